import { Icon } from '../../appearance/icon.tsx';
import { text } from '../../text.ts';
import { Originals } from '../originals.tsx';
import { Section } from '../section.tsx';

const promises = [
  ['options_privacy_stays', 'options_privacy_stays_detail'],
  ['options_privacy_cannot', 'options_privacy_cannot_detail'],
  ['options_privacy_sites', 'options_privacy_sites_detail'],
  ['options_privacy_see', 'options_privacy_see_detail'],
] as const;

export function PrivacySection() {
  return (
    <Section id="privacy" heading={text('options_privacy')} intro={text('options_privacy_intro')}>
      <ul class="promises">
        {promises.map(([title, detail]) => (
          <li key={title}>
            <Icon drawing="check" />
            <div>
              <p class="promise">{text(title)}</p>
              <p class="hint">{text(detail)}</p>
            </div>
          </li>
        ))}
      </ul>
      <Originals />
    </Section>
  );
}
