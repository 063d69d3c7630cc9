import type { Site } from './site.ts';

export const linkedin = {
  platform: 'linkedin',
  hosts: ['linkedin.com', 'www.linkedin.com'],
  composers: [
    {
      name: 'comment',
      surface: 'reply',
      markers: [
        { inside: '[componentkey^="commentBox-"]', seen: '2026-11' },
        { inside: '.comments-comment-box', seen: '2026-11' },
      ],
      submit: {
        buttons: [
          { selector: '[data-view-name="comment-post"]' },
          { selector: '.comments-comment-box__submit-button' },
        ],
        keys: ['mod+enter'],
      },
    },
    {
      name: 'message',
      surface: 'message',
      markers: [{ inside: '.msg-form__contenteditable', seen: '2026-11' }],
      submit: { buttons: [{ selector: '.msg-form__send-button' }], keys: ['enter'] },
    },
    {
      name: 'article',
      surface: 'article',
      markers: [{ inside: '[role="textbox"]', path: /^\/article\/(new|edit)/, seen: '2026-11' }],
      submit: { buttons: [], keys: [] },
    },
    {
      name: 'post',
      surface: 'post',
      markers: [
        { inside: '.share-box-v2__modal, .share-creation-state', seen: '2026-11' },
        { inside: '[componentkey="ShareBox_textEditor"]', seen: '2026-11' },
        // A post as a company page: the editor is not known, the dialog is.
        { inside: 'dialog[data-testid="dialog"] [role="textbox"]', seen: '2026-11' },
      ],
      submit: {
        buttons: [
          { selector: '.share-actions__primary-action' },
          { within: 'dialog[data-testid="dialog"]', pick: 'last' },
        ],
        keys: [],
      },
    },
  ],
} as const satisfies Site;
