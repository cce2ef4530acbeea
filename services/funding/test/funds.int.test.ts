import { aPhase, aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
const YORK = 'york-2012-03-1';
const WIGAN = 'wigan-2012-10-2';

const wiganVote = aVote({
  ...{ resolutionId: WIGAN, owner: 'local-authority:983', date: '2012-10-10' },
  board: { id: 'sib', name: 'School Improvement Board' },
  subject: {
    ...{ purpose: 'Interventions by consortia', amountPence: 30_000_000 },
    details: [{ name: 'primary', value: '20000000' }],
  },
});

beforeAll(async () => {
  office = await fundOffice();
  await office.vote(
    aVote(),
    wiganVote,
    aVote({ resolutionId: 'ordinary-1', kind: 'ORDINARY' }),
    aVote({ resolutionId: 'silent-1', subject: { amountPence: null } }),
    aVote({
      ...{ resolutionId: 'behaviour-1', kind: 'DE_DELEGATION' },
      constituencies: [aPhase('PRIMARY', 'PASSED'), aPhase('SECONDARY', 'PASSED')],
    }),
  );
});
afterAll(() => office?.close());

const fund = async (id: string, fields: string, actor = CLERK) => {
  const asked = await office.ask(`{ fund(id: "${id}") { ${fields} } }`, actor);
  return typeof asked === 'string' ? asked : asked.fund;
};
const pence = (amount: number) => ({ pence: amount });

test('a vote opens a fund, and nothing else does', async () => {
  const fields = 'state reason kind voted { pence } owner board { id } resolution { id } from to phases';
  expect(await fund(YORK, fields)).toEqual({
    ...{ state: 'OPEN', reason: null, kind: 'POOLED', voted: pence(32_000_000), owner: 'partnership:yep' },
    ...{ board: { id: 'yep' }, resolution: { id: YORK }, from: '2012-03-14', to: '2013-03-31', phases: [] },
  });
  expect(await fund('ordinary-1', 'state')).toBeNull();
  expect(await fund('silent-1', 'state reason')).toEqual({
    ...{ state: 'NOT_OPENED', reason: 'The vote names no amount.' },
  });
  expect(await fund('behaviour-1', 'kind phases')).toEqual({
    ...{ kind: 'DE_DELEGATED', phases: ['PRIMARY', 'SECONDARY'] },
  });
  const opened = (await office.told('fund')).map(({ type, data }) => [type, data.id, data.amountPence]);
  expect(opened.sort()).toEqual([
    ['funding.fund.opened.v1', 'behaviour-1', 32_000_000],
    ['funding.fund.opened.v1', WIGAN, 30_000_000],
    ['funding.fund.opened.v1', YORK, 32_000_000],
  ]);
});

const given = (id: string, change: object = {}) => ({
  ...{ fund: id, version: 1, id: 'top-slice', kind: 'TOP_SLICE', from: 'local-authority:983' },
  ...{ date: '2012-11-01', amountPence: 30_000_000, ...change },
});

test('York’s £320,000 come from its authority, and only its officers say so', async () => {
  const slice = given(YORK, { amountPence: 32_000_000, date: '2012-05-01' });
  expect(await office.command('contributeToFund', slice)).toBe('FORBIDDEN');
  expect(
    await office.command('contributeToFund', { ...slice, amountPence: 32_000_001 }, { actor: COUNCIL }),
  ).toBe('ABOVE_VOTE');
  const want = 'given { pence } balance { pence } version';
  expect(await office.command('contributeToFund', slice, { actor: COUNCIL, want })).toEqual({
    ...{ given: pence(32_000_000), balance: pence(32_000_000), version: 2 },
  });
  expect(await office.command('contributeToFund', { ...slice, version: 2 }, { actor: COUNCIL })).toBe(
    'ABOVE_VOTE',
  );
  const days = 'april: balance(asAt: "2012-04-30") { pence } may: balance(asAt: "2012-05-01") { pence }';
  expect(await fund(YORK, days)).toEqual({ april: pence(0), may: pence(32_000_000) });
});

test('Wigan’s £200,000 and £100,000 are set aside and paid, and each payment leads to its vote', async () => {
  const asCouncil = { actor: COUNCIL };
  await office.command('contributeToFund', given(WIGAN), asCouncil);
  const earmark = (id: string, amountPence: number, version: number) =>
    office.command(
      'earmarkFund',
      { fund: WIGAN, version, id, purpose: `The ${id} consortia`, amountPence, date: '2012-11-01' },
      { ...asCouncil, want: 'version unassigned { pence } balance { pence }' },
    );
  expect(await earmark('primary', 20_000_000, 2)).toMatchObject({ unassigned: pence(10_000_000) });
  expect(await earmark('secondary', 10_000_001, 3)).toBe('OVERDRAWN');
  expect(await earmark('secondary', 10_000_000, 3)).toEqual({
    ...{ version: 4, unassigned: pence(0), balance: pence(30_000_000) },
  });

  const payment = {
    ...{ fund: WIGAN, earmark: 'primary', id: 'consortium-1', to: 'partnership:consortium-1' },
    ...{ amountPence: 4_000_000, what: 'A fifth for each of five consortia', date: '2012-12-01' },
  };
  const want = 'id kind year fund { resolution { id } } entries { account amount { pence } } reversedBy';
  const paid = await office.command('payFromEarmark', payment, { ...asCouncil, want });
  expect(paid).toEqual({
    ...{ id: `payment/${WIGAN}/consortium-1`, kind: 'PAYMENT', year: '2012-13', reversedBy: null },
    fund: { resolution: { id: WIGAN } },
    entries: [
      { account: `earmark/${WIGAN}/primary`, amount: pence(-4_000_000) },
      { account: 'body/partnership:consortium-1', amount: pence(4_000_000) },
    ],
  });
  // Under another idempotencyKey too it is the same payment.
  expect(await office.command('payFromEarmark', payment, { ...asCouncil, want })).toEqual(paid);
  expect(await office.command('payFromEarmark', { ...payment, amountPence: 1 }, asCouncil)).toBe(
    'POSTED_OTHERWISE',
  );
  expect(await fund(WIGAN, 'earmarks { id balance { pence } }', COUNCIL)).toEqual({
    earmarks: [
      { id: 'primary', balance: pence(16_000_000) },
      { id: 'secondary', balance: pence(10_000_000) },
    ],
  });
  expect((await office.told('payment')).map(({ data }) => [data.resolution, data.amountPence])).toEqual([
    [WIGAN, 4_000_000],
  ]);
});

test('what is taken back stays on record, and the money is where it was', async () => {
  const id = `payment/${WIGAN}/consortium-1`;
  const taken = { id, why: 'Paid to the wrong consortium' };
  const reversal = await office.command('reverseTransaction', taken, {
    actor: COUNCIL,
    want: 'kind reverses what',
  });
  expect(reversal).toEqual({ kind: 'REVERSAL', reverses: id, what: taken.why });
  expect(await office.command('reverseTransaction', taken, { actor: COUNCIL })).toBe('REVERSED');
  const again = { fund: WIGAN, earmark: 'primary', id: 'consortium-1', to: 'partnership:consortium-1' };
  const same = { ...again, amountPence: 4_000_000, what: 'A fifth', date: '2012-12-01' };
  expect(await office.command('payFromEarmark', same, { actor: COUNCIL })).toBe('REVERSED');
  const spent = { id: `contribution/${WIGAN}/top-slice`, why: 'A test' };
  expect(await office.command('reverseTransaction', spent, { actor: COUNCIL })).toBe('OVERDRAWN');
  const asked = `{ accountStatement(account: "earmark/${WIGAN}/primary") { closingBalance { pence }
    lines { totalCount edges { node { amount { pence } balance { pence } transaction { kind reversedBy } } } } } }`;
  const { accountStatement } = await office.ask(asked, COUNCIL);
  const line = (amount: number, balance: number, transaction: object) => ({
    node: { amount: pence(amount), balance: pence(balance), transaction },
  });
  expect(accountStatement).toEqual({
    closingBalance: pence(20_000_000),
    lines: {
      totalCount: 3,
      edges: [
        line(20_000_000, 20_000_000, { kind: 'EARMARK', reversedBy: null }),
        line(-4_000_000, 16_000_000, { kind: 'PAYMENT', reversedBy: `reversal/${id}` }),
        line(4_000_000, 20_000_000, { kind: 'REVERSAL', reversedBy: null }),
      ],
    },
  });
});

test('a statement has what is printed on it, and is a file for a spreadsheet', async () => {
  const account = `earmark/${WIGAN}/primary`;
  const totals = 'received { pence } paid { pence }';
  const asked = `{ accountStatement(account: "${account}", from: "2012-12-01") { openingBalance { pence } ${totals}
    byKind { kind entries ${totals} } fund { purpose resolution { id } } csv title
    lines(first: 1, after: null) { broughtForward { pence } carriedForward { pence } } } }`;
  const { accountStatement } = await office.ask(asked, COUNCIL);
  expect(accountStatement).toEqual({
    ...{ openingBalance: pence(20_000_000), received: pence(4_000_000), paid: pence(4_000_000) },
    byKind: [
      { kind: 'PAYMENT', entries: 1, received: pence(0), paid: pence(4_000_000) },
      { kind: 'REVERSAL', entries: 1, received: pence(4_000_000), paid: pence(0) },
    ],
    fund: { purpose: 'Interventions by consortia', resolution: { id: WIGAN } },
    csv: `/ledger/statement?account=${encodeURIComponent(account)}&from=2012-12-01`,
    title: 'The primary consortia (Interventions by consortia)',
    lines: { broughtForward: pence(20_000_000), carriedForward: pence(16_000_000) },
  });
  const file = await office.service.read(COUNCIL, accountStatement.csv);
  const [header, ...lines] = (await file.text()).trim().split('\r\n');
  expect(header).toMatch(/^date,number,kind,what,received,paid,balance,/);
  expect(lines.map((line) => line.split(',').slice(1, 7).join(','))).toEqual([
    '2,PAYMENT,A fifth for each of five consortia,,40000.00,160000.00',
    '3,REVERSAL,Paid to the wrong consortium,40000.00,,200000.00',
  ]);
  expect(lines.every((line) => line.includes(`,${WIGAN},${WIGAN},`))).toBe(true);
  const refused = await office.service.read(STRANGER, accountStatement.csv);
  expect([refused.status, ((await refused.json()) as { error: { code: string } }).error.code]).toEqual([
    403,
    'FORBIDDEN',
  ]);
});

test('the year ends: what York did not spend goes on to 2013-14, and 2012-13 takes nothing more', async () => {
  const closing = { fund: YORK, version: 2, year: '2012-13' };
  expect(await office.command('closeFundYear', closing, { actor: COUNCIL })).toBe('FORBIDDEN');
  const want = 'closedYears balance { pence } transactions { edges { node { kind date } } }';
  expect(await office.command('closeFundYear', closing, { want })).toEqual({
    ...{ closedYears: ['2012-13'], balance: pence(32_000_000) },
    transactions: {
      edges: [
        { node: { kind: 'CONTRIBUTION', date: '2012-05-01' } },
        { node: { kind: 'CARRY_FORWARD', date: '2013-03-31' } },
      ],
    },
  });
  const earmark = { fund: YORK, version: 3, id: 'hub', purpose: 'The hub', amountPence: 1 };
  expect(await office.command('earmarkFund', { ...earmark, date: '2013-03-31' })).toBe('ACCOUNT_CLOSED');
  expect(await office.command('earmarkFund', { ...earmark, date: '2013-04-01' })).toEqual({ id: YORK });
});

test('a profit is shared as the vote laid down, and the part that is put back is spent by whose it is', async () => {
  const id = 'aspire-2011-09-1';
  const share = (body: string) => ({ name: `share:${body}`, value: '1' });
  const put = { name: 'reinvest:local-authority:983', value: 'Children’s Services priorities' };
  const details = [...['local-authority:983', 'local-authority:984', 'outside:company'].map(share), put];
  const subject = { amountPence: 10_000_000, year: '2011-12', details };
  await office.vote(aVote({ resolutionId: id, date: '2011-09-01', subject }));
  const sales = {
    fund: id,
    version: 1,
    id: 'sales',
    kind: 'FLAT',
    from: 'school:993001',
    date: '2012-03-01',
  };
  expect(await office.command('contributeToFund', { ...sales, amountPence: 10_000 })).toEqual({ id });
  const profit = 'amount { pence } shares { body amount { pence } reinvest } transaction { kind }';
  const before = await fund(id, `profit(year: "2011-12") { ${profit} }`);
  expect(before.profit).toMatchObject({ amount: pence(10_000), transaction: null });
  expect(await office.command('closeFundYear', { fund: id, version: 2, year: '2011-12' })).toBe(
    'SHARED_BY_VOTE',
  );
  const sharing = { fund: id, version: 2, year: '2011-12' };
  expect(await office.command('shareProfit', sharing, { actor: STRANGER })).toBe('FORBIDDEN');
  const want = `profit(year: "2011-12") { ${profit} } balance { pence } earmarks { id balance { pence } }`;
  const earmark = 'profit-2011-12-local-authority-983';
  expect(await office.command('shareProfit', sharing, { want })).toEqual({
    profit: { ...before.profit, transaction: { kind: 'PROFIT_SHARE' } },
    ...{ balance: pence(3_334), earmarks: [{ id: earmark, balance: pence(3_334) }] },
  });
  expect(before.profit.shares.map(({ amount }: { amount: object }) => amount)).toEqual(
    [3_334, 3_333, 3_333].map(pence),
  );
  const [told] = await office.told('profit');
  expect(told!.data).toMatchObject({ resolution: id, profitPence: 10_000 });
  const buying = { fund: id, earmark, id: 'a', to: 'school:993002', amountPence: 3_334, date: '2012-04-02' };
  const said = { what: 'Early help', why: 'A priority' };
  expect(await office.command('spendOwnEarmark', { ...buying, ...said }, { actor: COUNCIL })).toHaveProperty(
    'id',
  );
});

test('what is left of an earmark is let go into the year in which it is', async () => {
  const { version } = await fund(WIGAN, 'version', COUNCIL);
  const wanted = { fund: WIGAN, version, earmark: 'secondary', why: 'Not called upon', date: '2013-05-01' };
  expect(await office.command('releaseEarmark', wanted)).toBe('FORBIDDEN');
  const want = 'unassigned { pence } earmarks { id balance { pence } }';
  expect(await office.command('releaseEarmark', wanted, { actor: COUNCIL, want })).toEqual({
    unassigned: pence(10_000_000),
    earmarks: [
      { id: 'primary', balance: pence(20_000_000) },
      { id: 'secondary', balance: pence(0) },
    ],
  });
});

test('the year of all funds of a body adds up, and is closed for all of them', async () => {
  const sums = 'broughtForward { pence } given { pence } paid { pence } returned { pence } left { pence }';
  const fields = `over closed ${sums} funds { fund { id } ${sums} inEarmarks { pence } closed becomes }`;
  const asked = `{ financialYear(of: "partnership:yep", year: "2012-13") { ${fields} } }`;
  expect(await office.ask(asked, STRANGER)).toBe('FORBIDDEN');
  const flows = ([broughtForward, given, paid, returned, left]: readonly number[]) => ({
    ...{ broughtForward: pence(broughtForward!), given: pence(given!), paid: pence(paid!) },
    ...{ returned: pence(returned!), left: pence(left!) },
  });
  const inEarmarks = pence(0);
  const { financialYear } = await office.ask(asked);
  expect(financialYear).toEqual({
    ...{ over: true, closed: false, ...flows([3_334, 32_000_000, 3_334, 0, 32_000_000]) },
    funds: [
      {
        ...{ fund: { id: 'aspire-2011-09-1' }, ...flows([3_334, 0, 3_334, 0, 0]), inEarmarks },
        ...{ closed: false, becomes: 'SHARED' },
      },
      {
        ...{ fund: { id: 'behaviour-1' }, ...flows([0, 0, 0, 0, 0]), inEarmarks },
        ...{ closed: false, becomes: 'CARRY_FORWARD' },
      },
      {
        ...{ fund: { id: YORK }, ...flows([0, 32_000_000, 0, 0, 32_000_000]), inEarmarks },
        ...{ closed: true, becomes: 'CARRY_FORWARD' },
      },
    ],
  });
  const earlier = `{ financialYear(of: "partnership:yep", year: "2011-12") { ${sums} } }`;
  expect((await office.ask(earlier)).financialYear).toEqual(flows([0, 10_000, 0, 6_666, 3_334]));
  const closing = { of: 'partnership:yep', year: '2012-13' };
  expect(await office.command('closeFinancialYear', closing, { actor: COUNCIL, want: 'closed' })).toBe(
    'FORBIDDEN',
  );
  expect(await office.command('closeFinancialYear', closing, { want: 'closed left { pence }' })).toEqual({
    ...{ closed: true, left: pence(32_000_000) },
  });
  expect(await office.command('closeFinancialYear', { ...closing, year: '2098-99' }, { want: 'of' })).toBe(
    'YEAR_NOT_OVER',
  );
});

test('an authority and a resolution lead to their funds', async () => {
  const { _entities } = await office.ask(
    `{ _entities(representations: [{ __typename: "LocalAuthority", code: "983" }, { __typename: "Resolution", id: "${YORK}" }]) {
      ... on LocalAuthority { funds(first: 2) { totalCount edges { node { id } } } } ... on Resolution { fund { purpose } } } }`,
  );
  expect(_entities).toEqual([
    { funds: { totalCount: 2, edges: [{ node: { id: YORK } }, { node: { id: WIGAN } }] } },
    { fund: { purpose: 'Intervention and wider support' } },
  ]);
});

test('accounts are for those whose money it is', async () => {
  const statement = (account: string) => `{ accountStatement(account: "${account}") { account } }`;
  for (const account of [`fund/${YORK}/2012-13`, 'body/local-authority:983']) {
    expect(await office.ask(statement(account), STRANGER)).toBe('FORBIDDEN');
    expect(await office.ask(statement(account), COUNCIL)).toEqual({ accountStatement: { account } });
  }
  expect(await office.ask(statement('body/local-authority:983'), null)).toBe('UNAUTHENTICATED');
  expect(await fund(YORK, 'contributors { body }', STRANGER)).toBe('FORBIDDEN');
  expect(await office.ask('{ trialBalance { accounts } }', CLERK)).toBe('FORBIDDEN');
});

test('all of it adds up', async () => {
  expect(await office.trialBalance()).toMatchObject({
    ...{ held: pence(62_010_000), given: pence(-62_010_000), difference: pence(0) },
    ...{ entriesDifference: pence(0), accountsOff: 0 },
  });
});
