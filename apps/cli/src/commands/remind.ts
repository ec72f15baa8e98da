import type { Command } from 'commander';
import type { DirectivePage, ListedDelivery, ListedTask } from '@cascade/lineage';
import { Refused, type Client } from '../client/client';
import { linesOf } from '../client/lines-of';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { dim, inSign, plain } from '../render/paint';
import { findBody, findDirective, onBehalfOf, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption } from './options';

interface RemindOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly of?: string;
  readonly state: string;
  readonly to?: string;
  readonly words?: string;
  readonly silent?: boolean;
  readonly json?: boolean;
}
interface Reminded {
  /** Null where the whole letter is meant. */
  readonly taskId: string | null;
  readonly assigneeName: string | null;
  /** Why not; null: reminded. */
  readonly refused: { readonly code: string; readonly title: string } | null;
}
type Named = Pick<Reminded, 'taskId' | 'assigneeName'>;
const words = {
  vi: { title: 'Cần đúng một: mã nhiệm vụ, hoặc --of <văn bản>', remedy: 'cascade remind --help' },
  en: { title: 'Name one of both: a task, or --of <document>', remedy: 'cascade remind --help' },
};
const NOT_ONE = { type: '/problems/remind.not-one', status: 422, code: 'remind.not-one', ...words.vi, details: {}, words };
/** Of several bodies of one name only those that the order addressed can be meant. */
const addresseesOf = async (client: Client, directiveId: string): Promise<() => ReadonlySet<string>> => {
  const { deliveries } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
  return () => new Set(deliveries.map(({ authorityId }) => authorityId));
};
/** Reminds who must do a task, all whose task of an order is overdue, or whoever owes an answer to it; each stands for itself. */
export const remindCommand = (program: Command, context: Context): void => {
  const command = program
    .command('remind')
    .argument('[task]', 'mã nhiệm vụ · the id of a task')
    .summary('đôn đốc nơi thực hiện · remind who must do it')
    .option('--of <document>', 'mọi nhiệm vụ của văn bản này · every task that this order gives')
    .option('--state <state>', 'với --of: tình trạng của nhiệm vụ, hoặc all · with --of: in which state, or all', 'overdue')
    .option('--to <body>', 'với --of: chỉ cơ quan này (đang im lặng) · with --of: only this body')
    .option('--silent', 'với --of: nơi nhận chưa có văn bản triển khai · with --of: whoever owes an order of its own')
    .option('--words <text>', 'lời đôn đốc · what is asked');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade remind 3f0c… --as "UBND thị xã Bến Cát" --words "Báo cáo trước 16 giờ hôm nay"',
    'cascade remind --of 278/UBND-VX --province "Bình Dương" --as "UBND thị xã Bến Cát"',
    'cascade remind --of 278/UBND-VX --province "Bình Dương" --to "UBND phường Tân Định" --state all --as "UBND thị xã Bến Cát"',
    'cascade remind --of 12/CT-UBND --province "Bình Dương" --silent --as "UBND tỉnh Bình Dương"',
  ]);
  command.action(async (taskId: string | undefined, options: RemindOptions) =>
    withClient(context, options, async (client) => {
      if ((taskId === undefined) === (options.of === undefined)) throw new Refused(NOT_ONE);
      const by = await onBehalfOf(client, options.as);
      const send = (id: string): Promise<object> =>
        client.request<object>('POST', `/api/tasks/${encodeURIComponent(id)}/remind`, { body: { words: options.words }, onBehalfOf: by });
      if (taskId !== undefined) {
        const answer = await send(taskId);
        show(context.console, options.json, answer, () =>
          write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`đã đôn đốc · reminded  ${taskId}`)]),
        );
        return;
      }
      const order = await findDirective(client, options.of!, options);
      const body = options.to === undefined ? undefined : await findBody(client, options.to, {}, await addresseesOf(client, order));
      const items: Reminded[] = [];
      for (const [named, path] of options.silent
        ? await silentOf(client, order, body)
        : await tasksOf(client, { directiveId: order, state: options.state === 'all' ? undefined : options.state, authorityId: body })) {
        const sent = client.request<object>('POST', path, { body: { words: options.words }, onBehalfOf: by });
        items.push(await sent.then(() => ({ ...named, refused: null }), refusedOr(named)));
      }
      show(context.console, options.json, { items }, () => {
        for (const { assigneeName, refused } of items)
          write(context.console, [
            refused === null ? inSign('✓ ', { colour: 'green' }) : inSign('✗ ', { colour: 'red' }),
            plain(assigneeName ?? '–'),
            dim(refused === null ? '' : `  ${refused.title}`),
          ]);
        const reminded = items.filter(({ refused }) => refused === null).length;
        write(context.console, [plain(`${reminded}/${items.length} đã đôn đốc · reminded`)]);
      });
    }),
  );
};
type ToRemind = readonly [named: Named, path: string];
const tasksOf = async (client: Client, wanted: Parameters<typeof linesOf>[2]): Promise<ToRemind[]> =>
  (await Array.fromAsync(linesOf<ListedTask>(client, '/api/tasks', wanted))).map(({ taskId, assigneeName }) => [
    { taskId, assigneeName },
    `/api/tasks/${encodeURIComponent(taskId)}/remind`,
  ]);
/** Who owes an order of its own and has not begun any; one that is named also where it has. */
const silentOf = async (client: Client, directiveId: string, authorityId: string | undefined): Promise<ToRemind[]> =>
  (await Array.fromAsync(linesOf<ListedDelivery>(client, '/api/deliveries', { directiveId, authorityId, owes: 'owed' })))
    .filter(({ draftStatus }) => authorityId !== undefined || (draftStatus !== 'draft' && draftStatus !== 'numbering'))
    .map((letter) => [
      { taskId: null, assigneeName: letter.authorityName },
      `/api/directives/${encodeURIComponent(directiveId)}/deliveries/${encodeURIComponent(letter.authorityId)}/remind`,
    ]);
/** A refusal is told beside its task; what is no refusal ends the command. */
const refusedOr =
  (task: Named) =>
  (error: unknown): Reminded => {
    if (!(error instanceof Refused)) throw error;
    return { ...task, refused: { code: error.problem.code, title: error.problem.title } };
  };
