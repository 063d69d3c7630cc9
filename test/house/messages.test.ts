import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { check, defaultSettings } from '../../src/checker/check.ts';
import { rules } from '../../src/checker/rules/index.ts';
import { parseProfile } from '../../src/profile/profile.ts';
import { labelKey } from '../../src/rule-words.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
// The labels come from judging every example once.
vi.setConfig({ testTimeout: 60_000 });

const top = resolve(import.meta.dirname, '../..');
const locales = join(top, 'src/static/_locales');
const read = (language: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
const english = read('en');
const others = readdirSync(locales).filter((language) => language !== 'en');

const sources = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file) && !/^development[\\/]/.test(file))
  .map((file) => ({ file, text: readFileSync(join(top, 'src', file), 'utf8') }));

/** A language says the rules' own words under these keys, where English has them in the rules themselves. */
const ruleKeys = rules.flatMap(({ id }) =>
  ['title', 'message', 'why'].map((part) => `rule_${id.replaceAll('-', '_')}_${part}`),
);

/** What the fixes of all rules' examples are called: their labels have no other list. */
function labelsOfExamples(): readonly string[] {
  labels ??= rules.flatMap((rule) =>
    rule.examples.found.flatMap((example) => {
      const { text, profile, ...more } = typeof example === 'string' ? { text: example, profile: {} } : example;
      const draft = { platform: 'x', surface: 'post', media: [], ...more, text: text.replace(/[«»]/g, '') } as const;
      return check(draft, parseProfile(profile ?? {}), defaultSettings, '2026-11-25').findings.flatMap(({ fixes }) =>
        fixes.flatMap((fix) => (fix.kind === 'edit' && fix.confirm ? [fix.label, fix.confirm] : [fix.label])),
      );
    }),
  );
  return labels;
}
let labels: readonly string[] | undefined;

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\$\d/g)].map(([found]) => found).sort();

describe('the English texts', () => {
  it('are all used, and all that the manifest asks for is there', () => {
    const manifest = readFileSync(join(top, 'manifest.json'), 'utf8');
    const all = sources.map(({ text }) => text).join('\n');
    const named = new Set([...all.matchAll(/['"`]([a-z]\w+)['"`]/g)].map(([, key]) => key));
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    for (const key of asked) expect(english).toHaveProperty([key]);
    expect(Object.keys(english).filter((key) => !named.has(key) && !asked.includes(key))).toEqual([]);
  });

  it('have no key twice, no empty text and no stray space', () => {
    const keys = [...readFileSync(join(locales, 'en/messages.json'), 'utf8').matchAll(/^ {2}"(\w+)":/gm)].map(
      ([, key]) => key,
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const [key, { message }] of Object.entries(english)) expect([key, message.trim()]).toEqual([key, message]);
    expect(Object.entries(english).filter(([, { message }]) => message === '')).toEqual([]);
  });
});

describe.each(others)('the texts in %s', (language) => {
  const texts = read(language);
  it('are complete, and none is left over', () => {
    const wanted = [...Object.keys(english), ...ruleKeys];
    expect(wanted.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
    const labels = new Set(labelsOfExamples().map(labelKey));
    const isLabel = (key: string): boolean => key.startsWith('said_') && labels.has(key);
    expect(Object.keys(texts).filter((key) => !wanted.includes(key) && !isLabel(key))).toEqual([]);
  });
  it('quote in a label what the label quotes', () => {
    for (const label of labelsOfExamples()) {
      const said = texts[labelKey(label)]?.message;
      if (said === undefined) continue;
      const count = [...label.matchAll(/“/g)].length;
      expect([label, placeholders(said)]).toEqual([label, Array.from({ length: count }, (_, at) => `$${at + 1}`)]);
    }
  });
  it('fill in the same places as the English ones', () => {
    for (const [key, { message }] of Object.entries(english))
      expect([key, placeholders(texts[key]?.message ?? '')]).toEqual([key, placeholders(message)]);
  });
  it('are another language: few are the same as in English', () => {
    const same = Object.entries(english).filter(
      ([key, { message }]) =>
        /\p{L}{4,} \p{L}{2,}/u.test(message) && texts[key]?.message === message && !names.includes(message),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

/** Names of things outside, the same in every language. */
const names: readonly string[] = ['CMS Open Payments'];

/** Attributes that a person reads or hears. */
const spoken = new Set(['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'label']);
/** The product's name and an address are the same in every language. */
const hasWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/^(?:Chaperone|[a-z]+(?:\.[a-z]+)+)$/.test(text.trim());

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What a page would show that comes from no text file: words between tags, and words in attributes that are read. */
function literals(node: Node): readonly string[] {
  if (node.type === 'JSXText') return hasWords(String(node.value)) ? [String(node.value).trim()] : [];
  if (node.type === 'JSXAttribute') {
    const name = isNode(node.name) ? String(node.name.name) : '';
    const { value } = node;
    if (spoken.has(name) && isNode(value) && value.type === 'Literal' && hasWords(String(value.value)))
      return [`${name}: ${String(value.value)}`];
  }
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode).flatMap(literals) : isNode(value) ? literals(value) : [],
  );
}

describe('no page has a text of its own', () => {
  it.each(sources.filter(({ file }) => file.endsWith('.tsx')))('$file', ({ file, text }) => {
    expect(literals(parseSync(file, text).program as unknown as Node)).toEqual([]);
  });

  it('finds words where there are some', () => {
    const page = 'const a = <p title="Two words">Hello {name}<b>!</b></p>;';
    expect(literals(parseSync('a.tsx', page).program as unknown as Node)).toEqual(['title: Two words', 'Hello']);
  });

  it.each(sources.filter(({ file }) => file.endsWith('.html')))('$file has its name alone', ({ text }) => {
    const shown = text
      .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(['', 'Chaperone']).toContain(shown);
  });

  it('has pages to look at', () => {
    expect(sources.some(({ file }) => file.endsWith('options-page.tsx'))).toBe(true);
    expect(existsSync(join(locales, 'en/messages.json'))).toBe(true);
  });
});
