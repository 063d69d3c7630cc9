/** The pages' few line drawings, on a grid of 24. Decoration only: what they mean stands beside them or in a label. */
const drawings = {
  plus: 'M12 5v14M5 12h14',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3',
  remove: 'M6 6l12 12M18 6L6 18',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  attention: 'M12 4l9 16H3zM12 10v4M12 17v.01',
  undo: 'M9 6L5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  pointer: 'M6 4l12 7-5.5 1.5L10 18zM13 13l4 5',
  keyboard: 'M3 7h18v11H3zM7 11v.01M11 11v.01M15 11v.01M8 14.5h8',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5',
  pause: 'M9 5v14M15 5v14',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.500 20c.8-3.800 3.800-5.500 7.500-5.500s6.700 1.700 7.500 5.500',
  outside: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
} as const;

export function Icon({ drawing }: { readonly drawing: keyof typeof drawings }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[drawing]} />
    </svg>
  );
}
