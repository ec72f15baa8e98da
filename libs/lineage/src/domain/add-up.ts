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
const fold = (text: string | null): string => (text ?? '').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
/** Adds figures of one name where unit and base agree; the same figures give the same answer in whatever order they come. */
export const addUp = (figures: readonly Figure[]): { readonly totals: readonly AddedFigure[]; readonly apart: readonly ApartFigures[] } => {
  const byName = Map.groupBy(figures, ({ name }) => fold(name));
  const totals: AddedFigure[] = [];
  const apart: ApartFigures[] = [];
  for (const key of [...byName.keys()].sort()) {
    const group = byName.get(key)!;
    const kinds = new Set(group.map(({ unit, base }) => `${fold(unit)}/${fold(base)}`));
    const [first] = group as [Figure];
    const amounts = group.map(({ amount }) => amount).sort((a, b) => a - b);
    if (kinds.size === 1 && !isShare(first.unit)) {
      totals.push({
        name: first.name,
        unit: first.unit,
        base: first.base,
        amount: amounts.reduce((sum, amount) => sum + amount, 0),
        reports: group.length,
      });
      continue;
    }
    const units = [...new Set(group.map(({ unit, base }) => (base ? `${unit} / ${base}` : unit)))].sort();
    apart.push({
      name: first.name,
      reason: kinds.size > 1 ? 'units-differ' : 'share',
      least: amounts[0]!,
      most: amounts.at(-1)!,
      units,
      reports: group.length,
    });
  }
  return { totals, apart };
};
