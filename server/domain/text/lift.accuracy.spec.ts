import { describe, expect, it } from '@jest/globals';
import { liftRequests } from './lift.ts';

/**
 * Comments with the requests a reader finds in them between « and ». The first list was in view while the rules were
 * written; the second was written before the rules were tried and was only measured.
 */
const seen = {
  wish: [
    '«dark mode»',
    '«Dark mode please!»',
    'Nothing, keep it up!',
    '«SSO», «audit log» and «an API»',
    "«I'd love to see a calendar view of all our renewals».",
    '«Please let us export the invoices to Excel».',
    'Everything works for us, thank you.',
    'Hi team, «it would be great if the app remembered my last filter». Thanks!\nMark',
    '«Faster loading of the customer list»',
    '«Make the font bigger» and «fix the login on Safari».',
    "«We can't assign a ticket to two people». Otherwise fine.",
    '«Better documentation for the webhooks»',
    '«I wish I could undo a deletion».',
    '«More languages, especially Portuguese»',
    'n/a',
    '«Is there any way to schedule reports weekly?»',
    'The onboarding was smooth. «We need a shared inbox for the whole team».',
    "I can't think of anything, it does what it should.",
    '«Allow us to pay by invoice»; «cards are too much work for our accounting».',
    'No complaints at all',
    '«The mobile app should work offline».',
    '«Add a Kanban board».\n«Add reminders by SMS».',
    "I don't need anything else.",
    '«A cheaper plan for charities»',
    '«modo escuro»',
    '«Gostaria de poder anexar PDFs nas conversas».',
    'Nada a acrescentar.',
    '«Seria ótimo ter um aplicativo para iPad»',
    '«Falta integração com o WhatsApp».',
    'Está tudo ótimo, parabéns!',
    '«Precisamos de permissões por equipe», «hoje todo mundo vê tudo demais».',
    '«Relatórios em PDF»',
    'Bom dia! «Poderiam incluir um filtro por cidade na lista de clientes?»',
    '«Melhorar a busca», «colocar mais filtros» e «corrigir o erro no boleto».',
    'Não mudaria nada.',
    '«Uma versão mais barata para quem tem só dois usuários»',
    '«Tem como receber os avisos por SMS?»',
    'Por enquanto nada.',
    '«Importar contatos do Outlook»',
    '«Gostava que houvesse um modo noturno».',
    '«Dava jeito exportar as faturas todas de uma vez».',
    '«Podiam ter um plano anual com desconto».',
    'Nada de momento.',
    '«Uma aplicação para telemóvel»',
    'Boa tarde, «faz falta um campo para o NIF do cliente».\nCumprimentos,\nRui Matos\nContabilidade',
    '«Era bom conseguir partilhar um painel com clientes sem conta».',
    '«Autenticação de dois fatores»',
    'Não falta nada, estamos satisfeitos.',
  ],
  why: [
    'Great product, easy to use.',
    "«Export is slow» and «I'd love dark mode»; also «fix SSO»",
    'The support team always answers within the hour.',
    "«The reports take forever to load» and «I can't filter them by region».",
    'dark mode',
    "It's simple and it works.",
    'Love it. «Only the search could be better».',
    'Because «it is too expensive for what we use».',
    '«The app crashes every time I open a large file».',
    'Good value, but «there is no way to bulk edit contacts».',
    'It has everything we need.',
    'We use it daily and would recommend it to anyone.',
    '«Your latest update broke the calendar sync».',
    'My colleague told me about it.',
    '«Still missing an Android app».',
    "It's fine, nothing too complicated.",
    'Helpful people, «clunky interface».',
    'I would like to thank Sofia for her patience.',
    '«Setting up the integration was very difficult».',
    '«I have to copy every order by hand into our ERP».',
    'Atendimento excelente e rápido.',
    'O sistema é bom, mas «falta um relatório de inadimplência».',
    '«Não consigo exportar para Excel» e «o suporte demora».',
    '«Muito caro para uma empresa pequena».',
    'Gosto muito, uso todos os dias.',
    '«O aplicativo trava quando abro muitas abas».',
    'Porque resolve tudo o que preciso.',
    'Nunca tive problemas, recomendo.',
    'Queria agradecer à equipe pelo carinho.',
    '«A tela de pedidos é confusa» e «queria poder ordenar por data».',
    '«Não dá para cadastrar dois endereços».',
    'Excelente ferramenta! «Só deveria ter um aplicativo próprio».',
    'A aplicação é boa, mas «é lenta ao final do mês».',
    '«Não é possível anular uma fatura depois de emitida».',
    'Equipa simpática e sempre disponível.',
    '«A sincronização com o banco deixou de funcionar em setembro».',
    'Faz tudo aquilo que precisamos.',
    '«Demasiados cliques para registar uma despesa».',
    'Estamos muito contentes com o serviço.',
    'Funciona bem. «Gostava de ver os preços com IVA incluído».',
  ],
};

const unseen = {
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

interface Place {
  from: number;
  to: number;
}

function labelled(marked: string): { comment: string; gold: Place[] } {
  const gold: Place[] = [];
  let comment = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    const inside = part.startsWith('«') ? part.slice(1, -1) : part;
    if (part.startsWith('«')) gold.push({ from: comment.length, to: comment.length + inside.length });
    comment += inside;
  }
  return { comment, gold };
}

/** Two places are the same request when they share more than half of all they cover. */
function same(a: Place, b: Place): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > 0.5 * (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

function measure(lists: Record<'wish' | 'why', string[]>): {
  f1: number;
  precision: number;
  recall: number;
  errors: string[];
} {
  let hits = 0;
  let lifted = 0;
  let wanted = 0;
  const errors: string[] = [];
  for (const question of ['wish', 'why'] as const) {
    for (const marked of lists[question]) {
      const { comment, gold } = labelled(marked);
      const found = liftRequests(comment, { question }).filter((request) => request.sure);
      const matched = gold.filter((place) => found.some((request) => same(place, request))).length;
      hits += matched;
      lifted += found.length;
      wanted += gold.length;
      if (matched !== gold.length || matched !== found.length)
        errors.push(`${question}: ${marked} -> ${found.map((request) => `[${request.text}]`).join(' ')}`);
    }
  }
  const precision = hits / lifted;
  const recall = hits / wanted;
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall, errors };
}

describe('lifting, measured on labelled comments in three languages', () => {
  it('finds the requests it was written for', () => {
    expect(measure(seen).f1).toBeGreaterThanOrEqual(0.9);
  });

  it('finds most requests of comments it was not written for', () => {
    expect(measure(unseen).f1).toBeGreaterThanOrEqual(0.85);
  });
});
