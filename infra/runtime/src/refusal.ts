/** An expected "no", told to the caller as it is: a stable code, a sentence that says what to do, and where the fault lies. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    /** Not named `path`: graphql-js would take an error with a path for one that it has located already. */
    readonly inputPath?: readonly (string | number)[],
  ) {
    super(message);
  }
}
