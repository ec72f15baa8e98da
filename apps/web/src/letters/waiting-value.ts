const LONGEST = 80;
/** An id says nothing to a reader; who is meant stands beside it by name. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What stands in a field that waits, in the letter's own words where it has them: who confirms many at once sees what. Null where there are none to show. */
export const waitingValue = (value: unknown): string | null => {
  const said = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  if (typeof said !== 'string' || said.trim() === '' || ID.test(said)) return null;
  const line = said.trim().replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
