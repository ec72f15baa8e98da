import { Injectable } from '@nestjs/common';
import { ActingBodies } from '@cascade/authorities';
import type { CommandMeta, FactCorrected, Recorded } from '@cascade/event-store/domain';
import { taskStream, type TaskCommand } from './domain';
import { TaskStreams } from './streams';

/** The road of every command that a person gives about a task: in whose name is found first, then its stream judges. */
@Injectable()
export class TaskActions {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly acting: ActingBodies,
  ) {}
  async run(command: TaskCommand, meta: CommandMeta): Promise<Recorded> {
    const acting = await this.acting.of(meta);
    return this.tasks.handle(taskStream(command.data.taskId), { ...command, acting }, meta);
  }
  async correct(taskId: string, data: FactCorrected['data'], meta: CommandMeta): Promise<Recorded> {
    const acting = await this.acting.of(meta);
    return this.tasks.handle(taskStream(taskId), { type: 'CorrectFact', data, taskId, acting }, meta);
  }
}
/** Left out where nothing was said, so an event has no empty members. */
export const shownBy = (evidence: string | null | undefined): { evidence?: string } => (evidence?.trim() ? { evidence } : {});
export const withFiles = (fileIds: readonly string[] | undefined): { fileIds?: readonly string[] } => (fileIds?.length ? { fileIds } : {});
