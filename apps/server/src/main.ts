import 'reflect-metadata';
import { DomainError } from '@cascade/event-store/domain';
import { isoOf } from '@cascade/calendar/domain';
import { openEngine } from './engine/open-engine';
import { problemOf } from './http/problem.filter';
import { BadSetting, readSettings } from './settings';

const say = (english: string, vietnamese: string): void => console.log(`• ${english} · ${vietnamese}`);

const hints = (url: string, now: string, isSample: boolean): string =>
  [
    '',
    `  ${url}            · máy chủ đang chạy · the server is up`,
    `  ${url}/api/docs   · các địa chỉ của API · every address of the API`,
    ...(isSample ? [`  Dữ liệu mẫu, đồng hồ của hệ thống: ${now} · sample data, the clock of this store`] : []),
    '',
    '  Thử tiếp ở cửa sổ khác · try next, in another terminal:',
    '    npx cascade trace 278/UBND-VX --province "Bình Dương"',
    '    npx cascade trace 278/UBND-VX --province "Bình Dương" --as-of 2020-08-19',
    '    npx cascade tasks --as "UBND thị xã Bến Cát" --below --state overdue',
    '    npx cascade --help',
    '',
    '  Ctrl+C: dừng · stop',
  ].join('\n');

const start = async (): Promise<void> => {
  const settings = readSettings(process.env, process.cwd());
  const since = performance.now();
  say(`opening ${settings.dataDir}`, 'đang mở thư mục dữ liệu');
  const engine = await openEngine(settings, { fill: 'sample', docs: true, say });
  engine.app.enableShutdownHooks();
  const url = await engine.listen();
  await engine.settled();
  say(`ready after ${Math.round(performance.now() - since)} ms`, 'sẵn sàng');
  console.log(hints(url, isoOf(engine.clock.now()), engine.clock.isShifted));
};

start().catch((error: unknown) => {
  if (error instanceof DomainError) {
    const { words } = problemOf(error);
    for (const { title, remedy } of [words.vi, words.en]) console.error(`✗ ${title}\n  → ${remedy}`);
  } else if (error instanceof BadSetting) console.error(`✗ ${error.message}`);
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error('✗ Cổng đã có chương trình khác dùng · the port is in use\n  → PORT=3001 npm start');
  else console.error(error);
  process.exit(1);
});
