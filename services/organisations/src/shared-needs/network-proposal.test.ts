import {
  answerInvitation,
  consenting,
  formed,
  invite,
  type Answer,
  type NetworkProposal,
} from './network-proposal';

const aProposal = (urns: readonly string[] = ['990001', '990002', '990003']): NetworkProposal =>
  invite(
    {
      ...{
        id: 'p',
        name: 'Outer ring',
        purpose: 'Language',
        owner: 'local-authority:990',
        need: [],
        invitations: [],
      },
      ...{
        partnershipId: null,
        version: 0,
        proposedAt: '2026-09-01T10:00:00.000Z',
        proposedBy: 'An officer',
      },
    },
    urns,
    '2026-09-01T10:00:00.000Z',
  );

const anAnswer = (answer: Answer['answer'], overrides: Partial<Answer> = {}): Answer => ({
  ...{ answer, meetingDate: '2026-09-20', reference: 'Minute 7', givenBy: 'The governing body' },
  ...{ recordedAt: '2026-09-21T10:00:00.000Z', recordedBy: 'A clerk' },
  ...overrides,
});

const FORM = { partnershipId: 'outer-ring', lead: null };

test('who was invited before is not invited again', () => {
  const more = invite(aProposal(), ['990003', '990004', '990004'], '2026-10-01T10:00:00.000Z');
  expect(more.invitations.map(({ urn }) => urn)).toEqual(['990001', '990002', '990003', '990004']);
  expect(more.version).toBe(2);
});

test('the last answer counts, and the earlier ones stay', () => {
  const once = answerInvitation(aProposal(), '990001', anAnswer('CONSENTED'));
  const twice = answerInvitation(once, '990001', anAnswer('DECLINED'));
  expect(consenting(once)).toHaveLength(1);
  expect(consenting(twice)).toHaveLength(0);
  expect(twice.invitations[0]!.answers).toHaveLength(2);
});

test('a network is formed of those who consented', () => {
  const answered = ['990001', '990003'].reduce(
    (proposal, urn) => answerInvitation(proposal, urn, anAnswer('CONSENTED')),
    answerInvitation(aProposal(), '990002', anAnswer('DECLINED')),
  );
  const done = formed(answered, { ...FORM, lead: '990003' });
  expect(done).toMatchObject({ partnershipId: 'outer-ring', version: answered.version + 1 });
  expect(consenting(done).map(({ urn }) => urn)).toEqual(['990001', '990003']);
  for (const change of [
    () => invite(done, ['990009'], '2026-10-01T10:00:00.000Z'),
    () => answerInvitation(done, '990002', anAnswer('CONSENTED')),
    () => formed(done, FORM),
  ])
    expect(change).toThrow(expect.objectContaining({ code: 'NETWORK_FORMED' }));
});

test.each([
  ['NOT_INVITED', () => answerInvitation(aProposal(), '990009', anAnswer('CONSENTED'))],
  [
    'MEETING_TO_COME',
    () => answerInvitation(aProposal(), '990001', anAnswer('CONSENTED', { meetingDate: '2026-09-22' })),
  ],
  [
    'BAD_DATE',
    () => answerInvitation(aProposal(), '990001', anAnswer('CONSENTED', { meetingDate: '2026-9-2' })),
  ],
  ['NETWORK_TOO_SMALL', () => formed(answerInvitation(aProposal(), '990001', anAnswer('CONSENTED')), FORM)],
  ['TOO_MANY_INVITED', () => aProposal(Array.from({ length: 501 }, (_, i) => `${100_000 + i}`))],
])('%s', (code, change) => {
  expect(change).toThrow(expect.objectContaining({ code }));
});

test('nobody leads without consent', () => {
  const both = ['990001', '990003'].reduce(
    (proposal, urn) => answerInvitation(proposal, urn, anAnswer('CONSENTED')),
    aProposal(),
  );
  expect(() => formed(both, { ...FORM, lead: '990002' })).toThrow(
    expect.objectContaining({ code: 'LEAD_NOT_CONSENTING' }),
  );
});
