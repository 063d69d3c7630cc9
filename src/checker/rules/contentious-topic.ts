import { standIn } from '../reading/partisanship.ts';
import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';
import { takeOut } from '../take-out.ts';

/** Subjects on which neighbours fall out. */
const divisive =
  /\b(?:abortions?|roe\b|dobbs|pro-?life|pro-?choice|reproductive (?:rights|freedom|justice)|heartbeat (?:bill|law)|fetal personhood|planned parenthood|unborn|ovaries|trigger laws?|mifepristone (?:ban|case|ruling)|these bans|gun(?:s| (?:control|violence|laws?|rights|lobby|reform|safety law))|firearms?|AR-?15s?|assault (?:weapons?|rifles?)|(?:the )?rifles|second amendment|2A\b|NRA\b|mass shootings?|thoughts and prayers|safe storage|red flag laws?|background checks|bullets|vaccine mandates?|mask mandates?|mandates?\b|lockdowns?|(?:vaccine |religious |personal belief |school )*exemptions?(?: bill)?|medical freedom|health freedom|trans(?:gender)? (?:kids?|youth|rights|athletes?|women|people|care|patients)|gender[- ]affirming|gender (?:ideology|discrimination|identity)|two (?:sexes|genders)|pronouns|conversion therapy|drag (?:queen|story)|LGBTQ\w*|gay (?:marriage|rights)|same-sex|pride month|DEI\b|affirmative action|critical race|woke(?:ness)?(?! up)|white privilege|systemic racism|black lives|blue lives|defund|police (?:brutality|reform)|immigra(?:nts?|tion)|ICE\b|deport\w*|the border|border wall|undocumented|asylum|refugees|sanctuary (?:city|cities|hospital)|migrant\w*|trump|biden|kamala|harris|vance|desantis|newsom|obama|hillary|bernie|sanders|pelosi|mcconnell|AOC|MAGA|RFK(?:,? Jr\.?)?|kennedy|HHS secretary|musk|DOGE|fauci|democrats?|republicans?|dems\b|GOP|liberals?|conservatives?|left(?:ists?|-wing)|right-wing|socialis[mt]|communis[mt]|fascis[mt]|tyranny|the administration|this administration|white house|president|governor|senat(?:e|ors?)|lawmakers?|legislat(?:ors?|ure)|congress(?:man|woman)?|politicians?|supreme court|SCOTUS|justices|the statute|school board|slate|candidates?|ballot(?:s)?|amendment \d+|prop(?:osition)? \d+|measure \d+|referendum|election(?:s)?|vot(?:e|ed|ing|ers?|es)|medicare for all|single[- ]payer|universal (?:health ?care|coverage)|socialized medicine|obamacare|ACA repeal|medicaid (?:cuts|expansion|work requirements)|public option|death penalty|capital punishment|executions?|lethal injection|euthanasia|assisted (?:suicide|dying)|right to die|end[- ]of[- ]life options?(?: act)?|death with dignity|medical aid in dying|gaza|israel\w*|palestin\w*|hamas|zionis\w*|ukraine|ceasefire|genocide|bombing hospitals|putin|church and state|prayer in schools?|god\b|jesus|bible|christians?|muslims?|islam|atheis\w+|rosaries|sharia|religious (?:liberty|freedom)|climate (?:change|crisis|denial|denier|action)|fossil fuels?|oil companies|billionaires?|tax (?:the|cuts)|wealth tax|minimum wage|living wage|welfare|food stamps|SNAP\b|school lunch(?:es)?|free lunch|universal basic|unions?\b|strike|(?:decriminali[sz]|legali[sz])(?:e|es|ed|ing|ation)|cannabis prohibition|war on drugs|safe (?:injection|consumption|supply)|needle exchange|harm reduction (?:ban|bill|site)|fluorid(?:e|ation) (?:ban|mandate)|book bans?|library books|banned books|banning (?:stories|books)|housing first|homeless encampments?|rent control|reparations|patriarchy|feminis[mt]|toxic masculinity|CDC (?:firings|cuts|director)|NIH (?:cuts|funding)|firing half)\b/gi;
