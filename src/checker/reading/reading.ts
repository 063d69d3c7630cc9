/**
 * The draft, read once for all rules. A rule asks the reading; it never parses the draft itself.
 *
 * All offsets are UTF-16 units of `reading.text`, the normal form (bold letters, curly quotes and zero-width characters
 * made plain). A rule yields spans and edits in those offsets and the engine takes them back to the draft as it stands:
 * so a rule never looks at `draft.text`.
 *
 * How to ask, by example:
 * - words: `for (const match of reading.find(pattern))` with a module-level RegExp or `lexicon([...])`. Found per sentence and
 *   remembered by the sentence's words, so that an edit costs only what it changed. A pattern never crosses a sentence.
 * - is there one real patient: `reading.patients.length > 0`; in which sentences: `patient.sentences`; does this sentence speak
 *   of one: `reading.patientIn(sentence)`; which: the returned person.
 * - is it denied, supposed, asked, refuted: `reading.modality(match)`; all of it at once: `reading.asserts(match)`.
 * - is it in quotation marks: `reading.quoteAt(match)` (`kind` 'words' or 'speech').
 * - may it be told: `reading.consent` (undefined where no permission is stated).
 * - who is spoken to: `reading.addressee` (`kind`, `one`, `clinical`, `treated`).
 * - is it clinical: `reading.clinical` (every mention with its kind), `isClinicalSentence(sentence)`.
 * - does it sell: `reading.promotion` (cues) and `reading.promotes(sentence)`.
 * - how likely it is to move its reader to want a treatment: `reading.moves` (0 to 1, 0.4 and above does), of which: `reading.treatments`,
 *   by which cue: `reading.movesBy`; is the other side given: `reading.balance`; where from: `reading.sources`.
 * - for whom: `reading.audience.kind`.
 * - anything else per sentence: `sentence.derive(read)` with a pure module-level function; it is remembered too.
 */

import type { Profile } from '../../profile/profile.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../rule.ts';
import { type Addressee, addresseeOf } from './addressee.ts';
import { type Audience, audienceOf } from './audience.ts';
import { type BalanceKind, balanceOf } from './balance.ts';
import { type ClinicalMention, clinicalOf, isClinical } from './clinical.ts';
import { type Consent, consentOf } from './consent.ts';
import { type DateMention, datesOf, type TimeMention, timesOf } from './dates.ts';
import { isEnglish } from './language.ts';
import { type Link, linksOf } from './links.ts';
import { type Handle, type Hashtag, handlesOf, hashtagsOf } from './mentions.ts';
import { type Modality, modalityAt } from './modality.ts';
import { type NormalForm, normalForm } from './normal-form.ts';
import {
  type AgeMention,
  agesOf,
  type LabelledNumber,
  labelledNumbersOf,
  type PhoneNumber,
  phonesOf,
} from './numbers.ts';
import { type Person, peopleOf } from './people.ts';
import { type StrongestCue, strongestCue } from './persuasion.ts';
import { type Promotion, promotionOf } from './promotion.ts';
import { aboutTreatment, promotionLikelihood, promotionSigns } from './promotion-signs.ts';
import { type Quote, quotesOf } from './quotes.ts';
import { type RealityMark, realityMarks } from './reality.ts';
import { type Match, type Pattern, Sentence, sentenceText } from './sentence.ts';
import { sentenceSpans } from './sentences.ts';
import { type SourceKind, sourcesOf } from './sources.ts';
import { type TaggedWord, tagsOf } from './tags.ts';
import { type Treatment, treatmentsOf } from './treatments.ts';

export type { Match, Pattern } from './sentence.ts';

/** A mention with the sentence it stands in. */
export type Placed<T extends Span> = T & { readonly sentence: Sentence };

export interface Reading {
  /** The draft's normal form: what every offset here counts in. */
  readonly text: string;
  readonly normalForm: NormalForm;
  readonly draft: Draft;
  /** In order; a line break ends one, and `paragraph` numbers the lines. */
  readonly sentences: readonly Sentence[];
  /** Plainly not English: only rules with `anyLanguage` run. */
  readonly english: boolean;

  /** Everyone of whom the draft speaks. */
  readonly people: readonly Person[];
  /** Those who are one real, specific patient (likelihood at least 0.5, told as real), likeliest first. */
  readonly patients: readonly Person[];
  /** Marks of composite, hypothetical, published or fictional cases. */
  readonly unreal: readonly RealityMark[];
  /** The statement of the patient's permission, undefined where there is none. */
  readonly consent: Consent | undefined;
  readonly audience: Audience;
  readonly addressee: Addressee;

