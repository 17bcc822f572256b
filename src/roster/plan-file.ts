/** A plan as a file: what an import would do, row by row, to be looked at and then carried out exactly so. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { languages } from '../lib/vocabulary.ts';
import { onMatchPolicies } from './changes.ts';
import { type ImportPlan, missingPolicies } from './planning.ts';
import type { ImportRequest } from './request.ts';

const optionsSchema = v.object({
  from: v.nullable(v.string()),
  partnership: v.nullable(v.string()),
  onMatch: v.picklist(onMatchPolicies),
  linkage: v.picklist(['on', 'off']),
  missing: v.nullable(v.picklist(missingPolicies)),
  faults: v.picklist(['refuse', 'leave-out']),
  reading: v.object({
    map: v.array(v.string()),
    sheet: v.optional(v.string()),
    encoding: v.optional(v.string()),
    delimiter: v.optional(v.string()),
    nameOrder: v.optional(v.picklist(['given-first', 'family-first'])),
    levelLanguage: v.optional(v.picklist(languages)),
  }),
});

const planSchema = v.object({
  samspel: v.literal('roster-plan/1'),
  file: v.string(),
  path: v.string(),
  digest: v.string(),
  plan: v.string(),
  options: optionsSchema,
});

export type PlanFile = v.InferOutput<typeof planSchema>;

export const digestOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a plan does, as a digest: the same when every row has the same outcome for the same person with the same changes. */
export function digestOfPlan({ rows, missing }: ImportPlan): string {
  const hash = createHash('sha256');
  for (const { row, outcome, participant, changes, candidates } of rows)
    hash.update(`${JSON.stringify([row, outcome, participant, changes, candidates.map((one) => one.participant)])}\n`);
  return hash.update(JSON.stringify(missing)).digest('hex');
}

/** @param path where the list is, so that the plan can be carried out from any folder */
export function writePlan(
  plan: ImportPlan,
  { sender, partnership, file, ...request }: ImportRequest,
  path: string,
  digest: string,
  rows: readonly unknown[],
): string {
  const { onMatch, linkage, missing, faults, reading } = request;
  const options = {
    from: sender?.handle ?? null,
    partnership: partnership?.handle ?? null,
    onMatch,
    linkage,
    missing,
    faults,
    reading,
  };
  const document = {
    samspel: 'roster-plan/1',
    file,
    path,
    digest,
    plan: digestOfPlan(plan),
    options,
    counts: plan.counts,
    missing: plan.missing,
    rows,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Null when it is no plan. */
export function readPlan(text: string): PlanFile | null {
  try {
    const parsed = v.safeParse(planSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
