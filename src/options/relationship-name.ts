import { type Relationship, relationships } from '../profile/profile.ts';
import { type TextKey, text } from '../text.ts';

const keys = {
  consulting: 'options_relationship_consulting',
  speaking: 'options_relationship_speaking',
  'advisory-board': 'options_relationship_advisory_board',
  research: 'options_relationship_research',
  royalties: 'options_relationship_royalties',
  patent: 'options_relationship_patent',
  stock: 'options_relationship_stock',
  'stock-options': 'options_relationship_stock_options',
  ownership: 'options_relationship_ownership',
  employment: 'options_relationship_employment',
  travel: 'options_relationship_travel',
  gifts: 'options_relationship_gifts',
  meals: 'options_relationship_meals',
  honoraria: 'options_relationship_honoraria',
  other: 'options_relationship_other',
} as const satisfies Record<Relationship, TextKey>;

/** What a relationship is called in plain words. */
export const relationshipName = (relationship: Relationship): string => text(keys[relationship]);

export const relationshipChoices = () =>
  relationships.map((relationship) => ({ value: relationship, label: relationshipName(relationship) }));
