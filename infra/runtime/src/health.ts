import { sendJson, type Routes } from './http';

export type Check = () => Promise<void>;

const LIMIT_MS = 2_000;

async function state(check: Check): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => (timer = setTimeout(() => resolve('down'), LIMIT_MS)));
  try {
    return await Promise.race([
      check().then(
        () => 'up' as const,
        () => 'down' as const,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** `/health/live`: the process runs. `/health/ready`: what it stands on answers too; 503 and the names of what does not. */
export const healthRoutes = (checks: Readonly<Record<string, Check>>): Routes => ({
  'GET /health/live': ({ response }) => sendJson(response, 200, { status: 'live' }),
  'GET /health/ready': async ({ response }) => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await state(check)] as const),
    );
    const ready = found.every(([, is]) => is === 'up');
    sendJson(response, ready ? 200 : 503, {
      status: ready ? 'ready' : 'not ready',
      checks: Object.fromEntries(found),
    });
  },
});
