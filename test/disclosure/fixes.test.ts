/** Whatever a card offers to insert mends what it was offered for. */

import { describe, expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import type { Draft } from '../../src/checker/draft.ts';
import type { Example } from '../../src/checker/rule.ts';
import { rules } from '../../src/checker/rules/index.ts';
import { emptyProfile, parseProfile } from '../../src/profile/profile.ts';

const settings = { levels: {}, words: [] };

function caseOf(example: Example) {
  const { text, profile, ...rest } = typeof example === 'string' ? { text: example, profile: undefined } : example;
  const draft: Draft = { platform: 'x', surface: 'post', media: [], ...rest, text: text.replace(/[«»]/g, '') };
  return { draft, profile: profile ? parseProfile({ ...emptyProfile, ...profile }) : emptyProfile };
}

const offered = rules.flatMap((rule) =>
  rule.examples.found.flatMap((example) => {
    const { draft, profile } = caseOf(example);
    const findings = check(draft, profile, settings, '2026-11-24').findings.filter((one) => one.rule === rule.id);
    const forms = findings.flatMap((one) => one.fixes).flatMap((fix) => (fix.kind === 'disclosure' ? fix.forms : []));
    return forms.map((form) => ({ rule: rule.id, form, draft, profile }));
  }),
);

describe('texts to insert', () => {
  test('are offered by the rules on interests', () => {
    const by = new Set(offered.map((one) => one.rule));
    expect([...by].sort()).toEqual([
      'employer-voice',
      'unclear-disclosure',
      'undisclosed-endorsement',
      'undisclosed-interest',
    ]);
  });

  test.each(offered.map((one): [string, string, (typeof offered)[number]] => [one.rule, one.form, one]))(
    '%s: %s',
    (rule, form, { draft, profile }) => {
      expect(form).toMatch(/^\S[^\n]* $/);
      const after = check({ ...draft, text: form + draft.text }, profile, settings, '2026-11-24').findings;
      expect(after.filter((one) => one.rule === rule)).toEqual([]);
    },
  );

  test('are named as the tests from outside expect', () => {
    for (const rule of rules) {
      for (const example of rule.examples.found) {
        const { draft, profile } = caseOf(example);
        for (const { fixes } of check(draft, profile, settings, '2026-11-24').findings) {
          for (const fix of fixes)
            if (fix.kind === 'disclosure') expect(fix.label).toMatch(/^Insert (?:disclosure|disclaimer): “.+”$/);
        }
      }
    }
  });
});
