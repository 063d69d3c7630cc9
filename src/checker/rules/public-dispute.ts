import type { Reading } from '../reading/reading.ts';
import { reproachesIn } from '../reading/reproach.ts';
import { scornOf } from '../reading/scorn.ts';
import type { Sentence } from '../reading/sentence.ts';
import { targetsOf } from '../reading/targets.ts';
import type { Detection, Rule } from '../rule.ts';
import { accusedIn } from './defamation.ts';

/** Blame, challenge, mockery, said to someone's face. */
const heat =
  /\b(?:stick to (?:your )?\w+(?:ing)?\b[^.!?]{0,25}|bold (?:words|talk|claim|take|of you|coming)|big (?:words|talk) (?:from|for)|this from (?:a|the) |finished being (?:collegial|polite|nice)|done being (?:polite|nice|collegial|quiet)|or let the (?:auditors|board|lawyers|press)|the (?:board|auditors|press|state) (?:can|will) (?:call|ring|ask|hear)|champ\b|pal\b|shame on (?:you|him|her|them)|(?:you|he|she|they) should be ashamed|ashamed of yoursel\w+|explain (?:yoursel(?:f|ves)|that|this|it to)|do better|be better|sit (?:this one )?(?:down|out)\b(?! (?:with|and|for|to))|stay in your lane|how dare you|have the decency|answer (?:your|the) phone|pick up the phone|(?:take|pull) (?:this|it|that) down|own (?:it|up)|apologi[sz]e\b(?! for the (?:delay|confusion|inconvenience|wait|late))|owe(?:s)? (?:\w+ ){0,4}?(?:an )?apolog(?:y|ies)|i dare you|dare you to|prove it|show (?:us|me) (?:your|the) (?:license|data|receipts|vial)|post the \w+|go on,|go ahead,? |try (?:me|that again)|come (?:sit|shadow|work|spend|stand|do|join me|say|see)\b[^.!?]{0,50}\b(?:shift|afternoon|day|hour|night|waiting room|clinic|with me|week)|i'?ll (?:wait|save you|keep tagging|be here)|still waiting|read (?:past|the (?:paper|study|whole|actual)|it (?:first|again)|a book)|learn (?:to read|some|how)|look it up|google it|educate yoursel(?:f|ves)|do your (?:own )?(?:research|homework|job)|(?:you(?:'ve| have)?|you'?ve) (?:also )?(?:clearly|obviously|literally|truly|really)? ?(?:never|no idea|no clue|have no)\b[^.!?]{0,60}|you (?:clearly|obviously|literally|plainly|conveniently) \w+|spoken like (?:someone|a)|tell me you(?:'re| have| don'?t|'ve)|says the (?:guy|man|woman|person|one)|coming from (?:you|someone|a (?:guy|man|person))|(?:rich|cute|adorable|hilarious|laughable|comical|convenient|bold) (?:coming|that you|of you|take|words)|nice try|cool story|lol ok|lol,? (?:no|what|sure)|ok(?:ay)? (?:boomer|buddy|bro|sport)|(?:whatever|sure|thanks|congrats|congratulations|sorry|hey|listen|look|buddy|nice one),? (?:buddy|pal|bro|sweetie|sweetheart|champ|karen|genius|sunshine|chief)|bless your heart|funny how|imagine (?:being|thinking|having|believing|writing|saying)|(?:be(?:ing)?) this (?:confident|wrong|loud|dense)|which is none|with all due respect|no one asked|nobody asked|who asked(?=[?.!]|$)|blocked\b|reported (?:and|your)|screenshot(?:t?ed|s)? (?:this|it|that|you|your|taken|saved)\b|(?:deleted|delete) (?:your|the|it|this)|my lawyer|(?:our|my|the) (?:attorney|lawyers?)|see you in court|lawyer up|cease and desist|next letter|by (?:friday|monday|tomorrow|end of day|close of business),? or|what (?:exactly )?(?:is|are|were) you (?:thinking|hiding|smoking)|what is wrong with you|are you (?:kidding|serious|even|blind|okay)|was (?:the person|anyone|anybody)[^.!?]{0,40}\b(?:awake|sober|reading|qualified|trained|home)|who (?:approved|signed off on|let|decided|thought)|fix (?:it|this|your)\b|fix your \w+|(?:absolutely |truly |just |so )?(?:embarrassing|disgraceful|pathetic|unacceptable|shameful|appalling|disgusting)\b|you (?:people|lot|folks) (?:are|should|need|have)|you all know it|looking at you|feel free to (?:reply-?all|block|unfollow|explain|respond|correct|sue|call me|come)|ask (?:them|him|her|@\w+|yourself|yourselves)\b[^.!?]{0,30}\b(?:why|how|what|by name|in public|where)|name (?:and shame|names)|by name|in public|everyone (?:at \w+ )?knows (?:it|that)|the whole (?:story|truth)|tell the (?:whole|rest|full|real)|maybe mention|leaves? out the part|conveniently (?:left|forgot|omit)|stop (?:lying|spreading|pretending|selling|blaming|hiding|denying|ignoring|wasting|playing|gaslighting|telling (?:people|patients)|posting)\b|you (?:just )?(?:quote[d]?|cite[d]?|read) (?:one|an?) (?:abstract|study|title|headline|paper|blog)|think you(?:'ve| have) won|which (?:residency|med school|school|journal|fellowship) was (?:that|it)|where did you (?:train|study|go|get)|explain to (?:me|us)|(?:retired|random|some) (?:podiatrist|\w+) (?:deciding|denying)|hung up on (?:me|us)|(?:you|your (?:reviewer|rep|team|company|doctor|people|system|algorithm)) (?:\w+ ){0,3}?(?:denied|refused|ignored|cost|killed|lied|dropped the ball|failed|ghosted|lost|botched|let)|denial number|hypocri\w+|blow(?:ing)? smoke|wrong again|as usual|once again|yet again|how convenient|circular conversation|trash(?:ing|es|ed)? (?:our|my|the|us))\b|🤡|🙄|🖕/gi;
/** Stings in an answer to someone: what they wrote, sell, do not know. */
const sting =
  /\b(?:(?:and )?you know (?:it|that)\b|your own (?:data|trial|numbers|paper|slides?|words|post|feed|study)|(?:you )?(?:might|may) want to (?:check|read|look|ask|sit|delete|try)|try (?:reading|opening|doing|treating|working|a|an)\b|before you (?:post|lecture|tell|frame|tweet|quote|preach|call|accuse|insult|judge)|next time\b|needs? a hobby|enjoy your|good luck with|you (?:wrote|said|claimed?|deleted|sell|profit|get paid|are paid|make (?:money|a living)|bill|charge|cherry-?pick\w*|misquote\w*|misread|missed the|skipped the|keep (?:saying|posting|pasting|repeating|moving)|call yourself|don'?t (?:get|know|understand|have(?! to)|read|treat|even|practice)|couldn'?t|can'?t (?:even|read|be)|wouldn'?t know|have (?:no|zero|not|never)|haven'?t|are (?:wrong|confused|lying|embarrassing|not a|part of|the problem|out of|a disgrace|dangerous|clueless|mistaken))|follow the money|link to your (?:store|shop)|who (?:pays|paid|funds|funded) (?:you|for)|how much (?:did|do|are) (?:they|you)|(?:did|do|have|can) you (?:even|actually|ever|bother|honestly|really)|maybe (?:you|try|read|next|ask|start)\b|that'?s not how|your (?:ignorance|arrogance|ego|grift|store|supplement|discount code|feelings|degree in|google|youtube|podcast|comment|post|thread|tweet|profile (?:picture|pic|photo)|bio|followers|take|logic|opinion) (?:is|says|isn'?t|does|will|has|won'?t|links?|reads?|sells?|are)|fourth thread|(?:second|third|fourth|fifth|\w+th) (?:time|thread|post) (?:you|of mine)|muted|unfollow\w*|adults are|grown-?ups|adorable|(?:your|this) (?:nonsense|garbage|bs|drivel|grift|bullshit)|i don'?t (?:argue|debate) with|waste (?:of|my) (?:my )?time|keep scrolling|scroll on|bye,? \w+|(?:ma'am|sir),? (?:this is|your|you|with|that))/gi;
/** Complaints to a company that is tagged before everybody. */
const complaint =
  /\b(?:den(?:y|ies|ied|ial|ials|ying)|on hold|hold music|refus(?:es?|ed|ing|al)|still (?:waiting|no|denied|on)|(?:third|fourth|fifth|sixth|\d+th|\d+) (?:time|denial|appeal|call|transfer|fax|week)|li(?:ed|es|ar)|ignor(?:es?|ed|ing)|nobody|no one|broken|fail(?:s|ed|ing|ure)?|cost(?:s)? (?:my|our|a) patients?|peer[- ]to[- ]peer|unacceptable|thanks for nothing|shredd\w+|worst|hung up|delay(?:s|ed|ing)?|profits?|billions|shareholders?|algorithm|robots?|without (?:opening|reading|looking)|step therapy|prior auth\w*|not medically necessary|your (?:reviewer|medical director|company|app|system|portal|rep)|bankrupt\w*|suffer\w*|die(?:d|s)?\b|wait(?:ed|ing)? (?:\d+|two|three|weeks|months|hours))\b/gi;
/** Hot enough without a name: one reader is told off. */
const toTheFace =
  /\byou(?:'ve| have)? (?:also )?(?:clearly|obviously|plainly) (?:have |has )?(?:never|no idea|not|don'?t|didn'?t|haven'?t|missed|lack)\b[^.!?]{0,40}|\byour (?:\w+ )?(?:reply|comment|post|take|argument|attitude|response|ignorance|logic) (?:here )?(?:is|shows) (?:exactly |just |literally |part of |such |so |pure )*(?:the problem|nonsense|garbage|ignoran\w+|insulting|gross|disgusting|embarrassing|everything wrong)\b|\byou(?:'ve| have) never (?:worked|set foot|taken care|met|run|done|seen|held|been|had to) [^.!?]{0,50}(?:in your life|and it shows|and you're)\b|\b(?:sit this one out|educate yourself|did you even read|get over yourself|who hurt you|you should be (?:ashamed|embarrassed)|shame on you)\b|\bspoken like someone\b|\btell me you(?:'ve| have|'re| don'?t)[^.!?]{0,60}without telling me\b/gi;
/** Said to a reviewer: what they did, and that it is their fault. */
const rebuke =
  /\b(?:you (?:were|had been|weren'?t) (?:told|warned|informed|late|advised|given|offered|rude|asked|\d+ minutes late)|you (?:signed|initial(?:l)?ed|skipped|stopped|missed|refused|declined|failed|chose|never|no-?showed|cancel+ed|showed up|yelled|screamed|cursed|swore|walked out|left (?:before|without|out)|did ?n[o']t (?:follow|show|pay|listen|take|wear|mention|tell|bother)|ignored|waited|came (?:in )?(?:late|\d+)|agreed|demanded|threatened|owe|forgot|paid|lied|are (?:lying|mistaken|leaving out|wrong|not being)|threw|knew)\b|your (?:signature|own (?:fault|choice|decision)|no-?shows?|unpaid|balance|behavio[u]?r|missed|review (?:is|leaves|forgets|omits|fails))|that(?:'s| is) (?:not (?:true|what happened)|a lie|false|simply untrue)|(?:false|fake|untrue|dishonest|defamatory|slander\w*|libel\w*) (?:review|claim|statement|accusation|story|post)?|convenient\b)/gi;
const courtesy =
  /\b(?:thank(?:s| you)|congrat\w*|proud|honou?r(?:ed)?|excited|grateful|appreciate|shout ?out|kudos|love (?:working|this)|happy to|fair point|good point|great (?:question|point|work|talk|paper|thread)|i (?:see|read) (?:it|that|this) (?:a bit )?differently|respectfully|kindly|happy to be wrong|what (?:are you|do you) (?:looking|make|think)|i (?:may|might|could) be wrong|welcome|well deserved|looking forward|sorry (?:you|to hear|about your|for your))\b/i;
const sarcasm = /\b(?:funny how|congrats on|proud of yourself|thanks for nothing|with all due respect)\b|🙄|🤡/iu;
const named = new Set(['handle', 'person', 'organization']);
/** "Sir, …", "Dear …", "Hey …". */
const addressed =
  /^(?:["'\s]*)(?:sir|ma'am|madam|dear|hey|hi|yo|dude|bro|buddy|an? open letter to|memo to|note to|to (?:whoever|the (?:person|doctor|colleague|surgeon|reviewer|company|commenter|insurer|anonymous)))\b/i;
const secondPerson = /\b(?:you(?:'re|'ve|'d|'ll)?|your|yours|yourself|u|ur|sir|ma'am)\b/i;
const question = /\b(?:can|could|would|do|does|is|are|has|have) (?:you|anyone|your)\b[^.!?]*\?$/i;

function* disputes(reading: Reading): Iterable<{ readonly start: number; readonly end: number }> {
  const { draft } = reading;
  const answering = draft.surface === 'review-reply' || (draft.surface === 'reply' && !kindly(reading));
  if (draft.surface === 'message') return;
  const all = reading.sentences.map((sentence) => ({ sentence, targets: sentence.derive(targetsOf) }));
  const anyNamed = all.some(({ targets }) => targets.some((target) => named.has(target.kind)));
  const opens = addressed.test(reading.text.slice(0, 80)) && secondPerson.test(reading.text);
  for (const { sentence, targets } of all) {
    const { text } = sentence;
    const here = targets.some((target) => named.has(target.kind));
    const near = all
      .slice(Math.max(0, sentence.index - 4), sentence.index + 4)
      .some((one) => one.targets.some((target) => named.has(target.kind)));
    const faced = secondPerson.test(text) || here;
    const pointed =
      (answering && (secondPerson.test(text) || imperative.test(text) || here)) ||
      ((here || near) && faced) ||
      (opens && faced);
    const face = sentence.find(toTheFace)[0];
    if (face && !reading.quoteAt(face)) {
      yield face;
      continue;
    }
    if (!pointed) continue;
    if (courtesy.test(text) && !sarcasm.test(text)) continue;
    if (draft.surface === 'review-reply') {
      const blame = sentence.find(rebuke)[0] ?? sentence.find(heat)[0];
      if (blame && !reading.modality(blame).hypothetical) {
        yield blame;
        continue;
      }
    }
    const hot = sentence
      .find(heat)
      .filter(
        (match) => reading.quoteAt(match) === undefined && (here || opens || !reading.modality(match).hypothetical),
      )[0];
    if (hot && !(question.test(text) && !answering) && isHot(hot.text, sentence, answering || here || opens)) {
      yield hot;
      continue;
    }
    if (draft.surface === 'reply' && secondPerson.test(text) && reading.addressee.kind !== 'asker') {
      const stung = hostile(draft.context ?? '')
        ? sentence.find(sting).filter((match) => reading.quoteAt(match) === undefined)[0]
        : undefined;
      if (stung && !(courtesy.test(text) && !sarcasm.test(text))) {
        yield stung;
        continue;
      }
    }
    if (targets.some((target) => target.kind === 'handle') || (opens && here)) {
      const complaints = all
        .slice(Math.max(0, sentence.index - 1), sentence.index + 3)
        .flatMap((one) => one.sentence.find(complaint));
      if (complaints.length > 0 && !courtesy.test(reading.text) && (complaints.length > 1 || secondPerson.test(text))) {
        const tagged = targets[0];
        yield tagged ? sentence.at(tagged) : sentence;
        continue;
      }
    }
    if (answering || here) {
      const scorn = sentence.derive(scornOf).find((one) => one.weight === 2);
      const before = text.slice(Math.max(0, (scorn?.start ?? 0) - 30), scorn?.end ?? 0);
      if (
        scorn &&
        (/\byou(?:'re|'ve)?\b/i.test(before) || here || /^(?:sit|shut|stay|let|go|know|find)\b/i.test(before)) &&
        !reading.modality(sentence.at(scorn)).refuted
      )
        yield sentence.at(scorn);
    }
  }
  yield* reproachesIn(reading, (index) =>
    all.slice(Math.max(0, index - 1), index + 2).some((one) => one.targets.some((target) => named.has(target.kind))),
  );
  if (!anyNamed && reading.context === undefined) return;
  // A named party accused before everybody is called out, too.
  for (const { accusation, sentence, target } of accusedIn(reading))
    if (target && named.has(target.kind)) yield sentence.at(accusation);
}

/** Somebody asks for help and is helped. */
const kindly = (reading: Reading): boolean =>
  reading.addressee.kind === 'asker' &&
  /\?|\b(?:should I|do I|can I|is it|any advice|worried|help|scared)\b/i.test(reading.draft.context ?? '') &&
  !attack.test(reading.draft.context ?? '');
const attack =
  /\b(?:pharma|shill|paid|lies?|lying|liars?|poison|scam|sheep|wake up|so-called|you all|you people|doctors (?:are|who|don'?t|just|never)|sue|worst|incompetent|rude|useless|fraud)\b|[🤡🙄]/iu;
/** What is answered is itself an assertion or an attack, not somebody's plain question. */
const hostile = (context: string): boolean =>
  context !== '' &&
  (!/\?/.test(context) ||
    /\b(?:doctors? (?:like you|are|who|don'?t)|pharma|shill|paid|lies?|lying|liars?|poison|scam|sheep|big |wake up|so-called|you all|you people|stay in)\b|[🤡🙄]/iu.test(
      context,
    )) &&
  !/\b(?:congrat\w*|thank|love|great|welcome|best|happy|proud|so excited)\b/i.test(context);
/** Words that are warm or cold by company: cold only where someone is plainly faced. */
const tepid =
  /^(?:as usual|once again|yet again|in public|by name|do better|be better|own it|fix (?:it|this)|who (?:let|thought|decided)|reported|blocked|go ahead,? |look it up|google it|unacceptable|embarrassing|disgusting|still waiting)$/i;
const isHot = (words: string, sentence: Sentence, plain: boolean): boolean =>
  !tepid.test(words.trim()) || (plain && (secondPerson.test(sentence.text) || sentence.text.split(/\s+/).length < 14));
const imperative =
  /^(?:["'\s]*)(?:sit|stay|read|go|stop|ask|answer|explain|show|prove|try|learn|delete|take|tell|look|come|post|imagine|funny|cool|nice|cute|lol|ok|okay|sure|typical|blocked|wrong|no[.,!])\b/i;

export const publicDispute = {
  id: 'public-dispute',
  title: 'A quarrel in the open',
  area: 'conduct',
  level: 'warning',
  guidelines: ['aspn-risks'],
  message:
    'This calls someone out where everybody reads along. Patients remember the tone, not who was right. Take it to a private message, or answer the point and leave the person out.',
  why: 'Open quarrels cost trust in the whole profession, and screenshots outlast the cause. Colleagues, companies and reviewers can be written to; evidence can be argued without heat.',
  *detect({ reading }): Iterable<Detection> {
    for (const dispute of disputes(reading)) {
      yield {
        start: dispute.start,
        end: dispute.end,
        fixes: [
          {
            kind: 'prompt',
            label:
              reading.draft.surface === 'review-reply'
                ? 'Write instead: “Thank you for writing. We never discuss anyone’s care online; please call our office.”'
                : 'Write to them privately, or answer the point without the person.',
          },
        ],
      };
      return;
    }
  },
  examples: {
    found: [
      'Forty minutes on hold, @CignaHealth. «Shame on you».',
      { text: '«Cool story», Brad. Which residency was that?', surface: 'reply', context: 'Doctors are paid off' },
      {
        text: '«You were told» about the swelling twice.',
        surface: 'review-reply',
        context: 'One star, my lip swelled up',
      },
    ],
    silent: [
      {
        text: 'I read that trial a bit differently. What do you make of the crossover?',
        surface: 'reply',
        context: 'Early surgery is better',
      },
      'Thank you @CignaHealth for the quick call back today.',
      'Prior authorization hurts patients, and Congress should act.',
      { text: 'We are sorry to hear it. Please call our office.', surface: 'review-reply', context: 'One star' },
    ],
  },
} as const satisfies Rule;
