/** Suomi: mitä luettavasta henkilölistasta voidaan sanoa. */
import type { roster as en } from '../en/roster.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');
const meant = (known: string | null) => (known === null ? '' : ` Tarkoititko: ${known}?`);

/** The first ten; more would hide what is said of them. */
const few = (things: readonly (string | number)[]): string =>
  things.slice(0, 10).join(', ') + (things.length > 10 ? ' …' : '');

export const roster: typeof en = {
  file: {
    empty: 'Tiedosto on tyhjä.',
    emptyHint: 'Pyydä lista lähettäjältä uudelleen.',
    notText: {
      spreadsheet: 'Tiedosto on vanhaa taulukkolaskentamuotoa (ennen vuotta 2007), tai siinä on salasana.',
      pdf: 'Tiedosto on PDF.',
      compressed: 'Tiedosto on pakattu mutta ei taulukko, tai se on rikki.',
      document: 'Tiedosto on asiakirja, ei lista.',
      picture: 'Tiedosto on kuva.',
      page: 'Tiedosto on verkkosivu.',
      'too-large': 'Tiedostosta purkautuu enemmän kuin ihmisten lista voi olla.',
      binary: 'Tiedosto ei ole tekstiä.',
    },
    notTextHint: {
      spreadsheet: 'Avaa se, poista salasana ja tallenna .xlsx- tai CSV-tiedostona.',
      pdf: 'Pyydä lista lähettäjältä CSV-muodossa.',
      compressed: 'Pura se ensin. Jos se on taulukko, pyydä se lähettäjältä uudelleen.',
      document: 'Tallenna siinä oleva taulukko .xlsx- tai CSV-tiedostona.',
      picture: 'Pyydä lista lähettäjältä CSV- tai .xlsx-muodossa.',
      page: 'Avaa se taulukkolaskennassa ja tallenna .xlsx-muodossa.',
      'too-large': 'Pyydä lista lähettäjältä CSV-muodossa.',
      binary: 'Lue sisään CSV-tiedosto. Jos tiedosto on CSV, kerro sen merkistö valinnalla --encoding.',
    },
    unknownEncoding: (given, nearest) => `Merkistöä ${given} ei ole.${meant(nearest)}`,
    unknownEncodingHint: (known) => `Käytä jotakin näistä: ${known.join(', ')}.`,
    noSheet: (given) => `Taulukkoa ${given} ei ole.`,
    noSheetHint: (sheets) =>
      `Taulukot ovat ${format.list(sheets)}. Anna jokin niistä, tai sen numero, valinnalla --sheet.`,
    otherSheets: (read, others) =>
      `Luettiin taulukko ${read}, mutta ei taulukkoa ${format.list(others)}. Valitse toinen valinnalla --sheet.`,
    unknownDelimiter: (given) => `"${given}" ei voi olla solujen erotin.`,
    unknownDelimiterHint: 'Käytä yhtä merkkiä tai sanaa semicolon, comma, tab tai pipe.',
    noNameColumn: (headings) =>
      headings.length === 0
        ? 'Missään sarakkeessa ei ole nimiä.'
        : `Missään sarakkeessa ei ole nimiä. Otsikot ovat: ${headings.join(', ')}.`,
    noNameColumnHint: 'Jos jossakin on, kerro missä: --map "Otsikko=fullName" tai givenName ja familyName.',
    mapForm: (given) => `--map "${given}" ei ole muotoa Otsikko=kenttä.`,
    mapFormHint: 'Esimerkiksi: --map "Puh. 2=phone", tai --map "Luokka=-", jos sarake jätetään pois.',
    mapHeading: (given, nearest) => `Tiedostossa ei ole otsikkoa "${given}".${meant(nearest)}`,
    mapHeadingHint: 'Katso otsikot komennolla: samspel roster inspect TIEDOSTO',
    mapField: (given, nearest) => `Kenttää ${given} ei ole.${meant(nearest)}`,
    mapFieldHint: 'Kenttiä ovat esimerkiksi givenName, familyName, birthDate, phone, municipality.',
    hiddenRows: (rows) =>
      `Taulukossa on piilotettuja rivejä (${format.number(rows.length)}), ja nekin luettiin: ${few(rows)}. Jos niitä ei ole tarkoitettu mukaan, poista ne.`,
    hiddenColumns: (columns) =>
      `Taulukossa on piilotettuja sarakkeita (${format.number(columns.length)}), ja nekin luettiin: ${few(columns)}. Jätä sarake pois valinnalla --map "Otsikko=-" ja kerro lähettäjälle: muutkin näkevät sen helposti.`,
    mergedCells: (cells) =>
      `Soluja on yhdistetty usean rivin yli: ${few(cells)}. Vain ensimmäisellä rivillä on arvo. Jos arvo koskee kaikkia rivejä, pura yhdistäminen taulukossa.`,
    mixedEncodings: (row) =>
      `Kaikki rivit eivät ole samaa merkistöä; ensimmäinen poikkeava on rivi ${row}. Kukin luettiin omallaan: tarkista, että kirjaimet ovat oikein.`,
    mojibake: (example) =>
      `Kirjaimet ovat menneet rikki jo ennen lähettämistä ("${example}"). Pyydä lähettäjää tallentamaan tiedosto UTF-8-muodossa.`,
    replacementCharacters: (row) =>
      `Kirjaimia on kadonnut, ensimmäiseksi riviltä ${row}. Jos tiedät merkistön, kerro se valinnalla --encoding.`,
  },
  place: (row, column) => (column === null ? `Rivi ${row}` : `Rivi ${row}, ${column}`),
  faults: {
    controlCharacter: 'Solussa on ohjausmerkkejä. Kirjoita se uudelleen.',
    tooLong: (most) => `Liian pitkä. Enintään ${format.number(most)} merkkiä.`,
    dateForm: (value) => `"${value}" ei ole päivämäärä. Kirjoita se muodossa 24.11.2026.`,
    noSuchDay: (value) => `Päivää ${value} ei ole. Kirjoita ensin päivä, sitten kuukausi: 24.11.2026.`,
    noDay: (value) => `Tiedosta "${value}" puuttuu päivä. Kirjoita koko päivämäärä tai jätä solu tyhjäksi.`,
    year: (value) => `"${value}" ei ole syntymävuosi. Kirjoita neljä numeroa.`,
    email: (value) => `"${value}" ei ole sähköpostiosoite. Korjaa se tai jätä solu tyhjäksi.`,
    phone: (value) => `"${value}" ei ole puhelinnumero. Kirjoita se muodossa 040 123 4567 tai +358 40 1234567.`,
    municipality: (value, nearest) =>
      `Kuntaa ${value} ei ole.${nearest === null ? ' Kirjoita nimi suomeksi tai ruotsiksi.' : meant(nearest)}`,
    identityCode: {
      form: 'Tämä ei ole henkilötunnus: kuusi numeroa, välimerkki, kolme numeroa ja tarkistusmerkki.',
      date: 'Henkilötunnus alkaa päivällä, jota ei ole. Tarkista se lähettäjältä.',
      number: 'Henkilötunnuksessa on numero, jota ei koskaan anneta. Tarkista se lähettäjältä.',
      check:
        'Henkilötunnuksen tarkistusmerkki ei täsmää: jossakin kohdassa on kirjoitusvirhe. Tarkista se lähettäjältä.',
    },
    nameOrder: (value) => `Kumpi on sukunimi: "${value}"? Kirjoita muodossa Sukunimi, Etunimi.`,
    number: (value) => `"${value}" ei ole luku. Kirjoita se numeroin: 38 tai 38,5`,
    yesNo: (value) => `"${value}" ei ole kyllä eikä ei.`,
    choice: (value, choices) =>
      `"${value}" ei ole tässä tunnettu. Kirjoita jokin näistä: ${choices.join(', ')}, tai jätä solu tyhjäksi.`,
    cellCount: (expected, found) =>
      `Rivillä on ${format.plural(found, { one: '# solu', other: '# solua' })}, pitäisi olla ${expected}. Etsi liika tai puuttuva erotin.`,
    unclosedQuote: 'Lainausmerkki (") alkaa tästä eikä pääty. Lisää loppumerkki tai poista alkumerkki.',
    noName: 'Nimi puuttuu. Täytä se tai poista rivi.',
    bornInFuture: 'Syntymäaika on tulevaisuudessa. Tarkista vuosi.',
    bornTooLongAgo: 'Syntymäaika on liian kaukana menneisyydessä. Tarkista vuosi.',
    identityBirthDate: 'Henkilötunnus ja syntymäaika ovat eri päiviltä. Korjaa se, joka on väärin.',
    birthYearDiffers: 'Syntymävuosi ja syntymäaika eroavat. Korjaa se, joka on väärin.',
    arrivedBeforeBirth: 'Saapumispäivä on ennen syntymäaikaa. Korjaa se, joka on väärin.',
    joinedBeforeBirth: 'Aloituspäivä on ennen syntymäaikaa. Korjaa se, joka on väärin.',
    leftBeforeJoining: 'Päättymispäivä on ennen aloituspäivää. Korjaa se, joka on väärin.',
    formulaError: (value) =>
      `Taulukon kaava on epäonnistunut ("${value}"). Korjaa se taulukossa tai jätä solu tyhjäksi.`,
    notAName: (value) => `"${value}" ei ole nimi. Katso, ovatko rivin solut väärissä sarakkeissa.`,
    whichDate: (value, by) =>
      `"${value}" voi olla kaksi eri päivää: saman sarakkeen "${by}" ei ala päivällä. Kirjoita koko sarakkeeseen ensin päivä, sitten kuukausi: 24.11.2026.`,
    codeOfAnother: (row) =>
      `Henkilötunnus tai tunniste on sama kuin toisennimisellä henkilöllä rivillä ${row}. Korjaa se, joka on väärin.`,
    otherTable: (row) =>
      `Riviltä ${row} alkaa toinen taulukko, jossa on eri otsikot. Tee siitä oma lista tai poista se.`,
    onlyName: (value) =>
      `Rivillä on vain "${value}". Jos se on henkilö, täydennä tietoja, esimerkiksi sukunimi, syntymäaika tai numero; jos ei, poista rivi.`,
    secondPerson:
      'Rivillä on kaksi henkilöä vierekkäin samojen otsikoiden alla. Siirrä toinen omalle rivilleen tai jätä hänen sarakkeensa pois valinnalla --map "Otsikko#2=-".',
    idOfAnother: (id, row) =>
      `Tunniste ${id} on toisen henkilön, rivillä ${row}. Korjaa se; jos se ei ole henkilön tunniste, jätä sarake pois valinnalla --map "Otsikko=-".`,
  },
  warnings: {
    lettersLost: (value) => `Kirjaimia on kadonnut: "${value}". Kysy lähettäjältä, miten se kirjoitetaan.`,
    unknownLanguage: (value) => `Kieltä "${value}" ei tunneta. Se jää niin kuin se on kirjoitettu.`,
    unknownCountry: (value) => `Maata "${value}" ei tunneta. Se jää niin kuin se on kirjoitettu.`,
    unknownOccupation: (value) =>
      `"${value}" ei ole ISCO-08-luokituksen tuntema ammatti. Se säilytetään kirjoitetussa muodossa ilman koodia.`,
    unknownLevel: (value) => `Tasoa "${value}" ei tunneta. Se jää niin kuin se on kirjoitettu.`,
    firstOfMonth: (value) => `"${value}" luettiin kuukauden ensimmäiseksi päiväksi.`,
    firstPhone: (value) => `Solusta "${value}" luettiin vain ensimmäinen numero.`,
    digitsInName: (value) => `Nimessä "${value}" on numero. Se jää niin kuin se on kirjoitettu.`,
    nameDivided: (value, { givenName, familyName }) =>
      `Nimessä "${value}" on monta sanaa: se luettiin etunimeksi "${givenName}" ja sukunimeksi "${familyName}". Jos se on väärin, kirjoita muodossa Sukunimi, Etunimi.`,
    onlyYear: (value) => `Tiedossa "${value}" on vain vuosi: se luettiin syntymävuodeksi.`,
    levelByNumber: (value) => `Taso "${value}" luettiin yleisen kielitutkinnon tasoksi (YKI, 1–6).`,
    secondValue: (value) => `Toinen sarake kertoo samasta asiasta muuta. Ensimmäinen pätee, "${value}" jätettiin pois.`,
    totalRow: (value) => `"${value}" tulkittiin summaksi ja jätettiin pois.`,
    noteRow: (value) => `"${value}" tulkittiin huomautukseksi ja jätettiin pois.`,
    repeats: (row) => `Sama henkilö kuin rivillä ${row}. Laskettu kerran.`,
    repeatsOtherwise: (row) => `Sama henkilö kuin rivillä ${row}, mutta tiedot eroavat: niissä pätee rivi ${row}.`,
    levelLanguage: (rows) =>
      `Sarake ei kerro, mistä kielestä on kyse, joten tasot jätettiin pois (${format.plural(rows, { one: '# henkilö', other: '# henkilöä' })}). Kerro se valinnalla --map "Otsikko=levelSv" tai levelFi.`,
  },
  reason: 'mikä on väärin',
};
