import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import type { FastifyReply } from 'fastify';
import { Rebuilding } from './rebuilding';
import { PROCESS_STATES, type ProcessStates } from '../engine/process-states';

@ApiTags('operation')
@Controller('api')
export class HealthController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROCESS_STATES) private readonly processes: ProcessStates,
    private readonly rebuilding: Rebuilding,
  ) {}

  @Get('health/live')
  @ApiOperation({ summary: '200 while the process answers' })
  live(): object {
    return { status: 'live' };
  }
  @Get('health/ready')
  @ApiOperation({ summary: '200 once read models are live and processes run; else 503 with what is missing' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { state, ordinal, incomplete, error } = this.readModels.state();
    const processes = await this.processes.all();
    const ready = state === 'live' && this.processes.running && processes.every(({ state: runs }) => runs === 'running');
    if (!ready) void reply.status(503).header('Retry-After', '1');
    return { status: ready ? 'ready' : 'not-ready', readModels: { state, ordinal, incomplete, error }, processes };
  }
  @Get('processes')
  @ApiOperation({ summary: 'How far each process is, and what it could not take in' })
  async list(): Promise<object> {
    return { items: await this.processes.all(), ordinal: this.readModels.state().ordinal };
  }
  @Get('processes/dead-letters')
  @ApiOperation({ summary: 'What processes could not take in, and why' })
  async deadLetters(): Promise<object> {
    return { items: await this.processes.deadLetters() };
  }
  @Post('processes/:name/dead-letters/:eventId/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a process try an event again that it could not take in' })
  async retry(@Param('name') name: string, @Param('eventId') eventId: string): Promise<object> {
    await this.processes.retry(name, eventId);
    return { retried: eventId };
  }
  @Get('read-models')
  @ApiOperation({ summary: 'How far the read models are, and a rebuild of them' })
  readModelsState(): object {
    return this.rebuilding.state();
  }
  @Post('read-models/rebuild')
  @HttpCode(202)
  @ApiOperation({ summary: 'Build all read models anew beside the serving ones; questions are answered all the while' })
  rebuild(): object {
    return this.rebuilding.begin();
  }
}
