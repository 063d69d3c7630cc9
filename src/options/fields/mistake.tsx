import { Icon } from '../../appearance/icon.tsx';

/** What is wrong with a field, under it, in words that say what to do; the field points here. Nothing where nothing is. */
export function Mistake({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p class="mistake" id={id}>
      <Icon drawing="attention" />
      {words}
    </p>
  );
}
