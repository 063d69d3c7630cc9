/** A comma that belongs to a company's name, not to a list of them: `Hyhte Holdings, Inc.` */
const corporateForm =
  /^\s*(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|lp|llp|plc|pllc|gmbh|ag|sa|nv|bv|kg)\b\.?/i;

/** The entries of a typed or pasted list: split at line breaks, semicolons and commas, trimmed, none twice. Pure. */
export function splitList(text: string): readonly string[] {
  const entries: string[] = [];
  for (const part of text.split(/[\n;]/)) {
    for (const piece of part.split(',')) {
      const last = entries.at(-1);
      if (last !== undefined && corporateForm.test(piece)) entries[entries.length - 1] = `${last},${piece.trimEnd()}`;
      else if (piece.trim() !== '') entries.push(piece.trim());
    }
  }
  return [...new Set(entries)];
}
