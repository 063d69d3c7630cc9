import { describe, expect, test, vi } from 'vitest';
import { largeFile } from '../profile/open-payments/large-file.ts';
import { fileOf, general, generalBefore2021, npi, otherNpi } from '../profile/open-payments/layouts.ts';
import { runProfile } from './run-open-payments.ts';

vi.setConfig({ testTimeout: 60_000 });

const run = async (text: string, ...args: readonly string[]) => {
  const ran = await runProfile(args, [text]);
  return { ...ran, answer: ran.output === '' ? undefined : JSON.parse(ran.output) };
};

describe.concurrent('profile --open-payments', () => {
  test('prints the interests as JSON, meals apart', async () => {
    const text = fileOf(general, [
      { payer: 'Medtronic, Inc.', amount: '1500.10', date: '03/14/2021', product: 'INTELLIS' },
      { payer: 'Abbott Laboratories', amount: '18.11', nature: 'Food and Beverage' },
    ]);
    const { status, complaints, answer } = await run(text, '--npi', npi);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    expect(answer).toEqual({
      interests: [
        {
          organization: 'Medtronic, Inc.',
          relationship: ['consulting'],
          products: ['Intellis'],
          from: '2021-03',
          to: '2021-03',
          total: 1500.1,
          payments: 1,
          natures: [{ nature: 'Consulting Fee', total: 1500.1, payments: 1 }],
          names: ['Medtronic, Inc.'],
        },
      ],
      mealsOnly: [
        expect.objectContaining({ organization: 'Abbott Laboratories', relationship: ['meals'], total: 18.11 }),
      ],
      people: [{ npi, name: 'Lena Hartwell', specialty: '', place: 'Springfield, IL', payments: 2 }],
      rows: 2,
      matched: 2,
      broken: { count: 0, first: [] },
    });
  });

  test('passes a broken row over and says which', async () => {
    const { status, complaints, answer } = await run(`${fileOf(general, [{}])}broken\r\n`, '--npi', npi);
    expect(status).toBe(0);
    expect(complaints).toBe('chaperone: standard input: line 3: passed over, it has too few or too many cells\n');
    expect(answer).toMatchObject({ matched: 1, broken: { count: 1, first: [{ line: 3, reason: 'cells' }] } });
  });

  test('says when several people have the name', async () => {
    const { status, complaints, answer } = await run(
      fileOf(general, [{}, { Covered_Recipient_NPI: otherNpi, Covered_Recipient_Profile_ID: '7' }]),
      '--name',
      'Lena Hartwell',
    );
    expect(status).toBe(0);
    expect(complaints).toContain('2 people have that name');
    expect(answer.people).toHaveLength(2);
  });

  test.each([
    ['no --npi, no --name', fileOf(general, [{}]), [], 'wants one of --npi N, --name "First Last" and --all-rows'],
    ['both', fileOf(general, [{}]), ['--npi', npi, '--name', 'A B'], 'wants one of'],
    ['an NPI with a wrong digit', fileOf(general, [{}]), ['--npi', '1234567890'], 'its last digit does not check'],
    ['a file without NPI', fileOf(generalBefore2021, [{}]), ['--npi', npi], 'use --name "First Last"'],
    [
      'nobody’s file',
      fileOf(
        general.filter((one) => !/Recipient/.test(one)),
        [{}],
      ),
      ['--npi', npi],
      'use --all-rows',
    ],
    [
      'another file',
      'a,b\n1,2\n',
      ['--npi', npi],
      'it has no column Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name and no column Nature',
    ],
    ['nothing', '', ['--npi', npi], 'the file is empty'],
  ])('refuses: %s', async (_, text, args, words) => {
    const { status, output, complaints } = await run(text, ...args);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(complaints).toContain(words);
  });

  test('takes all rows where it is told to', async () => {
    const text = fileOf(
      general.filter((one) => !/Recipient/.test(one)),
      [{}, {}],
    );
    expect((await run(text, '--all-rows')).answer).toMatchObject({ matched: 2, people: [] });
  });
});

test('reads 100 MB in memory that does not grow with it', async () => {
  const { head, block, repeats, rows } = largeFile(100);
  const small = await runProfile(['--npi', npi], [head, block]);
  const bytes = Buffer.from(block);
  const large = await runProfile(
    ['--npi', npi],
    (function* () {
      yield head;
      for (let at = 0; at < repeats; at += 1) yield bytes;
    })(),
  );
  expect(JSON.parse(large.output)).toMatchObject({
    rows,
    matched: repeats,
    interests: [{ organization: 'Medtronic, Inc.', payments: repeats, total: repeats / 10, products: ['Intellis'] }],
    broken: { count: 0 },
  });
  if (large.peak === undefined || small.peak === undefined) return;
  expect(large.peak).toBeLessThan(200);
  expect(large.peak - small.peak).toBeLessThan(60);
});
