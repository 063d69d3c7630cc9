/**
 * The links of a post as X finds them, because each counts a fixed length. Written anew from the published rules:
 * X's own library is quadratic on hostile text (a second for 25,000 characters), patches built-ins of the page it runs
 * in, and needs 17 KB. The tests hold this one against it.
 */

import type { Span } from '../checker/rule.ts';
import { topLevelDomains } from './top-level-domains.ts';

const latin =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const notOfDomain =
  "!#%&'()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFFFE\\uFEFF\\uFFFF\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069";
const general = `a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}`;

/** What may be an address, without protocol and path: characters of domains, joined by dots, hyphens, underscores. */
const candidate = new RegExp(`(?:[^${notOfDomain}]|[._-])+`, 'g');
const protocolBefore = /https?:\/\/$/i;
/** What may not stand right before an address: it would be part of a mention, a tag, an e-mail address or a word. */
const gluedBefore = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]$/;
const domainCharacter = new RegExp(`[^${notOfDomain}]`);
const latinRun = new RegExp(`[-a-z0-9${latin}.]+`, 'gi');
const afterDomain = /[0-9a-zA-Z@+-]/;

const port = /:[0-9]+/y;
const pathPiece = new RegExp(
  `[${general}]+|\\((?:[${general}]+|[${general}]*\\([${general}]+\\)[${general}]*)\\)`,
  'iy',
);
const pathEnding = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${latin}]`, 'i');
const query = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const queryEnding = /[a-z0-9\-_&=#/]/i;

/** A link is at most this long in X's eyes; longer ones are plain text. */
const longestLink = 4096;
const longestLabel = 63;

/** The spans that X counts as links, left to right; linear in the length of the text. */
export function xLinks(text: string): readonly Span[] {
  if (!text.includes('.')) return [];
  const links: Span[] = [];
  let done = 0;
  for (const match of text.matchAll(candidate)) {
    const run = match[0];
    if (!run.includes('.')) continue;
    let from = match.index;
    const end = match.index + run.length;
    if (end <= done) continue;
    from = Math.max(from, done);
    // At the very start X takes a character that is no plain letter for what precedes the address.
    if (from === 0 && !/[a-z0-9]/i.test(text.charAt(0)) && isAddress(text, 1, end)) from = 1;
    const protocol =
      from === match.index ? protocolBefore.exec(text.slice(Math.max(0, from - 8), from))?.[0] : undefined;
    const before = text.slice(Math.max(0, from - (protocol?.length ?? 0) - 1), from - (protocol?.length ?? 0));
    if (protocol !== undefined && !gluedBefore.test(before)) {
      const stop = readDomain(text, from, end).end;
      if (stop !== undefined) {
        const link = { start: from - protocol.length, end: tailEnd(text, stop) };
        if (link.end - link.start <= longestLink) links.push(link);
        done = link.end;
        continue;
      }
    }
    done = bareLinks(text, from, end, links) ?? done;
  }
  return links;
}

/** Addresses without protocol in a run of domain characters; X takes only the Latin ones. Where the last one ends. */
function bareLinks(text: string, from: number, end: number, links: Span[]): number | undefined {
  let last: number | undefined;
  let at = from;
  while (at < end) {
    while (at < end && !domainCharacter.test(text.charAt(at))) at += 1;
    const before = at > 0 ? text.charAt(at - 1) : '';
    const domain = gluedBefore.test(before) ? undefined : readDomain(text, at, end);
    if (domain?.end === undefined) {
      // The next place where an address may begin within the run: after a character that parts words, and after all
      // that was just read in vain, so that nothing is read twice.
      if (domain?.underscored !== undefined && domain.underscored > at) {
        at = domain.underscored;
        continue;
      }
      at = Math.max(at, domain?.read ?? 0);
      while (at < end && domainCharacter.test(text.charAt(at))) at += 1;
      while (at < end && /[._-]/.test(text.charAt(at))) at += 1;
      continue;
    }
    const stop = domain.end;
    const tail = tailEnd(text, stop);
    last = tail;
    // The tail of a path, of a file name, of a hyphened word: X reads over it.
    if (/[-_./]/.test(before)) {
      at = tail;
      continue;
    }
    // Without a protocol X takes the Latin parts of the address, and of what follows only a path.
    const path = text.slice(stop, tail).replace(/^:\d+/, '').startsWith('/');
    let link: { start: number; end: number } | undefined;
    for (const part of latinDomains(text.slice(at, stop))) {
      link = { start: at + part.start, end: at + part.end };
      links.push(link);
    }
    if (link && path) link.end = tail;
    at = tail;
  }
  return last;
}

/** The parts of an address that are domains in Latin letters: labels without underscores up to the last known ending. */
function latinDomains(domain: string): readonly Span[] {
  const parts: Span[] = [];
  for (const match of domain.matchAll(latinRun)) {
    const run = match[0];
    let end: number | undefined;
    for (let dot = run.indexOf('.'); dot >= 0; dot = run.indexOf('.', dot + 1)) {
      const next = run.indexOf('.', dot + 1);
      const label = run.slice(dot + 1, next < 0 ? undefined : next);
      const after = next < 0 ? domain.charAt(match.index + run.length) : '.';
      const ending = endingOf(label, after);
      if (ending !== undefined && dot > 0) end = dot + 1 + ending;
      if (label === '') break;
    }
    if (end !== undefined) parts.push({ start: match.index, end: match.index + end });
  }
  return parts;
}

/**
 * Where the longest domain that begins at `from` ends (labels parted by dots, the last a known ending), and how far
 * labels were read. Each is read once, left to right, so that a run of dots costs no more than its length.
 */
function readDomain(text: string, from: number, end: number): DomainRead {
  let found: number | undefined;
  let underscored: number | undefined;
  let labelStart = from;
  let labelBefore = '';
  for (;;) {
    const dot = text.indexOf('.', labelStart);
    const labelEnd = dot < 0 || dot > end ? end : dot;
    const label = text.slice(labelStart, Math.min(labelEnd, labelStart + longestLabel + 1));
    const ending = labelStart > from ? endingOf(label, text.charAt(labelEnd)) : undefined;
    if (ending !== undefined) {
      const underscore = labelBefore.lastIndexOf('_');
      if (underscore < 0) found = labelStart + ending;
      else underscored ??= labelStart - labelBefore.length + underscore;
    }
    if (!isLabel(label) || labelEnd >= end) return { end: found, read: labelStart, underscored };
    labelBefore = label;
    labelStart = labelEnd + 1;
  }
}

interface DomainRead {
  /** Where the domain ends, undefined where there is none. */
  readonly end: number | undefined;
  /** How far labels were read. */
  readonly read: number;
  /** Where a domain would begin but for an underscore before it, which X allows in front of a name only: "x_y.com". */
  readonly underscored: number | undefined;
}

function isAddress(text: string, from: number, end: number): boolean {
  return domainCharacter.test(text.charAt(from)) && readDomain(text, from, end).end !== undefined;
}

function isLabel(label: string): boolean {
  return (
    label.length > 0 &&
    label.length <= longestLabel &&
    domainCharacter.test(label.charAt(0)) &&
    domainCharacter.test(label.charAt(label.length - 1))
  );
}

/** The length of the known ending with which `label` begins, as far as what follows lets it end there. */
function endingOf(label: string, next: string): number | undefined {
  const ascii = /^[A-Za-z]+/.exec(label)?.[0] ?? '';
  if (ascii && topLevelDomains.has(ascii.toLowerCase()) && !afterDomain.test(label.charAt(ascii.length) || next))
    return ascii.length;
  const puny = /^xn--[-0-9a-z]+/i.exec(label)?.[0];
  if (puny) return puny.length;
  const letters = /^\P{ASCII}+/u.exec(label)?.[0] ?? '';
  for (let length = Math.min(letters.length, 12); length > 0; length -= 1) {
    if (topLevelDomains.has(letters.slice(0, length).toLowerCase()) && !afterDomain.test(label.charAt(length) || next))
      return length;
  }
  return undefined;
}

/** Where port, path and query after a domain end. */
function tailEnd(text: string, domain: number): number {
  let end = domain;
  port.lastIndex = end;
  end += port.exec(text)?.[0].length ?? 0;
  if (text.charAt(end) === '/') {
    let at = end;
    let stop = end + 1;
    for (;;) {
      pathPiece.lastIndex = at;
      const piece = pathPiece.exec(text)?.[0];
      if (piece === undefined) break;
      at += piece.length;
      if (piece.startsWith('(')) stop = at;
      else {
        let back = at;
        while (back > at - piece.length && !pathEnding.test(text.charAt(back - 1))) back -= 1;
        if (back > at - piece.length) stop = back;
      }
    }
    end = stop;
  }
  query.lastIndex = end;
  const asked = query.exec(text)?.[0];
  if (asked !== undefined) {
    let length = asked.length;
    while (length > 1 && !queryEnding.test(asked.charAt(length - 1))) length -= 1;
    if (length > 1) end += length;
  }
  return end;
}
