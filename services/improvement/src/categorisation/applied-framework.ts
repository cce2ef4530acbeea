import { createHash } from 'node:crypto';
import type { Framework } from '../frameworks/framework';

const keys = new WeakMap<Framework, string>();

/** Names a framework by its content: a version that was altered after all is another one. */
export function keyOf(framework: Framework): string {
  const known = keys.get(framework);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(framework)).digest('hex').slice(0, 16);
  const key = `${framework.id}@${framework.version}#${digest}`;
  keys.set(framework, key);
  return key;
}
