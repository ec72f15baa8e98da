import { useAnswer } from '../api/answers';
import { useActing } from '../frame/acting-body';

interface ActingRoles {
  readonly authorityId: string;
  readonly parentId: string | null;
  /** Those that are away today and left it in charge. */
  readonly standsFor: readonly string[];
}
/** The acting body with the one it belongs to and those it stands in for, as roles are judged by; null before one is chosen. */
export const useActingRoles = (): ActingRoles | null => {
  const acting = useActing();
  const { data } = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: acting?.authorityId ?? '' } },
    { enabled: acting !== null },
  );
  const delegated = useAnswer('/api/delegations', { query: { standInId: acting?.authorityId ?? '' } }, { enabled: acting !== null });
  if (acting === null) return null;
  const parentId = data?.names.at(-1)?.parentId ?? null;
  // Only an office or its head acts for what stands above it; a commune does not act for its district.
  return {
    authorityId: acting.authorityId,
    parentId: data?.kind === 'office' || data?.kind === 'officeHolder' ? parentId : null,
    standsFor: delegated.data?.items.map(({ absentId }) => absentId) ?? [],
  };
};
