import { html, nothing, TemplateResult } from 'lit/html.js';
import type { Field, Problem, Values } from './model';
import { personal } from './personal';
import { t } from './texts';

/** What the form is drawn from, and whom it tells what somebody does. */
export type Form = {
  values: Values;
  problems: Problem[];
  change(field: Field, value: string): void;
};

type Option = { value: string; text: string };

function problem(form: Form, field: Field): string {
  return form.problems.find((each) => each.field === field)?.text ?? '';
}

function told(form: Form, field: Field, example: string): TemplateResult {
  const wrong = problem(form, field);
  return html`${example ? html`<small id="${field}-example">${example}</small>` : nothing}
    ${wrong ? html`<p class="wrong" id="${field}-wrong">${wrong}</p>` : nothing}`;
}

function described(form: Form, field: Field, example: string): string | typeof nothing {
  const ids = [...(example ? [`${field}-example`] : []), ...(problem(form, field) ? [`${field}-wrong`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function typed(form: Form, field: Field): (event: Event) => void {
  return (event) => form.change(field, (event.target as HTMLInputElement).value);
}

/** A text that grows with what is typed. */
export function area(form: Form, field: Field): TemplateResult {
  const key = `signaal.field.${field}`;
  const example = t(`${key}.example`);
  return html`<div class="field">
    <label for=${field}>${t(key)}</label>
    <textarea
      id=${field}
      rows="2"
      maxlength="4000"
      .value=${form.values[field]}
      aria-invalid=${problem(form, field) !== ''}
      aria-describedby=${described(form, field, example)}
      @input=${typed(form, field)}
    ></textarea>
    ${told(form, field, example)} ${personal(form, field)}
  </div>`;
}

type Line = { type?: string; max?: string; length?: number; mode?: string; example?: string };

/** One line. Nothing of it is proposed by the browser: others may use the device. */
export function line(form: Form, field: Field, label: string, how: Line = {}): TemplateResult {
  const example = how.example ?? '';
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type=${how.type ?? 'text'}
      max=${how.max ?? nothing}
      maxlength=${how.length ?? nothing}
      inputmode=${how.mode ?? nothing}
      autocomplete="off"
      .value=${form.values[field]}
      aria-invalid=${problem(form, field) !== ''}
      aria-describedby=${described(form, field, example)}
      @input=${typed(form, field)}
    />
    ${told(form, field, example)}
  </div>`;
}

/** One of a few, each under the thumb. */
export function chips(form: Form, field: Field, label: string, options: Option[]): TemplateResult {
  return html`<fieldset
    id=${field}
    tabindex="-1"
    role="radiogroup"
    aria-invalid=${problem(form, field) !== ''}
    aria-describedby=${described(form, field, '')}
  >
    <legend>${label}</legend>
    <div class="chips">
      ${options.map(
        (each) =>
          html`<label class="chip"
            ><input
              type="radio"
              name=${field}
              value=${each.value}
              .checked=${form.values[field] === each.value}
              @change=${typed(form, field)}
            />${each.text}</label
          >`
      )}
    </div>
    ${told(form, field, '')}
  </fieldset>`;
}

/** One of many. */
export function list(form: Form, field: Field, label: string, options: Option[], none = t('capture.none')): TemplateResult {
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <select
      id=${field}
      aria-invalid=${problem(form, field) !== ''}
      aria-describedby=${described(form, field, '')}
      @change=${typed(form, field)}
    >
      <option value="" ?selected=${form.values[field] === ''}>${none}</option>
      ${options.map(
        (each) => html`<option value=${each.value} ?selected=${form.values[field] === each.value}>${each.text}</option>`
      )}
    </select>
    ${told(form, field, '')}
  </div>`;
}
