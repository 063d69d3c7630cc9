import type { Host } from './host.ts';

/** Distances in CSS pixels. */
const edge = 8;
const gap = 6;
const cardWidth = 372;
const narrowCard = 312;
const lowCard = 220;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts the badge above the field's far upper corner, where no site has its send button, and the card where it covers
 * least of what the writer needs, always inside the viewport.
 *
 * @param keepClear what the card must not cover if there is any other place: the buttons that send.
 */
export function placeInterface(host: Host, field: HTMLElement, keepClear: readonly Element[]): void {
  const badge = host.root.querySelector<HTMLElement>('.badge');
  if (!badge) return;
  const box = field.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth || innerWidth, innerHeight];
  badge.style.visibility = isOutside(box, height) ? 'hidden' : '';
  const size = badge.getBoundingClientRect();
  const rightToLeft = getComputedStyle(field).direction === 'rtl';
  const left = clamp(rightToLeft ? box.left : box.right - size.width, edge, width - size.width - edge);
  const top = clamp(box.top - size.height - 2, edge, height - size.height - edge);
  move(host, badge, { left, top });

  const card = host.root.querySelector<HTMLElement>('.card');
  if (!card) return;
  const anchor = { left, top, width: size.width, height: size.height };
  const obstacles = [
    ...keepClear.map((each) => ({ box: each.getBoundingClientRect(), weight: 1000 })),
    { box: anchor, weight: 100 },
    { box, weight: 1 },
  ];
  const places = placesFor(box, anchor, width, height).map((place) => {
    card.style.width = `${place.width}px`;
    const tall = Math.min(fullHeightOf(card), place.height);
    const at = { ...place, top: place.upwards ? place.top + place.height - tall : place.top, height: tall };
    return { at, cost: obstacles.reduce((sum, obstacle) => sum + obstacle.weight * overlap(at, obstacle.box), 0) };
  });
  const best = places.reduce((a, b) => (b.cost < a.cost ? b : a)).at;
  card.style.width = `${best.width}px`;
  card.style.maxHeight = `${best.height}px`;
  move(host, card, best);
}

/** How tall the card would be with all of its list in sight: the list scrolls, and hides how long it is. */
function fullHeightOf(card: HTMLElement): number {
  const list = card.querySelector('.findings');
  return card.offsetHeight + (list ? list.scrollHeight - list.clientHeight : 0);
}

/** Where the card may stand, the more welcome first, each with the room that is there. */
function placesFor(field: DOMRect, anchor: Box, width: number, height: number) {
  const whole = height - 2 * edge;
  const beside = (room: number, left: (wide: number) => number) => {
    const wide = Math.min(cardWidth, room);
    const top = Math.min(anchor.top, height - edge - Math.min(whole, 480));
    return room < narrowCard
      ? []
      : [
          {
            left: left(wide),
            top: Math.max(edge, top),
            width: wide,
            height: whole - Math.max(0, top - edge),
            upwards: false,
          },
        ];
  };
  const wide = Math.min(cardWidth, width - 2 * edge);
  const ends = [clamp(field.right - wide, edge, width - wide - edge), clamp(field.left, edge, width - wide - edge)];
  const under = (top: number) =>
    ends.map((left) => ({ left, top, width: wide, height: height - edge - top, upwards: false }));
  const over = (bottom: number) =>
    ends.map((left) => ({ left, top: edge, width: wide, height: bottom - edge, upwards: true }));
  return [
    ...beside(width - field.right - gap - edge, () => field.right + gap),
    ...beside(field.left - gap - edge, (wide) => field.left - gap - wide),
    ...under(anchor.top + anchor.height + gap),
    ...over(anchor.top - gap),
    ...under(field.bottom + gap),
    // A page with no room to spare: the whole height, over whatever is there.
    { left: ends[0] as number, top: edge, width: wide, height: whole, upwards: false },
  ].filter((place) => place.height >= Math.min(lowCard, whole));
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** Our boxes are fixed, but a transformed ancestor (a site's dialog) is what they are fixed to. */
function move(host: Host, element: HTMLElement, to: { readonly left: number; readonly top: number }): void {
  const { x, y } = host.origin();
  element.style.left = `${to.left - x}px`;
  element.style.top = `${to.top - y}px`;
}

function isOutside(box: DOMRect, height: number): boolean {
  return box.bottom < 0 || box.top > height || (box.width === 0 && box.height === 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
