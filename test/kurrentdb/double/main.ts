import { startDouble } from './protocol-double';

/** `node test/dist/kurrentdb/double/main.js [PORT]`: the double alone, for trying the engine on it by hand. What it holds ends with it. */
const main = async (): Promise<void> => {
  const double = await startDouble({ port: Number(process.argv[2] ?? 2113) });
  console.log(`EVENT_STORE='${double.url}'`);
  process.once('SIGUSR2', () => void double.stop().then(() => setTimeout(() => void double.start(), 3_000)));
};
void main();
