import { answer, LISTS, NOTES, Row, Sealed, tell } from './device';
import { isOver, Lists, Note, Problem, Values } from './model';
import { Open, seal, unseal } from './vault';

type Secret = { values: Values; edition: number; problems: Problem[] };
type Kept = { account: number; sealed: Sealed };

/** The notes and lists of one account on this device. */
export class Store {
  private saving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: IDBDatabase,
    readonly vault: Open
  ) {}

  /** All notes, the first begun first; what cannot be opened any more is left out. */
  async notes(): Promise<Note[]> {
    const rows: Row[] = await answer(this.database.transaction(NOTES).objectStore(NOTES).getAll());
    const mine = rows.filter((row) => row.account === this.vault.account);
    const notes = await Promise.all(mine.map((row) => this.read(row).catch(() => undefined)));
    return notes.filter((note) => note !== undefined).sort((one, other) => one.at - other.at);
  }

  async note(id: string): Promise<Note | undefined> {
    const row: Row | undefined = await answer(this.database.transaction(NOTES).objectStore(NOTES).get(id));
    return row?.account === this.vault.account ? this.read(row) : undefined;
  }

  /** Whether others have words here. */
  async hasOthers(): Promise<boolean> {
    const rows: Row[] = await answer(this.database.transaction(NOTES).objectStore(NOTES).getAll());
    return rows.some((row) => row.account !== this.vault.account && row.state !== 'sent');
  }

  /** Saves one after the other, so that what was typed last is what stays. */
  save(note: Note): Promise<void> {
    const { id, state, at, signaal } = note;
    const secret: Secret = { values: note.values, edition: note.edition, problems: note.problems };
    return this.inTurn(async () => {
      const sealed = state === 'sent' ? undefined : await seal(this.vault, id, secret);
      await this.put({ id, account: this.vault.account, state, at, signaal, sealed });
    });
  }

  discard(id: string): Promise<void> {
    return this.inTurn(async () => {
      await answer(this.database.transaction(NOTES, 'readwrite').objectStore(NOTES).delete(id));
      tell('changed');
    });
  }

  async lists(): Promise<Lists | undefined> {
    const kept: Kept | undefined = await answer(
      this.database.transaction(LISTS).objectStore(LISTS).get(this.vault.account)
    );
    return kept && unseal<Lists>(this.vault, LISTS, kept.sealed).catch(() => undefined);
  }

  async keepLists(lists: Lists): Promise<void> {
    const sealed = await seal(this.vault, LISTS, lists);
    const store = this.database.transaction(LISTS, 'readwrite').objectStore(LISTS);
    await answer(store.put({ account: this.vault.account, sealed }));
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.saving.then(act, act);
    this.saving = turn;
    return turn;
  }

  private async put(row: Row): Promise<void> {
    await answer(this.database.transaction(NOTES, 'readwrite').objectStore(NOTES).put(row));
    tell('changed');
  }

  private async read(row: Row): Promise<Note> {
    const { id, state, at, signaal, sealed } = row;
    const secret: Secret = sealed
      ? await unseal<Secret>(this.vault, id, sealed)
      : { values: {} as Values, edition: 0, problems: [] };
    return { id, state, at, signaal, ...secret };
  }
}

/** Erases what stood here too long, whoever wrote it; whether there were words in it. */
export async function eraseOld(database: IDBDatabase): Promise<boolean> {
  const store = database.transaction(NOTES, 'readwrite').objectStore(NOTES);
  const rows: Row[] = await answer(store.getAll());
  const old = rows.filter((row) => isOver(row.at));
  await Promise.all(old.map((row) => answer(store.delete(row.id))));
  return old.some((row) => row.state !== 'sent');
}
