/** Bars and lines drawn on the server side as SVG: no scripts in the file, readable without colours, the numbers in the table below. */
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../../lib/text.ts';
import type { WrittenTable } from '../written.ts';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Without a screen nobody measures text: reckoned for a wide font, so that no label is cut, whichever one the reader has. */
echarts.setPlatformAPI({
  measureText: (text: string, font?: string) => ({
    width: text.length * 0.62 * Number(/(?<!\d)(\d+)px/.exec(font ?? '')?.[1] ?? 12),
  }),
});

/** Dark blue and light orange differ also for the colour-blind and on a black-and-white printer (Okabe and Ito 2008). */
const colours = ['#0072B2', '#E69F00'];
/** Thin lines need more contrast than bars: three to one on white. */
const lineColours = ['#0072B2', '#B8500A', '#00795A'];
const marks = ['circle', 'rect', 'triangle'];
const strokes = ['solid', 'dashed', 'dotted'] as const;
const ink = '#1d2733';
const width = 480;

/** A picture that stands by itself, in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The bars or the lines of a table; null when it has none, or nothing to draw. */
export const drawTable = (table: WrittenTable, font: string): Picture | null =>
  (table.lines ?? []).length > 0 ? drawLines(table, font) : table.bars.length > 0 ? drawBars(table, font) : null;

/**
 * Null when there is nothing to draw: fewer than two groups, or too many to tell apart, or nothing known but zeros.
 * @param font names of fonts as CSS has them
 */
function drawBars(table: WrittenTable, font: string): Picture | null {
  const rows = table.rows.filter(({ cells }) => table.bars.some((at) => typeof cells[at]?.value === 'number'));
  const isEmpty = rows.every(({ cells }) => table.bars.every((at) => !cells[at]?.value));
  if (isEmpty || rows.length < 2 || rows.length > 20) return null;
  const labels = rows.map(({ cells }) => inLines(cells[0]?.text ?? ''));
  const height = 64 + Math.max(40, Math.max(...labels.map((label) => label.split('\n').length)) * 17 + 8) * rows.length;
  return picture(height, {
    color: colours,
    textStyle: textIn(font),
    legend: { bottom: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 13, color: ink } },
    grid: { left: 4, right: 44, top: 4, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#51606f' } },
      axisLabel: { fontSize: 13, lineHeight: 16, color: ink },
    },
    series: table.bars.map((at) => ({
      type: 'bar',
      name: table.columns[at]?.heading ?? '',
      barMaxWidth: 14,
      barGap: '20%',
      // A hidden number has no bar, but its sign in the place of one.
      data: rows.map(({ cells }) => Number(cells[at]?.value ?? 0)),
      label: {
        show: true,
        position: 'right',
        fontSize: 12,
        color: ink,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => rows[dataIndex]?.cells[at]?.text ?? '',
      },
    })),
  });
}

/**
 * Lines from zero up, each with its own mark so that they are told apart without colours. A hidden number is a gap: nothing is drawn across it.
 */
function drawLines({ columns, rows, lines = [] }: WrittenTable, font: string): Picture {
  const legend = lines.length * 20;
  return picture(200 + legend, {
    color: lineColours,
    textStyle: textIn(font),
    // One below the other: beside each other the names of two languages would run into the axis.
    legend: {
      orient: 'vertical',
      itemGap: 6,
      bottom: 0,
      left: 0,
      itemWidth: 22,
      itemHeight: 9,
      textStyle: { fontSize: 13, color: ink },
    },
    grid: {
      left: 4,
      right: 22,
      top: 14,
      bottom: legend + 10,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: rows.map(({ cells }) => cells[0]?.text ?? ''),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#51606f' } },
      axisLabel: { fontSize: 12, color: ink, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { fontSize: 12, color: ink },
      splitLine: { lineStyle: { color: '#d5dce3' } },
    },
    series: lines.map((at, line) => ({
      type: 'line',
      name: columns[at]?.heading ?? '',
      symbol: marks[line % marks.length],
      symbolSize: 8,
      connectNulls: false,
      lineStyle: { width: 2, type: strokes[line % strokes.length] },
      data: rows.map(({ cells }) => {
        const value = cells[at]?.value;
        return typeof value === 'number' ? value : null;
      }),
    })),
  });
}

/** So many letters stand beside the bars. */
const longestLabel = 24;

/** A long label stands in several lines, broken between words, whole: two languages are longer than one. */
function inLines(label: string): string {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLabel) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const textIn = (font: string) => ({ fontFamily: font, fontSize: 13, color: ink });

function picture(height: number, option: echarts.EChartsCoreOption): Picture {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  // What only a page with scripts would need goes; and office programs put text in the middle of its line only when it is said so.
  const svg = chart
    .renderToSVGString({ useViewBox: true })
    .replace(/<style ?>.*?<\/style>\s*/gs, '')
    // Nothing leaves its frame; and the names of frames are counted through the process: the same report would not have the same bytes.
    .replace(/<defs ?>.*?<\/defs>\s*/gs, '')
    .replace(/ clip-path="[^"]*"/g, '')
    .replaceAll('dominant-baseline="central"', 'dy="0.35em"')
    .replace(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '');
  chart.dispose();
  return { svg, width, height };
}

/**
 * For a page: as wide as there is room, with a name and a description for those who don't see it.
 * @param id for the names of the parts, unlike any other in the file
 */
export function pictureForPage(table: WrittenTable, id: string): string | null {
  const drawn = drawTable(table, 'system-ui, sans-serif');
  if (drawn === null) return null;
  const head = `<title id="${id}-title">${escapeHtml(table.title)}</title><desc id="${id}-desc">${escapeHtml(describeDrawn(table))}</desc>`;
  return drawn.svg
    .replace(/^<svg width="\d+" height="\d+"/, '<svg')
    .replace(/^<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-desc" class="chart" `)
    .replace(/^(<svg[^>]*>)/, `$1${head}`);
}

/** What the picture shows, in words: `Active, Active 2026Q2. Women: 20, 18; men: 12, 14`. */
export function describeDrawn({ columns, rows, bars, lines = bars }: WrittenTable): string {
  const named = lines.map((at) => columns[at]?.heading).join(', ');
  const numbers = rows.map(({ cells }) => `${cells[0]?.text}: ${lines.map((at) => cells[at]?.text).join(', ')}`);
  return `${named}. ${numbers.join('; ')}`;
}
