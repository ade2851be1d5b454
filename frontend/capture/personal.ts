import { html, nothing, TemplateResult } from 'lit/html.js';
import { find, masks } from '../personal-data';
import type { Field } from './model';
import type { Form } from './fields';
import { t } from './texts';

/** What in the words leads to a person, each with one touch to take it out: the same rules as inside. */
export function personal(form: Form, field: Field): TemplateResult {
  const text = form.values[field];
  const found = find(text);
  return html`<div role="status">
    ${found.length === 0
      ? nothing
      : html`<ul class="notes">
          ${found.map(
            ({ kind, start, end }) =>
              html`<li class="row warn personal">
                <span class="grow"><q>${text.slice(start, end)}</q> ${t('ui.guard.looks', t(`ui.guard.kind.${kind}`))}</span>
                <button
                  type="button"
                  @click=${() => form.change(field, text.slice(0, start) + masks[kind] + text.slice(end))}
                >
                  ${t('ui.guard.mask', masks[kind])}
                </button>
              </li>`
          )}
        </ul>`}
  </div>`;
}
