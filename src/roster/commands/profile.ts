/** `roster profile save|list|show|delete|export|import`: how the lists of each sender are read. */
import { stringify } from 'yaml';
import { command } from '../../cli/command.ts';
import { readFile, writeFile } from '../../cli/files.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { type Column, detailFields, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { fileArgument, readingOptions } from '../options.ts';
import type { Profile } from '../profile.ts';
import { headingsKey, readProfiles } from '../profile-file.ts';
import { chosenColumns, openList } from '../read-list.ts';
import { deleteProfile, listHeadings, listProfiles, saveHeading, saveProfile } from '../records.ts';
import { documentOf } from './ask-columns.ts';
import { chooseProfile } from './choose-profile.ts';
import { referenceFor } from './circumstances.ts';

const nameArgument = required(text((t) => t.rosterImport.arguments.profile, 'NAME'));

const columns: readonly Column<Profile>[] = [
  { key: 'id', heading: (t) => t.rosterImport.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'name', heading: (t) => t.rosterImport.headings.name, value: (row) => row.name },
  {
    key: 'from',
    heading: (t) => t.rosterImport.headings.from,
    value: (row) => row.organisation ?? row.document.from ?? null,
  },
  { key: 'map', heading: (t) => t.rosterImport.headings.map, value: (row) => row.document.map },
  {
    key: 'headings',
    heading: (t) => t.rosterImport.headings.headings,
    value: (row) => row.document.headings,
    hidden: true,
  },
  {
    key: 'sheet',
    heading: (t) => t.rosterImport.headings.sheet,
    value: (row) => row.document.sheet ?? null,
    hidden: true,
  },
  {
    key: 'encoding',
    heading: (t) => t.rosterImport.headings.encoding,
    value: (row) => row.document.encoding ?? null,
    hidden: true,
  },
  {
    key: 'nameOrder',
    heading: (t) => t.rosterImport.headings.nameOrder,
    value: (row) => row.document.nameOrder ?? null,
    hidden: true,
  },
];

export const save = command({
  name: 'profile save',
  summary: (t) => t.rosterImport.help.save,
  arguments: { name: nameArgument, file: fileArgument },
  options: { from: text((t) => t.rosterCommands.options.from, 'ORG'), ...readingOptions },
  examples: [
    'roster profile save arbis skola.csv --from arbis --map "Närvaro %=-"',
    'roster profile save nyland lista.xlsx --from nyland --sheet Asiakkaat --name-order family-first',
  ],
  async run(context, { name, file, from, ...reading }) {
    const sender = from === undefined ? null : await chooseOrganisation(context, from);
    const reference = await referenceFor(context);
    const { table: list } = await openList(await readFile(context, file), reading, reference);
    chosenColumns(reading.map, list, reference);
    await context.change('roster profile save', async (tx) => {
      const id = await saveProfile(tx, name, sender?.id ?? null, documentOf(reading, list, sender?.handle ?? null));
      return { message: context.texts.rosterImport.profileSaved(name), json: { id, name } };
    });
  },
});

export const list = command({
  name: 'profile list',
  summary: (t) => t.rosterImport.help.list,
  listing: true,
  examples: ['roster profile list', 'roster profile list --json'],
  async run(context) {
    const rows = await listProfiles((await context.store()).db);
    await context.list(table({ columns, rows, empty: (t) => t.rosterImport.noProfileHint }));
  },
});

export const show = command({
  name: 'profile show',
  summary: (t) => t.rosterImport.help.show,
  arguments: { name: nameArgument },
  examples: ['roster profile show arbis', 'roster profile show arbis --json'],
  async run(context, { name }) {
    const profile = chooseProfile(await listProfiles((await context.store()).db), name);
    await context.details({ title: profile.name, fields: detailFields(columns, profile) });
  },
});

export const remove = command({
  name: 'profile delete',
  summary: (t) => t.rosterImport.help.delete,
  arguments: { name: nameArgument },
  examples: ['roster profile delete arbis', 'roster profile delete arbis --dry-run'],
  async run(context, { name }) {
    const profile = chooseProfile(await listProfiles((await context.store()).db), name);
    await context.change('roster profile delete', async (tx) => {
      await deleteProfile(tx, profile.id);
      return {
        message: context.texts.rosterImport.profileDeleted(profile.name),
        json: { id: profile.id, name: profile.name },
      };
    });
  },
});

export const exportProfiles = command({
  name: 'profile export',
  summary: (t) => t.rosterImport.help.export,
  arguments: { file: text((t) => t.rosterImport.arguments.yaml, 'FILE') },
  options: { force: flag((t) => t.rosterCommands.options.force) },
  examples: ['roster profile export profiles.yaml', 'roster profile export > profiles.yaml'],
  async run(context, { file, force }) {
    const { db } = await context.store();
    const profiles = await listProfiles(db);
    const headings = await listHeadings(db);
    const text = stringify({
      ...(headings.length === 0
        ? {}
        : { [headingsKey]: Object.fromEntries(headings.map(({ heading, field }) => [heading, field])) }),
      ...Object.fromEntries(profiles.map(({ name, document }) => [name, document])),
    });
    if (file === undefined) context.print(text);
    else writeFile(context, file, text, force ? 'replace' : 'keep');
  },
});

export const importProfiles = command({
  name: 'profile import',
  summary: (t) => t.rosterImport.help.import,
  arguments: { file: required(text((t) => t.rosterImport.arguments.yaml, 'FILE')) },
  examples: ['roster profile import profiles.yaml', 'roster profile import profiles.yaml --dry-run'],
  async run(context, { file }) {
    const read = readProfiles((await readFile(context, file)).toString('utf8'));
    if (!read.ok)
      throw new SamspelError('bad-data', (t) => t.rosterImport.badProfiles(file, read.where), {
        hint: (t) => t.rosterImport.badProfilesHint,
      });
    await context.change('roster profile import', async (tx) => {
      const senders = new Map((await listOrganisations(tx.db, 'current')).map(({ handle, id }) => [handle, id]));
      const ids: number[] = [];
      for (const { name, document } of read.profiles) {
        const sender = document.from === undefined ? null : senders.get(document.from);
        if (sender === undefined) context.say((t) => t.rosterImport.profileSender(name, document.from ?? ''));
        ids.push(await saveProfile(tx, name, sender ?? null, document));
      }
      for (const { heading, field } of read.headings) await saveHeading(tx, heading, field);
      return { message: context.texts.rosterImport.profilesRead(ids.length), json: { id: ids[0] ?? null, ids } };
    });
  },
});
