import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedUnit, Succession } from '../domain';

/** Beside `src` and `dist` alike, so the same path serves both. */
const FOLDER = join(__dirname, '..', '..', 'data');
const LEVELS = { p: 'province', d: 'district', c: 'commune' } as const;
type LevelLetter = keyof typeof LEVELS;

export interface UnitQuery {
  /** '2020': three levels, until 1/7/2025. '2025': two levels, since then; its codes partly repeat the old ones. */
  readonly scheme: '2020' | '2025';
  readonly level?: ListedUnit['level'];
}
const linesOf = (file: string): { head: string; lines: readonly string[] } => {
  const [head = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return { head, lines };
};
const isoDay = (day: string): string | null => (day === '-' ? null : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);

/** Every unit of a scheme as the lists had it, one row per span of time; provinces first, each level in the order of its codes. */
export function* listedUnits({ scheme, level }: UnitQuery): Generator<ListedUnit, void, undefined> {
  const { head, lines } = linesOf(`units-${scheme}.tsv`);
  const [, firstDay = '-', lastDay = '-', typeList = ''] = /from (\S+) to (\S+) types (.+)$/.exec(head) ?? [];
  const types = new Map(typeList.split(';').map((entry) => entry.split('=') as [string, string]));
  for (const line of lines) {
    const [letter, code = '', parent, typeLetter = '', from, to, short = ''] = line.split('\t');
    const unitLevel = LEVELS[letter as LevelLetter];
    if (level && level !== unitLevel) continue;
    const type = types.get(typeLetter) ?? '';
    const word = type === 'Thành phố Trung ương' ? 'Thành phố' : type;
    const listedName = short.startsWith('=') ? short.slice(1) : `${word} ${short}`;
    yield {
      scheme,
      level: unitLevel,
      code,
      parentCode: parent || null,
      listedType: type,
      listedName,
      from: isoDay(from || firstDay),
      to: isoDay(to || lastDay),
    };
  }
}
/** Which unit of scheme 2020 went into which of scheme 2025 on 1/7/2025. Districts have no successor. */
export function* succession2025(level?: Succession['level']): Generator<Succession, void, undefined> {
  const { head, lines } = linesOf('succession-2025.tsv');
  const bases = head.replace('# bases ', '').split(';');
  for (const line of lines) {
    const [letter, fromCode = '', toCode = '', extent, basis] = line.split('\t');
    const rowLevel = letter === 'p' ? 'province' : 'commune';
    if (level && level !== rowLevel) continue;
    yield { level: rowLevel, fromCode, toCode, extent: extent === 'f' ? 'full' : 'partial', legalBasis: bases[Number(basis)] ?? '' };
  }
}
