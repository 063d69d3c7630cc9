import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { rules } from '../../src/checker/rules/index.ts';
import { parseProfile } from '../../src/profile/profile.ts';
import { buildPages, origin, type ServedPages } from '../options/served-page.ts';

const profile = parseProfile({
  name: 'Lena Hartwell, MD',
  specialty: 'Interventional pain medicine',
  handles: [
    { handle: '@DrHartwellPain', platform: 'x' },
    { handle: '@lena_runs_far', kind: 'personal' },
  ],
  employers: [{ name: 'St. Brendan Medical Center', aliases: ['SBMC'], reviewsPosts: true, reviewer: 'Press office' }],
  practicePhones: ['555-0142'],
  interests: [
    {
      organization: 'Medtronic',
      relationship: 'consulting',
      products: ['Intellis'],
      aliases: ['MDT'],
      from: '2023-04',
    },
    { organization: 'Abbott', relationship: ['speaking', 'travel'], products: ['Proclaim'], to: '2025-06' },
  ],
});
const optionsPath = '/src/options/index.html';
const popupPath = '/src/popup/index.html';

vi.setConfig({ testTimeout: 30_000 });

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

interface Opening {
  readonly stored?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly locale?: string;
  readonly forced?: boolean;
  readonly path?: string;
}

async function open({
  stored = {},
  width = 1280,
  locale = 'en-US',
  forced,
  path = optionsPath,
}: Opening = {}): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  strangers = await pages.serve(context);
  const page = await another('/icons/mark.svg');
  await page.evaluate((values) => {
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, JSON.stringify(value));
  }, stored);
  await page.goto(origin + path);
  await page.waitForSelector('h1');
  if (path === optionsPath) await page.waitForSelector('.rule');
  return page;
}

