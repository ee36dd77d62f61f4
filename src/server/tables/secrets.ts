/** Ids and credentials that nobody can guess, and how credentials are kept. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET } from '../../protocol/room.ts';

/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_LENGTH = 16;

/** 80 random bits as a table's id, for addresses: it lets one look on, and nothing else. */
export function newTableId(): string {
  return Array.from({ length: ID_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** 40 random bits: names a student within a room, and opens nothing. */
export function newStudentId(): string {
  return Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A code for people to type; short, so whoever takes codes must limit how often they are tried. */
export function newCode(length: number): string {
  const pick = (): string => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)] ?? '';
  return Array.from({ length }, pick).join('');
}

/** 128 random bits that prove who holds a seat. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a credential: random 128 bits need no salt and no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a credential is the one with this hash, in a time that does not depend on it. */
export function fits(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}
