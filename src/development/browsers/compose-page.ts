/** One replica in one tab: typing into its boxes, and what they and the extension show. */

import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { type Replica, type ReplicaName, replicas } from '../../../test/replicas/replicas.ts';
import type { Level } from '../../checker/rule.ts';
import { ChaperoneInterface } from './chaperone-interface.ts';
import type { BrowserPort } from './test-browser.ts';
import { until } from './until.ts';

/** Milliseconds between keys. With none, Draft.js in Firefox puts the first letter last. */
const keyDelay = 4;

export class ComposePage {
  readonly replica: Replica;
  readonly chaperone: ChaperoneInterface;

  constructor(
    private readonly port: BrowserPort,
    readonly page: Page,
    readonly name: ReplicaName,
  ) {
    this.replica = replicas[name];
    this.chaperone = new ChaperoneInterface(port, page);
  }

  /** Puts the caret into a box, at the end of what is in it, as a click and a key do. @param box default: the first */
  async focus(box?: string): Promise<void> {
    const { x, y } = await this.placeOf(box);
    await this.page.mouse.click(x, y);
    await this.press('Control+End');
    await until(() => this.hasFocus(box), { what: `focus in ${this.name}` });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: keyDelay });
  }

  /** One key, with any of Control, Shift, Alt and Meta before it: `Control+Shift+Z`. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+');
    const key = parts.pop() ?? '';
    const modifiers = parts as KeyInput[];
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(
      (key.length === 1 && !parts.includes('Shift') ? key.toLowerCase() : key) as KeyInput,
    );
    for (const modifier of modifiers.reverse()) await this.page.keyboard.up(modifier);
    await this.nextFrames();
  }

  /** Puts a whole text into the editor's model in one go, where keys are not to be relied on. */
  async set(text: string, box?: string): Promise<void> {
    await this.page.evaluate((given, name) => window.__replica.set(given, name), text, box);
  }

  /** Has the page make the first box's editor anew, with the same text in it, as sites do. */
  async remount(): Promise<void> {
    await this.page.evaluate(() => window.__replica.remount());
  }

  /** By way of the system's clipboard and Control+V. */
  async paste(text: string): Promise<void> {
    await this.port.writeClipboard(this.page, text);
    await this.port.pasteKeys(this.page);
  }

  /**
   * Presses the site's own Post button with the mouse.
   * @throws {Error} where something lies over it
   */
  async post(): Promise<void> {
    const { x, y, over } = await this.page.evaluate(() => {
      const button = window.__replica.button();
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = (button.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      return { x, y, over: hit && button.contains(hit) ? undefined : `${hit?.outerHTML.slice(0, 200)}` };
    });
    if (over) throw new Error(`over the Post button of ${this.name} lies ${over}`);
    await this.page.mouse.click(x, y);
  }

  async postIsEnabled(): Promise<boolean> {
    return this.page.evaluate(() => {
      const button = window.__replica.button();
      return !button.matches(':disabled, [aria-disabled="true"]');
    });
  }

  /** Picks a person from the site's list, at the caret. */
  async mention(person: string, box?: string): Promise<void> {
    await this.page.evaluate((label, name) => window.__replica.mention(label, name), person, box);
  }

  /**
   * Gives a picture to the site's file input, as choosing one in the file dialog does.
   * @param path of the file
   */
  async attach(path: string): Promise<void> {
    const input = (await this.page.$('>>> input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    if (!input) throw new Error(`${this.name} takes no files`);
    await input.uploadFile(path);
    await input.dispose();
  }

  /** The text in the editor's own model: what the site would send. */
  async modelText(box?: string): Promise<string> {
    return this.page.evaluate((name) => window.__replica.model(name), box);
  }

  /** The text as it stands in the DOM. */
  async domText(box?: string): Promise<string> {
    return this.page.evaluate((name) => window.__replica.shown(name), box);
  }

  async sent(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.__replica.sent);
  }

  /** The words that are marked, in the order of the document: by highlights, in a textarea by the mirror. */
  async marks(level: Level): Promise<readonly string[]> {
    if (this.replica.engine === 'textarea') return this.chaperone.mirrorMarks(level);
    return this.page.evaluate((name) => {
      // Each document has highlights of its own, and a box may stand in a frame.
      const { ownerDocument } = window.__replica.field();
      const { highlights } = (ownerDocument.defaultView as typeof globalThis).CSS;
      const ranges = [...((highlights.get(name) ?? []) as Iterable<AbstractRange>)]
        .filter((range) => range.startContainer.isConnected)
        .map((range) => {
          const live = ownerDocument.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        });
      const inOrder = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return inOrder.map((range) => range.toString()).filter((words) => words !== '');
    }, `chaperone-${level}`);
  }

  /** @param path of a `.png` file */
  async screenshot(path: `${string}.png`): Promise<void> {
    await this.chaperone.atRest();
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Editors learn where the caret went with the next frame; nobody presses a second key before that. */
  private async nextFrames(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  private async placeOf(box?: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((name) => {
      const field = window.__replica.field(name);
      field.scrollIntoView({ block: 'nearest' });
      const { left, width, bottom, height } = field.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 60), y: bottom - Math.min(height / 2, 10) };
    }, box);
  }

  private async hasFocus(box?: string): Promise<boolean> {
    return this.page.evaluate((name) => {
      const field = window.__replica.field(name);
      return document.hasFocus() && (field.getRootNode() as Document | ShadowRoot).activeElement === field;
    }, box);
  }
}
