import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countTerms, keywordsOf, spellTerms, sumTerms } from './keywords.ts';
import type { Language } from '../text/language.ts';
import { labelOf, type Voice } from './label.ts';
import { chooseQuotes } from './quotes.ts';

const nameOf = (text: string, language: Language) =>
  labelOf([{ text, language, nearness: 0 }], language)?.label ?? null;

describe('the name of a single request', () => {
  it.each([
    ['Please add a dark mode, the white hurts my eyes.', 'Dark mode'],
    ['It would be great if we could export invoices to Excel', 'Invoice export to Excel'],
    ['export the invoices in bulk', 'Bulk invoice export'],
    ['We need SAML single sign-on for our enterprise account.', 'SAML single sign-on'],
    ['Any chance of getting a dark theme?', 'Dark theme'],
    ['I wish I could undo a deletion because it happens', 'Undoing a deletion'],
    ['iPad app', 'iPad app'],
    ["can't filter by region", 'Filter by region'],
    ['The export is slow', 'Faster export'],
    ['too many notifications every day', 'Fewer notifications'],
    ["Reports don't show totals", 'Totals in reports'],
    ['It is hard to find old orders', 'Easier old orders'],
    ['The kitchen printer disconnects all the time', 'More reliable kitchen printer'],
    ['PLEASE ADD A WAY TO IMPORT CSV FILES', 'CSV file import'],
    ['Could you support more than one currency', 'Multiple currencies'],
    ["I'd be at 9 if the Gantt chart could show baselines", 'Baselines in Gantt chart'],
    ['Stop codes are impossible to read at night', 'Stop codes impossible to read'],
    ['Can the class list be printed in alphabetical order', 'Class list printing in alphabetical order'],
    ['Hi, Peter here. We need role permissions, call me at 912 345 678', 'Role permissions'],
  ])('%s -> %s', (text, object) => {
    expect(nameOf(text, 'en')).toBe(object);
  });

  it.each([
    ['Gostaria muito de um modo escuro no aplicativo.', 'Modo escuro'],
    ['Precisamos exportar as tarefas para o Excel.', 'Exportação de tarefas para o Excel'],
    ['exportar as faturas em lote', 'Exportação de faturas em lote'],
    ['Arquivar projetos antigos para limpar a lista lateral.', 'Arquivamento de projetos antigos'],
    ['Dava jeito partilhar painéis', 'Partilha de painéis'],
    ['Falta integração com o WhatsApp', 'Integração com o WhatsApp'],
    ['Não consigo filtrar por região', 'Filtro por região'],
    ['A exportação é muito lenta', 'Exportação mais rápida'],
    ['Os relatórios são confusos', 'Relatórios mais claros'],
    ['Gostaria que o sistema enviasse lembretes automáticos', 'Envio de lembretes automáticos'],
    ['Desfazer a última alteração', 'Desfazer a última alteração'],
    ['Recebo notificações demais', 'Menos notificações'],
    ['Um mapa de férias seria ótimo', 'Mapa de férias'],
    ['Gostaria que o boleto viesse com o nome do aluno', 'Boleto com o nome do aluno'],
    ['Sugiro que o mapa mostre as curvas de nível', 'Curvas de nível no mapa'],
    ['queria q desse pra mandar audio pelo whats', 'Envio de audio pelo WhatsApp'],
    ['O ecrã de marcações fica ilegível', 'Ecrã de marcações ilegível'],
    ['os relatórios deviam poder ser agendados', 'Agendamento de relatórios'],
    ['Gerar sozinho a cobrança mensal de quem tem contrato', 'Geração da cobrança mensal'],
    ['pricing não é transparente', 'Pricing mais transparente'],
    ['Is it possible to mudar o idioma', 'Mudar o idioma'],
    ['NAO CONSIGO RECUPERAR A SENHA POR SMS', 'Recuperação da senha por SMS'],
  ])('%s -> %s', (text, object) => {
    expect(nameOf(text, 'pt')).toBe(object);
  });

  it('never says more than a name can, and nothing of a person', () => {
    const piece = fc.constantFrom(
      ...'please add a dark mode export the invoices to Excel in bulk for our team because it is slow , . ! sign-on é 😀'.split(
        ' ',
      ),
      ...'gostaria de exportar as faturas para o meu chefe quando seria bom não consigo filtrar por região ana@example.com +351912345678'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((list) => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom('en' as const, 'pt' as const),
        (text, language) => {
          const object = nameOf(text, language);
          expect(object).not.toMatch(/ana@|912345678/);
          if (object === null) return;
          if (object.startsWith('“')) {
            expect(object.endsWith('”')).toBe(true);
            expect(object.length).toBeLessThanOrEqual(51);
            return;
          }
          const words = object.split(' ').filter((one) => !/^(?:a|an|the|o|os|as)$/i.test(one));
          expect(words.length).toBeLessThanOrEqual(6);
          expect(object.length).toBeLessThanOrEqual(45);
        },
      ),
    );
  });
});

