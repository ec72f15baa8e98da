import type { DirectiveContent, Span } from '../content';
import type { ReadingAccepted, ReadingCorrected } from '../directive.events';
import { valueAt } from '../correcting/reading-pointers';

/** What persons took out of a letter's reading: a machine that reads it there again does not bring it back. */
export interface TakenOut {
  /** Places of items and citations. */
  readonly items: readonly Span[];
  readonly citations: readonly Span[];
  /** '<role> <words>' */
  readonly addressees: readonly string[];
  /** '<itemId> assignees <words>', '<itemId> coOperators <words>' */
  readonly named: readonly string[];
}
type Saying = Pick<(ReadingAccepted | ReadingCorrected)['data'], 'content'> & Partial<Pick<ReadingCorrected['data'], 'corrections'>>;

/** @param sayings every reading of the letter, in the order of recording. */
export const takenOut = (sayings: readonly Saying[]): TakenOut => {
  const found = { items: [] as Span[], citations: [] as Span[], addressees: [] as string[], named: [] as string[] };
  sayings.forEach(({ corrections = [] }, place) => {
    const before = sayings[place - 1]?.content;
    if (!before) return;
    for (const { pointer, kind } of corrections) if (kind === 'removed') note(pointer, before, found);
  });
  return found;
};
const note = (
  pointer: string,
  before: DirectiveContent,
  found: { items: Span[]; citations: Span[]; addressees: string[]; named: string[] },
): void => {
  const [, list, at, within, place] = pointer.split('/');
  const entry = valueAt(before, `/${list}/${at}`);
  if (entry === undefined || entry === null) return;
  if (within !== undefined && place !== undefined) {
    const member = valueAt(before, pointer) as { text: string } | null | undefined;
    if (member) found.named.push(`${(entry as { itemId: string }).itemId} ${within} ${member.text}`);
  } else if (list === 'addressees') {
    const { role, text } = entry as DirectiveContent['addressees'][number];
    found.addressees.push(`${role} ${text}`);
  } else if (list === 'items' || list === 'citations') {
    const { span } = entry as { span: Span | null };
    if (span) found[list].push(span);
  }
};
