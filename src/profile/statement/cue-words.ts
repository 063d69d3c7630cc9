/** What printed statements call the ties that people have, longest phrases first: the first that fits at a place wins. */

import type { Relationship } from '../profile.ts';

/**
 * How the words lead to the organisation: `role` for, to, of, with it ("consultant for"); `money` from it, while "for"
 * names a purpose ("fees for"); `equity` in it; `patent` only where it is licensed or owned.
 */
export type CueFamily = 'role' | 'money' | 'equity' | 'patent';

export interface CueEntry {
  /** A regular expression, in any case of letters; nothing in it may repeat without end. */
  readonly words: string;
  readonly relationship: Relationship;
  readonly family: CueFamily;
  /** Says little by itself: gives way to any other in the same phrase ("fees for lectures"). */
  readonly weak?: true;
  /** Only in small letters: with a capital it is part of a name. */
  readonly small?: true;
}

const stock: readonly CueEntry[] = [
  {
    words:
      'stock,? (?:and|or) other ownership interests?|stock ownership(?: interests?)?|ownership of (?:stocks?|shares)|stock holdings?|equity own(?:ership|ers?)',
    relationship: 'stock',
    family: 'equity',
  },
  {
    words:
      '(?:stock|share|equity) options?(?: (?:grants?|holders?))?|stock (?:appreciation rights|warrants)|options? (?:to purchase|in)|warrants',
    relationship: 'stock-options',
    family: 'equity',
  },
  {
    words:
      'stock ?holders?|share ?hold(?:ers?|ings?)|stocks?(?: shares)?|shares|equity(?: (?:interests?|holdings?|stakes?|positions?|holders?))?',
    relationship: 'stock',
    family: 'equity',
  },
  { words: 'investments?|invested|investors?', relationship: 'stock', family: 'equity' },
  { words: 'options', relationship: 'stock-options', family: 'equity', small: true },
];

const ownership: readonly CueEntry[] = [
  {
    words:
      '(?:co-?)?founders?|(?:co-?)?founded|founding (?:members?|partners?|scientists?)|(?:co-?|part[- ])?owners?|managing partner|(?:co-?)?ownership(?: interests?)?|stakeholders?|proprietor',
    relationship: 'ownership',
    family: 'role',
  },
  { words: 'owns', relationship: 'ownership', family: 'role', small: true, weak: true },
];

const rights: readonly CueEntry[] = [
  {
    words:
      'royalt(?:y|ies)(?: (?:payments?|fees|income|agreements?))?|licen[cs]ing (?:fees?|agreements?|income|payments?)|licen[cs]es?(?! to\\b)',
    relationship: 'royalties',
    family: 'money',
  },
  {
    words:
      'patents?(?: applications?| rights?)?|inventors?|intellectual propert(?:y|ies)(?: rights?| interests?)?|licensed to',
    relationship: 'patent',
    family: 'patent',
  },
];

const speaking: readonly CueEntry[] = [
  {
    words:
      "(?:speakers?|speaking|lecture)'?s?'? ?[- ]?bureaus?|speakers?'?s?'?(?: programs?| programmes?| training)?|speaking(?: engagements?| activit(?:y|ies)| arrangements?)?|speakerships?|lectur(?:es?|ers?|ing|eships?|ed)|presentations?|presenters?|invited talks?|webinars?|podcasts?|moderators?|educational (?:activit(?:y|ies)|events?|programs?|programmes?|presentations?|lectures?|talks?|sessions?|courses?|meetings?|services?|work|materials?|content)|(?:continuing medical education|CME)(?: (?:activit(?:y|ies)|programs?|lectures?|presentations?|courses?|events?))",
    relationship: 'speaking',
    family: 'role',
  },
  {
    words:
      'talks?|symposi(?:um|a)|teaching(?: activities| engagements?| arrangements?)?|faculty|spoken|speaks|gave talks',
    relationship: 'speaking',
    family: 'role',
    small: true,
  },
];

const advising: readonly CueEntry[] = [
  {
    words:
      'SABs?|(?:independent )?data(?:,? and|,| &)? safety,? (?:and )?(?:monitoring )?(?:boards?|committees?)|data monitoring (?:and safety )?(?:boards?|committees?)|safety monitoring (?:boards?|committees?)|DSMBs?|DMCs?|IDMCs?|(?:clinical )?(?:events?|endpoints?|end-points?) (?:adjudication |adjudicating )?committees?|adjudication (?:boards?|committees?)',
    relationship: 'advisory-board',
    family: 'role',
  },
  {
    words:
      "(?:(?:scientific|medical|clinical|global|national|international|expert|external) ){0,2}advis[eo]ry(?:[ /](?:boards?|panels?|committees?|councils?|groups?|roles?|services?|meetings?|work|activit(?:y|ies)|capacit(?:y|ies)|positions?|relationships?|teams?)){0,2}(?:'s)?(?: members?(?:hip)?)?|ad(?: |-)boards?|steering (?:committees?|groups?)(?: members?(?:hip)?)?|scientific boards?|expert (?:panels?|groups?|committees?)|executive committees?|(?:(?:scientific|medical|clinical|senior|strategic|special|paid|unpaid) ){0,2}advis[eo]rs?",
    relationship: 'advisory-board',
    family: 'role',
  },
  { words: 'advis(?:es|ed|ing)|advice', relationship: 'advisory-board', family: 'role', small: true },
  {
    words:
      '(?:paid |unpaid |medical |scientific |independent )?(?:consultants?|consultanc(?:y|ies)|consulting|consultations?|consulted|consults|consultantships?|consultive)(?: (?:agreements?|arrangements?|relationships?|services?|work|roles?|activit(?:y|ies)|positions?|capacity))?',
    relationship: 'consulting',
    family: 'role',
  },
];

