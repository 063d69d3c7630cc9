import { describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled } from '../../src/development/browsers/until.ts';
import { anyDialog } from '../../src/sites/any-dialog.ts';
import { sites } from '../../src/sites/index.ts';
import type { Composer, Site } from '../../src/sites/site.ts';
import { type Replica, replicaNames, replicas } from '../replicas/replicas.ts';
import { lineBreak, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';
import { probe } from './load-probe.ts';

/** Recognising and reading by themselves, in browsers without the extension: what is read is what the editor's model has. */

const engines: Readonly<Record<Replica['engine'], string>> = {
  'draft-js': 'draft-js',
  quill: 'quill',
  tiptap: 'tiptap',
  lexical: 'lexical',
  plain: 'plain-editable',
  textarea: 'textarea',
};

/** Spans all over a text, from a seed; no span cuts a character in two. */
function spansOf(text: string, count: number): [number, number][] {
  let state = 42;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
  const starts = [0];
  for (const each of text) starts.push((starts.at(-1) ?? 0) + each.length);
  return Array.from({ length: count }, () => {
    const [a = 0, b = 0] = [starts[below(starts.length)], starts[below(starts.length)]];
    return [Math.min(a, b), Math.max(a, b)] as [number, number];
  }).filter(([start, end]) => end > start);
}

/**
 * The read text as the model has it: a plain box keeps the space at a line's edge as a no-break space, which the site
 * sends as a space, and Quill 1 composes letters with their marks in its model and leaves the DOM as it is.
 */
function asModelled({ engine }: Replica, text: string): string {
  if (engine === 'plain') return text.replaceAll('\u00A0', ' ');
  return engine === 'quill' ? text.normalize() : text;
}

function selectorsOf({ composers, accounts }: Site): readonly string[] {
  return [
    ...[...composers, anyDialog].flatMap(({ markers, submit, answers = [], threadWithin }) => [
      ...markers.flatMap(({ inside, notInside }) => [inside, notInside]),
      ...submit.buttons.flatMap((button) => [button.within, 'selector' in button ? button.selector : undefined]),
      ...answers.flatMap(({ within, text }) => [within, text]),
      threadWithin,
    ]),
    ...accounts.flatMap((source) => [source.inside, 'element' in source ? source.element : undefined]),
  ].filter((selector) => selector !== undefined);
}

async function expectExact(page: ComposePage, box?: string): Promise<void> {
  const { replica } = page;
  const model = await page.modelText(box);
  const spans = replica.engine === 'textarea' ? [] : spansOf(model.slice(0, 3000), 60);
  const { text, wrong } = await probe(page, 'read', box, spans);
  expect(asModelled(replica, text)).toBe(asModelled(replica, model));
  expect(wrong).toEqual([]);
}

const paragraph =
  'Ärzte 😀👩‍⚕️ sahen #pain and @amara again; שלום עולם, مرحبا, e\u0301 and 𝒳 at https://example.org/a?b=c today.';

inBrowsers({ bare: true }, (running) => {
  describe.each(replicaNames)('%s', (name) => {
    const replica: Replica = replicas[name];
    const cannotType = running.name === 'firefox' && replica.readOnlyInFirefox;
    const composers = sites.flatMap((site): readonly Composer[] =>
      site.platform === replica.platform ? site.composers : [],
    );
    const composer = composers.find((each) => each.name === replica.composer);
    const hasButton = replica.composer === 'any-dialog' || (composer?.submit.buttons.length ?? 0) > 0;

    it('is recognised, with its surface, account, answered text and button, and read exactly', () =>
      running.with(name, async (page) => {
        // Boxes that are swapped for others must have come.
        if (!cannotType) await page.focus();
        expect(await probe(page, 'recognise', replica.boxes[0])).toEqual({
          composer: replica.composer,
          surface: replica.surface,
          engine: engines[replica.engine],
          answers: replica.answers,
          account: replica.account,
          buttons: hasButton ? 1 : 0,
          seesButton: hasButton,
        });
        const { boxes } = await probe(page, 'describeHere');
        expect(boxes.filter((box) => box.shown && box.composer === replica.composer).length).toBeGreaterThanOrEqual(1);
        expect(boxes.some((box) => box.fallback)).toBe(replica.composer === 'any-dialog');
        expect(boxes.some((box) => box.framed)).toBe(replica.frame !== undefined);

        const lines = ['A 😀 #pain @amara 👩‍⚕️', '', '', 'two  words', ''];
        if (cannotType) await page.set(lines.join('\n'));
        else await typeLines(page, lines);
        await expectExact(page);
        const described = (await probe(page, 'describeHere')).boxes.find((box) => box.length > 0);
        expect(described).toMatchObject({ composer: replica.composer, engine: engines[replica.engine], lines: 5 });
        expect(JSON.stringify(described)).not.toMatch(/pain|amara|words/);
      }));

    if (!replica.short) {
      it('is read exactly with people, links, right-to-left and 25,000 characters', () =>
        running.with(name, async (page) => {
          const long = Array.from({ length: 230 }, (_, at) => (at % 5 === 3 ? '' : `${at} ${paragraph}`)).join('\n');
          expect(long.length).toBeGreaterThan(20_000);
          if (cannotType) {
            await page.set(long);
          } else {
            await typeLines(page, ['With ']);
            if (replica.mentions) await page.mention('Amara Osei');
            await page.type('today,');
            await page.press(lineBreak(page));
            await page.type('soft');
            await page.press('Shift+Enter');
            await page.type('שלום 😀 ');
            await expectExact(page);
            if (replica.engine === 'quill' && !page.replica.short && replica.readOnlyInFirefox) await page.set(long);
            else await page.paste(long);
          }
          await settled(async () => (await page.modelText()).includes('229 Ärzte'), true);
          expect((await page.modelText()).length).toBeGreaterThan(20_000);
          await expectExact(page);
        }));
    }
  });

  it('knows every selector of the data: one that it does not would silence a whole site', () =>
    running.with('x-unknown', async (page) => {
      const wrong = await page.page.evaluate(
        (selectors) =>
          selectors.filter((selector) => {
            try {
              document.querySelector(selector);
              return false;
            } catch {
              return true;
            }
          }),
        sites.flatMap(selectorsOf),
      );
      expect(wrong).toEqual([]);
    }));

  it('takes no search, no single line, nothing beside a password, and nothing that is not shown', () =>
    running.with('x-unknown', async (page) => {
      await page.page.evaluate(() => {
        const dialog = document.querySelector('[role="dialog"]') as HTMLElement;
        const add = (into: Element, tag: string, attributes: Record<string, string>) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          into.append(element);
          return element;
        };
        const login = add(document.body, 'div', { role: 'dialog' });
        add(login, 'input', { type: 'password' });
        add(login, 'textarea', { id: 'login' });
        add(dialog, 'div', { id: 'single', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'false' });
        add(dialog, 'div', { id: 'combobox', contenteditable: 'true', role: 'combobox' });
        add(dialog, 'textarea', { id: 'hidden' }).style.visibility = 'hidden';
        add(dialog, 'input', { id: 'line' });
        add(document.body, 'textarea', { id: 'outside' });
        add(dialog, 'textarea', { id: 'taken' });
      });
      const taken = async (id: string) => probe(page, 'isTaken', id);
      expect(await taken('#taken')).toBe(true);
      for (const id of ['[role="search"] textarea', '#single', '#combobox', '#hidden', '#line', '#login', '#outside'])
        expect([id, await taken(id)]).toEqual([id, false]);
    }));
});
