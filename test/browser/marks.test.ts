import { describe, expect, it } from 'vitest';
import { settled } from '../../src/development/browsers/until.ts';
import { type Replica, replicas } from '../replicas/replicas.ts';
import { faulty, harmless, lineBreak, marked, pain, typeLines, unmarked } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(running.replicas)('%s', (name) => {
    const replica: Replica = replicas[name];

    it('marks the right words, after emoji, blank lines and tags', () =>
      running.with(name, async (page) => {
        await typeLines(page, ['Good news 😀👩‍⚕️ from #clinic @amara', '', '', `🎉 ${faulty}`, '']);
        const marks = await marked(page, 'John Miller', 'Proclaim', 'cures');
        expect(marks).toContain('John Miller');
        expect(await page.chaperone.count()).toBeGreaterThanOrEqual(3);
        expect(await page.chaperone.isPresent()).toBe(true);
      }));

    if (replica.mentions) {
      it('reads past a mention', () =>
        running.with(name, async (page) => {
          await typeLines(page, ['Thanks to ']);
          await page.mention('Amara Osei');
          await page.type('for her help!');
          await page.press(lineBreak(page));
          await page.type(faulty);
          expect(await marked(page, 'John Miller', 'Proclaim', 'cures')).toContain('John Miller');
        }));
    }

    it('keeps the marks under their words while typing goes on', () =>
      running.with(name, async (page) => {
        await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'Proclaim', 'cures');
        // More words may change what is softly advised; the errors, and the interest by its name, stay what they are.
        const firm = async () => [
          ...(await page.marks('error')),
          ...(await page.marks('warning')).filter((words) => words === 'Proclaim'),
        ];
        const before = await firm();
        expect(before.length).toBeGreaterThanOrEqual(2);
        await page.press('Control+Home');
        await page.type('Well 😀, hello. ');
        expect(await settled(firm, before)).toEqual(before);
        await page.press('Control+End');
        await page.press(lineBreak(page));
        await page.type('And that is all.');
        expect(await settled(firm, before)).toEqual(before);
        expect(await page.domText()).toBe(`Well 😀, hello. ${faulty}\nAnd that is all.`);
        expect(await page.modelText()).toBe(`Well 😀, hello. ${faulty}\nAnd that is all.`);
      }));

    it('takes the marks away with the words', () =>
      running.with(name, async (page) => {
        await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'Proclaim', 'cures');
        await page.press('Control+A');
        await page.press('Backspace');
        await unmarked(page);
        // A caption stands beside its picture: what is asked about that stays, and nothing is said of the words.
        const left = name.startsWith('instagram-caption') ? '1 question about your picture' : undefined;
        expect(await settled(() => page.chaperone.badge(), left)).toBe(left);
        await page.type(harmless);
        expect(await page.modelText()).toBe(harmless);
        expect(await page.domText()).toBe(harmless);
        await unmarked(page);
      }));

    if (replica.boxes.length > 1) {
      it('marks each of its boxes', () =>
        running.with(name, async (page) => {
          for (const box of replica.boxes) await typeLines(page, [faulty], box);
          const names = () =>
            page.marks('error').then((marks) => marks.filter((mark): boolean => mark === 'John Miller'));
          const wanted = replica.boxes.map(() => 'John Miller');
          expect(await settled(names, wanted)).toEqual(wanted);
        }));
    }
  });
});
