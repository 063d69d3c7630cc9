import type { Edit } from '../checker/rule.ts';
import { replace, type Target } from '../editors/replace.ts';
import type { Rescue } from './card.tsx';
import { writeToClipboard } from './write-to-clipboard.ts';

/**
 * Writes a fix into the box, one edit after the other, each verified before the next.
 *
 * @param text what the box reads now; asked again before each edit.
 * @param written called after each edit, whatever came of it.
 * @returns what the user must be given to copy where an edit failed: nothing more was written after it, and the text is
 * on the clipboard.
 */
export async function writeEdits(
  target: Target,
  text: () => string,
  edits: readonly Edit[],
  written: () => void,
): Promise<Rescue | undefined> {
  // From the end, so that the earlier spans stay where they are.
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const result = await replace(target, text(), edit);
    written();
    if (result.outcome === 'done') continue;
    await writeToClipboard(edit.insert);
    const former = result.outcome === 'failed' && result.changed ? { former: result.before } : {};
    return { ours: edit.insert, ...former };
  }
  return undefined;
}
