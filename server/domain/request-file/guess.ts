import { plainColumnName } from '../../contract/columns.ts';
import type { TextsAre } from '../../contract/request-import.ts';
import { liftRequests } from '../text/lift.ts';

/** Texts of which a request seldom has more characters. */
const LONG = 120;
/** So many of a hundred texts that are long, or hold none or several requests, speak for comments. */
const SHARE = 0.38;
/** The same where the heading calls them comments. */
const SHARE_IF_CALLED_SO = 0.1;

/** Whether a text speaks for comments: it is longer than 120 characters, or does not read as exactly one request. */
export function isCommentLike(text: string): boolean {
  return text.length > LONG || liftRequests(text, { question: 'wish' }).length !== 1;
}

const comments = new Set(
  [
    ...[
      'comment',
      'comments',
      'feedback',
      'verbatim',
      'answer',
      'answers',
      'response',
      'responses',
      'review',
      'reviews',
    ],
    ...['comentario', 'comentarios', 'resposta', 'respostas', 'opiniao', 'opinioes', 'observacao', 'observacoes'],
    ...['avaliacao', 'avaliacoes', 'motivo', 'reason', 'why'],
  ].map(plainColumnName),
);

/**
 * Whether texts are requests, each one on its own, or comments that hold none, one or several: comments when more than
 * 38 of 100 are like comments, or 10 of 100 under a heading that calls them comments. No texts are requests.
 */
export function guessTextsAre({ texts, commentLike }: { texts: number; commentLike: number }, heading = ''): TextsAre {
  const share = comments.has(plainColumnName(heading)) ? SHARE_IF_CALLED_SO : SHARE;
  return commentLike > share * texts ? 'comments' : 'requests';
}

const asksForWishes = new Set(
  [
    ...['request', 'requests', 'suggestion', 'suggestions', 'wish', 'wishes', 'idea', 'ideas', 'feature request'],
    ...['pedido', 'pedidos', 'sugestao', 'sugestoes', 'ideia', 'ideias', 'desejo', 'desejos', 'melhoria', 'melhorias'],
  ].map(plainColumnName),
);

/** What comments under a heading answer: a wish when it is called one ("suggestions"), else why a score was given. */
export function guessQuestion(heading: string): 'wish' | 'why' {
  return asksForWishes.has(plainColumnName(heading)) ? 'wish' : 'why';
}
