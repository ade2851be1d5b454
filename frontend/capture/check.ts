import { Problem, REACHED, today, Values } from './model';
import { t } from './texts';

/** What can be seen without the server, so that a note that waits for a connection is not refused afterwards. */
export function problemsOf(values: Values): Problem[] {
  const found: Problem[] = [];
  const unless = (fine: boolean, field: string, key: string, ...params: (string | number)[]) => {
    if (!fine) {
      found.push({ field, text: t(key, ...params) });
    }
  };
  const words = values.ervaren + values.dwars + values.zelf + values.woorden;
  unless(words.trim() !== '', 'ervaren', 'signaal.input.nothing');
  unless(values.soort !== '', 'soort', 'shared.input.choose');
  unless(values.werkruimte !== '', 'werkruimte', 'shared.input.choose');
  unless(values.gehoordOp !== '', 'gehoordOp', 'shared.input.choose');
  unless(values.gehoordOp <= today(), 'gehoordOp', 'signaal.input.future');
  unless(/^([1-9]\d{0,5}|1000000)?$/.test(values.aantalMensen), 'aantalMensen', 'signaal.input.people');
  if (values.beloofd === 'ja') {
    unless(values.kanaal !== '', 'kanaal', 'shared.input.choose');
    unless(values.uiterlijk !== '', 'uiterlijk', 'shared.input.choose');
    const by = REACHED[values.kanaal];
    unless(by !== 'email' || /^([^@\s]+@[^@\s.]+(\.[^@\s.]+)+)?$/.test(values.email.trim()), 'email', 'signaal.input.email');
    unless(by !== 'telefoon' || /^(\+?[\d\s()-]{6,30})?$/.test(values.telefoon.trim()), 'telefoon', 'signaal.input.telefoon');
  }
  return found;
}
