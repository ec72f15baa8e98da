import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface DoubleProcess {
  readonly url: string;
  stop(): void;
}
/**
 * The double in a process of its own, so that it and what is measured or killed do not share an event loop; it may die and come back about every so
 * many ms. Only where everything is compiled.
 */
export const startDoubleProcess = (diesEveryMs = 0): Promise<DoubleProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, 'main.js'), '0', String(diesEveryMs)], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('error', reject).once('exit', (status) => reject(new Error(`the protocol double ended with status ${status}`)));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, url] = /EVENT_STORE='([^']+)'/.exec((said += text)) ?? [];
      if (url) resolve({ url, stop: () => child.kill('SIGKILL') });
    });
    process.once('exit', () => child.kill('SIGKILL'));
  });
