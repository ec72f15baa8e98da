import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmReading, CorrectReading, TakeBackConfirmation, type FieldCorrection, type ReadingAnswer } from '@cascade/directives';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { worldTimeOf } from '../http/written-times';
import { CommandHeaders } from './documented';
import { ConfirmReadingDto, CorrectReadingDto, TakeBackConfirmationDto, type FieldCorrectionDto } from './readings.dto';
import { CommandRoad } from './road';

const expectedOf = (expected: number | undefined): bigint | undefined => (expected === undefined ? undefined : BigInt(expected));
/** A date may be written as people here write it; the rest goes as it is, each field checks its own. */
const correctionOf = ({ pointer, value, span, reason }: FieldCorrectionDto): FieldCorrection => {
  const isDate = /\/(?:issuedOn|deadline)$/u.test(pointer) && typeof value === 'string';
  return { pointer, value: isDate ? (worldTimeOf(value) ?? value) : value, span: span ?? null, reason };
};

@ApiTags('directives')
@Controller('api')
@CommandHeaders()
export class ReadingsController {
  constructor(private readonly road: CommandRoad) {}

  @Post('directives/:directiveId/reading/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Vouch for what was read badly: what hangs on it follows now' })
  async confirm(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: ConfirmReadingDto) {
    const { occurredAt, pointers, all, expected } = body;
    if (!all && !pointers?.length)
      throw new DomainError('request.invalid', {
        errors: [{ field: 'pointers', vi: 'còn thiếu (hoặc "all": true)', en: 'is missing (or "all": true)' }],
      });
    const asked = { directiveId, pointers: all ? ('all' as const) : pointers!, expected: expectedOf(expected) };
    return this.road.run<ReadingAnswer>(request, occurredAt, (meta) => new ConfirmReading(meta, asked));
  }
  @Post('directives/:directiveId/reading/take-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the last confirmation back: the reading stands as before it, and what followed from it is undone' })
  async takeBack(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: TakeBackConfirmationDto) {
    const { occurredAt, reason, expected } = body;
    const asked = { directiveId, reason, expected: expectedOf(expected) };
    return this.road.run<ReadingAnswer>(request, occurredAt, (meta) => new TakeBackConfirmation(meta, asked));
  }
  @Post('directives/:directiveId/reading/correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put right what was read wrongly: tasks, deadlines and answers follow the correction' })
  async correct(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: CorrectReadingDto) {
    const { occurredAt, corrections, expected } = body;
    const asked = { directiveId, corrections: corrections.map(correctionOf), expected: expectedOf(expected) };
    return this.road.run<ReadingAnswer>(request, occurredAt, (meta) => new CorrectReading(meta, asked));
  }
}
