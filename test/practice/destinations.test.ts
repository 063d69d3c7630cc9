import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/checker/draft.ts';
import { foldsAt } from '../../src/disclosure/places.ts';
import { type DestinationId, destinationOf, destinations, kindAt, roomAt } from '../../src/practice/destinations.ts';
import english from '../../src/static/_locales/en/messages.json';

const room = (id: DestinationId, surface: Parameters<typeof kindAt>[1], text: string) => {
  const destination = destinationOf(id);
  return roomAt(destination, kindAt(destination, surface), text);
};

describe('where a text may go', () => {
  it('has our four platforms as themselves, with their own counts', () => {
    for (const platform of platforms) {
      const destination = destinationOf(platform);
      expect(destination.id).toBe(platform);
      expect(destination.judgedAs).toBe(platform);
      expect(destination.kinds.every(({ limit }) => limit === 'own')).toBe(true);
    }
    expect(room('x', 'post', `a https://example.org/${'x'.repeat(200)}`)).toEqual({ used: 25, limit: 280 });
    expect(room('x', 'post', 'a'.repeat(281)).limit).toBe(25_000);
    expect(room('linkedin', 'reply', 'abc')).toEqual({ used: 3, limit: 1250 });
  });

  it('has every kind once in a place, and a name for each', () => {
    expect(new Set(destinations.map(({ id }) => id)).size).toBe(destinations.length);
    for (const { id, kinds } of destinations) {
      expect([id, new Set(kinds.map(({ surface }) => surface)).size]).toEqual([id, kinds.length]);
      for (const { name } of kinds) expect(english).toHaveProperty(name);
    }
  });

  it('judges a place without "more" as one without, so that a disclosure stands where it is seen', () => {
    for (const id of ['threads', 'bluesky'] as const) {
      const { judgedAs } = destinationOf(id);
      expect(foldsAt({ platform: judgedAs, surface: 'post' }).phone).toBeGreaterThanOrEqual(280);
    }
    for (const id of ['tiktok', 'youtube'] as const) {
      const { judgedAs } = destinationOf(id);
      expect(foldsAt({ platform: judgedAs, surface: 'post' }).phone).toBeLessThanOrEqual(150);
    }
  });

  it('falls back to the likeliest kind where a place has none such', () => {
    expect(kindAt(destinationOf('reviews'), 'post').surface).toBe('review-reply');
  });
});

describe('how long it is there', () => {
  const family = '👨‍👩‍👧';
  it.each([
    ['bluesky counts what a reader sees as one', 'bluesky', `a${family}é`, 3, 300],
    ['Threads counts an emoji by its bytes', 'threads', `ab${family}`, 2 + 18, 500],
    ['Threads counts letters by one', 'threads', 'añ漢', 3, 500],
    ['YouTube counts bytes', 'youtube', 'a漢', 4, 5000],
    ['TikTok counts as the web does', 'tiktok', '😀', 2, 4000],
    ['Doximity says nothing of a limit', 'doximity', 'abc', 3, undefined],
  ] as const)('%s', (_what, id, text, used, limit) => {
    expect(room(id, 'post', text)).toEqual({ used, limit });
  });
});
