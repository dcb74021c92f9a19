import { readSetting, type Environment, type Setting } from './config/setting.ts';
import { readSignOn, SIGN_ON_SETTINGS, type SignOnConfig } from './config/sign-on.ts';

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
  /** Milliseconds. */
  readonly stopGrace: number;
  /** Milliseconds without a request after which a session ends. */
  readonly sessionIdle: number;
  /** By OpenID Connect; absent where people sign in with a password only. */
  readonly signOn?: SignOnConfig | undefined;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

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

const STOP_GRACE: Setting<number> = {
  name: 'STOP_GRACE',
  purpose: 'Seconds that a server goes on answering after SIGTERM, while /health/ready says 503.',
  fallback: '5',
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) * 1_000 : undefined),
  expects: 'a number of seconds from 0 to 999',
};

const SESSION_IDLE: Setting<number> = {
  name: 'SESSION_IDLE',
  purpose: 'Minutes without a request after which a session ends; it ends after twelve hours anyway.',
  fallback: '60',
  read: (text) => (/^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) * 60_000 : undefined),
  expects: 'a number of minutes from 1 to 999',
};

/** Every setting there is, for the reference in the README. */
export const SETTINGS: readonly Setting<unknown>[] = [
  PORT,
  HOST,
  PUBLIC_URL,
  DATABASE_URL,
  LOG_LEVEL,
  STOP_GRACE,
  SESSION_IDLE,
  ...SIGN_ON_SETTINGS,
];

/** @throws Refused (BAD_CONFIG) naming the variable, its value and what it expects. */
export function readConfig(environment: Environment = process.env): Config {
  const read = <T>(setting: Setting<T>): T => readSetting(environment, setting);
  return {
    host: read(HOST),
    port: read(PORT),
    publicUrl: read(PUBLIC_URL),
    databaseUrl: read(DATABASE_URL),
    logLevel: read(LOG_LEVEL),
    stopGrace: read(STOP_GRACE),
    sessionIdle: read(SESSION_IDLE),
    signOn: readSignOn(environment),
  };
}
