import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenPayments, Refusal, Whose } from '../../../src/profile/open-payments/read-open-payments.ts';
import { readOpenPayments } from '../../../src/profile/open-payments/read-open-payments.ts';
import {
  bytesOf,
  type Cells,
  fileOf,
  general,
  generalBefore2016,
  generalBefore2021,
  npi,
  otherNpi,
  ownership,
  research,
  rowOf,
} from './layouts.ts';

const byNpi: Whose = { kind: 'npi', npi };
const byName: Whose = { kind: 'name', name: 'Lena Hartwell' };

const answerTo = (text: string | Uint8Array, whose: Whose = byNpi, size?: number) =>
  readOpenPayments(bytesOf(text, size), whose);
async function read(text: string | Uint8Array, whose: Whose = byNpi, size?: number): Promise<OpenPayments> {
  const answer = await answerTo(text, whose, size);
  if (answer.kind !== 'read') throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer;
}
async function refused(text: string | Uint8Array, whose: Whose = byNpi): Promise<Refusal> {
  const answer = await answerTo(text, whose);
  if (answer.kind === 'read') throw new Error('it was read');
  return answer;
}

it('has the columns that CMS has', () => {
  expect(general).toHaveLength(91);
  expect(generalBefore2021).toHaveLength(75);
});

