import type { Coverage, CoverageCell, CoverageRow } from '@cascade/lineage';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import type { Console } from '../console';
import type { Language } from './language';
import { bold, dim, inSign, lengthOf, lineOf, plain, type Piece } from './paint';
import { statedLine } from './tree';
import { inLanguage } from './vocabulary';
import { countInWords, dateInWords } from './words';

type Stated = Coverage & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };
type Verdict = NonNullable<CoverageCell['verdict']>;
const VERDICTS = {
  carried: { sign: '=', colour: 'green' },
  weakened: { sign: '≈', colour: 'amber' },
  dropped: { sign: '∅', colour: 'red' },
} as const satisfies Record<Verdict, object>;
const BY_STANDING = { silent: STATE_SIGNS.silent, drafting: STATE_SIGNS.draft } as const;

/** A proposal bears a question mark until a person decides; the states of the tasks stand behind. */
const cellPieces = ({ verdict, by, tasks }: CoverageCell): Piece[] => [
  ...(verdict ? [inSign(`${VERDICTS[verdict].sign}${by === 'proposal' ? '?' : ''}`, VERDICTS[verdict])] : [dim('·')]),
  ...tasks.map(({ state }) => inSign(STATE_SIGNS[state].sign, STATE_SIGNS[state])),
];
const standingPieces = ({ standing, answer, latencyDays }: CoverageRow, language: Language): Piece[] => {
  if (standing === 'silent' || standing === 'drafting')
    return [inSign(`${BY_STANDING[standing].sign} ${BY_STANDING[standing][language]}`, BY_STANDING[standing])];
  if (!answer) return [dim(inLanguage(standing === 'waived' ? 'waived' : 'owesNothing', language))];
  const days = latencyDays === null ? '' : ` (+${latencyDays} ${inLanguage('days', language)})`;
  return [plain(answer.symbol ?? inLanguage('noNumber', language)), dim(` ${dateInWords(answer.issuedOn, language)}${days}`)];
};
const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + lengthOf(text), 0);
const inColumns = (rows: readonly (readonly Piece[])[][]): Piece[][] => {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(widthOf(cell), all[at] ?? 0)), []);
  return rows.map((row) => row.flatMap((cell, at) => [...cell, plain(' '.repeat((widths[at] ?? 0) - widthOf(cell) + 2))]));
};
const legend = (language: Language): Piece[] =>
  (Object.keys(VERDICTS) as Verdict[]).flatMap((verdict) => [
    inSign(VERDICTS[verdict].sign, VERDICTS[verdict]),
    dim(` ${inLanguage(verdict, language)}   `),
  ]);
/** Items as columns, bodies as rows, counts and what was passed over below. */
export const drawCoverage = (coverage: Stated, { paper, language }: Pick<Console, 'paper' | 'language'>): string[] => {
  const { directive, items, rows, totals, passedOver } = coverage;
  const say = (word: Parameters<typeof inLanguage>[0]): string => inLanguage(word, language);
  const count = (number: number): string => countInWords(number, language);
  const head = [[dim('')], [dim('')], ...items.map(({ label }) => [bold(label)])];
  const table = inColumns([
    head,
    ...rows.map((row) => [[plain(row.name ?? say('unknownBody'))], standingPieces(row, language), ...row.cells.map(cellPieces)]),
  ]);
  const standings = [
    `${count(totals.bodies)} ${say('bodies')}`,
    `${count(totals.answered)} ${say('answered')}`,
    ...(totals.drafting ? [`${count(totals.drafting)} ${say('drafts')}`] : []),
    ...(totals.silent ? [`${count(totals.silent)} ${STATE_SIGNS.silent[language]}`] : []),
    ...(totals.waived ? [`${count(totals.waived)} ${say('waived')}`] : []),
  ];
  return [
    lineOf([dim(statedLine(coverage, language))], paper),
    lineOf(
      [
        bold(directive.symbol ?? say('noNumber')),
        dim(`  ${dateInWords(directive.issuedOn, language)}`),
        plain(`  ${directive.issuerName ?? ''}`),
      ],
      paper,
    ),
    ...items.map(({ label, text }) => lineOf([bold(`${label}  `), dim(text ?? '')], { ...paper, width: paper.width ?? 140 })),
    '',
    ...table.map((line) => lineOf(line, paper)),
    '',
    lineOf([plain(standings.join(' · '))], paper),
    ...passedOver.map(({ symbol, issuerName, between }) =>
      lineOf(
        [
          inSign(`⇣ ${symbol ?? say('noNumber')} ${issuerName ?? ''} ${say('skipped')} ${between.map(({ name }) => name).join(', ')}`, {
            colour: 'amber',
          }),
        ],
        paper,
      ),
    ),
    lineOf([...legend(language), dim(`? ${say('proposal')}`)], { ...paper, width: null }),
  ];
};
