/** Where in the arguments a fault lies, as in ['input', 'from']. */
export type Path = readonly (string | number)[];

/** An expected "no", told to the caller as it is: a stable code, a sentence that says what to do, and where the fault lies. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    /** Not named `path`: graphql-js would take an error with a path for one that it has located already. */
    readonly inputPath?: Path,
  ) {
    super(message);
  }
}
