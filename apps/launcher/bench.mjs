/** `npm run bench [-- --json FILE]`: the measurements of docs/benchmarks.md. */
import { lane } from './lane.mjs';

await lane('bench');
