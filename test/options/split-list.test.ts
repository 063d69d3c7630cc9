import { expect, test } from 'vitest';
import { splitList } from '../../src/options/split-list.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  [' , ;\n ', []],
  ['Intellis', ['Intellis']],
  ['Intellis, Inceptiv', ['Intellis', 'Inceptiv']],
  ['Intellis;Inceptiv\nInfuse', ['Intellis', 'Inceptiv', 'Infuse']],
  ['Acme Holdings, Inc.', ['Acme Holdings, Inc.']],
  ['Acme Holdings, Inc., Bolt LLC, Crane, LLC', ['Acme Holdings, Inc.', 'Bolt LLC', 'Crane, LLC']],
  ['Dolan GmbH, Corvia', ['Dolan GmbH', 'Corvia']],
  ['Acme, Company of Heroes', ['Acme', 'Company of Heroes']],
  ['Acme, Acme', ['Acme']],
  ['Inc.', ['Inc.']],
])('%j', (typed, entries) => {
  expect(splitList(typed)).toEqual(entries);
});
