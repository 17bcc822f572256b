/** Svenska: indikatorerna för AMIF. */
import type { reportAmif as en } from '../en/report-amif.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');

export const reportAmif: typeof en = {
  help: {
    amif: 'De gemensamma AMIF-indikatorerna efter kön och ålder',
    amifMore:
      'Särskilt mål 2 enligt förordning (EU) 2021/1147, bilagorna V och VIII. Varje person räknas en gång per indikator, den första dag då det stämmer om henne; åldern är den på hennes allra första dag; bara tredjelandsmedborgare räknas. Små tal döljs. --evidence skriver listan för en granskning: en rad för varje person som en indikator räknar, med pseudonym.',
    pseudonym: 'Vems nummer som döljer sig bakom en pseudonym i en granskningslista',
    pseudonymMore:
      'Pseudonymerna görs med en nyckel som aldrig lämnar registret: bara den som har registret kan slå upp dem.',
  },
  arguments: { pseudonym: 'Så som den står i listan' },
  options: {
    evidence: 'Skriv också underlaget till den här filen, bara för dig',
    partnership: 'Bara det här partnerskapets indikatorer: ett projekt är ett partnerskap',
  },
  title: (period) => `Gemensamma AMIF-indikatorer: ${period}`,
  titleOf: (partnership, period) => `${partnership}: gemensamma AMIF-indikatorer, ${period}`,
  indicators: 'Alla indikatorer',
  code: 'Kod',
  indicator: 'Indikator',
  number: 'Antal',
  notRecorded: 'antecknas inte',
  whoCounts:
    'Bara tredjelandsmedborgare räknas: personer utan medborgarskap i en stat i Europeiska unionen eller Europeiska ekonomiska samarbetsområdet. Den vars medborgarskap är okänt räknas inte, utan nämns sist.',
  whatOfProject:
    'Ett projekt är ett partnerskap: dess deltagare räknas, med partnerskapets egna aktiviteter och mentorskap. Åldern är den på den första dagen i det. Erkännande och uppehållsrätt räknas när de söktes medan personen deltog.',
  once: 'Varje person räknas en gång per indikator, i den första period då det stämmer om henne: perioderna kan läggas ihop. En person kan stå i flera indikatorer. Antecknas inte: okänt, inte noll.',
  notCountedTitle: 'De som började eller slutade och inte räknas',
  notCounted: {
    unknown: 'medborgarskapet okänt',
    'eu-eea': 'medborgare i EU eller EES',
    'without-levels': 'slutade en språkkurs utan nivå före och efter',
  },
  listed: (rows, people, period) =>
    `Listan har ${plural(rows, { one: '# rad', other: '# rader' })} om ${plural(people, { one: '# person', other: '# personer' })} för ${period}. Vems pseudonymen är: samspel report pseudonym P-…`,
  keyMade: 'Gjorde nyckeln för pseudonymer i granskningslistor',
  nobody: (typed) => `Ingen heter ${typed} i det här registrets listor.`,
  nobodyHint: 'Andra register har andra pseudonymer. Gör en lista: samspel report amif --evidence underlag.csv',
  isParticipant: (participant) => `Deltagare ${participant}: samspel participant show ${participant}`,
  names: {
    'O.2.1': 'Deltagare i åtgärder före avresan',
    'O.2.2': 'Lokala och regionala myndigheter som fått stöd för integrationsåtgärder',
    'O.2.3': 'Deltagare som fått stöd',
    'O.2.3.1': '– av dem på en språkkurs',
    'O.2.3.2': '– av dem på en kurs i samhällsorientering',
    'O.2.3.3': '– av dem med personlig yrkesvägledning',
    'O.2.4': 'Informationspaket och kampanjer om lagliga migrationsvägar till unionen',
    'O.2.5': 'Deltagare som fått information eller hjälp med att ansöka om familjeåterförening',
    'O.2.6': 'Deltagare i rörlighetsprogram',
    'O.2.7': 'Integrationsprojekt där lokala och regionala myndigheter är stödmottagare',
    'R.2.8': 'Deltagare i språkkurser som efter kursen hade höjt sig minst en GERS-nivå i mottagarlandets språk',
    'R.2.9': 'Deltagare som uppger att verksamheten hjälpte dem att integreras',
    'R.2.10':
      'Deltagare som ansökt om erkännande eller bedömning av kvalifikationer eller kunnande från ett tredjeland',
    'R.2.11': 'Deltagare som ansökt om status som varaktigt bosatt',
  },
  definitions: {
    'O.2.1': 'Personer som för första gången var närvarande på en träff av slaget pre-departure.',
    'O.2.2': 'Myndigheter som var med i ett partnerskap under perioden.',
    'O.2.3': 'Personer vars allra första dag infaller under perioden.',
    'O.2.3.1': 'Personer som för första gången var närvarande på en språkkurs.',
    'O.2.3.2': 'Personer som för första gången var närvarande på samhällsorientering.',
    'O.2.3.3': 'Personer som för första gången var på karriärvägledning eller träffade en mentor i det egna yrket.',
    'O.2.4': 'Registret har inga uppgifter om det.',
    'O.2.5': 'Personer som första gången var på en träff om familjeåterförening, för många eller för en.',
    'O.2.6': 'Registret har inga uppgifter om det.',
    'O.2.7': 'Partnerskap som leddes av en myndighet under perioden.',
    'R.2.8':
      'Personer som slutade en språkkurs och vars nivå i finska eller svenska, bedömd medan de gick där eller högst tre månader senare, är högre än vid starten. Räknas den senare av de två dagarna.',
    'R.2.9': 'Personer som för första gången sade om en aktivitet att den hjälpte dem.',
    'R.2.10': 'Personer vars första ärende om erkännande ansöktes.',
    'R.2.11': 'Personer som för första gången har resultatet "ansökt om status som varaktigt bosatt".',
  },
};
