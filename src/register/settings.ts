/** The settings of a register: what each is called, what it may be, what holds when it was never set. */
import { languages } from '../lib/vocabulary.ts';

export const settingKeys = ['name', 'municipality', 'country', 'lang', 'minimumCell', 'backup-recipients'] as const;
export type SettingKey = (typeof settingKeys)[number];
export type Settings = Readonly<Record<SettingKey, string>>;

export const defaultSettings: Settings = {
  name: '',
  municipality: '',
  country: 'FI',
  lang: 'en',
  minimumCell: '5',
  'backup-recipients': '',
};

/** True when the text can be the value of a setting. A minimum below 3 would show a reader who else is in the cell. */
export function isSetting(key: SettingKey, value: string): boolean {
  switch (key) {
    case 'lang':
      return languages.some((language) => language === value);
    case 'minimumCell':
      return /^\d{1,3}$/.test(value) && Number(value) >= 3;
    case 'backup-recipients':
      return value.split(/[\s,]+/).every((key) => /^age1[0-9a-z]{50,}$/.test(key));
    case 'country':
      return /^[A-Z]{2}$/.test(value);
    case 'name':
    case 'municipality':
      return value.trim() !== '';
  }
}
