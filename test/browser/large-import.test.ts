import { expect, it } from 'vitest';
import { until } from '../../src/development/browsers/until.ts';
import { largeFile } from '../profile/open-payments/large-file.ts';
import { npi } from '../profile/open-payments/layouts.ts';
import { inBrowsers } from './in-browsers.ts';
import { memoryBelow } from './memory.ts';

/** Megabytes; LARGE_FILE_MEGABYTES=500 reads as large a file as that. */
const sizes = { chromium: 100, firefox: 60 };
/** Megabytes, however large the file. Firefox lets garbage pile up before it collects: 160 after 60 MB, 390 after 500 MB. */
const mostGrowth = { chromium: 200, firefox: 500 };
const asked = Number(process.env.LARGE_FILE_MEGABYTES ?? 0);

inBrowsers({}, (running) => {
  it('reads a file of payments in memory that does not grow with it', { timeout: 600_000 }, async () => {
    const browser = running.browser();
    const page = await browser.openExtensionPage('src/options/index.html');
    try {
      const { head, block, repeats } = largeFile(asked || sizes[running.name]);
      const press = (name: string) =>
        until(
          () =>
            page.evaluate((wanted) => {
              const buttons = [...document.querySelectorAll<HTMLElement>('button')];
              const button = buttons.find((one) => (one.ariaLabel ?? one.textContent ?? '').startsWith(wanted));
              button?.click();
              return button !== undefined;
            }, name),
          { what: name },
        );
      await press('Import: CMS Open Payments');
      await until(() => page.evaluate(() => document.querySelector('.imports input[type=text]') !== null), {
        what: 'the field for the NPI',
      });
      await page.evaluate(
        (first, again, times, who) => {
          const field = document.querySelector<HTMLInputElement>('.imports input[type=text]');
          const input = document.querySelector<HTMLInputElement>('.imports input[type=file]');
          if (field === null || input === null) throw new Error('no place for a file');
          field.value = who;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const parts = Array<Blob>(times).fill(new Blob([again]));
          const data = new DataTransfer();
          data.items.add(new File([first, ...parts], 'national.csv'));
          // Once the page has taken the number.
          setTimeout(() => {
            input.files = data.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }, 100);
        },
        head,
        block,
        repeats,
        npi,
      );
      const id = running.browser().processId;
      const before = id === undefined ? undefined : memoryBelow(id);
      let most = 0;
      const began = performance.now();
      await until(
        async () => {
          most = Math.max(most, id === undefined ? 0 : (memoryBelow(id) ?? 0));
          return page.evaluate(() => document.querySelector('.confirm') !== null);
        },
        { what: 'the table', timeout: 580_000 },
      );
      const seconds = (performance.now() - began) / 1000;
      const found = await page.evaluate(() => document.querySelector('.confirm tbody tr')?.textContent);
      expect(found).toContain(`${repeats.toLocaleString('en-US')} payments`);
      expect(found).toContain('Medtronic');
      expect(await browser.getStorage()).not.toHaveProperty('profile');
      if (before !== undefined) {
        console.info(`${running.name}: ${seconds.toFixed(1)} s, ${(most - before).toFixed(0)} MB more`);
        expect(most - before).toBeLessThan(mostGrowth[running.name]);
      }
    } finally {
      await page.close();
    }
  });
});
