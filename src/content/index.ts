/** In the page: site → watch → ask → show. Nothing runs until a compose box of the site has the focus. */

import browser from 'webextension-polyfill';
import { settingsChanged } from '../messages.ts';
import { siteOf } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { isOrphaned } from './ask.ts';
import { originOf } from './composed-tree.ts';
import { findComposer } from './find-composer.ts';
import { listenForSubmit } from './hold.ts';
import { type Watch, watch } from './watch.ts';

const site = siteOf(location.hostname);
if (site) start(site);

function start(site: Site): void {
  const everything = new AbortController();
  const { signal } = everything;
  const watches = new Map<HTMLElement, { readonly watch: Watch; readonly end: () => void }>();

  function sweep(): void {
    for (const [field, { watch, end }] of watches) {
      if (!watch.isGone()) continue;
      end();
      watches.delete(field);
    }
  }

  function onFocus(event: Event): void {
    if (isOrphaned()) {
      everything.abort();
      return;
    }
    const origin = originOf(event);
    if (!origin) return;
    listenIn(origin.getRootNode());
    sweep();
    const found = findComposer(origin, site, location.pathname);
    if (!found || watches.has(found.field)) return;
    const own = new AbortController();
    signal.addEventListener('abort', () => own.abort(), { once: true, signal: own.signal });
    const watching = watch(site, found, own.signal);
    if (watching) watches.set(found.field, { watch: watching, end: () => own.abort() });
  }

  /** A focus that moves between two elements of one shadow root never leaves it: each root is listened on by itself. */
  const listened = new WeakSet<Node>();
  function listenIn(root: Node): void {
    if (!(root instanceof ShadowRoot) || listened.has(root)) return;
    listened.add(root);
    root.addEventListener('focusin', onFocus, { capture: true, signal });
  }

  window.addEventListener('focusin', onFocus, { capture: true, signal });
  listenForSubmit(() => [...watches.values()].map((each) => each.watch), signal);

  const onMessage = (message: unknown) => {
    if ((message as { name?: unknown } | undefined)?.name !== settingsChanged.name) return undefined;
    sweep();
    for (const { watch } of watches.values()) watch.askAgain();
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => watches.clear(), { once: true });
}
