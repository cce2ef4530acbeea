import type { Slice } from '@middletier/runtime/slice';
import { calendarRoutes } from './calendar-route';
import { calendarCollections } from './repository';
import { resolvers } from './resolvers';

/** A school's training in the calendar that its people have open anyway. */
export const calendars: Slice = { resolvers, collections: calendarCollections, routes: calendarRoutes };
