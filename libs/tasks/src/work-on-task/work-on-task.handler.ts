import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { taskStream, type KnownTask, type TaskCommand, type TaskPart } from '../domain';
import { shownBy, TaskActions, withFiles } from '../task-actions';
import { TaskNotes } from '../task-notes';
import { TaskStreams } from '../streams';
import { WorkOnTask, type TaskWork, type TaskWorked } from './work-on-task.command';

@CommandHandler(WorkOnTask)
export class WorkOnTaskHandler implements ICommandHandler<WorkOnTask> {
  constructor(
    private readonly actions: TaskActions,
    private readonly notes: TaskNotes,
    private readonly tasks: TaskStreams,
  ) {}

  async execute({ meta, body: { taskId, work } }: WorkOnTask): Promise<TaskWorked> {
    const command = await this.commandOf(taskId, work, meta);
    const recorded = await this.actions.run(command, meta);
    return command.type === 'AskExtension' ? { ...recorded, extensionId: command.data.extensionId } : recorded;
  }
  private async commandOf(taskId: string, work: TaskWork, { commandId }: CommandMeta): Promise<TaskCommand> {
    switch (work.type) {
      case 'AskExtension': {
        const { type, untilOn, reason, evidence } = work;
        const extensionId = uuidV5(`extension/${taskId}/${commandId}`);
        const pending = (await this.known(taskId))?.extensions.find(({ outcome }) => outcome === 'pending');
        return {
          type,
          data: { taskId, extensionId, untilOn, reason: this.notes.sameAsBefore(reason, pending?.reason), ...shownBy(evidence) },
        };
      }
      case 'GrantExtension':
        return { type: work.type, data: { taskId, extensionId: work.extensionId ?? null, untilOn: work.untilOn ?? null } };
      case 'RefuseExtension':
        return { type: work.type, data: { taskId, extensionId: work.extensionId ?? null, reason: work.reason } };
      case 'AssignParts':
        return { type: work.type, data: { taskId, parts: await this.partsAsBefore(taskId, work.parts) } };
      case 'ReportPart': {
        const { type, authorityId, done, note, fileIds, evidence } = work;
        const sealed = await this.notes.seal(taskId, note);
        return { type, data: { taskId, authorityId, done, note: sealed, ...withFiles(fileIds), ...shownBy(evidence) } };
      }
      case 'Review': {
        const { type, decision, reason } = work;
        return { type, data: { taskId, decision, reason: (await this.notes.seal(taskId, reason)) ?? '' } };
      }
      case 'SetDuty': {
        const { type, ...duty } = work;
        return { type, data: { taskId, ...duty } };
      }
      case 'HandOver': {
        const { type, assigneeId, bodyId, reason, legalBasis = null } = work;
        return { type, data: { taskId, assigneeId, bodyId, reason, legalBasis } };
      }
    }
  }
  private async known(taskId: string): Promise<KnownTask | null> {
    const { state } = await this.tasks.load(taskStream(taskId));
    return state.status === 'absent' ? null : state;
  }
  /** Parts given again in the same words are no news. */
  private async partsAsBefore(taskId: string, parts: readonly TaskPart[]): Promise<readonly TaskPart[]> {
    const before = new Map((await this.known(taskId))?.parts.map(({ authorityId, part }) => [authorityId, part]));
    return parts.map((each) =>
      typeof each.part === 'string' ? { ...each, part: this.notes.sameAsBefore(each.part, before.get(each.authorityId)) } : each,
    );
  }
}
