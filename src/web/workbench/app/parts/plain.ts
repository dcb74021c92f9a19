/** The names of what a sentence speaks of, without the URIs behind them; a URI without a name by its last part. */
export const plain = (sentence: string): string =>
  sentence.replaceAll(/([”"]) <[^<>\s]+>/g, '$1').replaceAll(/<[^<>\s]*?([^<>\s/#]+)\/?>/g, '$1');
