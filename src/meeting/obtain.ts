/** Where minutes come from: a file, the editor, or questions on the terminal. What is not finished is kept as a draft. */
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import { SamspelError } from '../i18n/error.ts';
import { loadTexts } from '../i18n/index.ts';
import { choosePartnership } from '../partnership/choose.ts';
import { askMinutes } from './ask.ts';
import { type Draft, dropDraft, keepDraft, listDrafts, nextNumber } from './drafts.ts';
import { expectMeeting } from './expect.ts';
import { journaled } from './journal.ts';
import { knownNow } from './known-now.ts';
import { type MinutesReading, mentionsOf, type ParsedMinutes, parseMinutes } from './minutes.ts';
import { readMinutesText } from './read.ts';
import type { OnExisting } from './record.ts';
import { meetingsOn } from './records/planned.ts';
import { refuseMistakes } from './refuse.ts';
import { type Resolution, resolveMinutes } from './resolve.ts';
import { renderTemplate } from './template.ts';

export interface Asking {
  readonly file: string | undefined;
  readonly edit: boolean;
  readonly resume: boolean;
  readonly reading: MinutesReading;
  readonly onExisting: OnExisting;
}

export interface Obtained {
  readonly parsed: ParsedMinutes;
  readonly resolution: Resolution;
  /** What was read; null when it was asked for. */
  readonly text: string | null;
  /** The draft that it was, to go when it is recorded. */
  readonly draft: number | null;
}

/** Throws `usage` in a script without a file, `not-found` when there is no draft to go on with, `interrupted` when the person leaves. */
export async function obtainMinutes(context: Context, asking: Asking): Promise<Obtained> {
  const { file, edit, resume, reading } = asking;
  if (file !== undefined) {
    const text = await readMinutesText(context, file);
    return { ...(await understand(context, text, reading)), draft: null };
  }
  const { prompt } = context;
  if (prompt === null)
    throw new SamspelError('usage', (t) => t.meeting.fileMissing, {
      hint: (t) => t.meeting.fileMissingHint,
      details: { missing: ['FILE'] },
    });
  const draft = resume
    ? await chooseDraft(context, prompt)
    : edit
      ? await startText(context, prompt, reading)
      : await startLive(context, prompt, reading);
  return draft.contents.kind === 'text'
    ? editText(context, prompt, draft, reading)
    : askLive(context, prompt, draft, asking);
}

async function understand(context: Context, text: string, reading: MinutesReading): Promise<Omit<Obtained, 'draft'>> {
  const parsed = parseMinutes(text, reading);
  return { parsed, resolution: resolveMinutes(parsed, await knownNow(context)), text };
}

async function chooseDraft(context: Context, prompt: Prompt): Promise<Draft> {
  const drafts = listDrafts(context);
  const [only, ...others] = drafts;
  if (only === undefined)
    throw new SamspelError('not-found', (t) => t.meeting.noDrafts, { hint: (t) => t.meeting.noDraftsHint });
  if (others.length === 0) return only;
  const { texts } = context;
  return prompt.select(
    texts.meeting.ask.whichDraft,
    drafts.map((draft) => ({
      name: texts.meeting.draftName(draft.number, draft.partnership, draft.date, texts.format.moment(draft.begun)),
      value: draft,
    })),
  );
}

const emptyDraft = (context: Context, { partnership, date }: MinutesReading): Omit<Draft, 'contents'> => ({
  number: nextNumber(context),
  begun: context.moment(),
  language: context.language,
  partnership: partnership ?? null,
  date: date ?? null,
});

async function startLive(context: Context, prompt: Prompt, reading: MinutesReading): Promise<Draft> {
  const unfinished = listDrafts(context)
    .filter(({ contents }) => contents.kind === 'answers')
    .at(-1);
  const { ask, draftName } = context.texts.meeting;
  if (unfinished !== undefined) {
    const { number, partnership, date, begun } = unfinished;
    const goOn = await prompt.select(
      ask.unfinished(draftName(number, partnership, date, context.texts.format.moment(begun))),
      [
        { name: ask.goOn, value: true },
        { name: ask.beginAnew, value: false },
      ],
    );
    if (goOn) return unfinished;
  }
  return { ...emptyDraft(context, reading), contents: { kind: 'answers', answers: [] } };
}

/** Each answer is on the disk before the next question is put. */
async function askLive(
  context: Context,
  prompt: Prompt,
  draft: Draft,
  { reading, onExisting }: Asking,
): Promise<Obtained> {
  if (draft.contents.kind !== 'answers') throw new Error('not a conversation');
  // The choices that were kept are in the language of the conversation.
  const speaking = { ...context, language: draft.language, texts: await loadTexts(draft.language) };
  const given = {
    ...reading,
    ...(draft.partnership === null ? {} : { partnership: draft.partnership }),
    ...(draft.date === null ? {} : { date: draft.date }),
  };
  const keeping = journaled(prompt, draft.contents.answers, (answers) =>
    keepDraft(context, { ...draft, contents: { kind: 'answers', answers: structuredClone(answers) as never } }),
  );
  try {
    const minutes = await askMinutes(speaking, keeping, given, onExisting);
    const parsed: ParsedMinutes = { minutes, mistakes: [], mentions: mentionsOf(minutes) };
    return { parsed, resolution: resolveMinutes(parsed, await knownNow(context)), text: null, draft: draft.number };
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'interrupted')
      context.say((t) => t.meeting.draftKept(draft.number));
    throw error;
  }
}

async function startText(context: Context, prompt: Prompt, reading: MinutesReading): Promise<Draft> {
  const { db } = await context.store();
  const partnership = await choosePartnership(
    context,
    reading.partnership ?? (await prompt.text(context.texts.meeting.ask.partnership)),
  );
  const date = reading.date ?? context.today;
  const planned = (await meetingsOn(db, partnership.id, date)).find(({ status }) => status === 'planned') ?? null;
  const expected = await expectMeeting(db, { partnership, date, planned }, context.texts);
  const head = { ...emptyDraft(context, reading), partnership: partnership.handle, date };
  return { ...head, contents: { kind: 'text', text: renderTemplate(expected, context.texts) } };
}

/** Until it can be recorded, or the person leaves it for later. Throws `bad-data` with the mistakes then: the text is kept. */
async function editText(context: Context, prompt: Prompt, draft: Draft, { today }: MinutesReading): Promise<Obtained> {
  if (draft.contents.kind !== 'text') throw new Error('not a text');
  let { text } = draft.contents;
  const { ask } = context.texts.meeting;
  for (;;) {
    keepDraft(context, { ...draft, contents: { kind: 'text', text } });
    text = await prompt.edit(ask.edit, text);
    keepDraft(context, { ...draft, contents: { kind: 'text', text } });
    const read = await understand(context, text, { today });
    if (read.resolution.resolved !== null) return { ...read, draft: draft.number };
    const refused = refuseMistakes(context.texts.meeting.draftFile(draft.number), read.resolution.mistakes);
    context.say(refused.text);
    const next = await prompt.select(ask.mistakesNext, [
      { name: ask.editAgain, value: 'again' },
      { name: ask.keepForLater, value: 'later' },
      { name: ask.throwAway, value: 'drop' },
    ]);
    if (next === 'again') continue;
    if (next === 'drop') dropDraft(context, draft.number);
    else context.say((t) => t.meeting.draftKept(draft.number));
    throw refused;
  }
}
