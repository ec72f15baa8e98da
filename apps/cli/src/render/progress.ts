import type { Console } from '../console';

const WIDTH = 30;
/** '[#########·····]  64 %  read-back'. */
export const barLine = (share: number, label: string): string => {
  // Nothing of nothing is a share that no number is; what grows while it is counted may pass the whole.
  const done = Math.min(1, Math.max(0, share || 0));
  const filled = Math.round(done * WIDTH);
  return `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${String(Math.floor(done * 100)).padStart(3)} %  ${label}`;
};
/** Where lines stay, one is enough to see that it goes on. */
const LINE_EVERY_MS = 15_000;
/** A bar that moves on a terminal; elsewhere a line at most every quarter of a minute. To stderr, so that an answer on stdout stays clean. */
export const progressBar = (
  console: Pick<Console, 'err'>,
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
) => {
  let shown = '';
  let saidAt = now();
  return {
    show(share: number, label: string): void {
      const line = barLine(share, label);
      if (stream.isTTY) {
        if (line !== shown) stream.write(`\r\u001b[2K${line}`);
        shown = line;
      } else if (now() - saidAt >= LINE_EVERY_MS) {
        saidAt = now();
        console.err(line);
      }
    },
    end(): void {
      if (stream.isTTY && shown) stream.write('\n');
    },
  };
};
