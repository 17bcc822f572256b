/** `language path`: Swedish, Finnish or both, with the day and the reason. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { pathOption } from '../../participant/everyday-words.ts';
import { fullName } from '../../participant/participant.ts';
import { noteSources } from '../../participant/records.ts';
import { choosePath, pathChoicesOf } from '../records.ts';

export const path = command({
  name: 'path',
  summary: (t) => t.languages.help.path,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    to: required(
      pathOption(
        (t) => t.languages.options.to,
        (t) => t.participant.paths,
      ),
    ),
    reason: required(text((t) => t.languages.options.reason)),
    on: date((t) => t.languages.options.chosenOn),
  },
  examples: [
    'language path 12 --to sv --reason "Familjen talar svenska"',
    'language path "Ali Hassan" --to both --reason "Työ suomeksi, ystävät ruotsiksi" --on 1.9.2026',
  ],
  async run(context, { participant: typed, to, reason, on = context.today }) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    const { db } = await context.store();
    const last = (await pathChoicesOf(db, person.id)).at(-1);
    if (last?.path === to) throw new SamspelError('conflict', (t) => t.languages.samePath(t.participant.paths[to]));
    await context.change('language path', async (tx) => {
      const { id, isNewest } = await choosePath(tx, person.id, to, on, tidy(reason));
      // She has said so herself, on the day she chose.
      if (isNewest)
        await noteSources(tx, [
          {
            ...{ participantId: person.id, fields: ['integrationLanguage'], organisationId: null, saidOn: on },
            ...{ enteredBy: context.actor, enteredOn: context.today },
          },
        ]);
      const { texts } = context;
      return {
        message: texts.languages.pathSet(fullName(person), texts.participant.paths[to]),
        logged: texts.languages.pathLogged(person.id),
        json: { id, participant: person.id, path: to, on },
      };
    });
  },
});
