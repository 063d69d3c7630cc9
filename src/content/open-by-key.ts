import { originOf } from './composed-tree.ts';
import type { Watch } from './watch.ts';

/**
 * Alt+Shift+C opens the card from wherever the focus is in the page, of the box that has it or else of the latest with
 * findings, and shuts it again. Where there is nothing to show, the keys stay the page's.
 *
 * @param watches the latest last
 */
export function listenForCardKey(watches: () => readonly Watch[], signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    // By the key's place: with Alt, layouts write all kinds of letters there.
    if (!event.isTrusted || event.isComposing || !event.altKey || !event.shiftKey || event.code !== 'KeyC') return;
    if (event.ctrlKey || event.metaKey) return;
    const origin = originOf(event);
    const all = [...watches()].reverse();
    const own = all.filter(({ found }) => origin && found.field.contains(origin));
    if (![...own, ...all].some((watch) => watch.openCard())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
