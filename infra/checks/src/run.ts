/** Runs a check as a command: prints what is wrong, one line each, and ends with 1 when anything is. */
export function run(check: (flags: ReadonlySet<string>) => Promise<string[]> | string[]): void {
  void Promise.resolve(new Set(process.argv.slice(2)))
    .then(check)
    // A syntax error tells its file and line only when it is made a string.
    .catch((error: unknown) => [String(error)])
    .then((faults) => {
      faults.forEach((fault) => console.error(fault));
      process.exitCode = faults.length > 0 ? 1 : 0;
    });
}
