/** Two lists with known truth: people of a register, and the same people again with slips. Record n of the one is record n of the other. */
import { chance, slip } from './slips.js';

const given =
  'joshua emiily jack isabella lachlan chloe thomas jessica daniel georgia matthew sophie william olivia benjamin emma samuel ella james hannah ethan lucy harrison grace nicholas caitlin ryan madison alexander charlotte jacob alexandra luke mia liam jasmine cooper zoe connor holly noah ruby dylan amy riley sarah jordan lauren jake tahlia bailey brianna kyle abbey tyler imogen callum paige mitchell mikayla oscar claire hamish lily zachary eliza max amelia michael laura angus natasha cameron rachel oliver maddison finn taylah blake kirra hayden alyssa joel erin jayden nicole isaac stephanie adam bella kane sienna'.split(
    ' ',
  );
const syllables =
  'mac hart wil stan brook ash win der field lock ham bur ton ley dale row mer ridge ford well stone hol land cross bell ward cot ter gar ner hill wood'.split(
    ' ',
  );
const common =
  'white clarke campbell green reid webb dixon smith jones matthews nguyen ryan thompson mason bishop rees coleman stephenson millar goode turner morrison weller house ryder pascoe berry beams lowe kelly'.split(
    ' ',
  );
const streets = 'street place crescent circuit avenue close road drive court parade'.split(' ');
const states = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas'];

const family = (random) =>
  random.next() < 0.35
    ? random.common(common)
    : random.pick(syllables) + random.pick(syllables) + (random.next() < 0.3 ? random.pick(syllables) : '');
const two = (number) => String(number).padStart(2, '0');

function original(random) {
  const suburb = random.below(900);
  return {
    given_name: random.next() < 0.02 ? '' : random.common(given),
    surname: random.next() < 0.01 ? '' : family(random),
    street_number: String(1 + random.below(220)),
    address_1: `${random.pick(syllables)}${random.pick(syllables)} ${random.pick(streets)}`,
    suburb: syllables[suburb % syllables.length] + syllables[Math.floor(suburb / syllables.length)],
    postcode: String(2000 + suburb * 5),
    state: states[suburb % states.length],
    date_of_birth:
      random.next() < 0.02 ? '' : `${1900 + random.below(100)}${two(1 + random.below(12))}${two(1 + random.below(28))}`,
  };
}

const fields = ['given_name', 'surname', 'street_number', 'address_1', 'suburb', 'postcode', 'state', 'date_of_birth'];

function withSlips(record, random) {
  const copy = { ...record };
  const slips = 1 + random.below(5);
  for (let done = 0; done < slips; done += 1) {
    const field = random.pick(fields);
    const kind = random.next();
    if (kind < 0.12) copy[field] = '';
    else if (kind < 0.18) [copy.given_name, copy.surname] = [copy.surname, copy.given_name];
    else if (kind < 0.22) [copy.address_1, copy.suburb] = [copy.suburb, copy.address_1];
    else
      copy[field] = slip(copy[field], random, {
        digits: ['postcode', 'date_of_birth', 'street_number'].includes(field),
      });
  }
  return copy;
}

/** So many people like those of the FEBRL lists; no identity code. */
export function febrlLike(count, seed) {
  const random = chance(seed);
  const a = Array.from({ length: count }, () => original(random));
  return { a, b: a.map((record) => withSlips(record, random)) };
}

