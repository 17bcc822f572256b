/** `participant goal add`, `goal step` and `goal close`: goals in her own words, with who helps. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { choice, date, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { mayGo } from '../../lib/steps.ts';
import { tidy } from '../../lib/text.ts';
import { goalStatuses } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { goalSteps } from '../plan.ts';
import { addGoal, closeGoal, findGoal, finishStep } from '../records.ts';

const goal = required(text((t) => t.plan.arguments.goal, 'ID'));

export const goalAdd = command({
  name: 'goal add',
  summary: (t) => t.plan.help.goalAdd,
  arguments: {
    participant: required(text((t) => t.participant.arguments.participant)),
    words: required(text((t) => t.plan.arguments.words)),
  },
  options: {
    step: many(text((t) => t.plan.options.step)),
    due: date((t) => t.plan.options.due),
    on: date((t) => t.plan.options.on),
  },
  examples: [
    'participant goal add 12 "Jag vill arbeta som sjuksköterska igen" --step "Ansök hos Tillstånds- och tillsynsverket – Bo Berg" --step "Svenska B2 – Arbis"',
    'participant goal add "Ali Hassan" "Haluan pelata jalkapalloa" --due 1.12.2026',
  ],
  async run(context, { participant: typed, words, step, due, on = context.today }) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    if (due !== undefined && due < on) throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
    const row = {
      participantId: person.id,
      words: tidy(words),
      setOn: on,
      due: due ?? null,
      status: 'open',
      closedOn: null,
    } as const;
    await context.change('participant goal add', async (tx) => {
      const id = await addGoal(tx, row, step.map(readStep));
      const { texts } = context;
      return {
        message: texts.plan.goalAdded(id, fullName(person), step.length),
        logged: texts.plan.goalLogged(id, person.id),
        json: { id, participant: person.id, steps: step.length },
      };
    });
  },
});

/** `What – who helps`: after a dash between blanks stands who helps. */
function readStep(written: string): { what: string; helper: string | null; due: null } {
  const [what = '', ...rest] = tidy(written).split(/\s[–—-]\s/u);
  const helper = tidy(rest.join(' – '));
  return { what, helper: helper === '' ? null : helper, due: null };
}

export const goalStep = command({
  name: 'goal step',
  summary: (t) => t.plan.help.goalStep,
  arguments: { goal, step: required(text((t) => t.plan.arguments.step, 'N')) },
  options: { on: date((t) => t.plan.options.doneOn) },
  examples: ['participant goal step 3 1', 'participant goal step 3 2 --on yesterday'],
  async run(context, { goal: typed, step, on = context.today }) {
    requirePassed(on, context);
    const { goal: found } = await chooseGoal(context, typed);
    const one = found.steps[Number(step) - 1];
    if (one === undefined) throw new SamspelError('not-found', (t) => t.plan.noStep(found.id, found.steps.length));
    if (one.doneOn !== null)
      throw new SamspelError('conflict', (t) => t.plan.stepDone(t.format.date(one.doneOn ?? '')));
    await context.change('participant goal step', async (tx) => {
      await finishStep(tx, one.id, on);
      return {
        message: context.texts.plan.stepFinished(found.id, Number(step)),
        json: { id: one.id, goal: found.id, doneOn: on },
      };
    });
  },
});

export const goalClose = command({
  name: 'goal close',
  summary: (t) => t.plan.help.goalClose,
  arguments: { goal },
  options: { as: choice(goalStatuses, (t) => t.plan.options.as), on: date((t) => t.plan.options.on) },
  examples: ['participant goal close 3', 'participant goal close 3 --as dropped --on 1.10.2026'],
  async run(context, { goal: typed, as = 'reached', on = context.today }) {
    requirePassed(on, context);
    const { goal: found } = await chooseGoal(context, typed);
    if (!mayGo(goalSteps, found.status, as))
      throw new SamspelError('conflict', (t) => t.plan.noMove(found.id, t.plan.statuses[found.status]), {
        hint: (t) => t.action.takeBackHint,
      });
    await context.change('participant goal close', async (tx) => {
      await closeGoal(tx, found.id, as, as === 'open' ? null : on);
      return {
        message: context.texts.plan.goalClosed(found.id, context.texts.plan.statuses[as]),
        json: { id: found.id, status: as },
      };
    });
  },
});

function chooseGoal(context: Context, typed: string) {
  return chooseByNumber(context, typed, findGoal, {
    noun: (t) => t.plan.goalNoun,
    hint: (t) => t.plan.goalHint,
  });
}
