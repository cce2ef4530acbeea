import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** Who changed what, and who read what is confidential. */
export const auditTrail: Slice = { resolvers };
