/** `privacy request add|list|extend|done`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, flag, number, required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { requestKinds, requestOutcomes } from '../../lib/vocabulary-privacy.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { addRequest, changeRequest, listRequests } from '../records.ts';
import { dueOf, type PrivacyRequest } from '../request.ts';
import { requestTable } from '../view-rights.ts';

export const requestAdd = command({
  name: 'request add',
  summary: (t) => t.privacyRights.help.requestAdd,
  description: (t) => t.privacyRights.help.requestAddMore,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: {
    kind: required(choice(requestKinds, (t) => t.privacyRights.options.kind)),
    received: date((t) => t.privacyRights.options.received),
  },
  examples: ['privacy request add 12 --kind access', 'privacy request add 12 --kind erasure --received 2026-10-01'],
  async run(context, { participant, kind, received: receivedOn = context.today }) {
    if (receivedOn > context.today) throw new SamspelError('bad-data', (t) => t.privacyRights.inFuture);
    const { id: participantId } = await chooseParticipant(context, participant);
    await context.change('privacy request add', async (tx) => {
      const id = await addRequest(tx, { participantId, kind, receivedOn });
      const { privacyRights, format } = context.texts;
      const due = dueOf(receivedOn, 'as-received');
      return {
        message: privacyRights.requestAdded(id, privacyRights.requestKinds[kind], format.date(due)),
        json: { id, participant: participantId, kind, due },
      };
    });
  },
});

export const requestList = command({
  name: 'request list',
  summary: (t) => t.privacyRights.help.requestList,
  listing: true,
  options: { all: flag((t) => t.privacyRights.options.allRequests), ...tagOption },
  examples: ['privacy request list', 'privacy request list --all --json'],
  async run(context, { all, tag }) {
    const rows = await listRequests((await context.store()).db, all ? {} : { state: 'open' });
    const whose = ({ participant }: (typeof rows)[number]) => participant;
    const listed = await ofTagged(context, 'participant', requestTable(rows, context.today), tag, whose);
    await context.list(naming(listed, 'privacy request list', whose));
  },
});

const id = required(number((t) => t.privacyRights.arguments.request, 'ID'));

export const requestExtend = command({
  name: 'request extend',
  summary: (t) => t.privacyRights.help.requestExtend,
  description: (t) => t.privacyRights.help.requestExtendMore,
  arguments: { id },
  options: { reason: required(text((t) => t.privacyRights.options.extensionReason)) },
  examples: [
    'privacy request extend 3 --reason "Papers of three years must be looked through"',
    'privacy request extend 3 --reason "Arkivet är stängt i juli" --json',
  ],
  async run(context, input) {
    const request = await openRequest(context, input.id);
    const first = dueOf(request.receivedOn, 'as-received');
    if (context.today > first)
      throw new SamspelError('conflict', (t) => t.privacyRights.tooLateToExtend(request.id, t.format.date(first)));
    const due = dueOf(request.receivedOn, 'extended');
    await context.change('privacy request extend', async (tx) => {
      await changeRequest(tx, request.id, { due, extendedOn: context.today, extensionReason: input.reason });
      const { privacyRights, format } = context.texts;
      return { message: privacyRights.extended(request.id, format.date(due)), json: { id: request.id, due } };
    });
  },
});

export const requestDone = command({
  name: 'request done',
  summary: (t) => t.privacyRights.help.requestDone,
  arguments: { id },
  options: {
    outcome: choice(requestOutcomes, (t) => t.privacyRights.options.outcome),
    answer: text((t) => t.privacyRights.options.answer),
    on: date((t) => t.privacy.options.on),
  },
  examples: [
    'privacy request done 3',
    'privacy request done 3 --outcome refused --answer "Bokföringslagen kräver att uppgifterna sparas"',
  ],
  async run(context, { id: typed, outcome = 'granted', answer, on: doneOn = context.today }) {
    const request = await openRequest(context, typed);
    // Article 12(4): whoever is refused must be told why.
    if (outcome !== 'granted' && answer === undefined)
      throw new SamspelError('usage', (t) => t.privacyRights.refusalNeedsAnswer);
    await context.change('privacy request done', async (tx) => {
      await changeRequest(tx, request.id, { doneOn, outcome, answer: answer ?? null });
      const { privacyRights, format } = context.texts;
      return {
        message: privacyRights.requestDone(request.id, privacyRights.outcomes[outcome], format.date(doneOn)),
        json: { id: request.id, outcome, doneOn },
      };
    });
  },
});

async function openRequest(context: Context, wanted: number): Promise<PrivacyRequest> {
  const [request] = await listRequests((await context.store()).db, { ids: [wanted] });
  if (request === undefined)
    throw new SamspelError('not-found', (t) => t.privacyRights.noRequest(wanted), {
      hint: (t) => t.privacyRights.noRequestHint,
    });
  const { doneOn } = request;
  if (doneOn !== null)
    throw new SamspelError('conflict', (t) => t.privacyRights.answeredAlready(wanted, t.format.date(doneOn)));
  return request;
}
