import { masked } from './domain/masked.ts';
import { Refused } from './domain/refusal.ts';

/** Settings of one process, read from the environment once and checked. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The base of every URI that is minted here, without a slash at the end. Never taken from a request. */
  readonly publicUrl: string;
  /** `sqlite:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable: what it is for, its default, and how its text becomes a value. */
interface Setting<T> {
  readonly name: string;
  readonly purpose: string;
  readonly fallback: string;
  read(text: string): T | undefined;
  readonly expects: string;
}

const PORT: Setting<number> = {
  name: 'PORT',
  purpose: 'Port the server listens on.',
  fallback: '4000',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined),
  expects: 'a number from 0 to 65535',
};

const HOST: Setting<string> = {
  name: 'HOST',
  purpose: 'Address the server listens on; 0.0.0.0 for all.',
  fallback: 'localhost',
  read: (text) => text || undefined,
  expects: 'a host name or address',
};

const PUBLIC_URL: Setting<string> = {
  name: 'PUBLIC_URL',
  purpose: 'Base of every URI minted here, as the world sees it.',
  fallback: 'http://localhost:4000',
  read: (text) => (/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(text) ? text.replace(/\/+$/, '') : undefined),
  expects: 'an http or https URL without query or fragment',
};

const DATABASE_URL: Setting<string> = {
  name: 'DATABASE_URL',
  purpose: 'Where everything is kept: an SQLite file or a PostgreSQL database.',
  fallback: 'sqlite:./data/begrippenkader.sqlite',
  read: (text) => (/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(text) ? text : undefined),
  expects: 'sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE',
};

const LOG_LEVEL: Setting<LogLevel> = {
  name: 'LOG_LEVEL',
  purpose: 'How much is logged (JSON lines on standard error).',
  fallback: 'warn',
  read: (text) => LOG_LEVELS.find((level) => level === text),
  expects: `one of ${LOG_LEVELS.join(', ')}`,
};

/** Every setting there is, for the reference in the README. */
export const SETTINGS: readonly Setting<unknown>[] = [PORT, HOST, PUBLIC_URL, DATABASE_URL, LOG_LEVEL];

/** @throws Refused (BAD_CONFIG) naming the variable, its value and what it expects. */
export function readConfig(environment: Environment = process.env): Config {
  const read = <T>({ name, fallback, read: parse, expects }: Setting<T>): T => {
    const given = environment[name] ?? '';
    const value = parse(given || fallback);
    if (value !== undefined) return value;
    throw new Refused({
      code: 'BAD_CONFIG',
      item: name,
      message: `${name} is "${masked(given)}", which is not ${expects}.`,
      remedy: `Leave it out for the default, ${fallback}.`,
    });
  };
  return {
    host: read(HOST),
    port: read(PORT),
    publicUrl: read(PUBLIC_URL),
    databaseUrl: read(DATABASE_URL),
    logLevel: read(LOG_LEVEL),
  };
}
