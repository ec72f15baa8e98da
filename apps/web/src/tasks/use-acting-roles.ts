import { useAnswer } from '../api/answers';
import { useActing } from '../frame/acting-body';

/** The acting body with the one it belongs to, as roles are judged by; null before one is chosen. */
export const useActingRoles = (): { readonly authorityId: string; readonly parentId: string | null } | null => {
  const acting = useActing();
  const { data } = useAnswer(
    '/api/authorities/{authorityId}',
    { path: { authorityId: acting?.authorityId ?? '' } },
    { enabled: acting !== null },
  );
  if (acting === null) return null;
  const parentId = data?.names.at(-1)?.parentId ?? null;
  // Only an office or its head acts for what stands above it; a commune does not act for its district.
  return { authorityId: acting.authorityId, parentId: data?.kind === 'office' || data?.kind === 'officeHolder' ? parentId : null };
};
