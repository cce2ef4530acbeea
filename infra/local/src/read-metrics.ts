/** What a process tells at /metrics, by the name of each row with its labels: `middletier_dead_letters{consumer="tally"}`. */
export async function readMetrics(url: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`${url}/metrics`);
  if (answer.status !== 200) throw new Error(`${url}/metrics answered ${answer.status}`);
  const rows = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rows.map((row) => [row.replace(/ \S+$/, ''), Number(/ (\S+)$/.exec(row)![1])]));
}
