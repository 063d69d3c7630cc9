import { describe, expect, it } from 'vitest';
import { anyDialog } from '../../src/sites/any-dialog.ts';
import { siteOf, sites } from '../../src/sites/index.ts';
import type { Composer } from '../../src/sites/site.ts';

const month = /^20\d\d-(?:0[1-9]|1[0-2])$/;

describe.each(sites)('the data of $platform', (site) => {
  const composers: readonly Composer[] = site.composers;

  it('names each composer once, and none like the one that is for all sites', () => {
    const names = composers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(anyDialog.name);
  });

  it('says of everything that ages in which month it was seen', () => {
    const dated = [
      ...composers.flatMap(({ markers, answers = [] }) => [...markers, ...answers]),
      ...site.accounts,
      ...anyDialog.markers,
    ];
    expect(dated.filter(({ seen }) => !month.test(seen))).toEqual([]);
    expect(composers.filter(({ markers }) => markers.length === 0)).toEqual([]);
  });

  it('has no pattern that remembers where it stopped', () => {
    const patterns = [
      ...composers.flatMap(({ markers }) => markers.map(({ path }) => path)),
      ...site.accounts.flatMap((source) => ('path' in source ? [source.path] : [source.pattern])),
    ];
    expect(patterns.filter((pattern) => pattern && /[gy]/.test(pattern.flags))).toEqual([]);
  });
});

it('belongs to exact hosts', () => {
  expect(siteOf('x.com')?.platform).toBe('x');
  for (const stranger of ['x.com.evil.example', 'evilx.com', 'm.x.com', 'linkedin.com.', ''])
    expect([stranger, siteOf(stranger)]).toEqual([stranger, undefined]);
});

/** Addresses of public code and of the sites' own links, by the composer whose path they fit. */
const addresses: readonly (readonly [
  platform: string,
  composer: string,
  fits: readonly string[],
  not: readonly string[],
])[] = [
  [
    'x',
    'reply',
    ['/compose/post?in_reply_to=1858', '/intent/post?text=a&in_reply_to=1858', '/riveraspine/status/1858'],
    ['/compose/post', '/home', '/compose/post?text=in_reply_to'],
  ],
  ['x', 'article', ['/compose/articles', '/compose/articles/edit/1858'], ['/compose/post', '/riveraspine/articles']],
  ['linkedin', 'article', ['/article/new/', '/article/edit/7264/'], ['/pulse/article-x', '/feed/']],
  [
    'linkedin',
    'profile',
    ['/in/lena/edit/forms/summary/new/?profileFormEntryPoint=PROFILE_SECTION', '/in/me/edit/intro/'],
    ['/in/lena/', '/in/lena/recent-activity/all/', '/feed/'],
  ],
  [
    'facebook',
    'review-reply',
    ['/LakesidePainClinic/reviews', '/LakesidePainClinic/reviews/?id=1&sk=reviews', '/profile.php?id=1&sk=reviews'],
    ['/LakesidePainClinic', '/LakesidePainClinic/posts/reviews-of-books', '/profile.php?id=1&sk=reviews_all'],
  ],
  ['facebook', 'message', ['/messages/t/1000', '/messages/e2ee/t/1000'], ['/LakesidePainClinic/messages']],
  [
    'instagram',
    'message',
    ['/direct/t/1122/', '/', '/explore/'],
    ['/p/DCq4/', '/june.walks/p/DCq4/', '/reel/DCq4/', '/tv/D/'],
  ],
  ['x', 'bio', ['/settings/profile', '/home'], ['/i/lists/create']],
];

it.each(addresses)('%s: the paths of %s', (platform, name, fitting, others) => {
  const site = sites.find((each) => each.platform === platform);
  const paths = site?.composers.find((each) => each.name === name)?.markers.flatMap(({ path }) => path ?? []) ?? [];
  const fits = (address: string) => paths.some((path) => path.test(address));
  expect(fitting.filter((address) => !fits(address))).toEqual([]);
  expect(others.filter(fits)).toEqual([]);
});
