import { foldName } from './authority-ids';

/**
 * How strongly an item binds one assignee: the verb as written, and whether the issuer commands that body.
 * 'Đề nghị' to a body it commands binds; 'Giao' to one it does not is a request; 'Khuyến khích' encourages either. An item without a verb binds whom its issuer commands.
 */
export const forceOf = (verb: string | null, commanded: boolean): 'binding' | 'request' | 'encouragement' => {
  if (verb !== null && /^(khuyen khich|khuyen nghi)\b/u.test(foldName(verb))) return 'encouragement';
  return commanded ? 'binding' : 'request';
};
