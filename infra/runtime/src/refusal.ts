/** An expected "no", told to the caller as it is: a stable code, a sentence that says what to do, and where the fault lies. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    readonly path?: readonly (string | number)[],
  ) {
    super(message);
  }
}
