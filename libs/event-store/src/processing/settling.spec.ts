import { setImmediate as turn } from 'node:timers/promises';
import { Settling } from './settling';

const watch = () => {
  const at = { passed: 0n };
  const settling = new Settling(() => at.passed);
  const resolved: string[] = [];
  const wait = (name: string, until: bigint) => void settling.wait(until).then(() => resolved.push(name));
  const pass = async (position: bigint) => {
    at.passed = position;
    settling.look();
    await turn();
    return resolved;
  };
  return { settling, wait, pass, resolved };
};

describe('settling', () => {
  it('is done at once where all is passed', async () => {
    const { wait, pass } = watch();
    wait('a', 0n);
    expect(await pass(0n)).toEqual(['a']);
  });
  it('waits for the place, each waiter for its own', async () => {
    const { wait, pass } = watch();
    wait('far', 9n);
    wait('near', 3n);
    expect(await pass(2n)).toEqual([]);
    expect(await pass(3n)).toEqual(['near']);
    expect(await pass(9n)).toEqual(['near', 'far']);
  });
  it('waits for what followed, and for what followed from that', async () => {
    const { settling, wait, pass } = watch();
    wait('a', 3n);
    settling.followed(2n, [5n, 7n]);
    settling.followed(7n, [11n]);
    expect(await pass(7n)).toEqual([]);
    expect(await pass(11n)).toEqual(['a']);
  });
  it('is not held up by what others do meanwhile', async () => {
    const { settling, wait, pass } = watch();
    wait('a', 3n);
    settling.followed(4n, [6n]); // 4 is another's event, so its consequences are not waited for
    expect(await pass(3n)).toEqual(['a']);
  });
  it('needs nothing for what was there before', async () => {
    const { settling, wait, pass } = watch();
    wait('a', 5n);
    settling.followed(3n, [2n, 5n]); // a replay is answered with the first place
    expect(await pass(5n)).toEqual(['a']);
  });
});
