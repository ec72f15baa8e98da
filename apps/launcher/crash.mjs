/** `npm run test:crash [-- --cycles 1000 --seed 7]`: kills the process at random moments and checks that nothing was lost or doubled. */
import { lane } from './lane.mjs';

await lane('crash');
