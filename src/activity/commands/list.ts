/** `activity list`: what goes on, and what is free. */
import { command } from '../../cli/command.ts';
import { choice, flag, text } from '../../cli/parameter.ts';
import { languageCode } from '../../language/codes.ts';
import { activityKinds } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { municipalityCode } from '../../participant/options.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { readInterests } from '../interest-list.ts';
import { interestCode, interestCodes } from '../interests.ts';
import { listActivities } from '../records.ts';
import { activityTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.activity.help.list,
  listing: true,
  options: {
    kind: choice(activityKinds, (t) => t.activity.options.kind),
    by: text((t) => t.activity.options.by, 'ORG'),
    partnership: text((t) => t.activity.options.partnership, 'P'),
    interest: text((t) => t.activity.options.interest, 'WORD'),
    language: text((t) => t.activity.options.language, 'CODE'),
    municipality: text((t) => t.activity.options.municipality),
    all: flag((t) => t.activity.options.all),
    ...tagOption,
  },
  examples: ['activity list --interest jalkapallo', 'activity list --kind language-cafe --municipality Esbo'],
  async run(context, { kind, by, partnership, interest, language, municipality, all, tag }) {
    const { db } = await context.store();
    const activities = await listActivities(db, {
      kind,
      organisation: by === undefined ? undefined : (await chooseOrganisation(context, by)).id,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
      municipality: municipality === undefined ? undefined : municipalityCode(municipality),
      openOn: all ? undefined : context.today,
    });
    const interests = readInterests();
    const wanted = interest === undefined ? null : interestCode(interests, interest);
    const spoken = language === undefined ? null : languageCode(language);
    const shown = activities.filter(
      (activity) =>
        (wanted === null || interestCodes(interests, activity.interests).includes(wanted)) &&
        (spoken === null || activity.languages.includes(spoken)),
    );
    await context.list(await withTags(context, 'activity', activityTable(shown), tag));
  },
});
