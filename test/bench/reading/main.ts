/**
 * `npm run bench:reading [-- --wrong FIELD,FIELD] [--record]`: how well and how fast letters are read, then 10 MB of each kind of file that is none.
 * `-- --bytes`: only the latter.
 */
import { measureAnyBytes } from './any-bytes';

const main = async (): Promise<void> => {
  if (!process.argv.includes('--bytes')) await import('./letters.js');
  const isMet = await measureAnyBytes((line) => console.log(line));
  process.exit(isMet ? 0 : 1); // the thread that decodes would wait for more
};
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
