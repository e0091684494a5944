import { words } from '../../text/lexicon.ts';
import { isVerb } from './english-verbs.ts';

/** Verbs in their basic form of which customers speak, beside those of the table of product verbs. */
const BASE: ReadonlySet<string> = words(
  'accept achieve acknowledge act adapt address admit adopt advertise advise agree aim allocate allow alter amend announce apologise apologize appear apply appoint appreciate arrange arrive ask assemble assess ' +
    'assist attach attend avoid bake balance ban base beat become begin behave believe belong bend bind bite blame bleed blend blow board boil borrow bounce bring broadcast browse brush buy calm care carry ' +
    'carve cast catch cause celebrate challenge change charge chase chat cheat check cheer chew choose claim clarify clean clear click climb close coach collapse collect colour color come commit communicate ' +
    'compete compile complain complete compose compress concentrate confirm confuse consider consist consult consume contact contain continue contribute control cook cope correct cost cough count cover crack ' +
    'crash crawl cross cry cure curl cut cycle damage dance deal debate decide declare declutter decorate decrease dedicate default defend delay demand deny depart depend deploy deposit describe deserve destroy ' +
    'develop dial die differ dig disagree disappear discover discuss display divide dock donate double doubt drag draft draw dress dress drill drink drive drop dry dump earn ease eat edit educate eliminate email ' +
    'emit employ empty encourage end enforce enhance enjoy enlarge enter entertain equip erase escape establish estimate evaluate examine exclude excuse execute exercise exist expect expire explore express ' +
    'fail fall fasten favour favor fax fear feed feel fetch fight figure file fill fish front poke find finish fire fit fix flash flip float flow fly focus fold force forget forgive form forward freeze fry fund gather get give ' +
    'glance go grab grade grant greet grind grow guarantee guard guess guide hand handle hang happen harvest hate haul have head heal hear heat help hire hit hold hope host hug hunt hurry hurt identify ' +
    'ignore imagine impose impress improve include inform inject insert inspect inspire insure interact interrupt introduce invent invest investigate invite iron issue itemise itemize join joke judge jump keep ' +
    'kick kill kiss kneel knit knock know land last laugh launch lay lead leak lean learn leave lend let license lie lift light like listen live load look loop lose love lower maintain make manoeuvre map mark ' +
    'master measure meet melt mend message mind mix moderate mount multiply murder name need negotiate nod note notice number obey object observe obtain occur offend operate oppose outline outsource overcome ' +
    'override overtake overwrite owe own pack paint park part participate pass pause peel perform permit persuade phone pick pile place plant plug point polish pool pop post postpone pour practise practice pray ' +
    'preach prefer prepare prescribe preserve press pretend price proceed produce program promise promote prompt proofread propose protect prove provide prune pull pump punch punish purchase push put qualify ' +
    'query question quit quote race rain raise reach react realise realize rearrange rebook receive recharge recognise recognize recycle redirect redo refill reflect refuse register regret reheat reject relax release ' +
    'rely remain remember reopen repair repeat reprint rescue reset resell resolve respect rest restart restock retain retire retrieve retry retype reuse reveal reverse revert revise reward rewind ride ring rinse ' +
    'rise risk roast roll rub ruin rule rush sack satisfy scare scratch scream scroll seal seat secure see seek seem sell separate serve set settle sew shake shape shave shelter shield shift shine shoot shop ' +
    'shorten shout show shrink shuffle shut sing sink sit sketch ski skip sleep slice slide slow smell smile smoke smooth snap sneeze snooze sniff soak solve sound spare speak specify spell spend spill spin split ' +
    'spoil spot spray spread squeeze stack stamp stand star stare start state stay steal steer step stick stir stock stop store strengthen stretch strike strip structure struggle study stuff submit substitute ' +
    'subtract succeed suffer suggest suit supply support suppose surf surprise surround survive suspect suspend swallow swear sweep swim swing take talk taste teach tear tease tell tempt tend thank thaw think ' +
    'threaten throw tick tidy tighten time tip toast top touch tour tow toggle translate transport trap travel treat trick trim trip trust try tune twist type understand unlink unload unpack unpin update upgrade use ' +
    'vaccinate value vanish vary verify visit void waive wait wake walk wander want warm wash waste watch water wear weigh welcome whisper win wind wipe wish withdraw wonder work worry wrap wreck write yell zip',
);

/** Whether a folded word is a verb in its basic form: only of one is a gerund made. */
export const isBaseVerb = (key: string): boolean => isVerb(key) || BASE.has(key);

/** Those that no customer uses as a noun: with one at its head a request is an order. */
export const ORDERS: ReadonlySet<string> = words(
  'swallow recognise recognize remember remove bring retrieve include arrange reset reopen resolve separate shorten simplify withdraw unlink unload enlarge erase exclude explain fetch identify insert obtain ' +
    'prevent protect provide reheat restock revise solve specify substitute subtract clarify compile confirm donate decline allocate eliminate rearrange reprint retry reuse stack fix draw read overwrite',
);
