import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shownFindings } from '../../src/background/shown.ts';
import type { Finding } from '../../src/checker/rule.ts';
import { rules } from '../../src/checker/rules/index.ts';
import spanish from '../../src/static/_locales/es/messages.json';

let language: Readonly<Record<string, { readonly message: string }>> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, values: readonly string[] = []) =>
        (language[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
    },
  },
}));
beforeEach(() => {
  language = {};
});

const finding = (rule: string, message: string): Finding => ({
  rule,
  level: 'warning',
  start: 0,
  end: 3,
  message,
  fixes: [],
});

describe('in another language', () => {
  const rule = rules.find(({ id }) => id === 'phi-name');
  const named = (message: string): Finding => ({
    ...finding('phi-name', message),
    fixes: [
      { kind: 'prompt', label: 'Say “the patient”' },
      { kind: 'prompt', label: 'A label that nobody has put into Spanish' },
    ],
  });

  it('has heading, message and labels in it, and what is quoted as it is', () => {
    language = spanish;
    const [shown] = shownFindings([named(rule?.message ?? '')]);
    expect(shown).toMatchObject({ title: 'Se nombra a un paciente', message: expect.stringMatching(/^Esto parece/) });
    expect(shown?.fixes.map(({ label }) => label)).toEqual([
      'Decir «the patient»',
      'A label that nobody has put into Spanish',
    ]);
  });

  it('leaves in English what depends on the draft', () => {
    language = spanish;
    expect(shownFindings([named('Miller is a name.')])[0]?.message).toBe('Miller is a name.');
  });
});

describe('findings as the card shows them', () => {
  it('have the heading and the source of their rule', () => {
    const [only] = shownFindings([finding('phi-name', 'A name.')]);
    expect(only).toMatchObject({
      rule: 'phi-name',
      message: 'A name.',
      title: expect.stringMatching(/\w/),
      source: expect.stringMatching(/\w/),
    });
  });

  it('show a missing disclosure and the vague one in its place as one', () => {
    const joined = shownFindings([
      finding('undisclosed-interest', 'Say it.'),
      finding('unclear-disclosure', 'This is too vague.'),
    ]);
    expect(joined.map(({ rule, message }) => [rule, message])).toEqual([
      ['undisclosed-interest', 'Say it. This is too vague.'],
    ]);
  });

  it('show a vague disclosure by itself where nothing else is missing', () => {
    expect(shownFindings([finding('unclear-disclosure', 'Vague.')])).toHaveLength(1);
  });
});
