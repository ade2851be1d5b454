/** What stands on the device, as far as the rest of the product has to know it: how much is unsent, and how to lock or erase it. */

export const DATABASE = 'eo-buiten';
export const NOTES = 'notes';
export const VAULTS = 'vaults';
export const LISTS = 'lists';

/** Pages of one browser tell each other here that something on the device changed; none hears itself. */
export const channel = new BroadcastChannel('eo-buiten');

/** The key of an account, usable as long as nobody else signed in here, and the same key locked with a secret that only the server has. */
export type Vault = { account: number; key?: CryptoKey; locked: ArrayBuffer; iv: Uint8Array<ArrayBuffer> };

/** Waiting: to be sent. Refused: the server said why not. Arrived: an earlier edition had been sent. Sent: without words. */
export type State = 'draft' | 'waiting' | 'refused' | 'arrived' | 'sent';

export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
export type Row = { id: string; account: number; state: State; at: number; signaal?: number; sealed?: Sealed };

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

export function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(NOTES, { keyPath: 'id' });
    request.result.createObjectStore(VAULTS, { keyPath: 'account' });
    request.result.createObjectStore(LISTS, { keyPath: 'account' });
  };
  return answer(request).then((database) => {
    database.onversionchange = () => database.close();
    return database;
  });
}

/** Nothing is made when nothing is there. */
export async function ifThere<T>(act: (database: IDBDatabase) => Promise<T>, otherwise: T): Promise<T> {
  const all = (await indexedDB.databases?.()) ?? [{ name: DATABASE }];
  if (!all.some((each) => each.name === DATABASE)) {
    return otherwise;
  }
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** How many notes with words stand here. */
export function unsent(): Promise<number> {
  return ifThere(async (database) => {
    const rows: Row[] = await answer(database.transaction(NOTES).objectStore(NOTES).getAll());
    return rows.filter((row) => row.state !== 'sent').length;
  }, 0);
}

/** Takes the keys of everybody else away: what they wrote stays, and opens for them alone when they sign in here again. Whether there were any. */
export async function lockOthers(database: IDBDatabase, account: number): Promise<boolean> {
  const vaults = database.transaction(VAULTS, 'readwrite').objectStore(VAULTS);
  const all: Vault[] = await answer(vaults.getAll());
  const others = all.filter((vault) => vault.account !== account && vault.key);
  await Promise.all(others.map(({ account: other, locked, iv }) => answer(vaults.put({ account: other, locked, iv }))));
  return others.length > 0;
}

export function lockFor(account: number): Promise<void> {
  return ifThere(async (database) => {
    if (await lockOthers(database, account)) {
      tell('locked');
    }
  }, undefined);
}

/** Erases all of it, for whoever sits here next. */
export async function erase(): Promise<void> {
  tell('erased');
  const request = indexedDB.deleteDatabase(DATABASE);
  await answer(request);
}

export function tell(what: 'locked' | 'erased' | 'changed'): void {
  channel.postMessage(what);
}
