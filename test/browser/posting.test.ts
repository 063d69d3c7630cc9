import { describe, expect, it } from 'vitest';
import { settled, until } from '../../src/development/browsers/until.ts';
import { type Replica, replicas } from '../replicas/replicas.ts';
import { faulty, harmless, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(running.replicas)('%s', (name) => {
    const replica: Replica = replicas[name];
    const ways = replica.sendKeys ? (['button', replica.sendKeys] as const) : (['button'] as const);

    it.each(ways)('holds a draft with an error once, and then lets it pass (%s)', (way) =>
      running.with(name, async (page) => {
        const send = () => (way === 'button' ? page.post() : page.press(way));
        const text = await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'cures');
        await send();
        await until(async () => (await page.chaperone.buttons()).some(({ expanded }) => expanded), {
          what: 'the card to open',
        });
        expect(await page.sent()).toEqual([]);
        expect(await page.modelText()).toBe(text);
        expect(await page.domText()).toBe(text);
        if (way !== 'button') await page.focus();
        await send();
        expect(await settled(async () => page.sent(), [text])).toEqual([text]);
        expect(await page.modelText()).toBe('');
        expect(await settled(() => page.chaperone.badge(), undefined)).toBeUndefined();
      }),
    );

    it.each(ways)('lets a harmless draft pass at once (%s)', (way) =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [`${harmless} 😀`]);
        await (way === 'button' ? page.post() : page.press(way));
        expect(await settled(async () => page.sent(), [text])).toEqual([text]);
        expect(await page.modelText()).toBe('');
      }),
    );
  });
});
