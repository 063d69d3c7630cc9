/**
 * Words that shame, with what to write instead. Compiled from the person-first lists of the US National Institute on Drug
 * Abuse ("Words Matter"), the American Medical Association's guide to health equity language, the CDC's inclusive
 * communication principles, the American Psychiatric Association's and the Associated Press's style advice.
 */

export interface ShamingWord {
  readonly pattern: RegExp;
  /** What to write for one, and for several; `''` takes the word out. */
  readonly one: string;
  readonly many?: string;
  /** Not where the sentence has this. */
  readonly unless?: RegExp;
  /** Only where the sentence or its neighbours have this. */
  readonly needs?: RegExp;
  /** What to think of, where no words can be put in its place. */
  readonly prompt?: string;
}

const substance = 'person with a substance use disorder';
const substances = 'people with substance use disorders';
const harmless =
  /\b(?:adrenaline|coffee|caffeine|espresso|chocolate|sugar|news|data|gear|book|plant|podcast|reality tv|tv|sports?|running|exercise|gym|workout|crossword|wordle|shoe|sneaker|history|science|travel|carb|cheese|work|recovering|self-confessed|self-proclaimed) (?:addict|junkie)s?\b/i;
const regulated =
  /\b(?:HIPAA|ADA|OSHA|GDPR|balloon|ventric\w+|lungs?|bladder|vessels?|aort\w+|arter(?:y|ies|ial)|grafts?|websites?|vendors?|billing|coding|contracts?|facilit(?:y|ies)|software|statute|regulat\w+|CMS|joint commission|tissue|stents?)\b/;

