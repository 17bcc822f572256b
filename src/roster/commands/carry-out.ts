/** Carrying an import out: one operation, or a dry run of it, or a plan written to a file. */
import { basename, resolve } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { startProgress } from '../../cli/progress.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { OwnField } from '../../own-field/own-field.ts';
import { addOwnField } from '../../own-field/records.ts';
import { personalIdDigest } from '../../participant/participant.ts';
import { findIdentityKey, findParticipants, identityKey, leaveAsParticipant } from '../../participant/records.ts';
import type { Tx } from '../../store/index.ts';
import { notMade } from '../keep-unknown.ts';
import { digestOfBytes, digestOfPlan, writePlan } from '../plan-file.ts';
import { type ImportPlan, planImport } from '../planning.ts';
import type { ProfileDocument } from '../profile.ts';
import type { ReadList } from '../read-list.ts';
import { type Arrival, applyPlan, rememberReading, saveProfile } from '../records.ts';
import type { Reference } from '../reference.ts';
import type { ImportRequest } from '../request.ts';
import { linesShown, planJsonRow } from '../view.ts';
import { copyBeforeBigImport } from './copy-before.ts';
import { importChange, refused, tellWarnings } from './tell-import.ts';
import { type RejectsTarget, reasonsOf, writeRejects } from './write-rejects.ts';

/** What is to be done with a list, whichever way it is read. */
export interface Work {
  readonly request: ImportRequest;
  readonly rejects: RejectsTarget;
  /** What must be remembered of how the list was read. */
  readonly profile: { readonly name: string; readonly document: ProfileDocument } | null;
  /** The digest of the plan that must come out; null when anything may. */
  readonly expected: string | null;
}

export interface WholeWork extends Work {
  readonly bytes: Uint8Array;
  readonly list: Omit<ReadList, 'table'>;
  /** How many rows the list has below its header. */
  readonly rows: number;
  readonly reference: Reference;
}

export async function carryOut(context: Context, work: WholeWork): Promise<void> {
  const { request, list, rejects, expected, bytes } = work;
  const { validation } = list;
  tellFindings(context, work);
  const copy = await copyBeforeBigImport(context, work.rows);
  const progress = await startProgress(context, context.texts.rosterCommands.writing, validation.people.length);
  try {
    await context.change('roster import', async (tx) => {
      const { partnership, missing } = request;
      const arrival = await arrivalOf(context, tx, work, progress.advance);
      const plan = await planImport(tx, validation, { ...request, ...arrival, partnership });
      if (expected !== null && digestOfPlan(plan) !== expected)
        throw new SamspelError('conflict', (t) => t.rosterImport.planOutdated, {
          hint: (t) => t.rosterImport.planOutdatedHint,
        });
      await applyPlan(tx, plan.rows, arrival);
      if (missing === 'leave') await endMissing(tx, context, request, plan);
      await rememberImport(tx, work, plan.counts, () => digestOfBytes(bytes));
      progress.stop();
      const rejectsFile = await writeRejects(context, rejects, reasonsOf(plan, rejects, context), {
        bytes,
        reading: request.reading,
        reference: work.reference,
      });
      return importChange(context, {
        ...findingsOf(work, plan),
        missed: missing === null ? [] : await findParticipants(tx.db, plan.missing.slice(0, linesShown)),
        plan: context.dryRun ? plan.rows : null,
        rejectsFile,
        copy,
      });
    });
  } finally {
    progress.stop();
  }
}

/** Doubts, unless a plan was made of them before. Throws when the list has faults and all of it was asked for. */
function tellFindings(context: Context, { request, expected, list: { warnings, validation } }: WholeWork): void {
  if (expected === null) tellWarnings(context, request.file, warnings, validation.warnings);
  if (validation.faults.length > 0 && request.faults === 'refuse') throw refused(request, validation.faults);
}

/** Where the people of a list come from and go to. Makes the own fields that the list needs and that are not there yet. */
export async function arrivalOf(
  context: Context,
  tx: Tx,
  { request: { sender, partnership }, reference: { ownFields = [] } }: Pick<WholeWork, 'request' | 'reference'>,
  written: Arrival['written'],
): Promise<Arrival> {
  const key = await identityKey(tx);
  const fields: OwnField[] = [];
  for (const field of ownFields)
    fields.push(field.id === notMade ? { ...field, id: await addOwnField(tx, field) } : field);
  return {
    sender: sender?.id ?? null,
    partnership: partnership?.id ?? null,
    today: context.today,
    actor: context.actor,
    digestOf: (code) => personalIdDigest(key, code),
    ownFields: fields,
    written,
  };
}

/** Keeps how the list was read, and that it was, if it changed anything. */
export async function rememberImport(
  tx: Tx,
  { profile, request: { file, sender } }: Work,
  { created, updated, possibleDuplicates }: ImportPlan['counts'],
  digest: () => string,
): Promise<void> {
  if (profile !== null) await saveProfile(tx, profile.name, sender?.id ?? null, profile.document);
  if (created + updated + possibleDuplicates === 0) return;
  await rememberReading(tx, { file: basename(file), digest: digest(), organisationId: sender?.id ?? null });
}

/** Writes what an import would do to a file and changes nothing. */
export async function savePlan(context: Context, work: WholeWork, target: string): Promise<void> {
  const { request, bytes, list } = work;
  tellFindings(context, work);
  const { db } = await context.store();
  const { texts } = context;
  const key = (await findIdentityKey(db)) ?? '';
  const digestOf = (code: string) => personalIdDigest(key, code);
  const options = { ...request, sender: request.sender?.id ?? null, today: context.today, digestOf };
  const plan = await planImport({ db } as Tx, list.validation, options);
  const rows = plan.rows.map((row) => planJsonRow(row, texts));
  const path = resolve(context.outside.cwd, request.file);
  const text = writePlan(plan, request, path, digestOfBytes(bytes), rows);
  writeFile(context, target, text, work.rejects.existing);
  if (context.format === 'json') return context.print(text);
  const { message } = importChange(context, {
    ...findingsOf(work, plan),
    missed: request.missing === null ? [] : await findParticipants(db, plan.missing.slice(0, linesShown)),
    plan: plan.rows,
    rejectsFile: null,
    copy: null,
  });
  context.print(`${message}\n${texts.rosterImport.planWritten(target)}\n`);
}

/** What an import and a plan of it tell alike. */
function findingsOf({ request, list, rows, reference }: WholeWork, plan: ImportPlan) {
  return {
    request,
    source: list.source,
    rows,
    repeated: list.validation.repeated,
    counts: plan.counts,
    faults: list.validation.faults,
    warnings: { ofFile: list.warnings, ofRows: list.validation.warnings },
    possible: plan.rows.filter(({ outcome }) => outcome === 'possible-duplicate'),
    missing: plan.missing,
    ownFields: reference.ownFields ?? [],
    unknown: list.mapping.unknown,
    notKept: list.mapping.passed,
  };
}

async function endMissing(tx: Tx, context: Context, { partnership, sender }: ImportRequest, plan: ImportPlan) {
  if (partnership === null) return;
  const reason = context.texts.rosterImport.notOnList(sender?.name ?? null);
  for (const id of plan.missing) await leaveAsParticipant(tx, id, partnership.id, context.today, reason);
}
