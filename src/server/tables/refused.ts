/** Thrown where a request is refused; what the one who asked is told. */
import type { RefusalCode } from '../../protocol/table.ts';

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: RefusalCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
