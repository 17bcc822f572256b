/** `activity add`: somewhere to belong. */
import { command } from '../../cli/command.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { activityKinds } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { checkOrder, particulars, readParticulars } from '../particulars.ts';
import { addActivity } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.activity.help.add,
  arguments: { name: required(text((t) => t.activity.arguments.name, 'NAME')) },
  options: {
    kind: required(
      choice(
        activityKinds,
        (t) => t.activity.options.kind,
        (t) => t.activity.kinds,
      ),
    ),
    by: required(text((t) => t.activity.options.by, 'ORG')),
    partnership: text((t) => t.activity.options.partnership, 'P'),
    ...particulars,
  },
  examples: [
    'activity add "Måndagsfotboll" --kind sport --by if-norden --interests fotboll --weekday mon --time 18 --places 20 --cost 0',
    'activity add Språkkafé --kind language-cafe --by luckan --languages sv --municipality Helsingfors --mixed yes',
  ],
  async run(context, { name: typed, kind, by, partnership, ...given }) {
    const organisation = await chooseOrganisation(context, by);
    const within = partnership === undefined ? null : await chooseOpenPartnership(context, partnership);
    const name = tidy(typed);
    const { languages = '[]', interests = '[]', startsOn = context.today, ...rest } = readParticulars(given);
    checkOrder({ ...rest, startsOn });
    const row = {
      ...rest,
      languages,
      interests,
      startsOn,
      name,
      kind,
      organisationId: organisation.id,
      partnershipId: within?.id ?? null,
    };
    await context.change('activity add', async (tx) => {
      const id = await addActivity(tx, row);
      return {
        message: context.texts.activity.added(id, name, organisation.name),
        json: { id, name, kind, organisation: organisation.handle },
      };
    });
  },
});
