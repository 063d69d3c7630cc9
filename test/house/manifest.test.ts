import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/development/manifest.ts';
import { sites } from '../../src/sites/index.ts';

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

describe('the manifest', () => {
  it('runs content scripts on exactly the hosts of the sites', () => {
    const hosts = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(hosts);
  });

  it('asks for the storage and an entry in the context menu, neither of which lets it read a page', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets the extension pages connect to nothing', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('tells Firefox that nothing is collected', () => {
    const firefox = manifestFor('firefox') as unknown as {
      browser_specific_settings: { gecko: Record<string, unknown> };
      background: unknown;
    };
    expect(firefox.browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(firefox.background).toHaveProperty('scripts');
    expect(firefox.background).not.toHaveProperty('service_worker');
  });

  it('names the schema of its managed storage to Chrome, which wants one', () => {
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(existsSync(new URL('../../src/static/managed-schema.json', import.meta.url))).toBe(true);
    expect(manifestFor('firefox')).not.toHaveProperty('storage');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest.version).toBe(version);
  });
});
