/** Letters of alphabets that no Vietnamese text is written in, signs without a meaning, and what stands for a lost one. */
const FOREIGN = /[\u0370-\u052f\u0530-\u058f\ue000-\uf8ff\ufffd]/gu;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/gu;
const [LEAST_FOREIGN, LEAST_LATIN, LEAST_LETTERS] = [0.1, 0.2, 200];

/**
 * Does this text layer lie about its letters? Some programs write a PDF whose glyphs name other letters than they show: 'ĈӝF OұS - 7ӵ do' where the page says
 * 'Độc lập - Tự do'. Such a text mixes alphabets; one in another language does not. The page itself is to be recognised then.
 */
export const hasBrokenLetters = (text: string): boolean => {
  const foreign = text.match(FOREIGN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  const letters = foreign + latin;
  return letters >= LEAST_LETTERS && foreign > letters * LEAST_FOREIGN && latin > letters * LEAST_LATIN;
};
