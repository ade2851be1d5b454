import { answer, lockOthers, Sealed, Vault, VAULTS } from './device';

/** The key of whoever uses this device, and what is locked with it. The key cannot leave the browser. */
export type Open = { account: number; key: CryptoKey };

const AES = 'AES-GCM';

function number(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(12));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** Whose device this is, without asking the server; nobody's at first, and after somebody else signed in. */
export async function current(database: IDBDatabase): Promise<Open | undefined> {
  const all: Vault[] = await answer(database.transaction(VAULTS).objectStore(VAULTS).getAll());
  const mine = all.find((vault) => vault.key);
  return mine?.key && { account: mine.account, key: mine.key };
}

/** Makes this the device of an account; what others keep here is locked. */
export async function enter(database: IDBDatabase, account: number, secret: string): Promise<Open> {
  await lockOthers(database, account);
  const known: Vault | undefined = await answer(database.transaction(VAULTS).objectStore(VAULTS).get(account));
  if (known?.key) {
    return { account, key: known.key };
  }
  const vault = known ?? (await made(account, secret));
  const key = await unlocked(vault, secret);
  await answer(database.transaction(VAULTS, 'readwrite').objectStore(VAULTS).put({ ...vault, key }));
  return { account, key };
}

async function made(account: number, secret: string): Promise<Vault> {
  const key = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ['encrypt', 'decrypt']);
  const iv = number();
  const locked = await crypto.subtle.wrapKey('raw', key, await lock(secret), { name: AES, iv });
  return { account, locked, iv };
}

async function unlocked(vault: Vault, secret: string): Promise<CryptoKey> {
  const how = { name: AES, iv: vault.iv };
  return crypto.subtle.unwrapKey('raw', vault.locked, await lock(secret), how, AES, false, ['encrypt', 'decrypt']);
}

function lock(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes(secret), AES, false, ['wrapKey', 'unwrapKey']);
}

/** Seals something; it opens only under the name that it was sealed under. */
export async function seal(vault: Open, name: string, value: unknown): Promise<Sealed> {
  const iv = number();
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: AES, iv, additionalData: label(vault, name) }, vault.key, text) };
}

export async function unseal<T>(vault: Open, name: string, sealed: Sealed): Promise<T> {
  const how = { name: AES, iv: sealed.iv, additionalData: label(vault, name) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, vault.key, sealed.data))) as T;
}

function label(vault: Open, name: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${vault.account}|${name}`);
}
