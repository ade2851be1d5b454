import { EMPTY, Lists, Note, today, Values, Visit } from './model';

/** The bezoek for which somebody is outside today. */
function visit(lists: Lists): Visit | undefined {
  return lists.bezoeken?.find((each) => each.nu && new Date(each.begintOp).toLocaleDateString('sv-SE') === today());
}

/** A new note. Where and when somebody is stays as it was, because one rarely hears only one thing; first it is that of the bezoek of today. */
export function begin(before: Values, lists: Lists): Note {
  const now = visit(lists);
  const kept = (value: string, ...others: (number | null | undefined)[]) =>
    value || `${others.find((other) => other !== null && other !== undefined) ?? ''}`;
  const values = {
    ...EMPTY,
    werkruimte: mayNote(lists, kept(before.werkruimte, now?.werkruimte)),
    bezoek: kept(before.bezoek, now?.id),
    gemeente: kept(before.gemeente, now?.gemeente, lists.ownGemeente),
    kern: before.gemeente || before.kern ? before.kern : (now?.kern ?? ''),
    aanleiding: before.aanleiding,
    gehoordOp: today(),
    uiterlijk: today(14),
  };
  return { id: crypto.randomUUID(), state: 'draft', at: Date.now(), edition: 0, values, problems: [] };
}

/** Whether the settlement was taken over from the bezoek, and not written. */
export function isOfVisit(values: Values, lists: Lists): boolean {
  const bezoek = lists.bezoeken?.find((each) => `${each.id}` === values.bezoek);
  return values.kern !== '' && values.kern === bezoek?.kern;
}

function mayNote(lists: Lists, werkruimte: string): string {
  const first = lists.werkruimten.length === 1 ? `${lists.werkruimten[0].id}` : '';
  return lists.werkruimten.some((each) => `${each.id}` === werkruimte) ? werkruimte : first;
}
