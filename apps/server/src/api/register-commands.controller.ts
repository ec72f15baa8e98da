import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DismissWarning, SetNumbering } from '@cascade/directives';
import { WARNING_KINDS, type WarningKind } from '@cascade/directives/domain';
import type { FastifyRequest } from 'fastify';
import { Count, Id, OneOf, Parts, Text, Texts } from '../http/fields';
import { Occurring, ReasonDto } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { KnownBodies } from './known-bodies';
import { CommandRoad } from './road';

class SeriesRuleDto {
  @Text({ description: 'The name of the series', max: 24, example: 'QD' }) series!: string;
  @Texts({ description: 'Types numbered in it', max: 40, example: ['QĐ', 'CT'] }) documentTypes!: string[];
}
class NumberingDto extends Occurring {
  @Count({ description: 'From this year on', min: 1945, max: 2200 }) fromYear!: number;
  @Parts({ description: 'Series beside the common one; none: one series for all', of: () => SeriesRuleDto, max: 40 })
  rules!: SeriesRuleDto[];
}
class DismissDto extends ReasonDto {
  @OneOf({ description: 'Which warning', values: WARNING_KINDS }) kind!: WarningKind;
  @Id({ description: 'The other document it speaks of', optional: true }) about?: string;
}

@ApiTags('deliveries and registers')
@Controller('api')
@CommandHeaders()
export class RegisterCommandsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
  ) {}

  @Post('authorities/:authorityId/numbering')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say which types a body numbers apart, from a year on' })
  async numbering(@Req() request: FastifyRequest, @Param('authorityId') authorityId: string, @Body() body: NumberingDto) {
    await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    const rules = body.rules.map(({ series, documentTypes }) => ({ series, documentTypes }));
    return this.road.run(request, body.occurredAt, (meta) => new SetNumbering(meta, { authorityId, fromYear: body.fromYear, rules }));
  }
  @Post('directives/:directiveId/warnings/dismiss')
  @HttpCode(200)
  @ApiOperation({ summary: 'Dismiss a warning, with the reason' })
  dismiss(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: DismissDto) {
    return this.warn(request, directiveId, 'DismissWarning', body);
  }
  @Post('directives/:directiveId/warnings/raise')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a dismissed warning show again, with the reason' })
  raise(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: DismissDto) {
    return this.warn(request, directiveId, 'RaiseWarningAgain', body);
  }
  private warn(
    request: FastifyRequest,
    directiveId: string,
    type: 'DismissWarning' | 'RaiseWarningAgain',
    { occurredAt, kind, about = undefined, reason }: DismissDto,
  ) {
    const data = { directiveId, kind, about: about ?? null, reason };
    return this.road.run(request, occurredAt, (meta) => new DismissWarning(meta, { type, data }));
  }
}
