import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { Refused, type Client } from '../client/client';
import { linesOf } from '../client/lines-of';
import { show, write } from '../console';
import { dim, inSign, plain } from '../render/paint';
import { dataOption, examples, jsonOption } from './options';

interface Lacking {
  readonly stream: string;
  readonly by: string;
  readonly error: string;
  readonly said?: { readonly vi: string; readonly en: string } | null;
}
interface GivenUp {
  readonly reminderId: string;
  readonly authorityId: string;
  readonly error: string | null;
  readonly email: string;
  readonly webhook: string;
}
interface DeadLetter {
  readonly reaction: string;
  readonly eventId: string;
}
export const stuckCommand = (program: Command, context: Context): void => {
  const command = program
    .command('stuck')
    .option('--retry', 'thử lại tất cả · try all of it again')
    .summary('sự kiện chưa xử lý được · what could not be taken in')
    .description(
      [
        'Liệt kê sự kiện mà dữ liệu tra cứu hoặc tiến trình chưa xử lý được, lượt nhắc việc mà thư hoặc webhook không gửi được, và lý do; --retry thử lại.',
        'Lists the events that a read model or a process could not take in, the reminders that mail or webhook gave up, and why; --retry tries them again.',
      ].join('\n'),
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade stuck', 'cascade stuck --retry']);
  command.action(async (options: DataOption & { json?: boolean; retry?: boolean }) =>
    withClient(context, options, async (client) => {
      if (options.retry) await retryAll(client);
      const { items: events } = await client.request<{ items: readonly Lacking[] }>('GET', '/api/incomplete');
      const items = [...events, ...(await givenUp(client)).map(lackingOf)];
      show(context.console, options.json, { items }, () => tell(context, items));
      if (items.length > 0) context.exit(1);
    }),
  );
};
const givenUp = (client: Client): Promise<GivenUp[]> => Array.fromAsync(linesOf<GivenUp>(client, '/api/reminders', { gaveUp: true }));
const lackingOf = ({ reminderId, email, webhook, error }: GivenUp): Lacking => ({
  stream: `reminder-${reminderId}`,
  by: [...(email === 'gaveUp' ? ['email'] : []), ...(webhook === 'gaveUp' ? ['webhook'] : [])].join(', '),
  error: error ?? '?',
});
const retryAll = async (client: Client): Promise<void> => {
  await client.request('POST', '/api/read-models/incomplete/retry');
  const { items } = await client.request<{ items: readonly DeadLetter[] }>('GET', '/api/processes/dead-letters');
  for (const { reaction, eventId } of items) {
    try {
      await client.request('POST', `/api/processes/${reaction}/dead-letters/${eventId}/retry`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // still refused: the list below says so
    }
  }
  const reminders = await givenUp(client);
  for (const { reminderId } of reminders) await client.request('POST', `/api/reminders/${reminderId}/retry`);
  if (reminders.length > 0) await client.settled();
};
/** 'DomainError: key.missing' -> 'key.missing' */
const codeOf = (error: string): string => error.replace(/^DomainError: /, '');
const tell = ({ console }: Context, items: readonly Lacking[]): void => {
  if (items.length === 0) write(console, [inSign('✓ ', { colour: 'green' }), plain('Không còn sự kiện nào bị kẹt · nothing is stuck')]);
  for (const { stream, by, error, said } of items) {
    write(console, [inSign('! ', { colour: 'amber' }), plain(`${stream}  `), dim(`${by}: ${said ? codeOf(error) : error}`)]);
    for (const words of said ? [said.vi, said.en] : []) write(console, [plain(`    ${words}`)]);
  }
};
