import type { HiddenKind, MediaKind } from '../checker/draft.ts';

import type { RequestOf } from '../messages.ts';
import { parentComposed } from './composed-tree.ts';
import { hiddenInFile } from './picture-metadata.ts';

/** What a compliance officer would ask, and was answered. */
export type PictureAnswers = Omit<NonNullable<RequestOf<'check'>['picture']>, 'hidden'>;

/** The pictures and videos of one draft, taken together. */
export interface PictureState {
  readonly kinds: readonly MediaKind[];
  readonly hidden: readonly HiddenKind[];
  /** The preview in the page has a text for those who cannot see it. */
  readonly isDescribed: boolean;
  readonly answers: PictureAnswers;
}

export interface Pictures {
  readonly now: () => PictureState | undefined;
  /** Is this element of the page part of the same composer? */
  readonly reaches: (element: Element) => boolean;
  /** Files that the site was given. Call it in the task of the event: later the browser may have taken them back. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Looks whether the page still, or newly, shows a picture. */
  readonly look: () => void;
  readonly answer: (answers: PictureAnswers) => void;
  /** The words have gone: sent, or deleted. Where the page shows no pictures, nothing else tells that they went too. */
  readonly emptied: () => void;
}

const ends = '[role="dialog"], dialog, form, main, body';
const files = 'input[type="file"]';
/** What is graver comes first. */
const order = ['place', 'date', 'serial'] as const satisfies readonly HiddenKind[];

/**
 * Keeps watch over what is attached to a draft: from the files that the site is given, and from the previews that it shows.
 *
 * @param changed called when something was attached, removed, read or answered
 */
export function createPictures(field: HTMLElement, changed: () => void, signal: AbortSignal): Pictures {
  let kinds: readonly MediaKind[] = [];
  let hidden: ReadonlySet<HiddenKind> = new Set();
  let answers: PictureAnswers = {};
  let isDescribed = false;
  /** The page has shown a preview: from then on its going means that the picture was taken out. */
  let wasShown = false;

  function scope(): Element {
    for (let at = parentComposed(field); at; at = parentComposed(at))
      if (at.querySelector(files) || at.matches(ends)) return at;
    return field;
  }

  function forget(): void {
    kinds = [];
    hidden = new Set();
    answers = {};
    isDescribed = false;
    wasShown = false;
  }

  return {
    now: () =>
      kinds.length > 0 ? { kinds, hidden: order.filter((kind) => hidden.has(kind)), isDescribed, answers } : undefined,
    reaches: (element) => scope().contains(element) || field.contains(element),
    take: async (given) => {
      kinds = [...new Set([...kinds, ...given.map(kindOf)])];
      changed();
      const read = await Promise.all(given.map((each) => hiddenInFile(each).catch(() => [])));
      if (signal.aborted || kinds.length === 0) return;
      const before = hidden.size;
      hidden = new Set([...hidden, ...read.flat()]);
      if (hidden.size !== before) changed();
    },
    look: () => {
      const shown = [...scope().querySelectorAll<HTMLElement>('img[src^="blob:"], video')].filter(
        (each) => each instanceof HTMLImageElement || each.querySelector('source') || each.getAttribute('src'),
      );
      const before = `${kinds} ${isDescribed}`;
      if (shown.length > 0) {
        wasShown = true;
        kinds = [
          ...new Set([...kinds, ...shown.map((each) => (each instanceof HTMLImageElement ? 'image' : 'video'))]),
        ];
        isDescribed = shown.every((each) => !(each instanceof HTMLImageElement) || each.alt.trim().length > 5);
      } else if (wasShown) forget();
      if (`${kinds} ${isDescribed}` !== before) changed();
    },
    answer: (given) => {
      answers = given;
      changed();
    },
    emptied: () => {
      if (!wasShown) forget();
    },
  };
}

function kindOf({ type }: File): MediaKind {
  return type.startsWith('video/') ? 'video' : 'image';
}
