import { beforeEach, describe, expect, it, vi } from 'vitest';

const stores: Record<string, unknown> = {};
const session: Record<string, unknown> = {};
const opened: string[] = [];
let policy: unknown;
const openOptionsPage = vi.fn(async () => undefined);
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      openOptionsPage: () => openOptionsPage(),
    },
    i18n: { getMessage: () => '' },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    storage: {
      session: { set: async (values: Record<string, unknown>) => Object.assign(session, values) },
      local: {
        get: async (key: string) => (key in stores ? { [key]: stores[key] } : {}),
        set: async (values: Record<string, unknown>) => Object.assign(stores, values),
      },
      managed: {
        get: async () => {
          if (policy === undefined) throw new Error('Managed storage manifest not found');
          return policy;
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { answer } = await import('../../src/background/answer.ts');
const { forget } = await import('../../src/background/stored.ts');
const { forgetRecorded } = await import('../../src/background/recording.ts');

const tab = { id: 1 } as never;
const content = { id: 'ours', url: 'https://x.com/home', tab };
const draft = (text: string, more = {}) => ({ platform: 'x', surface: 'post', text, media: [], ...more });
const check = (text: string, more = {}) => ({ name: 'check', draft: draft(text, more) });
const named = 'My patient John Miller came back to clinic in 2019 with worse pain.';
const profile = {
  name: 'Lena Hartwell, MD',
  interests: [{ organization: 'Abbott', relationship: 'speaking', products: ['Proclaim'] }],
};

interface Answer {
  findings: {
    rule: string;
    title: string;
    source: string;
    start: number;
    end: number;
    fixes: { kind: string; forms?: string[] }[];
  }[];
  on: boolean;
  hold: boolean;
}
const asked = async (message: unknown, sender: object = content) => (await answer(message, sender)) as Answer;

beforeEach(() => {
  policy = undefined;
  for (const key of Object.keys(stores)) delete stores[key];
  opened.length = 0;
  forget();
  forgetRecorded();
});

describe('an organization’s policy', () => {
  it('sets a level that no card switches off, and tells the card so', async () => {
    policy = { organization: 'St. Brendan', levels: { 'phi-name': 'warning' }, locked: ['levels'] };
    expect(await answer({ name: 'switch-off-rule', rule: 'phi-name' }, content)).toEqual({ done: false });
    expect(await answer({ name: 'switch-off-rule', rule: 'anecdote' }, content)).toEqual({ done: true });
    forget();
    const { findings } = await asked(check(named));
    expect(findings.find(({ rule }) => rule === 'phi-name')).toMatchObject({ level: 'warning', locked: true });
  });

  it('names an employer whose disclaimer is offered', async () => {
    policy = { employers: [{ name: 'Brendan Medical Center', disclaimer: 'Not the view of Brendan.' }] };
    const { findings } = await asked(
      check(
        'At Brendan Medical Center we believe every child should be vaccinated, and anyone who says otherwise is wrong.',
      ),
    );
    const voice = findings.find(({ rule }) => rule === 'employer-voice');
    expect(JSON.stringify(voice?.fixes)).toContain('Not the view of Brendan.');
  });

  it('switches no record on', async () => {
    policy = { organization: 'St. Brendan', record: { on: true }, on: true };
    expect(await asked(check(named))).toMatchObject({ recorded: false });
  });
});

describe('the record', () => {
  const decided = (more = {}) => ({ name: 'decided', platform: 'x', decision: 'shown', rules: ['phi-name'], ...more });
  const entries = () => (stores.record as { entries?: unknown[] } | undefined)?.entries ?? [];
  const page = { id: 'ours', url: 'chrome-extension://ours/src/practice/index.html', tab };

  it('is off until it is switched on: nothing is written, and content scripts are told not to report', async () => {
    expect(await asked(check(named))).toMatchObject({ recorded: false });
    expect(await answer(decided(), content)).toEqual({ done: false });
    expect(stores).not.toHaveProperty('record');
  });

  it('holds day, platform, rule and decision, and nothing else', async () => {
    stores.record = { on: true };
    expect(await asked(check(named))).toMatchObject({ recorded: true });
    expect(await answer(decided({ text: named }), content)).toEqual({ done: true });
    expect(entries()).toEqual([
      { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), platform: 'x', rule: 'phi-name', decision: 'shown' },
    ]);
    expect(JSON.stringify(stores)).not.toContain('Miller');
  });

  it('writes no rule that there is not, nothing misshapen, and nothing for a stranger', async () => {
    stores.record = { on: true };
    expect(await answer(decided({ rules: ['no-such-rule'] }), content)).toEqual({ done: false });
    for (const wrong of [{ rules: [] }, { rules: ['John Miller'] }, { decision: 'read' }, { platform: 'mastodon' }])
      expect(answer(decided(wrong), content)).toBeUndefined();
    expect(answer(decided(), { ...content, url: 'https://evil.example/' })).toBeUndefined();
    expect(entries()).toEqual([]);
  });

  it('leaves out private windows and the practice page', async () => {
    stores.record = { on: true };
    const hidden = { ...content, tab: { id: 1, incognito: true } };
    expect(await answer(decided(), hidden as never)).toEqual({ done: false });
    expect(await answer(decided(), page)).toEqual({ done: false });
    expect(await asked(check(named), page)).toMatchObject({ recorded: false });
    expect(entries()).toEqual([]);
  });

  it('lets what has outlived its time go, also where the record is off by now', async () => {
    stores.record = { months: 1, entries: [{ day: '2020-01-01', platform: 'x', rule: 'phi-name', decision: 'shown' }] };
    await asked(check(named));
    expect(entries()).toEqual([]);
  });
});

describe('the practice page', () => {
  it('is answered where a site is switched off: it only asks how a text would be judged there', async () => {
    stores.settings = { sites: { x: false } };
    const page = { id: 'ours', url: 'chrome-extension://ours/src/practice/index.html', tab };
    expect((await asked(check(named), page)).findings.map(({ rule }) => rule)).toContain('phi-name');
    forget();
    expect(await asked(check(named))).toMatchObject({ findings: [], on: false });
  });
});

describe('what the background answers', () => {
  it('judges a draft, with heading and source', async () => {
    const { findings, on } = await asked(check(named));
    expect(on).toBe(true);
    const finding = findings.find(({ rule }) => rule === 'phi-name');
    expect(named.slice(finding?.start, finding?.end)).toBe('John Miller');
    expect(finding?.title).not.toBe('');
    expect(finding?.source).not.toBe('');
  });

  it('tells a page the sentence to insert and nothing else of the profile', async () => {
    stores.profile = profile;
    const reply = await asked(check('Proclaim is the best thing that happened to my practice. I recommend it.'));
    const finding = reply.findings.find(({ rule }) => rule === 'undisclosed-interest');
    expect(finding?.fixes.find(({ kind }) => kind === 'disclosure')?.forms?.[0]).toContain('Abbott');
    expect(JSON.stringify(reply)).not.toContain('Hartwell');
  });

  it('says that it is off where the user switched the site off, and looks at nothing', async () => {
    stores.settings = { sites: { x: false } };
    expect(await asked(check(named))).toMatchObject({ on: false, hold: false, findings: [] });
  });

  it('switches a rule off, and only one that there is', async () => {
    expect(await answer({ name: 'switch-off-rule', rule: 'phi-name' }, content)).toEqual({ done: true });
    forget();
    expect((await asked(check(named))).findings.filter(({ rule }) => rule === 'phi-name')).toEqual([]);
    expect(await answer({ name: 'switch-off-rule', rule: 'no-such-rule' }, content)).toEqual({ done: false });
    expect(await answer({ name: 'switch-off-rule', rule: '__proto__' }, content)).toBeUndefined();
  });

  it('makes a draft ready for review, and asks for none once exactly that is approved', async () => {
    stores.profile = {
      ...profile,
      employers: [{ name: 'Mercy', reviewsPosts: true, reviewer: 'press@mercy.example' }],
    };
    const text = 'Proclaim is the best thing that happened to my practice. I recommend it.';
    const asks = async (words: string) =>
      (await asked(check(words))).findings.some(({ rule }) => rule === 'employer-review');
    const ready = (await answer({ name: 'review-text', draft: draft(text) }, content)) as { text: string };
    expect(ready.text).toContain(text);
    expect(ready.text).toContain('A tie that readers should know of');
    expect(ready.text).not.toContain('reads this first');
    expect(await asks(text)).toBe(true);
    expect(await answer({ name: 'approve', draft: draft(text) }, content)).toEqual({ done: true });
    expect(await asks(text)).toBe(false);
    expect(await asks(`${text} Truly.`)).toBe(true);
  });

  it('an approval of a thread holds for all its boxes together', async () => {
    stores.profile = { ...profile, employers: [{ name: 'Mercy', reviewsPosts: true }] };
    const text = 'Flu shots are here. Bring the whole family.';
    const thread = { before: [], after: ['Side effects are a sore arm and a tired day.'] };
    const asks = async (more: object) =>
      (await asked({ ...check(text), ...more })).findings.some(({ rule }) => rule === 'employer-review');
    expect(await asks({ thread })).toBe(true);
    const ready = (await answer({ name: 'review-text', draft: draft(text), thread }, content)) as { text: string };
    expect(ready.text).toContain(`${text}\n\n${thread.after[0]}`);
    await answer({ name: 'approve', draft: draft(text), thread }, content);
    expect(await asks({ thread })).toBe(false);
    expect(await asks({ thread: { before: [], after: ['Something else.'] } })).toBe(true);
    expect(await asks({})).toBe(true);
  });

  it('has no review to give where no employer wants one, and opens no page', async () => {
    stores.profile = profile;
    expect(await answer({ name: 'review-text', draft: draft('Flu shots are here.') }, content)).toEqual({ text: '' });
    expect(await answer({ name: 'open-review', draft: draft('Flu shots are here.') }, content)).toEqual({
      done: false,
    });
    expect(opened).toEqual([]);
  });

  it('shows a review on a page of its own, with nothing of the draft in the address', async () => {
    stores.profile = {
      ...profile,
      employers: [{ name: 'Mercy', reviewsPosts: true, reviewer: 'press@mercy.example' }],
    };
    const text = 'Flu shots are here. Bring the whole family.';
    expect(await answer({ name: 'open-review', draft: draft(text) }, content)).toEqual({ done: true });
    expect(opened).toEqual(['chrome-extension://ours/src/review/index.html']);
    expect(session.review).toMatchObject({ to: 'press@mercy.example', text: expect.stringContaining(text) });
  });

  it('judges with defaults where the stored profile is unreadable', async () => {
    stores.profile = { interests: 'all of them' };
    expect((await asked(check(named))).findings.some(({ rule }) => rule === 'phi-name')).toBe(true);
  });
});

describe('whom the background does not answer', () => {
  it.each([
    ['another extension', { id: 'theirs', url: 'https://x.com/home', tab }],
    ['a page that is none of the sites', { ...content, url: 'https://x.com.evil.example/home' }],
    ['a page without encryption', { ...content, url: 'http://x.com/home' }],
    ['a sender without an address', { id: 'ours', tab }],
    ['a frame outside every tab', { id: 'ours', url: 'https://x.com/home' }],
    ["another extension's page", { id: 'ours', url: 'chrome-extension://theirs/page.html' }],
  ])('%s', (_who, sender) => {
    expect(answer(check(named), sender as never)).toBeUndefined();
  });

  it('answers its own pages', async () => {
    expect((await asked(check(named), { id: 'ours', url: 'chrome-extension://ours/src/options/index.html' })).on).toBe(
      true,
    );
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'check'],
    ['an unknown name', { name: 'read-profile' }],
    ['a name of every object', { name: 'constructor' }],
    ['no draft', { name: 'check' }],
    ['a draft of another form', { name: 'check', draft: { text: named } }],
    ['an unknown platform', check(named, { platform: 'elsewhere' })],
    ['text that is no text', check(7 as never)],
    ['text without end', check('a'.repeat(200_001))],
    ['media that is none', check(named, { media: ['hologram'] })],
  ])('%s', (_what, message) => {
    expect(answer(message, content as never)).toBeUndefined();
  });
});
