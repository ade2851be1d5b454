import { ifThere } from './device';
import { flush } from './outbox';
import { Store } from './store';
import { current } from './vault';

/** By this name the browser knows that something waits to be sent, also when the page is closed. */
export const LATER = 'eo-buiten-send';

type Syncing = { sync?: { register(name: string): Promise<void> } };

/** Asks the browser to wake the worker when there is a connection. Where it cannot, the page sends at its next opening. */
export async function askLater(): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker?.getRegistration()) as (ServiceWorkerRegistration & Syncing) | undefined;
    await registration?.sync?.register(LATER);
  } catch {
    return; // not allowed here
  }
}

/** In the worker: sends what waits of whoever uses this device. Fails when nobody answers, so that the browser tries again. */
export async function sendLater(): Promise<void> {
  const result = await ifThere(async (database) => {
    const mine = await current(database);
    return mine ? flush(new Store(database, mine), () => {}) : 'done';
  }, 'done');
  if (result === 'away') {
    throw new Error('nobody answers');
  }
}
