import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Person } from '@middletier/local/development-issuer';
import { CALLERS, personOf, type Caller } from './area';
import { operationOf, questionOf, type Question, type Root, type RootField } from './question';
import type { ScenarioRecord } from './scenario-record';
import type { FilledPlatform } from '../a-platform';

/** ANSWERED, or the code of why not; UNSEEN where nothing is there for whoever asks. */
type Outcome = string;
const ANSWERED = 'ANSWERED';
const REFUSED = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
const OUR_FAULT = new Set(['GRAPHQL_VALIDATION_FAILED', 'INTERNAL_SERVER_ERROR', 'BAD_USER_INPUT']);
const UNSEEN = /^UNSEEN$|^NOT_FOUND$|_UNKNOWN$/;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks every field of a root as every caller, and tells of each who is admitted. */
export class WhoMay {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly platform: Pick<FilledPlatform, 'gatewayUrl' | 'issueToken'>,
    private readonly schema: GraphQLSchema,
    private readonly record: ScenarioRecord,
  ) {}

  /** Of each field those who are admitted, and those to whom there is nothing to be admitted to. */
  async matrixOf(root: Root): Promise<Record<string, string>> {
    const fields = Object.values((this.schema.getType(root) as GraphQLObjectType).getFields());
    const matrix: Record<string, string> = {};
    for (const field of fields) matrix[`${root}.${field.name}`] = await this.admitted(root, field);
    return matrix;
  }

  private async admitted(root: Root, field: RootField): Promise<string> {
    const question = questionOf(root, field, this.record);
    const callers = CALLERS.filter((caller) => caller !== 'whoDidIt' || question.person);
    const outcomes = new Map<Caller, Outcome>();
    for (const caller of callers) outcomes.set(caller, await this.ask({ root, field, question }, caller));
    return inWords(callers, outcomes);
  }

  private async ask({ root, field, question }: Asking, caller: Caller): Promise<Outcome> {
    const person = caller === 'whoDidIt' ? question.person! : personOf(caller, question.area);
    const token = person && (await this.tokenOf(person));
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const operation = operationOf(root, field, question);
    const init = { method: 'POST', headers, body: JSON.stringify(operation) };
    const answer = (await (await fetch(`${this.platform.gatewayUrl}/graphql`, init)).json()) as Answer;
    const { data, errors = [] } = answer;
    const fault = errors.find(({ extensions: { code } }) => OUR_FAULT.has(code));
    if (fault) throw new Error(`${root}.${field.name} as ${caller}: ${fault.message}`);
    this.record.noteAnswer(question.area, operation.query, data);
    const codes = errors.map(({ extensions: { code } }) => code);
    const refusal = codes.find((code) => REFUSED.has(code)) ?? codes[0];
    return refusal ?? ((data?.[field.name] ?? null) === null ? 'UNSEEN' : ANSWERED);
  }

  private tokenOf(person: Person): Promise<string> {
    const known = this.tokens.get(person.subject) ?? this.platform.issueToken(person);
    this.tokens.set(person.subject, known);
    return known;
  }
}

interface Asking {
  readonly root: Root;
  readonly field: RootField;
  readonly question: Question;
}

/**
 * Who is admitted: they are answered, or told what only the business of the thing forbids. Apart from them those for whom
 * nothing is there, and those who get no further than a stranger, since the state of the thing ends it for everybody.
 */
function inWords(callers: readonly Caller[], outcomes: ReadonlyMap<Caller, Outcome>): string {
  const those = (fits: (outcome: Outcome) => boolean) =>
    callers.filter((caller) => fits(outcomes.get(caller)!)).join(', ');
  const stranger = outcomes.get('stranger')!;
  const isRefused = (outcome: Outcome) => REFUSED.has(outcome) || UNSEEN.test(outcome);
  const isEnded = (outcome: Outcome) => outcome === stranger && outcome !== ANSWERED && !isRefused(outcome);
  const admitted = those((outcome) => !isRefused(outcome) && !isEnded(outcome));
  if (admitted === callers.join(', ')) return 'everybody';
  const nothing = those((outcome) => UNSEEN.test(outcome));
  const ended = those(isEnded);
  return [
    admitted || 'nobody',
    ...(nothing ? [`nothing there for ${nothing}`] : []),
    ...(ended ? [`ended by its state for ${ended}`] : []),
  ].join('; ');
}
