/** `partnership join` and `leave`: who is a member from when to when. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseOpenPartnership, choosePartnership } from '../choose.ts';
import { memberRoles } from '../partnership.ts';
import { joinPartnership, leavePartnership, listMembers } from '../records.ts';

const partnership = required(text((t) => t.partnership.arguments.partnership));
const organisation = required(text((t) => t.partnership.arguments.organisation, 'ORG'));

export const join = command({
  name: 'join',
  summary: (t) => t.partnership.help.join,
  arguments: { partnership, organisation },
  options: {
    role: required(choice(memberRoles, (t) => t.partnership.options.role)),
    since: date((t) => t.partnership.options.since),
  },
  examples: [
    'partnership join vagen-in arbis --role partner --since 1.1.2026',
    'partnership join yrkesbron nordfirma --role host',
  ],
  async run(context, { partnership: typedPartnership, organisation: typedOrganisation, role, since = context.today }) {
    const to = await chooseOpenPartnership(context, typedPartnership);
    const who = await chooseOrganisation(context, typedOrganisation);
    await context.change('partnership join', async (tx) => {
      const id = await joinPartnership(tx, to, who, { role, since });
      const { texts } = context;
      return {
        message: texts.partnership.joined(who.name, to.name, texts.partnership.roles[role]),
        json: { id, partnership: to.handle, organisation: who.handle },
      };
    });
  },
});

export const leave = command({
  name: 'leave',
  summary: (t) => t.partnership.help.leave,
  arguments: { partnership, organisation },
  options: {
    on: date((t) => t.partnership.options.on),
    notice: date((t) => t.partnership.options.notice),
    reason: text((t) => t.partnership.options.reason),
  },
  examples: [
    'partnership leave yrkesbron vardlinjen --on 31.12.2026 --notice 1.9.2026',
    'partnership leave vagen-in arbis --reason "Går över till Fritid för alla"',
  ],
  async run(
    context,
    { partnership: typedPartnership, organisation: typedOrganisation, on = context.today, notice, reason },
  ) {
    const { db } = await context.store();
    const from = await choosePartnership(context, typedPartnership);
    const who = await chooseOrganisation(context, typedOrganisation);
    const member = (await listMembers(db, from.id, null)).findLast(
      ({ organisationId, until }) => organisationId === who.id && (until === null || until >= context.today),
    );
    if (member === undefined)
      throw new SamspelError('not-found', (t) => t.partnership.notMember(who.name, from.name), {
        hint: (t) => t.partnership.notMemberHint,
      });
    if (on < member.since)
      throw new SamspelError('bad-data', (t) =>
        t.partnership.leavesBeforeJoining(who.name, t.format.date(member.since)),
      );
    await context.change('partnership leave', async (tx) => {
      await leavePartnership(tx, member.id, { until: on, ...known({ noticeOn: notice, leaveReason: reason }) });
      const { texts } = context;
      return {
        message: texts.partnership.left(who.name, from.name, texts.format.date(on)),
        json: { id: member.id, partnership: from.handle, organisation: who.handle },
      };
    });
  },
});
