import { foldText } from '../../text/fold.ts';

/**
 * Product verbs and the noun that stands for what they do, as written; an empty one for verbs whose phrase reads better
 * as it is. A second form stands where Portugal says it otherwise. Written for this project.
 */
const TABLE = `
exportar:exportação importar:importação baixar:download descarregar:download transferir:transferência carregar:carregamento subir:upload
sincronizar:sincronização integrar:integração conectar:conexão ligar:ligação vincular:vinculação associar:associação
filtrar:filtro pesquisar:pesquisa buscar:busca procurar:pesquisa ordenar:ordenação classificar:classificação agrupar:agrupamento
reordenar:reordenação criar:criação adicionar:adição acrescentar:adição inserir:inserção cadastrar:cadastro registrar:registro registar:registo
editar:edição alterar:alteração mudar:mudança trocar:troca atualizar:atualização actualizar:actualização modificar:modificação
excluir:exclusão apagar:exclusão eliminar:eliminação remover:remoção deletar:exclusão duplicar:duplicação copiar:cópia clonar:clonagem
arquivar:arquivamento restaurar:restauração recuperar:recuperação mesclar:mesclagem unir:união unificar:unificação juntar:junção
combinar:combinação dividir:divisão separar:separação anexar:anexo compartilhar:compartilhamento partilhar:partilha publicar:publicação
enviar:envio mandar:envio encaminhar:encaminhamento reenviar:reenvio agendar:agendamento reagendar:reagendamento marcar:marcação remarcar:remarcação
desmarcar:desmarcação planejar:planejamento planear:planeamento programar:programação reservar:reserva cancelar:cancelamento
renovar:renovação aprovar:aprovação rejeitar:rejeição recusar:recusa assinar:assinatura imprimir:impressão digitalizar:digitalização
escanear:digitalização traduzir:tradução personalizar:personalização customizar:personalização configurar:configuração
automatizar:automação atribuir:atribuição delegar:delegação rastrear:rastreamento acompanhar:acompanhamento monitorar:monitoramento
monitorizar:monitorização controlar:controle medir:medição comparar:comparação calcular:cálculo converter:conversão validar:validação
verificar:verificação testar:teste otimizar:otimização optimizar:optimização transcrever:transcrição resumir:resumo gerar:geração
renomear:renomeação mover:movimentação migrar:migração convidar: mencionar:menção notificar:notificação alertar:alerta avisar:aviso lembrar:lembrete
comentar:comentários anotar:anotação destacar:destaque avaliar:avaliação votar:votação pagar:pagamento cobrar:cobrança
reembolsar:reembolso faturar:faturamento facturar:facturação parcelar:parcelamento emitir:emissão bloquear:bloqueio desbloquear:desbloqueio
ocultar:ocultação esconder:ocultação silenciar:silenciamento fixar:fixação priorizar:priorização acessar:acesso aceder:acesso consultar:consulta
desativar:desativação desactivar:desactivação ativar:ativação activar:activação selecionar:seleção seleccionar:selecção escolher:escolha
limitar:limite definir:definição gerir:gestão gerenciar:gestão administrar:administração organizar:organização analisar:análise
visualizar:visualização distribuir:distribuição entregar:entrega responder:resposta processar:processamento coletar:coleta recolher:recolha
capturar:captura extrair:extração detectar:detecção detetar:deteção relatar:relatório armazenar:armazenamento ditar:ditado navegar:navegação
colar:colagem preencher:preenchimento reduzir:redução diminuir:redução aumentar:aumento ampliar:ampliação estender:extensão
instalar:instalação devolver:devolução substituir:substituição repetir:repetição conciliar:conciliação reconciliar:reconciliação
vender:venda comprar:compra encomendar:encomenda contratar:contratação abrir:abertura fechar:fechamento fazer: tirar: limpar:limpeza trancar:bloqueio travar:bloqueio pedir:pedido rodar:uso puxar:importação buscar:busca achar:busca guardar: salvar:salvamento reencaminhar:reencaminhamento discriminar:discriminação explicar:explicação legendar:legendagem regravar:regravação revender:revenda ratear:rateio alternar:alternância ofertar:oferta seguir:acompanhamento fotografar:fotografia sortear:sorteio conversar:conversa perguntar:pergunta abater:abatimento reconhecer:reconhecimento disparar:disparo embaralhar:ordem_aleatória baralhar:ordem_aleatória construir:construção treinar:treinamento vibrar: chamar:chamada espreitar: experimentar:teste provar:prova visitar:visita negociar:negociação retirar:retirada recarregar:recarga carregar:carregamento despachar:despacho montar:montagem preparar:preparação colocar: pôr: por:
desfazer: refazer: usar:uso utilizar:utilização funcionar:funcionamento trabalhar:trabalho escrever:escrita ler:leitura bater: dar: tornar: deixar:
ver: ter: receber: visualizar:visualização mostrar: exibir: obter: encontrar: saber: conhecer: haver: poder: ser: estar: ficar:
permitir: aceitar:aceitação suportar: oferecer: incluir:inclusão disponibilizar:disponibilização reagir: começar:início iniciar:início parar: pausar:pausa
corrigir:correção consertar:correção simplificar:simplificação acelerar: melhorar:melhoria facilitar: evitar: garantir: ajudar: saber: entender:
perceber: identificar:identificação filmar:filmagem gravar:gravação reproduzir:reprodução ouvir: ditar:ditado logar:login entrar: sair:
inscrever:inscrição matricular:matrícula lançar:lançamento somar:soma contar:contagem arredondar:arredondamento ajustar:ajuste
repassar:repasse estornar:estorno sacar:saque depositar:depósito simular:simulação orçar:orçamento precificar:precificação
anular:anulação comunicar:comunicação conferir:conferência confirmar:confirmação liberar:liberação libertar:libertação debitar:débito descontar:desconto avaliar:avaliação vir: aparecer: trocar:troca sair: chegar: rotear:roteirização roteirizar:roteirização carimbar: validar:validação autenticar:autenticação criptografar:criptografia encriptar:encriptação barrar:bloqueio divulgar:divulgação reimprimir:reimpressão nomear:nomeação tratar:tratamento
clicar:clique estacionar:estacionamento levantar:levantamento entregar:entrega recolher:recolha devolver:devolução reclamar:reclamação sugerir:sugestão
resolver:resolução participar:participação assistir: baixar:download localizar:localização receitar:receita prescrever:prescrição medicar:medicação
atender:atendimento ensinar:ensino treinar:treinamento aprender:aprendizagem cozinhar: embalar:embalagem rotular:rotulagem etiquetar:etiquetagem pesar:pesagem
financiar:financiamento investir:investimento poupar:poupança economizar:economia apostar:aposta doar:doação contribuir:contribuição arrecadar:arrecadação
hospedar:hospedagem alugar:aluguel arrendar:arrendamento fiscalizar:fiscalização vistoriar:vistoria inspecionar:inspeção inspeccionar:inspecção auditar:auditoria
reagrupar:reagrupamento desagrupar:desagrupamento realçar:realce sublinhar:sublinhado recortar:recorte cortar:corte pintar:pintura desenhar:desenho
consumir:consumo abastecer:abastecimento carimbar: girar:rotação inverter:inversão adiar:adiamento antecipar:antecipação prorrogar:prorrogação
suspender:suspensão reativar:reativação reactivar:reactivação retomar:retomada reiniciar:reinício concluir:conclusão finalizar:finalização encerrar:encerramento
contactar:contacto contatar:contato telefonar: denunciar:denúncia sinalizar:sinalização moderar:moderação promover:promoção patrocinar:patrocínio
repor:reposição expor:exposição compor:composição dispor: propor:proposta opor: supor: impor: estornar:estorno creditar:crédito transportar:transporte
recomendar:recomendação partilhar:partilha seguir:acompanhamento aceitar:aceitação ignorar: pular: saltar:salto trancar:bloqueio trocar:troca
legalizar:legalização regar:rega irrigar:irrigação pulverizar:pulverização semear:sementeira plantar:plantio colher:colheita ordenhar:ordenha vacinar:vacinação
internar:internamento operar:operação diagnosticar:diagnóstico pernoitar:pernoite viajar:viagem embarcar:embarque desembarcar:desembarque prolongar:prolongamento alargar:alargamento encurtar:encurtamento faltar: justificar:justificação
`;

