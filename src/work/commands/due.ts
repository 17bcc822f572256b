/** `work due`: which graduates are to be asked now. */

import { command } from '../../cli/command.ts';
import { naming } from '../../cli/table.ts';
import { addMonths } from '../../lib/date.ts';
import { employmentPoints } from '../../lib/vocabulary-path.ts';
import { graduates } from '../records.ts';
import { dueTable } from '../view.ts';
import { dayOfPoint } from '../work.ts';

/** Who graduated longer ago is no longer asked. */
const askedMonths = 18;

export const due = command({
  name: 'due',
  summary: (t) => t.work.help.due,
  listing: true,
  examples: ['work due', 'work due --json'],
  async run(context) {
    const { db } = await context.store();
    const people = await graduates(db, addMonths(context.today, -askedMonths));
    const rows = people.flatMap(({ has, graduatedOn, ...person }) =>
      employmentPoints.flatMap((point) => {
        const day = dayOfPoint(graduatedOn ?? context.today, point);
        return day <= context.today && !has(point) ? [{ ...person, point, due: day }] : [];
      }),
    );
    await context.list(naming(dueTable(rows), 'work due', ({ participantId }) => participantId));
  },
});
