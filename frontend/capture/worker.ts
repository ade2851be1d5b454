import { LATER, sendLater } from './later';

/**
 * Keeps the files of the page on the device, so that it opens without a connection. It keeps nothing else, and never what the server
 * answers about somebody. A new edition takes the place of the old one at the next opening; notes do not stand here. When the page is closed
 * and the browser says that there is a connection again, it sends what waits.
 */
declare const FILES: string[];
declare const EDITION: string;

type Waits = Event & { waitUntil(work: Promise<unknown>): void };
type Syncing = Waits & { tag: string };
type Fetching = Waits & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } } & typeof globalThis;

const worker = self as unknown as Worker;
const PAGE = '/buiten/';
const NUMBERED = /\.[0-9a-f]{8}\.\w+$/;
const CACHE = `eo-buiten-${EDITION}`;

worker.addEventListener('install', (event) => {
  const kept = caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' }))));
  (event as Waits).waitUntil(kept.then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as Waits).waitUntil(tidy().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const path = new URL(request.url).pathname;
  if (request.mode === 'navigate') {
    (event as Fetching).respondWith(page(request));
  } else if (FILES.includes(path) || NUMBERED.test(path)) {
    (event as Fetching).respondWith(caches.match(path).then((kept) => kept ?? fetch(request)));
  }
});

worker.addEventListener('sync', (event) => {
  if ((event as Syncing).tag === LATER) {
    (event as Waits).waitUntil(sendLater());
  }
});

async function page(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(PAGE)) ?? fetch(request);
}

/** Pages of the edition before may still be open: its files stay until the next one comes. */
async function tidy(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('eo-buiten-') && name !== CACHE);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}