/** Spellings of one name by different officials, each row one name. */
const spellings = {
  male: [
    'Mohammed Muhammad Mohamed Mohammad Muhammed محمد',
    'Ahmed Ahmad Ahmet أحمد',
    'Oleksandr Александр Олександр Alexander Aleksandr',
    'Serhii Sergii Serhiy Сергій',
    'Yusuf Yousef Youssef Jusuf يوسف',
    'Abdullahi Abdulahi Cabdullahi',
    'Hussein Hussain Husein Hossein حسين',
    'Dmytro Dmitro Дмитро',
    'Ibrahim Ebrahim Ibraheem إبراهيم',
    'Tesfay Tesfai Tesfaye',
    'Ali Aly علی',
    'Omar Omer Umar عمر',
    'Volodymyr Volodimir Володимир',
    'Reza Rezah رضا',
    'Jörgen Joergen Jorgen',
    'Väinö Vaino Vaeinoe',
  ],
  female: [
    'Fatima Fatimah Fatema Fatma فاطمة',
    'Khadija Khadijah Hadija خديجة',
    'Maryam Mariam Marjam Meryem مريم',
    'Olena Олена Elena',
    'Yulia Iuliia Julia Юлія',
    'Nataliia Natalia Наталія Natalya',
    'Aisha Ayesha Aysha Aicha عائشة',
    'Zahra Zehra Zahraa زهرا',
    'Iryna Irina Ірина',
    'Shirin Shireen Širin شیرین',
    'Hodan Hodhan',
    'Tsega Tsegga Tzega',
    'Sofiia Sofia Sophia Софія',
    'Åsa Aasa Asa',
    'Amina Aamina Aminah أمينة',
    'Zeynep Zeyneb Zainab زينب',
  ],
  family: [
    'Al-Hassan Alhassan Al Hasan الحسن',
    'Shevchenko Shevtshenko Шевченко Schewtschenko',
    'Hussein Hussain Huseyin',
    'Yılmaz Yilmaz Yilmas',
    'Kovalenko Коваленко Kowalenko',
    'Nguyễn Nguyen Nguyên',
    'Ahmadi Ahmady Ahmedi احمدی',
    'Warsame Warsaame',
    'Gebreselassie Gebre-Selassie Ghebreselassie',
    'Bondarenko Бондаренко',
    'Lindström Lindstroem Lindstrom',
    'Karimi Kareemi Karimy کریمی',
    'Haidari Heydari Haydari حیدری',
    'Tkachenko Ткаченко Tkatshenko',
    'Jama Jaamac Jamac',
    'Rezaei Rezai Rezaee رضایی',
    'Mäkinen Maekinen Makinen',
    'Farah Faarax Farax',
    'Öberg Oeberg Oberg',
    'Demir Demirr',
    'Kravchuk Кравчук Kravtshuk',
    'Åkesson Aakesson Akesson',
    'Abdullahi Cabdullahi',
    'Saleh Salih Salah صالح',
  ],
};
const rowsOf = (list) => list.map((row) => row.split(/ (?!Hasan|Al )/).filter((name) => name !== 'Al'));
const [men, women, families] = [rowsOf(spellings.male), rowsOf(spellings.female), rowsOf(spellings.family)];
const towns = ['091', '049', '092', '853', '905', '638', '710', '837', '564', '272', '598', '235'];
const tongues = ['ar', 'uk', 'so', 'fa', 'prs', 'ti', 'tr', 'vi', 'ku', 'ru'];

/** Newcomers on a school's list and again on an authority's: other spellings and scripts, slips in days, new numbers, moved. */
export function newcomers(count, seed) {
  const random = chance(seed);
  const pairs = Array.from({ length: count }, (_, index) => {
    const isWoman = random.next() < 0.5;
    const [name, last] = [random.pick(isWoman ? women : men), random.pick(families)];
    const second = random.next() < 0.15 ? ` ${random.pick(isWoman ? women : men)[0]}` : '';
    const day = `${1955 + random.below(52)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    const birthDate = random.next() < 0.12 ? `${day.slice(0, 4)}-01-01` : day;
    const one = {
      givenName: name[0] + second,
      familyName: last[0],
      birthDate,
      gender: isWoman ? 'female' : 'male',
      municipality: random.pick(towns),
      motherTongue: random.pick(tongues),
      phone: `+35840${String(random.below(10_000_000)).padStart(7, '0')}`,
      email: random.next() < 0.7 ? `${'abcdefgh'[random.below(8)]}${index}@example.org` : null,
    };
    const [y, m, d] = birthDate.split('-');
    const other = {
      ...one,
      givenName: random.pick(name) + (random.next() < 0.5 ? second : ''),
      familyName: random.pick(last),
    };
    if (random.next() < 0.04) [other.givenName, other.familyName] = [other.familyName, other.givenName];
    const slipped = random.next();
    if (slipped < 0.05 && Number(d) <= 12) other.birthDate = `${y}-${d}-${m}`;
    else if (slipped < 0.1) other.birthDate = `${y}-${m}-${two(1 + random.below(28))}`;
    else if (slipped < 0.13) other.birthDate = null;
    if (random.next() < 0.35)
      other.phone = random.next() < 0.5 ? null : `+35845${String(random.below(10_000_000)).padStart(7, '0')}`;
    if (random.next() < 0.4) other.email = null;
    if (random.next() < 0.2) other.municipality = random.pick(towns);
    if (random.next() < 0.3) other.motherTongue = null;
    return [one, other];
  });
  return { a: pairs.map(([one]) => one), b: pairs.map(([, other]) => other) };
}
