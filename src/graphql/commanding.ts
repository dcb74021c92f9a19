import { valueOrThrow, type Result } from '../domain/refusal.ts';
import type { Caller, Desk } from '../workflow/desk.ts';
import type { Context } from './context.ts';
import { forget } from './loaders.ts';

/** Runs one command of the workflow for who asks; a "no" goes to the client as an error with its code. */
export async function command<Input extends object, Output>(
  { desk, actor, now, loaders }: Context,
  run: (desk: Desk, caller: Caller, input: Input) => Promise<Result<Output>>,
  input: Input,
  idempotencyKey?: string | null,
): Promise<Output> {
  const result = await run(desk, { actor, now, idempotencyKey }, input);
  forget(loaders);
  return valueOrThrow(result);
}
