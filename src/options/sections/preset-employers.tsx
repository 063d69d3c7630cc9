import { Icon } from '../../appearance/icon.tsx';
import { isLocked } from '../../settings/policy.ts';
import { text } from '../../text.ts';
import { useOptions } from '../options-context.ts';
import { organizationName } from '../organization-name.ts';

/** The employers that an organization has set, above the physician's own. Nothing where there are none. */
export function PresetEmployers() {
  const { policy: opened } = useOptions().state;
  const { policy } = opened;
  if (policy.employers.length === 0) return null;
  const by = organizationName(policy);
  return (
    <div class="preset">
      <p class="preset-by">
        <Icon drawing="lock" />
        {isLocked(opened, 'employers') ? text('options_policy_locked_by', by) : text('options_policy_employer_own', by)}
      </p>
      <ul class="rows">
        {policy.employers.map(({ name, aliases, reviewsPosts, reviewer, disclaimer }) => (
          <li class="preset-employer" key={name}>
            <p class="switch-label">{[name, ...aliases].join(', ')}</p>
            {reviewsPosts && (
              <p class="hint">
                {reviewer === undefined ? text('options_employer_reviews') : text('options_policy_reviewer', reviewer)}
              </p>
            )}
            {disclaimer !== undefined && <p class="hint">{disclaimer}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
