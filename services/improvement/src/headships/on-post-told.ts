import {
  postCovered,
  postEnded,
  postFilled,
  postVacated,
  type PostFilled,
  type PostVacated,
} from '@middletier/cpd/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Audience, Envelope } from '@middletier/runtime/event';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { proposeAnewAll } from '../categorisation/propose-anew';
import { settleSignals } from '../signals/settle-signals';
import { signalsOf, type Headship } from './headship';
import { readHeadships, readHeadshipsOfSchools, saveHeadships } from './repository';

type PostTold = PostVacated | PostFilled;

const HEADSHIPS = ['HEAD', 'EXECUTIVE_HEAD'];

/** A head who leaves raises a warning at once, and one who is appointed ends it; the category is proposed anew. */
export const onPostTold = defineConsumption<PostTold>({
  name: 'headships-on-post-told',
  events: [postVacated, postCovered, postFilled, postEnded],
  handle: async (unit, events) => {
    const told = events.filter(({ data }) => HEADSHIPS.includes(data.role));
    if (told.length === 0) return;
    const ids = [...new Set(told.map(({ data }) => data.id))];
    const before = new Map((await readHeadships(unit, ids)).map((one) => [one.id, one]));
    const after = new Map(before);
    const audiences = new Map<string, Audience>();
    for (const event of told) {
      after.set(event.data.id, headshipAfter(event, after.get(event.data.id) ?? null));
      for (const { urn, audience } of event.data.schools) audiences.set(urn, audience);
    }
    await saveHeadships(unit, [...after.values()]);
    await settle(unit, audiences, urnsOf([...before.values(), ...after.values()]));
  },
});

const urnsOf = (headships: readonly Headship[]): string[] => [
  ...new Set(headships.flatMap(({ urns }) => urns)),
];

function headshipAfter({ type, data }: Envelope<PostTold>, before: Headship | null): Headship {
  const about = { id: data.id, urns: data.schools.map(({ urn }) => urn) };
  // A school that is no more has no head to look for.
  if (type === postEnded.type)
    return { id: data.id, urns: [], state: 'VACANT', vacantSince: data.on, reason: null, sudden: false };
  if ('reason' in data)
    return { ...about, state: 'VACANT', vacantSince: data.on, reason: data.reason, sudden: data.sudden };
  if (type === postFilled.type)
    return { ...about, state: 'FILLED', vacantSince: null, reason: null, sudden: false };
  const { vacantSince, reason, sudden } = before ?? { vacantSince: null, reason: null, sudden: false };
  return { ...about, state: 'COVERED', vacantSince, reason, sudden };
}

/** Schools given back by an executive head are looked at with those that are led. */
async function settle(
  unit: UnitOfWork,
  told: ReadonlyMap<string, Audience>,
  urns: readonly string[],
): Promise<void> {
  const now = new Date();
  const headships = await readHeadshipsOfSchools(unit, urns);
  const known = await knownSchools(
    unit,
    urns.filter((urn) => !told.has(urn)),
  );
  const holdings = urns.flatMap((urn) => {
    const audience = told.get(urn) ?? known.get(urn)?.audience;
    return audience
      ? [{ urn, audience, signals: signalsOf(headships.filter((one) => one.urns.includes(urn))) }]
      : [];
  });
  await settleSignals(unit, holdings, { origin: 'LEADERSHIP', now });
  await proposeAnewAll(
    unit,
    holdings.map(({ urn }) => urn),
    now,
  );
}
