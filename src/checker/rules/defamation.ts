import { type Accusation, accusationsOf } from '../reading/accusations.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Target, targetsOf } from '../reading/targets.ts';
import type { Detection, Rule } from '../rule.ts';
import { takeOut } from '../take-out.ts';

/** What a court, an agency or the press has found may be told, with its source. */
const established =
  /\b(?:convicted|conviction|pleaded|pled|plea|sentenced|indict\w*|settle(?:d|ment)|jury|verdict|judge|court|DOJ|department of justice|attorney(?:'s)? (?:general|office)|OIG|board (?:order|action|suspended|revoked)|according to (?:the )?(?:complaint|indictment|court|FDA|DOJ|board)|press release|retract(?:ed|ion)|FDA (?:warned|warning letter)|reported (?:by|in)|charged with)\b|justice\.gov|fda\.gov|courtlistener/i;
/** Warnings to all and sundry, and tales of oneself. */
const general =
  /\b(?:if (?:a|any|your|someone|anyone|you|they)|some (?:clinics|doctors|people|companies|places)|(?<!ask )anyone who|any (?:clinic|doctor|place)|beware|watch out|scammers? (?:are|is|who)|red flags?|how to (?:spot|report|avoid)|report (?:it|fraud)|never (?:re-?use|share|sign)|don'?t (?:ever )?(?:re-?use|sign)|costs? (?:us |the |medicare )?(?:billions|millions)|every year|hypothetical\w*|imagine|in general|history of|(?:was|been|am|were) (?:accused|sued)|(?:case|lecture|course|talk|module|training|CME) on)\b/i;
const oneself = /\b(?:I|we|I've|we've|my own|our own|I'd)\b(?:'ve)? (?:\w+ )?$/i;
/** Rumour: the sign that the writer knows it for more than opinion. */
const rumour =
  /\b(?:every(?:one|body) (?:at|in|here|there|who|knows)|whole (?:building|hospital|town|department|staff) knows|open secret|ask (?:around|anyone|any|the (?:nurses|staff|techs?)|\w+'s (?:scrub|staff|nurses|techs?))|(?:half|most of) the (?:OR|staff|unit|town|nurses)|no(?:body| one) tells|I(?:'ve| have) seen (?:the|their|his|her)|guess (?:which|who|why)|known for|you know who|funny how|the staff (?:all )?know|word is|(?:the )?nurses all know|if you know,? you know|iykyk)\b/i;
/** Someone told of before, by a pronoun, or the one that the answered post asks about. */
const pronoun =
  /\b(?:he|she|they|him|her|them|his|their|its|it|whoever|that place|that one|that'?s|this is|there|not there)\b/i;
/** Not named, and meant to be known. */
const coy =
  /\b(?:not (?:going to )?nam(?:e|ing)|won'?t (?:name|say (?:which|who|where))|no names|(?:to|dear) my (?:former|old|ex)|where I (?:come from|used to|trained|worked)|(?:there'?s|there is) (?:a|one) (?:\w+ )?(?:with|by|near|on|off|down|up|across)|I (?:left|resigned|quit|walked)\b|that (?:group|clinic|practice|place|hospital|office))\b/i;
/** A particular he or she, told of without a name. */
const oneOfThem = /\b(?:he|she|this (?:doctor|surgeon|nurse|guy|man|woman|hospital|clinic|company))\b[^.!?]{0,90}$/i;
const trivial =
  /\b(?:my (?:lunch|pen|pens|stethoscope|parking|heart|thunder|fries|snack|chair|coffee|scrubs|joke|idea)|houseplants?|plants?|the show|fridge|cookies?|donuts?|spotlight|hearts?|time|it (?:at|in) (?:the|this) (?:talk|presentation)|crushed it|my (?:kid|dog|cat|son|daughter|toddler))\b/i;

interface Place {
  readonly accusation: Accusation;
  readonly sentence: Sentence;
  readonly target: Target | undefined;
}

/** Accusations with someone who can be recognised, in the sentence, the ones before, or the post that is answered. */
export function* accusedIn(reading: Reading): Iterable<Place> {
  for (const sentence of reading.sentences) {
    for (const accusation of sentence.derive(accusationsOf)) {
      const span = sentence.at(accusation);
      const modality = reading.modality(span);
      const { text } = sentence;
      // An insinuation comes dressed as a supposition: "if you have had a biopsy there, you might ask".
      const supposed = accusation.kind !== 'insinuation' && (modality.hypothetical || general.test(text));
      if (modality.question || supposed || trivial.test(text)) continue;
      if (oneself.test(text.slice(0, accusation.start)) || reading.quoteAt(span)?.kind === 'words') continue;
      if (established.test(text) || (established.test(reading.text) && reading.links.length > 0)) continue;
      const near = reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 3);
      const targets = near.flatMap((one) => one.derive(targetsOf));
      const own = sentence.derive(targetsOf);
      const asked =
        reading.context !== undefined && (pronoun.test(text) || rumour.test(text))
          ? reading.context.sentences.flatMap((one) => one.derive(targetsOf))
          : [];
      const target = own[0] ?? (pronoun.test(text) || rumour.test(reading.text) ? (targets[0] ?? asked[0]) : undefined);
      const singled = oneOfThem.test(text.slice(0, accusation.start)) && reading.patientIn(sentence) === undefined;
      const unnamed = accusation.kind === 'insinuation' && coy.test(reading.text);
      if (target === undefined && !singled && !unnamed && !(rumour.test(text) && pronoun.test(text))) continue;
      yield { accusation, sentence, target };
    }
  }
}

export const defamation = {
  id: 'defamation',
  title: 'An accusation against someone who can be recognized',
  area: 'conduct',
  level: 'warning',
  guidelines: ['aspn-table-2'],
  message:
    'This accuses someone who can be recognized of a crime, fraud, malpractice or incompetence. Unless a court or board has found so, and you name it, it can be defamation.',
  why: 'A charge made in public can cost the writer a lawsuit, and the accused a career, before anyone has looked at it. Peer review, the board and the compliance line exist for this.',
  *detect({ reading }): Iterable<Detection> {
    const sentences = new Set<number>();
    for (const { accusation, sentence } of accusedIn(reading)) {
      if (sentences.has(sentence.index)) continue;
      sentences.add(sentence.index);
      yield {
        ...sentence.at(accusation),
        fixes: [
          ...(reading.sentences.length > 1
            ? [{ kind: 'edit', label: 'Take this sentence out', edits: [takeOut(reading.text, sentence)] } as const]
            : []),
          { kind: 'prompt', label: 'Report it to the board or the compliance line, or cite the finding that says so.' },
        ],
      };
    }
  },
  examples: {
    found: [
      'Dr. Pell has been «putting stents in people» with clean arteries for years.',
      'The med spa on Fifth «reuses needles».',
      'CalmaVita «buried the two bad trials». Happy Monday.',
    ],
    silent: [
      'The Department of Justice announced a settlement over kickbacks: justice.gov/opa',
      'Health care fraud costs billions every year. Report it.',
      'I was accused of malpractice once. This is what it did to me.',
      'Westbrook Ortho is opening a second office.',
      'If a clinic reuses needles, walk out.',
    ],
  },
} as const satisfies Rule;
