import type { BodyRef } from '../bodies/body';
import type { MembershipOnDay } from '../partnerships/membership';
import { bringsChallenge, type PartnershipOnDay } from '../partnerships/partnership';
import { overlap } from '@middletier/runtime/period';
import type { Tie } from '../partnerships/ties';
import type { School, Trust } from '../register/school';
import type { SchoolYear } from './school-year';

export interface Party {
  readonly ref: BodyRef;
  readonly name: string;
  /** All that it ever was in, each as it was at the end of the year, or at its own. */
  readonly ties: readonly Tie[];
}

/** A partnership that the trust or its schools were in during the year. */
export interface Collaboration {
  readonly partnership: PartnershipOnDay;
  readonly memberships: readonly MembershipOnDay[];
  /** Names of those in it. */
  readonly members: readonly string[];
  readonly leads: boolean;
  readonly challenge: boolean;
  /** The terms should have been reviewed by the end of the year. */
  readonly reviewOverdue: boolean;
}

/** A trust's account of its collaborations in a year (domain.md N7; 003 asks that they be accounted for). */
export interface PartnershipReturn {
  readonly year: SchoolYear;
  /** The day it is drawn up as at: the year's last, or today while it runs. */
  readonly asAt: string;
  readonly trust: Trust;
  readonly schools: number;
  readonly collaborations: readonly Collaboration[];
  /** Schools that were in nothing beside the trust itself. */
  readonly without: readonly School[];
  readonly text: string;
}

interface Sources {
  readonly trust: Trust;
  readonly schools: readonly School[];
  /** The trust itself, then its schools, in order. */
  readonly parties: readonly Party[];
}

export function drawUpReturn(
  sources: Sources,
  { year, asAt }: Pick<PartnershipReturn, 'year' | 'asAt'>,
): PartnershipReturn {
  const { trust, schools, parties } = sources;
  const collaborations = collaborationsIn(parties, { from: year.from, to: asAt });
  const busy = new Set(collaborations.flatMap(({ memberships }) => memberships.map(({ member }) => member)));
  const without = schools.filter(({ urn }) => !busy.has(`school:${urn}`));
  const document = { year, asAt, trust, schools: schools.length, collaborations, without };
  return { ...document, text: textOf(document) };
}

function collaborationsIn(parties: readonly Party[], period: { from: string; to: string }): Collaboration[] {
  const found = new Map<string, Collaboration>();
  for (const { name, ties } of parties)
    for (const { membership, partnership } of ties) {
      if (!overlap(membership, period)) continue;
      const sofar = found.get(partnership.id) ?? beginning(partnership, period.to);
      found.set(partnership.id, {
        ...sofar,
        memberships: [...sofar.memberships, membership],
        members: [...sofar.members, name],
        leads: sofar.leads || membership.role === 'LEAD',
      });
    }
  return [...found.values()].sort((a, b) => (a.partnership.name < b.partnership.name ? -1 : 1));
}

const beginning = (partnership: PartnershipOnDay, day: string): Collaboration => ({
  ...{ partnership, memberships: [], members: [], leads: false },
  challenge: bringsChallenge(partnership.kind, partnership),
  reviewOverdue: (partnership.terms?.reviewDue ?? '9999') <= day,
});

const plain = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

function textOf({
  year,
  asAt,
  trust,
  schools,
  collaborations,
  without,
}: Omit<PartnershipReturn, 'text'>): string {
  return [
    `Partnership return of ${trust.name ?? `trust ${trust.uid}`} for ${year.name}, as at ${asAt}`,
    '',
    `${count(schools, 'school')}, ${count(collaborations.length, 'collaboration')}.`,
    ...collaborations.flatMap((one) => ['', ...paragraphOf(one)]),
    ...(without.length === 0
      ? []
      : ['', `In no collaboration beyond the trust: ${without.map(({ name }) => name).join(', ')}.`]),
    '',
  ].join('\n');
}

function paragraphOf({
  partnership,
  members,
  memberships,
  challenge,
  reviewOverdue,
}: Collaboration): string[] {
  const { name, kind, aims, measures, terms } = partnership;
  const who = members.map(
    (member, i) => `${member} (${plain(memberships[i]!.role)}${spanOf(memberships[i]!)})`,
  );
  return [
    `${name}, ${plain(kind)}${challenge ? ', with challenge from outside' : ''}`,
    `  Members from the trust: ${who.join(', ')}.`,
    ...(aims.length === 0 ? [] : [`  Aims: ${aims.join('; ')}.`]),
    ...measures.map(
      (one) =>
        `  Measure: ${one.name}, from ${one.baseline ?? 'an unknown baseline'} to ${one.target ?? 'no target'}${one.dueBy ? ` by ${one.dueBy}` : ''}.`,
    ),
    terms
      ? `  Terms agreed on ${terms.agreedOn}${terms.reviewDue ? `, review due by ${terms.reviewDue}${reviewOverdue ? ' (overdue)' : ''}` : ''}.`
      : '  No terms on record.',
  ];
}

const spanOf = ({ from, to }: MembershipOnDay): string => `, from ${from}${to === null ? '' : ` to ${to}`}`;

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