  /** Drugs, procedures, devices, conditions, findings. */
  readonly clinical: readonly Placed<ClinicalMention>[];
  readonly dates: readonly Placed<DateMention>[];
  /** "tonight", "last Tuesday", "an hour ago". */
  readonly times: readonly Placed<TimeMention>[];
  readonly ages: readonly Placed<AgeMention>[];
  readonly phones: readonly Placed<PhoneNumber>[];
  readonly labelledNumbers: readonly Placed<LabelledNumber>[];
  readonly links: readonly Placed<Link>[];
  readonly handles: readonly Placed<Handle>[];
  readonly hashtags: readonly Placed<Hashtag>[];
  readonly promotion: readonly Placed<Promotion>[];
  /** Drugs, devices, procedures, products and brands by which people are treated. */
  readonly treatments: readonly Placed<Treatment>[];
  /** How likely it is, 0 to 1, that the draft moves its reader to want a treatment it names; 0 where it names none. */
  readonly moves: number;
  /** The cue near a treatment that moves most. */
  readonly movesBy: StrongestCue | undefined;
  /** Which sides other than the benefit the draft gives: risks, limits, alternatives, a resource. Empty: none. */
  readonly balance: readonly BalanceKind[];
  /** Which kinds of source the draft names. */
  readonly sources: readonly SourceKind[];
  readonly quotes: readonly Quote[];

  /** Where a pattern is found, sentence by sentence, in order. The pattern must be a constant of the module. */
  readonly find: (pattern: Pattern) => readonly Match[];
  readonly has: (pattern: Pattern) => boolean;
  readonly sentenceAt: (offset: number) => Sentence | undefined;
  /** How what stands at the span is said. */
  readonly modality: (span: Span) => Modality;
  /** Said as so: not denied, not supposed, not asked, not refuted, not held up in quotation marks as a word. */
  readonly asserts: (span: Span) => boolean;
  /** The quotation that holds the span, if one does. */
  readonly quoteAt: (span: Span) => Quote | undefined;
  /** The real patient of whom the sentence speaks, likeliest first. */
  readonly patientIn: (sentence: Sentence) => Person | undefined;
  readonly isClinicalSentence: (sentence: Sentence) => boolean;
  /** Any clinical mention or word of care in the draft. */
  readonly isClinical: boolean;
  /** How many kinds of promotional cue stand in the sentence and its two neighbours, or in the whole draft: 0 neutral, 2 or more promotes. */
  readonly promotes: (sentence?: Sentence) => number;
  /** The words with part-of-speech tags; the dearest thing here: ask only when a cheaper sign stands. */
  readonly tags: (sentence: Sentence) => readonly TaggedWord[];
  /** The text being answered, read the same way; undefined where there is none. */
  readonly context: Reading | undefined;
}

/** The most of a draft that is read, in UTF-16 units; more is left unread, and said so. */
export const longestRead = 30_000;

/** Reads a draft. Nothing is worked out before a rule asks for it. */
export function read(draft: Draft, profile: Profile): Reading {
  return new DraftReading(draft, profile);
}

class DraftReading implements Reading {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly normalForm: NormalForm;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly #known = new Map<string, unknown>();

