/** Plain line icons of our own, in the manner of such pages and of nobody's in particular. Paths on a grid of 24. */
const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4 4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
  people: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20c0-4 3-6 7-6s7 2 7 6M16 6a3 3 0 0 1 0 6M18 14c3 .5 4 3 4 6',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.5',
  film: 'M4 5h16v14H4zM10 9l5 3-5 3z',
  poll: 'M5 6h14M5 12h9M5 18h5',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 10h.5M15 10h.5M8 14c2 3 6 3 8 0',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  place: 'M12 3c-4 0-7 3-7 7 0 5 7 11 7 11s7-6 7-11c0-4-3-7-7-7zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H5M11 5l-7 7 7 7',
  down: 'M6 9l6 6 6-6',
  reply: 'M4 12a8 7 0 1 1 5 6.5L4 20l1.5-4A7 7 0 0 1 4 12z',
  repeat: 'M4 9V7h13l-3-3M20 15v2H7l3 3',
  heart: 'M12 20C6 16 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-3 7-9 11z',
  like: 'M7 11v9H4v-9zM7 11l4-8c2 0 3 1.5 2.5 4L13 10h6l-2 10H7',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  send: 'M4 12 20 4l-6 16-3-6z',
  more: 'M6 12h.5M12 12h.5M18 12h.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  article: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  case: 'M3 8h18v12H3zM9 8V5h6v3',
  plus: 'M12 5v14M5 12h14',
  spark: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
} as const;

export type IconName = keyof typeof paths;

/** @param size in pixels */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const attributes = {
    viewBox: '0 0 24 24',
    width: `${size}`,
    height: `${size}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.8',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
