import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { bilingual } from './languages';
import { worldTimeOf } from './written-times';

interface FieldOptions {
  readonly description: string;
  readonly optional?: boolean;
  readonly example?: unknown;
}
/** The sentence a person reads when the check fails, in both languages; carried by the check itself, so the two cannot drift apart. */
const says = (vi: string, en: string): { message: string } => ({ message: bilingual({ vi, en }) });
const documented = ({ description, optional = false, example }: FieldOptions, more: ApiPropertyOptions): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description, required: !optional, example, ...more } as ApiPropertyOptions),
    ...(optional ? [IsOptional()] : []),
  );

/** What a person can have typed: lines, pages and tabs, but no commands for a terminal and no half characters, which canonical JSON has no way to write. */
const isReadable = (value: unknown): boolean =>
  typeof value === 'string' && value.isWellFormed() && !/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(value);
/** Free text of a person. */
export const Text = (options: FieldOptions & { max?: number; min?: number }): PropertyDecorator => {
  const { max = 4000, min = 1 } = options;
  return applyDecorators(
    documented(options, { type: String, minLength: min, maxLength: max }),
    IsString(says('phải là chữ', 'must be text')),
    MinLength(min, says('không được để trống', 'must not be empty')),
    MaxLength(max, says(`dài quá ${max} ký tự`, `is longer than ${max} characters`)),
    ValidateBy(
      { name: 'isWritten', validator: { validate: (value: unknown) => min === 0 || typeof value !== 'string' || !/^\s+$/.test(value) } },
      says('không được chỉ có khoảng trắng', 'must not be blank'),
    ),
    ValidateBy(
      { name: 'isReadable', validator: { validate: isReadable } },
      says('có ký tự điều khiển không đọc được', 'has control characters'),
    ),
  );
};
/** No document of these offices is older or that far ahead: what is, was mistyped. */
const YEARS = { first: 1945, last: 2200 };
const inReach = (time: string): boolean => Number(time.slice(0, 4)) >= YEARS.first && Number(time.slice(0, 4)) <= YEARS.last;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,199}$/u;
/** An opaque id of ours. */
export const Id = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: String }),
    IsString(says('phải là mã định danh', 'must be an id')),
    Matches(ID, says('không phải là mã định danh', 'is no id')),
  );
/** An opaque id of ours, or null where the answer is 'none'; it may not be left out. */
export const IdOrNull = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: options.description, type: String, nullable: true, required: true }),
    ValidateIf((_, value) => value !== null),
    IsString(says('phải là mã định danh', 'must be an id')),
    Matches(ID, says('không phải là mã định danh', 'is no id')),
  );
/** A world time; written as here ('19/8/2020 14:05') or as ISO, a day counts as a day. */
export const When = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    documented({ example: '2020-08-19', ...options }, { type: String }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (worldTimeOf(value) ?? value) : value)),
    ValidateBy(
      { name: 'isWorldTime', validator: { validate: (value: unknown) => typeof value === 'string' && worldTimeOf(value) !== null } },
      says('không phải là ngày có thật (ví dụ: 19/8/2020 hoặc 2020-08-19)', 'is no real date (for example 19/8/2020 or 2020-08-19)'),
    ),
    ValidateBy(
      { name: 'isInReach', validator: { validate: (value: unknown) => typeof value === 'string' && inReach(worldTimeOf(value) ?? value) } },
      says(`năm phải từ ${YEARS.first} đến ${YEARS.last}`, `the year must be from ${YEARS.first} to ${YEARS.last}`),
    ),
  );
/** An hour of the day, as deadlines have it: '14:00', '24:00' for the end of the day. */
export const Hour = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    documented({ example: '14:00', ...options }, { type: String }),
    Matches(
      /^(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)$/,
      says('không phải là giờ có thật (ví dụ: 14:00)', 'is no real hour (for example 14:00)'),
    ),
  );
export const OneOf = (options: FieldOptions & { values: readonly string[] }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: String, enum: [...options.values] }),
    IsIn(options.values, says(`phải là một trong: ${options.values.join(', ')}`, `must be one of: ${options.values.join(', ')}`)),
  );
/** Where a number or a list may be left out, null says the same: nobody behind the door has to ask for both. */
const nullIsAbsent = ({ optional = false }: FieldOptions): PropertyDecorator[] =>
  optional ? [Transform(({ value }: { value: unknown }) => value ?? undefined)] : [];
