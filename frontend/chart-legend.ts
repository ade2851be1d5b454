import type { Legend } from './chart-data';
import type { Drawn } from './chart-picture';
import { type Frame, node, words } from './chart-svg';

const LETTER = 13;
const SWATCH = 18;
const LINE = 24;

/** What each colour stands for, on as many lines as it asks. */
export function legend(all: Legend, gaps: boolean, frame: Frame, top: number, fill: string): Drawn {
  const size = LETTER * frame.unit;
  const step = LINE * frame.unit;
  const classes = all.classes.map(({ text, level }) => ({ text, shape: { class: `level-${level}` } }));
  const entries = gaps ? [...classes, { text: all.gap, shape: { class: 'gap', fill } }] : classes;
  const parts: Element[] = [];
  let x = 0;
  let y = top;
  if (all.unit) {
    parts.push(words(all.unit, 0, y + step / 2, { class: 'small soft', 'dominant-baseline': 'central' }));
    y += step;
  }
  for (const { text, shape } of entries) {
    const width = SWATCH + 6 + frame.measure(text, size) + 16;
    if (x > 0 && x + width - 16 > frame.width) {
      x = 0;
      y += step;
    }
    parts.push(
      node('rect', { ...shape, x: x + 1, y: y + step / 2 - 7, width: SWATCH, height: 14, rx: 3 }),
      words(text, x + SWATCH + 7, y + step / 2, { class: 'small', 'dominant-baseline': 'central' })
    );
    x += width;
  }
  return { height: y + step - top, parts };
}
