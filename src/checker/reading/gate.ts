/**
 * A quick no: whether a text can hold a match of an expression at all, told by the letters that every match must have.
 *
 * Most expressions of the rules find nothing in most sentences, and an expression of a thousand alternatives costs a
 * browser up to fifty milliseconds to compile and microseconds a sentence to run. So each expression is read once for the
 * literals of which one must stand in the text ("idiot", "moron", …), and a sentence's letter groups are looked up
 * first. A closed gate is certain; an open one says nothing, and then the expression itself is asked.
 */

/** Letter groups of a text as a set of bits; two groups may share one, which only opens a gate too often. */
export type Letters = Uint32Array;

/**
 * What must be there: of each list one literal, and of the literal all letter groups that it is made of. An empty gate
 * is open: any text may hold a match. Written flat, since a sentence asks some ten thousand of them: each list as the
 * place of its end, each literal as the place of its end, then its groups.
 */
export type Gate = readonly number[];

const bits = 8192;

/** Hashes up to three characters (UTF-16 units); `wordStart` stands for the boundary before a word. */
function group(a: number, b: number, c: number): number {
  return (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0xc2b3) ^ (b >> 2)) & (bits - 1);
}
const wordStart = 0x110000;

function isWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95 || (unit >= 65 && unit <= 90);
}

/** The letter groups of a text: of two and three, and those that begin a word. Linear in its length. */
export function lettersOf(text: string): Letters {
  const letters = new Uint32Array(bits / 32);
  const add = (at: number): void => {
    letters[at >> 5] = (letters[at >> 5] as number) | (1 << (at & 31));
  };
  const lower = text.toLowerCase();
  let before = 0;
  let last = 0;
  for (let index = 0; index < lower.length; index += 1) {
    const unit = lower.charCodeAt(index);
    if (isWord(unit) && !isWord(last)) add(group(wordStart, unit, 0));
    else if (isWord(last) && !isWord(before)) add(group(wordStart, last, unit));
    if (index > 0) add(group(0, last, unit));
    if (index > 1) add(group(before, last, unit));
    before = last;
    last = unit;
  }
  return letters;
}

/** False only where the expression of this gate has no match in the text that has these letters. */
export function mayHold(gate: Gate, letters: Letters): boolean {
  let at = 0;
  while (at < gate.length) {
    const endOfList = gate[at] as number;
    at += 1;
    let stands = false;
    while (at < endOfList && !stands) {
      const endOfLiteral = gate[at] as number;
      at += 1;
      while (at < endOfLiteral && has(letters, gate[at] as number)) at += 1;
      stands = at === endOfLiteral;
      at = endOfLiteral;
    }
    if (!stands) return false;
    at = endOfList;
  }
  return true;
}

function has(letters: Letters, place: number): boolean {
  return ((letters[place >> 5] as number) & (1 << (place & 31))) !== 0;
}

/** The gate of an expression, from its source. */
export function gateOf(source: string): Gate {
  const reader = new Source(source);
  const needs = reader.sequence();
  const gate: number[] = [];
  if (!reader.atEnd) return gate;
  // The telling ones first: they close soonest.
  for (const literals of [...needs].sort((a, b) => likelihood(a) - likelihood(b))) {
    const list = gate.push(0) - 1;
    for (const literal of literals) {
      const start = gate.push(0) - 1;
      gate.push(...groupsOf(literal));
      gate[start] = gate.length;
    }
    gate[list] = gate.length;
  }
  return gate;
}

/** A literal of which a match is made; `begins`: a word begins with it. Lower case. */
interface Literal {
  readonly text: string;
  readonly begins: boolean;
}

function groupsOf({ text, begins }: Literal): readonly number[] {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const [first = 0, second = 0] = units;
  const groups: number[] = [];
  if (begins && isWord(first))
    groups.push(text.length > 1 ? group(wordStart, first, second) : group(wordStart, first, 0));
  if (units.length === 2) groups.push(group(0, first, second));
  for (let index = 2; index < units.length; index += 1) {
    groups.push(group(units[index - 2] as number, units[index - 1] as number, units[index] as number));
  }
  return groups;
}

/** Literals of which one must be there. */
type Need = readonly Literal[];

/** How likely ordinary text is to have one of the literals, roughly: the lower, the better a gate they make. */
function likelihood(literals: Need): number {
  let sum = 0;
  for (const { text, begins } of literals) sum += 12 ** -(text.length + (begins ? 1 : 0));
  return sum;
}

function mostTelling(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) if (best === undefined || likelihood(need) < likelihood(best)) best = need;
  return best;
}

