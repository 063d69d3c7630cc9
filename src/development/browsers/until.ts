export interface Patience {
  /** In milliseconds. */
  readonly timeout?: number;
  /** What is waited for, as the end of "waited for …". */
  readonly what: string;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again and again until the answer is truthy, and returns it.
 * @throws {Error} after `timeout` (default 5 s), with the last answer in the message.
 */
export async function until<Answer>(
  ask: () => Promise<Answer> | Answer,
  { timeout = 5000, what }: Patience,
): Promise<NonNullable<Answer>> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<Answer>;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms for ${what}; last: ${JSON.stringify(answer)}`);
    await pause(25);
  }
}

/**
 * Asks until the answer equals what is expected, and returns the last answer either way: the caller's assertion then
 * shows the difference.
 */
export async function settled<Answer>(
  ask: () => Promise<Answer>,
  expected: NoInfer<Answer>,
  timeout = 5000,
): Promise<Answer> {
  const wanted = JSON.stringify(expected);
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (JSON.stringify(answer) === wanted || performance.now() > end) return answer;
    await pause(25);
  }
}
