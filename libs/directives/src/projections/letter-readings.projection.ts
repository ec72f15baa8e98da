import type { TimelineProjection } from '@cascade/event-store';
import { judge, keyOfSymbol, type Judgement, type ReadingAccepted, type ReadingCorrected } from '../domain';

export type LetterReadingRow = {
  directive_id: string;
  /** The reader whose reading stands, with what persons made of it. */
  reader_version: string;
  /** '<issuer> <symbol key> <day>': two letters with the same one are offered as two scans of one. Null where one of the three is not known. */
  document_key: string | null;
  /** 1: another scan speaks for this one. */
  joined: number | null;
  /** Of each reader whose reading persons have spoken of: {version: field counts}. */
  judged_json: string | null;
  /** 1 where `judged_json` is there. */
  judged: number | null;
};
type Reading = ReadingAccepted | ReadingCorrected;
const FULL_DAY = 'YYYY-MM-DD'.length;
/** What is known of a letter's reading is no state of the world: it holds at every instant, and only when we knew it changes. */
const EVER = -8_640_000_000_000_000;

/** The machine's readings, each with what persons made of it. */
const byMachine = (readings: readonly Reading['data'][]): { version: string; readings: Reading['data'][] }[] => {
  const found: { version: string; readings: Reading['data'][] }[] = [];
  for (const data of readings) {
    const version = 'readerVersion' in data ? data.readerVersion : data.reread?.readerVersion;
    if (version !== undefined) found.push({ version, readings: [data] });
    else if ('joined' in data && data.joined !== undefined)
      continue; // says what another scan says, or what it said before
    else found.at(-1)?.readings.push(data);
  }
  return found;
};
const judgedOf = (machines: ReturnType<typeof byMachine>): Readonly<Record<string, Judgement>> | null => {
  const judged = machines.flatMap(({ version, readings }) => {
    const judgement = judge(readings);
    return judgement ? [[version, judgement] as const] : [];
  });
  return judged.length ? Object.fromEntries(judged) : null;
};
const keyOf = ({ content, symbol, issuedOn, unconfirmed }: Reading['data']): string | null => {
  const key = keyOfSymbol(symbol);
  if (key === null || issuedOn?.length !== FULL_DAY || unconfirmed.includes('/issuerId')) return null;
  return `${content.issuerId} ${key} ${issuedOn}`;
};

export const letterReadings: TimelineProjection<Reading, LetterReadingRow> = {
  name: 'letter_readings',
  version: 1,
  category: 'directive',
  columns: {
    directive_id: 'text',
    reader_version: 'text',
    document_key: 'text',
    joined: 'integer',
    judged_json: 'text',
    judged: 'integer',
  },
  sparse: ['document_key', 'judged'],
  indexes: [['directive_id'], ['document_key'], ['judged']],
  subjectOf: { ReadingAccepted: () => '', ReadingCorrected: () => '' },
  timeline: (facts) => {
    const readings = facts.toSorted((a, b) => a.ordinal - b.ordinal).map(({ data }) => data);
    const last = readings.at(-1);
    const machines = byMachine(readings);
    if (!last) return [];
    const isJoined = readings.findLast((data) => 'joined' in data && data.joined !== undefined);
    const judged = judgedOf(machines);
    const row: LetterReadingRow = {
      directive_id: last.directiveId,
      reader_version: machines.at(-1)?.version ?? '',
      document_key: keyOf(last),
      joined: isJoined && 'joined' in isJoined && isJoined.joined ? 1 : null,
      judged_json: judged && JSON.stringify(judged),
      judged: judged && 1,
    };
    return [{ from: EVER, row }];
  },
};
