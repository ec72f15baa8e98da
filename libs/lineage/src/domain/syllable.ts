/** Onset, vowels, and an end that nothing can follow; without marks. 'n' and 'c' may go on to 'ng', 'nh', 'ch', a vowel to anything. */
const COMPLETE = /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[mpt]|ch|ng|nh)$/;

/**
 * Whether a word is a whole syllable of Vietnamese that no longer one begins with: 'phong', 'hoach', 'cat', never 'truye' or 'thi'. Such a word is not the
 * beginning of another, save of foreign ones ('cam' of 'camera').
 * @param folded without marks, lower case
 */
export const isCompleteSyllable = (folded: string): boolean => COMPLETE.test(folded);
