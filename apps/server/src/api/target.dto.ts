import type { AuthorityKind, Level, Target } from '@cascade/authorities/domain';
import { Flag, Id, Kind, OneOf, Text, Texts } from '../http/fields';

const NEEDED: Readonly<Record<Target['kind'], readonly (keyof TargetDto)[]>> = {
  authority: ['authorityId'],
  group: ['groupId'],
  lowerCommittees: ['underId', 'level'],
  named: ['underId', 'name', 'as'],
  unresolved: ['name'],
};
/** Whom a phrase means; which of the fields it has hangs on `kind`. */
export class TargetDto {
  @Kind({ description: 'How the body is named', needs: NEEDED })
  kind!: Target['kind'];
  @Id({ description: 'authority: its id', optional: true }) authorityId?: string;
  @Id({ description: 'group: its id', optional: true }) groupId?: string;
  @Id({ description: 'lowerCommittees, named, unresolved: the body above', optional: true }) underId?: string;
  @OneOf({ description: 'lowerCommittees: of which level', values: ['central', 'province', 'district', 'commune'], optional: true })
  level?: Level;
  @Texts({ description: "lowerCommittees: of which types ('Phường', 'Xã'); left out: all", optional: true, max: 10 }) unitTypes?: string[];
  @Flag({ description: 'lowerCommittees: their chairmen', optional: true }) holder?: boolean;
  @Text({ description: 'named, unresolved: as written', optional: true, max: 500 }) name?: string;
  @OneOf({ description: 'named: what it is', values: ['office', 'officeHolder', 'organisation', 'board', 'class'], optional: true })
  as?: AuthorityKind;
}
/** Checked by `Kind`, so the fields a kind needs are there. */
export const targetOf = ({ kind, authorityId = '', groupId = '', underId, level, unitTypes, holder, name = '', as }: TargetDto): Target => {
  switch (kind) {
    case 'authority':
      return { kind, authorityId };
    case 'group':
      return { kind, groupId };
    case 'lowerCommittees':
      return { kind, underId: underId ?? '', level: level ?? 'commune', unitTypes: unitTypes ?? null, holder: holder ?? false };
    case 'named':
      return { kind, name, underId: underId ?? '', as: as ?? 'office' };
    case 'unresolved':
      return { kind, name, underId: underId ?? null };
  }
};
