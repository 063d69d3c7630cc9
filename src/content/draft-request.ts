import { editorOf } from '../editors/index.ts';
import type { RequestOf, ShownFinding } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import type { FoundComposer } from './find-composer.ts';
import type { PictureState } from './pictures.ts';
import { accountOf, answeredText } from './surroundings.ts';
import { threadOf } from './thread.ts';

type Check = RequestOf<'check'>;

/** The draft of a box as it is judged: its text, and what the page shows around it. */
export function draftOf(
  site: Site,
  found: FoundComposer,
  text: string,
  picture: PictureState | undefined,
): Pick<Check, 'draft' | 'thread'> {
  const context = answeredText(found);
  const account = accountOf(site, found);
  const draft = {
    platform: site.platform,
    surface: found.composer.surface,
    text,
    media: [...(picture?.kinds ?? [])],
    ...(context ? { context } : {}),
    ...(account ? { account } : {}),
  };
  return { draft, ...restOfThread(site, found) };
}

/** What the background is asked: the draft, what is known of its pictures, and what is shown of it now. */
export function requestFor(
  site: Site,
  found: FoundComposer,
  text: string,
  findings: readonly ShownFinding[],
  picture: PictureState | undefined,
): Check {
  return {
    ...draftOf(site, found, text, picture),
    ...(picture ? { picture: { ...picture.answers, hidden: [...picture.hidden] } } : {}),
    ...shownNow(findings),
  };
}

const mostShown = 200;

/** What stands before the writer's eyes, about words that have not been touched: it shall not flicker. */
function shownNow(findings: readonly ShownFinding[]): Pick<Check, 'shown'> {
  const shown = findings.filter(({ level, start, end }) => level !== 'error' && end > start).slice(0, mostShown);
  return shown.length > 0 ? { shown: shown.map(({ rule, start, end }) => ({ rule, start, end })) } : {};
}

/** The other boxes of the thread, where it is one. */
function restOfThread(site: Site, found: FoundComposer): Pick<Check, 'thread'> {
  const boxes = threadOf(found, site);
  if (boxes.length < 2) return {};
  const texts = boxes.map((each) => editorOf(each.field)?.read(each.field).text ?? '');
  const at = boxes.indexOf(found);
  return { thread: { before: texts.slice(0, at), after: texts.slice(at + 1) } };
}
