import type { Command } from 'commander';
import type { Accuracy, LetterReread, ListedJoin, RefusedLetters, SameLetters } from '@cascade/directives';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { linesOf } from '../client/lines-of';
import { placeInWords } from '../render/doubts';
import { actorInWords } from '../render/event-words';
import { bold, dim, inSign, plain, type Piece } from '../render/paint';
import { countInWords, dateInWords } from '../render/words';
import { accountNames } from './account-names';
import { bodyNames } from './body-names';
import { findDirective, onBehalfOf, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption } from './options';

interface Options extends DataOption, FindOptions {
  readonly as?: string;
  readonly json?: boolean;
}
/** Each line of that list is a letter that is read anew. */
const LETTERS_AT_ONCE = 50;
type OutdatedLetter = LetterReread | { readonly directiveId: string; readonly refused: string };
const path = (directiveId: string): string => `/api/directives/${encodeURIComponent(directiveId)}/reading/reread`;
const SIGNS = { gained: ['+', 'green'], lost: ['−', 'red'], changed: ['≠', 'amber'] } as const;
const LONGEST = 60;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const tellLetter = ({ console }: Context, { directiveId, before, readerVersion, differences, opened, closed }: LetterReread): void => {
  write(console, [bold(directiveId), dim(`  ${before} → ${readerVersion}`)]);
  if (differences.length + opened.length + closed.length === 0) write(console, [dim('  đọc như cũ · reads the same')]);
  for (const { kind, pointer, before: was, after: is } of differences) {
    const [sign, colour] = SIGNS[kind];
    const words = kind === 'gained' ? shown(is) : kind === 'lost' ? shown(was) : `${shown(was)} → ${shown(is)}`;
    write(console, [inSign(`  ${sign} `, { colour }), plain(`${placeInWords(pointer)}: `), dim(words)]);
  }
  for (const pointer of opened) write(console, [inSign(`  ? chờ xác nhận · waits: ${placeInWords(pointer)}`, { colour: 'violet' })]);
  for (const pointer of closed) write(console, [dim(`  ✓ không cần chờ nữa · waits no more: ${placeInWords(pointer)}`)]);
};
export const rereadCommand = (program: Command, context: Context): void => {
  const command = program
    .command('reread')
    .argument('[documents...]', 'số, ký hiệu hoặc mã; bỏ trống: cả kho · symbols or ids; none: the whole archive')
    .summary('đọc lại kho bằng bản đọc mới hơn · read the archive again with the present reader')
    .description(
      'Cho xem bản đọc hiện nay sẽ thêm, bớt, đổi gì so với lúc tiếp nhận; --apply mới ghi nhận. Điều người đã xác nhận hay sửa không bao giờ bị đổi.\nShows what the present reader would gain, lose and change; only --apply records it. What persons have settled is never changed.',
    )
    .option('--apply', 'ghi nhận, mỗi văn bản một sự kiện · accept, an event for each letter');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade reread', 'cascade reread 278/UBND-VX --province "Bình Dương"', 'cascade reread --apply']);
  command.action(async (documents: string[], options: Options & { apply?: boolean }) =>
    withClient(context, options, async (client) => {
      const body = await onBehalfOf(client, options.as);
      let [seen, differing, accepted] = [0, 0, 0];
      const take = async (letter: OutdatedLetter): Promise<void> => {
        seen += 1;
        if (options.json) context.console.out(JSON.stringify(letter));
        if ('refused' in letter) {
          if (!options.json) write(context.console, [bold(letter.directiveId), dim(`  ${letter.refused}`)]);
          return;
        }
        const differs = letter.differences.length + letter.opened.length + letter.closed.length > 0;
        differing += differs ? 1 : 0;
        if (!options.json && (differs || documents.length > 0)) tellLetter(context, letter);
        if (!options.apply || !differs) return;
        // Exactly what was shown: who has corrected it meanwhile is asked again.
        await client.request('POST', path(letter.directiveId), { body: { expected: Number(letter.revision) }, onBehalfOf: body });
        accepted += 1;
      };
      for (const named of documents)
        await take(await client.request<LetterReread>('GET', path(await findDirective(client, named, options))));
      if (documents.length === 0)
        for await (const letter of linesOf<OutdatedLetter>(client, '/api/readings/outdated', { limit: LETTERS_AT_ONCE }))
          await take(letter);
      if (accepted > 0) await client.settled();
      if (options.json) return;
      const rest = options.apply
        ? `${accepted} đã ghi nhận · accepted`
        : 'chưa ghi gì; --apply để ghi nhận · nothing recorded; --apply accepts';
      write(context.console, [dim(`${countInWords(seen)} văn bản đọc lại · read again, ${differing} khác · differ; ${rest}`)]);
    }),
  );
};

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
export const accuracyCommand = (program: Command, context: Context): void => {
  const command = program
    .command('accuracy')
    .summary('bản đọc đúng đến đâu, theo xác nhận và sửa chữa · how well letters are read, by corrections')
    .description(
      'Độ chính xác và độ phủ từng trường, tính từ những gì người đã xác nhận và sửa; cập nhật ngay.\nPrecision and recall of each field, from what persons confirmed and corrected; always up to date.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade accuracy', 'cascade accuracy --json']);
  command.action(async (options: Options) =>
    withClient(context, options, async (client) => {
      const answer = await client.request<Accuracy>('GET', '/api/readings/accuracy');
      show(context.console, options.json, answer, () => tellAccuracy(context, answer));
    }),
  );
};
const tellAccuracy = ({ console }: Context, { letters, of, readers }: Accuracy): void => {
  write(console, [dim(`${countInWords(letters)} trên ${countInWords(of)} văn bản đã có người xem · letters that persons have looked at`)]);
  for (const reader of readers) {
    write(console, [bold(`Bản đọc ${reader.readerVersion}`), dim(`  ${countInWords(reader.letters)} văn bản`)]);
    write(console, [
      dim(
        `  ${'trường'.padEnd(14)}${'đúng'.padStart(7)}${'sai'.padStart(7)}${'sót'.padStart(7)}${'chính xác'.padStart(12)}${'độ phủ'.padStart(10)}`,
      ),
    ]);
    for (const { field, right, wrong, missed, precision, recall } of reader.fields) {
      const counts = [right, wrong, missed].map((count) => String(count).padStart(7)).join('');
      write(console, [plain(`  ${field.padEnd(14)}${counts}${percent(precision).padStart(12)}${percent(recall).padStart(10)}`)]);
    }
  }
};
export const refusedCommand = (program: Command, context: Context): void => {
  const command = program
    .command('refused')
    .summary('văn bản mật đã bị từ chối · secret letters that were turned away')
    .description(
      'Khi nào, ai đưa vào, dấu gì; nội dung không được lưu.\nWhen, by whom, with which mark; nothing of what they say is kept.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade refused']);
  command.action(async (options: Options) =>
    withClient(context, options, async (client) => {
      const answer = await client.request<RefusedLetters>('GET', '/api/letters/refused');
      const { items } = answer;
      const actors = await accountNames(client, options.json ? [] : items.map(({ actor }) => actor));
      const bodies = await bodyNames(client, options.json ? [] : items.map(({ onBehalfOf: body }) => body));
      const { language } = context.console;
      show(context.console, options.json, answer, () => {
        if (answer.items.length === 0) write(context.console, [dim('Chưa từ chối văn bản nào · none was turned away')]);
        for (const { mark, recordedAt, actor, onBehalfOf: body } of answer.items)
          write(context.console, [
            plain(dateInWords(new Date(recordedAt).toISOString()).padEnd(18)),
            plain(mark.padEnd(10)),
            dim([actorInWords(actor, language, actors), body === null ? null : (bodies.get(body) ?? body)].filter(Boolean).join('  ')),
          ]);
      });
    }),
  );
};
const DECISIONS = { joined: 'gộp', apart: 'để riêng', undone: 'đã hủy' } as const;
export const scansCommand = (program: Command, context: Context): void => {
  const command = program
    .command('scans')
    .argument('[action]', 'join, apart, undo; bỏ trống: liệt kê · none: lists', 'list')
    .argument(
      '[documents...]',
      'join, apart: hai văn bản, bản giữ lại trước; undo: mã quyết định · two letters, the one that is kept first; the decision',
    )
    .summary('hai bản quét của một văn bản · two scans of one letter')
    .description(
      'Liệt kê những văn bản cùng cơ quan, số, ký hiệu và ngày; gộp thành một (việc và viện dẫn chỉ tính một lần), để riêng, hoặc hủy quyết định.\nLists letters of one issuer, symbol and day; joins them (tasks and citations then count once), keeps them apart, or undoes what was decided.',
    )
    .option('--reason <reason>', 'lý do · why');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade scans',
    'cascade scans join 5f0c… 7a1b… --reason "quét hai lần"',
    'cascade scans apart 5f0c… 7a1b… --reason "hai văn bản khác nhau"',
    'cascade scans undo 9c2e… --reason "nhầm"',
  ]);
  command.action(async (action: string, documents: string[], options: Options & { reason?: string }) =>
    withClient(context, options, async (client) => {
      const { console, exit } = context;
      if (action === 'list') {
        const same = await client.request<{ items: readonly SameLetters[] }>('GET', '/api/scans');
        const decided = await client.request<{ items: readonly ListedJoin[] }>('GET', '/api/scans/decisions');
        return show(console, options.json, { same: same.items, decisions: decided.items }, () =>
          tellScans(context, same.items, decided.items),
        );
      }
      const wanted = action === 'undo' ? 1 : 2;
      if (!['join', 'apart', 'undo'].includes(action) || documents.length !== wanted || !options.reason) {
        console.err(
          '✗ Cần: scans join|apart <văn bản> <văn bản> --reason …, hoặc scans undo <mã> --reason …\n  Needs: scans join|apart <letter> <letter> --reason …, or scans undo <id> --reason …',
        );
        return exit(2);
      }
      const { reason } = options;
      const onBehalf = await onBehalfOf(client, options.as);
      let answer: object = {};
      if (action === 'undo')
        answer = await client.request('POST', `/api/scans/${encodeURIComponent(documents[0]!)}/undo`, {
          body: { reason },
          onBehalfOf: onBehalf,
        });
      else {
        const [keptId, otherId] = await Promise.all(documents.map((named) => findDirective(client, named, options)));
        const to = `/api/scans/${action === 'join' ? 'join' : 'keep-apart'}`;
        const recorded = await client.request<{ joinId: string }>('POST', to, {
          body: { keptId, otherId, reason },
          onBehalfOf: onBehalf,
        });
        if (!options.json) write(console, [dim(`mã quyết định · decision: ${recorded.joinId}`)]);
        answer = recorded;
      }
      await client.settled();
      show(console, options.json, answer, () => write(console, [inSign('✓ ', { colour: 'green' }), plain('Đã ghi nhận · recorded')]));
    }),
  );
};
const tellScans = ({ console }: Context, same: readonly SameLetters[], decided: readonly ListedJoin[]): void => {
  if (same.length === 0) write(console, [dim('Không có văn bản nào trùng số, ký hiệu và ngày · none share symbol and day')]);
  for (const { symbolKey, issuedOn, directiveIds } of same)
    write(console, [inSign('? ', { colour: 'violet' }), plain(`${symbolKey}  ${dateInWords(issuedOn)}  `), dim(directiveIds.join('  '))]);
  for (const { joinId, decision, keptId, otherId, reason } of decided) {
    const line: Piece[] = [plain(`${DECISIONS[decision].padEnd(9)} `), dim(`${keptId}  ${otherId}  `), plain(reason), dim(`  (${joinId})`)];
    write(console, line);
  }
};
