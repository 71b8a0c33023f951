/**
 * What a row may hold, a file may hold: a value that is new in a type and missing in its schema would have the backup of whoever
 * used it refused. Which values a field has is known to the types, so the compiler says which of them is left out.
 */
import type * as v from 'valibot';
import { expect, it } from 'vitest';
import type { RowMap, RowType } from '../../../lib/domain/rows/types.ts';
import type { rowSchemas } from '../../../lib/transfer/rows/row-schemas.ts';

type Held<T extends RowType> = (typeof rowSchemas)[T] extends infer Schema extends v.GenericSchema
  ? Required<v.InferInput<Schema>>
  : never;

/** `deal.origin` where an origin can't come with a file. */
type Refused = {
  [T in RowType]: {
    [Field in keyof RowMap[T] & string]-?: [Required<RowMap[T]>[Field]] extends [Held<T>[Field & keyof Held<T>]]
      ? never
      : `${T}.${Field}`;
  }[keyof RowMap[T] & string];
}[RowType];

type Named<Field extends string> = Record<Field | 'none', true>;

it('refuses no value that a field of a row can have', () => {
  // Does not compile while there is one, and names it.
  const refused: Named<Refused> = { none: true };
  expect(refused).toEqual({ none: true });
});
