import type { State } from './device';

/** Days that words stay on the device. */
export const KEPT_DAYS = 14;
const DAY = 86_400_000;

export type Choice = { id: number; ouderId: number | null; naam: string; naamEn: string };
export type Place = { id: number; naam: string; code: string };

export type Visit = {
  id: number;
  titel: string;
  begintOp: string;
  werkruimte: number;
  nu: boolean;
  gemeente: number | null;
  kern: string;
};

export type Lists = {
  account: number;
  naam: string;
  organisatie: string;
  ownGemeente: number | null;
  werkruimten: Place[];
  gemeenten: Place[];
  themas: Choice[];
  aanleidingen: Choice[];
  bezoeken: Visit[];
  soorten: string[];
  kanalen: string[];
  language: string;
  colours: string;
};

/** What the form holds, as its fields have it. */
export const EMPTY = {
  ervaren: '',
  dwars: '',
  zelf: '',
  soort: '',
  gemeente: '',
  kern: '',
  punt: '',
  beloofd: '',
  aan: '',
  kanaal: '',
  uiterlijk: '',
  naam: '',
  email: '',
  telefoon: '',
  adres: '',
  werkruimte: '',
  bezoek: '',
  gehoord: '',
  gevoeld: '',
  beleefd: '',
  woorden: '',
  aanleiding: '',
  gehoordOp: '',
  thema: '',
  aantalMensen: '',
  namens: '',
};
export type Values = typeof EMPTY;
export type Field = keyof Values;

/** What is wrong; without a field it is about the whole note. */
export type Problem = { field: string; text: string };

export type Note = {
  id: string;
  state: State;
  at: number;
  edition: number;
  values: Values;
  problems: Problem[];
  signaal?: number;
};

const WORDS: Field[] = ['ervaren', 'dwars', 'zelf', 'woorden'];
const TYPED: Field[] = [...WORDS, 'gehoord', 'gevoeld', 'beleefd', 'namens', 'aan', 'naam', 'email', 'telefoon', 'adres'];

/** Ways for which one must know how to reach somebody, and by what. */
export const REACHED: Record<string, Field> = { BRIEF: 'adres', TELEFOON: 'telefoon', EMAIL: 'email' };

export function today(daysOn = 0): string {
  return new Date(Date.now() + daysOn * DAY).toLocaleDateString('sv-SE');
}

export function hasWords(values: Values): boolean {
  return TYPED.some((field) => values[field].trim() !== '');
}

/** The first line, to know a note by. */
export function title(values: Values): string {
  const text = WORDS.map((field) => values[field].trim()).find((words) => words !== '') ?? '';
  return text.split('\n')[0];
}

export function isOver(at: number): boolean {
  return Date.now() > until(at);
}

export function until(at: number): number {
  return at + KEPT_DAYS * DAY;
}

/** What is sent. */
export function message(note: Note, account: number): unknown {
  const { beloofd, aan, kanaal, uiterlijk, naam, email, telefoon, adres, ...rest } = note.values;
  const promised = beloofd === 'ja';
  const by = REACHED[kanaal];
  return {
    ...rest,
    note: note.id,
    edition: note.edition,
    account,
    werkruimte: chosen(rest.werkruimte),
    gemeente: chosen(rest.gemeente),
    bezoek: chosen(rest.bezoek),
    thema: chosen(rest.thema),
    aanleiding: chosen(rest.aanleiding),
    aantalMensen: chosen(rest.aantalMensen),
    punt: point(rest.punt),
    antwoord: promised ? { aan, kanaal, uiterlijk } : null,
    contact: promised && by ? { naam, [by]: note.values[by] } : null,
  };
}

/** Notes of an edition before have none. */
function point(text: string | undefined): { breedte: number; lengte: number } | null {
  const [breedte, lengte] = (text ?? '').split(', ').map(Number);
  return text ? { breedte, lengte } : null;
}

function chosen(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
