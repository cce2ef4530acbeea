import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { SchoolReview } from './school-review';

export const reviewCollections: readonly CollectionDefinition[] = [
  { name: 'schoolReviews', indexes: [{ key: { urn: 1, heldOn: 1, _id: 1 } }, { key: { plan: 1 } }] },
];

export const reviews = new Keep<SchoolReview>('schoolReviews');

export type ReviewPage = Connection<SchoolReview>;
