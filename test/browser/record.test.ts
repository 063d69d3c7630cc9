import { expect, it } from 'vitest';
import { settled, until } from '../../src/development/browsers/until.ts';
import { faulty, harmless, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

interface Entry {
  readonly day: string;
  readonly platform: string;
  readonly rule: string;
  readonly decision: string;
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  const entries = async (): Promise<readonly Entry[]> => {
    const { record } = (await running.browser().getStorage()) as { record?: { entries?: readonly Entry[] } };
    return record?.entries ?? [];
  };
  const brief = async () => (await entries()).map(({ rule, decision }) => `${decision} ${rule}`);

  it('writes nothing down until the record is switched on', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller', 'cures');
      await page.post();
      await page.post();
      await until(async () => (await page.sent()).length > 0, { what: 'the post' });
      expect(await running.browser().getStorage()).not.toHaveProperty('record');
    }));

  it('writes down what was shown, ignored and posted as it is, and no word of the draft', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ record: { on: true } });
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller', 'cures');
      await until(async () => (await brief()).includes('shown phi-name'), { what: 'what was shown' });
      await page.chaperone.openCard();
      const [first] = await page.chaperone.findings();
      await page.chaperone.click('Ignore');
      await until(async () => (await entries()).some(({ decision }) => decision === 'ignored'), {
        what: `“${first?.title}” to be ignored`,
      });
      await page.post();
      await page.post();
      await until(async () => (await page.sent()).length > 0, { what: 'the post' });
      const decided = async () =>
        (await entries()).filter(({ decision }) => decision !== 'shown').map(({ rule }) => rule);
      const shown = (await entries()).filter(({ decision }) => decision === 'shown').map(({ rule }) => rule);
      expect(shown).toEqual(expect.arrayContaining(['phi-name', 'absolute-claim']));
      // Whatever was shown was ignored or posted as it is, each once.
      expect(await settled(async () => [...(await decided())].sort(), [...shown].sort())).toEqual([...shown].sort());
      for (const entry of await entries())
        expect(entry).toEqual({
          day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          platform: 'x',
          rule: expect.stringMatching(/^[a-z-]+$/),
          decision: expect.stringMatching(/^(shown|fixed|ignored|posted|disclosed)$/),
        });
      expect(JSON.stringify(await entries())).not.toContain('Miller');
    }));

  it('counts what the physician mends by hand before posting', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ record: { on: true, entries: [] } });
      const name = ' My patient John Miller';
      await typeLines(page, [harmless + name]);
      await marked(page, 'John Miller');
      await until(async () => (await brief()).includes('shown phi-name'), { what: 'what was shown' });
      for (let count = 0; count < name.length; count += 1) await page.press('Backspace');
      await until(async () => (await page.chaperone.count()) === 0, { what: 'silence' });
      await page.post();
      await until(async () => (await page.sent()).length > 0, { what: 'the post' });
      expect(await settled(async () => (await brief()).includes('fixed phi-name'), true)).toBe(true);
      expect(await brief()).not.toContain('posted phi-name');
    }));
});
