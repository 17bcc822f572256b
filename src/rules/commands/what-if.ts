/** `rules what-if`: how the rules of a file would have fared on the records of the last year. */
import { readAgreement } from '../../agreement/read.ts';
import { command } from '../../cli/command.ts';
import { period, required, text } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { lastDay, yearUpTo } from '../check.ts';
import { loadRuled } from '../records/ruled.ts';
import { sourcesAskedBy } from '../registry.ts';
import { resultRow, resultTable } from '../view.ts';
import { checkAsIf } from '../what-if.ts';

export const whatIf = command({
  name: 'what-if',
  summary: (t) => t.rules.help.whatIf,
  description: (t) => t.rules.help.whatIfMore,
  listing: true,
  arguments: {
    file: required(text((t) => t.agreement.arguments.file, 'FILE')),
    partnership: required(text((t) => t.partnership.arguments.partnership)),
  },
  options: { period: period((t) => t.rules.options.period) },
  examples: ['rules what-if stricter.yaml vagen-in', 'rules what-if stricter.yaml vagen-in --period 2026Q1'],
  async run(context, { file, partnership: typed, period: asked }) {
    const { db } = await context.store();
    const { id } = await choosePartnership(context, typed);
    const document = await readAgreement(context, file);
    const within = asked ?? yearUpTo(context.today);
    const judged = { ...within, until: lastDay({ asOf: context.today, period: within }) };
    const [ruled] = await loadRuled(db, id, judged, [...sourcesAskedBy([{ document }])]);
    const results = ruled === undefined ? [] : checkAsIf(document, ruled, judged);
    await context.list(resultTable(results.map((result) => resultRow(result, context.texts))));
  },
});
