import type { Answered, Marker, Site } from './site.ts';

const seen = '2026-11';
const textbox = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const commentForm = 'form[role="presentation"]';
const chat = '[data-pagelet="ChatTab"]';
const story =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
/** Words that people wrote are laid out so, in posts and comments alike; names are not. */
const words = '[dir="auto"][style*="text-align"]';

const answers = [
  // A comment is an article within its post's article.
  { within: '[role="article"] [role="article"]', text: words, seen },
  { within: '[role="article"], [role="dialog"], [aria-posinset]', text: story, pick: 'last-before', seen },
  { within: '[role="article"], [role="dialog"], [aria-posinset]', text: words, seen },
  { within: '[role="main"]', text: story, pick: 'last-before', seen },
] as const satisfies readonly Answered[];
const commentSubmit = {
  buttons: [{ selector: '#focused-state-composer-submit', within: `${commentForm}, [role="article"]` }],
  keys: ['enter'],
} as const;
/** One's own page's reviews: its tab, by name or by number. */
const reviews = { inside: textbox, notInside: chat, path: /\/reviews\/?(?:\?|$)|[?&]sk=reviews(?:&|$)/, seen } as const;

export const facebook = {
  platform: 'facebook',
  hosts: ['facebook.com', 'www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'],
  composers: [
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: textbox, path: /^\/messages\//, notInside: commentForm, seen },
        { inside: `${chat} ${textbox}`, seen },
        { inside: `[role="dialog"]:has([data-scope="messages_table"]) ${textbox}`, seen },
      ],
      submit: { buttons: [], keys: ['enter'] },
    },
    {
      name: 'review-reply',
      surface: 'review-reply',
      markers: [
        { ...reviews, inside: `${commentForm} ${textbox}` },
        { ...reviews, inside: `[role="article"] ${textbox}` },
      ] satisfies readonly Marker[],
      submit: commentSubmit,
      answers,
    },
    {
      name: 'post',
      surface: 'post',
      // A post's or a photo's own dialog has comment boxes too: they stand in their own forms or in a list of articles.
      markers: [{ inside: `[role="dialog"] ${textbox}`, notInside: `[role="article"], ${commentForm}`, seen }],
      submit: { buttons: [{ within: '[role="dialog"]', pick: 'last' }], keys: ['mod+enter'] },
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [
        { inside: `${commentForm} ${textbox}`, seen },
        { inside: textbox, seen },
      ],
      submit: commentSubmit,
      answers,
    },
  ],
  accounts: [],
} as const satisfies Site;
