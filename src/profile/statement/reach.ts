/** A stretch of a statement as it is read: its words, ties and names up to its end and no further. */

import type { Cue } from './cues.ts';
import { endsName, type NameSpan } from './name-words.ts';
import { nameAt } from './organization-names.ts';
import type { StatementToken } from './tokens.ts';

/** A whole statement, its words and its ties found once. */
export interface Ground {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  /** By their first token. */
  readonly cueAt: ReadonlyMap<number, Cue>;
}

/** A name as printed. */
export function nameText({ text, tokens }: Pick<Ground, 'text' | 'tokens'>, span: NameSpan): string {
  return text.slice(tokens[span.from]?.start ?? 0, tokens[span.to - 1]?.end ?? 0);
}

export class Reach {
  readonly ground: Ground;
  /** The token after the last. */
  readonly to: number;

  constructor(ground: Ground, to: number) {
    this.ground = ground;
    this.to = to;
  }

  token(at: number): StatementToken | undefined {
    return at < this.to ? this.ground.tokens[at] : undefined;
  }

  cue(at: number): Cue | undefined {
    return at < this.to ? this.ground.cueAt.get(at) : undefined;
  }

  /** Whether a noun or a word of law that ends names follows: "… Partners", "…, LLC". */
  nameGoesOn(at: number): boolean {
    if (this.token(at)?.text === ',') return /^(?:LLC|Inc\.?|Ltd\.?|GmbH|LP)$/.test(this.token(at + 1)?.text ?? '');
    return endsName(this.token(at));
  }

  /** A cue ends a name, unless it is a part of it: "Global Clinical Trial Partners". */
  readonly isCue = (at: number): boolean => {
    const cue = this.cue(at);
    return cue !== undefined && !(cue.capital && this.nameGoesOn(cue.to));
  };

  /** The name that begins at a token. */
  nameSpan(at: number): NameSpan | undefined {
    return nameAt(this.ground.tokens, at, this.to, this.isCue);
  }

  nameText(span: NameSpan): string {
    return nameText(this.ground, span);
  }

  /** Where the bracket that opens at a token closes, if it does soon. */
  closing(at: number): number | undefined {
    const open = this.token(at)?.text;
    const close = open === '[' ? ']' : ')';
    let depth = 0;
    for (let index = at; index < Math.min(this.to, at + 60); index += 1) {
      const { text } = this.token(index) ?? { text: '' };
      if (text === open) depth += 1;
      else if (text === close) {
        depth -= 1;
        if (depth === 0) return index;
      }
    }
    return undefined;
  }

  /** Whether a cue, alone or with others, ends in a colon. */
  isLabel(cue: Cue): boolean {
    let index = cue.to;
    while (index < Math.min(this.to, cue.to + 14)) {
      const next = this.cue(index);
      if (next) index = next.to;
      else if (this.token(index)?.text === ':') return true;
      else if (
        /^(?:,|or|and|of|other|\/|&|paid|an|entity's|intellectual|property|role|for|to|from)$/i.test(
          this.token(index)?.text ?? '',
        )
      )
        index += 1;
      else return false;
    }
    return false;
  }
}