async function another(path = optionsPath): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => strangers.push(`error in the page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && strangers.push(`console: ${message.text()}`));
  await page.goto(origin + path);
  return page;
}

const stored = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const saved = (page: Page) => page.getByRole('status').getByText('Saved').waitFor();

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('the profile', () => {
  test('a maker’s known products, accounts and own wording go into a conflict of interest, and how long one counts', async () => {
    const page = await open({ stored: { profile: { version: 1, ...profile } } });
    await page.getByRole('button', { name: 'Edit Abbott' }).click();
    const known = page.getByRole('button', { name: /^Add Abbott’s known products \(\d+\)$/ });
    await known.click();
    await page.getByRole('button', { name: 'Remove MitraClip' }).waitFor();
    await known.waitFor({ state: 'detached' });
    await page.getByText('More: accounts, own wording, amount').click();
    const editor = page.getByRole('form', { name: 'Edit Abbott' });
    await editor.getByLabel('Accounts').fill('@AbbottPain');
    await editor.getByLabel('Accounts').press('Enter');
    await editor.getByLabel('Your own disclosure sentence').fill('Abbott pays me to teach');
    await editor.getByText('1,000 to 10,000 dollars').click();
    await saved(page);
    expect(await violations(page)).toEqual([]);
    await page.getByText('3 years').click();
    await expect.poll(async () => (await stored(page, 'settings'))?.monthsAfterEnd).toBe(36);
    await expect
      .poll(async () => (await stored(page, 'profile')).interests[1])
      .toMatchObject({
        organization: 'Abbott',
        products: expect.arrayContaining(['Proclaim', 'MitraClip']),
        handles: ['@AbbottPain'],
        wording: 'Abbott pays me to teach',
        amount: '1000-10000',
      });
    // One undo takes one step back.
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored(page, 'settings')).monthsAfterEnd).toBe(24);
  });

  test('credentials and whether one speaks to the public are kept, and gone when they are emptied', async () => {
    const page = await open({ stored: { profile: { version: 1, ...profile } } });
    await page.getByLabel('Credentials').fill('MD, FACS');
    await page.getByRole('switch', { name: 'I speak to the public in a medical role' }).click();
    await expect
      .poll(() => stored(page, 'profile'))
      .toMatchObject({ credentials: 'MD, FACS', publicFacing: true, name: 'Lena Hartwell, MD' });
    await page.getByLabel('Credentials').fill('');
    await page.getByLabel('Credentials').blur();
    await expect.poll(async () => (await stored(page, 'profile')).credentials).toBeUndefined();
  });

  test('a conflict of interest is added with the keyboard alone, saved as it is typed, and taken back', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add a conflict of interest' }).press('Enter');
    await page.keyboard.type('Medtronic');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel('Products').focus();
    await page.keyboard.type('Intellis, Inceptiv');
    await page.keyboard.press('Enter');
    await page.getByLabel('Since: year').selectOption('2023');
    await saved(page);
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Edit Medtronic');
    await expect
      .poll(() => stored(page, 'profile'))
      .toMatchObject({
        version: 1,
        interests: [
          {
            organization: 'Medtronic',
            relationship: ['consulting'],
            products: ['Intellis', 'Inceptiv'],
            from: '2023-01',
          },
        ],
      });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Undone').waitFor();
    expect((await stored(page, 'profile')).interests).toEqual([]);
  });

  test('what is missing is said beside the field, and what was typed stays', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add a conflict of interest' }).click();
    await page.getByLabel('Products').fill('Intellis');
    await page.getByRole('button', { name: 'Done' }).click();
    const organization = page.getByRole('textbox', { name: 'Organization' });
    await page.getByText('Write the organization’s name').waitFor();
    expect(await organization.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => organization.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole('list', { name: 'Products' }).textContent()).toContain('Intellis');
    await organization.fill('Medtronic');
    await page.keyboard.press('Enter');
    await page.getByText('Choose at least one').waitFor();
    await page.getByRole('checkbox', { name: 'Speaking' }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('row', { name: /Medtronic Speaking Intellis/ }).waitFor();
  });

  test('an end before the beginning is not saved; the rest is', async () => {
    const page = await open({ stored: { profile } });
    await page.getByRole('button', { name: 'Edit Medtronic' }).click();
    await page.getByLabel('Until: year').selectOption('2020');
    await page.getByText('The end is before the beginning').waitFor();
    await page.getByRole('textbox', { name: 'Also known as' }).fill('Medtronic plc');
    await page.getByRole('button', { name: 'Done' }).click();
    await saved(page);
    const [medtronic] = (await stored(page, 'profile')).interests;
    expect(medtronic.aliases).toEqual(['MDT', 'Medtronic plc']);
    expect(medtronic.to).toBeUndefined();
    expect(await page.getByRole('button', { name: 'Done' }).isVisible()).toBe(true);
    await page.getByLabel('Until: year').selectOption('2024');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Apr 2023 to Dec 2024').waitFor();
  });

  test('a removed entry comes back with Ctrl+Z, which leaves a field’s own undo alone', async () => {
    const page = await open({ stored: { profile } });
    await page.getByRole('button', { name: 'Remove Abbott' }).click();
    await page.getByRole('status').getByText('Removed').waitFor();
    expect((await stored(page, 'profile')).interests).toHaveLength(1);
    await expect.poll(() => focused(page)).toBe('Edit Medtronic');
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    await page.keyboard.press('Control+z');
    expect((await stored(page, 'profile')).interests).toHaveLength(1);
    await page.getByRole('button', { name: 'Edit Medtronic' }).focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Edit Abbott' }).waitFor();
    await expect.poll(async () => (await stored(page, 'profile')).interests).toContainEqual(profile.interests[1]);
  });

  test('a name is saved after a pause, without the space that is still being typed being lost', async () => {
    const page = await open();
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.pressSequentially('June ');
    await saved(page);
    await name.pressSequentially('Park');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await stored(page, 'profile')).name).toBe('June Park');
  });

  test('an address keeps its commas; a phone goes with its button', async () => {
    const page = await open({ stored: { profile } });
    await page.getByLabel('Addresses').fill('12 Main Street, Springfield');
    await page.getByLabel('Addresses').press('Enter');
    await page.getByRole('button', { name: 'Remove 555-0142' }).click();
    await expect
      .poll(() => stored(page, 'profile'))
      .toMatchObject({ practiceAddresses: ['12 Main Street, Springfield'], practicePhones: [] });
  });

  test('two pages open at once: each shows what the other saves', async () => {
    const page = await open({ stored: { profile } });
    const second = await another();
    await second.getByRole('textbox', { name: 'Specialty' }).fill('Pain');
    await second.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('textbox', { name: 'Specialty' }).inputValue()).toBe('Pain');
    await page.getByRole('switch', { name: 'Facebook' }).click();
    await expect
      .poll(() => second.getByRole('switch', { name: 'Facebook' }).getAttribute('aria-checked'))
      .toBe('false');
    expect(await stored(page, 'profile')).toMatchObject({ ...profile, specialty: 'Pain' });
  });
});

describe('rules', () => {
  test('a rule switched off from a card is found at once and switched on again', async () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('there are no rules');
    const page = await open({ stored: { settings: { levels: { [rule.id]: 'off' } } } });
    await page.getByRole('button', { name: `Switch on: ${rule.title}` }).click();
    await expect.poll(() => stored(page, 'settings')).toMatchObject({ levels: {} });
    const level = page.getByRole('combobox', { name: `Level of: ${rule.title}` });
    expect(await level.inputValue()).toBe(rule.level);
    await level.selectOption('suggestion');
    await expect.poll(() => stored(page, 'settings')).toMatchObject({ levels: { [rule.id]: 'suggestion' } });
    await level.selectOption(rule.level);
    await expect.poll(async () => (await stored(page, 'settings')).levels).toEqual({});
  });

  test('a rule goes off and on with its own switch, and the search finds it by its words', async () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('there are no rules');
    const page = await open();
    const search = page.getByRole('searchbox', { name: 'Search the rules' });
    await search.fill(rule.title);
    await expect.poll(() => page.locator('.rule').count()).toBe(1);
    await page.getByText('One rule').waitFor();
    await page.getByRole('switch', { name: rule.title }).press('Space');
    await expect.poll(() => stored(page, 'settings')).toMatchObject({ levels: { [rule.id]: 'off' } });
    expect(await page.getByRole('combobox', { name: `Level of: ${rule.title}` }).isDisabled()).toBe(true);
    await page.getByRole('switch', { name: rule.title }).press('Space');
    await expect.poll(async () => (await stored(page, 'settings')).levels).toEqual({});
    await search.fill('xyzzy');
    await page.getByText('No rule has these words.').waitFor();
    await search.press('Escape');
    await expect.poll(() => page.locator('.rule').count()).toBe(rules.length);
  });

  test('how soon and how much it speaks is set and taken back', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Errors and warnings' }).check();
    await page.getByRole('radio', { name: '1.5 seconds' }).check();
    await page.getByRole('radio', { name: 'Grade 8' }).check();
    await page.getByRole('switch', { name: 'Underline suggestions too' }).click();
    await expect
      .poll(() => stored(page, 'settings'))
      .toMatchObject({ holdFor: 'warning', pause: 1500, grade: 8, markSuggestions: true });
    await page.getByRole('radio', { name: 'Only when far too hard' }).check();
    await expect.poll(async () => (await stored(page, 'settings')).grade).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored(page, 'settings')).grade).toBe(8);
  });

  test('every rule is there, with its reason and its sources', async () => {
    const page = await open();
    expect(await page.getByRole('combobox', { name: /^Level of/ }).count()).toBe(rules.length);
    for (const rule of rules) {
      const row = page.locator(`#rule-${rule.id}`);
      await row.getByText('Why, and where it comes from').click();
      expect(await row.textContent()).toContain(rule.why.slice(0, 40));
      expect(await row.getByRole('link').count()).toBe(rule.guidelines.length);
    }
  });
});

