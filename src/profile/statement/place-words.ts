/** Places as they stand beside an organisation's name: "Acme AG, Basel, Switzerland", "Acme (UK)". */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { cities, states } from '../../checker/words/places.ts';

const more =
  'usa us u.s.a u.s uk u.k eu uae england scotland wales netherlands holland korea taiwan singapore ' +
  'basel leverkusen ingelheim darmstadt zug tuttlingen erlangen munich berlin copenhagen stockholm gothenburg lund malmö uppsala oslo helsinki espoo paris lyon ' +
  'milan rome vienna zurich zürich geneva bern allschwil brussels leuven leiden utrecht amsterdam nijmegen london cambridge oxford dublin barcelona madrid lisbon ' +
  'tokyo osaka kyoto seoul beijing shanghai sydney melbourne brisbane perth toronto montreal vancouver ottawa indianapolis kalamazoo rahway kenilworth princeton ' +
  'deerfield lausanne mannheim heidelberg hamburg frankfurt cologne tübingen jena jerusalem bridgewater tarrytown waltham';
const words = new Set(more.split(' '));
const phrases = new Set([
  'the netherlands',
  'south korea',
  'republic of korea',
  'hong kong',
  'tel aviv',
  'thousand oaks',
  'north chicago',
  'new zealand',
  'united states',
  'united kingdom',
  'united states of america',
  'south africa',
  'saudi arabia',
  'czech republic',
  'new york',
  'new jersey',
  'foster city',
  'redwood city',
  'palo alto',
  'san francisco',
  'salt lake city',
  'las vegas',
  'los angeles',
  'st louis',
  'st. louis',
  'santa barbara',
  'santa cruz',
  'little rock',
  'ann arbor',
  'chapel hill',
  'baton rouge',
]);
const listedStates = new Set(states.map((place) => place.toLowerCase()));
const listed = new Set([...cities, ...states].map((place) => place.toLowerCase()));

/** Whether the words are a town, a state or a country and nothing else. */
export function isPlaceName(text: string): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '').trim();
  if (phrases.has(lower) || listed.has(lower)) return true;
  if (/^[A-Z]{2}$/.test(text)) return stateCode.test(text);
  return words.has(lower) || dictionaryTags(lower).some(isPlaceTag);
}

/** A state or a country, or one of the towns above where makers sit: no company's name. */
export function isLargePlace(text: string): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '').trim();
  if (/^[A-Z]{2}$/.test(text)) return stateCode.test(text);
  return (
    words.has(lower) ||
    phrases.has(lower) ||
    listedStates.has(lower) ||
    dictionaryTags(lower).some((tag) => tag === 'Country')
  );
}

const stateCode =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|UK|US|EU)$/;

function isPlaceTag(tag: string): boolean {
  return tag === 'Place' || tag === 'City' || tag === 'Country';
}
