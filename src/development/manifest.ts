import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';

/** Highlights work in shadow roots from here on; ESR 153 is the current long-term release. */
const oldestFirefox = '149.0';

/**
 * The manifest of a browser's build, from the one `manifest.json`. Firefox runs the background as an event page and
 * wants an id, its oldest version and a statement of what is collected: nothing.
 */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
  if (browser === 'chrome') return manifest;
  // Firefox has managed storage without a schema, and warns of the key.
  const { minimum_chrome_version: _, storage: _schema, background, ...common } = manifest;
  return {
    ...common,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'chaperone@chaperone.invalid',
        strict_min_version: oldestFirefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
