import type { Host } from './host.ts';

/** Distances in CSS pixels. */
const edge = 8;
const gap = 6;
const roomyCard = 300;

/**
 * Puts the badge above the field's far upper corner, where no site has its send button, and the card beside it with
 * the most room, always inside the viewport.
 */
export function placeInterface(host: Host, field: HTMLElement): void {
  const badge = host.root.querySelector<HTMLElement>('.badge');
  if (!badge) return;
  const { x, y } = host.origin();
  const box = field.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth || innerWidth, innerHeight];
  const hidden = box.bottom < 0 || box.top > height || (box.width === 0 && box.height === 0);
  badge.style.visibility = hidden ? 'hidden' : '';

  const size = badge.getBoundingClientRect();
  const rightToLeft = getComputedStyle(field).direction === 'rtl';
  const left = clamp(rightToLeft ? box.left : box.right - size.width, edge, width - size.width - edge);
  const top = clamp(box.top - size.height - 2, edge, height - size.height - edge);
  badge.style.left = `${left - x}px`;
  badge.style.top = `${top - y}px`;

  const card = host.root.querySelector<HTMLElement>('.card');
  if (!card) return;
  card.style.maxHeight = '';
  const below = height - (top + size.height + gap) - edge;
  const above = top - gap - edge;
  const under = below >= Math.min(card.scrollHeight, roomyCard) || below >= above;
  const room = Math.max(under ? below : above, Math.min(roomyCard, height - 2 * edge));
  card.style.maxHeight = `${room}px`;
  const tall = Math.min(card.getBoundingClientRect().height, room);
  // To the side of the field where there is room for it: the words that it speaks of stay in sight.
  const wide = card.getBoundingClientRect().width;
  const aside = width - box.right - gap - edge >= wide;
  const cardLeft = aside ? box.right + gap : left + size.width - wide;
  const cardTop = aside ? top : under ? top + size.height + gap : top - gap - tall;
  card.style.left = `${clamp(cardLeft, edge, width - wide - edge) - x}px`;
  card.style.top = `${clamp(cardTop, edge, height - tall - edge) - y}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Does the field stand on a dark page? The first background behind it that is not see-through decides. */
export function isDark(field: Element): boolean {
  for (let at: Element | null = field; at; at = parentOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
