import { committed } from './breaking';
import { brokenContracts, eventContracts } from './contracts';
import { stale, write } from './made-file';
import { run } from './run';
import { HOUSE } from './subgraphs';

// npm run contracts [-- --check] [--allow-breaking]
run((flags) => {
  const contracts = eventContracts(HOUSE);
  if (flags.has('--check'))
    return [...stale(HOUSE, [contracts], 'npm run contracts'), ...breaks(contracts.text, flags)];
  for (const [type, { subject }] of Object.entries(
    JSON.parse(contracts.text) as Record<string, { subject: string }>,
  ))
    console.log(`${type.padEnd(48)} ${subject}`);
  write(HOUSE, [contracts]).forEach((path) => console.log(`wrote ${path}`));
  return breaks(contracts.text, flags);
});

function breaks(after: string, flags: ReadonlySet<string>): string[] {
  const before = committed(HOUSE, 'infra/checks/contracts.json');
  const broken = brokenContracts(before ?? after, after).map((line) => `breaking: ${line}`);
  if (broken.length === 0 || flags.has('--allow-breaking')) return [];
  return [
    ...broken,
    'Publish a new version of the event beside the old one; when nobody reads it: --allow-breaking',
  ];
}
