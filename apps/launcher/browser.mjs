/** `npm run test:browser`: the journeys in a real browser, against a real server. Arguments go to Playwright (`-g "frame"`, a file name, `--headed`). */
import { prepare, root } from './runtime.mjs';
import { browserLane } from './browser-lane.mjs';
import { lineOf } from './tally.mjs';

const node = await prepare({ web: true });
const { tally, status } = await browserLane(root, node, process.argv.slice(2));
console.log(lineOf(tally));
process.exit(status);
