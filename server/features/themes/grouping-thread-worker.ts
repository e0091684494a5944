import { parentPort } from 'node:worker_threads';
import { GroupingDesk } from './grouping-desk.ts';
import type { Call, Reply } from './grouping-thread.ts';

const desk = new GroupingDesk();

/** The methods are those of the desk: both sides are compiled against it. */
function carryOut({ name, args }: Call): unknown {
  return (desk[name] as (...given: unknown[]) => unknown).apply(desk, [...args]);
}

parentPort?.on('message', (call: Call) => {
  let reply: Reply;
  try {
    reply = { id: call.id, value: carryOut(call) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply = { id: call.id, fault: { name, message } };
  }
  parentPort?.postMessage(reply);
});
