import { html, nothing, render, TemplateResult } from 'lit/html.js';
import type { App } from './app';
import type { Desk } from './desk';
import { form, label } from './form';
import { KEPT_DAYS } from './model';
import { t } from './texts';
import { waiting } from './waiting';

type State = { tone: string; icon: string; text: string };

/** Draws the page anew; lit changes only what is different. */
export function draw(app: App): void {
  const desk = app.desk;
  const content = desk.draft && desk.lists && desk.lists.werkruimten.length > 0 ? noting(app) : beginning(desk);
  render(html`${header(desk)}<main class="column">${content}</main>`, document.getElementById('page')!);
}

function header(desk: Desk): TemplateResult {
  const { tone, icon, text } = state(desk);
  return html`<header>
    <h1>${t('capture.page.heading')}</h1>
    <p class="badge ${tone}" role="status" ?hidden=${text === ''}><span aria-hidden="true">${icon}</span> ${text}</p>
  </header>`;
}

/** The loudest thing that is true. */
function state(desk: Desk): State {
  if (desk.kept === 'failed') {
    return { tone: 'bad', icon: '!', text: t('capture.state.unsaved') };
  }
  if (desk.toLookAt > 0) {
    return { tone: 'warn', icon: '!', text: t('capture.state.look', desk.toLookAt) };
  }
  if (desk.waiting > 0 && desk.session === 'out') {
    return { tone: 'warn', icon: '→', text: t('capture.state.signIn', desk.waiting) };
  }
  if (desk.waiting > 0) {
    const key = desk.sending ? 'capture.state.sending' : 'capture.state.waiting';
    return { tone: 'blue', icon: desk.sending ? '↑' : '…', text: t(key, desk.waiting) };
  }
  if (desk.kept === 'kept') {
    return { tone: 'good', icon: '✓', text: t('capture.state.draft') };
  }
  return { tone: 'good', icon: '✓', text: desk.done?.kind === 'sent' ? t('capture.state.sent') : '' };
}

/** There is nothing on this device to note with yet. */
function beginning(desk: Desk): TemplateResult {
  const signIn = html`<a class="button strong" href="/buiten-inloggen">${t('capture.signIn')}</a>`;
  switch (desk.session) {
    case 'unknown':
      return html`<p class="loading" role="status">${t('capture.begin.loading')}</p>`;
    case 'out':
      return html`<h2>${t('capture.begin.title')}</h2>
        <p>${t('capture.begin.text')}</p>
        ${signIn}`;
    case 'away':
      return html`<p>${t('capture.begin.offline')}</p>`;
    default:
      return html`<p>${t(desk.session === 'forbidden' ? 'capture.begin.right' : 'capture.begin.nowhere')}</p>
        ${home()}`;
  }
}

function noting(app: App): TemplateResult {
  const desk = app.desk;
  const asks = { locate: () => app.locate(), choosePlace: () => app.choosePlace(), keepPoint: () => app.keepPoint(), dropPoint: () => app.dropPoint() };
  return html`${notices(app)}
    <form
      class="column"
      novalidate
      @submit=${(event: Event) => (event.preventDefault(), app.finish())}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.ctrlKey && app.finish()}
    >
      ${form(app.form, desk.lists!, desk.position, asks)}
      <p class="soft">${t('signaal.note.woo')}</p>
      ${problems(desk)}
      <button type="submit" class="strong wide">${t('signaal.note.done')}</button>
    </form>
    ${waiting(desk.notes, desk.session, app.acts, () => app.connect())} ${foot(app)}`;
}

function notices(app: App): TemplateResult {
  const { session, said, discarded, expired, hasOthers } = app.desk;
  return html`${session === 'out'
      ? html`<div class="card row warn">
          <span class="grow">${t('capture.signIn.text')}</span>
          <a class="button" href="/buiten-inloggen">${t('capture.signIn')}</a>
        </div>`
      : nothing}
    ${expired ? html`<p class="card warn">${t('capture.list.expired', KEPT_DAYS)}</p>` : nothing}
    ${hasOthers ? html`<p class="card soft">${t('capture.list.others')}</p>` : nothing} ${done(app.desk)}
    <p class="card row" role="status" ?hidden=${said === ''}>
      <span class="grow">${said}</span>
      ${discarded
        ? html`<button type="button" class="quiet" @click=${() => app.acts.bringBack()}>${t('capture.list.undo')}</button>`
        : nothing}
    </p>`;
}

function done({ done, session }: Desk): TemplateResult | typeof nothing {
  if (!done) {
    return nothing;
  }
  const key = done.kind === 'kept' && session === 'out' ? 'signIn' : done.kind;
  return html`<div id="done" class="card row ${done.kind === 'look' ? 'warn' : 'good'}" role="status" tabindex="-1">
    <span class="grow">${t(`capture.done.${key}`)}</span>
    ${done.kind === 'sent' ? html`<a href="/gehoord/${done.signaal}">${t('capture.done.read')}</a>` : nothing}
  </div>`;
}

/** Each leads to its field. */
function problems(desk: Desk): TemplateResult {
  const all = desk.draft!.problems;
  return html`<div role="alert">
    ${all.length === 0
      ? nothing
      : html`<p class="wrong">${t('capture.done.problems')}</p>
          <ul>
            ${all.map(
              ({ field, text }) =>
                html`<li>
                  ${field === ''
                    ? text
                    : html`<a href="#${field}" @click=${(event: Event) => (event.preventDefault(), desk.show(field))}
                        >${label(field)}: ${text}</a
                      >`}
                </li>`
            )}
          </ul>`}
  </div>`;
}

function foot(app: App): TemplateResult {
  const { lists, erasing } = app.desk;
  return html`<footer class="column soft">
    <p>${t('capture.page.account', lists!.naam, lists!.organisatie)} ${t('capture.page.kept', KEPT_DAYS)}</p>
    <p>${t('capture.page.leave')}</p>
    ${erasing
      ? html`<div class="card column warn" role="alert">
          <p>${t('capture.erase.text')}</p>
          <div class="row">
            <button type="button" @click=${() => app.eraseAll()}>${t('capture.erase.do')}</button>
            <button type="button" class="quiet" @click=${() => app.askErase(false)}>${t('capture.erase.stay')}</button>
          </div>
        </div>`
      : html`<div class="row">
          ${home()}
          <button type="button" class="quiet" @click=${() => app.askErase(true)}>${t('capture.page.erase')}</button>
        </div>`}
  </footer>`;
}

function home(): TemplateResult {
  return html`<a class="button quiet" href="/">${t('capture.page.product')}</a>`;
}
