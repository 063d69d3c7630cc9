import browser from 'webextension-polyfill';
import { type Standing, settingsChanged } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { answerPopup } from './answer-popup.ts';
import { ask, isOrphaned } from './ask.ts';
import { activeElementOf, isInShownFrame, originOf } from './composed-tree.ts';
import { listenForFiles } from './file-events.ts';
import { addressOf, type FoundComposer, findComposer } from './find-composer.ts';
import { listenForSubmit } from './hold.ts';
import { clearRemains } from './host.ts';
import { clearMarks } from './marks.ts';
import { listenForCardKey } from './open-by-key.ts';
import { isSameThread, threadOf } from './thread.ts';
import { type Watch, watch } from './watch.ts';

/** How long a picture may wait for the box that its words go into, in milliseconds. */
const earlyFor = 10 * 60_000;
/** A pause is looked at this often, in milliseconds: a timer that sleeps with the machine would end it too late. */
const glance = 30_000;

/**
 * Lives in the page while the user wants it: listens for the focus, begins a watch at each compose box. Switched off or
 * paused, everything goes at once but the ear for what the background says; switched on, it is back without a reload.
 * Once the extension that it came with is gone, nothing at all remains.
 */
export function inhabit(site: Site): void {
  const watches = new Map<HTMLElement, Watch>();
  /** Ends every listener, host and mark; `undefined` while switched off. */
  let stay: AbortController | undefined;
  /** What the user has set, asked when the first box gets the focus. */
  let standing: Promise<Standing | undefined> | undefined;
  /** Files that the site was given before there was a box. */
  let early: { readonly files: readonly File[]; readonly at: number } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    stay = new AbortController();
    const { signal } = stay;
    const listened = new WeakSet<Node>();
    const onFocus = (event: Event) => {
      const origin = originOf(event);
      if (origin) notice(origin, listened, signal);
    };
    /** A focus that moves between two elements of one shadow root never leaves it: each root is listened on by itself. */
    const notice = (origin: Element, roots: WeakSet<Node>, until: AbortSignal) => {
      if (isOrphaned()) {
        leave();
        return;
      }
      const root = origin.getRootNode();
      if (root instanceof ShadowRoot && !roots.has(root)) {
        roots.add(root);
        root.addEventListener('focusin', onFocus, { capture: true, signal: until });
      }
      const found = findComposer(origin, site, addressOf(window));
      const known = found && watches.get(found.field);
      if (known) remember(known);
      else if (found && isInShownFrame(document)) arrive(found, until);
    };
    window.addEventListener('focusin', onFocus, { capture: true, signal });
    listenForSubmit(() => [...watches.values()], besides, signal);
    listenForFiles(
      (files, origin) => {
        const taker = [...watches.values()].findLast(({ pictures }) => pictures.reaches(origin));
        if (taker) taker.pictures.take(files);
        else early = { files, at: performance.now() };
      },
      () => {
        // A preview belongs to the box of a thread that was written in last.
        const latest = [...watches.values()].at(-1);
        for (const each of watches.values())
          if (each === latest || each.pictures.now() || besides(each.found).length === 0) each.pictures.look();
      },
      signal,
    );
    listenForCardKey(() => [...watches.values()], signal);
    // Switched on while a box already has the focus, or put into a page that was open before.
    const active = activeElementOf(document);
    if (active) notice(active, listened, signal);
  }

  async function arrive(found: FoundComposer, signal: AbortSignal): Promise<void> {
    const asked = ask('wake', { platform: site.platform });
    // The first box waits for the answer: where the user wants none of this, nothing may appear. Later ones only wake.
    standing ??= asked;
    const now = await standing;
    if (signal.aborted) return;
    if (!now) {
      standing = undefined;
      if (isOrphaned()) leave();
    } else if (!now.on) {
      retreat(now);
    } else {
      // Every box of a thread is watched from the first focus in one of them.
      for (const each of threadOf(found, site))
        if (each.field.isConnected && !watches.has(each.field)) begin(each, now, signal);
      const own = watches.get(found.field);
      if (own) remember(own);
    }
  }

  function begin(found: FoundComposer, now: Standing, until: AbortSignal): void {
    const own = new AbortController();
    const end = () => {
      own.abort();
      watches.delete(found.field);
      if (isOrphaned()) leave();
      else changed();
    };
    /** The boxes of a thread are one draft: what one says may change what is found in another. */
    const changed = () => {
      const own = watches.get(found.field);
      if (own) remember(own);
      for (const each of besides(found)) each.besideChanged();
    };
    const signal = AbortSignal.any([until, own.signal]);
    const watching = watch(site, found, { end, off: retreat, changed }, signal, now);
    if (!watching) return;
    watches.set(found.field, watching);
    if (besides(found).length === 0) watching.pictures.look();
    // Some sites take the picture first, and show the box for its words only then.
    if (early && found.composer.surface !== 'reply' && performance.now() - early.at < earlyFor) {
      watching.pictures.take(early.files);
      early = undefined;
    }
  }

  /** The box that is written in stands last. */
  function remember(watching: Watch): void {
    watches.delete(watching.found.field);
    watches.set(watching.found.field, watching);
  }

  /** The watches of the other boxes of the same thread. */
  function besides(found: FoundComposer): readonly Watch[] {
    return [...watches.values()].filter((each) => each.found.field !== found.field && isSameThread(found, each.found));
  }

  /** Switched off or paused: everything goes, and comes back by itself when a pause is over. */
  function retreat({ pausedFor }: Standing): void {
    stay?.abort();
    stay = undefined;
    standing = undefined;
    early = undefined;
    watches.clear();
    clearTimeout(waiting);
    if (pausedFor > 0) waiting = setTimeout(reconsider, Math.min(pausedFor + 50, glance));
  }

  /** Something stored has changed, or a pause may be over. */
  async function reconsider(): Promise<void> {
    clearTimeout(waiting);
    if (isOrphaned()) {
      leave();
      return;
    }
    const before = standing;
    const asked = ask('wake', { platform: site.platform });
    standing = asked;
    const now = await asked;
    // Another change has come in between, and asks for itself.
    if (standing !== asked) return;
    if (!now) {
      standing = before;
      if (!stay) waiting = setTimeout(reconsider, glance);
    } else if (!now.on) retreat(now);
    else if (!stay) settle();
    else for (const watching of watches.values()) watching.askAgain();
  }

  function leave(): void {
    stay?.abort();
    stay = undefined;
    watches.clear();
    clearTimeout(waiting);
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and its ear with it.
    }
  }

  const onMessage = (message: unknown) => {
    const name = (message as { name?: unknown } | undefined)?.name;
    // A page where no box was ever written in has nothing to reconsider.
    if (name === settingsChanged.name && (standing || !stay)) reconsider();
    return answerPopup(message, site, [...watches.values()].at(-1));
  };
  clearRemains(document);
  clearMarks();
  browser.runtime.onMessage.addListener(onMessage);
  settle();
}
