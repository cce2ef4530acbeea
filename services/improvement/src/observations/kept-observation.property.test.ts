import fc from 'fast-check';
import { knownAt, supersede, takenBack, type KeptObservation, type Told } from './kept-observation';

const PERIOD = { period: '2018/19', from: '2018-09-01', to: '2019-08-31' };
const told = (value: number | null): Told => ({
  ...{ subject: '990001', measure: 'ks2-rwm-expected', ...PERIOD, value, cohort: 30 },
  state: value === null ? 'SUPPRESSED' : 'REPORTED',
});
const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const telling = (hour: number) => ({
  source: { kind: 'KS2' as const, name: `file-${hour}.csv`, by: null },
  now: at(hour),
});

/** All that was ever told of a period, one an hour. */
const history = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 12 });

const keep = (values: readonly (number | null)[]): KeptObservation =>
  values.reduce<KeptObservation | undefined>(
    (before, value, hour) => supersede(before, told(value), telling(hour)) ?? before,
    undefined,
  )!;

const versionsOf = (kept: KeptObservation) => [...kept.superseded, kept].map(({ value }) => value);

test('every figure that was ever told is kept, once for each time that it came anew, and the last one stands', () => {
  fc.assert(
    fc.property(history, (values) => {
      const anew = values.filter((value, i) => i === 0 || value !== values[i - 1]);
      expect(versionsOf(keep(values))).toEqual(anew);
    }),
  );
});

test('to tell it all again, or the last of it twice, changes nothing', () => {
  fc.assert(
    fc.property(history, (values) => {
      const kept = keep(values);
      expect(supersede(kept, told(values.at(-1)!), telling(99))).toBeNull();
    }),
  );
});

test('at any hour that is known which had been told last before it', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 12 }), (values, hour) => {
      const before = values.slice(0, hour);
      expect(knownAt(keep(values), at(hour))?.value).toBe(before.at(-1));
    }),
  );
});

test('each version begins when the one before it ends', () => {
  fc.assert(
    fc.property(history, (values) => {
      const kept = keep(values);
      const begins = [...kept.superseded, kept].map(({ recordedAt }) => recordedAt).slice(1);
      expect(kept.superseded.map(({ supersededAt }) => supersededAt)).toEqual(begins);
    }),
  );
});

test('taken back, what another source had told last stands again, and nothing where there is none', () => {
  const other = { ...telling(50), source: { kind: 'ROLL_RETURN' as const, name: 'a-file', by: null } };
  fc.assert(
    fc.property(history, (values) => {
      const kept = keep(values);
      const corrected = supersede(kept, told(9), other)!;
      const back = takenBack(corrected, { ...other, now: at(60) })!;
      expect([back.value, back.state, back.source]).toEqual([kept.value, kept.state, kept.source]);
      expect(versionsOf(back)).toEqual([...versionsOf(kept), 9, kept.value]);
      expect(takenBack(kept, other)).toBeNull();
      const nothing = takenBack(kept, telling(60))!;
      expect(nothing).toMatchObject({ value: null, state: 'NOT_AVAILABLE', withdrawn: true });
      expect(takenBack(nothing, telling(61))).toBeNull();
      expect(supersede(nothing, told(3), telling(62))).not.toHaveProperty('withdrawn');
    }),
  );
});
