/** `work check edit` and `work check remove`: an answer at graduation or after that was noted wrongly. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { requireOccupation } from '../../skill/choose.ts';
import { chooseCheck } from '../choose.ts';
import { isOwnField } from '../own-field.ts';
import { editCheck, listChecks, removeCheck } from '../records.ts';
import type { EmploymentCheck } from '../work.ts';
import { ownOccupations, particulars, requireAskable } from './check.ts';

const one = required(text((t) => t.correction.arguments.check, 'ID'));

const corrected = ({ texts }: Context, found: EmploymentCheck) => ({
  noun: (t: Context['texts']) => t.correction.nouns.check,
  id: found.id,
  which: `${fullName(found)}, ${texts.work.points[found.point]}, ${texts.work.situations[found.situation]}`,
  json: { participant: found.participantId, point: found.point, situation: found.situation },
});

const options = { ...particulars, on: date((t) => t.correction.options.day), ...clearOption };

export const checkEdit = command({
  name: 'check edit',
  summary: (t) => t.correction.help.checkEdit,
  arguments: { check: one },
  options,
  examples: [
    'work check edit 2 --situation employed --employer Vårdlinjen',
    'work check edit 2 --isco närvårdare --on 1.9.2026',
  ],
  async run(context, { check: typed, point, situation, employer, isco, ownField, on, clear }) {
    const given = {
      ...known({ point, situation, employer: employer && tidy(employer), askedOn: on }),
      ...(isco === undefined ? {} : { isco: requireOccupation(context, isco) }),
      ...(ownField === undefined ? {} : { ownField: Number(ownField === 'yes') }),
      ...cleared(clear, { employer: 'employer', isco: 'isco', ownField: 'ownField' } as const),
    };
    requireSomething(given, options);
    const found = await chooseCheck(context, typed);
    const person = await chooseParticipant(context, String(found.participantId));
    if (on !== undefined) requirePassed(on, context, person);
    if (point !== undefined || on !== undefined) requireAskable(person, point ?? found.point, on ?? found.askedOn);
    const { db } = await context.store();
    const other = (await listChecks(db, { participant: person.id })).find(
      (check) => check.point === point && check.id !== found.id,
    );
    if (other !== undefined)
      throw new SamspelError('conflict', (t) => t.correction.otherCheck(other.id, t.work.points[other.point]), {
        hint: (t) => t.correction.otherCheckHint(other.id),
      });
    const follows =
      given.isco === undefined ? {} : fieldAlong(found, given.isco, await ownOccupations(context, person));
    await context.change('work check edit', async (tx) => {
      await editCheck(tx, found.id, { ...follows, ...given });
      return changed(context, corrected(context, { ...found, ...known({ point, situation }) }));
    });
  },
});

/** With another job comes whether it is in her own field, where that followed from the job before. */
function fieldAlong(found: EmploymentCheck, isco: string | null, own: readonly string[]) {
  if (found.ownField !== isOwnField(found.isco, own)) return {};
  const now = isOwnField(isco, own);
  return { ownField: now === null ? null : Number(now) };
}

export const checkRemove = command({
  name: 'check remove',
  summary: (t) => t.correction.help.checkRemove,
  arguments: { check: one },
  examples: ['work check remove 2', 'work check remove 2 --dry-run'],
  async run(context, { check: typed }) {
    const found = await chooseCheck(context, typed);
    await context.change('work check remove', async (tx) => {
      await removeCheck(tx, found.id);
      return removed(context, corrected(context, found), null);
    });
  },
});
