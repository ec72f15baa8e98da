import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import type { TaskCommand } from '../domain';
import { shownBy, TaskActions, withFiles } from '../task-actions';
import { TaskNotes } from '../task-notes';
import { WorkOnTask, type TaskWork, type TaskWorked } from './work-on-task.command';

@CommandHandler(WorkOnTask)
export class WorkOnTaskHandler implements ICommandHandler<WorkOnTask> {
  constructor(
    private readonly actions: TaskActions,
    private readonly notes: TaskNotes,
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
        return { type, data: { taskId, extensionId, untilOn, reason, ...shownBy(evidence) } };
      }
      case 'GrantExtension':
        return { type: work.type, data: { taskId, extensionId: work.extensionId ?? null, untilOn: work.untilOn ?? null } };
      case 'RefuseExtension':
        return { type: work.type, data: { taskId, extensionId: work.extensionId ?? null, reason: work.reason } };
      case 'AssignParts':
        return { type: work.type, data: { taskId, parts: work.parts } };
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
}
