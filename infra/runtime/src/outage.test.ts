import {
  type BulkWriteResult,
  MongoBulkWriteError,
  MongoNetworkError,
  MongoServerError,
  MongoTopologyClosedError,
} from 'mongodb';
import { isOutage } from './outage';
import { Refusal } from './refusal';

const socketError = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
const server = (code: number) => new MongoServerError({ message: 'not now', code });
const labelled = (label: string) => {
  const error = new MongoServerError({ message: 'again' });
  error.addErrorLabel(label);
  return error;
};
/** A bulk write wraps what happened to it. */
const inBulk = (error: Error) => new MongoBulkWriteError(error, {} as BulkWriteResult);

test.each([
  ['a lost connection', new MongoNetworkError('gone')],
  ['a closed topology', new MongoTopologyClosedError('closed')],
  ['a write conflict', server(112)],
  ['a server that is no longer primary', server(10107)],
  ['a server that shuts down', server(91)],
  ['a transaction that the server has forgotten', server(251)],
  ['a time limit', server(50)],
  ['what the driver calls transient', labelled('TransientTransactionError')],
  ['a commit of which nobody knows', labelled('UnknownTransactionCommitResult')],
  ['a bare socket error', socketError()],
  ['a lost connection in a bulk write', inBulk(new MongoNetworkError('gone'))],
  ['a bare socket error in a bulk write', inBulk(socketError())],
  ['a write conflict in a bulk write', inBulk(server(112))],
  ['the driver stumbling over one', new TypeError('error.hasErrorLabel is not a function')],
])('%s is an outage', (_, error) => expect(isOutage(error)).toBe(true));

test.each([
  ['a refusal', new Refusal('NOT_FOUND', 'The socket of this school is not known.')],
  ['a mistake in the code', new TypeError("Cannot read properties of undefined (reading 'urn')")],
  ['a duplicate key', server(11000)],
  ['a document that is not valid', server(121)],
  ['a duplicate key in a bulk write', inBulk(server(11000))],
  ['a mistake in a bulk write', inBulk(new RangeError('document is larger than the maximum size 16777216'))],
  ['nothing', undefined],
  ['a text', 'ECONNRESET'],
])('%s is none', (_, error) => expect(isOutage(error)).toBe(false));
