import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Properties {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A question that opens where it was asked for: it takes the keyboard, and gives it back to where that came from. */
export function Panel({ heading, children }: Properties) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section class="editor panel" aria-labelledby={id}>
      <h3 class="panel-heading" id={id} ref={title} tabIndex={-1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
