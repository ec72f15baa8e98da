import { resolve } from 'node:path';
import type { Command } from 'commander';
import { lockFolder, openEventStore, parseStoreAddress, readLockInfo, type StoreAddress, type StoreCopy } from '@cascade/event-store';
import { DomainError, mergeCatalogues } from '@cascade/event-store/domain';
import { addressOf, dataDirOf, guarded, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { loadContentStore, loadEventStore } from '../client/lazily';
import { dim, inSign, plain } from '../render/paint';
import { progressBar } from '../render/progress';
import { countInWords } from '../render/words';
import { copyNamedContents } from './copy-contents';
import { dataOption, examples, jsonOption } from './options';

interface CopyOptions extends DataOption {
  readonly from?: string;
  readonly to: string;
  readonly contentsTo?: string;
  readonly untilStopped?: boolean;
  readonly json?: boolean;
}
/** Nothing is understood while it is copied, so events newer than this program are copied like any others. */
const catalogue = mergeCatalogues([]);
const LOOK_AGAIN_MS = 500;

export const storeCommand = (program: Command, context: Context): void => {
  const store = program.command('store').summary('chuyển kho dữ liệu · move the store');
  examples(store, ['cascade store copy --to kurrentdb://admin:…@host:2113 --until-stopped']);
  const command = store
    .command('copy')
    .requiredOption('--to <address>', 'nơi đến · where to: sqlite:FOLDER, kurrentdb://…')
    .option('--from <address>', 'nguồn; mặc định: EVENT_STORE hoặc thư mục dữ liệu · where from; left out: EVENT_STORE or the data folder')
    .option('--contents-to <place>', 'chép cả tệp vào đây · contents go here too: FOLDER, s3://bucket/prefix?endpoint=…')
    .option('--until-stopped', 'chép tiếp cho đến khi máy chủ nguồn dừng · go on until the server of the source is stopped')
    .summary('chép kho sang nơi khác, kiểm tra từng sự kiện · copy the store to another place, verified')
    .description(
      [
        'Chép nhật ký sang kho khác (SQLite, KurrentDB) khi máy chủ vẫn chạy; đứt thì chạy lại là tiếp tục. Từng sự kiện được so lại.',
        'Copies the log to another store while its server runs; cut off, it goes on where it stood. Every event is compared.',
      ].join('\n'),
    );
  jsonOption(dataOption(command));
  examples(command, [
    'cascade store copy --to kurrentdb://admin:…@host:2113 --until-stopped',
    'cascade store copy --from kurrentdb://… --to sqlite:./data-moi --contents-to ./data-moi/contents',
  ]);
  command.action(async (options: CopyOptions) => guarded(context, () => copy(context, options)));
};

const copy = async (context: Context, options: CopyOptions): Promise<void> => {
  const from = options.from ? parseStoreAddress(options.from, context.cwd) : addressOf(context, options);
  const to = parseStoreAddress(options.to, context.cwd);
  if (from.shown === to.shown) throw new DomainError('copy.same-place', { place: to.shown });
  // Nobody may begin to work on half a copy in a folder; on a server its own note keeps engines off.
  const lock = to.kind === 'sqlite' ? lockFolder(to.folder) : null;
  const closing: (() => unknown)[] = [() => lock?.release()];
  try {
    const source = await openEventStore({ address: from, catalogue, readOnly: true });
    closing.push(() => source.close());
    const target = await openEventStore({ address: to, catalogue });
    closing.push(() => target.close());
    const { copyStore } = loadEventStore();
    const { contentsNamedIn, openBlobs, placesOf } = loadContentStore();
    const bar = progressBar(context.console, process.stderr);
    const named = new Set<string>();
    const since = performance.now();
    const total = options.json ? 0 : Number(await source.head());
    const share = (events: number): number => (from.kind === 'sqlite' && total > 0 ? Math.min(1, events / total) : 0);
    const result = await copyStore(source, target, {
      target: to.shown,
      onProgress: (step, events) =>
        bar.show(share(events), `${countInWords(events)} ${step === 'copying' ? 'đã chép · copied' : 'đã so lại · verified'}`),
      onEvent: ({ text }) => contentsNamedIn(text.data).forEach((hash) => named.add(hash)),
      ...(options.untilStopped && { sourceStopped: () => stopped(context, from, closing) }),
      async beforeComplete() {
        const places = placesOf(dataDirOf(context, options), context.env, context.cwd);
        const blobs = await openBlobs(places.contents);
        const setting = options.contentsTo;
        const copied = setting ? await openBlobs({ ...places.contents, setting, folder: resolve(context.cwd, setting) }) : null;
        await copyNamedContents(named, blobs, copied, (done) => bar.show(done / named.size, 'tệp · contents'));
      },
    });
    bar.end();
    const seconds = (performance.now() - since) / 1_000;
    const answer = {
      ...result,
      contents: named.size,
      seconds: Math.round(seconds * 10) / 10,
      eventsPerSecond: Math.round((result.ordinal - result.resumedAt) / seconds),
    };
    show(context.console, options.json, answer, () => tell(context, answer, to));
    if (result.behind > 0) context.exit(1);
  } finally {
    for (const close of closing.reverse()) await close();
  }
};
/** Once the server of a folder is gone the folder is kept for the rest of the copy, so that no other begins to write to it. */
const stopped = async (context: Context, from: StoreAddress, closing: (() => unknown)[]): Promise<boolean> => {
  if (from.kind === 'sqlite') {
    if (readLockInfo(from.folder).held) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      return false;
    }
    const lock = lockFolder(from.folder);
    closing.push(() => lock.release());
    return true;
  }
  return loadEventStore().enginesStopped(from, catalogue);
};
const tell = (
  { console }: Context,
  answer: StoreCopy & { readonly contents: number; readonly eventsPerSecond: number },
  to: StoreAddress,
): void => {
  const { ordinal, streams, hash, behind, contents, eventsPerSecond } = answer;
  write(
    console,
    [
      inSign('✓ ', { colour: 'green' }),
      plain(
        `${countInWords(ordinal)} sự kiện, ${countInWords(streams)} dòng sự kiện giống nguồn đến từng byte · events and streams equal to the last byte`,
      ),
    ],
    [dim(`  sha256 ${hash}  ·  ${countInWords(contents)} tệp · contents  ·  ${countInWords(eventsPerSecond)}/s`)],
    behind > 0
      ? [
          inSign('  ! ', { colour: 'amber' }),
          plain(
            `nguồn đã ghi thêm ${countInWords(behind)} sự kiện: dừng máy chủ rồi chạy lại (hoặc --until-stopped) · the source went on: stop its server and run this again`,
          ),
        ]
      : [plain(to.kind === 'sqlite' ? `  EVENT_STORE='sqlite:${to.folder}' npm start` : '  EVENT_STORE=<--to> npm start')],
  );
};
