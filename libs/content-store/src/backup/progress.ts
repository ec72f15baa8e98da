/** How far a backup or restore has come; `done` and `total` count bytes, pages or contents, as the step has them. */
export interface BackupProgress {
  readonly step: 'check' | 'events' | 'contents' | 'keys' | 'read-back';
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: BackupProgress) => void;

export const counted = (onProgress: OnProgress, step: BackupProgress['step'], total: number): ((more?: number) => void) => {
  let done = 0;
  onProgress({ step, done, total });
  return (more = 1) => onProgress({ step, done: (done += more), total });
};
