import { lastMondays } from './attendance-csv';
import { setTimeout as pause } from 'node:timers/promises';
import { readEstablishments, type EstablishmentRow, type Exemplar, type Person, type Step } from './exemplar';
import { fillIn, fillInSchools, type Captures } from './fill-in';
import { GraphClient } from './graph-client';
import { matchAnswer, type Match } from './match-answer';

/** What a scenario needs of the middle tier it is played on. */
export interface ExemplarDoors {
  readonly gatewayUrl: string;
  /** A token that says who somebody is; `subject` tells them from everybody else. */
  readonly tokenOf: (subject: string, person: Person) => Promise<string>;
  /** Takes a register file into organisations. */
  readonly importRegister: (file: string) => Promise<void>;
  /** Told of each step as it is done. */
  readonly onStep: (outcome: StepOutcome) => void;
  /** Told of each operation as it is answered. */
  readonly onAnswer?: (asked: Asked) => void;
}

/** An operation of a scenario and what it was answered. */
export interface Asked {
  readonly as: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly refused: boolean;
}

export interface StepOutcome {
  readonly step: string;
  /** Where the answer was not as expected; empty where it was. */
  readonly differences: readonly string[];
}

/**
 * Plays a scenario through the gateway, as any users would: takes in its schools, then sends its steps in order. It may
 * be played again: every command carries a key of its own, so that nothing is done twice. Stops at the first step that
 * differs, since later ones build on it.
 */
export async function runExemplar(exemplar: Exemplar, doors: ExemplarDoors): Promise<StepOutcome[]> {
  await doors.importRegister(exemplar.establishments);
  const schools = readEstablishments(exemplar.establishments);
  const clients = new Map<string, GraphClient>();
  const outcomes: StepOutcome[] = [];
  let captures: Captures = daysOf(new Date());
  for (const step of exemplar.steps) {
    const client = clients.get(step.as) ?? (await clientOf(exemplar, step, doors));
    clients.set(step.as, client);
    const match = await takeInTime(step, client, { captures, schools, tell: doors.onAnswer });
    captures = match.captures;
    outcomes.push({ step: step.name, differences: match.differences });
    doors.onStep(outcomes.at(-1)!);
    if (match.differences.length > 0) break;
  }
  return outcomes;
}

/** Days that a scenario may name: some things are refused of days long past, or to come. */
const daysOf = (now: Date): Captures => ({
  today: now.toISOString().slice(0, 10),
  lastMonday: lastMondays(1, now)[0],
});

async function clientOf(
  { name, people }: Exemplar,
  { as }: Step,
  doors: ExemplarDoors,
): Promise<GraphClient> {
  const person = people[as];
  if (!person) throw new Error(`${name} has no person ${as}: add one to its people.json.`);
  return new GraphClient(doors.gatewayUrl, await doors.tokenOf(`${name}-${as}`, person));
}

interface Known {
  readonly captures: Captures;
  readonly schools: readonly EstablishmentRow[];
  readonly tell: ExemplarDoors['onAnswer'];
}

/** How long a service may take to hear of what another did, in milliseconds. */
const [PATIENCE, BETWEEN] = [60_000, 500];

async function takeInTime(step: Step, client: GraphClient, known: Known): Promise<Match> {
  const end = Date.now() + (step.eventually ? PATIENCE : 0);
  for (;;) {
    const match = await take(step, client, known);
    if (match.differences.length === 0 || Date.now() >= end) return match;
    await pause(BETWEEN);
  }
}

/** A step whose variables are a list is sent once for each, and is answered by a list. */
async function take(step: Step, client: GraphClient, { captures, schools, tell }: Known): Promise<Match> {
  const ask = (variables: unknown) => send(client, step, { variables, tell });
  const variables = fillIn(step.variables, captures, schools);
  const expected = fillInSchools(step.expected, schools);
  if (step.returns !== null) {
    const receipt = await client.sendReturn(step.returns, variables as readonly object[]);
    return matchAnswer(expected, receipt, captures);
  }
  if (!Array.isArray(variables))
    return matchAnswer(withoutRefusals(expected), await ask(variables), captures);
  const answers: unknown[] = [];
  for (const each of variables) answers.push(await ask(each));
  return matchAnswer((expected as unknown[]).map(withoutRefusals), answers, captures);
}

/** What is refused without being expected is a difference, whatever else is looked at. */
const withoutRefusals = (expected: unknown): unknown => ({ errors: [], ...(expected as object) });

interface Sending extends Pick<Known, 'tell'> {
  readonly variables: unknown;
}

async function send(
  client: GraphClient,
  { document, as }: Step,
  { variables, tell }: Sending,
): Promise<unknown> {
  const asked = { as, document: document ?? '', variables: variables as Record<string, unknown> };
  const { data, errors = [] } = await client.answer(asked.document, asked.variables);
  tell?.({ ...asked, data, refused: errors.length > 0 });
  return { data, errors: errors.map(({ message, extensions }) => ({ message, code: extensions?.code })) };
}
