/** Hands a text to the browser as a file to keep: nothing but the person's own disk learns of it. */
export function download(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click's task is done; some time is left for a slow disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
