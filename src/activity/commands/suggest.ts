/** `activity suggest`: where she might feel at home, and why. */
import { command } from '../../cli/command.ts';
import { number, required, text } from '../../cli/parameter.ts';
import { practises } from '../../language/language.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ageOf } from '../../participant/participant.ts';
import { readInterests } from '../interest-list.ts';
import { activitiesOf, listActivities, mixOfActivities, nextSessions } from '../records.ts';
import { suggestActivities } from '../suggest.ts';
import { suggestionTable } from '../view-suggestions.ts';

const usualCount = 5;

export const suggest = command({
  name: 'suggest',
  summary: (t) => t.activity.help.suggest,
  description: (t) => t.activity.suggestMore,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { best: number((t) => t.activity.options.best) },
  listing: true,
  examples: ['activity suggest 12', 'activity suggest "Ali Hassan" --best 3 --json'],
  async run(context, { participant: typed, best = usualCount }) {
    const { db } = await context.store();
    const person = await chooseParticipant(context, typed);
    const mix = await mixOfActivities(db);
    const next = await nextSessions(db, context.today);
    const places = (await listActivities(db, { openOn: context.today })).map((activity) => ({
      activity,
      tongues: mix.get(activity.id)?.tongues ?? [],
      hosts: mix.get(activity.id)?.hosts ?? 0,
      nextOn: next.get(activity.id) ?? null,
    }));
    const seeker = {
      age: ageOf(person, context.today),
      municipality: person.municipality,
      motherTongue: person.motherTongue,
      interests: person.interests ?? [],
      practises: practises(person.integrationLanguage, person.levels),
      availability: person.availability,
      known: (await activitiesOf(db, person.id)).map(({ activityId }) => activityId),
    };
    const interests = readInterests();
    await context.list(
      suggestionTable(suggestActivities(seeker, places, interests, context.today).slice(0, best), interests, person.id),
    );
  },
});
