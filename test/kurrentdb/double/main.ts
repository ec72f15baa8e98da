import { setTimeout as pause } from 'node:timers/promises';
import { startDouble } from './protocol-double';

/**
 * `node test/dist/kurrentdb/double/main.js [PORT [EVERY_MS]]`: the double alone, for trying the engine on it by hand. What it holds ends with it.
 * EVERY_MS: it dies and comes back half a second later, about so often.
 */
const main = async (): Promise<void> => {
  const [port = '2113', every = '0'] = process.argv.slice(2);
  const double = await startDouble({ port: Number(port) });
  console.log(`EVENT_STORE='${double.url}'`);
  while (Number(every) > 0) {
    await pause(Number(every) * (0.5 + Math.random()));
    await double.stop();
    await pause(500);
    await double.start();
  }
};
void main();
