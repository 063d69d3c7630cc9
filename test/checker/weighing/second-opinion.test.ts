import { describe, expect, test } from 'vitest';
import { check, defaultSettings } from '../../../src/checker/check.ts';
import type { Draft } from '../../../src/checker/draft.ts';
import { read } from '../../../src/checker/reading/reading.ts';
import { rules } from '../../../src/checker/rules/index.ts';
import {
  anyFault,
  type Opinion,
  opinionBy,
  secondOpinion,
  silent,
  weighedRules,
} from '../../../src/checker/weighing/second-opinion.ts';
import { placeOf } from '../../../src/checker/weighing/weigh.ts';
import { packedWeights } from '../../../src/checker/weighing/weights.generated.ts';
import { learned, unpack, type Weights } from '../../../src/checker/weighing/weights.ts';
import { stemOf } from '../../../src/checker/weighing/word-signs.ts';
import { lessons, train, written } from '../../../src/development/train-weighing.ts';
import { emptyProfile } from '../../../src/profile/profile.ts';

const post = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'x',
  surface: 'post',
  media: [],
  text,
  ...more,
});
/** Weights that are sure of these rules whatever the draft, and sure of nothing else. */
const sureOf = (...ids: string[]): Opinion => {
  const weights: Weights = {
    rules: weighedRules,
    bias: weighedRules.map((rule) => (ids.includes(rule) ? 9 : -9)),
    rows: new Map(),
  };
  return opinionBy(() => weights);
};
const found = (draft: Draft, opinion: Opinion, settings = defaultSettings): readonly string[] =>
  check(draft, emptyProfile, settings, '2026-11-24', opinion).findings.map((finding) => finding.rule);
const plain = 'Parking at the library is free on Sundays. Bring a coat.';

describe('what is raised', () => {
  test('a rule that found nothing speaks where the weighing is sure, with its own words and a prompt', () => {
    const { findings } = check(post(plain), emptyProfile, defaultSettings, '', sureOf(anyFault, 'superlative'));
    const rule = rules.find((one) => one.id === 'superlative');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'superlative', level: 'warning', message: rule?.message });
    expect(findings[0]?.fixes.map((fix) => fix.kind)).toEqual(['prompt']);
    // The first check of a process reads the word lists.
  }, 30_000);

  test('a rule that is switched off stays so, and a level that was changed holds', () => {
    const opinion = sureOf(anyFault, 'superlative', 'anecdote');
    const levels = { superlative: 'off', anecdote: 'suggestion' } as const;
    const { findings } = check(post(plain), emptyProfile, { levels, words: [] }, '', opinion);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['anecdote', 'suggestion']]);
  });

  test('identifiers are never raised, nor a rule that the list does not name', () => {
    const ids = rules.map((rule) => rule.id);
    const raised = found(post(plain), sureOf(anyFault, ...ids));
    expect(raised.length).toBeGreaterThan(5);
    expect(raised.filter((id) => id.startsWith('phi-') || !weighedRules.includes(id))).toEqual([]);
  });

  test('nothing where it cannot be: a reply’s rules in a post, a patient’s with permission, another language', () => {
    expect(found(post(plain), sureOf(anyFault, 'confirms-care', 'individual-advice'))).toEqual([]);
    const asked = { surface: 'reply', context: 'my knee hurts, what should I take?' } as const;
    expect(found(post(plain, asked), sureOf(anyFault, 'individual-advice'))).toEqual(['individual-advice']);
    const permitted = `${plain} Shared with her written permission.`;
    expect(found(post(permitted), sureOf(anyFault, 'patient-story', 'patient-image'))).toEqual([]);
    const spanish = 'Hoy es un día muy bonito para los que no tienen que trabajar en la oficina con este calor.';
    expect(found(post(spanish), sureOf(anyFault, 'superlative'))).toEqual([]);
  });

  test('what the rule asks for silences its second opinion too: a risk, a limit, a source, one’s own voice', () => {
    const opinion = sureOf(anyFault, 'missing-risks', 'unsourced-claim', 'employer-voice');
    expect([...found(post(plain), opinion)].sort()).toEqual(['employer-voice', 'missing-risks', 'unsourced-claim']);
    const told =
      'Bleeding and infection are risks of it. Published in JAMA, doi 10.1001/jama.2024.1. Views are my own.';
    expect(found(post(told), opinion)).toEqual([]);
  });

  test('the place is the sentence, or the clause of a long one, whose words weigh most', () => {
    const weights: Weights = { rules: ['superlative'], bias: [0], rows: new Map([['wunrival', [5]]]) };
    const text = `Good morning. ${'We keep plain hours on the corner by the mill'.repeat(3)}, with unrivaled eyelids, and tea.`;
    for (const draft of [post('Good morning. Unrivaled eyelids! Tea at four.'), post(text)]) {
      const reading = read(draft, emptyProfile);
      const context = { draft, reading, profile: emptyProfile, today: '', interests: [] };
      const { start, end } = placeOf('superlative', context, weights);
      expect(reading.text.slice(start, end)).toMatch(/^(?:Unrivaled eyelids!|with unrivaled eyelids)$/);
    }
  });
});

