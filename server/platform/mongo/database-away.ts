import { MongoBulkWriteError, MongoError, MongoNetworkError, MongoServerError } from 'mongodb';

/** Names of errors of a server that cannot be reached, or that is going away while it is asked. */
const NAMES = /^Mongo(ose)?(ServerSelection|NotConnected|TopologyClosed|WaitQueue|StalePrimary|OperationTimeout)/;
/**
 * What servers answer which are shutting down, handing over or not yet in charge; 14031 is a full disk, 64 and 202 a
 * majority that did not come.
 */
const CODES = new Set([6, 7, 64, 89, 91, 133, 189, 202, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436, 14_031]);
const LABELS = ['RetryableWriteError', 'TransientTransactionError', 'ResetPool', 'InterruptInUseConnections'];

/** Whether an error says that the database is away for now: nothing is wrong with the request, and later it may work. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof MongoNetworkError || NAMES.test(error.name)) return true;
  // The driver wraps what befell a bulk write, a lost connection too: then no server gave it a code.
  if (error instanceof MongoBulkWriteError && error.code === undefined && [error.writeErrors].flat().length === 0)
    return true;
  if (error.name === 'MongooseError' && /buffering timed out/.test(error.message)) return true;
  if (error instanceof MongoError && LABELS.some((label) => error.hasErrorLabel(label))) return true;
  if (error instanceof MongoServerError && CODES.has(Number(error.code))) return true;
  return error.cause !== undefined && isDatabaseAway(error.cause);
}
