/** Verb forms by which a sentence of its own is known; folded, without apostrophes. */
const ENGLISH =
  `is are was were am has have had does do did can could will would should must may might cant cannot couldnt dont doesnt didnt wont
  wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt its im ive id ill weve were wed youre youve theyre theres thats gets get got
  makes make made takes take took keeps keep kept works work worked needs need needed crashes crashed lets let goes go went comes come
  came feels feel felt looks look looked seems seem seemed costs cost fails failed breaks broke stops stopped shows show showed sends send
  sent loads opens opened says say said tells told asks asked lost lose loses miss misses missed want wants wanted love loved hate hated
  like liked use used uses find found think know knew hope wish prefer forgets forgot changes changed appears disappears disappeared
  arrives arrived answers answered freezes froze lacks lack gives gave put puts runs ran stays stayed hides sits shut shuts rings
  leaves left refuses refused becomes became charges charged pay paid call called wait waited spend spent have sees saw see jumps
  drops dropped resets turns turned eats ate drains drained deserves deserve`.split(/\s+/);
const PORTUGUESE =
  `eh esta estao ta sao foi foram era eram tem ha tinha tinham temos tenho vou vai vao fica ficam ficou fiquei faz fazem fez deu dao pode podem
  podia podiam poderia poderiam precisa precisam preciso precisamos quer quero queremos queria gostaria gostava gosto gostei adoro uso usamos
  acho consegue conseguem consigo conseguimos funciona funcionam demora demoram trava travam cai caem some somem falta faltam deveria
  deveriam devia deviam seria fosse deixa deixam permite aparece aparecem mostra abre abrem fecha carrega envia enviam manda mandam chega
  chegam sai saem perde perdem perco custa custam cobra cobram atende atendem responde respondem resolve ajuda vem veem vejo volta some
  pedem pede exige obriga encontra encontram encontro entende entendo percebo recebo recebe tive tivemos estou estamos sou somos havia
  encrava falha falham da dava daria existe existem parece parecem perdi perdeu desisti consegui recebi pedi abri saiu senti vi sofro tento tentei continua continuam sinto espero merece liga ligo diz
  dizem sabe sabem cabe toca bate gasta gasto pago pagamos serve duplica apaga esquece desliga bloqueia`.split(/\s+/);
const FORMS: ReadonlySet<string> = new Set([...ENGLISH, ...PORTUGUESE]);
/** Endings of the past and the conditional that few other words of Portuguese have. */
const ENDING =
  /..(?:aram|eram|iram|avam|amos|emos|imos|aria|eria|iria|ariam|eriam|asse|esse|isse|assem|essem|[^t]ou|..ei)$/;
const NO_VERB = new Set(
  'you our your four hour out about without extremos ramos otimos ultimos proximos minimos maximos mesmos classe interesse confirmou'.split(
    ' ',
  ),
);

/** Whether a folded word is, or looks like, a verb that can carry a sentence of its own, in English or Portuguese. */
export function isFiniteVerb(word: string): boolean {
  return FORMS.has(word) || (word.length >= 5 && ENDING.test(word) && !NO_VERB.has(word));
}
