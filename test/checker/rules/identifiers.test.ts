/** The identifier rules together, on drafts that were written before them: a floor on what they find and what they make up. */

import { expect, test } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import { parseProfile } from '../../../src/profile/profile.ts';
import { identifierDrafts } from './identifier-drafts.ts';

const settings = { levels: {}, words: [] };

test('identifiers are found, and ordinary posts left alone', { timeout: 60_000 }, () => {
  const missed: string[] = [];
  const invented: string[] = [];
  let found = 0;
  for (const { t: text, f = {}, s: surface = 'post', c: context, m: media = [], p = {} } of identifierDrafts) {
    const draft = {
      platform: 'facebook',
      surface,
      text,
      media,
      ...(context === undefined ? {} : { context }),
    } as const;
    const findings = check(draft, parseProfile(p), settings, '2026-11-24').findings.filter((one) =>
      one.rule.startsWith('phi-'),
    );
    const wanted = Object.keys(f).map((quote) => ({
      quote,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    }));
    for (const one of wanted) {
      if (findings.some((finding) => finding.start < one.end && one.start < finding.end)) found += 1;
      else missed.push(`${one.quote} in: ${text}`);
    }
    for (const finding of findings)
      if (!wanted.some((one) => finding.start < one.end && one.start < finding.end))
        invented.push(`${finding.rule} ${text.slice(finding.start, finding.end)} in: ${text}`);
  }
  expect(found / (found + missed.length), missed.join('\n')).toBeGreaterThan(0.88);
  expect(found / (found + invented.length), invented.join('\n')).toBeGreaterThan(0.95);
});
