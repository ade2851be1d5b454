import type { Tone } from './chart-colours';

/** A flow of stops in columns, and what streams from one to another. */
export type Stop = { id: string; column: number; label: string; value: number; shown: string; tone: Tone; path?: string };
export type Stream = { from: string; to: string; value: number };
export type Flow = { columns: string[]; stops: Stop[]; streams: Stream[]; others: string };
export type Streams = { kind: 'flow'; title: string; flow: Flow };

export type Bar = { label: string; value?: number; shown: string; tone: Tone; path?: string };
export type Bars = { kind: 'bars'; title: string; bars: Bar[] };

/** The level of an area is its class, from 1; 0 when nothing is known. */
export type Area = { label: string; level: number; brief: string; shown: string; path?: string };
export type Legend = { unit: string; classes: { text: string; level: number }[]; gap: string };
export type Tile = Area & { abbreviation: string; row: number; column: number };
export type Tiles = { kind: 'tiles'; title: string; legend: Legend; tiles: Tile[] };
export type Areas = { kind: 'areas'; title: string; legend: Legend; shapes: string; areas: (Area & { code: string })[] };

export type Dot = { value?: number; brief: string; shown: string };
export type Row = { label: string; strong: boolean; dots: Dot[]; path?: string };
export type Tick = { at: number; text: string };
export type Dots = { kind: 'dots'; title: string; unit: string; measures: string[]; ticks: Tick[]; rows: Row[] };

export type Line = { label: string; shape: 'ROUND' | 'SQUARE'; tint: number; points: (Dot & { at: number; path?: string })[] };
export type Lines = { kind: 'lines'; title: string; unit: string; years: Tick[]; ticks: Tick[]; lines: Line[]; gaps: string[] };

/** What EoChart.java sends. */
export type ChartData = Streams | Bars | Tiles | Areas | Dots | Lines;
