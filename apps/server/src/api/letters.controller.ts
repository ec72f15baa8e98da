import { Confidential } from '../access/confidential';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  JoinScans,
  KeepScansApart,
  LettersQuery,
  Rereading,
  RereadLetter,
  UndoJoin,
  type JoinAnswer,
  type LetterReread,
  type RereadAnswer,
} from '@cascade/directives';
import { READER_VERSION } from '@cascade/documents';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { PageQuery, ViewQuery } from '../http/view';
import { CommandHeaders, Problems } from './documented';
import { DecisionsQuery, RereadDto, ScansDto } from './letters.dto';
import { ReasonDto } from './directive-commands.dto';
import { KnownDocuments } from './known-documents';
import { Questions } from './questions';
import { CommandRoad } from './road';

/** Each of them is read again: a page of few keeps a request short. */
const PAGE = 20;

/** A page goes on behind the letter that it ended with. */
const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
/** A letter that cannot be read again, and the code of the problem that says why. */
interface RefusedReading {
  readonly directiveId: string;
  readonly refused: string;
}
@ApiTags('letters')
@Controller('api')
@Problems()
export class LettersController {
  constructor(
    private readonly questions: Questions,
    private readonly rereading: Rereading,
    private readonly confidential: Confidential,
    private readonly documents: KnownDocuments,
  ) {}
  @Get('letters/refused')
  @ApiOperation({ summary: 'Secret letters that were turned away: when, by whom, with which mark; nothing of what they say' })
  refused(@Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new LettersQuery('refused-letters', {}, at));
  }
  @Get('readings/accuracy')
  @ApiOperation({ summary: 'How well each reader version read, field by field, by what persons confirmed and corrected' })
  accuracy(@Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new LettersQuery('reading-accuracy', {}, at));
  }
  @Get('readings/outdated')
  @ApiOperation({ summary: 'Letters that another reader version read, each with what the present one would change; changes nothing' })
  async outdated(@Query() query: PageQuery) {
    const { limit = PAGE, cursor = null } = query;
    if (cursor !== null && !isUuid(cursor)) throw new DomainError('cursor.unreadable', { cursor });
    const page = await this.questions.ask(
      query,
      (at) => new LettersQuery('outdated-readings', { readerVersion: READER_VERSION, limit, cursor }, at),
    );
    const items: (LetterReread | RefusedReading)[] = [];
    for (const { directiveId } of page.items) items.push(await this.previewOf(directiveId));
    return { ...page, items };
  }
  @Get('directives/:directiveId/reading/reread')
  @ApiOperation({ summary: 'What the present reader would change in how a letter was read' })
  reread(@Param('directiveId') directiveId: string) {
    return this.rereading.preview(directiveId);
  }
  @Get('scans')
  @ApiOperation({ summary: 'Letters of one issuer with the same symbol and day that nobody has joined or kept apart' })
  scans(@Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new LettersQuery('same-letters', {}, at));
  }
  @Get('scans/decisions')
  @ApiOperation({ summary: 'Which letters were joined or kept apart, by whom and why, newest first' })
  async decisions(@Query() query: DecisionsQuery) {
    const { directiveId } = query;
    await this.documents.mustHold('directiveId', directiveId);
    return this.questions.ask(query, (at) => new LettersQuery('list-joins', { directiveId }, at));
  }
  /** One that cannot be read any more does not hold up the others. */
  private async previewOf(directiveId: string): Promise<LetterReread | RefusedReading> {
    try {
      await this.confidential.read({ directiveId });
      return await this.rereading.preview(directiveId);
    } catch (error) {
      if (isDomainError(error)) return { directiveId, refused: error.code };
      throw error;
    }
  }
}
@ApiTags('letters')
@Controller('api')
@CommandHeaders()
export class LetterCommandsController {
  constructor(private readonly road: CommandRoad) {}

  @Post('directives/:directiveId/reading/reread')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept what the present reader reads; what persons have settled stays' })
  reread(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() { occurredAt, expected }: RereadDto) {
    const asked = { directiveId, expected: expected === undefined ? undefined : BigInt(expected) };
    return this.road.run<RereadAnswer>(request, occurredAt, (meta) => new RereadLetter(meta, asked));
  }
  @Post('scans/join')
  @HttpCode(200)
  @ApiOperation({ summary: 'Two scans are one letter: one speaks for both, tasks and citations count once' })
  join(@Req() request: FastifyRequest, @Body() { occurredAt, ...asked }: ScansDto) {
    return this.road.run<JoinAnswer>(request, occurredAt, (meta) => new JoinScans(meta, asked));
  }
  @Post('scans/keep-apart')
  @HttpCode(200)
  @ApiOperation({ summary: 'Two letters look like one and are two: they are offered no more' })
  keepApart(@Req() request: FastifyRequest, @Body() { occurredAt, ...asked }: ScansDto) {
    return this.road.run<JoinAnswer>(request, occurredAt, (meta) => new KeepScansApart(meta, asked));
  }
  @Post('scans/:joinId/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'What was decided of two letters holds no more' })
  undo(@Req() request: FastifyRequest, @Param('joinId') joinId: string, @Body() { occurredAt, reason }: ReasonDto) {
    return this.road.run<JoinAnswer>(request, occurredAt, (meta) => new UndoJoin(meta, { joinId, reason }));
  }
}
