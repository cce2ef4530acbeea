import type { RequestContext, ServiceDefinition } from '@middletier/runtime/slice';
import { testServers, testService, type TestServers, type TestService } from './testing';

// jest's own, and there wherever tests call this; the product is built without its types.
declare const beforeAll: (work: () => Promise<unknown>) => void;
declare const afterAll: typeof beforeAll;

/** A service that stands only while the tests of a file run. */
export interface ServiceForTests extends TestService {
  readonly servers: TestServers;
}

/** What else stands on its servers, and ends before them. */
type Beside = (servers: TestServers) => Promise<{ stop(): Promise<void> }>;

/** A service with servers of its own for all tests of a file: there before the first, gone after the last. */
export function serviceForTests<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
  startBeside?: Beside,
): ServiceForTests {
  let servers: TestServers | undefined;
  let service: TestService | undefined;
  let beside: Awaited<ReturnType<Beside>> | undefined;
  beforeAll(async () => {
    servers = await testServers();
    [service, beside] = await Promise.all([testService(definition, servers), startBeside?.(servers)]);
  });
  const stop = async () => {
    await Promise.all([service?.stop(), beside?.stop()]);
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
