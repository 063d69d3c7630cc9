/**
 * Someone else's work handed on: a picture, slide, page or passage, where it was taken from (another's talk, book, page,
 * inbox, wall), and no maker named, or a maker said to be lost. Read by what is shown, whence, and who is owed.
 */

import type { Match, Reading } from './reading.ts';

/** What people make and others pass on. */
const work =
  /\b(?:pictures?|pics?|photos?|images?|graphics?|figures?|slides?|charts?|diagrams?|illustrations?|drawings?|sketch(?:es)?|infographics?|posters?|decks?|flow ?charts?|tables?|maps?|cartoons?|memes?|comics?|poems?|verses?|prayer|quotes?|passages?|paragraphs?|lines|words?|essays?|posts?|threads?|pages?|pdfs?|handouts?|leaflets?|brochures?|templates?|check-?lists?|cheat ?sheets?|one-pagers?|worksheets?|mnemonics?|algorithms?|animations?|videos?|clips?|reels?|gifs?|screenshots?|artwork|art|recipes? cards?|routines?|guides?|protocols?|pathways?|order sets?|scripts?|x-?rays?|films?|scans?|gems?|this|these|it)\b/i;
/** Surely a thing that has a maker; "this" and "it" want an attachment beside them. */
const surelyWork =
  /\b(?:pictures?|pics?|photos?|images?|graphics?|figures?|slides?|charts?|diagrams?|illustrations?|drawings?|infographics?|posters?|decks?|flow ?charts?|cartoons?|memes?|comics?|poems?|passages?|paragraphs?|essays?|pdfs?|handouts?|leaflets?|brochures?|cheat ?sheets?|one-page\w*|worksheets?|mnemonics?|algorithms?|animations?|reels?|screenshots?|artwork|illustrated|newsletters?|chapters?|wind-?down|here (?:it|they) (?:is|are|goes)|follows|below)\b|["“][^"”\n]{14,}["”]/i;

/** Who or what it was taken from, left without a name. */
const elsewhere =
  "(?:an?|some|some(?:one|body)(?:'s)?(?: else)?(?:'s)?|another|one of (?:the|those|our)|the|this|that|my old|an old|our old|yesterday'?s|today'?s|last (?:night|week|year)'?s|a friend'?s?|a colleague'?s?)";
const holder =
  "(?:chapters?|text-?books?|books?|journals?|covers?|articles?|papers?|reviews?|magazines?|newsletters?|leaflets?|brochures?|catalogues?|newspapers?|decks?|lectures?|talks?|plenary|keynotes?|webinars?|courses?|workshops?|conferences?|meetings?|sessions?|modules?|pages?|accounts?|handles?|feeds?|profiles?|stories|reels?|posts?|threads?|channels?|podcasts?|episodes?|blogs?|websites?|sites?|group ?chats?|groups?|whatsapps?|chats?|forums?|subreddits?|e-?mails?|inbox|forwards?|drives?|hospitals?'?s?|clinics?'?s?|practices?'?s?|departments?'?s?|colleagues?'?s?|doctors?'?s?|docs?'?s?|nurses?'?s?|coach(?:es|'s)?|influencers?'?s?|residents?'?s?|walls?|doors?|break ?rooms?|notice ?boards?|bulletin boards?|pinterest|google(?: images)?|instagram|tiktok|facebook|twitter|reddit|tumblr|youtube|linkedin|the internet|online|uptodate|amboss|netter'?s?|question banks?|qbanks?|apps?|plenary|grand rounds|rep'?s?|compan(?:y|ies)'?s?|competitors?'?s?|artists?'?s?|illustrators?'?s?|photographers?'?s?)";
const from = new RegExp(
  `\\b(?:straight |mostly |originally |all |mainly |nearly |directly |it'?s |comes? |came |is |are |was |'s )*(?:(?:from|off(?: of)?|out of|via)\\s+(?:${elsewhere}\\s+)?|(?:on|in)\\s+(?:an?|some(?:one|body)(?:'s)?(?: else's)?|another)\\s+)(?:[\\w'-]+\\s+){0,4}?${holder}\\b`,
  'gi',
);
/** Taking, remaking, hiding. */
const takes =
  /\b(?:pinched|nicked|filched|poached|stole[n]?|lifted|borrowed|swiped|snagged|grabbed|nabbed|yoinked|cribbed|copied|copy-?pasted|pasted|photocopied|xeroxed|scanned|traced|redr(?:ew|awn)|re-?drew|retyped|re-?made|recolou?red|colou?r(?:s|ed) (?:it|added)|cropped|screenshott?ed|screen-?grab\w*|screenshot|saved|downloaded|ripped|snapped|reposted|re-?shared|forwarded|sent (?:me|us|round)|passed (?:on|along|around)|going (?:around|round)|making the rounds|doing the rounds|turned up|came across|ran (?:across|into)|found|saw|spotted|bookmark\w*|kept|carried|riding around|lives? (?:on|in)|adapted|tweaked|swapped (?:the|in|out)|changed (?:the|only)|translated|has this|had this|phone (?:pic|photo))\b/gi;
/** No maker: lost, unknown, untold, or not asked. */
const lost =
  /\b(?:(?:can(?:'?t|not)|could(?:n'?t| not)|do(?:n'?t| not)|did(?:n'?t| not)|never|no longer|won'?t|haven'?t|no|not|wish I|unable to|failed to|forgot(?:ten)?|forget|lost|long since) (?:\w+ ){0,3}?(?:tell you|tell|remember|recall|find|found|know|knew|say (?=who|where)|place|track(?:ed)? down|trace[ds]?|work out|figure out|make out|catch|caught|idea|clue|note[ds]?|write down|wrote down|read|sure|track|locate|identify|credit(?:ed)?|ask(?:ed)?)\s+(?:of )?(?:\w+ )?(?:whose|who|where|(?:her|his|their|the|its) (?:\w+ )?(?:handle|name|source|author|artist|speaker|photographer|owner|creator|account|page|credit|original|maker|illustrator|poet|publisher)s?|permission)|(?:no|without an?|minus (?:the|a)|sans) (?:name|author|credit|signature|watermark|source|byline|attribution|logo|handle)s? (?:on|to|anywhere|given|attached|left|listed|underneath|it)|(?:author|artist|source|maker|origin|name|poet|speaker|photographer|owner)s? (?:is |was |are |were )?(?:\w+ )?(?:forgotten|unknown|lost|gone|anonymous|unclear|unsigned|illegible|cropped|cut off|not given|untraceable)|unsigned|uncredited|unattributed|whose(?:ver)? it (?:was|is)|wherever it (?:came|comes) from|whoever (?:it|made|drew|wrote|first|came|did|took|owns)|wish (?:I|we) (?:could say|had (?:said|written|drawn|come)|'?d (?:said|written|drawn|come)|knew who)|(?:not|aren'?t|isn'?t|none of it is|none of this is) (?:mine|my (?:own )?(?:words?|work|idea|line|drawing|slide|photo|art))|I (?:didn'?t|did not) (?:write|make|draw|design|take|come up)|some(?:one|body) (?:on|at|in|from|else|smarter|wiser|cleverer|far|more|much|way|online) (?:[\w'-]+ ){0,4}?(?:did|said|wrote|made|drew|put|came|posted|designed)|(?:publisher|author|artist|speaker|they|she|he|nobody|no one|photographer|company|owner)s? (?:won'?t|wouldn'?t|will not|shouldn'?t|needn'?t|don'?t|never) (?:mind|know|notice|care|find out|ask)|(?:removed|cropped|cut|blurred|hid|covered|erased|trimmed|took|swapped|whited|painted)(?: (?:off|out|over|away))? (?:the |its |their |his |her |only the )?(?:\w+ )?(?:watermark|logo|signature|name|credit|copyright|byline|branding)s?|couldn'?t (?:improve on|have said|say|put|write) it|says? it better than|better than I (?:could|ever)|nearly whole|in full below|more or less as (?:I|it))\b/gi;
/** A maker named, a licence, leave given, or one's own hand. */
const owed =
  /\b(?:credits? ?:|(?:photo|image|picture|illustration|figure|slide|graphic|art|artwork|drawing|video|chart|words|text|poem|quote|design)s? (?:credit|courtesy|by\b)|courtesy of|permission (?:from|of|granted|to)|with (?:\w+ )?(?:permission|consent|blessing|thanks to \p{Lu})|licen[sc]ed?|CC[- ]BY|creative commons|public domain|h\/t|via @|©|adapted from \p{Lu}|(?:made|drawn|written|designed|shot|taken|painted|created|illustrated|composed) by|et al\b|doi[:./]|PMID|(?:dr|prof|professor|sir|dame)\.? \p{Lu}\w+)|https?:\/\/|\b\w+\.(?:org|gov|com|edu|nhs)\b|(?<!\w)@\w+|— ?\p{Lu}\w+ \p{Lu}\w+/iu;
const ownHand =
  /\b(?:my own|our own|I took (?:this|it|these|the)|I (?:drew|made|wrote|designed|created|shot|painted|sketched|built|snapped|photographed)|we (?:drew|made|wrote|designed|created|shot|built)|my (?:slides?|drawing|photo|figure|talk|sketch|poster|deck|lecture|paper|chapter|book|poem|daughter|son|wife|husband|kid|mother|grandmother)|our (?:figure|paper|poster|slides?|talk|team's|lab's|chapter))\b/i;
/** Found, saved, kept and taken as people do with other things, and clinical pictures that were made in care. */
const otherThings =
  /\b(?:a seat|recipe|dog|puppy|cat|kitten|shoes?|jacket|scrubs|couch|parking|coffee|snacks?|lunch|apartment|house|job ad|keys?|wallet|life|lives|money|time|blood|specimen|lesion|polyp|tumou?r|embol\w+|fracture|diagnos\w+|outside hospital|the patient|his (?:CT|MRI|scan)|her (?:CT|MRI|scan))\b/i;
const handsOn =
  /\b(?:here (?:it|they|you|is|are|'s)|here's|enjoy|use it|save (?:it|this)|share|sharing|pass it on|teach with|take it|you'?re welcome|putting it on|posting|reposting|feel free|help yourself|below|follows|attached|pinned|gold\b|gem\b|in the comments|new (?:patient )?(?:handout|leaflet|poster|page|brochure))\b|👇|⬇️/iu;

/** A passage in quotation marks is itself what is handed on. */
const passage = /["“][^"”\n]{14,}["”]/;
/** "In a meeting", "on Facebook" may be where the writer was; "from" and "out of" are where the thing was. */
const strictly = /\b(?:from|off|out of|via)\b/i;

/** Where another's work is handed on without a name, one match a sentence at most. */
export function* othersWorkIn(reading: Reading): Iterable<Match> {
  const shown = reading.draft.media.length > 0;
  if (!shown && !surelyWork.test(reading.text.slice(0, 6000))) return;
  const passesOn = handsOn.test(reading.text) || passage.test(reading.text);
  for (const sentence of reading.sentences) {
    const near = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
    const words = near.map((one) => one.text).join(' ');
    if (otherThings.test(sentence.text) || owed.test(words)) continue;
    const sure = surelyWork.test(words);
    if (!(sure || (shown && work.test(words)))) continue;
    const gone = sentence.find(lost)[0];
    if (gone && (shown || passesOn) && !reading.modality(gone).question) {
      yield gone;
      continue;
    }
    if (ownHand.test(sentence.text)) continue;
    const source = sentence.find(from)[0];
    const taken = sentence.find(takes)[0];
    const thing = surelyWork.test(sentence.text) || (shown && work.test(sentence.text));
    if (source && thing && (taken !== undefined || (shown && strictly.test(source.text))) && (shown || passesOn))
      yield source;
  }
}
