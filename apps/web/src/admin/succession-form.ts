import type { PickedAuthority } from '../parts/authority-picker';

/** How the duties of a body pass on; a new name has a form of its own. */
export const SUCCESSIONS = ['merge', 'split', 'partial', 'end'] as const;
export interface SuccessionForm {
  readonly kind: (typeof SUCCESSIONS)[number];
  /** One more place than is filled in, where more than one may take over. */
  readonly heirs: readonly (PickedAuthority | null)[];
  readonly legalBasis: string;
  readonly occurredAt: string;
}
export const EMPTY_SUCCESSION: SuccessionForm = { kind: 'merge', heirs: [null], legalBasis: '', occurredAt: '' };
const LEAST: Readonly<Record<SuccessionForm['kind'], number>> = { merge: 1, split: 2, partial: 1, end: 0 };
/** The places to fill in: one for a merger, as many as are filled and one more for a split, none where it ends. */
export const placesOf = ({ kind, heirs }: SuccessionForm): readonly (PickedAuthority | null)[] => {
  if (kind === 'end') return [];
  const filled = heirs.filter((heir) => heir !== null);
  return kind === 'merge' ? [filled[0] ?? null] : [...filled, ...Array<null>(Math.max(1, LEAST[kind] - filled.length)).fill(null)];
};
export type SuccessionMistake = 'succession.heir.missing' | 'succession.heirs.missing' | 'succession.heir.twice' | 'succession.heir.itself';
/** What is wrong about who takes over, before it is sent; null: nothing. */
export const heirMistake = (form: SuccessionForm, authorityId: string): SuccessionMistake | null => {
  const ids = placesOf(form).flatMap((heir) => (heir === null ? [] : [heir.authorityId]));
  if (ids.length < LEAST[form.kind]) return form.kind === 'split' ? 'succession.heirs.missing' : 'succession.heir.missing';
  if (new Set(ids).size < ids.length) return 'succession.heir.twice';
  return ids.includes(authorityId) ? 'succession.heir.itself' : null;
};
/** The body of the request. */
export const successionBody = (form: SuccessionForm) => ({
  kind: form.kind,
  successors: placesOf(form).flatMap((heir) =>
    heir === null ? [] : [{ authorityId: heir.authorityId, extent: form.kind === 'merge' ? ('full' as const) : ('partial' as const) }],
  ),
  legalBasis: form.legalBasis.trim(),
  ...(form.occurredAt && { occurredAt: form.occurredAt }),
});
