import { cpus } from 'node:os';
import type { Figure } from './bench';

const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const cells = ({ name, value, unit, baseline, ratio, goal, note }: Figure): string[] => [
  name,
  `${rounded(value)} ${unit}`,
  baseline === null ? '–' : rounded(baseline),
  ratio === null ? '–' : ratio.toFixed(2),
  goal === null ? '–' : `${goal.text} ${goal.reached ? '✓' : '✗'}`,
  note,
];
const HEAD = ['name', 'median', 'baseline', 'ratio', 'goal', 'what it is compared with'];

/** A Markdown table that is also aligned for whoever reads it in a terminal. */
export const table = (figures: readonly Figure[]): string => {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(rows[0]!), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)].join('\n');
};
export const machine = (): string => {
  const cores = cpus();
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, SQLite ${process.versions['sqlite'] ?? '?'}`;
};
