import type { Marker, Site } from './site.ts';

const box = { inside: '[data-testid^="tweetTextarea_"]', seen: '2026-11' } as const satisfies Marker;
const submit = {
  buttons: [{ selector: '[data-testid="tweetButton"]' }, { selector: '[data-testid="tweetButtonInline"]' }],
  keys: ['mod+enter'],
} as const;

export const x = {
  platform: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composers: [
    {
      name: 'reply',
      surface: 'reply',
      markers: [
        { inside: '[role="dialog"]:has([data-testid="tweetText"]) [data-testid^="tweetTextarea_"]', seen: '2026-11' },
        { ...box, path: /\/status\/\d+/ },
      ],
      submit,
      answers: { within: '[role="dialog"], main', text: '[data-testid="tweetText"]' },
    },
    { name: 'post', surface: 'post', markers: [box], submit },
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: '[data-testid="dm-composer-textarea"]', seen: '2026-11' },
        { inside: '[data-testid="dmComposerTextInput"]', seen: '2026-11' },
      ],
      submit: {
        buttons: [
          { selector: '[data-testid="dm-composer-send-button"]' },
          { selector: '[data-testid="dmComposerSendButton"]' },
        ],
        keys: ['enter'],
      },
    },
    {
      name: 'article',
      surface: 'article',
      markers: [{ inside: '[data-testid="composer"]', path: /\/compose\/articles/, seen: '2026-11' }],
      submit: { buttons: [], keys: [] },
    },
    {
      name: 'bio',
      surface: 'profile',
      markers: [{ inside: 'textarea[name="description"]', seen: '2026-11' }],
      submit: { buttons: [{ selector: '[data-testid="Profile_Save_Button"]' }], keys: [] },
    },
  ],
  ownHandle: 'a[data-testid="AppTabBar_Profile_Link"]',
} as const satisfies Site;
