import type { MisReceipt } from './mis-client';

const MOST_TOLD = 20;

/** What became of a file, in words for whoever pushed it. */
export function tellReceipt(name: string, receipt: MisReceipt): void {
  const { returnId, state, rows, accepted, unchanged, rejected, rejections, concerns } = receipt;
  for (const { line, column, value, rule, fix } of rejections.slice(0, MOST_TOLD)) {
    const cell = column === null ? '' : ` ${column} = ${JSON.stringify(value ?? '')}:`;
    console.error(`${name}:${line}:${cell} ${fix} [${rule}]`);
  }
  const more = Math.max(0, rejections.length - MOST_TOLD) + receipt.rejectionsNotTold;
  if (more > 0) console.error(`… and ${more} more: npm run mis -- errors ${returnId} > mend.csv`);
  console.log(
    `${name}: ${rows} rows, ${accepted} new or corrected, ${unchanged} unchanged, ${rejected} rejected`,
  );
  for (const concern of concerns) console.log(`  ${concern}`);
  if (state === 'TAKEN') console.log(`  file ${returnId}`);
  else if (state === 'DRY_RUN') console.log('  checked only: nothing was changed');
  else console.log(`  file ${returnId} is ${state}`);
}

export const exitCodeOf = ({ state, rejected }: MisReceipt): number => {
  if (state === 'QUARANTINED') return 3;
  if (state !== 'TAKEN' && state !== 'DRY_RUN') return 1;
  return rejected > 0 ? 2 : 0;
};
