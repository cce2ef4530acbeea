const AT_ONCE = 256;
const AT_ONCE_FOR_ONE = 4;

/** Which webhooks may be sent something, by their ids. */
export type Claimable = { readonly $nin: string[] } | { readonly $in: string[] };

/**
 * Shares out what may be under way at once, so that no receiver keeps another waiting. One that answered last time has
 * four deliveries under way, any other one; and all that did not answer, or were not tried yet, half of what there is.
 */
export class Turns {
  private readonly underway = new Map<string, number>();
  private readonly answering = new Set<string>();
  private all = 0;
  private doubtful = 0;

  constructor(private readonly atOnce = AT_ONCE) {}

  get full(): boolean {
    return this.all >= this.atOnce;
  }

  claimable(): Claimable {
    const busy = [...this.underway].filter(([id, count]) => count >= this.mostOf(id)).map(([id]) => id);
    if (this.doubtful < this.atOnce / 2) return { $nin: busy };
    return { $in: [...this.answering].filter((id) => !busy.includes(id)) };
  }

  /** @returns what is called at its end with whether the receiver answered */
  begin(id: string): (answered: boolean) => void {
    const doubted = this.answering.has(id) ? 0 : 1;
    this.move(id, 1);
    this.doubtful += doubted;
    return (answered) => {
      this.move(id, -1);
      this.doubtful -= doubted;
      if (answered) this.answering.add(id);
      else this.answering.delete(id);
    };
  }

  private mostOf(id: string): number {
    return this.answering.has(id) ? AT_ONCE_FOR_ONE : 1;
  }

  private move(id: string, by: 1 | -1): void {
    this.all += by;
    const count = (this.underway.get(id) ?? 0) + by;
    if (count > 0) this.underway.set(id, count);
    else this.underway.delete(id);
  }
}
