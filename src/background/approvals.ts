/**
 * Which drafts an employer has approved: kept as salted hashes of exactly their text, never the text. A hash says of a
 * draft that is here whether it is one of them, and nothing to whoever has only the storage.
 */

import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'approvals';
/** A post is sent soon after it was approved; older approvals are let go. */
const mostKept = 50;

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{32,64}$/));
const schema = v.object({
  version: v.optional(v.literal(1), 1),
  approved: v.pipe(v.array(v.object({ salt: hex, hash: hex })), v.maxLength(mostKept)),
});
type Approval = v.InferOutput<typeof schema>['approved'][number];

/** Remembers that exactly this text is approved. */
export async function approve(text: string): Promise<void> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const approval: Approval = { salt, hash: await hashOf(salt, text) };
  const approved = [...(await approvals()), approval].slice(-mostKept);
  await browser.storage.local.set({ [key]: { version: 1, approved } });
}

export async function isApproved(text: string): Promise<boolean> {
  for (const { salt, hash } of await approvals()) if ((await hashOf(salt, text)) === hash) return true;
  return false;
}

/** What cannot be read approves nothing. */
async function approvals(): Promise<readonly Approval[]> {
  const read = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return read.success ? read.output.approved : [];
}

async function hashOf(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${text}`);
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
