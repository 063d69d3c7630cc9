import { Icon } from '../../appearance/icon.tsx';
import { hasPolicy, isLocked } from '../../settings/policy.ts';
import { text } from '../../text.ts';
import { formatNumber } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { organizationName } from '../organization-name.ts';
import { Section } from '../section.tsx';
import { useRules } from '../use-rules.ts';

/** What an organization has set in this browser, what of it is locked, and what no policy can do. Nothing where there is none. */
export function OrganizationSection() {
  const { state } = useOptions();
  const rules = useRules();
  if (!hasPolicy(state.policy)) return null;
  const { policy } = state.policy;
  const unknown =
    rules.length === 0 ? [] : Object.keys(policy.levels).filter((id) => !rules.some((rule) => rule.id === id));
  // Which rules there are is known once they are loaded.
  const ignored = [...state.policy.ignored, ...unknown.map((id) => `levels.${id}`)];
  const lockedWords = (part: 'employers' | 'levels'): string =>
    isLocked(state.policy, part) ? text('options_policy_locked') : text('options_policy_yours');
  return (
    <Section
      id="organization"
      heading={text('options_policy')}
      intro={text('options_policy_intro', organizationName(policy))}
    >
      <dl class="changes">
        {policy.contact !== '' && (
          <div>
            <dt>{text('options_policy_contact')}</dt>
            <dd>{policy.contact}</dd>
          </div>
        )}
        {policy.employers.length > 0 && (
          <div>
            <dt>{text('options_employers')}</dt>
            <dd>
              {policy.employers.map(({ name }) => name).join(', ')}. {lockedWords('employers')}
            </dd>
          </div>
        )}
        {Object.keys(policy.levels).length > 0 && (
          <div>
            <dt>{text('options_policy_levels')}</dt>
            <dd>
              {formatNumber(Object.keys(policy.levels).length)}. {lockedWords('levels')}
            </dd>
          </div>
        )}
      </dl>
      {ignored.length > 0 && (
        <div class="notice policy-notice">
          <Icon drawing="attention" />
          <div class="notice-text">
            <p>{text('options_policy_ignored')}</p>
            <ul class="hint technical">
              {ignored.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p class="hint closing">{text('options_policy_cannot')}</p>
    </Section>
  );
}
