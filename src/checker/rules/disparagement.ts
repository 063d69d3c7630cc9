import { belittlingOf, reducedIn } from '../reading/belittling.ts';
import type { Reading } from '../reading/reading.ts';
import { contemptOf, type Scorn, scornOf, sneersIn, speaksOfPeople } from '../reading/scorn.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Rule } from '../rule.ts';
import { takeOut } from '../take-out.ts';
import { discussedAsWords } from '../words/shaming.ts';

/** Said to be contradicted, taught against, told of others, or asked. */
const distance =
  /\b(?:stop (?:calling|saying|labeling|treating)|stigma\w*|bias(?:es|ed)?|should never be (?:called|mocked)|deserve (?:better|respect)|they say|people say|used to (?:say|tell)|taught (?:me|us) that|say(?:s|ing)? that|people think|some say|accuse[sd]?|stereotypes?|apologi[sz]e[sd]?|I (?:was|felt) (?:so|such)\b|imposter syndrome|impostor syndrome)\b/i;

function isMeant(scorn: Scorn, sentence: Sentence, reading: Reading): boolean {
  const span = sentence.at(scorn);
  const modality = reading.modality(span);
  if (modality.refuted || distance.test(sentence.text)) return false;
  if (reading.quoteAt(span) !== undefined) return false;
  if (modality.question && scorn.weight < 2) return false;
  if (
    scorn.loose &&
    !reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).some((one) => one.derive(speaksOfPeople))
  )
    return false;
  return true;
}

/** Belittled without an insult, or reduced to a condition with contempt. */
function belittled(sentence: Sentence, reading: Reading): readonly Scorn[] {
  const spans = [
    ...sentence.derive(belittlingOf),
    ...(!discussedAsWords.test(sentence.text) ? reducedIn(sentence.words, reading.text.slice(0, 4000)) : []),
  ];
  return spans.map((span) => ({ ...span, weight: 2, loose: false }) as const);
}

const softly =
  'This may read as contempt for the people it speaks of. If it is meant for what was done, say what was done.';
const rephrase = { kind: 'prompt', label: 'Say what went wrong, and leave out what kind of people they are.' } as const;

export const disparagement = {
  id: 'disparagement',
  title: 'This demeans someone',
  area: 'conduct',
  level: 'error',
  guidelines: ['aspn-table-3', 'aspn-engagement'],
  message:
    'This makes people small: patients, colleagues or a whole profession. Readers who belong to them will remember it. Criticize the idea or the act, not the person.',
  why: 'Patients who see others mocked expect to be mocked themselves, and keep silent or stay away. Employers and boards have acted on single posts. Disagreement is welcome; contempt is not.',
  *detect({ reading }): Iterable<Detection> {
    const near = (sentence: Sentence): readonly Sentence[] =>
      reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
    for (const sentence of reading.sentences) {
      const found = [...sentence.derive(scornOf), ...belittled(sentence, reading)].filter((scorn) =>
        isMeant(scorn, sentence, reading),
      );
      const weight =
        found.reduce((sum, scorn) => sum + scorn.weight, 0) +
        (found.length > 0 && near(sentence).some((one) => one.derive(sneersIn)) ? 1 : 0);
      const strongest = found.find((scorn) => scorn.weight === 2) ?? found[0];
      if (strongest === undefined || weight < 2) {
        const soft = sentence.derive(contemptOf);
        if (
          soft &&
          reading.audience.kind !== 'public' &&
          soft.kinds + soft.substance > 2 &&
          !distance.test(sentence.text)
        )
          yield { ...sentence.at(soft), level: 'warning', message: softly, fixes: [rephrase] };
        continue;
      }
      const whole = reading.sentences.length > 1;
      yield {
        ...sentence.at(strongest),
        fixes: [
          ...(whole
            ? [{ kind: 'edit', label: 'Take this sentence out', edits: [takeOut(reading.text, sentence)] } as const]
            : []),
          rephrase,
        ],
      };
    }
  },
  examples: {
    found: [
      'The «laziest nurses» work that floor. Anyway, happy Friday.',
      'Our «consultants are useless» and everyone knows it.',
      'Only an «idiot» would skip that scan.',
      'They «have no idea what they» are doing over there.',
    ],
    silent: [
      'Our night nurses are the smartest people in the building.',
      'I was such a clueless intern.',
      'The study is terrible and its conclusions do not follow.',
      'Patients are not lazy; the bus runs once an hour.',
      'My dog is an idiot and ate my pager.',
    ],
  },
} as const satisfies Rule;
