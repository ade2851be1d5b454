import type { Bars } from './chart-data';
import type { Drawn } from './chart-picture';
import { type Frame, hatch, lines, mark, node, round, words } from './chart-svg';

const ROW = 40;
const BAR = 12;
const LETTER = 15;
const GAP = 12;
/** The part of the width that labels may take. */
const LABELS = 0.45;

/** Bars below each other, each with its label and its value; what is less than nothing goes to the left. */
export function bars(data: Bars, frame: Frame): Drawn {
  const size = LETTER * frame.unit;
  const labels = data.bars.map((bar) => frame.broken(bar.label, frame.width * LABELS, size));
  const left = Math.max(0, ...labels.flat().map((line) => frame.measure(line, size))) + GAP;
  const after = Math.max(0, ...data.bars.map((bar) => frame.measure(bar.shown, size))) + GAP;
  const values = data.bars.map((bar) => bar.value ?? 0);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values) || 1;
  const room = Math.max(24, frame.width - left - after);
  const x = (value: number) => left + ((value - least) / (most - least)) * room;
  const over = { WARN: hatch('warn'), BAD: hatch('bad') };
  let top = 4;
  const rows = data.bars.flatMap((bar, i) => {
    const height = Math.max(ROW * frame.unit, labels[i].length * size * 1.25 + 10);
    const middle = top + height / 2;
    const [from, to] = [x(Math.min(0, bar.value ?? 0)), x(Math.max(0, bar.value ?? 0))];
    const shape = { x: round(from), y: middle - BAR / 2, width: round(to - from), height: BAR, rx: BAR / 2 };
    const parts = [node('rect', { class: `tone-${bar.tone}`, ...shape })];
    if (bar.tone === 'WARN' || bar.tone === 'BAD') {
      parts.push(node('rect', { ...shape, fill: over[bar.tone].fill }));
    }
    const known = bar.value !== undefined && bar.value !== null;
    parts.push(words(bar.shown, to + 6, middle, { 'dominant-baseline': 'central', class: known ? undefined : 'soft' }));
    const area = node('rect', { class: 'reach', x: 0, y: top, width: frame.width, height });
    top += height;
    return [
      ...lines(labels[i], left - GAP, middle, size * 1.25, { 'text-anchor': 'end' }),
      mark(bar.label, bar.shown, bar.path, area, ...parts),
    ];
  });
  return { height: top + 4, parts: [node('defs', {}, over.WARN.definition, over.BAD.definition), ...rows] };
}
