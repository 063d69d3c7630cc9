/** IP addresses, both kinds, by their form: octets up to 255, groups of hexadecimal; versions of programs look alike and are left out. */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const four = new RegExp(`(?<![\\w.])${octet}(?:\\.${octet}){3}(?![\\w]|\\.\\d)`, 'g');
const six =
  /(?<![\w:])(?=[\da-f]*[a-f\d]*:)(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/gi;
const version =
  /\b(?:version|v|ver\.?|build|firmware|release|software|update[ds]?(?: to)?|EHR goes to|patch|iOS|android|chapter|section|figure|table|§)\s*$/i;
/** Addresses of a machine's own network or of none: they lead to nobody. */
const nobody =
  /^(?:0\.|127\.|255\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|1\.1\.1\.1$|8\.8\.8\.8$|8\.8\.4\.4$)/;

/** The IP addresses of a sentence; use as `sentence.derive(networkAddressesOf)`. */
export function networkAddressesOf(sentence: SentenceText): readonly Span[] {
  const { text } = sentence;
  const found: Span[] = [];
  if (/\d\.\d{1,3}\.\d/.test(text)) {
    for (const { start, end } of sentence.find(four)) {
      if (version.test(text.slice(0, start)) || nobody.test(text.slice(start, end))) continue;
      // "1.2.3.4": the numbering of a chapter.
      if (/^(?:\d\.){3}\d$/.test(text.slice(start, end)) && !/\bIP\b/.test(text)) continue;
      found.push({ start, end });
    }
  }
  if (/:[\da-f]{0,4}:/i.test(text)) {
    for (const { start, end } of sentence.find(six)) {
      const words = text.slice(start, end);
      // "10:20:30" is a time: an address has a letter or an empty group, and a digit.
      if (/\d/.test(words) && (words.includes('::') || /[a-f]/i.test(words)) && !/^::/.test(words))
        found.push({ start, end });
    }
  }
  return found;
}
