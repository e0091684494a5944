import type { Translation } from '../../words.ts';
import type { doctor as english } from '../en/doctor.ts';

export const doctor: Translation<typeof english> = {
  settingsWrong: '{variable} não pode ser usada: {text}',
  settingsWrongFix: 'Corrija {variable} no ambiente e inicie de novo; docs/configuration.md descreve todas.',
  publicUrlMissing: 'PUBLIC_URL não está definida, mas há e-mails a enviar: todos os links neles começam com ela.',
  publicUrlMissingFix:
    'Defina em PUBLIC_URL o endereço em que os clientes alcançam o Rumo, como https://feedback.example.com',
  mailFromMissing: 'MAIL_FROM não está definida, mas há e-mails a enviar.',
  mailFromMissingFix: 'Defina em MAIL_FROM o endereço do qual os e-mails vêm, como feedback@example.com',
  publicUrlFine: 'Os links nos e-mails começam com {address}.',
  publicUrlLocal: 'Os links nos e-mails começam com {address}, que leva cada cliente à própria máquina.',
  publicUrlLocalFix:
    'Defina em PUBLIC_URL o endereço em que os clientes alcançam o Rumo, como https://feedback.example.com',
  publicUrlPrivate: 'Os links nos e-mails começam com {address}, que só existe dentro da sua rede.',
  publicUrlPrivateFix: 'Defina em PUBLIC_URL um endereço que os seus clientes alcancem.',
  publicUrlPlain:
    'Os links nos e-mails começam com {address}; as respostas viajam sem criptografia e programas de e-mail podem avisar.',
  publicUrlPlainFix: 'Coloque um proxy com certificado na frente e defina em PUBLIC_URL o endereço https://.',
  senderElsewhere: 'Os e-mails vêm de {sender}, mas o servidor de e-mail conhece você como {user}.',
  senderElsewhereFix:
    'Defina em MAIL_FROM um endereço de {domain}, ou garanta que o servidor de e-mail possa enviar por {senderDomain} (SPF e DKIM); do contrário os e-mails acabam como spam.',
  clockSetByHand: 'O dia é inventado: RUMO_CLOCK_FILE diz que é {moment}.',
  clockSetByHandFix: 'Para trabalhar de verdade, tire RUMO_CLOCK_FILE do ambiente e inicie de novo.',
  clockUnreadable: 'RUMO_CLOCK_FILE não pode ser lido: {text}',
  clockUnreadableFix: 'Escreva no arquivo um instante como 2027-01-04T12:00:00Z, ou tire RUMO_CLOCK_FILE.',
  bouncesUnknown:
    'O Rumo não fica sabendo dos e-mails que voltam, e endereços que não existem mais recebem perguntas de novo.',
  bouncesUnknownFix: 'Defina BOUNCE_DOMAIN e INBOUND_SMTP como diz docs/bounces.md.',
  bouncesHeard: 'Os e-mails que voltam são recebidos por {domain}.',
  bouncesNowhere: 'Os e-mails que voltam vão para {domain}, mas este processo não os recebe.',
  bouncesNowhereFix:
    'Defina INBOUND_SMTP aqui, ou confirme que está definido em um “rumo worker”: docs/bounces.md diz como testar.',
  dkimSigned: 'O Rumo assina os seus e-mails (DKIM) por {domain}.',

  databaseAway: 'O banco de dados não responde: {text}',
  databaseAwayFix: 'Inicie-o ou corrija MONGODB_URI. As respostas dos clientes são recusadas até que ele volte.',
  databaseNone: 'Ainda não há banco de dados em {folder}; o primeiro início cria um.',
  databaseNoneFix: 'Inicie o Rumo.',
  databaseStart: 'O banco de dados do Rumo não pôde ser iniciado: {text}',
  databaseStartFix:
    'As palavras dele estão em mongod.out, ao lado dos arquivos. Muitas vezes o disco está cheio ou os arquivos são de outro usuário.',
  databaseFine: 'O MongoDB {version} responde; uma gravação fica segura em {ms} ms.',
  databaseOld: 'O MongoDB {version} é mais antigo do que o Rumo aceita.',
  databaseOldFix: 'Use o MongoDB {least} ou mais novo.',
  databaseAged: 'O MongoDB {version} não recebe mais correções de segurança.',
  databaseAgedFix: 'Planeje a mudança para o MongoDB {next} ou mais novo.',
  databaseAlone:
    'O banco de dados não é um conjunto de réplicas, e o Rumo não consegue gravar várias coisas como uma só.',
  databaseAloneFix: 'Inicie o mongod com --replSet rs0 e execute rs.initiate() uma vez; uma máquina basta.',
  databaseSecondary: 'Nenhuma máquina do conjunto de réplicas {name} aceita gravações.',
  databaseSecondaryFix: 'Verifique rs.status(): mais da metade das máquinas precisa estar no ar.',
  databaseUnsafe: 'Uma gravação não ficou segura: {text}',
  databaseUnsafeFix:
    'Verifique rs.status(): mais da metade das máquinas do conjunto de réplicas precisa estar no ar e em dia.',
  databaseSlow: 'Uma gravação só fica segura em {ms} ms.',
  databaseSlowFix: 'Verifique o disco do banco de dados e a rede entre as máquinas dele.',
  databaseNewer: 'Este Rumo não conseguiu abrir o banco de dados: {text}',
  databaseNewerFix: 'Use a versão do Rumo que trabalhou nele por último, ou uma mais nova.',
  clocksApart: 'Os relógios desta máquina e do banco de dados diferem em {seconds} segundos.',
  clocksApartFix: 'Deixe as duas máquinas acertarem o relógio por NTP; prazos e sessões dependem dele.',

  folderFine: '{folder} pode ser gravada; {free} GB estão livres.',
  folderClosed: '{folder} não pode ser gravada: {text}',
  folderClosedFix: 'Dê a pasta ao usuário que executa o Rumo, ou defina outra em DATA_DIR.',
  diskFull: 'Só {free} GB estão livres em {folder}.',
  diskFullFix: 'Libere espaço: sem ele o banco de dados para, e as respostas são recusadas.',
  diskTight: 'Só {free} GB estão livres em {folder}.',
  diskTightFix: 'Libere espaço antes da próxima rodada.',
  secretFine: 'O segredo de todos os links está no lugar, e só o dono pode lê-lo.',
  secretMissing: 'Falta o arquivo {file}: sem ele, os links nos e-mails já enviados não funcionam.',
  secretMissingFix: 'Recupere-o da cópia de segurança. Em uma instalação nova, o primeiro início o cria.',
  secretOpen: 'Outros nesta máquina podem ler {file}, do qual dependem todos os links nos e-mails.',
  secretOpenFix: 'Execute: chmod 600 {file}',

  notSetUp: 'O Rumo ainda não está configurado.',
  notSetUpFix: 'Inicie-o e abra o endereço que ele mostra.',
  privacyExample: 'O link de privacidade {address} é um exemplo que não leva a lugar nenhum.',
  privacyExampleFix: 'Coloque o verdadeiro em Configurações → Organização: ele está em todos os e-mails.',
  organisationFine: 'Os e-mails dizem quem pergunta, onde vocês ficam e como tratam os dados.',
  workerFine: 'O trabalho devido é feito; a última volta foi há {seconds} segundos.',
  workerNew: 'O trabalho devido começa em um ou dois minutos.',
  workerNever: 'Ninguém faz o trabalho devido: nenhuma rodada abre, nenhum e-mail sai.',
  workerNeverFix: 'Inicie o Rumo ou, ao lado de “rumo serve --no-worker”, pelo menos um “rumo worker”.',
  workerGone: 'Há {minutes} minutos ninguém faz o trabalho devido: nenhuma rodada abre, nenhum e-mail sai.',
  workerGoneFix:
    'Inicie o Rumo ou, ao lado de “rumo serve --no-worker”, pelo menos um “rumo worker”; o registro dele diz por que parou.',
  mailsFine: { one: '{count} e-mail espera a sua hora.', other: '{count} e-mails esperam a sua hora.' },
  mailsNone: 'Nenhum e-mail está esperando.',
  mailsOverdue: {
    one: '{count} e-mail deveria ter saído há {minutes} minutos.',
    other: '{count} e-mails deveriam ter saído, o primeiro há {minutes} minutos.',
  },
  mailsOverdueFix:
    'Veja acima se o servidor de e-mail e o trabalho vão bem; quando estiverem, os e-mails saem sozinhos.',
  mailsUncertain: {
    one: 'De {count} e-mail ninguém sabe se saiu.',
    other: 'De {count} e-mails ninguém sabe se saíram.',
  },
  mailsUncertainFix: 'A página da rodada os lista; decida ali se devem ser enviados de novo.',
  mailsFailed: {
    one: '{count} e-mail foi recusado nos últimos 30 dias.',
    other: '{count} e-mails foram recusados nos últimos 30 dias.',
  },
  mailsFailedFix: 'A página da rodada os lista com as palavras do servidor de e-mail.',
  scheduleOn: 'A próxima rodada abre sozinha em {day}.',
  scheduleOff: 'Nenhuma pesquisa está agendada: ninguém recebe perguntas se ninguém abrir uma rodada.',
  scheduleOffFix: 'Ative o agendamento de uma pesquisa em Pesquisas.',

  matchingFine: 'Os pedidos são comparados por sentido, com o modelo desta máquina.',
  matchingService: 'Os pedidos são comparados por sentido, com o serviço em EMBEDDINGS_URL.',
  matchingChosen: 'Os pedidos são comparados por palavras, como diz EMBEDDER.',
  matchingFetching:
    'O modelo que compara por sentido está sendo baixado; até ele chegar, os pedidos são comparados por palavras.',
  modelAbsent:
    'O modelo que compara por sentido não está nesta máquina; sem ele, os pedidos são comparados por palavras.',
  modelAbsentFix: 'Inicie o Rumo, que o baixa sozinho, ou execute: npm run model:fetch',
  modelOffline:
    'Os pedidos são comparados por palavras: o modelo que compara por sentido não está nesta máquina, e RUMO_OFFLINE proíbe baixá-lo.',
  modelOfflineFix:
    'Execute “npm run model:fetch” em uma máquina com rede e defina em MODEL_DIR uma cópia da pasta que ele indica; docs/configuration.md explica melhor.',
  modelUnfetched: 'Os pedidos são comparados por palavras. {text}',
  modelUnfetchedFix: 'O Rumo tenta de novo a cada cinco minutos. Venha o arquivo como vier, o Rumo o encontra sozinho.',
  modelFailed: 'Os pedidos são comparados por palavras. {text}',
  modelFailedFix:
    'Depois disso, o Rumo volta ao sentido sozinho em até cinco minutos; nada do que foi agrupado se perde.',
  serviceNever: 'Os pedidos são comparados por palavras: o serviço em EMBEDDINGS_URL ainda não respondeu. {text}',
  serviceNeverFix:
    'Corrija EMBEDDINGS_URL, EMBEDDINGS_MODEL ou EMBEDDINGS_KEY, ou retire-as para usar o modelo desta máquina.',
  serviceAway: 'O serviço que compara os pedidos por sentido não responde, e os pedidos novos esperam por ele. {text}',
  serviceAwayFix: 'Coloque-o de volta no ar; o que espera é agrupado sozinho.',
  summariesAway: 'Não foi possível escrever o resumo de um tema: {text}',
  summariesAwayFix: 'Confira SUMMARIES_URL, SUMMARIES_MODEL e SUMMARIES_KEY; todo o resto continua sem resumos.',
};
