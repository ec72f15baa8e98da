import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { TaskPage } from '@cascade/lineage';
import { amountOf } from '@cascade/tasks/domain';
import { readLetterFile } from '../client/letter-file';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { dim, plain } from '../render/paint';
import { drawTask } from '../render/task-page';
import { findBody, partiesOfTask, viewQuery, type ViewOptions } from './find';
import { asOption, dataOption, examples, jsonOption, viewOptions } from './options';

interface ShowOptions extends ViewOptions, DataOption {
  readonly json?: boolean;
}
/** One task as it stood, with its story. */
export const taskCommand = (program: Command, context: Context): void => {
  const command = program
    .command('task')
    .argument('<task>', 'mã nhiệm vụ · the id of the task')
    .summary('xem một nhiệm vụ · show one task');
  viewOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade task 3f0c… --as-of 2020-08-19', 'cascade task 3f0c… --json']);
  command.action(async (taskId: string, options: ShowOptions) =>
    withClient(context, options, async (client) => {
      const page = await client.request<TaskPage>('GET', `/api/tasks/${encodeURIComponent(taskId)}`, { query: viewQuery(options) });
      show(context.console, options.json, page, () =>
        drawTask(page, context.console.language).forEach((line) => write(context.console, line)),
      );
    }),
  );
};
/** What a step sends: its path behind the task, and the fields that it knows. */
const STEPS: Readonly<Record<string, { readonly path: string; readonly fields: readonly string[] }>> = {
  accept: { path: 'accept', fields: ['evidence'] },
  refuse: { path: 'refuse', fields: ['reason', 'evidence'] },
  progress: { path: 'progress', fields: ['note', 'value', 'fileIds', 'evidence'] },
  report: { path: 'report', fields: ['productOn', 'productSymbol', 'note', 'fileIds', 'evidence'] },
  confirm: { path: 'confirm', fields: ['reportId'] },
  return: { path: 'return', fields: ['reportId', 'reason'] },
  withdraw: { path: 'withdraw', fields: ['reason'] },
  extend: { path: 'extension', fields: ['untilOn', 'reason', 'evidence'] },
  'grant-extension': { path: 'extension/grant', fields: ['extensionId', 'untilOn'] },
  'refuse-extension': { path: 'extension/refuse', fields: ['extensionId', 'reason'] },
  assign: { path: 'parts', fields: ['parts'] },
  'report-part': { path: 'parts/:unit/report', fields: ['done', 'note', 'fileIds', 'evidence'] },
  'hand-over': { path: 'hand-over', fields: ['assigneeId', 'bodyId', 'reason', 'legalBasis'] },
  review: { path: 'review', fields: ['decision', 'reason'] },
  correct: { path: 'correct', fields: ['eventId', 'voided', 'happenedAt', 'productOn', 'reason'] },
};
interface StepOptions extends DataOption {
  readonly as?: string;
  readonly when?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly amount?: string;
  readonly unit?: string;
  readonly base?: string;
  readonly measuredOn?: string;
  readonly source?: string;
  readonly productOn?: string;
  readonly symbol?: string;
  readonly file?: string[];
  readonly until?: string;
  readonly lead?: string;
  readonly with?: string[];
  readonly for?: string;
  readonly done?: boolean;
  readonly to?: string;
  readonly decision?: string;
  readonly legalBasis?: string;
  readonly evidence?: string;
  readonly event?: string;
  readonly void?: boolean;
  readonly happenedAt?: string;
  readonly json?: boolean;
}
/** One step of a task's life. */
export const doCommand = (program: Command, context: Context): void => {
  const command = program
    .command('do')
    .argument('<step>', Object.keys(STEPS).join(', '))
    .argument('<task>', 'mã nhiệm vụ (cột cuối của cascade tasks) · the id of the task')
    .summary('ghi một bước của nhiệm vụ · record a step of a task')
    .option('--when <time>', 'thời điểm xảy ra; bỏ trống là bây giờ · when it happened')
    .option('--reason <text>', 'lý do · why')
    .option('--note <text>', 'ghi chú · in a few words')
    .option('--amount <n>', 'progress: số liệu, 1.200 hoặc 62,5 · a figure: 1.200 is 1200, 62,5 is 62.5')
    .option('--unit <text>', 'progress: đơn vị tính · of what')
    .option('--base <text>', 'progress: mẫu số · of which whole')
    .option('--measured-on <day>', 'progress: số liệu tính đến · as of when')
    .option('--source <text>', 'progress: nguồn số liệu · where the figure comes from')
    .option('--product-on <day>', 'report, correct: ngày của sản phẩm · the date of the product')
    .option('--symbol <symbol>', 'report: số ký hiệu sản phẩm · its symbol')
    .option('--file <paths...>', 'progress, report, report-part: tệp kèm theo · files')
    .option('--until <day>', 'extend, grant-extension: gia hạn đến hết ngày · until the end of which day')
    .option('--lead <unit>', 'assign: đơn vị chủ trì · the lead unit')
    .option('--with <units...>', 'assign: đơn vị phối hợp, có thể thêm "=phần việc" · co-operators, "=part" may follow')
    .option('--for <unit>', 'report-part: đơn vị · the unit')
    .option('--done', 'report-part: phần việc đã xong · the part is done')
    .option('--to <body>', 'hand-over: cơ quan kế thừa · the successor')
    .option('--decision <decision>', 'review: keep (giữ nguyên), amend (sẽ điều chỉnh), withdraw (sẽ rút) · after a change above')
    .option('--legal-basis <text>', 'hand-over: căn cứ pháp lý · by what act')
    .option('--evidence <text>', 'căn cứ, khi ghi thay cơ quan thực hiện · what shows it, when recorded on its behalf')
    .option('--event <id>', 'correct: mã sự kiện · the event put right')
    .option('--void', 'correct: không xảy ra · it never happened')
    .option('--happened-at <time>', 'correct: thời điểm đúng · when it really happened');
  asOption(jsonOption(dataOption(command)));
  examples(command, [
    'cascade do report 3f0c… --as "UBND xã An Điền" --product-on 20/8/2020 --symbol 15/BC-UBND --file bao-cao.pdf',
    'cascade do extend 3f0c… --as "UBND xã An Điền" --until 25/8/2020 --reason "mưa lũ"',
    'cascade do assign 3f0c… --as "UBND xã An Điền" --lead "Văn phòng UBND xã An Điền" --with "Trạm Y tế xã An Điền=thống kê"',
  ]);
  command.action(async (step: string, taskId: string, options: StepOptions) => {
    const known = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
    if (!known) return command.error(`error: unknown step '${step}' (${Object.keys(STEPS).join(', ')})`);
    return withClient(context, options, async (client) => {
      const body = (named: string | undefined) => (named === undefined ? undefined : findBody(client, named));
      const party = (named: string | undefined) =>
        named === undefined ? undefined : findBody(client, named, {}, partiesOfTask(client, taskId));
      const onBehalfOf = await party(options.as);
      const task = `/api/tasks/${encodeURIComponent(taskId)}`;
      const fileIds: string[] = [];
      for (const path of known.fields.includes('fileIds') ? (options.file ?? []) : []) {
        const query = { name: basename(path), occurredAt: options.when };
        const kept = await client.request<{ fileId: string }>('POST', `${task}/files`, {
          body: await readLetterFile(resolve(context.cwd, path)),
          query,
          onBehalfOf,
        });
        fileIds.push(kept.fileId);
      }
      const { amount, unit = '', base, measuredOn, source } = options;
      const asOf = measuredOn ?? options.when;
      const all: Readonly<Record<string, unknown>> = {
        ...{
          decision: options.decision,
          reason: options.reason,
          note: options.note,
          productOn: options.productOn,
          productSymbol: options.symbol,
          evidence: options.evidence,
        },
        value: amount === undefined ? undefined : { amount: amountOf(amount) ?? Number.NaN, unit, base, source, asOf },
        ...{
          fileIds: fileIds.length ? fileIds : undefined,
          untilOn: options.until,
          parts: await partsOf(options, body),
          done: options.done,
        },
        ...{ assigneeId: await body(options.to), legalBasis: options.legalBasis },
        ...{ eventId: options.event, voided: options.void, happenedAt: options.happenedAt },
      };
      const sent = Object.fromEntries(known.fields.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
      const path = known.path.replace(
        ':unit',
        encodeURIComponent((await (options.for === undefined ? onBehalfOf : body(options.for))) ?? '-'),
      );
      const answer = await client.request<object>('POST', `${task}/${path}`, { body: { ...sent, occurredAt: options.when }, onBehalfOf });
      show(context.console, options.json, answer, () => write(context.console, [plain('✓ đã ghi · recorded'), dim(`  ${taskId}`)]));
    });
  });
};
type Find = (named: string | undefined) => Promise<string> | undefined;
const partsOf = async ({ lead, with: others = [] }: StepOptions, body: Find): Promise<object[] | undefined> => {
  if (lead === undefined && others.length === 0) return undefined;
  const all = [...(lead === undefined ? [] : [[lead, 'lead'] as const]), ...others.map((each) => [each, 'coOperator'] as const)];
  return Promise.all(
    all.map(async ([written, role]) => {
      const [name = '', ...rest] = written.split('=');
      const part = rest.join('=').trim();
      return { authorityId: await body(name.trim()), role, ...(part ? { part } : {}) };
    }),
  );
};
