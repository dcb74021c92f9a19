/** How GraphQL writes a word of ours: `changes-requested` as `CHANGES_REQUESTED`. */
export type Upper<Word extends string> = Word extends `${infer A}-${infer B}`
  ? `${Uppercase<A>}_${Upper<B>}`
  : Uppercase<Word>;

export const upper = <Word extends string>(word: Word): Upper<Word> =>
  word.toUpperCase().replaceAll('-', '_') as Upper<Word>;

export type Lower<Name extends string> = Name extends `${infer A}_${infer B}`
  ? `${Lowercase<A>}-${Lower<B>}`
  : Lowercase<Name>;

export const lower = <Name extends string>(name: Name): Lower<Name> =>
  name.toLowerCase().replaceAll('_', '-') as Lower<Name>;
