import { Frame, node, words } from './chart-svg';

/** What the style sheet of the page gives, and a file would not have. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'vector-effect',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const EDGE = 16;
const HEAD = 40;
const LINE = 20;

/** Keeps a picture as a file, with its title above and its source below. */
export function save(host: HTMLElement, title: string, source: string): void {
  const drawn = host.querySelector('svg');
  if (!drawn) {
    return;
  }
  const { width, height } = drawn.getBoundingClientRect();
  const ink = getComputedStyle(host).color;
  const text = { fill: ink, 'font-family': getComputedStyle(host).fontFamily, 'aria-hidden': undefined };
  const lines = new Frame(host).broken(source, width, 13);
  const size = [width + 2 * EDGE, height + HEAD + (lines.length + 1) * LINE + EDGE];
  const ground = getComputedStyle(host.closest('.eo-card') ?? document.body).backgroundColor;
  const file = node(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size[0], height: size[1], viewBox: `0 0 ${size[0]} ${size[1]}` },
    node('rect', { width: size[0], height: size[1], fill: ground }),
    words(title, EDGE, 28, { ...text, 'font-size': 18, 'font-weight': 650 }),
    node('g', { transform: `translate(${EDGE} ${HEAD})` }, dressed(drawn)),
    ...lines.map((line, i) => words(line, EDGE, HEAD + height + (i + 1.4) * LINE, { ...text, 'font-size': 13 }))
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(file)], { type: 'image/svg+xml' }));
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase()}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function dressed(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawn, ...drawn.querySelectorAll('*')].forEach((from, i) => {
    const style = getComputedStyle(from);
    copies[i].setAttribute('style', LOOKS.map((look) => `${look}:${style.getPropertyValue(look)}`).join(';'));
    ['class', 'href', 'tabindex'].forEach((name) => copies[i].removeAttribute(name));
  });
  return copy;
}
