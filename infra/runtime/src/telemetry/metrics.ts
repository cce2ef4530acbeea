import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What one service or gateway counts of itself, in Prometheus' form. */
export class Metrics {
  private readonly registry = new Registry();

  /** What only grows; its name ends in `_total`. */
  counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /** Counts and durations in seconds; give labels of few values, each costs as many rows as there are buckets. */
  durations<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: [...BUCKETS], registers: [this.registry] });
  }

  /** A value that is looked up whenever somebody reads the metrics; without a row where it cannot be told. */
  gauge<Label extends string>(name: string, help: string, measurement: Measurement<Label>): void {
    const { labelNames = [], read } = measurement;
    const collect = async function (this: Gauge<Label>) {
      const rows = await inTime(read);
      this.reset();
      this.remove({}); // one without labels would be 0 otherwise
      for (const [labels, value] of rows) this.set(labels, value);
    };
    new Gauge({ name, help, labelNames, registers: [this.registry], collect });
  }

  /** All of it, with what is told of the process that it runs in. */
  async text(): Promise<string> {
    return (await processMetrics().metrics()) + (await this.registry.metrics());
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}

export interface Measurement<Label extends string> {
  readonly labelNames?: readonly Label[];
  readonly read: () => Rows<Label> | Promise<Rows<Label>>;
}
type Rows<Label extends string> = readonly (readonly [Partial<Record<Label, string>>, number])[];

/** Seconds: from what a kept answer takes to where the gateway gives a service up. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const LIMIT_MS = 2_000;

/** What stands on a server that is down says nothing: the other metrics are wanted most at that very moment. */
async function inTime<Label extends string>(read: Measurement<Label>['read']): Promise<Rows<Label>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Rows<Label>>((resolve) => (timer = setTimeout(() => resolve([]), LIMIT_MS)));
  try {
    return await Promise.race([late, Promise.resolve(read())]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

let ofProcess: Registry | undefined;

/** Of the process and not of the service: however many run in one process, it is watched once. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}
