import { Inject, Injectable } from '@nestjs/common';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import type { Sealed } from '@cascade/event-store/domain';

/** Closes a free note, which may name people, under the task's own key; a key's id is the task's, so a retried command finds the key it made. */
@Injectable()
export class TaskNotes {
  constructor(@Inject(KEY_STORE) private readonly keys: KeyStore) {}

  async seal(taskId: string, note: string | null | undefined): Promise<Sealed | null> {
    if (!note?.trim()) return null;
    return sealedFields(this.keys).seal(note, await this.keys.create(taskId));
  }
}
