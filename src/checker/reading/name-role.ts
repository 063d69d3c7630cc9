/** Whose name it is, by the words right before and after it: a colleague's, an author's, someone's at home. */

import { clinicianNouns, kinNouns } from '../words/people.ts';

/** Whose name it is, as far as its own sentence tells. */
export type NameRole = 'clinician' | 'author' | 'public' | 'eponym' | 'own-family' | 'staff' | 'courtesy' | 'unknown';

const authorAfter =
  /^(?:\s+(?:et al|and colleagues|&|and \p{Lu}\p{L}+))?[\s,(]*(?:et al\.?|(?:19|20)\d{2}|N Engl|NEJM|Lancet|JAMA|BMJ|Ann |J |Pain|Spine|Neuromodulation|Cochrane|Anesthesiology|Neurology)/u;
const credentialsAfter =
  /^,?\s+(?:MD|DO|PhD|RN|NP|PA(?:-C)?|DPT|PT|OT|PharmD|DDS|DMD|DC|MPH|MS|LCSW|CRNA|APRN|FACS|PGY-?\d|MBBS|FNP|DNP)\b/;
const staffAfter =
  /^(?: here\b| (?:at|on) \(?\d| will (?:find|walk|help|call|get)|,?\s+(?:(?:from|in|at|of|with|who runs|runs|our|the|my)\s+)?(?:the\s+|our\s+)?(?:billing|facilities|scheduling|front desk|reception|sterile processing|housekeeping|environmental services|security|compliance|admissions|dietary|transport|radiology|pharmacy|lab|IT|HR|maintenance|kitchen|cafeteria|mail ?room|records|registration|scrub tech|practice manager|office manager|nurse|coordinator|receptionist|social worker|chaplain|MA\b|PA\b|NP\b|RN\b|rep\b))/i;
const staffBefore =
  /\b(?:ask for|attention|attn:?|manager,?|coordinators?,?|receptionist,?|our (?:\w+ ){0,3}(?:tech|nurse|manager|coordinator|assistant|scribe|MA|PA|NP|rep),?|(?:led|run|given|taught|hosted|written|presented|organi[sz]ed|drawn|made|baked|designed|photos?|art|music|talk|lecture|book|paper|post|thread|slides?|playlist) by|organizer,?|front desk (?:team )?member|welcome(?: to)?|moderator,?|call (?:from|our)|email|(?:hi|hello|hey),)\s*$/i;

export const inCare =
  /\b(?:in (?:our|my) (?:unit|ward|ICU|ED|ER|care|OR)|on (?:our|my) (?:unit|ward|floor|service|table)|my patient|our patient)\b/i;

/** What the words around a name make of its bearer; `otherwise` where they say nothing. */
export function roleOf(before: string, after: string, otherwise: NameRole, text: string): NameRole {
  if (credentialsAfter.test(after)) return 'clinician';
  if (
    authorAfter.test(after) ||
    (/\(\s*$/.test(before) && /(?:19|20)\d{2}|\bet al\b|\b(?:and|&) colleagues\b/.test(after.slice(0, 50))) ||
    /\b(?:et al|doi|PMID)\b/i.test(after.slice(0, 60))
  )
    return 'author';
  if (/\b(?:read|by|from|see|cite|per)\s+$/i.test(before) && /\b(?:19|20)\d{2}\b/.test(text)) return 'author';
  if (staffAfter.test(after) || staffBefore.test(before)) return 'staff';
  const lead = before
    .trimEnd()
    .split(/\s+/)
    .slice(-4)
    .map((word) => word.toLowerCase().replace(/[^a-z'-]/g, ''));
  const lastWord = lead.at(-1) ?? '';
  if (
    clinicianNouns.has(lastWord) ||
    clinicianNouns.has(lastWord.replace(/s$/, '')) ||
    /^(?:residents?|fellows?|interns?|techs?|chiefs?|co-chief|hygienist|resident)$/.test(lastWord)
  )
    return 'clinician';
  if (
    kinNouns.has(lastWord) &&
    lead.some((word) => word === 'my' || word === 'our') &&
    // "Our neighbor Walt, he's in our unit": those next door fall ill too.
    !(/^(?:neighbor|friend|roommate)$/.test(lastWord) && inCare.test(text)) &&
    // "Our girl Imani", "our little guy Sol": so the ward speaks of its own.
    !(/^(?:girl|boy|kid|kiddo|baby|toddler|twin)$/.test(lastWord) && lead.includes('our'))
  )
    return 'own-family';
  return otherwise;
}
