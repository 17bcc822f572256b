/** `report accept`: an organisation has accepted a frozen report. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { describePeriod, parsePeriod } from '../../lib/period.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import type { FrozenReport } from '../frozen.ts';
import { addAcceptance, listAcceptances } from '../records/accepted.ts';
import { listFrozen } from '../records/frozen.ts';

export const accept = command({
  name: 'accept',
  summary: (t) => t.reportAccept.help,
  description: (t) => t.reportAccept.more,
  arguments: { edition: required(text((t) => t.reportAccept.edition, 'EDITION')) },
  options: {
    by: required(text((t) => t.reportAccept.by, 'ORGANISATION')),
    name: text((t) => t.reportAccept.name, 'NAME'),
    on: date((t) => t.reportAccept.on),
  },
  examples: [
    'report accept 2026Q3 --by arbis --on 2026-10-20',
    'report accept 2026Q3/2 --by nyland --name "Matti Virtanen"',
  ],
  async run(context, { edition: typed, by, name, on = context.today }) {
    const report = await frozenNamed(context, typed);
    const organisation = await chooseOrganisation(context, by);
    const { db } = await context.store();
    const named = editionName(report);
    if (on < report.frozenOn || on > context.today)
      throw new SamspelError(
        'usage',
        (t) => t.reportAccept.notThen(t.format.date(on), named, t.format.date(report.frozenOn)),
        { hint: (t) => t.reportAccept.notThenHint },
      );
    const earlier = (await listAcceptances(db)).find(
      (one) => one.report === report.id && one.organisation === organisation.handle,
    );
    if (earlier !== undefined)
      throw new SamspelError(
        'conflict',
        (t) => t.reportAccept.already(organisation.name, named, t.format.date(earlier.on)),
        { hint: (t) => t.reportAccept.alreadyHint },
      );
    await context.change('report accept', async (tx) => {
      const id = await addAcceptance(tx, { report: report.id, organisation: organisation.id, on, by: name ?? null });
      return {
        message: context.texts.reportAccept.accepted(organisation.name, named, context.texts.format.date(on)),
        json: { id, report: report.id, period: describePeriod(report.period), organisation: organisation.handle, on },
      };
    });
  },
});

/** `2026Q3`, and of a later edition `2026Q3/2`. */
const editionName = ({ period, edition }: FrozenReport): string =>
  `${describePeriod(period)}${edition === 1 ? '' : `/${edition}`}`;

/** Without an edition the newest one. Throws `usage` for what is no period, and `not-found` when it was never frozen. */
async function frozenNamed(context: Context, typed: string): Promise<FrozenReport> {
  const [, periodTyped = typed, number] = /^(.*)\/(\d+)$/.exec(typed.trim()) ?? [];
  const period = parsePeriod(periodTyped, context.today);
  if (period === null)
    throw new SamspelError('usage', (t) => t.reportAccept.noEdition(typed), {
      hint: (t) => t.reportAccept.noEditionHint,
    });
  const { db } = await context.store();
  const named = describePeriod(period);
  const frozen = (await listFrozen(db, 'quarterly')).filter((one) => describePeriod(one.period) === named);
  const found = number === undefined ? frozen[0] : frozen.find(({ edition }) => edition === Number(number));
  if (found !== undefined) return found;
  throw new SamspelError('not-found', (t) => t.report.notFrozen(frozen.length > 0 ? typed : named), {
    hint: (t) => (frozen.length > 0 ? t.reportAccept.listHint : t.report.notFrozenHint(named)),
  });
}
