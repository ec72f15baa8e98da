import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessStores } from '@cascade/access';
import type { FastifyRequest } from 'fastify';
import { Problems } from '../api/documented';
import { KnownBodies } from '../api/known-bodies';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import { identityOf } from './identity';
import { SessionViews } from './session-views';

@ApiTags('tasks')
@Controller('api/authorities/:authorityId/calendar-address')
@Problems()
export class CalendarAddressController {
  constructor(
    private readonly stores: AccessStores,
    private readonly views: SessionViews,
    private readonly bodies: KnownBodies,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}
  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'An address that a calendar program can subscribe to without signing in; the one given before opens nothing any more',
  })
  async make(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string): Promise<{ readonly url: string }> {
    const { accountId } = this.views.accountOf(identityOf(request));
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    const token = this.stores.feeds.make({ accountId, authorityId });
    const origin = this.settings.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`;
    return { url: `${origin}/api/authorities/${encodeURIComponent(authorityId)}/tasks.ics?token=${token}` };
  }
}
