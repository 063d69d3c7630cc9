import type { ComponentChildren } from 'preact';
import { Icon } from '../appearance/icon.tsx';
import { platformNames, type Surface } from '../checker/draft.ts';
import { type Settings, untilResumed } from '../settings.ts';
import { type TextKey, text, textLanguage } from '../text.ts';
import type { TabState } from './tab.ts';

const watching = {
  post: 'popup_watching_post',
  reply: 'popup_watching_reply',
  message: 'popup_watching_message',
  article: 'popup_watching_article',
  'review-reply': 'popup_watching_review',
  profile: 'popup_watching_profile',
} as const satisfies Record<Surface, TextKey>;

/** What Chaperone is doing in this tab, in a line or two. @param now milliseconds since 1970 */
export function TabStatus({ tab, settings, now }: { tab: TabState; settings: Settings; now: number }) {
  const { pausedUntil, sites } = settings;
  if (pausedUntil > now) {
    if (pausedUntil >= untilResumed) return <Line icon="off">{text('popup_off_everywhere')}</Line>;
    const time = new Date(pausedUntil).toLocaleTimeString(textLanguage(), { timeStyle: 'short' });
    return <Line icon="off">{text('popup_paused_until', time)}</Line>;
  }
  if (tab === 'asking') return <Line icon="none"> </Line>;
  if (tab === 'silent') return <Line icon="none" detail={text('popup_silent_detail')} heading={text('popup_silent')} />;
  const site = platformNames[tab.platform];
  if (!sites[tab.platform]) return <Line icon="off">{text('popup_off_here', site)}</Line>;
  if (!tab.box) return <Line icon="none" detail={text('popup_no_box_detail')} heading={text('popup_no_box', site)} />;
  return <Line icon="on">{text(watching[tab.box.surface], site)}</Line>;
}

interface LineProperties {
  readonly icon: 'on' | 'off' | 'none';
  readonly heading?: string;
  readonly detail?: string;
  readonly children?: ComponentChildren;
}

function Line({ icon, heading, detail, children }: LineProperties) {
  return (
    <div class={`tab-status ${icon}`} role="status">
      {icon !== 'none' && <Icon drawing={icon === 'on' ? 'eye' : 'pause'} />}
      <div>
        <p class="tab-line">{heading ?? children}</p>
        {detail !== undefined && <p class="hint">{detail}</p>}
      </div>
    </div>
  );
}
