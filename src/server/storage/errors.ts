/** What can go wrong with the storage, by what its user can do about it. */

/** The database cannot be reached or does not answer in time; later it may. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';

  constructor(reason: string, cause?: unknown) {
    super(`The storage is unavailable: ${reason}`, { cause });
  }
}

/** A row that breaks a rule of the schema, such as a key that is taken or a match that is gone. */
export class ConstraintViolation extends Error {
  override readonly name = 'ConstraintViolation';
}

/** A stored row that cannot be read; nothing else of the database is affected. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';

  constructor(
    readonly matchId: string,
    /** The row of the journal; undefined where the match itself is damaged. */
    readonly ply: number | undefined,
    reason: string,
  ) {
    super(`Match ${matchId}${ply === undefined ? '' : `, ply ${ply}`} is damaged: ${reason}`);
  }
}

/** A match that is not stored, or no longer. */
export class NoSuchMatch extends Error {
  override readonly name = 'NoSuchMatch';

  constructor(readonly matchId: string) {
    super(`There is no match ${matchId}`);
  }
}
