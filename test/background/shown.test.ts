import { describe, expect, it } from 'vitest';
import { shownFindings } from '../../src/background/shown.ts';
import type { Finding } from '../../src/checker/rule.ts';

const finding = (rule: string, message: string): Finding => ({
  rule,
  level: 'warning',
  start: 0,
  end: 3,
  message,
  fixes: [],
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
