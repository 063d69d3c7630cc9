import { pictureCredit } from '../../disclosure/lines.ts';
import { othersWorkIn } from '../reading/others-work.ts';
import { type Match, type Reading, read } from '../reading/reading.ts';
import type { Detection, Edit, Fix, Rule } from '../rule.ts';

const work =
  '(?:pictures?|pics?|photos?|images?|graphics?|figures?|fig|slides?|charts?|diagrams?|illustrations?|drawings?|infographics?|posters?|decks?|tables?|algorithms?|flow ?charts?|cartoons?|memes?|comics?|videos?|clips?|reels?|poems?|quotes?|passages?|paragraphs?|essays?|texts?|threads?|posts?|articles?|chapters?|pages?|pdfs?|handouts?|checklists?|cheat ?sheets?|mnemonics?|notes?|anki|screenshots?|art|artwork|templates?|explainers?|animations?|x-?rays?|films?|scans?|panels?|this|these|it|the whole thing|one)';
/** Taking, and from where: whose it was stays open. */
const taken =
  /\b(?:found|grabbed|grabbing|stole|stolen|stealing|lifted|borrowed|snagged|swiped|nabbed|pinched|yoinked|copied|copy-?pasted|pasted|pasting|screenshott?ed|screen ?grabbed|screengrab|screen ?shot|pulled|ripped|scanned|snapped|saved|downloaded|cropped|pirated|reposted|reposting|plagiari[sz]ed|photographed|took|taken|got|came|comes)\b[^.!?\n]{0,60}?\b(?:from|off(?: of)?|out of|on|at|in)\s+(?:pinterest|google(?: images)?|the internet|the web|the net|online|reddit|tumblr|tiktok|twitter|instagram|insta|facebook|fb|whatsapp|a?n?other (?:page|account|doc|clinic|practice|doctor|talk|lecture|deck)\w*|some(?:body|one)(?:'s|s')?(?: else's)?|some (?:\w+ ){0,2}?(?:page|site|blog|account|textbook|book|chapter|talk|deck|lecture|paper|article|review|guy|website|group|forum|slide)|an? (?:old |great |recent |friend's |nurse's |paid |premium )?(?:textbook|page|post|course|account|friend|friend's page|lecture series|subscription|book|chapter|talk|deck|lecture|paper|paid newsletter|review|website|blog|article|group chat|forward|facebook group|colleague's|dentist's|competitor's|rep's|journal)\b|the (?:w+'s?|group|class|family|unit|team) (?:whatsapp|chat|thread|drive|text)|(?:uptodate|netter'?s?|amboss|gray'?s anatomy|harrison'?s|first aid|sketchy|boards and beyond|pathoma|miller'?s|braunwald|campbell'?s|shutterstock|getty)|(?:last|this|yesterday'?s?|tonight'?s?) (?:\\w+'?s? )?(?:grand rounds|conference|meeting|lecture|webinar|course)|the (?:textbook|nejm paper|journal|keynote|plenary|talk|lecture|course|webinar|back row)|(?:this|yesterday|last) (?:\w+'?s? )?(?:keynote|plenary|talk|lecture|session|grand rounds|noon conference)|row \w+|my feed)/gi;
/** Whose it is, nobody knows, or nobody will say. */
const unknown =
  /\b(?:(?:no idea|no clue|not sure|don'?t (?:know|remember|recall)|can(?:'?t|not) (?:\w+ )?(?:remember|recall|tell you|say|find|figure out)|couldn'?t (?:find|tell|say|see)|never caught|didn'?t (?:catch|get|write down|note)|forgot|forget|forgetting|can'?t place|wish I knew|unsure|idk|lost track of|have no record of) (?:who(?:se|'s)?\b(?! (?:needs|you|to call|will|is (?:going|on call)))[^.!?\n]{0,25}?(?:\b(?:it|this|that|made|drew|wrote|created|designed|took|gave|talk|slide|paper|credit|posted|came|photo|figure)\b|$)|where (?:it|this|that|I) (?:came|is|was|got|found|originated)|the (?:source|author|artist|speaker|photographer|creator|speaker's name|original))|(?:source|author|artist|photographer|credit|creator|origin)s?(?: is| are| was)? (?:unknown|long gone|lost|forgotten|unclear|to whoever|to whomever|anonymous|\?)|unknown (?:source|author|artist|photographer)|(?:author|artist) unknown|whoever (?:made|drew|wrote|created|owns|designed|took|did|posted|came up) (?:this|it|that|with)|(?:credit|props|apologies|sorry|shout ?out|h\/t|hat tip) to (?:whoever|whomever|the (?:photographer|artist|author|original|unknown|owner|creator)|the person)|if (?:this|it)(?:'s| is) yours|names? (?:were |was )?(?:stripped|cropped|cut|blurred)|signatures? (?:stripped|missing|cut)|(?:forwards?|chain (?:mail|post|letter)s?|going around|making the rounds)\b[^.!?\n]{0,60}\b(?:wrote|author|who)|(?:cropped|cut|edited|blurred|whited|trimmed) (?:out )?(?:the |his |her |their |off the )?(?:logo|watermark|signature|credit|author|name|copyright)s?|(?:she|he|they) won'?t mind|won'?t mind me (?:sharing|borrowing|stealing)|hope (?:nobody|no one|they|s?he) (?:minds|notices|don'?t mind|doesn'?t mind)|don'?t tell (?:the )?(?:publisher|author|journal|elsevier)|shamelessly (?:stolen|borrowed|lifted|copied|stole|ripped)|not (?:mine|my (?:drawing|work|slide|art|photo|picture|graphic|words|figure|chart|design))\b|(?:saw|seen) (?:this|that|it) (?:\w+ )?(?:figure|slide|chart|graphic|diagram|picture|image)?\b(?: \w+){0,6}? (?:at|in|from) (?:a|some|the|somebody's|someone's) (?:talk|lecture|webinar|session|meeting)|some(?:one|body) (?:made|drew|wrote|sent me|forwarded) (?:this|me this))\b/gi;
