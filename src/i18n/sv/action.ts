/** Svenska: åtgärder. */
import type { action as en } from '../en/action.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');

export const action: typeof en = {
  noun: 'åtgärd',
  summary: 'Åtgärder: vad som ska göras, av vem och när',
  states: { open: 'öppen', overdue: 'försenad', done: 'gjord', cancelled: 'struken' },
  headings: {
    id: 'Nr',
    partnership: 'Partnerskap',
    meeting: 'Möte',
    what: 'Vad',
    owner: 'Ansvarig',
    organisation: 'Organisation',
    due: 'Senast',
    doneOn: 'Gjord',
    overdue: 'Försenad',
    state: 'Läge',
    addedOn: 'Överenskommen',
    cancelledOn: 'Struken',
    timesMoved: 'Gånger flyttad',
    remarks: 'Att se på',
  },
  help: {
    remind: 'Skriv en påminnelse till var och en som har något att göra, på hennes språk',
    remindMore:
      'Om det som är försenat eller ska vara klart inom en vecka (--until för en annan dag). Texterna skrivs ut färdiga att skicka; ingenting skickas och ingenting ändras.',
    list: 'Lista de öppna åtgärderna efter tidsfrist',
    add: 'Lägg till en åtgärd',
    done: 'Anteckna att åtgärder är gjorda',
    move: 'Flytta tidsfristen',
    edit: 'Ändra en åtgärd',
    cancel: 'Stryk en åtgärd; den finns kvar i listan över alla',
    show: 'Visa en åtgärd',
  },
  arguments: {
    action: 'Åtgärdens nummer, eller en del av det som ska göras',
    actions: 'Åtgärdernas nummer',
    partnership: 'Partnerskapet: nummer, kortnamn eller en del av namnet',
    what: 'Vad som ska göras',
  },
  options: {
    mine: 'Bara dina egna: de som hör till den som skriver (--actor)',
    week: 'Bara de som ska vara klara den här veckan',
    remarks:
      'Bara de som blev klara för sent, har flyttats minst tre gånger eller vars organisation eller person har lämnat',
    until: 'Den sista tidsfristen att påminna om (annars om en vecka)',
    overdue: 'Bara de vars tidsfrist har gått ut',
    ownerIs: 'Bara en persons: namnet eller en del av det',
    organisationIs: 'Bara en organisations',
    partnershipIs: 'Bara ett partnerskaps',
    dueIn: 'Bara de med tidsfrist under den här perioden',
    done: 'De gjorda i stället för de öppna',
    all: 'Alla: öppna, gjorda och strukna',
    check: 'Sluta med kod 1 om någon är försenad',
    owner: 'Vem som ansvarar, till exempel "Anna Ek (luckan)"',
    due: 'Senast när',
    on: 'Dagen den gjordes (annars i dag)',
    to: 'Den nya tidsfristen',
    what: 'Vad som ska göras',
    cancelOn: 'Dagen den ströks (annars i dag)',
  },
  remarks: {
    late: () => 'för sent',
    moved: (times) => `flyttad ${times} gånger`,
    orphaned: () => 'organisationen eller personen har lämnat',
  },
  nobodyToRemind: 'Ingen har något försenat eller något som snart ska vara klart.',
  reminder: {
    subject: (count) => plural(count, { one: 'Det du lovade göra', other: '# saker som du lovade göra' }),
    greeting: (name) => `Hej ${name}!`,
    opening: (count) =>
      plural(count, { one: 'Det här står öppet i ditt namn:', other: 'De här står öppna i ditt namn:' }),
    line: (what, due, partnership, overdue) =>
      `– ${what} (${partnership}), ${overdue ? 'skulle vara klart' : 'senast'} ${due}`,
    asking: 'Är det gjort, eller behöver du mer tid? Det räcker med ett ord.',
    regards: 'Hälsningar',
  },
  empty: 'Inga åtgärder. Lägg till en: samspel action add PARTNERSKAP "…" --owner NAMN --due DATUM',
  added: (id, partnership, due) => `Lade till åtgärd ${id} i ${partnership}, senast ${due}.`,
  done: (ids, on) =>
    `${plural(ids.length, { one: 'Åtgärd', other: 'Åtgärderna' })} ${ids.join(', ')} ${plural(ids.length, { one: 'gjord', other: 'gjorda' })} ${on}.`,
  moved: (id, due) => `Åtgärd ${id} ska nu göras senast ${due}.`,
  edited: (id) => `Ändrade åtgärd ${id}.`,
  cancelled: (id) => `Strök åtgärd ${id}.`,
  isDone: (id, on) => `Åtgärd ${id} gjordes ${on}.`,
  isCancelled: (id, on) => `Åtgärd ${id} ströks ${on}.`,
  takeBackHint: 'För att ta tillbaka det: samspel undo OPERATION. Loggen visar vilken: samspel log',
  inFuture: (on) => `${on} har inte kommit än.`,
  inFutureHint: 'En åtgärd antecknas som gjord när den har gjorts.',
  noName: 'Den ansvariga behöver ett namn.',
  nothingToChange: 'Säg vad som ska ändras: --what eller --owner. Tidsfristen ändras med: samspel action move',
};
