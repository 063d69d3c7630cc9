/** Files of pictures for tests, made by hand: the smallest that carry what a phone's camera writes. */

export interface Exif {
  /** `YYYY:MM:DD HH:MM:SS` */
  readonly date?: string;
  readonly serial?: string;
  /** Degrees north and east, whole; absent: no GPS directory. `blank`: one with its version alone. */
  readonly place?: readonly [north: number, east: number] | 'blank';
  readonly bigEndian?: boolean;
}

/** A TIFF block of EXIF (TIFF 6.0, CIPA DC-008): directories with their values after them. */
export function tiff({ date, serial, place, bigEndian = false }: Exif): Uint8Array {
  const view = new DataView(new ArrayBuffer(600));
  const short = (at: number, value: number) => view.setUint16(at, value, !bigEndian);
  const long = (at: number, value: number) => view.setUint32(at, value, !bigEndian);
  let free = 300;
  const ascii = (words: string) => {
    const at = free;
    for (const [index, letter] of [...`${words}\0`].entries()) view.setUint8(at + index, letter.charCodeAt(0));
    free += words.length + 1 + ((words.length + 1) % 2);
    return at;
  };
  const angle = (degrees: number) => {
    const at = free;
    for (const [index, value] of [degrees, 1, 30, 1, 15, 1].entries()) long(at + index * 4, value);
    free += 24;
    return at;
  };
  type Entry = readonly [tag: number, type: number, count: number, value: number];
  const directory = (at: number, entries: readonly Entry[]) => {
    short(at, entries.length);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      const entry = at + 2 + index * 12;
      short(entry, tag);
      short(entry + 2, type);
      long(entry + 4, count);
      long(entry + 8, value);
    }
  };
  const text = (tag: number, words: string): Entry => [tag, 2, words.length + 1, ascii(words)];
  view.setUint8(0, bigEndian ? 0x4d : 0x49);
  view.setUint8(1, bigEndian ? 0x4d : 0x49);
  short(2, 42);
  long(4, 8);
  directory(8, [text(0x010f, 'Maker'), [0x8769, 4, 1, 100], ...(place ? [[0x8825, 4, 1, 200] as const] : [])]);
  directory(100, [...(date ? [text(0x9003, date)] : []), ...(serial ? [text(0xa431, serial)] : [])]);
  if (place === 'blank') directory(200, [[0x0000, 1, 4, bigEndian ? 0x02030000 : 0x00000302]]);
  else if (place) {
    const reference = (letter: string) => letter.charCodeAt(0) << (bigEndian ? 24 : 0);
    directory(200, [
      [0x0001, 2, 2, reference('N')],
      [0x0002, 5, 3, angle(place[0])],
      [0x0003, 2, 2, reference('E')],
      [0x0004, 5, 3, angle(place[1])],
    ]);
  }
  return new Uint8Array(view.buffer, 0, free);
}

const latin = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const bytes = (value: number, little = false) => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, little);
  return new Uint8Array(view.buffer);
};

export function jpeg(exif?: Exif): Uint8Array {
  const block = exif ? joined(latin('Exif\0\0'), tiff(exif)) : new Uint8Array();
  const segment = exif
    ? joined(Uint8Array.of(0xff, 0xe1, (block.length + 2) >> 8, (block.length + 2) & 255), block)
    : new Uint8Array();
  return joined(Uint8Array.of(0xff, 0xd8), segment, Uint8Array.of(0xff, 0xda, 0, 2, 0, 0, 0xff, 0xd9));
}

/** Checksums are left out: readers of metadata do not look at them. */
export function png(exif: Exif): Uint8Array {
  const chunk = (name: string, content: Uint8Array) => joined(bytes(content.length), latin(name), content, bytes(0));
  const header = joined(bytes(1), bytes(1), Uint8Array.of(8, 0, 0, 0, 0));
  return joined(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('eXIf', tiff(exif)),
    chunk('IEND', new Uint8Array()),
  );
}

/** With as many bytes of picture before its metadata. */
export function webp(exif: Exif, picture = 10): Uint8Array {
  const chunk = (name: string, content: Uint8Array) =>
    joined(latin(name), bytes(content.length, true), content, new Uint8Array(content.length % 2));
  const content = joined(
    latin('WEBP'),
    chunk('VP8X', Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    chunk('VP8 ', new Uint8Array(picture)),
    chunk('EXIF', tiff(exif)),
  );
  return joined(latin('RIFF'), bytes(content.length, true), content);
}
