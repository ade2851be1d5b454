import type { Feature, FeatureCollection } from 'geojson';
import * as L from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css?inline';
import data from '../src/main/resources/nl/eenoverheid/overheid/gemeenten-2024.json' with { type: 'json' };
import type { EoMap } from './map';
import style from './map-style';

const WHOLE = L.latLngBounds([50.7, 3.3], [53.6, 7.3]);
const NEAR = 10;
const NEAR_WITH_TILES = 14;
const NAME_HEIGHT = 22;
const NAME_LETTER = 8;
const STEP = 12;
const LEAP = 60;
const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Draws the map of an EoMap in a tree of its own, so that no style of either side reaches the other. */
export class MapPicture {
  private readonly map: L.Map;
  private readonly names = L.layerGroup();
  private readonly marker = L.marker(WHOLE.getCenter(), {
    icon: L.divIcon({ className: 'point', iconSize: [26, 26] }),
    interactive: false,
    keyboard: false,
    zIndexOffset: 10_000,
  });
  private readonly borders: L.GeoJSON;
  private at: number[] = [];

  constructor(private readonly host: EoMap) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = `${leafletStyle}${style}`;
    const place = document.createElement('div');
    root.replaceChildren(sheet, place);
    this.map = this.made(place);
    this.borders = this.lay();
    this.name(place);
  }

  /** Shows a point, or none. The map goes along only when the point would not be seen. */
  show(at: number[]): void {
    const first = this.at.length === 0;
    this.at = at;
    if (at.length === 0) {
      this.marker.remove();
      return;
    }
    const point = L.latLng(at[0], at[1]);
    this.marker.setLatLng(point).addTo(this.map);
    if (first && this.map.getZoom() < this.near()) {
      this.map.setView(point, this.near(), { animate: false });
    } else if (!this.map.getBounds().pad(-0.1).contains(point)) {
      this.map.panTo(point, { animate: !still() });
    }
  }

  /** Begins with a municipality and what lies around it, or with the whole country. */
  look(gemeente: string): void {
    if (this.at.length === 0) {
      const area = this.borders.getLayers().find((layer) => properties(layer).code === gemeente);
      this.map.fitBounds(area ? (area as L.Polygon).getBounds().pad(0.2) : WHOLE, { animate: false });
    }
  }

  fit(): void {
    this.map.invalidateSize({ animate: false });
  }

  remove(): void {
    this.map.remove();
  }

  private made(place: HTMLElement): L.Map {
    const tiles = this.host.background.tiles !== '';
    const map = L.map(place, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0.5,
      keyboard: false,
      scrollWheelZoom: false,
      zoomAnimation: !still(),
      fadeAnimation: !still(),
      minZoom: 6,
      maxZoom: tiles ? 18 : 14,
      maxBounds: WHOLE.pad(0.3),
    });
    const { words } = this.host;
    L.control.zoom({ zoomInTitle: words.closer, zoomOutTitle: words.further }).addTo(map);
    map.fitBounds(WHOLE, { animate: false });
    return map;
  }

  private lay(): L.GeoJSON {
    const { background, words } = this.host;
    const credits = L.control.attribution({ prefix: false }).addAttribution(safe(words.borders)).addTo(this.map);
    if (background.tiles) {
      L.tileLayer(background.tiles, { maxZoom: 18 }).addTo(this.map);
      credits.addAttribution(safe(background.attribution));
    }
    const borders = L.geoJSON(data as unknown as FeatureCollection, {
      interactive: false,
      style: { className: background.tiles ? 'border over' : 'border' },
    }).addTo(this.map);
    this.names.addTo(this.map);
    this.map.on('moveend', () => this.nameThose(borders));
    this.nameThose(borders);
    return borders;
  }

  /** The names of municipalities that have room for it. */
  private nameThose(borders: L.GeoJSON): void {
    this.names.clearLayers();
    const seen = this.map.getBounds();
    borders.eachLayer((layer) => {
      const area = layer as L.Polygon;
      const bounds = area.getBounds();
      const name = properties(area).naam;
      const size = this.map.latLngToLayerPoint(bounds.getSouthEast()).subtract(this.map.latLngToLayerPoint(bounds.getNorthWest()));
      if (seen.intersects(bounds) && size.x > name.length * NAME_LETTER && size.y > 2 * NAME_HEIGHT) {
        const label = document.createElement('span');
        label.textContent = name;
        const icon = L.divIcon({ className: 'name', html: label, iconSize: [0, 0] });
        L.marker(area.getCenter(), { icon, interactive: false, keyboard: false }).addTo(this.names);
      }
    });
  }

  /** What it is for whom cannot see it, and what keys do. */
  private name(place: HTMLElement): void {
    place.className += ' map';
    place.setAttribute('aria-label', this.host.words.label);
    if (!this.host.canPut) {
      place.setAttribute('role', 'group');
      return;
    }
    place.setAttribute('role', 'application');
    place.tabIndex = 0;
    place.classList.add('puts');
    place.addEventListener('keydown', (event) => this.press(event));
    place.addEventListener('focus', () => this.map.scrollWheelZoom.enable());
    place.addEventListener('blur', () => this.map.scrollWheelZoom.disable());
    this.map.on('click', ({ latlng }) => this.host.put(latlng.lat, latlng.lng));
  }

  private press(event: KeyboardEvent): void {
    const way = ARROWS[event.key];
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (way) {
      this.move(way, event.shiftKey ? LEAP : STEP);
    } else if (event.key === '+' || event.key === '=') {
      this.map.zoomIn();
    } else if (event.key === '-') {
      this.map.zoomOut();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** By some pixels, and at least so far that it can be told in the decimals that are kept. */
  private move([right, down]: [number, number], pixels: number): void {
    if (this.at.length === 0) {
      const { lat, lng } = this.map.getCenter();
      this.host.put(lat, lng);
      return;
    }
    const from = L.latLng(this.at[0], this.at[1]);
    const to = this.map.unproject(this.map.project(from).add([right * pixels, down * pixels]));
    const least = 10 ** -this.host.decimals;
    this.host.put(
      from.lat - Math.max(Math.abs(to.lat - from.lat), least) * down,
      from.lng + Math.max(Math.abs(to.lng - from.lng), least) * right
    );
  }

  private near(): number {
    return this.host.background.tiles ? NEAR_WITH_TILES : NEAR;
  }
}

function properties(layer: L.Layer): { code: string; naam: string } {
  return (layer as L.Layer & { feature: Feature }).feature.properties as { code: string; naam: string };
}

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** As text: what an administrator typed is not part of the page. */
function safe(text: string): string {
  const plain = document.createElement('span');
  plain.textContent = text;
  return plain.innerHTML;
}
