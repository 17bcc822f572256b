/** From the YAML of a template to a layout, or to all that is wrong in it at once, each with line and column. */
import { type LocalText, textIn } from '../agreement/agreement.ts';
import { type Path, type Place, readYaml, type YamlSource } from '../agreement/yaml.ts';
import type { Text } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import { type Language, languages } from '../lib/vocabulary.ts';
import { indicators } from './indicators/registry.ts';
import { type QuarterlySection, quarterlySections } from './model.ts';
import { isTable, sectionTables } from './section-tables.ts';
import { type LaidOut, type Layout, targetLengths, wholeReport } from './template.ts';

export interface TemplateMistake extends Place {
  readonly text: Text;
}

export interface Template {
  /** What it is for; null when it does not say. */
  readonly about: Text | null;
  readonly layout: Layout;
}

export type TemplateReading = { readonly template: Template } | { readonly mistakes: readonly TemplateMistake[] };

/** Never throws. */
export function parseTemplate(yaml: string): TemplateReading {
  const reading = readYaml(yaml);
  if ('mistakes' in reading) return { mistakes: reading.mistakes };
  const reader = new Reader(reading.source);
  const template = reader.template(reading.source.value);
  const mistakes = reader.mistakes.sort((a, b) => a.line - b.line || a.column - b.column);
  return mistakes.length === 0 ? { template } : { mistakes };
}

/** Walks through the file and writes down every mistake on the way. */
class Reader {
  readonly mistakes: TemplateMistake[] = [];
  constructor(private readonly source: YamlSource) {}

  template(value: unknown): Template {
    const map = this.map(value, [], ['about', 'title', 'languages', 'sections', 'targets']);
    if (map !== null && map.sections === undefined) this.wrong([], (t) => t.reportTemplate.mistakes.noSections);
    return {
      about: this.localText(map?.about, ['about']),
      layout: {
        title: this.localText(map?.title, ['title']),
        languages: this.list(map?.languages, ['languages']).flatMap((one, at) =>
          this.oneOf(one, ['languages', at], languages),
        ) as Language[],
        sections: map?.sections === undefined ? wholeReport.sections : this.sections(map.sections),
        targets: this.targets(map?.targets),
      },
    };
  }

  private sections(value: unknown): LaidOut[] {
    const seen = new Set<QuarterlySection>();
    const sections = this.list(value, ['sections']).flatMap((one, at) => {
      const laidOut = this.section(one, ['sections', at]);
      for (const { section } of laidOut) {
        if (seen.has(section)) this.wrong(['sections', at], (t) => t.reportTemplate.mistakes.twice(section));
        seen.add(section);
      }
      return laidOut;
    });
    return sections;
  }

  /** Either its name alone, or a mapping with what is chosen of it. */
  private section(value: unknown, path: Path): LaidOut[] {
    const map = typeof value === 'string' ? { section: value } : this.map(value, path, sectionKeys);
    if (map === null) return [];
    const at: Path = typeof value === 'string' ? path : [...path, 'section'];
    const [section] = this.oneOf(map.section, at, quarterlySections) as QuarterlySection[];
    if (section === undefined) return [];
    const figures = indicators.filter((one) => one.section === section).map(({ id }) => id);
    return [
      {
        section,
        tables: this.choice(map.tables, [...path, 'tables'], {
          known: sectionTables[section],
          has: (table) => isTable(section, table),
        }),
        figures: this.choice(map.figures, [...path, 'figures'], { known: figures, has: () => false }),
        text: this.localText(map.text, [...path, 'text']),
      },
    ];
  }

  private choice(
    value: unknown,
    path: Path,
    { known, has }: { readonly known: readonly string[]; readonly has: (word: string) => boolean },
  ): readonly string[] | null {
    if (value === undefined) return null;
    return this.list(value, path).flatMap((one, at) =>
      typeof one === 'string' && has(one) ? [one] : this.oneOf(one, [...path, at], known),
    );
  }

  private targets(value: unknown): Layout['targets'] {
    if (value === undefined) return wholeReport.targets;
    const map = this.map(value, ['targets'], targetLengths);
    const known: readonly string[] = indicators.map(({ id }) => id);
    const of = (length: (typeof targetLengths)[number]) => {
      const path = ['targets', length];
      const wished = map?.[length] === undefined ? null : this.map(map[length], path, known);
      return Object.fromEntries(
        Object.entries(wished ?? {}).filter(([id, target]) => {
          const unit = indicators.find((one) => one.id === id)?.unit;
          if (unit === undefined) return false;
          const fits = typeof target === 'number' && target >= 0 && (unit !== 'share' || target <= 1);
          if (!fits) this.wrong([...path, id], (t) => t.reportTemplate.mistakes.target(unit === 'share'));
          return fits;
        }),
      ) as Readonly<Record<string, number>>;
    };
    return { quarter: of('quarter'), year: of('year') };
  }

  private localText(value: unknown, path: Path): Text | null {
    if (value === undefined) return null;
    if (typeof value === 'string') return () => value;
    const map = this.map(value, path, languages);
    const texts = Object.entries(map ?? {}).filter(([language, text]) => {
      const fits = typeof text === 'string' && text.trim() !== '';
      if (!fits) this.wrong([...path, language], (t) => t.reportTemplate.mistakes.text);
      return fits;
    });
    if (map !== null && Object.keys(map).length === 0) this.wrong(path, (t) => t.reportTemplate.mistakes.text);
    const said = Object.fromEntries(texts) as LocalText;
    return (t) => textIn(said, t.language).text;
  }

  /** Empty for what is no list, which is a mistake; a list that is not there is empty too. */
  private list(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length > 0) return value;
    this.wrong(path, (t) => t.reportTemplate.mistakes.list);
    return [];
  }

  private map(value: unknown, path: Path, keys: readonly string[]): Readonly<Record<string, unknown>> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.wrong(path, (t) => t.reportTemplate.mistakes.map(keys));
      return null;
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.wrong([...path, key], this.unknown(key, keys), 'key');
    return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
  }

  private oneOf(value: unknown, path: Path, known: readonly string[]): string[] {
    if (typeof value === 'string' && known.includes(value)) return [value];
    this.wrong(path, this.unknown(typeof value === 'string' ? value : JSON.stringify(value ?? ''), known));
    return [];
  }

  private unknown(word: string, known: readonly string[]): Text {
    const close = nearest(word, known);
    return (t) =>
      `${t.reportTemplate.mistakes.unknown(word)} ${close === null ? t.reportTemplate.mistakes.known(known) : t.cli.didYouMean(close)}`;
  }

  private wrong(path: Path, text: Text, part: 'key' | 'value' = 'value'): void {
    this.mistakes.push({ ...this.source.locate(path, part), text });
  }
}

const sectionKeys = ['section', 'tables', 'figures', 'text'];
