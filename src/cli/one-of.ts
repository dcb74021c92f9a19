import { Refused } from '../domain/refusal.ts';

/** @throws Refused where an option's value is none of `values`. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Refused({
    code: 'BAD_ARGUMENT',
    item: value,
    message: `${option} cannot be "${value}".`,
    remedy: `Use one of: ${values.join(', ')}.`,
  });
}
