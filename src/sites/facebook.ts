import type { Site } from './site.ts';

const textbox = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

export const facebook = {
  platform: 'facebook',
  hosts: ['facebook.com', 'www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'],
  composers: [
    {
      name: 'message',
      surface: 'message',
      markers: [{ inside: textbox, path: /^\/messages\//, seen: '2026-11' }],
      submit: { buttons: [], keys: ['enter'] },
    },
    {
      name: 'post',
      surface: 'post',
      // A photo's own dialog has comment boxes too; they stand in a list of articles, the post's box never does.
      markers: [{ inside: `[role="dialog"] ${textbox}`, notInside: '[role="article"]', seen: '2026-11' }],
      submit: { buttons: [{ within: '[role="dialog"]', pick: 'last' }], keys: ['mod+enter'] },
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [{ inside: textbox, seen: '2026-11' }],
      submit: { buttons: [{ selector: '#focused-state-composer-submit' }], keys: ['enter'] },
    },
  ],
} as const satisfies Site;
