import type { SeenRequest } from '../replicas/server.ts';

/** What browsers ask of their makers on their own account, whatever is open. They get an empty answer. */
const makers = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
];

/** Requests that are neither for a replica nor the browser's own; one that an extension made is never its own. */
export function strangers(requests: readonly SeenRequest[]): readonly string[] {
  return requests
    .filter(({ replica, host, origin }) => !replica && (/-extension:/.test(origin ?? '') || !makers.includes(host)))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}
