/**
 * What is left of a conversation with a writing assistant, or of a form: by where it stands (the first line, the last, a line
 * of its own) and what it speaks of (the text itself: its length, tone, version), and the blanks that nobody filled.
 */

import type { Reading } from './reading.ts';

export interface Trace {
  readonly start: number;
  readonly end: number;
  /** Can be taken out whole; a blank cannot. */
  readonly whole: boolean;
}

/** The text as a product. */
const product =
  '(?:(?:linkedin|instagram|facebook|twitter|x|tiktok|social(?: media)?|blog|patient|ig|fb) )?(?:posts?|captions?|tweets?|drafts?|versions?|threads?|repl(?:y|ies)|responses?|bios?|headlines?|carousels?|messages?|articles?|rewrites?|revisions?|options?|variations?|alternatives?|paragraphs?|announcements?|updates?|reminders?|summar(?:y|ies)|outlines?|takes?|text|copy|blurbs?|statements?|intros?|notes?|ideas|suggestions)';
const manner =
  /\b(?:warm\w*|professional\w*|polished|engaging|concise|friendl\w+|catchy|heartfelt|punch\w+|short\w*|long(?:er)?|revised|updated|improved|rewritten|refined|compelling|conversational|casual|formal|empathetic|patient-friendly|approachable|edited|optimi[sz]ed|tailored|sample|suggested|draft|tighten\w*|tight(?:er)?|simpl\w+|clear(?:er)?|humani[sz]ed|SEO|upbeat|inspiring|inspirational|tone|voice|words?|characters?|length|hashtags?|hook|reading level|playful|witty|brief|crisp|authentic|relatable|you requested|requested|as (?:you )?(?:asked|requested)|ready to (?:post|publish|copy)|changes)\b/i;
