import type { Dot, Dots, Row } from './chart-data';
import type { Drawn } from './chart-picture';
import { sign } from './chart-signs';
import { type Frame, lines, mark, node, roomy, round, words } from './chart-svg';

const ROW = 30;
const LETTER = 15;
const SMALL = 13;
const RADIUS = 6.5;
const GAP = 14;
const LABELS = 0.4;

/** A row for each government and a dot for each measure, all on one scale. */
export function dots(data: Dots, frame: Frame): Drawn {
  const size = LETTER * frame.unit;
  const labels = data.rows.map((row) => frame.broken(row.label, frame.width * LABELS, size, row.strong ? 650 : 400));
  const left = Math.max(0, ...labels.flat().map((line) => frame.measure(line, size, 650))) + GAP + RADIUS;
  const right = frame.width - valueRoom(data, frame) - RADIUS;
  const [from, to] = [data.ticks[0].at, data.ticks[data.ticks.length - 1].at];
  const x = (value: number) => left + ((value - from) / (to - from || 1)) * (right - left);
  const head = key(data, frame);
  const top = head.height + 24 * frame.unit;
  let y = top;
  const rows = data.rows.flatMap((row, i) => {
    const height = Math.max(ROW * frame.unit, labels[i].length * size * 1.2 + 8);
    const middle = y + height / 2;
    y += height;
    return [
      ...(row.dots.every(missing) ? [] : [node('line', { class: 'base', x1: round(left), x2: round(right), y1: middle, y2: middle })]),
      ...lines(labels[i], 0, middle, size * 1.2, { class: row.strong ? 'strong' : undefined }),
      ...marks(row, data.measures, x, left, middle, frame),
    ];
  });
  return { height: y + 4, parts: [...head.parts, ...axis(data, x, top, y, frame), ...rows] };
}

/** With one measure the value stands beside its dot, so that there is no need to look it up. */
function valueRoom(data: Dots, frame: Frame): number {
  const one = data.measures.length === 1;
  const beside = data.rows
    .filter((row) => one || !row.dots.every(missing))
    .flatMap((row) => row.dots.map((dot, i) => ({ dot, text: one ? dot.brief : `${data.measures[i]}: ${dot.brief}` })))
    .filter(({ dot }) => one !== missing(dot));
  return Math.max(0, ...beside.map(({ text }) => frame.measure(text, LETTER * frame.unit))) + 8;
}

function marks(row: Row, measures: string[], x: (value: number) => number, left: number, y: number, frame: Frame): Element[] {
  const one = measures.length === 1;
  const gaps = row.dots.filter(missing);
  const known = row.dots
    .map((dot, i) => ({ dot, i }))
    .filter(({ dot }) => !missing(dot))
    .map(({ dot, i }) => {
      const at = x(dot.value ?? 0);
      // Signs of one row that would cover each other stand a little apart.
      const aside = (i - (measures.length - 1) / 2) * RADIUS * 0.9;
      const label = one ? row.label : `${row.label}, ${measures[i]}`;
      const value = one ? [words(dot.brief, at + RADIUS + 6, y, { 'dominant-baseline': 'central' })] : [];
      return mark(label, dot.shown, row.path, sign(i, at, y + aside, RADIUS * frame.unit, `tint-${i}`), ...value);
    });
  if (!gaps.length) {
    return known;
  }
  const label = one ? row.label : `${row.label}, ${measures.filter((_, i) => missing(row.dots[i])).join(', ')}`;
  const said = known.length ? `${measures[row.dots.indexOf(gaps[0])]}: ${gaps[0].brief}` : gaps[0].brief;
  const text = words(said, known.length ? frame.width : left + 4, y, {
    'dominant-baseline': 'central',
    class: 'small soft',
    'text-anchor': known.length ? 'end' : undefined,
  });
  return [...known, mark(label, gaps[0].shown, row.path, text)];
}

function missing(dot: Dot): boolean {
  return dot.value === undefined || dot.value === null;
}

function axis(data: Dots, x: (value: number) => number, top: number, bottom: number, frame: Frame): Element[] {
  const size = SMALL * frame.unit;
  const named = roomy(data.ticks, (tick) => x(tick.at), size, frame);
  return [
    ...data.ticks.map((tick) =>
      node('line', { class: 'tick', x1: round(x(tick.at)), x2: round(x(tick.at)), y1: round(top - 4), y2: round(bottom) })
    ),
    ...named.map((tick) => words(tick.text, Math.min(x(tick.at), frame.width - frame.measure(tick.text, size) / 2), top - 12 * frame.unit, { class: 'small soft middle' })),
  ];
}

/** What the signs stand for, and in what they are measured. */
function key(data: Dots, frame: Frame): Drawn {
  const step = 22 * frame.unit;
  const size = SMALL * frame.unit;
  const parts: Element[] = [];
  let [x, y] = [0, 0];
  const entries = data.measures.length > 1 ? data.measures.map((text, i) => ({ text, i })) : [];
  for (const { text, i } of entries) {
    const width = frame.measure(text, size) + 38;
    if (x > 0 && x + width > frame.width) {
      [x, y] = [0, y + step];
    }
    parts.push(
      sign(i, x + RADIUS + 1, y + step / 2, RADIUS * frame.unit, `tint-${i}`),
      words(text, x + RADIUS * 2 + 8, y + step / 2, { class: 'small', 'dominant-baseline': 'central' })
    );
    x += width;
  }
  const used = entries.length ? y + step : 0;
  if (data.unit) {
    parts.push(words(data.unit, 0, used + step / 2, { class: 'small soft', 'dominant-baseline': 'central' }));
  }
  return { height: used + (data.unit ? step : 0), parts };
}
