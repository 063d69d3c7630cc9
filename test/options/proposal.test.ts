import { describe, expect, it } from 'vitest';
import { type Incoming, proposalFor, withAll } from '../../src/options/import/proposal.ts';
import { type Interest, parseProfile } from '../../src/profile/profile.ts';

const incoming = (organization: string, more: Partial<Incoming> = {}): Incoming => ({
  organization,
  relationship: ['consulting'],
  products: [],
  aliases: [],
  ...more,
});
const interests = (list: readonly object[]): readonly Interest[] => parseProfile({ interests: list }).interests;
const here = interests([
  {
    organization: 'Abbott',
    relationship: 'speaking',
    products: ['Proclaim XR'],
    from: '2022-01',
    to: '2023-02',
    note: 'mine',
  },
  { organization: 'Globus', aliases: ['NuVasive'], relationship: ['consulting'] },
]);
const madeOf = (found: Incoming) => {
  const proposal = proposalFor(here, found);
  return proposal.kind === 'there' ? proposal.before : proposal.after;
};

describe('an organisation', () => {
  it.each([
    ['Abbott', 'Abbott'],
    ['ABBOTT LABORATORIES', 'Abbott'],
    ['Abbott Laboratories Inc.', 'Abbott'],
    ['Globus Medical, Inc.', 'Globus'],
    ['NuVasive, Inc.', 'Globus'],
  ])('%s is known as %s', (name, known) => {
    expect(proposalFor(here, incoming(name))).toMatchObject({ before: { organization: known } });
  });
  it.each(['Abbvie Inc.', 'Abbott Fund', 'Glob', 'Medtronic'])('%s is new', (name) => {
    expect(proposalFor(here, incoming(name)).kind).toBe('new');
  });

  it('is stored without the words of law', () => {
    expect(madeOf(incoming('Saluda Medical Pty Ltd')).organization).toBe('Saluda Medical');
    expect(madeOf(incoming('Merck & Co., Inc.')).organization).toBe('Merck & Co');
  });
});

describe('one that is there', () => {
  it('gains ties in their order and products by their letters; the rest stays', () => {
    expect(
      madeOf(
        incoming('Abbott', { relationship: ['travel', 'consulting'], products: ['PROCLAIM™ XR', 'Eterna', 'ETERNA'] }),
      ),
    ).toEqual({
      ...here[0],
      relationship: ['consulting', 'speaking', 'travel'],
      products: ['Proclaim XR', 'Eterna'],
    });
  });

  it.each([
    [{}, { from: '2021-05', to: '2024-01' }, {}],
    [{ from: '2022-01' }, { from: '2021-05', to: '2024-01' }, { from: '2021-05' }],
    [
      { from: '2022-01', to: '2023-02' },
      { from: '2021-05', to: '2022-09' },
      { from: '2021-05', to: '2023-02' },
    ],
    [{ from: '2022-01', to: '2023-02' }, {}, { from: '2022-01', to: '2023-02' }],
    [{ to: '2023-02' }, { from: '2021-05', to: '2024-01' }, { to: '2024-01' }],
  ])('%o with %o lasts %o', (own, found, expected) => {
    const [one] = interests([{ organization: 'Acme', relationship: 'other', ...own }]);
    const proposal = proposalFor(one ? [one] : [], incoming('Acme', { relationship: ['consulting'], ...found }));
    if (proposal.kind !== 'joins') throw new Error('it gains a tie');
    const { from, to } = proposal.after;
    expect({ from, to }).toEqual({ from: undefined, to: undefined, ...expected });
  });

  it('and has it all is not changed', () => {
    expect(proposalFor(here, incoming('Globus'))).toEqual({ kind: 'there', before: here[1] });
  });
});

it('several at once: two that are one organisation become one, and what is stored can be parsed', () => {
  const all = withAll(here, [
    incoming('Medtronic, Inc.', { from: '2021-01', to: '2021-03' }),
    incoming('MEDTRONIC USA, INC.', { relationship: ['travel'], from: '2020-01', to: '2020-03' }),
    incoming('Abbott', { relationship: ['royalties'] }),
    incoming('x'.repeat(900), { products: ['y'.repeat(900)] }),
  ]);
  expect(all.map(({ organization }) => organization.slice(0, 12))).toEqual([
    'Abbott',
    'Globus',
    'Medtronic',
    'xxxxxxxxxxxx',
  ]);
  expect(all[2]).toMatchObject({ relationship: ['consulting', 'travel'], from: '2020-01', to: '2021-03' });
  expect(parseProfile({ interests: all }).interests).toEqual(all);
});
