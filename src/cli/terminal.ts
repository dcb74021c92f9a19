import type { Refusal } from '../domain/refusal.ts';

/** Messages go to standard error, data to standard output: so that a pipe carries data only. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A reader that stops early (`| head`) has seen enough: the command ends quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Writes data, waiting where the reader is slower. */
export async function print(chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks as AsyncIterable<string>)
    if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

export const printJson = (value: unknown): Promise<void> => print([`${JSON.stringify(value, null, 2)}\n`]);

/** A refusal as a person reads it: where, what, and what to do. */
export function refusalText({ code, message, remedy, item, line, column }: Refusal): string {
  const place =
    line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`;
  const named = item !== undefined && !message.includes(item) ? `${item}: ` : '';
  return `${code}: ${named}${message}${place}\n  ${remedy}`;
}

/** A line that is rewritten in place while a terminal is attached; nothing otherwise. */
export class Progress {
  private last = 0;

  update(text: string): void {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.last < 100) return;
    this.last = now;
    process.stderr.write(`\r\x1b[K${text}`);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}
