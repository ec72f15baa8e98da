import type { Language } from '../words/language';
import { sayIn } from '../words/words';
import { fieldWords } from './field.words';

/** The name of a field by its JSON pointer: '/items/0/deadline' -> 'Mục thứ 1: thời hạn'. What has no name of its own is named by what it stands in. */
export const fieldName = (pointer: string, language: Language): string => {
  const say = sayIn(fieldWords, language);
  const parts = pointer.split('/').slice(1);
  const [list, at, ...rest] = parts;
  const isList = list === 'items' || list === 'citations' || list === 'addressees';
  if (!isList) return nameOf(parts.join('/'), say);
  const entry = at === '-' ? say(`new.${list}`) : say(`entry.${list}`, { n: Number(at) + 1 });
  const field = rest.filter((part) => !/^\d+$|^-$/.test(part)).join('/');
  return field === '' ? entry : `${entry}: ${nameOf(field, say).toLocaleLowerCase(language)}`;
};
const nameOf = (field: string, say: ReturnType<typeof sayIn<typeof fieldWords>>): string =>
  Object.hasOwn(fieldWords, `field.${field}`) ? say(`field.${field}` as keyof typeof fieldWords) : field === '' ? say('field.all') : field;