/** "Draft LinkedIn update below", "Here are three ideas for …", "Below is a shorter take". */
const announces = new RegExp(
  `^["'*#>\\s]*(?:(?:here(?:'s| is| are)|below (?:is|are|you'?ll find|find)|this is|find below|please find|i(?:'ve| have) (?:written|drafted|put together|prepared|created|revised|rewritten)|see below)\\s+(?:[\\w,'/-]+\\s+){0,6}?)?(?:[\\w,'/-]+ ){0,4}?${product}\\b[^\\n]{0,160}`,
  'i',
);
const below = /\b(?:below|follows|as follows|attached below)\b|:\s*$/i;
const introduced =
  /^["'*#>\s]*(?:here(?:'s| is| are)|below (?:is|are)|i(?:'ve| have) (?:written|drafted|put together|prepared|created|revised|rewritten)|this is an? (?:revised|shorter|longer|updated))\b/i;
/** Agreement with nobody: the first words of a post. */
const agrees =
  /^["'*\s]*(?:certainly|sure(?: thing)?|of course|absolutely|understood|got it|gladly|no problem|happy to help|great (?:question|idea|choice|prompt)|noted|perfect|you got it|you'?re right)\s*[!.,—:-]/i;

/** Remarks on the text: how long, for whom, how changed. */
const remarks =
  /^[\s(*_[]*(?:(?:approx(?:imately|\.)?|about|around|~|≈|total:?|under|roughly|circa)?\s*\d{2,4}\s+(?:words?|characters?)(?: (?:total|count|approx\.?|with(?:out)? \w+))?[\s)*_.\]]*$|(?:(?:word|character) (?:count|limit|length)|reading (?:level|time|ease)|readability|tone(?: of voice)?|style|voice|target audience|audience|platform|format|goal|objective|purpose|length|key ?words?|seo key ?words?|hook|body|headline|subject(?: line)?|sub-?heading|opening line|closing(?: line)?|main message|key (?:message|takeaways?|changes)|alt(?:ernative)? text|image (?:prompt|suggestion|idea)|visual(?:s| idea| suggestion)?|suggested (?:\w+ )?(?:visual|image|photo|post(?:ing)? time|title)|posting time|cta|call[- ]to[- ]action|post (?:text|copy|\d)|slide \d+|title|title options?|meta description|version history|notes? (?:for|to) (?:editor|user|self|reviewer))\s*(?:\([^)\n]*\))?\s*:)/i;
/** Such labels are ordinary where one stands alone; these never are. */
const telling =
  /^[\s(*_[]*(?:(?:approx|about|around|~|≈|total|under|roughly)?[\s.]*\d{2,4}\s+(?:words?|characters?)\b|(?:word|character) (?:count|limit|length)|reading level|readability|tone(?: of voice)?|target audience|seo key|image (?:prompt|suggestion)|alt text suggestion|suggested|meta description|headline option|cta|call[- ]to[- ]action|key changes|post copy)/i;
const ofChanges =
  /\b(?:as (?:you(?:'ve| have)? )?(?:asked|requested)\b(?=[^\n]{0,60}(?:$|\n|[:.,]))|per your (?:request|prompt|instructions|notes|guidelines|feedback)|based on (?:the|your) (?:details|information|notes|prompt|input|bullet points|guidelines|draft|outline)(?: you (?:provided|shared|gave|sent|listed))?|(?:details|information|notes|points|text) you (?:provided|shared|gave me|pasted)|I(?:'ve| have)? (?:kept|made|trimmed|shortened|tightened|rewrote|rewritten|adjusted|softened|removed|simplified|rephrased|polished|added|included|avoided|incorporated|left (?:a )?placeholders?) (?:it|this|the (?:tone|language|text|draft|post|jargon|length|wording|caption|message)|everything|some|any|a few|placeholders?|hashtags?|jargon|your)\b[^.\n]{0,80}\b(?:characters|words|tone|jargon|version|hashtags?|your voice|conversational|professional|concise|limit|reading level|placeholders?|engaging|friendly|accessible|patient-friendly|names?)|this (?:version|draft|revision|caption|post) (?:is|keeps|uses|aims|maintains|avoids|emphasi[sz]es|highlights|strikes|should|balances|removes|stays)\b|(?:please )?(?:remember|be sure|make sure|don'?t forget) to (?:replace|fill in|customi[sz]e|swap|update|insert|add) (?:the |your |any |in )?(?:placeholders?|brackets?|bracketed|name|details|details in|blanks?|links?|clinic)|(?:replace|swap|fill in|insert) (?:the )?(?:placeholders?|blanks?|bracketed|brackets)|regenerate|why this works\b|what I changed\b|changes made\s*:)/gi;
/** More is offered, of the text. */
const versions =
  '(?:version|tone|shorter|longer|punchier|snappier|warmer|funnier|hashtags?|variations?|variants?|alternatives?|hook|headline|title|caption|carousel|thread|emojis?|rewrite|rewritten|reworded?|rephrased?|tweak(?:s|ed)?|polish(?:ed)?|edit(?:s|ed)?|tailor(?:ed)?|translat\\w+|adapt(?:ed)?|expand(?:ed)?|shorten(?:ed)?|trim(?:med)?|simplif\\w+|format(?:ted)?|customi[sz]\\w+|draft|call to action|options|more (?:formal|casual|personal|playful|engaging|concise|professional)|less formal|for (?:instagram|linkedin|facebook|x|twitter|tiktok)|follow-up post|series|image idea)';
const offers = new RegExp(
  `\\b(?:would you (?:like|prefer)|(?:do you )?(?:want|need)(?: me to)?|shall I|should I|can I|I (?:can|could|'d be (?:happy|glad) to)(?: also)?|happy to|let me know(?: if| whether)?|just (?:say|ask|let)|if (?:you(?:'d)? (?:like|want|prefer|need)|helpful|needed|useful),? (?:I can|let|just|we can)|(?:I )?can also|prefer)\\b[^.!?\\n]{0,70}?\\b${versions}\\b[^.!?\\n]{0,60}(?:[.!?]|$)`,
  'gi',
);
/** What a clinic offers its readers: a talk, slides, a visit. */
const humanOffer =
  /\b(?:slides?|the (?:paper|pdf|recording|link|talk)|appointment|visit|clinic|consult\w*|book|call us|course|patients?|vaccine|join|role|job|residency|essay|personal statement|CV|resume|manuscript|your (?:draft|abstract|poster|essay|paper))\b/i;

/** Blanks in round brackets, capitals and underscores. */
const blankWord =
  "(?:(?:clinic|practice|hospital|office|company|employer|institution|university|department|team|program|conference|event|venue|product|drug|procedure|topic|condition|specialty|city|town|state|county|doctor|physician|provider|patient|colleague|recipient|first|last|full|your|speaker|guest|brand)(?:'s)? (?:name|title|location|address|date|website|link|number|handle)|name|title|hospital|clinic|institution|university|company|city|location|date|time|venue|specialty|link|url|website|phone(?: number)?|e-?mail(?: address)?|address|topic|number|year|month|day|job title|role|position|handle|insert \\w+(?: \\w+)?)";
const rounded = new RegExp(
  `\\((?:the |your |our |my |an? |insert |add |enter )?${blankWord}(?: (?:here|goes here|tbc|tbd|to follow|to come|to confirm))?\\)`,
  'gi',
);
const surelyBlank = /\b(?:here|insert|add|enter|your|name|tbc|tbd|goes|confirm)\b/i;
const capitals =
  /(?<=\b(?:at|in|on|join|joining|with|Dr\.?|to|from|by|for|of|visit|call|welcome|our|the|is|and|contact|through|until|via) )(?:(?:YOUR |CLINIC |PRACTICE |HOSPITAL |COMPANY |PATIENT |EVENT |DOCTOR |FIRST |LAST |FULL |PRODUCT |CONFERENCE )?(?:NAME|LOCATION|DATE|CITY|LINK|URL|ADDRESS|PHONE(?: NUMBER)?|TOPIC|VENUE|SPECIALTY|WEBSITE|EMAIL|TITLE|HANDLE|TIME))(?:S? HERE)?\b(?!\w)/g;
const open =
  /(?<=\b(?:at|in|on|join|with|Dr\.?|to|from|by|for|of|welcome|our|the|is|and|call|dear|hi|hello|the)[ ,])(?:_{2,}|\.{5,}|X{3,}\b)|\b(?:TBC|TBD|TK|TKTK|XXX)\b(?= (?:here|name|date|link))|\$\{?[a-z_]{3,20}\}|%[A-Z_]{3,20}%|\{[a-z][a-z _]{2,24}\}|<<[^<>\n]{2,40}>>|«[^«»\n]{2,40}»/gi;

/** Marks of a markup that these boxes do not draw. */
const headline = /^(?:#{1,4} \S[^\n]{0,100}|\*\*[^*\n]{3,90}\*\*:?\s*$|\*\*[^*\n]{2,60}:\*\*|---+\s*$|```)/;

const aboutAssistants =
  /\b(?:chat ?gpt|chatbots?|the bot|copilot|gemini|LLMs?|the AI|AI (?:wrote|said|told|gave|drafted|scribe)|it (?:opened|started|began|ended) with|essays?|applicants?|cringe|whoever (?:posted|wrote|left)|forgot to (?:delete|remove)|left in)\b/i;
const game = /\b(?:fill in|blank|quiz|guess|complete the|finish the|caption this|madlib|mad lib)\b/i;

/** The traces, in no order and perhaps overlapping. */
export function* tracesIn(reading: Reading): Iterable<Trace> {
  const { sentences, draft } = reading;
  if (aboutAssistants.test(reading.text.slice(0, 4000)) || game.test(reading.text.slice(0, 4000))) return;
  const first = sentences[0];
  if (!first) return;
  const firstLine = sentences.filter((one) => one.paragraph === first.paragraph);
  const lineEnd = firstLine.at(-1)?.end ?? first.end;
  const line = reading.text.slice(first.start, lineEnd);
  const more = sentences.length > firstLine.length;
  const answersNobody = draft.surface === 'post' || draft.surface === 'article';
  const agreed = answersNobody && agrees.test(line);
  if (more && line.length < 260) {
    const rest = line.replace(agrees, '').trim();
    const heralds =
      (announces.test(rest) && below.test(line) && (manner.test(line) || agreed)) ||
      (introduced.test(rest) && announces.test(rest) && manner.test(rest)) ||
      (agreed && /:\s*$/.test(line) && manner.test(line)) ||
      (agreed && introduced.test(rest));
    if (heralds) yield { start: first.start, end: lineEnd, whole: true };
  }
  const labelled = sentences.filter((one) => startsLine(reading, one.start) && remarks.test(one.text));
  for (const sentence of labelled) {
    const label = remarks.exec(sentence.text);
    if (label && (labelled.length > 1 || telling.test(sentence.text)))
      yield { start: sentence.start, end: sentence.start + label[0].trimEnd().length, whole: true };
  }
  const bold = sentences.filter((one) => startsLine(reading, one.start) && headline.test(one.text));
  const mark = bold[0];
  if (mark) yield { start: mark.start, end: mark.end, whole: true };
  for (const sentence of sentences) {
    for (const match of sentence.find(ofChanges))
      if (answersNobody && !reading.quoteAt(match) && aboutTheText(sentence.text))
        yield { start: match.start, end: match.end, whole: true };
    for (const match of sentence.find(offers))
      if (!humanOffer.test(match.text) && !reading.quoteAt(match) && answersNobody && sentence.index > 0)
        yield { start: match.start, end: match.end, whole: true };
    const rounds = sentence.find(rounded);
    for (const match of rounds)
      if (surelyBlank.test(match.text) || rounds.length > 1) yield { start: match.start, end: match.end, whole: false };
    if (/[a-z]{3,} [a-z]{2,}/.test(sentence.text))
      for (const match of sentence.find(capitals)) yield { start: match.start, end: match.end, whole: false };
    for (const match of sentence.find(open)) yield { start: match.start, end: match.end, whole: false };
  }
}

const startsLine = (reading: Reading, start: number): boolean => start === 0 || reading.text[start - 1] === '\n';
/** "As you requested", "based on your notes": of a text, not of a clinic. */
const aboutTheText = (text: string): boolean =>
  /\b(?:version|draft|post|caption|tone|words?|characters?|jargon|hashtags?|placeholders?|text|rewrite|shorter|longer|revis\w+|updated?|here(?:'s| is)|wording|language|kept it|message|article|hope this)\b/i.test(
    text,
  );
