/** `speaker add`: someone who has come a long way herself, and is willing to tell. */
import { command } from '../../cli/command.ts';
import { date, flag, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { particulars, readParticulars } from '../particulars.ts';
import { addSpeaker } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.speaker.help.add,
  arguments: { name: required(text((t) => t.speaker.arguments.name)) },
  options: {
    ...particulars,
    participant: text((t) => t.speaker.options.participant, 'ID'),
    mayBeAsked: flag((t) => t.speaker.options.mayBeAsked),
    on: date((t) => t.speaker.options.askedOn),
  },
  examples: [
    'speaker add "Farid Rahimi" --topics "arbete,företagande" --languages sv,fa --experience "Eget bageri i Esbo" --may-be-asked',
    'speaker add "Maryam Haidari" --participant 12 --topics "naisten työ" --languages suomi --may-be-asked --on 1.9.2026',
  ],
  async run(context, { name: typed, participant, mayBeAsked, on = context.today, ...given }) {
    requirePassed(on, context);
    // A number is not what she is called: it was meant for --participant.
    if (/^#?\d+$/.test(typed.trim()))
      throw new SamspelError('usage', (t) => t.speaker.numberNoName(typed), {
        hint: (t) => t.speaker.numberNoNameHint(typed),
      });
    const person = participant === undefined ? null : await chooseParticipant(context, participant);
    if (person !== null) requireGuardian(person, on);
    const { topics = '[]', languages = '[]', ...rest } = readParticulars(given);
    if (topics === '[]') throw new SamspelError('usage', (t) => t.speaker.topicsMissing);
    const name = tidy(typed);
    const row = {
      ...rest,
      topics,
      languages,
      name,
      participantId: person?.id ?? null,
      mayBeAskedOn: mayBeAsked ? on : null,
    };
    await context.change('speaker add', async (tx) => {
      const id = await addSpeaker(tx, row);
      return {
        message: context.texts.speaker.added(id, name),
        logged: context.texts.speaker.addedLogged(id),
        json: { id, participant: row.participantId, mayBeAsked },
      };
    });
    if (!mayBeAsked) context.say((t) => t.speaker.notYetAsked);
  },
});
