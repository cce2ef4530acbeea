import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { ComparatorsOfMany } from '../comparison/comparators-of-many';
import { signalsInForce } from '../signals/signals-in-force';
import { figureColumn } from './figure-column';
import type { KnownColumns } from './place';
import type { SchoolColumns } from './school-columns';
import type { Asked } from './what-is-asked';

/** Learns all that decides the categories of schools, some at a time. */
export class Learning {
  private readonly comparators: ComparatorsOfMany;

  constructor(
    private readonly reading: Pick<UnitOfWork, 'db'>,
    private readonly asked: Asked,
    private readonly now: Date,
  ) {
    const comparisons = asked.figures.flatMap(({ comparison }) => comparison ?? []);
    this.comparators = new ComparatorsOfMany(reading, comparisons);
  }

  async of(columns: SchoolColumns): Promise<KnownColumns> {
    const { schools, measures } = columns;
    const urns = schools.map(({ urn }) => urn);
    const [capacities, signals, othersOf] = await Promise.all([
      judgedCapacities(this.reading, urns),
      signalsInForce(this.reading, urns, this.now),
      this.comparators.learn(schools, measures),
    ]);
    const figures = this.asked.figures.map(({ name, measure, basis, comparison }) => {
      const others = comparison && othersOf(comparison);
      return [name, figureColumn(basis, measures.get(measure)!, others)] as const;
    });
    return {
      ...columns,
      figures: new Map(figures),
      capacities: urns.map((urn) => capacities.get(urn) ?? null),
      signals: urns.map((urn) => signals.get(urn) ?? []),
    };
  }
}
