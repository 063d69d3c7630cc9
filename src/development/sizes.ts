/**
 * `npm run sizes`: what is in the built files, ours and the libraries', as a table in `.github/SIZES.md`. A share is what
 * the minified code of a part comes to by itself, gzipped; shares do not add up to a file, which is compressed as one.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { packageFolder } from './licences.ts';
import { root } from './run.ts';

const entries = {
  'content script': 'src/content/index.ts',
  background: 'src/background/index.ts',
  options: 'src/options/main.tsx',
  popup: 'src/popup/main.tsx',
  practice: 'src/practice/main.tsx',
  welcome: 'src/welcome/main.tsx',
} as const;

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** The part of the house, or the library, that a module belongs to. */
function partOf(id: string): string {
  const folder = packageFolder(id);
  if (folder) return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const path = id.replaceAll('\\', '/').split('/src/')[1];
  return path === undefined
    ? 'the bundler'
    : `src/${path
        .split('/')
        .slice(0, path.startsWith('checker/') ? 2 : 1)
        .join('/')}`;
}

async function sharesOf(
  entry: string,
): Promise<{ readonly total: number; readonly parts: readonly (readonly [string, number])[] }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(root, entry), formats: ['es'], fileName: 'entry' } },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const chunks = (Array.isArray(built) ? built : [built])
    .flatMap(({ output }) => output)
    .filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
  const code = new Map<string, string>();
  for (const chunk of chunks) {
    for (const [id, module] of Object.entries(chunk.modules)) {
      const part = partOf(id);
      code.set(part, (code.get(part) ?? '') + (module.code ?? ''));
    }
  }
  return {
    total: chunks.reduce((sum, chunk) => sum + gzipped(chunk.code), 0),
    parts: [...code]
      .map(([part, text]) => [part, gzipped(text)] as const)
      .filter(([, size]) => size >= 512)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

const lines = [
  '# What the built files hold',
  '',
  'Made by `npm run sizes`: kilobytes, gzipped, everything that a part of the extension loads at once or later. A share is',
  'what the code of a part comes to by itself before it is minified, so that shares add up to more than the file.',
];
for (const [name, entry] of Object.entries(entries)) {
  const { total, parts } = await sharesOf(entry);
  lines.push(
    '',
    `## ${name[0]?.toUpperCase()}${name.slice(1)}: ${kilobytes(total)} KB`,
    '',
    '| part | KB |',
    '|---|---|',
  );
  for (const [part, size] of parts)
    lines.push(`| ${part.startsWith('src/') ? `\`${part}\`` : part} | ${kilobytes(size)} |`);
}
writeFileSync(join(root, '.github', 'SIZES.md'), `${lines.join('\n')}\n`);
