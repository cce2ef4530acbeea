import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, getNamedType, parse } from 'graphql';
import { LIVE_EVENTS } from './live-events';

const supergraph = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');
const fields = buildASTSchema(parse(supergraph), { assumeValidSDL: true }).getSubscriptionType()!.getFields();

it('every subscription of the supergraph has an event that is told live, and every such event a subscription', () => {
  const told = LIVE_EVENTS.map(({ live }) => live.field);
  expect([...new Set(told)].sort()).toEqual(Object.keys(fields).sort());
});

it.each(LIVE_EVENTS.map((event) => [event.live.field, event] as const))(
  '%s gives the type that its event says, takes its filters as lists, and a cursor',
  (name, { live, source }) => {
    const { type, args } = fields[name]!;
    expect(getNamedType(type).name).toBe(live.type);
    const lists = args.filter((argument) => /^\[.*\]$/.test(String(argument.type))).map((one) => one.name);
    expect(lists).toEqual(expect.arrayContaining(Object.keys(live.filters)));
    expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toContain('after: String');
    expect(supergraph).toContain(`@join__type(graph: ${source.toUpperCase()})`);
  },
);
