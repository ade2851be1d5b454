import type { Desk } from './desk';
import type { Place } from './model';
import { here } from './place';
import { t } from './texts';

declare const SHAPES: string;

/** Finds the municipality in which the device is, without telling anybody where that is. */
export async function locate(desk: Desk, show: () => void): Promise<Place | undefined> {
  desk.position.told = t('capture.place.searching');
  show();
  const code = await here(SHAPES);
  const found = desk.lists?.gemeenten.find((each) => each.code === code);
  const told = found
    ? t('capture.place.found', found.naam)
    : t(code === undefined ? 'capture.place.denied' : 'capture.place.outside');
  desk.position = { choosing: desk.position.choosing || !found, told };
  return found;
}
