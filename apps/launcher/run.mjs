import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with this terminal and resolves to its exit status (128 + n where a signal ended it).
 * Signals sent to us are passed on, so that whoever stops the launcher stops what it launched, and we wait until it is gone.
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    // A terminal sends SIGINT to the whole foreground group: the child has it already, we only must not die before it.
    const wait = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    process.on('SIGINT', wait);
    for (const signal of SIGNALS.slice(1)) process.on(signal, pass);
    const done = () => {
      process.off('SIGINT', wait);
      for (const signal of SIGNALS.slice(1)) process.off(signal, pass);
    };
    child.once('error', (error) => (done(), reject(error)));
    child.once('exit', (status, signal) => (done(), resolve(status ?? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : 15))));
  });
