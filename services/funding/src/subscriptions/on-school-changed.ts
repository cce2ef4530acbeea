import {
  followFates,
  TOLD_OF_SCHOOLS,
  type Closing,
  type Conversion,
} from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { dayBefore } from '@middletier/runtime/period';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { subscriptionLapsed, subscriptionStarted } from '../contract';
import { endWithSchool, expectedOf, goOnAs } from './follow-school';
import { expectations, subscriptions } from './repository';

/** Subscriptions end with their school, and go on with it under a new number. */
export const onSchoolChanged = defineConsumption({
  name: 'subscriptions-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({ closed, converted }),
});

async function closed(unit: UnitOfWork, closing: Closing): Promise<void> {
  for (const one of await subscriptions.all(unit, { urn: closing.urn })) {
    const after = endWithSchool(one, closing);
    if (!after) continue;
    await subscriptions.save(unit, after);
    const { id, scheme, provider, urn, level, lapsedOn } = after;
    unit.emit(subscriptionLapsed, id, { id, scheme, provider, urn, level, on: lapsedOn! });
  }
  for (const one of await expectations.all(unit, { urn: closing.urn, endedOn: null }))
    await expectations.save(unit, { ...one, endedOn: closing.on });
}

async function converted(unit: UnitOfWork, conversion: Conversion): Promise<void> {
  const known = await subscriptions.all(unit, { urn: conversion.to });
  const there = new Set(known.map(({ scheme }) => scheme));
  for (const one of await subscriptions.all(unit, { urn: conversion.from })) {
    const gone = there.has(one.scheme) ? null : goOnAs(one, conversion);
    if (!gone) continue;
    await subscriptions.save(unit, gone.before);
    await subscriptions.add(unit, gone.next);
    const { id, scheme, provider, urn, level, pricePence, from, to } = gone.next;
    unit.emit(subscriptionStarted, id, {
      ...{ id, scheme, provider, urn, level, pricePence, from, to },
      renews: one.id,
    });
  }
  for (const one of await expectations.all(unit, { urn: conversion.from })) {
    const next = expectedOf(one, conversion);
    // What ended before its school did has ended for good.
    const open = one.endedOn === null || one.endedOn >= dayBefore(conversion.on);
    if (open && !(await expectations.find(unit, next.id))) await expectations.add(unit, next);
  }
}
