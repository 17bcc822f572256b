/** Texts of meetings, of what was decided and agreed in them, and of the rules of the game. */
import type { AgreementDocument } from '../../agreement/agreement.ts';
import type { Db } from '../../store/index.ts';
import type { Searchable } from '../search.ts';

export async function meetingTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await meetings(db)
    .select(['meeting.place', 'meeting.chair', 'meeting.secretary'])
    .where('meeting.id', 'in', [...ids])
    .execute();
  return rows.map(({ place, chair, secretary, ...meeting }) => ({
    ...head(meeting),
    row: meeting.meeting,
    texts: [
      { place: 'title', text: labelOf(meeting) },
      { place: 'place', text: place },
      { place: 'name', text: [chair, secretary].filter(Boolean).join(', ') || null },
    ],
  }));
}

export async function agendaTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await meetings(db)
    .innerJoin('agendaItem', 'agendaItem.meetingId', 'meeting.id')
    .select(['agendaItem.id as row', 'agendaItem.title', 'agendaItem.text'])
    .where('agendaItem.id', 'in', [...ids])
    .execute();
  return rows.map(({ row, title, text, ...meeting }) => ({
    ...head(meeting),
    row,
    texts: [
      { place: 'title', text: title },
      { place: 'text', text },
    ],
  }));
}

export async function laterTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await meetings(db)
    .innerJoin('laterPoint', 'laterPoint.meetingId', 'meeting.id')
    .select(['laterPoint.id as row', 'laterPoint.text'])
    .where('laterPoint.id', 'in', [...ids])
    .execute();
  return rows.map(({ row, text, ...meeting }) => ({ ...head(meeting), row, texts: [{ place: 'later', text }] }));
}

export async function decisionTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await meetings(db)
    .innerJoin('decision', 'decision.meetingId', 'meeting.id')
    .leftJoin('agendaItem', 'agendaItem.id', 'decision.agendaItemId')
    .select(['decision.id', 'decision.text', 'agendaItem.title'])
    .where('decision.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, text, title, date, partnership }) => ({
    row: id,
    noun: 'decision',
    id,
    label: text,
    partnership,
    date,
    texts: [
      { place: 'text', text },
      { place: 'title', text: title },
    ],
  }));
}

export async function actionTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('action')
    .innerJoin('partnership', 'partnership.id', 'action.partnershipId')
    .select(['action.id', 'action.what', 'action.owner', 'action.due', 'partnership.handle'])
    .where('action.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, what, owner, due, handle }) => ({
    row: id,
    noun: 'action',
    id,
    label: what,
    partnership: handle,
    date: due,
    texts: [
      { place: 'text', text: what },
      { place: 'owner', text: owner },
    ],
  }));
}

/** Title and clauses in all their languages. */
export async function agreementTexts(db: Db, ids: readonly number[]): Promise<Searchable[]> {
  const rows = await db
    .selectFrom('agreementVersion')
    .innerJoin('partnership', 'partnership.id', 'agreementVersion.partnershipId')
    .select(['agreementVersion.id', 'agreementVersion.document', 'agreementVersion.validFrom', 'partnership.handle'])
    .where('agreementVersion.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, document, validFrom, handle }) => {
    const { title, clauses } = JSON.parse(document) as AgreementDocument;
    const titles = Object.values(title);
    return {
      row: id,
      noun: 'agreement',
      id,
      label: titles[0] ?? handle,
      partnership: handle,
      date: validFrom,
      texts: [
        { place: 'title', text: titles.join(' / ') },
        ...clauses.flatMap(({ text }) => Object.values(text).map((one) => ({ place: 'clause' as const, text: one }))),
      ],
    };
  });
}

interface MeetingHead {
  readonly meeting: number;
  readonly date: string;
  readonly body: string | null;
  readonly partnership: string;
  readonly partnershipName: string;
}

const labelOf = ({ partnershipName, body }: MeetingHead): string =>
  body === null ? partnershipName : `${partnershipName}, ${body}`;

const head = (meeting: MeetingHead) => ({
  noun: 'meeting' as const,
  id: meeting.meeting,
  label: labelOf(meeting),
  partnership: meeting.partnership,
  date: meeting.date,
});

const meetings = (db: Db) =>
  db
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnershipId')
    .select(['meeting.id as meeting', 'meeting.date', 'meeting.body'])
    .select(['partnership.handle as partnership', 'partnership.name as partnershipName']);
