import { resolverTypes } from '../src/codegen';
import { compose } from '../src/compose';
import { eventContracts } from '../src/contracts';
import { undescribed } from '../src/describe';
import { stale } from '../src/made-file';
import { HOUSE } from '../src/subgraphs';

test('the services compose, and the committed supergraph is what they compose to', () => {
  const { supergraph, errors } = compose(HOUSE);
  expect(errors).toEqual([]);
  expect(supergraph && stale(HOUSE, [supergraph], 'npm run compose')).toEqual([]);
});

test('the committed resolver types are what the SDL gives', async () => {
  expect(stale(HOUSE, await resolverTypes(HOUSE), 'npm run codegen')).toEqual([]);
});

test('everything in the graph is described', () => {
  expect(undescribed(HOUSE)).toEqual([]);
});

test('the committed contracts are what the services publish', () => {
  expect(stale(HOUSE, [eventContracts(HOUSE)], 'npm run contracts')).toEqual([]);
});
