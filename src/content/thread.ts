import type { Site } from '../sites/site.ts';
import { closestComposed } from './composed-tree.ts';
import { addressOf, editable, type FoundComposer, findComposer } from './find-composer.ts';

/** The boxes of the draft that this one belongs to, itself included, in the page's order. */
export function threadOf(found: FoundComposer, site: Site): readonly FoundComposer[] {
  const { composer, field } = found;
  const { threadWithin } = composer;
  const scope = threadWithin && closestComposed(field, threadWithin);
  if (!scope) return [found];
  const address = addressOf(window);
  const boxes = [...scope.querySelectorAll<HTMLElement>(editable)].flatMap((each) => {
    const box = each === field ? found : findComposer(each, site, address);
    return box?.composer === composer && box.field === each && closestComposed(each, threadWithin) === scope
      ? [box]
      : [];
  });
  return boxes.includes(found) ? boxes : [found];
}

/** Do the two boxes belong to one draft? One that has left the page no longer says where it stood: then it may be so. */
export function isSameThread(one: FoundComposer, other: FoundComposer): boolean {
  const { threadWithin } = one.composer;
  if (!threadWithin || other.composer !== one.composer) return false;
  const scope = one.field.isConnected ? closestComposed(one.field, threadWithin) : undefined;
  return !scope || closestComposed(other.field, threadWithin) === scope;
}