/** A text of one letter, unless a word begins with it, is in every sentence: no gate. */
const isTelling = ({ text, begins }: Literal): boolean => text.length > 1 || (begins && wordCharacter.test(text));

// Constants of the module: an expression written inside a function is made anew at each call.
const groupKind = /\?(?:[:=]|!|<=|<!|<[^>]*>)/y;
const escaped = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|c[a-z]|\d+|[\s\S])/iy;
const wordCharacter = /^\w/;

/**
 * Reads an expression's source for what every match must have. It knows the syntax well enough to step over whatever
 * it does not use; what it does not know ends a literal and never begins one.
 */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The literals of which every match has one, or `undefined` where there are none. Reads up to `)` or the end. */
  #alternatives(begins: boolean): Need | undefined {
    let all: Literal[] | undefined = [];
    for (;;) {
      const best = mostTelling(this.sequence(begins));
      if (best === undefined) all = undefined;
      else all?.push(...best);
      if (this.#source[this.#at] !== '|') return all;
      this.#at += 1;
    }
  }

  /** Lists of literals: every match has one of each. Reads up to `|`, `)` or the end. */
  sequence(beginsAtStart = false): readonly Need[] {
    const needs: Need[] = [];
    const need = (literals: Need | undefined): void => {
      if (literals !== undefined && literals.length > 0 && literals.every(isTelling)) needs.push(literals);
    };
    let text = '';
    let begins = beginsAtStart;
    /** Whether what comes next stands at the beginning of a word. */
    let boundary = beginsAtStart;
    const endLiteral = (): void => {
      if (text !== '') need([{ text, begins }]);
      text = '';
    };
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '|' || char === ')') break;
      if (char === '^' || (char === '\\' && this.#source[this.#at + 1] === 'b')) {
        this.#at += char === '^' ? 1 : 2;
        if (text === '') boundary = true;
        continue;
      }
      if (char === '$') {
        this.#at += 1;
        continue;
      }
      if (char === '(') {
        endLiteral();
        const inner = this.#group(boundary);
        if (this.#least() > 0) need(inner);
        boundary = false;
        continue;
      }
      const literal = this.#literal();
      const quantified = this.#isQuantified();
      if (this.#least() === 0 || literal === undefined) {
        endLiteral();
        boundary = false;
        continue;
      }
      if (text === '') begins = boundary;
      boundary = false;
      text += literal;
      // What is repeated ends the literal: another of it may follow.
      if (quantified) endLiteral();
    }
    endLiteral();
    return needs;
  }

  /** A group from its bracket to the end of it; `undefined` for one that says what must not be. */
  #group(begins: boolean): Need | undefined {
    this.#at += 1;
    let negative = false;
    if (this.#source[this.#at] === '?') {
      groupKind.lastIndex = this.#at;
      const [opening = '?'] = groupKind.exec(this.#source) ?? [];
      negative = opening.endsWith('!');
      this.#at += opening.length;
    }
    const inner = this.#alternatives(begins);
    this.#at += 1;
    return negative ? undefined : inner;
  }

  /** The next character where it stands for itself, in lower case; `undefined` for a class, a point or an escape. */
  #literal(): string | undefined {
    const char = this.#source[this.#at] as string;
    if (char === '[') {
      this.#class();
      return undefined;
    }
    if (char === '\\') return this.#escape();
    this.#at += 1;
    return char === '.' ? undefined : char.toLowerCase();
  }

  #class(): void {
    this.#at += 1;
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    }
    this.#at += 1;
  }

  #escape(): string | undefined {
    escaped.lastIndex = this.#at;
    const [whole = '\\'] = escaped.exec(this.#source) ?? [];
    this.#at += whole.length;
    return whole.length === 2 && !wordCharacter.test(whole[1] as string) ? whole[1] : undefined;
  }

  #isQuantified(): boolean {
    const char = this.#source[this.#at];
    return char === '*' || char === '+' || char === '?' || char === '{';
  }

  /** Steps over a quantifier: how often what stood before it must be there. */
  #least(): number {
    if (!this.#isQuantified()) return 1;
    let least = this.#source[this.#at] === '+' ? 1 : 0;
    if (this.#source[this.#at] === '{') {
      least = Number.parseInt(this.#source.slice(this.#at + 1, this.#at + 4), 10);
      this.#at = this.#source.indexOf('}', this.#at);
    }
    this.#at += 1;
    if (this.#source[this.#at] === '?') this.#at += 1;
    return least;
  }
}
