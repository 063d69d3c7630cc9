import { addedSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import { lexicon } from '../reading/lexicon.ts';
import { type Persuasion, persuasionOf } from '../reading/persuasion.ts';
import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';
import { diseaseClaimed, offLabel, supplements, unprovenTherapies } from '../words/limited-evidence.ts';

const unproven = lexicon(unprovenTherapies);
const supplement = lexicon(supplements);

/** A draft sells more easily what needs no selling elsewhere: the therapy's own name is half of the evidence. */
const likely = { unproven: 0.06, offLabel: 0.25, supplement: 0.1, quoted: 0.2 } as const;

/** Words that share a name with a therapy and are none. */
const otherMeaning =
  /\b(?:clamp\w* (?:\w+ )?(?:the )?(?:umbilical )?cord|umbilical cord (?:clamp|prolapse|gas)\w*|peptides? (?:bond|chain|hormone|mapping|receptor)|natriuretic peptides?|C-peptides?|IV drips? (?:rate|chamber)|monitor and IV drip|(?:pressor|insulin|heparin|esmolol|nicardipine|norepi\w*|cardizem|amio\w*|oxytocin|pitocin|fentanyl|propofol|dopamine|potassium) drips?|stem cell (?:transplant\w*|donor|registry|biology|research)|bone marrow transplant|hematopoietic|MSC (?:protocol|meeting)|growth hormone (?:deficien\w+|stimulation test)|hyperbaric (?:for|in) (?:carbon monoxide|CO|the bends|decompression|diabetic)|ozone (?:layer|alert|hole|day)|vitamin C (?:serum|cream|and sunscreen|in the morning)|(?:serum|sunscreen|retinoid|moisturi[sz]er|wash|cleanser)s?,? (?:and )?vitamin C|vitamin C,? (?:and )?(?:sunscreen|SPF|moisturi[sz]er|serum|retin\w+|niacinamide)|umbilical (?:cord (?:clamp\w*|care|stump|prolapse)|hernia|line|artery|vein)|cord blood (?:gas|pH|bank)|compounded (?:interest|the problem|by)|chelation (?:for|in) (?:lead|iron|wilson)|photobiomodulation for mucositis)\b/i;

/** What a pharmacy makes up: known by how it is made where it has no name. */
const madeUp =
  /\b(?:(?:made|mixed|compounded|blended|brewed|formulated|prepared|put together)(?: up)?(?: fresh| just| specially| right| to order| by hand)* (?:for us|for you|in[- ]house|by (?:a|our|the|an) (?:[\w-]+ ){0,3}pharma(?:cy|cist)|(?:at|from) (?:a|our|the) (?:[\w-]+ ){0,3}pharmacy)|custom[- ](?:blend(?:ed)?|compounded|mixed)|(?:our|the) (?:own )?(?:in-house |house )?compound(?:ed|ing)(?: \w+)?|(?:same|very same|exact same) (?:\w+ )?(?:medicine|molecule|ingredient|active ingredient|drug|formula) (?:as|at|for|without|in)[^.!?\n]{0,40}(?:price|cost|brand|pen|Ozempic|Wegovy|Mounjaro|Zepbound|name))\b/gi;
const jab =
  /\b(?:jabs?|shots?|GLP-?1s?|semaglutide|tirzepatide|weight|trousers|jeans|waist\w*|appetite|hormones?|pellets?|ketamine|thyroid|testosterone|injections?|medicine|cream|pens?|vials?)\b/i;
/** Units into a muscle that no label names. */
const masseter =
  /\b(?:masseters?|jaw ?line slimming|jaw slimming|trap ?tox|traptox|barbie (?:tox|botox)|lip flips?|gummy smiles?|nefertiti (?:lift|neck)|calf (?:tox|slimming)|micro ?(?:tox|botox)|scalp ?tox|blotox|palm ?tox|pore ?tox)\b/gi;

/** Set against it, or told as news: nobody is moved to want it. */
const against =
  /\b(?:no evidence|not (?:approved|proven|cleared|recommended|supported)|isn'?t (?:approved|proven)|hasn'?t (?:approved|been (?:approved|shown|proven))|unproven|unapproved|scam|snake oil|hype|quack\w*|fraud|convicted|warning letters?|consumer alert|FDA (?:warn\w*|consumer|crack)|wire fraud|before you pay|save your money|don'?t (?:buy|waste|fall|pay)|debunk\w*|myth|placebo arm|randomi[sz]ed|phase [1-3]|trial (?:found|showed|of|in)|enroll(?:ing|ment)|off[- ]label|experimental|investigational|early data|limited evidence|evidence is|jury is|under study|we don'?t know|nobody knows|don'?t know (?:yet|if|whether))\b/i;

const winning = (cue: Persuasion): boolean => cue.kind === 'call' || cue.kind === 'offer' || cue.kind === 'price';
const ours =
  /\b(?:we|our|us|we're|we've|my (?:clinic|practice|shop|patients|own)|mine|come (?:see|in|and|glow)|book|shop)\b/i;

/** What has a drug or a clearance behind it is wronged by the wrong word alone; cells, drips and peptides have neither. */
const hasBasis = /^(?:HIFU|laser|thread|PDO|emsella|ultrasound)/i;
const callsApproved = /\bFDA[- ](?:approved|cleared|authorized)\b/i;

function isSold(reading: Reading): boolean {
  return (
    reading.audience.kind !== 'colleagues' &&
    ours.test(reading.text) &&
    reading.sentences.some((one) => one.derive(persuasionOf).some(winning))
  );
}

function named(reading: Reading): Match | undefined {
  const held = (match: Match): boolean =>
    !otherMeaning.test(match.sentence.text) &&
    !/^\W*no[,.!] /i.test(match.sentence.text) &&
    !match.sentence.derive(contradicts) &&
    (reading.moves >= likely.quoted || reading.quoteAt(match) === undefined) &&
    !reading.modality(match).negated &&
    !reading.modality(match).refuted;
  // The names first: to look them up costs nothing, to weigh the draft does.
  const weak =
    reading
      .find(unproven)
      .find((match) => held(match) && !(hasBasis.test(match.text) && callsApproved.test(match.sentence.text))) ??
    reading.find(madeUp).find((match) => held(match) && around(reading, match).some((near) => jab.test(near))) ??
    reading.find(masseter).find(held);
  if (weak && (reading.moves >= likely.unproven || isSold(reading))) return weak;
  if (reading.moves >= likely.offLabel) {
    for (const [drug, use] of offLabel) {
      const match = reading.find(drug).find((one) => held(one) && around(reading, one).some((near) => use.test(near)));
      if (match) return match;
    }
  }
  if (reading.moves >= likely.supplement) {
    return reading
      .find(supplement)
      .find(
        (match) =>
          held(match) && around(reading, match).some((near) => diseaseClaimed.test(near.replace(match.text, ''))),
      );
  }
  return undefined;
}

const around = (reading: Reading, match: Match): readonly string[] =>
  reading.sentences.slice(Math.max(0, match.sentence.index - 1), match.sentence.index + 2).map((one) => one.text);

export const limitedEvidence = {
  id: 'limited-evidence',
  title: 'Promoted beyond its evidence',
  area: 'claims',
  level: 'warning',
  guidelines: ['aspn-platform', 'ftc-health', 'ftc-act'],
  message:
    'The evidence for this is weak, early or disputed, or this use is not on the label, and the text does not say so. Say it as plainly as the benefit.',
  why: 'Stem cells, drips, peptides and off-label uses are sold as if settled. The guidelines ask that what is new, unapproved or weakly supported is called so, wherever it is promoted.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.balance.includes('limit') || reading.has(against)) return;
    const match = named(reading);
    if (!match) return;
    yield {
      start: match.start,
      end: reading.text.charAt(match.end) === '+' ? match.end + 1 : match.end,
      fixes: [
        {
          kind: 'edit',
          label: 'Say that the evidence is limited',
          edits: [addedSentence(reading, 'The evidence for this is limited, and it is not FDA approved for this use.')],
        },
        {
          kind: 'prompt',
          label: 'Say what the best study found and what is not known; or say that the use is off-label.',
        },
      ],
    };
  },
  examples: {
    found: [
      'Achy hands? Our «peptide» program has golfers back on the course in weeks. Book your consult!',
      'Our «cord blood» shots are back at the clinic. Ask us about Friday, and bring walking shoes.',
      'The weight loss jab is in, «mixed fresh for us» across the street. Jeans will be looser by June. Call us!',
      '«NAD+» drips are here! An hour in our lounge and you walk out sharper. Spots are open Friday 💫',
      'My kids take «elderberry» every night and have not had a cold all winter. Get yours with code DOC10!',
    ],
    silent: [
      'The FDA has not approved any exosome product, and clinics still sell them.',
      'PRP for knees: small trials, mixed results. It may help some people for a while. Ask us before you book.',
      'Wait a minute before you clamp the umbilical cord. Our midwives teach it on Fridays.',
      'My morning: cleanser, vitamin C, sunscreen. Acne asks for patience. Book a skin check with us.',
      'Natriuretic peptides are back on the exam. Save this chart!',
      'My grandmother swore by ginger tea. I swear by her pancakes.',
    ],
  },
} as const satisfies Rule;
