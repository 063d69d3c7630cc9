/** The compose boxes that the tests type into: which page, at which address, with which editor inside. */

import type { Platform, Surface } from '../../src/checker/draft.ts';

export interface Replica {
  readonly platform: Platform;
  readonly surface: Surface;
  /** The address it is served at: the site's own. */
  readonly url: string;
  /** Entry module of the page, below this folder. */
  readonly entry: string;
  readonly engine: 'draft-js' | 'quill' | 'tiptap' | 'lexical' | 'plain' | 'textarea';
  /** Names of its boxes, the one that is focused on load first. */
  readonly boxes: readonly [string, ...string[]];
  /** The keys that send, beside the button. */
  readonly sendKeys?: 'Control+Enter' | 'Enter';
  /** Whether a mention can be picked that is a node of its own, not plain text. */
  readonly mentions?: boolean;
  /** It takes pictures through a file input. */
  readonly pictures?: boolean;
  /** Quill 1 in a shadow root garbles plain typing in Firefox, without anyone's help. */
  readonly chromiumOnly?: boolean;
  /** The editor assigns `innerHTML` itself, so Trusted Types cannot be demanded of the page. */
  readonly withoutTrustedTypes?: boolean;
}

export const replicas = {
  'x-post': {
    platform: 'x',
    surface: 'post',
    url: 'https://x.com/home',
    entry: 'x/post.ts',
    engine: 'draft-js',
    boxes: ['post'],
    sendKeys: 'Control+Enter',
    pictures: true,
  },
  'x-reply': {
    platform: 'x',
    surface: 'reply',
    url: 'https://x.com/compose/post?in_reply_to=1858112233445566778',
    entry: 'x/reply.ts',
    engine: 'draft-js',
    boxes: ['reply'],
    sendKeys: 'Control+Enter',
    pictures: true,
  },
  'x-thread': {
    platform: 'x',
    surface: 'post',
    url: 'https://x.com/compose/post',
    entry: 'x/thread.ts',
    engine: 'draft-js',
    boxes: ['first', 'second'],
    sendKeys: 'Control+Enter',
    pictures: true,
  },
  'x-message': {
    platform: 'x',
    surface: 'message',
    url: 'https://x.com/i/chat/1858112233445566778-2244668800',
    entry: 'x/message.ts',
    engine: 'textarea',
    boxes: ['message'],
    sendKeys: 'Enter',
  },
  'linkedin-classic': {
    platform: 'linkedin',
    surface: 'post',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    entry: 'linkedin/classic.ts',
    engine: 'quill',
    boxes: ['post'],
    mentions: true,
    chromiumOnly: true,
    withoutTrustedTypes: true,
    pictures: true,
  },
  'linkedin-post': {
    platform: 'linkedin',
    surface: 'post',
    url: 'https://www.linkedin.com/feed/',
    entry: 'linkedin/post.ts',
    engine: 'tiptap',
    boxes: ['post'],
    mentions: true,
    pictures: true,
  },
  'linkedin-comment': {
    platform: 'linkedin',
    surface: 'reply',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7264000000000000000/',
    entry: 'linkedin/comment.ts',
    engine: 'tiptap',
    boxes: ['comment'],
    sendKeys: 'Control+Enter',
    mentions: true,
  },
  'linkedin-message': {
    platform: 'linkedin',
    surface: 'message',
    url: 'https://www.linkedin.com/messaging/thread/2-ZGF5/',
    entry: 'linkedin/message.ts',
    engine: 'plain',
    boxes: ['message'],
    sendKeys: 'Enter',
  },
  'facebook-post': {
    platform: 'facebook',
    surface: 'post',
    url: 'https://www.facebook.com/',
    entry: 'facebook/post.ts',
    engine: 'lexical',
    boxes: ['post'],
    mentions: true,
    pictures: true,
  },
  'facebook-comment': {
    platform: 'facebook',
    surface: 'reply',
    url: 'https://www.facebook.com/LakesidePainClinic/posts/pfbid02k9vWq7',
    entry: 'facebook/comment.ts',
    engine: 'lexical',
    boxes: ['comment'],
    sendKeys: 'Enter',
    mentions: true,
  },
  'instagram-caption': {
    platform: 'instagram',
    surface: 'post',
    url: 'https://www.instagram.com/',
    entry: 'instagram/caption.ts',
    engine: 'lexical',
    boxes: ['caption'],
  },
  'instagram-comment': {
    platform: 'instagram',
    surface: 'reply',
    url: 'https://www.instagram.com/p/DCq4mWvRx1k/',
    entry: 'instagram/comment.ts',
    engine: 'textarea',
    boxes: ['comment'],
    sendKeys: 'Enter',
  },
} as const satisfies Record<string, Replica>;

export type ReplicaName = keyof typeof replicas;
export const replicaNames = Object.keys(replicas) as readonly ReplicaName[];
