import type { Command } from 'commander';
import type { DirectivePage, TraceNode } from '@cascade/lineage';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { Refused, type Client } from '../client/client';
import { bold, dim, inSign, plain } from '../render/paint';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import { RELATION_WORDS, dateInWords } from '../render/words';
import { findBody, findDirective } from './find';
import { issueDraft, issueOptions, tellIssued, type IssueOptions } from './issue';
import { dataOption, examples, findOptions, jsonOption } from './options';
import { askTrace } from './trace';

interface DeriveOptions extends IssueOptions, DataOption {
  readonly issue?: boolean;
}
const below = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(below)];

/** The draft that waits at a body for its answer to an order. @throws Refused where there is none, saying why */
export const draftOwed = async (client: Client, orderId: string, authorityId: string): Promise<TraceNode> => {
  const { roots } = await askTrace(client, orderId, { up: '0', down: '1' });
  const theirs = roots.flatMap(below).filter(({ issuerId, directiveId }) => issuerId === authorityId && directiveId !== orderId);
  const draft = theirs.find(({ kind }) => kind === 'draft');
  if (draft) return draft;
  const answered = theirs.find(({ kind }) => kind === 'directive');
  const words = answered
    ? {
        vi: {
          title: `Cơ quan này đã triển khai bằng ${answered.symbol ?? answered.directiveId}`,
          remedy: 'Không còn dự thảo nào chờ ở đây.',
        },
        en: { title: `This body has answered with ${answered.symbol ?? answered.directiveId}`, remedy: 'No draft waits here any more.' },
      }
    : {
        vi: { title: 'Cơ quan này không phải triển khai văn bản đó', remedy: 'Xem ai phải triển khai bằng: cascade trace' },
        en: { title: 'This body owes that order no answer', remedy: 'See who does with: cascade trace' },
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
      const body = await findBody(client, options.as ?? '');
      const draft = await draftOwed(client, orderId, body);
      const draftId = draft.directiveId ?? '';
      if (options.issue) {
        const issued = await issueDraft(client, draftId, options, body);
        return show(context.console, options.json, issued, () => tellIssued(context, issued));
      }
      const page = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(draftId)}`);
      return show(context.console, options.json, page, () => tellDraft(context, draft, page));
    }),
  );
};
const tellDraft = ({ console }: Context, { issuerName, directiveId }: TraceNode, { items, cites }: DirectivePage): void => {
  write(console, [
    inSign(`${STATE_SIGNS.draft.sign} `, STATE_SIGNS.draft),
    bold(`Dự thảo của ${issuerName ?? '?'}`),
    dim(`  ${directiveId ?? ''}`),
  ]);
  for (const { relation, symbol, issuerName: issuer, issuedOn } of cites)
    write(console, [
      dim(`  ${RELATION_WORDS[relation]} `),
      plain(`${symbol ?? '(không số)'} ${issuer ?? ''}`),
      dim(`  ${dateInWords(issuedOn)}`),
    ]);
  for (const { label, text, assignees, deadlineText } of items)
    write(console, [
      plain(`  ${label}. ${text ?? '(giữ nguyên nội dung của văn bản cấp trên)'}`),
      dim(`  ${[assignees, deadlineText].filter(Boolean).join('  ')}`),
    ]);
  write(console, [dim(`  Ban hành · issue:  cascade issue ${directiveId ?? ''} --notation …`)]);
};
