import type { Site } from './site.ts';

export const instagram = {
  platform: 'instagram',
  hosts: ['instagram.com', 'www.instagram.com'],
  composers: [
    {
      name: 'message',
      surface: 'message',
      markers: [{ inside: '[role="textbox"][data-lexical-editor="true"]', path: /^\/direct\//, seen: '2026-11' }],
      submit: { buttons: [], keys: ['enter'] },
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [{ inside: 'form textarea', seen: '2026-11' }],
      submit: { buttons: [{ within: 'form', pick: 'last' }], keys: ['enter'] },
    },
    {
      name: 'caption',
      surface: 'post',
      markers: [
        { inside: '[role="dialog"] [contenteditable="true"]', seen: '2026-11' },
        { inside: '[role="dialog"] textarea', seen: '2026-11' },
      ],
      // Share stands in the dialog's head, before every other button that bears words.
      submit: { buttons: [{ within: '[role="dialog"]', pick: 'first' }], keys: [] },
    },
  ],
} as const satisfies Site;
