/** English: asking and moving what the register holds. */

export const exchange = {
  help: {
    query: 'Ask the register in SQL; nothing can be changed',
    queryMore:
      'One statement that reads. The views that --views lists have plain names (participants, meetings, actions …) and stay the same from version to version; the tables behind them may change.',
    export: 'Write the whole register as open files (Frictionless Data Package)',
    exportMore:
      'A CSV a table and a description that any program can read. What "import" makes of it is the same register, without its log.',
    import: 'Make a register from files that "export" wrote',
    importMore:
      'Into a new register only: name it with --db. Each file is checked against its digest before anything is written.',
  },
  arguments: {
    sql: 'The question; - reads standard input',
    newFolder: 'New folder for the files',
    packageFolder: 'Folder that holds datapackage.json',
  },
  options: { views: 'List the views and their columns' },
  headings: { view: 'View', columns: 'Columns' },
  noSql: 'There is no question.',
  noSqlHint:
    'Write it in quotes: samspel query "select count(*) from participants". What can be asked: samspel query --views',
  onlyReads: 'A query can only read, and only one statement at a time.',
  onlyReadsHint: 'Begin it with "select" or "with". To change something, use the command made for it: samspel help',
  badSql: (said: string) => `The query can't be answered: ${said}.`,
  badSqlHint: 'Which views and columns there are: samspel query --views',
  noRows: 'No rows.',
  exported: (folder: string, tables: number, rows: number) => `Wrote ${rows} rows of ${tables} tables to ${folder}.`,
  keepSafe: 'The files hold everything that the register holds, people too. Keep them as safe.',
  imported: (rows: number) => `Read in ${rows} rows.`,
  folderExists: (folder: string) => `${folder} exists already and is not empty.`,
  folderExistsHint: 'Name a new folder.',
  noPackage: (folder: string) => `There is no datapackage.json in ${folder}.`,
  noPackageHint: 'Name the folder that "samspel export" wrote.',
  notOurs: (file: string) => `${file} is no description that Samspel wrote.`,
  fileMissing: (file: string) => `${file} is missing.`,
  fileAltered: (file: string) => `${file} is not as it was exported.`,
  exportAgain: 'Export the register again, and leave the files as they are.',
  unknownTable: (folder: string, table: string) => `${folder}: there is no table ${table} in a register.`,
  unknownColumn: (file: string, column: string) => `${file}: there is no column ${column} in a register.`,
  badCell: (file: string, line: number, column: string) => `${file}:${line}, ${column}: this value can't stand here.`,
  registerUsed: (where: string) => `${where} holds records already.`,
  registerUsedHint: 'Read the files into a new register: samspel --db NEW.db import FOLDER',
};
