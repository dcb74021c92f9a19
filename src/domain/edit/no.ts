import { Refused, type RefusalCode } from '../refusal.ts';

/**
 * Ends an operation. Within an operation a "no" is thrown, for it may come from any depth; `perform` hands it on as the
 * value that it is.
 */
export function no(code: RefusalCode, item: string, message: string, remedy: string): never {
  throw new Refused({ code, item: excerpt(item), message, remedy });
}

/** Text as it may stand in a message: short, and without what cannot be seen. */
export function excerpt(text: string): string {
  const line = text.slice(0, 81).replace(/[\p{C}\p{Z}]+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
