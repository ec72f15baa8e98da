import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problems } from '../api/documented';
import { FirstSetup } from './first-setup';
import { namingField } from './password-words';
import { SessionCookies } from './session-cookies';
import { SetupDto } from './session.dto';
import { SessionViews, type SessionView } from './session-views';

@ApiTags('sign-in and accounts')
@Controller('api/setup')
@Problems()
export class SetupController {
  constructor(
    private readonly setup: FirstSetup,
    private readonly views: SessionViews,
    private readonly cookies: SessionCookies,
  ) {}
  @Post()
  @ApiOperation({ summary: 'The first system administrator, by the link that the server printed when it started; signs in' })
  async begin(@Body() body: SetupDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const signedIn = await namingField('newPassword', this.setup.run(body));
    this.cookies.give(reply, signedIn);
    return this.views.begun(signedIn);
  }
}
