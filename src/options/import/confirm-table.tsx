import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import type { Interest } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import { formatNumber } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { period } from '../period.ts';
import { relationshipName } from '../relationship-name.ts';
import { valuesOf } from '../store.ts';
import { type Incoming, nameToShow, type Proposal, proposalFor, withAll } from './proposal.ts';

export interface FoundRow {
  readonly incoming: Incoming;
  /** What under the name helps to recognise it: products, the words of the statement. */
  readonly about: string;
  /** The cells after the name. */
  readonly cells: readonly ComponentChildren[];
}

interface Properties {
  readonly caption: string;
  /** The headings of the cells after the name. */
  readonly headings: readonly string[];
  readonly rows: readonly FoundRow[];
  readonly onDone: () => void;
  /** What stands between the table and its buttons. */
  readonly children?: ComponentChildren;
}

/** What was found, to be looked over: only what is added, row by row or all together, is stored. */
export function ConfirmTable({ caption, headings, rows, onDone, children }: Properties) {
  const { store, state } = useOptions();
  const { interests } = state.profile.value;
  const place = useRef<HTMLDivElement>(null);
  const focusFrom = useRef(-1);
  const proposals = rows.map(({ incoming }) => proposalFor(interests, incoming));
  const open = proposals.filter(({ kind }) => kind !== 'there').length;

  // The button that was pressed is gone: the keyboard goes on to the next, or to the end.
  useLayoutEffect(() => {
    const from = focusFrom.current;
    if (from < 0) return;
    focusFrom.current = -1;
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const next = buttons.find((button) => Number(button.dataset.row) >= from);
    (next ?? place.current?.querySelector<HTMLElement>('[data-done]'))?.focus();
  });

  const add = (proposal: Proposal, at: number): void => {
    if (proposal.kind === 'there') return;
    focusFrom.current = at;
    const before = proposal.kind === 'new' ? null : proposal.before;
    store.commit({ kind: 'entry', list: 'interests', index: interests.length, before, after: proposal.after });
  };
  const addAll = (): void => {
    focusFrom.current = rows.length;
    const before = valuesOf(state);
    const all = withAll(
      interests,
      rows.map(({ incoming }) => incoming),
    );
    store.commit({ kind: 'whole', before, after: { ...before, profile: { ...before.profile, interests: all } } });
  };

  return (
    <div class="confirm" ref={place}>
      <table class="entries">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('options_interest_organization')}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col">
              <span class="unseen">{text('options_import_add_column')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ incoming, about, cells }, at) => {
            const proposal = proposals[at];
            const name = nameToShow(incoming.organization);
            return (
              <tr key={incoming.organization}>
                <th scope="row">
                  {name}
                  {about !== '' && <span class="also">{about}</span>}
                  {proposal?.kind === 'joins' && (
                    <span class="also joins">{gainOf(proposal.before, proposal.after)}</span>
                  )}
                </th>
                {cells.map((cell, column) => (
                  <td key={headings[column]}>{cell}</td>
                ))}
                <td class="row-buttons">
                  {proposal === undefined || proposal.kind === 'there' ? (
                    <span class="in-list">
                      <Icon drawing="check" />
                      {text('options_import_in_list')}
                    </span>
                  ) : (
                    <button
                      type="button"
                      class="button"
                      data-row={at}
                      aria-label={text(
                        proposal.kind === 'new' ? 'options_import_add_named' : 'options_import_join_named',
                        name,
                      )}
                      onClick={() => add(proposal, at)}
                    >
                      {text(proposal.kind === 'new' ? 'options_import_add' : 'options_import_join')}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {children}
      <div class="editor-buttons">
        {open > 1 && (
          <button type="button" class="button primary" onClick={addAll}>
            {text('options_import_add_all', formatNumber(open))}
          </button>
        )}
        <button type="button" class={`button ${open > 1 ? 'quiet' : 'primary'}`} data-done onClick={onDone}>
          {text('options_done')}
        </button>
      </div>
    </div>
  );
}

/** What an interest that is there already would gain. */
function gainOf(before: Interest, after: Interest): string {
  const ties = after.relationship.filter((tie) => !before.relationship.includes(tie)).map(relationshipName);
  const products = after.products.slice(before.products.length);
  const aliases = after.aliases.slice(before.aliases.length);
  const gains = [...ties, ...shortened([...products, ...aliases])];
  if (before.from !== after.from || before.to !== after.to) gains.push(period(after));
  return text('options_import_gains', before.organization, gains.join(', '));
}

const shownNames = 3;

/** The first few names, and how many more there are. */
export function shortened(names: readonly string[]): readonly string[] {
  if (names.length <= shownNames + 1) return names;
  return [...names.slice(0, shownNames), text('options_import_more', formatNumber(names.length - shownNames))];
}