describe('layouts', () => {
  it('general, since 2021: by organisation, with what for, how much, when, about what', async () => {
    const text = fileOf(
      general,
      [
        { payer: 'Medtronic, Inc.', amount: '1500.10', date: '03/14/2021', product: 'INTELLIS' },
        {
          payer: 'MEDTRONIC USA, INC.',
          amount: '0.20',
          date: '11/02/2023',
          nature: 'Travel and Lodging',
          product: 'Intellis',
        },
        { payer: 'Abbott Laboratories', amount: '18.11', nature: 'Food and Beverage' },
        { payer: 'Nevro Corp.', Covered_Recipient_NPI: otherNpi },
      ],
      { quoted: true },
    );
    const { organizations, ...rest } = await read(text);
    expect(rest).toMatchObject({ file: 'general', rows: 4, matched: 3, broken: { count: 0 }, absent: [] });
    expect(organizations).toEqual([
      {
        organization: 'Medtronic, Inc.',
        names: ['Medtronic, Inc.', 'MEDTRONIC USA, INC.'],
        relationship: ['consulting', 'travel'],
        natures: [
          { nature: 'Consulting Fee', payments: 1, cents: 150_010 },
          { nature: 'Travel and Lodging', payments: 1, cents: 20 },
        ],
        products: ['Intellis'],
        from: '2021-03',
        to: '2023-11',
        payments: 2,
        cents: 150_030,
        mealsOnly: false,
      },
      expect.objectContaining({ organization: 'Abbott Laboratories', mealsOnly: true, cents: 1811 }),
    ]);
  });

  it('general, 2016 to 2020: by name, NPI refused', async () => {
    const text = fileOf(generalBefore2021, [
      { payer: 'Pfizer Inc.', date: '07/01/2019', year: '2019', nature: 'Honoraria' },
      { Physician_First_Name: 'LEN' },
    ]);
    expect(await refused(text)).toEqual({ kind: 'refused', reason: 'no-npi' });
    const { organizations, people } = await read(text, byName);
    expect(organizations).toMatchObject([{ organization: 'Pfizer Inc.', relationship: ['honoraria'], to: '2019-07' }]);
    expect(people).toMatchObject([{ name: 'Lena Hartwell', place: 'Springfield, IL', payments: 1 }]);
  });

  it('general, 2013 to 2015: drugs and devices in columns of their own', async () => {
    const text = fileOf(generalBefore2016, [
      {
        Name_of_Associated_Covered_Drug_or_Biological1: 'HUMIRA',
        Name_of_Associated_Covered_Drug_or_Biological5: 'Lupron',
        Name_of_Associated_Covered_Device_or_Medical_Supply2: 'SPRINT PNS',
      },
    ]);
    const [one] = (await read(text, byName)).organizations;
    expect(one?.products).toEqual(['Humira', 'Sprint PNS', 'Lupron']);
  });

  it('ownership: no day, the program year’s months; stock options by the terms', async () => {
    const text = fileOf(ownership, [
      {
        payer: 'Acme Implants LLC',
        Total_Amount_Invested_USDollars: '25000',
        Terms_of_Interest: 'Common stock',
        year: '2021',
      },
      {
        payer: 'Acme Implants LLC',
        Total_Amount_Invested_USDollars: '0',
        Terms_of_Interest: 'Stock options',
        year: '2022',
      },
      { payer: 'Other LLC', Terms_of_Interest: 'Membership units', year: '2022' },
    ]);
    const { file, organizations } = await read(text);
    expect(file).toBe('ownership');
    expect(organizations).toMatchObject([
      { relationship: ['stock', 'stock-options'], from: '2021-01', to: '2022-12', cents: 2_500_000, payments: 2 },
      { relationship: ['ownership'], from: '2022-01', to: '2022-12' },
    ]);
  });

  it.each([1, 2, 3, 4, 5])('research: principal investigator %i, by NPI and by name', async (place) => {
    const cells: Cells = {
      Covered_Recipient_NPI: '',
      Covered_Recipient_First_Name: '',
      Covered_Recipient_Last_Name: '',
      [`Principal_Investigator_${place}_NPI`]: npi,
      [`Principal_Investigator_${place}_First_Name`]: 'Lena',
      [`Principal_Investigator_${place}_Last_Name`]: 'Hartwell',
      Name_of_Study: 'A study of pain, and of "relief"',
    };
    const text = fileOf(research, [cells]);
    for (const whose of [byNpi, byName]) {
      expect(await read(text, whose)).toMatchObject({
        file: 'research',
        matched: 1,
        people: [{ npi, name: 'Lena Hartwell' }],
        organizations: [{ relationship: ['research'], natures: [{ nature: 'Research' }] }],
      });
    }
  });

  it('headings in any case, with spaces for `_`, in any order, with columns that nobody knows', async () => {
    const row: Cells = { payer: 'Medtronic', product: 'Intellis' };
    const [headings = '', cells = ''] = fileOf(general, [row]).split('\r\n');
    const turn = (line: string) => ['zz', ...line.split(',').toReversed()].join(',');
    const changed = `${turn(headings).replaceAll('_', ' ').toUpperCase()}\n${turn(cells)}\n`;
    expect(await read(changed)).toEqual(await read(`${headings}\n${cells}\n`));
    expect(await read(changed)).toMatchObject({ matched: 1, organizations: [{ products: ['Intellis'] }] });
  });

  it('the payer’s name from the submitting column where the other is empty', async () => {
    const text = fileOf(general, [
      { payer: '', Submitting_Applicable_Manufacturer_or_Applicable_GPO_Name: 'Stryker Corporation' },
    ]);
    expect((await read(text)).organizations).toMatchObject([{ organization: 'Stryker Corporation' }]);
  });

  it('an own download without any recipient: all rows, once they are asked for', async () => {
    const text = fileOf(
      general.filter((column) => !/Recipient|NPI/.test(column)),
      [{ payer: 'Stryker Corporation' }, { payer: 'Stryker Sales Corp' }],
    );
    expect(await refused(text)).toEqual({ kind: 'refused', reason: 'no-recipient' });
    expect(await refused(text, byName)).toEqual({ kind: 'refused', reason: 'no-recipient' });
    const { matched, people, organizations } = await read(text, { kind: 'everyone' });
    expect({ matched, people }).toEqual({ matched: 2, people: [] });
    expect(organizations).toMatchObject([{ organization: 'Stryker Corporation', payments: 2 }]);
  });

  it('says which useful columns are absent', async () => {
    const text =
      'NPI of nothing,Covered_Recipient_NPI,Entity Making Payment,Nature of Payment\n,1234567893,Acme,Gift\n';
    const { absent, organizations } = await read(text);
    expect(absent).toEqual([
      'Total_Amount_of_Payment_USDollars',
      'Date_of_Payment',
      'Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_1',
    ]);
    expect(organizations).toMatchObject([{ organization: 'Acme', relationship: ['gifts'], cents: 0 }]);
  });
});

