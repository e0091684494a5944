/** The strip above every page while requests are not matched by meaning. */
export const matching = {
  byWording:
    'Requests are matched by wording: the same request in other words or in another language is not recognised yet.',
  fetching: 'Matching by meaning is on its way; until it is here, requests are matched by wording.',
  waiting: 'The service that matches requests by meaning does not answer; new requests wait for it.',
  whatToDo: 'What to do',
} as const;
