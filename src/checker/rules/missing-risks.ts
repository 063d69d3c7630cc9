import { balance } from '../../disclosure/lines.ts';
import { addedSentence } from '../edits.ts';
import { persuasionOf, type StrongestCue } from '../reading/persuasion.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

/** How likely a draft must be to promote before this is said: read off the files left out of the training. */
const likely = 0.2;
/** A long text names many things and praises some in passing: it must be surer. */
const long = 900;
const likelyInLong = 0.4;
/** What is said to one person of their own trouble is advice first. */
const certain = 0.4;

/** What every authority asks of everyone, told of as at hand and no more: "Flu shots are here, call to book". */
const routine =
  /^(?:(?:annual |yearly |free |seasonal |updated |new )?(?:flu|influenza|covid(?:-19)?|rsv|shingles|pneumonia|pneumococcal|hpv|mmr|tdap|tetanus|measles|hepatitis b|polio)?[\s-]?(?:shots?|vaccin\w+|boosters?|immuni[sz]ations?|jabs?)|(?:blood pressure|cholesterol|diabetes|skin|cancer|vision|hearing|mammogra\w+|colon\w*)?\s?(?:screenings?|checks?)|mammograms?|mammography|pap smears?)$/i;
const benefits: ReadonlySet<string> = new Set(['outcome', 'compare', 'praise', 'proof', 'easy', 'quick', 'recommend']);
function isNotice(reading: Reading): boolean {
  return (
    reading.treatments.length > 0 &&
    reading.treatments.every((one) => routine.test(reading.text.slice(one.start, one.end))) &&
    !reading.sentences.some((sentence) => sentence.derive(persuasionOf).some((one) => benefits.has(one.kind)))
  );
}

export const missingRisks = {
  id: 'missing-risks',
  title: 'The benefit without the other side',
  area: 'claims',
  level: 'warning',
  guidelines: ['aspn-ethics', 'ftc-health', 'aspn-platform'],
  message:
    'This makes the reader want a treatment and names no risk, no limit, no other choice and no place to read on. Add one of them, the commonest harm first.',
  why: 'A reader decides on what the post says. The guidelines ask that risks and alternatives, or a link to them, stand wherever a benefit is promoted; explaining what a thing is needs none.',
  *detect({ reading, draft }): Iterable<Detection> {
    if (draft.surface === 'profile' || draft.surface === 'review-reply') return;
    const toAsker = draft.surface !== 'post' && reading.addressee.kind === 'asker';
    if (
      reading.moves < (toAsker ? certain : reading.text.length > long ? likelyInLong : likely) ||
      reading.balance.length > 0
    )
      return;
    const cue = reading.movesBy;
    if (!cue || isNotice(reading)) return;
    yield {
      ...phraseOf(cue),
      fixes: [
        {
          kind: 'edit',
          label: 'Add a line on risks and alternatives',
          edits: [addedSentence(reading, balance)],
        },
        {
          kind: 'prompt',
          label: 'Name the commonest harm, for whom it is not, and what else there is; or link to a page that does.',
        },
      ],
    };
  },
  examples: {
    found: [
      'Tired of readers? Our premium lens implants are here: no patch, and you «drive home the same day» ☀️ Call us to book.',
      'We now offer Botox for migraine. Ten minutes in the chair and you are «back at work the same day». Book online!',
      'New at the clinic: the smallest insulin pump yet. It is «gone under a T-shirt» and my patients love it. Ask us about it!',
    ],
    silent: [
      'We now offer Botox for migraine. Neck pain and drooping lids can happen, and it does not work for everyone. Book online!',
      'A spinal cord stimulator sends mild pulses near the spine. A trial comes first, with the battery outside the body.',
      'Our pump clinic moves to Suite 4 on Monday. Same phone, same team.',
      'Anyone using the new insulin pump in teens? How do you set the overnight target?',
      'Flu shots are here! Walk in Monday to Friday, or call 555-0142 to book yours.',
      'Flu shots are here. Who needs two doses: cdc.gov/flu/highrisk/children.htm',
    ],
  },
} as const satisfies Rule;

/** The cue with the rest of its clause, at most some eight words: the phrase by which the reader is moved. */
function phraseOf(cue: StrongestCue): { readonly start: number; readonly end: number } {
  const rest = cue.sentence.text.slice(cue.end - cue.sentence.start);
  const clause = /^(?:(?! and \b)[^,.;:!?()\n—]){0,60}/.exec(rest)?.[0] ?? '';
  const whole = clause.length < 60 ? clause : clause.slice(0, Math.max(0, clause.lastIndexOf(' ')));
  return { start: cue.start, end: cue.end + whole.replace(/[^\p{L}\p{N}%]+$/u, '').length };
}
