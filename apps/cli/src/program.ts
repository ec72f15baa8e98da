import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { accountCommand } from './commands/account';
import { accuracyCommand, refusedCommand, rereadCommand, scansCommand } from './commands/archive';
import { backupCommand, restoreCommand } from './commands/backup';
import { bodiesCommand } from './commands/bodies';
import { deliveriesCommand, deliveryCommand } from './commands/deliveries';
import { bodyCommand, countryCommand } from './commands/country';
import { coverageCommand } from './commands/coverage';
import { deriveCommand } from './commands/derive';
import { exportCommand } from './commands/export';
import { forgetCommand } from './commands/forget';
import { historyCommand } from './commands/history';
import { importCommand } from './commands/import';
import { initCommand } from './commands/init';
import { issueCommand } from './commands/issue';
import { examples } from './commands/options';
import { readCommand } from './commands/read';
import { confirmCommand, correctCommand, readingCommand, takeBackCommand } from './commands/reading';
import { changeCommand, reviewCommand } from './commands/change';
import { rebuildCommand } from './commands/rebuild';
import { remindCommand } from './commands/remind';
import { restrictCommand } from './commands/restrict';
import { searchCommand } from './commands/search';
import { handOverCommand } from './commands/hand-over';
import { importTasksCommand } from './commands/import-tasks';
import { targetsCommand } from './commands/targets';
import { warningsCommand } from './commands/warnings';
import { registerCommand } from './commands/register';
import { calendarCommand } from './commands/calendar';
import { officialCommand } from './commands/official';
import { collectCommand, reportsCommand } from './commands/reports';
import { absenceCommand } from './commands/absence';
import { doCommand, taskCommand } from './commands/task';
import { storeCommand } from './commands/store-copy';
import { stuckCommand } from './commands/stuck';
import { tasksCommand } from './commands/tasks';
import { traceCommand } from './commands/trace';
import { mandateCommand, whyCommand } from './commands/why';
import { EXIT } from './console';
import type { Context } from './context';
import { asItIs, fieldNamerOf, type NameField } from './render/option-names';
import { headingInWords, usageInWords } from './render/usage';

/** The version of the whole program stands in the package at its root. */
const versionOf = (): string =>
  (JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as { readonly version: string }).version;
/** Every command of `cascade`; `parseAsync` runs one. Usage errors are told here and end with status 2. */
export const programOf = (given: Context): Command => {
  let running: NameField = asItIs;
  const context: Context = { ...given, nameField: (field) => running(field) };
  const program = new Command('cascade')
    .description(
      'Theo dõi văn bản chỉ đạo từ trên xuống và báo cáo từ dưới lên.\nFollows orders on their way down and reports on their way up.',
    )
    .configureOutput({
      writeOut: (text) => context.console.out(text.trimEnd()),
      writeErr: (text) => context.console.err(text.trimEnd()),
      outputError: (text, put) => put(usageInWords(text)),
    })
    .configureHelp({ styleTitle: headingInWords })
    .version(versionOf(), '-V, --version', 'phiên bản · version')
    .helpOption('-h, --help', 'trợ giúp · help')
    .helpCommand('help [command]', 'trợ giúp về một lệnh · help for a command')
    .showHelpAfterError('  → cascade <lệnh> --help')
    .exitOverride((error) => {
      context.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
      throw error;
    });
  const commands = [
    traceCommand,
    searchCommand,
    tasksCommand,
    taskCommand,
    doCommand,
    remindCommand,
    officialCommand,
    reportsCommand,
    collectCommand,
    absenceCommand,
    accountCommand,
    restrictCommand,
    coverageCommand,
    calendarCommand,
    whyCommand,
    changeCommand,
    reviewCommand,
    mandateCommand,
    deliveriesCommand,
    deliveryCommand,
    importCommand,
    confirmCommand,
    takeBackCommand,
    correctCommand,
    readingCommand,
    rereadCommand,
    scansCommand,
    accuracyCommand,
    refusedCommand,
    deriveCommand,
    issueCommand,
    historyCommand,
    bodiesCommand,
    bodyCommand,
    registerCommand,
    importTasksCommand,
    targetsCommand,
    warningsCommand,
    handOverCommand,
    countryCommand,
    readCommand,
    exportCommand,
    initCommand,
    rebuildCommand,
    backupCommand,
    restoreCommand,
    forgetCommand,
    storeCommand,
    stuckCommand,
  ];
  for (const add of commands) add(program, context);
  program.hook('preAction', (_, command) => void (running = fieldNamerOf(command)));
  // What the program takes over itself its commands inherit only where they are made of it.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return examples(program, [
    'cascade trace 278/UBND-VX --province "Bình Dương"',
    'cascade trace 278/UBND-VX --province "Bình Dương" --as-of 2020-08-19',
    'cascade tasks --as "UBND thị xã Bến Cát" --below --state overdue',
    'cascade import cong-van.txt',
  ]);
};
/** Runs one command line (without program and script). */
export const runCommandLine = async (context: Context, words: readonly string[]): Promise<void> => {
  try {
    await programOf(context).parseAsync([...words], { from: 'user' });
  } catch (error) {
    // Told already, with its exit status.
    if ((error as { code?: string }).code?.startsWith('commander.')) return;
    throw error;
  }
};
