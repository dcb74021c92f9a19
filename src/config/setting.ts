import { masked } from '../domain/masked.ts';
import { Refused } from '../domain/refusal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable: what it is for, its default, and how its text becomes a value. */
export interface Setting<T> {
  readonly name: string;
  readonly purpose: string;
  readonly fallback: string;
  read(text: string): T | undefined;
  readonly expects: string;
}

/** @throws Refused (BAD_CONFIG) naming the variable, its value and what it expects. */
export function readSetting<T>(environment: Environment, setting: Setting<T>): T {
  const { name, fallback, read, expects } = setting;
  const given = environment[name] ?? '';
  const value = read(given || fallback);
  if (value !== undefined) return value;
  throw new Refused({
    code: 'BAD_CONFIG',
    item: name,
    message: `${name} is "${masked(given)}", which is not ${expects}.`,
    remedy: fallback ? `Leave it out for the default, ${fallback}.` : 'Correct it, or leave it out.',
  });
}
