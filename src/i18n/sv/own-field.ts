/** Swedish: own fields. */
import type { ownField as en } from '../en/own-field.ts';
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('sv');

export const ownField: typeof en = {
  noun: 'eget fält',
  subjects: { participant: 'deltagare', organisation: 'organisationer' },
  kinds: { text: 'text', number: 'tal', date: 'datum', choice: 'val', 'yes-no': 'ja eller nej' },
  headings: {
    id: 'Nr',
    key: 'Nyckel',
    label: 'Namn',
    subject: 'För',
    kind: 'Typ',
    choices: 'Val',
    sensitive: 'Känsligt',
    values: 'Känt om',
    archivedOn: 'Arkiverat',
    count: 'Antal',
    value: 'Värde',
    counts: 'Hur många som har vad',
  },
  help: {
    add: 'Lägg till ett fält som just det här registret behöver',
    addMore:
      'Fältet anges sedan med --own NYCKEL=VÄRDE, kopplas med --map "Rubrik=own:NYCKEL" och visas, filtreras och listas som own:NYCKEL. Dess namn känns igen som rubriker i listor. Ett känsligt fält lämnar registret bara med ett samtycke som nämner det.',
    list: 'Lista de egna fälten',
    show: 'Visa ett eget fält och hur många som har varje val',
    edit: 'Ändra namnen eller valen för ett eget fält, eller om det är känsligt',
    editMore:
      'Vad ett fält innehåller kan inte ändras: lägg till ett annat fält i stället. Ett val som någon har tas inte bort; ge det ett annat namn med --rename.',
    archive: 'Göm undan ett eget fält; värdena finns kvar',
    archiveMore:
      'Det visas, listas och läses inte längre in, och går inte till partner. Ta tillbaka det med: config field restore',
    restore: 'Ta tillbaka ett arkiverat eget fält med dess värden',
  },
  arguments: { key: 'Fältets nyckel, till exempel shoeSize' },
  options: {
    own: 'Ett värde i ett eget fält; med ingenting efter = tas det bort',
    subject: 'Vad det är ett fält för',
    onlySubject: 'Bara fält för dessa',
    kind: 'Vad det innehåller',
    choices: 'Valen, med komma emellan',
    newChoices: 'Alla val som finns från och med nu, med komma emellan',
    rename: 'Ett val under ett annat namn, också där det har valts',
    labelEn: 'Namnet på engelska',
    labelSv: 'Namnet på svenska',
    labelFi: 'Namnet på finska',
    sensitive: 'Lämnar registret bara med ett samtycke som nämner det',
    notSensitive: 'Inte längre känsligt',
    all: 'Också arkiverade',
    by: 'Deltagarna också enligt detta egna fält: ett val, eller ja och nej',
  },
  emptyHint: 'Inga egna fält ännu. Lägg till ett: samspel config field add NYCKEL --for participant --type text',
  badKey: (key: string) => `"${key}" kan inte vara nyckel för ett fält.`,
  badKeyHint: 'Använd bokstäverna a–z, siffror, - och _, med en bokstav först: shoeSize',
  taken: (key: string) => `Det finns redan ett eget fält ${key}.`,
  takenHint: (key: string) => `Se det: samspel config field show ${key}`,
  isArchived: (key: string) => `Det egna fältet ${key} är arkiverat.`,
  isArchivedHint: (key: string) => `Ta tillbaka det: samspel config field restore ${key}`,
  isNotArchived: (key: string) => `Det egna fältet ${key} är inte arkiverat.`,
  sensitiveOfPeople: 'Bara fält för deltagare kan vara känsliga.',
  sensitiveOfPeopleHint: 'Bara en människa kan ge sitt samtycke. Lämna bort --sensitive.',
  bothSensitive: 'Ange --sensitive eller --not-sensitive, inte båda.',
  choicesFaults: {
    'too-few': 'Ett fält med val behöver minst två val.',
    twice: 'Två av valen är likadana.',
    'too-long': 'Ett val får ha högst 100 tecken.',
    'not-a-choice-field': 'Bara ett fält av typen choice har val.',
  },
  choicesHint: 'Till exempel: --type choice --choices röd,blå,grön',
  choiceUsed: (choices: readonly string[], people: number) =>
    `${list(choices)} kan inte tas bort: ${plural(people, { one: '# har det', other: '# har det' })}.`,
  choiceUsedHint: (key: string, choice: string) =>
    `Ge valet ett annat namn i stället: samspel config field edit ${key} --rename "${choice}=…"`,
  added: (name: string, subject: 'participant' | 'organisation') =>
    `Fältet ${name} för ${subject === 'participant' ? 'deltagare' : 'organisationer'} lades till.`,
  edited: (name: string) => `Fältet ${name} ändrades.`,
  archived: (name: string) => `Fältet ${name} arkiverades; värdena finns kvar.`,
  restored: (name: string) => `Fältet ${name} togs tillbaka.`,
  form: (typed: string) => `--own "${typed}" går inte att läsa.`,
  formHint: 'Skriv en nyckel, = och ett värde: --own shoeSize=38. Med ingenting efter = tas värdet bort.',
  unknown: (key: string) => `Det finns inget eget fält "${key}".`,
  keysAre: (keys: readonly string[]) => `Egna fält: ${keys.join(', ')}`,
  faults: {
    number: (key: string, typed: string) => `${key}: "${typed}" är inget tal.`,
    date: (key: string, typed: string) => `${key}: "${typed}" är ingen dag.`,
    yesNo: (key: string, typed: string) => `${key}: "${typed}" är varken ja eller nej.`,
    tooLong: (key: string, most: number) => `${key}: texten är längre än ${most} tecken.`,
    choice: (key: string, typed: string, choices: readonly string[], close: string | null) =>
      `${key}: "${typed}" är inte något av ${choices.join(', ')}.${close === null ? '' : ` Menade du ${close}?`}`,
  },
  faultHints: {
    number: 'Skriv det med siffror: 38 eller 38,5',
    date: 'Skriv en dag: 31.12.2026 eller 2026-12-31',
    'yes-no': 'Skriv ja eller nej.',
    choice: 'Fler val: samspel config field edit NYCKEL --choices …',
    'too-long': 'Längre texter hör hemma i anteckningarna: --notes',
  },
  consentMustName: (fields: readonly string[]) =>
    `Omfattas inte, eftersom det är känsligt: ${list(fields)}. Om personen samtycker också till det, nämn det med --fields.`,
  noGroup: (name: string, kind: string) => `${name} (${kind}) kan inte vara en grupp i en rapport.`,
  noGroupHint: 'Grupper är fält med val och fält med ja eller nej: samspel config field list',
  sensitiveGroup: (name: string) => `${name} är känsligt: det finns inte i någon rapport.`,
  sensitiveGroupHint:
    'En rapport går till sådana som ingen har gett sitt samtycke till. Räkna för dig själv: samspel config field show NYCKEL',
  nameTaken: (name: string, field: string, own: string) =>
    `I listor betyder "${name}" ${field}. Koppla kolumnen själv: --map "${name}=${own}"`,
  addIt: (key: string) => `Om det ska bli ett eget fält: samspel config field add ${key} --for participant --type text`,
  byOwn: (label: string) => `Deltagare enligt ${label}`,
};
