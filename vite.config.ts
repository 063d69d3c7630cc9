/// <reference types="vitest/config" />
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { leftOut } from './src/development/left-out.ts';
import { licences } from './src/development/licences.ts';
import { manifestFor } from './src/development/manifest.ts';

/** `vite build` makes dist (Chrome, Edge); `vite build --mode firefox` makes dist-firefox from the same sources. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/static',
    plugins:
      mode === 'test'
        ? []
        : [
            crx({
              manifest: manifestFor(browser),
              browser,
              // One stand-alone file: nothing is web-accessible, so no page can probe for the extension.
              contentScripts: { standaloneFiles: ['src/content/index.ts'] },
            }),
            licences(),
          ],
    define: leftOut,
    build: {
      outDir: browser === 'firefox' ? 'dist-firefox' : 'dist',
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox149' : 'chrome120',
      modulePreload: false,
      // The pages that no key of the manifest names.
      rolldownOptions: {
        input: {
          practice: 'src/practice/index.html',
          review: 'src/review/index.html',
          welcome: 'src/welcome/index.html',
        },
      },
    },
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**', 'test/package/**', 'test/replicas/**'],
          },
        },
        {
          test: {
            name: 'browser',
            // What is built is looked at with the browsers: both want the builds.
            include: ['test/browser/**/*.test.ts', 'test/package/**/*.test.ts'],
            // Browsers mostly wait for each other's drawing: two at a time halve the time, more would starve each other.
            maxWorkers: 2,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
