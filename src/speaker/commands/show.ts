/** `speaker show`: with the talks she has given. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { withTagField } from '../../tag/view.ts';
import { chooseSpeaker } from '../choose.ts';
import { talksOf } from '../records.ts';
import { speakerDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.speaker.help.show,
  arguments: { speaker: required(text((t) => t.speaker.arguments.speaker)) },
  examples: ['speaker show 2', 'speaker show "Farid Rahimi" --json'],
  async run(context, input) {
    const { db } = await context.store();
    const speaker = await chooseSpeaker(context, input.speaker);
    const details = speakerDetails(speaker, await talksOf(db, speaker.id));
    await context.details(await withTagField(context, 'speaker', speaker.id, details));
  },
});
