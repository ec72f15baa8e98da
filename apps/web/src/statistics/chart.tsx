import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useShownTheme } from '../frame/preferences';
import styles from './statistics.module.css';

register([BarChart, GridComponent, LegendComponent, LegendScrollComponent, TooltipComponent, CanvasRenderer]);
/** Colours of the page by their names, as they are in the theme shown. */
export type Ink = (name: string) => string;
const inkOf: Ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
interface Props {
  /** What it shows. The table beside it says the same to who does not see it. */
  readonly label: string;
  readonly height: number;
  readonly options: (ink: Ink) => EChartsCoreOption;
  readonly onPick?: (picked: { readonly seriesIndex: number; readonly dataIndex: number }) => void;
}
/** A chart on canvas, drawn in the colours of the theme; tooltips are drawn too, since the page's policy lets no script set styles of markup. */
export const Chart = ({ label, height, options, onPick }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const theme = useShownTheme();
  useEffect(() => {
    const drawn = (chart.current = init(place.current, null, { renderer: 'canvas' }));
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current!);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const common = {
      animation: false,
      textStyle: { fontFamily: 'Be Vietnam Pro, sans-serif', color: inkOf('ink') },
      tooltip: { renderMode: 'richText', backgroundColor: inkOf('paper'), borderColor: inkOf('line'), textStyle: { color: inkOf('ink') } },
    };
    chart.current?.setOption({ ...common, ...options(inkOf) }, true);
    chart.current?.resize();
  }, [options, theme, height]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return undefined;
    const pick = (event: { readonly seriesIndex?: number; readonly dataIndex: number }): void =>
      onPick({ seriesIndex: event.seriesIndex ?? 0, dataIndex: event.dataIndex });
    drawn.on('click', pick as never);
    return () => void drawn.off('click', pick as never);
  }, [onPick]);
  return <div ref={place} role="img" aria-label={label} className={styles['chart']} style={{ height }} />;
};
