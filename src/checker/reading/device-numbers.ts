/**
 * Identifiers of one device: serial numbers by their label or their maker's form, the FDA's unique device identifier
 * (21 CFR 801.40, GS1 form), MAC addresses. Model names, catalogue numbers, sizes and lots belong to many devices.
 */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface DeviceNumber extends Span {
  readonly text: string;
  /** Of label and number together, the label where it has one. */
  readonly whole: Span;
  /** Known for one device's by its label or its form; `false` where only the words around it tell. */
  readonly sure: boolean;
}

/** Letters and digits with at least one digit, in groups joined by a hyphen, a point or (between digits) a space. */
const code =
  '((?=[A-Z-]{0,8}\\d)[A-Z\\d]{1,14}(?:[-./][A-Z\\d]{1,14}){0,4}(?: \\d[A-Z\\d]{1,9}(?![A-Za-z])){0,3}|x{2,}\\d{3,})';
const labels =
  "(?:serial(?:ized)?(?:'s)?(?: number| numbers| no\\.?| num\\.?| #| code| ID)?|S\\/N|SN#?|ser\\.? ?no\\.?|(?:device|implant|generator|IPG|pump|lead|pacemaker|ICD|stimulator|processor|battery|prosthesis|graft|stent|lens|valve|unit|transmitter|sensor|receiver|monitor) (?:ID|identifier|number|no\\.?)#?|UDI(?:-PI)?|IMEI|MAC(?: address)?)";
const between =
  '(?:\\s*[:#=(]\\s*|\\s+(?:is|was|reads|says|ends in|ending(?: in)?|of|number|no\\.?|it\'s|starts with)\\s+|[, ]\\s*#?)"?';
const labelled = new RegExp(`(?<![\\w/])${labels}${between}${code}(?![\\w%]|\\.\\d)`, 'gi');
const second = /^\s*(?:,|and|&|or|\+)\s*#?((?=[A-Z-]{0,8}\d)[A-Z\d]{3,14}(?:-[A-Z\d]{1,14}){0,3})(?![\w%])/i;
const numberFirst =
  /\b((?=[A-Z-]{0,8}\d)[A-Z\d]{4,14}(?:-[A-Z\d]{1,12}){0,3})\s+(?:is|was|as)\s+(?:the|his|her|their|its)\s+(?:\w+\s+){0,2}?(?:serial|S\/N|SN|device ID|UDI)\b/gi;
/** GS1: the maker's number in 14 digits, then expiry, lot and serial by their own marks. */
const gs1 = /\(01\)\s?\d{14}(?:\s?\(\d{2}\)\s?[\w./-]{1,20}){0,5}/g;
const hibcc = /(?<![\w+])\+[A-Z]\d{3}[A-Z\d]{2,18}\/\$?\$?[A-Z\d+/]{4,30}/g;
const mac = /(?<![\w:-])(?:[\dA-F]{2}:){5}[\dA-F]{2}(?![\w:-])|(?<![\w:-])(?:[\dA-F]{2}-){5}[\dA-F]{2}(?![\w:-])/gi;
/** The form that makers of pacemakers and stimulators give a serial: three letters, six or seven digits, a letter. */
export const makersForm = /(?<![\w-])[A-Z]{2,4}\d{6,7}[A-Z]?(?![\w-])/g;
/** The same, set apart by spaces and hyphens: "PJN 604418 R", "NGP-440 17733 K". */
export const spacedForm = /(?<![\w-])[A-Z]{2,4}[- ]\d{2,6}(?:[- ]\d{2,6}){0,2}(?:[- ][A-Z])?(?![\w-])/g;
/** "7ZK-40418": letters and digits before the hyphen, a run of digits behind it. */
const groupedForm = /(?<![\w-])(?=[\dA-Z-]{0,6}[A-Z])[\dA-Z]{2,5}-\d{4,8}(?:-[A-Z\d]{1,4})?(?![\w-])/g;
/** "CPX-338-20417", "ABX 22 401 77": letters, and five digits or more, in any groups. */
export const anyForm =
  /(?<![\w-])(?=[\dA-Z-]{0,9}[A-Z])(?=(?:[A-Z-]*\d){5})[A-Z\d]{2,14}(?:-[A-Z\d]{1,12}){0,3}(?![\w-])/g;
