import type { MapPicture } from './map-picture';

type Words = { label: string; closer: string; further: string; borders: string };
type Background = { tiles: string; attribution: string };

/** The map of an EoMap. The library and the borders come along only when the map is seen. */
class EoMap extends HTMLElement {
  words: Words = { label: '', closer: '', further: '', borders: '' };
  background: Background = { tiles: '', attribution: '' };
  canPut = false;
  decimals = 3;

  private at: number[] = [];
  private around = '';
  private picture?: MapPicture;
  private drawing = false;
  private readonly size = new ResizeObserver(() => this.fit());

  set point(at: number[]) {
    this.at = at;
    this.picture?.show(at);
  }

  set start(gemeente: string) {
    this.around = gemeente;
    this.picture?.look(gemeente);
  }

  connectedCallback() {
    this.size.observe(this);
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.picture?.remove();
    this.picture = undefined;
  }

  private async fit() {
    if (!this.clientWidth) {
      return;
    }
    if (!this.picture && !this.drawing) {
      this.drawing = true;
      const { MapPicture } = await import('./map-picture');
      this.drawing = false;
      if (!this.isConnected) {
        return;
      }
      this.picture = new MapPicture(this);
      this.picture.fit();
      this.picture.look(this.around);
      this.picture.show(this.at);
    }
    this.picture?.fit();
  }

  /** Tells where the point was put, in the decimals that are asked for. */
  put(north: number, east: number) {
    const rounded = [north, east].map((degrees) => Number(degrees.toFixed(this.decimals)));
    this.point = rounded;
    this.dispatchEvent(new CustomEvent('put', { detail: { north: rounded[0], east: rounded[1] } }));
  }
}

export type { EoMap };

customElements.define('eo-map', EoMap);
