import type { Console } from '../console';

const WIDTH = 30;
/** '[#########·····]  64 %  read-back'. */
export const barLine = (share: number, label: string): string => {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${label}`;
};
/** A bar that moves on a terminal and is a line a tenth elsewhere. To stderr, so that an answer on stdout stays clean. */
export const progressBar = (console: Pick<Console, 'err'>, stream: { readonly isTTY?: boolean; write(text: string): unknown }) => {
  let shown = '';
  let tenth = -1;
  return {
    show(share: number, label: string): void {
      const line = barLine(share, label);
      if (stream.isTTY) {
        if (line !== shown) stream.write(`\r\u001b[2K${line}`);
        shown = line;
      } else if (Math.floor(share * 10) !== tenth) {
        tenth = Math.floor(share * 10);
        console.err(line);
      }
    },
    end(): void {
      if (stream.isTTY && shown) stream.write('\n');
    },
  };
};
