import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { EventDefinition } from '@middletier/runtime/event';
import { z } from 'zod';
import type { MadeFile } from './made-file';

/** A JSON Schema as far as contracts use it. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly [keyword: string]: unknown;
}

/** An event as other services may rely on it. */
interface Contract {
  readonly subject: string;
  /** The subscription field it is served as, if it is. */
  readonly live?: string;
  readonly data: Shape;
}

type Contracts = Readonly<Record<string, Contract>>;

const FILE = 'infra/checks/contracts.json';

/** Every event the built services publish (a service without a contract has none), by type, with the JSON Schema of its data. */
export function eventContracts(house: string): MadeFile {
  const events = readdirSync(path.join(house, 'services'))
    .sort()
    .flatMap((service) => readContract(house, service));
  const contracts: Contracts = Object.fromEntries(events.map((event) => [event.type, contractOf(event)]));
  return { path: FILE, text: JSON.stringify(contracts, null, 2) + '\n' };
}

function readContract(house: string, service: string): EventDefinition[] {
  const file = path.join(house, 'services', service, 'dist/contract.js');
  if (!existsSync(file)) return [];
  // The contract as it is built: the checks are built before the services and cannot import them.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exported = require(file) as Record<string, unknown>;
  return Object.values(exported)
    .filter(isEvent)
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

const isEvent = (exported: unknown): exported is EventDefinition =>
  typeof exported === 'object' && exported !== null && 'aggregate' in exported && 'fact' in exported;

/** In the shape a reader takes: what has a default may be missing from facts told before it was added. */
function contractOf({ source, aggregate, fact, live, data }: EventDefinition): Contract {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(data, { io: 'input' }) as Shape;
  return {
    subject: `${source}.${aggregate}.${fact}.<key>`,
    ...(live ? { live: live.field } : {}),
    data: shape,
  };
}

/**
 * What a reader would stumble over between two states of the contracts: an event that is gone, a property that is gone
 * or of another kind, and a new one that must be there, since events published before do not have it.
 */
export function brokenContracts(before: string, after: string): string[] {
  const now = JSON.parse(after) as Contracts;
  return Object.entries(JSON.parse(before) as Contracts).flatMap(([type, contract]) => {
    const next = now[type];
    return next ? brokenData(type, flatten(contract.data), flatten(next.data)) : [`${type} is gone`];
  });
}

type Flat = ReadonlyMap<string, { readonly kind: string; readonly required: boolean }>;

function brokenData(type: string, was: Flat, is: Flat): string[] {
  const changed = [...was].flatMap(([place, { kind }]) => {
    const next = is.get(place);
    if (!next) return [`${type}: ${place} is gone`];
    return next.kind === kind ? [] : [`${type}: ${place} was ${kind} and is ${next.kind}`];
  });
  const demanded = [...is].filter(([place, { required }]) => required && !was.get(place)?.required);
  return [...changed, ...demanded.map(([place]) => `${type}: ${place} must be there now; make it optional`)];
}

/** Each place in a shape with the kind of value it holds: `reasons[].sentence` → string. */
function flatten(shape: Shape, place = 'data', required = true): Flat {
  const { properties = {}, items, anyOf = [], required: needed = [], ...rest } = shape;
  const { additionalProperties: _open, ...kind } = rest;
  return new Map([
    [place, { kind: JSON.stringify(kind), required }],
    ...Object.entries(properties).flatMap(([name, inner]) => [
      ...flatten(inner, `${place}.${name}`, required && needed.includes(name)),
    ]),
    ...(items ? flatten(items, `${place}[]`, false) : []),
    ...anyOf.flatMap((inner, i) => [...flatten(inner, `${place}|${i}`, false)]),
  ]);
}
