/**
 * The bytes of a file as text, piece by piece. CMS writes UTF-8; a spreadsheet that saved the file again may have made
 * windows-1252 or UTF-16 of it. Never throws: a line that is no UTF-8 is taken for windows-1252.
 */

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A line longer than this (bytes) is no line: it is decoded as far as it has come. */
const longestLine = 1 << 22;

/** The pieces of text in `bytes`, without a byte order mark; a piece ends where a line does, as far as there are lines. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array = new Uint8Array();
  let decoder: Decoder | undefined;
  for await (const piece of bytes) {
    if (decoder === undefined) {
      // The mark at the beginning may come in two pieces.
      begun = joined(begun, piece);
      if (begun.length < 3) continue;
      const mark = markOf(begun);
      decoder = mark.encoding === 'utf-8' ? lineDecoder() : wideDecoder(mark.encoding);
      yield* decoder.texts(begun.subarray(mark.length));
    } else yield* decoder.texts(piece);
  }
  if (decoder === undefined) {
    decoder = lineDecoder();
    yield* decoder.texts(begun);
  }
  yield* decoder.rest();
}

interface Decoder {
  readonly texts: (bytes: Uint8Array) => readonly string[];
  readonly rest: () => readonly string[];
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

interface Mark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
}

/** The byte order mark at the beginning, if there is one. */
function markOf(bytes: Uint8Array): Mark {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: 'utf-8', length: 0 };
}

function wideDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  return {
    texts: (bytes) => [decoder.decode(bytes, { stream: true })],
    rest: () => [decoder.decode()],
  };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const western = new TextDecoder('windows-1252');

/** Decodes whole lines; the bytes of one that has not ended wait for the next piece, and no others are copied. */
function lineDecoder(): Decoder {
  let held: Uint8Array = new Uint8Array();
  return {
    texts(bytes) {
      const end =
        1 + Math.max(bytes.lastIndexOf(lineFeed), bytes.indexOf(lineFeed) < 0 ? bytes.lastIndexOf(carriageReturn) : -1);
      if (end === 0 && held.length < longestLine) {
        held = joined(held, bytes);
        return [];
      }
      const first = end === 0 ? bytes.length : 1 + indexOfEnd(bytes);
      const texts = held.length === 0 ? [] : [decoded(joined(held, bytes.subarray(0, first)))];
      if (held.length === 0) texts.push(decoded(bytes.subarray(0, Math.max(first, end))));
      else if (end > first) texts.push(decoded(bytes.subarray(first, end)));
      held = bytes.slice(Math.max(first, end));
      return texts;
    },
    rest: () => (held.length === 0 ? [] : [decoded(held)]),
  };
}

/** Where the first line ends. */
function indexOfEnd(bytes: Uint8Array): number {
  const feed = bytes.indexOf(lineFeed);
  return feed >= 0 ? feed : bytes.indexOf(carriageReturn);
}

function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return byLine(bytes);
  }
}

/** Each line by itself, so that one odd byte does not spoil the accents of all others. */
function byLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    try {
      lines.push(strict.decode(line));
    } catch {
      lines.push(withoutControls(western.decode(line)));
    }
    start = end;
  }
  return lines.join('');
}

/** What windows-1252 has at 0x80 to 0x9F. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode windows-1252 as ISO 8859-1 (seen in 23): what stands there are no letters then. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80));
}
