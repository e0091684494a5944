// Folded words of English and Portuguese by what they do between two clauses.

export const CONJUNCTIONS = new Set('and also but plus however though e mas tambem porem contudo so nem'.split(' '));
/** Words by which a new thought begins whatever follows. */
export const TURNS = new Set(
  'but however though although except mas porem contudo todavia entretanto excepto exceto infelizmente unfortunately sadly'.split(
    ' ',
  ),
);
export const CAUSES = new Set('because porque pois'.split(' '));
/** What follows them describes or explains what stands before. */
export const LEANING = new Set(
  'which who whom whose that where when if so such like as for to with without in on at by from of than until unless while whenever especially including instead even que onde quando se para sem com em no na nos nas de do da como por pelo pela ate enquanto especialmente inclusive principalmente sobretudo cujo cuja ao aos'.split(
    ' ',
  ),
);
export const SUBJECTS = new Set(
  'i we you it they he she there this that these those my our the your its nobody everyone id ive im theres eu nos voce voces ele ela eles elas isso isto o os as minha meu nosso nossa ninguem alguem todos nao nunca ha no some every each all people please por gostaria gostava preciso queria falta podia podiam seria cada todo toda hoje agora depois now then today sometimes half metade'.split(
    ' ',
  ),
);
/** After a pause they begin a thought whatever follows. */
export const PRONOUNS = new Set(
  'i we they he she it eu ele ela eles elas voces isso isto aquilo aquela aquele esse essa ninguem nobody'.split(' '),
);
/** Prepositions by which a place or a time can open a sentence: "no fim do mês dá diferença". */
export const FRONTED = new Set('in on at after before by no na nos nas em ao depois por de with com'.split(' '));
/** Portuguese; few other words of that length end so. */
export const INFINITIVE = /^[a-z]{2,}[aei]r$/;
/** A verb in front of its object looks so in an order, whatever the verb: "swap the chairs", "ponham mais bancos". */
export const OBJECT =
  /^(?:the|an?|my|our|your|more|us|me|them|people|all|every|some|less|fewer|o|os|as|um|uma|uns|umas|mais|menos|todos|todas)$/;
export const ORDER_PT = /^[a-z]{2,}(?:em|am|ar|er|ir)$/;
/** After a pause they begin an afterthought, often the wish itself. */
export const AFTERTHOUGHTS = new Set('maybe perhaps talvez otherwise only'.split(' '));
export const OWNERS = new Set('my our your minha meu nossa nosso minhas meus nossos nossas'.split(' '));
