import { createElement, type Element as ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface HolderProps<Value> {
  readonly start: Value;
  readonly draw: (value: Value) => ReactElement;
  readonly take: (set: (next: Value) => void) => void;
}

function Holder<Value>({ start, draw, take }: HolderProps<Value>): ReactElement {
  const [value, set] = useState(start);
  take(set);
  return draw(value);
}

/** Draws a value whose state React holds. @returns the setter; before the first drawing it does nothing */
export function reactState<Value>(
  place: Element,
  start: Value,
  draw: (value: Value) => ReactElement,
): (next: Value) => void {
  let set: (next: Value) => void = () => {};
  const props: HolderProps<Value> = {
    start,
    draw,
    take: (given) => {
      set = given;
    },
  };
  createRoot(place).render(createElement(Holder, props));
  return (next) => set(next);
}
