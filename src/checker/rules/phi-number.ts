import { bodyWords } from '../reading/name-surroundings.ts';
import { isLuhn, type LabelledNumber, type PhoneNumber } from '../reading/numbers.ts';
import { patientNamesOf } from '../reading/patient-names.ts';
import { withoutPhrase } from '../reading/phrase-edges.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Detection, Fix, Rule, RuleContext, Span } from '../rule.ts';

/** Whose phone it is, in the words around it. */
const someones =
  /\b(?:his|her|their|patient'?s?|mom'?s|dad'?s|daughter'?s?|son'?s?|wife'?s?|husband'?s?|mother'?s?|father'?s?)\b.{0,40}$|\b(?:reach|call|text|get hold of)\s+(?:him|her|them)\b|\b(?:his|her|their|mom'?s|dad'?s)\s+(?:cell|mobile|phone|number|landline|home)|\b(?:cell|mobile|landline|number)\s+(?:we have |in |on )*(?:(?:his|her|the|their) )?(?:chart|file)\b|\bpicks? up at\b|\bwho(?:ever)? (?:answers|picks up)\b|\bthe patient who\b|\bcall(?:ing|s|ed)? (?:us )?from\b/i;
const ours =
  /\b(?:us|our|office|clinic|front desk|practice|portal|fax(?:ed)? (?:to|us)|book|appointment|refills?|hotline|helpline|lifeline|poison control|emergency|questions|consult|scheduling|receptionist|manager|me at|my (?:office|cell)|fellowship|faculty|hiring|apply|department|desk|county|register)\b/i;
const codes =
  /\b(?:CPT|HCPCS|ICD(?:-10)?|NCT|DRG|NPI|NDC|LOINC|RxNorm|code|codes|modifier|grant|extension|ext\.?|pager|poster|booth|bib|room|section|510\(k\)|K\d{6})\b/i;

function isOwn(phone: PhoneNumber, { profile }: RuleContext): boolean {
  return profile.practicePhones.some((own) => {
    const digits = own.replace(/\D/g, '');
    return digits.length >= 7 && (digits.endsWith(phone.digits) || phone.digits.endsWith(digits));
  });
}

/** An NPI has ten digits as a telephone has, and is a clinician's; its check digit counts with 80840 before it (45 CFR 162.406). */
const isProviders = (phone: PhoneNumber, before: string): boolean =>
  codes.test(before.slice(-14)) ||
  (/^[12]\d{9}$/.test(phone.text) && isLuhn(`80840${phone.digits}`) && /\bNPI\b/i.test(before));

/** "Our coordinator, Deion … His is 555-0144": the one last spoken of before it is of the house. */
function isColleagues(phone: Placed<PhoneNumber>, reading: Reading): boolean {
  let nearest: { readonly end: number; readonly colleague: boolean } | undefined;
  for (const person of reading.people) {
    for (const mention of person.mentions) {
      if (mention.sentence !== phone.sentence.index || mention.end > phone.start) continue;
      if (!nearest || mention.end > nearest.end) nearest = { end: mention.end, colleague: person.kind === 'colleague' };
    }
  }
  return nearest?.colleague === true;
}

function ofPatient(phone: Placed<PhoneNumber>, reading: Reading): boolean {
  const text = phone.sentence.text;
  const before = text.slice(0, phone.start - phone.sentence.start);
  if (isProviders(phone, before)) return false;
  // In another language nothing around it is read: a number that is not the practice's own is somebody's.
  if (!reading.english) return true;
  if (isColleagues(phone, reading)) return false;
  if (someones.test(before) || /\b(?:reach|call|text)\s+(?:him|her|them)\b/i.test(text)) return true;
  const named = reading.people.some((one) =>
    one.names.some(
      (name) => name.mention.role === 'courtesy' && phone.sentence.start <= name.start && name.end <= phone.start,
    ),
  );
  if (named) return true;
  if (ours.test(text)) return false;
  const told = reading.addressee.kind === 'reviewer' && /\b(?:we|I) (?:tried|called|rang|texted)\b/i.test(text);
  if (told || reading.patientIn(phone.sentence) !== undefined || reading.labelledNumbers.length > 0) return true;
  // "Patient is Yusuf A. … Wife is Amina, 419 555 0188": who is named before it, or told of in the sentence before.
  const near = patientNamesOf(reading).some(
    (name) => name.score > 0.3 && name.start < phone.start && phone.start - name.end < 160,
  );
  const previous = reading.sentences[phone.sentence.index - 1];
  return near || (previous !== undefined && reading.patientIn(previous) !== undefined && !invites.test(text));
}

/** Readers are told whom to call. */
const invites = /\b(?:call|text|book|visit|reach out|sign up|register|rsvp|dial|ring)\b/i;
const ownCar = /\b(?:my|our) (?:\w+ ){0,2}(?:car|truck|van|bike|ride|plates?|tag)\b|\bis my (?:car|truck|van)\b/i;

const yours = /\byour\b/i;

/** Labels that only a patient's record bears; the others want a patient near. */
function isPatients(number: Placed<LabelledNumber>, reading: Reading): boolean {
  const context = number.sentence.text.slice(0, number.start - number.sentence.start);
  if (codes.test(context.slice(-14))) return false;
  if (number.label === 'ssn' || number.label === 'record' || number.label === 'plan') return !taught(number, reading);
  // A number without a label is a record's where one is asked for by it.
  if (number.label === 'told' && reading.draft.surface !== 'post' && reading.draft.surface !== 'article')
    return !taught(number, reading);
  if (number.label === 'plate' && ownCar.test(number.sentence.text)) return false;
  const about =
    reading.patients.length > 0 ||
    // "The fella in the green Ford, plate KDR 4471, left with a lock in his arm": someone, in a draft of care.
    (number.label === 'plate' &&
      (reading.isClinical || reading.has(bodyWords)) &&
      reading.people.some((one) => /^(?:other|patient|generic)$/.test(one.kind) && one.reality === 'real')) ||
    reading.addressee.kind === 'reviewer' ||
    // "… in the ambulance bay since your dialysis finished": spoken to a patient.
    (number.label === 'plate' && reading.isClinical && reading.has(yours)) ||
    reading.people.some((one) => one.kind === 'other' && one.likelihood > 0.3);
  return about && !taught(number, reading);
}

function taught(number: Placed<LabelledNumber>, reading: Reading): boolean {
  const modality = reading.modality(number);
  return (
    reading.unreal.some((mark) => mark.reality === 'hypothetical') ||
    (modality.hypothetical && /\b(?:example|looks? like|such as)\b/i.test(number.sentence.text))
  );
}

export const phiNumber = {
  id: 'phi-number',
  title: 'A number that belongs to a patient',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-numbers'],
  message:
    'This number can be traced to one patient. Phone, record, plan, account and licence numbers do not belong in a post or message here.',
  why: 'Numbers are looked up in seconds. The privacy rule lists phone, fax, social security, record, health-plan, account, licence and plate numbers, whoever reads them.',
  anyLanguage: true,
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    const numbers = reading.labelledNumbers.filter((number) => isPatients(number, reading));
    const phones = reading.phones.filter(
      (phone) =>
        !phone.publicLine &&
        !isOwn(phone, context) &&
        !numbers.some((one) => one.start < phone.end && phone.start < one.end) &&
        ofPatient(phone, reading),
    );
    for (const number of numbers)
      yield { start: number.start, end: number.end, fixes: [fixFor(reading, number, number.whole)] };
    for (const phone of phones) yield { start: phone.start, end: phone.end, fixes: [fixFor(reading, phone, phone)] };
  },
  examples: {
    found: [
      {
        text: 'Tell the desk that you are calling about «00-318-4406», they will pull her up.',
        surface: 'message',
        context: 'The lab cannot find the slides of your patient',
      },
      'Can you fit him in? MRN «8830217», and his cell is «704-555-0188».',
      'Whoever knows the fella in the green Ford, plate «KDR 4471»: he left with a heparin lock in his arm.',
      'Her insurance is Humana, ID «H77120934 00», and the patient’s claim bounced.',
      { text: 'Llámenla por favor al «(956) 555-0171» para cambiar su cita.', surface: 'message' },
      'The patient’s member ID is «XQR5520931», please push it through.',
      'Front desk: the card in the chart reads SSN «219-09-9999».',
    ],
    silent: [
      { text: 'Questions about your refill? Call our office at 555-0142.', profile: { practicePhones: ['555-0142'] } },
      'Call or text 988 for thoughts of suicide, or 1-800-222-1222 for Poison Control.',
      'NPI is 1245319599 if you need to look me up for the referral.',
      'My car, plate KDR 4471, is the one with the surfboard and the hospital sticker.',
      'Our coordinator Deion says to put a phone number on the CV. His is 555-0144.',
      'For the billers: 63650 is per lead, 63685 is the generator. Trial NCT05518734 is closed.',
    ],
  },
} as const satisfies Rule;

