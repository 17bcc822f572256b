/** `participant plan set`, `review` and `show`. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { noteReading } from '../../cli/reading.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { noteSources } from '../../participant/records.ts';
import { planHints, serviceDue, usualEnd } from '../plan.ts';
import { addPlan, addReview, goalsOf, plansInForce, plansOf, reviewsOf } from '../records.ts';
import { readStatutory } from '../statutory-table.ts';
import { planDetails } from '../view.ts';

const participant = required(text((t) => t.participant.arguments.participant));

export const planSet = command({
  name: 'plan set',
  summary: (t) => t.plan.help.set,
  arguments: { participant },
  options: {
    on: date((t) => t.plan.options.madeOn),
    until: date((t) => t.plan.options.until),
    by: text((t) => t.plan.options.by, 'ORG'),
  },
  examples: [
    'participant plan set 12 --on 1.9.2026 --by nyland',
    'participant plan set "Ali Hassan" --until 31.8.2027',
  ],
  async run(context, { participant: typed, on = context.today, until, by }) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    const organisation = by === undefined ? null : await chooseOrganisation(context, by);
    const { db } = await context.store();
    const all = await plansOf(db, person.id);
    // A plan that was forgotten may be entered after a later one.
    const earlier = all.filter(({ madeOn }) => madeOn <= on);
    const table = readStatutory();
    const validUntil = until ?? usualEnd(table, earlier, on);
    if (validUntil === null) throw new SamspelError('usage', (t) => t.plan.noEnd);
    if (validUntil < on) throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
    const row = { participantId: person.id, organisationId: organisation?.id ?? null, madeOn: on, validUntil };
    await context.change('participant plan set', async (tx) => {
      const { id, isNewest } = await addPlan(tx, row);
      if (isNewest)
        await noteSources(tx, [
          {
            ...{ participantId: person.id, fields: ['planDate', 'planUntil'], organisationId: row.organisationId },
            ...{ saidOn: on, enteredBy: context.actor, enteredOn: context.today },
          },
        ]);
      const { texts } = context;
      return {
        message: texts.plan.made(fullName(person), texts.format.date(validUntil)),
        logged: texts.plan.madeLogged(id, person.id),
        json: { id, participant: person.id, madeOn: on, validUntil },
      };
    });
    for (const { kind, limit } of planHints(table, earlier, row, person.arrivalDate))
      context.say((t) => t.plan.hints[kind](t.format.date(limit)));
    const [watched] = context.dryRun ? [] : await plansInForce(db, on, { participant: person.id });
    const guideBy = watched === undefined ? null : serviceDue(table, watched);
    if (guideBy !== null) context.say((t) => t.planDue.guideBy(t.format.date(guideBy)));
  },
});

export const planReview = command({
  name: 'plan review',
  summary: (t) => t.plan.help.review,
  arguments: { participant },
  options: {
    result: required(text((t) => t.plan.options.result)),
    by: text((t) => t.plan.options.reviewedBy, 'NAME'),
    on: date((t) => t.plan.options.on),
  },
  examples: [
    'participant plan review 12 --result "Målen kvar, språkkursen byts"',
    'participant plan review "Ali Hassan" --by "Matti Virtanen" --on 1.3.2027 --result "Jatkuu"',
  ],
  async run(context, { participant: typed, result, by = context.actor, on = context.today }) {
    const person = await chooseParticipant(context, typed);
    const { db } = await context.store();
    requirePassed(on, context, person);
    const plan = (await plansOf(db, person.id)).filter(({ madeOn }) => madeOn <= on).at(-1);
    if (plan === undefined)
      throw new SamspelError('not-found', (t) => t.plan.noPlan(person.id), {
        hint: (t) => t.plan.noPlanHint(person.id),
      });
    await context.change('participant plan review', async (tx) => {
      const id = await addReview(tx, { planId: plan.id, reviewedOn: on, byName: by, result: tidy(result) });
      const { texts } = context;
      return {
        message: texts.plan.reviewed(fullName(person), texts.format.date(on)),
        logged: texts.plan.reviewedLogged(person.id),
        json: { id, plan: plan.id, participant: person.id, on },
      };
    });
  },
});

export const planShow = command({
  name: 'plan show',
  summary: (t) => t.plan.help.show,
  arguments: { participant },
  examples: ['participant plan show 12', 'participant plan show "Ali Hassan" --json'],
  async run(context, { participant: typed }) {
    const person = await chooseParticipant(context, typed);
    await noteReading(context, [person.id], 'participant plan show');
    const { db } = await context.store();
    const plan = (await plansOf(db, person.id)).at(-1) ?? null;
    const reviews = plan === null ? [] : await reviewsOf(db, plan.id);
    const [watched] = await plansInForce(db, context.today, { participant: person.id });
    const table = readStatutory();
    const guideBy = watched === undefined ? null : serviceDue(table, watched);
    await context.details(planDetails(fullName(person), plan, reviews, await goalsOf(db, person.id), table, guideBy));
  },
});
