import type { RebuildProgress } from './read-side-options';

/** A file on its way, from the first event to where the log ends. What cannot be read or written is told and tried again until it is closed. */
export interface Building {
  /** Resolves once the file bears its name, or the building was closed. Never rejects. */
  readonly done: Promise<void>;
  /** Ends it; what was made of a file without its name is removed. */
  close(): Promise<void>;
}
export interface BuildingListener {
  rebuilding(progress: RebuildProgress): void;
  trouble(error: unknown): void;
}