describe('how the file was saved', () => {
  const cells: Cells = {
    payer: 'Núñez “Implants”, Inc.',
    Contextual_Information: 'first line,\r\nsecond "line"\nthird',
    amount: '1234.56',
  };
  const expected = { matched: 2, organizations: [{ organization: 'Núñez “Implants”, Inc.', cents: 123_466 }] };
  const rows = [cells, { ...cells, Contextual_Information: '', amount: '0.10' }];

  it.each([
    ['LF', { newline: '\n' }],
    ['CRLF', { newline: '\r\n' }],
    ['quoted, CRLF', { newline: '\r\n', quoted: true }],
    ['semicolons', { delimiter: ';' }],
    ['tabs', { delimiter: '\t', quoted: true }],
  ])('%s, in pieces of any size', async (_, form) => {
    const text = fileOf(general, rows, form);
    for (const size of [7, 64, 1000, 1 << 20]) expect(await read(text, byNpi, size)).toMatchObject(expected);
    expect(await read(`\ufeff${text}`, byNpi, 1)).toMatchObject(expected);
  });

  it('CR alone', async () => {
    const text = fileOf(general, [{}, { payer: 'Abbott' }], { newline: '\r' });
    expect((await read(text)).organizations).toHaveLength(2);
  });

  it('no line end at the end, empty lines between', async () => {
    const [headings, row] = fileOf(general, [{}], { newline: '\n' }).split('\n');
    expect(await read(`\n${headings}\n\n${row}\n\n${row}`)).toMatchObject({ matched: 2, broken: { count: 0 } });
  });

  it('windows-1252, and one line of it among UTF-8', async () => {
    const bytes = (text: string, encoding: 'latin1' | 'utf8') => Buffer.from(text, encoding);
    const [headings = '', row = ''] = fileOf(general, [{ payer: 'Laboratórios Maçã SA' }], { newline: '\n' }).split(
      '\n',
    );
    const mixed = Buffer.concat([
      bytes(`${headings}\n${row}\n`, 'utf8'),
      bytes(`${row}\n`, 'latin1'),
      bytes(`${row}\n`, 'utf8'),
    ]);
    expect((await read(mixed)).organizations).toMatchObject([{ names: ['Laboratórios Maçã SA'], payments: 3 }]);
    const curled = Buffer.concat([bytes(`${headings}\n`, 'utf8'), bytes(row.replace('SA', 'S\u0092A'), 'latin1')]);
    expect((await read(curled)).organizations).toMatchObject([{ names: ['Laboratórios Maçã S’A'] }]);
  });

  it('UTF-16, as a spreadsheet’s “Unicode text”', async () => {
    const text = fileOf(general, rows, { delimiter: '\t' });
    expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'), byNpi, 333)).toMatchObject(expected);
  });

  it('a spreadsheet’s note about the delimiter; sums and days of another country', async () => {
    const row: Cells = { amount: '1.234,50', date: '14.03.2023' };
    const text = `sep=;\r\n${fileOf(general, [row, { ...row, amount: '0,5' }], { delimiter: ';' })}`;
    expect((await read(text)).organizations).toMatchObject([{ cents: 123_500, from: '2023-03', to: '2023-03' }]);
  });
});

describe('wrong files', () => {
  it.each([
    ['empty', '', { reason: 'empty' }],
    ['nothing but blanks', '\ufeff \r\n\r\n', { reason: 'empty' }],
    ['a web page', '\n<!DOCTYPE html><html><body>Open Payments</body></html>', { reason: 'web-page' }],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', { reason: 'pdf' }],
    ['binary', new Uint8Array([1, 2, 0, 0, 3, 4, 5, 6]), { reason: 'not-text' }],
    [
      'a zip',
      Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000OP_DTL_GNRL.csv\u00ff\u00fe', 'latin1'),
      { reason: 'packed' },
    ],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0xff, 0xff]), { reason: 'packed' }],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004\u0014\u0000[Content_Types].xml\u00ff', 'latin1'),
      { reason: 'workbook' },
    ],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { reason: 'workbook' }],
    [
      'another table',
      'Name,City,Amount\nLena,Springfield,3\n',
      {
        reason: 'columns',
        missing: [
          'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
          'Nature_of_Payment_or_Transfer_of_Value',
        ],
        found: ['Name', 'City', 'Amount'],
      },
    ],
    [
      'one column lacking',
      fileOf(
        general.filter((column) => !/Nature/.test(column)),
        [{}],
      ),
      { reason: 'columns', missing: ['Nature_of_Payment_or_Transfer_of_Value'] },
    ],
    ['a title before the headings', `My payments 2023\r\n\r\n${fileOf(general, [{}])}`, { reason: 'title', line: 3 }],
    ['prose', 'The author reports personal fees from Medtronic.', { reason: 'columns' }],
    ['JSON', '[{"Covered_Recipient_NPI":1}]', { reason: 'columns' }],
  ])('%s', async (_, text, refusal) => {
    expect(await refused(text)).toMatchObject({ kind: 'refused', ...refusal });
  });

  it('an NPI that is none, a name that is none', async () => {
    const text = fileOf(general, [{}]);
    expect(await refused(text, { kind: 'npi', npi: '123456789' })).toMatchObject({ reason: 'npi', problem: 'digits' });
    expect(await refused(text, { kind: 'npi', npi: '1234567890' })).toMatchObject({ reason: 'npi', problem: 'check' });
    expect(await refused(text, { kind: 'name', name: 'Hartwell' })).toMatchObject({ reason: 'name' });
    expect((await read(text, { kind: 'npi', npi: '1234-567-893' })).matched).toBe(1);
  });

  it('no payment of theirs is no error', async () => {
    expect(await read(fileOf(general, []))).toMatchObject({ rows: 0, matched: 0, people: [], organizations: [] });
  });
});

