import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyReply } from 'fastify';
import { Produces } from '../api/documented';
import { PROCESS_STATES, type ProcessStates } from '../engine/process-states';
import { projections } from '../engine/read-models';
import type { Metrics } from './metrics';

export const METRICS = Symbol.for('cascade.METRICS');
declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'metrics.off': object;
  }
}
const names = (projections ?? []).map(({ name }) => name);

@ApiTags('operation')
@Controller('api')
export class MetricsController {
  constructor(
    @Inject(METRICS) private readonly metrics: Metrics | null,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROCESS_STATES) private readonly processes: ProcessStates,
  ) {}

  @Get('metrics')
  @Produces('text/plain')
  @ApiOperation({ summary: 'For Prometheus, where METRICS=on' })
  async read(@Res() reply: FastifyReply): Promise<void> {
    if (!this.metrics) throw new DomainError('metrics.off', {});
    const { store, readModels, processes } = this;
    const text = await this.metrics.text({ store, readModels, processes, projections: names });
    // As bytes, or it would be written as JSON.
    await reply.header('content-type', this.metrics.contentType).send(Buffer.from(text));
  }
}
