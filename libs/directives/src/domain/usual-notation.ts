interface Written {
  readonly documentType: string | null;
  readonly symbol: string | null;
}
/**
 * What stands behind the number on this body's documents of a type: as on the newest one it issued (`issued`: newest first), else as Nghị định 30/2020/NĐ-CP has it
 * for a people's committee. The series is found by the numbering policy from the type alone; this is the part that people type.
 */
export const usualNotation = (documentType: string | null, issued: readonly Written[]): string => {
  for (const { documentType: type, symbol } of issued) {
    const [, notation] = /^\s*\d+\p{L}?\s*[/-]\s*(.+?)\s*$/u.exec(type === documentType ? (symbol ?? '') : '') ?? [];
    if (notation) return notation;
  }
  return documentType === null || documentType === 'CV' ? 'UBND-VP' : `${documentType}-UBND`;
};
