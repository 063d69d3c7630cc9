/**
 * What the file of a picture or video gives away beside what it shows. Read in the page, from a bounded part of the
 * file: no byte of it goes anywhere, not even to the rest of the extension.
 *
 * EXIF is found by its own beginning (JPEG, PNG, WebP and HEIC each wrap it otherwise) and read as TIFF 6.0; XMP, and the
 * place that phones write into videos, by their names.
 */

import type { HiddenKind as Hidden } from '../checker/draft.ts';

/** From the beginning and from the end of a file, in bytes: WebP and many videos keep their metadata last. */
const headLength = 262_144;
const tailLength = 131_072;
/** A file has one EXIF block, two with a preview; a hostile one has as many as it likes. */
const mostBlocks = 8;
const mostEntries = 512;

/** The parts of a file that are looked at. Take them in the task of the event that brought the file. */
export async function hiddenInFile(file: Blob): Promise<readonly Hidden[]> {
  const parts = [file.slice(0, headLength)];
  if (file.size > headLength) parts.push(file.slice(Math.max(headLength, file.size - tailLength)));
  const found = new Set<Hidden>();
  for (const part of parts) for (const each of hiddenIn(await bytesOf(part))) found.add(each);
  return [...found];
}

/**
 * Firefox hands us the bytes of a page's file in a buffer that belongs to the page, and forbids us what we do with it; a
 * string has no owner (seen 2026-11). Outside of browsers there is no reader, and no page.
 */
async function bytesOf(part: Blob): Promise<Uint8Array> {
  if (typeof FileReader === 'undefined') return new Uint8Array(await part.arrayBuffer());
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Uint8Array.from(`${reader.result}`, (letter) => letter.charCodeAt(0)));
    reader.onerror = () => reject(reader.error);
    reader.readAsBinaryString(part);
  });
}

/** What these bytes of a file give away. Never throws: what cannot be read gives nothing away to us. */
export function hiddenIn(bytes: Uint8Array): ReadonlySet<Hidden> {
  const found = new Set<Hidden>();
  let blocks = 0;
  for (let at = 4; at + 8 < bytes.length && blocks < mostBlocks; at += 1) {
    const first = bytes[at];
    if ((first !== 0x49 && first !== 0x4d) || bytes[at + 1] !== first || !isWrapped(bytes, at)) continue;
    blocks += 1;
    try {
      readTiff(new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at), found);
    } catch {
      // It points past the part that was read.
    }
  }
  const words = new TextDecoder('latin1').decode(bytes);
  if (/exif:GPSLatitude|com\.apple\.quicktime\.location\.ISO6709|\xa9xyz/.test(words)) found.add('place');
  if (/(?:exif:DateTimeOriginal|photoshop:DateCreated|xmp:CreateDate)(?:>|=["'])\d/.test(words)) found.add('date');
  if (/(?:aux:SerialNumber|exifEX:BodySerialNumber)(?:>|=["'])\w/.test(words)) found.add('serial');
  return found;
}

/** Does what a TIFF block is wrapped in stand before it? `Exif\0\0` (JPEG, HEIC, some WebP), `eXIf` (PNG), `EXIF` and a length (WebP). */
function isWrapped(bytes: Uint8Array, at: number): boolean {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 8), at));
  return before.endsWith('Exif\0\0') || before.endsWith('eXIf') || before.startsWith('EXIF');
}

function readTiff(view: DataView, found: Set<Hidden>): void {
  const little = view.getUint8(0) === 0x49;
  const short = (at: number) => view.getUint16(at, little);
  const long = (at: number) => view.getUint32(at, little);
  if (short(2) !== 42) return;

  const sizes: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8 };
  /** Has the entry a value that says something? Cameras leave fields blank, or full of zeros. */
  const says = (entry: number): boolean => {
    const length = Math.min(64, (sizes[short(entry + 2)] ?? 1) * long(entry + 4));
    const from = length > 4 ? long(entry + 8) : entry + 8;
    for (let at = from; at < from + length; at += 1) {
      const byte = view.getUint8(at);
      // NUL, space, the digit nought and the marks between parts of a date are what a blank consists of.
      if (byte !== 0 && byte !== 0x20 && byte !== 0x30 && byte !== 0x3a) return true;
    }
    return false;
  };
  const walk = (directory: number, tags: Readonly<Record<number, Hidden | 'exif' | 'gps'>>): void => {
    const entries = Math.min(short(directory), mostEntries);
    for (let index = 0; index < entries; index += 1) {
      const entry = directory + 2 + index * 12;
      const tag = tags[short(entry)];
      if (tag === 'exif') walk(long(entry + 8), exifTags);
      else if (tag === 'gps') walk(long(entry + 8), gpsTags);
      else if (tag && says(entry)) found.add(tag);
    }
  };
  walk(long(4), firstTags);
}

const firstTags = { 34665: 'exif', 34853: 'gps', 306: 'date' } as const;
/** Taken, digitized; the serial numbers of the camera and of its lens. */
const exifTags = { 36867: 'date', 36868: 'date', 42033: 'serial', 42037: 'serial' } as const;
/** Latitude and longitude. */
const gpsTags = { 2: 'place', 4: 'place', 29: 'date' } as const;
