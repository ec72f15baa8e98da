import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { BackupManifest, BackupProgress } from '@cascade/content-store';
import { addressOf, dataDirOf, guarded, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, inSign, plain } from '../render/paint';
import { progressBar } from '../render/progress';
import { dataOption, examples, jsonOption } from './options';
import { loadAccess, loadContentStore } from '../client/lazily';
import { logToBackUp } from './log-to-back-up';

interface BackupOptions extends DataOption {
  readonly keys: string;
  readonly json?: boolean;
}
const STEPS: Readonly<Record<BackupProgress['step'], string>> = {
  check: 'kiểm tra · checking',
  events: 'sự kiện · events',
  contents: 'nội dung · contents',
  keys: 'khóa · keys',
  'read-back': 'đọc lại để kiểm tra · reading back',
};
const shareOf = ({ done, total }: BackupProgress): number => (total === 0 ? 1 : done / total);

export const backupCommand = (program: Command, context: Context): void => {
  const command = program
    .command('backup')
    .argument('<folder>', 'nơi để sự kiện và nội dung · where events and contents go')
    .requiredOption('--keys <folder>', 'nơi khác, để khóa · another place, for the keys')
    .summary('sao lưu, cả khi máy chủ đang chạy · back up, also beside a running server')
    .description(
      'Sao lưu sự kiện và nội dung vào một nơi, khóa vào nơi khác, rồi đọc lại để kiểm tra. Máy chủ không cần dừng.\nTakes events and contents to one place and the keys to another, then reads all back. The server goes on.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade backup /mnt/a/sao-luu --keys /mnt/b/khoa']);
  command.action(async (folder: string, options: BackupOptions) =>
    guarded(context, async () => {
      const { backupTo, openContentStore, openKeyStore, placesOf, rememberBackup } = loadContentStore();
      const dataDir = dataDirOf(context, options);
      const places = placesOf(dataDir, context.env, context.cwd);
      // Only reads, so it may stand beside a server: no lock is taken.
      const keys = openKeyStore(places.keys, { readOnly: true });
      const bar = progressBar(context.console, process.stderr);
      const log = await logToBackUp(addressOf(context, options), resolve(context.cwd, folder), (events) =>
        bar.show(0, `${events} ${STEPS.events}`),
      );
      try {
        const contents = await openContentStore(places.contents, keys);
        const sources = { events: log.folder, contents, keys, beside: loadAccess().CREDENTIALS_BACKUP };
        const progress = (step: BackupProgress): void => bar.show(shareOf(step), STEPS[step.step]);
        const to = { folder: resolve(context.cwd, folder), keysFolder: resolve(context.cwd, options.keys) };
        const manifest = await backupTo(to.folder, sources, to.keysFolder, progress);
        await rememberBackup(dataDir, manifest, to);
        bar.end();
        show(context.console, options.json, manifest, () => tellBackup(context, manifest));
        if (lost(manifest).length) context.exit(1);
      } finally {
        keys.close();
        await log.done();
      }
    }),
  );
};
const lost = ({ contents }: BackupManifest): readonly string[] => [...contents.missing, ...contents.damaged];
const tellBackup = ({ console }: Context, manifest: BackupManifest): void => {
  write(console, [inSign('✓ ', { colour: 'green' }), plain(`Đã sao lưu và đọc lại · backed up and read back  `), dim(manifest.createdAt)]);
  for (const hash of lost(manifest))
    write(console, [inSign(`  ! nội dung đã mất hoặc hỏng từ trước · lost or damaged before: ${hash}`, { colour: 'amber' })]);
};

export const restoreCommand = (program: Command, context: Context): void => {
  const command = program
    .command('restore')
    .argument('<folder>', 'bản sao lưu · the backup')
    .requiredOption('--keys <folder>', 'bản sao lưu khóa · the backup of the keys')
    .summary('khôi phục vào thư mục dữ liệu trống · restore into an empty data folder')
    .description(
      'Kiểm tra bản sao lưu rồi khôi phục vào thư mục dữ liệu còn trống; xong hết hoặc không đổi gì.\nChecks a backup and restores it into an empty data folder: all of it or nothing.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade restore /mnt/a/sao-luu --keys /mnt/b/khoa --data ./data-moi']);
  command.action(async (folder: string, options: BackupOptions) =>
    guarded(context, async () => {
      const { contentFolderOf, dataLayout, openBlobs, placesOf, restoreFrom } = loadContentStore();
      const bar = progressBar(context.console, process.stderr);
      const dataDir = dataDirOf(context, options);
      const progress = (step: BackupProgress): void => bar.show(shareOf(step), STEPS[step.step]);
      const { contents, keys } = placesOf(dataDir, context.env, context.cwd);
      // A place that is set for contents gets them; the folder beside the data is filled with the rest, whole or not at all.
      const blobs = contentFolderOf(contents) === contents.folder ? undefined : await openBlobs(contents);
      const elsewhere = keys === dataLayout(dataDir).keys ? undefined : keys;
      const manifest = await restoreFrom(
        resolve(context.cwd, folder),
        resolve(context.cwd, options.keys),
        dataDir,
        progress,
        blobs,
        elsewhere,
      );
      bar.end();
      show(context.console, options.json, manifest, () =>
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`Đã khôi phục vào ${dataDir} · restored`)]),
      );
    }),
  );
};
