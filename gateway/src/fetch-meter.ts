import type { Metrics } from '@middletier/runtime/telemetry/metrics';
import type { SubgraphAnswer } from './execution/fetch';

/** Counts and times what the services behind the gateway are asked. */
export class FetchMeter {
  private readonly durations;

  constructor(metrics: Metrics) {
    this.durations = metrics.durations(
      'middletier_subgraph_fetch_duration_seconds',
      'What the gateway asks services, by service and outcome (ok, errors: answered with some, unavailable: no answer).',
      ['service', 'outcome'],
    );
  }

  /** Call it when a fetch begins; what it returns, when it ends: without an answer where there was none. */
  begin(service: string): (answer?: SubgraphAnswer) => void {
    const began = performance.now();
    return (answer) => {
      const outcome = !answer ? 'unavailable' : answer.errors?.length ? 'errors' : 'ok';
      this.durations.observe({ service, outcome }, (performance.now() - began) / 1_000);
    };
  }
}
