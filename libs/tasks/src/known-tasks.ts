import { Injectable } from '@nestjs/common';
import { DomainError } from '@cascade/event-store/domain';
import { taskStream } from './domain';
import { TaskStreams } from './streams';

/** A report's stream begins with its first fact, so only its task can tell whether there is such a duty. */
@Injectable()
export class KnownTasks {
  constructor(private readonly tasks: TaskStreams) {}
  /** @throws DomainError `task.unknown`. */
  async check(taskId: string): Promise<void> {
    const { state } = await this.tasks.load(taskStream(taskId));
    if (state.status === 'absent') throw new DomainError('task.unknown', { taskId });
  }
}
