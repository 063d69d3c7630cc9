/** Edits that several rules offer. Offsets in the reading's text, as everywhere in rules. */

import { patientPermission } from '../disclosure/lines.ts';
import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Edit, Fix } from './rule.ts';

/** Takes out a sentence with the space after it, or the one before where it is the last of its line. */
export function withoutSentence(reading: Reading, sentence: Sentence): Edit {
  const { text } = reading;
  let { start, end } = sentence;
  if (text.charAt(end) === ' ') while (text.charAt(end) === ' ') end += 1;
  else while (start > 0 && text.charAt(start - 1) === ' ') start -= 1;
  return { start, end, insert: '' };
}

/** Adds a sentence after the last one of words: before closing hashtags, links and pictures. */
export function addedSentence(reading: Reading, words: string): Edit {
  const last = [...reading.sentences].reverse().find((one) => /[\p{L}\p{N}]/u.test(one.text.replace(/[#@]\S+/g, '')));
  const text = last?.text ?? '';
  // Hashtags that close the last sentence's own line stay last.
  const tags = /(?:\s+[#@][\p{L}\p{N}_]+)+\s*$/u.exec(text)?.index;
  const at = (last?.start ?? 0) + (tags ?? text.length);
  const before = reading.text.slice(0, at).trimEnd();
  const stop = before === '' || /(?:[.!?"')]|\p{Extended_Pictographic}\ufe0f?)$/u.test(before) ? '' : '.';
  return { start: at, end: at, insert: `${stop}${before === '' ? '' : ' '}${words}` };
}

/** The line that the patient agreed in writing, once the physician has said that it is so. */
export function permissionStated(reading: Reading): Fix {
  return {
    kind: 'edit',
    label: 'Say that the patient agreed in writing',
    confirm: 'I have this patient’s written permission for this post',
    edits: [addedSentence(reading, patientPermission)],
  };
}
