import type { RequestContext, ServiceDefinition } from '@middletier/runtime/slice';
import { testServers, testService, type TestServers, type TestService } from './testing';

// jest's own, and there wherever tests call this; the product is built without its types.
declare const beforeAll: (work: () => Promise<unknown>) => void;
declare const afterAll: typeof beforeAll;

/** A service that stands only while the tests of a file run. */
export interface ServiceForTests extends TestService {
  readonly servers: TestServers;
}

/** A service with servers of its own for all tests of a file: there before the first, gone after the last. */
export function serviceForTests<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
): ServiceForTests {
  let servers: TestServers | undefined;
  let service: TestService | undefined;
  beforeAll(async () => {
    servers = await testServers();
    service = await testService(definition, servers);
  });
  const stop = async () => {
    await service?.stop();
    await servers?.[Symbol.asyncDispose]();
  };
  afterAll(stop);
  return {
    get servers() {
      return servers!;
    },
    get url() {
      return service!.url;
    },
    get ground() {
      return service!.ground;
    },
    ask: (...asked) => service!.ask(...asked),
    send: (...sent) => service!.send(...sent),
    read: (...read) => service!.read(...read),
    ...{ stop, [Symbol.asyncDispose]: stop },
  };
}
