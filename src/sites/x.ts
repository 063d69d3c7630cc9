import type { Marker, Site } from './site.ts';

const seen = '2026-11';
const box = { inside: '[data-testid^="tweetTextarea_"]', seen } as const satisfies Marker;
const area = '[role="dialog"], main';
const submit = {
  buttons: [
    { selector: '[data-testid="tweetButton"]', within: area },
    { selector: '[data-testid="tweetButtonInline"]', within: area },
  ],
  keys: ['mod+enter'],
} as const;
/** A quoted post is a link without an article of its own; the post that is answered is an article. */
const quoted = ':is([role="link"], [data-testid="attachments"]) [data-testid="tweetText"]';
const parent = '[data-testid="tweet"] [data-testid="tweetText"]';

export const x = {
  platform: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composers: [
    {
      name: 'reply',
      surface: 'reply',
      markers: [
        { inside: `[role="dialog"]:has(${parent}) [data-testid^="tweetTextarea_"]`, seen },
        { ...box, path: /\/(?:compose\/post|intent\/\w+)\/?\?(?:.*&)?in_reply_to=/ },
        { ...box, path: /\/status\/\d+/, notInside: '[role="dialog"]' },
      ],
      submit,
      threadWithin: area,
      // On a status page the posts above the box are the conversation; the one that is answered is the nearest.
      answers: [{ within: area, text: parent, pick: 'last-before', seen }],
    },
    {
      name: 'quote',
      surface: 'post',
      markers: [{ inside: `[role="dialog"]:has(${quoted}) [data-testid^="tweetTextarea_"]`, seen }],
      submit,
      threadWithin: area,
      answers: [{ within: '[role="dialog"]', text: quoted, seen }],
    },
    { name: 'post', surface: 'post', markers: [box], submit, threadWithin: area },
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: '[data-testid="dm-composer-textarea"]', seen },
        { inside: '[data-testid="dmComposerTextInput"]', seen },
      ],
      submit: {
        buttons: [
          { selector: '[data-testid="dm-composer-send-button"]' },
          { selector: '[data-testid="dmComposerSendButton"]' },
        ],
        keys: ['enter'],
      },
      answers: [
        { text: '[data-testid^="message-text-"]', pick: 'last-before', seen },
        { text: '[data-testid="messageEntry"] [data-testid="tweetText"]', pick: 'last-before', seen },
      ],
    },
    {
      name: 'article',
      surface: 'article',
      markers: [{ inside: '[data-testid="composer"]', path: /\/compose\/articles/, seen }],
      submit: { buttons: [], keys: [] },
    },
    {
      name: 'bio',
      surface: 'profile',
      // Lists have a description too.
      markers: [{ inside: 'textarea[name="description"]', path: /^\/(?!i\/lists)/, seen }],
      submit: { buttons: [{ selector: '[data-testid="Profile_Save_Button"]' }], keys: [] },
    },
  ],
  accounts: [
    {
      inside: box.inside,
      element: '[data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: /^UserAvatar-Container-(\w{1,15})$/,
      handle: true,
      seen,
    },
    {
      element: 'a[data-testid="AppTabBar_Profile_Link"]',
      attribute: 'href',
      pattern: /(\w{1,15})\/?$/,
      handle: true,
      seen,
    },
  ],
} as const satisfies Site;
