import { Supervised, type Charge, type State, type Supervision } from './supervised';

/** Keeps processes running, in stages: a stage starts when the one before is ready, and stops before it. */
export class Supervisor {
  readonly #stages: Supervised[][] = [];
  #ended = false;

  constructor(readonly supervision: Supervision = {}) {}

  /**
   * Starts one more stage, all its processes at once. Rejects with the first that fails; `stop` then ends the
   * rest.
   */
  async start(...charges: Charge[]): Promise<void> {
    if (this.#ended) throw new Error('it was told to stop');
    const stage = charges.map((charge) => new Supervised(charge, this.supervision));
    this.#stages.push(stage);
    await Promise.all(stage.map((one) => one.start()));
  }

  /** The number of the running process; undefined while there is none. */
  pidOf(name: string): number | undefined {
    return this.#find(name).pid;
  }

  stateOf(name: string): State {
    return this.#find(name).state;
  }

  /** Ends a process with SIGKILL, as a crash would; it is then started again. */
  kill(name: string): Promise<void> {
    return this.#find(name).kill();
  }

  /** Stops everything in good order, the last stage first. */
  async stop(): Promise<void> {
    this.#ended = true;
    for (const stage of this.#stages.toReversed()) await Promise.all(stage.map((one) => one.stop()));
  }

  #find(name: string): Supervised {
    const known = this.#stages.flat();
    const found = known.find((one) => one.name === name);
    if (!found) throw new Error(`there is no ${name}; there are ${known.map((one) => one.name).join(', ')}`);
    return found;
  }
}
