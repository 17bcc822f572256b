/** Svenska: listor som skickas vidare. */
import type { rosterExport as english } from '../en/roster-export.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');
const people = (count: number) => format.plural(count, { one: '# deltagare', other: '# deltagare' });

export const rosterExport: typeof english = {
  help: {
    template: 'Skriv en tom lista som avsändaren kan fylla i',
    export: 'Skriv en lista över deltagarna i ett partnerskap åt en part',
    exportMore:
      'Bara de fält och personer som avtalet och samtyckena tillåter; det som lämnas ut antecknas i loggen över utlämnanden.',
  },
  arguments: { file: 'Filen: .xlsx eller .csv' },
  options: {
    to: 'Organisationen som får listan',
    output: 'Filen: .xlsx eller .csv',
    purpose: 'Ändamålet så som det heter i avtalet (annars allt som avtalats med mottagaren)',
    fields: 'Bara dessa fält (annars alla avtalade)',
    templateOutput: 'Samma som FILE',
    templateFields: 'Kolumnerna (annars de som en första lista behöver)',
    profile: 'Med den uppställning som profilen anger',
  },
  sheet: 'Deltagare',
  yes: 'ja',
  no: 'nej',
  /** Words to choose from; the program reads each of them. */
  choices: {
    gender: ['kvinna', 'man', 'annat', 'vill inte uppge'],
    interpreter: ['ja', 'nej'],
    integrationLanguage: ['svenska', 'finska', 'båda', 'oklart'],
  },
  templateWritten: (file) => `Skrev ${file}. Läs in den när den kommer tillbaka: samspel roster import`,
  otherKind: (file) => `Listor skrivs som .xlsx eller .csv, inte som ${file}.`,
  otherKindHint: 'Ge filen ett namn som slutar på .xlsx eller .csv.',
  nobody: (partnership) => `Ingen deltar i ${partnership} just nu.`,
  exported: ({ people: count, fields, to, file, kept }) =>
    `Skrev ${people(count)} med ${format.plural(fields, { one: '# fält', other: '# fält' })} åt ${to} i ${file}.` +
    (kept === 0 ? '' : ` Om ${people(kept)} får ingenting lämnas ut.`),
  logged: (count, to) => `Lämnade ut uppgifter om ${people(count)} till ${to}`,
};
