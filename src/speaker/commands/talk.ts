/** `speaker talk add`: a talk given, and what the listeners said. */
import { command } from '../../cli/command.ts';
import { choice, date, number, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseSpeaker } from '../choose.ts';
import { addTalk } from '../records.ts';

/** What is told of a talk. */
export const particulars = {
  topic: text((t) => t.speaker.options.talkTopic),
  at: text((t) => t.speaker.options.at, 'ORG'),
  on: date((t) => t.speaker.options.on),
  listeners: number((t) => t.speaker.options.listeners),
  rating: choice(['1', '2', '3', '4', '5'], (t) => t.speaker.options.rating),
  feedback: text((t) => t.speaker.options.feedback),
};

export const talkAdd = command({
  name: 'talk add',
  summary: (t) => t.speaker.help.talkAdd,
  arguments: { speaker: required(text((t) => t.speaker.arguments.speaker)) },
  options: { ...particulars, topic: required(particulars.topic) },
  examples: [
    'speaker talk add "Farid Rahimi" --topic "Från tvätteri till eget bageri" --at arbis --listeners 24',
    'speaker talk add 2 --topic Työelämä --on 15.9.2026 --rating 5 --feedback "Rohkaiseva"',
  ],
  async run(context, { speaker: typed, topic, at, on = context.today, listeners, rating, feedback }) {
    requirePassed(on, context);
    const speaker = await chooseSpeaker(context, typed);
    if (speaker.mayBeAskedOn === null)
      throw new SamspelError('refused', (t) => t.speaker.mayNotBeAsked(speaker.id), {
        hint: (t) => t.speaker.mayNotBeAskedHint(speaker.id),
      });
    const organisation = at === undefined ? null : await chooseOrganisation(context, at);
    const row = {
      speakerId: speaker.id,
      organisationId: organisation?.id ?? null,
      givenOn: on,
      topic: tidy(topic),
      listeners: listeners ?? null,
      rating: rating === undefined ? null : Number(rating),
      feedback: feedback === undefined ? null : tidy(feedback),
    };
    await context.change('speaker talk add', async (tx) => {
      const id = await addTalk(tx, row);
      const { texts } = context;
      return {
        message: texts.speaker.talkAdded(speaker.name, row.topic, texts.format.date(on)),
        logged: texts.speaker.talkLogged(id, speaker.id),
        json: { id, speaker: speaker.id, on, topic: row.topic },
      };
    });
  },
});
