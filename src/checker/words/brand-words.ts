/**
 * What tells a brand from the word, the fish, the trial or the person of the same name. Compiled for this project from
 * the makers' own texts and the everyday use of the words.
 */

/** Words of the trade beside a name: they show that a product is meant. */
export const tradeWords =
  /\b(?:robots?|robotics?|robotic-?assisted|knees?|hips?|arthroplast(?:y|ies)|implant(?:s|ed|ing|ation)?|explant(?:s|ed)?|devices?|systems?|platform|leads?|generators?|IPG|batter(?:y|ies)|recharg\w*|stimulat(?:or|ors|ion)|neuromodulation|neurostimulat\w+|SCS|PNS|DRG|DBS|PRM|surgeons?|surger(?:y|ies)|cases?|screws?|cages?|catheters?|valves?|stents?|pumps?|sensors?|drugs?|dos(?:e|es|ed|ing)|mg|mcg|mL|infusions?|injections?|injectables?|inject(?:ed|ing)?|fillers?|tox(?:in)?|units?|syringes?|reps?|booth|label|trial leads?|patients?|treatments?|therap(?:y|ies)|percutaneous|programming|programmed|OR|cadaver|labs?|registry|XR|HD|iQ|MRI|cleared|FDA|approved|device's|pain|relief|nerves?|app|cream|serum|cleanser|sunscreen|laser|insulin|CGM|glucose|A1c|psoriasis|eczema|acne)\b/i;

/** Words of a tie beside a name: they show that a company is meant. */
export const tieWords =
  /\b(?:paid|pays|consult\w*|speakers?|speaking|advis[eo]rs?|advisory|royalt\w+|stocks?|shares?|shareholder|stockholder|equity|options|honorari\w+|funding|funded|grants?|employees?|patents?|owner|founder|financial|partnership|partner|ambassador|sponsor\w*|gifts?|meals?|travel|disclosures?)\b/i;

/** Words of business beside a name that is also a given name. */
export const companyWords =
  /\b(?:announc\w+|launch\w*|pric(?:e|es|ing|ed)|compan(?:y|ies)|pharma|industry|data|stud(?:y|ies)|market\w*|earnings|CEO|recall\w*|supply|shortages?|coupons?|savings card|booth|dinner|crew|team|plant|factory|pipeline|sales|Eli)\b/i;

/** Words beside a name that show that something else of that name is meant, by the name's letters. */
export const otherMeanings: Readonly<Record<string, RegExp>> = {
  mako: /\b(?:sharks?|fish(?:ing|ed|es)?|aquarium|ocean|seas?|reefs?|div(?:e|es|ing|er)|fins?|hooked|caught|boat|bait|shore|coast|off the|saltwater|tank|mermaids?|reeled|species|captain)\b/i,
  sprint:
    /\b(?:SPRINT (?:trial|study|investigators|data|results|participants|MIND|cohort|criteria)|systolic|diastolic|blood pressure|BP|mm ?Hg|hypertens\w+|antihypertensives?|NEJM|N Engl J Med|NCT01206062|120 (?:versus|vs\.?)|T-?Mobile|agile|scrum|backlog|marathon|finish|race|raced|mile|track|meters?)\b/i,
  proclaim: /\b(?:hereby|liberty|the gospel|proudly|loudly)\b/i,
  abbott:
    /\b(?:Abbott Elementary|Abbott (?:&|and) Costello|Greg Abbott|Gov(?:ernor|\.)? Abbott|Abbott Street|Tony Abbott|Jim Abbott|Ava|Quinta Brunson)\b/,
  lilly: /\b(?:Lilly Pulitzer|Lilly Ledbetter|Lilly Endowment)\b/,
  globus: /\bglobus (?:pallidus|hystericus|sensation|pharyngeus|pharyngis)\b/i,
  olympus: /\b(?:mount|mt\.?|gods?|zeus)\s+olympus\b|\bolympus mons\b/i,
  acadia: /\b(?:national park|maine|bar harbor|hik(?:e|es|ed|ing))\b/i,
  ambu: /\bambu[- ]?bag/i,
  cochlear: /\bcochlear (?:implant|nerve|nucle|hair|duct|implantation)/i,
  penumbra:
    /\b(?:ischa?emic|core|salvageable|infarct\w*|mismatch) (?:\w+ )?penumbra\b|\bpenumbra (?:of|volume|mismatch|at risk)\b/i,
  tarsus: /\b(?:foot|ankle|bones?|talus|calcaneus|metatars\w+|eyelids?)\b/i,
  nuance: /\bnuances? (?:of|in|to|and|matters?|is|here)\b/i,
  arctic:
    /\b(?:air|blast|circle|ocean|fox(?:es)?|char|cold|chill|freeze|weather|winter|snow|ice|seas?|expedition|winds?|monkeys)\b/i,
  freedom: /\bfreedoms? (?:from|of|to|fighters?|day)\b|\b(?:religious|academic|political|four|our) freedoms?\b/i,
  journey:
    /\bjourneys? (?:of|to|through|with|back|home|ahead|towards?)\b|\b(?:concert|band|album|Steve Perry|believin\S*)\b/i,
  renew: /\brenew (?:my|your|our|his|her|their|the|a)\b|\b(?:licen[sc]es?|passports?|subscriptions?|vows)\b/i,
  cue: /\b(?:on cue|cue (?:the|another|a|an|up|my|your)|cue cards?|pool cue|take (?:a|my|your|the) cue)\b/i,
  compass: /\b(?:moral compass|points? (?:north|south|the way)|true north|maps?|hik(?:e|es|ed|ing))\b/i,
  edwards:
    /\b(?:game|pitch(?:ed|er)|quarterback|touchdown|inning|senator|Air Force Base|Anthony Edwards|Jonathan Edwards)\b/i,
  apollo: /\b(?:NASA|moon|mission|astronauts?|theater|theatre)\b/i,
  gore: /\b(?:blood and gore|Al Gore|gory)\b/i,
  merit: /\b(?:merit badge|on (?:its|their) merits?|merit-based|no merit)\b/i,
  gilead: /\b(?:Handmaid|Atwood|balm)\b/i,
  moderna: /\b(?:galleria|arte|tate)\b/i,
  restore: /\b(?:restore (?:the|my|our|your|faith))\b/i,
  oura: /\b(?:ouranos)\b/i,
  novo: /\b(?:de novo)\b/i,
  libre: /\b(?:libre ?office|vers libre|cuba libre|lucha libre)\b/i,
};

/** Titles that make what follows a person's name. */
export const personTitle =
  /\b(?:[Dd]rs?|DR|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Nurse|Sir|Dame|Sen|Senator|Gov|Governor|Pres|President|Coach|Judge|Pastor|Rev|Father|Sister|Brother|Rep|Congress(?:man|woman)|Capt|Captain|Chief|Officer|Sgt|Uncle|Aunt|Auntie|Grandma|Grandpa|Justice|Mayor|Secretary)\.?\s+(?:\p{Lu}[\p{L}'-]*\.?\s+){0,3}$/u;
/** Letters after a name that make it a person's. */
export const credentials =
  /^,?\s+(?:MD|DO|PhD|RN|NP|PA(?:-C)?|DPT|PT|OT|PharmD|DDS|DMD|DC|MPH|MS|CRNA|APRN|FACS|MBBS|FNP|DNP|Jr|Sr|III)\b/;

/** What follows a brand in a handle or a tag: "@galdermausa", "#AbbottPain", "#cetaphilpartner". */
export const tagEndings = new Set(
  (
    'usa us uk eu na global intl international news official inc corp co ltd llc medical med health healthcare pharma labs laboratories ' +
    'pain scs neuro neuromod neuromodulation spine ortho orthopedics orthopaedics cardio cardiovascular heart vascular structuralheart ep ' +
    'diabetes derm dermatology skin aesthetics beauty oncology onc rx care clinical professional pro hcp surgery surgical robotics robot ' +
    'robotic knee hip sports trauma therapy therapeutics vision eye eyes vaccines nutrition diagnostics dx bio biosciences science sciences ' +
    'partner partners partnered ambassador ambassadors ad ads sponsored spon sp paid collab gifted consultant speaker fam family team crew ' +
    'community life love story stories journey glow results challenge event events summit academy institute education training workshop ' +
    'course symposium booth university innovation innovations tech technology careers jobs proud day week md xr plus drg iq pns dbs trial'
  ).split(' '),
);

/** What leads up to a brand in a tag: "#TeamMedtronic", "#ThankYouAbbott". */
export const tagBeginnings = new Set([
  'team',
  'thankyou',
  'thanks',
  'my',
  'love',
  'ilove',
  'proud',
  'the',
  'hello',
  'with',
  'by',
  'powered',
  'poweredby',
]);

/** Whom people call by a name that is a company's too: before it and behind it. */
export const petOrKin = {
  before:
    /\b(?:(?:my|our|his|her|their|the)\s+(?:\p{L}+\s+){0,2}?(?:dog|puppy|pup|cat|kitten|horse|parrot|hamster|son|daughter|boy|girl|baby|nephew|niece|grandson|granddaughter|cousin|friend|neighbou?r)s?,?|happy birthday,?|good ?night,?|love you,?|miss you,?|rest in peace,?|named)\s+$/iu,
  after:
    /^(?:,\s+|\s+(?:is|was)\s+)(?:my|our|his|her|their|a|an|the)\s+(?:[\p{L}'-]+\s+){0,2}?(?:dog|puppy|pup|cat|kitten|horse|parrot|hamster|beagle|lab(?:rador)?|retriever|poodle|terrier|collie|doodle|son|daughter|nephew|niece|grandson|granddaughter|cousin|middle name|surname|last name|maiden name)\b/iu,
} as const;
