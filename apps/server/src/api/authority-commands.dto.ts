import type { AuthorityKind, Level, SuccessionKind } from '@cascade/authorities/domain';
import { Id, IdOrNull, OneOf, Part, Parts, Text } from '../http/fields';
import { Occurring } from './directive-commands.dto';

const LEVELS = ['central', 'province', 'district', 'commune'];
export class UnitDto {
  @Text({ description: "Which list of codes: '2020' or '2025'", max: 20, example: '2025' }) scheme!: string;
  @OneOf({ description: 'Its level', values: LEVELS }) level!: Level;
  @Text({ description: 'Its code in that list', max: 20, example: '25813' }) code!: string;
  @Text({ description: 'Its kind', max: 40, example: 'Phường' }) type!: string;
  @Text({ description: 'Its name without the kind', max: 200, example: 'Bến Cát' }) name!: string;
}
export class EstablishDto extends Occurring {
  @OneOf({
    description: 'What it is',
    values: ['peoplesCommittee', 'office', 'officeHolder', 'organisation', 'board', 'class', 'government'],
  })
  kind!: AuthorityKind;
  @OneOf({ description: 'Its level', values: LEVELS, optional: true }) level?: Level;
  @Text({ description: 'Its full name', max: 300, example: 'Phòng Văn hóa - Xã hội phường Bến Cát' }) name!: string;
  @Part({ description: 'The unit that a people’s committee stands for', of: () => UnitDto, optional: true }) unit?: UnitDto;
  @Id({ description: 'The body above', optional: true }) parentId?: string;
}
export class NameDto extends Occurring {
  @Text({ description: 'Its name from then on', max: 300 }) name!: string;
  @Part({ description: 'Its unit from then on; a people’s committee needs it', of: () => UnitDto, optional: true }) unit?: UnitDto;
}
export class PlaceDto extends Occurring {
  /** Nothing above it is a fact of its own and has to be said: an empty request must not take a body out of its place. */
  @IdOrNull({ description: 'The body above from then on; null: none' }) parentId!: string | null;
}
export class CodeDto extends Occurring {
  @Text({ description: "Which kind of code: 'agency', 'symbol' …", max: 40, example: 'agency' }) scheme!: string;
  @Text({ description: 'The code', max: 60, example: 'H09.3' }) code!: string;
}
export class ResolveGhostDto extends Occurring {
  @Id({ description: 'The body that the name means' }) asId!: string;
}
export class SuccessorDto {
  @Id({ description: 'Who takes over' }) authorityId!: string;
  @OneOf({ description: 'All of it or a part', values: ['full', 'partial'] }) extent!: 'full' | 'partial';
}
export class SucceedDto extends Occurring {
  @OneOf({ description: 'How its duties pass on', values: ['rename', 'merge', 'split', 'partial', 'end'] }) kind!: SuccessionKind;
  @Parts({ description: 'Who takes over', of: () => SuccessorDto, max: 200 }) successors!: SuccessorDto[];
  @Text({ description: 'The act it follows', max: 300, example: '1685/NQ-UBTVQH15' }) legalBasis!: string;
}
export class LoadCountryDto {
  @Text({ description: 'Up to this day', max: 10, example: '2025-07-01' }) asOf!: string;
}
export class OpenGroupDto extends Occurring {
  @Id({ description: 'The body that keeps the list' }) ownerId!: string;
  @Text({ description: 'Its name', max: 300, example: 'UBND các xã ven biển' }) name!: string;
}
export class MemberDto extends Occurring {
  @Id({ description: 'The member' }) authorityId!: string;
}
