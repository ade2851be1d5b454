import { node, round } from './chart-svg';

/** A sign of its own for each measure, so that colour is not all that tells them apart. */
export function sign(index: number, x: number, y: number, radius: number, look: string): Element {
  const r = round(radius);
  switch (index % 4) {
    case 0:
      return node('circle', { class: `sign ${look}`, cx: round(x), cy: round(y), r });
    case 1:
      return node('rect', { class: `sign ${look}`, x: round(x - r * 0.88), y: round(y - r * 0.88), width: round(r * 1.76), height: round(r * 1.76) });
    case 2:
      return node('path', { class: `sign ${look}`, d: `M${round(x)} ${round(y - r * 1.25)}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z` });
    default:
      return node('path', { class: `sign ${look}`, d: `M${round(x)} ${round(y - r * 1.15)}l${r * 1.15} ${r * 2}h${-r * 2.3}z` });
  }
}
