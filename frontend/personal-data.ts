import data from '../src/main/resources/nl/eenoverheid/shared/personal-data.json' with { type: 'json' };

export type Kind = 'BSN' | 'PHONE' | 'EMAIL' | 'IBAN' | 'PLATE' | 'ADDRESS';
export type Found = { kind: Kind; start: number; end: number };
type Rule = { kind: string; pattern: string; ignoreCase: boolean; check?: string };

/** What comes in the place of each kind. */
export const masks = data.masks as Record<Kind, string>;

const rules = (data.rules as Rule[]).map((rule) => ({
  kind: rule.kind as Kind,
  pattern: new RegExp(rule.pattern, rule.ignoreCase ? 'giu' : 'gu'),
  check: rule.check
}));

/** Personal data in a text, in its order; the same rules as PersonalData.java, which names them. */
export function find(text: string): Found[] {
  const hits = rules.flatMap(({ kind, pattern, check }) =>
    [...text.matchAll(pattern)]
      .filter((match) => passes(check, match[0]))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))
  );
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return hits.filter((hit) => {
    const free = hit.start >= reached;
    reached = free ? hit.end : reached;
    return free;
  });
}

function passes(check: string | undefined, text: string): boolean {
  switch (check) {
    case 'ELFPROEF':
      return elfproef(text.replace(/\D/g, '').padStart(9, '0'));
    case 'MOD97':
      return mod97(text.replace(/[^\dA-Za-z]/g, '').toUpperCase());
    default:
      return true;
  }
}

function elfproef(digits: string): boolean {
  const { weights, modulo } = data.checks.elfproef;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return /[1-9]/.test(digits) && sum % modulo === 0;
}

function mod97(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  }
  return rest === 1;
}
