import { route } from '../route.ts';
import { SearchQuestion, SearchReply } from '../search.ts';

export const searchRoutes = {
  find: route({
    method: 'POST',
    path: '/api/search',
    policy: 'viewer',
    summary:
      'Themes, requests and answers by meaning and words; requests and answers are for editors. POST, so that the words stand in no address; it changes nothing',
    body: SearchQuestion,
    reply: SearchReply,
  }),
};
