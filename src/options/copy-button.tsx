import { useState } from 'preact/hooks';
import { text } from '../text.ts';

/** Puts a text on the clipboard and says so on the button itself. */
export function CopyButton({ content, words }: { readonly content: () => Promise<string>; readonly words?: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const label =
    copied === 'yes'
      ? text('options_copied')
      : copied === 'failed'
        ? text('options_copy_failed')
        : (words ?? text('options_copy_stored'));
  return (
    <button
      type="button"
      class="button"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(await content());
          setCopied('yes');
        } catch {
          setCopied('failed');
        }
      }}
    >
      <span aria-live="polite">{label}</span>
    </button>
  );
}
