import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from '../../text/fold.ts';
import { labelOf } from '../label.ts';
import { isFeminine, isInfinitive, knownVerbs, portugueseNoun } from './portuguese-verbs.ts';

const nameOf = (text: string) => labelOf([{ text, language: 'pt', nearness: 1 }], 'pt')?.label;

describe('the noun of a Portuguese verb', () => {
  it.each([
    ['exportar', 'exportação'],
    ['pesquisar', 'pesquisa'],
    ['filtrar', 'filtro'],
    ['avisar', 'aviso'],
    ['agendar', 'agendamento'],
    ['pagar', 'pagamento'],
    ['trocar', 'troca'],
    ['cancelar', 'cancelamento'],
  ])('is known: %s', (verb, noun) => {
    expect(portugueseNoun(verb)).toBe(noun);
  });

  it.each([
    ['contabilizar', 'contabilização'],
    ['quantificar', 'quantificação'],
    ['introduzir', 'introdução'],
    ['descrever', 'descrição'],
    ['obstruir', 'obstrução'],
    ['restituir', 'restituição'],
    ['inverter', 'inversão'],
    ['concluir', 'conclusão'],
  ])('is made where every verb does so: %s', (verb, noun) => {
    expect(portugueseNoun(verb)).toBe(noun);
  });

  it('is never made up: what no ending tells surely stays an infinitive', () => {
    expect(portugueseNoun('escrever')).toBe('escrita');
    expect(portugueseNoun('destruir')).toBe('');
    const stems = fc.stringMatching(/^[bcdfglmnprst][aeiou][bcdfglmnprst]{1,2}$/);
    const known = new Set(knownVerbs());
    fc.assert(
      fc.property(stems, fc.constantFrom('ar', 'er', 'ir'), (stem, end) => {
        fc.pre(!known.has(`${stem}${end}`));
        expect(portugueseNoun(`${stem}${end}`)).toBe('');
      }),
    );
  });

  it('is no infinitive itself, and shares its beginning with the verb where it was made of an ending', () => {
    for (const verb of knownVerbs()) {
      const noun = portugueseNoun(verb);
      expect(noun === '' || !isInfinitive(foldText(noun.split(' ')[0]!))).toBe(true);
      if (/(?:ação|ção|são)$/.test(noun)) expect(isFeminine(noun)).toBe(true);
    }
  });
});

describe('what somebody wants to do as a name', () => {
  it.each([
    ['Exportar faturas em lote', 'Exportação de faturas em lote'],
    ['pagar por Pix', 'Pagamento por Pix'],
    ['cancelar a assinatura sem ligar', 'Cancelamento da assinatura'],
    ['avisar o professor quando chega tarefa', 'Aviso ao professor'],
    ['notificar os pais por SMS', 'Notificação aos pais por SMS'],
    ['avisar a hora da consulta', 'Aviso da hora da consulta'],
    ['Ligar o portal à conta do banco', 'Ligação do portal à conta'],
    ['guardar percursos habituais', 'Percursos habituais guardados'],
    ['baixar a comissão de manutenção', 'Redução da comissão de manutenção'],
    ['um manual interno', 'Manual interno'],
    ['baixar o relatório', 'Download do relatório'],
    ['tratar da mudança de casa', 'Tratar da mudança de casa'],
    ['Lixeira para recuperar tarefas apagadas sem querer', 'Lixeira para recuperar tarefas apagadas'],
    ['O limite de 10 MB para anexos é muito pequeno.', 'Maior limite para anexos'],
    ['abrir mais rápido', 'Abertura mais rápida'],
    ['embaralhar as alternativas', 'Ordem aleatória de alternativas'],
    ['portes mais em conta para os Açores', 'Portes mais em conta'],
  ])('%s', (said, name) => {
    expect(nameOf(said)).toBe(name);
  });

  it('takes the words of Portugal where those who ask are from there', () => {
    expect(nameOf('fechar um incidente no telemóvel')).toBe('Fecho de incidente no telemóvel');
    expect(nameOf('fechar um incidente no celular')).toBe('Fechamento de incidente no celular');
    const closing = [{ text: 'fechar o caixa', language: 'pt', nearness: 1 }] as const;
    expect(labelOf(closing, 'pt', 'Fecho do caixa')?.label).toBe('Fecho do caixa');
    expect(nameOf('Faturação automática com NIF')).toBe('Faturação automática com NIF');
    expect(nameOf('Faturar automaticamente com NIF')).toBe('Faturação automática com NIF');
  });

  it('makes nothing better that was not complained about', () => {
    expect(nameOf('uma tarifa social para associações pequenas')).toBe('Tarifa social para associações pequenas');
    expect(nameOf('preço de pequeno')).toBe('Preço de pequeno');
    expect(nameOf('busca lenta')).toBe('Busca mais rápida');
  });
});
