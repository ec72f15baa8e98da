import { FLOOR_DATE } from '@cascade/authorities/domain';
import { dayInWords } from '@cascade/calendar/domain';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KeepAuthority, KeepGroup, LoadCountry, RecordSuccession, type LoadedCountry } from '@cascade/authorities';
import { DomainError, uuidV5, type Recorded } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { worldTimeOf } from '../http/written-times';
import {
  CodeDto,
  EstablishDto,
  LoadCountryDto,
  MemberDto,
  NameDto,
  OpenGroupDto,
  PlaceDto,
  ResolveGhostDto,
  SucceedDto,
} from './authority-commands.dto';
import { CommandHeaders } from './documented';
import { KnownBodies } from './known-bodies';
import { CommandRoad } from './road';

type Kept = Recorded & { readonly authorityId: string };
type GroupKept = Recorded & { readonly groupId: string };

@ApiTags('bodies and groups')
@Controller('api')
@CommandHeaders()
export class AuthorityCommandsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
  ) {}

  @Post('authorities')
  @ApiOperation({ summary: 'Establish a body, from a day on' })
  async establish(@Req() request: FastifyRequest, @Body() { occurredAt, ...body }: EstablishDto) {
    const { parentId = null, level = null, unit = null, kind, name } = body;
    await this.named({ parentId });
    return this.road.run<Kept>(request, occurredAt, (meta) => {
      const authorityId = uuidV5(`authority/${meta.commandId}`);
      const data = { authorityId, kind, level, name, unit: unit && { ...unit }, parentId };
      return new KeepAuthority(meta, { type: 'EstablishAuthority', data });
    });
  }
  @Post('authorities/country')
  @HttpCode(200)
  @ApiOperation({ summary: 'Load what the lists of units show up to a day: with 2025-07-01 the whole reform' })
  loadCountry(@Req() request: FastifyRequest, @Body() { asOf }: LoadCountryDto) {
    const day = worldTimeOf(asOf);
    if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new DomainError('request.invalid', {
        errors: [{ field: 'asOf', vi: 'phải là một ngày có thật, ví dụ 1/7/2025', en: 'must be a real day, for example 1/7/2025' }],
      });
    if (day < FLOOR_DATE)
      throw new DomainError('request.invalid', {
        errors: [
          {
            field: 'asOf',
            vi: `danh mục đơn vị chỉ có từ ngày ${dayInWords(FLOOR_DATE)}; ghi ngày ấy hoặc sau đó`,
            en: `the lists of units begin on ${FLOOR_DATE}; name that day or a later one`,
          },
        ],
      });
    return this.road.run<Recorded & LoadedCountry>(request, undefined, (meta) => new LoadCountry(meta, day));
  }
  @Post('authorities/:authorityId/name')
  @HttpCode(200)
  @ApiOperation({ summary: 'Name a body, from a day on' })
  name(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: NameDto) {
    const { occurredAt, name, unit = null } = body;
    const data = { authorityId, name, unit: unit && { ...unit } };
    return this.road.run<Kept>(request, occurredAt, (meta) => new KeepAuthority(meta, { type: 'NameAuthority', data }));
  }
  @Post('authorities/:authorityId/place')
  @HttpCode(200)
  @ApiOperation({ summary: 'Place a body under another, from a day on' })
  async place(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: PlaceDto) {
    const { occurredAt, parentId } = body;
    await this.named({ parentId });
    return this.road.run<Kept>(
      request,
      occurredAt,
      (meta) => new KeepAuthority(meta, { type: 'PlaceAuthority', data: { authorityId, parentId } }),
    );
  }
  @Post('authorities/:authorityId/code')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a body a code, from a day on' })
  code(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: CodeDto) {
    const { occurredAt, scheme, code } = body;
    return this.road.run<Kept>(
      request,
      occurredAt,
      (meta) => new KeepAuthority(meta, { type: 'CodeAuthority', data: { authorityId, scheme, code } }),
    );
  }
  @Post('authorities/:authorityId/resolve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say which body an unknown name means' })
  async resolve(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: ResolveGhostDto) {
    const { occurredAt, asId } = body;
    await this.named({ asId });
    return this.road.run<Kept>(
      request,
      occurredAt,
      (meta) => new KeepAuthority(meta, { type: 'ResolveAuthority', data: { authorityId, asId } }),
    );
  }
  @Post('authorities/:authorityId/succession')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say who takes over from a body; merged, split and ended ones are dissolved with it' })
  async succeed(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: SucceedDto) {
    const { occurredAt, kind, legalBasis } = body;
    const successors = body.successors.map((heir) => ({ authorityId: heir.authorityId, extent: heir.extent }));
    await this.bodies.mustHold(successors.map((heir, place) => [`successors.${place}.authorityId`, `authority-${heir.authorityId}`]));
    return this.road.run<Kept>(request, occurredAt, (meta) => new RecordSuccession(meta, { authorityId, kind, successors, legalBasis }));
  }
  @Post('groups')
  @ApiOperation({ summary: 'Open a named set of bodies' })
  async openGroup(@Req() request: FastifyRequest, @Body() { occurredAt, ownerId, name }: OpenGroupDto) {
    await this.named({ ownerId });
    return this.road.run<GroupKept>(request, occurredAt, (meta) => {
      const data = { groupId: uuidV5(`group/${meta.commandId}`), ownerId, name };
      return new KeepGroup(meta, { type: 'OpenGroup', data });
    });
  }
  @Post('groups/:groupId/members')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add a member, from a day on' })
  async add(@Req() request: FastifyRequest, @Param('groupId') groupId: string, @Body() body: MemberDto) {
    const { occurredAt, authorityId } = body;
    await this.named({ authorityId });
    return this.road.run<GroupKept>(
      request,
      occurredAt,
      (meta) => new KeepGroup(meta, { type: 'AddGroupMember', data: { groupId, authorityId } }),
    );
  }
  @Post('groups/:groupId/members/remove')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a member off, from a day on' })
  remove(@Req() request: FastifyRequest, @Param('groupId') groupId: string, @Body() body: MemberDto) {
    const { occurredAt, authorityId } = body;
    return this.road.run<GroupKept>(
      request,
      occurredAt,
      (meta) => new KeepGroup(meta, { type: 'RemoveGroupMember', data: { groupId, authorityId } }),
    );
  }
  private named(fields: Readonly<Record<string, string | null>>): Promise<void> {
    return this.bodies.mustHold(
      Object.entries(fields).flatMap(([field, id]) => (id === null ? [] : [[field, `authority-${id}`] as const])),
    );
  }
}
