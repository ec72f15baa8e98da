import type { Command } from 'commander';
import type { DeliveryList, ListedDelivery } from '@cascade/lineage';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { dim, inSign, plain, type Piece } from '../render/paint';
import { acknowledgedPiece, ACKNOWLEDGED, EXCHANGE_STATES, RECALLS } from '../render/exchange-words';
import type { Language } from '../render/language';
import { inLanguage } from '../render/vocabulary';
import { dateInWords, instantInWords } from '../render/words';
import { findBody, findDirective, partiesOf, viewQuery, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

const WORDS = {
  number: { vi: 'số đến', en: 'arrival number' },
  onBehalf: { vi: 'ghi thay', en: 'recorded it' },
  lead: { vi: 'chủ trì', en: 'lead' },
  until: { vi: 'hạn xử lý', en: 'handle by' },
  answer: { vi: 'trả lời', en: 'answer' },
  reminded: { vi: 'đã đôn đốc', en: 'reminded' },
} as const;
const drawn = (delivery: ListedDelivery, language: Language): Piece[] => [
  plain(
    `${delivery.directiveSymbol ?? inLanguage('noNumber', language)}  ${dateInWords(delivery.directiveIssuedOn, language)}  → ${delivery.authorityName ?? '?'}  `,
  ),
  plain(EXCHANGE_STATES[delivery.state]?.[language] ?? delivery.state),
  plain('  '),
  acknowledgedPiece(delivery.acknowledged, language),
  ...(delivery.arrivalNumber ? [dim(`  ${WORDS.number[language]} ${delivery.arrivalNumber}`)] : []),
  ...(delivery.receivedAt ? [dim(`  ${instantInWords(delivery.receivedAt)}`)] : []),
  ...(delivery.receivedBy ? [dim(`  ${delivery.receivedByName ?? '?'} ${WORDS.onBehalf[language]}: ${delivery.evidence ?? ''}`)] : []),
  ...(delivery.leadId ? [dim(`  ${WORDS.lead[language]}: ${delivery.leadName ?? delivery.leadId}`)] : []),
  ...(delivery.limitOn ? [dim(`  ${WORDS.until[language]} ${dateInWords(delivery.limitOn)}`)] : []),
  ...(delivery.answerSymbol ? [dim(`  ${WORDS.answer[language]} ${delivery.answerSymbol}`)] : []),
  ...remindedPieces(delivery, language),
  ...(RECALLS[delivery.recall] ? [inSign(`  ${RECALLS[delivery.recall]?.[language]}`, { colour: 'amber' })] : []),
];
/** The last reminder, and how many there were. */
const remindedPieces = ({ reminders }: ListedDelivery, language: Language): Piece[] => {
  const last = reminders.at(-1);
  if (!last) return [];
  const times = reminders.length > 1 ? ` ×${reminders.length}` : '';
  return [
    dim(`  ${WORDS.reminded[language]}${times}: ${last.byName ?? '?'} ${instantInWords(last.remindedAt)} ${last.words ?? ''}`.trimEnd()),
  ];
};
interface ListOptions extends FindOptions, DataOption {
  readonly of?: string;
  readonly as?: string;
  readonly state?: string;
  readonly acknowledged?: string;
  readonly recall?: string;
  readonly below?: boolean;
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
/** Where letters are at their recipients. */
export const deliveriesCommand = (program: Command, context: Context): void => {
  const command = program
    .command('deliveries')
    .summary('văn bản đang ở đâu · where letters are')
    .description(
      'Tình trạng gửi nhận văn bản và việc báo nhận trong ngày.\nWhere letters are, and whether receipt was acknowledged on the day.',
    )
    .option('--of <document>', 'nơi nhận của văn bản này · recipients of this letter')
    .option('--state <state>', Object.keys(EXCHANGE_STATES).join(', '))
    .option('--acknowledged <how>', Object.keys(ACKNOWLEDGED).join(', '))
    .option('--recall <how>', 'none, asked, granted, refused')
    .option('--below', 'kể cả cơ quan cấp dưới · with the bodies below')
    .option('--limit <n>', 'số dòng · at most so many', '50')
    .option('--cursor <cursor>', 'trang tiếp theo · the next page');
  asOption(findOptions(viewOptions(jsonOption(dataOption(command)))));
  examples(command, [
    'cascade deliveries --of 278/UBND-VX --province "Bình Dương"',
    'cascade deliveries --as "UBND thị xã Bến Cát" --below --acknowledged overdue',
  ]);
  command.action(async (options: ListOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = options.of === undefined ? undefined : await findDirective(client, options.of, options);
      const authorityId =
        options.as === undefined
          ? undefined
          : await findBody(client, options.as, options, directiveId === undefined ? undefined : partiesOf(client, directiveId));
      const { state, acknowledged, recall, below, limit, cursor } = options;
      const query = {
        ...{ directiveId, authorityId, state, acknowledged, recall, below: below ? true : undefined, limit, cursor },
        ...viewQuery(options),
      };
      const list = await client.request<DeliveryList>('GET', '/api/deliveries', { query });
      show(context.console, options.json, list, ({ items, next }) => {
        for (const delivery of items) write(context.console, drawn(delivery, context.console.language));
        if (items.length === 0) write(context.console, [dim('Không có văn bản nào · no letters')]);
        if (next) write(context.console, [dim(`… còn nữa · more: --cursor ${next}`)]);
      });
    }),
  );
};
const STEPS = {
  arrive: 'arrive',
  receive: 'receive',
  refuse: 'refuse',
  assign: 'assign',
  process: 'process',
  complete: 'complete',
  send: 'send',
  recall: 'recall',
  'grant-recall': 'recall/grant',
  'refuse-recall': 'recall/refuse',
  correct: 'correct',
} as const;
interface StepOptions extends FindOptions, DataOption {
  readonly at: string;
  readonly as?: string;
  readonly when?: string;
  readonly number?: string;
  readonly evidence?: string;
  readonly reason?: string;
  readonly lead?: string;
  readonly with?: string[];
  readonly limitOn?: string;
  readonly answer?: string;
  readonly event?: string;
  readonly void?: boolean;
  readonly happenedAt?: string;
  readonly json?: boolean;
}
/** One step of a letter at one recipient. */
export const deliveryCommand = (program: Command, context: Context): void => {
  const command = program
    .command('delivery')
    .argument('<step>', Object.keys(STEPS).join(', '))
    .argument('<document>', 'văn bản · the letter')
    .requiredOption('--at <recipient>', 'cơ quan nhận (tên hoặc mã) · the recipient')
    .summary('ghi một bước gửi nhận văn bản · record a step of a letter')
    .option('--when <time>', 'thời điểm xảy ra; bỏ trống là bây giờ · when it happened')
    .option('--number <n>', 'receive: số đến · arrival number')
    .option('--evidence <text>', 'căn cứ, khi ghi thay cơ quan nhận · what shows it, when recorded on its behalf')
    .option('--reason <text>', 'refuse, recall, refuse-recall, correct: lý do · why')
    .option('--lead <unit>', 'assign: đơn vị chủ trì · the lead unit')
    .option('--with <units...>', 'assign: đơn vị phối hợp · those that co-operate')
    .option('--limit-on <day>', 'assign: hạn xử lý · until when')
    .option('--answer <symbol>', 'complete: số ký hiệu văn bản trả lời · the symbol of the answer')
    .option('--event <id>', 'correct: mã sự kiện · the event put right')
    .option('--void', 'correct: không xảy ra · it never happened')
    .option('--happened-at <time>', 'correct: thời điểm đúng · when it really happened');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade delivery receive 278/UBND-VX --province "Bình Dương" --at "UBND xã An Điền" --number 17',
    'cascade delivery receive 278/UBND-VX --at "UBND xã An Điền" --as "UBND thị xã Bến Cát" --evidence "phiếu ký nhận ngày 18/8"',
    'cascade delivery send 278/UBND-VX --at "UBND xã An Điền" --as "UBND thị xã Bến Cát"',
    'cascade delivery recall 278/UBND-VX --at "UBND xã An Điền" --as "UBND thị xã Bến Cát" --reason "gửi nhầm"',
  ]);
  command.action(async (step: string, named: string, options: StepOptions) => {
    if (!Object.hasOwn(STEPS, step)) return command.error(`error: unknown step '${step}' (${Object.keys(STEPS).join(', ')})`);
    return withClient(context, options, async (client) => {
      const directiveId = await findDirective(client, named, options);
      const parties = partiesOf(client, directiveId);
      const authorityId = await findBody(client, options.at, {}, parties);
      const body = {
        ...{ occurredAt: options.when, arrivalNumber: options.number, evidence: options.evidence, reason: options.reason },
        ...{ leadId: options.lead && (await findBody(client, options.lead)), limitOn: options.limitOn, answerSymbol: options.answer },
        coOperatorIds: options.with && (await Promise.all(options.with.map((unit) => findBody(client, unit)))),
        ...{ eventId: options.event, voided: options.void, happenedAt: options.happenedAt },
      };
      const path = `/api/directives/${encodeURIComponent(directiveId)}/deliveries/${encodeURIComponent(authorityId)}/${STEPS[step as keyof typeof STEPS]}`;
      // Who speaks for nobody else speaks for the recipient; to send anew and to ask back is the sender's.
      const as = options.as ?? (step === 'recall' || step === 'send' ? undefined : authorityId);
      const answer = await client.request<{ revision: string }>('POST', path, {
        body: fitting(step, body),
        onBehalfOf: as === undefined ? undefined : await findBody(client, as, {}, parties),
      });
      show(context.console, options.json, answer, () =>
        write(context.console, [plain('✓ đã ghi · recorded'), dim(`  ${directiveId} → ${authorityId}`)]),
      );
    });
  });
};
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  receive: ['arrivalNumber', 'evidence'],
  refuse: ['reason', 'evidence'],
  assign: ['leadId', 'coOperatorIds', 'limitOn', 'evidence'],
  complete: ['answerSymbol', 'evidence'],
  recall: ['reason'],
  send: [],
  'refuse-recall': ['reason', 'evidence'],
  correct: ['eventId', 'voided', 'happenedAt', 'reason'],
};
/** Only what the step knows; the server says what is missing. */
export const fitting = (step: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const known = ['occurredAt', ...(FIELDS[step] ?? ['evidence'])];
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => value !== undefined && known.includes(name)));
};
