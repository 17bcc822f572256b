/** `agreement review`: the partners have looked through the rules of the game together. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { reviewOutcomes } from '../../lib/vocabulary-partnership.ts';
import { chooseHeldMeeting } from '../../meeting/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { addReview } from '../records/reviews.ts';

export const review = command({
  name: 'review',
  summary: (t) => t.agreement.help.review,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    outcome: required(choice(reviewOutcomes, (t) => t.agreement.options.outcome)),
    on: date((t) => t.agreement.options.reviewedOn),
    meeting: text((t) => t.agreement.options.meeting, 'ID'),
    notes: text((t) => t.agreement.options.notes),
  },
  examples: [
    'agreement review vagen-in --outcome no-change --meeting 5',
    'agreement review yrkesbron --outcome changes --on 6.10.2026 --notes "Mötena glesas ut"',
  ],
  async run(context, { partnership: typed, outcome, on, meeting: typedMeeting, notes }) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    await chooseVersion(db, partnership, undefined);
    const meeting = typedMeeting === undefined ? null : await chooseHeldMeeting(context, typedMeeting);
    if (meeting !== null && meeting.partnershipId !== partnership.id)
      throw new SamspelError('bad-data', (t) => t.agreement.otherMeeting(meeting.id, partnership.name));
    const reviewedOn = on ?? meeting?.date ?? context.today;
    if (reviewedOn > context.today)
      throw new SamspelError('bad-data', (t) => t.action.inFuture(t.format.date(reviewedOn)));
    await context.change('agreement review', async (tx) => {
      const id = await addReview(tx, {
        partnershipId: partnership.id,
        reviewedOn,
        outcome,
        meetingId: meeting?.id ?? null,
        notes: notes === undefined ? null : tidy(notes),
      });
      const { agreement, format } = context.texts;
      return {
        message: agreement.reviewed(partnership.name, format.date(reviewedOn), agreement.reviewOutcomes[outcome]),
        json: { id, partnership: partnership.handle, reviewedOn, outcome, meeting: meeting?.id ?? null },
      };
    });
  },
});
