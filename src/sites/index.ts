import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

export const sites: readonly Site[] = [x, linkedin, facebook, instagram];

/** The site that a host name belongs to; exact names only, so that `x.com.evil.example` is none. */
export function siteOf(host: string): Site | undefined {
  return sites.find((site) => site.hosts.includes(host));
}
