import type { z } from 'zod';

/** What was given, as its shape has it; throws, on one line, the complaint with everything that does not fit. */
export function check<T>(shape: z.ZodType<T>, complaint: string, given: unknown): T {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new Error(`${complaint}: ${faults.join('; ')}`);
}
