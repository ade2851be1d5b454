import { ERASED } from './drafts';

type Field = HTMLElement & { value?: unknown; checked?: boolean };
type Draft = { at: string; values: (string | boolean | null)[] };

type Connection = {
  state: string;
  addStateChangeListener(heard: (before: string, now: string) => void): void;
  removeStateChangeListener(heard: (before: string, now: string) => void): void;
};

const LOST = ['connection-lost', 'reconnecting'];

function connection(): Connection | undefined {
  return (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

/** Keeps the values of form fields in the browser's own storage and puts them back; see DraftKeeper.java. */
class DraftKeeper extends HTMLElement {
  storageKey = '';
  kept = '';
  restored = '';
  discard = '';
  undo = '';
  full = '';
  offline = '';

  /** Null for a field that is not on the screen: it keeps its place. */
  private fields: (Field | null)[] = [];
  private untouched: Draft['values'] = [];
  private discarded: Draft['values'] | null = null;
  private readonly text = document.createElement('span');
  private readonly button = document.createElement('button');
  private readonly save = () => this.saveNow();
  private readonly erased = () => this.unwatch();
  private sender: HTMLElement | null = null;
  private waiting = false;
  private readonly sent = () => {
    this.waiting = true;
    this.tellConnection('', connection()?.state ?? '');
  };
  private readonly tellConnection = (_before: string, now: string) => {
    const lost = LOST.includes(now) || !navigator.onLine;
    if (this.waiting && lost) {
      this.show(this.offline);
      this.scrollIntoView({ block: 'nearest' });
    } else if (this.waiting && now === 'connected' && this.text.textContent === this.offline) {
      this.waiting = false;
      this.show(this.kept);
    }
  };
  private readonly cleared = (event: Event) => {
    if ((event as CustomEvent<string>).detail === this.storageKey) {
      this.untouched = this.read();
      this.show('');
    }
  };

  connectedCallback() {
    this.text.setAttribute('role', 'status');
    this.button.type = 'button';
    this.button.className = 'eo-linklike';
    this.button.hidden = true;
    this.button.onclick = () => (this.discarded ? this.bringBack() : this.throwAway());
    this.replaceChildren(this.text, this.button);
    window.addEventListener('eo-draft-cleared', this.cleared);
    window.addEventListener(ERASED, this.erased);
    connection()?.addStateChangeListener(this.tellConnection);
    this.sender?.addEventListener('click', this.sent);
  }

  disconnectedCallback() {
    window.removeEventListener('eo-draft-cleared', this.cleared);
    window.removeEventListener(ERASED, this.erased);
    connection()?.removeStateChangeListener(this.tellConnection);
    this.sender?.removeEventListener('click', this.sent);
  }

  /** The button that sends the words away; without a connection the words say that they wait for it. */
  sentBy(button: HTMLElement) {
    this.sender?.removeEventListener('click', this.sent);
    this.sender = button;
    button.addEventListener('click', this.sent);
  }

  async watch(...fields: (Field | null)[]) {
    this.unwatch();
    await Promise.all(
      fields.map((field) => field?.localName.includes('-') && customElements.whenDefined(field.localName))
    );
    this.fields = fields;
    this.untouched = this.read();
    const draft = this.stored();
    if (draft && draft.values.length === fields.length && !this.same(draft.values, this.untouched)) {
      this.write(draft.values);
      this.show(this.restored, this.discard);
    }
    for (const field of fields) {
      field?.addEventListener('input', this.save);
      field?.addEventListener('change', this.save);
    }
  }

  private unwatch() {
    for (const field of this.fields) {
      field?.removeEventListener('input', this.save);
      field?.removeEventListener('change', this.save);
    }
    this.fields = [];
  }

  private stored(): Draft | null {
    try {
      return JSON.parse(localStorage.getItem(this.storageKey) ?? 'null') as Draft | null;
    } catch {
      return null;
    }
  }

  private saveNow() {
    const values = this.read();
    this.discarded = null;
    if (this.same(values, this.untouched)) {
      localStorage.removeItem(this.storageKey);
      this.show('');
      return;
    }
    try {
      localStorage.setItem(this.storageKey, JSON.stringify({ at: new Date().toISOString(), values }));
      this.show(this.kept);
    } catch {
      this.show(this.full);
    }
  }

  private throwAway() {
    this.discarded = this.read();
    localStorage.removeItem(this.storageKey);
    this.write(this.untouched);
    this.show('', this.undo);
  }

  private bringBack() {
    const values = this.discarded!;
    this.write(values);
    this.saveNow();
  }

  private read(): Draft['values'] {
    return this.fields.map((field) => {
      if (!field) {
        return null;
      }
      if (field.localName === 'fieldset') {
        return field.querySelector<HTMLInputElement>('input:checked')?.value ?? null;
      }
      if (field.localName === 'vaadin-checkbox') {
        return field.checked ?? false;
      }
      // While somebody types, a Vaadin field takes over the text of its input only at the end.
      const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
      return typeof field.value === 'string' && !field.localName.includes('picker')
        ? (input?.value ?? field.value)
        : typeof field.value === 'string'
          ? field.value
          : null;
    });
  }

  private write(values: Draft['values']) {
    this.fields.forEach((field, index) => {
      const value = values[index];
      if (!field) {
        return;
      }
      if (field.localName === 'fieldset') {
        const radio = [...field.querySelectorAll<HTMLInputElement>('input')].find((input) => input.value === value);
        if (radio && !radio.checked) {
          radio.click();
        }
        return;
      }
      if (typeof value === 'boolean') {
        field.checked = value;
      } else if (typeof value === 'string') {
        field.value = value;
      }
      field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    });
  }

  private same(left: Draft['values'], right: Draft['values']) {
    return left.length === right.length && left.every((value, index) => value === right[index]);
  }

  private show(text: string, action = '') {
    this.text.textContent = text;
    this.button.textContent = action;
    this.button.hidden = !action;
  }
}

customElements.define('eo-draft-keeper', DraftKeeper);
