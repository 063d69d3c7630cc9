import { guidelines } from '../../checker/guidelines.ts';
import { text } from '../../text.ts';
import { isDue, progressOf } from '../checklist/due.ts';
import { type ChecklistItem, checklistGroups, checklistItems } from '../checklist/items.ts';
import { formatDay, formatNumber } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';
import { SourceLink } from '../source-link.tsx';
import { today } from '../today.ts';

/** What no draft shows: ticked by the physician, and asked about again after a year. */
export function ChecklistSection() {
  const { state } = useOptions();
  const { ticked, due, of } = progressOf(state.checklist.value, checklistItems, today());
  const progress = text('options_checklist_progress', formatNumber(ticked), formatNumber(of));
  return (
    <Section id="checklist" heading={text('options_checklist')} intro={text('options_checklist_intro')}>
      <div class="progress">
        <progress value={ticked} max={of} aria-label={progress} />
        <p aria-live="polite">{progress}</p>
      </div>
      {due > 0 && <p class="hint due-line">{text('options_checklist_due', formatNumber(due))}</p>}
      {checklistGroups.map((group) => (
        <div class="area" key={group.title}>
          <h3>{text(group.title)}</h3>
          <ul class="rows">
            {group.items.map((item) => (
              <ChecklistRow key={item.id} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function ChecklistRow({ item }: { readonly item: ChecklistItem }) {
  const { store, state } = useOptions();
  const before = state.checklist.value.ticked[item.id];
  const due = before !== undefined && isDue(before, today());
  const tick = (after: string | undefined): void => store.commit({ kind: 'tick', item: item.id, before, after });
  const id = `checklist-${item.id}`;
  return (
    <li class="checklist-item">
      <input
        id={id}
        type="checkbox"
        checked={before !== undefined}
        aria-describedby={`${id}-why`}
        onChange={(event) => tick(event.currentTarget.checked ? today() : undefined)}
      />
      <div>
        <label class="switch-label" for={id}>
          {text(item.title)}
        </label>
        <p class="hint" id={`${id}-why`}>
          {text(item.why)}
        </p>
        <p class="hint checklist-sources">
          {item.guidelines.map((key) => (
            <SourceLink key={key} guideline={guidelines[key]} />
          ))}
        </p>
        {before !== undefined && (
          <p class={`hint ticked-on ${due ? 'due' : ''}`}>
            {text('options_checklist_ticked', formatDay(before))}
            {due && (
              <button
                type="button"
                class="button quiet"
                aria-label={text('options_checklist_still_named', text(item.title))}
                onClick={() => tick(today())}
              >
                {text('options_checklist_still')}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
