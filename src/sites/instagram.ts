import type { Site } from './site.ts';

const seen = '2026-11';
const textbox = '[role="textbox"][data-lexical-editor="true"]';
const dialog = '[role="dialog"]';
/** Not a post, reel or video by itself, be it under its author's name or not. */
const notOnPost = /^\/(?!(?:[\w.]+\/)?(?:p|reels?|tv)\/)/;

export const instagram = {
  platform: 'instagram',
  hosts: ['instagram.com', 'www.instagram.com'],
  composers: [
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: textbox, path: /^\/direct\//, notInside: dialog, seen },
        // The chat that floats over other pages: comments stand in forms and on a post's own page, captions in a dialog.
        { inside: textbox, path: notOnPost, notInside: `${dialog}, form, article`, seen },
      ],
      submit: { buttons: [], keys: ['enter'] },
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [
        { inside: 'form textarea', seen },
        { inside: textbox, notInside: dialog, seen },
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
