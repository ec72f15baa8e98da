import { fieldsOf, schemaAt, type ApiDocument, type Field, type Schema } from './described';

type Known = Readonly<Record<string, string>>;
const BODY = /^(authority|issuer|under|owner|absent|standIn|lead|assignee|body|as)Id$/;
const DOCUMENT = /^(directiveId|keptId|otherId|above|below|from|to)$/;
/** Fields that are days or instants, though the document calls them text. */
export const isTime = (name: string): boolean => /(On|At|asOf|measuredOn)$/.test(name) || /^(until|dueFrom|dueTo)$/.test(name);
/** Of a query: 'from' and 'to' of two documents are ids, else days. */
export const isQueryTime = (path: string, name: string): boolean =>
  isTime(name) || (/^(from|to)$/.test(name) && path !== '/api/lineage/path' && !path.startsWith('/api/streams'));

/** What a required parameter of a question is asked with. */
export const queryValueOf = ({ name, schema }: Field, known: Known): string =>
  schema.enum?.[0] ??
  (name === 'year' ? '2020' : name === 'period' ? '2020-08-19' : undefined) ??
  (name === 'ids' || BODY.test(name) ? known['authorityId'] : undefined) ??
  (DOCUMENT.test(name) ? known['directiveId'] : undefined) ??
  String(schema.example ?? known[name] ?? known['directiveId']);
/** What that parameter cannot be. */
export const wrongQueryValues = (path: string, { name, schema }: Field): readonly string[] => {
  if (schema.type === 'integer') {
    const { minimum = 0, maximum } = schema;
    return ['x', '1.5', String(minimum - 1), ...(maximum === undefined ? [] : [String(maximum + 1)])];
  }
  if (schema.type === 'boolean') return ['maybe', '2'];
  if (schema.enum) return ['nonsense'];
  if (name === 'after' || name === 'cursor') return ['zzz', ''];
  if (isQueryTime(path, name)) return ['30/2/2020', 'hôm qua', '2020-13', ''];
  return ['\u001b[31m', 'x'.repeat((schema.maxLength ?? 2000) + 1)];
};

/** The least that a body of a command may say: every required field, with a value that its check takes. */
export const leastOf = (document: ApiDocument, schema: Schema, known: Known): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(document, schema)
      .filter(({ required }) => required)
      .map((field) => [field.name, goodValueOf(document, field, known)]),
  );
const goodValueOf = (document: ApiDocument, { name, schema }: Field, known: Known): unknown => {
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'integer') return /year/i.test(name) ? 2020 : Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'number') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return goodListOf(document, name, schema, known);
  if (schema.properties) return leastOf(document, schema, known);
  if (name === 'parentId') return null;
  if (name === 'rows') return [['x']];
  if (BODY.test(name)) return known['authorityId'];
  if (isTime(name) || name === 'from') return '2020-08-20';
  if (DOCUMENT.test(name)) return known['directiveId'];
  return known[name] ?? schema.example ?? 'x';
};
const goodListOf = (document: ApiDocument, name: string, { items = {} }: Schema, known: Known): readonly unknown[] => {
  const inner = schemaAt(document, items);
  if (name === 'items' && inner.properties?.['label']) return [{ label: '1', text: 'Phun khử khuẩn' }];
  if (inner.properties) return [leastOf(document, inner, known)];
  return [inner.enum?.[0] ?? known[name.replace(/s$/, '')] ?? 'x'];
};
/** What a field of a body cannot be. */
export const wrongValues = ({ name, schema }: Field): readonly unknown[] => {
  if (schema.enum) return ['nonsense', 7];
  if (schema.type === 'integer') {
    const { minimum = 0, maximum } = schema;
    return ['x', 1.5, minimum - 1, ...(maximum === undefined ? [] : [maximum + 1])];
  }
  if (schema.type === 'number') return ['x', '1'];
  if (schema.type === 'boolean') return ['maybe', 3];
  if (schema.type === 'array') return ['x', {}, [null]];
  if (schema.properties) return ['x', [], 7];
  if (isTime(name) && schema.maxLength === undefined) return ['30/2/2020', '9999-01-01', 'hôm qua', 7];
  // Ids have no length in the document, and texts have.
  if (schema.maxLength === undefined) return [7, 'a b', '../x', '\u0000'];
  return [7, '', '   ', ['x'], '\u0000', 'x'.repeat(schema.maxLength + 1)];
};
