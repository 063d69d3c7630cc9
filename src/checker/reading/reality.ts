/** Whether what is told happened to one real person: or is composite, made up, published, fiction. For the whole draft. */

import type { Span } from '../rule.ts';
import type { Sentence } from './sentence.ts';

export type Reality = 'real' | 'composite' | 'hypothetical' | 'published' | 'fiction';

export interface RealityMark extends Span {
  readonly reality: Exclude<Reality, 'real'>;
}

const marks: readonly (readonly [Exclude<Reality, 'real'>, RegExp])[] = [
  [
    'composite',
    /\b(?:composite|amalgam|not (?:one|a|any) (?:real|actual|single|specific|particular) (?:patient|person|case)|no (?:one )?(?:real|actual|single|specific|particular) (?:patient|person|case)|several patients|details (?:are|were) (?:changed|altered|invented|made up|combined|blended)|blend(?:ed|s)? (?:of|from))\b/i,
  ],
  [
    'hypothetical',
    /\b(?:hypothetical(?:ly)?|imagine|imaginary|made-?up|fictional|fictitious|invented (?:case|patient|example)|nobody real|not real|pretend|suppose (?:a|you|your)|let'?s say|say (?:you have|a patient)|picture (?:this|a)|mock (?:case|patient|oral)|standardi[sz]ed patient|simulat(?:ed|ion)|sim (?:lab|case|session)|oral boards?|board (?:question|review)|question stem|vignette|actor)\b/i,
  ],
  [
    'published',
    /\b(?:case report|case series|(?:from|in) (?:the|a|our|my|that|an old) (?:\w+ )?(?:textbook|archives?|literature|casebook)|one-liner|published (?:case|in|last|this)|as (?:reported|published|described) (?:in|by)|et al\b|doi[:.]|PMID|journal club|paper (?:describes|reports|by)|authors? (?:report|describe)|in (?:the )?(?:NEJM|JAMA|Lancet|BMJ|New England Journal)|(?:NEJM|JAMA|Lancet) (?:case|report|clinical)|according to (?:the )?(?:report|indictment|court|news|article|lawsuit|complaint|filing)|court (?:records|documents)|was (?:in|on) the news this)\b/i,
  ],
  [
    'fiction',
    /\b(?:episode|season \d|The Pitt|Grey'?s Anatomy|House MD|Scrubs (?:episode|the show)|TV (?:show|doctor|medicine)|the movie|novel|character|sitcom|Netflix|HBO)\b/i,
  ],
];

/** The marks of unreality in a draft, in order; empty means that what it tells is told as real. */
export function realityMarks(sentences: readonly Sentence[]): readonly RealityMark[] {
  const found: RealityMark[] = [];
  for (const sentence of sentences) {
    for (const [reality, pattern] of marks) {
      for (const { start, end } of sentence.find(pattern)) found.push({ start, end, reality });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
