/** Whether every word that is searched for begins a word of the text; case and accents do not count. Pure. */
export function matchesSearch(wanted: string, text: string): boolean {
  const words = plain(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const among = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.every((word) => among.includes(` ${word}`));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
