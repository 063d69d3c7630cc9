/** Links, bare domains and e-mail addresses, by `linkify-it`; also addresses spelled out ("roy dot tessmer at mail dot com"). */

import { LinkifyIt } from 'linkify-it';
import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface Link extends Span {
  readonly kind: 'web' | 'email';
  readonly text: string;
  /** In lower case: "cdc.gov". */
  readonly domain: string;
  /** Written out in words to escape machines. */
  readonly spelled: boolean;
}

let finder: LinkifyIt | undefined;
function links(): LinkifyIt {
  if (finder) return finder;
  finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });
  // Domains that posts name without "www", beyond the two-letter ones: country codes are common words ("me", "is") otherwise.
  finder.tlds(
    'com org net edu gov mil info biz io co health care clinic doctor med md app dev ai shop store online site blog me us uk ca au de example'.split(
      ' ',
    ),
    false,
  );
  return finder;
}

const possible = /[a-z0-9]\.[a-z]{2}|@|:\/\//i;
const spelledEmail =
  /\b[\w-]+(?:\s+dot\s+[\w-]+)*\s+(?:at|\(at\)|\[at\])\s+[\w-]+\s+(?:dot|\(dot\)|\[dot\])\s+(?:com|org|net|edu|gov|io|me|co|example)\b/gi;
const spelledSite = /\b[\w-]+\s+(?:dot|\(dot\)|\[dot\])\s+(?:com|org|net|edu|gov|blogspot dot com)\b/gi;

export function linksOf(sentence: SentenceText): readonly Link[] {
  const found: Link[] = [];
  if (possible.test(sentence.text)) {
    for (const match of links().match(sentence.text) ?? []) {
      const email = match.schema === 'mailto:';
      const address = match.raw.toLowerCase();
      found.push({
        start: match.index,
        end: match.lastIndex,
        kind: email ? 'email' : 'web',
        text: match.raw,
        domain: email
          ? address.slice(address.lastIndexOf('@') + 1)
          : address
              .replace(/^[a-z]+:\/\//, '')
              .replace(/^www\./, '')
              .replace(/[/?#:].*$/, ''),
        spelled: false,
      });
    }
  }
  if (/\bdot\b|\(dot\)|\[dot\]/i.test(sentence.text)) {
    for (const [pattern, kind] of [
      [spelledEmail, 'email'],
      [spelledSite, 'web'],
    ] as const) {
      for (const { start, end } of sentence.find(pattern)) {
        if (found.some((one) => one.start < end && start < one.end)) continue;
        const text = sentence.text.slice(start, end);
        const address = text
          .toLowerCase()
          .replace(/\s*\(?\[?\bdot\b\]?\)?\s*/g, '.')
          .replace(/\s+\(?\[?\bat\b\]?\)?\s+/g, '@');
        found.push({ start, end, kind, text, domain: address.slice(address.lastIndexOf('@') + 1), spelled: true });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
