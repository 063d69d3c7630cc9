import type { Level } from '../checker/rule.ts';

/** The level by shape as well as by colour: a filled octagon, a triangle, a ring. */
export function LevelIcon({ level }: { readonly level: Level }) {
  const shapes = {
    error: <path d="M5.5 1h5L15 5.5v5L10.500 15h-5L1 10.500v-5z" fill="currentColor" />,
    warning: <path d="M8 1.500 15.200 14.500H.8z" fill="currentColor" />,
    suggestion: <circle cx="8" cy="8" r="5.500" fill="none" stroke="currentColor" stroke-width="2.500" />,
  } as const;
  return (
    <svg class={`level ${level}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[level]}
    </svg>
  );
}
