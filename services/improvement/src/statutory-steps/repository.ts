import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { StatutoryStep } from './step';

export const stepCollections: readonly CollectionDefinition[] = [
  { name: 'statutorySteps', indexes: [{ key: { urn: 1, takenOn: 1, _id: 1 } }] },
];

export const steps = new Keep<StatutoryStep>('statutorySteps');

export type StatutoryStepPage = Connection<StatutoryStep>;
