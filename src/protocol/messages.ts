/** Reads what came over the wire; undefined for anything that has not the shape it should have. */
import * as v from 'valibot';
import {
  type Answer,
  AnswerSchema,
  NOTICES,
  type Notice,
  type NoticeName,
  REFUSALS,
  type RefusalCode,
  type SeatGrant,
  SeatGrantSchema,
  TableIdSchema,
  type TableInfo,
  TableInfoSchema,
} from './table.ts';

export function read<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : undefined;
}

export function readNotice<K extends NoticeName>(name: K, data: unknown): Notice<K> | undefined {
  return read<v.GenericSchema<unknown, Notice<K>>>(
    NOTICES[name] as unknown as v.GenericSchema<unknown, Notice<K>>,
    data,
  );
}

export const readAnswer = (data: unknown): Answer | undefined => read(AnswerSchema, data);
export const readGrant = (data: unknown): SeatGrant | undefined => read(SeatGrantSchema, data);
export const readTableInfo = (data: unknown): TableInfo | undefined => read(TableInfoSchema, data);

/** The code of a refusal as HTTP gives it, `{error: {code}}`, or a refused connection, `{code}`. */
export function readRefusal(data: unknown): RefusalCode | undefined {
  const bare = v.object({ code: v.picklist(REFUSALS) });
  return (read(v.object({ error: bare }), data)?.error ?? read(bare, data))?.code;
}

/** Whether an address names a table at all: links get cut short on their way. */
export const isTableId = (id: string): boolean => v.is(TableIdSchema, id);
