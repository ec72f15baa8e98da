import { uuidV5 } from '@cascade/event-store/domain';
import type { Level } from './authority.events';

/** The people's committee of a unit, named by the unit's first code: it keeps this id through renaming, change of kind and one-to-one succession. */
export const committeeId = (scheme: string, level: Level, code: string): string => uuidV5(`authority/unit/${scheme}/${level}/${code}`);
/** A central body by its own short code: 'TTg', 'VPCP', 'BTTTT'. */
export const centralBodyId = (code: string): string => uuidV5(`authority/central/${code}`);
/** An office, holder, organisation, board or class under a body; the same written name under the same body is the same one, whoever addresses it first. */
export const namedAuthorityId = (underId: string, name: string): string => uuidV5(`authority/named/${underId}/${foldName(name)}`);
export const chairmanName = 'Chủ tịch';
/** The chairman of a people's committee as an assignee of his own. */
export const chairmanId = (committee: string): string => namedAuthorityId(committee, chairmanName);
export const ghostAuthorityId = (name: string, underId: string | null): string =>
  uuidV5(`authority/ghost/${underId ?? ''}/${foldName(name)}`);

/** Case, diacritics (đ too) and blanks folded: the key for comparing names and for search. 'Thị xã Bến Cát' -> 'thi xa ben cat'. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
