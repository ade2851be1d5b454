/** Texts of the bundles of the product, which the build puts in here. */
declare const TEXTS: Record<'nl' | 'en', Record<string, string>>;

type Language = keyof typeof TEXTS;

let language: Language = navigator.language.startsWith('en') ? 'en' : 'nl';

export function speak(wanted: string): void {
  language = wanted === 'en' ? 'en' : 'nl';
  document.documentElement.lang = language;
  document.title = t('capture.page.title');
}

export function spoken(): Language {
  return language;
}

/** A text with its values filled in. */
export function t(key: string, ...params: (string | number)[]): string {
  const text = TEXTS[language][key] ?? key;
  return params.length === 0
    ? text
    : text.replace(/\{(\d)\}/g, (whole, at: string) => `${params[Number(at)] ?? whole}`).replaceAll("''", "'");
}

export function day(at: number): string {
  return new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'long' });
}

export function time(at: number): string {
  return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}
