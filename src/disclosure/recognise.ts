/**
 * Which disclosure of an interest a text already holds: none, a clear one, a vague one, or one that is clear in words
 * but hidden where it is likely missed (behind "more", in a run of tags). By the FTC's "Disclosures 101".
 */

import { type Reading, read } from '../checker/reading/reading.ts';
import type { Sentence } from '../checker/reading/sentence.ts';
import type { Span } from '../checker/rule.ts';
import { adTags, announcement } from '../checker/words/disclosure-words.ts';
import type { CountingInterest } from '../profile/interests.ts';
import { type Mention, mentionsOf } from '../profile/mentions.ts';
import { emptyProfile, type Relationship } from '../profile/profile.ts';
import { isAnotherTie } from './other-tie.ts';
import { foldsAt } from './places.ts';
import { isInTagRun } from './tag-runs.ts';
import { otherStandIn, standIn, tiesIn } from './tie.ts';
import { vagueIn } from './vague.ts';

/** Spans are offsets in `reading.text`. */
export type Disclosure =
  | { readonly kind: 'none' }
  | { readonly kind: 'clear'; readonly span: Span; readonly relationships: readonly Relationship[] }
  | {
      readonly kind: 'hidden';
      readonly span: Span;
      readonly relationships: readonly Relationship[];
      /** `fold`: behind "more"; `tags`: in a run of hashtags. */
      readonly where: 'fold' | 'tags';
    }
  | { readonly kind: 'vague'; readonly span: Span };

interface Found extends Span {
  readonly relationships: readonly Relationship[];
  readonly inTags: boolean;
}

/** A longer sentence is read for disclosures up to here, in UTF-16 units. */
const longestSentence = 2000;

/** What the text says of `interest`, whose mentions in it are among `mentions`. */
export function recognise(reading: Reading, mentions: readonly Mention[], interest: CountingInterest): Disclosure {
  const own = mentions.filter((mention) => mention.interest === interest);
  const found = [...statedTies(reading, mentions, interest), ...brandTags(reading, own), ...adLabels(reading)];
  const clear = found.find((one) => !one.inTags && isBeforeFold(reading, one));
  if (clear) return { kind: 'clear', span: spanOf(clear), relationships: clear.relationships };
  const hidden = found[0];
  if (hidden)
    return {
      kind: 'hidden',
      span: spanOf(hidden),
      relationships: hidden.relationships,
      where: hidden.inTags ? 'tags' : 'fold',
    };
  const vague = vagueIn(reading, own)[0];
  return vague ? { kind: 'vague', span: vague } : { kind: 'none' };
}

/** Whether a clear disclosure of some paid connection stands before the fold, whoever it is with: "#ad", "Sponsored:". */
export function labelledAsAd(reading: Reading): 'clear' | 'hidden' | undefined {
  const labels = adLabels(reading);
  if (labels.length === 0) return undefined;
  return labels.some((one) => !one.inTags && isBeforeFold(reading, one)) ? 'clear' : 'hidden';
}

/** Whether `text` by itself is a clear disclosure of `interest`, and of no other tie than that, wherever it is put. */
export function saysClearly(text: string, interest: CountingInterest): boolean {
  const reading = read({ platform: 'x', surface: 'message', text, media: [] }, emptyProfile);
  const said = recognise(reading, mentionsOf(reading, [interest]), interest);
  return said.kind === 'clear' && !isAnotherTie(said.relationships, interest.interest.relationship);
}

