import { element } from './element.ts';
import { addBox, changed, lineOf, send } from './replica.ts';

export interface PlainBoxOptions {
  readonly name: string;
  readonly label: string;
  readonly classes: string;
  readonly sends?: 'enter';
}

/** A plain editable element with paragraphs, whose model follows its input events: no known engine. */
export function plainBox({ name, label, classes, sends }: PlainBoxOptions): HTMLElement {
  const field = element(
    'div',
    { class: classes, contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    element('p', {}, element('br')),
  );
  let model = '';
  const shown = () => [...field.children].map(lineOf).join('\n').replaceAll('\u00A0', ' ');
  const selection = () => {
    const root = field.getRootNode() as Document & { getSelection?: () => Selection | null };
    return root.getSelection?.() ?? getSelection();
  };

  field.addEventListener('input', () => {
    if (!field.querySelector('p')) {
      // All was deleted, and the browser has put what came next straight into the field.
      const paragraph = element('p', {}, field.textContent || element('br'));
      field.replaceChildren(paragraph);
      selection()?.selectAllChildren(paragraph);
      selection()?.collapseToEnd();
    }
    model = shown();
    changed();
  });
  if (sends)
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    });
  addBox({
    name,
    field: () => field,
    model: () => model,
    shown,
    clear: () => {
      model = '';
      field.replaceChildren(element('p', {}, element('br')));
    },
  });
  return field;
}
