/**
 * A second opinion where a rule's evidence is soft, by the weighing of the whole draft: it raises a fault that no cue of the
 * rule caught but that the weighing is sure of, and takes back a patient's story where the draft has every look of a clean one.
 * It never speaks of identifiers, nor where what the rule is about cannot be (a reply's rules in a post, a patient's where
 * permission is stated).
 */

import { labelledAsAd } from '../../disclosure/recognise.ts';
import type { Detection, Fix, Rule, RuleContext } from '../rule.ts';
import { learnedLikelihoods } from './story.ts';
import { likelihoods, placeOf } from './weigh.ts';
import { learned, type Weights } from './weights.ts';

export interface SecondOpinion {
  /** Ids of rules whose findings are taken back. */
  readonly doubted: ReadonlySet<string>;
  readonly raised: readonly { readonly rule: Rule; readonly detection: Detection }[];
}

/** What is said to the findings of `rules`, given the ids of those that found something. */
export type Opinion = (context: RuleContext, rules: readonly Rule[], fired: ReadonlySet<string>) => SecondOpinion;

/** No second opinion: the rules alone. */
export const silent: Opinion = () => ({ doubted: new Set(), raised: [] });

/**
 * How sure the weighing must be. A draft where a rule has spoken is likelier to have a second fault, and a false alarm
 * there costs less than in one that is clean; an `error` must be surer than a warning. Chosen on drafts of authors left out.
 */
const sureAlone = 0.8;
const sureBeside = 0.5;
const surerForError = 0.15;

/** What was raised before stays raised until it is less likely than this. Never an error: those must be sure each time. */
const sureStill = 0.35;

/** A finding that the writer has before their eyes, about words that they have not touched since. */
export interface ShownBefore {
  readonly rule: string;
  readonly words: string;
}

/** A draft less likely than this to have any fault tells no patient's story: the reading took someone else for a patient. */
const likelyClean = 0.3;
const doubtful: readonly string[] = ['patient-story', 'recent-encounter', 'identifying-detail'];
/** Of these the weighing takes back what it all but rules out: they rest on the whole of a draft, not on a word of their own. */
const ruledOut = 0.01;
const likelyFaulty = 0.6;
const ofTheWhole: readonly string[] = [...doubtful, 'missing-risks', 'anecdote', 'plain-language', 'solicits-phi'];

/** The name under which the weighing learned whether a draft has any fault at all. */
export const anyFault = '*';

/** What may be raised, with where it can be, and what to think of: shown in the card, never inserted. */
const soft: Readonly<Record<string, { readonly prompt: string; readonly can?: (context: RuleContext) => boolean }>> = {
  'missing-risks': {
    prompt: 'Add the main risk, another choice, or a link to where both are told.',
    can: ({ reading }) => reading.balance.length === 0,
  },
  anecdote: { prompt: 'Say what trials show, or that one case proves nothing.' },
  'limited-evidence': {
    prompt: 'Say plainly how far the evidence goes and whether the use is approved.',
    can: ({ reading }) => !reading.balance.includes('limit'),
  },
  'unsourced-claim': {
    prompt: 'Add the source: a link, a DOI, or who found it and when.',
    can: ({ reading }) => reading.sources.length === 0,
  },
  superlative: { prompt: 'Say what you do in place of how it ranks, or give the source.' },
  disparagement: { prompt: 'Speak of what went wrong, not of what they are.' },
  defamation: { prompt: 'Leave it to the board or the court, or cite the finding.' },
  'public-dispute': { prompt: 'Take it to a private message, or keep to the evidence.' },
  'contentious-topic': { prompt: 'Ask whether this belongs on an account with your title on it.' },
  'employer-voice': {
    prompt: 'Add that views are your own, or speak for yourself alone.',
    can: ({ reading }) => !reading.has(ownViews),
  },
  'patient-inducement': { prompt: 'Offer it to everyone with nothing asked in return, or leave it out.' },
  'review-manipulation': { prompt: 'Ask every patient the same way for an honest review, with nothing in return.' },
  'missing-attribution': {
    prompt: 'Name whose work it is and that they agreed.',
  },
  'false-privacy': { prompt: 'Write it as if everyone will read it: nothing posted stays in a closed circle.' },
  'solicits-phi': { prompt: 'Send them to the portal or the office phone instead.' },
  'confirms-care': {
    prompt: 'Answer without saying that they are or were a patient: “please call our office”.',
    can: ({ draft }) => draft.surface !== 'post' && draft.surface !== 'article' && draft.surface !== 'profile',
  },
  'individual-advice': {
    prompt: 'Send them to someone who can examine them.',
    can: ({ draft }) => draft.surface === 'reply' || draft.surface === 'message',
  },
  'patient-story': { prompt: 'Ask for signed permission, or tell it of no one patient.', can: withoutPermission },
  'patient-image': {
    prompt: 'Ask for signed permission for this picture and this platform.',
    can: withoutPermission,
  },
  'identifying-detail': {
    prompt: 'Leave out what friends or the town would know them by.',
    can: withoutPermission,
  },
  'recent-encounter': { prompt: 'Leave out when it was.', can: withoutPermission },
  'personal-security': { prompt: 'Post it afterwards, or without the place and the time.' },
  'plain-language': {
    prompt: 'Say it in words that a neighbour would use, or explain each term in place.',
    can: ({ reading }) => reading.audience.kind !== 'colleagues',
  },
  'undisclosed-endorsement': {
    prompt: 'Say first, in plain words, who paid or gave and what.',
    can: ({ reading }) => labelledAsAd(reading) !== 'clear',
  },
  'unclear-disclosure': { prompt: 'Name the company and say “paid”, “gift” or “ad”, first.' },
};

