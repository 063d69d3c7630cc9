import { SwitchRow } from '../../appearance/switch-row.tsx';
import { platformNames, platforms } from '../../checker/draft.ts';
import { text } from '../../text.ts';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';

export function SitesSection() {
  const { store, state } = useOptions();
  const { sites } = state.settings.value;
  return (
    <Section id="sites" heading={text('options_sites')} intro={text('options_sites_intro')}>
      <ul class="rows">
        {platforms.map((platform) => (
          <li key={platform}>
            <SwitchRow
              label={platformNames[platform]}
              on={sites[platform]}
              onChange={(after) => store.commit({ kind: 'site', platform, before: sites[platform], after })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
