/** One line a step, so that whoever waits knows for what. */
export const say = (english, vietnamese) => console.error(`• ${english}${vietnamese ? ` · ${vietnamese}` : ''}`);

/** Says what is wrong and what to do about it, and ends with status 1. */
export const giveUp = (problem, ...remedies) => {
  console.error(`✗ ${problem}`);
  for (const remedy of remedies) console.error(`  → ${remedy}`);
  process.exit(1);
};

/** '850 ms', '12 s', '3 min 5 s'. */
export const spanOf = (ms) =>
  ms < 1000
    ? `${Math.round(ms)} ms`
    : ms < 60_000
      ? `${Math.round(ms / 1000)} s`
      : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
