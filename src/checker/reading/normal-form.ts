/**
 * The normal form of a draft: what it says, without the costume. LinkedIn's bold letters, full-width digits,
 * zero-width characters, curly quotes and look-alike letters become plain ones, so that a rule's pattern is
 * written once. Every offset maps back to the draft as it stands.
 */

import type { Span } from '../rule.ts';

export interface NormalForm {
  readonly text: string;
  readonly original: string;
  /** The place in the original (UTF-16 offsets) of a span of the normal text; never cuts a surrogate pair. */
  readonly toOriginal: (span: Span) => Span;
}

/** Text that is its own normal form, by far the commonest: plain ASCII, accented Latin-1 letters, emoji left alone. */
const plainText = /^[\t\n\r -~\u00c0-\u00ff]*$/;
/** Runs that are copied as they are. */
const plainRun = /[\t\n\r -~\u00c0-\u00ff]+/y;
const mark = /^\p{M}$/u;

/** A run of combining marks longer than this is decoration, and normalising it would cost more than linear time. */
const longestMarks = 8;

const dropped = new Set(
  [0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x200b, 0x200c, 0x200e, 0x200f, 0x2060, 0xfeff]
    .concat([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069])
    // Trademark signs: "SPRINT™" is SPRINT, where NFKC would make it "SPRINTTM".
    .concat([0x2120, 0x2122, 0x00ae, 0x00a9]),
);

const replaced = new Map<string, string>(
  Object.entries({
    "'": '‘’‚‛′ʼ`´＇',
    '"': '“”„‟″«»＂',
    '-': '‐‑‒−﹣',
    '—': '—–―',
    ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    '\n': '\u2028\u2029\u0085',
    '/': '⁄∕',
  }).flatMap(([plain, fancy]) => [...fancy].map((one): [string, string] => [one, plain])),
);
/** Small capitals, which NFKC leaves alone, letter by letter. */
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
for (const [index, letter] of [...smallCapitals].entries()) {
  if (letter !== 'x') replaced.set(letter, String.fromCharCode(97 + index));
}

/** Cyrillic and Greek letters that look Latin; read as Latin only inside a word that has Latin letters or digits too. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');
const mixedWord = /[\p{L}\p{N}]+/gu;
/** A letter that stands for a digit: between two digits, hyphens allowed ("555-O142"). */
const letterForDigit = /(?<=\d[-.]?)[OolI](?=[-.]?\d)/g;

/** The normal form of `original`; linear in its length. */
export function normalForm(original: string): NormalForm {
  if (plainText.test(original) && !original.includes('`') && !/[\u00c0-\u00ff][\u0300-\u036f]/.test(original)) {
    const text = withDigits(original);
    return { text, original, toOriginal: (span) => clamp(span, original.length) };
  }
  const pieces: string[] = [];
  /** Where each unit of the normal text begins and ends in the original. */
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  while (at < original.length) {
    plainRun.lastIndex = at;
    const run = plainRun.exec(original)?.[0];
    if (run !== undefined) {
      // The last letter of a run may carry a combining mark that follows.
      const stop = at + run.length;
      const next = original.codePointAt(stop);
      const carries = next !== undefined && mark.test(String.fromCodePoint(next)) && /\p{L}$/u.test(run);
      const whole = carries ? run.length - 1 : run.length;
      pieces.push(run.slice(0, whole).replaceAll('`', "'"));
      for (let unit = 0; unit < whole; unit += 1) {
        starts.push(at + unit);
        ends.push(at + unit + 1);
      }
      at += whole;
      if (!carries) continue;
    }
    const start = at;
    const code = original.codePointAt(at) ?? 0;
    let cluster = String.fromCodePoint(code);
    at += cluster.length;
    if (code >= 0xd800 && code <= 0xdfff) {
      push(' ', start, at);
      continue;
    }
    if (dropped.has(code)) continue;
    if (code === 0x200d) {
      // Joins emoji; between letters it only hides a word.
      if (/\p{L}$/u.test(pieces.at(-1) ?? '')) continue;
      push(cluster, start, at);
      continue;
    }
    let marks = 0;
    while (at < original.length) {
      const following = original.codePointAt(at) ?? 0;
      const one = String.fromCodePoint(following);
      if (following === 0xfe0f || following === 0x20e3 || !mark.test(one)) break;
      if (marks < longestMarks) cluster += one;
      marks += 1;
      at += one.length;
    }
    push(plain(cluster, code, original, start, at), start, at);
  }
  const joined = withDigits(withLatin(pieces.join('')));
  return {
    text: joined,
    original,
    toOriginal: (span) => {
      const { start, end } = clamp(span, joined.length);
      if (start === end) {
        const place = starts[start] ?? original.length;
        return { start: place, end: place };
      }
      return { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length };
    },
  };
}

function plain(cluster: string, code: number, original: string, start: number, end: number): string {
  const known = replaced.get(cluster);
  if (known !== undefined) {
    const between = known === '—' && /\d/.test(original[start - 1] ?? '') && /\d/.test(original[end] ?? '');
    return between ? '-' : known;
  }
  // Negative circled and squared letters, which NFKC leaves alone.
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  const normal = cluster.normalize('NFKC');
  return normal === cluster ? cluster : [...normal].map((one) => replaced.get(one) ?? one).join('');
}

/** Same length in and out. */
function withLatin(text: string): string {
  if (!/[\u0370-\u052f]/.test(text)) return text;
  return text.replace(mixedWord, (word) =>
    /[a-zA-Z\d]/.test(word) ? word.replace(lookAlike, (letter) => lookAlikes[letter] ?? letter) : word,
  );
}

/** Same length in and out. */
function withDigits(text: string): string {
  if (!/\d[-.]?[OolI]/.test(text)) return text;
  return text.replace(letterForDigit, (letter) => (letter === 'O' || letter === 'o' ? '0' : '1'));
}

function clamp({ start, end }: Span, length: number): Span {
  const low = Math.max(0, Math.min(Number.isFinite(start) ? Math.trunc(start) : 0, length));
  const high = Math.max(low, Math.min(Number.isFinite(end) ? Math.trunc(end) : 0, length));
  return { start: low, end: high };
}
