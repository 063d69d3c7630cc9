/** In the page: site → watch → ask → show. Nothing runs until a compose box of the site has the focus. */

import browser from 'webextension-polyfill';
import { settingsChanged } from '../messages.ts';
import { siteOf } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { isOrphaned } from './ask.ts';
import { isInShownFrame, originOf } from './composed-tree.ts';
import { addressOf, type FoundComposer, findComposer } from './find-composer.ts';
import { listenForSubmit } from './hold.ts';
import { type Watch, watch } from './watch.ts';

const site = siteOf(location.hostname);
if (site) start(site);

function start(site: Site): void {
  const everything = new AbortController();
  const { signal } = everything;
  const watches = new Map<HTMLElement, Watch>();

  function onFocus(event: Event): void {
    if (isOrphaned()) {
      everything.abort();
      return;
    }
    const origin = originOf(event);
    if (!origin) return;
    listenIn(origin.getRootNode());
    const found = findComposer(origin, site, addressOf(window));
    if (found && !watches.has(found.field) && isInShownFrame(document)) begin(found);
  }

  function begin(found: FoundComposer): void {
    const own = new AbortController();
    const end = () => {
      own.abort();
      watches.delete(found.field);
    };
    const watching = watch(site, found, end, AbortSignal.any([signal, own.signal]));
    if (watching) watches.set(found.field, watching);
  }

  /** A focus that moves between two elements of one shadow root never leaves it: each root is listened on by itself. */
  const listened = new WeakSet<Node>();
  function listenIn(root: Node): void {
    if (!(root instanceof ShadowRoot) || listened.has(root)) return;
    listened.add(root);
    root.addEventListener('focusin', onFocus, { capture: true, signal });
  }

  window.addEventListener('focusin', onFocus, { capture: true, signal });
  listenForSubmit(() => [...watches.values()], signal);

  const onMessage = (message: unknown) => {
    if ((message as { name?: unknown } | undefined)?.name !== settingsChanged.name) return undefined;
    for (const watching of watches.values()) watching.askAgain();
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
}
