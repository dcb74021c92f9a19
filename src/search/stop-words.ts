/**
 * Little words that say nothing about what is sought: "standaard voor data" asks for *standaard* and *data*. They
 * are only passed over where words are looked up one by one: a label that is, or begins with, the whole query
 * still counts them, so "of" in "opregel- of afregelaanbod" finds itself.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'aan al als bij dat de den der die dit door een en er het hun in is met naar niet of om onder op over te ten ter tot uit van voor wat zijn',
    'a an and are as at by for from is of on or the to with',
    'au aux avec d dans de des du en est et l la le les ou par pour sur un une',
    'am auf aus bei das dem den der des die ein eine fur im ist mit oder und von zu zum zur',
  ].flatMap((words) => words.split(' ')),
);

/** The words to look up, each once: all but the stop words, or all where there is nothing else. */
export function significant(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}
