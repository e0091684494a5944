import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { readModel } from '../../platform/encoder/model-files.ts';
import { SentenceEncoder } from '../encoder/sentence-encoder.ts';
import { readReader } from '../../platform/encoder/reader-file.ts';
import { type LiftedKind } from './lift.ts';
import { type LabelledComment, liftingQuality } from './lifting-quality.ts';
import { readComment } from './read-comment.ts';
import { RequestReader } from './request-reader.ts';
import { isSamePlace } from './same-place.ts';

/** What docs/evidence/lifting.md says of the held-out comments, rounded down: by words alone, and by meaning. */
const HELD_OUT = { words: { f1: 0.77, precision: 0.85 }, meaning: { f1: 0.85, precision: 0.92 } };

/** Written before the rules were tried and only measured: plain comments, their requests between « and ». */
const plain = {
  wish: [
    '«Two-way sync with HubSpot»',
    "«It'd be helpful to have templates for recurring quotes».",
    'Honestly nothing comes to mind.',
    "«Why can't I reply to a ticket from my phone?»",
    '«Lower the price for annual customers» or «give us more seats».',
    'You already have it all :)',
    "«The dashboard doesn't show last year's numbers», «please add that».",
    '«Keyboard shortcuts!!»',
    '«Users should be able to merge duplicate companies themselves».',
    'Hello, we are happy customers since 2021. «What about a partner portal?»',
    '«Clearer error messages when an import fails»',
    'Keep doing what you do.',
    '«Relatório de comissões por vendedor»',
    '«Seria interessante que o sistema avisasse antes do vencimento».',
    'Olá pessoal, tudo certo por aqui! «Só sinto falta de um histórico de alterações».',
    'Não sei dizer.',
    '«Diminuir o número de e-mails que vocês mandam»',
    '«Que fosse possível editar o orçamento depois de enviado».',
    '«A possibilidade de ter várias moedas na mesma conta»',
    '«Integração com o Multibanco e MB Way»',
    '«Deviam permitir mais do que um utilizador por licença».',
    'Para já nada, obrigado.',
    '«Necessitamos de um ficheiro SAF-T por estabelecimento».',
    '«Melhor apoio telefónico»',
  ],
  why: [
    'Solid tool, fair price.',
    '«It logs me out several times a day», which is annoying.',
    "We moved from a competitor and don't regret it.",
    '«Pricing changed twice this year without notice».',
    'Nice design; «the learning curve is steep».',
    "«You can't attach more than one file», and «uploads often fail».",
    'Support replied quickly when we needed help.',
    '«Would be a ten if it had an offline mode».',
    'Reliable, never lets us down.',
    '«The new menu is a mess».',
    'Fácil de mexer e barato.',
    '«O sistema vive fora do ar».',
    'Cumpre o que promete.',
    'Uso há pouco tempo, ainda estou conhecendo.',
    '«Atendimento péssimo, esperei três dias por uma resposta».',
    'É prático, porém «poderia ter mais modelos de contrato».',
    'A equipa de apoio é incansável.',
    '«Os relatórios saem com totais errados».',
    'Cumpre, mas «não tem versão em português de Portugal».',
    'Recomendo vivamente a colegas.',
    '«Falta-lhe uma app decente» e «a faturação é complicada».',
    'Nada a apontar.',
  ],
};

function marked(line: string, question: 'wish' | 'why'): LabelledComment {
  const requests: { from: number; to: number; kind: LiftedKind }[] = [];
  let text = '';
  for (const part of line.split(/(«[^»]*»)/)) {
    const inside = part.startsWith('«') ? part.slice(1, -1) : part;
    if (part.startsWith('«')) requests.push({ from: text.length, to: text.length + inside.length, kind: 'wish' });
    text += inside;
  }
  return { locale: 'mixed', question, text, requests };
}

const commentsOf = (name: 'dev' | 'held-out'): LabelledComment[] =>
  readFileSync(join(import.meta.dirname, `../../../bench/comments/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledComment);

describe('lifting, measured on labelled comments', () => {
  it('finds most requests of plain comments', () => {
    const comments = (['wish', 'why'] as const).flatMap((question) =>
      plain[question].map((line) => marked(line, question)),
    );
    expect(liftingQuality(comments).f1).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the requests of the comments it was tuned on', () => {
    const { f1, precision } = liftingQuality(commentsOf('dev'));
    expect(f1).toBeGreaterThanOrEqual(0.93);
    expect(precision).toBeGreaterThanOrEqual(0.93);
  });

  it('does on comments nobody looked at what is published in docs/evidence/lifting.md', () => {
    const comments = commentsOf('held-out');
    for (const locale of ['en', 'pt-BR', 'pt-PT', 'mixed']) {
      const { precision, recall, f1 } = liftingQuality(comments.filter((comment) => comment.locale === locale));
      const figures = `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
      process.stdout.write(`lifting, held out, ${locale}: ${figures}\n`);
    }
    const { f1, precision } = liftingQuality(comments);
    expect(f1).toBeGreaterThanOrEqual(HELD_OUT.words.f1);
    expect(precision).toBeGreaterThanOrEqual(HELD_OUT.words.precision);
  });
});

describeWithModel('lifting by meaning, measured on labelled comments', () => {
  it('does on comments nobody looked at what is published in docs/evidence/lifting.md', () => {
    const encoder = new SentenceEncoder(readModel(model!));
    const reader = new RequestReader(readReader());
    const meaningOf = (comment: LabelledComment) => readComment(comment, encoder, reader);
    const { f1, precision } = liftingQuality(commentsOf('held-out'), true, meaningOf);
    process.stdout.write(`lifting by meaning, held out: precision ${precision.toFixed(3)} F1 ${f1.toFixed(3)}\n`);
    expect(f1).toBeGreaterThanOrEqual(HELD_OUT.meaning.f1);
    expect(precision).toBeGreaterThanOrEqual(HELD_OUT.meaning.precision);
  });
});

describe('the same place', () => {
  it('shares more than half of what both cover', () => {
    expect(isSamePlace({ from: 0, to: 10 }, { from: 0, to: 10 })).toBe(true);
    expect(isSamePlace({ from: 0, to: 10 }, { from: 4, to: 10 })).toBe(true);
    expect(isSamePlace({ from: 0, to: 10 }, { from: 5, to: 10 })).toBe(false);
    expect(isSamePlace({ from: 0, to: 10 }, { from: 20, to: 30 })).toBe(false);
  });

  it("is nobody's when there are no comments", () => {
    expect(liftingQuality([])).toMatchObject({ comments: 0, precision: 1, recall: 1, f1: 0 });
  });
});
