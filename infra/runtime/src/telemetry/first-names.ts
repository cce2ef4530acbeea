const LONGEST = 64;

/** Keeps the values of a label few: the first that come are told apart, all others are one. */
export class FirstNames {
  private readonly known = new Set<string>();

  constructor(private readonly limit: number) {}

  of(name: string): string {
    const short = name.slice(0, LONGEST);
    if (this.known.has(short)) return short;
    if (this.known.size >= this.limit) return '(other)';
    this.known.add(short);
    return short;
  }
}
