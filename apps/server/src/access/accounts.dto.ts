import { ROLES, type Role } from '@cascade/access/domain';
import { Id, OneOf, Parts, Text } from '../http/fields';
import { PageQuery } from '../http/view';
import { ProfileDto } from './session.dto';

export class GrantDto {
  @OneOf({ description: 'What the account may do', values: ROLES }) role!: Role;
  @Id({
    description: 'At which body: needed by administrators (its bodies below are included), none for the system administrator',
    optional: true,
  })
  authorityId?: string;
}
export class NewAccountDto {
  @Text({ description: 'Sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -', max: 200, example: 'an.nguyen' }) signInName!: string;
  @Text({ description: 'Name of the person', max: 200 }) fullName!: string;
  @Text({ description: 'Mail address', optional: true, max: 200 }) email?: string;
  @Parts({ description: 'Roles', of: () => GrantDto, optional: true, max: 50 }) roles?: GrantDto[];
  @Text({
    description: 'A first password; must be changed at the first sign-in. Left out: the person chooses one by the link',
    optional: true,
    max: 500,
  })
  firstPassword?: string;
}
export class ReasonedDto {
  @Text({ description: 'Why', max: 1000 }) reason!: string;
}
export class EndRoleDto extends GrantDto {
  @Text({ description: 'Why', max: 1000 }) reason!: string;
}
export class SubjectDto {
  @Text({ description: 'The `sub` that the identity provider calls the person by', max: 300 }) subject!: string;
}
export class AccountsQuery extends PageQuery {
  @Text({ description: 'Of the name of the person, or of the sign-in name', optional: true, max: 200 }) text?: string;
  @OneOf({ description: 'State', values: ['open', 'locked', 'left'], optional: true }) status?: string;
  @OneOf({ description: 'Who hold this role', values: ROLES, optional: true }) role?: Role;
  @Id({ description: 'At this body', optional: true }) authorityId?: string;
}
export { ProfileDto };
