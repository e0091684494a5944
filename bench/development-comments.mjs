// The labelled comments that may be looked at: the other half is held out.
import { readComments } from './comments/read-comments.mjs';

export const commentsOfDevelopment = () => readComments('dev');

/** What is asked for in them, as people wrote it. */
export const requestsOfDevelopment = () =>
  commentsOfDevelopment().flatMap(({ text, requests }) => requests.map(({ from, to }) => text.slice(from, to)));
