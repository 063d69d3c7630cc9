/** What has capitals where an organisation's name could stand, and is none. */

import { makers } from '../../checker/words/makers.ts';
import { keyOf } from '../names.ts';
import { isKnown, type NameSpan } from './name-words.ts';
import { isLargePlace, isPlaceName } from './place-words.ts';
import type { Ground } from './reach.ts';
import { isCapital, plain } from './tokens.ts';

const wordOfLaw =
  /^(?:ag|inc|gmbh|llc|ltd|limited|corp|corporation|kg|kgaa|sa|s\.a|bv|b\.v|nv|n\.v|ab|a\/s|s|plc|spa|s\.p\.a)$/i;

/** A town beside an organisation's name: "Acme AG, Basel", "Acme, Austin, Texas". In a list of names it is one of them. */
function isPlaceHere({ tokens }: Pick<Ground, 'tokens'>, span: NameSpan, name: string, afterName: boolean): boolean {
  const beside = tokens[span.from - 1]?.text === ',' && wordOfLaw.test(plain(tokens[span.from - 2]));
  // "Acme A/S, Ballerup, Denmark", however small the town.
  if (
    beside &&
    span.to - span.from === 1 &&
    tokens[span.to]?.text === ',' &&
    isLargePlace(tokens[span.to + 1]?.text ?? '')
  )
    return true;
  if (!isPlaceName(name)) return false;
  if (!afterName) return span.to - span.from === 1 && /^(?:in|at|near)$/.test(plain(tokens[span.from - 1]));
  if (tokens[span.from - 1]?.text !== ',') return false;
  const next = tokens[span.to];
  if ((next?.text === ',' || next?.text === ')') && isLargePlace(tokens[span.to + 1]?.text ?? '')) return true;
  return beside;
}

const bareHead =
  /^(?:(?:the )?(?:institutes?|university|society|foundation|company|department|hospital|center|centre|ministry|association|academy|college|school|group|network|government|committee|council|board|journal|agency|division|national|american|european|international|global|scientific|medical|clinical|research|federal|public|health|state|scheme|programme|program|award|fellowship|scholarship|professorship|grants?|bursary|stipend|member|company|inc))$/i;

/** Whether letters are an organisation's abbreviation: "NIH" of "National Institutes of Health". */
export function isShortFor(letters: string, name: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '');
  return !letters.includes('.') && [...letters].every((letter) => capitals.includes(letter));
}

let products: ReadonlySet<string> | undefined;

/** A drug or device known by name, and no maker: "a consultant for Botox (Allergan)". */
function isProduct(name: string): boolean {
  products ??= new Set(
    makers().flatMap((maker) =>
      maker.products.filter(({ caution }) => caution === undefined).map(({ text }) => keyOf(text)),
    ),
  );
  return products.has(keyOf(name)) && !isKnown(name);
}

/** How drugs are called that have a capital only for where they stand, and trials: "Pembrolizumab", "KEYNOTE-189". */
const drugOrTrial =
  /^(?:\p{L}{3,}(?:[ui]mab|tinib|ciclib|gliptin|gliflozin|glutide|statin|sartan|prazole|triptan|gepant|parib|zomib)|\p{Lu}{4,}-\d{2,4}\p{L}?)$/iu;

/** Degrees, and words over a list or a form: never whom money comes from. */
const neverName =
  /^(?:m\.?d|ph\.?d|m\.?p\.?h|m\.?b\.?a|msc|bsc|mbbs|facs|facc|frcp|pharmd|cme|authors?|tables?|figures?|forms?|supplement\w*|appendix|members?|consultants?|consultanc(?:y|ies)|advisors?|advisory|speakers?|honoraria|employees?|employment|stocks?|shareholders?|faculty|manuscript|article|study|trial|work|investigators?|industry|pharma|pharmaceuticals?|companies|institutional|departments?)$/i;

/** A division of something that is named beside it, and what counts grants. */
const partOrCount = /\b(?:Divisions? of|Sections? of|(?:Award|Grant|Project|Contract|Patent)s? (?:Nos?|Numbers?|ID)\b)/;

/** What has capitals and is none: people, places in the wake of a name, grant numbers, titles. */
export function isOrganization(
  ground: Pick<Ground, 'tokens'>,
  span: NameSpan,
  name: string,
  afterName: boolean,
): boolean {
  const { tokens } = ground;
  const first = tokens[span.from];
  const before = tokens[span.from - 1];
  if (bareHead.test(name) || neverName.test(name) || partOrCount.test(name)) return false;
  if (drugOrTrial.test(name) && !isKnown(name)) return false;
  // "(Award Nos. NSF IIS 22053 and NSF IIS 20467)"
  if (/^\d{4,}$/.test(tokens[span.to]?.text ?? '')) return false;
  if (/^[RKUPTFM]\d{2}\b|^[A-Z]{2}\d{2}$/.test(name)) return false;
  if (/^(?:[\p{L}]{0,4}[-/]?\d{3,}[\p{L}\d-]*)$/u.test(name)) return false;
  if (/^(?:Drs?|Prof|Professor|Mr|Mrs|Ms)\.?$/.test(tokens[span.from - 1]?.text ?? '')) return false;
  if (/^\p{Lu}\.?$/u.test(name) || (/^(?:[A-Z]\.){2,4}$/.test(name) && !/^(?:U\.S\.)/.test(name))) return false;
  if (!isKnown(name) && (isLargePlace(name) || isPlaceHere(ground, span, name, afterName))) return false;
  // "a consultant for Botox from Allergan": what it is told by what follows, for some makers are called as their products.
  if (
    /^(?:from|by|made|manufactured|marketed|devices?|injections?|tablets?)$/.test(plain(tokens[span.to])) &&
    isProduct(name)
  )
    return false;
  if (before?.text === '(' && tokens[span.to]?.text === ')' && plain(tokens[span.to + 1]) === 'from' && isProduct(name))
    return false;
  if (/^["]$/.test(before?.text ?? '') && isCapital(first) && !isKnown(name)) return false;
  return true;
}
