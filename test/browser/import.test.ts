import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseProfile } from '../../src/profile/profile.ts';
import { buildPages, origin, type ServedPages } from '../options/served-page.ts';
import { largeFile } from '../profile/open-payments/large-file.ts';
import { type Cells, fileOf, general, generalBefore2021, npi, otherNpi } from '../profile/open-payments/layouts.ts';

vi.setConfig({ testTimeout: 30_000 });

const profile = parseProfile({
  name: 'Lena Hartwell, MD',
  interests: [
    { organization: 'Abbott', relationship: 'speaking', products: ['Proclaim'], from: '2022-01', to: '2023-02' },
    { organization: 'Nevro', relationship: 'consulting', products: ['HFX'] },
  ],
});
const meal: Cells = { amount: '18.20', nature: 'Food and Beverage', date: '02/02/2024' };
const rows: readonly Cells[] = [
  { payer: 'Medtronic, Inc.', amount: '2450.00', date: '01/14/2021', product: 'INTELLIS' },
  { payer: 'MEDTRONIC USA, INC.', amount: '812.45', nature: 'Travel and Lodging', date: '05/05/2024' },
  { payer: 'Abbott Laboratories', amount: '1800', nature: 'Honoraria', date: '09/01/2024', product: 'ETERNA' },
  { payer: 'NEVRO CORP.', amount: '3000', date: '03/01/2023', product: 'HFX' },
  { payer: 'Pfizer Inc.', ...meal },
  { payer: 'Collegium Pharmaceutical, Inc.', ...meal },
];
const payments = fileOf(general, rows, { quoted: true });
const twoPeople = fileOf(general, [
  ...rows,
  { payer: 'Acme', Covered_Recipient_NPI: otherNpi, Covered_Recipient_Profile_ID: '7', Recipient_City: 'RENO' },
]);
const statement =
  'Dr. Hartwell reports personal fees from Medtronic and Abbott, outside the submitted work. Dr. Park has stock options in Vertos Medical.';

let browser: Browser;
let pages: ServedPages;
let context: BrowserContext;
let strangers: string[];

beforeAll(async () => {
  pages = await buildPages();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}, 60_000);
afterAll(() => browser?.close());
afterEach(async () => {
  await context?.close();
  expect(strangers, 'requests to anywhere but the page’s own files').toEqual([]);
});

