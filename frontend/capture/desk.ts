import type { Position } from './form';
import { begin } from './begin';
import { EMPTY, Lists, Note } from './model';
import { speak, t } from './texts';

/** What became of the note that was ended last. */
export type Done = { id: string; kind: 'kept' | 'sent' | 'look'; signaal?: number };

const SHOWN_SENT = 3;
const HALF_DAY = 43_200_000;

/** All that is on the screen. */
export class Desk {
  session: 'unknown' | 'in' | 'out' | 'forbidden' | 'away' = 'unknown';
  lists?: Lists;
  draft?: Note;
  notes: Note[] = [];
  kept: 'nothing' | 'kept' | 'failed' = 'nothing';
  sending = false;
  done?: Done;
  said = '';
  discarded?: Note;
  position: Position = { choosing: false, told: '' };
  hasOthers = false;
  expired = false;
  erasing = false;

  get waiting(): number {
    return this.count('waiting');
  }

  get toLookAt(): number {
    return this.count('refused') + this.count('arrived');
  }

  /** With what the device kept of somebody: the note that was not ended yet comes back. */
  begin(lists: Lists | undefined, notes: Note[]): void {
    this.lists = lists;
    const last = notes.filter((note) => note.state === 'draft').at(-1);
    this.draft = last ?? (lists && begin(EMPTY, lists));
    this.kept = last ? 'kept' : 'nothing';
    const asked = new URLSearchParams(window.location.search).get('werkruimte');
    if (this.draft && !last && lists?.werkruimten.some((each) => `${each.id}` === asked)) {
      this.draft.values.werkruimte = asked!;
    }
    this.lay(notes);
    this.dress();
  }

  /** In the language and colours that somebody chose. */
  dress(): void {
    speak(this.lists?.language ?? document.documentElement.lang);
    document.documentElement.dataset.colours = this.lists?.colours ?? '';
  }

  /** Puts what is on the device beside the note on the screen. */
  lay(notes: Note[]): void {
    const sent = notes.filter((note) => note.state === 'sent' && Date.now() - note.at < HALF_DAY).slice(-SHOWN_SENT);
    this.notes = notes.filter((note) => note.id !== this.draft?.id && (note.state !== 'sent' || sent.includes(note)));
  }

  finished(note: Note, next: Note): void {
    this.notes.push(note);
    this.done = { id: note.id, kind: 'kept' };
    this.draft = next;
    this.kept = 'nothing';
    this.said = '';
    this.position = { choosing: false, told: '' };
  }

  take(note: Note): void {
    this.draft = note;
    this.kept = 'kept';
    this.done = undefined;
    this.said = '';
    this.position = { choosing: true, told: '' };
  }

  heard(note: Note): void {
    if (this.done?.id === note.id) {
      this.done.kind = note.state === 'sent' ? 'sent' : 'look';
      this.done.signaal = note.signaal;
    }
  }

  say(text: string): void {
    this.said = text;
    this.done = text === '' ? this.done : undefined;
    this.discarded = text === t('capture.list.discarded') ? this.discarded : undefined;
  }

  showProblem(): void {
    this.reveal(document.querySelector<HTMLElement>('[aria-invalid="true"]'));
  }

  show(field: string): void {
    this.reveal(document.getElementById(field));
  }

  /** Also out of what is folded away. */
  private reveal(wrong: HTMLElement | null): void {
    for (let each = wrong?.closest('details'); each; each = each.parentElement?.closest('details')) {
      each.open = true;
    }
    wrong?.focus();
  }

  showDone(): void {
    window.scrollTo(0, 0);
    document.getElementById('done')?.focus({ preventScroll: true });
  }

  showForm(): void {
    window.scrollTo(0, 0);
    document.getElementById('ervaren')?.focus({ preventScroll: true });
  }

  private count(state: Note['state']): number {
    return this.notes.filter((note) => note.state === state).length;
  }
}
