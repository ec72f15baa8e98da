import { bold, dim, lineOf, plain, type Paper } from './paint';
import type { Language } from './language';
import { inLanguage } from './vocabulary';
import { countInWords, dateInWords } from './words';

export interface HistoryItem {
  readonly revision: string;
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly occurredAt: string | null;
  readonly recordedAt: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
}
export interface HistoryPage {
  readonly stream: string;
  readonly items: readonly HistoryItem[];
  readonly next: string | null;
}
const MOST = 60;
/** What an event says besides which subject it belongs to: short values whole, long and nested ones by their name alone. */
const saying = (data: HistoryItem['data'], language: Language): string =>
  Object.entries(data)
    .filter(([name, value]) => value !== null && !/(directive|task|authority|reference|request)Id$/i.test(name))
    .map(([name, value]) => {
      if (typeof value === 'object')
        return Array.isArray(value)
          ? `${name}[${value.length}]`
          : '$sealed' in (value as object)
            ? `${name}: ${inLanguage('sealed', language)}`
            : `${name}{…}`;
      const text = String(value);
      return `${name}: ${text.length > MOST ? `${text.slice(0, MOST)}…` : text}`;
    })
    .join(', ');
/** A line an event: when it holds, what it is, what it says; when it was recorded where that is another time. */
export const drawHistory = (
  { stream, items, next }: HistoryPage,
  paper: Paper,
  language: Language = 'vi',
  names: ReadonlyMap<string, string> = new Map(),
): string[] => {
  const lines = [lineOf([dim(`${stream} · ${countInWords(items.length, language)} ${inLanguage('events', language)}`)], paper)];
  for (const { revision, type, version, data, occurredAt, recordedAt, actor } of items)
    lines.push(
      lineOf(
        [
          dim(`${revision.padStart(4)}  `),
          plain(dateInWords(occurredAt ?? recordedAt).padEnd(16)),
          plain('  '),
          bold(type),
          dim(`@${version}  `),
          plain(saying(data, language)),
          dim(`  (${inLanguage('recorded', language)} ${dateInWords(recordedAt)}, ${names.get(actor) ?? actor})`),
        ],
        paper,
      ),
    );
  if (next !== null) lines.push(lineOf([dim(`… ${inLanguage('moreFrom', language)} ${next}`)], paper));
  return lines;
};
