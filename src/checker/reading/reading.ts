/** Placeholder shape until the reader lands. */
export interface Reading {
  readonly text: string;
}
