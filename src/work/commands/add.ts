/** `work add`: a contact with working life. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { fold } from '../../lib/fold.ts';
import { tidy } from '../../lib/text.ts';
import { workKinds } from '../../lib/vocabulary-path.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { fullName } from '../../participant/participant.ts';
import { requireOccupation } from '../../skill/choose.ts';
import { addWork } from '../records.ts';

/** What is told of a contact with working life. */
export const particulars = {
  kind: choice(
    workKinds,
    (t) => t.work.options.kind,
    (t) => t.work.kinds,
  ),
  at: text((t) => t.work.options.at, 'EMPLOYER'),
  isco: text((t) => t.work.options.isco, 'CODE'),
  from: date((t) => t.work.options.from),
  until: date((t) => t.work.options.until),
};

/** The employer as it is kept. It need not be in the register: most are not. */
export async function employerCalled(context: Context, typed: string) {
  const { db } = await context.store();
  const known = (await listOrganisations(db, 'all')).find(
    ({ handle, name }) => handle === typed.toLowerCase() || fold(name) === fold(typed),
  );
  return { organisationId: known?.id ?? null, employer: known?.name ?? tidy(typed) };
}

export const add = command({
  name: 'add',
  summary: (t) => t.work.help.add,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { ...particulars, kind: required(particulars.kind), at: required(particulars.at) },
  examples: [
    'work add 12 --kind workplace-visit --at vardlinjen',
    'work add 12 --kind placement --at "Esbo bageri" --isco bagare --from 1.9.2026 --until 31.10.2026',
  ],
  async run(context, { participant: typed, kind, at, isco, from = context.today, until }) {
    if (until !== undefined && until < from) throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
    const person = await chooseParticipant(context, typed);
    requireGuardian(person, from);
    const row = {
      participantId: person.id,
      kind,
      ...(await employerCalled(context, at)),
      isco: isco === undefined ? null : requireOccupation(context, isco),
      since: from,
      until: until ?? null,
    };
    await context.change('work add', async (tx) => {
      const id = await addWork(tx, row);
      const { texts } = context;
      return {
        message: texts.work.added(id, fullName(person), texts.work.kinds[kind], row.employer),
        logged: texts.work.addedLogged(id, person.id, texts.work.kinds[kind]),
        json: { id, participant: person.id, kind, employer: row.employer, from },
      };
    });
  },
});
