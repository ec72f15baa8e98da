import type { PickedDocument } from '../parts/document-picker';

/** What a later act does to a document that is out, in the order in which it is offered. */
export const CHANGES = ['amend', 'correct', 'replace', 'repeal', 'recall'] as const;
export type Change = (typeof CHANGES)[number];
export const CHANGE_PATHS = {
  amend: '/api/directives/{directiveId}/amend',
  correct: '/api/directives/{directiveId}/correct',
  replace: '/api/directives/{directiveId}/replace',
  repeal: '/api/directives/{directiveId}/repeal',
  recall: '/api/directives/{directiveId}/recall',
} as const satisfies Record<Change, string>;

export interface ChangeForm {
  /** The sentence that changes it, as written; of a recall: why. */
  readonly sentence: string;
  readonly by: PickedDocument | null;
  /** Items it touches; none: all of it. */
  readonly itemIds: readonly string[];
  readonly from: string;
}
export const EMPTY_CHANGE: ChangeForm = { sentence: '', by: null, itemIds: [], from: '' };
/** Only these may touch some items; what ends a document ends all of it. */
export const hasItems = (change: Change): boolean => change === 'amend' || change === 'correct';
interface Standing {
  readonly status: string | null;
  readonly endedAs: 'replaced' | 'repealed' | null;
}
/** What can still be done to it: nothing to a draft; what is out of force already cannot end once more. */
export const changesOpenTo = ({ status, endedAs }: Standing): readonly Change[] => {
  if (status === 'recalled') return ['amend', 'correct'];
  if (status !== 'issued' && status !== 'received') return [];
  return endedAs === null ? CHANGES : ['amend', 'correct', 'recall'];
};
export type Mistakes = Partial<Record<'sentence' | 'by' | 'from', string>>;
/** Words (of `change.words`) for what can be seen to be wrong before it is sent. `issuedOn`, `today`: days like '2020-08-17'. */
export const mistakesOf = (
  change: Change,
  { sentence, by, from }: ChangeForm,
  page: { readonly id: string; readonly issuedOn: string | null },
  today: string,
): Mistakes => ({
  ...(sentence.trim() === '' && { sentence: change === 'recall' ? 'reason.missing' : 'sentence.missing' }),
  ...(by?.directiveId === page.id && { by: 'by.itself' }),
  ...(from !== '' && page.issuedOn !== null && from < page.issuedOn && { from: 'from.early' }),
  ...(from > today && { from: 'from.future' }),
});
/** The body of the request; what was left blank is left out. */
export const bodyOfChange = (change: Change, { sentence, by, itemIds, from }: ChangeForm) => ({
  ...(change === 'recall' ? { reason: sentence.trim() } : { sentence: sentence.trim() }),
  ...(by && { byDirectiveId: by.directiveId }),
  ...(hasItems(change) && itemIds.length > 0 && { itemIds: [...itemIds] }),
  ...(from && { occurredAt: from }),
});
const SETTLED = ['withdrawn', 'doneInTime', 'doneLate'] as const;
interface CountedItem {
  readonly itemId: string;
  readonly counts: { readonly total: number; readonly byState: Readonly<Partial<Record<string, number>>> };
}
/** Tasks of the order itself that are not done and that the change touches; requests are not counted. */
export const ownTasksTouched = (items: readonly CountedItem[], itemIds: readonly string[]): number =>
  items
    .filter(({ itemId }) => itemIds.length === 0 || itemIds.includes(itemId))
    .reduce((sum, { counts }) => sum + counts.total - SETTLED.reduce((done, state) => done + (counts.byState[state] ?? 0), 0), 0);
