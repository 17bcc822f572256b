/** `samspel demo`: a register with a year of believable life, made by the same commands that anyone types, and the report at its end. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { readShipped, shippedPath } from '../cli/files.ts';
import { text } from '../cli/parameter.ts';
import { exitCodes, SamspelError } from '../i18n/error.ts';
import { interleave, joinWords, parseScript, type Step } from './script.ts';

const defaultFolder = 'samspel-demo';

export const demo = command({
  name: 'demo',
  summary: (t) => t.demo.summary,
  description: (t) => t.demo.more,
  arguments: { folder: text((t) => t.demo.folder, 'FOLDER') },
  examples: ['demo', 'demo /tmp/samspel-demo --lang sv'],
  async run(context, { folder = defaultFolder }) {
    const place = resolve(context.outside.cwd, folder);
    if (existsSync(place) && readdirSync(place).length > 0) {
      throw new SamspelError('conflict', (t) => t.demo.folderExists(folder), { hint: (t) => t.demo.folderExistsHint });
    }
    mkdirSync(place, { recursive: true, mode: 0o700 });
    for (const part of ['agreements', 'answers', 'mentoring', 'minutes', 'rosters'])
      cpSync(shippedPath(join('demo', part)), join(place, part), { recursive: true });
    context.print(`${context.texts.demo.begins(folder)}\n\n$ cd ${joinWords([folder])}\n`);
    for (const step of readYear()) await runStep(context, place, step);
    context.print(`\n${context.texts.demo.ends(folder)}\n`);
  },
});

/** Each subject tells its part of the year in a file of its own. */
function readYear(): Step[] {
  const names = readdirSync(shippedPath('demo/year')).sort();
  return interleave(names.map((name) => parseScript(readShipped(join('demo/year', name)))));
}

async function runStep(context: Context, place: string, step: Step): Promise<void> {
  if (step.kind === 'heading')
    return context.print(`\n# ${context.texts.demo.headings[step.key as keyof typeof context.texts.demo.headings]}\n`);
  const words = ['--as-of', step.day, ...step.words.map((word) => (word === 'LANG' ? context.language : word))];
  context.print(`\n$ samspel ${joinWords(words)}\n`);
  const { SAMSPEL_DB: _, SAMSPEL_TODAY: __, ...env } = context.outside.env;
  const code = await context.run(words, {
    cwd: place,
    env: {
      ...env,
      SAMSPEL_ACTOR: 'anna',
      SAMSPEL_LANG: context.language,
      SAMSPEL_DB: join(place, 'samspel.db'),
      CI: '1',
    },
    // The log of a believable year has the days of that year.
    now: () => new Date(`${step.day}T12:00:00`),
  });
  // A broken rule is part of a believable year; anything else would be a defect of the demo.
  if (code !== 0 && code !== exitCodes.check)
    throw new SamspelError('bad-data', (t) => t.demo.failed(joinWords(step.words)));
}
