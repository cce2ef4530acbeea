import { ErrorCode, type NatsConnection, type NatsError } from 'nats';
import { deskSubject, type DeskAnswer, type DeskRequest } from '@middletier/runtime/dead-letter-desk';
import { Refusal } from '@middletier/runtime/refusal';

/** An event that could not be applied, as a desk shows it. */
export interface Letter {
  readonly _id: string;
  readonly subject: string;
  readonly error: string;
  readonly at: string;
  readonly tries: number;
}

const ANSWER_MS = 15_000;
const MOST = 200;

/** Asks a running service about its dead letters. Refuses with its words, and where it does not answer. */
export async function askDesk(
  nats: NatsConnection,
  service: string,
  request: DeskRequest,
): Promise<readonly Letter[]> {
  const asked = JSON.stringify({ first: MOST, ...request });
  const message = await nats
    .request(deskSubject(service), asked, { timeout: ANSWER_MS })
    .catch((error: NatsError) => {
      throw silence(service, error);
    });
  const { result, error } = message.json<DeskAnswer>();
  if (error) throw new Refusal(error.code, `${service}: ${error.message}`);
  return Array.isArray(result) ? (result as Letter[]) : [];
}

function silence(service: string, error: NatsError): Refusal {
  const code = error.code as ErrorCode;
  if (code === ErrorCode.NoResponders)
    return new Refusal(
      'NOT_RUNNING',
      `${service} does not answer: it is not running, or there is no service of that name.`,
    );
  if (code === ErrorCode.Timeout)
    return new Refusal(
      'NOT_AVAILABLE',
      `${service} did not answer within ${ANSWER_MS / 1_000} s. Its log may tell why.`,
    );
  return new Refusal('NOT_AVAILABLE', `${service} could not be asked: ${error.message}`);
}
