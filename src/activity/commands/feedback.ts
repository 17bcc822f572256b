/** `activity feedback add` and `activity feedback list`: what participants say of it. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { chooseActivity } from '../choose.ts';
import { addFeedback, feedbackOn } from '../records.ts';
import { feedbackTable } from '../view.ts';

const activity = required(text((t) => t.activity.arguments.activity));
const ratings = ['1', '2', '3', '4', '5'] as const;

/** What is told of a feedback. */
export const particulars = {
  rating: choice(ratings, (t) => t.activity.options.rating),
  helped: choice(['yes', 'no'], (t) => t.activity.options.helped),
  text: text((t) => t.activity.options.feedbackText),
};

export const feedbackAdd = command({
  name: 'feedback add',
  summary: (t) => t.activity.help.feedbackAdd,
  arguments: { activity },
  options: {
    ...particulars,
    rating: required(particulars.rating),
    from: text((t) => t.activity.options.feedbackFrom, 'ID'),
    on: date((t) => t.activity.options.feedbackOn),
  },
  examples: [
    'activity feedback add 3 --rating 5 --helped yes --from 12 --text "Jag har fått vänner här."',
    'activity feedback add Språkkafé --rating 4',
  ],
  async run(context, { activity: typed, rating, helped, from, text: said, on = context.today }) {
    requirePassed(on, context);
    const about = await chooseActivity(context, typed);
    const person = from === undefined ? null : await chooseParticipant(context, from);
    const row = {
      activityId: about.id,
      participantId: person?.id ?? null,
      givenOn: on,
      rating: Number(rating),
      helped: helped === undefined ? null : Number(helped === 'yes'),
      text: said?.trim() ?? null,
    };
    await context.change('activity feedback add', async (tx) => {
      const id = await addFeedback(tx, row);
      return {
        message: context.texts.activity.feedbackAdded(about.name),
        json: { id, activity: about.id, rating: row.rating },
      };
    });
  },
});

export const feedbackList = command({
  name: 'feedback list',
  summary: (t) => t.activity.help.feedbackList,
  arguments: { activity },
  listing: true,
  examples: ['activity feedback list 3', 'activity feedback list Språkkafé --json'],
  async run(context, { activity: typed }) {
    const { db } = await context.store();
    const about = await chooseActivity(context, typed);
    await context.list(feedbackTable(await feedbackOn(db, about.id)));
  },
});
