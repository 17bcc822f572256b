/** Svenska: det som avsändares listor behöver därtill — fel som sägs en gång, kopior, egna rubriker. */
import type { rosterSenders as english } from '../en/roster-senders.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');

export const rosterSenders: typeof english = {
  moreRows: (count, rows) =>
    `(och ${format.plural(count, { one: '# rad till', other: '# rader till' })}: ${rows.join(', ')}${count > rows.length ? ' …' : ''})`,
  copyBefore: (file) => `Registret som det var innan: ${file}`,
  occupationCode: (field) => `${field} (ISCO-08)`,
};
