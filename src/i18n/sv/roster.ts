/** Svenska: vad som kan sägas om en lista med personer som läses in. */
import type { roster as en } from '../en/roster.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');
const meant = (known: string | null) => (known === null ? '' : ` Menade du ${known}?`);

/** The first ten; more would hide what is said of them. */
const few = (things: readonly (string | number)[]): string =>
  things.slice(0, 10).join(', ') + (things.length > 10 ? ' …' : '');

export const roster: typeof en = {
  file: {
    empty: 'Filen är tom.',
    emptyHint: 'Be avsändaren om listan på nytt.',
    notText: {
      spreadsheet: 'Filen är ett kalkylblad av gammal typ (före 2007), eller så har den ett lösenord.',
      pdf: 'Filen är en PDF.',
      compressed: 'Filen är ett arkiv men inget kalkylblad, eller så är den trasig.',
      document: 'Filen är ett dokument, inte en lista.',
      picture: 'Filen är en bild.',
      page: 'Filen är en webbsida.',
      'too-large': 'Filen packas upp till mer än vad en lista över människor kan vara.',
      binary: 'Filen är inte text.',
    },
    notTextHint: {
      spreadsheet: 'Öppna den, ta bort lösenordet och spara som .xlsx eller CSV.',
      pdf: 'Be avsändaren om listan som CSV.',
      compressed: 'Packa upp den först. Om den är ett kalkylblad, be avsändaren om den på nytt.',
      document: 'Spara tabellen i det som .xlsx eller CSV.',
      picture: 'Be avsändaren om listan som CSV eller .xlsx.',
      page: 'Öppna den i ett kalkylprogram och spara den som .xlsx.',
      'too-large': 'Be avsändaren om listan som CSV.',
      binary: 'Läs in en CSV-fil. Om det är en sådan, ange teckenkodningen med --encoding.',
    },
    unknownEncoding: (given, nearest) => `Det finns ingen teckenkodning ${given}.${meant(nearest)}`,
    unknownEncodingHint: (known) => `Använd någon av ${known.join(', ')}.`,
    noSheet: (given) => `Det finns inget blad ${given}.`,
    noSheetHint: (sheets) => `Bladen är ${format.list(sheets)}. Ange ett av dem, eller dess nummer, med --sheet.`,
    otherSheets: (read, others) =>
      `Bladet ${read} lästes, men inte ${format.list(others)}. Välj ett annat med --sheet.`,
    unknownDelimiter: (given) => `"${given}" kan inte stå mellan celler.`,
    unknownDelimiterHint: 'Använd ett enda tecken, eller semicolon, comma, tab, pipe.',
    noNameColumn: (headings) =>
      headings.length === 0
        ? 'Ingen kolumn innehåller namn.'
        : `Ingen kolumn innehåller namn. Rubrikerna är: ${headings.join(', ')}.`,
    noNameColumnHint: 'Om någon gör det, säg vilken: --map "Rubrik=fullName", eller givenName och familyName.',
    mapForm: (given) => `--map "${given}" har inte formen Rubrik=fält.`,
    mapFormHint: 'Till exempel: --map "Tfn 2=phone", eller --map "Klass=-" för att lämna bort en kolumn.',
    mapHeading: (given, nearest) => `Filen har ingen rubrik "${given}".${meant(nearest)}`,
    mapHeadingHint: 'Se rubrikerna med: samspel roster inspect FIL',
    mapField: (given, nearest) => `Det finns inget fält ${given}.${meant(nearest)}`,
    mapFieldHint: 'Fält är till exempel givenName, familyName, birthDate, phone, municipality.',
    hiddenRows: (rows) =>
      `${format.plural(rows.length, { one: '# rad är dold', other: '# rader är dolda' })} i bladet och lästes också: ${few(rows)}. Om de inte är avsedda, ta bort dem.`,
    hiddenColumns: (columns) =>
      `${format.plural(columns.length, { one: '# kolumn är dold', other: '# kolumner är dolda' })} i bladet och lästes också: ${few(columns)}. Lämna bort en kolumn med --map "Rubrik=-", och säg till avsändaren: andra ser den lika lätt.`,
    mergedCells: (cells) =>
      `Celler är sammanslagna över flera rader: ${few(cells)}. Bara den första raden i var och en har värdet. Dela cellerna i bladet om värdet gäller alla raderna.`,
    mixedEncodings: (row) =>
      `Alla rader har inte samma teckenkodning; den första som avviker är rad ${row}. Var och en lästes i sin egen: se efter att bokstäverna är rätt.`,
    mojibake: (example) =>
      `Bokstäver har blivit fel redan innan filen skickades ("${example}"). Be avsändaren spara den som UTF-8.`,
    replacementCharacters: (row) =>
      `Bokstäver har gått förlorade, först på rad ${row}. Om du vet teckenkodningen, ange den med --encoding.`,
  },
  place: (row, column) => (column === null ? `Rad ${row}` : `Rad ${row}, ${column}`),
  faults: {
    controlCharacter: 'Det finns styrtecken i cellen. Skriv den på nytt.',
    tooLong: (most) => `För långt. Högst ${format.number(most)} tecken.`,
    dateForm: (value) => `"${value}" är inget datum. Skriv det som 24.11.2026.`,
    noSuchDay: (value) => `Det finns ingen dag ${value}. Skriv dagen först, sedan månaden: 24.11.2026.`,
    noDay: (value) => `I "${value}" saknas dagen. Skriv hela datumet eller lämna cellen tom.`,
    year: (value) => `"${value}" är inget födelseår. Skriv fyra siffror.`,
    email: (value) => `"${value}" är ingen e-postadress. Rätta den eller lämna cellen tom.`,
    phone: (value) => `"${value}" är inget telefonnummer. Skriv det som 040 123 4567 eller +358 40 1234567.`,
    municipality: (value, nearest) =>
      `Det finns ingen kommun ${value}.${nearest === null ? ' Skriv namnet på svenska eller finska.' : meant(nearest)}`,
    identityCode: {
      form: 'Det är ingen personbeteckning: sex siffror, ett skiljetecken, tre siffror och ett kontrolltecken.',
      date: 'Personbeteckningen börjar med en dag som inte finns. Kontrollera den med avsändaren.',
      number: 'Personbeteckningen har ett nummer som aldrig ges. Kontrollera den med avsändaren.',
      check:
        'Personbeteckningens kontrolltecken stämmer inte: ett skrivfel någonstans i den. Kontrollera den med avsändaren.',
    },
    nameOrder: (value) => `Vilket är efternamnet i "${value}"? Skriv det som Efternamn, Förnamn.`,
    number: (value) => `"${value}" är inget tal. Skriv det med siffror: 38 eller 38,5`,
    yesNo: (value) => `"${value}" är varken ja eller nej.`,
    choice: (value, choices) =>
      `"${value}" är inte känt här. Skriv något av ${choices.join(', ')}, eller lämna cellen tom.`,
    cellCount: (expected, found) =>
      `Raden har ${format.plural(found, { one: '# cell', other: '# celler' })} och borde ha ${expected}. Leta efter ett skiljetecken för mycket eller för litet.`,
    unclosedQuote: 'Ett citattecken (") öppnas här och stängs inte. Stäng det eller ta bort det.',
    noName: 'Namnet saknas. Fyll i det eller ta bort raden.',
    bornInFuture: 'Födelsedatumet är i framtiden. Kontrollera året.',
    bornTooLongAgo: 'Födelsedatumet är för länge sedan. Kontrollera året.',
    identityBirthDate: 'Personbeteckningen och födelsedatumet säger olika dagar. Rätta det som är fel.',
    birthYearDiffers: 'Födelseåret och födelsedatumet säger olika. Rätta det som är fel.',
    arrivedBeforeBirth: 'Ankomstdatumet är före födelsedatumet. Rätta det som är fel.',
    joinedBeforeBirth: 'Startdatumet är före födelsedatumet. Rätta det som är fel.',
    leftBeforeJoining: 'Slutdatumet är före startdatumet. Rätta det som är fel.',
    formulaError: (value) =>
      `En formel i kalkylbladet har misslyckats ("${value}"). Rätta den där eller lämna cellen tom.`,
    notAName: (value) => `"${value}" är inget namn. Se efter om radens celler står i fel kolumner.`,
    whichDate: (value, by) =>
      `"${value}" kan vara två olika dagar: "${by}" i samma kolumn är inte skrivet med dagen först. Skriv dagen först, sedan månaden, i hela kolumnen: 24.11.2026.`,
    codeOfAnother: (row) =>
      `Personbeteckningen eller numret är samma som hos någon med ett annat namn, på rad ${row}. Rätta det som är fel.`,
    otherTable: (row) =>
      `En annan tabell, med andra rubriker, börjar på rad ${row}. Gör den till en egen lista eller ta bort den.`,
    onlyName: (value) =>
      `På raden står bara "${value}". Om det är en person, fyll i mer om henne, till exempel efternamn, födelsedatum eller nummer; om inte, ta bort raden.`,
    secondPerson:
      'Två personer står bredvid varandra på raden, under samma rubriker. Flytta den andra till en egen rad, eller lämna bort hennes kolumner med --map "Rubrik#2=-".',
    idOfAnother: (id, row) =>
      `Numret ${id} tillhör en annan person, på rad ${row}. Rätta det; om det inte är en persons nummer, lämna bort kolumnen med --map "Rubrik=-".`,
  },
  warnings: {
    lettersLost: (value) => `Bokstäver har gått förlorade i "${value}". Fråga avsändaren hur det skrivs.`,
    unknownLanguage: (value) => `Språket "${value}" är inte känt och får stå som det är skrivet.`,
    unknownCountry: (value) => `Landet "${value}" är inte känt och får stå som det är skrivet.`,
    unknownOccupation: (value) =>
      `"${value}" är inget yrke som ISCO-08 känner till. Det sparas som det skrevs, utan kod.`,
    unknownLevel: (value) => `Nivån "${value}" är inte känd och får stå som den är skriven.`,
    firstOfMonth: (value) => `"${value}" lästes som den första i månaden.`,
    firstPhone: (value) => `Bara det första numret i "${value}" lästes.`,
    digitsInName: (value) => `Det finns en siffra i namnet "${value}". Det får stå som det är skrivet.`,
    nameDivided: (value, { givenName, familyName }) =>
      `"${value}" har flera ord: det lästes som förnamn "${givenName}" och efternamn "${familyName}". Om det är fel, skriv det som Efternamn, Förnamn.`,
    onlyYear: (value) => `I "${value}" finns bara året: det lästes som födelseår.`,
    levelByNumber: (value) => `Nivån "${value}" lästes som nivå i allmän språkexamen (YKI, 1–6).`,
    secondValue: (value) =>
      `En annan kolumn för samma sak säger något annat. Den första gäller, "${value}" lämnades bort.`,
    totalRow: (value) => `"${value}" togs för en summa och lämnades bort.`,
    noteRow: (value) => `"${value}" togs för en anmärkning och lämnades bort.`,
    repeats: (row) => `Samma person som på rad ${row}. Räknad en gång.`,
    repeatsOtherwise: (row) => `Samma person som på rad ${row}, men uppgifterna skiljer sig: där gäller rad ${row}.`,
    levelLanguage: (rows) =>
      `Kolumnen säger inte vilket språk det gäller, så nivåerna för ${format.plural(rows, { one: '# person', other: '# personer' })} lämnades bort. Säg det med --map "Rubrik=levelSv" eller levelFi.`,
  },
  reason: 'vad som är fel',
};
