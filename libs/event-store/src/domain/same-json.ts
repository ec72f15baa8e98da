/** Equality of plain JSON: what came back from the log has its keys in another order than what a caller built. */
export const sameJson = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => name in right && sameJson(read(left, name), read(right, name)))
  );
};
const read = (from: object, name: string): unknown => (from as Readonly<Record<string, unknown>>)[name];
