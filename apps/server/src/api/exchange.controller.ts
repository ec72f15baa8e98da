import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CorrectDelivery, MoveDelivery, RemindDelivery, type ExchangeStep } from '@cascade/directives';
import { ListDeliveriesQuery } from '@cascade/lineage';
import type { FastifyRequest } from 'fastify';
import { PAGE } from '../http/view';
import { Occurring, ReasonDto } from './directive-commands.dto';
import { CommandHeaders, Problems } from './documented';
import { AssignInsideDto, CompleteDto, CorrectionDto, DeliveriesQuery, EvidencedDto, RefuseDeliveryDto } from './exchange.dto';
import { KnownBodies } from './known-bodies';
import { KnownDocuments } from './known-documents';
import { Questions } from './questions';
import { CommandRoad } from './road';
import { RemindDto } from './task-life.dto';

/** Where a letter is at one recipient: apart from what becomes of its tasks. */
@ApiTags('deliveries and registers')
@Controller('api/directives/:directiveId/deliveries/:authorityId')
@CommandHeaders()
export class ExchangeController {
  constructor(
    private readonly road: CommandRoad,
    private readonly bodies: KnownBodies,
  ) {}

  @Post('arrive')
  @HttpCode(200)
  @ApiOperation({ summary: 'The letter has arrived' })
  arrive(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: EvidencedDto) {
    return this.move(request, of, body?.occurredAt, { step: 'Arrive', ...shown(body) });
  }
  @Post('assign')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand a registered letter to a lead unit and those that co-operate, with a limit' })
  async assign(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: AssignInsideDto) {
    const { leadId, coOperatorIds = [], limitOn = null } = body;
    await this.bodies.mustHold([
      ['leadId', `authority-${leadId}`],
      ...coOperatorIds.map((id, place) => [`coOperatorIds.${place}`, `authority-${id}`] as const),
    ]);
    return this.move(request, of, body.occurredAt, { step: 'AssignInside', leadId, coOperatorIds, limitOn, ...shown(body) });
  }
  @Post('process')
  @HttpCode(200)
  @ApiOperation({ summary: 'The letter is being handled' })
  process(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: EvidencedDto) {
    return this.move(request, of, body?.occurredAt, { step: 'Process', ...shown(body) });
  }
  @Post('complete')
  @HttpCode(200)
  @ApiOperation({ summary: 'The letter was handled to its end' })
  complete(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: CompleteDto) {
    return this.move(request, of, body?.occurredAt, { step: 'Complete', answerSymbol: body?.answerSymbol ?? null, ...shown(body) });
  }
  @Post('send')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a letter once more that came back: refused, or given back at the sender’s request' })
  sendAgain(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: Occurring) {
    return this.move(request, of, body?.occurredAt, { step: 'SendAgain' });
  }
  @Post('remind')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Ask a recipient for what it owes on a letter (đôn đốc): by who sent it, or a body above that; once a day, and not once it answered',
  })
  remind(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: RemindDto) {
    const { occurredAt, words } = body ?? {};
    return this.road.run(request, occurredAt, (meta) => new RemindDelivery(meta, { ...idOf(of), words }));
  }
  @Post('recall')
  @HttpCode(200)
  @ApiOperation({ summary: 'The sender asks for the letter back' })
  recall(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() { occurredAt, reason }: ReasonDto) {
    return this.move(request, of, occurredAt, { step: 'AskRecall', reason });
  }
  @Post('recall/grant')
  @HttpCode(200)
  @ApiOperation({ summary: 'The recipient gives the letter back' })
  grant(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: EvidencedDto) {
    return this.move(request, of, body?.occurredAt, { step: 'GrantRecall', ...shown(body) });
  }
  @Post('recall/refuse')
  @HttpCode(200)
  @ApiOperation({ summary: 'The recipient does not give the letter back' })
  refuse(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: RefuseDeliveryDto) {
    return this.move(request, of, body.occurredAt, { step: 'RefuseRecall', reason: body.reason, ...shown(body) });
  }
  @Post('correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a recorded step right: it never happened, or at another time' })
  correct(@Req() request: FastifyRequest, @Param() of: Delivery, @Body() body: CorrectionDto) {
    return this.road.run(request, body.occurredAt, (meta) => new CorrectDelivery(meta, { ...idOf(of), correction: correctionOf(body) }));
  }
  private move(request: FastifyRequest, of: Delivery, occurredAt: string | undefined, move: ExchangeStep) {
    return this.road.run(request, occurredAt, (meta) => new MoveDelivery(meta, { ...idOf(of), move }));
  }
}
/** A path's parameters; not checked as a body is. */
type Delivery = Readonly<Record<'directiveId' | 'authorityId', string>>;
const idOf = ({ directiveId, authorityId }: Delivery) => ({ directiveId, authorityId });
const shown = (body: EvidencedDto | undefined): { evidence?: string } => (body?.evidence === undefined ? {} : { evidence: body.evidence });
export const correctionOf = ({ eventId, voided = false, happenedAt = undefined, productOn = undefined, reason }: CorrectionDto) => ({
  ...{ eventId, voided, occurredAt: happenedAt ?? null, productOn: productOn ?? null, reason },
});

@ApiTags('deliveries and registers')
@Controller('api/deliveries')
@Problems()
export class DeliveriesController {
  constructor(
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
    private readonly documents: KnownDocuments,
  ) {}
  @Get()
  @ApiOperation({ summary: 'Letters at their recipients: where each is, and whether its receipt was acknowledged in time' })
  async list(@Query() query: DeliveriesQuery) {
    const { directiveId, authorityId, below, state, owes, acknowledged, recall, limit = PAGE, cursor } = query;
    if (authorityId !== undefined) await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    await this.documents.mustHold('directiveId', directiveId);
    const params = { directiveId, authorityId, below, state, owes, acknowledged, recall, limit, cursor };
    return this.questions.ask(query, (at) => new ListDeliveriesQuery(params, at));
  }
}