describe('labelOf', () => {
  const voice = (text: string, language: 'en' | 'pt', nearness = 0.8): Voice => ({ text, language, nearness });
  const voices = [
    voice('Night mode for the whole team, many of us work late', 'en', 0.7),
    voice('Please add a dark mode', 'en'),
    voice('dark mode please', 'en'),
    voice('Gostaria de um modo escuro', 'pt'),
  ];

  it('takes the phrase that most share', () => {
    expect(labelOf(voices)).toEqual({ label: 'Dark mode', language: 'en' });
  });

  it('speaks the language asked for when a member does', () => {
    expect(labelOf(voices, 'pt')).toEqual({ label: 'Modo escuro', language: 'pt' });
    expect(labelOf(voices.slice(0, 3), 'pt')).toEqual({ label: 'Dark mode', language: 'en' });
  });

  it('spells words as those do who spell them best', () => {
    const unmarked = [voice('integracao com whatsapp', 'pt', 0.9), voice('Integração com o WhatsApp', 'pt')];
    expect(labelOf(unmarked, 'pt')?.label).toMatch(/^Integração com (?:o )?WhatsApp$/);
  });

  it('stays while it is nearly as good, and goes when it no longer is', () => {
    const later = [voice('Please add a night mode', 'en', 0.9), ...voices];
    expect(labelOf(later, 'en')).toEqual({ label: 'Night mode', language: 'en' });
    expect(labelOf(later, 'en', 'Dark mode')).toEqual({ label: 'Dark mode', language: 'en' });
    expect(labelOf(later, 'en', 'Invoice export')?.label).toBe('Night mode');
    const gone = Array.from({ length: 12 }, () => voice('a night mode', 'en'));
    expect(labelOf([...gone, ...voices], 'en', 'Dark mode')?.label).toBe('Night mode');
    // No name at all is worth keeping.
    expect(labelOf(later, 'en', 'Please add a dark')?.label).toBe('Night mode');
  });

  it('is the text itself when there is nothing else, and null for none', () => {
    expect(labelOf([])).toBeNull();
    expect(labelOf([voice('!!!', 'en')])).toEqual({ label: '!!!', language: 'en' });
  });
});

describe('keywordsOf', () => {
  it('names what sets a theme apart, pairs before their words', () => {
    const themes = [
      countTerms(['Please add a dark mode', 'dark mode for the app', 'dark theme in the app']),
      countTerms(['Export to CSV', 'CSV export from the app']),
    ];
    const all = sumTerms(themes);
    const [dark, csv] = themes.map((own) => keywordsOf(own, all, themes.length, 3));
    expect(dark?.[0]).toBe('dark');
    expect(dark).toContain('dark mode');
    expect(csv?.slice(0, 2).sort()).toEqual(['csv', 'export']);
  });

  it('says nothing that the name says', () => {
    const own = countTerms(['exportar faturas em lote para o contador', 'exportação de faturas para o contador']);
    const found = keywordsOf(own, own, 1, 5, ['Exportação de faturas']);
    expect(found).toContain('contador');
    for (const term of found) expect(['exportar', 'exportacao', 'faturas']).not.toContain(term);
  });

  it('spells terms as they were written', () => {
    const texts = ['Exportação de PDF', 'a exportação', 'exportacao', 'LIGAR PARA O RELATÓRIO', 'Relatório'];
    expect(spellTerms(['exportacao', 'exportacao pdf', 'relatorio', 'nowhere'], texts)).toEqual([
      'exportação',
      'exportação PDF',
      'relatório',
      'nowhere',
    ]);
  });

  it('has none for texts of small words', () => {
    expect(keywordsOf(countTerms(['to the', '']), new Map(), 1)).toEqual([]);
  });
});

describe('chooseQuotes', () => {
  it('begins at the centre and goes far from it, never the same words twice', () => {
    const texts = ['dark mode', 'Dark mode!', 'dark mode please', 'a black background at night', 'dark mode for me'];
    expect(chooseQuotes(texts)).toEqual([0, 3, 4]);
    expect(chooseQuotes(['same', 'Same.'])).toEqual([0]);
    expect(chooseQuotes([])).toEqual([]);
  });

  it('goes far by meaning where vectors say so', () => {
    const texts = ['dark mode', 'night theme', 'export to excel'];
    const far = Float32Array.of(0, 1);
    const near = Float32Array.of(1, 0);
    expect(chooseQuotes(texts, 2, [near, near, far])).toEqual([0, 2]);
    expect(chooseQuotes(texts, 2, [near, far, near])).toEqual([0, 1]);
  });

  it('prefers what is read at a glance', () => {
    expect(chooseQuotes(['long '.repeat(100), 'short one', 'brief'], 2)).toEqual([1, 2]);
  });
});
