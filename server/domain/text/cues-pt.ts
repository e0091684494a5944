/** Portuguese words by what they say about a clause; a star stands for any ending. Folded, without apostrophes. */
export const portugueseCues = {
  good: `bom boa bons boas otim* excelente* perfeit* maravilh* incrivel incriveis fantastic* espetacular* espectacular* sensaciona* adoro adoramos
    amo amei amamos adorei adora gosto gosta gostei gostamos gostam curto curti feliz felizes satisfeit* satisfatori* content* agradavel
    agradaveis melhor melhores rapid* agil ageis eficient* eficaz eficazes confiavel confiaveis fiavel fiaveis solid* estavel estaveis facil
    faceis facilmente facilidade facilit* simples simplicidade intuitiv* pratic* praticidade util uteis ajud* prestativ* simpatic* simpatia
    educad* gentil gentis atencios* atencao cuidado carinho profissiona* competent* impecavel impecaveis recomend* indico indiquei super top
    show nota dez legal bacana massa fixe porreir* giro impressionad* impressionant* barato baratos justo justa bonit* lind* gostos*
    delicios* fresc* confortav* acolhedor* confianca confio honest* complet* funciona funcionam resolve resolvem resolveu resolvido economiz*
    poupa poupou parabens elogi* obrigad* grat* maravilha sucesso espetaculo qualidade cinco estrelas limpo limpa organizad* tranquil* beleza
    tudo certo ok cumpre cumprem atende acertaram acertou joia salvou salva melhorou melhoraram perfeicao descomplicad* impecab* pontual pontuais
    disponivel disponiveis moderno moderna claro clara clareza exatamente valeu vale compensa encant* dispenso indispensavel vivo`,
  bad: `mau maus ruim ruins pior piores piorou pioraram pessim* horrivel horriveis terrivel terriveis fraco fraca fracos fracas medonh* lent* lentidao
    devagar demor* moros* arrast* confus* complicad* complex* dificil dificeis dificuldade* dificult* chat* irrita* frustr* desagradavel
    aborrec* cansativ* trabalhos* burocra* pesad* travad* instavel instaveis desatualizad* desactualizad* antiquad* velh* ultrapassad*
    limitad* limita insuficient* inadequad* inutil inuteis impossivel impossiveis inaceitavel ridicul* absurd* vergonh* piada palhacada
    bagunca* desorganizad* poluid* feio feia mal-educad* grosseir* antipatic* desatencios* incompetent* despreparad* sujo suja sujos sujas
    barulh* frio fria frios gelad* duro dura apertad* pequen* minuscul* caro cara caros caras carissim* salgad* exagerad* abusiv* puxad*
    exorbitant* problema* falha falhas erro erros defeito* transtorno* incomod* perda perde perdem perdi perdemos perdeu perdendo desperdi*
    esconde* escondid* enterrad* labirinto adivinhar adivinha ilegivel ilegiveis desiste desisti desistem sofr* odeio detesto detest* raiva
    enrola* enganos* engana enganad* errad* incorret* incorrect* desgast* decepcion* desilud* desiludid* desilusao insatisfeit* insatisf* reclam* queix*
    descaso ignora ignoram ignorad* esquec* atras* desespero pesadelo inferno dor suplicio castigo martirio loucura tortura porcaria lixo
    droga merda deixa-a-desejar desejar pobre pobres invasiv* spam excessiv* enorme interminav* eternidade infinit* ninguem`,
  fault: `erro erros bug bugs bugad* avaria* trava travam travando travou travamento* crasha* cai caem caiu caindo congela* encrava* bloqueia*
    bloqueou falha* falhou falham quebr* avariad* estrag* some somem sumiu sumiram sumindo desaparec* duplic* duplicad* repetid* fecha fechando
    apaga apagou apagad* perdi perdeu perderam deixou parou pararam deixaram errad* trocad* desformatad* corrompid* desconfigur* expira expirou
    desloga* reinicia* reiniciou branco preta recus* rejeit* carrega carregando gira girando desalinhad* cortad* sobrepost* encavalad* incorret*
    desligou desconect*`,
  lack: `falta faltam faltou faltava faltando sem nao nunca nem nenhum nenhuma inexistent* ausencia ausente impossivel ainda sequer ninguem
    nada so apenas sobra carece`,
  excess: `demais demasiad* muito muita muitos muitas tanto tanta tantos tantas sempre toda todo todas todos cada outra vez vezes mais excesso
    exagero`,
  burden: `manual manualmente mao maos copiar copio copiamos colar colo redigitar digitar digito digitando refazer refaco recriar repetir
    repito repetindo reescrever clicar clico cliques clique rolar procurar procuro procura ligar ligo telefonar telefono papel planilha
    planilhas excel folha imprimir imprimo preencher preencho esperar espero esperei espera fila filas aguardar aguardo recarregar reiniciar
    atualizar entrar sair voltar trocar mudar abrir pedir explicar adivinhar andar andamos obriga obrigad* obrigam exige exigem tenho temos
    tive tivemos preciso precisa precisamos tem que passos telas ecras ecrãs paginas abas separadores vezes gambiarra`,
  wait: `espera esperar esperei esperando aguard* minutos minuto horas hora dias dia semanas semana meses mes anos eternidade demora demoram
    demorou demorar lento lenta fila atraso atrasos atrasad* segundos leva levam levou ate responde responder respondem resposta respostas
    retorno depois`,
  money: `preco precos caro cara caros caras custo custos custa custam taxa taxas tarifa tarifas cobra cobram cobrado cobrada cobranca
    cobrancas mensalidade* anuidade* assinatura* plano planos fatura faturas factura facturas conta contas boleto dinheiro pagar pago pagamos
    paga pagamento reais euros desconto descontos aumento aumentou subiu subiram barato barata frete portes reembolso propina propinas valor
    valores gratis gratuit*`,
  ask: `adicion* acrescent* inclu* coloqu* colocar colocassem ponham por permit* deixar deixem deixassem melhor* corrig* corrij* cri* criar
    implement* integr* traduz* simplific* simplifiquem habilit* disponibiliz* oferec* resolv* arrum* consert* suport* remov* retir* tirem
    tirar tirassem voltem voltar aument* reduz* diminu* baixar baixem mud* alter* ter haver conseguir aceit* automatiz* sincroniz* envi* mostr*
    export* import* trag* trazer fazer facam faca tornar tornem agiliz* aceler* receber ver notific* avis* organiz* filtr* orden* separ*
    agrup* anex* arquiv* convid* encaminh* duplicar copiar escolher personaliz* configur* invest* atualiz* actualiz* moderniz* possib* opcao
    opcoes dar usar abrir abram unific* elimin* acab* evit* facilit* lembr* mais maior maiores menos menor outro outra nova novo versao modo
    botao parem parar dividir partilh* compartilh* marcar agendar reagendar desmarcar cancelar pagar parcelar guardar salvar imprimir
    pesquisar procurar repetir desfazer bloquear ampliar alargar estender repor repensem repensar revejam rever expliquem explicar mandar
    mandem ponha coloque ajustar ajustem respeitem treinem formem contratem investam`,
  hope: `gostaria gostariamos gostava gostavamos queria queriamos quero queremos adoraria adorava desejo espero esperamos agradecia
    agradeceria seria seriam era fosse fossem ficaria poderia poderiam podia podiam podem pode deveria deveriam devia deviam deve devem
    pudesse pudessem houvesse tivesse tivessem desse dessem viesse deixasse permitisse falta faltam precisa preciso precisamos precisava
    precisava-se necessit* necessari* jeito ajudaria ajudava facilitaria facilitava daria dava favor sugiro sugestao sugestoes sugeria proponho
    peco pedimos ideia tomara oxala quem dera talvez ideal interessante possivel possibilidade hipotese previsao quando se que merecia mereciam
    merecia convinha conviria bastava bastaria`,
  thing: `app aplicativo aplicacao site pagina paginas tela telas ecra ecras menu menus botao botoes painel dashboard relatorio relatorios
    exportacao importacao busca pesquisa filtro filtros lista listas tabela tabelas grafico graficos calendario agenda notificacao notificacoes
    email emails mail sms mensagem mensagens senha password login conta contas perfil configuracao configuracoes definicoes opcao opcoes
    recurso recursos funcao funcionalidade funcionalidades ferramenta sistema programa plataforma integracao integracoes api sincronizacao
    modelo modelos formulario formularios ficha fichas campo campos arquivo arquivos ficheiro ficheiros pasta documento documentos pdf csv
    excel planilha folha mapa mapas foto fotos imagem imagens video videos upload download versao celular telemovel tablet computador
    navegador android iphone ipad teclado modo tema cor cores letra letras fonte texto idioma idiomas lingua traducao fatura faturas recibo
    recibos nota notas boleto pix cartao cartoes pagamento pagamentos carrinho checkout pedido pedidos encomenda encomendas entrega entregas
    transportadora frete portes rastreio rastreamento devolucao devolucoes reembolso estoque stock produto produtos catalogo loja quarto
    quartos cama pequeno-almoco cafe wifi chuveiro banho estacionamento recepcao rececao elevador ginasio academia aula aulas curso cursos
    professor professora bilhete bilhetes ingresso lugar lugares reserva reservas consulta consultas marcacao marcacoes agendamento horario
    horarios turno turnos escala contrato contratos plano planos sinal cobertura rede internet router roteador ligacao ligacoes chamada linha
    chat robo assistente documentacao manual guia tutorial formacao treinamento atualizacao actualizacao suporte apoio atendimento servico
    preco precos taxa dados backup historico permissao permissoes usuario usuarios utilizador utilizadores equipe equipa projeto projetos
    tarefa tarefas quadro lembrete lembretes alerta alertas aviso avisos som audio camera impressora leitor dispositivo sensor bateria
    carregador tarifa contador garantia embalagem caixa etiqueta tamanho tamanhos cardapio ementa comida porcao fila terminal voo comboio
    trem onibus autocarro rota paragem portal interface layout tabela cadastro registo orcamento orcamentos talao taloes filial`,
  people: `equipe equipa pessoal gente atendente* funcionari* motorista* estafeta* recepcionista* rececionista* professor* instrutor* medic*
    enfermeir* garcom empregad* colega* chefe gerente marido mulher esposa filho filha filhos mae pai amigo amiga amigos contador
    contabilista ele ela eles elas dele dela sr sra dr dra dona senhor senhora todos alguem ninguem rita joao maria`,
  self: `eu me meu minha meus minhas nos nosso nossa nossos nossas mim comigo sou estou somos estamos`,
  addressed: `voce voces vos vosso vossa vossos vossas seu sua te lhe`,
  thanks: `obrigad* agradec* grat* parabens abraco abracos cumprimentos atenciosamente saudacoes ola oi bom dia tarde noite desculp* perdao
    beijo beijos valeu`,
  none: `nada nenhum nenhuma nao sem sugestao sugestoes comentario comentarios queixa queixas reclamar reclamacao reclamacoes apontar
    acrescentar declarar momento enquanto ja mudaria mudava igual manter mantenham continuem continuar continua assim tudo sei ideia`,
  past: `era eram foi foram tinha tinham havia antes antigamente inicio primeiro primeira comecei comeco passado passada anterior antigo
    antiga ano anos mes desde ate vim viemos mudei mudamos troquei trocamos experimentei usei usava usavamos ha atras`,
  solved: `resolvid* resolveram resolveu corrigid* corrigiram arranjaram arranjad* consertad* consertaram melhorou melhoraram melhor agora ja hoje
    ultrapassad* acabou voltou normal entretanto trocaram`,
  rival: `concorrente* concorrencia outro outra outros outras comparad* comparando diferente alternativa* anterior antes troquei mudei
    trocamos mudamos vez`,
  survey: `pesquisa pesquisas inquerito inqueritos questionario questionarios pergunta perguntas nota notas pontuacao anonim* responder
    responde responderei resposta dou dei dez nove oito sete seis avaliar avaliacao avaliei classificacao voto lê leem`,
  deny: `nao nunca nem jamais sem nenhum nenhuma nada ninguem`,
  degree: `muito muita bem tao bastante super demasiado completamente totalmente realmente mesmo extremamente pouco meio um-pouco imenso`,
  turn: `mas porem contudo todavia entretanto embora apesar so infelizmente excepto exceto tirando senao`,
  cause: `porque pois ja visto devido motivo razao`,
  condition: `se quando sempre caso enquanto cada toda todas`,
} as const;
