/** The extension's own interface on a page, as a test sees and uses it: by role and name, with real mouse input. */

import type { ElementHandle, Page } from 'puppeteer-core';
import type { Level } from '../../checker/rule.ts';
import type { BrowserPort } from './test-browser.ts';
import { until } from './until.ts';

/** The accessible name of the region that holds everything of ours. */
const regionName = 'Chaperone';

export interface ShownButton {
  readonly name: string;
  readonly expanded: boolean | undefined;
  /** Centre, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Nothing lies over its centre, and it is within the viewport. */
  readonly reachable: boolean;
}

/** A finding as the card shows it. */
export interface ShownFinding {
  readonly title: string;
  /** The draft's own words, where it is about some. */
  readonly words: string;
  readonly message: string;
}

export class ChaperoneInterface {
  constructor(
    private readonly port: BrowserPort,
    private readonly page: Page,
  ) {}

  async isPresent(): Promise<boolean> {
    return (await this.port.regions(this.page, regionName)).length > 0;
  }

  /** Rendered buttons, in the order of the tree. */
  async buttons(): Promise<readonly ShownButton[]> {
    return (await this.eachRegion(readButtons)).flat();
  }

  /** The name of the badge: the button whose name begins with the count; `undefined` while there is none. */
  async badge(): Promise<string | undefined> {
    return (await this.buttons()).find(({ name }) => /^\d/.test(name))?.name;
  }

  /** The count that the badge's name begins with; 0 while there is no badge. */
  async count(): Promise<number> {
    return Number.parseInt((await this.badge()) ?? '0', 10);
  }

  /** All that can be read in the region now. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen.
    return (await this.eachRegion((region) => (region as HTMLElement).innerText)).join('\n');
  }

  /** Waits until nothing of ours is fading or sliding. */
  async atRest(): Promise<void> {
    await until(async () => (await this.eachRegion(countMoving)).every((moving) => moving === 0), {
      what: 'the interface to come to rest',
    });
  }

  /** What the open card lists. */
  async findings(): Promise<readonly ShownFinding[]> {
    return (await this.eachRegion(readFindings)).flat();
  }

  /** Waits for a button by the beginning of its name, and for it to be reachable, then presses it with the mouse. */
  async click(prefix: string | RegExp, timeout?: number): Promise<string> {
    const fits = (name: string) => (typeof prefix === 'string' ? name.startsWith(prefix) : prefix.test(name));
    let before: ShownButton | undefined;
    const button = await until(
      async () => {
        await this.eachRegion(scrollTo, typeof prefix === 'string' ? prefix : prefix.source);
        const found = (await this.buttons()).find(({ name, reachable }) => reachable && fits(name));
        // What still moves is not yet there: it has to stand at the same place twice.
        const still = found !== undefined && before?.x === found.x && before.y === found.y;
        before = found;
        return still ? found : undefined;
      },
      { what: `a reachable button "${prefix}"`, ...(timeout === undefined ? {} : { timeout }) },
    );
    await this.page.mouse.click(button.x, button.y);
    return button.name;
  }

  /** By the badge; nothing where a press on a mark has opened it already. */
  async openCard(): Promise<void> {
    if ((await this.buttons()).some(({ expanded }) => expanded)) return;
    await this.click(/^\d/);
  }

  /** By the card's own button; nothing where no card is open. */
  async closeCard(): Promise<void> {
    if ((await this.buttons()).some(({ expanded }) => expanded)) await this.click('Close');
  }

  /** Words under a mark of our own drawing (a textarea's), by level. */
  async mirrorMarks(level: Level): Promise<readonly string[]> {
    return (await this.eachRegion(readMirror, level)).flat();
  }

  private async eachRegion<Answer, Argument>(
    read: (region: Element, argument: Argument) => Answer,
    argument?: Argument,
  ): Promise<Answer[]> {
    const regions = await this.port.regions(this.page, regionName);
    const answers: Answer[] = [];
    for (const region of regions) {
      try {
        answers.push((await evaluateOn(region, read, argument)) as Answer);
      } catch (error) {
        // It was taken away between finding and reading it: then it is not there.
        if (!`${error}`.match(/detached|stale|no such|not found|Cannot find/i)) throw error;
      } finally {
        await region.dispose().catch(() => {});
      }
    }
    return answers;
  }
}

function evaluateOn(region: ElementHandle, read: (...parameters: never[]) => unknown, argument: unknown) {
  return region.evaluate(read as (element: Element, argument: unknown) => unknown, argument);
}

// The functions below run in the page, with the element at hand: they may use nothing from outside of themselves, and
// hold no named function, which tsx would wrap in a call to a helper that the page has not.

function readButtons(region: Element): ShownButton[] {
  const root = region.getRootNode() as ShadowRoot;
  return [...region.querySelectorAll<HTMLElement>('button, [role="button"]')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .map((button) => {
      const labels = (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => id && root.getElementById(id)?.textContent);
      const name = labels.filter(Boolean).join(' ') || button.getAttribute('aria-label') || button.textContent;
      const { left, top, width, height } = button.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const hit = width > 0 ? root.elementFromPoint(x, y) : null;
      const expanded = button.getAttribute('aria-expanded');
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        expanded: expanded === null ? undefined : expanded === 'true',
        x,
        y,
        reachable: hit !== null && button.contains(hit),
      };
    });
}

function readFindings(region: Element): ShownFinding[] {
  return [...region.querySelectorAll('li:has(h3)')].map((item) => {
    const [title = '', words = '', message = ''] = ['h3', '.quote', 'p'].map(
      (part) => item.querySelector(part)?.textContent?.trim() ?? '',
    );
    return { title, words, message };
  });
}

function countMoving(region: Element): number {
  return region.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length;
}

function scrollTo(region: Element, prefix: string): void {
  const button = [...region.querySelectorAll('button')].find((each) => {
    const name = each.getAttribute('aria-label') ?? each.textContent;
    return name.trim().startsWith(prefix);
  });
  button?.scrollIntoView({ block: 'nearest' });
}

function readMirror(region: Element, level: string): string[] {
  const root = region.getRootNode() as ShadowRoot;
  return [...root.querySelectorAll(`.mirror .${level}`)].map((mark) => mark.textContent ?? '');
}