async function open({ width = 1280, value = profile as object } = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  strangers = await pages.serve(context);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => strangers.push(`error in the page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && strangers.push(`console: ${message.text()}`));
  await page.goto(`${origin}/icons/mark.svg`);
  await page.evaluate((kept) => localStorage.setItem('profile', JSON.stringify(kept)), value);
  await page.goto(`${origin}/src/options/index.html`);
  await page.waitForSelector('.rule');
  return page;
}

const openPayments = async (page: Page) => {
  await page.getByRole('button', { name: 'Import: CMS Open Payments' }).click();
  await page.getByLabel('Your NPI, or your first and last name').waitFor();
};
const openStatement = async (page: Page) => {
  await page.getByRole('button', { name: 'Import: A disclosure statement' }).click();
  await page.getByLabel('The statement').waitFor();
};
const choose = (page: Page, content: string | Buffer, name = 'OP_DTL_GNRL.csv') =>
  page.setInputFiles('.imports input[type=file]', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content as string),
  });
const interestsOf = async (page: Page) =>
  (await page.evaluate(() => JSON.parse(localStorage.getItem('profile') ?? 'null'))).interests;
const saved = (page: Page) => page.getByRole('status').getByText('Saved').waitFor();
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

describe('payments', () => {
  test('are looked over and added row by row; nothing is stored before, everything can be taken back', async () => {
    const page = await open();
    await openPayments(page);
    await choose(page, payments);
    await page.getByText('Payments to Lena Hartwell, Springfield, IL').waitFor();
    const table = page.getByRole('table', { name: 'Found, to look over' });
    await table
      .getByRole('row', {
        name: /Medtronic Intellis Consulting \$2,450\.00 Travel \$812\.45 Jan 2021 to May 2024 \$3,262\.45 2 payments/,
      })
      .waitFor();
    await table.getByRole('row', { name: /Nevro .*In your list/ }).waitFor();
    expect(await table.getByRole('row').count()).toBe(4);
    expect(await interestsOf(page)).toEqual(profile.interests);

    await page.getByRole('button', { name: 'Add Medtronic' }).press('Enter');
    await saved(page);
    expect(await interestsOf(page)).toEqual([
      ...profile.interests,
      {
        organization: 'Medtronic',
        relationship: ['consulting', 'travel'],
        products: ['Intellis'],
        aliases: [],
        topics: [],
        from: '2021-01',
        to: '2024-05',
      },
    ]);
    await expect.poll(() => focusedName(page)).toBe('Add to it: Abbott Laboratories');
    await page.getByText('Already in your list as Abbott. Adds: Honoraria, Eterna, Jan 2022 to Sep 2024').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await interestsOf(page))[0])
      .toMatchObject({
        organization: 'Abbott',
        relationship: ['speaking', 'honoraria'],
        products: ['Proclaim', 'Eterna'],
        from: '2022-01',
        to: '2024-09',
      });
    await expect.poll(() => focusedName(page)).toBe('Done');

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await interestsOf(page))[0]).toEqual(profile.interests[0]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => interestsOf(page)).toEqual(profile.interests);
    await page.getByRole('button', { name: 'Add Medtronic' }).waitFor();
  });

  test('all shown are added in one step, meals only when they are shown', async () => {
    const page = await open();
    await openPayments(page);
    await choose(page, payments);
    await page.getByRole('button', { name: 'Show 2 organizations that only paid for meals' }).click();
    await page.getByRole('row', { name: /Pfizer Meals/ }).waitFor();
    await page.getByRole('button', { name: 'Hide the organizations' }).click();
    await page.getByRole('button', { name: 'Add all 2 shown' }).click();
    await saved(page);
    expect((await interestsOf(page)).map(({ organization }: { organization: string }) => organization)).toEqual([
      'Abbott',
      'Nevro',
      'Medtronic',
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => interestsOf(page)).toEqual(profile.interests);
  });

  test('a wrong file is said with what it lacks, and another can be chosen', async () => {
    const page = await open();
    await openPayments(page);
    await choose(page, 'Name,City\nLena,Springfield\n', 'other.csv');
    const alert = page.getByRole('alert').filter({ hasText: 'not an Open Payments file' });
    expect(await alert.textContent()).toContain('Nature_of_Payment_or_Transfer_of_Value');
    await choose(page, Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), 'op.zip');
    await page.getByText('Unpack it first').waitFor();
    await choose(page, payments);
    await page.getByRole('button', { name: 'Add Medtronic' }).waitFor();
  });

  test('who is asked for again where the file or the number does not fit', async () => {
    const page = await open({ value: {} });
    await openPayments(page);
    const who = page.getByLabel('Your NPI, or your first and last name');
    await choose(page, fileOf(generalBefore2021, [{ payer: 'Acme' }]), 'old.csv');
    await page.getByText('Write your first and your last name, or your NPI.').waitFor();
    await expect.poll(() => who.evaluate((field) => field === document.activeElement)).toBe(true);
    await who.fill('1234567890');
    await page.keyboard.press('Enter');
    await page.getByText('its last digit does not match').waitFor();
    expect(await who.getAttribute('aria-invalid')).toBe('true');
    await who.fill(npi);
    await page.getByRole('button', { name: 'Read old.csv' }).click();
    await page.getByText('This file has no NPIs').waitFor();
    await who.fill('Lena Hartwell');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add Acme' }).waitFor();
  });

  test('a file that does not say whose payments it has: all of them, if the physician says so', async () => {
    const page = await open();
    await openPayments(page);
    await choose(
      page,
      fileOf(
        general.filter((column) => !/Recipient/.test(column)),
        [{ payer: 'Acme' }],
      ),
    );
    await page.getByRole('button', { name: 'All payments in this file are mine' }).click();
    await page.getByRole('button', { name: 'Add Acme' }).waitFor();
  });

  test('several people of one name: nothing is offered until one is chosen', async () => {
    const page = await open();
    await openPayments(page);
    await choose(page, twoPeople);
    await page.getByText('2 people in this file have your name').waitFor();
    expect(await page.getByRole('button', { name: /^Add / }).filter({ hasText: /^Add$/ }).count()).toBe(0);
    await page.getByRole('radio', { name: /Reno, IL/ }).check();
    await page.getByRole('button', { name: 'Add Acme' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add Medtronic' }).count()).toBe(0);
  });

  test('broken rows are counted with their lines; nobody’s payments are said', async () => {
    const page = await open();
    await openPayments(page);
    await choose(page, `${payments}broken\r\n`);
    await page.getByText('1 row could not be read and was left out (line 8)').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => focusedName(page)).toBe('Import: CMS Open Payments');
    await openPayments(page);
    await page.getByLabel('Your NPI, or your first and last name').fill('June Park');
    await choose(page, payments);
    await page.getByText('None of the 6 payments in this file went to June Park.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Read OP_DTL_GNRL.csv' }).waitFor();
  });

  test('reading shows how far it is, and can be cancelled', async () => {
    const page = await open();
    await openPayments(page);
    const { head, block } = largeFile(1);
    await page.evaluate(
      ([first, again]) => {
        const file = new File([first ?? '', ...Array(400).fill(new Blob([again ?? '']))], 'national.csv');
        const data = new DataTransfer();
        data.items.add(file);
        const input = document.querySelector<HTMLInputElement>('.imports input[type=file]');
        if (input === null) throw new Error('no place for a file');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [head, block] as const,
    );
    const bar = page.getByRole('progressbar', { name: 'Reading national.csv' });
    await expect.poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value)).toBeGreaterThan(1e6);
    await page.getByText(/ MB of \d+ MB read\. Your payments so far: \d+\./).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Read national.csv' }).waitFor();
    await page.waitForTimeout(300);
    expect(await bar.count()).toBe(0);
    expect(await interestsOf(page)).toEqual(profile.interests);
  });
});

describe('a statement', () => {
  test('is read for the physician, shown with what was found, and confirmed', async () => {
    const page = await open();
    await openStatement(page);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Paste the statement here first.').waitFor();
    await page.getByLabel('The statement').fill(statement);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('2 organizations found').waitFor();
    expect(await page.locator('.statement mark').allTextContents()).toEqual(['Medtronic', 'Abbott']);
    expect(await interestsOf(page)).toEqual(profile.interests);
    await page.getByRole('button', { name: 'Add all 2 shown' }).click();
    await saved(page);
    expect((await interestsOf(page)).map(({ organization }: { organization: string }) => organization)).toEqual([
      'Abbott',
      'Nevro',
      'Medtronic',
    ]);
  });

  test('that is of others: who it speaks of is offered', async () => {
    const page = await open({ value: { name: 'June Ito' } });
    await openStatement(page);
    await page.getByLabel('The statement').fill(statement);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('does not mention this name').waitFor();
    await page.getByRole('button', { name: /Park/ }).click();
    await page.getByRole('button', { name: 'Add Vertos Medical' }).waitFor();
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run('#interests', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('access', () => {
  const wrong = async (page: Page) => {
    await openPayments(page);
    await choose(page, 'a,b\n1,2\n');
    await page.getByText('not an Open Payments file').waitFor();
  };
  const found = async (page: Page) => {
    await openPayments(page);
    await choose(page, `${payments}broken\r\n`);
    await page.getByRole('button', { name: 'Show 2 organizations' }).click();
    await page.getByRole('button', { name: 'Add to it: Abbott' }).click();
    await page.getByRole('button', { name: 'Hide the organizations' }).waitFor();
  };
  const several = async (page: Page) => {
    await openPayments(page);
    await choose(page, twoPeople);
    await page.getByRole('radio', { name: /Reno/ }).check();
  };
  const read = async (page: Page) => {
    await openStatement(page);
    await page.getByLabel('The statement').fill(statement);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('2 organizations found').waitFor();
  };
  const cases = { asking: openPayments, wrong, found, several, 'asking for a statement': openStatement, read };

  test.each(Object.entries(cases))(
    'axe finds nothing, light, dark or narrow, and nothing is cut off: %s',
    async (_, act) => {
      const page = await open();
      await act(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
      // Narrow, as at 400 % zoom: nothing is cut off or scrolls sideways.
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await violations(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.imports :is(button, label, h3, h4, p, td, th)')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches('.unseen, .unseen *'))
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .map((element) => element.outerHTML),
      );
      expect(cut).toEqual([]);
    },
  );
});
