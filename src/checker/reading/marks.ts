/**
 * What only one body has, where a draft speaks of it (45 CFR 164.514(b)(2)(i)(P), (Q)): face, voice, prints, the eye's
 * vessels, and the marks that friends would know. Whether it is shown, and whose it is, is asked by the rule.
 */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface BodyMark extends Span {
  /** `face`, `voice`, `print` (fingers, hands, teeth), `eye`, `skin` (tattoo, birthmark, scar with a shape of its own). */
  readonly kind: 'face' | 'voice' | 'print' | 'eye' | 'skin';
  readonly text: string;
  /** `theirs`: his, her, a patient's; `own`: my, our, your; `this`: that, this, the; `none`. */
  readonly whose: 'theirs' | 'own' | 'this' | 'none';
}

const kinds: readonly (readonly [BodyMark['kind'], string])[] = [
  [
    'face',
    'faces?|smiles?|grins?|dimples?|profile|features|cheekbones|selfie face|expression|eyes|freckles|gap teeth|mug',
  ],
  [
    'voice',
    'voices?|laugh(?:ter)?|giggles?|first (?:words?|hello|cry|laugh|song|sentence)|hello|cry|cries|singing|humming|accent|speech|drawl|rasp|lisp|stutter|stammer|whistle',
  ],
  [
    'print',
    'fingerprints?|thumbprints?|handprints?|palm ?prints?|footprints?|hand ?print|toe ?prints?|tiny soles|knuckles|ridges|bite ?marks?|dental records',
  ],
  [
    'eye',
    'retinas?|retinal (?:scan|photo|image|vessels|map)|fundi|iris pattern|iris(?:es)?|iris scan|fundus(?: photo| image)?|vessel map',
  ],
  [
    'skin',
    'tattoos?|ink|birthmarks?|port[- ]wine stains?|strawberry marks?|birth mark|beauty mark|mole map|sleeve tattoo|brand mark|nose ring|lip ring|eyebrow ring|piercings?|gold tooth|grillz?|dimple piercing|freckle pattern',
  ],
];
/** The verb ends it: "that is his real voice" begins at "his". */
const adjectives = "(?:(?!is\\b|was\\b|are\\b|of\\b|his\\b|her\\b|their\\b|my\\b|our\\b|your\\b)[\\p{L}'-]+,? ){0,3}?";
const patterns = kinds.map(
  ([kind, nouns]) =>
    [
      kind,
      new RegExp(
        `\\b(?:(his|her|their|(?:the |my |this |our |one )?(?:patient|pt|mom|dad|baby|kid|boy|girl|lady|gentleman|man|woman)'s|\\p{Lu}\\p{L}+'s|\\p{Lu}\\.\\p{Lu}\\.'s|whose)|(my|our|your|everyone's|people's|nurse's|resident's|doctor's)|(that|this|those|these|the|a|an|two|both))\\s+(${adjectives}(?:${nouns}))\\b(?!-|\\s(?:mask|lift|time|wash|cream|shield|sheet|rest|mail|of medicine|therapist|therapy|prosthes[ei]s|box|clinic|coach|note|mail|the|to face))`,
        'giu',
      ),
    ] as const,
);
const bare = new RegExp(
  `(?:^|[.!?:—]\\s*|,\\s(?:and\\s)?)((?:${kinds
    .filter(([kind]) => kind === 'print' || kind === 'eye')
    .map(([, nouns]) => nouns)
    .join('|')}))\\b`,
  'giu',
);
/** A mark with a shape that is told: "heart-shaped, left cheek", "the scar shaped like Florida". */
const shaped =
  /\b(?:(?:birthmark|stain|scar|mole|mark|tattoo|freckles?|patch|spot|nevus|hemangioma|vitiligo|lesion)(?:,? (?:the one |that(?:'s| is) |which is |almost )?(?:shaped like|in the shape of|the shape of|that looks like) (?:an? |the )?[\w-]+)|[\w-]+-shaped(?: (?:birthmark|stain|scar|mole|mark|patch|spot|nevus))?(?:,? (?:on |over |under )?(?:his |her |the )?(?:left|right) [\w-]+)?)/gi;
/** "That little swallow on her collarbone": something that is nothing clinical, on a body. */
const worn =
  /\b(?:that|the|those|this|a|an|his|her)\s(?:(?:little|tiny|small|faded|old|big|blue|black|red|same|famous)\s)?(?!scars?|incisions?|rash|lesions?|moles?|bruises?|bandages?|dressings?|swelling|patch|pain|spots?|marks?|lump|bump|cast|brace|hand|foot|arm|leg|eye|wound|burn|blister|hair|skin|redness|acne|line|lines|pressure|load|weight|weekend|other|look|smile)([\p{L}-]{3,})\s(?:on|across|behind|over|above|below|around|under)\s(?:his|her|their)\s(?:collarbone|neck|wrist|cheek|chin|forearm|shoulder|ankle|chest|temple|calf|knuckles|bicep|earlobe|nape|hip|ribs|thigh|forehead|belly|back|arm)\b/giu;
/** What a body lacks, or how it goes: known across a street. */
const singular =
  /\b(?:the|his|her|their|that|a|an)\s((?:missing|lost|absent|extra|sixth|crooked|webbed|gold|glass|lazy)\s(?:finger\s?tips?|fingers?|thumbs?|toes?|tooth|teeth|ear|earlobe|eye|front teeth)|(?:famous\s|same\s|unmistakable\s)?(?:limp|gait|swagger|strut|waddle|hitch)|white (?:streak|forelock)|widow's peak|gap (?:in|between) (?:his|her|the) (?:front )?teeth)\b/gi;
/** Ink without a word of whose: "compass-rose tattoo and all", "tattooed across his forehead", "if you know the sleeve". */
const inked =
  /\b(?!(?:the|a|an|my|his|her|their|your|no|any|new|old|and|of|with|first|more|some|this|that|our)\s)([a-z]+(?:-[a-z]+)?\stattoos?)\b(?!\s(?:artist|removal|shop|parlou?r|laser|ink|clinic|studio|regret))|\b((?:name |words? )?tattooed (?:on|across|over|around|down|up) (?:his|her|their) \w+)|\b((?:know|knows|recogni[sz]e|see) the (?:sleeve|ink|tattoo|piece|art))\b|\b([a-z]+(?:-[a-z]+)? (?:full |half |arm )?sleeve)\b(?= (?:made|is in|got in|stayed|gives|and all|in the)\b)|\b(full[- ]face (?:photos?|pics?|pictures?|shots?|view))\b/gi;
/** "The cracked top note at 0:14": what is to be heard, by its place in the film. */
const heardAt =
  /\b((?:the|that|his|her|this|those)\s(?:[\w'-]+\s){0,4}?(?:notes?|sound|song|line|word|words|sentence|cough|wheeze|stridor|laugh|voice|hum|cry|whisper|rasp|scream|hello))\s(?:at|around)\s\d:\d\d\b/gi;
/** "The words MAMA TRIED across his whole forehead". */
const lettered =
  /\b((?:words?|names?|letters|initials|lyrics|numbers?|date|flag|logo|portrait|crest|verse)\b[^.!?;]{0,40}?\s(?:on|across|over|around|down|up)\s(?:his|her|their)\s(?:whole\s|entire\s|left\s|right\s)?(?:collarbone|neck|wrist|cheek|chin|forearm|shoulder|ankle|chest|temple|calf|knuckles|bicep|nape|hip|ribs|thigh|forehead|belly|back|arm|hand|fingers|eyelids|scalp))\b/gi;
const bodySite =
  /\b(?:cheek|chin|forehead|temple|lip|nose|neck|jaw|brow|eyelid|scalp|ear|arm|shoulder|shin|calf|thigh|back|chest|wrist|hand|skin|mark|scar|stain|nevus|mole|strawberry)\b/i;

/** The marks of a body that a sentence speaks of, in order; use as `sentence.derive(bodyMarksOf)`. */
export function bodyMarksOf(sentence: SentenceText): readonly BodyMark[] {
  const { text } = sentence;
  if (!possible.test(text)) return [];
  const found: BodyMark[] = [];
  const add = (start: number, end: number, kind: BodyMark['kind'], whose: BodyMark['whose']): void => {
    if (!found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, kind, whose, text: text.slice(start, end) });
  };
  for (const { start, end } of sentence.find(shaped)) {
    const words = text.slice(start, end);
    if (/^(?:pear|hour|u|v|t|s|l|y|c|egg|almond|barrel|wedge|star-?)-shaped$/i.test(words) || !bodySite.test(text))
      continue;
    add(start, end, 'skin', 'this');
  }
  for (const { start, groups } of sentence.find(heardAt)) add(start, start + (groups[1]?.length ?? 0), 'voice', 'this');
  for (const { start, end } of sentence.find(lettered)) add(start, end, 'skin', 'theirs');
  for (const { start, end } of sentence.find(worn)) add(start, end, 'skin', 'this');
  for (const [kind, pattern] of patterns) {
    for (const { start, end, groups } of sentence.find(pattern)) {
      const whose = groups[1] ? 'theirs' : groups[2] ? 'own' : 'this';
      const length = groups[4]?.length ?? 0;
      // "her face": the owner's word stands with it, "that gravelly voice" without.
      const from = groups[1] && groups[1].length < 6 ? start : end - length;
      add(from, end, kind, whose);
    }
  }
  for (const { end, groups } of sentence.find(inked)) {
    const said = groups[1] ?? groups[2] ?? groups[3] ?? groups[4] ?? groups[5] ?? '';
    add(end - said.length, end, groups[5] ? 'face' : 'skin', groups[2] ? 'theirs' : 'this');
  }
  for (const { end, groups } of sentence.find(singular)) add(end - (groups[1]?.length ?? 0), end, 'skin', 'this');
  for (const { end, groups } of sentence.find(bare)) {
    const length = groups[1]?.length ?? 0;
    add(end - length, end, /print|ridge|mark|dental/i.test(groups[1] ?? '') ? 'print' : 'eye', 'none');
  }
  return found.sort((a, b) => a.start - b.start);
}

const possible =
  /\b\d:\d\d\b|full[- ]face|hello|ring\b|piercing|tooth|grillz?|(?:words?|names?|letters|initials|lyrics) |\b(?:missing|lost|absent|extra|sixth|crooked|webbed|gold|glass|lazy|limp|gait|swagger|strut|waddle|hitch|white streak|forelock|widow|gap|sleeve|(?:on|across|behind|over|above|around|under) (?:his|her|their)|face|smile|grin|dimple|profile|feature|cheekbone|expression|eyes|freckle|gap teeth|voice|laugh|giggle|first words|cry|cries|singing|humming|accent|speech|drawl|rasp|lisp|stutter|stammer|whistle|soles|knuckles|collarbone|\w*print|ridges|bite|dental|retina|iris|fundus|vessel map|tattoo|ink|birth|port|strawberry|beauty mark|mole|sleeve|scar|stain|nevus|collarbone|wrist|forearm|shoulder|ankle|bicep)|shaped|mug\b/i;
