import type { Areas } from './chart-data';
import { legend } from './chart-legend';
import type { Drawn } from './chart-picture';
import { type Frame, hatch, mark, node, words } from './chart-svg';

/** Borders as they come from the server: each a path, the box that it fills, and where a name has most room: its middle and how wide. */
type Shape = { path: string; box: [number, number, number, number]; name: [number, number, number] };
type Shapes = Record<string, Shape>;

const HIGHEST = 620;
const LETTER = 12;

const fetched = new Map<string, Promise<void>>();
const known = new Map<string, Shapes>();

/** Fetches borders once. */
export function shapesOf(address: string): Promise<void> {
  let waiting = fetched.get(address);
  if (!waiting) {
    waiting = fetch(address)
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then((shapes: Shapes) => void known.set(address, shapes))
      .catch(() => void fetched.delete(address));
    fetched.set(address, waiting);
  }
  return waiting;
}

/** A map of real borders. Areas that are not asked about are drawn without a colour, as far as they lie in sight. */
export function areas(data: Areas, frame: Frame): Drawn {
  const shapes = known.get(data.shapes) ?? {};
  const asked = data.areas.filter((area) => shapes[area.code]);
  if (!asked.length) {
    return { height: 0, parts: [] };
  }
  const [left, top, right, bottom] = around(asked.map((area) => shapes[area.code].box));
  const scale = Math.min(frame.width / (right - left), HIGHEST / (bottom - top));
  const height = (bottom - top) * scale;
  const shift = (frame.width - (right - left) * scale) / 2;
  const gap = hatch('gap');
  const codes = new Set(asked.map((area) => area.code));
  const beside = Object.entries(shapes)
    .filter(([code, { box }]) => !codes.has(code) && box[0] < right && box[2] > left && box[1] < bottom && box[3] > top)
    .map(([, { path }]) => node('path', { class: 'beside', d: path }));
  const marks = asked.map((area) => {
    const look = area.level ? { class: `level-${area.level}` } : { class: 'gap', fill: gap.fill };
    return mark(area.label, area.shown, area.path, node('path', { ...look, d: shapes[area.code].path }));
  });
  const names = asked.flatMap((area) => {
    const [x, y, room] = shapes[area.code].name;
    return name(area, (x - left) * scale + shift, (y - top) * scale, room * scale, frame);
  });
  const transform = `translate(${shift - left * scale} ${-top * scale}) scale(${scale})`;
  const key = legend(data.legend, asked.some((area) => !area.level), frame, height + 12, gap.fill);
  return {
    height: height + 12 + key.height,
    parts: [
      node('defs', {}, gap.definition),
      node('svg', { width: frame.width, height, x: 0, y: 0 }, node('g', { transform }, ...beside, ...marks), ...names),
      ...key.parts,
    ],
  };
}

/** A name, with its value below it, where there is room for them. */
function name(area: Areas['areas'][0], x: number, y: number, room: number, frame: Frame): Element[] {
  const size = LETTER * frame.unit;
  if (frame.measure(area.label, size) + 4 > room) {
    return [];
  }
  const base = { 'dominant-baseline': 'central', class: `ink-${area.level} middle passive small`, style: `font-size:${size}px` };
  return [
    words(area.label, x, y - (area.brief ? size * 0.6 : 0), base),
    ...(area.brief ? [words(area.brief, x, y + size * 0.7, { ...base, class: `${base.class} value` })] : []),
  ];
}

function around(boxes: [number, number, number, number][]): [number, number, number, number] {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
