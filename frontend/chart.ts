import type { ChartData } from './chart-data';

/** What draws in an EoChart. */
export interface Picture {
  show(data: ChartData): Promise<void> | void;
  fit(): void;
  remove(): void;
}

/** The picture of an EoChart. What draws it comes along only when there is something to draw. */
class EoChart extends HTMLElement {
  private shown?: ChartData;
  private picture?: Picture;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly theme = new MutationObserver(() => this.draw());
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly redraw = () => this.draw();

  set data(data: ChartData) {
    if (this.shown && this.shown.kind !== data.kind) {
      this.leave();
    }
    this.shown = data;
    this.draw();
  }

  connectedCallback() {
    this.scheme.addEventListener('change', this.redraw);
    this.theme.observe(document.documentElement, { attributes: true });
    this.size.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.scheme.removeEventListener('change', this.redraw);
    this.theme.disconnect();
    this.size.disconnect();
    this.leave();
  }

  /** Keeps the picture as a file. */
  async save(title: string, source: string) {
    const { save } = await import('./chart-save');
    save(this, title, source);
  }

  /** Goes where a link in the page would go, so that the router handles it. */
  follow(path?: string) {
    if (path) {
      const link = document.createElement('a');
      link.href = path;
      link.setAttribute('router-link', '');
      this.append(link);
      link.click();
      link.remove();
    }
  }

  private leave() {
    this.picture?.remove();
    this.picture = undefined;
  }

  private fit() {
    if (this.clientWidth) {
      if (this.picture) {
        this.picture.fit();
      } else {
        this.draw();
      }
    }
  }

  private async draw() {
    const data = this.shown;
    if (!data || !this.isConnected) {
      return;
    }
    const made = data.kind === 'flow' ? await import('./chart-flow-picture') : await import('./chart-picture');
    if (this.isConnected && this.shown === data) {
      this.picture ??= made.begin(this);
      await this.picture.show(data);
    }
  }
}

export type { EoChart };

customElements.define('eo-chart', EoChart);