const nouns = new Map<string, string>();
for (const entry of TABLE.trim().split(/\s+/)) {
  const at = entry.indexOf(':');
  nouns.set(foldText(entry.slice(0, at)), entry.slice(at + 1).replace('_', ' '));
}

/** Nouns and names that end as infinitives do. */
const NOT_VERBS = new Set(
  'celular lugar par bar mar valor cor dor flor setor fornecedor vendedor motor gestor administrador usuario utilizador leitor editor calendar familiar popular similar regular particular auxiliar titular escolar dolar ar radar hospitalar militar mulher qualquer clear flexivel ir souvenir menor maior melhor pior anterior posterior exterior interior superior inferior user filter newsletter folder header footer twitter computador servidor celulares par pular solar molecular modular curricular hardware master router router timer banner order transfer player buffer container docker scanner jantar lar bazar altar pomar colher talher prazer dever poder mester poster layer tracker pagar-me'.split(
    ' ',
  ),
);

/** Whether a folded word is an infinitive: "exportar", "fazer", "permitir". */
export function isInfinitive(key: string): boolean {
  const verb = key.replace(/-(?:se|lhe|lhes|lo|la|los|las|me|nos)$/, '');
  return nouns.has(verb) || (/^[a-z]{2,}(?:ar|er|ir)$/.test(verb) && verb.length > 4 && !NOT_VERBS.has(verb));
}

