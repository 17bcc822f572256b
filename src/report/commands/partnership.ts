/** `report partnership`: for the members of one partnership, what they did together and how it stands. */
import { command } from '../../cli/command.ts';
import { period, required, text } from '../../cli/parameter.ts';
import { previousPeriod, quarterOf } from '../../lib/period.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { buildPartnership, partnershipSections } from '../build-partnership.ts';
import { deliverWith, deliveryOptions } from './deliver.ts';
import { askedOf } from './quarterly.ts';

export const partnership = command({
  name: 'partnership',
  summary: (t) => t.reportPartners.help.partnership,
  description: (t) => t.reportPartners.help.partnershipMore,
  arguments: {
    partnership: required(text((t) => t.partnership.arguments.partnership)),
    period: period((t) => t.report.arguments.period),
  },
  options: {
    narrative: text((t) => t.reportTemplate.options.narrative, 'FILE'),
    ...deliveryOptions,
  },
  examples: [
    'report partnership vagen-in',
    'report partnership vagen-in 2026Q3 -o vagen-in-2026Q3.docx --lang sv+fi --narrative text.md',
  ],
  async run(context, { partnership: typed, period: asked, narrative, ...delivery }) {
    const chosen = await choosePartnership(context, typed);
    const within = asked ?? previousPeriod(quarterOf(context.today));
    const { db } = await context.store();
    const build = async () => buildPartnership(db, await askedOf(context, within), chosen);
    await deliverWith(context, build, { ...delivery, narrative, sections: partnershipSections });
  },
});
