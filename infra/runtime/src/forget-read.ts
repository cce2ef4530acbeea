import DataLoader from 'dataloader';

const isHolder = (one: unknown): one is object => typeof one === 'object' && one !== null;

/**
 * Once a request has written, what it read before may hold no more: what follows in the same operation reads anew.
 * Loaders are found in the context itself and in what stands there for a slice.
 */
export function forgetRead(context: object): void {
  for (const held of Object.values(context).filter(isHolder))
    for (const one of [held, ...(Object.values(held) as unknown[])])
      if (one instanceof DataLoader) one.clearAll();
}
