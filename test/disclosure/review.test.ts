import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/checker/draft.ts';
import { mailLink, reviewerAddress, reviewOf } from '../../src/disclosure/review.ts';
import { parseProfile } from '../../src/profile/profile.ts';

const draft: Draft = {
  platform: 'linkedin',
  surface: 'post',
  text: 'Proclaim recharges fast.\nAsk me.',
  media: ['image'],
  account: '@lena',
};
const profile = parseProfile({
  name: 'Lena Hartwell',
  credentials: 'MD',
  specialty: 'Pain medicine',
  employers: [
    { name: 'Northfield' },
    { name: 'Mercy General', reviewsPosts: true, reviewer: 'Press office (press@mercy.example)' },
  ],
});

describe('a draft for review', () => {
  test('says where it goes, whose it is, what stands there and what was found', () => {
    const review = reviewOf(draft, profile, [{ title: 'A tie', message: 'Say it.', start: 0, end: 8 }]);
    expect(review?.to).toBe('press@mercy.example');
    expect(review?.subject).toBe('For review: LinkedIn post');
    for (const part of [
      'LinkedIn post',
      '@lena',
      'Lena Hartwell, MD',
      'Pain medicine',
      draft.text,
      'A tie (“Proclaim”): Say it.',
    ])
      expect(review?.text).toContain(part);
  });

  test('is none where no employer reviews posts', () => {
    expect(reviewOf(draft, parseProfile({ employers: [{ name: 'Northfield' }] }), [])).toBeUndefined();
  });

  test('does not say the credentials twice', () => {
    const named = { ...profile, name: 'Lena Hartwell, MD' };
    expect(reviewOf(draft, named, [])?.text).toContain('Author: Lena Hartwell, MD\n');
  });
});

describe('the reviewer’s address', () => {
  test.each<[string, string | undefined]>([
    ['press@mercy.example', 'press@mercy.example'],
    ['Press office, press@mercy.example, ext. 12', 'press@mercy.example'],
    ['Ann Lee <ann.lee+posts@mail.mercy.example>', 'ann.lee+posts@mail.mercy.example'],
    ['the press office', undefined],
    ['@mercy on Slack', undefined],
    ['press@mercy', undefined],
    ['press@mercy.example?bcc=thief@evil.example', 'press@mercy.example'],
  ])('%s', (reviewer, address) => {
    expect(reviewerAddress({ name: 'Mercy', aliases: [], reviewsPosts: true, reviewer })).toBe(address);
  });
});

describe('the link into the mail program', () => {
  test('holds the text exactly, or none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 60 }), (text, subject) => {
        const { href, whole } = mailLink({ subject, text, to: 'press@mercy.example' });
        const url = new URL(href);
        expect(url.protocol).toBe('mailto:');
        expect(url.pathname).toBe('press@mercy.example');
        const fields = [...url.searchParams.keys()];
        expect(fields).toEqual(whole ? ['subject', 'body'] : ['subject']);
        expect(href.length).toBeLessThanOrEqual(1900);
        if (whole) {
          const body = decodeURIComponent(href.slice(href.indexOf('&body=') + 6));
          expect(body.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
        }
      }),
    );
  });

  test('a long draft is pasted instead', () => {
    expect(mailLink({ subject: 'For review', text: 'x'.repeat(3000), to: undefined })).toEqual({
      href: 'mailto:?subject=For%20review',
      whole: false,
    });
  });

  test.each(['a@b.example&bcc=thief@evil.example', 'a@b.example?cc=x@y.example', 'a@b.example\r\nBcc: x@y.example'])(
    'no address can add another: %s',
    (to) => {
      const url = new URL(mailLink({ subject: 's', text: 't', to }).href);
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    },
  );
});
