/** `rules calendar`: what the clauses ask for next, the soonest first; as a list, or as a calendar to subscribe to. */
import { textIn } from '../../agreement/agreement.ts';
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, text, withLetter } from '../../cli/parameter.ts';
import { byText } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { dueCalendar } from '../calendar.ts';
import { yearUpTo } from '../check.ts';
import { checkPartnerships } from '../findings.ts';
import { calendarTable, resultRow } from '../view.ts';

export const calendar = command({
  name: 'calendar',
  summary: (t) => t.rules.help.calendar,
  listing: true,
  arguments: { partnership: text((t) => t.rules.arguments.partnership) },
  options: {
    ics: flag((t) => t.rules.options.ics),
    output: withLetter(
      'o',
      text((t) => t.rules.options.output, 'FILE'),
    ),
    force: flag((t) => t.agreement.options.force),
  },
  examples: ['rules calendar', 'rules calendar vagen-in --limit 5', 'rules calendar --ics -o rules.ics'],
  async run(context, { partnership: typed, ics, output, force }) {
    const { db } = await context.store();
    const partnership = typed === undefined ? null : await choosePartnership(context, typed);
    const asking = { asOf: context.today, period: yearUpTo(context.today) };
    const { results } = await checkPartnerships(db, partnership?.id ?? null, asking);
    const rows = results
      .flatMap((result) => {
        const { nextDue, ...row } = resultRow(result, context.texts);
        return nextDue === null ? [] : [{ ...row, nextDue, text: textIn(result.clause.text, context.language).text }];
      })
      .sort((a, b) => byText(a.nextDue, b.nextDue));
    if (!ics && output === undefined) return context.list(calendarTable(rows));
    const written = dueCalendar(rows, context.texts, context.moment());
    if (output === undefined || output === '-') return context.print(written);
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.agreement.written(output));
  },
});
