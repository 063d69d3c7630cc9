import { text } from '../text.ts';
import { progressOf } from './checklist/due.ts';
import { checklistItems } from './checklist/items.ts';
import { formatNumber } from './format.ts';
import { useOptions } from './options-context.ts';
import { today } from './today.ts';

/** Once a year, one quiet line under the page's heading: some of what was ticked is due another look. */
export function ChecklistReminder() {
  const { state } = useOptions();
  const { due } = progressOf(state.checklist.value, checklistItems, today());
  if (due === 0) return null;
  return (
    <p class="reminder">
      <a href="#checklist">{text('options_checklist_due', formatNumber(due))}</a>
    </p>
  );
}
