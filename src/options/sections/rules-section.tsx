import { useEffect, useState } from 'preact/hooks';
import { SwitchRow } from '../../appearance/switch-row.tsx';
import type { Area, Level, Rule } from '../../checker/rule.ts';
import { type TextKey, text } from '../../text.ts';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';
import { RuleRow } from './rule-row.tsx';

/** The catalogue's areas, in its order. */
const areas = {
  privacy: 'options_area_privacy',
  advice: 'options_area_advice',
  interests: 'options_area_interests',
  claims: 'options_area_claims',
  conduct: 'options_area_conduct',
  reviews: 'options_area_reviews',
  clarity: 'options_area_clarity',
} as const satisfies Record<Area, TextKey>;

/** Every rule with its level, so that one switched off from a card is found again and switched on. */
export function RulesSection() {
  const { store, state } = useOptions();
  const rules = useRules();
  const { levels, hold } = state.settings.value;
  const setLevel = (rule: string, after: Level | 'off' | undefined): void =>
    store.commit({ kind: 'level', rule, before: levels[rule], after });
  const off = rules.filter(({ id }) => levels[id] === 'off');

  return (
    <Section id="rules" heading={text('options_rules')} intro={text('options_rules_intro')}>
      <div class="rows">
        <SwitchRow
          label={text('options_hold')}
          hint={text('options_hold_hint')}
          on={hold}
          onChange={(after) => store.commit({ kind: 'hold', before: hold, after })}
        />
      </div>
      {off.length > 0 && (
        <div class="switched-off">
          <h3>{text('options_rules_off')}</h3>
          <ul>
            {off.map((rule) => (
              <li key={rule.id}>
                <span>{rule.title}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={text('options_rule_on_named', rule.title)}
                  onClick={() => setLevel(rule.id, undefined)}
                >
                  {text('options_rule_on')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(Object.keys(areas) as readonly Area[]).map((area) => {
        const inArea = rules.filter((rule) => rule.area === area);
        if (inArea.length === 0) return null;
        return (
          <div class="area" key={area}>
            <h3>{text(areas[area])}</h3>
            <ul class="rows">
              {inArea.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  level={levels[rule.id]}
                  onChange={(level) => setLevel(rule.id, level)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

/** The rules come with the whole checker's words: they are loaded once the page stands, so that it stands at once. */
function useRules(): readonly Rule[] {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  useEffect(() => {
    void import('../../checker/rules/index.ts').then((loaded) => setRules(loaded.rules));
  }, []);
  return rules;
}
