/** `work add`: a contact with working life. */
import { command } from '../../cli/command.ts';
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

export const add = command({
  name: 'add',
  summary: (t) => t.work.help.add,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    kind: required(
      choice(
        workKinds,
        (t) => t.work.options.kind,
        (t) => t.work.kinds,
      ),
    ),
    at: required(text((t) => t.work.options.at, 'EMPLOYER')),
    isco: text((t) => t.work.options.isco, 'CODE'),
    from: date((t) => t.work.options.from),
    until: date((t) => t.work.options.until),
  },
  examples: [
    'work add 12 --kind workplace-visit --at vardlinjen',
    'work add 12 --kind placement --at "Esbo bageri" --isco bagare --from 1.9.2026 --until 31.10.2026',
  ],
  async run(context, { participant: typed, kind, at, isco, from = context.today, until }) {
    if (until !== undefined && until < from) throw new SamspelError('bad-data', (t) => t.activity.endsBeforeStart);
    const person = await chooseParticipant(context, typed);
    requireGuardian(person, from);
    const { db } = await context.store();
    // An employer need not be in the register: most are not.
    const known = (await listOrganisations(db, 'all')).find(
      ({ handle, name }) => handle === at.toLowerCase() || fold(name) === fold(at),
    );
    const row = {
      participantId: person.id,
      kind,
      organisationId: known?.id ?? null,
      employer: known?.name ?? tidy(at),
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
