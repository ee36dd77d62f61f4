/** What pages and panels need to know of the wire. */
export { isTableId } from '../../../protocol/messages.ts';
export { NAME_LENGTH, nameLength, tidyName } from '../../../protocol/names.ts';
export {
  type Change,
  CLOCKS,
  type ClockSeconds,
  type NewTable,
  PHRASES,
  type Phrase,
  type RefusalCode,
  type TableInfo,
  type TableSeat,
} from '../../../protocol/table.ts';
