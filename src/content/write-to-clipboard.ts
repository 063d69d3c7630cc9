/** Puts words on the clipboard, as the last way to save them. Needs the press of a button shortly before; false if the browser refused. */
export async function writeToClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