const ownViews =
  /\b(?:views?|opinions?|words|thoughts)\b[^.!?\n]{0,30}\b(?:own|mine)\b|\bspeaking (?:only )?for myself\b/i;

function withoutPermission({ reading }: RuleContext): boolean {
  return reading.consent === undefined && reading.unreal.length === 0;
}

/** An opinion by these weights. @param shown as in `secondOpinionAfter` */
export function opinionBy(weights: () => Weights, shown: readonly ShownBefore[] = []): Opinion {
  return opinionOf(weights, (context) => likelihoods(context, weights()), shown);
}

function opinionOf(
  weights: () => Weights,
  judge: (context: RuleContext) => ReadonlyMap<string, number>,
  shown: readonly ShownBefore[] = [],
): Opinion {
  const wordsShown = new Map(shown.map(({ rule, words }) => [rule, words]));
  return (context, rules, fired) => {
    if (context.reading.text.trim() === '') return silent(context, rules, fired);
    const likely = judge(context);
    const doubted = new Set([
      ...((likely.get(anyFault) ?? 1) < likelyClean ? doubtful.filter((id) => fired.has(id)) : []),
      ...((likely.get(anyFault) ?? 1) < likelyFaulty
        ? ofTheWhole.filter((id) => fired.has(id) && (likely.get(id) ?? 1) < ruledOut)
        : []),
    ]);
    const sure = fired.size > doubted.size ? sureBeside : sureAlone;
    const raised = rules.flatMap((rule) => {
      const place = soft[rule.id];
      if (!place || fired.has(rule.id)) return [];
      const words = rule.level === 'error' ? undefined : wordsShown.get(rule.id);
      const at = words ? context.reading.text.indexOf(words) : -1;
      const bar = at >= 0 ? sureStill : sure + (rule.level === 'error' ? surerForError : 0);
      if ((likely.get(rule.id) ?? 0) < bar || place.can?.(context) === false) return [];
      const fixes: readonly Fix[] = [{ kind: 'prompt', label: place.prompt }];
      const span = at >= 0 && words ? { start: at, end: at + words.length } : placeOf(rule.id, context, weights());
      return [{ rule, detection: { ...span, fixes } }];
    });
    return { doubted, raised };
  };
}

/** The opinion that ships. */
export const secondOpinion: Opinion = opinionOf(learned, learnedLikelihoods);

/**
 * The opinion that ships, of a draft that is being written on: what it raised before about words that still stand there is
 * kept, and kept there, while it is fairly likely. Otherwise it would come and go with every half sentence elsewhere.
 */
export function secondOpinionAfter(shown: readonly ShownBefore[]): Opinion {
  return shown.length === 0 ? secondOpinion : opinionOf(learned, learnedLikelihoods, shown);
}

/** The rules that the weighing may speak of. */
export const weighedRules: readonly string[] = [anyFault, ...Object.keys(soft)];
