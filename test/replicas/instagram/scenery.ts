/** The rest of an Instagram page around its compose boxes. */

import '../page/base.css';
import { type Child, element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import names from './instagram.module.css';

export function avatar(initials: string): HTMLElement {
  return element('div', { class: names.avatar }, element('span', {}, initials));
}

export function roleButton(label: string, className: string | undefined, child: Child = label): HTMLElement {
  return element('div', { role: 'button', tabindex: '0', 'aria-label': label, class: className }, child);
}

/** A picture of a landscape, painted here: as a blob, as an upload is shown. */
export function picture(className: string | undefined): HTMLImageElement {
  const image = element('img', { alt: '', class: className });
  const canvas = element('canvas', { width: '800', height: '800' });
  const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
  const sky = paint.createLinearGradient(0, 0, 0, 800);
  sky.addColorStop(0, '#8fb8d8');
  sky.addColorStop(0.6, '#f3d9b8');
  paint.fillStyle = sky;
  paint.fillRect(0, 0, 800, 800);
  paint.fillStyle = '#fdf3df';
  paint.beginPath();
  paint.arc(560, 330, 58, 0, 7);
  paint.fill();
  for (const [color, base, height] of [
    ['#7d98a8', 520, 150],
    ['#557585', 600, 110],
    ['#345361', 700, 80],
  ] as const) {
    paint.fillStyle = color;
    paint.beginPath();
    paint.moveTo(0, 800);
    for (let x = 0; x <= 800; x += 10) paint.lineTo(x, base - height * Math.abs(Math.sin(x / height + base)));
    paint.lineTo(800, 800);
    paint.fill();
  }
  canvas.toBlob((blob) => {
    if (blob) image.src = URL.createObjectURL(blob);
  });
  return image;
}

export function page(...column: readonly Child[]): void {
  const link = (name: IconName, label: string) =>
    element('a', { href: '#', class: names.link }, icon(name, 25), element('span', {}, label));
  document.title = 'Instagram';
  document.body.append(
    element(
      'div',
      { class: names.page },
      element(
        'nav',
        { class: names.rail },
        link('home', 'Home'),
        link('search', 'Search'),
        link('film', 'Reels'),
        link('send', 'Messages'),
        link('heart', 'Notifications'),
        link('plus', 'Create'),
        link('person', 'Profile'),
      ),
      element('main', { role: 'main', class: names.column }, ...column),
    ),
  );
}
