import { checkOffer, checkProvider, type Offer, type Provider } from './offer';

const HUB: Provider = { id: 'hub', name: 'Lakey Hill Hub', kind: 'HUB_SCHOOL' };
const OFFER: Offer = {
  ...{ id: 'every-day', providerId: 'hub', title: 'Every day counts', summary: 'For all staff.' },
  ...{ criteria: ['attendance-rate'], phases: [], halfDays: 1 },
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
])('a provider with %j is refused', (given, code, field) => {
  expect(() => checkProvider({ ...HUB, ...given })).toThrow(
    expect.objectContaining({ code, inputPath: ['input', field] }),
  );
});
