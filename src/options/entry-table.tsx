import type { ComponentChildren } from 'preact';
import { Icon } from '../appearance/icon.tsx';
import { text } from '../text.ts';
import type { Entries, EntryList } from './change.ts';
import type { EntryKind } from './entry-section.tsx';

interface Properties<List extends EntryList> {
  readonly kind: EntryKind<List>;
  readonly entries: readonly Entries[List][];
  /** The entry that is shown elsewhere, or -1. */
  readonly hidden: number;
  /** The entry in whose place the editor stands, or -1. */
  readonly openAt: number;
  readonly editor: ComponentChildren;
  readonly onEdit: (entry: Entries[List]) => void;
  readonly onRemove: (entry: Entries[List]) => void;
}

/** The entries, a row each, with their buttons. */
export function EntryTable<List extends EntryList>(properties: Properties<List>) {
  const { kind, entries, hidden, openAt, editor, onEdit, onRemove } = properties;
  if (entries.every((_, index) => index === hidden)) return null;
  return (
    <table class="entries">
      <caption class="unseen">{kind.heading}</caption>
      <thead>
        <tr>
          {kind.columns.map((column) => (
            <th key={column.heading} scope="col">
              {column.heading}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{text('options_column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => {
          if (index === hidden) return null;
          if (index === openAt) {
            return (
              <tr key="open">
                <td class="editor-cell" colSpan={kind.columns.length + 1}>
                  {editor}
                </td>
              </tr>
            );
          }
          const name = kind.nameOf(entry);
          return (
            <tr key={JSON.stringify(entry)}>
              {kind.columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.heading} scope="row">
                    {column.cell(entry)}
                  </th>
                ) : (
                  <td key={column.heading} data-heading={column.heading}>
                    {column.cell(entry)}
                  </td>
                ),
              )}
              <td class="row-buttons">
                <button
                  type="button"
                  class="button bare"
                  data-focus={`edit-${index}`}
                  title={text('options_edit', name)}
                  aria-label={text('options_edit', name)}
                  onClick={() => onEdit(entry)}
                >
                  <Icon drawing="pencil" />
                </button>
                <button
                  type="button"
                  class="button bare"
                  title={text('options_remove_named', name)}
                  aria-label={text('options_remove_named', name)}
                  onClick={() => onRemove(entry)}
                >
                  <Icon drawing="bin" />
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
