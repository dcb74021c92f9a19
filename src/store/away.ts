import type { DataSource, QueryRunner } from 'typeorm';
import { Refused } from '../domain/refusal.ts';

/** What node:net and PostgreSQL say when nobody answers, or nobody does any more: class 08, shutdown, too many clients. */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123]|53300|08\w{3})$/;

/** What the driver says of a connection that broke under it: without a code. */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection/;

/** Makes whatever runs on `source` say DATABASE_UNUSABLE where the database does not answer, instead of a bug. */
export function refuseWhenAway({ driver }: DataSource): void {
  const create = driver.createQueryRunner.bind(driver);
  driver.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    runner.query = ((...args: unknown[]) =>
      query(...args).catch((error: unknown) => {
        throw isAway(error) ? away(error as Error) : error;
      })) as QueryRunner['query'];
    return runner;
  };
}

function isAway(error: unknown): boolean {
  const {
    code,
    message = '',
    driverError,
  } = error as {
    code?: string;
    message?: string;
    driverError?: unknown;
  };
  return CODES.test(code ?? '') || WORDS.test(message) || (driverError !== undefined && isAway(driverError));
}

/** The end of a commit may have been lost on the way: it may be done or not, so "nothing was done" is not said. */
const away = (cause: Error): Refused =>
  Object.assign(
    new Refused({
      code: 'DATABASE_UNUSABLE',
      message: 'The database does not answer at the moment.',
      remedy: 'Try again soon; a command with the same idempotency key, or after a look at what is there.',
    }),
    { cause },
  );
