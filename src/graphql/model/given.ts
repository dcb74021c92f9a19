type Given<Input> = { [Name in keyof Input]: Exclude<Input[Name], null> };

/** Arguments without those that are null: left out and null are one to who asks, and not to our commands. */
export const given = <Input extends object>(input: Input): Given<Input> =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<Input>;
