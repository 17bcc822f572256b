/** `mentor import` and `mentee import`: a list each, all of it or nothing; the same list twice changes nothing. */
import { basename } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { readingOptions } from '../../roster/options.ts';
import { chooseOpenProgramme } from '../choose.ts';
import { importMentees } from '../import-mentees.ts';
import { planMentors } from '../import-mentors.ts';
import type { Programme } from '../mentoring.ts';
import { occupationCodeOf } from '../occupation-code.ts';
import { readPeople } from '../read-people.ts';
import { addMentors, editMentor, listMentors } from '../records.ts';
import { programmeOption } from '../terms.ts';

const file = required(text((t) => t.mentoringCommands.arguments.file, 'FILE'));
const options = {
  programme: programmeOption,
  from: text((t) => t.mentoringCommands.options.from, 'ORG'),
  on: date((t) => t.mentoringCommands.options.appliedOn),
  ...readingOptions,
};

export const mentorImport = command({
  name: 'import',
  summary: (t) => t.mentoringCommands.help.mentorImport,
  arguments: { file },
  options,
  examples: [
    'mentor import mentorer.csv --programme mentor-i-yrket',
    'mentor import mentorer.csv --from nordfirma --map "Telefon=phone" --dry-run',
  ],
  async run(context, { file: path, programme, from, on = context.today, ...reading }) {
    const to = await chooseOpenProgramme(context, programme);
    const sender = from === undefined ? null : await chooseOrganisation(context, from);
    const { list, extras } = await readPeople(context, path, reading);
    await context.change('mentor import', async (tx) => {
      const known = await listMentors(tx.db, { programme: to.id, current: true });
      const plan = planMentors(list.validation.people, extras, known, {
        programme: to.id,
        today: on,
        sender: sender?.id ?? null,
        organisations: await listOrganisations(tx.db, 'current'),
        occupationCode: (occupation) => occupationCodeOf(occupation, context.language),
      });
      const ids = await addMentors(tx, plan.created);
      for (const { id, change } of plan.updated) await editMentor(tx, id, change);
      if (plan.unknownCompanies.length > 0) context.say((t) => t.mentoring.companiesUnknown(plan.unknownCompanies));
      return importChange(context, 'mentor', to, path, {
        created: ids.length,
        updated: plan.updated.length,
        unchanged: plan.unchanged,
        unknownOccupations: plan.unknownOccupations,
        unclear: [],
        ids,
      });
    });
  },
});

export const menteeImport = command({
  name: 'import',
  summary: (t) => t.mentoringCommands.help.menteeImport,
  arguments: { file },
  options,
  examples: [
    'mentee import adepter.csv --programme mentor-i-yrket --from luckan',
    'mentee import adepter.csv --on 10.1.2026',
  ],
  async run(context, { file: path, programme, from, on = context.today, ...reading }) {
    const to = await chooseOpenProgramme(context, programme);
    const sender = from === undefined ? null : await chooseOrganisation(context, from);
    const people = await readPeople(context, path, reading);
    await context.change('mentee import', async (tx) => {
      const { partnershipId, partnership } = to;
      const outcome = await importMentees(tx, people, {
        programme: to.id,
        sender: sender?.id ?? null,
        partnership: partnershipId === null || partnership === null ? null : { id: partnershipId, handle: partnership },
        today: on,
        actor: context.actor,
        language: context.language,
        appliedOn: on,
      });
      return importChange(context, 'mentee', to, path, outcome);
    });
  },
});

interface Imported {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unclear: readonly number[];
  readonly unknownOccupations: readonly string[];
  readonly ids: readonly number[];
}

function importChange(context: Context, side: 'mentor' | 'mentee', to: Programme, path: string, done: Imported) {
  const { created, updated, unchanged, unclear, unknownOccupations, ids } = done;
  const { mentoring } = context.texts;
  if (unknownOccupations.length > 0) context.say((t) => t.mentoring.occupationUnknown(unknownOccupations));
  const lines = [
    mentoring.imported(side, basename(path), created, updated, unchanged),
    ...(unclear.length > 0 ? [mentoring.unclear(unclear)] : []),
  ];
  return {
    message: lines.join('\n'),
    logged: mentoring.importedLogged(side, created, updated),
    json: { id: null, programme: to.handle, file: path, created, updated, unchanged, unclear, unknownOccupations, ids },
  };
}
