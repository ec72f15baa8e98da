import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataLayout } from '@cascade/content-store';
import { EVENTS_FILE } from '@cascade/event-store';
import { refuseLostLog } from './refuse-lost-log';

describe('a data folder whose log is empty', () => {
  let folder: string;
  const log = (): string => join(dataLayout(folder).events, EVENTS_FILE);
  const letter = (): void => {
    mkdirSync(join(dataLayout(folder).contents, 'ab'), { recursive: true });
    writeFileSync(join(dataLayout(folder).contents, 'ab', 'abcd'), 'bytes');
  };
  const lost = expect.objectContaining({ code: 'store.events-missing' });
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cascade-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is a new one where nothing else lies in it', () => expect(() => refuseLostLog(folder)).not.toThrow());
  it('is a new one where a start was cut off before the first letter', () => {
    mkdirSync(join(dataLayout(folder).contents, 'ab'), { recursive: true });
    writeFileSync(log(), '');
    expect(() => refuseLostLog(folder)).not.toThrow();
  });
  it('is refused where letters are there and the log is gone', () => {
    letter();
    expect(() => refuseLostLog(folder)).toThrow(lost);
  });
  it('is refused where letters are there and the log was emptied', () => {
    letter();
    writeFileSync(log(), '');
    expect(() => refuseLostLog(folder)).toThrow(lost);
  });
  it('is opened where the log, or what was written last, is there', () => {
    letter();
    writeFileSync(`${log()}-wal`, 'frames');
    expect(() => refuseLostLog(folder)).not.toThrow();
    rmSync(`${log()}-wal`);
    writeFileSync(log(), 'pages');
    expect(() => refuseLostLog(folder)).not.toThrow();
  });
});
