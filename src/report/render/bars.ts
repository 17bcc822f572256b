/** Bars drawn on the server side as SVG: no scripts in the file, readable without colours, the numbers in the table below. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../../lib/text.ts';
import type { WrittenTable } from '../written.ts';

echarts.use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Without a screen nobody measures text: reckoned for a wide font, so that no label is cut, whichever one the reader has. */
echarts.setPlatformAPI({
  measureText: (text: string, font?: string) => ({
    width: text.length * 0.62 * Number(/(?<!\d)(\d+)px/.exec(font ?? '')?.[1] ?? 12),
  }),
});

/** Dark blue and light orange differ also for the colour-blind and on a black-and-white printer (Okabe and Ito 2008). */
const colours = ['#0072B2', '#E69F00'];
const ink = '#1d2733';
const width = 480;

/** A picture that stands by itself, in pixels. */
export interface Bars {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Null when there is nothing to draw: fewer than two groups, or too many to tell apart, or nothing known but zeros.
 * @param font names of fonts as CSS has them
 */
export function drawBars(table: WrittenTable, font: string): Bars | null {
  const rows = table.rows.filter(({ cells }) => table.bars.some((at) => typeof cells[at]?.value === 'number'));
  const isEmpty = rows.every(({ cells }) => table.bars.every((at) => !cells[at]?.value));
  if (isEmpty || rows.length < 2 || rows.length > 20) return null;
  const height = 64 + rows.length * 40;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    color: colours,
    textStyle: { fontFamily: font, fontSize: 13, color: ink },
    legend: { bottom: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 13, color: ink } },
    grid: { left: 4, right: 44, top: 4, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ cells }) => cells[0]?.text ?? ''),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#51606f' } },
      axisLabel: { width: 170, overflow: 'truncate', fontSize: 13, color: ink },
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
  // What only a page with scripts would need goes; and office programs put text in the middle of its line only when it is said so.
  const svg = chart
    .renderToSVGString({ useViewBox: true })
    .replace(/<style ?>.*?<\/style>\s*/gs, '')
    .replaceAll('dominant-baseline="central"', 'dy="0.35em"')
    .replace(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '');
  chart.dispose();
  return { svg, width, height };
}

/**
 * For a page: as wide as there is room, with a name and a description for those who don't see it.
 * @param id for the names of the parts, unlike any other in the file
 */
export function barsForPage(table: WrittenTable, id: string): string | null {
  const bars = drawBars(table, 'system-ui, sans-serif');
  if (bars === null) return null;
  const head = `<title id="${id}-title">${escapeHtml(table.title)}</title><desc id="${id}-desc">${escapeHtml(describeBars(table))}</desc>`;
  return bars.svg
    .replace(/^<svg width="\d+" height="\d+"/, '<svg')
    .replace(/^<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-desc" class="chart" `)
    .replace(/^(<svg[^>]*>)/, `$1${head}`);
}

/** What the picture shows, in words: `women: 20, 18; men: 12, 14`. */
export const describeBars = (table: WrittenTable): string =>
  table.rows.map(({ cells }) => `${cells[0]?.text}: ${table.bars.map((at) => cells[at]?.text).join(', ')}`).join('; ');
