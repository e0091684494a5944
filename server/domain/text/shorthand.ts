/** What people type for short in messages, folded, and what it stands for. */
const SHORTHAND = `
vc voce|vcs voces|ce voce|ces voces|pq porque|pk porque|porq porque|q que|qe que|tb tambem|tbm tambem|tmb tambem
n nao|nn nao|naum nao|ta esta|tao estao|to estou|tava estava|tavam estavam|pra para|pro para o
pras para as|pros para os|prum para um|pruma para uma|mto muito|mt muito|mta muita|mtos muitos|mtas muitas
mtoo muito|qdo quando|qd quando|qnd quando|qto quanto|qq qualquer|hj hoje|dps depois|dp depois|msm mesmo
msmo mesmo|td tudo|tdo tudo|tds todos|tdos todos|tda toda|tbem tambem|blz tudo bem|vlw obrigado|obg obrigado
obgd obrigado|obgda obrigada|brigado obrigado|brigada obrigada|pf por favor|pff por favor|pfv por favor
pfvr por favor|pfvor por favor|sff por favor|sfv por favor|fvr favor|fav favor|ngm ninguem|alg alguem|smp sempre
aki aqui|akilo aquilo|kero quero|axo acho|fds fim de semana|min minutos|mins minutos|msg mensagem|msgs mensagens
cmg comigo|ctg contigo|bjs beijos|abs abracos|fzr fazer|fzer fazer|gnt gente|pfvs por favor|agr agora|s sem
c com|cm com|p para|d de|dq de que|oq o que|oque o que|vdd verdade|eskece esquece|funcs funcionalidades
func funcionalidade|pls please|plz please|plss please|pleasee please|plese please|pleas please|thx thanks
tnx thanks|ty thanks|tks thanks|u you|ur your|r are|wo without|w with|bc because|bcs because|bcoz because
cuz because|coz because|cos because|becuase because|becasue because|b4 before|gr8 great|luv love|tho though
wanna want to|gonna going to|gotta have to|dunno dont know|idk dont know|prob probably|rly really|rlly really
abt about|ppl people|cld could|wld would|shld should|shouldve should have|alot a lot|msgd messaged|asap soon
tbh honestly|imo i think|imho i think|btw also|atm at the moment|nvm nothing|nth nothing|smth something
sth something|hrs hours|mths months|wks weeks|yrs years|sec seconds|secs seconds|wud would|shud should|cud could
vry very|evry every|evrything everything|nite night|thru through|lil little|aint isnt|cannt cant
cnt cant`;

const EXPANDED = new Map(
  SHORTHAND.split(/[|\n]/).flatMap((entry): [string, string][] => {
    const [short = '', ...long] = entry.trim().split(' ');
    return short === '' || long.length === 0 ? [] : [[short, long.join(' ')]];
  }),
);

/** Portuguese only: in English these letters are words or names of their own. */
const IN_PORTUGUESE = new Set('n s c p d to tao num ce ces bom min cm alg fav sec'.split(' '));
const IN_ENGLISH = new Set('u r w ty cos bc sec'.split(' '));

/**
 * What a folded word of a message stands for: "vc" → "voce", "pls" → "please"; other words are returned as they are.
 * @param portuguese whether the text around it is Portuguese: "n" is "nao" there.
 */
export function written(word: string, portuguese: boolean): string {
  if (IN_PORTUGUESE.has(word) ? !portuguese : IN_ENGLISH.has(word) && portuguese) return word;
  return EXPANDED.get(word) ?? word;
}
