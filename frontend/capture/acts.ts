import type { Desk } from './desk';
import type { Note } from './model';
import { alone } from './outbox';
import type { Store } from './store';
import { t } from './texts';

/** What somebody does with a note that is not on the screen. */
export class Acts {
  /** @param done what follows; with whether something waits to be sent now */
  constructor(
    private readonly desk: Desk,
    private readonly store: () => Store,
    private readonly done: (waits: boolean) => Promise<void>
  ) {}

  /** Takes it onto the screen, unless it was sent in the meantime. */
  async open(note: Note): Promise<void> {
    const taken = await alone(() => this.take(note.id));
    if (taken) {
      this.desk.take(taken);
    } else {
      this.desk.say(t('capture.list.wasSent'));
    }
    await this.done(false);
    this.desk.showForm();
  }

  async discard(note: Note): Promise<void> {
    await this.store().discard(note.id);
    this.desk.discarded = note;
    this.desk.say(t('capture.list.discarded'));
    await this.done(false);
  }

  async bringBack(): Promise<void> {
    await this.store().save(this.desk.discarded!);
    this.desk.say('');
    await this.done(true);
  }

  async asNew(note: Note): Promise<void> {
    await this.store().save({ ...note, id: crypto.randomUUID(), state: 'waiting', problems: [], signaal: undefined });
    await this.store().discard(note.id);
    await this.done(true);
  }

  private async take(id: string): Promise<Note | undefined> {
    const kept = await this.store().note(id);
    if (!kept || kept.state === 'sent') {
      return undefined;
    }
    const taken: Note = { ...kept, state: 'draft' };
    await this.store().save(taken);
    return taken;
  }
}
