import type { Site } from './site.ts';

const seen = '2026-11';
const textbox = '[role="textbox"][data-lexical-editor="true"]';
const dialog = '[role="dialog"]';

export const instagram = {
  platform: 'instagram',
  hosts: ['instagram.com', 'www.instagram.com'],
  composers: [
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: textbox, path: /^\/direct\//, notInside: dialog, seen },
        // The chat that floats over other pages: comments are textareas, captions stand in a dialog.
        { inside: textbox, notInside: `${dialog}, form, article`, seen },
      ],
      submit: { buttons: [], keys: ['enter'] },
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [
        { inside: 'form textarea', seen },
        { inside: `article ${textbox}`, seen },
      ],
      submit: { buttons: [{ within: 'form', pick: 'last' }], keys: ['enter'] },
      answers: [{ within: 'article, [role="dialog"], main', text: 'h1[dir="auto"]', pick: 'last-before', seen }],
    },
    {
      name: 'caption',
      surface: 'post',
      markers: [
        { inside: `${dialog} [contenteditable="true"]`, seen },
        { inside: `${dialog} textarea`, seen },
      ],
      // Share stands in the dialog's head, before every other button that bears words.
      submit: { buttons: [{ within: dialog, pick: 'first' }], keys: [] },
    },
  ],
  accounts: [],
} as const satisfies Site;