const research: readonly CueEntry[] = [
  {
    words:
      'participat(?:ed|ion|es|ing) in (?:(?:clinical|company|sponsored|several|numerous) ){0,2}(?:trials?|studies)|(?:clinical )?trials? (?:grants?|support|funding|contracts?|agreements?|investigators?|participation)|(?:(?:principal|chief|co|co-principal|site|sub|local|lead|study|trial|clinical|national|coordinating|primary)[ -]?){0,2}investigators?|PI(?= (?:for|of|on|in)\\b)|(?:clinical|drug|industry-sponsored|sponsored) trials?|clinical (?:research|studies)',
    relationship: 'research',
    family: 'role',
  },
  {
    words:
      '(?:(?:unrestricted|restricted|educational|education|research|institutional|investigator-initiated|departmental|training|project|clinical|academic|career|program)[ /]){0,2}grants?(?:(?: and | or | ?/ ?)(?:contracts?|awards?|(?:other )?research (?:supports?|funding)))?(?: (?:support|funding|awards?|income|monies|money))?',
    relationship: 'research',
    family: 'money',
  },
  {
    words:
      '(?:(?:sponsored|clinical|institutional|scientific|investigator[- ](?:initiated|sponsored)|contract|collaborative|academic|industry|basic|laboratory) ){0,2}research(?: (?:and|or|/) ?(?:educational|salary|travel|clinical))?(?: ?[/-] ?| )(?:supports?|funding|funds|funded|contracts?|collaborations?|agreements?|awards?|money|monies|fellowships?|payments?|projects?|sponsorships?|studies|trials?|fees|materials|interests?|assistance|partnerships?|relationships?|resources)',
    relationship: 'research',
    family: 'money',
  },
  {
    words:
      '(?:(?:senior|principal|early|mid|career|clinical|practitioner|emerging|leadership|investigator|postdoctoral|doctoral|research|mid-career|early-career|future) ){1,4}(?:fellowships?|awards?)|research(?=:)|salary support|(?:institutional|departmental|study|project|trial|program|programme|external|partial|project) (?:support|funding)|funding|stipends?|(?:young investigator|career development|merit) awards?|bursar(?:y|ies)',
    relationship: 'research',
    family: 'money',
  },
  {
    words:
      'research(?! (?:consult|advis))|funds|sponsorships?|fellowships?|scholarships?|contracts?(?: research)?|awards?|professorships?',
    relationship: 'research',
    family: 'money',
    small: true,
  },
];

const backing: readonly CueEntry[] = [
  {
    words: '(?:funded|supported|sponsored|financed)(?= (?:in part )?by\\b)',
    relationship: 'research',
    family: 'money',
    weak: true,
    small: true,
  },
];

const treats: readonly CueEntry[] = [
  {
    words:
      'travel(?:l?ing)?(?:,? ?(?:and|or|&|/|,) ?accommodations?)?(?:(?: (?:and|or) |, |/| )?(?:other )?(?:meeting |conference |congress )?(?:expenses?|supports?|grants?|costs?|fees?|reimbursements?|funding|funds|awards?|sponsorships?|assistance|bursar(?:y|ies)|payments?|compensation|allowances?))?|attending meetings|attendance (?:at|of) (?:\\p{L}+ ){0,2}(?:meetings|conferences|congresses)|(?:meeting|conference|congress|registration)s? (?:expenses?|supports?|costs?|fees?|attendance|registrations?|travel)|hospitality|lodging',
    relationship: 'travel',
    family: 'money',
  },
  {
    words:
      'accommodations?|hotels?|airfares?|flights?|transportation|meetings?|conferences?|congress(?:es)?|registrations?',
    relationship: 'travel',
    family: 'money',
    small: true,
    weak: true,
  },
  { words: 'food (?:and|&) beverages?|meals', relationship: 'meals', family: 'money' },
  { words: 'dinners?', relationship: 'meals', family: 'money', small: true },
  {
    words:
      'gifts?(?=[:,])|(?:(?:free|study|trial|investigational) ){1,2}(?:drugs?|medications?|devices?|products?|samples?|supplies)|(?:drug|device|medication|product|study drug) (?:supply|supplies|donations?|provision|samples)|receipt of (?:equipment|materials|drugs|gifts)|equipment (?:loans?|support)',
    relationship: 'gifts',
    family: 'money',
  },
  {
    words: 'gifts?|donations?|donated|equipment|reagents|materials',
    relationship: 'gifts',
    family: 'money',
    small: true,
  },
  { words: 'honorari(?:a|um|ums)(?: fees)?', relationship: 'honoraria', family: 'money' },
];

