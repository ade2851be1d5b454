import { Acts } from './acts';
import { problemsOf } from './check';
import { Courier } from './courier';
import { channel, erase, open } from './device';
import type { Form } from './fields';
import { Desk } from './desk';
import { begin, isOfVisit } from './begin';
import { EMPTY, Field, hasWords, Note } from './model';
import { locate } from './locate';
import { isGiven } from './place';
import { ask, Session } from './server';
import { eraseOld, Store } from './store';
import { t } from './texts';
import { current, enter, Open } from './vault';

/** What somebody does on the page, and what happens by itself. What is shown stands on the desk. */
export class App {
  readonly desk = new Desk();
  readonly acts = new Acts(this.desk, () => this.store!, (waits) => this.refresh(waits));
  private readonly courier = new Courier(this.desk, () => this.connect());
  private database?: IDBDatabase;
  private store?: Store;

  constructor(private readonly show: (app: App) => void) {}

  async start(): Promise<void> {
    this.database = await open();
    this.desk.expired = await eraseOld(this.database);
    const mine = await current(this.database);
    if (mine) {
      await this.use(mine);
    }
    this.show(this);
    channel.onmessage = (event) => (event.data === 'changed' ? this.refresh() : window.location.reload());
    window.addEventListener('online', () => this.connect());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.connect());
    await this.connect();
    if (this.desk.draft && this.desk.kept === 'nothing' && (await isGiven())) {
      await this.locate();
    }
  }

  /** Asks the server who is signed in, and sends what waits. */
  async connect(): Promise<void> {
    const session = await ask();
    this.desk.session = session.kind;
    if (session.kind === 'in') {
      await this.welcome(session);
    }
    this.show(this);
    await this.send();
  }

  get form(): Form {
    const draft = this.desk.draft!;
    return { values: draft.values, problems: draft.problems, change: (field, value) => this.change(field, value) };
  }

  /** Ends the note that is on the screen: from here on it is sent by itself. */
  async finish(): Promise<void> {
    const draft = this.desk.draft!;
    draft.problems = problemsOf(draft.values);
    if (draft.problems.length > 0 || !this.store) {
      this.show(this);
      this.desk.showProblem();
      return;
    }
    const note: Note = { ...draft, state: 'waiting', edition: draft.edition + 1, at: Date.now() };
    if ((await this.keep(note)) && this.desk.draft === draft) { // pressed twice, it is ended once
      this.desk.finished(note, begin(note.values, this.desk.lists!));
      this.show(this);
      this.desk.showDone();
      await this.send();
    }
  }

  async locate(): Promise<void> {
    const found = await locate(this.desk, () => this.show(this));
    if (found) {
      this.change('gemeente', `${found.gemeente.id}`);
    }
    this.show(this);
  }

  /** Keeps the point too, because somebody asks for it. A municipality that was chosen stays. */
  async keepPoint(): Promise<void> {
    const found = await locate(this.desk, () => this.show(this));
    if (found) {
      const { gemeente } = this.desk.draft!.values;
      const chosen = gemeente || `${found.gemeente.id}`;
      this.desk.position.told = t(
        chosen === `${found.gemeente.id}` ? 'capture.place.point.in' : 'capture.place.point.elsewhere',
        found.gemeente.naam
      );
      this.change('gemeente', chosen);
      this.change('punt', found.punt);
    }
    this.show(this);
  }

  dropPoint(): void {
    this.desk.position.told = '';
    this.change('punt', '');
  }

  askErase(asking: boolean): void {
    this.desk.erasing = asking;
    this.show(this);
  }

  choosePlace(): void {
    this.desk.position = { choosing: true, told: '' };
    this.show(this);
    document.getElementById('gemeente')?.focus();
  }

  async eraseAll(): Promise<void> {
    this.database?.close();
    await erase();
    window.location.reload();
  }

  private async welcome(session: Session & { kind: 'in' }): Promise<void> {
    const vault = await enter(this.database!, session.lists.account, session.secret);
    await new Store(this.database!, vault).keepLists(session.lists);
    if (this.store?.vault.account === vault.account) {
      this.desk.lists = session.lists;
      this.desk.draft ??= begin(EMPTY, session.lists);
      this.desk.dress();
    } else {
      await this.use(vault);
    }
  }

  private async use(vault: Open): Promise<void> {
    this.store = new Store(this.database!, vault);
    const lists = await this.store.lists();
    const notes = await this.store.notes();
    this.desk.hasOthers = await this.store.hasOthers();
    this.desk.begin(lists, notes);
  }

  private change(field: Field, value: string): void {
    const draft = this.desk.draft!;
    if (field === 'gemeente' && value !== draft.values.gemeente && isOfVisit(draft.values, this.desk.lists!)) {
      draft.values.kern = '';
    }
    draft.values[field] = value;
    draft.problems = draft.problems.filter((each) => each.field !== field);
    draft.at = Date.now();
    this.desk.say('');
    this.show(this);
    if (hasWords(draft.values)) {
      void this.keep(draft);
    } else {
      void this.store?.discard(draft.id);
      this.desk.kept = 'nothing';
    }
  }

  private async keep(note: Note): Promise<boolean> {
    try {
      await this.store!.save({ ...note, values: { ...note.values } });
      this.desk.kept = 'kept';
    } catch {
      this.desk.kept = 'failed';
    }
    this.show(this);
    return this.desk.kept === 'kept';
  }

  private async send(): Promise<void> {
    if (await this.courier.send(this.store, () => this.show(this))) {
      await this.lookAgain();
      await this.refresh();
    }
  }

  /** What was not taken comes back onto the screen, with what is wrong at its fields, unless somebody writes there already. */
  private async lookAgain(): Promise<void> {
    const { done, draft } = this.desk;
    const note = done?.kind === 'look' ? await this.store!.note(done.id) : undefined;
    if (note?.state === 'refused' && draft && !hasWords(draft.values)) {
      await this.acts.open(note);
      this.desk.showProblem();
    }
  }

  private async refresh(waits = false): Promise<void> {
    if (this.store) {
      this.desk.lay(await this.store.notes());
      this.show(this);
    }
    if (waits) {
      await this.send();
    }
  }
}

