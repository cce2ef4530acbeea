import { attendanceCsv, lastMondays } from '@middletier/exemplars/attendance-csv';
import { AREA } from '@middletier/exemplars/built-in-area';
import { Demo } from '@middletier/local/demo';
import { PEOPLE } from '@middletier/local/development-people';
import { until } from '@middletier/local/testing';
import { aPlatform, type FilledPlatform } from './a-platform';

const ACROSS_FOUR_SERVICES = `query ($code: ID!) { localAuthority(code: $code) { name schools(first: 50) { edges { node {
  urn name phase trust { name }
  categorisation { category since explanation { criterion value comparator points } }
  recommendedOffers { title provider { name } }
  supportEntitlement { days amount { pence } } } } } } }`;

interface AnsweredSchool {
  readonly urn: string;
  readonly name: string;
  readonly phase: string;
  readonly trust: { readonly name: string } | null;
  readonly categorisation: {
    readonly category: string;
    readonly explanation: readonly { readonly points: number | null }[];
  };
  readonly recommendedOffers: readonly {
    readonly title: string;
    readonly provider: { readonly name: string };
  }[];
  readonly supportEntitlement: { readonly days: number; readonly amount: { readonly pence: number } };
}
interface Answered {
  readonly localAuthority: {
    readonly name: string;
    readonly schools: { readonly edges: readonly { readonly node: AnsweredSchool }[] };
  };
}

const DAYS: Readonly<Record<string, number>> = { GREEN: 4, YELLOW: 10, AMBER: 15, RED: 25 };

describe('the whole product', () => {
  let platform: FilledPlatform;
  beforeAll(async () => void (platform = await aPlatform()), 120_000);
  afterAll(() => platform?.[Symbol.asyncDispose]());

  test('one query is answered by four services', async () => {
    const { localAuthority } = await platform.frontEnd.run<Answered>(ACROSS_FOUR_SERVICES, {
      code: AREA.localAuthority,
    });
    const schools = localAuthority.schools.edges.map(({ node }) => node);
    expect(schools).toHaveLength(40);
    expect(new Set(schools.map(({ categorisation }) => categorisation.category))).toEqual(
      new Set(Object.keys(DAYS)),
    );
    for (const { categorisation, supportEntitlement, recommendedOffers } of schools) {
      expect(categorisation.explanation).toHaveLength(3);
      expect(supportEntitlement.days).toBe(DAYS[categorisation.category]);
      expect(supportEntitlement.amount.pence).toBe(supportEntitlement.days * 50_000);
      if (categorisation.category === 'RED') expect(recommendedOffers.length).toBeGreaterThan(0);
    }
    expect(schools.filter(({ trust }) => trust?.name.startsWith('Larkfield'))).toHaveLength(10);
  });

  test('a push changes a category, the authority hears why, and support and training follow', async () => {
    const demo = await Demo.open(platform.dataDir);
    try {
      const { change } = await demo.changeOnce();
      expect(change).toMatchObject({
        from: 'GREEN',
        to: 'RED',
        support: { days: 25 },
        school: { urn: AREA.school },
      });
      expect(change.why).toContain('Attendance rate fell from 95.8');
      const { supportEntitlement, recommendedOffers } = await demo.followUp(change);
      expect(supportEntitlement).toEqual({ category: 'RED', days: 25, amount: { pence: 1_250_000 } });
      expect(recommendedOffers?.[0]?.title).toBe('Whole-school attendance review');
    } finally {
      await demo.close();
    }
  });

  test("a return sent again is unchanged, and another trust's school costs its own row only", async () => {
    const mondays = lastMondays(2, new Date());
    const rows = ['990001', '990040'].map((urn) => ({
      urn,
      pupils: 100,
      attendanceRate: 96,
      unauthorisedRate: 1,
      weeklyChange: 0,
    }));
    const csv = attendanceCsv(rows, mondays);
    expect(await platform.trust.sendAttendance(csv)).toMatchObject({
      rows: 4,
      accepted: 2,
      unchanged: 0,
      rejected: 2,
    });
    const again = await platform.trust.sendAttendance(csv);
    expect(again).toMatchObject({ rows: 4, accepted: 0, unchanged: 2, rejected: 2 });
    expect(again.rejections.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('a stranger sees the register and nothing that concerns the school alone', async () => {
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ school(urn: "${AREA.school}") { name categorisation { category } } }`,
      }),
    });
    const { data, errors } = (await answer.json()) as {
      data: object;
      errors: { path: string[]; extensions: { code: string } }[];
    };
    expect(data).toEqual({ school: { name: 'Applewick Primary Academy', categorisation: null } });
    expect(errors).toMatchObject([
      { path: ['school', 'categorisation'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('with one service dead, its part alone is missing, and it is started again', async () => {
    const query = `{ school(urn: "${AREA.school}") { name supportEntitlement { days } categorisation { category } } }`;
    const ask = async () => {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${await platform.issueToken(PEOPLE.frontEnd)}`,
      };
      const answer = await fetch(`${platform.gatewayUrl}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      return (await answer.json()) as {
        data: { school: Record<string, unknown> };
        errors?: { extensions: { code: string } }[];
      };
    };
    await platform.kill('funding');
    const without = await ask();
    expect(without.data.school).toMatchObject({
      name: expect.any(String) as string,
      supportEntitlement: null,
      categorisation: {},
    });
    expect(without.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(JSON.stringify(without)).not.toMatch(/127\.0\.0\.1|ECONN/);
    await until('funding to answer again', async () => !(await ask()).errors);
  });
});
