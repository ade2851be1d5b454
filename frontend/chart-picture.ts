import type { EoChart, Picture } from './chart';
import { areas, shapesOf } from './chart-areas';
import { bars } from './chart-bars';
import type { ChartData } from './chart-data';
import { dots } from './chart-dots';
import { walk } from './chart-keys';
import { lines } from './chart-lines';
import { Frame, node, round } from './chart-svg';
import { tiles } from './chart-tiles';

/** What was drawn, and how high it became. */
export type Drawn = { height: number; parts: Element[] };

export function begin(host: EoChart): Picture {
  return new DrawnPicture(host);
}

/** Draws with elements of the page: in its letters and colours, on paper too, and each mark can be reached. */
class DrawnPicture implements Picture {
  private shown?: ChartData;
  private drawnAt = 0;
  private readonly says = document.createElement('p');

  constructor(private readonly host: EoChart) {
    host.setAttribute('role', 'group');
    this.says.className = 'says';
    this.says.setAttribute('aria-hidden', 'true');
  }

  async show(data: ChartData) {
    if (data.kind === 'areas') {
      await shapesOf(data.shapes);
    }
    this.shown = data;
    this.draw();
  }

  fit() {
    if (this.host.clientWidth !== this.drawnAt) {
      this.draw();
    }
  }

  remove() {
    this.host.replaceChildren();
  }

  private draw() {
    const data = this.shown;
    const width = this.host.clientWidth;
    if (!data || !width) {
      return;
    }
    const held = [...this.host.querySelectorAll('.mark')].indexOf(document.activeElement as Element);
    this.drawnAt = width;
    const drawn = drawing(data, new Frame(this.host));
    const height = round(drawn.height);
    const svg = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: data.kind }, ...drawn.parts);
    this.host.setAttribute('aria-label', data.title);
    this.host.replaceChildren(svg, this.says);
    walk(
      svg,
      (says) => this.tell(says),
      (path) => this.host.follow(path)
    );
    if (held >= 0) {
      [...this.host.querySelectorAll<SVGElement>('.mark')][held]?.focus();
    }
  }

  private tell(says: string) {
    this.says.textContent = says;
  }
}

function drawing(data: ChartData, frame: Frame): Drawn {
  switch (data.kind) {
    case 'bars':
      return bars(data, frame);
    case 'tiles':
      return tiles(data, frame);
    case 'areas':
      return areas(data, frame);
    case 'dots':
      return dots(data, frame);
    case 'lines':
      return lines(data, frame);
    default:
      return { height: 0, parts: [] };
  }
}
