/** What a command's exit code says; printed by `begrippenkader --help`. */
export const EXIT = {
  /** Done; for a check: it holds. */
  done: 0,
  /** A check was done and does not hold: findings at or above the asked severity, a digest that differs. */
  fails: 1,
  /** The command cannot be carried out as given: bad usage, a file that is refused, an unknown version. */
  refused: 2,
  /** The surroundings do not allow it: configuration, database, port. */
  unusable: 3,
  /** A fault of the program itself. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