/** What stands before a number that many devices share, or that is no device's. */
const sharedBefore =
  /\b(?:lots?|models?|ref|cat(?:alog(?:ue)?)?|part|PN|batch|order|invoice|tracking|PO|policy|claim|grant|poster|trial|version|code|codes|CPT|NCT|ICD|room|flight|route|plate|VIN)(?: (?:no\.?|number|#))?[\s:#]*$/i;
/** "the pump ending in -00931-B": the tail of one. */
const endsIn = /\b(?:ending|ends|ended)(?: in| with)?\s(-?\d{3,9}-?[A-Z]?)(?![\w-])/g;
/** "Sticker inside says …", "the number on his card …": a label told in words. */
const toldLabel =
  /\b(?:sticker|label|tag|engraving|engraved|stamped|etched|wallet card|(?:implant|device|ID) card|card|box|number on (?:his|her|the|its) \w+)[^.\d]{0,28}?\s((?=[A-Z-]{0,8}\d)[A-Z\d]{2,10}(?:[- ][A-Z\d]{1,10}){0,3})(?![\w%])/g;
export const deviceWord =
  /\b(?:hearing aids?|aids?|generators?|IPG|leads?|pumps?|pacemakers?|ICD|CRT-?D?|defib\w*|stim(?:ulator)?s?|implants?|valves?|CPAP|BiPAP|monitors?|loop recorder|cochlear|processor|device|battery|prosthesis|component|explant\w*|interrogat\w*|telemetry|header|magnet|charger|shunt|stent|unit|can|box|transmitter|sensor|CGM|loop|port|filter|valve|prosthetic|walker|wheelchair|ventilator|concentrator|inhaler|insulin pump|serial)\b/i;

/** The device identifiers of a sentence, in order; use as `sentence.derive(deviceNumbersOf)`. */
export function deviceNumbersOf(sentence: SentenceText): readonly DeviceNumber[] {
  const { text } = sentence;
  if (!/\d/.test(text)) return [];
  const found: DeviceNumber[] = [];
  const add = (span: Span, whole: Span, sure: boolean): void => {
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), whole, sure });
  };
  for (const pattern of [gs1, hibcc, mac]) {
    for (const match of sentence.find(pattern)) {
      const lead = /\b(?:UDI(?:-PI)?|MAC(?: address)?)\s*:?\s*$/i.exec(text.slice(0, match.start))?.[0].length ?? 0;
      add(match, { start: match.start - lead, end: match.end }, true);
    }
  }
  for (const match of sentence.find(labelled)) {
    const value = match.groups[1] ?? '';
    if (!oneDevice(value)) continue;
    add({ start: match.end - value.length, end: match.end }, { start: match.start, end: match.end }, true);
    const next = second.exec(text.slice(match.end));
    if (next?.[1] && oneDevice(next[1])) {
      const end = match.end + next[0].length;
      add({ start: end - next[1].length, end }, { start: match.end, end }, true);
    }
  }
  for (const match of sentence.find(numberFirst)) {
    const length = match.groups[1]?.length ?? 0;
    if (oneDevice(match.groups[1] ?? '')) add({ start: match.start, end: match.start + length }, match, true);
  }
  for (const match of sentence.find(toldLabel)) {
    const value = match.groups[1] ?? '';
    const digits = value.replace(/\D/g, '').length;
    if (digits >= 5 && /[A-Z-]/.test(value) && sentence.has(deviceWord))
      add(
        { start: match.end - value.length, end: match.end },
        { start: match.end - value.length, end: match.end },
        true,
      );
  }
  for (const match of sentence.find(spacedForm)) {
    const value = text.slice(match.start, match.end);
    if (value.replace(/\D/g, '').length >= 6 && sentence.has(deviceWord)) add(match, match, false);
  }
  for (const pattern of [groupedForm, endsIn]) {
    for (const match of sentence.find(pattern)) {
      const value = match.groups[1] ?? text.slice(match.start, match.end);
      const start = match.end - value.length;
      if (sentence.has(deviceWord) && /[A-Z]|^-/.test(value))
        add({ start, end: match.end }, { start: match.start, end: match.end }, false);
    }
  }
  if (sentence.has(deviceWord)) {
    for (const match of sentence.find(anyForm)) {
      if (!isShared(text, match)) add(match, match, false);
    }
  }
  for (const match of sentence.find(makersForm)) {
    if (/^(?:NCT|PMC|PMID|ICD|CPT|RCT|ISRCTN|EUCTR)/.test(text.slice(match.start, match.end))) continue;
    const full = /^[A-Z]{3}\d{6}[A-Z]$/.test(text.slice(match.start, match.end));
    if (full || sentence.has(deviceWord)) add(match, match, full);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A lot, a model, an order, a trial: not one device's. */
export function isShared(text: string, span: Span): boolean {
  return (
    sharedBefore.test(text.slice(Math.max(0, span.start - 24), span.start)) ||
    /^(?:NCT|PMC|PMID|ICD|CPT|RCT|ISRCTN|EUCTR|COVID)|^K\d{6}$/.test(text.slice(span.start, span.end)) ||
    // "Lots 22F0091 through 22F0140".
    /\blots?\b[^.!?]{0,40}(?:through|thru|to|and|,|-)\s$/i.test(text.slice(Math.max(0, span.start - 60), span.start))
  );
}

/** Long enough to be one device's, and not a year, a range or a size. */
function oneDevice(value: string): boolean {
  const bare = value.replace(/[^A-Za-z\d]/g, '');
  if (bare.length < 4 || !/\d{2}|\d[A-Z]?\d/i.test(bare)) return false;
  return !/^(?:19|20)\d{2}$/.test(value) && !/^\d+(?:mm|cm|mg|ml|hz|ma|x\d+)$/i.test(value);
}
