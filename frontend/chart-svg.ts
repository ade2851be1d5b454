const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number | undefined>;

/** An element of a drawing; a text among its parts is written. */
export function node(name: string, attributes: Attributes, ...parts: (Element | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => value !== undefined && made.setAttribute(key, String(value)));
  made.append(...parts);
  return made;
}

/** Words that those who see the drawing read, and that the marks beside them say already. */
export function words(text: string, x: number, y: number, attributes: Attributes = {}): SVGElement {
  return node('text', { x: round(x), y: round(y), 'aria-hidden': 'true', ...attributes }, text);
}

/** Words on lines below each other, of which the middle stands at a height. */
export function lines(all: string[], x: number, middle: number, step: number, attributes: Attributes = {}): SVGElement[] {
  const first = middle - ((all.length - 1) * step) / 2;
  return all.map((text, i) => words(text, x, first + i * step, { 'dominant-baseline': 'central', ...attributes }));
}

/** Something that says what it is when it is reached, and leads to the rows behind it. */
export function mark(label: string, shown: string, path: string | undefined, ...parts: Element[]): SVGElement {
  const says = { class: 'mark', tabindex: -1, 'aria-label': `${label}: ${shown}` };
  return path ? node('a', { ...says, href: path }, ...parts) : node('g', { ...says, role: 'img' }, ...parts);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The room that there is, and how wide words are in the letters of the page. */
export class Frame {
  readonly width: number;
  /** What 1 px is for somebody with letters of 16 px. */
  readonly unit: number;
  private readonly family: string;
  private readonly pen = document.createElement('canvas').getContext('2d');

  constructor(host: HTMLElement) {
    const style = getComputedStyle(host);
    this.width = host.clientWidth;
    this.unit = Number.parseFloat(style.fontSize) / 16;
    this.family = style.fontFamily;
  }

  /** How wide words are in letters of a size. */
  measure(text: string, size: number, weight = 400): number {
    if (!this.pen) {
      return text.length * size * 0.55;
    }
    this.pen.font = `${weight} ${size}px ${this.family}`;
    return this.pen.measureText(text).width;
  }

  /** Words in as many lines as the room asks. */
  broken(text: string, room: number, size: number, weight = 400): string[] {
    return text.split(' ').reduce<string[]>((all, word) => {
      const longer = all.length ? `${all[all.length - 1]} ${word}` : word;
      const fits = all.length > 0 && this.measure(longer, size, weight) <= room;
      return fits ? [...all.slice(0, -1), longer] : [...all, word];
    }, []);
  }

  /** The largest size, down to a least, in which words fit; 0 when they do not. */
  fitting(text: string, room: number, most: number, least: number): number {
    for (let size = most; size >= least; size -= 0.5) {
      if (this.measure(text, size) <= room) {
        return size;
      }
    }
    return 0;
  }
}

/** The texts along an axis that have room: the last one always, and of the others those that cover none before them. */
export function roomy<T extends { text: string }>(all: T[], x: (one: T) => number, size: number, frame: Frame): T[] {
  const half = (one: T) => frame.measure(one.text, size) / 2 + 4;
  const last = all[all.length - 1];
  let free = Number.NEGATIVE_INFINITY;
  return all.filter((one) => {
    const fits = x(one) - half(one) >= free && (one === last || x(one) + half(one) <= x(last) - half(last));
    if (fits || one === last) {
      free = x(one) + half(one);
    }
    return fits || one === last;
  });
}

let patterns = 0;

/** Lines over what warns and what is not known, for who does not tell colours apart. */
export function hatch(kind: 'warn' | 'bad' | 'gap'): { fill: string; definition: SVGElement } {
  const id = `eo-hatch-${++patterns}`;
  const step = kind === 'bad' ? 5 : 8;
  return {
    fill: `url(#${id})`,
    definition: node(
      'pattern',
      { id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      node('rect', { class: `hatch ${kind}`, width: kind === 'gap' ? 1.5 : 2.5, height: step })
    ),
  };
}