  constructor(draft: Draft, profile: Profile) {
    this.draft = draft;
    this.profile = profile;
    this.normalForm = normalForm(draft.text.slice(0, endOfRead(draft.text)));
    this.text = this.normalForm.text;
    this.sentences = sentenceSpans(this.text).map(
      ({ start, end, paragraph }, index) =>
        new Sentence(sentenceText(this.text.slice(start, end)), start, index, paragraph),
    );
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, make());
    return this.#known.get(name) as T;
  }

  #each<T extends Span>(name: string, of: (sentence: Sentence) => readonly T[]): readonly Placed<T>[] {
    return this.#once(name, () =>
      this.sentences.flatMap((sentence) =>
        of(sentence).map((one): Placed<T> => ({ ...one, ...sentence.at(one), sentence })),
      ),
    );
  }

  get english(): boolean {
    return this.#once('english', () => isEnglish(this.text));
  }
  get people(): readonly Person[] {
    return this.#once('people', () => peopleOf(this.draft, this.sentences, this.addressee.kind));
  }
  get patients(): readonly Person[] {
    return this.#once('patients', () =>
      this.people
        .filter((person) => person.kind === 'patient' && person.likelihood >= 0.5 && person.reality === 'real')
        .sort((a, b) => b.likelihood - a.likelihood),
    );
  }
  get unreal(): readonly RealityMark[] {
    return this.#once('unreal', () => realityMarks(this.sentences));
  }
  get consent(): Consent | undefined {
    return this.#once('consent', () => consentOf(this.sentences));
  }
  get audience(): Audience {
    return this.#once('audience', () => audienceOf(this.draft, this.sentences));
  }
  get addressee(): Addressee {
    return this.#once('addressee', () => addresseeOf(this.draft, this.sentences, this.context?.sentences ?? []));
  }
  get clinical(): readonly Placed<ClinicalMention>[] {
    return this.#each('clinical', (sentence) => sentence.derive(clinicalOf));
  }
  get dates(): readonly Placed<DateMention>[] {
    return this.#each('dates', (sentence) => sentence.derive(datesOf));
  }
  get times(): readonly Placed<TimeMention>[] {
    return this.#each('times', (sentence) => sentence.derive(timesOf));
  }
  get ages(): readonly Placed<AgeMention>[] {
    return this.#each('ages', (sentence) => sentence.derive(agesOf));
  }
  get phones(): readonly Placed<PhoneNumber>[] {
    return this.#each('phones', (sentence) => sentence.derive(phonesOf));
  }
  get labelledNumbers(): readonly Placed<LabelledNumber>[] {
    return this.#each('labelledNumbers', (sentence) => sentence.derive(labelledNumbersOf));
  }
  get links(): readonly Placed<Link>[] {
    return this.#each('links', (sentence) => sentence.derive(linksOf));
  }
  get handles(): readonly Placed<Handle>[] {
    return this.#each('handles', (sentence) => sentence.derive(handlesOf));
  }
  get hashtags(): readonly Placed<Hashtag>[] {
    return this.#each('hashtags', (sentence) => sentence.derive(hashtagsOf));
  }
  get promotion(): readonly Placed<Promotion>[] {
    return this.#each('promotion', (sentence) => sentence.derive(promotionOf));
  }
  get treatments(): readonly Placed<Treatment>[] {
    return this.#each('treatments', (sentence) => sentence.derive(treatmentsOf));
  }
  get moves(): number {
    return this.#once('moves', () =>
      promotionLikelihood(promotionSigns(this.draft, this.sentences, this.addressee, this.audience)),
    );
  }
  get movesBy(): StrongestCue | undefined {
    return this.#once('movesBy', () => strongestCue(aboutTreatment(this.sentences)));
  }
  get balance(): readonly BalanceKind[] {
    return this.#once('balance', () => [...new Set(this.sentences.flatMap((sentence) => sentence.derive(balanceOf)))]);
  }
  get sources(): readonly SourceKind[] {
    return this.#once('sources', () => [...new Set(this.sentences.flatMap((sentence) => sentence.derive(sourcesOf)))]);
  }
  get quotes(): readonly Quote[] {
    return this.#once('quotes', () => quotesOf(this.text));
  }
  get isClinical(): boolean {
    return this.#once('isClinical', () => this.sentences.some((sentence) => isClinical(sentence.words)));
  }
  get context(): Reading | undefined {
    const { context } = this.draft;
    if (context === undefined) return undefined;
    return this.#once('context', () =>
      read({ platform: this.draft.platform, surface: 'post', text: context, media: [] }, this.profile),
    );
  }

  find = (pattern: Pattern): readonly Match[] => this.sentences.flatMap((sentence) => sentence.find(pattern));
  has = (pattern: Pattern): boolean => this.sentences.some((sentence) => sentence.has(pattern));

  sentenceAt = (offset: number): Sentence | undefined => {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = this.sentences[middle];
      if (!sentence) return undefined;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return sentence;
    }
    return undefined;
  };

  modality = (span: Span): Modality => {
    const sentence = this.sentenceAt(span.start);
    return sentence ? modalityAt(sentence.words, sentence.inside(span)) : plain;
  };

  asserts = (span: Span): boolean => {
    const modality = this.modality(span);
    if (modality.negated || modality.hypothetical || modality.question || modality.refuted) return false;
    return this.quoteAt(span)?.kind !== 'words';
  };

  quoteAt = (span: Span): Quote | undefined =>
    this.quotes.find((quote) => quote.start <= span.start && span.end <= quote.end);

  patientIn = (sentence: Sentence): Person | undefined =>
    this.patients.find((person) => person.sentences.includes(sentence.index));

  isClinicalSentence = (sentence: Sentence): boolean => isClinical(sentence.words);

  promotes = (sentence?: Sentence): number => {
    const near = sentence ? this.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2) : this.sentences;
    return new Set(near.flatMap((one) => one.derive(promotionOf).map((cue) => cue.kind))).size;
  };

  tags = (sentence: Sentence): readonly TaggedWord[] => sentence.derive(tagsOf);
}

const plain: Modality = {
  negated: false,
  hypothetical: false,
  question: false,
  hedged: false,
  reported: false,
  refuted: false,
};

/** Where reading stops: never inside a surrogate pair. */
function endOfRead(text: string): number {
  if (text.length <= longestRead) return text.length;
  const unit = text.charCodeAt(longestRead - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? longestRead - 1 : longestRead;
}
