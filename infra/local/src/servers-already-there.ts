import { MongoClient } from 'mongodb';
import { connect } from 'nats';
import { Refusal } from '@middletier/runtime/refusal';

const ANSWER_MS = 5_000;

/** Makes sure that a MongoDB somebody else runs is reachable and a replica set. Refuses with what to do. */
export async function checkMongo(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: ANSWER_MS });
  try {
    const { setName, msg } = await client.db('admin').command({ isMaster: 1 });
    if (setName || msg === 'isdbgrid') return;
  } catch (error) {
    throw refusal(
      `The MongoDB of MONGODB_URL does not answer: ${(error as Error).message}. Start it, or unset it`,
    );
  } finally {
    await client.close();
  }
  throw refusal(
    'The MongoDB of MONGODB_URL is no replica set and so has no transactions. Make it one, or unset it',
  );
}

/** Makes sure that a NATS somebody else runs is reachable and has JetStream. Refuses with what to do. */
export async function checkNats(url: string): Promise<void> {
  const connection = await connect({ servers: url, timeout: ANSWER_MS, reconnect: false }).catch(
    (error: Error) => {
      throw refusal(`The NATS of NATS_URL does not answer: ${error.message}. Start it, or unset it`);
    },
  );
  const { jetstream, version } = connection.info ?? {};
  await connection.close();
  if (!jetstream)
    throw refusal(`The NATS of NATS_URL (${version}) has no JetStream. Switch it on, or unset it`);
}

const refusal = (sentence: string): Refusal =>
  new Refusal('SERVER_UNFIT', `${sentence} to use a server that is started here.`);
