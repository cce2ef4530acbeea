import type { Slice } from '@middletier/runtime/slice';
import { returnCollection, type Figures, type ReturnKind } from './return-kind';
import { returnRoutes } from './return-route';

/** The slice of a kind of return that is kept and taken as all are; `day` is the field that holds a row's day. */
export const returnSlice = <Column extends string, Row extends Figures>(
  kind: ReturnKind<Column, Row>,
  day: keyof Row & string,
): Slice => ({
  collections: [returnCollection(kind.collection, day)],
  routes: returnRoutes(kind),
});
