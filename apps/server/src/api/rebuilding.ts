import { Inject, Injectable, Logger } from '@nestjs/common';
import { READ_MODELS, type ReadModels, type RebuildProgress } from '@cascade/event-store';

export interface ReadModelsState {
  readonly state: string;
  readonly ordinal: number;
  readonly incomplete: number;
  /** What the serving file waits for, or the one that is being built. */
  readonly error?: string;
  /** How far a rebuild is; null while none runs. */
  readonly rebuilding: RebuildProgress | null;
  /** Why the last one failed; null where it did not. */
  readonly failed: string | null;
}
/** One rebuild at a time, in the background: whoever asked looks how far it is. */
@Injectable()
export class Rebuilding {
  private readonly logger = new Logger('read-models');
  private progress: RebuildProgress | null = null;
  private failed: string | null = null;
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  /** Joins a rebuild that is under way. */
  begin(): ReadModelsState {
    if (this.progress === null) {
      this.progress = { ordinal: 0, share: 0 };
      this.failed = null;
      this.readModels
        .rebuild((progress) => (this.progress = progress))
        .catch((error: unknown) => {
          this.failed = String(error);
          this.logger.error(error);
        })
        .finally(() => (this.progress = null));
    }
    return this.state();
  }
  state(): ReadModelsState {
    const { state, ordinal, incomplete, error, rebuildError } = this.readModels.state();
    return { state, ordinal, incomplete, error: error ?? rebuildError, rebuilding: this.progress, failed: this.failed };
  }
}
