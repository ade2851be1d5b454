import { SankeyChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { EoChart, Picture } from './chart';
import type { ChartData, Streams } from './chart-data';
import { fewer, flow, flowHeight } from './chart-flow';

use([SankeyChart, AriaComponent, GraphicComponent, SVGRenderer]);

export function begin(host: EoChart): Picture {
  return new FlowPicture(host);
}

/** Draws streams with a library, which finds a place for each stop. */
class FlowPicture implements Picture {
  private shown?: Streams;
  private chart?: EChartsType;
  /** Labels are as wide as there is room, so another width is another picture. */
  private drawnAt = 0;

  constructor(private readonly host: EoChart) {
    host.setAttribute('role', 'img');
  }

  show(data: ChartData) {
    if (data.kind !== 'flow') {
      return;
    }
    this.shown = data;
    const width = this.host.clientWidth;
    const drawn = fewer(data.flow, width);
    const words = `${data.title} ${data.flow.stops.map((stop) => `${stop.label}: ${stop.shown}`).join('; ')}`;
    this.host.style.height = `${flowHeight(drawn, width)}px`;
    this.host.setAttribute('aria-label', words);
    if (!width) {
      return;
    }
    if (!this.chart) {
      this.chart = init(this.host, undefined, { renderer: 'svg' });
      this.chart.on('click', (event) => this.host.follow((event.data as { path?: string } | undefined)?.path));
    }
    this.drawnAt = width;
    this.chart.setOption(
      {
        aria: { enabled: true, label: { description: words } },
        textStyle: { fontFamily: getComputedStyle(this.host).fontFamily },
        ...flow(drawn, this.host),
      },
      true
    );
  }

  fit() {
    if (this.shown && this.host.clientWidth !== this.drawnAt) {
      this.show(this.shown);
    }
    this.chart?.resize();
  }

  remove() {
    this.chart?.dispose();
    this.host.style.height = '';
  }
}
