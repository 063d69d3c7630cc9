import { createElement } from 'react';
import { reactState } from './react-state.ts';
import { addBox, type Box, changed, send } from './replica.ts';

/** A textarea whose value React holds: what the DOM shows and React has not seen is lost at the next render. */
export function reactTextarea(
  name: string,
  place: HTMLElement,
  attributes: Readonly<Record<string, string | number>>,
  sends: 'enter' | 'never' = 'enter',
): Box {
  let value = '';
  const change = (next: string) => {
    value = next;
    show(next);
    changed();
  };
  const show = reactState(place, value, (shown) =>
    createElement('textarea', {
      ...attributes,
      value: shown,
      onChange: (event: { target: HTMLTextAreaElement }) => change(event.target.value),
      onInput: (event: { target: HTMLTextAreaElement }) => grow(event.target),
      onKeyDown: (event: { key: string; shiftKey: boolean; preventDefault(): void }) => {
        if (sends === 'never' || event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send();
      },
    }),
  );
  const field = () => place.querySelector('textarea') as HTMLTextAreaElement;
  return addBox({ name, field, model: () => value, shown: () => field().value, clear: () => change('') });
}

/** As high as its text, as both sites make it. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
