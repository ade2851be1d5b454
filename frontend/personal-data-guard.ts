import { find, masks, type Found, type Kind } from './personal-data';

type Field = HTMLElement & { value: string };
type Texts = {
  kinds: Record<Kind, string>;
  looks: string;
  mask: string;
  maskAll: string;
  leave: string;
  undo: string;
  told: string;
};
type Undo = { before: string; after: string };

const SHOWN = 4;
const PAUSE = 400;

/** Marks personal data in a field while it is typed, and offers to take it out; see PersonalDataGuard.java. */
export class PersonalDataGuard extends HTMLElement {
  static readonly find = find;
  texts?: Texts;

  private field?: Field;
  private input?: HTMLTextAreaElement | HTMLInputElement;
  private readonly mirror = document.createElement('div');
  private readonly rows = document.createElement('ul');
  private readonly status = document.createElement('span');
  private readonly left = new Set<string>();
  private undone?: Undo;
  private told = '';
  private timer = 0;
  private readonly typed = () => {
    this.mark();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.offer(), PAUSE);
  };
  private readonly scrolled = () => {
    this.mirror.style.transform = `translateY(${-this.input!.scrollTop}px)`;
  };
  private readonly resized = new ResizeObserver(() => this.mark());

  connectedCallback() {
    this.mirror.className = 'eo-guard-mirror';
    this.mirror.ariaHidden = 'true';
    this.rows.className = 'eo-guard-rows';
    this.status.className = 'eo-hidden';
    this.status.role = 'status';
    this.replaceChildren(this.rows, this.status);
    if (this.field) {
      this.listen();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.resized.disconnect();
    this.mirror.remove();
    for (const event of ['input', 'change', 'value-changed']) {
      this.field?.removeEventListener(event, this.typed);
    }
    this.input?.removeEventListener('scroll', this.scrolled);
  }

  /** Looks at what is typed in a Vaadin text area or text field, or in a textarea whose parent is positioned. */
  async watch(field: Field) {
    if (field.localName.includes('-')) {
      await customElements.whenDefined(field.localName);
    }
    this.field = field;
    if (this.isConnected) {
      this.listen();
    }
  }

  private listen() {
    const field = this.field!;
    this.input = field.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input') ?? (field as HTMLTextAreaElement);
    if (this.input.localName === 'textarea') {
      this.input.classList.add('eo-guarded');
      // Beside the words in the same box; a Vaadin field has one place left in there.
      this.mirror.slot = this.input === field ? '' : 'prefix';
      this.input.after(this.mirror);
    }
    for (const event of ['input', 'change', 'value-changed']) {
      field.addEventListener(event, this.typed);
    }
    this.input.addEventListener('scroll', this.scrolled);
    this.resized.observe(this.input);
    this.typed();
  }

  private standing(): Found[] {
    const text = this.input!.value;
    return find(text).filter((found) => !this.left.has(text.slice(found.start, found.end)));
  }

  private mark() {
    const text = this.input!.value;
    const parts: (string | HTMLElement)[] = [];
    let reached = 0;
    for (const found of this.standing()) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(found.start, found.end);
      parts.push(text.slice(reached, found.start), mark);
      reached = found.end;
    }
    this.mirror.replaceChildren(...(parts.length ? [...parts, text.slice(reached)] : []));
    if (parts.length) {
      this.cover();
    }
  }

  /** Puts the copy exactly behind the words, wherever the field puts these. */
  private cover() {
    const { style } = this.mirror;
    const input = this.input!;
    style.padding = getComputedStyle(input).padding;
    style.width = `${input.clientWidth}px`;
    const here = this.mirror.getBoundingClientRect();
    const there = input.getBoundingClientRect();
    style.left = `${parseFloat(style.left || '0') + there.left + input.clientLeft - here.left}px`;
    style.top = `${parseFloat(style.top || '0') + there.top + input.clientTop - here.top - input.scrollTop}px`;
  }

  private offer() {
    const standing = this.standing();
    const rows = standing.slice(0, SHOWN).map((found) => this.row(found));
    const more = [
      ...(standing.length > 1 ? [this.button(this.texts!.maskAll, () => this.take(standing))] : []),
      ...(this.undone?.after === this.input!.value ? [this.button(this.texts!.undo, () => this.bringBack())] : [])
    ];
    const focused = this.contains(document.activeElement);
    this.rows.replaceChildren(...rows, ...(more.length ? [this.line(...more)] : []));
    this.rows.hidden = !this.rows.children.length;
    if (focused) {
      (this.rows.querySelector('button') ?? this.input!).focus();
    }
    this.tell(standing);
  }

  private tell(standing: Found[]) {
    const kinds = [...new Set(standing.map((found) => this.texts!.kinds[found.kind]))].join(', ');
    if (kinds !== this.told) {
      this.told = kinds;
      this.status.textContent = kinds && this.texts!.told.replace('{0}', kinds);
    }
  }

  private row(found: Found) {
    const words = this.input!.value.slice(found.start, found.end);
    const what = document.createElement('span');
    const mark = document.createElement('mark');
    mark.textContent = words;
    what.append(mark, ` ${this.texts!.looks.replace('{0}', this.texts!.kinds[found.kind])}`);
    const mask = this.button(this.texts!.mask.replace('{0}', masks[found.kind]), () => this.take([found]));
    const leave = this.button(this.texts!.leave, () => this.leave(words));
    for (const button of [mask, leave]) {
      button.ariaLabel = `${button.textContent}: ${words}`;
    }
    return this.line(what, mask, leave);
  }

  private line(...parts: HTMLElement[]) {
    const line = document.createElement('li');
    line.append(...parts);
    return line;
  }

  private button(text: string, act: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'eo-linklike';
    button.textContent = text;
    button.onclick = act;
    return button;
  }

  private take(taken: Found[]) {
    const before = this.input!.value;
    const after = taken
      .toSorted((one, other) => other.start - one.start)
      .reduce((text, found) => text.slice(0, found.start) + masks[found.kind] + text.slice(found.end), before);
    this.undone = { before, after };
    this.write(after);
  }

  private bringBack() {
    this.write(this.undone!.before);
    this.undone = undefined;
  }

  private leave(words: string) {
    this.left.add(words);
    this.dispatchEvent(new CustomEvent('eo-left', { detail: words }));
    this.mark();
    this.offer();
  }

  private write(text: string) {
    const field = this.field!;
    field.value = text;
    field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    this.mark();
    this.offer();
  }
}

customElements.define('eo-personal-data-guard', PersonalDataGuard);
