import type { ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@middletier/runtime/actor';
import { statusOf } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { GatewayContext } from '../context';
import { checkLimits, type LimitedOperation, type Limits } from './check-limits';
import type { PersistedOperations } from './persisted-operations';
import { headersOf, TooFast, type Rate, type RateLimit } from './rate';

const DEPTH = 20;
const ALIASES = 50;
const DIRECTIVES = 50;

export interface AdmissionParts {
  /** Objects that one operation may ask for at the most. */
  readonly cost: number;
  readonly rate: RateLimit;
  readonly persisted: PersistedOperations;
}

export interface Admitted extends LimitedOperation {
  readonly source: string;
  readonly caller: { readonly actor: Actor | null; readonly address?: string | undefined };
}

/** Decides which valid operations run, over every transport. */
export class Admission {
  private readonly limits: Limits;

  constructor(private readonly parts: AdmissionParts) {
    this.limits = { depth: DEPTH, aliases: ALIASES, directives: DIRECTIVES, cost: parts.cost };
  }

  /** Refuses PERSISTED_OPERATIONS_ONLY, what checkLimits refuses, and RATE_LIMITED. */
  async admit({ source, caller, ...operation }: Admitted): Promise<Rate> {
    this.parts.persisted.requireKnown(source);
    const objects = checkLimits(this.limits, operation);
    return this.parts.rate.take(caller.actor?.id ?? caller.address ?? 'unknown', objects);
  }
}

/** Where a header of the answer is set. */
type Tell = (name: string, value: string) => void;

/** Admits, and tells the caller in headers what is left of the rate, or when to go on. */
export async function admitTelling(admission: Admission, asked: Admitted, tell: Tell): Promise<void> {
  const tellRate = (rate: Rate) =>
    Object.entries(headersOf(rate)).forEach(([name, value]) => tell(name, value));
  try {
    tellRate(await admission.admit(asked));
  } catch (error) {
    if (error instanceof TooFast) {
      tellRate(error.rate);
      tell('retry-after', String(error.rate.reset));
    }
    throw error;
  }
}

/** Asks for admission before an operation of Apollo Server runs, and tells what is left of the caller's rate. */
export const admitting = (admission: Admission): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, source, contextValue, response }) => {
      // Apollo Server refuses by itself what names no operation.
      if (!operation) return;
      const { variables = {} } = request;
      const { http } = response;
      const tell: Tell = (name, value) => void http.headers.set(name, value);
      const asked = { schema, document, operation, variables, source, caller: contextValue };
      try {
        await admitTelling(admission, asked, tell);
      } catch (error) {
        if (error instanceof Refusal) http.status = statusOf(error);
        throw error;
      }
    },
  }),
});
