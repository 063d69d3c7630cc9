import { describe, expect, it } from 'vitest';
import { until } from '../../src/development/browsers/until.ts';
import { allMarks, faulty, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

inBrowsers({}, (running) => {
  describe('what is stored', () => {
    it('takes effect in an open composer at once', () =>
      running.with('x-post', async (page) => {
        await running.browser().setStorage({ profile: {} });
        await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'cures');
        expect(await allMarks(page)).not.toContainEqual(expect.stringContaining('Proclaim'));
        await running.browser().setStorage({ profile: pain });
        await marked(page, 'John Miller', 'cures', 'Proclaim');
        await running.browser().setStorage({ profile: {} });
        await until(async () => !(await allMarks(page)).some((mark) => mark.includes('Proclaim')), {
          what: 'the mark to go',
        });
      }));
  });

  it('is judged by a background that has slept, as if it had not', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ profile: pain });
      await typeLines(page, ['My patient John Miller is doing well.']);
      await marked(page, 'John Miller');
      await running.browser().stopBackground();
      await page.type(' Proclaim cures back pain.');
      await marked(page, 'John Miller', 'Proclaim', 'cures');
    }));

  describe('the card', () => {
    it('ignores a finding in this draft only', () =>
      running.with('facebook-post', async (page) => {
        await typeLines(page, ['My patient John Miller is doing well.']);
        await marked(page, 'John Miller');
        const before = await page.chaperone.count();
        await page.chaperone.openCard();
        await page.chaperone.click('Ignore');
        await until(async () => (await page.chaperone.count()) < before, { what: 'one finding less' });
        expect(await page.modelText()).toBe('My patient John Miller is doing well.');
        expect(await running.browser().getStorage()).not.toHaveProperty('settings.levels.phi-name');
      }));

    it('switches a rule off for good', () =>
      running.with('x-post', async (page) => {
        const faults = ['This implant cures back pain.'];
        await typeLines(page, faults);
        await marked(page, 'cures');
        await page.chaperone.openCard();
        await page.chaperone.click('Switch off');
        await until(async () => !(await allMarks(page)).some((mark) => mark.includes('cures')), { what: 'silence' });
        const { settings } = await running.browser().getStorage();
        expect(settings).toMatchObject({ levels: { 'absolute-claim': 'off' } });
        await running.browser().setStorage({ settings: {} });
        await marked(page, 'cures');
      }));
  });
});
