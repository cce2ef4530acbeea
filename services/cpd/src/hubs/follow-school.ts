import {
  closedOn,
  endedWithSchool,
  goesOnAs,
  type Closing,
  type Conversion,
} from '@middletier/organisations/contract';
import type { Moment } from '@middletier/runtime/moment';
import { dayBefore } from '@middletier/runtime/period';
import { changed, type Hub, type Spoke } from './hub';

/** A hub ends with its school, and what a school was to a hub ends with that school. */
export function endWithSchool(hubs: readonly Hub[], { urn, on }: Closing, moment: Moment): Hub[] {
  const leftBecause = closedOn(on);
  return hubs.flatMap((hub) => {
    const closes = hub.urn === urn && (hub.state === 'OPEN' || hub.state === 'PROPOSED');
    const ends = (spoke: Spoke) => (closes || spoke.urn === urn) && (spoke.to === null || spoke.to > on);
    if (!closes && !hub.spokes.some(ends)) return [];
    const spokes = hub.spokes.map((spoke) => (ends(spoke) ? { ...spoke, to: on, leftBecause } : spoke));
    const end = closes ? { state: 'CLOSED' as const, to: on, closedBecause: leftBecause } : {};
    return [changed(hub, { change: { ...end, spokes }, what: leftBecause }, moment)];
  });
}

/** The school is the same under its new number: what it was to a hub, or a hub to others, goes on. */
export const carryHubs = (hubs: readonly Hub[], conversion: Conversion, moment: Moment): Hub[] =>
  hubs.map((hub) => {
    const own: Partial<Hub> = hub.urn === conversion.from ? { urn: conversion.to, ...reopened(hub) } : {};
    const spokes = (own.spokes ?? hub.spokes).flatMap((spoke) => carried(spoke, hub, conversion));
    return changed(hub, { change: { ...own, spokes }, what: goesOnAs(conversion) }, moment);
  });

/** What its school's closing had ended, and nothing else. */
function reopened({ state, closedBecause, answer, spokes }: Hub): Partial<Hub> {
  if (state !== 'CLOSED' || !endedWithSchool(closedBecause)) return {};
  return {
    ...{ state: answer ? 'OPEN' : 'PROPOSED', to: null, closedBecause: null },
    spokes: spokes.map((one) =>
      one.leftBecause === closedBecause ? { ...one, to: null, leftBecause: null } : one,
    ),
  };
}

function carried(spoke: Spoke, { spokes }: Hub, { from, to, on }: Conversion): Spoke[] {
  const goesOn = spoke.urn === from && (spoke.to === null || endedWithSchool(spoke.leftBecause));
  if (!goesOn || spokes.some((one) => one.urn === to && one.to === null)) return [spoke];
  const before = { ...spoke, to: dayBefore(on), leftBecause: goesOnAs({ to, on }) };
  return [before, { ...spoke, urn: to, from: on, to: null, leftBecause: null }];
}
