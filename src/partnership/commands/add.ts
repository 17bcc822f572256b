/** `partnership add`: begins a partnership, with its lead if named. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { handleFrom, isHandle } from '../../organisation/organisation.ts';
import { type Partnership, stages } from '../partnership.ts';
import { addPartnership, joinPartnership } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.partnership.help.add,
  arguments: { name: required(text((t) => t.partnership.arguments.name)) },
  options: {
    purpose: required(text((t) => t.partnership.options.purpose)),
    handle: text((t) => t.partnership.options.handle, 'WORD'),
    start: date((t) => t.partnership.options.start),
    lead: text((t) => t.partnership.options.lead, 'ORG'),
    targetStage: choice(stages, (t) => t.partnership.options.targetStage),
  },
  examples: [
    'partnership add "Vägen in" --purpose "En egen väg på svenska eller finska" --start 1.1.2026 --lead luckan',
    'partnership add Yrkesbron --purpose "Mentorer i eget yrke" --target-stage partnership',
  ],
  async run(context, input) {
    const name = tidy(input.name);
    const handle = input.handle ?? handleFrom(name);
    if (!isHandle(handle))
      throw new SamspelError('bad-data', (t) => t.organisation.handleForm(handle), {
        hint: (t) => t.organisation.handleFormHint,
      });
    const lead = input.lead === undefined ? null : await chooseOrganisation(context, input.lead);
    const startOn = input.start ?? context.today;
    const partnership: Omit<Partnership, 'id'> = {
      handle,
      name,
      purpose: tidy(input.purpose),
      targetStage: input.targetStage ?? null,
      // What begins later is planned until then.
      status: startOn > context.today ? 'planned' : 'active',
      startOn,
      closedOn: null,
      closeReason: null,
      learned: null,
      handedOver: null,
    };
    await context.change('partnership add', async (tx) => {
      const id = await addPartnership(tx, partnership);
      if (lead !== null) await joinPartnership(tx, { ...partnership, id }, lead, { role: 'lead', since: startOn });
      return { message: context.texts.partnership.added(name, handle), json: { id, handle } };
    });
  },
});
