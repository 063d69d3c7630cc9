/** Who could recognise themselves, or be recognised by the neighbours: named, tagged, or told by where they are. */

import type { Span } from '../rule.ts';
import {
  anyHandle,
  describedTarget,
  knownOrganizations,
  organizationEnding,
  titledName,
} from '../words/organizations.ts';
import type { SentenceText } from './sentence.ts';

export interface Target extends Span {
  /** `handle`, `person` and `organization` are named; `described` is known from the facts told. */
  readonly kind: 'handle' | 'person' | 'organization' | 'described';
}

/** "Tumbleroo has known", "Anand's infection numbers", "Answer your phone, Piedmont", "Sit down, Kyle". */
const bareName =
  /\b([A-Z][a-z]{2,}[\w-]*)(?='s? \w+|(?:,? (?:has|had|knew|knows|sat|is|was|bills?|billed|keeps?|kept|buried|hid|lets?|charges?|operates?|killed|stole|took|did|does|and the|lied|lies|fakes?|faked|falsif\w+|sold|sells|paid|pays|just|never|still|will|included)\b))|(?<=, )([A-Z][a-z]{2,}\w*)(?=[.!?,]|$)/g;
const ordinary =
  /^(?:The|This|That|These|Those|There|They|Their|Then|Thank|Thanks|Every\w*|Some\w*|Any\w*|Nobody|Nothing|None|Not|Now|New|Once|One|Our|Ours|What|When|Where|Which|While|Who|Whoever|Why|With|Yes|You|Your|Yours|And|Are|But|Can|Could|Did|Does|For|From|Had|Has|Have|Her|Here|Hers|His|How|Its|Just|Let|May|Maybe|More|Most|Much|Must|Mine|Never|Only|Other|Others|She|Should|Since|Still|Such|Sure|Today|Tomorrow|Tonight|Two|Three|Four|Under|Until|Was|Were|Will|Would|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Medicine|Medicare|Medicaid|Doctors?|Nurses?|Patients?|Parents?|Surgery|Surgeons?|Residents?|Congress|God|Covid|Health|Science|Everyone|People|Insurance|Insurers|Someone|Anyone|Work|Call|Clinic|Day|Night|Week|Morning|Life|Pain|Sleep|Cancer|Burnout|Research|Data|Evidence|Friend|Mom|Dad|Sir|Doc|Folks|Team|Guys|English|American|Spanish|Google|Reality|Peer|Prior|Fraud|Malpractice|Residency|Fellowship|Chart|Care|Hope|Love|Time|Parkinson|Alzheimer|Crohn|Hodgkin|Bell|Tourette|Huntington|Lyme|Graves|Raynaud|Hashimoto|Sjogren|Medicare|Zero|Our|Turns|Nature|Gravity|Winter|Summer|Spring|Christmas|Thanksgiving|Easter)$/;

export function targetsOf(sentence: SentenceText): readonly Target[] {
  const found: Target[] = [];
  const add = (span: Span, kind: Target['kind']): void => {
    if (!found.some((one) => one.start < span.end && span.start < one.end))
      found.push({ start: span.start, end: span.end, kind });
  };
  for (const match of sentence.find(anyHandle)) add(match, 'handle');
  for (const match of sentence.find(titledName)) add(match, 'person');
  for (const match of sentence.find(organizationEnding)) add(match, 'organization');
  for (const match of sentence.find(knownOrganizations)) add(match, 'organization');
  for (const match of sentence.find(bareName)) {
    const name = match.groups[1] ?? match.groups[2] ?? '';
    if (!ordinary.test(name)) add(match, 'person');
  }
  for (const match of sentence.find(describedTarget)) add(match, 'described');
  return found.sort((a, b) => a.start - b.start);
}
