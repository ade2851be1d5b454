import type { Line, Lines } from './chart-data';
import type { Drawn } from './chart-picture';
import { sign } from './chart-signs';
import { lines as below, type Frame, mark, node, roomy, round, words } from './chart-svg';

const HIGH = 280;
const LETTER = 14;
const SMALL = 13;
const RADIUS = 5.5;
const LABELS = 0.34;
const STEP = 18;

type Point = Line['points'][0];

/** A line for each government through the years. Where nothing was delivered the line is broken: it is no zero. */
export function lines(data: Lines, frame: Frame): Drawn {
  const size = LETTER * frame.unit;
  const left = Math.max(...data.ticks.map((tick) => frame.measure(tick.text, SMALL * frame.unit))) + 12;
  const room = Math.max(...data.lines.map((line) => frame.measure(line.label, size, 650)), 0) + RADIUS * 2 + 8;
  const right = frame.width - Math.min(room, frame.width * LABELS) - RADIUS - 12;
  const top = (data.unit ? 28 : 10) * frame.unit;
  const bottom = top + HIGH * frame.unit;
  const x = spread(data.years.map((year) => year.at), left + RADIUS + 4, right);
  const y = spread([data.ticks[data.ticks.length - 1].at, data.ticks[0].at], top, bottom);
  const names = named(data.lines, y, frame);
  const last = names[names.length - 1];
  const foot = Math.max(bottom + 26 * frame.unit, last ? last.y + (last.text.length * STEP) / 2 : 0);
  const gaps = data.gaps.flatMap((text) => frame.broken(text, frame.width, SMALL * frame.unit));
  return {
    height: foot + gaps.length * STEP * frame.unit + 4,
    parts: [
      ...(data.unit ? [words(data.unit, 0, 12 * frame.unit, { class: 'small soft' })] : []),
      ...axes(data, x, y, left, right, bottom, frame),
      ...data.lines.map((line) => path(line, x, y)),
      ...data.lines.flatMap((line) => points(line, x, y, frame)),
      ...names.flatMap((name) => written(name, right + RADIUS + 8, frame)),
      ...gaps.map((text, i) => words(text, 0, foot + (i + 0.7) * STEP * frame.unit, { class: 'small soft' })),
    ],
  };
}

/** From what is measured to where it stands. */
function spread(values: number[], from: number, to: number): (value: number) => number {
  const [least, most] = [values[0], values[values.length - 1]];
  return (value) => (least === most ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from));
}

function axes(
  data: Lines, x: (at: number) => number, y: (at: number) => number, left: number, right: number, bottom: number, frame: Frame
): Element[] {
  return [
    ...data.ticks.flatMap((tick) => [
      node('line', { class: tick.at === 0 ? 'base' : 'tick', x1: round(left), x2: round(right), y1: round(y(tick.at)), y2: round(y(tick.at)) }),
      words(tick.text, left - 8, y(tick.at), { class: 'small soft', 'text-anchor': 'end', 'dominant-baseline': 'central' }),
    ]),
    ...roomy(data.years, (year) => x(year.at), SMALL * frame.unit, frame).map((year) => words(year.text, x(year.at), bottom + 20 * frame.unit, { class: 'small soft middle' })),
  ];
}

function path(line: Line, x: (at: number) => number, y: (at: number) => number): Element {
  let pen = 'M';
  const d = line.points
    .map((point) => {
      if (missing(point)) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${round(x(point.at))} ${round(y(point.value ?? 0))}`;
      pen = 'L';
      return step;
    })
    .join('');
  return node('path', { class: `line ${look(line)}`, d });
}

function points(line: Line, x: (at: number) => number, y: (at: number) => number, frame: Frame): Element[] {
  return line.points
    .filter((point) => !missing(point))
    .map((point) => {
      const shape = sign(line.shape === 'ROUND' ? 0 : 1, x(point.at), y(point.value ?? 0), RADIUS * frame.unit, look(line));
      return mark(line.label, point.shown, point.path, shape);
    });
}

function missing(point: Point): boolean {
  return point.value === undefined || point.value === null;
}

type Name = { line: Line; text: string[]; y: number };

/** The name of each line beside its end, pushed apart where they would cover each other. */
function named(all: Line[], y: (at: number) => number, frame: Frame): Name[] {
  const room = frame.width * LABELS - RADIUS * 2 - 8;
  const names = all
    .map((line) => ({ line, last: [...line.points].reverse().find((point) => !missing(point)) }))
    .filter(({ last }) => last)
    .map(({ line, last }) => ({ line, text: frame.broken(line.label, room, LETTER * frame.unit, 650), y: y(last?.value ?? 0) }))
    .sort((one, other) => one.y - other.y);
  return apart(names, STEP * frame.unit);
}

/** Each stands as near to where it wants to be as the others leave room. */
function apart(names: Name[], step: number): Name[] {
  const groups: { names: Name[]; middle: number; height: number }[] = [];
  for (const name of names) {
    let group = { names: [name], middle: name.y, height: name.text.length * step };
    let before = groups[groups.length - 1];
    while (before && before.middle + before.height / 2 > group.middle - group.height / 2) {
      groups.pop();
      const count = before.names.length + group.names.length;
      group = {
        names: [...before.names, ...group.names],
        middle: (before.middle * before.names.length + group.middle * group.names.length) / count,
        height: before.height + group.height,
      };
      before = groups[groups.length - 1];
    }
    groups.push(group);
  }
  return groups.flatMap((group) => {
    let top = group.middle - group.height / 2;
    return group.names.map((name) => {
      const y = top + (name.text.length * step) / 2;
      top += name.text.length * step;
      return { ...name, y };
    });
  });
}

function written(name: Name, x: number, frame: Frame): Element[] {
  const { line, text, y } = name;
  const step = STEP * frame.unit;
  return [
    sign(line.shape === 'ROUND' ? 0 : 1, x + RADIUS, y - ((text.length - 1) * step) / 2, RADIUS * frame.unit, look(line)),
    ...below(text, x + RADIUS * 2 + 8, y, step, { class: 'series' }),
  ];
}

function look(line: Line): string {
  return `tint-${line.tint} ${line.shape.toLowerCase()}`;
}
