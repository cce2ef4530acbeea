import { anActor, type TestService } from '@middletier/local/testing';

export const ADMINISTRATOR = anActor({ roles: ['ADMINISTRATOR'] });
export const READER = anActor({ roles: [], organisations: ['school:990001'] });
export const REGISTER =
  'mutation ($input: RegisterProviderInput!) { registerProvider(input: $input) { id name kind } }';
export const PUBLISH = `mutation ($input: PublishOfferInput!) { publishOffer(input: $input) {
  id title summary criteria phases halfDays provider { name } } }`;

export const HUB = {
  ...{ idempotencyKey: 'register-the-hub', id: 'hub', name: 'Lakey Hill Hub', kind: 'HUB_SCHOOL' },
};
export const OFFER = {
  ...{ idempotencyKey: 'publish-every-day', id: 'every-day', providerId: 'hub', title: 'Every day counts' },
  ...{ summary: 'Attendance as everybody’s work.', criteria: ['attendance-rate'], phases: [], halfDays: 4 },
};

/** A catalogue to look at, and the hands of its administrator. */
export function catalogueOf(service: () => TestService) {
  const put = async (mutation: string, input: object) => {
    const { data, errors } = await service().ask(ADMINISTRATOR, mutation, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const publish = (id: string, given: object) =>
    put(PUBLISH, { ...OFFER, id, idempotencyKey: `publish-${id}`, title: id, ...given });
  return {
    put,
    publish,
    /** Its two providers and four offers. */
    open: async () => {
      await put(REGISTER, HUB);
      const university = { id: 'university', name: 'Felpersham', kind: 'UNIVERSITY' };
      await put(REGISTER, { ...HUB, idempotencyKey: 'register-the-university', ...university });
      await put(PUBLISH, OFFER);
      await publish('zeal', {
        ...{ title: 'zeal in the first years', phases: ['NURSERY', 'PRIMARY'] },
        criteria: ['attendance-gap-to-area'],
      });
      await publish('again', { title: 'Again and again', providerId: 'university', phases: ['SECONDARY'] });
      await publish('between', {
        ...{ title: 'between home and school', criteria: ['unauthorised-absence-rate', 'attendance-rate'] },
      });
    },
  };
}
