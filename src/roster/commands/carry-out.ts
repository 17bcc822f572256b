/** Carrying an import out: one operation, or a dry run of it, or a plan written to a file. */
import { basename, resolve } from 'node:path';
import type { Change, Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { startProgress } from '../../cli/progress.ts';
import { SamspelError } from '../../i18n/error.ts';
import { personalIdDigest } from '../../participant/participant.ts';
import { findIdentityKey, identityKey, leaveAsParticipant } from '../../participant/records.ts';
import type { Tx } from '../../store/index.ts';
import { candidatesInWords, planLines } from '../describe-plan.ts';
import { digestOfBytes, digestOfPlan, writePlan } from '../plan-file.ts';
import { type ImportPlan, planImport } from '../planning.ts';
import type { ProfileDocument } from '../profile.ts';
import type { ReadList } from '../read-list.ts';
import { applyPlan, rememberReading, saveProfile } from '../records.ts';
import type { ImportRequest } from '../request.ts';
import { errorRow, linesShown, planJsonRow } from '../view.ts';
import { type RejectsTarget, writeRejects } from './write-rejects.ts';

export interface Work {
  readonly request: ImportRequest;
  readonly bytes: Uint8Array;
  readonly list: ReadList;
  readonly rejects: RejectsTarget;
  /** What must be remembered of how the list was read. */
  readonly profile: { readonly name: string; readonly document: ProfileDocument } | null;
  /** The digest of the plan that must come out; null when anything may. */
  readonly expected: string | null;
}

export async function carryOut(context: Context, work: Work): Promise<void> {
  const { request, list, rejects, expected, profile } = work;
  const { validation } = list;
  const progress = await startProgress(context, context.texts.rosterCommands.writing, validation.people.length);
  try {
    await context.change('roster import', async (tx) => {
      const { sender, partnership, missing } = request;
      const key = await identityKey(tx);
      const arrival = {
        sender: sender?.id ?? null,
        partnership: partnership?.id ?? null,
        today: context.today,
        actor: context.actor,
        digestOf: (code: string) => personalIdDigest(key, code),
        ownFields: list.ownFields,
        written: progress.advance,
      };
      const plan = await planImport(tx, validation, { ...request, ...arrival, partnership });
      if (expected !== null && digestOfPlan(plan) !== expected)
        throw new SamspelError('conflict', (t) => t.rosterImport.planOutdated, {
          hint: (t) => t.rosterImport.planOutdatedHint,
        });
      await applyPlan(tx, plan.rows, arrival);
      if (missing === 'leave') await endMissing(tx, context, request, plan);
      if (profile !== null) await saveProfile(tx, profile.name, sender?.id ?? null, profile.document);
      const { created, updated, possibleDuplicates } = plan.counts;
      if (created + updated + possibleDuplicates > 0)
        await rememberReading(tx, {
          file: basename(request.file),
          digest: digestOfBytes(work.bytes),
          organisationId: arrival.sender,
        });
      progress.stop();
      return importChange(context, work, plan, writeRejects(context, rejects, list, plan));
    });
  } finally {
    progress.stop();
  }
}

/** Writes what an import would do to a file and changes nothing. */
export async function savePlan(context: Context, { request, bytes, list }: Work, target: string): Promise<void> {
  const { db } = await context.store();
  const { texts } = context;
  const key = (await findIdentityKey(db)) ?? '';
  const digestOf = (code: string) => personalIdDigest(key, code);
  const options = { ...request, sender: request.sender?.id ?? null, today: context.today, digestOf };
  const plan = await planImport({ db } as Tx, list.validation, options);
  const rows = plan.rows.map((row) => planJsonRow(row, texts));
  const path = resolve(context.outside.cwd, request.file);
  const text = writePlan(plan, request, path, digestOfBytes(bytes), rows);
  writeFile(context, target, text, 'keep');
  if (context.format === 'json') context.print(text);
  else
    context.print(
      `${texts.rosterCommands.imported({ file: basename(request.file), ...plan.counts, repeated: list.validation.repeated })} ${texts.rosterImport.planWritten(target)}\n`,
    );
}

async function endMissing(tx: Tx, context: Context, { partnership, sender }: ImportRequest, plan: ImportPlan) {
  if (partnership === null) return;
  const reason = context.texts.rosterImport.notOnList(sender?.name ?? null);
  for (const id of plan.missing) await leaveAsParticipant(tx, id, partnership.id, context.today, reason);
}

function importChange(context: Context, work: Work, plan: ImportPlan, rejectsFile: string | null): Change {
  const { texts } = context;
  const { request, list } = work;
  const { counts, rows, missing } = plan;
  const { validation, source, table } = list;
  const { repeated } = validation;
  const json = {
    id: null,
    file: request.file,
    ...source,
    rows: table.rows.length,
    ...counts,
    unchanged: counts.unchanged + repeated,
    repeated,
    rejects: rejectsFile,
    missing: request.missing === null ? [] : missing,
    ...(context.dryRun ? { plan: rows.map((row) => planJsonRow(row, texts)) } : {}),
    errors: validation.faults.map((fault) => errorRow(fault, texts)),
  };
  const message = [
    texts.rosterCommands.imported({ file: basename(request.file), ...counts, repeated }),
    ...afterwards(context, work, plan, rejectsFile),
  ].join('\n');
  return { message, logged: texts.rosterCommands.logged(counts.created, counts.updated), json };
}

/** What a person should know or do next. */
function afterwards(context: Context, { request, list }: Work, plan: ImportPlan, rejectsFile: string | null): string[] {
  const { texts } = context;
  const { rows, missing } = plan;
  const possible = rows.filter(({ outcome }) => outcome === 'possible-duplicate');
  const apart = possible.filter((row) => row.apart).length;
  const leftOut = possible.filter((row) => !row.apart);
  const lines = context.dryRun ? clipped(planLines(rows, texts, list.ownFields), context) : [];
  for (const row of context.dryRun ? [] : leftOut.slice(0, linesShown))
    lines.push(texts.rosterCommands.possibleRow(row.row, candidatesInWords(row)));
  if (apart > 0 && !context.dryRun) lines.push(texts.duplicates.imported(apart));
  if (rejectsFile !== null) lines.push(texts.rosterCommands.rejectsIn(rejectsFile));
  if (request.missing !== null && request.partnership !== null)
    lines.push(texts.rosterImport.missing(missing, request.partnership.name, request.missing));
  return lines;
}

function clipped(lines: readonly string[], { texts }: Context): string[] {
  if (lines.length <= linesShown) return [...lines];
  return [...lines.slice(0, linesShown), texts.rosterCommands.more(lines.length - linesShown)];
}
