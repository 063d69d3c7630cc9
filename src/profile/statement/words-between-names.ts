/** What a word between the names of a list does to it: denies it, opens it, closes it, begins another statement. */

import { linkAfter } from './connecting-words.ts';
import { listFillers, negations, verbs } from './statement-words.ts';
import { plain, type StatementToken } from './tokens.ts';
import { freshState, type State, type WalkInWords } from './walk-state.ts';

/** Reads a word that is neither a cue nor a name. */
export function readWord(walk: WalkInWords, token: StatementToken, state: State): void {
  const word = plain(token);
  if (negations.test(word) && !(word === 'no' && /^\d/.test(walk.reach.token(walk.at + 1)?.text ?? ''))) {
    if (!(word === 'not' && /^(?:only|limited|for)$/.test(plain(walk.reach.token(walk.at + 1))))) {
      if (!(word === 'without' || word === 'none') || state.group.length === 0) {
        walk.state = freshState();
        walk.state.negated = true;
        return;
      }
    }
    state.link = 'words';
    return;
  }
  if (
    /^(?:but|however|except|although|though)$/.test(word) ||
    (word === 'than' && state.passed.at(-1) === 'other') ||
    (word === 'from' && state.passed.at(-1) === 'apart')
  ) {
    state.negated = false;
    if (word !== 'but') state.group = [];
    state.passed.push(word);
    return;
  }
  if (word === 'and' || word === 'or' || word === 'and/or' || word === 'plus') {
    const next = plain(walk.reach.token(walk.at + 1));
    if (state.negated && verbs.test(next)) walk.state = freshState();
    if (state.link === 'purpose' && state.group.length > 0 && verbs.test(next)) walk.state = freshState();
    if (state.link === 'purpose' || state.link === 'recipient') return;
    if (state.group.length > 0 && (state.link === 'list' || state.link === 'words')) state.link = 'list';
    state.separated = true;
    state.ready = true;
    return;
  }
  if (verbs.test(word)) {
    state.passed.push(word);
    // A patent by itself is nobody's; what is said next is another thing.
    if (state.group.length === 0 && !/^(?:owned|held)$/.test(word))
      state.cues = state.cues.filter((cue) => cue.family !== 'patent');
    // A new statement about the same person; what was being listed is over.
    if (state.separated && (state.group.length > 0 || state.negated)) walk.state = freshState();
    else state.link = state.link === 'list' ? 'words' : state.link;
    return;
  }
  const isFiller =
    word === 'as'
      ? /^(?:well|such)$/.test(`${plain(walk.reach.token(walk.at + 1))}`) ||
        /^(?:well|such)$/.test(plain(walk.reach.token(walk.at - 1)))
      : listFillers.has(word);
  if (state.link === 'list' && isFiller) {
    return;
  }
  if (
    state.link === 'list' &&
    (state.group.length === 0 || state.separated) &&
    /^(?:an?|his|her|their|its|our)$/.test(word)
  )
    return;
  if (/^(?:including|namely|incl)$/.test(word) || (word === 'as' && state.passed.at(-1) === 'such')) {
    if (state.cues.length > 0) state.link = 'list';
    return;
  }
  const opens = linkAfter(word, state, walk.reach, walk.at);
  if (opens) {
    state.link = opens;
    if (opens === 'list') {
      state.opener = word;
      state.ready = true;
    }
    state.separated = false;
    state.passed = [];
    return;
  }
  state.passed.push(word);
  if (state.passed.length > 3) state.passed.shift();
  if (state.link === 'list' || state.link === 'start') state.link = 'words';
  else if (
    state.link === 'cue' &&
    !/^(?:the|a|an|his|her|their|paid|member|fees?|work|also|other|as|an?|served|serving|on|in)$/.test(word)
  )
    state.link = 'words';
  state.separated = false;
}