/**
 * Says where the number is to be found, where the sentence cannot do without one ("her cell is …", "call him at …"); takes it
 * out, with its label, where it can. `labelled` is the label and the number, spans of the sentence for labelled numbers.
 */
function fixFor(reading: Reading, number: Placed<Span>, labelled: Span): Fix {
  const { text } = reading;
  const before = text.slice(number.sentence.start, number.start);
  const instead = (insert: string, span: Span = number): Fix => ({
    kind: 'edit',
    label: 'Say that it is in the chart',
    edits: [{ start: span.start, end: span.end, insert }],
  });
  const at = /\b(?:is|was) (at )$/i.exec(before)?.[1];
  if (at) return instead('in the chart', { start: number.start - at.length, end: number.end });
  if (/(?:\b(?:is|was|are|says?|said|reads?|ends in)|'s|[:=])\s*$/i.test(before)) return instead('in the chart');
  if (/\b(?:at|on|to|from|under|about|via|by|with|and|or|call|text|ring|dial|try)\s+$/i.test(before))
    return instead('the number in the chart');
  if (/^["'(\s]*$/.test(before)) return instead('The number in the chart');
  const whole = number === labelled ? number : number.sentence.at(labelled);
  const led = text.slice(Math.max(0, whole.start - 3), whole.start);
  // ", MRN 8830217, …" and "(MRN 8830217)" go whole; "Chart 0047 is hers" keeps its label.
  const held = /[,;([]\s*$/.test(led);
  if (!held && !/^\s(?:is|was|are|has|had|will)\b/.test(text.slice(number.end, number.end + 6)))
    return instead('in the chart');
  return { kind: 'edit', label: 'Take the number out', edits: [withoutPhrase(text, held ? whole : number)] };
}
