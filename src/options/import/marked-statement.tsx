import type { Place } from '../../profile/statement/read-statement.ts';
import { text } from '../../text.ts';

interface Properties {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The statement with the organisations that were found in it marked, so that one that was missed is seen. */
export function MarkedStatement({ text: statement, places }: Properties) {
  const parts: { readonly words: string; readonly marked: boolean; readonly start: number }[] = [];
  let end = 0;
  for (const place of [...places].sort((one, other) => one.start - other.start)) {
    if (place.start < end) continue;
    parts.push({ words: statement.slice(end, place.start), marked: false, start: end });
    parts.push({ words: statement.slice(place.start, place.end), marked: true, start: place.start });
    end = place.end;
  }
  parts.push({ words: statement.slice(end), marked: false, start: end });
  return (
    <blockquote class="statement" aria-label={text('options_import_statement_text')}>
      {parts.map(({ words, marked, start }) => (marked ? <mark key={start}>{words}</mark> : words))}
    </blockquote>
  );
}
