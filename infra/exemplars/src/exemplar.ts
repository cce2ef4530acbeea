import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HOME = resolve(__dirname, '..');

/** Who takes a step: a person of the source document, by role and the bodies they act for. */
export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
}

/** One operation or return of a scenario, who sends it, and what must come back. */
export interface Step {
  /** `NN-what`. */
  readonly name: string;
  /** The operation; null where a return is sent. */
  readonly document: string | null;
  /** The kind of return whose rows the variables are; null for an operation. */
  readonly returns: string | null;
  /** Key of a person. */
  readonly as: string;
  readonly variables: unknown;
  readonly expected: unknown;
  /** Sent again until the answer is as expected: for what a service is still to hear of from another. */
  readonly eventually: boolean;
}

/** A system of the source documents as a scenario that anyone can load. */
export interface Exemplar {
  readonly name: string;
  /** The first line of its README. */
  readonly title: string;
  readonly establishments: string;
  readonly people: Readonly<Record<string, Person>>;
  readonly steps: readonly Step[];
}

/** Folders with people in them are exemplars. */
export const exemplarNames = (home: string = HOME): string[] =>
  readdirSync(home)
    .filter((name) => existsSync(join(home, name, 'people.json')))
    .sort();

/** Reads a scenario. @throws Error where there is none of this name, or a step lacks a part */
export function readExemplar(name: string, home: string = HOME): Exemplar {
  const names = exemplarNames(home);
  if (!names.includes(name)) throw new Error(`There is no exemplar ${name}. There are ${names.join(', ')}.`);
  const folder = join(home, name);
  const people = readJson<Record<string, Person>>(join(folder, 'people.json'));
  const steps = readdirSync(folder).flatMap((file) => /^(\d\d-[a-z0-9-]+)\.json$/.exec(file)?.[1] ?? []);
  return {
    name,
    title: readFileSync(join(folder, 'README.md'), 'utf8').split('\n')[0]!.replace(/^#\s*/, ''),
    establishments: join(folder, 'establishments.csv'),
    people,
    steps: steps.sort().map((step) => readStep(join(folder, step))),
  };
}

function readStep(path: string): Step {
  const given = readJson<Pick<Step, 'as' | 'variables'> & Partial<Step>>(`${path}.json`);
  const returns = given.returns ?? null;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    document: returns === null ? readFileSync(`${path}.graphql`, 'utf8') : null,
    returns,
    as: given.as,
    variables: given.variables ?? {},
    expected: readJson(`${path}.expected.json`),
    eventually: given.eventually ?? false,
  };
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export type EstablishmentRow = Readonly<Record<string, string>>;

/** The schools of a scenario, as its register file has them. */
export function readEstablishments(file: string): EstablishmentRow[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = header!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])));
}
