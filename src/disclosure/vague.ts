/** Disclosures that readers do not understand: #sp, "collab", bare thanks, "disclosures in bio". */

import type { Hashtag } from '../checker/reading/mentions.ts';
import type { Placed, Reading } from '../checker/reading/reading.ts';
import type { Span } from '../checker/rule.ts';
import { elsewhere, looseTie, thanks, vagueTags } from '../checker/words/disclosure-words.ts';
import type { Mention } from '../profile/mentions.ts';

/**
 * The vague disclosures in the text, in order: tags that readers do not understand, a pointer to somewhere else, loose
 * words and bare thanks to the organisation of a mention.
 */
export function vagueIn(reading: Reading, mentions: readonly Mention[]): readonly Span[] {
  const spans: Span[] = [];
  for (const tag of reading.hashtags) {
    if (isVagueTag(tag)) spans.push({ start: tag.start, end: tag.end });
  }
  for (const match of reading.find(elsewhere)) spans.push({ start: match.start, end: match.end });
  for (const mention of mentions) {
    const { sentence } = mention;
    const near = (match: Span): boolean => {
      if (match.end < mention.start - 30 || match.start > mention.end + 30) return false;
      const between = reading.text.slice(Math.min(match.end, mention.end), Math.max(match.start, mention.start));
      return match.end <= mention.start
        ? between.length <= 30 && !/[.!?;]/.test(between)
        : between.length <= 30 && match.start >= mention.end;
    };
    const thanked = sentence
      .find(thanks)
      .find(
        (match) =>
          near(match) &&
          (match.end > mention.start || /^[\s,!:]*(?:\S+\s+){0,3}$/.test(reading.text.slice(match.end, mention.start))),
      );
    if (thanked) spans.push({ start: Math.min(thanked.start, mention.start), end: Math.max(thanked.end, mention.end) });
    const loose = sentence
      .find(looseTie)
      .find(
        (match) =>
          match.end <= mention.start &&
          mention.start - match.end <= 25 &&
          (mention.kind === 'organization' || !/^work/i.test(match.text)),
      );
    if (loose) spans.push({ start: loose.start, end: mention.end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** "#sp", "#collab": tags that readers do not take for a disclosure. */
export function isVagueTag(tag: Placed<Hashtag>): boolean {
  const letters = tag.text.slice(1).toLowerCase();
  return vagueTags.has(letters);
}
