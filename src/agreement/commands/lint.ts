/** `agreement lint`: which ingredients of a good agreement are there, and which are missing. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { table } from '../../cli/table.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import type { AgreementDocument } from '../agreement.ts';
import { chooseVersion } from '../choose.ts';
import { type LintFinding, lintAgreement } from '../lint.ts';
import { readAgreement } from '../read.ts';

export const lint = command({
  name: 'lint',
  summary: (t) => t.agreement.help.lint,
  description: (t) => t.agreement.help.lintMore,
  listing: true,
  arguments: { agreement: required(text((t) => t.agreement.arguments.lint, 'PARTNERSHIP|FILE')) },
  options: { check: flag((t) => t.agreement.options.check) },
  examples: ['agreement lint vagen-in', 'agreement lint spelregler.yaml --where present=false --check'],
  async run(context, { agreement: typed, check }) {
    const findings = lintAgreement(await documentNamed(context, typed));
    await context.list(lintTable(findings));
    const missing = findings.filter(({ isPresent }) => !isPresent);
    context.say((t) => t.agreement.lintSum(findings.length - missing.length, findings.length));
    if (check && missing.length > 0) context.exitWith(1);
  },
});

/** A file when there is one of that name, else the newest version of a partnership. */
async function documentNamed(context: Context, typed: string): Promise<AgreementDocument> {
  if (typed === '-' || /\.ya?ml$/i.test(typed) || existsSync(resolve(context.outside.cwd, typed)))
    return readAgreement(context, typed);
  const { db } = await context.store();
  return (await chooseVersion(db, await choosePartnership(context, typed), undefined)).document;
}

const lintTable = (rows: readonly LintFinding[]) =>
  table<LintFinding>({
    columns: [
      {
        key: 'section',
        heading: (t) => t.agreement.headings.section,
        value: (row) => row.section,
        words: (row) => (t) => t.agreement.sections[row.section],
      },
      {
        key: 'ingredient',
        heading: (t) => t.agreement.headings.ingredient,
        value: (row) => row.ingredient,
        words: (row) => (t) => t.agreement.ingredients[row.ingredient],
      },
      {
        key: 'present',
        heading: (t) => t.agreement.headings.present,
        value: (row) => row.isPresent,
        words: (row) => (t) => (row.isPresent ? t.agreement.isThere : t.agreement.isMissing),
        tone: (row) => (row.isPresent ? 'good' : 'warn'),
      },
      { key: 'clauses', heading: (t) => t.agreement.headings.clauses, value: (row) => row.clauses },
    ],
    rows,
    empty: () => '',
  });
