import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import type { Client } from '../client/client';
import { inSign, plain } from '../render/paint';
import { findDirective, onBehalfOf, type FindOptions } from './find';
import { usualNotation } from '@cascade/directives/domain';
import type { DirectivePage, FoundPage } from '@cascade/lineage';
import { asOption, dataOption, examples, findOptions, jsonOption } from './options';

export interface IssueOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly on?: string;
  readonly notation?: string;
  readonly series?: string;
  readonly json?: boolean;
}
export interface IssuedAnswer {
  readonly directiveId: string;
  readonly number: string;
  readonly symbol: string;
  readonly after: string;
}
/** Issues a draft; left out, the day is today's by the engine's clock. */
export const issueDraft = async (
  client: Client,
  directiveId: string,
  options: IssueOptions,
  body: string | undefined,
): Promise<IssuedAnswer> => {
  const issuedOn =
    options.on ?? (await client.request<{ asOf: string }>('GET', '/api/directives', { query: { limit: 1 } })).asOf.slice(0, 10);
  const notation = options.notation ?? (await notationOf(client, directiveId));
  const answer = await client.request<IssuedAnswer>('POST', `/api/directives/${encodeURIComponent(directiveId)}/issue`, {
    body: { issuedOn, notation, series: options.series },
    onBehalfOf: body,
  });
  await client.settled();
  return answer;
};
/** Left out, it is what this body's documents of that type usually bear. */
const notationOf = async (client: Client, directiveId: string): Promise<string | undefined> => {
  const { documentType, issuerId } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
  if (issuerId === null) return undefined;
  const { items } = await client.request<FoundPage>('GET', '/api/directives', { query: { issuer: issuerId, limit: 100 } });
  return usualNotation(documentType, items);
};
export const issueOptions = (command: Command): Command =>
  command
    .option(
      '--notation <notation>',
      'phần sau số, ví dụ UBND-VX; bỏ trống: như văn bản cùng loại gần nhất · what follows the number; left out: as on the last of its type',
    )
    .option('--on <day>', 'ngày ban hành; mặc định: hôm nay · the day on the document')
    .option('--series <series>', 'sổ đăng ký; mặc định: sổ chung · the register’s series');
export const tellIssued = (context: Context, { symbol, directiveId }: IssuedAnswer): void =>
  write(
    context.console,
    [inSign('✓ ', { colour: 'green' }), plain(`Đã ban hành ${symbol} · issued ${symbol}`)],
    [plain(`  cascade trace ${directiveId}`)],
  );

export const issueCommand = (program: Command, context: Context): void => {
  const command = program
    .command('issue')
    .argument('<draft>', 'mã dự thảo · id of a draft')
    .summary('ban hành dự thảo với số tiếp theo · issue a draft with the next number')
    .description(
      'Lấy số tiếp theo trong sổ của cơ quan ban hành rồi ban hành dự thảo.\nTakes the next number of the issuer’s register and issues the draft.',
    );
  asOption(issueOptions(findOptions(jsonOption(dataOption(command)))));
  examples(command, ['cascade issue 5f0c2a1e-… --notation UBND-VX --on 2020-08-21 --as "UBND xã An Điền"']);
  command.action(async (named: string, options: IssueOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = await findDirective(client, named, options);
      const issued = await issueDraft(client, directiveId, options, await onBehalfOf(client, options.as));
      show(context.console, options.json, issued, () => tellIssued(context, issued));
    }),
  );
};
