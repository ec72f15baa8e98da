/** The parts of a JSON pointer: '/items/0/deadline' -> ['items', '0', 'deadline']. */
export const partsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** What stands at a pointer; undefined where nothing does. */
export const valueAt = (root: object, pointer: string): unknown =>
  partsOf(pointer).reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined,
    root,
  );
/** The same root with another value there; what lies on the way is copied, nothing is altered. The way must exist. */
export const withValueAt = <T>(root: T, pointer: string, value: unknown): T => put(root, partsOf(pointer), value) as T;

const put = (node: unknown, [part, ...rest]: readonly string[], value: unknown): unknown => {
  if (part === undefined) return value;
  if (Array.isArray(node))
    return part === '-'
      ? [...(node as unknown[]), value]
      : node.map((each, at) => (String(at) === part ? put(each, rest, value) : (each as unknown)));
  const object = (node ?? {}) as Record<string, unknown>;
  return { ...object, [part]: put(object[part], rest, value) };
};
export const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);

/** Where a pointer points once the entry at `removed` is out of its list; null where it pointed into that entry. */
export const afterRemoval = (pointer: string, removed: string): string | null => {
  if (isAtOrBelow(pointer, removed)) return null;
  const list = removed.slice(0, removed.lastIndexOf('/') + 1);
  if (!pointer.startsWith(list)) return pointer;
  const [place, ...rest] = pointer.slice(list.length).split('/');
  const index = Number(place);
  return index > Number(removed.slice(list.length)) ? [`${list}${index - 1}`, ...rest].join('/') : pointer;
};

/** A warning ('/items/1/deadline garbled') where its pointer points now; nothing where that points nowhere any more. */
export const movedWarning = (warning: string, to: (pointer: string) => string | null): readonly string[] => {
  const [pointer, ...words] = warning.split(' ');
  const there = to(pointer!);
  return there === null ? [] : [[there, ...words].join(' ')];
};
