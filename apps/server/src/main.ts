import 'reflect-metadata';
import { createServer } from 'node:net';
import { DomainError } from '@cascade/event-store/domain';
import { isoOf, timeInWords } from '@cascade/calendar/domain';
import { openEngine } from './engine/open-engine';
import { problemOf } from './http/problem.filter';
import { BadSetting, readSettings } from './settings';

const say = (english: string, vietnamese: string): void => console.log(`• ${english} · ${vietnamese}`);

const SAMPLE_HINTS = [
  'trace 278/UBND-VX --province "Bình Dương"',
  'trace 278/UBND-VX --province "Bình Dương" --as-of 2020-08-19',
  'tasks --as "UBND thị xã Bến Cát" --below --state overdue',
  '--help',
];
const OWN_HINTS = ['bodies "ben cat"', 'import cong-van.txt', '--help'];
/** The command line looks in ./data unless it is told otherwise: whoever copies a line must not need to know. */
const hints = (url: string, now: string, isSample: boolean, where: string): string =>
  [
    '',
    `  ${url}   máy chủ đang chạy · the server is up`,
    `  ${url}/api/docs   các địa chỉ của API · every address of the API`,
    ...(isSample ? [`  Dữ liệu mẫu, đồng hồ của hệ thống: ${timeInWords(now)} · sample data, the clock of this store`] : []),
    '',
    '  Thử tiếp ở cửa sổ khác · try next, in another terminal:',
    ...(isSample ? SAMPLE_HINTS : OWN_HINTS).map((line) => `    ${where}npx cascade ${line}`),
    '',
    '  Ctrl+C: dừng · stop',
  ].join('\n');

/** Nobody can sign in yet: whoever started the server lets the first person in. */
const setupWords = (link: string): string =>
  [
    '',
    '  Chưa có tài khoản nào. Mở liên kết này (dùng một lần, trong 24 giờ) để lập tài khoản quản trị hệ thống:',
    '  There is no account yet. Open this link (once, within 24 hours) to set up the system administrator:',
    `    ${link}`,
  ].join('\n');
/** For a shell. */
const quoted = (path: string): string => (/^[\w./:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
/** Tried before anything is opened: who has to change PORT need not wait for the loading first. @throws EADDRINUSE, EACCES */
const portIsFree = ({ port, host }: { readonly port: number; readonly host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const start = async (): Promise<void> => {
  const settings = readSettings(process.env, process.cwd());
  await portIsFree(settings);
  const since = performance.now();
  say(`opening ${settings.dataDir}`, 'đang mở thư mục dữ liệu');
  const engine = await openEngine(settings, { fill: settings.fill ?? 'nothing', docs: true, say });
  engine.app.enableShutdownHooks();
  const url = await engine.listen();
  // What cannot be read now may be readable later: the server stays, answers 503 and goes on trying.
  await engine.settled().then(
    () => say(`ready after ${Math.round(performance.now() - since)} ms`, 'sẵn sàng'),
    (error: unknown) => tell(error),
  );
  const setup = await engine.setupLink();
  if (setup !== null) console.log(setupWords(`${settings.publicUrl ?? url}/setup#${setup}`));
  console.log(
    hints(url, isoOf(engine.clock.now()), engine.clock.isShifted, process.env['DATA_DIR'] ? `DATA_DIR=${quoted(settings.dataDir)} ` : ''),
  );
};

/** A refusal in both languages; what is none is thrown on. */
const tell = (error: unknown): void => {
  if (!(error instanceof DomainError)) throw error;
  const { words } = problemOf(error);
  for (const { title, remedy } of [words.vi, words.en]) console.error(`✗ ${title}\n  → ${remedy}`);
};
start().catch((error: unknown) => {
  if (error instanceof DomainError) tell(error);
  else if (error instanceof BadSetting) console.error(`✗ ${error.message}`);
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error('✗ Cổng đã có chương trình khác dùng · the port is in use\n  → PORT=3001 npm start');
  else if ((error as { code?: string }).code === 'EACCES')
    console.error('✗ Không được phép dùng cổng này · this port may not be used\n  → PORT=3001 npm start');
  else console.error(error);
  process.exit(1);
});