/** A whole number; from a query string too. */
export const Count = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: 'integer', minimum: options.min, maximum: options.max }),
    Type(() => Number),
    ...nullIsAbsent(options),
    IsInt(says('phải là số nguyên', 'must be a whole number')),
    Min(options.min, says(`phải từ ${options.min} trở lên`, `must be ${options.min} or more`)),
    Max(options.max, says(`không được quá ${options.max}`, `must be ${options.max} or less`)),
  );
export const Amount = (options: FieldOptions & { min?: number; max?: number }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: 'number', minimum: options.min, maximum: options.max }),
    ...(options.min === undefined ? [] : [Min(options.min, says(`phải từ ${options.min} trở lên`, `must be ${options.min} or more`))]),
    ...(options.max === undefined ? [] : [Max(options.max, says(`không được quá ${options.max}`, `must be ${options.max} or less`))]),
    IsNumber({ allowNaN: false, allowInfinity: false }, says('phải là số', 'must be a number')),
  );
/** True or false; 'true' and 'false' in a query string. */
export const Flag = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: Boolean }),
    Transform(({ value }: { value: unknown }) => (value === 'true' || value === '' ? true : value === 'false' ? false : value)),
    IsBoolean(says('phải là true hoặc false', 'must be true or false')),
  );
const LIST_WORDS = says('phải là danh sách', 'must be a list');
export const Ids = (options: FieldOptions & { max?: number }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: [String] }),
    ...nullIsAbsent(options),
    IsArray(LIST_WORDS),
    ArrayMaxSize(options.max ?? 1000, says('quá nhiều phần tử', 'has too many entries')),
    IsString({ each: true, ...says('mỗi phần tử phải là mã định danh', 'each entry must be an id') }),
  );
/** Any JSON, null too: whoever takes it says what it must be. */
const ANY_JSON = ['string', 'number', 'boolean', 'object', 'array', 'null'].map((type) => ({ type }));
export const Anything = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    documented(options, { anyOf: ANY_JSON, type: undefined } as never),
    ValidateBy({ name: 'isGiven', validator: { validate: (value: unknown) => value !== undefined } }, says('còn thiếu', 'is missing')),
  );
/** A number in the book of incoming documents, which counts from 01: a zero is a slip of the hand that the register would show for good. */
export const ArrivalNumber = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: 60 }),
    Matches(/^(?!\s*0+\s*$)/, says('sổ văn bản đến đánh số từ 1', 'a book of incoming documents counts from 1')),
  );
/** Short texts. */
export const Texts = (options: FieldOptions & { max?: number }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: [String] }),
    ...nullIsAbsent(options),
    IsArray(LIST_WORDS),
    ArrayMaxSize(options.max ?? 1000, says('quá nhiều phần tử', 'has too many entries')),
    IsString({ each: true, ...says('mỗi phần tử phải là chữ', 'each entry must be text') }),
    MaxLength(500, { each: true, ...says('có phần tử dài quá 500 ký tự', 'has an entry longer than 500 characters') }),
  );
type Constructor = new () => object;
/** A part with fields of its own. */
export const Part = (options: FieldOptions & { of: () => Constructor }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: () => options.of() }), // the documentation takes a function named 'type' for a late one, and no other

    Type(options.of),
    ValidateBy(
      { name: 'isPart', validator: { validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) } },
      says('phải là một đối tượng', 'must be an object'),
    ),
    ValidateNested(),
  );
export const Parts = (options: FieldOptions & { of: () => Constructor; max?: number }): PropertyDecorator =>
  applyDecorators(
    documented(options, { type: () => options.of(), isArray: true }),
    Type(options.of),
    ...nullIsAbsent(options),
    IsArray(LIST_WORDS),
    ArrayMaxSize(options.max ?? 1000, says('quá nhiều phần tử', 'has too many entries')),
    ValidateNested({ each: true }),
  );

/** A word that says which other fields an object needs. */
export const Kind = (options: FieldOptions & { needs: Readonly<Record<string, readonly string[]>> }): PropertyDecorator => {
  const missing = (object: object | undefined, kind: unknown): readonly string[] =>
    typeof kind === 'string' && Object.hasOwn(options.needs, kind)
      ? (options.needs[kind] ?? []).filter((field) => ((object as Record<string, unknown> | undefined)?.[field] ?? null) === null)
      : [];
  return applyDecorators(
    OneOf({ ...options, values: Object.keys(options.needs) }),
    ValidateBy(
      { name: 'hasItsFields', validator: { validate: (kind: unknown, args) => missing(args?.object, kind).length === 0 } },
      {
        message: ({ object, value }) => {
          const fields = missing(object, value).join(', ');
          return bilingual({ vi: `"${String(value)}" còn thiếu: ${fields}`, en: `"${String(value)}" lacks: ${fields}` });
        },
      },
    ),
  );
};
