import type { Tile, Tiles } from './chart-data';
import { legend } from './chart-legend';
import type { Drawn } from './chart-picture';
import { type Frame, hatch, mark, node, words } from './chart-svg';

const TILE = 44;
const WITH_VALUE = 56;
const BETWEEN = 4;
const LETTER = 13;
const LEAST = 9.5;

/** A map of equal tiles: each government has the same room, however large its land is. */
export function tiles(data: Tiles, frame: Frame): Drawn {
  const columns = Math.max(0, ...data.tiles.map((tile) => tile.column)) + 1;
  const rows = Math.max(0, ...data.tiles.map((tile) => tile.row)) + 1;
  const width = frame.width / columns;
  const values = data.tiles.some((tile) => tile.brief);
  const height = (values ? WITH_VALUE : TILE) * frame.unit;
  const gap = hatch('gap');
  const drawn = [...data.tiles]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((tile) => mark(tile.label, tile.shown, tile.path, ...parts(tile, width, height, gap.fill, frame)));
  const key = legend(data.legend, data.tiles.some((tile) => !tile.level), frame, rows * height + 8, gap.fill);
  return { height: rows * height + 8 + key.height, parts: [node('defs', {}, gap.definition), ...drawn, ...key.parts] };
}

function parts(tile: Tile, width: number, height: number, gap: string, frame: Frame): Element[] {
  const [left, top] = [tile.column * width, tile.row * height];
  const shape = { x: left + BETWEEN / 2, y: top + BETWEEN / 2, width: width - BETWEEN, height: height - BETWEEN, rx: 6 };
  const look = tile.level ? { class: `level-${tile.level}` } : { class: 'gap', fill: gap };
  const middle = left + width / 2;
  const [name, size] = named(tile, width - BETWEEN - 4, frame);
  const ink = `ink-${tile.level} middle`;
  const brief = tile.brief && frame.measure(tile.brief, LETTER * frame.unit, 650) <= width - BETWEEN - 4 ? tile.brief : '';
  const base = { 'dominant-baseline': 'central', class: ink };
  const written = words(name, middle, top + height / 2 - (brief ? size * 0.65 : 0), { ...base, style: `font-size:${size}px` });
  const value = brief
    ? [words(brief, middle, top + height / 2 + size * 0.65, { ...base, class: `${ink} value small` })]
    : [];
  return [node('rect', { ...shape, ...look }), written, ...value];
}

/** The whole name when it fits, else the short one, in smaller letters when it must. */
function named(tile: Tile, room: number, frame: Frame): [string, number] {
  const most = LETTER * frame.unit;
  const whole = frame.fitting(tile.label, room, most, most - 1);
  if (whole) {
    return [tile.label, whole];
  }
  const brief = frame.fitting(tile.abbreviation, room, most, LEAST);
  return [tile.abbreviation, brief || LEAST];
}
