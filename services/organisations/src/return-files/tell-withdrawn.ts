import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnWithdrawn, type FiguresAccepted, type ReturnAccepted } from '../contract';
import { audienceOf } from '../register/school-facts';
import type { Figures, ReturnKind, Told } from '../returns/return-kind';

/** Tells that what a school returned is not known any more, with the figures as its kind told them. */
export function tellWithdrawn(unit: UnitOfWork, kind: ReturnKind, told: Told<Figures>): void {
  const { returnId, school } = told;
  const { urn, name } = school;
  const periods = periodsOf(unit, kind, told);
  // Of a kind without figures of periods nobody was told any.
  if (periods.length === 0) return;
  unit.emit(returnWithdrawn, urn, {
    ...{ kind: kind.name, returnId, periods },
    school: { urn, name, phase: school.phase ?? 'NOT_APPLICABLE' },
    audience: audienceOf(school),
  });
}

/** The periods that the kind tells of these rows, heard and not passed on. */
function periodsOf(unit: UnitOfWork, kind: ReturnKind, told: Told<Figures>): FiguresAccepted['periods'] {
  const periods: FiguresAccepted['periods'] = [];
  const emit: UnitOfWork['emit'] = (_event, _urn, data) => {
    const said = data as unknown as ReturnAccepted | FiguresAccepted;
    if ('periods' in said) periods.push(...said.periods);
    else periods.push(...said.weeks.map(ofWeek));
  };
  kind.tell({ ...unit, emit }, told);
  return periods;
}

const ofWeek = ({ weekCommencing, ...figures }: ReturnAccepted['weeks'][number]) => ({
  ...{ from: weekCommencing, to: weekCommencing, figures },
});