const posts: readonly CueEntry[] = [
  {
    words:
      '(?:(?:current|former|past|full-time|part-time|salaried) ){0,2}(?:employ(?:ees?|ed|ment|er|s))|salar(?:y|ies)|salaried|(?:chief|senior) (?:\\p{L}+ ){1,2}officers?|officers?|CEO|CMO|CSO|CTO|COO|CFO|(?:senior |executive )?vice[- ]president|medical director|managing director|executive director|medical monitor',
    relationship: 'employment',
    family: 'role',
  },
  { words: '(?:works?|worked|working) (?:for|at)|staff', relationship: 'employment', family: 'role', small: true },
  {
    words:
      '(?:paid )?expert (?:testimony|witness(?:es)?|opinions?|reports?)|(?:paid )?testimony|medico-?legal (?:work|consulting|reports?)|(?:expert )?witness(?:es)?|legal (?:consulting|work|testimony)',
    relationship: 'other',
    family: 'role',
  },
  {
    words:
      'editorial (?:advisory )?(?:boards?|committees?|roles?|positions?|work)(?: members?(?:hip)?)?|(?:(?:associate|deputy|section|senior|academic|guest|managing|assistant|co|founding|executive)[ -]?)?editors?(?:-in-chief| in chief)?(?:ship)?|editorships?',
    relationship: 'other',
    family: 'role',
  },
  {
    words:
      '(?:non-? ?executive )?boards? of (?:directors|trustees|governors|management)(?: members?(?:hip)?)?|board (?:members?(?:hip)?|directors?|positions?)|(?:executive|governing|management|supervisory|foundation|company|corporate|independent review) boards?|(?:non-? ?executive )?directors?(?:hips?)?|leadership(?:(?: roles?| positions?)(?: or fiduciary roles?)?| or fiduciary roles?|(?=:))|fiduciary roles?|officer roles?',
    relationship: 'other',
    family: 'role',
  },
  {
    words:
      "boards?(?='? (?:of|for|at|member)\\b)|trustees?|chair(?:man|person|woman|ship)?|co-chair|president(?:-elect)?|past[- ]president|treasurer|(?:committee |board |council |faculty )?members?(?:ships?)?|volunteer|reviewers?|ambassadors?|trainers?|proctor(?:s|ing|ship)?|preceptor|spokesperson|representative",
    relationship: 'other',
    family: 'role',
    weak: true,
  },
  {
    words: 'secretary|delegate|partners?(?= (?:of|in|at)\\b)|training|head of|coordinator',
    relationship: 'other',
    family: 'role',
    weak: true,
    small: true,
  },
];

const unspecific: readonly CueEntry[] = [
  {
    words:
      'non-? ?financial (?:support|interests?)|other (?:research |financial )?supports?|others?(?= from\\b| ?\\()|in-kind (?:support|contributions?)|(?:(?:medical|scientific) )?(?:writing|editorial|publication|manuscript)(?: and editorial)? (?:support|assistance|services?|preparation|writing)|medical writing|manuscript (?:preparation|writing)|statistical (?:support|analysis)',
    relationship: 'other',
    family: 'money',
  },
  {
    words: 'personal (?:fees?|compensation|payments?|remuneration|income)',
    relationship: 'consulting',
    family: 'money',
    weak: true,
  },
  {
    words:
      '(?:(?:financial|commercial|business|industry|professional|personal|disclosable|potential|relevant|other|outside|working|close|proprietary|competing) ){0,3}(?:relationships?|interests?|ties|associations|affiliations?|involvements?|conflicts? of interests?|conflicts?|links?|collaborations?)(?= (?:with|in|from|to)\\b|:| ?\\()|collaborat(?:or|ors|ed|es|ing)(?= (?:with|for|to|of)\\b)|(?:worked|works|work) (?:with|for)|employer',
    relationship: 'other',
    family: 'role',
    weak: true,
  },
  {
    words:
      '(?:(?:financial|monetary|material|personal|institutional|other|direct|indirect|generous) ){0,2}(?:supports?|compensations?|payments?|remunerations?|reimbursements?|fees?|income|benefits?|monies|money|expenses)|sponsored|reimbursed|compensated|paid(?= by\\b)',
    relationship: 'other',
    family: 'money',
    weak: true,
  },
  {
    words: 'services?(?= (?:for|to)\\b)|served (?:for|with)|activities',
    relationship: 'other',
    family: 'role',
    weak: true,
    small: true,
  },
];

export const cueEntries: readonly CueEntry[] = [
  ...stock,
  ...ownership,
  ...rights,
  ...speaking,
  ...advising,
  ...research,
  ...backing,
  ...treats,
  ...posts,
  ...unspecific,
];
