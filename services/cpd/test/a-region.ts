import { anActor, type TestService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { Area, untilRead } from '../../improvement/test/an-area';
import { testService } from '@middletier/local/testing';
import { cpd } from '../src/subgraph';

let keys = 0;

/** An area with cpd beside organisations and improvement, and what is said to it. */
export class Region implements AsyncDisposable {
  private constructor(
    readonly area: Area,
    readonly cpd: TestService,
  ) {}

  static async open(): Promise<Region> {
    const area = await Area.open();
    return new Region(area, await testService(cpd, area.servers));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cpd.stop();
    await this.area[Symbol.asyncDispose]();
  }

  async register(...given: Parameters<Area['register']>): Promise<void> {
    await this.area.register(...given);
    await untilRead({ reader: 'schools', by: this.cpd, of: this.area.organisations });
  }

  /** A mutation named by its field; answers what it asks back, or throws what was refused. */
  async does(actor: Actor, mutation: Mutation, input: object) {
    const { data, errors } = await this.send(actor, mutation, input);
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation.field];
  }

  /** The code of the refusal; undefined where nothing was refused. */
  async refusal(actor: Actor, mutation: Mutation, input: object): Promise<unknown> {
    return (await this.send(actor, mutation, input)).errors?.[0]?.extensions?.['code'];
  }

  async reads(actor: Actor | null, query: string) {
    const { data, errors } = await this.cpd.ask(actor, query);
    const codes = (errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    return { data, codes };
  }

  async school(actor: Actor | null, urn: string, fields: string) {
    const query = `{ _entities(representations: [{ __typename: "School", urn: "${urn}" }]) { ... on School { ${fields} } } }`;
    const { data, codes } = await this.reads(actor, query);
    return { school: data?._entities[0], codes };
  }

  private send(actor: Actor, { field, input: type, gives = 'id' }: Mutation, input: object) {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${gives} } }`;
    return this.cpd.ask(actor, query, { input: { idempotencyKey: `region-${keys++}`, ...input } });
  }
}

export interface Mutation {
  readonly field: string;
  readonly input: string;
  readonly gives?: string;
}

export const actingFor = (id: string, body: string): Actor =>
  anActor({ id, name: `Acting for ${body}`, roles: [], organisations: [body] });
