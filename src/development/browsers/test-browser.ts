/** What a test may do with a browser: the same for Chromium and Firefox. */

import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { ReplicaName } from '../../../test/replicas/replicas.ts';
import type { SeenRequest } from '../../../test/replicas/server.ts';
import type { ChaperoneInterface } from './chaperone-interface.ts';
import type { ComposePage } from './compose-page.ts';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export interface OpenOptions {
  readonly theme?: 'light' | 'dark';
  /** Physical pixels for each CSS pixel; for pictures. */
  readonly scale?: number;
}

export interface TestBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** The browser's own process, of which all its others descend. */
  readonly processId: number | undefined;
  /** Opens a replica in a tab of its own and waits until its first box can be typed into. */
  open(replica: ReplicaName, options?: OpenOptions): Promise<ComposePage>;
  /** A page of the extension, by its path in the build, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** A page of the extension that has been opened by itself. */
  openedExtensionPage(path: string): Promise<Page>;
  /** Our interface on any page, as on a page of our own. */
  interfaceOn(page: Page): ChaperoneInterface;
  /** By the keyboard, from the system's clipboard. */
  pasteKeys(page: Page): Promise<void>;
  /** Writes the extension's `storage.local` from outside, as its own pages would; listeners are told. */
  setStorage(items: Readonly<Record<string, unknown>>): Promise<void>;
  getStorage(): Promise<Readonly<Record<string, unknown>>>;
  /** Ends the extension's background as the browser does when it idles: it loses its memory, and the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Everything that was asked of the network since the start, by anyone. */
  requests(): readonly SeenRequest[];
  /** Resolves when it has been closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** What the two browsers do differently; the rest of the driver stands on these. */
export interface BrowserPort {
  readonly name: BrowserName;
  readonly version: string;
  readonly processId: number | undefined;
  newPage(): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  openedExtensionPage(path: string): Promise<Page>;
  /** Every element of a page that is, to assistive technology, a region with this name, closed shadow roots included. */
  regions(page: Page, name: string): Promise<readonly ElementHandle[]>;
  setStorage(items: Readonly<Record<string, unknown>>): Promise<void>;
  getStorage(): Promise<Readonly<Record<string, unknown>>>;
  stopBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  writeClipboard(page: Page, text: string): Promise<void>;
  pasteKeys(page: Page): Promise<void>;
  /** Resolves when it has been closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export function closedOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
