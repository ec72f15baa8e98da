import { Inject, Injectable } from '@nestjs/common';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { closeFreeTexts, isSealed, type FreeText, type Sealed } from '@cascade/event-store/domain';

/** Closes free texts, which may name people, under the task's own key; a key's id is the task's, so a retried command finds the key it made. */
@Injectable()
export class TaskNotes {
  constructor(@Inject(KEY_STORE) private readonly keys: KeyStore) {}

  async seal(taskId: string, note: string | null | undefined): Promise<Sealed | null> {
    return note?.trim() ? (await this.sealer(taskId))(note) : null;
  }
  /** Every free text in what a person says of a task: reasons, what shows it, parts. */
  close<Data>(taskId: string, data: Data): Promise<Data> {
    return closeFreeTexts(data, () => this.sealer(taskId));
  }
  /** The text that stood before where it says the same, so that what is said again is no news; else what is said now, to be closed. */
  sameAsBefore(said: string, before: FreeText | null | undefined): FreeText {
    return isSealed(before) && sealedFields(this.keys).unseal(before) === said ? before : said;
  }
  private async sealer(taskId: string): Promise<(text: string) => Sealed> {
    const key = await this.keys.create(taskId);
    const fields = sealedFields(this.keys);
    return (text) => fields.seal(text, key);
  }
}
