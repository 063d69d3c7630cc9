import { originOf } from './composed-tree.ts';

/** By type, or by name where the browser knows no type (HEIC in most). */
const isPicture = ({ type, name }: File) => /^(?:image|video)\//.test(type) || /\.(?:heic|heif|avif|mov)$/i.test(name);

/** How long after a press the page has shown, or taken away, what the press was for, in milliseconds. */
const afterPress = [150, 1000, 3000];

/**
 * Hears of pictures and videos that the page is given: chosen in a file dialog, dropped, pasted.
 *
 * @param given the files, and the element that they were given to
 * @param pressed something may have been attached or taken out by the site's own means
 */
export function listenForFiles(
  given: (files: readonly File[], origin: Element) => void,
  pressed: () => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event, list: FileList | null | undefined) => {
    const origin = originOf(event);
    // Trusted or not: a page can only let us look at what it has itself, and nothing is written for it.
    if (!origin) return;
    const pictures = [...(list ?? [])].filter(isPicture);
    if (pictures.length === 0) return;
    given(pictures, origin);
    onPress();
  };
  const onChange = (event: Event) => {
    const origin = originOf(event);
    if (origin instanceof HTMLInputElement && origin.type === 'file') hear(event, origin.files);
  };
  const onPress = () => {
    for (const wait of afterPress) setTimeout(pressed, wait);
  };
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener('change', onChange, options);
  window.addEventListener('drop', (event) => hear(event, event.dataTransfer?.files), options);
  window.addEventListener('paste', (event) => hear(event, event.clipboardData?.files), options);
  window.addEventListener('click', onPress, options);
}