/** The same, for a plain test: without the memory of a global expression. */
const divisiveOnce = new RegExp(divisive.source, 'i');
/** What is pressed for: who should vote, repeal, ban, pass, resign; what is right and wrong in it. */
const stance =
  /\b(?:(?:^|(?<=[.!?] ))let (?:the|them|our|women|kids|people|us|trans|doctors|him|her) \w+|this session\b|got (?:\w+ )?(?:vote|it|this) (?:badly )?wrong|i'?m for the|i(?:'m| am) against the|(?:would|i'?ll) (?:also )?take the vote|vot(?:e|ing) (?:for|yes|no|blue|red|against|them out|him out|her out|accordingly|like|as if|out|on)|(?:vote|throw|kick) (?:them|him|her|the bums) (?:all )?out|i(?:'m| am| will be|'ll be) voting|(?:please |go )?vote\b(?=[^.!?]{0,40}\b(?:rights|slate|candidate|amendment|proposition|measure|him|her|protect))|call your (?:senators?|reps?|representatives?|legislators?|congress\w*|governor|lawmakers?)|write (?:to )?your (?:senators?|reps?|representatives?|legislators?)|repeal|overturn(?:ed|ing)?|reinstate|restore roe|ban(?:ning|s|ned)? (?:the|them|it|all|those|assault|abortion|guns?|rifles|AR|books|stories|him|her|these|gender)|(?:assault weapons|rifle|gun|abortion) ban|pass (?:the|this|a|it|medicare|that)|we need (?:the|a|this|to pass|to ban|universal|single|common[- ]sense|sensible|stricter|stronger|gun)|(?:should|must|needs? to|ought to|has to|have to|gotta) (?:\w+ ){0,2}?(?:be (?:free|illegal|legal|banned|abolished|repealed|impeached|ashamed|mandatory|required|taxed|fired|removed|jailed|funded|explained?)|end|pass|repeal|ban|fund|resign|go\b|stop|act|protect|expand|abolish|have to explain|explain|step down|be no)|(?:lawmakers|legislators|politicians|senators?|governor|congress|they) who (?:voted|wrote|passed|signed|support\w*|oppose\w*|defend\w*|blocked|ban\w*)|every (?:legislator|politician|senator|lawmaker) who|protect (?:\w+ ){0,3}?(?:rights?|access|kids|women|freedom|life|the unborn|choice|trans|patients from)|(?:is|are) (?:a )?(?:human|basic) rights?|human right|(?:i|we) (?:stand|march(?:ed)?|side) (?:with|for|against)|(?:i|we) (?:support|oppose|endorse|condemn|reject|donated|campaign\w*|am pro|'m pro)|i'?m (?:proudly |a proud )?(?:pro-?life|pro-?choice)|donat(?:e|ed|ing) to|get (?:out of|your \w+ (?:off|out))|keep (?:your|the|their|them|ICE|politic\w+|god|religion|church|government)\b[^.!?]{0,30}\b(?:out|off|away)|(?:has|have) no (?:business|place) in(?:side)?|hands off|(?:is|are|was|were) (?:pure |literal |nothing but |just |plain |an? |the )*(?:murder|tyranny|genocide|disaster|disgrace|travesty|fascis[mt]|cruel\w*|barbaric|evil|unconstitutional|immoral|cowardly|a birthday present|theft|killing|destroying|ruining|wrecking|a crime|attack on|war on|an assault|a death sentence|racist|sexist|a lie|violence|slavery|sin|joke|bs|b\.s\.|political theater)|saves? lives|sold out|blood on|(?:don'?t|won'?t|doesn'?t) stop (?:bullets|a bullet|abortions?)|ceasefire|stop (?:the|bombing|arming|funding|killing|deporting|banning|separating|voting|politicizing|policing)|end (?:the|all|gun|this|fossil|religious)|abolish|defund|impeach|resign|legalize (?:it|cannabis|marijuana|weed)|decriminalize|tax (?:the|billionaires)|remember in november|see you (?:in november|at the polls)|november is coming|has to go|must go|vote (?:yes|no)\b|yes on|no on|(?:my|her|our|their) body,? (?:my|her|our|their) choice|every heartbeat|deserves? a law|never protected one|what it is worth voting|take(?:s)? away (?:our|my|their|women)|roll(?:ing|ed)? back|war on (?:women|science|drugs|vaccines|doctors)|gimme a break on|give me a break (?:on|with)|is (?:a )?(?:myth|hoax|propaganda)|(?:made|make) (?:two|only two) (?:sexes|genders)|don'?t (?:tread|trust) |wake up,? (?:america|people|sheeple)|anti-?(?:science|american|woman|vaccine (?:nut|politic)\w*)|have nothing to do with (?:life|safety|science|medicine)|own(?:s)? (?:those|these|that|this|every)|(?:is|are) going to (?:kill|cost|cause|destroy|hurt)|will (?:kill|cost lives|die because)|before more (?:children|people|kids|women) die|(?:cowardly|shameful|heartless|cruel) for|for votes|firing half|(?:nothing|no one) will change that|the only thing that will fix|put (?:\w+ )?(?:abortion |reproductive |those )?(?:rights|books|library books) back|done being neutral|common[- ]sense (?:gun|reform|laws?))\b/gi;
