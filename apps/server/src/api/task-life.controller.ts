import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONTENT_STORE, KEY_STORE, sealedFields, type ContentStore, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, type Sealed } from '@cascade/event-store/domain';
import { TaskPageQuery } from '@cascade/lineage';
import { AddTaskFile, CorrectTaskFact, RemindTask, WorkOnTask, type TaskFileKept, type TaskWork, type TaskWorked } from '@cascade/tasks';
import { taskStream, type TaskFileAdded } from '@cascade/tasks/domain';
import type { FastifyRequest } from 'fastify';
import { attachmentNamed, mediaTypeOr } from '../http/attachment';
import { LETTER_TYPE } from '../http/adapter';
import { Text } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Occurring } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { CorrectionDto } from './exchange.dto';
import { correctionOf } from './exchange.controller';
import { KnownBodies } from './known-bodies';
import { Questions } from './questions';
import { CommandRoad } from './road';
import {
  AskExtensionDto,
  GrantExtensionDto,
  HandOverDto,
  PartReportDto,
  PartsDto,
  RefuseExtensionDto,
  RemindDto,
  TaskReviewDto,
} from './task-life.dto';

class FileQuery extends Occurring {
  @Text({ description: 'The name of the file', max: 300, example: 'bao-cao.pdf' }) name!: string;
  @Text({ description: 'Its media type', optional: true, max: 100, example: 'application/pdf' }) mediaType?: string;
}

/** What happens with a task beside its plain steps, and its page. */
@ApiTags('tasks')
@Controller('api/tasks/:taskId')
@CommandHeaders()
export class TaskLifeController {
  constructor(
    private readonly road: CommandRoad,
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One task as it stood: notes, products, files, every deadline, requests for more time, parts' })
  page(@Param('taskId') taskId: string, @Query() query: ViewQuery) {
    return this.questions.ask(query, (at) => new TaskPageQuery({ taskId }, at));
  }
  @Post('extension')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask for more time' })
  ask(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, ...asked }: AskExtensionDto) {
    return this.work(request, taskId, occurredAt, { type: 'AskExtension', ...asked });
  }
  @Post('extension/grant')
  @HttpCode(200)
  @ApiOperation({ summary: 'Grant more time' })
  grant(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: GrantExtensionDto) {
    const { occurredAt, ...granted } = body ?? {};
    return this.work(request, taskId, occurredAt, { type: 'GrantExtension', ...granted });
  }
  @Post('extension/refuse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse more time' })
  refuse(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, ...refused }: RefuseExtensionDto) {
    return this.work(request, taskId, occurredAt, { type: 'RefuseExtension', ...refused });
  }
  @Post('parts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand the task to units or officers inside the body: one leads, the others co-operate' })
  async parts(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() { occurredAt, parts }: PartsDto) {
    await this.bodies.mustHold(parts.map(({ authorityId }, place) => [`parts.${place}.authorityId`, `authority-${authorityId}`]));
    const given = parts.map(({ authorityId, role, part = null, limitOn = null }) => ({ authorityId, role, part, limitOn }));
    return this.work(request, taskId, occurredAt, { type: 'AssignParts', parts: given });
  }
  @Post('parts/:authorityId/report')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say how far a unit is with its own part' })
  part(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Param('authorityId') authorityId: string,
    @Body() body: PartReportDto,
  ) {
    const { occurredAt, done = false, ...report } = body ?? {};
    return this.work(request, taskId, occurredAt, { type: 'ReportPart', authorityId, done, ...report });
  }
  @Post('hand-over')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand the task over to a successor' })
  async handOver(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: HandOverDto) {
    const { occurredAt, assigneeId, bodyId = assigneeId, ...why } = body;
    await this.bodies.mustHold([
      ['assigneeId', `authority-${assigneeId}`],
      ['bodyId', `authority-${bodyId}`],
    ]);
    return this.work(request, taskId, occurredAt, { type: 'HandOver', assigneeId, bodyId, ...why });
  }
  @Post('review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide about this task alone after its order, or one above it, changed' })
  review(
    @Req() request: FastifyRequest,
    @Param('taskId') taskId: string,
    @Body() { occurredAt, ...decided }: TaskReviewDto,
  ): Promise<object> {
    return this.work(request, taskId, occurredAt, { type: 'Review', ...decided });
  }
  @Post('remind')
  @HttpCode(200)
  @ApiOperation({ summary: 'Remind who must do it (đôn đốc): by who gave it, or a body above that; once a day, and not of what is done' })
  remind(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: RemindDto) {
    const { occurredAt, words } = body ?? {};
    return this.road.run(request, occurredAt, (meta) => new RemindTask(meta, { taskId, words }));
  }
  @Post('correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a recorded fact right: it never happened, at another time, or its product bears another date' })
  correct(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Body() body: CorrectionDto) {
    return this.road.run(request, body.occurredAt, (meta) => new CorrectTaskFact(meta, { taskId, correction: correctionOf(body) }));
  }
  @Post('files')
  @ApiConsumes(LETTER_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Add a file to the task; a product or a note names it by the id of the answer' })
  addFile(@Req() request: FastifyRequest, @Param('taskId') taskId: string, @Query() query: FileQuery, @Body() bytes: unknown) {
    if (!(bytes instanceof Uint8Array)) throw new DomainError('task.file-empty', { taskId });
    const { occurredAt, name, mediaType = 'application/octet-stream' } = query;
    return this.road.run<TaskFileKept>(request, occurredAt, (meta) => new AddTaskFile(meta, { taskId, name, mediaType, bytes }));
  }
  @Get('files/:fileId')
  @ApiOperation({ summary: 'A file of the task' })
  async file(@Param('taskId') taskId: string, @Param('fileId') fileId: string): Promise<StreamableFile> {
    for await (const { type, data } of this.store.readStream(taskStream(taskId))) {
      const file = data as TaskFileAdded['data'];
      if (type !== 'TaskFileAdded' || file.fileId !== fileId) continue;
      const bytes = await this.contents.get(file.contentHash, file.key);
      if (bytes === null) break; // its key is destroyed: there is nothing to be read any more
      const name = typeof file.name === 'string' ? file.name : (sealedFields(this.keys).unseal(file.name as Sealed) ?? fileId);
      return new StreamableFile(bytes, { type: mediaTypeOr(file.mediaType), disposition: attachmentNamed(name, fileId) });
    }
    throw new DomainError('task.file-unknown', { taskId, fileId });
  }
  private work(request: FastifyRequest, taskId: string, occurredAt: string | undefined, work: TaskWork) {
    return this.road.run<TaskWorked>(request, occurredAt, (meta) => new WorkOnTask(meta, { taskId, work }));
  }
}
