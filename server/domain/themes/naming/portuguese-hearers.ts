import { words } from '../../text/lexicon.ts';

/** Verbs of telling: what they tell comes with "de", whom they tell it with "a". */
const TELLING = /^(?:avisar|notificar|alertar|lembrar|informar|comunicar)$/;

const HEARERS = words(
  'cliente clientes usuario usuarios usuaria usuarias utilizador utilizadores utilizadora equipe equipes equipa equipas empresa empresas chefe chefes gestor gestora gestores gerente gerentes ' +
    'administrador administradores colaborador colaboradores funcionario funcionarios paciente pacientes aluno aluna alunos alunas pai pais mae maes professor professora professores professoras ' +
    'motorista motoristas medico medica medicos pessoal time gente pessoas vendedor vendedora vendedores hospede hospedes socio socia socios membro membros colega colegas doador doadores ' +
    'contador contadora contabilista comprador compradores fornecedor fornecedores convidado convidados tecnico tecnicos parceiro parceiros leitor leitores morador moradores inquilino inquilinos ' +
    'condominos sindico lider lideres responsavel responsaveis tutor tutora tutores dono dona donos donas utente utentes assinante assinantes voluntario voluntarios irmaos familia familias ' +
    'passageiro passageiros inscritos participante participantes candidato candidatos advogado advogada advogados estafeta entregador entregadores operador operadores encarregado encarregados ' +
    'destinatario destinatarios remetente vizinhos publico turma diretor diretora diretores coordenador coordenadora supervisor supervisora patrao rececionista recepcionista trabalhador trabalhadores trabalhadora motoboy motoboys carteiro porteiro porteiros explicador formando formandos formador',
);

/** Whether a folded word is somebody who may be told something. */
export const isPerson = (key: string): boolean => HEARERS.has(key);

/** Whether the object of a verb is who is told: "avisar o professor", not "avisar a hora". */
export const isHearer = (verb: string, object: string): boolean => TELLING.test(verb) && HEARERS.has(object);
