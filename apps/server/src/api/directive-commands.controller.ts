import { Body, Controller, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangeDirective,
  DiscardDraft,
  DraftDirective,
  IssueDirective,
  type Change,
  type DirectiveIssued,
  RecallDirective,
  LiftRestriction,
  RestrictDirective,
  ReviewDirective,
  ReviseDraft,
  TakeInLetter,
  type LetterAnswer,
} from '@cascade/directives';
import { DomainError, uuidV5, type Recorded } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { LETTER_TYPE } from '../http/adapter';
import { Text } from '../http/fields';
import { contentOf } from './content';
import {
  AmendDto,
  EndDto,
  DraftDto,
  IssueDto,
  Occurring,
  ReasonDto,
  RecallDto,
  RestrictDto,
  ReviewDto,
  ReviseDto,
} from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { KnownBodies, namedIn } from './known-bodies';
import { KnownDocuments } from './known-documents';
import { CommandRoad } from './road';

class LetterQuery extends Occurring {
  @Text({ description: 'The name of the file; also as header X-File-Name (percent-encoded)', optional: true, max: 300 }) fileName?: string;
}

@ApiTags('directives')
@Controller('api')
@CommandHeaders()
export class DirectiveCommandsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
    private readonly documents: KnownDocuments,
  ) {}

  @Post('directives')
  @ApiOperation({ summary: 'Draft an order of one’s own' })
  async draft(@Req() request: FastifyRequest, @Body() body: DraftDto) {
    await this.documents.mustBeWhole(body.content);
    await this.bodies.mustHold(namedIn(body.content));
    return this.road.run<Recorded & { directiveId: string }>(request, body.occurredAt, (meta) => {
      const content = contentOf(body.content, uuidV5(`directive/${meta.commandId}`));
      return new DraftDirective(meta, { content, answersDelivery: body.answersDelivery ?? null });
    });
  }
  @Put('directives/:directiveId/draft')
  @ApiOperation({ summary: 'Write a draft anew' })
  async revise(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: ReviseDto) {
    await this.documents.mustBeWhole(body.content);
    await this.bodies.mustHold(namedIn(body.content));
    const content = contentOf(body.content, directiveId);
    const expected = body.expected === undefined ? undefined : BigInt(body.expected);
    return this.road.run(request, body.occurredAt, (meta) => new ReviseDraft(meta, { directiveId, content, expected }));
  }
  @Post('directives/:directiveId/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Discard a draft' })
  discard(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() { occurredAt, reason }: ReasonDto) {
    return this.road.run(request, occurredAt, (meta) => new DiscardDraft(meta, { directiveId, reason }));
  }
  @Post('directives/:directiveId/issue')
  @HttpCode(200)
  @ApiOperation({ summary: 'Issue a draft: it gets the next number of the register' })
  async issue(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: IssueDto) {
    const { occurredAt, issuedOn, notation, series, expected } = body;
    this.documents.mustHaveCome('issuedOn', issuedOn);
    const wanted = { directiveId, issuedOn, notation, series, expected: expected === undefined ? undefined : BigInt(expected) };
    const { symbol, ...answer } = await this.road.run<DirectiveIssued>(request, occurredAt, (meta) => new IssueDirective(meta, wanted));
    return { ...answer, symbol: symbol.asWritten };
  }
  @Post('directives/:directiveId/recall')
  @HttpCode(200)
  @ApiOperation({ summary: 'Recall an order' })
  async recall(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: RecallDto) {
    const { occurredAt, reason, byDirectiveId } = body;
    await this.documents.mustHold('byDirectiveId', byDirectiveId);
    return this.road.run(
      request,
      occurredAt,
      (meta) => new RecallDirective(meta, { directiveId, reason, byDirectiveId: byDirectiveId ?? null }),
    );
  }
  @Post('directives/:directiveId/amend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that an order was amended (sửa đổi, bổ sung)' })
  amend(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: AmendDto) {
    return this.change(request, directiveId, 'amend', body);
  }
  @Post('directives/:directiveId/correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that a mistake of form in an order was put right (đính chính)' })
  correct(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: AmendDto) {
    return this.change(request, directiveId, 'correct', body);
  }
  @Post('directives/:directiveId/replace')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that another document stands in place of an order (thay thế)' })
  replace(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: EndDto) {
    return this.change(request, directiveId, 'replace', body);
  }
  @Post('directives/:directiveId/repeal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that an order was done away with (bãi bỏ)' })
  repeal(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: EndDto) {
    return this.change(request, directiveId, 'repeal', body);
  }
  private async change(request: FastifyRequest, directiveId: string, change: Change, body: EndDto & { itemIds?: string[] }) {
    const { occurredAt, sentence, byDirectiveId = null, itemIds = [] } = body;
    await this.documents.mustHold('byDirectiveId', byDirectiveId ?? undefined);
    await this.documents.mustHaveItems(directiveId, itemIds);
    return this.road.run(
      request,
      occurredAt,
      (meta) => new ChangeDirective(meta, { directiveId, change, sentence, byDirectiveId, itemIds }),
    );
  }
  @Post('directives/:directiveId/review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide what becomes of an order after a change above' })
  review(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: ReviewDto) {
    const { occurredAt, decision, reason } = body;
    return this.road.run(request, occurredAt, (meta) => new ReviewDirective(meta, { directiveId, decision, reason }));
  }
  @Post('directives/:directiveId/restriction')
  @HttpCode(200)
  @ApiOperation({ summary: 'Restrict a document: only the bodies named on it and auditors read it (văn bản hạn chế)' })
  restrict(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() body: RestrictDto) {
    const { occurredAt, reason, basis = null } = body;
    return this.road.run(request, occurredAt, (meta) => new RestrictDirective(meta, { directiveId, reason, basis }));
  }
  @Post('directives/:directiveId/restriction/lift')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a restricted document again; or one that answers a restricted order' })
  lift(@Req() request: FastifyRequest, @Param('directiveId') directiveId: string, @Body() { occurredAt, reason }: ReasonDto) {
    return this.road.run(request, occurredAt, (meta) => new LiftRestriction(meta, { directiveId, reason }));
  }
  @Post('letters')
  @ApiOperation({ summary: 'Take a letter in; the same file again changes nothing' })
  @ApiConsumes(LETTER_TYPE)
  @ApiBody({ description: 'The bytes of the file, at most 20 MB', schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'X-File-Name', required: false, description: 'The name of the file, percent-encoded' })
  async letters(@Req() request: FastifyRequest, @Query() { fileName, occurredAt }: LetterQuery) {
    const bytes = request.body;
    const [nameInHeader] = [request.headers['x-file-name']].flat();
    if (!Buffer.isBuffer(bytes))
      throw new DomainError('request.unknown-media-type', { found: request.headers['content-type'] ?? '–', expected: LETTER_TYPE });
    const name = fileName ?? (nameInHeader === undefined ? 'letter.txt' : decoded(nameInHeader));
    return this.road.run<LetterAnswer>(request, occurredAt, (meta) => new TakeInLetter(meta, { bytes, fileName: name }));
  }
}
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
