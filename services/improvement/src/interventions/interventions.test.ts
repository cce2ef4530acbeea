import { CATALOGUE } from './catalogue';
import { addIntervention } from './intervention';
import { sumUp } from './sum-up';
import { endUptake, takeUp, type Uptake } from './take-up';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const moment = { today: '2009-09-01', at: '2009-09-01T09:00:00.000Z', by: 'An officer' };

const take = (given: Partial<Uptake> = {}): Uptake =>
  takeUp(
    {
      ...{
        id: 'one',
        intervention: 'ks1-literacy',
        owner: 'local-authority:990',
        under: null,
        from: '2008-09-01',
      },
      ...{
        to: null,
        urns: ['990001', '990002', '990001'],
        agreedBy: 'The heads',
        amountPence: 600_000,
        people: [],
      },
      ...given,
    },
    moment,
  );

test('the shipped catalogue has what Leicester’s teachers proposed, each once', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(7);
  for (const one of CATALOGUE)
    expect(addIntervention({ ...one, owner: 'local-authority:990' })).toMatchObject({ id: one.id });
});

test('a school is in a group once', () => {
  expect(take().urns).toEqual(['990001', '990002']);
});

test.each<[string, Partial<Uptake>]>([
  ['BAD_AMOUNT', { amountPence: -1 }],
  ['BAD_AMOUNT', { amountPence: 0.1 }],
  ['BAD_AMOUNT', { amountPence: Number.NaN }],
  ['BAD_GROUP', { urns: [] }],
  ['BAD_TEXT', { agreedBy: ' ' }],
  ['BAD_DAYS', { people: [{ name: 'A teacher', role: 'Teaches', days: 0, from: null }] }],
  ['DATES_REVERSED', { to: '2008-08-31' }],
  ['BAD_BODY', { owner: 'the council' }],
])('is refused with %s: %j', (code, given) => {
  expect(() => take(given)).toThrow(refusal(code));
});

test('ends once, not in days to come, and with what came of it', () => {
  const end = { version: 1, on: '2009-07-31', result: 'They read.' };
  const ended = endUptake(take(), end, moment);
  expect(ended).toMatchObject({
    to: '2009-07-31',
    version: 2,
    ended: { result: 'They read.', by: 'An officer' },
  });
  expect(() => endUptake(ended, { ...end, version: 2 }, moment)).toThrow(refusal('ALREADY_ENDED'));
  expect(() => endUptake(take(), { ...end, on: '2009-09-02' }, moment)).toThrow(refusal('DATE_TO_COME'));
  expect(() => endUptake(take(), { ...end, on: '2008-08-31' }, moment)).toThrow(refusal('DATES_REVERSED'));
});

test('what several groups took up is summed to the penny, a school counted once', () => {
  const all = [
    take(),
    take({ urns: ['990002', '990003'], amountPence: 1 }),
    take({ intervention: 'new-arrivals' }),
  ];
  expect(sumUp(all)).toEqual([
    { intervention: 'ks1-literacy', groups: 2, schools: 3, amountPence: 600_001, people: 0 },
    { intervention: 'new-arrivals', groups: 1, schools: 2, amountPence: 600_000, people: 0 },
  ]);
});
