import type { Desk } from './desk';
import type { Place } from './model';
import { here } from './place';
import { t } from './texts';

declare const SHAPES: string;

/** The municipality in which the device is, and where in it. */
export type Located = { gemeente: Place; punt: string };

/** Finds where the device is, without telling anybody. */
export async function locate(desk: Desk, show: () => void): Promise<Located | undefined> {
  desk.position.told = t('capture.place.searching');
  show();
  const found = await here(SHAPES);
  const gemeente = desk.lists?.gemeenten.find((each) => each.code === found?.code);
  const told = gemeente
    ? t('capture.place.found', gemeente.naam)
    : t(found === undefined ? 'capture.place.denied' : 'capture.place.outside');
  desk.position = { choosing: desk.position.choosing || !gemeente, told };
  return gemeente && { gemeente, punt: found!.punt };
}
