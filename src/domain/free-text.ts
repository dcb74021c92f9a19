/** As long as a reason, a comment or a rationale may be. */
export const MOST_FREE_TEXT = 20_000;

/** Controls but line ends and tabs, half surrogate pairs, and the marks that make text read otherwise than it is written. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Whether what people write about a change may be kept: of at most so many characters, all of which can be read. */
export const isFreeText = (text: string, most = MOST_FREE_TEXT): boolean =>
  text.length <= most && !UNFIT.test(text);
