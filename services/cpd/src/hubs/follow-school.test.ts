import { answerHub } from './answer-hub';
import { carryHubs, endWithSchool } from './follow-school';
import { join, openHub, spokesOn, type Hub } from './hub';

const MOMENT = { today: '2010-09-01', at: '2010-09-01T09:00:00.000Z', by: 'The register' };
const place = { owner: 'local-authority:981', subject: 'english', providerId: 'hub', from: '2006-09-01' };
const agreed = answerHub(
  openHub({ ...place, id: 'english', urn: '991001' }, MOMENT),
  { version: 1, agreedBy: 'The governing body', reason: null },
  MOMENT,
);
const HUB = ['991002', '991003'].reduce(
  (hub, urn) => join(hub, { urn, on: '2006-09-01', agreedBy: 'The head', other: null }, MOMENT),
  agreed,
);
const closing = (urn: string) => ({ urn, on: '2010-08-31' });
const conversion = (from: string) => ({ from, to: '991091', on: '2010-09-01' });
const around = (hub: Hub, day: string) => spokesOn(hub, day).map(({ urn }) => urn);

test('a spoke that closes leaves, and the hub goes on', () => {
  const [hub] = endWithSchool([HUB], closing('991002'), MOMENT);
  expect(hub).toMatchObject({ state: 'OPEN', to: null, version: HUB.version + 1 });
  expect(around(hub!, '2010-08-31')).toEqual(['991002', '991003']);
  expect(around(hub!, '2010-09-01')).toEqual(['991003']);
});

test('a hub ends with its school, and what is no concern of the school stays as it is', () => {
  const [hub] = endWithSchool([HUB], closing('991001'), MOMENT);
  expect(hub).toMatchObject({ state: 'CLOSED', to: '2010-08-31' });
  expect(around(hub!, '2010-09-01')).toEqual([]);
  expect(endWithSchool([HUB], closing('991009'), MOMENT)).toEqual([]);
  expect(endWithSchool([hub!], closing('991001'), MOMENT)).toEqual([]);
});

test.each([['before'], ['after']])('under a new number all goes on, told %s the closing', (order) => {
  for (const urn of ['991001', '991002']) {
    const ended = order === 'after' ? [HUB] : endWithSchool([HUB], closing(urn), MOMENT);
    const [hub] = carryHubs(ended, conversion(urn), MOMENT);
    const later = order === 'after' ? endWithSchool([hub!], closing(urn), MOMENT) : [];
    expect(later).toEqual([]);
    expect(hub).toMatchObject({ state: 'OPEN', to: null, closedBecause: null });
    expect([hub!.urn, ...around(hub!, '2010-09-01')]).toEqual(
      ['991001', '991002', '991003'].map((one) => (one === urn ? '991091' : one)),
    );
    expect(around(hub!, '2010-08-31')).toEqual(['991002', '991003']);
  }
});