/** Notices that take no side. */
const notice =
  /\b(?:polls (?:close|open)|register to vote|registration deadline|open enrol+ment|is now law|takes effect|starts? (?:on )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|here is what (?:it|the law)|comments? (?:close|are due|period)|free (?:gun )?locks?|store (?:firearms|guns|it|them) locked|fact sheet|what the (?:law|bill|rule) (?:says|means|does)|docket|summary of|union station|student union|credit union|vote for your favou?rite|vote for whoever|whoever you like|however you vote|absentee|polls are open|nonpartisan|non-partisan|favou?rite scrub|poll below|vote below|vote in the comments|journal club vote|clinic vote)\b/i;
/** Divisive by itself; the others want two signs. */
const hottest =
  /\b(?:abortion|roe\b|dobbs|pro-?life|pro-?choice|AR-?15|assault weapons?|second amendment|thoughts and prayers|mandates?|trans(?:gender)? (?:kids?|youth|rights|athletes?|women|people|care)|gender (?:ideology|discrimination|identity|affirming)|gender-affirming|trump|biden|harris|kamala|RFK|maga|democrats?|republicans?|GOP|deport|gaza|israel|palestin|hamas|woke(?!n? up)(?=ness|\b)|medicare for all|single[- ]payer|death penalty|defund|exemption|rosaries|two sexes|unborn|billionaires|repeal|rifles|gun|library books|cannabis prohibition|safe injection)\w*/i;
const partisan =
  /#(?:vote\w*|blacklivesmatter|blm|maga|resist|prolife|prochoice|bansoff\w*|mybodymychoice|neveragain|endgunviolence|momsdemand\w*|standwith\w+|freepalestine|ceasefire\w*|thisisourlane|transrights\w*|protecttrans\w*|medicareforall|defund\w*|imwithher|bluewave|notmypresident|abolish\w*)/i;

