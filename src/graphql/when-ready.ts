/** Goes on with a value at once where it is at hand, else when it is there: a promise costs more than most fields. */
export const whenReady = <T, U>(value: T | Promise<T>, use: (value: T) => U): U | Promise<U> =>
  value instanceof Promise ? value.then(use) : use(value);
