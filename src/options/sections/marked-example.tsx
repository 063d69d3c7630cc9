import type { Example, Level } from '../../checker/rule.ts';
import { text } from '../../text.ts';

/** A rule's own example, English as the rules are, as a draft with its words underlined: what stands between « and ». */
export function MarkedExample({ example, level }: { readonly example: Example; readonly level: Level }) {
  const marked = typeof example === 'string' ? example : example.text;
  const parts = marked.split(/[«»]/);
  return (
    <blockquote class="example">
      <span class="unseen">{text('options_rule_example')}: </span>
      <span lang="en">
        {parts.map((part, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text never move
            <mark class={level} key={index}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </span>
    </blockquote>
  );
}
