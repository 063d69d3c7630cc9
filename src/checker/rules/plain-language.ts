import { densityOf, gradeOf } from '../reading/readability.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Rule } from '../rule.ts';
import { explains } from '../words/plain-words.ts';

/** Said to patients, families or everybody, in the sentence or over the whole draft. */
const toPatients =
  /\b(?:(?:to |for |dear |attention |hey |note to )?(?:all )?(?:of )?(?:our|my) (?:\w+ ){0,3}?(?:patients|families|parents|moms|kids|community|neighbou?rs|members|clients)\b(?= (?:with|who|on|in|and|of|living|taking)|[:,!.])|(?:^|[\n.!?] ?)(?:patients|parents|moms|mamas|dads|families|folks|ladies|caregivers|friends|guys|runners|athletes|new (?:moms|parents))\b ?(?:with \w+|ask\w*)?[,:!]|patients (?:often |always |frequently |sometimes )?ask|(?:many|some|several) patients ask|you asked|(?:lots|many) of you (?:ask|have|wonder)|people (?:often )?ask me|(?:guide|info|information|caption|handout|post|note|tips|advice|word|message|reminder|psa|faq)s? (?:for|to) (?:all )?(?:our |my |the |new |worried )?(?:patients|families|parents|moms|women|men|anyone|everyone)|for (?:parents|patients|families|moms|anyone (?:with|who|living)|those (?:with|of you)|women (?:with|who)|men (?:with|who)|people (?:with|who|living))|why (?:we|I) (?:ask|order|check|test|recommend|do)|if you(?:'re| are| have| take|'ve| suffer| notice| experience| feel| get| live| want)|(?:your|ur) (?:child|kids?|baby|little one|body|doctor|skin|back|neck|knees?|hips?|heart|lungs?|kidneys?|liver|thyroid|blood|brain|joints?|nerves?|spine|procedure|surgery|visit|EMG|MRI|CT|scan|test|results?|labs?|levels?|medicine|medications?|mastitis|pain|symptoms|EP visit|appointment|next visit|risk|device|implant|period|cycle|pregnancy|gut|hormones|CHA|ablation|treatment|condition|diagnosis|drip|immune system)|(?:talk|speak) (?:to|with) your|ask your (?:doctor|team|surgeon)|your own (?:doctor|body)|book (?:a|your)|call (?:us|our)|come to our|free talk|learn (?:what|why|how) your|somebody told you|you or (?:someone|a loved one|your)|what (?:to expect|can go wrong)|questions welcome|questions\?|(?:for|as) (?:you|a patient)|right for you|see you (?:in|at|soon)|tell (?:your|a) (?:\w+ )?(?:mom|friend|dad|sister|neighbor|family)|ask us|about us|(?:gentlemen|ladies|men|women|neighbors) of (?:the|our)|our (?:men|women|kids|families)|new here|we see (?:\w+,? )|save this|swipe|link in bio|dm (?:us|me)|your (?:\w+ ){0,2}(?:mom|skin|visit|chart|lids?|eyes?)|#\w*(?:skin|health|awareness|patient|mom|wellness|tips)\w*|\b(?:appointments?|walk-?ins?|new patients) |did you know|ask (?:me|us) anything|myth)(?!\w)/im;
/** Said to colleagues. */
const toColleagues =
  /\b(?:colleagues\b|fellows\b|residents|interns\b|trainees|attendings|(?:med(?:ical)? )?students|MS[1-4]s?|PGY|hospitalists|cardiologists|dermatologists|surgeons\b|anesthesiologists|pediatricians|nurses\b|pharmacists|PAs and NPs|clinicians|(?:fellow )?(?:docs|physicians)\b|twitter ?friends|#?med(?:twitter|ed)|#?FOAM(?:ed)?|#\w+(?:twitter|ology|TwitterX)|journal club|grand rounds|abstract|poster|cohort|n ?= ?\d|p ?[<=] ?0?\.\d|95% CI|hazard ratio|pearls?|teaching (?:case|point)|case (?:report|discussion)|boards|curbside|how do you (?:manage|dose|handle|approach)|what(?:'s| is) your (?:approach|threshold|cutoff|protocol)|anyone (?:else )?(?:using|seen|tried)|which (?:of you|do you use)|my patient|pt\b|pts\b|y\/?o\b|on rounds|consulted|consults\b|new consult|our series|referring)\b/i;

/** The mean of hard words per word that stands out at a glance. */
const dense = 0.13;
const denser = 0.2;

interface Worst {
  readonly sentence: Sentence;
  readonly score: number;
}

/** `plain`: patients or the public are spoken to. `likely`: nothing says colleagues, and somebody is spoken to or the place is a public page. */
function audienceOf(reading: Reading): 'plain' | 'likely' | 'other' {
  const { draft, addressee } = reading;
  if (draft.surface === 'message' && addressee.kind !== 'asker') return 'other';
  if (addressee.kind === 'colleague') return 'other';
  if (addressee.kind === 'asker') return 'plain';
  const text = reading.text.slice(0, 8000);
  const colleagues = toColleagues.test(text);
  if (toPatients.test(text)) {
    if (colleagues)
      return /^(?:[^\n]{0,60})\b(?:patients?|parents|families|moms)\b/i.test(reading.text) ? 'plain' : 'other';
    return draft.platform !== 'linkedin' || strongly.test(reading.text) ? 'plain' : 'likely';
  }
  if (colleagues || reading.audience.kind === 'colleagues') return 'other';
  if (reading.patients.length > 0 || /\b(?:my|our) (?:patient|pt|resident|intern|shift|unit|floor)s?\b/i.test(text))
    return 'other';
  return /\byou(?:r|rs)?\b/i.test(text) ||
    draft.platform === 'instagram' ||
    draft.media.length > 0 ||
    (draft.platform === 'facebook' && /#\w+|\p{Extended_Pictographic}/u.test(text))
    ? 'likely'
    : 'other';
}
const strongly =
  /\b(?:our patients|patients[:,]|for patients|patients ask|parents[:,]|if you|your (?:\w+ ){0,2}(?:body|procedure|visit|doctor|child|scan|pain)|book a|somebody told you|you as a patient|right for you|(?:means|meant) for you|come (?:see|meet) us)\b/i;

/** The sentence that a lay reader stumbles over most, undefined where none does. */
function worstOf(reading: Reading, least: number): Worst | undefined {
  let worst: Worst | undefined;
  for (const sentence of reading.sentences) {
    const { words, hard, count, opaque } = sentence.derive(densityOf);
    if (words < 4 || hard.size < 3 || opaque < 1) continue;
    const share = count / words;
    const clear = explains.test(sentence.text) && hard.size < 4;
    if (share < least || clear) continue;
    const score = count * share;
    if (!worst || score > worst.score) worst = { sentence, score };
  }
  return worst;
}

/** The stretch that shows it: from the first hard word to the last, in a long sentence; else the sentence. */
function stretch(sentence: Sentence): { readonly start: number; readonly end: number } {
  const { hard } = sentence.derive(densityOf);
  const tokens = sentence.tokens.filter(({ text, lower }) => hard.has(text) || hard.has(lower));
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? sentence.at({ start: first.start, end: last.end }) : sentence;
}

/** The sentence that pulls the grade up most: the one with the most syllables. */
function tooHigh(reading: Reading, grade: number, wanted: number): Detection {
  const longest = reading.sentences.reduce<Sentence | undefined>(
    (best, one) => (one.derive(densityOf).syllables > (best?.derive(densityOf).syllables ?? 0) ? one : best),
    undefined,
  );
  return {
    start: longest?.start ?? 0,
    end: longest?.end ?? 0,
    message: `This reads at about grade ${Math.floor(grade)}; you aim for ${wanted}. Shorter sentences and everyday words bring it down, and this sentence weighs most.`,
    fixes: [{ kind: 'prompt', label: 'Use everyday words, short sentences, and explain each term once.' }],
  };
}

export const plainLanguage = {
  id: 'plain-language',
  title: 'Hard to read for patients',
  area: 'clarity',
  level: 'suggestion',
  guidelines: ['aspn-engagement', 'aspn-reflecting'],
  message:
    'This is meant for patients, but it is dense with terms that they do not know. Say it as you would at the bedside, or explain each term where it stands.',
  why: 'Half of adults read below grade eight, and everyone reads worse when afraid. What is not understood cannot be followed, and is soon filled by someone who speaks plainly and wrongly.',
  *detect({ reading, grade: wanted }): Iterable<Detection> {
    const audience = audienceOf(reading);
    if (audience === 'other') return;
    const worst = worstOf(reading, audience === 'plain' ? dense : denser);
    const densities = reading.sentences.map((sentence) => sentence.derive(densityOf));
    const hard = densities.reduce((sum, one) => sum + one.count, 0);
    const words = densities.reduce((sum, one) => sum + one.words, 0);
    const grade = gradeOf(densities);
    const share = hard / Math.max(1, words);
    const steep =
      audience === 'plain'
        ? (grade > 12.5 && words >= 40 && share > 0.03) || (hard >= 4 && share > 0.09)
        : hard >= 6 && share > 0.16;
    if (!worst && !steep) {
      // A grade that the physician has asked for needs no hard word to be missed.
      if (wanted !== undefined && grade >= wanted + 1) yield tooHigh(reading, grade, wanted);
      return;
    }
    const longest = reading.sentences.reduce<Sentence | undefined>(
      (best, one) => (one.derive(densityOf).count > (best?.derive(densityOf).count ?? 0) ? one : best),
      undefined,
    );
    const sentence = worst?.sentence ?? longest;
    if (!sentence) return;
    const terms = [...sentence.derive(densityOf).hard].slice(0, 3);
    yield {
      ...stretch(sentence),
      message:
        terms.length > 0
          ? `This is meant for patients, but few will know ${terms.map((term) => `“${term}”`).join(', ')}. Say it as you would at the bedside, or explain each term where it stands.`
          : undefined,
      fixes: [{ kind: 'prompt', label: 'Use everyday words, short sentences, and explain each term once.' }],
    } as Detection;
  },
  examples: {
    found: [
      'Parents, your baby has «unconjugated hyperbilirubinemia from immature hepatic conjugation, so we follow the TSB».',
      'If you have «AF, your CHADS score determines anticoagulation eligibility despite HASBLED».',
    ],
    silent: [
      'Patients often ask about sciatica. It is pain from a pinched nerve in the low back.',
      'Fellows: PVR, TAPSE and RVSP on every PE consult, please.',
      'Your A1c is a three-month average of your blood sugar.',
      'Flu shots and COVID boosters are here. Walk in any day, or call us.',
    ],
  },
} as const satisfies Rule;
