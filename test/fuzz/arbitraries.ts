/** Whatever may come from outside: drafts, profiles, stored values, files, none of them well-meant. */

import fc from 'fast-check';
import { mediaKinds, platforms, surfaces } from '../../src/checker/draft.ts';
import { relationships } from '../../src/profile/profile.ts';

const pieces = [
  'My patient Stan Kowalczyk, 91F, MRN 8830217, DOB 3/14/61, ',
  'cured 100% of them 😂 ',
  "I'm a paid consultant for Abbott. ",
  '𝗖𝗼𝗻𝗴𝗿𝗮𝘁𝘀 𝗧𝗮𝗺𝗶𝗸𝗮 ',
  "O'Brien's \u200b“quoted” 555‑O142 Dr. e.g. ... ?!\n\n",
  'Ａ１２３ ＤＯＢ ０３／１２／１９３１ ',
  'a\u0301\u0301\u0301 ＠ № ™ \ud83d \udc00 ',
  '#ad #sp #collab @abbott https://a.b/c?d=e ',
  '\u202eabc\u202c مرحبا שלום ',
  '<script>alert(1)</script> ',
  '__proto__ constructor toString ',
  'reports personal fees from X, Inc., Y & Z; grants from W, outside the submitted work. ',
];

/** Texts from the writer's words, from the edges of Unicode, and from both. */
export const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces, ' ', '\n', '"', '(', '1', '.', "'", ',', ';'), { maxLength: 10 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

const anyName = fc.oneof(
  fc.constantFrom('Abbott', 'St. Jude Medical', '', '__proto__', '(', '.*', '🫀'),
  fc.string({ maxLength: 30 }),
);
const anyNames = fc.array(anyName, { maxLength: 3 });
const anyMonth = fc.option(
  fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  { nil: undefined },
);

export const anyInterest = fc
  .record({
    organization: anyName,
    relationship: fc.uniqueArray(fc.constantFrom(...relationships), { minLength: 1, maxLength: 3 }),
    products: anyNames,
    aliases: anyNames,
    from: anyMonth,
    to: anyMonth,
    wording: fc.option(anyName, { nil: undefined }),
  })
  .map((interest) => Object.fromEntries(Object.entries(interest).filter(([, value]) => value !== undefined)));

export const anyProfile = fc.record({
  name: anyName,
  specialty: anyName,
  handles: fc.array(fc.record({ handle: anyName }), { maxLength: 2 }),
  employers: fc.array(fc.record({ name: anyName, aliases: anyNames, reviewsPosts: fc.boolean() }), { maxLength: 2 }),
  practicePhones: anyNames,
  practiceAddresses: anyNames,
  practiceSites: anyNames,
  practiceEmails: anyNames,
  interests: fc.array(anyInterest, { maxLength: 3 }),
});

export const anyDraft = fc
  .record({
    platform: fc.constantFrom(...platforms),
    surface: fc.constantFrom(...surfaces),
    media: fc.uniqueArray(fc.constantFrom(...mediaKinds), { maxLength: 2 }),
    text: anyText,
    context: fc.option(anyText, { nil: undefined }),
    account: fc.option(anyName, { nil: undefined }),
  })
  .map(({ context, account, ...draft }) => ({
    ...draft,
    ...(context === undefined ? {} : { context }),
    ...(account === undefined ? {} : { account }),
  }));

/** A stored value, an imported file's content: anything that JSON can say, often in our own words. */
const key = fc.oneof(
  fc.constantFrom(
    'version',
    'profile',
    'settings',
    'interests',
    'levels',
    'sites',
    'words',
    'hold',
    'pause',
    '__proto__',
    'constructor',
    'organization',
    'relationship',
    'from',
    'to',
    'record',
    'entries',
    'checklist',
  ),
  fc.string({ maxLength: 8 }),
);
export const anyStored = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, 2, -1, 1e21, '', 'off', 'error', '2026-11', 'phi-name', 'consulting'),
    fc.string({ maxLength: 12 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 6 })
      .map((entries) =>
        JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`),
      ),
  ),
})).value;

const cell = fc.oneof(
  fc.constantFrom(
    'Medtronic, Inc.',
    '1500.10',
    '$1,500',
    '03/14/2021',
    'Consulting Fee',
    'Food and Beverage',
    '1234567893',
    'Lena',
    'Hartwell',
    '=cmd|A1',
    '"',
    '',
    '__proto__',
    '\ufeff',
  ),
  fc.string({ maxLength: 12 }),
);
const heading = fc.oneof(
  fc.constantFrom(
    'Covered_Recipient_NPI',
    'Physician_First_Name',
    'Physician_Last_Name',
    'Covered_Recipient_Last_Name',
    'Covered_Recipient_First_Name',
    'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
    'Total_Amount_of_Payment_USDollars',
    'Date_of_Payment',
    'Nature_of_Payment_or_Transfer_of_Value',
    'Program_Year',
    'Name_of_Study',
    'Total_Amount_Invested_USDollars',
  ),
  cell,
);

/** Bytes that may be a payments file, in pieces that cut wherever they like. */
export const anyPaymentsFile = fc
  .record({
    headings: fc.array(heading, { maxLength: 14 }),
    rows: fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 8 }),
    separator: fc.constantFrom(',', ',', ',', ';', '\t'),
    line: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    size: fc.integer({ min: 1, max: 64 }),
  })
  .map(({ headings, rows, separator, line, quoted, size }) => {
    const text = [headings, ...rows]
      .map((cells) => cells.map((value) => (quoted ? `"${value}"` : value)).join(separator))
      .join(line);
    return { bytes: new TextEncoder().encode(text), size };
  });
