import type { Command } from 'commander';
import type { DirectivePage } from '@cascade/lineage';
import { draftIdOf } from '@cascade/cascade/domain';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { Refused, type Client } from '../client/client';
import { bold, dim, inSign, plain } from '../render/paint';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import { relationInWords, dateInWords } from '../render/words';
import { inLanguage } from '../render/vocabulary';
import { findBody, findDirective } from './find';
import { issueDraft, issueOptions, tellIssued, type IssueOptions } from './issue';
import { dataOption, examples, findOptions, jsonOption } from './options';

interface DeriveOptions extends IssueOptions, DataOption {
  readonly issue?: boolean;
}
const page = (client: Client, directiveId: string): Promise<DirectivePage> =>
  client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
const pageOrNull = (client: Client, directiveId: string): Promise<DirectivePage | null> =>
  page(client, directiveId).catch((error: unknown) => {
    if (error instanceof Refused && error.problem.code === 'directive.unknown') return null;
    throw error;
  });
const WAITING: readonly (string | null)[] = ['prepared', 'draft', 'numbering'];

/** The draft that waits at a body for its answer to an order. @throws Refused where there is none, saying why */
export const draftOwed = async (client: Client, orderId: string, authorityId: string): Promise<DirectivePage> => {
  const own = await pageOrNull(client, draftIdOf(orderId, authorityId));
  if (own && WAITING.includes(own.status)) return own;
  const { deliveries } = await page(client, orderId);
  const by = deliveries.find((delivery) => delivery.authorityId === authorityId)?.answeredBy ?? null;
  const answer = by === null ? (own?.status === 'issued' ? own : null) : await page(client, by);
  const symbol = answer?.symbol ?? answer?.id;
  const words = answer
    ? {
        vi: { title: `Cơ quan này đã triển khai bằng ${symbol}`, remedy: 'Không còn dự thảo nào chờ ở đây.' },
        en: { title: `This body has answered with ${symbol}`, remedy: 'No draft waits here any more.' },
      }
    : {
        vi: { title: 'Không có dự thảo nào chờ cơ quan này', remedy: 'Xem ai còn phải triển khai bằng: cascade trace' },
        en: { title: 'No draft waits at this body', remedy: 'See who still owes an answer with: cascade trace' },
      };
  throw new Refused({ type: '/problems/derivation.none', status: 409, code: 'derivation.none', ...words.vi, details: {}, words });
};
export const deriveCommand = (program: Command, context: Context): void => {
  const command = program
    .command('derive')
    .argument('<order>', 'văn bản cấp trên · the order above')
    .requiredOption('--as <body>', 'cơ quan triển khai (tên hoặc mã) · who derives (name or id)')
    .option('--issue', 'ban hành luôn · issue it at once')
    .summary('xem hoặc ban hành văn bản triển khai đang chờ · show or issue the order that is owed')
    .description(
      'Hiện dự thảo văn bản triển khai mà hệ thống đã chuẩn bị; với --issue thì lấy số và ban hành.\nShows the draft prepared for this body; with --issue takes a number and issues it.',
    );
  issueOptions(findOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade derive 278/UBND-VX --province "Bình Dương" --as "UBND phường Tân Định"',
    'cascade derive 278/UBND-VX --province "Bình Dương" --as "UBND phường Tân Định" --issue --notation UBND-VX',
  ]);
  command.action(async (named: string, options: DeriveOptions) =>
    withClient(context, options, async (client) => {
      const orderId = await findDirective(client, named, options);
      // Of several bodies of one name only those that the order addressed can be meant.
      const { deliveries } = await page(client, orderId);
      const body = await findBody(client, options.as ?? '', {}, () => new Set(deliveries.map(({ authorityId }) => authorityId)));
      const draft = await draftOwed(client, orderId, body);
      if (options.issue) {
        const issued = await issueDraft(client, draft.id, options, body);
        return show(context.console, options.json, issued, () => tellIssued(context, issued));
      }
      return show(context.console, options.json, draft, () => tellDraft(context, draft));
    }),
  );
};
const DRAFT_OF = { vi: 'Dự thảo của', en: 'Draft of' } as const;
const AS_ABOVE = { vi: '(giữ nguyên nội dung của văn bản cấp trên)', en: '(in the words of the order above)' } as const;
const tellDraft = ({ console }: Context, { id, issuerName, items, cites }: DirectivePage): void => {
  write(console, [
    inSign(`${STATE_SIGNS.draft.sign} `, STATE_SIGNS.draft),
    bold(`${DRAFT_OF[console.language]} ${issuerName ?? '?'}`),
    dim(`  ${id}`),
  ]);
  for (const { relation, symbol, issuerName: issuer, issuedOn } of cites)
    write(console, [
      dim(`  ${relationInWords(relation, console.language)} `),
      plain(`${symbol ?? inLanguage('noNumber', console.language)} ${issuer ?? ''}`),
      dim(`  ${dateInWords(issuedOn, console.language)}`),
    ]);
  for (const { label, text, assignees, deadlineText } of items)
    write(console, [
      plain(`  ${label}. ${text ?? AS_ABOVE[console.language]}`),
      dim(`  ${[assignees, deadlineText].filter(Boolean).join('  ')}`),
    ]);
  write(console, [dim(`  Ban hành · issue:  cascade issue ${id} --notation …`)]);
};
