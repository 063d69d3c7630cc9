import { resolve } from 'node:path';

/** A path as whoever typed it means it: npm runs us from the package's folder and notes where they were. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
