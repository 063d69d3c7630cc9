/** A text as copied from a page or a PDF, made plain: one kind of space, quote and hyphen, no ligatures, words whole. */

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** The text in plain characters; line breaks stay as `\n`, without empty lines. Its length may change. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/[\ufb00-\ufb06]/g, (letter) => ligatures[letter] ?? letter)
      // What nobody sees: soft hyphens, zero-width and direction marks, controls.
      .replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')
      .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
      .replace(/[\u2010\u2011\u2012\u2212\ufe63\uff0d]/g, '-')
      // What a typesetter's source or a web page keeps of its own marks.
      .replace(/\\(?=[&%_#$])/g, '')
      .replace(/&amp;/g, '&')
      .replace(/<\/?[a-z][^<>\n]{0,80}>|\*\*|__/gi, '')
      // A heading that ran into what it stands over: "Conflict of interestMaria Keller".
      .replace(/((?:[Ii]nterest|[Ss]tatement|[Dd]isclosure|[Dd]eclaration)s?)(?=\p{Lu})/gu, '$1: ')
      .replace(/[^\S\n]+/g, ' ')
      // A word that the end of a line cut in two.
      .replace(/(\p{Ll})- ?\n ?(?=\p{Ll})/gu, '$1')
      .replace(/ *\n[ \n]*/g, (gap) => (gap.replaceAll(' ', '').length > 1 ? '\n\n' : '\n'))
      .trim()
      // A blank line in the midst of a sentence, where each line has one after it.
      .replace(
        /(?<=[,&]|\p{Ll}{2}|\b(?:and|or|of|from|for))\n\n(?=\p{Ll})|(?<=[,&]|\b(?:and|or|of|from|for|the))\n\n/gu,
        '\n',
      )
      .replace(/(?<=[^\n]{60}[^.:;!?)\n])\n\n(?=\S)/gu, '\n')
      .split('\n\n')
      .map(unwrapped)
      .join('\n')
  );
}

/** "Honoraria: …", "Keller: …", a bullet: what begins a line of its own. */
const entry = /^(?:\p{Lu}[^.;:\n]{1,70}:(?:\s|$)|[•·▪◦*–—-]\s|\|)/u;
/** A name alone on its line. */
const alone = /^(?:\p{Lu}[^\s,;:]*(?: |$)){2,5}(?:, ?\p{L}+)*$/u;

/** A paragraph with the breaks taken out that only end a full line. */
function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n');
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    const next = lines[index + 1];
    const begins = entry.test(line) || (alone.test(line) && next !== undefined && entry.test(next));
    const before = lines[index - 1] ?? '';
    const ended = alone.test(before) && entry.test(line);
    return text + (begins || ended ? '\n' : ' ') + line;
  }, '');
}
