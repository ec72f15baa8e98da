/** `npm run bench:reading [-- --wrong citations,items --rate 0.05] [--record]`: how well letters are read, by field and rate of noise. */
import { lane } from './lane.mjs';

await lane('bench/reading');
