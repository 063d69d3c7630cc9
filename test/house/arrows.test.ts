import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** Where a file may import from, by the room that it stands in; `types:` allows types only. Rooms may always import themselves. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  checker: ['profile', 'disclosure'],
  disclosure: ['profile', 'checker'],
  profile: ['disclosure', 'checker'],
  sites: ['types:checker'],
  editors: ['types:checker'],
  content: ['appearance/level-icon.tsx', 'editors', 'sites', 'messages.ts', 'decision.ts', 'text.ts', 'types:checker'],
  background: [
    'checker',
    'disclosure',
    'profile',
    'sites',
    'settings.ts',
    'messages.ts',
    'rule-words.ts',
    'decision.ts',
    'settings',
    'text.ts',
    'page-paths.ts',
    'practice/handed-text.ts',
  ],
  practice: [...['content', 'appearance', 'disclosure', 'settings.ts', 'text.ts'], ...['types:checker', 'types:sites']],
  'messages.ts': ['checker/draft.ts', 'decision.ts', 'types:checker'],
  settings: ['checker/draft.ts', 'decision.ts', 'profile'],
  'rule-words.ts': ['types:checker'],
  welcome: ['practice', 'options', 'appearance', 'settings', 'settings.ts', 'text.ts', 'page-paths.ts'],
  'settings.ts': ['checker', 'profile', 'settings'],
  'text.ts': ['static'],
};
const pure = ['checker', 'disclosure', 'profile'];

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^(import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map((match) => ({
    typeOnly: match[2] !== undefined,
    from: match[3] as string,
  }));
}

const roomOf = (path: string) => path.split('/')[0] as string;

describe('the arrows of the house', () => {
  it.each(Object.keys(allowed))('%s imports only what it may', (room) => {
    const wrong: string[] = [];
    for (const file of files.filter((each) => roomOf(each) === room)) {
      for (const { from, typeOnly } of importsOf(file)) {
        if (!from.startsWith('.')) continue;
        const target = relative(source, resolve(source, dirname(file), from)).replaceAll('\\', '/');
        if (roomOf(target) === room) continue;
        const fits = (allowed[room] ?? []).some((entry) => {
          const [path, types] = entry.startsWith('types:') ? [entry.slice(6), true] : [entry, false];
          return (target === path || target.startsWith(`${path}/`)) && (!types || typeOnly);
        });
        if (!fits) wrong.push(`${file} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(pure)('%s is pure: no browser, no network, no clock', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .filter((file) => {
        const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return (
          importsOf(file).some(
            ({ from }) => from === 'webextension-polyfill' || from === 'preact' || from.startsWith('node:'),
          ) ||
          /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now|\bMath\.random\(|\b(document|window|globalThis|chrome|browser)\.[a-z]/.test(
            text,
          )
        );
      });
    expect(wrong).toEqual([]);
  });

  it('only content imports the editors, and no content script reads the storage', () => {
    for (const file of files) {
      for (const { from } of importsOf(file)) {
        const target = from.startsWith('.') ? relative(source, resolve(source, dirname(file), from)) : from;
        if (roomOf(target) === 'editors')
          expect([file, roomOf(file)]).toEqual([file, expect.stringMatching(/^(editors|content|practice)$/)]);
        if (roomOf(file) === 'content') expect([file, target]).not.toEqual([file, 'settings.ts']);
      }
    }
  });

  it('no source calls the network', () => {
    // As code calls them: the words may stand in what a rule looks for in drafts.
    const calls =
      /\bfetch\s*\(|\.\s*fetch\b|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\s*\(/;
    const wrong = files
      .filter((file) => roomOf(file) !== 'development')
      .filter((file) => calls.test(readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong).toEqual([]);
  });

  it('no drawer is called by a name that says nothing', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|shared|common|misc)(\.|\/)/.test(file))).toEqual([]);
  });
});
