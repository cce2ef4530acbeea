import { breakingChanges, committed } from './breaking';
import { compose } from './compose';
import { stale, write, type MadeFile } from './made-file';
import { run } from './run';
import { HOUSE } from './subgraphs';
import { breakingLine, readUsage, usageSources, type Usage } from './usage';

// npm run compose [-- --check] [--allow-breaking] [--usage=FILE or address of a gateway's /usage]...
run(async (flags) => {
  const { supergraph, errors, hints } = compose(HOUSE);
  hints.forEach((hint) => console.log(`hint: ${hint}`));
  if (!supergraph) return ['The services do not compose:', ...errors];
  const written = flags.has('--check') ? [] : write(HOUSE, [supergraph]);
  written.forEach((path) => console.log(`wrote ${path}`));
  const outOfDate = stale(HOUSE, [supergraph], 'npm run compose');
  const usage = await readUsage(usageSources(flags));
  return [...outOfDate, ...breaks(supergraph, usage, flags.has('--allow-breaking'))];
});

function breaks(supergraph: MadeFile, usage: Usage | undefined, allowed: boolean): string[] {
  const before = committed(HOUSE, supergraph.path);
  if (before === undefined) console.log('The last commit holds no supergraph: nothing to compare with.');
  const changes = breakingChanges(before ?? supergraph.text, supergraph.text);
  const lines = changes.map((change) => breakingLine(change, usage));
  if (!allowed && lines.length > 0)
    return [...lines, 'When no client can need it any more: --allow-breaking'];
  lines.forEach((line) => console.log(line));
  return [];
}
