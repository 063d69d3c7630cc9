import ExifReader from 'exifreader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenIn, hiddenInFile } from '../../src/content/picture-metadata.ts';
import { type Exif, jpeg, png, tiff, webp } from './picture-file.ts';

const phone: Exif = { date: '2026:03:04 14:05:06', serial: 'C39XQ1', place: [46, 92] };
const found = (file: Uint8Array) => [...hiddenIn(file)].sort();
const all = ['date', 'place', 'serial'];

describe('what a picture’s file gives away', () => {
  it.each([
    ['JPEG', jpeg(phone)],
    ['JPEG, big-endian', jpeg({ ...phone, bigEndian: true })],
    ['PNG', png(phone)],
    ['WebP', webp(phone)],
  ])('%s, as another reader of EXIF sees it too', (_kind, file) => {
    const tags = ExifReader.load(file.buffer as ArrayBuffer);
    expect([tags.DateTimeOriginal?.description, tags.BodySerialNumber?.description]).toEqual([
      phone.date,
      phone.serial,
    ]);
    expect(Number(tags.GPSLatitude?.description)).toBeCloseTo(46.504, 2);
    expect(found(file)).toEqual(all);
  });

  it('HEIC, where the block lies somewhere in the data', () => {
    const before = new Uint8Array(3000).fill(7);
    const mark = Uint8Array.from('\0\0\0\x06Exif\0\0', (letter) => letter.charCodeAt(0));
    expect(found(Uint8Array.from([...before, ...mark, ...tiff(phone)]))).toEqual(all);
  });

  it.each([
    ['a picture without any', jpeg(), []],
    ['a date alone', jpeg({ date: '2026:03:04 14:05:06' }), ['date']],
    ['a blank date', jpeg({ date: '0000:00:00 00:00:00' }), []],
    ['a date of spaces', jpeg({ date: '    :  :     :  :  ' }), []],
    ['a blank serial number', jpeg({ serial: '000000' }), []],
    ['a GPS directory with nothing in it', jpeg({ place: 'blank' }), []],
    ['a place', png({ place: [46, 92] }), ['place']],
  ])('%s', (_what, file, expected) => expect(found(file)).toEqual(expected));

  it.each([
    ['<rdf:Description exif:GPSLatitude="46,30.2N">', ['place']],
    ['<photoshop:DateCreated>2026-03-04</photoshop:DateCreated>', ['date']],
    ['aux:SerialNumber="012345"', ['serial']],
    ['com.apple.quicktime.location.ISO6709', ['place']],
    ['a caption that says SerialNumber and GPS', []],
  ])('in words: %s', (words, expected) => expect(found(new TextEncoder().encode(words))).toEqual(expected));

  it('is read from the end of a long file too', async () => {
    expect((await hiddenInFile(new Blob([webp(phone, 900_000) as BlobPart]))).toSorted()).toEqual(all);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => void hiddenIn(noise)));
    const whole = jpeg(phone);
    for (let length = 0; length < whole.length; length += 1) hiddenIn(whole.subarray(0, length));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const bent = Uint8Array.from(whole);
        bent[at] = value;
        hiddenIn(bent);
      }),
    );
  });

  it('comes to an end where directories lead in a circle', () => {
    const circle = tiff({});
    // The pointer to the EXIF directory leads back to the first.
    new DataView(circle.buffer).setUint32(8 + 2 + 12 + 8, 8, true);
    expect(found(Uint8Array.from([...'Exif\0\0'].map((letter) => letter.charCodeAt(0)).concat([...circle])))).toEqual(
      [],
    );
  });
});