/** Milder signs that a side is taken: what ought to be, what is enough, who is to blame. */
const leaning =
  /\b(?:should(?:n'?t)?|must(?:n'?t)?|ought|need(?:s)? to|have to|has to|deserves?|no (?:one|child|woman|doctor|patient|kid|mother|family|parent|physician|nurse|\d+[- ]year[- ]old) (?:\w+ )?(?:should|deserves|needs)|nobody should|never again|enough(?: is enough)?|wrong|unjust|injustice|unfair|cruel|shame\w*|disgrace\w*|outrage\w*|coward\w*|hypocri\w+|blame|responsible|accountab\w+|fault|fight(?:ing)? (?:for|back|against)|stand(?:ing)? (?:up|with|against|by)|speak(?:ing)? (?:up|out)|march\w*|rall(?:y|ied)|protest\w*|petition|sign(?:ed|ing)? the|donat\w+|yard sign|i(?:'m| am) (?:a )?(?:proud|angry|furious|done|tired|sick of|ashamed|against|for)|proud(?:ly)?|believe in|i believe|we believe|in my (?:exam|delivery|operating) room|between (?:a )?(?:woman|patient|doctor|me)|none of (?:your|their|the)|not (?:a |the )?(?:government|politician|legislat\w+|state|senator|lawmaker)\w*|party of|so-called|agenda|propaganda|indoctrinat\w+|freedom|liberty|rights?\b|forced|force (?:them|us|women|kids)|punish\w*|criminal\w*|illegal|legal\b|law(?:s)?\b|die|died|dying|dead|deaths?|killed|kills|bleed\w*|suffer\w*|worth more than|care more about|instead of|rather than|until (?:they|he|she|we|it)|funny how|imagine if|if (?:men|they|he|she|corporations)|the same people who|you can'?t (?:be|call yourself))\b/gi;
/** Where laws are made, and fights that name no law. */
const public_ =
  /\b(?:statehouse|state house|capitol|legislat\w+|lawmakers?|senat(?:e|ors?)|congress\w*|parliament|governor|mayor|city council|county commission\w*|attorney general|supreme court|justices?|judges?|HB ?\d+|SB ?\d+|bill \d+|the bill|this bill|laws?\b|statutes?|politic\w+|polic(?:y|ies)|elected|election|ballot\w*|campaign|candidate|party|taxpayers?|tax dollars|washington|tallahassee|austin|sacramento|albany|tariffs?|deportation|detention|cages|raids?|papers|shooter drills?|active shooter|lockdown drills?|gunfire|gunshot\w*|shootings?|bullet(?:s|-?proof)?|columbine|sandy hook|uvalde|parkland|unborn|embryos?|fetus\w*|forced birth|bodily autonomy|insulin (?:cap|price|prices)|health ?care is|human right|uninsured|medicaid|evict\w*|affordable housing|sex ed\w*|ten commandments|evolution|creationis\w+|scripture|the lord|faith|prayer|mask(?:s|ed)?|vaccine (?:requirement|law|choice)s?|natural immunity|misgender\w*|bathrooms?|puberty blockers|detransition\w*|equity|racis\w+|sexis\w+|privilege|colonial\w*|occupation|war\b|refugee\w*|border|visa(?:s)?|patriot\w*|flag\b)\b/gi;

/** Deeds of politics that name their own subject. */
const capitals = /\b(?:ICE|DEI|SNAP|DOGE|NRA|GOP|AOC|SCOTUS|MAGA)\b/;
/** Divisive subjects; those that are initials only where they stand in capitals. */
const topicsOf = (sentence: Match['sentence']): readonly Match[] =>
  sentence.find(divisive).filter(({ text }) => !capitals.test(text.toUpperCase()) || capitals.test(text));
const isHottest = (text: string): boolean => hottest.test(text) || /\b(?:ICE|DEI)\b/.test(text);
const score = (reading: Reading, sentence: Match['sentence'], context: string): number => {
  const near = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  const hot = near.some((one) => isHottest(one.text)) || isHottest(context);
  const warm = near.some((one) => topicsOf(one).length > 0) || divisiveOnce.test(context);
  const publicly = new Set(near.flatMap((one) => one.find(public_).map((match) => match.text.toLowerCase()))).size;
  const topic = hot ? 3 : warm ? 1.5 + Math.min(1, publicly / 2) : publicly > 1 ? 1 : publicly > 0 ? 0.75 : 0;
  const leans = new Set(sentence.find(leaning).map((match) => match.text.toLowerCase())).size;
  const side = sentence.has(stance) ? 2 : 0;
  return topic === 0 ? 0 : topic + side + Math.min(2, leans * 0.75);
};

function* sides(reading: Reading): Iterable<Match> {
  const context = reading.draft.context ?? '';
  const asked = divisiveOnce.test(context);
  for (const sentence of reading.sentences) {
    const { text } = sentence;
    if (notice.test(text) || /\?["')]*$/.test(text)) continue;
    if (!asked && topicsOf(sentence).length === 0 && !sentence.has(public_) && !sentence.has(stance)) continue;
    const stances = [...sentence.find(stance), ...sentence.find(leaning)].filter((match) => {
      const modality = reading.modality(match);
      return !modality.reported && reading.quoteAt(match) === undefined;
    });
    const first = stances[0];
    if (first === undefined) continue;
    if (score(reading, sentence, context) >= threshold) yield first;
  }
}
const threshold = 3;

export const contentiousTopic = {
  id: 'contentious-topic',
  title: 'Taking a side in a divisive matter',
  area: 'conduct',
  level: 'suggestion',
  guidelines: ['aspn-use'],
  message:
    'This takes a side in politics, religion or social policy. You may; but some of your patients stand on the other side, and may wonder how you see them.',
  why: 'Advocacy belongs to the profession, and patients of every conviction belong to the practice. Decide which of the two this account is for.',
  *detect({ reading }): Iterable<Detection> {
    const open = [...sides(reading)];
    const stand = open.length === 0 ? standIn(reading) : undefined;
    for (const match of stand ? [stand] : open) {
      yield {
        start: match.start,
        end: match.end,
        fixes: [
          ...(reading.sentences.length > 1
            ? [
                {
                  kind: 'edit',
                  label: 'Take this sentence out',
                  edits: [takeOut(reading.text, match.sentence)],
                } as const,
              ]
            : []),
          { kind: 'prompt', label: 'Keep to what the evidence says, or post it from an account of your own.' },
        ],
      };
    }
    const tag = reading.find(partisan)[0];
    if (tag)
      yield {
        start: tag.start,
        end: tag.end,
        fixes: [{ kind: 'edit', label: 'Take the tag out', edits: [takeOut(reading.text, tag)] }],
      };
  },
  examples: {
    found: [
      'Assault weapons have no place on our streets. «Ban them».',
      'Abortion rights are on the ballot, so «vote yes».',
      'Our governor «sold out» kids on this exemption bill.',
    ],
    silent: [
      'Polls close at 8. Bring ID and water.',
      'Store firearms locked and unloaded. Free locks at our front desk.',
      'Vaccines are free for children under 18 through VFC.',
      'Miscarriage is common and it is not your fault.',
    ],
  },
} as const satisfies Rule;
