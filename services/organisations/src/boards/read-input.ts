import { Refusal } from '@middletier/runtime/refusal';
import type { BoardConstituencyInput, BoardRulesInput, QuorumInput } from '../generated/graphql';
import type { BoardRules, Constituency, Quorum } from './rules';
import type { BoardShape } from './shapes/shape';
import { SHIPPED_SHAPES } from './shapes/shipped-shapes';

const quorumFrom = ({ percent, number }: QuorumInput): Quorum => ({
  percent: percent ?? null,
  number: number ?? null,
});

const constituencyFrom = (given: BoardConstituencyInput): Constituency => ({
  ...{ id: given.id, name: given.name, seats: given.seats, appointedBy: given.appointedBy },
  voting: given.voting ?? true,
  phase: given.phase ?? null,
  countsFor: given.countsFor ?? null,
  shares: given.shares ?? null,
  quorum: given.quorum ? quorumFrom(given.quorum) : null,
  veto: given.veto ?? false,
});

/** Rules as they were sent, with what was left out. */
export const rulesFrom = ({ constituencies, quorum, chair, decisions }: BoardRulesInput): BoardRules => ({
  constituencies: constituencies.map(constituencyFrom),
  quorum: quorumFrom(quorum),
  chair,
  decisions: (decisions ?? []).map(({ kinds, method, percent }) => ({
    ...{ kinds: kinds ?? null, method, percent: percent ?? null },
  })),
});

/** @throws Refusal SHAPE_UNKNOWN */
export function shapeFrom(id: string): BoardShape {
  const shape = SHIPPED_SHAPES.find((one) => one.id === id);
  if (shape) return shape;
  const known = SHIPPED_SHAPES.map((one) => one.id).join(', ');
  throw new Refusal('SHAPE_UNKNOWN', `There is no shape ${id}; there are ${known}.`, ['input', 'shape']);
}
