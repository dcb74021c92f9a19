import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, and in the order of its values. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters that sort by time, to the millisecond, and that nobody guesses: a ULID. */
export function newId(now: Date): string {
  const time = Array.from({ length: 10 }, (_, i) => Math.floor(now.getTime() / 32 ** (9 - i)) % 32);
  const chance = Array.from(randomBytes(16), (byte) => byte % 32);
  return [...time, ...chance].map((value) => DIGITS[value]).join('');
}
