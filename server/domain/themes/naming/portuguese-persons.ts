import { foldText } from '../../text/fold.ts';
import { knownVerbs } from './portuguese-verbs.ts';

/** Words that end as the first person of a verb does, and are nouns as a rule. */
const NOUNS_IN_O = new Set(
  'acesso anexo aviso apoio bloqueio cadastro comentario controlo custo desconto envio filtro gasto pagamento processo registo registro relato resumo saldo teste texto uso voto fixo baixo processo calculo limito corto ajusto calendario arquivo trabalho aumento medo conto contrato treino experimento retiro negocio oculto silencio encontro colo saco logo fecho dito conserto carimbo estorno inicio publico marco disparo converso limpo ativo inativo solto junto seco completo correto correcto importo novo cargo ditado movimento debito deposito assino contato contacto interno consumo desenho salto rotulo reinicio barro pinto credito aposto diagnostico trato peso medico giro reclamo rego recorto embalo transporto'.split(
    ' ',
  ),
);
const MORE_VERBS =
  'anotar botar morar perder subir descer digitar imprimir copiar passar mandar levar guardar andar sair chegar ligar gastar pegar tentar olhar ficar achar esperar jogar escrever viver trabalhar dormir comer beber tirar puxar rabiscar somar carregar teclar soltar ler juntar salvar renomear baixar'.split(
    ' ',
  );
/** Forms that are a noun or an adjective as a rule. */
const NOUNS_LIKE_FORMS = new Set(
  'entrega compra troca consulta marca busca conta reserva pesquisa fatura nota venda visita lista pergunta ajuda escala ficha prova falta cobra copia corte ajuste parte passa procura renda toca sobra trava deve volta carga anota baixa recarga descarga limpa solta pega junta fila grade mancha para escolha recolha coleta captura media mede soma liga separa completa exata certa exporta importa receita denuncia planta vacina vistoria aposta barra retoma ordenha interna internam opera cozinha publica etiqueta medica corta pinta rega gira audita economia'.split(
    ' ',
  ),
);
const thirdPersons = new Set<string>();
const FURTHER_VERBS =
  'apitar mexer pesar aparecer querer entrar sobrar caber morar depender bastar lotar cansar piscar tocar vibrar dormir correr quebrar estragar descobrir entender explicar pedir ler exigir perder escrever molhar rasgar cair sumir derreter contar estar ligar gritar esquecer lembrar reclamar sair custar usar enxergar ver ouvir saber virar parecer continuar terminar esquentar aquecer piorar engasgar acabar comecar dizer trazer levar pagar';
for (const verb of [...knownVerbs(), ...MORE_VERBS, ...FURTHER_VERBS.split(' ')]) {
  const stem = verb.slice(0, -2);
  if (stem.length < 3) continue;
  const ends = verb.endsWith('ar')
    ? ['a', 'am', 'ou', 'aram', 'ava', 'avam']
    : ['e', 'em', verb.endsWith('er') ? 'eu' : 'iu', 'ia', 'iam'];
  for (const end of ends) if (!NOUNS_LIKE_FORMS.has(stem + end)) thirdPersons.add(stem + end);
}

/** Whether a folded word is what somebody does or did, "apita", "mexeu", and hardly a noun. */
export function isThirdPerson(key: string): boolean {
  return thirdPersons.has(key);
}

const firstPersons = new Map<string, string>();
for (const verb of [...knownVerbs(), ...MORE_VERBS]) {
  const form = `${verb.slice(0, -2)}o`;
  if (verb.length > 4 && !NOUNS_IN_O.has(form)) firstPersons.set(form, verb);
}
for (const verb of [
  'faço',
  'tenho',
  'peço',
  'vejo',
  'perco',
  'recebo',
  'estou',
  'vou',
  'trago',
  'ponho',
  'sigo',
  'imprimo',
  'baixo',
])
  firstPersons.set(foldText(verb), foldText(verb));

/** The verb of a first person, "anoto", "imprimo", that is hardly a noun; null for other words. */
export function firstPersonOf(key: string): string | null {
  return firstPersons.get(key) ?? null;
}
