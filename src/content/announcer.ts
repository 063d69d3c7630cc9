import type { ShownFinding } from '../messages.ts';
import { text } from '../text.ts';

/** Says new errors to screen readers: once each, politely, and only those. */
export interface Announcer {
  /** The errors that stand in the draft now. An empty list lets what was said be forgotten. */
  readonly say: (errors: readonly ShownFinding[], draft: string) => void;
}

/**
 * The live region is there from the start and empty: one that comes into the page with its words in it is not read out.
 */
export function createAnnouncer(root: ShadowRoot): Announcer {
  const region = document.createElement('span');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  root.append(region);
  const said = new Set<string>();

  return {
    say: (errors, draft) => {
      if (draft.trim() === '') said.clear();
      const unsaid = errors.filter((each) => !said.has(identityOf(each, draft)));
      for (const each of unsaid) said.add(identityOf(each, draft));
      if (unsaid.length > 0) {
        const [first] = unsaid;
        region.textContent =
          unsaid.length === 1 && first ? text('announce_error', first.title) : text('announce_errors', unsaid.length);
      } else if (errors.length === 0 && region.textContent !== '') region.textContent = '';
    },
  };
}

function identityOf({ rule, start, end }: ShownFinding, draft: string): string {
  return `${rule}\n${draft.slice(start, end)}`;
}
