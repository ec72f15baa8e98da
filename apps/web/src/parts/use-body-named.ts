import { useState } from 'react';
import { useAnswer } from '../api/answers';
import type { PickedAuthority } from './authority-picker';

/**
 * The body whose id stands in the address, with its name: as it was just picked, else as the server tells it.
 * A picked name is known at once; a field that got it later under the hand would open its list again.
 * @returns the body (its name empty until it is told), and what remembers one that is picked
 */
export const useBodyNamed = (
  authorityId: string | undefined,
): readonly [PickedAuthority | null, (picked: PickedAuthority | null) => void] => {
  const [picked, remember] = useState<PickedAuthority | null>(null);
  const isPicked = picked !== null && picked.authorityId === authorityId;
  const asked = { path: { authorityId: authorityId ?? '' } };
  const known = useAnswer('/api/authorities/{authorityId}', asked, { enabled: authorityId !== undefined && !isPicked });
  if (authorityId === undefined) return [null, remember];
  // While the next is asked for, the answer before is that of another body.
  return [isPicked ? picked : { authorityId, name: (known.isPlaceholderData ? null : known.data?.name) ?? '' }, remember];
};
