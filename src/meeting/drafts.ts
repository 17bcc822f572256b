/**
 * Minutes that are not in the register yet: a conversation that broke off, or a text with mistakes. Each is a file of its own in a folder
 * beside the register (for a register on a server: with the user's own data), readable only by its owner, and goes when it is recorded.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Context } from '../cli/context.ts';
import { writeFile } from '../cli/files.ts';
import { userDataFolder } from '../cli/session.ts';
import { languages } from '../lib/vocabulary.ts';
import { isServer } from '../store/open.ts';

const answer = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: v.string() }),
  v.object({ kind: v.literal('choice'), names: v.array(v.string()) }),
  v.object({ kind: v.literal('confirm'), yes: v.boolean() }),
]);
const shape = v.object({
  /** When it was begun, ISO with offset. */
  begun: v.string(),
  language: v.picklist(languages),
  /** As given on the command line, or as found in the text; null when not known. */
  partnership: v.nullable(v.string()),
  date: v.nullable(v.string()),
  contents: v.variant('kind', [
    v.object({ kind: v.literal('answers'), answers: v.array(answer) }),
    v.object({ kind: v.literal('text'), text: v.string() }),
  ]),
});
export type DraftContents = v.InferOutput<typeof shape>['contents'];

export interface Draft extends v.InferOutput<typeof shape> {
  readonly number: number;
}

const folderOf = ({ where, outside }: Context): string =>
  isServer(where) ? join(userDataFolder(outside.env), 'drafts') : `${where}.drafts`;
const fileOf = (context: Context, number: number): string => join(folderOf(context), `${number}.json`);

/** Oldest first. A file that is no draft is passed over. */
export function listDrafts(context: Context): Draft[] {
  const folder = folderOf(context);
  if (!existsSync(folder)) return [];
  const numbers = readdirSync(folder).flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? []);
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const read = readDraft(fileOf(context, number));
      return read === null ? [] : [{ number, ...read }];
    });
}

function readDraft(file: string): v.InferOutput<typeof shape> | null {
  try {
    const parsed = v.safeParse(shape, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The number for a new draft. */
export const nextNumber = (context: Context): number => (listDrafts(context).at(-1)?.number ?? 0) + 1;

/** Puts it in the place of what was kept under its number, whole or not at all. */
export function keepDraft(context: Context, { number, ...draft }: Draft): void {
  writeFile(context, fileOf(context, number), `${JSON.stringify(draft)}\n`, 'replace');
}

export function dropDraft(context: Context, number: number): void {
  rmSync(fileOf(context, number), { force: true });
}
