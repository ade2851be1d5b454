import type { EChartsCoreOption } from 'echarts/core';
import { colour, decal, TOKENS } from './chart-colours';
import type { Flow, Stop, Stream } from './chart-data';

const NARROW = 560;
const ROW_HEIGHT = 92;
const LAYER_HEIGHT = 112;
const BAR = 14;
/** Room for a label of a stop that is only a hair wide. */
const GAP = 46;
const NARROW_GAP = 80;
const NARROW_LABEL = 88;
/** Room for two lines above the stops, or for one above each layer. */
const HEAD = 44;
const NARROW_HEAD = 20;

/** The largest stops of each column; the others become one, so that every label has room. */
export function fewer(all: Flow, width: number): Flow {
  const most = width < NARROW ? 3 : 5;
  const moved = new Map<string, string>();
  const stops: Stop[] = [];
  for (const column of columns(all)) {
    const sorted = all.stops.filter((stop) => stop.column === column).sort(louder);
    const kept = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
    const rest = sorted.slice(kept.length);
    stops.push(...kept);
    if (rest.length) {
      const id = `others-${column}`;
      const value = rest.reduce((sum, stop) => sum + stop.value, 0);
      stops.push({ id, column, value, shown: String(value), tone: 'NEUTRAL', label: `${all.others} (${rest.length})` });
      rest.forEach((stop) => moved.set(stop.id, id));
    }
  }
  const streams = new Map<string, Stream>();
  for (const stream of all.streams) {
    const from = moved.get(stream.from) ?? stream.from;
    const to = moved.get(stream.to) ?? stream.to;
    const known = streams.get(`${from} ${to}`);
    streams.set(`${from} ${to}`, { from, to, value: stream.value + (known?.value ?? 0) });
  }
  return { ...all, stops, streams: [...streams.values()] };
}

/** What is late is never hidden behind what is large. */
function louder(one: Stop, other: Stop): number {
  return Number(other.tone === 'BAD') - Number(one.tone === 'BAD') || other.value - one.value;
}

/** From left to right; on a narrow screen from top to bottom, where the labels stand under each other. */
export function flowHeight(shown: Flow, width: number): number {
  const used = columns(shown);
  if (width < NARROW) {
    return used.length * LAYER_HEIGHT + NARROW_HEAD;
  }
  const rows = Math.max(...used.map((column) => shown.stops.filter((stop) => stop.column === column).length), 0);
  return Math.round(Math.max(1.4, rows) * ROW_HEIGHT) + HEAD;
}

export function flow(shown: Flow, host: HTMLElement): EChartsCoreOption {
  const narrow = host.clientWidth < NARROW;
  const used = columns(shown);
  const room = narrow ? NARROW_LABEL : host.clientWidth / used.length - BAR - 16;
  return {
    graphic: heads(shown, host, narrow, room),
    series: [
      {
        type: 'sankey',
        // It would unroll behind a clip that another drawing leaves half open.
        animation: false,
        orient: narrow ? 'vertical' : 'horizontal',
        left: narrow ? NARROW_LABEL / 2 : 0,
        right: narrow ? NARROW_LABEL / 2 : room + 12,
        top: narrow ? NARROW_HEAD : HEAD,
        bottom: narrow ? 60 : 26,
        nodeWidth: BAR,
        nodeGap: narrow ? NARROW_GAP : GAP,
        nodeAlign: 'justify',
        layoutIterations: 32,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        label: {
          position: narrow ? 'bottom' : 'right',
          color: colour(host, '--basis-color-default-color-document'),
          fontFamily: getComputedStyle(host).fontFamily,
          fontSize: narrow ? 12 : 14,
          lineHeight: narrow ? 14 : 17,
          width: room,
          overflow: 'break',
          formatter: ({ data }: { data: { text: string } }) => data.text,
        },
        data: shown.stops.map((stop) => node(stop, used, room, host)),
        links: shown.streams.map((stream) => ({
          source: stream.from,
          target: stream.to,
          value: stream.value,
          lineStyle: { color: ink(shown, stream, host), opacity: 0.32, curveness: 0.5 },
        })),
      },
    ],
  };
}

/** The name of each column, above it. */
function heads(shown: Flow, host: HTMLElement, narrow: boolean, room: number) {
  const used = columns(shown);
  const layer = (flowHeight(shown, host.clientWidth) - NARROW_HEAD - 60 - BAR) / Math.max(1, used.length - 1);
  return used.map((column, index) => ({
    type: 'text',
    silent: true,
    left: narrow ? 0 : (index * (host.clientWidth - room - 12 - BAR)) / Math.max(1, used.length - 1),
    top: narrow ? index * layer : 0,
    style: {
      text: shown.columns[column],
      fill: colour(host, '--basis-color-default-color-default'),
      fontFamily: getComputedStyle(host).fontFamily,
      fontSize: narrow ? 12 : 13,
      lineHeight: 16,
      width: narrow ? host.clientWidth : room + BAR,
      overflow: 'break',
    },
  }));
}

function node(stop: Stop, used: number[], room: number, host: HTMLElement) {
  return {
    name: stop.id,
    depth: used.indexOf(stop.column),
    path: stop.path,
    text: `${stop.shown} · ${shortened(stop.label, room)}`,
    cursor: stop.path ? 'pointer' : 'default',
    itemStyle: { color: colour(host, TOKENS[stop.tone]), borderWidth: 0, decal: decal(stop.tone) },
  };
}

/** A stream has the colour of where it leads. */
function ink(shown: Flow, stream: Stream, host: HTMLElement): string {
  const to = shown.stops.find((stop) => stop.id === stream.to);
  return colour(host, TOKENS[to ? to.tone : 'NEUTRAL']);
}

/** What fits in three lines. */
function shortened(text: string, room: number): string {
  const most = Math.max(12, Math.floor(room / 7) * 3 - 6);
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function columns(of: Flow): number[] {
  return [...new Set(of.stops.map((stop) => stop.column))].sort((one, other) => one - other);
}
