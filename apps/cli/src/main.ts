import 'reflect-metadata';
import { openClient } from './client/open-client';
import { EXIT, processConsole, tellFailure } from './console';
import type { Context } from './context';
import { runCommandLine } from './program';

const console = processConsole();
const context: Context = {
  console,
  // npm changes to the project's folder before it runs a script; whoever typed the command stands elsewhere.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
  exit: (status) => {
    process.exitCode = status;
  },
  open: openClient,
};
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.refused));
runCommandLine(context, process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = tellFailure(console, error);
});
