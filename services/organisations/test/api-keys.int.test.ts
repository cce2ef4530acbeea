import { anActor } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { serviceWithDoor } from './signed-door';

const { service, door } = serviceWithDoor(organisations);

describe('API keys', () => {
  const MINE = anActor({ id: 'an-administrator', name: 'An Administrator', roles: ['ADMINISTRATOR'] });
  const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
    secret apiKey { id name roles organisations createdBy createdAt revokedAt } } }`;
  const REVOKE = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { id revokedAt } }';
  const LIST = '{ apiKeys(first: 500) { totalCount edges { node { id name revokedAt } } } }';
  const wanted = (idempotencyKey: string, more: object = {}) => ({
    input: {
      idempotencyKey,
      name: ' The MIS of our trust ',
      roles: ['DATA_OFFICER'],
      organisations: ['trust:9901'],
      ...more,
    },
  });

  const create = async (idempotencyKey: string) => {
    const { data } = await service.ask(MINE, CREATE, wanted(idempotencyKey));
    return data.createApiKey as { secret: string | null; apiKey: { id: string; createdAt: string } };
  };

  const digestOf = async (secret: string) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(secret))).toString('hex');

  const verify = async (digest: string) => {
    const body = JSON.stringify({ digest });
    const headers = door.signed(null, '/api-keys/verify', body);
    return fetch(`${door.url}/api-keys/verify`, { method: 'POST', headers, body });
  };

  test('are shown once, and kept as a digest alone', async () => {
    const first = await create('a-key-shown-once');
    expect(first).toMatchObject({
      secret: expect.stringMatching(/^mt_[\w-]{43}$/),
      apiKey: {
        name: 'The MIS of our trust',
        roles: ['DATA_OFFICER'],
        organisations: ['trust:9901'],
        createdBy: 'An Administrator',
        revokedAt: null,
      },
    });
    expect(await create('a-key-shown-once')).toEqual({ apiKey: first.apiKey, secret: null });
    const { db } = service.ground;
    const collections = await db.listCollections().toArray();
    const everything = await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray()));
    expect(JSON.stringify(everything)).not.toContain(first.secret!.slice(3));
    expect(JSON.stringify(everything)).toContain(await digestOf(first.secret!));
  });

  test('tell the gateway whom they act for, until they are revoked', async () => {
    const { secret, apiKey } = await create('a-key-to-revoke');
    const answer = await verify(await digestOf(secret!));
    expect(await answer.json()).toEqual({
      actor: {
        id: `api-key:${apiKey.id}`,
        name: 'The MIS of our trust',
        roles: ['DATA_OFFICER'],
        organisations: ['trust:9901'],
      },
    });
    const end = { input: { idempotencyKey: 'end-of-a-key', id: apiKey.id } };
    const revoked = await service.ask(MINE, REVOKE, end);
    expect(revoked.data.revokeApiKey).toEqual({ id: apiKey.id, revokedAt: expect.any(String) });
    expect((await verify(await digestOf(secret!))).status).toBe(404);
    expect(await service.ask(MINE, REVOKE, end)).toEqual(revoked);
    const later = { input: { idempotencyKey: 'end-of-a-key-again', id: apiKey.id } };
    expect((await service.ask(MINE, REVOKE, later)).data).toEqual(revoked.data);
  });

  test('are listed to administrators, and to nobody else', async () => {
    const { apiKey } = await create('a-key-in-the-list');
    const { data } = await service.ask(MINE, LIST);
    expect(data.apiKeys.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(apiKey.id);
    for (const query of [LIST, CREATE, REVOKE]) {
      const input =
        query === REVOKE
          ? { input: { idempotencyKey: 'by-a-stranger', id: apiKey.id } }
          : wanted('by-a-stranger');
      const asOfficer = await service.ask(
        anActor({ roles: ['AUTHORITY_OFFICER', 'DATA_OFFICER'] }),
        query,
        input,
      );
      expect(asOfficer).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(await service.ask(null, query, input)).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  test.each([
    ['a role there is not', { roles: ['KING'] }, 'ROLE_UNKNOWN'],
    ['no body to act for', { organisations: [] }, 'ORGANISATION_UNREADABLE'],
    [
      'another name for the same command',
      { idempotencyKey: 'a-key-shown-once', name: 'Other' },
      'IDEMPOTENCY_KEY_REUSED',
    ],
  ])('are refused for %s', async (_, given, code) => {
    const { errors } = await service.ask(MINE, CREATE, wanted('a-key-refused', given));
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  test('that are not there cannot be revoked', async () => {
    const { errors } = await service.ask(MINE, REVOKE, {
      input: { idempotencyKey: 'end-of-nothing', id: 'nothing' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'API_KEY_UNKNOWN' } }]);
  });

  test('are asked for by the gateway alone', async () => {
    const body = JSON.stringify({ digest: '0'.repeat(64) });
    expect((await fetch(`${door.url}/api-keys/verify`, { method: 'POST', body })).status).toBe(401);
    expect((await verify('0'.repeat(64))).status).toBe(404);
  });
});
