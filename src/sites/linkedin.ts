import type { Answered, Site } from './site.ts';

const seen = '2026-11';
/** The wrapper that every newer box has, be it for a comment, a headline or an About. */
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const dialog = 'dialog, [role="dialog"]';
/** The feed's new items and its old ones. */
const item = '[role="listitem"], [data-view-name="feed-full-update"], .feed-shared-update-v2, article';
const itemText = '[data-testid="expandable-text-box"], .update-components-text';
const itemAnswered = [
  { within: item, text: itemText, seen },
  { within: 'main', text: itemText, pick: 'last-before', seen },
] as const satisfies readonly Answered[];
const commentSubmit = {
  buttons: [
    {
      selector: '[data-view-name="comment-post"]',
      within: '[componentkey^="commentBox-"], .comments-comment-box, form',
    },
    { selector: '[componentkey*="commentButtonSection"] button', within: '[componentkey^="commentBox-"]' },
    { selector: '.comments-comment-box__submit-button', within: '.comments-comment-box' },
  ],
  keys: ['mod+enter'],
} as const;

export const linkedin = {
  platform: 'linkedin',
  hosts: ['linkedin.com', 'www.linkedin.com'],
  composers: [
    {
      name: 'comment-reply',
      surface: 'reply',
      markers: [
        { inside: '[componentkey^="replaceableComment_"] [componentkey^="commentBox-"]', seen },
        { inside: '.comments-comment-entity .comments-comment-box', seen },
        { inside: '.comments-comment-box--reply', seen },
      ],
      submit: commentSubmit,
      answers: [
        { within: '[componentkey^="replaceableComment_"]', text: '[data-testid="expandable-text-box"]', seen },
        {
          within: '.comments-comment-entity',
          text: '.comments-comment-item__main-content, .update-components-text',
          seen,
        },
        ...itemAnswered,
      ],
    },
    {
      name: 'comment',
      surface: 'reply',
      markers: [
        { inside: '[componentkey^="commentBox-"]', seen },
        { inside: '.comments-comment-box', seen },
        { inside: tiptap, notInside: dialog, path: /^\/(?:feed|posts)\//, seen },
      ],
      submit: commentSubmit,
      answers: itemAnswered,
    },
    {
      name: 'message',
      surface: 'message',
      markers: [
        { inside: '.msg-form__contenteditable', seen },
        { inside: '.msg-form [contenteditable="true"]', seen },
      ],
      submit: {
        buttons: [{ selector: '.msg-form__send-button', within: '.msg-form, form, section' }],
        keys: ['enter'],
      },
      answers: [
        {
          within: '.msg-convo-wrapper, .msg-overlay-conversation-bubble, main, section',
          text: '.msg-s-event-listitem--other .msg-s-event-listitem__body',
          pick: 'last-before',
          seen,
        },
      ],
    },
    {
      name: 'article',
      surface: 'article',
      markers: [{ inside: '[role="textbox"]', path: /^\/article\/(?:new|edit)/, seen }],
      submit: { buttons: [], keys: [] },
    },
    {
      name: 'profile',
      surface: 'profile',
      markers: [
        { inside: tiptap, path: /^\/in\/[^/]+\/(?:edit|overlay)\//, seen },
        { inside: `${dialog}, form, main`, path: /^\/in\/[^/]+\/edit\//, seen },
      ],
      submit: { buttons: [{ within: `${dialog}, form`, pick: 'last' }], keys: [] },
    },
    {
      name: 'post',
      surface: 'post',
      markers: [
        { inside: '.share-box-v2__modal, .share-creation-state', seen },
        { inside: '[componentkey="ShareBox_textEditor"]', seen },
        { inside: '[data-sdui-screen*="sharing.ShareCompose"]', seen },
        { inside: '[data-test-modal-id="sharebox"]', seen },
        // A post as a company page: the editor is not known, the dialog is.
        { inside: 'dialog[data-testid="dialog"] [role="textbox"]', seen },
      ],
      submit: {
        buttons: [
          { selector: '.share-actions__primary-action', within: '.share-box-v2__modal' },
          { within: `dialog[data-testid="dialog"], [data-test-modal-id="sharebox"], ${dialog}`, pick: 'last' },
        ],
        keys: [],
      },
    },
  ],
  // A company page is another account than the person: its row in the box shows the company's picture.
  accounts: [
    { element: ':is(button, [role="button"], a, label):has(svg#company-accent-4) p', seen },
    { path: /^\/company\/([^/]+)\/admin(?:\/|$)/, seen },
    {
      element: '#shareboxProfilePictureComponentRef a[href*="/in/"]',
      attribute: 'href',
      pattern: /\/in\/([^/?]+)/,
      handle: true,
      seen,
    },
  ],
} as const satisfies Site;