describe('a later version’s record', () => {
  test('is shown, locked, and holds up files and the reset with the reason said', async () => {
    const page = await open({ stored: { record: { version: 9, on: true } } });
    await page.getByText('Your record was stored by a newer version').waitFor();
    expect(await page.getByRole('switch', { name: 'Keep a record' }).isDisabled()).toBe(true);
    await page.locator('#data').getByText('Update Chaperone to save, open or reset it.').waitFor();
    expect(await page.getByRole('button', { name: 'Reset everything' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Two-factor sign-in is on' }).check();
    await expect.poll(() => stored(page, 'checklist')).toMatchObject({ ticked: { 'two-factor': expect.any(String) } });
    expect(await stored(page, 'record')).toEqual({ version: 9, on: true });
  });
});

describe('the account checklist', () => {
  test('is ticked with the keyboard, counted, taken back; a year later it asks again', async () => {
    const page = await open({ stored: { checklist: { ticked: { device: '2024-11-25' } } } });
    await page.getByRole('link', { name: 'Ticked a year ago or more, and worth another look: 1' }).waitFor();
    await page.getByRole('checkbox', { name: 'Two-factor sign-in is on' }).press('Space');
    await page.getByText('2 of 18').waitFor();
    await page.getByRole('button', { name: 'Still so: The device I post from' }).press('Enter');
    await page.getByText('worth another look').first().waitFor({ state: 'detached' });
    const { ticked } = await stored(page, 'checklist');
    expect(ticked.device).toBe(ticked['two-factor']);
    await page.getByRole('checkbox', { name: 'Two-factor sign-in is on' }).uncheck();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored(page, 'checklist')).ticked).toEqual(ticked);
  });
});

describe('the record', () => {
  const day = new Date().toISOString().slice(0, 10);
  const line = (rule: string, decision: string) => ({ day, platform: 'x', rule, decision });
  const entries = [line('phi-name', 'shown'), line('phi-name', 'fixed'), line('anecdote', 'shown')];

  test('is off, says what it may be asked for, and is switched on with the keyboard', async () => {
    const page = await open();
    await page.getByText('can be asked for in legal proceedings').waitFor();
    const toggle = page.getByRole('switch', { name: 'Keep a record on this device' });
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.press('Space');
    await page.getByRole('radio', { name: '3 months' }).check();
    await expect.poll(() => stored(page, 'record')).toMatchObject({ on: true, months: 3, entries: [] });
  });

  test('is shown as bars and in figures, handed out as CSV, erased and brought back', async () => {
    const page = await open({ stored: { record: { on: true, entries } } });
    await page.getByText('2 findings; 1 mended before posting (50%), 0 ignored, 0 posted as they were.').waitFor();
    await page.getByText('In figures').first().click();
    await page.getByRole('row', { name: /A patient is named 1 1 1/ }).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const csv = readFileSync(await (await saving).path(), 'utf8');
    expect(csv.split('\r\n')[1]).toBe(`${day},x,phi-name,shown`);
    await page.getByRole('button', { name: 'Erase the record' }).click();
    await expect.poll(async () => (await stored(page, 'record')).entries).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored(page, 'record')).entries).toEqual(entries);
  });

  test('what has outlived its time goes when the page is opened', async () => {
    const old = { ...line('phi-name', 'shown'), day: '2020-01-01' };
    const page = await open({ stored: { record: { entries: [old, ...entries] } } });
    await expect.poll(async () => (await stored(page, 'record')).entries).toEqual(entries);
  });
});

