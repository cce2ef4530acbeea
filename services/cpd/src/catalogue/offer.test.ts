import { anActor } from '@middletier/local/testing';
import { checkOffer, type Offer } from './offer';
import { checkProvider, requireKeeper, type Provider } from './provider';

const HUB: Provider = { id: 'hub', name: 'Lakey Hill Hub', kind: 'HUB_SCHOOL', body: 'school:990001' };
const OFFER: Offer = {
  ...{ id: 'every-day', providerId: 'hub', title: 'Every day counts', summary: 'For all staff.' },
  ...{ criteria: ['attendance-rate'], phases: [], halfDays: 1 },
  ...{ audiences: [], subjects: ['mathematics'], themes: [], signals: [], pricePence: 4_500 },
};

test('what is sound comes out with its texts trimmed', () => {
  expect(checkProvider({ ...HUB, name: ' Lakey Hill Hub ' })).toEqual(HUB);
  expect(checkOffer({ ...OFFER, title: ' Every day counts', summary: 'For all staff.\n' }, HUB)).toEqual(
    OFFER,
  );
  expect(checkOffer({ ...OFFER, halfDays: 200, summary: 'x'.repeat(2_000) }, HUB)).toMatchObject({
    halfDays: 200,
  });
});

test.each<[string, Partial<Offer>, string, string]>([
  ['a capital letter in the id', { id: 'Every-day' }, 'BAD_ID', 'id'],
  ['a hyphen before the id', { id: '-every-day' }, 'BAD_ID', 'id'],
  ['an id without end', { id: 'x'.repeat(65) }, 'BAD_ID', 'id'],
  ['no id', { id: '' }, 'BAD_ID', 'id'],
  ['a blank title', { title: ' ' }, 'BAD_TEXT', 'title'],
  ['a summary without end', { summary: 'x'.repeat(2_001) }, 'BAD_TEXT', 'summary'],
  ['no time at all', { halfDays: 0 }, 'BAD_LENGTH', 'halfDays'],
  ['a price of less than nothing', { pricePence: -1 }, 'BAD_PRICE', 'price'],
  ['part of a penny', { pricePence: 0.5 }, 'BAD_PRICE', 'price'],
  ['more than a school year', { halfDays: 201 }, 'BAD_LENGTH', 'halfDays'],
])('an offer with %s is refused where it is wrong', (_, given, code, field) => {
  expect(() => checkOffer({ ...OFFER, ...given }, HUB)).toThrow(
    expect.objectContaining({ code, inputPath: ['input', field] }),
  );
});

test('an offer of nobody is refused', () => {
  expect(() => checkOffer(OFFER, null)).toThrow(
    expect.objectContaining({ code: 'PROVIDER_UNKNOWN', inputPath: ['input', 'providerId'] }),
  );
});

test.each<[Partial<Provider>, string, string]>([
  [{ id: 'the hub' }, 'BAD_ID', 'id'],
  [{ name: '' }, 'BAD_TEXT', 'name'],
  [{ body: 'somebody' }, 'BAD_BODY', 'body'],
])('a provider with %j is refused', (given, code, field) => {
  expect(() => checkProvider({ ...HUB, ...given })).toThrow(
    expect.objectContaining({ code, inputPath: ['input', field] }),
  );
});

test('subjects are written in one way', () => {
  expect(() => checkOffer({ ...OFFER, subjects: ['Modern languages'] }, HUB)).toThrow(
    expect.objectContaining({ code: 'BAD_ID', inputPath: ['input', 'subjects', 0] }),
  );
  expect(checkOffer({ ...OFFER, subjects: ['art', 'art'] }, HUB).subjects).toEqual(['art']);
});

test('a provider is kept by its body and by administrators', () => {
  const [head, stranger] = ['990001', '990002'].map((urn) =>
    anActor({ roles: [], organisations: [`school:${urn}`] }),
  );
  expect(requireKeeper(head!, HUB)).toBe(head);
  expect(() => requireKeeper(stranger!, HUB)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  expect(() => requireKeeper(head!, { ...HUB, body: null })).toThrow(
    expect.objectContaining({ code: 'FORBIDDEN' }),
  );
});
