const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A date or date-time (ISO 8601) as milliseconds since 1970; a date means the `end` of that day, or its `start`, UTC.
 * NaN where it is neither, and for days that no month has: JavaScript would roll 31 February over to March.
 */
export function momentOf(at: string, side: 'start' | 'end' = 'end'): number {
  const day = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day) || !at.startsWith(new Date(day).toISOString().slice(0, 10))) return NaN;
  if (DATE.test(at)) return side === 'start' ? day : Date.parse(`${at}T23:59:59.999Z`);
  return DATE_TIME.test(at) ? Date.parse(at) : NaN;
}

/** Whether it is a whole day rather than a moment. */
export const isDay = (at: string): boolean => DATE.test(at);
