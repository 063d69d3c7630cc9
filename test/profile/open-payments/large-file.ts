/** A file of payments as large as one likes, made piece by piece: nearly all of it is somebody else's. */

import { fileOf, general, npi, otherNpi, rowOf } from './layouts.ts';

export interface LargeFile {
  readonly head: string;
  /** A thousand rows, one of them of `npi`; repeated as often as it takes. */
  readonly block: string;
  readonly repeats: number;
  readonly rows: number;
}

/** The parts of a file of about `megabytes`, quoted as CMS quotes, with a comma and line breaks inside cells. */
export function largeFile(megabytes: number): LargeFile {
  const rows = Array.from({ length: 1000 }, (_, at) =>
    rowOf(
      general,
      at === 500
        ? { Covered_Recipient_NPI: npi, amount: '0.10', product: 'INTELLIS' }
        : {
            Covered_Recipient_NPI: otherNpi,
            Covered_Recipient_Last_Name: `SMITH ${at}`,
            Covered_Recipient_Specialty_1: 'Allopathic & Osteopathic Physicians|Pain Medicine',
            Recipient_Primary_Business_Street_Address_Line1: `${at} MAIN STREET`,
            Contextual_Information: at % 100 === 7 ? 'a dinner,\r\nand a talk' : 'a dinner, and a talk',
            product: 'Proclaim XR',
          },
      { quoted: true },
    ),
  );
  const block = `${rows.join('\r\n')}\r\n`;
  const repeats = Math.ceil((megabytes * 1e6) / block.length);
  return { head: fileOf(general, [], { quoted: true }), block, repeats, rows: repeats * 1000 };
}
