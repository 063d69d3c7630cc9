import { tracesIn } from '../reading/assistant-traces.ts';
import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';
import { takeOut } from '../take-out.ts';

/** Anything in brackets, braces or angles; a Markdown link's `[words](address)` is none. */
const bracketed = /\[([^\][\n]{2,140})\](?!\()|\{\{?\s?([^{}\n]{2,60})\}\}?|<([a-z][^<>\n]{2,80})>/gi;
const opening =
  /^\s*(?:please |briefly |optional:? )?(?:insert|add|enter|fill in|include|replace|put|type|choose|select|specify|describe|mention|tag|attach|link to|upload|your|their|his\/her|e\.?g\.?,?|i\.?e\.?,?|example:?|tbd|tbc|xx+|placeholder|todo)\b/i;
const blank =
  /\b(?:names?|clinic|practice|hospital|institution|university|college|department|school|company|brand|product|organi[sz]ation|employer|office|facility|team|program|conference|congress|meeting|event|venue|city|town|state|country|county|region|location|date|month|year|day|time|hours|week|season|phone|telephone|number|e-?mail|address|link|url|website|site|handle|username|hashtags?|topic|title|position|role|specialty|speciality|condition|disease|diagnosis|procedure|treatment|medication|credentials|degree|license|statistics?|source|citation|reference|study|percentage|amount|price|figure|image|photo|picture|logo|emoji|quote|cta|disclaimer|doctor|physician|provider|colleague|mentor|recipient|audience|language|age|duration)\b/i;
/** Brackets that people set themselves: notes, jokes, cuts, consent marks. */
const meant =
  /\b(?:redact\w*|removed|deleted|omitted|withheld|censored|changed|name changed|sic|update[ds]?|edit(?:ed)?|thread|trigger|cw|tw|spoiler|laugh\w*|sigh\w*|\w*ing emoji|emoji of|cr(?:y|ies|ying)|crickets|screams?|gestures?|eye ?roll|sarcasm|joke|pun|gif|meme|facepalm|pikachu|expletives?|swear|curse|favou?rite|anything|whatever|any other|literally|random|dramatic|awkward|evil|mic drop|applause|music|shocked|audible|translation|translated|staff group|group chat|video|poll|off-?topic|serious|rant|vent|long post|please read)\b/i;
const shouted = /^[A-Z][A-Z /&'_-]{1,40}$/;

/** What an assistant says before its text. */
const preamble =
  /^(?:["'*#>\s]*)(?:(?:sure(?: thing)?|certainly|absolutely|of course|gladly|great (?:question|idea|choice)|got it|no problem|happy to help|i'?d be (?:happy|glad) to(?: help)?)[!.,:\s]+(?:(?:with )?that[.!]\s)?)(?:here(?:'s| is| are)|below (?:is|are)|i(?:'ve| have) (?:written|drafted|revised|created|put together|rewritten))\b[^\n]{0,180}/i;
const product =
  '(?:linkedin|instagram|facebook|twitter|x|tiktok|threads|social media|blog|ig|fb)?[ -]?(?:posts?|captions?|tweets?|drafts?|versions?|threads?|repl(?:y|ies)|responses?|comments?|bios?|headlines?|carousels?|scripts?|messages?|articles?|rewrites?|revisions?|rewording|options|variations?|alternatives?|paragraphs?|announcements?|hooks?|hashtags)';
const offering = new RegExp(
  `^["'*#>\\s]*(?:here(?:'s| is| are)|below (?:is|are)|this is)\\s+(?:an?|the|your|some|a few|another|two|three|four|five|\\d)\\s+(?:[\\w,/'-]+ ){0,7}?${product}\\b(?:[^.!?\\n]{0,160}:|\\s+(?:for|about|on|that|based on|tailored|you can|in (?:a|your)|with)\\b[^\\n]{0,160})`,
  'i',
);
/** Such an opening wants the words of an assistant: an adjective of tone, or a colon with the text beneath. */
const tone =
  /\b(?:warm|professional|polished|engaging|concise|friendly|friendlier|catchy|heartfelt|punchy|punchier|short|shorter|longer|revised|updated|improved|rewritten|refined|clean(?:er)?|compelling|conversational|casual|formal|empathetic|patient-friendly|edited|optimi[sz]ed|tailored|ready-to-(?:post|use)|sample|suggested|possible|draft|stronger|tightened|simplified|clear(?:er)?|humanized|seo)\b/i;

/** What it says of itself, or after its text. */
const remarks =
  /\bas an? (?:AI|artificial intelligence|large language|language)(?:[ -](?:language|powered|based))?(?: model| assistant| chatbot)?\b(?=,? I\b|,? (?:it|my)\b)|\bI(?:'m| am) (?:just |only )?an? (?:AI|large language)(?: language)?(?: model| assistant)?\b(?=[,.]? (?:so|and|but|I)\b)|\b(?:my (?:last )?(?:knowledge cut-?off|training (?:data|cut-?off))|as of my (?:last|latest|most recent) (?:update|training|knowledge)\w*)\b|\bI(?:'m sorry|apologi[sz]e),? (?:but )?(?:as an AI|I (?:can(?:no|')t|am unable to) (?:assist|help|comply|fulfil+) (?:with )?(?:that|this|your)(?: request)?)/gi;
const closing =
  /\b(?:let me know|just say|tell me) if you(?:'d| would)?(?: like| want| need| prefer)? (?:me to |any |an? |another |this |it |to )+(?:[\w'-]+ ){0,4}?(?:version|tone|shorter|longer|punchier|adjust\w*|tweaks?|tweaked|edits?|revis\w*|changes?|tailor\w*|rewrite|rewritten|options?|hashtags|variations?|expand\w*|shorten\w*|add|emojis?|draft\w*|translat\w*|formal|casual|modif\w*|customi[sz]\w*|refine\w*|carousel|caption|turned into)\b[^.!?\n]*[.!?]?|\b(?:would you (?:like|prefer)|do you want|want|shall I|should I|I can also|I could also|happy to|feel free to ask me to)(?: me)?(?: to)? (?:turn (?:this|it|that)|(?:have |see )?(?:this|it) in (?:a|another) \w+|(?:an? |another )?(?:shorter|longer|more \w+|less \w+|casual|formal) (?:version|tone|one)|make (?:this|it|one|a (?:shorter|longer|version))|create (?:a|an|another|some)|adjust (?:the|this|it)|shorten|expand (?:this|on)|add (?:some |more |a few |relevant )?(?:hashtags|emojis?|a call)|draft (?:a|an|another|one)|rewrite (?:this|it)|generate|suggest (?:some |a few )?(?:hashtags|images|titles)|format (?:this|it)|tailor (?:this|it)|translate (?:this|it)|provide (?:a|another|more)|tweak (?:this|it|the))\b[^.!?\n]*[.!?]?|\bfeel free to (?:adjust|customi[sz]e|tweak|edit|modify|personali[sz]e|adapt|change|replace|fill) (?:it|this|the|as|any|these|your|with|in)\b[^.!?\n]*[.!?]?|\b(?:replace|fill in|customi[sz]e|update) (?:the )?(?:bracketed|placeholders?|brackets|highlighted)\b[^.!?\n]*[.!?]?/gi;
const labels =
  /^[*#_>\s(]*(?:(?:option|version|variation|draft|alternative|caption option) (?:\d|[A-D]|one|two|three)\b(?: ?\([^)\n]*\))?\s*[:.)*—-]+|(?:suggested |recommended |relevant )?(?:hashtags|caption|post copy|post text|headline options|image suggestion|suggested image|visual suggestion|call to action|CTA|alt text suggestion|tone|word count|character count|target audience)\s*(?:\([^)\n]*\))?\s*:(?:\*\*)?|(?:final|revised|edited|updated|polished|rewritten|corrected) (?:version|post|draft|text|caption)\s*(?:\([^)\n]*\))?\s*:|(?:chatgpt|assistant|claude|gemini|copilot) (?:said|response|output)?\s*:|(?:prompt|user)\s*: (?:write|create|draft|generate|make)\b|write (?:me )?an? (?:[\w,'-]+ ){0,5}(?:post|caption|tweet|thread|article|reply) (?:about|for|on|in|that|explaining|announcing)\b)/i;
const markup =
  /:?contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|\[?oaicite[^\s\]]*\]?|【\d+[^】\n]*】|\bturn\d+(?:search|view|news|image|fetch)\d+\b|[?&]utm_source=(?:chatgpt|openai|perplexity|copilot)(?:\.\w+)?|<\|[a-z_]+\|>|\[\^\d+\^\]|\bRegenerate response\b|\blorem ipsum\b/gi;
const unfilled =
  /\(?X{3}\)?[ -.]X{3}[ -.]X{4}\b|\b555-X{3,4}\b|\bX{2,}(?=%| (?:years|patients|percent|cases|weeks|months|people))|\$X{1,4}\b|\b(?:at|call|by|on|from|Dr\.?|with|to|visit) _{3,}/g;
const quiz = /\b(?:fill in|blank|quiz|guess|complete the|finish the|caption this)\b/i;

/** Talk about assistants quotes them; it leaves nothing behind. */
const aboutAssistants =
  /\b(?:chat ?gpt|chatbots?|the bot|copilot|gemini|LLMs?|the AI|AI (?:wrote|said|told|gave|opened|drafted|scribe)|it (?:opened|started|began|ended) with|applicants?|essays?|personal statements?|red flags?|tell-?tale|spot(?:ting)?|cringe)\b/i;

type Residue = { readonly start: number; readonly end: number; readonly whole: boolean };

function placeholders(reading: Reading): readonly Residue[] {
  return reading.find(bracketed).flatMap((match) => {
    const inside = (match.groups[1] ?? match.groups[2] ?? match.groups[3] ?? '').replaceAll('_', ' ').trim();
    const words = inside.split(/\s+/).length;
    if (meant.test(inside) || /^[\d\s,/.–-]+$/.test(inside) || aboutAssistants.test(match.sentence.text)) return [];
    const named = blank.test(inside) && words <= 6 && !/\d|[.!?;]$/.test(inside);
    const asked = opening.test(inside) && (words > 1 || /^(?:tbd|tbc|xx+|todo|placeholder)$/i.test(inside));
    const loud = shouted.test(inside) && blank.test(inside);
    return named || asked || loud ? [{ start: match.start, end: match.end, whole: fillsLine(match) }] : [];
  });
}

const fillsLine = (match: Match): boolean => match.text.length >= match.sentence.text.length - 1;

function* residues(reading: Reading): Iterable<Residue> {
  yield* placeholders(reading);
  for (const sentence of reading.sentences) {
    const early = sentence.index === 0 || sentence.paragraph === 0;
    const starts = sentence.start === 0 || reading.text[sentence.start - 1] === '\n';
    const opens = early ? (sentence.find(preamble)[0] ?? sentence.find(offering).find(isOffer)) : undefined;
    // "Sure!" is a sentence of its own; what follows it is the offer.
    const agreed = sentence.index === 1 && reading.sentences[0]?.has(yes) === true;
    const offer = opens ?? (agreed ? sentence.find(offering)[0] : undefined);
    if (offer) yield { start: agreed ? 0 : offer.start, end: sentence.end, whole: true };
    const label = starts ? sentence.find(labels)[0] : undefined;
    if (label) yield { start: label.start, end: label.end, whole: true };
    if (aboutAssistants.test(sentence.text)) continue;
    for (const match of [...sentence.find(remarks), ...sentence.find(closing)])
      if (!reading.quoteAt(match)) yield { start: match.start, end: match.end, whole: true };
    for (const match of sentence.find(unfilled))
      if (!quiz.test(sentence.text)) yield { start: match.start, end: match.end, whole: false };
  }
  for (const match of reading.find(markup)) yield { start: match.start, end: match.end, whole: true };
}

const yes = /^["'*\s]*(?:sure|certainly|absolutely|of course|got it|gladly|great)(?: thing)?[!.]/i;
const isOffer = (match: Match): boolean => match.text.trimEnd().endsWith(':') || tone.test(match.text);

export const aiResidue = {
  id: 'ai-residue',
  title: 'Left over from an assistant or a template',
  area: 'clarity',
  level: 'warning',
  guidelines: ['aspn-future'],
  message: 'This looks left over from a writing assistant or a template. Take it out or fill it in before you post.',
  why: 'Text that still shows its scaffolding tells readers that nobody read it, and makes them doubt the medicine in it too. What an assistant wrote is yours once you post it: read every claim.',
  *detect({ reading }): Iterable<Detection> {
    const taken: Residue[] = [];
    for (const residue of [...residues(reading), ...tracesIn(reading)]) {
      if (taken.some((one) => one.start < residue.end && residue.start < one.end)) continue;
      taken.push(residue);
      yield {
        start: residue.start,
        end: residue.end,
        fixes: residue.whole
          ? [{ kind: 'edit', label: 'Take it out', edits: [takeOut(reading.text, residue)] }]
          : [{ kind: 'prompt', label: 'Write what belongs in this place.' }],
      };
    }
  },
  examples: {
    found: [
      "«Sure! Here's a friendly caption for Heart Month:»\n\nFebruary is for hearts. Move a little more than you did in January.",
      'Flu shots are in! Walk in to «[Insert clinic name]» any weekday.',
      'Proud of our nurses this week. «Let me know if you want a shorter version!»',
      'Sunscreen every morning, rain or shine. «Would you like me to add some hashtags?»',
      "«As an AI language model», I can't feel joy, but our team can: we moved into the new wing.",
      '«Option 2 (more playful):» Your colon called. It would like a screening.',
      'Half of adults skip it.«:contentReference[oaicite:1]{index=1}»',
    ],
    silent: [
      "The chatbot opened with 'As an AI language model' and I closed the tab.",
      "Here's a photo of the new clinic sign, finally up.",
      'Day 3 of call [insert eye roll here].',
      'Our updated hours are posted [here](https://example.org).',
      "Here's a thread about fluids, for the new interns 1/",
      'Want me to talk about sleep next week? Vote below.',
    ],
  },
} as const satisfies Rule;
