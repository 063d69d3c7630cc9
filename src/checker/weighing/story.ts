/**
 * How likely a draft tells of one patient, by all its words: what stands by itself for nothing (a first name, a town, a day)
 * is an identifier where such a story is told. The rules of identifiers ask it beside what the reading found.
 */

import type { Reading } from '../reading/reading.ts';
import type { RuleContext } from '../rule.ts';
import { likelihoods } from './weigh.ts';
import { learned } from './weights.ts';

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The likelihood of each rule's fault by the weights that ship, worked out once a reading. */
export function learnedLikelihoods(context: RuleContext): ReadonlyMap<string, number> {
  const likely = known.get(context.reading) ?? likelihoods(context, learned());
  known.set(context.reading, likely);
  return likely;
}

/** 0 to 1: how likely the draft tells of one patient, without permission and as real. */
export function storyLikelihood(context: RuleContext): number {
  const { reading } = context;
  if (!reading.english || reading.text.trim() === '' || reading.unreal.some((mark) => mark.reality !== 'fiction'))
    return 0;
  return learnedLikelihoods(context).get('patient-story') ?? 0;
}
