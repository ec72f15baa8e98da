import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EVENT_STORE, READ_MODELS, type DeadLetter, type EventStore, type ReadModels } from '@cascade/event-store';
import type { FastifyReply } from 'fastify';
import { faultInWords } from '../http/fault-words';
import type { Words } from '../http/languages';
import { Incompleteness } from './incompleteness';
import { Rebuilding } from './rebuilding';
import { ReminderHealth } from '../reminders/reminder-health';
import { PROCESS_STATES, type ProcessStates } from '../engine/process-states';

/** A program that reads these takes any code: there are more with each version. */
type RefusedEvent = Omit<DeadLetter, 'code'> & { readonly code: string };

/** Why, for a person; null where it is a fault of the program, which stands there as it was told. */
interface Said {
  readonly said: Words | null;
}
@ApiTags('operation')
@Controller('api')
export class HealthController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROCESS_STATES) private readonly processes: ProcessStates,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly rebuilding: Rebuilding,
    private readonly incompleteness: Incompleteness,
    private readonly reminders: ReminderHealth,
  ) {}

  @Get('health/live')
  @ApiOperation({ summary: '200 while the process answers' })
  live() {
    return { status: 'live' };
  }
  @Get('health/ready')
  @ApiOperation({
    summary:
      '200 once read models are live and processes run, here or in another server on this store; else 503 with what is missing. `behind`: distance to the end of the log, in its own measure; `reminders`: how many a channel has yet to send, and how many one gave up',
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { state, ordinal, position, incomplete, error } = this.readModels.state();
    const [processes, role, head] = await Promise.all([this.processes.all(), this.processes.role(), this.store.head()]);
    // What waits in another server is that one's to tell: this one answers questions and takes commands.
    const runs = role?.role === 'standby' || processes.every(({ state: each }) => each === 'running');
    const ready = state === 'live' && this.processes.running && runs;
    const behind = Number(head > position ? head - position : 0n);
    if (!ready) void reply.status(503).header('Retry-After', '1');
    const reminders = state === 'live' ? await this.reminders.state().catch(() => null) : null;
    return { status: ready ? 'ready' : 'not-ready', readModels: { state, ordinal, behind, incomplete, error }, role, processes, reminders };
  }
  @Get('processes')
  @ApiOperation({ summary: 'How far each process is, and what it could not take in' })
  async list() {
    return { items: await this.processes.all(), ordinal: this.readModels.state().ordinal };
  }
  @Get('processes/dead-letters')
  @ApiOperation({ summary: 'What processes could not take in, and why' })
  async deadLetters(): Promise<{ items: readonly (RefusedEvent & Said)[] }> {
    const letters = await this.processes.deadLetters();
    return { items: letters.map((letter) => ({ ...letter, said: faultInWords(letter.code) })) };
  }
  @Post('processes/:name/dead-letters/:eventId/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a process try an event again that it could not take in' })
  async retry(@Param('name') name: string, @Param('eventId') eventId: string) {
    await this.processes.retry(name, eventId);
    return { retried: eventId };
  }
  @Get('read-models')
  @ApiOperation({ summary: 'How far the read models are, and a rebuild of them' })
  readModelsState() {
    return this.rebuilding.state();
  }
  @Get('incomplete')
  @ApiOperation({ summary: 'Whose story lacks an event, in which projection or process, and why' })
  async incomplete() {
    const lacking = await this.incompleteness.all();
    return { items: lacking.map((each) => ({ ...each, said: faultInWords(each.error) })) };
  }
  @Post('read-models/incomplete/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tell the incomplete subjects of the read models anew from the log' })
  async retryIncomplete() {
    return { incomplete: await this.readModels.retryIncomplete() };
  }
  @Post('read-models/rebuild')
  @HttpCode(202)
  @ApiOperation({ summary: 'Build all read models anew beside the serving ones; questions are answered all the while' })
  rebuild() {
    return this.rebuilding.begin();
  }
}
