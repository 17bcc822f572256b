/** Suomi: kokousten suunnittelu, kutsut, kalenterit. */
import type { meetingPlan as en } from '../en/meeting-plan.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');
const bodyOf = ({ body }: { readonly body: string | null }) => (body === null ? '' : `, ${body}`);

export const meetingPlan: typeof en = {
  help: {
    plan: 'Suunnittele kokous tai kokoussarja',
    planMore:
      'Esityslistalle tulevat mukaan viime kerralla siirretyt asiat ja avoimet toimenpiteet. Sarjassa (--every) viikonpäivä pysyy samana; pyhäpäivä siirtyy seuraavaan työpäivään. Kutsu: samspel meeting invite NUMERO',
    agenda: 'Näytä suunnitellun kokouksen esityslista, lisää kohtia tai poista niitä',
    invite: 'Tee kutsu: kalenteritiedosto ja sähköpostiteksti kunkin kumppanin kielellä',
    inviteMore:
      'Ilman valitsinta --output kirjeet tulostetaan. Siirretty tai peruttu kokous lähetetään uudelleen: kalenteri tunnistaa sen ja muuttaa merkinnän. Päivä kirjataan kutsupäiväksi.',
    calendar: 'Kokoukset, toiminnan kerrat, määräajat ja päättyvät sopimukset tilattavana kalenterina',
  },
  options: {
    at: 'Päivä ja aika, esimerkiksi "2026-12-01 13:00–14:30" tai "pe 9"',
    agenda: 'Esityslistan kohta; voidaan antaa monta kertaa',
    every: 'Kokoussarjan väli, esimerkiksi "2 kuukautta" tai "2 viikkoa"',
    times: 'Montako kokousta sarjassa on (muuten vuoden kokoukset)',
    until: 'Sarjan viimeinen päivä',
    add: 'Lisättävä kohta; voidaan antaa monta kertaa',
    remove: 'Poistettavan, aiemmin lisätyn kohdan numero; voidaan antaa monta kertaa',
    meetings: 'Kokousten numerot tai osa kumppanuuden nimestä ja päivästä',
    from: 'Kuka kutsuu: yhteyshenkilö, jolla on sähköpostiosoite',
    output: 'Kirjoita kalenteritiedostot ja kirjeet tähän kansioon',
    ics: 'iCalendar-muodossa (.ics) luettelon sijaan',
    outputFile: 'Kirjoita tähän tiedostoon eikä näytölle',
    force: 'Korvaa tiedostot, jos ne ovat olemassa',
  },
  headings: { date: 'Päivä', time: 'Aika', partnership: 'Kumppanuus', what: 'Mitä', kind: 'Laji' },
  kinds: { meeting: 'kokous', activity: 'toiminta', action: 'määräaika', agreement: 'sopimus päättyy' },
  emptyCalendar: 'Mitään ei ole suunniteltu. Suunnittele kokous: samspel meeting plan KUMPPANUUS --at "PÄIVÄ AIKA"',
  planned: (id, partnership, when) => `Suunniteltiin kokous ${id}, ${partnership}, ${when}.`,
  plannedSeries: (ids, partnership, dates) =>
    `Suunniteltiin ${plural(ids.length, { one: '# kokous', other: '# kokousta' })}, ${partnership} (${ids[0]}–${ids.at(-1)}): ${dates.join(', ')}.`,
  movedToWorkingDay: (from, to) => `${from} ei ole työpäivä: tilalle ${to}.`,
  inviteNext: (ids) => `Kutsu: samspel meeting invite ${ids.join(' ')} -o KANSIO`,
  sendAgain: (id) => `Kutsutut eivät vielä tiedä tästä. Lähetä uudelleen: samspel meeting invite ${id} -o KANSIO`,
  sameDay: (id, body) =>
    `Kumppanuudella on jo kokous samana päivänä: numero ${id}${body === null ? '' : ` (${body})`}.`,
  inPast: (on) => `${on} on jo mennyt. Pidetty kokous kirjataan: samspel meeting record`,
  badAt: (typed) => `"${typed}" ei ole päivä ja kellonaika.`,
  badAtHint: 'Kirjoita esimerkiksi "2026-12-01 13:00–14:30", "1.12. 13" tai "pe 9".',
  badRhythm: (typed) => `"${typed}" ei ole kokousväli.`,
  badRhythmHint: 'Kirjoita esimerkiksi "2 kuukautta", "6 viikkoa" tai "1 quarter".',
  untilBeforeStart: 'Sarja päättyy ennen kuin se alkaa.',
  seriesNeedsEvery: '--times ja --until vaativat valitsimen --every.',
  notPlanned: (id) => `Kokous ${id} ei ole enää suunnitteilla.`,
  noPoint: (number) => `Lisättyä kohtaa ${number} ei ole. Vain tähän kokoukseen lisätyt kohdat voidaan poistaa.`,
  agendaChanged: (id, partnership) => `Muutettiin kokouksen ${id}, ${partnership}, esityslistaa.`,
  invited: (ids, letters) =>
    `Kutsu kokoukseen ${ids.join(', ')}: ${plural(letters, { one: '# kirje', other: '# kirjettä' })}.`,
  wrote: (files) => `Kirjoitettiin ${files.join(', ')}.`,
  withoutAddress: (people) => `Sähköpostiosoite puuttuu: ${people.join(', ')}.`,
  nobodyToInvite: (partnership) => `Kumppanuudella ${partnership} ei ole sinä päivänä kutsuttavia yhteyshenkilöitä.`,
  nobodyToInviteHint: 'Lisää: samspel org contact add ORGANISAATIO NIMI --email OSOITE',
  noOrganiser: 'Kutsulla on oltava kutsuja, jolla on sähköpostiosoite.',
  noOrganiserHint:
    'Anna kutsuja valitsimella --from tai kirjaa osoite: samspel org contact edit ORGANISAATIO NIMI --email OSOITE',
  noAddressOf: (name) => `Henkilön ${name} sähköpostiosoite ei ole tiedossa.`,
  title: (partnership, when) => `${partnership}, ${when}`,
  agenda: 'Esityslista',
  agendaText: (lines) => (lines.length === 0 ? '' : `Esityslista:\n${lines.join('\n')}`),
  eventTitle: (partnership, body) => (body === null ? partnership : `${partnership}: ${body}`),
  actionTitle: (owner, what) => `Määräaika: ${what} (${owner})`,
  agreementTitle: (title) => `Sopimus päättyy: ${title}`,
  calendarName: (partnership) => (partnership === null ? 'Samspel' : `Samspel: ${partnership}`),
  points: {
    opening: 'Kokouksen avaus',
    'last-minutes': 'Edellisen kokouksen pöytäkirja',
    'follow-up': 'Toimenpiteiden seuranta',
    'carried-over': 'Viime kerralta',
    other: 'Muu asia',
    'next-meeting': 'Seuraava kokous',
    closing: 'Kokouksen päättäminen',
  },
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  onDay: (weekday, date) => `${weekday} ${date}`,
  atTime: (day, times) => `${day} klo ${times.replaceAll(':', '.')}`,
  to: 'Vastaanottajat',
  subjectLine: 'Aihe',
  letter: {
    subject: {
      new: (facts) => `Kokouskutsu: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      changed: (facts) => `Kokous muuttunut: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      cancelled: (facts) => `Kokous peruttu: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
    },
    greeting: 'Hei!',
    opening: {
      new: (facts) => `Tervetuloa kokoukseen: ${facts.partnership}${bodyOf(facts)}.`,
      changed: (facts) => `Kokous on muuttunut: ${facts.partnership}${bodyOf(facts)}. Uudet tiedot:`,
      cancelled: (facts) => `Kokous on peruttu: ${facts.partnership}${bodyOf(facts)}. Sen piti olla:`,
    },
    facts: ({ when, place }) => [`Aika: ${when}`, ...(place === null ? [] : [`Paikka: ${place}`])],
    agenda: 'Esityslista',
    regards: 'Terveisin',
  },
};
