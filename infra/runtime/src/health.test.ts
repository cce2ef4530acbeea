import { silent } from '../test/small-services';
import { healthRoutes, type Check } from './health';
import { HttpServer } from './http';

let http: HttpServer;

async function serve(checks: Readonly<Record<string, Check>>): Promise<string> {
  http = new HttpServer(healthRoutes(checks), silent);
  return `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}`;
}

afterEach(() => http.close());

const up = async () => undefined;
const down = async () => Promise.reject(new Error('refused'));
const silentFor = () => new Promise<void>(() => undefined);

test('the process lives, whatever it stands on', async () => {
  const url = await serve({ nats: down });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

test.each([
  ['everything answers', { mongodb: up, nats: up }, 200, { mongodb: 'up', nats: 'up' }],
  ['something refuses', { mongodb: up, nats: down }, 503, { mongodb: 'up', nats: 'down' }],
  ['something is silent', { mongodb: silentFor, nats: up }, 503, { mongodb: 'down', nats: 'up' }],
])('where %s', async (_, checks, status, found) => {
  const url = await serve(checks);
  const response = await fetch(`${url}/health/ready`);
  expect([response.status, await response.json()]).toMatchObject([status, { checks: found }]);
});
