/**
 * What every field does that a library leaves to us: a dialog opens on its first field, and Enter takes the only match of
 * what was typed in a list to choose from.
 */
const FIELDS = [
  'vaadin-text-field',
  'vaadin-text-area',
  'vaadin-email-field',
  'vaadin-password-field',
  'vaadin-integer-field',
  'vaadin-number-field',
  'vaadin-date-picker',
  'vaadin-time-picker',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-select',
  'vaadin-checkbox',
  '.eo-choice'
].join(',');

type Picker = HTMLElement & {
  opened: boolean;
  loading: boolean;
  allowCustomValue: boolean;
  inputElement: HTMLInputElement;
  _focusedIndex: number;
  _dropdownItems?: unknown[];
};

const begun = new WeakSet<Element>();

function isDialog(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.localName === 'vaadin-dialog';
}

/** Text above a long form is read first: a field that is not in sight yet waits. */
function firstField(dialog: HTMLElement): HTMLElement | undefined {
  const first = [...dialog.querySelectorAll<HTMLElement>(FIELDS)].find(
    (field) => !field.matches('[disabled], [readonly]') && field.getClientRects().length > 0
  );
  return first && first.getBoundingClientRect().top < window.innerHeight ? first : undefined;
}

function focusOn(field: HTMLElement) {
  const target = field.matches('.eo-choice')
    ? (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>('input'))
    : field;
  target?.focus({ preventScroll: true });
}

document.addEventListener(
  'opened-changed',
  (event) => {
    if (isDialog(event.target)) {
      begun.delete(event.target);
    }
  },
  true
);

/** A dialog first takes the focus itself, unless a field of it was given that. */
document.addEventListener('focusin', (event) => {
  const dialog = event.target;
  if (isDialog(dialog) && !begun.has(dialog)) {
    begun.add(dialog);
    const first = firstField(dialog);
    if (first) {
      focusOn(first);
    }
  }
});

function picker(event: Event): Picker | undefined {
  return event
    .composedPath()
    .find((each): each is Picker => each instanceof HTMLElement && /^vaadin-(multi-select-)?combo-box$/.test(each.localName));
}

function again(field: Picker) {
  field.inputElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
}

/** Whoever types a name and Enter is quicker than the list: the key counts when the list is there. */
function whenLoaded(field: Picker) {
  const typed = field.inputElement.value;
  const seen = new MutationObserver(() => {
    if (!field.loading) {
      seen.disconnect();
      if (field.opened && field.inputElement.value === typed) {
        again(field);
      }
    }
  });
  seen.observe(field, { attributes: true, attributeFilter: ['loading'] });
}

document.addEventListener(
  'keydown',
  (event) => {
    const field = event.key === 'Enter' ? picker(event) : undefined;
    if (!field?.opened || field.allowCustomValue || field._focusedIndex >= 0 || field.inputElement.value.trim() === '') {
      return;
    }
    if (field.loading) {
      event.preventDefault();
      event.stopPropagation();
      whenLoaded(field);
    } else if (field._dropdownItems?.length === 1) {
      field._focusedIndex = 0;
    }
  },
  true
);
