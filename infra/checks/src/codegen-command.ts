import { resolverTypes } from './codegen';
import { stale, write } from './made-file';
import { run } from './run';
import { HOUSE } from './subgraphs';

// npm run codegen [-- --check]
run(async (flags) => {
  const files = await resolverTypes(HOUSE);
  if (flags.has('--check')) return stale(HOUSE, files, 'npm run codegen');
  write(HOUSE, files).forEach((path) => console.log(`wrote ${path}`));
  return [];
});
