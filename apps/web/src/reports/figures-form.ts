import { amountOf } from '@cascade/tasks/domain';

/** A figure as it is typed. */
export interface TypedFigure {
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
  readonly base: string;
}
export interface ReportForm {
  readonly figures: readonly TypedFigure[];
  readonly note: string;
  readonly evidence: string;
}
export const EMPTY_FIGURE: TypedFigure = { name: '', amount: '', unit: '', base: '' };
export const EMPTY_REPORT: ReportForm = { figures: [EMPTY_FIGURE], note: '', evidence: '' };
const isBlank = ({ name, amount }: TypedFigure): boolean => name.trim() === '' && amount.trim() === '';
export type FigureMistake = 'name.missing' | 'amount.wrong' | 'unit.missing' | 'figures.missing' | 'evidence.missing';
/** What can be seen to be wrong, by field ('figures.0.amount'); blank lines are passed over. */
export const reportMistakes = ({ figures, note, evidence }: ReportForm, isForAnother: boolean): Readonly<Record<string, FigureMistake>> => {
  const found: [string, FigureMistake][] = figures.flatMap((figure, place) =>
    isBlank(figure)
      ? []
      : [
          ...(figure.name.trim() === '' ? [[`figures.${place}.name`, 'name.missing'] as [string, FigureMistake]] : []),
          ...(amountOf(figure.amount) === null ? [[`figures.${place}.amount`, 'amount.wrong'] as [string, FigureMistake]] : []),
          ...(figure.unit.trim() === '' ? [[`figures.${place}.unit`, 'unit.missing'] as [string, FigureMistake]] : []),
        ],
  );
  if (figures.every(isBlank) && note.trim() === '') found.push(['figures.0.name', 'figures.missing']);
  if (isForAnother && evidence.trim() === '') found.push(['evidence', 'evidence.missing']);
  return Object.fromEntries(found);
};
/** The body of the request. */
export const reportBody = ({ figures, note, evidence }: ReportForm, isForAnother: boolean) => ({
  values: figures
    .filter((figure) => !isBlank(figure))
    .map(({ name, amount, unit, base }) => ({
      ...{ name: name.trim(), amount: amountOf(amount) ?? 0, unit: unit.trim() },
      ...(base.trim() && { base: base.trim() }),
    })),
  ...(note.trim() && { note: note.trim() }),
  ...(isForAnother && { evidence: evidence.trim() }),
});