describe('an organization’s policy', () => {
  const policy = {
    organization: 'St. Brendan Health',
    contact: 'press@example.org',
    employers: [
      { name: 'St. Brendan Health', reviewsPosts: true, reviewer: 'Press office', disclaimer: 'Mine alone.' },
    ],
    levels: { 'phi-name': 'warning', anecdote: 'off' },
    locked: ['employers', 'levels'],
  };

  test('what is locked says who locked it, and cannot be changed', async () => {
    const page = await open({ stored: { 'managed-policy': policy } });
    const row = page.locator('#rule-phi-name');
    await row.getByText('Locked by St. Brendan Health').waitFor();
    expect(await row.getByRole('combobox').isDisabled()).toBe(true);
    expect(await row.getByRole('combobox').inputValue()).toBe('warning');
    expect(await row.getByRole('switch').isDisabled()).toBe(true);
    expect(await page.locator('#rule-anecdote').getByRole('switch').getAttribute('aria-checked')).toBe('false');
    expect(await page.locator('#rule-phi-date').getByRole('switch').isEnabled()).toBe(true);
    await page.locator('#employers').getByText('Reviews posts before they go out: Press office').waitFor();
    await page.locator('#organization').getByText('press@example.org').waitFor();
    expect(await stored(page, 'profile')).toBeNull();
  });

  test('what is only preset is the physician’s to change and to take back', async () => {
    const page = await open({ stored: { 'managed-policy': { ...policy, locked: [] } } });
    const row = page.locator('#rule-anecdote');
    await row.getByText('Set by St. Brendan Health; you can change it').waitFor();
    await row.getByRole('switch').press('Space');
    await expect.poll(() => stored(page, 'settings')).toMatchObject({ levels: { anecdote: 'warning' } });
    await row.getByRole('switch').press('Space');
    await expect.poll(async () => (await stored(page, 'settings')).levels).toEqual({});
  });

  test('what is not understood is said; no policy switches the record on', async () => {
    const wrong = { ...policy, levels: { 'phi-name': 'loud', 'phi-nobody': 'off' }, record: { on: true } };
    const page = await open({ stored: { 'managed-policy': wrong } });
    await page.getByText('is ignored. Tell whoever manages this browser').waitFor();
    await page.getByText(/^levels\.phi-name/).waitFor();
    await page.getByText(/^record: not something/).waitFor();
    await page.getByText('levels.phi-nobody').waitFor();
    expect(await page.getByRole('switch', { name: 'Keep a record' }).getAttribute('aria-checked')).toBe('false');
  });

  test('without one, the page has no part for it', async () => {
    const page = await open();
    expect(await page.locator('#organization').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Your organization' }).count()).toBe(0);
  });
});

describe('everything as a file', () => {
  const fileWith = (content: unknown) => ({
    name: 'chaperone.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
  const other = {
    format: 'chaperone-options',
    version: 1,
    day: '2026-11-20',
    profile: { name: 'L. Hartwell', interests: [{ organization: 'Stryker', relationship: ['royalties'] }] },
    settings: { levels: { 'phi-name': 'off' } },
  };

  test('what is saved in one browser is taken in by another, byte for byte the same', async () => {
    const page = await open({ stored: { profile, settings: { levels: { 'phi-date': 'warning' }, grade: 8 } } });
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^chaperone-\d{4}-\d\d-\d\d\.json$/);
    const content = readFileSync(await download.path(), 'utf8');
    await context.close();

    const second = await open();
    await second.getByLabel('Open a file').setInputFiles(fileWith(content));
    await second.getByText('2 added (Medtronic, Abbott)').waitFor();
    await second.getByRole('radio', { name: 'Replace what is here' }).check();
    await second.getByRole('button', { name: 'Take it in' }).press('Enter');
    await saved(second);
    expect(await stored(second, 'profile')).toEqual({ version: 1, ...profile });
    expect(await stored(second, 'settings')).toMatchObject({ levels: { 'phi-date': 'warning' }, grade: 8 });
  });

  test('it is shown what would change, either way; cancelled, nothing does; undo brings all back', async () => {
    const page = await open({ stored: { profile } });
    const choose = () => page.getByLabel('Open a file').setInputFiles(fileWith(other));
    await choose();
    await page.getByRole('region', { name: 'From chaperone.json, saved on November 20, 2026' }).waitFor();
    await page.getByText('1 added (Stryker)').waitFor();
    await page.getByRole('radio', { name: 'Replace what is here' }).check();
    await page.getByText('1 added (Stryker), 2 removed (Medtronic, Abbott)').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await stored(page, 'profile')).toEqual(profile);
    await choose();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await saved(page);
    expect((await stored(page, 'profile')).name).toBe(profile.name);
    expect((await stored(page, 'profile')).interests).toHaveLength(3);
    expect((await stored(page, 'settings')).levels).toEqual({ 'phi-name': 'off' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Undone').waitFor();
    expect(await stored(page, 'profile')).toEqual({ version: 1, ...profile });
    expect((await stored(page, 'settings')).levels).toEqual({});
  });

  test.each([
    ['a picture', '\u0089PNG', 'This is no file of Chaperone’s'],
    ['something else’s', { name: 'x' }, 'does not come from Chaperone’s options'],
    ['a later version’s', { ...other, version: 9 }, 'A newer version of Chaperone saved this file'],
    ['a damaged one', { ...other, profile: { name: 5 } }, 'profile.name'],
  ])('%s is refused in words, and nothing changes', async (_, content, words) => {
    const page = await open({ stored: { profile } });
    await page.getByLabel('Open a file').setInputFiles(fileWith(content));
    await page.getByRole('alert').getByText(words).waitFor();
    await page.getByText('Nothing was changed').or(page.getByText('nothing was changed')).first().waitFor();
    expect(await stored(page, 'profile')).toEqual(profile);
  });

  test('a file of 100 MB is refused unread', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-'));
    try {
      const file = join(folder, 'huge.json');
      writeFileSync(file, '');
      truncateSync(file, 100_000_000);
      const page = await open({ stored: { profile } });
      await page.getByLabel('Open a file').setInputFiles(file);
      await page.getByRole('alert').getByText('larger than 5 MB').waitFor();
      expect(await stored(page, 'profile')).toEqual(profile);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('everything is emptied after a question, and comes back with undo', async () => {
    const page = await open({
      stored: { profile, settings: { hold: false }, approvals: { approved: [] }, 'profile-unreadable': [5] },
    });
    await page.getByRole('button', { name: 'Reset everything' }).press('Enter');
    await page.getByRole('button', { name: 'Empty everything' }).press('Enter');
    await saved(page);
    expect((await stored(page, 'profile')).interests).toEqual([]);
    expect((await stored(page, 'settings')).hold).toBe(true);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['profile', 'settings']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Undone').waitFor();
    expect(await stored(page, 'profile')).toEqual({ version: 1, ...profile });
    expect((await stored(page, 'settings')).hold).toBe(false);
  });

  test('a full store refuses a file: what was there is there, and undo takes back what was not saved', async () => {
    const page = await open({ stored: { profile } });
    await page.evaluate(() => {
      const { fakeStorage } = globalThis as unknown as { fakeStorage: { refuse: { with: Error | undefined } } };
      fakeStorage.refuse.with = new Error('QUOTA_BYTES quota exceeded');
    });
    await page.getByLabel('Open a file').setInputFiles(fileWith(other));
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('no room left').waitFor();
    expect(await stored(page, 'profile')).toEqual(profile);
    await page.evaluate(() => {
      const { fakeStorage } = globalThis as unknown as { fakeStorage: { refuse: { with: Error | undefined } } };
      fakeStorage.refuse.with = undefined;
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Undone').waitFor();
    expect((await stored(page, 'profile')).interests).toEqual(profile.interests);
  });
});

describe('storage in trouble', () => {
  test('a full store: the words stay, the reason is said, trying again saves them', async () => {
    const page = await open({ stored: { profile } });
    const refuse = (message: string | null) =>
      page.evaluate((reason) => {
        const { fakeStorage } = globalThis as unknown as { fakeStorage: { refuse: { with: Error | undefined } } };
        fakeStorage.refuse.with = reason === null ? undefined : new Error(reason);
      }, message);
    await refuse('QUOTA_BYTES quota exceeded');
    const specialty = page.getByRole('textbox', { name: 'Specialty' });
    await specialty.fill('Pain');
    await page.keyboard.press('Tab');
    await page.getByText('no room left').waitFor();
    expect(await specialty.inputValue()).toBe('Pain');
    expect(await stored(page, 'profile')).toEqual(profile);
    await refuse(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved(page);
    expect((await stored(page, 'profile')).specialty).toBe('Pain');
  });

  test('a later version’s profile is shown, locked', async () => {
    const page = await open({ stored: { profile: { version: 9, ...profile } } });
    await page.getByText('stored by a newer version').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add a conflict of interest' }).isDisabled()).toBe(true);
    expect(await page.getByRole('switch', { name: 'LinkedIn' }).isEnabled()).toBe(true);
    expect(await page.getByRole('row', { name: /Medtronic/ }).isVisible()).toBe(true);
  });

  test('an unreadable part is said, the rest is there, the original is kept', async () => {
    const broken = { ...profile, employers: 'St. Brendan' };
    const page = await open({ stored: { profile: broken } });
    await page.getByText('could not be read', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Remove Abbott' }).click();
    await page.getByRole('status').getByText('Removed').waitFor();
    expect(await stored(page, 'profile-unreadable')).toEqual([broken]);
    expect((await stored(page, 'profile')).interests).toHaveLength(1);
  });
});

describe('access', () => {
  const locking = {
    employers: [{ name: 'St. Brendan Health', disclaimer: 'Mine alone.' }],
    levels: { 'phi-name': 'warning', loud: 'loud' },
    locked: ['levels'],
  };
  const kept = ['2026-09-30', '2026-11-02', '2026-11-03'].map((day) => {
    return { day, platform: 'x', rule: 'phi-name', decision: 'shown' };
  });
  const editing = async (page: Page) => {
    await page.getByRole('button', { name: 'Edit Abbott' }).click();
  };
  const mistaken = async (page: Page) => {
    await page.getByRole('button', { name: 'Add a conflict of interest' }).click();
    await page.getByLabel('Products').fill('Intellis');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Write the organization’s name').waitFor();
  };
  const unfolded = async (page: Page) => {
    for (const summary of await page.locator('summary').all()) await summary.click();
  };
  const employer = async (page: Page) => {
    await page.getByRole('button', { name: 'Edit St. Brendan Medical Center' }).click();
  };
  const looking = async (page: Page) => {
    const file = { format: 'chaperone-options', version: 1, profile: { name: 'L. Hartwell', specialty: 'Pain' } };
    const buffer = Buffer.from(JSON.stringify(file));
    await page.getByLabel('Open a file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('radio', { name: 'Replace what is here' }).check();
  };
  const undoable = async (page: Page) => {
    await page.getByRole('button', { name: 'Remove Abbott' }).click();
    await page.getByRole('status').getByText('Removed').waitFor();
  };
  const cases: readonly {
    readonly name: string;
    readonly opening: Opening;
    readonly act?: (page: Page) => Promise<void>;
  }[] = [
    { name: 'empty', opening: {} },
    { name: 'filled', opening: { stored: { profile } } },
    { name: 'an interest open', opening: { stored: { profile } }, act: editing },
    { name: 'an employer open', opening: { stored: { profile } }, act: employer },
    { name: 'a mistake', opening: { stored: { profile } }, act: mistaken },
    { name: 'undo offered', opening: { stored: { profile } }, act: undoable },
    { name: 'rules unfolded', opening: { stored: { settings: { levels: { 'phi-name': 'off' } } } }, act: unfolded },
    { name: 'a policy', opening: { stored: { 'managed-policy': locking } } },
    { name: 'a record', opening: { stored: { record: { on: true, entries: kept } } }, act: unfolded },
    { name: 'a checklist a year old', opening: { stored: { checklist: { ticked: { device: '2024-11-25' } } } } },
    { name: 'a file looked at', opening: { stored: { profile } }, act: looking },
    { name: 'trouble', opening: { stored: { profile: { ...profile, name: 5 }, settings: { version: 9 } } } },
    { name: 'narrow', opening: { width: 400, stored: { profile } }, act: editing },
    { name: 'popup', opening: { path: popupPath } },
  ];
  test.each(cases)('axe finds nothing, light or dark: $name', async ({ opening, act }) => {
    const page = await open(opening);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    [320, 'en-US'],
    [640, 'en-US'],
    [320, 'es-ES'],
  ])('nothing is cut off or scrolls sideways at %i pixels, in %s', async (width, locale) => {
    const record = { on: true, entries: kept };
    const page = await open({ width, locale, stored: { profile, record, 'managed-policy': locking } });
    await page.getByRole('button', { name: /^Edita?r? Abbott$/ }).click();
    await page.locator('summary').first().click();
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, label, h2, h3, p, td, th')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches('.unseen, .unseen *'))
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => element.outerHTML),
    );
    expect(cut).toEqual([]);
  });

  test('with forced colours a switch still shows whether it is on', async () => {
    const page = await open({ forced: true, path: popupPath });
    const knob = async (name: string) =>
      page.getByRole('switch', { name }).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.getByRole('switch', { name: 'Facebook' }).click();
    expect(await knob('Facebook')).not.toBe(await knob('X'));
  });

  test('every control shows where the keyboard is', async () => {
    const page = await open({ stored: { profile } });
    await editing(page);
    await looking(page);
    await page.locator('#main').focus();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const count = await page.locator('a, button, input, select, summary, textarea').count();
    const bare: string[] = [];
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        // A pill and a box of words wear the ring of the control inside them.
        const wearers = [
          element,
          element.closest('.choice'),
          element.closest('.token-input'),
          element.closest('.file-button'),
        ];
        const ringed = wearers.some((wearer) => wearer !== null && getComputedStyle(wearer).outlineStyle !== 'none');
        return ringed ? null : element.outerHTML;
      });
      if (shown !== null) bare.push(shown);
    }
    expect(bare).toEqual([]);
  });
});

describe('popup', () => {
  test('switches a site off for every open page, and leads to the options', async () => {
    const page = await open({ path: popupPath });
    await page.getByRole('switch', { name: 'Instagram' }).click();
    await expect.poll(() => stored(page, 'settings')).toMatchObject({ sites: { instagram: false, x: true } });
    await page.getByRole('button', { name: 'Profile and options' }).click();
    expect(await page.evaluate(() => (globalThis as unknown as { optionsOpened: number }).optionsOpened)).toBe(1);
  });

  test('says so where a later version’s settings cannot be changed', async () => {
    const page = await open({ path: popupPath, stored: { settings: { version: 9 } } });
    await page.getByRole('switch', { name: 'X' }).click();
    await page.getByText('newer version of Chaperone').waitFor();
    expect(await page.getByRole('switch', { name: 'X' }).getAttribute('aria-checked')).toBe('true');
  });
});
