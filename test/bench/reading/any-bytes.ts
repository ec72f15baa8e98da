import { readWhole } from '../../reading/read-whole';
import { heavyFiles } from '../../reading/heavy-files';

const SIZE = 10_000_000;
/** What "within seconds" means here, by processor time of all threads: other programs cost none. */
const MOST_SECONDS = 10;

/** 10 MB of each kind of file that no office sends, read as `cascade read --json` reads it. @returns whether each was done in time */
export const measureAnyBytes = async (print: (line: string) => void): Promise<boolean> => {
  print(`\n10 MB of any bytes, decoded and read: processor seconds (goal: ${MOST_SECONDS} at most), what came of it`);
  let isMet = true;
  for (const file of heavyFiles(SIZE)) {
    const before = process.cpuUsage();
    const { refused, letters } = await readWhole(file);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    isMet &&= seconds <= MOST_SECONDS;
    const outcome = refused ?? (letters === 1 ? 'one letter' : `${letters.toLocaleString('en-US')} letters`);
    print(`  ${file.name.padEnd(36)} ${seconds.toFixed(2).padStart(6)} s ${seconds <= MOST_SECONDS ? ' ' : '✗'}  ${outcome}`);
  }
  return isMet;
};
