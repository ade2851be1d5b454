type Ring = [number, number][];
type Shapes = { features: { properties: { code: string }; geometry: { type: string; coordinates: unknown } }[] };

/** A municipality, by its code, and a point in it to about 100 metres: more than that never leaves this file. */
export type Found = { code: string; punt: string };

const DECIMALS = 3;

/** Where the device is; undefined when it does not say, without a code when that is in no municipality we know. */
export async function here(shapes: string): Promise<Found | undefined> {
  try {
    const [position, answer] = await Promise.all([asked(), fetch(shapes)]);
    const { longitude, latitude } = position.coords;
    const code = containing((await answer.json()) as Shapes, longitude, latitude);
    return { code, punt: `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}` };
  } catch {
    return undefined;
  }
}

/** Whether the device gives its position without asking. */
export async function isGiven(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

function asked(): Promise<GeolocationPosition> {
  return new Promise((done, failed) =>
    navigator.geolocation.getCurrentPosition(done, failed, { timeout: 10_000, maximumAge: 300_000 })
  );
}

export function containing(shapes: Shapes, x: number, y: number): string {
  return shapes.features.find((each) => polygons(each.geometry).some((rings) => isIn(rings, x, y)))?.properties.code ?? '';
}

function polygons(geometry: { type: string; coordinates: unknown }): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates as Ring[]] : (geometry.coordinates as Ring[][]);
}

/** A line to the east crosses the edges an odd number of times; a hole takes one crossing away. */
function isIn(rings: Ring[], x: number, y: number): boolean {
  return rings.filter((ring) => crosses(ring, x, y)).length % 2 === 1;
}

function crosses(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}
