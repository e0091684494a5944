/** What each phrase says of a request that begins with it, goes on with it, and ends with it: log-potentials, one behind the other. */
export const SAID_OF_A_PHRASE = 3;
/** Kinds of requests in the order in which their log-odds stand behind what is said of a phrase. */
export const READ_KINDS = ['wish', 'complaint', 'bug', 'question'] as const;
/** Numbers of a phrase that was read: what it says of a request that begins, goes on or ends with it, and of its kind. */
export const READ_NUMBERS = SAID_OF_A_PHRASE + READ_KINDS.length;
