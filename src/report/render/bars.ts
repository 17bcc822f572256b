/** Bars drawn on the server side as SVG: no scripts in the file, readable without colours, the numbers in the table below. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../../lib/text.ts';
import type { WrittenTable } from '../written.ts';

echarts.use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Dark blue and light orange differ also for the colour-blind and on a black-and-white printer (Okabe and Ito 2008). */
const colours = ['#0072B2', '#E69F00'];
const font = 'system-ui, sans-serif';
const width = 480;

/**
 * Null when there is nothing to draw: fewer than two groups, or too many to tell apart, or nothing known.
 * @param id for the names of the parts, unlike any other in the file
 */
export function barsSvg(table: WrittenTable, id: string): string | null {
  const rows = table.rows.filter(({ cells }) => table.bars.some((at) => typeof cells[at]?.value === 'number'));
  if (table.bars.length === 0 || rows.length < 2 || rows.length > 20) return null;
  const height = 64 + rows.length * 40;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    color: colours,
    textStyle: { fontFamily: font, fontSize: 13, color: '#1d2733' },
    legend: { bottom: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 13, color: '#1d2733' } },
    grid: { left: 4, right: 44, top: 4, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ cells }) => cells[0]?.text ?? ''),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#51606f' } },
      axisLabel: { width: 170, overflow: 'truncate', fontSize: 13, color: '#1d2733' },
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
        color: '#1d2733',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => rows[dataIndex]?.cells[at]?.text ?? '',
      },
    })),
  });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return named(svg, table, id);
}

/** With a name and a description for those who don't see it, and without what only a page with scripts would need. */
function named(svg: string, table: WrittenTable, id: string): string {
  const description = table.rows
    .map(({ cells }) => `${cells[0]?.text}: ${table.bars.map((at) => cells[at]?.text).join(', ')}`)
    .join('; ');
  const head = `<title id="${id}-title">${escapeHtml(table.title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>`;
  return svg
    .replace(/<style ?>.*?<\/style>\s*/gs, '')
    .replace(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/^<svg width="\d+" height="\d+"/, '<svg')
    .replace(/^<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-desc" class="chart" `)
    .replace(/^(<svg[^>]*>)/, `$1${head}`);
}
