import type { ComponentChildren } from 'preact';

interface Properties {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  /** The section's main button, at the heading's side. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of the page: a landmark under its own heading. */
export function Section({ id, heading, intro, action, children }: Properties) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`}>
      <div class="section-head">
        <div>
          <h2 id={`${id}-heading`}>{heading}</h2>
          {intro !== undefined && <p class="section-intro">{intro}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
