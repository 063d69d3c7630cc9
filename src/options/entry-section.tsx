import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../appearance/icon.tsx';
import { text } from '../text.ts';
import type { Change, Entries, EntryList } from './change.ts';
import { equal } from './change.ts';
import { EntryTable } from './entry-table.tsx';
import { useOptions } from './options-context.ts';
import { Section } from './section.tsx';
import { useEditing } from './use-editing.ts';

/** What is wrong with an entry, by field, in words that say what to do. */
export type Mistakes<Entry> = { readonly [Field in keyof Entry]?: string };

export interface EditorProperties<Entry> {
  readonly draft: Entry;
  readonly mistakes: Mistakes<Entry>;
  /** Takes the fields that changed. */
  readonly onChange: (fields: Partial<Entry>) => void;
}

/** How entries of one list are shown and edited. */
export interface EntryKind<List extends EntryList> {
  readonly list: List;
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly add: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly columns: readonly { readonly heading: string; readonly cell: (entry: Entries[List]) => ComponentChildren }[];
  readonly nameOf: (entry: Entries[List]) => string;
  readonly blank: Entries[List];
  readonly editor: FunctionComponent<EditorProperties<Entries[List]>>;
  readonly mistakesIn: (draft: Entries[List]) => Mistakes<Entries[List]>;
  /** As much of the draft as can be saved; null where it is nothing yet. */
  readonly savable: (draft: Entries[List]) => Entries[List] | null;
  /** The page's first task: its button is filled. */
  readonly primary?: boolean;
}

interface Properties<List extends EntryList> {
  readonly kind: EntryKind<List>;
  /** What stands under the list in its section. */
  readonly after?: ComponentChildren;
}

/** A list of entries as a table, each edited in its place; what is typed is saved at once, field by field. */
export function EntrySection<List extends EntryList>({ kind, after }: Properties<List>) {
  type Entry = Entries[List];
  const { store, state } = useOptions();
  const entries: readonly Entry[] = state.profile.value[kind.list] as readonly unknown[] as readonly Entry[];
  const place = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);

  // The list and its entry belong together, which TypeScript loses over a type parameter.
  const commit = (before: Entry | null, after: Entry | null): void =>
    store.commit({ kind: 'entry', list: kind.list, index: 0, before, after } as unknown as Change);
  const editing = useEditing<Entry>(kind, commit, state.undone);
  const open = editing.current;

  // At once after drawing: an effect that is still pending from before would look for what is not there yet.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const target =
      place.current?.querySelector<HTMLElement>(focusNext.current) ??
      place.current?.querySelector<HTMLElement>('[data-focus=add]');
    focusNext.current = null;
    target?.focus();
  });

  const finish = (): void => {
    const saved = editing.finish();
    if (saved === 'unfinished') focusNext.current = '.field:has(.mistake) :is(input, select, textarea)';
    else {
      const at = saved === null ? -1 : entries.findIndex((entry) => equal(entry, saved));
      focusNext.current = `[data-focus="edit-${Math.max(at, 0)}"]`;
    }
  };
  const remove = (entry: Entry): void => {
    const at = entries.findIndex((each) => equal(each, entry));
    editing.close();
    commit(entry, null);
    focusNext.current = `[data-focus="edit-${Math.min(at, entries.length - 2)}"]`;
  };

  const Editor = kind.editor;
  const editor =
    open === null ? null : (
      <form
        class="editor"
        aria-label={open.saved === null ? kind.add : text('options_edit', kind.nameOf(open.saved))}
        onSubmit={(event) => {
          event.preventDefault();
          // Enter leaves the field unsaved: leaving it is what saves.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          finish();
        }}
      >
        <Editor draft={open.draft} mistakes={open.mistakes} onChange={editing.change} />
        <div class="editor-buttons">
          <button type="submit" class="button primary">
            {text('options_done')}
          </button>
          {open.saved !== null && (
            <button type="button" class="button quiet" onClick={() => open.saved !== null && remove(open.saved)}>
              {text('options_remove')}
            </button>
          )}
        </div>
      </form>
    );
  const shown = open?.saved ?? null;
  const openAt = shown === null ? -1 : entries.findIndex((entry) => equal(entry, shown));
  const adding = open !== null && (open.startedNew || openAt < 0);

  return (
    <div ref={place}>
      <Section
        id={kind.id}
        heading={kind.heading}
        intro={kind.intro}
        action={
          <button
            type="button"
            class={`button ${kind.primary ? 'primary' : ''}`}
            data-focus="add"
            onClick={() => editing.start(null)}
          >
            <Icon drawing="plus" />
            {kind.add}
          </button>
        }
      >
        {adding && editor}
        {entries.length === 0 && open === null && (
          <div class="empty">
            <p class="empty-title">{kind.emptyTitle}</p>
            <p>{kind.empty}</p>
          </div>
        )}
        <EntryTable
          kind={kind}
          entries={entries}
          hidden={adding ? openAt : -1}
          openAt={adding ? -1 : openAt}
          editor={editor}
          onEdit={(entry) => editing.start(entry)}
          onRemove={remove}
        />
        {after}
      </Section>
    </div>
  );
}
