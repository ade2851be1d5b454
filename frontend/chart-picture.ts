import { BarChart, CustomChart, SankeyChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colour, decal, type Tone, TOKENS } from './chart-colours';
import { type Flow, fewer, flow, flowHeight } from './chart-flow';

use([BarChart, CustomChart, SankeyChart, AriaComponent, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

type Bar = { label: string; value: number; shown: string; tone: Tone; path?: string };
type Tile = {
  label: string;
  abbreviation: string;
  row: number;
  column: number;
  value?: number;
  shown: string;
  path?: string;
};

/** What EoChart.java sends. */
export type ChartData = {
  kind: 'bars' | 'tiles' | 'flow';
  title: string;
  bars: Bar[];
  tiles: Tile[];
  flow?: Flow;
};

const BAR_HEIGHT = 40;
const TILE_HEIGHT = 44;

export function start(host: HTMLElement) {
  return init(host, undefined, { renderer: 'svg' });
}

export function height(data: ChartData, width: number): string {
  if (data.kind === 'flow' && data.flow) {
    return `${flowHeight(fewer(data.flow, width), width)}px`;
  }
  const rows = data.kind === 'bars' ? data.bars.length : Math.max(0, ...data.tiles.map((tile) => tile.row)) + 1;
  return `${rows * (data.kind === 'bars' ? BAR_HEIGHT : TILE_HEIGHT) + 8}px`;
}

export function inWords(data: ChartData): string {
  const parts = data.kind === 'bars' ? data.bars : data.kind === 'tiles' ? data.tiles : (data.flow?.stops ?? []);
  return `${data.title} ${parts.map((part) => `${part.label}: ${part.shown}`).join('; ')}`;
}

export function option(data: ChartData, host: HTMLElement): EChartsCoreOption {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: !still,
    animationDuration: 180,
    aria: { enabled: true, label: { description: inWords(data) } },
    textStyle: { fontFamily: getComputedStyle(host).fontFamily },
    ...kinds[data.kind](data, host),
  };
}

const kinds: Record<ChartData['kind'], (data: ChartData, host: HTMLElement) => EChartsCoreOption> = {
  bars: (data, host) => bars(data.bars, host),
  tiles: (data, host) => tiles(data.tiles, host),
  flow: (data, host) => (data.flow ? flow(fewer(data.flow, host.clientWidth), host) : {}),
};

function bars(all: Bar[], host: HTMLElement): EChartsCoreOption {
  const text = colour(host, '--basis-color-default-color-document');
  const most = Math.max(1, ...all.map((bar) => bar.value));
  return {
    grid: { left: 4, right: 64, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      inverse: true,
      data: all.map((bar) => bar.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: text, fontSize: 15, width: host.clientWidth * 0.45, overflow: 'break', margin: 12 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 12,
        cursor: all.some((bar) => bar.path) ? 'pointer' : 'default',
        label: {
          show: true,
          position: 'right',
          color: text,
          fontSize: 15,
          formatter: ({ dataIndex }: { dataIndex: number }) => all[dataIndex].shown,
        },
        data: all.map((bar) => ({
          value: bar.value,
          path: bar.path,
          itemStyle: { color: colour(host, TOKENS[bar.tone]), borderRadius: 6, decal: decal(bar.tone) },
        })),
      },
    ],
  };
}

function tiles(all: Tile[], host: HTMLElement): EChartsCoreOption {
  const accent = colour(host, '--basis-color-action-1-color-default');
  const onAccent = colour(host, '--basis-color-action-1-inverse-color-default');
  const text = colour(host, '--basis-color-default-color-document');
  const line = colour(host, '--basis-color-default-border-default');
  const most = Math.max(...all.map((tile) => tile.value ?? 0)) || 1;
  const columns = Math.max(0, ...all.map((tile) => tile.column)) + 1;
  const rows = Math.max(0, ...all.map((tile) => tile.row)) + 1;
  return {
    tooltip: {
      confine: true,
      formatter: ({ dataIndex }: { dataIndex: number }) => `${all[dataIndex].label}: ${all[dataIndex].shown}`,
      backgroundColor: colour(host, '--basis-color-default-bg-default'),
      borderColor: line,
      textStyle: { color: text },
      renderMode: 'richText',
    },
    grid: { left: 0, right: 0, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: 0, max: columns },
    yAxis: { type: 'value', show: false, min: 0, max: rows, inverse: true },
    series: [
      {
        type: 'custom',
        cursor: all.some((tile) => tile.path) ? 'pointer' : 'default',
        data: all.map((tile) => ({ value: [tile.column, tile.row], path: tile.path })),
        renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
          const tile = all[params.dataIndex];
          const [left, top] = api.coord([tile.column, tile.row]);
          const [right, bottom] = api.coord([tile.column + 1, tile.row + 1]);
          const width = right - left - 4;
          const share = tile.value === undefined || tile.value === null ? 0 : 0.05 + (0.85 * tile.value) / most;
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: { x: left + 2, y: top + 2, width, height: bottom - top - 4, r: 6 },
                style: {
                  fill: share ? accent : 'none',
                  fillOpacity: share,
                  stroke: share ? 'none' : line,
                  lineDash: [3, 3],
                },
              },
              {
                type: 'text',
                style: {
                  text: fitting(tile.abbreviation, width),
                  x: (left + right) / 2,
                  y: (top + bottom) / 2,
                  align: 'center',
                  verticalAlign: 'middle',
                  fontSize: 12,
                  fill: share > 0.55 ? onAccent : text,
                },
              },
            ],
          };
        },
      },
    ],
  };
}

function fitting(text: string, width: number): string {
  const room = Math.max(1, Math.floor((width - 4) / 6.6));
  return text.length > room ? text.slice(0, room) : text;
}
