import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CONTENT_STORE, KEY_STORE, sealedFields, type ContentStore, type KeyStore } from '@cascade/content-store';
import { DomainError, uuidV5 } from '@cascade/event-store/domain';
import { KnownTasks } from '../known-tasks';
import { TaskActions } from '../task-actions';
import { AddTaskFile, type TaskFileKept } from './add-file.command';

@CommandHandler(AddTaskFile)
export class AddTaskFileHandler implements ICommandHandler<AddTaskFile> {
  constructor(
    private readonly actions: TaskActions,
    private readonly tasks: KnownTasks,
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  /** The bytes are on disk before the event names them; the same bytes of one task are the same file. */
  async execute({ meta, body: { taskId, name, mediaType, bytes } }: AddTaskFile): Promise<TaskFileKept> {
    await this.tasks.check(taskId); // a key for a task that is not there would never be used
    if (bytes.length === 0) throw new DomainError('task.file-empty', { taskId });
    const key = await this.keys.create(taskId);
    const { hash } = await this.contents.put(bytes, key);
    const fileId = uuidV5(`file/${taskId}/${hash}`);
    const data = { taskId, fileId, name: sealedFields(this.keys).seal(name, key), mediaType, contentHash: hash, bytes: bytes.length, key };
    return { ...(await this.actions.run({ type: 'AddFile', data }, meta)), fileId };
  }
}
