import type { Desk } from './desk';
import { askLater } from './later';
import { flush } from './outbox';
import type { Store } from './store';

const SOONEST = 4_000;
const LATEST = 60_000;

/** Sends what waits, and tries again by itself: nobody tells a page that a server is back. The worker goes on when the page is closed meanwhile. */
export class Courier {
  private wait = SOONEST;
  private timer?: number;

  constructor(
    private readonly desk: Desk,
    private readonly reconnect: () => Promise<void>
  ) {}

  /** Whether something was tried; then the desk has to be laid anew. */
  async send(store: Store | undefined, show: () => void): Promise<boolean> {
    window.clearTimeout(this.timer);
    if (!store || this.desk.sending || this.desk.waiting === 0) {
      return false;
    }
    this.desk.sending = true;
    show();
    void askLater();
    const result = await flush(store, (note) => this.desk.heard(note));
    this.desk.sending = false;
    if (result === 'another') {
      await this.reconnect();
    } else {
      this.desk.session = result === 'done' ? 'in' : result;
      this.later(result === 'away');
    }
    return true;
  }

  private later(again: boolean): void {
    this.wait = again ? Math.min(this.wait * 2, LATEST) : SOONEST;
    if (again) {
      this.timer = window.setTimeout(() => this.reconnect(), this.wait);
    }
  }
}
