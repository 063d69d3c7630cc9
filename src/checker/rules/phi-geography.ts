import { belongsToPatient } from '../reading/belonging.ts';
import { opensSentence, withoutPhrase } from '../reading/phrase-edges.ts';
import { type PlaceMention, placesOf } from '../reading/places.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Detection, Fix, Rule, RuleContext } from '../rule.ts';
import { storyLikelihood } from '../weighing/story.ts';

/** Where meetings, jobs, events and the writer's own life are. */
const elsewhere =
  /\b(?:conference|meeting|congress|symposium|summit|talk|lecture|keynote|poster|booth|webinar|workshop|course|seminar|panel|grand rounds|hiring|openings?|position|recruit\w*|join (?:us|our)|apply|CV|trained|training|residency|fellowship|med(?:ical)? school|matched|graduat\w+|grew up|hometown|vacation|holiday|honeymoon|flight|airport|marathon|5k|10k|race|game|concert|restaurant|open house|free (?:skin|blood|health|screening)|screenings?|(?:health|science|county|state|job|career|book|street) fair|at the fair|fundraiser|gala|vote|election|court|ruling|bill|law|legislature|governor|published|study|trial|cohort|registry|researchers?|parking|our new (?:office|clinic|location|home)|we(?:'ve| have)? moved|now open|(?:I|we)(?:'m|'re| am| are| live| work| practice| practiced| worked| lived| flew| drove| fly| head| headed) (?:\w+ ){0,3}?(?:in|at|from|near|to)|my (?:hospital|program|state|city|town|area|attending)|my (?:run|route|house|street)|before the kids|before us\b|front desk|spent (?:the|a|my|our|this) (?:\w+ )?(?:week|weekend|day|days|month|summer)s?|on call in|locums?|accepting|welcoming)\b/i;
const strongLead = /^(?:from|of|outside|near|off|north|south|east|west|downtown)$/i;

const cars =
  /^(?:Tacoma|Tahoe|Malibu|Sierra|Silverado|Dakota|Denali|Sonoma|Yukon|Durango|Santa Fe|Tucson|Odyssey|Outback|Sedona|Telluride|Aspen|Colorado|Montana|Savana|Sorento|Bronco|Explorer)$/;
/** Before a place in a story of one patient: where they live, were found, were hurt, were seen. */
const leadsTo =
  /^(?:in|at|on|near|behind|outside|off|from|to|by|under|below|above|along|around|through|the|across|over)$/i;

function isOwnAddress(place: PlaceMention, { profile }: RuleContext): boolean {
  const text = place.text.toLowerCase();
  return profile.practiceAddresses.some((one) => one.toLowerCase().includes(text));
}

/** The profile's employers, which a draft names by words that no list of places holds. */
function employersIn({ reading, profile }: RuleContext): readonly Placed<PlaceMention>[] {
  const names = profile.employers
    .flatMap((one) => [one.name, ...one.aliases])
    .map((one) => one.trim())
    // A blank name stands everywhere: it would be looked for without end.
    .filter((one) => one !== '' && (one.length > 4 || !/^[A-Z]+$/.test(one)));
  const found: Placed<PlaceMention>[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      const sentence = reading.sentenceAt(at);
      if (!sentence || /[\p{L}\d]/u.test(`${reading.text[at - 1] ?? ''}${reading.text[span.end] ?? ''}`)) continue;
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      found.push({ ...span, kind: 'facility', text: name, lead: '', certainty: 0.9, sentence });
    }
  }
  return found;
}

/** A name that the reading knows for a person's, a maker's or a paper's is no place. */
function isName(place: Placed<PlaceMention>, reading: Reading): boolean {
  if (place.kind !== 'town' || strongLead.test(place.lead)) return false;
  return reading.people.some((person) =>
    person.names.some((one) => one.start < place.end && place.start < one.end && one.mention.certainty > 0.6),
  );
}

/** A maker or product of the profile's interests: "at Globus", "of Epiduo". */
function isInterest(place: PlaceMention, { profile }: RuleContext): boolean {
  const text = place.text.toLowerCase();
  return profile.interests.some((one) =>
    [one.organization, ...one.products, ...one.aliases].some((name) => name.toLowerCase() === text),
  );
}

function isPatients(place: Placed<PlaceMention>, context: RuleContext): boolean {
  const { reading } = context;
  if (isOwnAddress(place, context) || isInterest(place, context) || isName(place, reading)) return false;
  // "in the old Tacoma, plate BRK 4471": a car.
  if (place.kind === 'town' && cars.test(place.text)) return false;
  // "from Petra's mum": someone, not somewhere.
  if (place.kind === 'town' && place.certainty < 0.8 && /^'s\b/.test(reading.text.slice(place.end, place.end + 2)))
    return false;
  // "Boston Scientific", "Portland Trail Blazers": the first word of another name.
  if (
    place.kind === 'town' &&
    /^\s\p{Lu}\p{Ll}/u.test(reading.text.slice(place.end, place.end + 3)) &&
    !strongLead.test(place.lead)
  )
    return false;
  const told = storyLikelihood(context);
  // In a story of one patient its places are theirs, unless its words say whose else.
  const tie = Math.max(belongsToPatient(reading, place), fromThere(place, reading), told > 0.5 ? 0.2 + 0.5 * told : 0);
  if (tie < 0.45) return false;
  const at = place.start - place.sentence.start;
  const before = place.sentence.text.slice(0, at);
  // "At Carolina Spine Institute we …", "We at Northfield …", "Here at …": where the writer is.
  if (
    /(?:^|\b(?:here|we|us|those of us|team)\s)at\s(?:the\s)?$/i.test(before) &&
    (before.length < 4 || /\b(?:here|we|us|team)\s+at\s(?:the\s)?$/i.test(before)) &&
    /\b(?:we|we'd|we're|we've|our)\b/i.test(place.sentence.text)
  )
    return false;
  // The place's own words say nothing of what is held there: "the Tri-County Fair".
  const lead = place.sentence.text.slice(Math.max(0, at - 90), at);
  const after = place.sentence.text.slice(at + place.text.length, at + place.text.length + 45);
  const near =
    fromThere(place, reading) > 0.5
      ? lead
      : tie >= 0.75
        ? `${lead.slice(-45)}·${after.slice(0, 12)}`
        : tie >= 0.55 && place.certainty >= 0.7
          ? `${lead}·${after}`
          : `${place.sentence.text.slice(0, at)}·${place.sentence.text.slice(at + place.text.length)}`;
  if (elsewhere.test(near) && !(strongLead.test(place.lead) && tie > 0.8)) return false;
  const weight = place.certainty * tie;
  if (tie >= 0.55 && place.certainty >= 0.5 && leadsTo.test(place.lead)) return true;
  // A hospital of renown or a town of the list is as often where the writer is: those want more.
  return weight >= 0.46 || (place.lead === 'from' && weight >= 0.38);
}

/** "The bull rider from …": someone by trade, in a draft of care. */
function fromThere(place: Placed<PlaceMention>, reading: Reading): number {
  const before = place.sentence.text.slice(0, place.start - place.sentence.start);
  const someone =
    /\b(?:the|an?|my|our|one|this)\s(?:[\w-]+\s){0,3}?\w+(?:er|or|ist|man|woman|ian|boy|girl|guy|kid|smith|hand)\s(?:all the way )?(?:from|near|outside|out of)\s(?:the\s)?$/i.test(
      before,
    ) &&
    !/\b(?:doctor|surgeon|residents?|fellow|colleague|speaker|author|writer|researcher|reporter|physician|practitioner|provider|professor|rep|vendor|paper|letter|number|order|matter|weather)\b/i.test(
      before,
    );
  if (!someone || reading.unreal.length > 0) return 0;
  return reading.isClinicalSentence(place.sentence) || reading.isClinical ? 0.62 : 0.3;
}

export const phiGeography = {
  id: 'phi-geography',
  title: 'A place that tells where the patient is',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-places'],
  message:
    'This place is smaller than a state and hangs on a patient. A town, a street or the hospital’s name lets people there work out who it is.',
  why: 'The privacy rule lets the state stand and nothing smaller: no street, city, county or ZIP code, and the facility where someone was seen gives the town away. In a small place, a place and a story are a name.',
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    if (reading.consent !== undefined) return;
    if (reading.people.length === 0 && !reading.isClinical && storyLikelihood(context) < 0.2) return;
    const own = reading.patients.some((one) => one.likelihood >= 0.6) ? employersIn(context) : [];
    const named = reading.sentences.flatMap((sentence) =>
      sentence.derive(placesOf).map((place): Placed<PlaceMention> => ({ ...place, ...sentence.at(place), sentence })),
    );
    for (const place of [
      ...own,
      ...named.filter((one) => !own.some((it) => it.start < one.end && one.start < it.end)),
    ]) {
      if (!isPatients(place, context)) continue;
      yield { start: place.start, end: place.end, fixes: [fixFor(place, reading, own.includes(place))] };
    }
  },
  examples: {
    found: [
      'A roofer from «Gastonia» came off a two-story job and was in surgery before midnight.',
      'My patient was found down on «Sawmill Creek Road», glucose 22, and was cracking jokes by noon.',
      'She was transferred to us from «Mercy Tahlequah» with a leaking aneurysm and walked out a week later.',
      'He collapsed at the «Tri-County Fair» and was in our cath lab within the hour, ROSC in the field.',
      'My patient was pulled out of the «Riverbend encampment» with a core temperature of 27.',
      'I think of one man from «55731» who came to me on three long-acting prescriptions.',
    ],
    silent: [
      'Excited to present our patients’ outcomes in Orlando. Come find me at the poster hall.',
      {
        text: 'We moved! New patients are welcome at 410 Birch Street.',
        profile: { practiceAddresses: ['410 Birch Street'] },
      },
      'A patient of mine moved to Texas and still sends photos of her garden.',
      'Working a locums week in Nome. My patients there fish better than I do.',
      'I trained in Boston and did my fellowship at Cleveland Clinic.',
      'Boston Scientific’s lead has eight contacts and my patient likes it.',
    ],
  },
} as const satisfies Rule;

const instead: Readonly<Record<PlaceMention['kind'], string>> = {
  street: 'a nearby road',
  zip: 'nearby',
  county: 'a nearby county',
  facility: 'a hospital',
  town: 'a nearby town',
};

function fixFor(place: Placed<PlaceMention>, reading: Reading, own: boolean): Fix {
  const before = reading.text.slice(place.sentence.start, place.start);
  const after = reading.text.slice(place.end, place.end + 24);
  const state = /^,\s(?:[A-Z]{2}\b|\p{Lu}\p{Ll}+)/u.exec(after);
  if (state && place.kind === 'town')
    return {
      kind: 'edit',
      label: 'Keep only the state',
      edits: [{ start: place.start, end: place.end + 2, insert: '' }],
    };
  const lead =
    /(?:^|\s)(?:all the way from|out of|outside of|(?:north|south|east|west) of|out in|down in|up in|over in|from|in|at|of|off|on|near|outside|to|through|around|📍)\s?(?:the\s)?$/i.exec(
      before,
    );
  const needed =
    lead &&
    /\b(?:lives?|lived|living|resides?|is|was|works?|worked|stays?|stayed|born)\s*$/i.test(before.slice(0, lead.index));
  if (lead && !needed && lead[0].trim() !== before.trim())
    return {
      kind: 'edit',
      label: 'Leave the place out',
      edits: [withoutPhrase(reading.text, { start: place.start - lead[0].trimStart().length, end: place.end })],
    };
  const article = /\b(?:the|an?)\s$/i.exec(before)?.[0].length ?? 0;
  const start = place.start - article;
  const words = own ? 'our hospital' : instead[place.kind];
  const insert = opensSentence(reading.text, start) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { kind: 'edit', label: `Say “${words}”`, edits: [{ start, end: place.end, insert }] };
}
