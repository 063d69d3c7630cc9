/** What the replicas use of packages that bring no types of their own, and of the bundler. */

declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.css' {}

declare module 'react' {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, props?: object | null, ...children: readonly unknown[]): Element;
  export function useState<Value>(initial: Value): [Value, (next: Value) => void];
}

declare module 'react-dom/client' {
  import type { Element as ReactElement } from 'react';
  export function createRoot(container: Element): { render(element: ReactElement): void };
}

declare module 'draft-js' {
  export class ContentBlock {
    getText(): string;
  }
  export class ContentState {
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export type Strategy = (block: ContentBlock, found: (start: number, end: number) => void) => void;
  export class CompositeDecorator {
    constructor(decorators: readonly { strategy: Strategy; component: unknown; props?: object }[]);
  }
  export class Editor {}
  export interface KeyPress {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly shiftKey: boolean;
    readonly metaKey: boolean;
  }
  export function getDefaultKeyBinding(event: KeyPress): string | null;
}

declare module 'quill1' {
  export interface Delta {
    readonly ops: readonly { readonly insert?: string | object }[];
  }
  export default class Quill {
    constructor(container: HTMLElement, options?: object);
    static import(path: string): unknown;
    static register(blot: unknown, overwrite?: boolean): void;
    readonly root: HTMLElement;
    on(event: 'text-change', listener: () => void): void;
    getText(): string;
    getContents(): Delta;
    setText(text: string, source?: string): void;
    getLength(): number;
    getSelection(focus?: boolean): { readonly index: number; readonly length: number } | null;
    setSelection(index: number, length: number, source?: string): void;
    insertText(index: number, text: string, formats: object, source?: string): void;
    insertEmbed(index: number, type: string, value: unknown, source?: string): void;
    focus(): void;
  }
}
