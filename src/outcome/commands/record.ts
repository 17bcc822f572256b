/** `outcome record`: something has happened for her, or changed with the hosts. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { outcomeDomains, outcomeKinds, outcomeSources } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { requireOccupation } from '../../skill/choose.ts';
import { domainOf } from '../outcome.ts';
import { addOutcome } from '../records.ts';

/** What is told of an outcome. */
export const particulars = {
  kind: choice(
    outcomeKinds,
    (t) => t.outcome.options.kind,
    (t) => t.outcome.kinds,
  ),
  domain: choice(outcomeDomains, (t) => t.outcome.options.domain),
  value: text((t) => t.outcome.options.value),
  isco: text((t) => t.skill.options.isco, 'CODE'),
  source: choice(outcomeSources, (t) => t.outcome.options.source),
  on: date((t) => t.outcome.options.on),
};

export const record = command({
  name: 'record',
  summary: (t) => t.outcome.help.record,
  arguments: { participant: text((t) => t.participant.arguments.participant) },
  options: {
    ...particulars,
    kind: required(particulars.kind),
    host: text((t) => t.outcome.options.host, 'ORG'),
  },
  examples: [
    'outcome record 12 --kind job --value "Vårdlinjen, vikariat" --isco närvårdare --on 1.9.2026',
    'outcome record --host if-norden --kind host-practice-changed --value "Träningarna leds på lätt svenska"',
  ],
  async run(context, { participant: typed, kind, host, domain, value, isco, source = 'staff', on = context.today }) {
    if ((typed === undefined) === (host === undefined))
      throw new SamspelError('usage', (t) => t.outcome.oneOrOther, { hint: (t) => t.outcome.oneOrOtherHint });
    const person = typed === undefined ? null : await chooseParticipant(context, typed);
    requirePassed(on, context, person ?? undefined);
    const organisation = host === undefined ? null : await chooseOrganisation(context, host);
    const row = {
      participantId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
      side: person === null ? 'host' : 'newcomer',
      kind,
      domain: domain ?? domainOf[kind],
      happenedOn: on,
      value: value === undefined ? null : tidy(value),
      isco: isco === undefined ? null : requireOccupation(context, isco),
      source,
    } as const;
    await context.change('outcome record', async (tx) => {
      const id = await addOutcome(tx, row);
      const { texts } = context;
      const who = person === null ? (organisation?.name ?? '') : fullName(person);
      return {
        message: texts.outcome.recorded(id, who, texts.outcome.kinds[kind], texts.outcome.domains[row.domain]),
        logged: texts.outcome.recordedLogged(id, texts.outcome.kinds[kind]),
        json: { id, participant: row.participantId, kind, domain: row.domain, on },
      };
    });
  },
});
