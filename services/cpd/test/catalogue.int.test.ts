import { serviceForTests } from '@middletier/local/service-for-tests';
import { cpd } from '../src/subgraph';
import { ADMINISTRATOR, catalogueOf, HUB, OFFER, PUBLISH, READER, REGISTER } from './a-catalogue';

const service = serviceForTests(cpd);
const { open, publish, put } = catalogueOf(() => service);
beforeAll(open);

describe('the catalogue', () => {
  const LIST = `query ($filter: OfferFilter, $first: Int, $after: String) { offers(filter: $filter, first: $first, after: $after) {
    totalCount edges { cursor node { id title } } pageInfo { hasNextPage endCursor } } }`;

  test('takes a provider and an offer once each, and shows them', async () => {
    const again = await put(PUBLISH, OFFER);
    expect(again.publishOffer).toEqual({
      ...{ id: 'every-day', title: 'Every day counts', summary: 'Attendance as everybody’s work.' },
      ...{ criteria: ['attendance-rate'], phases: [], halfDays: 4, provider: { name: 'Lakey Hill Hub' } },
    });
    expect(await put(REGISTER, HUB)).toEqual({
      registerProvider: { id: 'hub', name: 'Lakey Hill Hub', kind: 'HUB_SCHOOL' },
    });
    const { data } = await service.ask(
      READER,
      '{ offer(id: "every-day") { title provider { id kind } } none: offer(id: "none") { id } }',
    );
    expect(data).toEqual({
      offer: { title: 'Every day counts', provider: { id: 'hub', kind: 'HUB_SCHOOL' } },
      none: null,
    });
  });

  test('changes what it has under the same id', async () => {
    await publish('changing', {});
    await publish('changing', {
      idempotencyKey: 'publish-changed',
      title: ' Changed ',
      phases: ['MIDDLE_DEEMED_PRIMARY'],
      criteria: ['capacity'],
    });
    const { data } = await service.ask(READER, '{ offer(id: "changing") { title phases criteria } }');
    expect(data.offer).toEqual({
      title: 'Changed',
      phases: ['MIDDLE_DEEMED_PRIMARY'],
      criteria: ['capacity'],
    });
  });

  test('answers for entities', async () => {
    const of = [
      { __typename: 'Offer', id: 'zeal' },
      { __typename: 'Provider', id: 'university' },
      { __typename: 'Offer', id: 'none' },
    ];
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Offer { title } ... on Provider { name } } }';
    expect((await service.ask(READER, query, { of })).data._entities).toEqual([
      { title: 'zeal in the first years' },
      { name: 'Felpersham' },
      null,
    ]);
  });

  test.each<[string, object | null, string[]]>([
    ['nothing said, in the order of titles', null, ['again', 'between', 'changing', 'every-day', 'zeal']],
    ['a provider', { providers: ['university', 'none'] }, ['again']],
    ['criteria', { criteria: ['unauthorised-absence-rate', 'attendance-gap-to-area'] }, ['between', 'zeal']],
    ['a phase, with what is for all', { phases: ['PRIMARY'] }, ['between', 'every-day', 'zeal']],
    ['a subject', { subjects: ['mathematics'] }, []],
    ['a price', { mostPrice: 0, themes: ['none'] }, []],
    [
      'what is for heads, short and free',
      { audiences: ['HEADS'], mostHalfDays: 4, mostPrice: 0, providers: ['university'] },
      ['again'],
    ],
    [
      'all of it',
      { phases: ['SECONDARY'], criteria: ['attendance-rate'], providers: ['hub'] },
      ['between', 'every-day'],
    ],
  ])('lists offers by %s', async (_, filter, ids) => {
    const { data } = await service.ask(READER, LIST, { filter });
    expect(data.offers.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids);
    expect(data.offers.totalCount).toBe(ids.length);
  });

  test('is read page by page', async () => {
    const page = async (after: string | null) =>
      (await service.ask(READER, LIST, { first: 3, after })).data.offers;
    const first = await page(null);
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: first.edges[2].cursor });
    const second = await page(first.pageInfo.endCursor);
    expect(second.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(['every-day', 'zeal']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test.each<[string, string, object, string]>([
    ['an id with a space', REGISTER, { ...HUB, id: 'the hub' }, 'BAD_ID'],
    ['a provider without a name', REGISTER, { ...HUB, name: ' ' }, 'BAD_TEXT'],
    ['an offer of nobody', PUBLISH, { ...OFFER, providerId: 'nobody' }, 'PROVIDER_UNKNOWN'],
    ['an offer without a length', PUBLISH, { ...OFFER, halfDays: 0 }, 'BAD_LENGTH'],
    ['an offer without a title', PUBLISH, { ...OFFER, title: '' }, 'BAD_TEXT'],
    [
      'a key used before for something else',
      PUBLISH,
      { ...OFFER, idempotencyKey: OFFER.idempotencyKey, title: 'Other' },
      'IDEMPOTENCY_KEY_REUSED',
    ],
  ])('refuses %s', async (what, mutation, input, code) => {
    const key = code === 'IDEMPOTENCY_KEY_REUSED' ? {} : { idempotencyKey: `refused: ${what}` };
    const { errors } = await service.ask(ADMINISTRATOR, mutation, { input: { ...input, ...key } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  test('is kept by administrators, and read by those who say who they are', async () => {
    for (const [mutation, input] of [
      [REGISTER, HUB],
      [PUBLISH, OFFER],
    ] as const) {
      const { errors } = await service.ask({ ...ADMINISTRATOR, roles: ['AUTHORITY_OFFICER'] }, mutation, {
        input,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await service.ask(null, LIST)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
