/** A figure as it is reported: what is counted, of which unit, of which whole. */
export interface Figure {
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly base: string | null;
}
export interface AddedFigure extends Figure {
  /** How many reports it was added up from. */
  readonly reports: number;
}
/** Figures that cannot be added are shown side by side, with the reason. */
export interface ApartFigures {
  readonly name: string;
  readonly reason: 'share' | 'units-differ';
  readonly least: number;
  readonly most: number;
  readonly units: readonly string[];
  readonly reports: number;
}
/** A share of a whole: shares of different wholes have no sum, and no mean without the wholes. */
export const isShare = (unit: string): boolean => /^\s*(?:%|phần trăm|percent|tỷ lệ)/iu.test(unit);
/** Two spellings of one name, unit or base are the same thing. */
export const fold = (text: string | null): string => (text ?? '').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
/** Of several spellings of one thing the one used most, of those used as often the last by code units (small letters): nothing hangs on who reported first. */
const spelling = <T extends string | null>(texts: readonly T[]): T => {
  const times = Map.groupBy(texts, (text) => text?.replace(/\s+/g, ' ').trim() ?? null);
  const [most] = [...times].sort(([a, as], [b, bs]) => bs.length - as.length || (b === null || (a !== null && a > b) ? -1 : 1));
  return most![0] as T;
};
/** Adds figures of one name where unit and base agree; the same figures give the same answer in whatever order they come. */
export const addUp = (figures: readonly Figure[]): { readonly totals: readonly AddedFigure[]; readonly apart: readonly ApartFigures[] } => {
  const byName = Map.groupBy(figures, ({ name }) => fold(name));
  const totals: AddedFigure[] = [];
  const apart: ApartFigures[] = [];
  for (const key of [...byName.keys()].sort()) {
    const group = byName.get(key)!;
    const kinds = new Set(group.map(({ unit, base }) => `${fold(unit)}/${fold(base)}`));
    const name = spelling(group.map((figure) => figure.name));
    const unit = spelling(group.map((figure) => figure.unit));
    const amounts = group.map(({ amount }) => amount).sort((a, b) => a - b);
    if (kinds.size === 1 && !isShare(unit)) {
      totals.push({
        ...{ name, unit, base: spelling(group.map((figure) => figure.base)) },
        amount: amounts.reduce((sum, amount) => sum + amount, 0),
        reports: group.length,
      });
      continue;
    }
    const units = [...new Set(group.map((figure) => (figure.base ? `${figure.unit} / ${figure.base}` : figure.unit)))].sort();
    apart.push({
      name,
      reason: kinds.size > 1 ? 'units-differ' : 'share',
      least: amounts[0]!,
      most: amounts.at(-1)!,
      units,
      reports: group.length,
    });
  }
  return { totals, apart };
};