export const shamingWords: readonly ShamingWord[] = [
  {
    pattern:
      /\b(?:(?:drug|heroin|opioid|opiate|meth|crack|pill|substance|narcotics?|fentanyl|cocaine|IV drug|alcohol|pain pill)[ -])?addicts?\b/gi,
    one: substance,
    many: substances,
    unless: harmless,
  },
  {
    pattern:
      /\b(?:junk(?:ie|y)|junkies|drugg(?:ie|ies|y)|crack ?heads?|meth ?heads?|tweakers?|dope ?(?:fiend|head)s?|pill ?heads?|drug fiends?|smack ?heads?)\b/gi,
    one: substance,
    many: substances,
    unless: harmless,
  },
  {
    pattern: /\b(?:drug|substance|alcohol|opioid|opiate|IV drug|IVDU?|polysubstance|narcotics?) abusers?\b/gi,
    one: 'person who uses drugs',
    many: 'people who use drugs',
  },
  {
    pattern: /\b(?:crack|meth|heroin|drug|addicted) (?:baby|babies|newborns?|infants?)\b/gi,
    one: 'baby exposed to drugs before birth',
    many: 'babies exposed to drugs before birth',
  },
  {
    pattern:
      /(?<=\b(?:an?|the|this|that|another|chronic|raging|our|my|his|her|known|old|angry|of) )alcoholic\b(?! (?:beverages?|drinks?|hepatitis|cirrhosis|liver|fatty|ketoacidosis|pancreatitis|encephal\w+|cardio\w+|neuropath\w+|seltzer|content|solution|patient))|(?<!non-)\balcoholics\b(?! anonymous)|\bboozers?\b|\bwinos?\b/gi,
    one: 'person with alcohol use disorder',
    many: 'people with alcohol use disorder',
    unless: /\bI(?:'m| am| was)\b.{0,20}\balcoholic\b|recovering|adult child(?:ren)? of/i,
  },
  {
    pattern:
      /(?<=\b(?:a|the|this|that|another|our|town|of|these|those|belligerent|regular|local) )drunks?\b(?! (?:driv|on|with|text|dial|patient|person|guy|man|woman|teen|college|kid))/gi,
    one: 'person who is intoxicated',
    many: 'people who are intoxicated',
  },
  {
    pattern:
      /\b(?:drug|med|meds|medication|pill|opioid|opiate|narc|narcotic|pain ?(?:med|pill)|dilaudid|benzo|oxy|norco|percocet|adderall|xanax|controlled substance|script)[ -]?seekers?\b|\bDSB\b/gi,
    one: 'person asking for pain relief',
    many: 'people asking for pain relief',
  },
  {
    pattern:
      /\b(?:drug|med|pill|opioid|opiate|narc|narcotic|pain ?(?:med|pill)|dilaudid|benzo|oxy|norco|percocet|attention)[ -]seeking\b(?: behaviou?rs?)?/gi,
    one: 'asking for relief',
  },
  {
    pattern: /\bfrequent[ -]fl[yi]ers?\b/gi,
    one: 'patient who comes often',
    many: 'patients who come often',
    unless: /\b(?:miles|airlines?|delta|united|points|flights?|airport|boarding)\b/i,
  },
  {
    pattern: /\bnon-? ?compliant (?=(?:patient|diabetic|pt|kid|teen|people|folk|famil|parent|owner|client)\w*)/gi,
    one: '',
  },
  {
    pattern: /\bnon-? ?compliant with\b/gi,
    one: 'having trouble with',
    unless:
      /\b(?:HIPAA|ADA|OSHA|GDPR|regulations?|rules?|requirements?|standards?|policy|policies|law|statute|contract|the act)\b/i,
  },
  { pattern: /\bnon-? ?compliant\b/gi, one: 'not following the plan', unless: regulated },
  { pattern: /\bnon-? ?compliance\b/gi, one: 'trouble with the plan', unless: regulated },
  {
    pattern:
      /\bschizophrenics\b|(?<=\b(?:a|the|this|that|another|paranoid|my|our|one|homeless) )schizophrenic\b(?! (?:disorder|symptom|episode|patient|illness|spectrum|man|woman|brother|sister))|\bschizos?\b/gi,
    one: 'person with schizophrenia',
    many: 'people with schizophrenia',
  },
  {
    pattern: /\bbipolars\b|(?<=\b(?:a|another|this|that|raging|total) )bipolar\b(?=[.,!?;]|$| (?:in|on|who|off)\b)/gi,
    one: 'person with bipolar disorder',
    many: 'people with bipolar disorder',
  },
  {
    pattern:
      /(?<!\w[ -])\bborderlines\b|(?<=\b(?:a|another|this|classic|total|such a|the) )borderline\b(?=[.,!?;]|$| (?:in|on|who)\b)/gi,
    one: 'person with borderline personality disorder',
    many: 'people with borderline personality disorder',
  },
  {
    pattern: /\b(?:the|an|those|these|our) epileptics?\b(?! (?:seizure|fit|patient|episode|drug|attack|activity))/gi,
    one: 'person with epilepsy',
    many: 'people with epilepsy',
  },
  {
    pattern: /\bsicklers?\b|\bsickle cellers?\b/gi,
    one: 'person with sickle cell disease',
    many: 'people with sickle cell disease',
  },
  {
    pattern:
      /\b(?:crazy|insane|psycho|psychotic|cray|loony|nutty|bonkers|mental|deranged|demented|unhinged) (?=(?:old |little |cat |dog |ass |ex-)?(?:patients?|pts?|lad(?:y|ies)|wom[ae]n|m[ae]n|guys?|dudes?|people|person|famil(?:y|ies)|mom(?:ma)?s?|mothers?|dads?|fathers?|parents?|momma|uncles?|aunts?|wife|wives|husbands?|daughters?|sons?|kids?|girls?|folks?|customers?|clients?|visitors?|neighbou?rs?|co-?workers?|nurses?|doctors?|bosses|boss|manager|relatives?|mother-in-law|grandmas?|grandpas?)\b)/gi,
    one: '',
    unless: /\bam I (?:the )?crazy|\bI(?:'m| am) (?:the|a) crazy\b/i,
  },
  {
    pattern:
      /(?<=\b(?:(?:patients?|pts?|lady|gentleman|dude|kid|roommate|neighbor|visitor|daughter-in-law|woman|man|guy|mother|mom|dad|father|daughter|son|wife|husband|sister|brother|family|parents|people|families|she|he) (?:is|was|are|were|went|goes|must be|seems?|(?:is|was|are|were) (?:so|just|totally|absolutely|completely|certifiably|literally|a little|fucking|all))|she's|he's|(?:she's|he's) (?:so|just|totally|absolutely|completely|certifiably|literally)) )(?:crazy|insane|nuts|psycho|bonkers|mental|cuckoo|bat ?shit|certifiable|unhinged|deranged|off (?:his|her|their) (?:rocker|meds)|looney|a lunatic|a nutjob|a nutcase)\b(?! (?:good|busy|talented|smart|about|for|over|fast|lucky|well|strong))/gi,
    one: 'distressed',
  },
  {
    pattern:
      /\bdirty (?:urines?|UDS|UDT|utox|u-?tox|tox(?:icology)?(?: screens?)?|drug (?:screens?|tests?)|pee(?: tests?)?|pee cups?|screens?)\b/gi,
    one: 'positive urine drug test',
    many: 'positive urine drug tests',
  },
  {
    pattern:
      /\bclean (?:urines?(?! (?:catch|sample cup))|UDS|UDT|utox|u-?tox|tox(?:icology)? screens?|drug (?:screens?|tests?)|pee tests?)\b/gi,
    one: 'negative urine drug test',
    many: 'negative urine drug tests',
  },
  {
    pattern:
      /(?<=\b(?:been|is|was|are|stay(?:s|ed|ing)?|got|gets?|getting|she's|he's|they're|now) )clean\b(?= (?:and sober|for (?:\d+|a|one|two|three|four|five|six|ten|over|almost)|since|from (?:heroin|drugs|opioids|meth|fentanyl|alcohol)|off (?:heroin|drugs|meth)))/gi,
    one: 'in recovery',
    unless: /\b(?:margins?|scan|cath|wound|incision|kitchen|house|dishes)\b/i,
  },
  {
    pattern:
      /\b(?:wheelchair|chair|bed)[ -]bound\b(?=[.,!]| (?:patient|man|woman|person|people|lady))|\bconfined to (?:a|his|her|their) wheelchair\b/gi,
    one: 'using a wheelchair',
  },
  { pattern: /\bcommitted suicide\b/gi, one: 'died by suicide' },
  { pattern: /\bcommit(?:s)? suicide\b/gi, one: 'die by suicide' },
  { pattern: /\bcommitting suicide\b/gi, one: 'dying by suicide' },
  { pattern: /\b(?:failed|unsuccessful) suicide(?: attempts?)?\b/gi, one: 'suicide attempt' },
  {
    pattern: /\bmentally retarded\b|\bmental retardation\b|\bretarded\b|\bretards?\b(?!\w)/gi,
    one: 'person with an intellectual disability',
    unless: /\b(?:growth|flame|fire)[ -]retard|\bretards? (?:the|growth|progress)/i,
  },
  {
    pattern:
      /\bmidgets?\b|\bcripples?\b(?! (?:the|our|my|a|us|you|health|small|hospitals)\b)|\bspaz\b|\bmongoloids?\b|\bgimps?\b/gi,
    one: 'person with a disability',
    many: 'people with disabilities',
  },
  { pattern: /\bpoor historians?\b/gi, one: 'unable to give a full history' },
  {
    pattern: /\b(?:hypochondriacs?|malingerers?|attention[ -]seekers?)\b/gi,
    one: 'worried patient',
    many: 'worried patients',
  },
  { pattern: /\bhysterical (?=(?:mom|mother|woman|women|wife|patient|female|girl|lad|parent|famil)\w*)/gi, one: '' },
  {
    pattern:
      /\bthe (?:morbidly )?obese\b(?! (?:patient|person|people|population|man|woman|child|group|individual|mother|mice|adult|bmi))|\bfatt(?:y|ies)\b(?! (?:liver|acid|tissue|food|meal|tumou?r|infiltrat|streak|degener|change|deposit|stool|fish|cut|diet))|\b(?:beached |land )?whales\b(?= (?:in|on|who) (?:bed|the (?:ward|unit|table)))/gi,
    one: 'people with obesity',
  },
  {
    pattern: /\billegals\b|\billegal (?:aliens?|immigrants?)\b/gi,
    one: 'undocumented person',
    many: 'undocumented people',
  },
  { pattern: /\b(?:so|totally|super|a (?:bit|little)) (?:bipolar|schizo(?:phrenic)?|OCD)\b/gi, one: 'changeable' },
  {
    pattern:
      /(?<=\b(?:because|since|probably|clearly|obviously|must|all|usually|definitely|just) (?:\w+ ){0,2}(?:have|has) (?:\w+ )?(?:a |an )?)(?:(?:undiagnosed |untreated |borderline )?personality disorders?|narcissistic personality)\b/gi,
    one: 'hard day',
  },
];

/** The words held up as words: to be dropped, explained, doubted. */
export const discussedAsWords =
  /\b(?:words?|terms?|language|wording|vocabulary|phrase|label(?:s|ed|led|ing)?|branded|stigma\w*|person-first|people-first|stop (?:saying|calling|using|writing)|quit (?:saying|calling)|don'?t (?:say|call|write|use)|never (?:say|call|write)|we (?:say|said|write)|instead of|rather than|retire (?:the|this)|delete the|(?:took|take|cross(?:ed)?) .{0,40}\bout of|say (?:this|person)|called? (?:him|her|them|me|you|a patient|patients|someone|people)|written off as|dismissed as|treated (?:like|as)|seen as|assumed|judg(?:e|ed|ing)|isn'?t (?:an?|just|a bad)|not (?:just )?an?|(?:nobody|no one) is (?:just |only |simply )?an?|so-called|stereotype|slur|charted as|in (?:the|a|her|his) chart)\b/i;
