import type { Translation } from '../../words.ts';
import type { doctorMail as english } from '../en/doctor-mail.ts';

export const doctorMail: Translation<typeof english> = {
  ready: '{server} deixa o Rumo entrar e aceita e-mails de {sender}.',
  caught:
    'Nenhum servidor de e-mail está definido: os e-mails ficam na caixa de correio do Rumo e não chegam a ninguém.',
  caughtFix: 'Para enviar de verdade, defina SMTP_URL, MAIL_FROM e PUBLIC_URL e inicie de novo.',

  hostUnknown: 'Não existe nenhuma máquina com o nome {host}.',
  hostUnknownFix:
    'Compare o nome em SMTP_URL com o do servidor SMTP informado pelo seu provedor; talvez haja uma letra errada.',
  resolverSilent: 'Não foi possível procurar o nome {host}, porque nenhum servidor de nomes responde a esta máquina.',
  resolverSilentFix: 'Verifique a rede desta máquina e os servidores de nomes em /etc/resolv.conf.',
  wrongPort: 'Nada escuta na porta {port} de {host}, mas a porta {other} responde.',
  wrongPortFix: 'Mude o endereço em SMTP_URL para {address}.',
  refused: 'Nada escuta na porta {port} de {host}.',
  refusedFix:
    'Verifique o nome e a porta em SMTP_URL: o comum é 587 com smtp:// e 465 com smtps://. Se o servidor é seu, inicie-o.',
  portBlocked: '{host} não responde na porta {port}, mas responde na porta {other}.',
  portBlockedFix:
    'Provavelmente há um firewall no caminho. Mude o endereço em SMTP_URL para {address} ou peça a liberação da porta {port}.',
  port25Blocked: '{host} não responde na porta 25.',
  port25BlockedFix:
    'A maioria dos provedores de hospedagem bloqueia a porta 25 para que ninguém envie spam. Use a porta 587 com smtp:// ou a 465 com smtps://.',
  unreachable: '{host} não responde na porta {port}: nem conexão, nem recusa.',
  unreachableFix:
    'Provavelmente há um firewall no caminho. Peça a liberação das conexões de saída para {host}, porta {port}.',

  plainPort: 'A porta {port} de {host} não fala TLS desde o primeiro byte, como smtps:// espera.',
  plainPortFix: 'Escreva smtp:// em vez de smtps:// em SMTP_URL; a conexão é então criptografada por STARTTLS.',
  tlsPort: 'A porta {port} de {host} fala TLS desde o primeiro byte, e smtp:// espera em vão por uma saudação.',
  tlsPortFix: 'A porta {port} pede smtps:// em vez de smtp:// em SMTP_URL.',
  tlsTooOld: '{host} só criptografa de um modo antigo demais para ser seguro.',
  tlsTooOldFix: 'Peça que o TLS 1.2 ou mais novo seja ativado no servidor de e-mail, ou use outro servidor.',
  tlsFailed: 'Não houve acordo sobre a criptografia com {host}: {text}',
  tlsFailedFix: 'Verifique o nome e a porta em SMTP_URL e as opções de TLS do servidor de e-mail.',

  greetingSilent: '{host} aceita a conexão na porta {port} e depois não diz nada.',
  greetingSilentFix:
    'Verifique a porta em SMTP_URL. Se estiver certa, um firewall ou antivírus pode estar segurando a conexão, ou o servidor está sobrecarregado.',
  notSmtp: 'O que responde na porta {port} de {host} não é um servidor de e-mail.',
  notSmtpFix: 'Verifique a porta em SMTP_URL: o comum é 587 com smtp:// e 465 com smtps://.',
  greetingClosed: '{host} fecha a conexão na porta {port} sem dizer nada.',
  greetingClosedFix: 'O servidor pode estar recusando o endereço desta máquina. Peça ao responsável que o libere.',
  greetingRefused: '{host} não quer falar com esta máquina.',
  greetingRefusedFix:
    'As palavras dele abaixo dizem por quê. Muitas vezes o endereço desta máquina está em uma lista de bloqueio ou precisa ser liberado pelo responsável.',
  ehloRefused: '{host} recusa a saudação desta máquina.',
  ehloRefusedFix:
    'As palavras dele abaixo dizem por quê. Muitas vezes a máquina precisa de um nome completo, como app.example.com.',
  interrupted: 'A conversa com {host} foi interrompida: {text}',
  interruptedFix:
    'Verifique de novo em um minuto. Se continuar assim, o responsável pelo servidor de e-mail vê o motivo no registro dele.',

  starttlsMissing:
    '{host} não oferece criptografia na porta {port}, e o Rumo não envia nada sem criptografia para outra máquina.',
  starttlsMissingFix:
    'Use a porta com criptografia (587, ou 465 com smtps://). Só se a rede no caminho for sua: acrescente ?tls=optional a SMTP_URL.',
  starttlsRefused: '{host} oferece criptografia e depois a recusa.',
  starttlsRefusedFix:
    'Provavelmente falta o certificado do servidor de e-mail. O responsável vê o motivo no registro dele.',

  selfSigned: 'O certificado de {host} é assinado apenas por ele mesmo.',
  selfSignedFix:
    'Instale no servidor de e-mail um certificado de uma autoridade pública (gratuito na Let’s Encrypt), ou guarde este em um arquivo e inicie o Rumo com NODE_EXTRA_CA_CERTS=/caminho/do.pem.',
  selfSignedHere: 'O certificado do servidor de e-mail nesta máquina é assinado apenas por ele mesmo.',
  selfSignedHereFix:
    'Nada sai desta máquina no caminho até ele, e a criptografia não é necessária: acrescente ?tls=off a SMTP_URL.',
  untrusted: 'O certificado de {host} vem de uma autoridade que esta máquina não conhece: {issuer}.',
  untrustedFix:
    'Peça que a cadeia inteira seja instalada no servidor de e-mail. Se a autoridade é sua, inicie o Rumo com NODE_EXTRA_CA_CERTS=/caminho/dela.pem.',
  certificateExpired: 'O certificado de {host} venceu em {day}.',
  certificateExpiredFix: 'Renove-o no servidor de e-mail; até lá o Rumo não lhe diz nenhuma senha e não envia nada.',
  certificateNotYet: 'O certificado de {host} não vale antes de {day}.',
  certificateNotYetFix:
    'Verifique o relógio desta máquina; se estiver certo, o servidor de e-mail está com o certificado errado.',
  wrongName: 'O certificado deste servidor é para {names}, não para {host}.',
  wrongNameFix: 'Escreva em SMTP_URL o nome para o qual o certificado vale, ou peça um certificado para {host}.',
  certificateSoon: 'O certificado de {host} vence em {day}.',
  certificateSoonFix: 'Peça a renovação antes desse dia, senão os e-mails deixam de sair.',
  passwordInClear: 'Usuário e senha viajam sem criptografia até {host}.',
  passwordInClearFix:
    'Tire ?tls= de SMTP_URL se o servidor sabe criptografar; do contrário, use isto apenas em uma rede sua.',
  notEncrypted: 'Os e-mails viajam sem criptografia até {host}.',
  notEncryptedFix:
    'Tire ?tls= de SMTP_URL se o servidor sabe criptografar; do contrário, use isto apenas em uma rede sua.',

  authNeedsTls: '{host} só aceita uma senha quando a conexão é criptografada.',
  authNeedsTlsFix: 'Tire ?tls=off de SMTP_URL, para que a conexão seja criptografada por STARTTLS.',
  authNotOffered: '{host} não pede senha a ninguém na porta {port}, mas SMTP_URL contém uma.',
  authNotOfferedFix:
    'Use a porta de envio (587, ou 465 com smtps://). Se o servidor realmente não precisa de senha, tire usuário e senha de SMTP_URL.',
  authMethod: '{host} não aceita senha; só deixa entrar por {methods}.',
  authMethodFix:
    'Peça que a entrada por usuário e senha (PLAIN ou LOGIN) seja ativada, ou use um servidor de e-mail que a tenha.',
  wrongPassword: '{host} não aceita o usuário {user} com esta senha.',
  wrongPasswordFix:
    'Verifique os dois em SMTP_URL. Sinais como @ : / # % precisam ser escritos codificados ali (@ é %40). Muitos provedores pedem uma senha feita para programas.',
  appPassword: '{host} pede de {user} uma senha feita para programas, não a de sempre.',
  appPasswordFix: 'Crie uma senha de app nas opções de segurança dessa caixa de e-mail e coloque-a em SMTP_URL.',
  authDisabled: '{host} desativou a entrada por senha para {user}.',
  authDisabledFix:
    'O administrador da caixa de e-mail pode permitir SMTP AUTH para ela; do contrário, use outro servidor de e-mail.',
  authLater: '{host} não consegue verificar a senha agora.',
  authLaterFix: 'Verifique de novo em alguns minutos: muitas vezes o motivo são tentativas demais em pouco tempo.',

  authMissing: '{host} não aceita nenhum e-mail sem usuário e senha.',
  authMissingFix: 'Coloque-os em SMTP_URL: smtp://usuario:senha@{host}:{port}',
  senderRefused: '{host} não aceita e-mails de {sender}.',
  senderRefusedFix:
    'Defina em MAIL_FROM um endereço pelo qual {host} possa enviar, ou peça ali a verificação de {sender}.',
  senderLater: '{host} não aceita e-mails de {sender} agora.',
  senderLaterFix:
    'As palavras dele abaixo dizem por quê. O Rumo continua tentando; verifique de novo em alguns minutos.',
  addressWrong: 'SMTP_URL não pode ser usada: {text}',
  addressWrongFix:
    'Escreva smtp://usuario:senha@servidor:587 ou smtps://usuario:senha@servidor:465; sinais como @ : / # % em usuário ou senha são escritos codificados (@ é %40).',
};