/** What was made for sale, handed round. */
const piracy =
  /\b(?:(?:scanned|full|whole|entire|free|pirated|leaked|pdfs? of(?: the)?|copy of(?: the)?|upload(?:ed|ing)?|drive (?:link|folder) (?:with|to|for)|dropbox (?:link|folder))\s+(?:\w+ ){0,4}?(?:pdfs?|textbooks?|chapters?|first aid|netter\w*|uworld|u-?world|qbank|question bank|question sets?|sketchy|pathoma|boards and beyond|b&b|anki ?king|amboss|robbins|harrison'?s?|guyton|sabiston|miller|step \d (?:materials?|books?|notes))|\b(?:uworld|u-?world|amboss|sketchy|pathoma|first aid|netter|kaplan|boards and beyond|qbank|nbme|mksap|peer ?viii|orthobullets|rosh)\b[^.!?\n]{0,20}\b(?:pdfs?|bank|screenshots?|dump|drive|link|copy|download|login|account)\b|link (?:dies|expires|goes (?:down|away)|comes down)|keep it (?:inside|within|in) the (?:class|group)|(?:get|got) (?:around|past|behind) the paywall|sci-?hub|libgen|without the paywall|(?:behind|past|around|hits?) (?:a|the) paywall[^.!?\n]{0,40}|(?:paper|article|chapter|text|pdf)\b[^.!?\n]{0,40}\bpaywall\w*|paywall(?:ed)? (?:paper|article|so here)|full text (?:below|in comments))\b/gi;

/** A named author, a licence, a permission, a link, or the writer's own hand. */
const credit =
  /\b(?:credits?\s?:|(?:photo|image|picture|illustration|figure|slide|graphic|art|artwork|drawing|video|chart|words|text|poem|quote)s? (?:credit|courtesy|by|from Dr|©)|courtesy of|with (?:\w+ )?permission|permission (?:from|of|granted)|used (?:with|under)|licen[sc]ed?|CC[- ]BY|creative commons|public domain|h\/t @|via @|©|\(c\) \d|adapted from (?:\p{Lu}|the)|reproduced|originally by|made by (?:@|\p{Lu})|drawn by|written by|@\w+'s|by @\w+|thanks? to (?:Dr\.? |@)\w+ for (?:the|letting|this)|et al\b|doi[:./]|PMID)|https?:\/\/|\b\w+\.(?:org|gov|com|edu)\b/iu;
const own =
  /\b(?:my own|our own|I (?:drew|made|wrote|took|designed|created|shot|painted)|we (?:drew|made|wrote|designed|created|shot)|my (?:slides?|drawing|photo|figure|talk|sketch|daughter|son|wife|husband|kid)|our (?:figure|paper|poster|slides?)|from our)\b/i;
/** Things that are found and lifted without being anyone's work. */
const otherThings =
  /\b(?:recipe|dog|puppy|cat|kitten|shoes?|jacket|scrubs|couch|shift|parking|coffee|snacks?|lunch|apartment|house|job|weights?|barbell|patient (?:was )?(?:found|lifted)|finding|polyp|tumor|lesion|flight|fish|mushrooms?|keys?|wallet|phone|drug|sample)\b/i;
const pointsAt = new RegExp(
  `\\b(?:this|that|these|the|a|an|my|above|below|left|right)\\b[^.!?\\n]{0,40}\\b${work}\\b|\\b${work}\\b`,
  'i',
);
const picture =
  /\b(?:pictures?|pics?|photos?|images?|graphics?|figures?|slides?|charts?|diagrams?|illustrations?|drawings?|infographics?|posters?|decks?|flow ?charts?|cartoons?|memes?|comics?|poems?|pdfs?|textbooks?|chapters?|handouts?|cheat ?sheets?|anki|screenshots?|artwork|art|essays?|newsletters?|films?|scans?|x-?rays?|words?|whole thing|nurses|passage|text|thread|panel|table|algorithm|mnemonic)\b/i;

function shares(match: Match, reading: Reading): boolean {
  const { text } = match.sentence;
  const near = reading.sentences.slice(Math.max(0, match.sentence.index - 2), match.sentence.index + 3);
  const shown = reading.draft.media.length > 0;
  if (reading.modality(match).question || otherThings.test(text)) return false;
  const names = near.some((one) => picture.test(one.text));
  return (shown && (names || pointsAt.test(text))) || names;
}

/** Where another's work is shown without its maker, one place a sentence. */
function uncredited(reading: Reading): readonly Match[] {
  const found: Match[] = [];
  const credited = credit.test(reading.text);
  for (const match of reading.find(piracy)) found.push(match);
  for (const match of reading.find(unknown)) if (shares(match, reading)) found.push(match);
  if (!credited) {
    for (const match of reading.find(taken)) {
      if (own.test(match.sentence.text) || reading.modality(match).negated) continue;
      if (shares(match, reading) && (reading.draft.media.length > 0 || sure.test(match.text))) found.push(match);
    }
  }
  found.push(...othersWorkIn(reading));
  const sentences = new Set<number>();
  return found.filter(({ sentence }) => !sentences.has(sentence.index) && sentences.add(sentence.index));
}

/** The credit line behind the sentence that shows the work. */
function withCredit({ sentence }: Match, reading: Reading): Edit {
  const closed = /[.!?…"')\]]$/.test(reading.text.slice(0, sentence.end).trimEnd());
  return { start: sentence.end, end: sentence.end, insert: `${closed ? '' : '.'} ${pictureCredit}` };
}

function applied(text: string, { start, end, insert }: Edit): string {
  return text.slice(0, start) + insert + text.slice(end);
}

export const missingAttribution = {
  id: 'missing-attribution',
  title: 'Someone else’s work, without their name',
  area: 'reviews',
  level: 'warning',
  guidelines: ['aspn-table-2', 'aspn-profiles'],
  message:
    'This looks like someone else’s picture, slide or text with no credit and no permission. Name its maker and ask them, or make your own.',
  why: 'A figure from a talk or a textbook belongs to its maker or publisher. Reposting it without leave is infringement, and readers cannot trace what it says.',
  *detect({ reading, draft, profile }): Iterable<Detection> {
    const matches = uncredited(reading);
    for (const match of matches) {
      const after = withCredit(match, reading);
      // A credit line mends only what was taken from a place; what nobody knows the maker of stays unknown.
      const mends = uncredited(read({ ...draft, text: applied(reading.text, after) }, profile)).length < matches.length;
      const credited: Fix = {
        kind: 'edit',
        label: 'Add a credit line to fill in',
        confirm: 'Its maker allows me to use it',
        edits: [after],
      };
      yield {
        start: match.start,
        end: match.end,
        fixes: [
          ...(mends ? [credited] : []),
          { kind: 'prompt', label: 'Name who made it and that they agreed, or leave it out.' },
        ],
      };
    }
  },
  examples: {
    found: [
      { text: 'Great anatomy chart I «grabbed off Pinterest».', media: ['image'] },
      { text: 'Best slide of the meeting, «no idea who made» it.', media: ['image'] },
      'Interns: a «full Netter» pdf is in the drive, enjoy.',
      { text: 'Cute cartoon about tourniquets. «Credit to whoever» drew it!', media: ['image'] },
    ],
    silent: [
      { text: 'Slide by Dr. Ito at the spring meeting, shared with her permission.', media: ['image'] },
      { text: 'I drew this chart for my own talk, take it.', media: ['image'] },
      'Found a great coffee place off the interstate.',
      { text: 'Figure 2 from Weinstein et al., NEJM 2013, CC BY.', media: ['image'] },
      'I honestly cannot remember whose turn it is to bring lunch.',
    ],
  },
} as const satisfies Rule;

/** Words that leave no doubt that it was taken. */
const sure =
  /\b(?:grabbed|stole|stolen|lifted|copied|copy-?pasted|pasted|pasting|screenshott?ed|ripped|scanned|pirated|plagiari[sz]ed|swiped|snapped|borrowed)\b/i;
