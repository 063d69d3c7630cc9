import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../appearance/icon.tsx';
import { SwitchRow } from '../appearance/switch-row.tsx';
import { platformNames, platforms } from '../checker/draft.ts';
import { pagePaths } from '../page-paths.ts';
import {
  NewerVersionError,
  readSettings,
  type Settings,
  type Stored,
  untilResumed,
  updateSettings,
  watch,
} from '../settings.ts';
import { text } from '../text.ts';
import { FindingList } from './finding-list.tsx';
import { descriptionOfTab } from './tab.ts';
import { TabStatus } from './tab-status.tsx';
import { useReport } from './use-report.ts';

const hour = 60 * 60_000;

/** What Chaperone is doing in this tab, what it found there, and the ways to silence it or to go on. */
export function Popup({ stored }: { readonly stored: Stored<Settings> }) {
  const [settings, setSettings] = useState(stored);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    watch(async () => setSettings(await readSettings()), stop.signal);
    return () => stop.abort();
  }, []);
  const { value } = settings;
  const now = Date.now();
  const paused = value.pausedUntil > now;
  const tab = useReport(`${value.pausedUntil} ${JSON.stringify(value.sites)}`);

  const change = async (how: (current: Settings) => Settings): Promise<void> => {
    setSettings({ ...settings, value: how(value) });
    try {
      await updateSettings(how);
      setFailure('');
    } catch (error) {
      setFailure(text(error instanceof NewerVersionError ? 'popup_newer' : 'popup_failed'));
      setSettings(await readSettings());
    }
  };
  const pauseUntil = (pausedUntil: number) => change((current) => ({ ...current, pausedUntil }));
  // Where the tab is none of the four, all of them can be set.
  const shown = tab === 'asking' || tab === 'silent' ? platforms : [tab.platform];

  return (
    <>
      <header class="popup-head">
        <img class="mark" src="/icons/mark.svg" alt="" />
        <h1>{text('extension_name')}</h1>
      </header>
      <TabStatus tab={tab} settings={value} now={now} />
      {!paused && tab !== 'asking' && tab !== 'silent' && value.sites[tab.platform] && <FindingList report={tab} />}
      <section aria-label={text('popup_sites')}>
        <ul class="popup-sites">
          {shown.map((platform) => (
            <li key={platform}>
              <SwitchRow
                label={platformNames[platform]}
                on={value.sites[platform]}
                onChange={(on) =>
                  void change((current) => ({ ...current, sites: { ...current.sites, [platform]: on } }))
                }
              />
            </li>
          ))}
        </ul>
        <div class="popup-pause">
          {paused ? (
            <button type="button" class="button primary" onClick={() => void pauseUntil(0)}>
              {text('popup_resume')}
            </button>
          ) : (
            <>
              <button type="button" class="button" onClick={() => void pauseUntil(now + hour)}>
                {text('popup_pause')}
              </button>
              <button type="button" class="button" onClick={() => void pauseUntil(untilResumed)}>
                {text('popup_switch_off')}
              </button>
            </>
          )}
        </div>
      </section>
      <p role="alert" class="mistake">
        {failure}
      </p>
      <nav class="popup-ways" aria-label={text('popup_ways')}>
        <Way
          label={text('popup_practice')}
          drawing="pencil"
          go={() => browser.tabs.create({ url: browser.runtime.getURL(pagePaths.practice) })}
        />
        <Way label={text('popup_options')} drawing="person" go={() => browser.runtime.openOptionsPage()} />
        {tab !== 'asking' && tab !== 'silent' && <CopyReport />}
      </nav>
    </>
  );
}

interface WayProperties {
  readonly label: string;
  readonly drawing: Parameters<typeof Icon>[0]['drawing'];
  readonly go: () => Promise<unknown>;
}

function Way({ label, drawing, go }: WayProperties) {
  return (
    <button
      type="button"
      class="popup-way"
      onClick={async () => {
        await go();
        window.close();
      }}
    >
      <Icon drawing={drawing} />
      {label}
    </button>
  );
}

/** For a box that is not recognised: what of the page's structure is, on the clipboard. */
function CopyReport() {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await descriptionOfTab());
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <button type="button" class="popup-way" title={text('popup_report_hint')} onClick={() => void copy()}>
      <Icon drawing={copied === 'yes' ? 'check' : 'copy'} />
      <span aria-live="polite">
        {text(copied === 'no' ? 'popup_report' : copied === 'yes' ? 'popup_report_copied' : 'options_copy_failed')}
      </span>
    </button>
  );
}
