import { withoutPhrase } from '../reading/phrase-edges.ts';
import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

const place =
  '(?:group|page|chat|thread|list|account|feed|server|channel|forum|board|space|circle|community|subreddit|sub|discord|whats ?app|slack|post|room here)';
/** The audience is said to be closed, and that is why it may be said. */
const closed = [
  `\\b(?:this|the|our|my|it's|its|since|because|as|bc|cuz|in a|a)\\s+(?:is\\s+)?(?:a\\s+)?(?:\\w+\\s+)?${place}\\s+(?:is|are|being|stays?|here is)\\s+(?:\\w+\\s+){0,2}?(?:private|closed|locked|secret|vetted|invite[- ]only|friends[- ]only|members[- ]only|staff[- ]only|physicians?[- ]only|anonymous|safe|protected|small)\\b`,
  `\\b(?:since|because|as|bc|cuz|in|only in|well|thankfully|luckily|glad|good thing|ok(?:ay)?)\\s+(?:this is |it'?s )?(?:a|an|our|the)\\s+(?:private|closed|locked|secret|vetted|invite[- ]only|members[- ]only|physicians?[- ]only|anonymous|confidential)\\s+${place}\\b`,
  `(?:^|[.!?(]\\s*)(?:private|closed|locked|secret|vetted|finsta|alt|burner|throwaway)\\s+(?:${place}\\s*)(?:so|only|,|:|\\.|$)`,
  `\\b(?:friends|followers|family|members|staff|docs|doctors|nurses|mutuals|(?:green|close|inner) (?:circle|friends)(?: people)?|mods?|team(?: page)?|close friends)\\s*(?:list\\s*|page\\s*)?,?\\s*only\\b(?! \\w+ (?:can|may|should|will) (?:park|enter|attend|park))`,
  "\\b(?:it'?s\\s+)?(?:just|only)\\s+(?:us|the (?:\\w+ )?(?:of us|family|team|crew|group)|my (?:friends|people|inner circle)|friends|between (?:us|you and me|ourselves))\\b(?=.{0,25}(?:here|group|chat|page|thread|so\\b|right|$|[.!,)]))",
  '\\bonly (?:my |our )?(?:close |real )?(?:friends|followers|family|mutuals|colleagues|members|the group|you guys|people i trust) (?:can|will|are able to|get to) (?:see|read|view)\\b',
  '(?:^|[,.!?—(-]\\s*|\\b(?:just|only|strictly|this is|stays?|keep (?:it|this|that)|staying|so|but) )between (?:us|you and me|ourselves|us girls)\\b',
  `\\b(?:strictly|stays?|staying|kept|keep (?:it|this|that)|don'?t (?:share|repeat|forward|post) (?:it|this|that)?|goes no further|never leaves?|not to leave|doesn'?t leave|shouldn'?t leave|won'?t leave)\\s*(?:\\w+\\s+)?(?:in|within|inside|outside|beyond|to)?\\s*(?:of\\s+)?(?:this|the|our|these)\\s+(?:${place}|class|walls|room|bubble|circle|team|building|four walls|family)\\b`,
  '\\bthis (?:stays|stay) (?:right |just )?(?:in )?here\\b',
  '\\b(?:what|stuff|things) (?:happens|said|is said|i say|we say) (?:in here|here|in this group),? stays\\b',
  "\\b(?:no|don'?t|do not|never|nobody|pls don'?t|please don'?t|please no|not to)\\s+(?:\\w+\\s+)?(?:take\\s+)?(?:screen ?(?:shots?|shot(?:s|ting|ted)?|caps?|grabs?)|screenie\\w*|share outside|forward(?:ing)?|repost(?:ing)?|ss(?:ing)?)\\b",
  "\\b(?:(?:deleting|delete|deleted|gonna delete|will delete|i'?ll delete|am deleting)\\s+(?:this|it|that|later|soon|the post|in (?:a|an|\\d+))\\b|taking (?:this|it|that|the post) down\\b|(?:erasing|pulling|removing|remove)\\s+(?:the|this) (?:post|story|tweet|thread|one)\\b|(?:erasing|pulling|removing) this(?= (?:later|soon|in (?:a|an|\\d+) (?:\\w+ )?(?:min|hour|bit|sec)|tonight|asap|shortly)))[^.!?\\n]{0,24}?(?:later|soon|after|in (?:a few|a|an|\\d+|the) \\w+|tonight|tomorrow|min(?:ute)?s?|hours?|down|by|before|once|asap|shortly|quick\\w*)|\\bdelet(?:e|ing) (?:later|soon|in (?:a|an|\\d+)\\b[^.!?\\n]{0,12})|\\bmight delete(?: later)?\\b|\\b(?<!\\b(?:once|until|till|if|when|unless|before|after) )(?:this|link|post|story) (?:dies|expires|disappears|vanishes|self[- ]destructs|comes down|goes away|won'?t (?:be up|last|stay up))\\b[^.!?\\n]{0,24}|\\b(?:read|look|see) (?:it |this )?(?:fast|quick(?:ly)?|now|before (?:i|it|this))\\b[^.!?\\n]{0,20}|\\b(?:disappearing|self[- ]destructing|vanish mode|24[- ]hour) (?:message|story|post|mode)s?\\b",
  "\\b(?:off the record|on the (?:dl|down ?low|qt|hush)|hush[- ]hush|you didn'?t (?:hear|see) (?:it|this|that) (?:from me|here)|not (?:supposed|allowed) to (?:share|post|say|tell) (?:this|it)|don'?t tell (?:anyone|compliance|hr|my (?:boss|hospital|admin)|legal)|(?:no ?one|nobody) (?:from|at) (?:work|the hospital|my hospital|admin|hr) (?:is|can|follows|sees|reads|will|knows)|compliance (?:can'?t|doesn'?t|won'?t|isn'?t|need not)|hr (?:can'?t|doesn'?t|isn'?t) |anonymous(?:ly)? (?:here|posting|account)|posting anon\\w*|throwaway (?:account|for)|(?:on|from) my (?:finsta|burner|alt|private|locked|personal private)|account is (?:locked|private|anonymous)|locked (?:account|acct)|this (?:stays|is) (?:here|private|confidential|between)|i trust (?:you all|y'?all|this group|everyone here)|safe space(?= (?:so|to vent|here))|circle of trust|cone of silence|you know the rules|in confidence)\\b",
];
const relied = new RegExp(closed.join('|'), 'gi');
/** About privacy, or an invitation to talk behind a door of one's own: nothing leans on it. */
const aboutPrivacy =
  /\b(?:no such thing|there is no|there'?s no|isn'?t (?:really )?private|never (?:really )?private|not (?:really )?private|is not private|(?:private|closed) groups? (?:are|aren'?t|can|leak)|even in (?:a )?(?:private|closed)|myth|assume|remember that|remind(?:er|s|ed)?|hipaa (?:applies|still|training|violation)|policy|policies|breach|can still|discoverable|subpoena|screenshots (?:live|last|exist|travel|are forever)|join (?:us in )?(?:our|the|my)|apply to join|link to join|private practice|private room|privacy settings|call (?:us|our|the office)|patient portal|our office|app\b|photo (?:booth|album)|trip|flight|recipe|by appointment|parking|appointments? only|cash only|staff only (?:door|lot|entrance|area|elevator)|I keep screenshots|they asked us|told us|he (?:said|wrote)|she (?:said|wrote))\b/i;

function relies(match: Match, reading: Reading): boolean {
  if (aboutPrivacy.test(match.sentence.text)) return false;
  return reading.quoteAt(match)?.kind !== 'words' && !reading.modality(match).refuted;
}

export const falsePrivacy = {
  id: 'false-privacy',
  title: 'No audience here is closed',
  area: 'privacy',
  level: 'warning',
  guidelines: ['aspn-use', 'aspn-privacy'],
  message:
    'This counts on a closed audience or on deleting it later. Groups leak, screenshots last, and what is deleted can still be produced in court.',
  why: 'A closed group, a locked account and a post that is soon deleted are still public in all that matters: one member, one screenshot, one subpoena. Write nothing there that could not stand on the front page.',
  *detect({ reading }): Iterable<Detection> {
    for (const match of reading.find(relied)) {
      if (!relies(match, reading)) continue;
      const lead = /^[^\p{L}\p{N}]*/u.exec(match.text)?.[0].length ?? 0;
      const span = {
        start: match.start + lead,
        end: match.end - (/[^\p{L}\p{N}]*$/u.exec(match.text)?.[0].length ?? 0),
      };
      yield {
        ...span,
        fixes: [
          { kind: 'edit', label: 'Leave it out', edits: [withoutPhrase(reading.text, span)] },
          { kind: 'prompt', label: 'Would you write it if your patient, their lawyer and your dean could read it?' },
        ],
      };
    }
  },
  examples: {
    found: [
      'I can say this «since this group is private»: his lactate was eleven and nobody called me.',
      '«Deleting this in an hour». Worst consult of my life.',
      '«Taking this down tonight»: bed 12 again, and nobody listened.',
      "She is on 4 West again, «please don't screenshot».",
    ],
    silent: [
      'There is no such thing as a private group. There is a group, and there is a screenshot.',
      'Join our private group for new moms, link in the comments.',
      'If the rash spreads, stop taking it tonight and call the office.',
      'We are removing it in two weeks, once the wound has healed.',
      'I keep screenshots of every recipe my mother sends me.',
    ],
  },
} as const satisfies Rule;
