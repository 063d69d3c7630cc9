import type { SubmitButton } from '../sites/site.ts';
import { closestComposed, holdsComposed, isShown } from './composed-tree.ts';
import type { FoundComposer } from './find-composer.ts';

const buttonLike = 'button, [role="button"], input[type="submit"]';

/** The buttons that send the draft of this field, as far as the site's data knows them and they can be seen. */
export function submitButtons({ composer, field }: FoundComposer): readonly HTMLElement[] {
  return [...new Set(composer.submit.buttons.flatMap((button) => buttonsOf(button, field)))].filter(isShown);
}

/** Is the element such a button, or does it stand in one? */
export function isSubmitButton(element: Element, found: FoundComposer): boolean {
  const pressed = closestComposed(element, buttonLike);
  return found.composer.submit.buttons.some((button) => {
    if (!('selector' in button))
      return pressed !== undefined && buttonsOf(button, found.field).includes(pressed as HTMLElement);
    const marked = closestComposed(element, button.selector);
    if (!marked || !button.within) return marked !== undefined;
    // Several boxes may be open at once, each with its own button.
    const area = closestComposed(found.field, button.within);
    return area !== undefined && holdsComposed(area, marked);
  });
}

function buttonsOf(button: SubmitButton, field: HTMLElement): readonly HTMLElement[] {
  if ('selector' in button) {
    const area = button.within ? closestComposed(field, button.within) : (field.getRootNode() as Document | ShadowRoot);
    return [...(area?.querySelectorAll<HTMLElement>(button.selector) ?? [])];
  }
  const scope = closestComposed(field, button.within);
  const worded = [...(scope?.querySelectorAll<HTMLElement>(buttonLike) ?? [])].filter(
    (each) => !field.contains(each) && each.textContent?.trim() && !each.querySelector('svg, img, i') && isShown(each),
  );
  const picked = worded.at(button.pick === 'first' ? 0 : -1);
  return picked ? [picked] : [];
}
