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
import { dictionaryTags } from './tags.ts';

export interface Target extends Span {
  /** `handle`, `person` and `organization` are named; `described` is known from the facts told. */
  readonly kind: 'handle' | 'person' | 'organization' | 'described';
}

/** "Tumbleroo has known", "Anand's infection numbers", "Answer your phone, Piedmont", "Sit down, Kyle". */
const bareName =
  /\b([A-Z][a-z]{2,}[\w-]*)(?='s? \w+|(?:,? (?:has|had|knew|knows|sat|is|was|bills?|billed|keeps?|kept|buried|hid|lets?|charges?|operates?|killed|stole|took|did|does|and the|lied|lies|fakes?|faked|falsif\w+|sold|sells|paid|pays|just|never|still|will|included)\b))|(?<=, )([A-Z][a-z]{2,}\w*)(?=[.!?,]|$)|^([A-Z][a-z]{2,}\w*)(?=, (?:you|your|pick|answer|call|stop|please|sit|read|explain|try|this|that|cracking|with|if|come|look|I|we|it|what|when|how|the|a|show|maybe|for|don'?t|let|nobody|no|those|some))/g;
const ordinary =
  /^(?:The|This|That|These|Those|There|They|Their|Then|Thank|Thanks|Every\w*|Some\w*|Any\w*|Nobody|Nothing|None|Not|Now|New|Once|One|Our|Ours|What|When|Where|Which|While|Who|Whoever|Why|With|Yes|You|Your|Yours|And|Are|But|Can|Could|Did|Does|For|From|Had|Has|Have|Her|Here|Hers|His|How|Its|Just|Let|May|Maybe|More|Most|Much|Must|Mine|Never|Only|Other|Others|She|Should|Since|Still|Such|Sure|Today|Tomorrow|Tonight|Two|Three|Four|Under|Until|Was|Were|Will|Would|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Medicine|Medicare|Medicaid|Doctors?|Nurses?|Patients?|Parents?|Surgery|Surgeons?|Residents?|Congress|God|Covid|Health|Science|Everyone|People|Insurance|Insurers|Someone|Anyone|Work|Call|Clinic|Day|Night|Week|Morning|Life|Pain|Sleep|Cancer|Burnout|Research|Data|Evidence|Friend|Mom|Dad|Sir|Doc|Folks|Team|Guys|English|American|Spanish|Google|Reality|Peer|Prior|Fraud|Malpractice|Residency|Fellowship|Chart|Care|Hope|Love|Time|Parkinson|Alzheimer|Crohn|Hodgkin|Bell|Tourette|Huntington|Lyme|Graves|Raynaud|Hashimoto|Sjogren|Medicare|Zero|Our|Turns|Nature|However|Honestly|Actually|Also|First|Second|Finally|Again|Okay|Look|Listen|Well|Please|Sometimes|Usually|Instead|Overall|Gentlemen|Ladies|Moms|Friends|Colleagues|Fellows|Interns|Humans|Caveat|Question|Update|Edit|Fun|Hot|Spoiler|Reminder|Note|Remember|Seriously|Frankly|Personally|Apparently|Clearly|Obviously|Unfortunately|Fortunately|Luckily|Hopefully|After|Before|Because|During|Between|Last|Next|Later|Meanwhile|Especially|Back|Agreed|Amen|Congrats|Congratulations|Welcome|Happy|Hello|Gravity|Winter|Summer|Spring|Christmas|Thanksgiving|Easter)$/;

/** A word of the dictionary that names no person, firm or place. */
function isWord(name: string): boolean {
  const tags = dictionaryTags(name.toLowerCase());
  return tags.length > 0 && !tags.some((tag) => /Name|Person|Organization|Place|City|Country/.test(tag));
}

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
    const name = match.groups[1] ?? match.groups[2] ?? match.groups[3] ?? '';
    const before = sentence.text.slice(Math.max(0, match.start - 12), match.start);
    if (!ordinary.test(name) && !isWord(name) && !/\b(?:on|in|at|near|off|from|the|of) $/i.test(before))
      add(match, 'person');
  }
  for (const match of sentence.find(describedTarget)) add(match, 'described');
  return found.sort((a, b) => a.start - b.start);
}
