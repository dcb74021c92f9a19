/** How many answers are kept for one object. */
const KEPT = 8;

/**
 * Keeps what is computed of an object that never changes, by key, as long as the object lives. What was asked
 * longest ago is dropped first, so that keys made up by a client cannot fill the memory.
 */
export function keeper<T>(): (of: object, key: string, make: () => T) => T {
  const kept = new WeakMap<object, Map<string, T>>();
  return (of, key, make) => {
    let answers = kept.get(of);
    if (!answers) kept.set(of, (answers = new Map<string, T>()));
    const answer = answers.has(key) ? (answers.get(key) as T) : make();
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > KEPT) answers.delete(answers.keys().next().value as string);
    return answer;
  };
}