describe('what is doubted', () => {
  const story = post('My patient came in with a broken wrist and went home in a purple cast. She drew a cat on it.');
  test('a patient’s story in a draft that looks clean is taken back, and nothing else is', () => {
    expect(found(story, silent)).toContain('patient-story');
    expect(found(story, sureOf())).toEqual(
      found(story, silent).filter((id) => !/^(?:patient-|recent-|identifying-)/.test(id)),
    );
    expect(found(story, sureOf(anyFault))).toEqual(found(story, silent));
    expect(found(post('Her MRN is 8830217.'), sureOf())).toContain('phi-number');
  });
  test('an opinion that fails changes nothing', () => {
    const failing: Opinion = () => {
      throw new Error('no');
    };
    expect(found(story, failing)).toEqual(found(story, silent));
  });
});

describe('the learned weights', () => {
  test('the same drafts teach the same bytes', () => {
    const few = lessons(['h']).slice(-120);
    expect(few).toHaveLength(120);
    const once = written(train(few));
    expect(written(train(few))).toBe(once);
    expect(once).toContain('missing-risks');
  }, 120_000);

  test('what is stored is whole: a weight for every sign of every rule that may be raised', () => {
    expect(Object.keys(packedWeights.rules)).toEqual(weighedRules);
    const names = packedWeights.names.split('\n');
    for (const { levels } of Object.values(packedWeights.rules)) {
      expect(levels).toHaveLength(names.length);
      expect(levels).toMatch(/^[A-Za-e]+$/);
    }
    expect(learned().rows.get('wbest')).toEqual(unpack(packedWeights).rows.get('wbest'));
    expect(learned().rows.get('wbest')?.[weighedRules.indexOf('superlative')]).toBeGreaterThan(0);
    expect(weighedRules.filter((id) => id !== anyFault && !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  test('what ships is what is asked by default', () => {
    const draft = post('Nobody in three counties does eyelids like we do. Come see why, Thursdays.');
    expect(check(draft).findings).toEqual(check(draft, emptyProfile, defaultSettings, '', secondOpinion).findings);
  });
});

test('stems meet', () => {
  expect(['treats', 'treated', 'treating', 'treat'].map(stemOf)).toEqual(['treat', 'treat', 'treat', 'treat']);
  expect(stemOf('42')).toBe('#');
  expect(stemOf('class')).toBe('class');
});

describe('what was raised before', () => {
  /** Weights that find a rule this likely, whatever the draft. */
  const likelyBy = (rule: string, likely: number, shown?: Parameters<typeof opinionBy>[1]) => {
    const odds = Math.log(likely / (1 - likely));
    const bias = weighedRules.map((each) => (each === rule ? odds : each === anyFault ? 9 : -9));
    return opinionBy(() => ({ rules: weighedRules, bias, rows: new Map() }), shown);
  };
  const words = 'Bring a coat.';
  const shownAs = (rule: string) => [{ rule, words }];
  const spans = (text: string, opinion: Opinion) =>
    check(post(text), emptyProfile, defaultSettings, '', opinion).findings.map(({ start, end }) =>
      text.slice(start, end),
    );

  test('stays while it is fairly likely, at the words that it was shown at', () => {
    expect(found(post(plain), likelyBy('superlative', 0.6))).toEqual([]);
    expect(found(post(plain), likelyBy('superlative', 0.6, shownAs('superlative')))).toEqual(['superlative']);
    expect(spans(plain, likelyBy('superlative', 0.6, shownAs('superlative')))).toEqual([words]);
    expect(spans(`It is late. ${plain} And`, likelyBy('superlative', 0.6, shownAs('superlative')))).toEqual([words]);
  });

  test('goes once it is unlikely, or its words are gone', () => {
    expect(found(post(plain), likelyBy('superlative', 0.3, shownAs('superlative')))).toEqual([]);
    expect(found(post('Parking is free.'), likelyBy('superlative', 0.6, shownAs('superlative')))).toEqual([]);
  });

  test('lends nothing to another rule, and an error must be sure each time', () => {
    expect(found(post(plain), likelyBy('superlative', 0.6, shownAs('anecdote')))).toEqual([]);
    expect(found(post(plain), likelyBy('disparagement', 0.6, shownAs('disparagement')))).toEqual([]);
  });
});
