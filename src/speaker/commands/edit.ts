/** `speaker edit`: what is given changes; whether she may be asked is hers to change at any time. */
import { command } from '../../cli/command.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseSpeaker } from '../choose.ts';
import { particulars, readParticulars } from '../particulars.ts';
import { editSpeaker } from '../records.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.speaker.help.edit,
  arguments: { speaker: required(text((t) => t.speaker.arguments.speaker)) },
  options: { ...particulars, mayBeAsked: choice(['yes', 'no'], (t) => t.speaker.options.mayBeAsked) },
  examples: ['speaker edit "Farid Rahimi" --may-be-asked no', 'speaker edit 2 --topics arbete,språk'],
  async run(context, { speaker: typed, mayBeAsked, ...given }) {
    const asked = mayBeAsked === undefined ? {} : { mayBeAskedOn: mayBeAsked === 'yes' ? context.today : null };
    const change = { ...readParticulars(given), ...asked };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const speaker = await chooseSpeaker(context, typed);
    await context.change('speaker edit', async (tx) => {
      await editSpeaker(tx, speaker.id, change);
      const { texts } = context;
      return {
        message: texts.speaker.edited(speaker.name),
        logged: texts.speaker.editedLogged(speaker.id),
        json: { id: speaker.id },
      };
    });
  },
});
