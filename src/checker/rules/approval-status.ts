import { withoutSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import type { Match, Reading } from '../reading/reading.ts';
import { tokensOf } from '../reading/tokens.ts';
import { treatmentsOf } from '../reading/treatments.ts';
import type { Detection, Fix, Rule, Span } from '../rule.ts';
import { drugs, looksLikeDrug } from '../words/drugs.ts';
import { approvedDevices, clearedDevices, neverApproved } from '../words/regulated-devices.ts';

const approved =
  /\b(?:(?:fully |now |newly |officially )?(?:FDA|F\.D\.A\.|TGA|MHRA|EMA|Health Canada|HSA|USDA)[- ]?(?:approved|approval|authori[sz]ed|certified|licen[sc]ed|endorsed|backed|accepted|sanctioned|validated|verified|vetted|tested|trusted|recommended|proven|OK'?d|okayed|passed|blessed)|(?:approved|certified|endorsed|licen[sc]ed|sanctioned|backed|blessed|vetted|passed|okayed|validated) (?:by|from) the (?:US |U\.S\. )?(?:FDA|TGA|MHRA|feds|federal government|Food and Drug)|(?:FDA|TGA)(?:'s)? (?:full |final |own |official )?(?:blessing|stamp(?: of approval)?|seal(?: of approval)?|nod|thumbs[- ]up|green light|sign-?off|okay|OK|badge|tick|certificate|certification|endorsement)|the (?:FDA|TGA|MHRA) (?:has |have |itself |already |finally |even )*(?:approved?|approves|blessed|signed off on|okayed|OK'?d|certified|endorses?d?|vetted|passed|green-?lit|gave (?:its|a|the) (?:blessing|nod|thumbs[- ]up|okay|OK|green light|stamp)(?: to| for)?|backs|stands behind|trusts|recommends) (?:of )?(?:it|this|our|these|them|what we)|(?:been |gone |went |sailed |made it )(?:all the way )?(?:through|past) the (?:FDA|TGA|MHRA)|(?:carr(?:y|ies)|has|have|got|gets?|earned|holds?|with|wears?|bears?) (?:the |its |an? |their |our )?(?:full |official )?(?:FDA|TGA) (?:approval|blessing|stamp|seal|nod|badge|certificate|certification|endorsement))\b/gi;
const registered =
  /\b(?:(?:FDA|TGA|MHRA)[- ](?:registered|listed|compliant|inspected|regulated|audited|recogni[sz]ed|registration|listing|enrolled)|(?:registered|listed|on (?:file|record|the books)|enrolled|signed up) (?:with|by|at) the (?:FDA|TGA|MHRA|feds|federal government|Food and Drug)|federal(?:ly)?[- ](?:registered|inspected|listed|licen[sc]ed|regulated|approved|certified|registration(?: number)?|listing|certificate|certification|approval)|government[- ](?:registered|inspected|approved|certified|licen[sc]ed|vetted|tested|backed|regulated)|(?:legit|good|square|golden|cool|kosher|in good standing|in the clear|all clear|right) with the (?:FDA|TGA|feds)(?: people| folks)?|on (?:the )?(?:FDA|TGA)'?s? (?:list|register|database|website|books|registry)|(?:pharmacy|lab|laboratory|facility|factory|plant|supplier|clinic) (?:that )?(?:the )?(?:FDA|government|feds|state|state board|Washington|federal \w+) (?:itself |regularly |routinely )?(?:inspects?|registers?|licenses?|audits?|checks?|approves?|signs off on|watches|regulates?))\b/gi;
/** The regulator by its town or its nickname, having looked. */
const looked =
  /\b(?:(?:someone|somebody|people|folks|the (?:folks|people|suits|scientists|government|feds|regulators)|the feds|Uncle Sam|Washington|regulators|the government|federal (?:regulators|inspectors|scientists))(?: (?:in|at|from) (?:Washington|D\.?C\.?|Silver Spring|the FDA|the government|Maryland|Canberra|Whitehall))? (?:has |have |have already |has already |already |finally |even |just )*(?:had a (?:good |close |long |hard )?look|looked|signed off|approved?|blessed|vetted|checked|okayed|OK'?d|tested|inspected|inspects?|gave (?:it|us|this) the (?:nod|okay|OK|green light|thumbs[- ]up)|given (?:it|us|this) (?:the|their|its) (?:nod|okay|OK|blessing|green light|thumbs[- ]up)|stands? behind|says? (?:it'?s |it is )?(?:safe|ok|okay|fine))|(?:blessed|stamped|rubber-stamped|certified|licen[sc]ed|approved|okayed|signed off|cleared|vetted|checked|passed|inspected) (?:by|in) (?:the feds|Washington|Uncle Sam|the government|D\.?C\.?|federal \w+)|nothing (?:\w+ ){0,4}new to Washington)\b/gi;
const cleared =
  /\b(?:FDA|TGA)[- ]cleared\b|\bcleared (?:by|with) the (?:FDA|TGA)\b|\b(?:FDA|TGA) clearance\b|\bcleared (?:it'?s|its|their|our|the) (?:\w+ ){0,3}(?:with|by|at|through) the FDA\b|\bclearance (?:from|by|at) the FDA\b|\bthe FDA (?:has |just |finally )?cleared (?:it|this|our|them|these)\b|\b510\(k\)[- ]cleared\b/gi;
/** The status taken as proof. */
const asProof =
  /\b(?:so (?:you|we) (?:know|can (?:stop|trust|be sure|relax))|so it(?:'s| is| must)|which (?:means|proves)|that means|meaning (?:it|that)|proof|proves?|proven|because it works|guarante\w+|how (?:I|we|you) know|(?:I|we|you) know (?:it|this|the|that|these|they)\b|that'?s how|(?:can|could) (?:relax|rest easy|trust|feel (?:safe|good|confident)|be confident|stop worrying|sleep)|rest easy|peace of mind|no (?:gimmick|guess\w*|doubt)|not (?:a|some) gimmick|nothing to (?:fear|worry)|really (?:do(?:es|ing)?|works?)|unlike|so safe|(?:must|has to) (?:be|work)|safe and effective|you know it(?:'s| is| works)|it works|no risk|100 ?%|real thing|no worries|don'?t worry)\b/i;
/** The writer knows the difference. */
const knows =
  /\b(?:510\s?\(?k\)?|PMA|premarket|de novo|cleared,? (?:and |but )?not approved|not (?:the same as|an?) approv\w+|clearance (?:is|means|isn'?t)|substantially equivalent|registered (?:is|does|doesn'?t|isn'?t|only|just)|registration (?:is|does|doesn'?t|isn'?t)|humanitarian device|emergency use|EUA|breakthrough designation|orphan)\b/i;
const denial =
  /\b(?:not|no|never|isn'?t|aren'?t|wasn'?t|hasn'?t|haven'?t|without|lacks?|none|yet|un|non|pending|awaiting|seeking|until|before|if|whether|hasnt|isnt|nothing)\b[^.!?;]{0,40}$/i;
const denialAfter =
  /^[^.!?;]{0,12}\b(?:only for|yet|pending|status|label|trial|to treat|doesn'?t mean|does not mean|isn'?t|is not|means|≠)\b/i;
/** Stands above a drug's name in the same words: what is made of it was never approved. */
const remade =
  /\b(?:compound(?:ed|ing)|stem[- ]?cells?|exosomes?|peptides?|PRP|supplements?|gumm(?:y|ies)|drips?|IVs?|blends?|pellets?|clinics?|cent(?:er|re)s?|methylene blue|homeopath\w*|regenerative|ozone|NAD\+?)\b/i;

/** Made up by a pharmacy: whatever drug's name it bears, this was never looked at. */
const mixed =
  /\b(?:compound(?:ed|ing) (?:semaglutide|tirzepatide|GLP|pharmac\w+|version|medic\w+|weight)|(?:mixed|made|blended|prepared) (?:up )?(?:fresh|for us|by (?:a|our|the) (?:\w+ )?pharmac\w+))/i;

type Verdict = 'never' | 'cleared' | 'approved' | undefined;

/** What the FDA does with the thing that the words name. */
function verdictOf(text: string): Verdict {
  if (remade.test(text)) return 'never';
  if (
    drugs
      .matches(tokensOf(text))
      .some(
        (match) =>
          !/^(?:dose|tablet|capsule|inhaler|ointment|pills|meds|medication|prescription|eye drops|ear drops)$/.test(
            match.phrase,
          ),
      )
  )
    return 'approved';
  if (approvedDevices.test(text)) return 'approved';
  if (clearedDevices.test(text)) return 'cleared';
  if (text.split(/[^\p{L}]+/u).some(looksLikeDrug)) return 'approved';
  if (neverApproved.test(text)) return 'never';
  return undefined;
}

/** The thing that is called approved: first what follows, then what stands before it in the sentence, then the sentences around. */
function subjectVerdict(match: Match, reading: Reading): Verdict {
  const { sentence } = match;
  if (mixed.test(sentence.text)) return 'never';
  const after = sentence.text.slice(match.end - sentence.start);
  const before = sentence.text.slice(0, match.start - sentence.start);
  const next = /^[\s-]*((?:[\p{L}\p{N}'+/&-]+[ -]?){1,5})/u.exec(after)?.[1] ?? '';
  const follows = /^[\s-]+(?:for|to|since|and|in|by|as|with|so|but|or|because|or)\b/i.test(after)
    ? undefined
    : verdictOf(next);
  if (follows) return follows;
  const own = verdictOf(before);
  if (own) return own;
  for (const back of [1, 2, 3]) {
    const earlier = reading.sentences[sentence.index - back];
    const verdict = earlier && verdictOf(earlier.text);
    if (verdict) return verdict;
  }
  return verdictOf(after) ?? verdictOf(reading.sentences[sentence.index + 1]?.text ?? '');
}

/** Where what is offered is in reach: without it the government is news. */
function sells(match: Match, reading: Reading): boolean {
  if (reading.moves >= 0.1) return true;
  const { index } = match.sentence;
  return reading.sentences
    .slice(Math.max(0, index - 2), index + 3)
    .some((one) => one.derive(treatmentsOf).length > 0 && /\b(?:our|we|us|my|you|your)\b/i.test(one.text));
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function said(match: Match, reading: Reading): boolean {
  const { sentence } = match;
  const inside = match.start - sentence.start;
  if (denial.test(sentence.text.slice(0, inside)) || denialAfter.test(sentence.text.slice(match.end - sentence.start)))
    return false;
  const { question, hypothetical, reported } = reading.modality(match);
  if (hypothetical || sentence.derive(contradicts) || reported || (question && /\?\s*$/.test(sentence.text)))
    return false;
  return reading.quoteAt(match)?.kind !== 'words';
}

function fixesOf(match: Match, reading: Reading, verdict: Verdict): readonly Fix[] {
  const out: Fix = { kind: 'edit', label: 'Take this sentence out', edits: [withoutSentence(reading, match.sentence)] };
  if (verdict === 'cleared') {
    const insert = match.text
      .replace(
        /approved|authorized|certified|licensed|endorsed|backed|accepted|sanctioned|validated|OK'?d|okayed/i,
        'cleared',
      )
      .replace(/approval|blessing|stamp|seal|nod|thumbs[- ]up|green light/i, 'clearance')
      .replace(/approves|signed off on/i, 'cleared');
    if (insert !== match.text)
      return [{ kind: 'edit', label: 'Say “cleared”', edits: [{ start: match.start, end: match.end, insert }] }, out];
    return [out];
  }
  // "our FDA-approved stem cells": the adjective goes and the noun stays.
  const next = /^ (?=\p{L})/u.exec(reading.text.slice(match.end));
  const adjective =
    next &&
    /(?:^|\b(?:our|the|an|a|of|with|new|only|its|their|this|these|use|uses|using) )$/i.test(
      reading.text.slice(Math.max(0, match.start - 8), match.start),
    );
  if (!adjective) return [out];
  const drop: Fix = {
    kind: 'edit',
    label: 'Leave the FDA out',
    edits: [{ start: match.start, end: match.end + 1, insert: '' }],
  };
  return [drop, out];
}

export const approvalStatus = {
  id: 'approval-status',
  title: 'A regulator’s word misused',
  area: 'claims',
  level: 'warning',
  guidelines: ['fda-807-97', 'ftc-act'],
  message:
    'The FDA does not approve this. Most devices are cleared; supplements, clinics, cells and compounded drugs are neither.',
  why: 'Federal rules call a cleared device misbranded where it is called approved, and registration says nothing about effect. Readers take the words as a promise of safety.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.has(knows)) return;
    for (const match of reading.find(approved)) {
      if (!said(match, reading)) continue;
      const verdict = subjectVerdict(match, reading);
      if (verdict !== 'cleared' && verdict !== 'never') continue;
      yield {
        start: match.start,
        end: match.end,
        message:
          verdict === 'cleared'
            ? 'Devices of this kind are cleared by the FDA (510(k)), not approved: it found them much like one already sold. Say “cleared”.'
            : 'The FDA does not approve clinics, procedures, supplements, cell products or compounded drugs. Leave its name out, or say what is approved and for what.',
        fixes: fixesOf(match, reading, verdict),
      };
    }
    for (const match of reading.find(registered)) {
      if (!said(match, reading) || (!/FDA|TGA|MHRA/.test(match.text) && !sells(match, reading))) continue;
      yield {
        start: match.start,
        end: match.end,
        message:
          'Registration puts a firm or product on a list; the FDA has not judged whether it is safe or works. Leave it out.',
        fixes: fixesOf(match, reading, 'never'),
      };
    }
    const stated = [...reading.find(approved), ...reading.find(registered)];
    for (const match of reading.find(looked)) {
      if (!said(match, reading) || !sells(match, reading) || stated.some((one) => overlaps(one, match))) continue;
      if (subjectVerdict(match, reading) === 'approved') continue;
      yield {
        start: match.start,
        end: match.end,
        message:
          'This lends a treatment the word of a regulator, who inspects and lists much that it never judged. Say what is approved and for what, or leave it out.',
        fixes: fixesOf(match, reading, undefined),
      };
    }
    for (const match of reading.find(cleared)) {
      const near = match.sentence.text.slice(match.start - match.sentence.start);
      if (!said(match, reading) || !asProof.test(near)) continue;
      yield {
        start: match.start,
        end: match.end,
        message:
          'A clearance says that a device is much like one already sold. It is no proof that it works or is safer.',
        fixes: fixesOf(match, reading, undefined),
      };
    }
  },
  examples: {
    found: [
      'Our «FDA-approved» microneedling device is here. Book today!',
      'Try the only «FDA approved» collagen powder I trust.',
      'We use an «FDA-registered» lab for all our exosomes.',
      'The laser cap is «FDA cleared», so you know it works.',
      'Our exosomes come from a «lab the government inspects», so relax and come glow with us.',
      'The drops we stock have «been through the FDA», unlike the rest of the shelf.',
      'Our peptide menu? «The feds have signed off», so book the Tuesday chair.',
    ],
    silent: [
      'The FDA approved suzetrigine for acute pain in adults.',
      'Our FDA-approved spinal cord stimulator options differ in how they charge.',
      'These injections are not FDA approved for hair.',
      'Cleared, not approved: the laser is like one already sold.',
      'Botox is FDA approved for chronic migraine.',
      'Somebody in Washington has looked at our grant, and the answer is no.',
      'The new RSV shot has been through the FDA, and the label lists sore arms first.',
    ],
  },
} as const satisfies Rule;
