/** `report organisation`: "your year with us", for one organisation. */
import { command } from '../../cli/command.ts';
import { period, required, text } from '../../cli/parameter.ts';
import { parsePeriod } from '../../lib/period.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { buildOrganisation, organisationSections } from '../build-organisation.ts';
import { deliverWith, deliveryOptions } from './deliver.ts';
import { askedOf } from './quarterly.ts';

export const organisation = command({
  name: 'organisation',
  summary: (t) => t.reportPartners.help.organisation,
  description: (t) => t.reportPartners.help.organisationMore,
  arguments: {
    organisation: required(text((t) => t.organisation.arguments.organisation)),
    period: period((t) => t.reportPartners.arguments.year),
  },
  options: {
    narrative: text((t) => t.reportTemplate.options.narrative, 'FILE'),
    ...deliveryOptions,
  },
  examples: ['report organisation nordfirma', 'report organisation nordfirma 2026 -o nordfirma-2026.docx --lang sv'],
  async run(context, { organisation: typed, period: asked, narrative, ...delivery }) {
    const chosen = await chooseOrganisation(context, typed);
    const { today } = context;
    const year = today.slice(0, 4);
    const within = asked ?? parsePeriod(year, today) ?? { from: today, until: today };
    const { db } = await context.store();
    const build = async () => buildOrganisation(db, await askedOf(context, within), chosen);
    await deliverWith(context, build, { ...delivery, narrative, sections: organisationSections });
  },
});