/** Endings of infinitives and of their nouns where no verb of Portuguese does otherwise; a word of the table comes first. */
const SURE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]{3,}iz)ar$/, 'ação'],
  [/^([a-z]{2,}ific)ar$/, 'ação'],
  [/^([a-z]{1,}du)zir$/, 'ção'],
  [/^((?:in|de|tran|sub|pre|pro|circun)scr)ever$/, 'ição'],
  [/^((?:re)?(?:con|in|ob)stru)ir$/, 'ção'],
  [/^([a-z]{2,}(?:stit|trib)ui)r$/, 'ção'],
  [/^([a-z]{1,}ver)ter$/, 'são'],
  [/^((?:in|con|ex|re|oc)clu)ir$/, 'são'],
];

/** The noun of an infinitive; '' when its phrase stays as it is, also for an unknown one. */
export function portugueseNoun(infinitive: string): string {
  const known = nouns.get(infinitive);
  if (known !== undefined) return known;
  for (const [ending, noun] of SURE_ENDINGS)
    if (ending.test(infinitive)) return infinitive.replace(ending, (_, stem: string) => `${stem}${noun}`);
  return '';
}

const MASCULINE_ENDINGS = /(?:o|nto|ado|or|eio|ro|e|l|load|in)$/i;

/** Whether the noun of a verb is feminine: "exportação", "busca", "viagem"; "envio" is not. */
export function isFeminine(noun: string): boolean {
  const key = foldText(noun);
  if (/(?:cao|sao|gem|dade|tude|ise|ao de)$/.test(key)) return true;
  if (/^(?:uniao|gestao|conexao|adicao)$/.test(key)) return true;
  return key.endsWith('a') && !/(?:ema|grama|mapa)$/.test(key) && !MASCULINE_ENDINGS.test(key);
}

/** Their forms are things as a rule: "etiqueta com código", "planta com medidas". */
const FORMLESS = new Set('etiquetar vacinar plantar barrar medicar internar operar cortar pintar cozinhar'.split(' '));

const forms = new Map<string, string>();
for (const verb of nouns.keys()) {
  if (FORMLESS.has(verb)) continue;
  const stem = verb.slice(0, -2);
  const hard = stem.replace(/c$/, 'qu').replace(/g$/, 'gu');
  const soft = stem.replace(/g$/, 'j').replace(/c$/, 'c');
  const set = (form: string) => forms.has(form) || forms.set(form, verb);
  if (verb.endsWith('ar')) {
    for (const end of ['e', 'em', 'es']) set(`${hard}${end}`);
    for (const end of ['asse', 'assem', 'assemos', 'ando', 'aria', 'ariam', 'ava', 'avam', 'a', 'am'])
      set(`${stem}${end}`);
  } else if (verb.length > 4) {
    for (const end of ['a', 'am']) set(`${soft}${end}`);
    const vowel = verb.endsWith('er') ? 'e' : 'i';
    for (const end of ['sse', 'ssem', 'ssemos', 'ndo', 'ria', 'riam']) set(`${stem}${vowel}${end}`);
    for (const end of ['e', 'em', 'ia', 'iam']) set(`${stem}${end}`);
  }
}
for (const [form, verb] of [
  ['tivesse', 'ter'],
  ['tivessem', 'ter'],
  ['tenha', 'ter'],
  ['tenham', 'ter'],
  ['houvesse', 'haver'],
  ['haja', 'haver'],
  ['fizesse', 'fazer'],
  ['fizessem', 'fazer'],
  ['faca', 'fazer'],
  ['facam', 'fazer'],
  ['desse', 'dar'],
  ['pudesse', 'poder'],
  ['pudessem', 'poder'],
  ['pudessemos', 'poder'],
  ['ponham', 'por'],
  ['pusessem', 'por'],
  ['fosse', 'ser'],
  ['fossem', 'ser'],
  ['seja', 'ser'],
  ['sejam', 'ser'],
  ['inclua', 'incluir'],
  ['incluam', 'incluir'],
  ['viesse', 'vir'],
  ['viessem', 'vir'],
  ['mostre', 'mostrar'],
  ['mostrem', 'mostrar'],
  ['traduzam', 'traduzir'],
  ['reduzam', 'reduzir'],
  ['corrijam', 'corrigir'],
] as const)
  forms.set(form, verb);

/** The verb of a past participle: "comunicadas"; null for other words. */
export function verbOfParticiple(key: string): string | null {
  const stem = /^(\w{3,})(a|i)d[oa]s?$/.exec(key);
  if (!stem) return null;
  const found = (stem[2] === 'a' ? ['ar'] : ['er', 'ir'])
    .map((end) => `${stem[1]}${end}`)
    .find((verb) => nouns.has(verb));
  return found ?? null;
}

/** The infinitive of an imperative, a conditional or a past subjunctive: "integrem", "enviasse"; null for other words. */
export function infinitiveOf(key: string): string | null {
  return forms.get(key) ?? null;
}

/** The verbs of the table, folded. */
export function knownVerbs(): string[] {
  return [...nouns.keys()];
}
