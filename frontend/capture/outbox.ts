import { Note, message } from './model';
import { send } from './server';
import { Store } from './store';
import { t } from './texts';

export type Result = 'done' | 'out' | 'another' | 'forbidden' | 'away';

const LOCK = 'eo-buiten-send';

/** What one page does with a note, no other page of this browser does at the same moment. */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, act) : act();
}

/** Sends what waits, the oldest first, and says why it stopped. A note leaves the device only after the server named it. */
export function flush(store: Store, heard: (note: Note) => void): Promise<Result> {
  return alone(async () => {
    for (const note of (await store.notes()).filter((each) => each.state === 'waiting')) {
      const sent = await send(note.id, message(note, store.vault.account));
      switch (sent.kind) {
        case 'sent':
          note.state = 'sent';
          note.signaal = sent.signaal;
          note.at = Date.now();
          break;
        case 'arrived':
          note.state = 'arrived';
          note.signaal = sent.signaal;
          note.problems = [{ field: '', text: sent.text }];
          break;
        case 'refused':
          note.state = 'refused';
          note.problems = sent.problems;
          break;
        case 'forbidden':
          note.state = 'refused';
          note.problems = [{ field: '', text: t('capture.refused.right') }];
          break;
        default:
          return sent.kind;
      }
      await store.save(note);
      heard(note);
    }
    return 'done';
  });
}