describe('broken rows', () => {
  const good = rowOf(general, {}, { quoted: true });
  const headings = fileOf(general, [], { quoted: true, newline: '\n' });

  it('too short, too long, without a payer: each counted with its line, the others read', async () => {
    const nobody = rowOf(general, { payer: '' }, { quoted: true });
    const text = `${headings}${good}\n"a","b"\n${good}\n${good},"x"\n${good},"",""\n${nobody}\n${good}\n`;
    const { matched, broken } = await read(text);
    expect(matched).toBe(4);
    expect(broken).toEqual({
      count: 3,
      first: [
        { line: 3, reason: 'cells' },
        { line: 5, reason: 'cells' },
        { line: 7, reason: 'organization' },
      ],
    });
  });

  it.each([20, 1000, 1 << 20])('a quotation mark that never closes costs its own line (pieces of %i)', async (size) => {
    const open = good.replace('"UNCHANGED"', '"UNCHANGED');
    const never = `UNCHANGED,"${'x,'.repeat(20)}`;
    const text = `${headings}${good}\n${open}\n${good}\n${never}\n${good.replaceAll('"', '').replace('Medtronic, Inc.', 'Abbott')}\n`;
    const { matched, broken } = await read(text, byNpi, size);
    expect(matched).toBe(3);
    expect(broken.count).toBe(2);
    expect(broken.first.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('one that never closes in a long file', async () => {
    const plain = good.replaceAll('"', '').replace('Medtronic, Inc.', 'Abbott');
    const text = `${headings}${plain}\nx,"y\n${`${plain}\n`.repeat(3000)}`;
    const { matched, broken } = await read(text, byNpi, 1 << 16);
    expect(matched).toBe(3001);
    expect(broken).toEqual({ count: 1, first: [{ line: 3, reason: 'quotes' }] });
  });

  it('the line is counted in lines of the file, not in rows', async () => {
    const three = rowOf(general, { Contextual_Information: 'one\ntwo\nthree' }, { quoted: true });
    expect((await read(`${headings}${three}\n${three}\nbroken\n${good}\n`)).broken.first).toEqual([
      { line: 8, reason: 'cells' },
    ]);
  });
});

describe('whose', () => {
  it.each([
    ['Lena Hartwell', 'LENA', 'HARTWELL', true],
    ['lena q. hartwell, MD', 'Lena', 'Hartwell', true],
    ['Hartwell, Lena', 'LENA Q', 'HARTWELL JR', true],
    ['Dr. Lena Marie Hartwell', 'LENA', 'HARTWELL', true],
    ['Lena Hartwell', 'LENE', 'HARTWELL', false],
    ['Lena Hartwell', 'L', 'HARTWELL', false],
    ['Lena Hartwell', 'HARTWELL', 'LENA', false],
    ['José Núñez', 'JOSE', 'NUNEZ', true],
    ['Jose Nunez', 'José', 'Núñez', true],
    ['Søren Ørsted', 'SOREN', 'ORSTED', true],
    ['Maria de la Cruz', 'MARIA', 'DE LA CRUZ', true],
    ['Anna Smith-Jones', 'ANNA', 'SMITH JONES', true],
    ['Anna Smith-Jones', 'ANNA', 'JONES', false],
    ['Sean O’Brien', 'SEAN', "O'BRIEN", true],
    ['Mary Ann Poole', 'MARYANN', 'POOLE', true],
    ['Wei Ma', 'WEI', 'MA', true],
    ['Linh Do, MD', 'LINH', 'DO', true],
    ['__proto__ constructor', '__proto__', 'constructor', true],
  ])('%s and %s %s: %s', async (name, first, last, same) => {
    const text = fileOf(general, [{ Covered_Recipient_First_Name: first, Covered_Recipient_Last_Name: last }]);
    expect((await read(text, { kind: 'name', name })).matched).toBe(same ? 1 : 0);
  });

  it('several people of one name are kept apart, one person’s rows together', async () => {
    const text = fileOf(general, [
      { payer: 'Acme', Recipient_City: 'RENO' },
      { payer: 'Acme', Covered_Recipient_NPI: '' },
      {
        payer: 'Nevro Corp.',
        Covered_Recipient_NPI: otherNpi,
        Covered_Recipient_Profile_ID: '9',
        Covered_Recipient_Specialty_1: 'A|B|Cardiology',
      },
    ]);
    const { people, organizations } = await read(text, byName);
    expect(people).toMatchObject([
      { npi, payments: 2, organizations: [{ organization: 'Acme', payments: 2 }] },
      { npi: otherNpi, specialty: 'Cardiology', organizations: [{ organization: 'Nevro Corp.' }] },
    ]);
    expect(organizations).toHaveLength(2);
  });
});

describe('payments', () => {
  const organizationsOf = async (rows: readonly Cells[]) => (await read(fileOf(general, rows))).organizations;

  it('cents are exact, however many', async () => {
    const [one] = await organizationsOf(Array.from({ length: 1000 }, () => ({ amount: '0.07' })));
    expect(one?.cents).toBe(7000);
  });

  it.each([
    ['$1,234.50', 123_450],
    ['1234.5', 123_450],
    ['"1,234"', 123_400],
    ['1,234', 123_400],
    ['12,5', 1250],
    ['.5', 50],
    ['(12.00)', -1200],
    ['19.99', 1999],
    ['1.005', 101],
    ['', 0],
    ['many', 0],
    ['=1+1', 0],
  ])('the sum %s', async (amount, cents) => {
    const [one] = await organizationsOf([{ amount: amount.replaceAll('"', '') }]);
    expect(one?.cents).toBe(cents);
  });

  it.each([
    ['03/14/2023', '2023-03'],
    ['3/4/2023', '2023-03'],
    ['2023-03-14', '2023-03'],
    ['2023-03-14T00:00:00.000', '2023-03'],
    ['3/14/23 0:00', '2023-03'],
    ['14/03/2023', '2023-03'],
    ['14.03.2023', '2023-03'],
  ])('the day %s', async (date, month) => {
    expect(await organizationsOf([{ date }])).toMatchObject([{ from: month, to: month }]);
  });

  it.each(['', 'soon', '00/00/0000', '13/13/2023', '0002-11-30'])('no day “%s”: the program year', async (date) => {
    expect(await organizationsOf([{ date }])).toMatchObject([{ from: '2023-01', to: '2023-12' }]);
    expect(await organizationsOf([{ date, year: '' }])).toEqual([
      expect.not.objectContaining({ from: expect.anything() }),
    ]);
  });

  it.each([
    ['Consulting Fee', 'consulting'],
    [
      'Compensation for services other than consulting, including serving as faculty or as a speaker at a venue other than a continuing education program',
      'speaking',
    ],
    ['Compensation for serving as faculty or as a speaker for a medical education program', 'speaking'],
    [
      'Compensation for serving as faculty or as a speaker for a non-accredited and noncertified continuing education program',
      'speaking',
    ],
    ['Honoraria', 'honoraria'],
    ['Gift', 'gifts'],
    ['Entertainment', 'gifts'],
    ['Food and Beverage', 'meals'],
    ['Travel and Lodging', 'travel'],
    ['Education', 'other'],
    ['Charitable Contribution', 'other'],
    ['Debt forgiveness', 'other'],
    ['Royalty or License', 'royalties'],
    ['Current or prospective ownership or investment interest', 'ownership'],
    ['Grant', 'research'],
    ['Space rental or facility fees (teaching hospital only)', 'other'],
    ['Long term medical supply or device loan', 'other'],
    ['Acquisitions', 'other'],
  ])('the nature %s', async (nature, relationship) => {
    expect(await organizationsOf([{ nature }])).toMatchObject([{ relationship: [relationship] }]);
  });

  it('a meal from a company that one owns a part of is more than a meal', async () => {
    const meal = { nature: 'Food and Beverage' };
    expect(await organizationsOf([{ ...meal, Physician_Ownership_Indicator: 'Yes' }])).toMatchObject([
      { relationship: ['ownership', 'meals'], mealsOnly: false },
    ]);
    expect(await organizationsOf([{ form: 'Stock option' }])).toMatchObject([
      { relationship: ['consulting', 'stock-options'] },
    ]);
  });

  it.each([
    [['Medtronic, Inc.', 'MEDTRONIC USA, INC.', 'Medtronic'], 'Medtronic, Inc.'],
    [['ABBVIE INC.'], 'AbbVie Inc.'],
    [
      ['Boston Scientific Corporation', 'Boston Scientific Corp.', 'BOSTON SCIENTIFIC'],
      'Boston Scientific Corporation',
    ],
    [['ACME SPINE AND PAIN LLC'], 'Acme Spine and Pain LLC'],
  ])('the spellings %s are one', async (names, shown) => {
    const [one, ...others] = await organizationsOf(names.map((payer) => ({ payer })));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ organization: shown, names });
  });

  it('five products, old spellings, placeholders and formulas', async () => {
    const name = (number: number) => `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${number}`;
    const [one] = await organizationsOf([
      {
        [name(1)]: 'INTELLIS',
        [name(2)]: 'N/A',
        [name(3)]: '=HYPERLINK("x")',
        [name(4)]: 'Proclaim™ XR',
        [name(5)]: 'DRG',
      },
      { [name(1)]: 'Proclaim XR' },
    ]);
    expect(one?.products).toEqual(['Proclaim XR', 'Intellis', '=HYPERLINK("x")', 'DRG']);
  });
});

describe('hostile files', () => {
  it('headings `__proto__`, twice the same, 10,000 of them', async () => {
    const columns = [
      '__proto__',
      'constructor',
      ...general,
      ...general,
      ...Array.from({ length: 10_000 }, (_, at) => `c${at}`),
    ];
    const { organizations } = await read(fileOf(columns, [{ payer: '__proto__' }, { payer: 'constructor' }]));
    expect(organizations).toMatchObject([{ organization: '__proto__' }, { organization: 'constructor' }]);
    expect({}).not.toHaveProperty('payments');
  });

  it('never throws, whatever the bytes', async () => {
    const signs = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', 'é', '\u0000', '\ud800', '=', '1'),
      maxLength: 300,
    });
    const headed = signs.map((text) => `${general.join(',')}\n${text}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          headed.map((text) => Buffer.from(text)),
          signs.map((text) => Buffer.from(text)),
        ),
        fc.constantFrom<Whose>(byNpi, byName, { kind: 'everyone' }),
        fc.integer({ min: 1, max: 500 }),
        async (bytes, whose, size) => {
          const answer = await readOpenPayments(bytesOf(bytes, size), whose);
          expect(['read', 'refused']).toContain(answer.kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the pieces’ size changes nothing', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', 'ü', ' '), maxLength: 12 });
    const row = fc.record({ Contextual_Information: cell, payer: fc.constantFrom('Acme', 'Nevro', 'A, B') });
    const spoiled = fc.constantFrom('', 'x\n', 'x,"y\n', '"\n', ',,\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 6 }),
        spoiled,
        fc.integer({ min: 1, max: 900 }),
        async (rows, spoil, size) => {
          const text = fileOf(general, rows, { newline: '\n', quoted: true }) + spoil + rowOf(general);
          expect(await read(text, byNpi, size)).toEqual(await read(text));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('any cells come back as they were written', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'ü', ';', "'"), minLength: 1, maxLength: 12 })
      .map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.boolean(), async (names, quoted) => {
        const text = fileOf(
          general,
          names.map((payer) => ({ payer })),
          { newline: '\n', quoted },
        );
        const { organizations, broken } = await read(text);
        expect(broken.count).toBe(0);
        expect(new Set(organizations.flatMap((one) => one.names))).toEqual(new Set(names));
      }),
      { numRuns: 100 },
    );
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const text = fileOf(
      general,
      Array.from({ length: 2000 }, () => ({})),
    );
    const reading = readOpenPayments(bytesOf(text, 4096), byNpi, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