/** An ad label that is likely missed: where it stands, and why. */
export function hiddenLabel(reading: Reading): { readonly span: Span; readonly where: 'fold' | 'tags' } | undefined {
  if (labelledAsAd(reading) !== 'hidden') return undefined;
  const first = adLabels(reading)[0];
  return first && { span: spanOf(first), where: first.inTags ? 'tags' : 'fold' };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/**
 * Whether readers see it without asking for more: it ends before the fold of a phone, or the sentence that tells it
 * begins there and ends before that of a wide screen, or it opens the draft.
 */
export function isBeforeFold(reading: Reading, span: Span): boolean {
  const { phone, wide } = foldsAt(reading.draft);
  const { end } = reading.normalForm.toOriginal(span);
  if (end <= phone) return true;
  const sentence = reading.sentenceAt(span.start);
  if (!sentence) return false;
  // The card's own sentence on many ties may run on behind the fold; what opens the draft is not buried.
  if (sentence.index === 0 && sentence.end - sentence.start <= 2.5 * phone) return true;
  return end <= wide && reading.normalForm.toOriginal(sentence).start < phone;
}

/** Plain statements of a tie with the organisation of `interest`. */
function statedTies(reading: Reading, mentions: readonly Mention[], interest: CountingInterest): readonly Found[] {
  const found: Found[] = [];
  const words = mentions.filter((mention) => mention.as !== 'hashtag');
  const sentences = new Set(
    words.filter((mention) => mention.interest === interest).map((mention) => mention.sentence),
  );
  for (const sentence of sentences) {
    if (isQuoted(reading, sentence)) continue;
    const inside = words.filter((mention) => mention.sentence === sentence);
    const { text, toSentence } = prepared(sentence, inside, interest);
    for (const one of tiesIn(text, standsUnderAnnouncement(reading, sentence))) {
      found.push({ ...sentence.at(toSentence(one)), relationships: one.relationships, inTags: false });
    }
  }
  return found;
}

function isQuoted(reading: Reading, sentence: Sentence): boolean {
  return reading.quotes.some(
    (quote) => quote.kind === 'speech' && quote.start <= sentence.start && quote.end >= sentence.end - 1,
  );
}

/** The sentence with each mention of an organisation as one stand-in character, and the way back. */
function prepared(
  sentence: Sentence,
  mentions: readonly Mention[],
  interest: CountingInterest,
): { readonly text: string; readonly toSentence: (span: Span) => Span } {
  const source = sentence.text.slice(0, longestSentence);
  let text = '';
  let at = 0;
  const places: { readonly from: number; readonly shift: number }[] = [];
  // A name of two makers (a joint product) is this one's.
  const ordered = [...mentions].sort(
    (a, b) => a.start - b.start || Number(b.interest === interest) - Number(a.interest === interest),
  );
  for (const mention of ordered) {
    const { start, end } = sentence.inside(mention);
    if (start < at || end > source.length) continue;
    text += source.slice(at, start) + (mention.interest === interest ? standIn : otherStandIn);
    at = end;
    places.push({ from: text.length, shift: at - text.length });
  }
  text += source.slice(at);
  const back = (offset: number): number => offset + (places.findLast((place) => place.from <= offset)?.shift ?? 0);
  return { text, toSentence: ({ start, end }) => ({ start: back(start), end: back(end) }) };
}

const announces = new RegExp(`^\\W*${announcement}\\W*$`, 'i');

/** Whether the lines above, up to a blank one of other matter, are "Disclosures:" and its list. */
function standsUnderAnnouncement(reading: Reading, sentence: Sentence): boolean {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index -= 1) {
    const above = reading.sentences[index];
    if (!above) return false;
    if (announces.test(above.text)) return true;
    if (above.text.length > 90) return false;
  }
  return false;
}

const brandEnding = /(?:partner|ambassador|consultant|speaker|ad|sponsored|paid|employee|gifted)s?$/i;

/** "#AcmePartner", "#SkyriziAmbassador". */
function brandTags(reading: Reading, mentions: readonly Mention[]): readonly Found[] {
  const tags = mentions.filter(
    (mention) => mention.as === 'hashtag' && brandEnding.test(reading.text.slice(mention.start, mention.end)),
  );
  return tags.map((mention) => ({ ...spanOf(mention), relationships: [], inTags: isInTagRun(reading, mention) }));
}

const adLabel =
  /^[\s["'(*•📢🚨—-]*(?:(?:this is |this post is |disclosure: |full disclosure: )?(?:an? )?(?:#?(?:paid\s+)?(?:ad|advert|advertisement)|sponsored(?:\s+(?:post|content|video|reel))?|paid (?:promotion|post|partnership|content|collaboration))(?=\s*(?:[\])*:|—.!-]|$)))/iu;
/** In these fields AD is a disease. */
const otherAd = /\b(?:atopic|eczema|dermatitis|alzheimer'?s?|dementia|amyloid|autonomic|autosomal)\b/i;

/** "#ad", "Sponsored:", "[Ad]": they say of the post itself that it is paid for. */
function adLabels(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const tag of reading.hashtags) {
    const letters = tag.text.slice(1).toLowerCase();
    if (!adTags.has(letters) || (letters === 'ad' && tag.text === '#AD' && otherAd.test(reading.text))) continue;
    found.push({ ...spanOf(tag), relationships: [], inTags: isInTagRun(reading, tag) });
  }
  for (const sentence of reading.sentences) {
    const match = adLabel.exec(sentence.text);
    if (!match || (/\bAD\b/.test(match[0]) && otherAd.test(reading.text)) || /\bnot\b/i.test(match[0])) continue;
    found.push({ ...sentence.at({ start: 0, end: match[0].length }), relationships: [], inTags: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
