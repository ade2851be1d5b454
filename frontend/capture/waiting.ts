import { html, nothing, TemplateResult } from 'lit/html.js';
import type { Acts } from './acts';
import { Note, title, until } from './model';
import { day, t, time } from './texts';

type Session = 'unknown' | 'in' | 'out' | 'forbidden' | 'away';

/** What else stands on the device: what waits, what the server did not take, and what went today. */
export function waiting(notes: Note[], session: Session, acts: Acts, again: () => void): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<section class="column" aria-labelledby="waiting-title">
        <div class="row">
          <h2 class="grow" id="waiting-title">${t('capture.list.title')}</h2>
          ${session === 'away'
            ? html`<button type="button" class="quiet" @click=${again}>${t('capture.again')}</button>`
            : nothing}
        </div>
        <ul class="notes">
          ${notes.map((note) => (note.state === 'sent' ? sent(note) : kept(note, session === 'out', acts)))}
        </ul>
      </section>`;
}

function sent(note: Note): TemplateResult {
  return html`<li class="card row">
    <span class="grow good"><span aria-hidden="true">✓</span> ${t('capture.list.sent', time(note.at))}</span>
    <a class="button quiet" href="/gehoord/${note.signaal}">${t('capture.list.read')}</a>
  </li>`;
}

function kept(note: Note, signedOut: boolean, acts: Acts): TemplateResult {
  const name = title(note.values) || t('capture.list.untitled');
  return html`<li class="card column">
    <p class="words">${name}</p>
    <p class=${note.state === 'waiting' || note.state === 'draft' ? 'soft' : 'wrong'}>
      ${state(note, signedOut)} · ${t('capture.list.until', day(until(note.at)))}
    </p>
    <div class="row">
      ${note.state === 'arrived'
        ? html`<a class="button" href="/gehoord/${note.signaal}">${t('capture.list.read')}</a>
            <button type="button" @click=${() => acts.asNew(note)}>${t('capture.list.asNew')}</button>`
        : html`<button type="button" aria-label=${t('capture.list.open.label', name)} @click=${() => acts.open(note)}>
            ${t('capture.list.open')}
          </button>`}
      <button
        type="button"
        class="quiet"
        aria-label=${t('capture.list.discard.label', name)}
        @click=${() => acts.discard(note)}
      >
        ${t('capture.list.discard')}
      </button>
    </div>
  </li>`;
}

function state(note: Note, signedOut: boolean): string {
  switch (note.state) {
    case 'draft':
      return t('capture.list.draft');
    case 'waiting':
      return t(signedOut ? 'capture.list.signIn' : 'capture.list.waiting');
    case 'arrived':
      return note.problems[0]?.text ?? '';
    default:
      return t('capture.list.refused', note.problems.map((each) => each.text).join(' '));
  }
}
