/** What every replica does: a button that follows the editors' models, and a record of what was sent. */

export interface Box {
  readonly name: string;
  /** The live editable element. */
  field(): HTMLElement;
  /** The text in the editor's own model: what the site would send. */
  model(): string;
  /** The text as it stands in the DOM, read with knowledge of the engine. */
  shown(): string;
  clear(): void;
  /** Puts a whole text into the model in one go, where keys are not to be relied on. */
  set?(text: string): void;
  /** Takes the editor out of the page and puts a new one with the same text in its place. */
  remount?(): void;
  /** Inserts a mention at the caret, as picking one from the site's list does. */
  mention?(name: string): void;
}

export interface ReplicaWindow {
  readonly sent: readonly string[];
  /** Every box stands in the page and is drawn. */
  ready(): boolean;
  /** Without a name: the first box. */
  model(name?: string): string;
  shown(name?: string): string;
  field(name?: string): HTMLElement;
  /** The site's own Post button. */
  button(): HTMLElement;
  mention(label: string, name?: string): void;
  set(text: string, name?: string): void;
  remount(name?: string): void;
}

declare global {
  interface Window {
    __replica: ReplicaWindow;
  }
}

const sent: string[] = [];
const boxes: Box[] = [];
let followers: (() => void)[] = [];
let sender: HTMLElement | undefined;

window.__replica = {
  sent,
  ready: () =>
    boxes.length > 0 &&
    boxes.every((box) => {
      const field: HTMLElement | null = box.field();
      return field?.isConnected && field.getBoundingClientRect().width > 0;
    }),
  model: (name) => boxNamed(name).model(),
  shown: (name) => boxNamed(name).shown(),
  field: (name) => boxNamed(name).field(),
  button: () => {
    if (!sender) throw new Error('no button');
    return sender;
  },
  mention: (label, name) => boxNamed(name).mention?.(label),
  remount: (name) => {
    const box = boxNamed(name);
    if (!box.remount) throw new Error(`${box.name} cannot be mounted anew`);
    box.remount();
  },
  set: (text, name) => {
    const box = boxNamed(name);
    if (!box.set) throw new Error(`${box.name} cannot be set`);
    box.set(text);
  },
};

function boxNamed(name?: string): Box {
  const box = name === undefined ? boxes[0] : boxes.find((each) => each.name === name);
  if (!box) throw new Error(`no box ${name}`);
  return box;
}

/** Every editor calls this whenever its model changes. */
export function changed(): void {
  for (const follow of followers) follow();
}

export function addBox(box: Box): Box {
  boxes.push(box);
  return box;
}

export function isEmpty(): boolean {
  return boxes.every((box) => box.model().trim() === '');
}

/** What the button and the keys do: takes each box's text as its model has it, then clears the boxes. */
export function send(): void {
  if (isEmpty()) return;
  for (const box of boxes) {
    const text = box.model();
    if (text.trim() !== '') sent.push(text);
    box.clear();
  }
  changed();
}

/** Makes the button send, and be disabled while every model is empty. */
export function sendsWith<Button extends HTMLElement>(button: Button): Button {
  button.addEventListener('click', () => send());
  return followsDraft(button);
}

/** Makes it the button that is pressed next, disabled while every model is empty. */
export function followsDraft<Button extends HTMLElement>(button: Button): Button {
  const follow = () => {
    if (button instanceof HTMLButtonElement) button.disabled = isEmpty();
    else button.setAttribute('aria-disabled', `${isEmpty()}`);
  };
  followers = [...followers, follow];
  sender = button;
  follow();
  return button;
}

/** Lines of a block: text nodes, with `<br>` as a break unless it is the filler at its end. */
export function lineOf(block: Element): string {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.replaceAll('\uFEFF', '');
    if (node.nodeName === 'BR' || (node.nodeType === Node.TEXT_NODE && (node as Text).data !== '')) last = node;
  }
  return last?.nodeName === 'BR' ? text.slice(0, -1) : text;
}
