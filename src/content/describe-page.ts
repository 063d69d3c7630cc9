/**
 * What is recognised on a page and by what, for the popup and for reports of a box that is not recognised. Structure
 * only: of what people wrote there is nothing in it but its length.
 */

import type { Platform, Surface } from '../checker/draft.ts';
import { editorOf } from '../editors/index.ts';
import { anyDialog } from '../sites/any-dialog.ts';
import type { Site } from '../sites/site.ts';
import { activeElementOf, allComposed, isShown } from './composed-tree.ts';
import { addressOf, findComposer, fits, outermostField } from './find-composer.ts';
import { outlineOf } from './outline.ts';
import { submitButtons } from './submit-buttons.ts';
import { accountOf, answeredText } from './surroundings.ts';

export interface BoxDescription {
  /** The composer's name in the site's data; absent for a box that is not watched. */
  readonly composer?: string;
  readonly surface?: Surface;
  /** The marker by which it was recognised, and its place among the composer's own, from 0. */
  readonly marker?: { readonly index: number; readonly inside: string; readonly seen: string };
  /** No marker of the site fitted: it is watched because it stands in a dialog. */
  readonly fallback: boolean;
  readonly engine?: string;
  /** In UTF-16 units, as read back from the box. */
  readonly length: number;
  readonly lines: number;
  readonly shown: boolean;
  readonly focused: boolean;
  readonly tree: 'light' | 'shadow';
  /** It stands in a frame of the page. */
  readonly framed: boolean;
  /** Buttons that send, as far as they are known and can be seen. */
  readonly buttons: number;
  readonly answers: boolean;
  readonly account: boolean;
  /** The field and what it stands in, by tag, role and test ids. */
  readonly outline: string;
}

/** How many fields of the page a marker fits, whether or not another marker took them first. */
export interface MarkerDescription {
  readonly composer: string;
  readonly inside: string;
  readonly seen: string;
  readonly fields: number;
}

export interface PageDescription {
  readonly platform: Platform;
  readonly boxes: readonly BoxDescription[];
  /** Of those whose path fits the page's. */
  readonly markers: readonly MarkerDescription[];
}

const fieldLike = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Describes the document with the frames of its own origin in it. Walks all of it: for the popup's question, not for typing. */
export function describePage(site: Site, document: Document): PageDescription {
  const fields = fieldsIn(document, false);
  return {
    platform: site.platform,
    boxes: fields.map(({ field, framed }) => describeBox(site, field, framed)),
    markers: [...site.composers, anyDialog].flatMap((composer) =>
      composer.markers
        .filter(({ path }) => fields.some(({ address }) => !path || path.test(address)))
        .map((marker) => ({
          composer: composer.name,
          inside: marker.inside,
          seen: marker.seen,
          fields: fields.filter(({ field, address }) => fits(marker, field, address)).length,
        })),
    ),
  };
}

interface Field {
  readonly field: HTMLElement;
  readonly framed: boolean;
  readonly address: string;
}

function fieldsIn(document: Document, framed: boolean): readonly Field[] {
  const address = document.defaultView ? addressOf(document.defaultView) : '';
  const outermost = new Set(allComposed(document, fieldLike).map((each) => outermostField(each)));
  const own = [...outermost].flatMap((field) => (field ? [{ field, framed, address }] : []));
  const frames = allComposed(document, 'iframe').flatMap((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner ? fieldsIn(inner, true) : [];
  });
  return [...own, ...frames];
}

function describeBox(site: Site, field: HTMLElement, framed: boolean): BoxDescription {
  const view = field.ownerDocument.defaultView;
  const found = view ? findComposer(field, site, addressOf(view)) : undefined;
  const editor = found && editorOf(field);
  const text = editor?.read(field).text ?? '';
  return {
    ...(found && {
      composer: found.composer.name,
      surface: found.composer.surface,
      marker: {
        index: found.composer.markers.indexOf(found.marker),
        inside: found.marker.inside,
        seen: found.marker.seen,
      },
    }),
    fallback: found?.composer === anyDialog,
    ...(editor && { engine: editor.name }),
    length: text.length,
    lines: text === '' ? 0 : text.split('\n').length,
    shown: isShown(field),
    focused: activeElementOf(field.ownerDocument) === field,
    tree: 'host' in field.getRootNode() ? 'shadow' : 'light',
    framed,
    buttons: found ? submitButtons(found).length : 0,
    answers: found !== undefined && answeredText(found) !== undefined,
    account: found !== undefined && accountOf(site, found) !== undefined,
    outline: outlineOf(field),
  };
}
