import { html, nothing, TemplateResult } from 'lit/html.js';
import { area, chips, Form, line, list } from './fields';
import { Choice, Field, Lists, Place, REACHED, today, Visit } from './model';
import { day, spoken, t } from './texts';

const LONGEST: Partial<Record<Field, number>> = { email: 254, telefoon: 30, adres: 300 };

/** What the device knows of where it is. */
export type Position = { choosing: boolean; told: string };
export type Asks = { locate(): void; choosePlace(): void; keepPoint(): void; dropPoint(): void };

/** The note: three questions first, then what takes one touch, then what there is time for. */
export function form(form: Form, lists: Lists, position: Position, asks: Asks): TemplateResult {
  return html`${area(form, 'ervaren')} ${area(form, 'dwars')} ${area(form, 'zelf')}
    ${chips(form, 'soort', t('signaal.field.soort'), constants('soort', lists.soorten))}
    ${place(form, lists, position, asks)} ${promise(form, lists)}
    ${lists.werkruimten.length > 1
      ? list(form, 'werkruimte', t('signaal.field.werkruimte'), places(lists.werkruimten), t('capture.choose'))
      : nothing}
    ${lists.bezoeken?.length > 0 ? list(form, 'bezoek', t('signaal.field.bezoek'), visits(lists.bezoeken)) : nothing}
    <div>
      <details>
        <summary>${t('capture.layers')}</summary>
        <div class="column">
          ${area(form, 'woorden')} ${area(form, 'gehoord')} ${area(form, 'gevoeld')} ${area(form, 'beleefd')}
        </div>
      </details>
      <details>
        <summary>${t('capture.more')}</summary>
        <div class="column">${more(form, lists)}</div>
      </details>
    </div>`;
}

/** What a field is called. */
export function label(field: string): string {
  const key = field === 'aantalMensen' ? 'mensen' : field in LONGEST || field === 'naam' ? `contact.${field}` : field;
  return t(`signaal.field.${key}`).replace(/[?:]$/, '');
}

function place(form: Form, lists: Lists, position: Position, asks: Asks): TemplateResult {
  const chosen = lists.gemeenten.find((each) => `${each.id}` === form.values.gemeente);
  if (!position.choosing) {
    const where = [...new Set([chosen?.naam, form.values.kern])].filter(Boolean).join(', ');
    return html`<section class="card row" aria-label=${t('capture.place')}>
      <span class="grow">${where || t('capture.place.none')} ${telling(position)}</span>
      ${where ? nothing : html`<button type="button" class="quiet" @click=${asks.locate}>${t('capture.place.here')}</button>`}
      <button type="button" class="quiet" @click=${asks.choosePlace}>${t('capture.place.change')}</button>
      ${point(form, asks)}
    </section>`;
  }
  return html`<fieldset class="card column">
    <legend>${t('capture.place')}</legend>
    ${list(form, 'gemeente', t('signaal.field.gemeente'), places(lists.gemeenten))}
    ${line(form, 'kern', t('signaal.field.kern'), { length: 120, example: t('signaal.field.kern.example') })}
    <button type="button" @click=${asks.locate}>${t('capture.place.here')}</button>
    ${telling(position)} ${point(form, asks)}
  </fieldset>`;
}

/** A point is kept only when somebody asks for it. */
function point(form: Form, asks: Asks): TemplateResult {
  return form.values.punt
    ? html`<span class="whole" id="punt">${t('capture.place.point.kept', form.values.punt)}</span>
        <button type="button" class="quiet" @click=${asks.dropPoint}>${t('capture.place.point.drop')}</button>`
    : html`<button type="button" class="quiet" id="punt" @click=${asks.keepPoint}>${t('capture.place.point.keep')}</button>`;
}

function telling(position: Position): TemplateResult {
  return html`<span class="soft" role="status" ?hidden=${position.told === ''}>${position.told}</span>`;
}

function promise(form: Form, lists: Lists): TemplateResult {
  const asked = chips(form, 'beloofd', t('signaal.field.beloofd'), [
    { value: 'ja', text: t('signaal.field.beloofd.ja') },
    { value: '', text: t('signaal.field.beloofd.nee') },
  ]);
  if (form.values.beloofd !== 'ja') {
    return html`<div class="card inline">${asked}</div>`;
  }
  const example = t('signaal.field.antwoordAan.example');
  return html`<div class="card column">
    ${asked} ${chips(form, 'kanaal', t('signaal.field.kanaal'), constants('kanaal', lists.kanalen))}
    ${line(form, 'uiterlijk', t('signaal.field.uiterlijk'), { type: 'date', example: t('capture.promise.proposed') })}
    ${line(form, 'aan', t('signaal.field.antwoordAan'), { length: 200, example })}
    ${form.values.kanaal in REACHED ? contact(form, REACHED[form.values.kanaal]) : nothing}
  </div>`;
}

function contact(form: Form, by: Field): TemplateResult {
  const mode = by === 'email' ? 'email' : by === 'telefoon' ? 'tel' : 'text';
  return html`<p class="soft">${t('signaal.field.contact.why')}</p>
    ${line(form, 'naam', t('signaal.field.contact.naam'), { length: 120 })}
    ${line(form, by, t(`signaal.field.contact.${by}`), { length: LONGEST[by], mode })}`;
}

function more(form: Form, lists: Lists): TemplateResult {
  return html`${list(form, 'aanleiding', t('signaal.field.aanleiding'), choices(lists.aanleidingen))}
    ${line(form, 'gehoordOp', t('signaal.field.gehoordOp'), { type: 'date', max: today() })}
    ${list(form, 'thema', t('signaal.field.thema'), choices(lists.themas))}
    ${line(form, 'aantalMensen', t('signaal.field.mensen'), { length: 7, mode: 'numeric' })}
    ${line(form, 'namens', t('signaal.field.namens'), { length: 200, example: t('signaal.field.namens.example') })}`;
}

function constants(kind: string, names: string[]): { value: string; text: string }[] {
  return names.map((name) => ({ value: name, text: t(`signaal.${kind}.${name}`) }));
}

function places(all: Place[]): { value: string; text: string }[] {
  return all.map((each) => ({ value: `${each.id}`, text: each.naam }));
}

function visits(all: Visit[]): { value: string; text: string }[] {
  return all.map((each) => ({ value: `${each.id}`, text: t('signaal.field.bezoek.choice', each.titel, day(Date.parse(each.begintOp))) }));
}

/** What stands below a main theme is set in. */
function choices(all: Choice[]): { value: string; text: string }[] {
  return all.map((each) => ({
    value: `${each.id}`,
    text: (each.ouderId ? '– ' : '') + (spoken() === 'en' ? each.naamEn : each.naam),
  }));
}
