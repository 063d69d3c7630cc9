import { useState } from 'preact/hooks';
import { guidelines } from '../../checker/guidelines.ts';
import type { Area, Level, Rule } from '../../checker/rule.ts';
import { ruleWords } from '../../rule-words.ts';
import { isLevelLocked, presetLevel } from '../../settings/policy.ts';
import { type TextKey, text } from '../../text.ts';
import { SearchField } from '../fields/search-field.tsx';
import { formatNumber } from '../format.ts';
import { matchesSearch } from '../matches-search.ts';
import { useOptions } from '../options-context.ts';
import { organizationName } from '../organization-name.ts';
import { Section } from '../section.tsx';
import { useRules } from '../use-rules.ts';
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
  const [wanted, setWanted] = useState('');
  const { levels } = state.settings.value;
  const setLevel = (rule: string, after: Level | 'off' | undefined): void =>
    store.commit({ kind: 'level', rule, before: levels[rule], after });
  const found = rules.filter((rule) => matchesSearch(wanted, wordsOf(rule)));
  const off = rules.filter(({ id }) => levels[id] === 'off' && !isLevelLocked(state.policy, id));

  return (
    <Section id="rules" heading={text('options_rules')} intro={text('options_rules_intro')}>
      <SearchField
        label={text('options_rules_search')}
        placeholder={text('options_rules_search_example')}
        value={wanted}
        onChange={setWanted}
        outcome={wanted.trim() === '' ? '' : outcomeOf(found.length)}
      />
      {off.length > 0 && wanted.trim() === '' && (
        <div class="switched-off">
          <h3>{text('options_rules_off')}</h3>
          <ul>
            {off.map((rule) => (
              <li key={rule.id}>
                <span>{ruleWords(rule, 'title')}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={text('options_rule_on_named', ruleWords(rule, 'title'))}
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
        const inArea = found.filter((rule) => rule.area === area);
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
                  preset={presetLevel(state.policy, rule.id)}
                  locked={isLevelLocked(state.policy, rule.id)}
                  by={organizationName(state.policy.policy)}
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

/** All that a rule says of itself, for the search. */
const wordsOf = (rule: Rule): string =>
  [
    rule.id,
    ruleWords(rule, 'title'),
    text(areas[rule.area]),
    ruleWords(rule, 'message'),
    ruleWords(rule, 'why'),
    ...rule.examples.found.map((example) => (typeof example === 'string' ? example : example.text)),
    ...rule.guidelines.flatMap((key) => Object.values(guidelines[key])),
  ].join(' ');

const outcomeOf = (count: number): string =>
  count === 0
    ? text('options_rules_none_found')
    : count === 1
      ? text('options_rules_one_found')
      : text('options_rules_found', formatNumber(count));
