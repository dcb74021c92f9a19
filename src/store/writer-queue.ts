/**
 * Runs tasks one after the other. TypeORM keeps one connection for SQLite, so two overlapping transactions would
 * become savepoints of each other and the second's rollback would undo the first, already acknowledged.
 */
export class WriterQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }
}
