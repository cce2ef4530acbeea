import { concerns } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import type { Audience, LiveEvent } from '@middletier/runtime/event';
import { Refusal } from '@middletier/runtime/refusal';

/** Narrows the events that have such an argument as subscriptions: one of these values. */
interface Filter {
  readonly argument: string;
  readonly values: readonly string[];
}

/** What a webhook is sent, and where. */
export interface Wanted {
  readonly name: string;
  readonly url: string;
  /** Subscription fields of the events. */
  readonly events: readonly string[];
  /** Changes to one of these categories only; empty for all. */
  readonly categories: readonly string[];
  /** Of these schools only; empty for all. */
  readonly schools: readonly string[];
  readonly filters: readonly Filter[];
}

/** What is sent where nothing is said of it, as before there were others. */
export const USUAL_EVENTS: readonly string[] = ['categorisationChanged'];

const MOST_NAMED = 100;

/** Refuses BAD_TEXT, TOO_MANY, UNKNOWN_EVENT and UNKNOWN_FILTER. */
export function checkWanted(wanted: Wanted, live: readonly LiveEvent[]): Wanted {
  const { name, events, categories, schools, filters } = wanted;
  const lists = { events, categories, schools, filters, ...valuesOf(filters) };
  for (const [field, list] of Object.entries(lists))
    if (list.length > MOST_NAMED)
      throw refused('TOO_MANY', `${field} may name ${MOST_NAMED}; leave it out for all.`, field);
  const chosen = eventsNamed(events, live);
  const known = new Set(chosen.flatMap((event) => Object.keys(event.live.filters)));
  for (const { argument } of filters)
    if (!known.has(argument))
      throw refused(
        'UNKNOWN_FILTER',
        `None of the events has the argument ${argument}. There are: ${[...known].join(', ')}.`,
        'filters',
      );
  return { ...wanted, name: checkText(name, ['input', 'name']) };
}

function eventsNamed(names: readonly string[], live: readonly LiveEvent[]): LiveEvent[] {
  const all = live.map((event) => event.live.field).join(', ');
  if (names.length === 0)
    throw refused('UNKNOWN_EVENT', `Name one event at least. There are: ${all}.`, 'events');
  return names.map((name) => {
    const found = live.find((event) => event.live.field === name);
    if (found) return found;
    throw refused('UNKNOWN_EVENT', `${name} is not told live. There are: ${all}.`, 'events');
  });
}

const valuesOf = (filters: readonly Filter[]): Record<string, readonly string[]> =>
  Object.fromEntries(filters.map(({ argument, values }) => [argument, values]));

const refused = (code: string, message: string, field: string): Refusal =>
  new Refusal(code, message, ['input', field]);

type Wanting = Wanted & { readonly owner: string };

/** Whether an event is one that the webhook's owner may hear of and wants to, by the rules of the subscription. */
export function wants(
  { owner, events, categories, schools, filters }: Wanting,
  { live }: LiveEvent,
  data: { readonly audience: Audience },
): boolean {
  if (!events.includes(live.field)) return false;
  const isTheirs = concerns({ id: '', name: '', roles: [], organisations: [owner] }, data.audience);
  const narrowing = { categories, ...valuesOf(filters) };
  const facts = data as unknown as Readonly<Record<string, unknown>>;
  const fits = (among: readonly string[] | undefined, value: unknown) =>
    !among || among.length === 0 || among.includes(String(value));
  return (
    isTheirs &&
    fits(schools, data.audience.school) &&
    Object.entries(live.filters).every(([argument, property]) =>
      fits(narrowing[argument as keyof typeof narrowing], facts[property]),
    )
  );
}
