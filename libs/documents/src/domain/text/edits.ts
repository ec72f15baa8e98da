import { textOfUnits } from './fold';
import type { Normalised } from './normalise';

/** One blank that is taken out of a text, or put into it before the unit at `at`. */
export interface BlankEdit {
  readonly at: number;
  readonly puts: boolean;
}

/** The text with these blanks taken out and put in, and the way back to what was given. Edits may come in any order; two at one place count once. */
export const withBlanksMended = (normalised: Normalised, edits: readonly BlankEdit[]): Normalised => {
  if (edits.length === 0) return normalised;
  const sorted = [...new Map(edits.map((edit) => [edit.at, edit])).values()].sort((one, other) => one.at - other.at);
  const { text } = normalised;
  const puts = sorted.filter((edit) => edit.puts).length;
  const length = text.length + puts - (sorted.length - puts);
  const [units, starts, ends] = [new Uint16Array(length), new Int32Array(length), new Int32Array(length)];
  const moved = new Int32Array(text.length + 1);
  let [to, next] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const edit = sorted[next]?.at === at ? sorted[next] : undefined;
    moved[at] = to;
    if (edit) next += 1;
    if (edit && !edit.puts) continue;
    if (edit) {
      units[to] = BLANK;
      // Nothing stands there in what was given.
      starts[to] = ends[to] = normalised.starts[at] ?? 0;
      to += 1;
    }
    units[to] = text.charCodeAt(at);
    starts[to] = normalised.starts[at] ?? 0;
    ends[to] = normalised.ends[at] ?? 0;
    to += 1;
  }
  moved[text.length] = to;
  return {
    text: textOfUnits(units),
    starts,
    ends,
    struck: normalised.struck.map(({ start, end }) => ({ start: moved[start] ?? 0, end: moved[end] ?? to })),
  };
};
const BLANK = 0x20;
