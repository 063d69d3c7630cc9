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
  let held: Uint8Array = new Uint8Array();
  let decode: ((bytes: Uint8Array, last: boolean) => { text: string; left: Uint8Array }) | undefined;
  for await (const piece of bytes) {
    const all = joined(held, piece);
    if (decode === undefined) {
      // The mark at the beginning may come in two pieces.
      if (all.length < 3) {
        held = all;
        continue;
      }
      const mark = markOf(all);
      decode = mark.encoding === 'utf-8' ? decodeLines : wideDecoder(mark.encoding);
      const { text, left } = decode(all.subarray(mark.length), false);
      held = left;
      if (text !== '') yield text;
      continue;
    }
    const { text, left } = decode(all, false);
    held = left;
    if (text !== '') yield text;
  }
  const { text } = (decode ?? decodeLines)(held, true);
  if (text !== '') yield text;
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

function wideDecoder(encoding: string) {
  const decoder = new TextDecoder(encoding);
  return (bytes: Uint8Array, last: boolean) => ({
    text: decoder.decode(bytes, { stream: !last }),
    left: new Uint8Array(),
  });
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const western = new TextDecoder('windows-1252');

function decodeLines(bytes: Uint8Array, last: boolean): { text: string; left: Uint8Array } {
  let end = bytes.length;
  if (!last && bytes.length < longestLine) {
    end = bytes.lastIndexOf(lineFeed) + 1;
    if (end === 0) end = bytes.lastIndexOf(carriageReturn) + 1;
  }
  return { text: decoded(bytes.subarray(0, end)), left: bytes.slice(end) };
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
