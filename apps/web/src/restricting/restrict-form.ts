export interface RestrictForm {
  readonly reason: string;
  readonly basis: string;
}
export const EMPTY: RestrictForm = { reason: '', basis: '' };
const LONGEST_BASIS = 200;
export type Mistakes = Partial<Record<keyof RestrictForm, 'reason.missing' | 'basis.long'>>;
/** What can be seen to be wrong before it is sent. */
export const mistakesOf = ({ reason, basis }: RestrictForm): Mistakes => ({
  ...(reason.trim() === '' && { reason: 'reason.missing' as const }),
  ...(basis.trim().length > LONGEST_BASIS && { basis: 'basis.long' as const }),
});
/** The body of the request. @param lifts opening again names no basis */
export const bodyOf = ({ reason, basis }: RestrictForm, lifts: boolean): { readonly reason: string; readonly basis?: string } => ({
  reason: reason.trim(),
  ...(!lifts && basis.trim() !== '' && { basis: basis.trim() }),
});
