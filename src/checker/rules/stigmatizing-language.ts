import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';
import { reducedPeople } from '../words/reduced-people.ts';
import { discussedAsWords, type ShamingWord, shamingWords } from '../words/shaming.ts';

function isShaming(match: Match, word: ShamingWord, reading: Reading): boolean {
  const { text } = match.sentence;
  if (word.unless?.test(text)) return false;
  if (word.needs && !word.needs.test(reading.text)) return false;
  if (discussedAsWords.test(text)) return false;
  // The quotation marks of someone who holds the word with tweezers.
  if (reading.quoteAt(match)?.kind === 'words') return false;
  return true;
}

/** The edit: person-first words with their article, or the word taken out. */
function instead(match: Match, word: ShamingWord, reading: Reading): Detection {
  const bare = match.text.trimEnd();
  if (word.prompt !== undefined)
    return { start: match.start, end: match.start + bare.length, fixes: [{ kind: 'prompt', label: word.prompt }] };
  const many = word.many !== undefined && /(?:s|ies|women)$/i.test(bare) && !/seekings?$/i.test(bare);
  const insert = many ? (word.many ?? word.one) : word.one;
  const before = reading.text.slice(Math.max(0, match.start - 4), match.start);
  const article = many ? undefined : /\b(an?) $/i.exec(before)?.[1];
  const follows = insert === '' ? reading.text.slice(match.end) : insert;
  const right = article && (/^[aeiou]/i.test(follows) ? 'an' : 'a');
  const start = article ? match.start - article.length - 1 : match.start;
  const cased = article && /^A/.test(article) ? `${right?.charAt(0).toUpperCase()}${right?.slice(1)}` : right;
  const opens = start === match.sentence.start && /^\p{Lu}/u.test(match.text);
  const body = insert !== '' && opens ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert;
  return {
    start: match.start,
    end: match.start + bare.length,
    fixes: [
      {
        kind: 'edit',
        label: insert === '' ? `Leave out “${bare}”` : `Write “${insert}”`,
        edits: [{ start, end: match.end, insert: article ? `${cased} ${body}` : body }],
      },
    ],
  };
}

export const stigmatizingLanguage = {
  id: 'stigmatizing-language',
  title: 'A word that shames',
  area: 'conduct',
  level: 'warning',
  guidelines: ['aspn-introduction', 'aspn-use'],
  message:
    'This word makes a person into a fault or a disease. Patients who read it hear what you might say of them; say what the person has or does instead.',
  why: 'Words such as “addict” and “frequent flyer” change how the next clinician treats a person, and keep others from coming at all. Person-first words cost nothing.',
  *detect({ reading }): Iterable<Detection> {
    const taken: Match[] = [];
    for (const sentence of reading.sentences) {
      for (const word of [...shamingWords, ...reducedPeople]) {
        for (const match of sentence.find(word.pattern)) {
          if (taken.some((one) => one.start < match.end && match.start < one.end)) continue;
          if (!isShaming(match, word, reading)) continue;
          taken.push(match);
          yield instead(match, word, reading);
        }
      }
    }
  },
  examples: {
    found: [
      'Third «frequent flyer» of the shift and it is only nine.',
      'He is «non-compliant» and wonders why his sugar is 400.',
      'An «addict» in bay two, as usual.',
      'One more «dirty urine» and we are done with the contract.',
      'Why do the «crazy» patients all book on Mondays?',
      'She «committed suicide» after years of pain.',
    ],
    silent: [
      'We stopped writing “non-compliant” in our notes last year.',
      'What a crazy shift, and the coffee machine died too.',
      'My delayed flight at least earned frequent flyer miles.',
      'A clean-catch urine, please.',
      'She is a person with opioid use disorder, eight months into treatment.',
      'I am a podcast junkie, send recommendations.',
      'A noncompliant balloon will not do for this lesion.',
    ],
  },
} as const satisfies Rule;
