/** `privacy breach add|list|show|edit|close`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, flag, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { localMomentAt } from '../../lib/moment.ts';
import { breachRisks } from '../../lib/vocabulary-privacy.ts';
import { parsePlanned } from '../../meeting/planning.ts';
import { type Breach, dutyOf, isLate, obstacles, tellAuthorityBy } from '../breach.ts';
import { addBreach, changeBreach, listBreaches } from '../records.ts';
import { breachDetails, breachTable } from '../view-breach.ts';

const particulars = {
  happened: date((t) => t.privacyPapers.options.happened),
  data: text((t) => t.privacyPapers.options.data),
  people: number((t) => t.privacyPapers.options.people),
  risk: choice(breachRisks, (t) => t.privacyPapers.options.risk),
  consequences: text((t) => t.privacyPapers.options.consequences),
  measures: text((t) => t.privacyPapers.options.measures),
};

export const breachAdd = command({
  name: 'breach add',
  summary: (t) => t.privacyPapers.help.breachAdd,
  description: (t) => t.privacyPapers.help.breachAddMore,
  arguments: { what: required(text((t) => t.privacyPapers.arguments.what, 'WHAT')) },
  options: { noticed: text((t) => t.privacyPapers.options.noticed, 'MOMENT'), ...particulars },
  examples: [
    'privacy breach add "A list went to the wrong school" --noticed "2026-03-04 09:30" --people 14 --risk risk',
    'privacy breach add "Bärbar dator borttappad på bussen" --happened yesterday --data "Namn och telefon" --measures "Disken är krypterad"',
  ],
  async run(context, { what, noticed, happened, ...rest }) {
    const discoveredAt = noticed === undefined ? nowOf(context) : readMoment(context, noticed, '00:00');
    if (discoveredAt > nowOf(context) || (happened ?? '') > context.today)
      throw new SamspelError('bad-data', (t) => t.privacyRights.inFuture);
    await context.change('privacy breach add', async (tx) => {
      const id = await addBreach(tx, { what, discoveredAt, happenedOn: happened ?? null, ...filled(rest) });
      const { privacyPapers, format } = context.texts;
      const due = tellAuthorityBy({ discoveredAt });
      return {
        message:
          rest.risk === 'unlikely' ? privacyPapers.breachKept(id) : privacyPapers.breachAdded(id, format.moment(due)),
        json: { id, discoveredAt, tellAuthorityBy: due },
      };
    });
  },
});

export const breachList = command({
  name: 'breach list',
  summary: (t) => t.privacyPapers.help.breachList,
  listing: true,
  options: { all: flag((t) => t.privacyPapers.options.allBreaches) },
  examples: ['privacy breach list', 'privacy breach list --all --json'],
  async run(context, { all }) {
    const rows = await listBreaches((await context.store()).db, all ? 'all' : 'open');
    await context.list(breachTable(rows, nowOf(context)));
  },
});

const id = required(number((t) => t.privacyPapers.arguments.breach, 'ID'));

export const breachShow = command({
  name: 'breach show',
  summary: (t) => t.privacyPapers.help.breachShow,
  arguments: { id },
  examples: ['privacy breach show 1', 'privacy breach show 1 --json'],
  async run(context, { id: typed }) {
    await context.details(breachDetails(await breachOf(context, typed), nowOf(context)));
  },
});

export const breachEdit = command({
  name: 'breach edit',
  summary: (t) => t.privacyPapers.help.breachEdit,
  description: (t) => t.privacyPapers.help.breachEditMore,
  arguments: { id },
  options: {
    what: text((t) => t.privacyPapers.arguments.what),
    noticed: text((t) => t.privacyPapers.options.noticed, 'MOMENT'),
    ...particulars,
    authorityTold: text((t) => t.privacyPapers.options.authorityTold, 'MOMENT'),
    delayReason: text((t) => t.privacyPapers.options.delayReason),
    peopleTold: date((t) => t.privacyPapers.options.peopleTold),
  },
  examples: [
    'privacy breach edit 1 --risk high --authority-told "2026-03-05 14:00" --people-told 2026-03-05',
    'privacy breach edit 1 --measures "Arbis har raderat listan"',
  ],
  async run(context, { id: typed, what, noticed, happened, authorityTold, delayReason, peopleTold, ...rest }) {
    const breach = await breachOf(context, typed);
    const toldAt = authorityTold === undefined ? undefined : readMoment(context, authorityTold, '23:59');
    const change = {
      ...filled(rest),
      ...(what === undefined ? {} : { what }),
      ...(noticed === undefined ? {} : { discoveredAt: readMoment(context, noticed, '00:00') }),
      ...(happened === undefined ? {} : { happenedOn: happened }),
      ...(toldAt === undefined ? {} : { authorityToldAt: toldAt }),
      ...(delayReason === undefined ? {} : { delayReason }),
      ...(peopleTold === undefined ? {} : { peopleToldOn: peopleTold }),
    };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.privacyPapers.nothingToChange);
    const after: Breach = { ...breach, ...change };
    if (toldAt !== undefined && isLate(after, toldAt) && after.delayReason === null)
      throw new SamspelError('usage', (t) => t.privacyPapers.lateNeedsReason(t.format.moment(tellAuthorityBy(after))));
    await context.change('privacy breach edit', async (tx) => {
      await changeBreach(tx, breach.id, change);
      const { privacyPapers } = context.texts;
      const duty = dutyOf(after, nowOf(context));
      return {
        message: privacyPapers.breachChanged(breach.id, privacyPapers.duties[duty]),
        json: { id: breach.id, duty },
      };
    });
  },
});

export const breachClose = command({
  name: 'breach close',
  summary: (t) => t.privacyPapers.help.breachClose,
  description: (t) => t.privacyPapers.help.breachCloseMore,
  arguments: { id },
  options: { on: date((t) => t.privacy.options.on) },
  examples: ['privacy breach close 1', 'privacy breach close 1 --on 2026-04-01'],
  async run(context, { id: typed, on: closedOn = context.today }) {
    const breach = await breachOf(context, typed);
    if (breach.closedOn !== null)
      throw new SamspelError('conflict', (t) => t.privacyPapers.breachClosedAlready(breach.id));
    const left = obstacles(breach);
    if (left.length > 0)
      throw new SamspelError(
        'conflict',
        (t) => t.privacyPapers.notYetClosed(breach.id, left.map((one) => t.privacyPapers.obstacles[one]).join(' ')),
        { hint: (t) => t.privacyPapers.notYetClosedHint(breach.id) },
      );
    await context.change('privacy breach close', async (tx) => {
      await changeBreach(tx, breach.id, { closedOn });
      const { privacyPapers, format } = context.texts;
      return {
        message: privacyPapers.breachClosed(breach.id, format.date(closedOn)),
        json: { id: breach.id, closedOn },
      };
    });
  },
});

/** This moment, on the day from which the command reckons. */
const nowOf = (context: Context): string => `${context.today}${context.moment().slice(10)}`;

/** A moment as people type it; a day alone is meant strictly: from its first minute, or until its last. Throws `usage`. */
function readMoment(context: Context, typed: string, alone: '00:00' | '23:59'): string {
  const read = parsePlanned(typed, context.today);
  if (read === null)
    throw new SamspelError('usage', (t) => t.privacyPapers.noMoment(typed), {
      hint: (t) => t.privacyPapers.noMomentHint,
    });
  if (read.startTime === null && read.date === context.today) return nowOf(context);
  return localMomentAt(read.date, read.startTime ?? alone);
}

type Given = { readonly [K in Exclude<keyof typeof particulars, 'happened'>]?: Breach[K] | undefined };

/** What was said, without what was left out. */
const filled = (given: Given) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<
    Pick<Breach, keyof Given>
  >;

async function breachOf(context: Context, wanted: number): Promise<Breach> {
  const breach = (await listBreaches((await context.store()).db)).find((one) => one.id === wanted);
  if (breach === undefined)
    throw new SamspelError('not-found', (t) => t.privacyPapers.noBreach(wanted), {
      hint: (t) => t.privacyPapers.noBreachHint,
    });
  return breach;
}
