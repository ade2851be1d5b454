import type { EChartsType } from 'echarts/core';
import type { ChartData } from './chart-picture';

/** The picture of an EoChart. The charting library comes along only when there is something to draw. */
class EoChart extends HTMLElement {
  private shown?: ChartData;
  private chart?: EChartsType;
  /** Labels of a flow are as wide as there is room, so another width is another picture. */
  private drawnAt = 0;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly theme = new MutationObserver(() => this.draw());
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly redraw = () => this.draw();

  set data(data: ChartData) {
    this.shown = data;
    this.draw();
  }

  connectedCallback() {
    this.setAttribute('role', 'img');
    this.scheme.addEventListener('change', this.redraw);
    this.theme.observe(document.documentElement, { attributes: true });
    this.size.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.scheme.removeEventListener('change', this.redraw);
    this.theme.disconnect();
    this.size.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private fit() {
    const wider = this.shown?.kind === 'flow' && this.clientWidth !== this.drawnAt;
    if (this.clientWidth && (!this.chart || wider)) {
      this.draw();
    }
    this.chart?.resize();
  }

  private async draw() {
    if (!this.shown || !this.isConnected) {
      return;
    }
    const picture = await import('./chart-picture');
    if (!this.isConnected) {
      return;
    }
    this.style.height = picture.height(this.shown, this.clientWidth);
    this.setAttribute('aria-label', picture.inWords(this.shown));
    if (!this.clientWidth) {
      return;
    }
    if (!this.chart) {
      this.chart = picture.start(this);
      this.chart.on('click', (event) => this.follow((event.data as { path?: string } | undefined)?.path));
    }
    this.drawnAt = this.clientWidth;
    this.chart.setOption(picture.option(this.shown, this), true);
  }

  /** Goes where a link in the page would go, so that the router handles it. */
  private follow(path?: string) {
    if (path) {
      const link = document.createElement('a');
      link.href = path;
      link.setAttribute('router-link', '');
      this.append(link);
      link.click();
      link.remove();
    }
  }
}

customElements.define('eo-chart', EoChart);
