/** A dot, or a band from low to high when it is not exactly known. */
interface Dot {
  sign: string;
  index: number;
  low: number;
  high: number;
  text: string;
}

interface Row {
  label: string;
  strong: boolean;
  dots: Dot[];
}

interface DotData {
  title: string;
  from: number;
  to: number;
  ticks: { at: number; text: string }[];
  rows: Row[];
}

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 11;
const STEP = RADIUS * 2 + 2;
const EDGE = 18;
const LABEL_LINE = 22;
const TOP = 26;

/** Rows of dots on one scale. Dots that would cover each other stand above each other. */
class EoDots extends HTMLElement {
  private shown?: DotData;
  private drawnAt = 0;
  private readonly size = new ResizeObserver(() => {
    if (this.clientWidth !== this.drawnAt) {
      this.draw();
    }
  });

  set data(data: DotData) {
    this.shown = data;
    this.draw();
  }

  connectedCallback() {
    this.setAttribute('role', 'img');
    this.size.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.size.disconnect();
  }

  private draw() {
    const data = this.shown;
    if (!data || !this.clientWidth) {
      return;
    }
    this.drawnAt = this.clientWidth;
    const said = data.rows.map((row) => `${row.label}: ${row.dots.map((dot) => dot.text).join('; ')}`);
    this.setAttribute('aria-label', `${data.title} ${said.join('. ')}`);
    const placed = data.rows.map((row) => ({ row, lines: this.lines(row.label), dots: this.place(row.dots, data) }));
    const heights = placed.map(({ lines, dots }) => lines.length * LABEL_LINE + (Math.max(0, ...dots.map((dot) => dot.level)) + 1) * STEP + 8);
    const height = TOP + heights.reduce((sum, each) => sum + each, 0);
    const svg = element('svg', { width: this.clientWidth, height, 'aria-hidden': 'true' });
    this.axis(svg, data, height);
    let top = TOP;
    placed.forEach(({ row, lines, dots }, i) => {
      const label = row.strong ? 'row strong' : 'row';
      lines.forEach((line, at) => svg.append(element('text', { class: label, x: 2, y: top + 15 + at * LABEL_LINE }, line)));
      const base = top + heights[i] - 8 - RADIUS;
      svg.append(element('line', { class: 'base', x1: EDGE, x2: this.clientWidth - EDGE, y1: base, y2: base }));
      dots.forEach((dot) => svg.append(...this.dot(dot, base - dot.level * STEP, data)));
      top += heights[i];
    });
    this.replaceChildren(svg);
  }

  /** A label in as many lines as the width asks. */
  private lines(label: string): string[] {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) {
      return [label];
    }
    pen.font = `650 15px ${getComputedStyle(this).fontFamily}`;
    return label.split(' ').reduce<string[]>((lines, word) => {
      const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
      const fits = lines.length > 0 && pen.measureText(longer).width <= this.clientWidth - 4;
      return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
  }

  private axis(svg: Element, data: DotData, height: number) {
    data.ticks.forEach((tick, i) => {
      const x = this.x(tick.at, data);
      const anchor = i === 0 ? 'start' : i === data.ticks.length - 1 ? 'end' : 'middle';
      const at = i === 0 ? 2 : i === data.ticks.length - 1 ? this.clientWidth - 2 : x;
      svg.append(element('line', { class: 'tick', x1: x, x2: x, y1: TOP - 6, y2: height }));
      svg.append(element('text', { class: 'tick', x: at, y: 13, 'text-anchor': anchor }, tick.text));
    });
  }

  private dot(dot: Dot, y: number, data: DotData): Element[] {
    const low = this.x(dot.low, data);
    const high = this.x(dot.high, data);
    const tip = element('title', {}, dot.text);
    if (high - low < 1) {
      const circle = element('circle', { class: `dot tint-${dot.index % 8}`, cx: low, cy: y, r: RADIUS });
      circle.append(tip);
      return [circle, element('text', { class: 'sign', x: low, y: y + 4.5, 'text-anchor': 'middle' }, dot.sign)];
    }
    const band = element('rect', {
      class: `band tint-${dot.index % 8}`, x: low - 4, y: y - RADIUS + 2, width: high - low + 8, height: RADIUS * 2 - 4, rx: 9,
    });
    band.append(tip);
    return [band, element('text', { class: 'sign open', x: (low + high) / 2, y: y + 4.5, 'text-anchor': 'middle' }, dot.sign)];
  }

  private place(dots: Dot[], data: DotData) {
    const ends: number[] = [];
    return [...dots]
      .sort((one, other) => one.low - other.low)
      .map((dot) => {
        const from = this.x(dot.low, data) - RADIUS;
        let level = ends.findIndex((end) => end <= from);
        if (level < 0) {
          level = ends.length;
        }
        ends[level] = this.x(dot.high, data) + RADIUS + 2;
        return { ...dot, level };
      });
  }

  private x(value: number, data: DotData) {
    return EDGE + ((value - data.from) / (data.to - data.from)) * (this.clientWidth - 2 * EDGE);
  }
}

function element(name: string, attributes: Record<string, string | number>, text = '') {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  made.append(text);
  return made;
}

customElements.define('eo-dots', EoDots);
