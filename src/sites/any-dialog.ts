import type { Composer } from './site.ts';

/**
 * What is watched when none of a site's markers fits any more: a box for more than one line in a dialog, on any site.
 * Searches, single lines and whatever stands beside a password are never taken.
 */
export const anyDialog: Composer = {
  name: 'any-dialog',
  surface: 'post',
  markers: [
    {
      inside: 'dialog[open], [role="dialog"], [aria-modal="true"]',
      notInside: [
        '[role="search"], [role="searchbox"], [role="combobox"], [type="search"], [aria-multiline="false"]',
        'form[action*="search" i], form[action*="login" i]',
        ':is(form, dialog, [role="dialog"], [aria-modal="true"]):has(input[type="password"])',
      ].join(', '),
      seen: '2026-11',
    },
  ],
  // A dialog's main button is its last; a wrong guess costs one more press and only where an error stands.
  submit: {
    buttons: [{ within: 'dialog[open], [role="dialog"], [aria-modal="true"]', pick: 'last' }],
    keys: ['mod+enter'],
  },
};
