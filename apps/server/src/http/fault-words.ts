import type { Words } from './languages';
import { problems, type Problem } from './problems';

const CODE = /^(?:DomainError: )?([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)$/;
/** A detail that is not known any more, with the marks around it: 'Mất khóa {keyId} ({path})' -> 'Mất khóa'. */
const UNKNOWN = /\s*[("“]?\{\w+\}[)"”]?/g;
const told = ({ vi, en, remedy }: Problem): Words => ({
  vi: `${vi}. ${remedy.vi}`.replaceAll(UNKNOWN, ''),
  en: `${en}. ${remedy.en}`.replaceAll(UNKNOWN, ''),
});
/** What a kept refusal ('key.missing', 'DomainError: key.missing') says to a person and what to do; null where it is none of ours but a fault of the program. */
export const faultInWords = (error: string): Words | null => {
  const [, code] = CODE.exec(error.trim()) ?? [];
  return code !== undefined && Object.hasOwn(problems, code) ? told(problems[code as keyof typeof problems]) : null;
};
