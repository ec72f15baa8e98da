import { Id, Text } from '../http/fields';

const PASSWORD = 500;
export class SignInDto {
  @Text({ description: 'Sign-in name', max: 200, example: 'an.nguyen' }) name!: string;
  @Text({ description: 'Password', max: PASSWORD }) password!: string;
}
export class ChangePasswordDto {
  @Text({ description: 'The password in use', max: PASSWORD }) password!: string;
  @Text({ description: 'Another one: 12 to 128 characters', max: PASSWORD }) newPassword!: string;
}
export class LinkDto {
  @Text({ description: 'What stands behind # in the link', max: 100 }) token!: string;
  @Text({ description: 'The password: 12 to 128 characters', max: PASSWORD }) newPassword!: string;
}
export class SetupDto extends LinkDto {
  @Text({ description: 'Sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -', max: 200, example: 'quan.tri' }) signInName!: string;
  @Text({ description: 'Name of the person', max: 200 }) fullName!: string;
}
export class ActingDto {
  @Id({ description: 'The body acted for from now on' }) authorityId!: string;
}
export class ProfileDto {
  @Text({ description: 'Name of the person', max: 200 }) fullName!: string;
  @Text({ description: 'Mail address', optional: true, max: 200 }) email?: string;
}
