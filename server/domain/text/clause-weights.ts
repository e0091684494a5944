/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl
 * and more.jsonl and bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
-7 after bug|why
14 after bug|wish
-24 after complaint
-13 after complaint|why
-39 after complaint|wish
-10 after name
-10 after name|wish
-13 after nothing
11 after nothing|why
-22 after nothing|wish
-35 after praise
-36 after praise|why
-23 after praise|wish
-34 after question
-16 after question|why
-20 after question|wish
-30 after remark
-30 after remark|why
-27 after remark|wish
-41 after sentence
-41 after sentence|wish
-29 after wish
-25 after wish|why
-27 after wish|wish
22 alone
25 alone|why
19 alone|wish
-13 any
-10 any|why
-14 any|wish
15 asked
15 asked|wish
-13 b 0 $
-5 b 0 a
-7 b 0 anos
5 b 0 dias
-3 b 0 in
-3 b 0 mb
4 b 0 o
-4 b 0 of
-5 b 0 para
-4 b 0 para o
-5 b 0 pelo
-5 b 0 por
6 b 0 rows
16 b 0 se
7 b 0 since
-5 b 0 with
8 b 7am $
-4 b ^ 0
22 b ^ a
-3 b ^ acabou
-6 b ^ aceita
-9 b ^ aceite
-8 b ^ acho
8 b ^ add
4 b ^ adicio
3 b ^ adoro
4 b ^ agora
-6 b ^ agua
-4 b ^ ah
-9 b ^ ai
-6 b ^ all
-5 b ^ amelia
7 b ^ an
-13 b ^ ando
-16 b ^ antes
-20 b ^ ao
3 b ^ app
-6 b ^ appare
10 b ^ ar
9 b ^ arranj
3 b ^ arruma
-13 b ^ as
-4 b ^ ask
4 b ^ assina
-9 b ^ at
4 b ^ atende
-12 b ^ atendi
-5 b ^ atenta
-6 b ^ att
-8 b ^ attach
3 b ^ aulas
5 b ^ automa
6 b ^ avisem
7 b ^ bancos
10 b ^ barato
-5 b ^ been
-7 b ^ beijin
-3 b ^ bem
-6 b ^ best
3 b ^ bigger
6 b ^ blocos
6 b ^ boa
-5 b ^ bom
-4 b ^ booked
7 b ^ bota
6 b ^ botara
-6 b ^ both
9 b ^ bread
-6 b ^ brigue
8 b ^ bring
13 b ^ bulk
6 b ^ busca
-3 b ^ by
4 b ^ camera
12 b ^ can
-4 b ^ cant
-3 b ^ caro
-5 b ^ cedo
4 b ^ change
4 b ^ charge
-11 b ^ cheape
8 b ^ chega
5 b ^ chegou
-8 b ^ chegue
-11 b ^ chorei
-4 b ^ clear
-5 b ^ client
4 b ^ cobram
12 b ^ cobrar
7 b ^ cold
-15 b ^ coloca
3 b ^ coloqu
-8 b ^ colour
-12 b ^ com
4 b ^ comida
14 b ^ comiss
-8 b ^ compar
-5 b ^ compli
-6 b ^ confir
-4 b ^ consul
6 b ^ conta
11 b ^ conten
-8 b ^ contin
4 b ^ could
-7 b ^ cumpre
-9 b ^ cumpri
6 b ^ custom
14 b ^ da
5 b ^ daria
8 b ^ dark
5 b ^ dava
-12 b ^ de
-3 b ^ dear
-10 b ^ dei
4 b ^ deixar
-12 b ^ deixei
-14 b ^ deixem
-3 b ^ delive
6 b ^ demasi
4 b ^ demora
5 b ^ depend
-19 b ^ depois
6 b ^ descon
-3 b ^ desist
8 b ^ deslig
-4 b ^ deu
-5 b ^ deus
9 b ^ deviam
-10 b ^ did
-3 b ^ digo
-3 b ^ dispen
13 b ^ diz
13 b ^ dizem
20 b ^ do
-4 b ^ does
-7 b ^ dog
5 b ^ dois
13 b ^ dont
-8 b ^ dou
-5 b ^ duas
-20 b ^ eh
-7 b ^ ela
-7 b ^ ele
9 b ^ eleven
-21 b ^ em
-4 b ^ email
4 b ^ ementa
-4 b ^ entreg
-3 b ^ entrei
-4 b ^ equipe
6 b ^ era
9 b ^ escrev
13 b ^ espelh
6 b ^ espere
-10 b ^ espero
-17 b ^ esta
4 b ^ estaci
7 b ^ estamo
-9 b ^ estao
-5 b ^ estava
-16 b ^ estou
-5 b ^ even
-5 b ^ everyt
5 b ^ excele
6 b ^ except
-3 b ^ exmos
8 b ^ export
-13 b ^ facam
-3 b ^ fair
-9 b ^ falei
19 b ^ falta
-8 b ^ fatura
8 b ^ fechar
-4 b ^ fewer
-3 b ^ fiquem
-4 b ^ five
8 b ^ fix
-8 b ^ fiz
-18 b ^ foi
-5 b ^ fomos
-15 b ^ for
7 b ^ formul
5 b ^ free
-34 b ^ fui
-5 b ^ galera
-15 b ^ gente
9 b ^ gettin
8 b ^ give
8 b ^ good
-6 b ^ gostar
-8 b ^ gosto
-3 b ^ got
5 b ^ group
14 b ^ ha
6 b ^ half
-8 b ^ he
-3 b ^ hello
-5 b ^ hide
11 b ^ high
-4 b ^ hoje
-9 b ^ honest
-8 b ^ hope
4 b ^ horari
7 b ^ how
-15 b ^ i
3 b ^ ideall
-10 b ^ if
-5 b ^ igual
-4 b ^ im
-4 b ^ in
-3 b ^ instal
4 b ^ integr
-12 b ^ invoic
-13 b ^ isso
-8 b ^ isto
6 b ^ itd
-14 b ^ its
-8 b ^ just
5 b ^ keyboa
7 b ^ kids
-4 b ^ la
-4 b ^ last
7 b ^ later
-6 b ^ leave
6 b ^ legend
5 b ^ ler
8 b ^ less
17 b ^ let
11 b ^ letra
-3 b ^ levamo
-20 b ^ levei
3 b ^ longer
-16 b ^ mais
7 b ^ make
3 b ^ mandam
-11 b ^ mandem
-9 b ^ manten
17 b ^ maybe
4 b ^ me
-3 b ^ meh
8 b ^ menos
6 b ^ menus
4 b ^ merge
10 b ^ meta
15 b ^ metade
-3 b ^ meu
-12 b ^ minha
-11 b ^ more
-9 b ^ moro
-7 b ^ mr
-3 b ^ mudara
6 b ^ muita
3 b ^ muito
11 b ^ multi
-17 b ^ my
-5 b ^ n
-8 b ^ na
-10 b ^ nada
-4 b ^ nao
-6 b ^ nd
-20 b ^ nem
8 b ^ nenhum
-16 b ^ never
-16 b ^ new
-3 b ^ next
5 b ^ nice
12 b ^ ningue
5 b ^ niveis
3 b ^ nobody
5 b ^ none
-8 b ^ nos
-18 b ^ not
-18 b ^ nothin
-6 b ^ now
18 b ^ o
-8 b ^ obriga
7 b ^ offlin
-4 b ^ oi
11 b ^ olhou
3 b ^ onboar
4 b ^ onde
-4 b ^ only
3 b ^ openin
-5 b ^ orcame
39 b ^ os
-7 b ^ otherw
13 b ^ ou
-9 b ^ our
13 b ^ outra
-5 b ^ paid
3 b ^ painel
8 b ^ parcel
3 b ^ parem
5 b ^ parkin
-5 b ^ passei
-5 b ^ paz
12 b ^ pedira
-9 b ^ peguei
-5 b ^ pela
3 b ^ pelo
3 b ^ pena
3 b ^ permis
4 b ^ pix
-17 b ^ please
4 b ^ poderi
-11 b ^ podia
-8 b ^ podiam
12 b ^ ponham
-12 b ^ por
9 b ^ pouca
-13 b ^ preco
-4 b ^ precos
-4 b ^ pretty
-4 b ^ prezad
5 b ^ print
-12 b ^ put
-10 b ^ qual
-22 b ^ quando
3 b ^ quaren
-6 b ^ quatro
3 b ^ que
-3 b ^ quem
4 b ^ quiet
5 b ^ rate
4 b ^ recebo
-10 b ^ reclam
-7 b ^ reduzi
10 b ^ remind
5 b ^ rename
14 b ^ renewa
7 b ^ report
-5 b ^ resolv
-7 b ^ respon
11 b ^ respos
-8 b ^ retire
-5 b ^ risco
-3 b ^ room
-7 b ^ same
-9 b ^ saudad
7 b ^ se
-3 b ^ second
-10 b ^ see
-10 b ^ segue
-12 b ^ sei
-16 b ^ sem
-6 b ^ sempre
-7 b ^ send
-5 b ^ senhor
18 b ^ sentar
3 b ^ sera
7 b ^ seria
-5 b ^ serve
-4 b ^ servic
-6 b ^ setup
11 b ^ show
4 b ^ signal
-4 b ^ simple
3 b ^ solici
18 b ^ someon
-5 b ^ somos
5 b ^ sort
-14 b ^ sou
3 b ^ speed
22 b ^ sso
7 b ^ staff
-7 b ^ still
11 b ^ subtit
5 b ^ sugiro
7 b ^ sunday
4 b ^ super
13 b ^ swap
6 b ^ taxas
4 b ^ tell
-10 b ^ tem
11 b ^ temos
4 b ^ text
-4 b ^ thank
-9 b ^ thanks
-13 b ^ thats
10 b ^ the
9 b ^ there
17 b ^ they
-7 b ^ theyve
-4 b ^ this
8 b ^ three
6 b ^ tira
17 b ^ tirara
14 b ^ tirem
-6 b ^ tirou
-11 b ^ tive
-14 b ^ to
9 b ^ toda
-14 b ^ todo
-22 b ^ trabal
-11 b ^ travam
12 b ^ trocar
-7 b ^ tudo
10 b ^ two
18 b ^ um
30 b ^ uma
7 b ^ umas
3 b ^ undo
-3 b ^ used
-6 b ^ uso
-7 b ^ vai
-5 b ^ vamos
5 b ^ vegan
-10 b ^ veio
-6 b ^ vejo
-7 b ^ vendo
4 b ^ venho
9 b ^ versio
-14 b ^ vim
8 b ^ vinha
3 b ^ voces
-8 b ^ volto
-6 b ^ vou
-21 b ^ we
-7 b ^ wed
-11 b ^ what
-6 b ^ whatev
-4 b ^ when
-4 b ^ where
-11 b ^ who
-5 b ^ whoeve
7 b ^ why
3 b ^ wifi
6 b ^ wish
-6 b ^ with
-4 b ^ works
-4 b ^ world
-4 b ^ yours
8 b ^ zapier
-15 b ^ zero
-8 b a $
-5 b a 0
-3 b a academ
-4 b a admini
7 b a agenci
4 b a agenda
14 b a agua
-5 b a apanha
-4 b a aponta
-4 b a app
-5 b a assina
5 b a avaria
4 b a balanc
3 b a bateri
-4 b a bell
10 b a bench
-6 b a big
7 b a bigger
5 b a bill
5 b a bonus
4 b a busca
4 b a caixa
4 b a calend
-8 b a cama
9 b a campai
6 b a carrin
3 b a clock
10 b a comida
-17 b a consul
-7 b a contab
-4 b a cooper
-3 b a correr
4 b a creche
8 b a da
6 b a dark
8 b a data
8 b a day
-4 b a de
-5 b a declar
-5 b a decora
-4 b a dia
-3 b a dobrar
-11 b a dona
-4 b a dream
4 b a dry
-4 b a duck
-5 b a empres
-7 b a entrad
7 b a entreg
-5 b a equipa
-16 b a equipe
-4 b a escola
-5 b a espera
-4 b a estrad
4 b a etique
-6 b a falar
4 b a family
9 b a farmac
-4 b a fatura
5 b a fazer
6 b a fila
4 b a floris
14 b a gente
-5 b a good
5 b a guia
5 b a hook
12 b a hora
4 b a impres
7 b a instal
14 b a job
-8 b a lareir
-4 b a late
9 b a letter
-8 b a lift
6 b a light
3 b a limit
-10 b a linha
-5 b a lista
-7 b a loja
-5 b a lot
3 b a loyalt
-9 b a mao
5 b a map
10 b a margem
-11 b a menina
8 b a menos
-3 b a mensal
-17 b a mesa
-7 b a mesma
-3 b a mexer
-20 b a minha
-6 b a minute
-8 b a moca
-10 b a month
4 b a morada
-5 b a mornin
4 b a musica
-4 b a name
-5 b a new
5 b a nightm
5 b a nota
5 b a nurse
-3 b a ordem
-5 b a outra
-7 b a papela
5 b a paper
-8 b a parage
-9 b a parkin
10 b a pascoa
3 b a pedir
-8 b a person
6 b a photoc
-7 b a pinch
-6 b a piscin
-13 b a planil
-7 b a plataf
-8 b a pony
7 b a porta
9 b a pram
-4 b a prefei
3 b a primei
9 b a procur
-10 b a profes
12 b a proper
17 b a quadra
6 b a que
-6 b a quem
-13 b a queue
5 b a quiet
6 b a quiete
-8 b a raise
-4 b a ramp
3 b a rampa
13 b a receip
11 b a rede
7 b a refund
8 b a remind
-6 b a respon
6 b a roof
4 b a room
-3 b a saint
5 b a sala
-5 b a saturd
9 b a second
-14 b a segund
-3 b a semana
-5 b a senha
-7 b a sexta
5 b a shared
-4 b a shed
5 b a simple
-8 b a single
8 b a slot
-4 b a small
11 b a sombra
-7 b a sopa
-6 b a star
6 b a stool
4 b a studen
-5 b a sunday
-13 b a taxa
10 b a tela
-5 b a thing
-5 b a toda
-3 b a todos
4 b a traduc
-9 b a ultima
-11 b a um
-12 b a unica
-6 b a vended
-8 b a versao
8 b a very
-6 b a viagem
-4 b a vista
-5 b a vouche
8 b a way
-8 b a week
-9 b a weeken
-5 b a wheelc
-4 b a whiteb
4 b a whole
6 b a widget
-7 b a work
4 b a year
6 b a5 $
6 b aberto $
-3 b about $
5 b about a
-4 b about it
-10 b about my
11 b about the
4 b abrir um
-5 b acabar com
-3 b acabou o
4 b acai $
-4 b accoun says
5 b accoun to
4 b aceita mb
6 b aceita vale
7 b acesso $
9 b acha o
-3 b achand que
5 b achar o
-8 b acho que
-9 b add $
8 b add a
3 b addres and
8 b addres to
3 b adicio o
7 b adora $
5 b ads $
7 b after four
6 b after six
-8 b after the
-5 b again at
4 b agenda so
-6 b agora nao
7 b agosto $
-5 b agrade $
-3 b agrade a
-14 b agua de
4 b agua quente
-4 b ai $
-9 b ai na
5 b ainda nao
5 b ajuda $
-6 b ajudad $
-3 b alegri $
5 b alergi num
3 b alerts $
3 b all $
5 b all day
-6 b all good
5 b all i
-9 b all the
5 b allowe to
-7 b alread told
-4 b alta $
-7 b alugue $
-4 b amelia da
-10 b amor $
-3 b an 0
7 b an addres
3 b an androi
4 b an api
11 b an hour
-4 b an offlin
-12 b and a
3 b and age
3 b and finish
-3 b and gave
6 b and got
-4 b and ill
-8 b and my
-4 b and not
-4 b and on
-9 b and thats
-18 b and the
5 b and then
11 b anda $
-7 b andand $
-11 b andare com
-3 b angels $
-4 b ano passad
-5 b ano que
-8 b anonim $
-4 b anonym $
-13 b anos $
4 b anothe $
-3 b answer $
-3 b answer a
9 b answer the
3 b antes da
11 b antes das
10 b antes de
4 b antes do
-3 b antes eu
-3 b antes travav
-7 b antiga $
12 b antigo $
5 b any chance
-4 b any more
-10 b anyone $
-9 b anythi $
-9 b ao balcao
9 b ao client
5 b ao doming
-4 b ao papel
7 b ao pe
6 b ao sabado
-4 b ao telefo
-4 b ao tercei
18 b aos doming
8 b aos sabado
4 b apagad $
-5 b apanha $
4 b api $
4 b aplica me
-3 b aplica que
4 b apoio ao
-3 b aponta $
5 b app $
4 b app doesnt
5 b app is
5 b apple pay
-9 b aprend a
-4 b aprova $
16 b aqui a
-5 b aqui eh
-8 b aqui no
10 b ar condic
-8 b are $
6 b are always
-3 b are doing
8 b are gone
-11 b are in
3 b are out
6 b arruma o
-3 b as an
5 b as consul
-5 b as contas
5 b as devolu
6 b as duas
-3 b as encome
4 b as ferias
7 b as guias
-5 b as if
-11 b as minhas
-4 b as my
4 b as notas
-5 b as nove
15 b as onze
-4 b as pessoa
-4 b as quatro
-3 b as reserv
-3 b as segund
-4 b as seis
4 b as senhas
-9 b as sextas
-3 b as the
-6 b as vezes
-8 b as viagen
-7 b ask a
-4 b ask me
-4 b ask my
-9 b asked for
6 b asked me
-4 b asked to
-5 b asleep $
-11 b assim $
-4 b assina $
-5 b assina do
4 b assina por
-7 b at $
-6 b at 0
7 b at all
5 b at checko
-3 b at eleven
-9 b at least
-8 b at midnig
6 b at night
12 b at nine
15 b at noon
3 b at once
-10 b at recept
-4 b at seven
3 b at six
-4 b at that
7 b at the
-4 b at this
-7 b at three
4 b at two
4 b ate a
16 b ate ao
4 b ate as
-4 b ate eu
9 b ate hoje
-4 b ate my
-6 b ate no
11 b ate o
3 b ate para
-4 b atende $
-3 b atendi humano
-7 b atendi nota
-7 b atrasa $
7 b atraso $
-9 b atuali de
-4 b aula $
4 b aulas ao
4 b aulas de
4 b aument a
-10 b aument para
4 b autoca das
17 b automa $
5 b avaria eh
3 b avisa quando
11 b avisar $
4 b avisar quando
6 b back $
8 b back the
-4 b back when
-6 b bad knee
8 b bairro $
-8 b baixin $
7 b balanc $
5 b balanc eh
-5 b balanc nao
5 b balcao $
4 b balcao de
-3 b balcao eh
11 b banana $
13 b banco $
-8 b banco antigo
-3 b banhei $
8 b banhei quimic
13 b banho $
-4 b barato e
11 b barato nao
-3 b barulh do
-12 b baseme $
3 b batem certo
7 b be $
7 b be 0
-7 b be back
9 b be great
3 b be nice
-5 b be the
4 b be with
-7 b beat the
-7 b been kept
9 b beep $
5 b before i
8 b before the
-6 b bell at
-8 b bem haja
-3 b bem hajam
4 b bem que
5 b bench $
7 b better $
7 b bicicl $
-13 b bill $
15 b bin $
4 b biscui $
8 b bloco com
11 b blue $
-9 b boa $
6 b boa comida
-5 b boa demais
-4 b bodas de
-6 b bola $
-4 b bolach $
4 b boleto chega
4 b boleto vence
11 b bolinh vermel
-9 b bolo de
-8 b bom $
-6 b bom dia
-3 b bom nem
4 b bom so
3 b bomba para
-3 b bonito $
-6 b book $
4 b book a
4 b bookin page
-3 b boss $
5 b bota um
6 b botara um
-3 b braga para
5 b branch $
5 b branco $
13 b bread was
6 b bring back
-3 b broken $
13 b bulk edit
4 b bus $
3 b busca $
-4 b button $
-6 b by a
4 b by email
4 b by itself
-3 b by one
-4 b by sms
10 b by the
-4 b cabeca $
11 b cabide $
7 b cachor $
6 b cada um
3 b cada vez
4 b cadast $
-4 b cade a
6 b cade o
-6 b cafe eh
4 b cairia bem
4 b caixa $
7 b caixa de
-9 b caixa eh
6 b calcul $
-6 b call $
-5 b call and
-12 b cama $
-4 b came back
-5 b came for
-9 b came home
4 b camera no
13 b caminh ilumin
8 b campai no
5 b can find
14 b can read
-9 b can say
-7 b can see
-4 b can tell
4 b can we
5 b can you
4 b cant find
-4 b cant rememb
4 b cant see
4 b cant tell
9 b car park
6 b caract e
6 b card $
4 b card reader
-8 b cardap da
-4 b carla $
4 b carne $
4 b cars $
4 b carta de
-4 b cartao $
15 b cartao de
5 b casa de
-3 b causa da
-7 b cedo para
3 b cello $
8 b celula $
6 b certif $
-8 b certin $
10 b certo $
5 b chance of
-6 b change $
-8 b change in
3 b change my
-10 b change the
11 b change when
6 b changi room
3 b charge for
6 b charge us
4 b charts $
-7 b chat $
18 b chave $
-6 b chave do
-7 b chaves $
-15 b cheape $
7 b check in
4 b checko $
-8 b cheers to
4 b chega $
8 b chega de
4 b chega depois
5 b chega fria
5 b chegue $
-3 b cheia de
-5 b cheira a
-8 b cheque $
-6 b chorei na
-11 b chuva $
9 b cida $
-3 b cima de
-4 b class $
4 b clicks to
6 b client $
-6 b client com
-5 b client desde
-6 b client que
-4 b clinic $
4 b clique $
4 b closed my
7 b cobert $
4 b cobram a
8 b cobrar duas
-8 b cobre a
-9 b code $
3 b codigo do
12 b coins $
-11 b coisa $
-6 b coisa de
5 b coisa difere
-6 b coisa que
-3 b coisa rara
-6 b coisas $
-7 b coisin $
-8 b colo $
-8 b com a
3 b com antece
-3 b com as
-5 b com duas
-5 b com ele
-6 b com foto
10 b com gente
-8 b com o
-4 b com todo
-4 b com voces
-3 b come back
-6 b come moedas
-6 b comeco eu
6 b coment $
4 b comerc $
-4 b comes out
6 b comia $
5 b comida chega
4 b comida eh
5 b comida fria
6 b como a
5 b como deslig
5 b como faco
-6 b como o
-4 b como toda
-3 b como um
4 b compan name
8 b compar $
-3 b compar to
-4 b compar with
-3 b compla about
-4 b compli $
-7 b compra $
7 b compri $
-6 b confir por
3 b confus $
-6 b conhec cada
-3 b connos $
10 b conseg falar
6 b consig tirar
6 b consul $
5 b consul de
-4 b consul um
-8 b conta $
-4 b conta de
-5 b contad pede
-4 b contin $
5 b contin a
-5 b contin assim
18 b contra $
13 b corred $
-9 b could $
6 b could do
7 b could happen
5 b could really
4 b could the
-4 b counte $
6 b counts grandp
7 b creche $
-9 b cumpre o
-4 b cumpri $
21 b curren $
6 b custom a
6 b custom fields
-3 b custom on
7 b custom servic
5 b cut off
-3 b da agenci
-5 b da atuali
-10 b da cantin
8 b da casa
-4 b da cidade
-8 b da conta
8 b da dona
7 b da entreg
13 b da erro
8 b da escola
-5 b da famili
6 b da fatura
3 b da loja
-5 b da manha
-6 b da mao
-11 b da missa
10 b da noite
-5 b da obra
6 b da outra
-4 b da para
7 b da piscin
-8 b da portar
-6 b da recepc
3 b da roca
-5 b da rota
-10 b da rua
4 b da sala
-6 b da secret
-5 b da semana
8 b da tarde
3 b da turma
3 b dados $
-3 b daft $
8 b daria 0
6 b dark mode
6 b dark theme
6 b das 0
4 b das 7h40
8 b das crianc
8 b das dez
6 b das duas
5 b dashbo $
3 b data de
3 b data out
5 b date $
3 b date of
4 b dava 0
-10 b dave $
4 b day $
3 b day and
5 b day before
-8 b day he
-3 b day one
10 b days $
-8 b days a
-6 b de $
18 b de 0
7 b de acesso
-7 b de algo
-5 b de almoco
3 b de avisos
7 b de banho
-9 b de cabeca
13 b de caminh
-11 b de cartoe
-3 b de casa
-4 b de chuva
4 b de codigo
3 b de elevad
-7 b de empres
13 b de espera
4 b de exames
-6 b de fechar
-8 b de ferias
-4 b de fora
-7 b de graca
6 b de ingles
4 b de juntar
-7 b de la
7 b de lisboa
6 b de lixo
-13 b de madrug
-4 b de mais
8 b de manha
-4 b de marco
-14 b de modo
9 b de musica
6 b de nada
-14 b de noite
-4 b de o
-4 b de olho
16 b de ontem
6 b de outro
-4 b de pagame
13 b de papel
20 b de passar
-4 b de perder
5 b de ponto
-4 b de prata
4 b de primei
-13 b de que
-9 b de queijo
-3 b de queixa
-8 b de quem
-6 b de refeic
6 b de remess
8 b de respos
-3 b de sala
6 b de setemb
4 b de sitio
4 b de socio
12 b de taxa
9 b de telefo
-17 b de tres
-16 b de um
-13 b de uma
5 b de ver
15 b de verdad
-10 b de vez
-4 b de viseu
-7 b de voces
4 b de volta
4 b decent $
-6 b dei 0
6 b deixa a
-5 b deixar de
-15 b deixei de
-12 b deixem de
3 b deixem o
-6 b deixou tudo
-3 b dele $
5 b delete $
-3 b deleti $
-5 b delive $
3 b demora $
-4 b dentis is
7 b dentis que
5 b dentro $
-3 b dentro de
5 b dentro do
-9 b depois $
-8 b depois da
5 b depois das
11 b depois do
5 b depois que
10 b deposi $
3 b descar $
12 b descon para
-13 b desde 0
16 b desde a
6 b desde o
5 b desde ontem
-11 b desde que
-9 b deserv a
4 b desk $
7 b deslig o
-5 b deu o
-9 b deus $
-4 b deus ilumin
5 b devia estar
13 b dez $
3 b dez minuto
5 b dez se
6 b dezass caract
-4 b dia 0
-7 b dia a
-4 b dia de
4 b dia em
6 b dia todo
-3 b dias $
5 b dias de
3 b dias e
10 b did $
-4 b did it
-4 b did my
-8 b did you
5 b difere $
-4 b differ $
7 b differ people
-4 b difici $
4 b discou $
11 b disse que
-16 b disso $
-4 b disto $
-3 b diz que
-3 b dizem me
-12 b dizer $
6 b do almoco
9 b do ano
9 b do ar
-4 b do bairro
-8 b do balcao
-4 b do banco
-4 b do botao
6 b do client
-4 b do condom
4 b do culto
5 b do estaci
4 b do grupo
-3 b do i
6 b do jantar
-8 b do jeitin
-5 b do mes
15 b do meu
-4 b do nosso
11 b do ponto
-3 b do seu
-7 b do suport
-5 b do the
4 b do trabal
5 b do vencim
4 b do vizinh
11 b do with
11 b do you
4 b do zero
7 b dobro $
-15 b doce $
-4 b docume $
4 b does it
-3 b does that
-4 b does the
-10 b does what
-4 b dois dias
-4 b dois meses
6 b dois toques
16 b doming $
-3 b dona amelia
7 b dona cida
8 b dont answer
5 b dont change
4 b dont know
4 b dont make
-3 b dont need
-5 b dont read
-4 b dont swear
-7 b dont touch
-5 b dont use
-4 b dont want
-6 b dor de
-5 b dou aula
-6 b down $
-7 b down every
-5 b drawin $
-4 b dream $
-4 b duas $
-6 b duas coisas
-4 b duas pessoa
3 b duas presta
3 b duplic $
-7 b durant a
-4 b e 0
10 b e a
-5 b e ainda
-7 b e as
4 b e ate
4 b e contin
10 b e da
-7 b e de
4 b e depois
-4 b e do
-4 b e em
-3 b e espera
-3 b e fiquei
12 b e foi
-6 b e gente
-5 b e meia
-4 b e no
3 b e outro
-21 b e que
-5 b e sem
-8 b e so
8 b e veio
5 b e vem
4 b each month
13 b edit $
-3 b educac $
8 b educad $
4 b eh $
-8 b eh anonim
6 b eh confus
8 b eh educad
4 b eh lenta
15 b eh lindo
-5 b eh nao
-22 b eh o
-9 b eh outro
9 b eh paga
-3 b eh pelo
6 b eh que
-5 b eh simple
4 b eh so
-12 b eh um
3 b eight $
-12 b ele $
-8 b ele nao
14 b ele uma
5 b eleven $
12 b em 0
9 b em agosto
-5 b em casa
3 b em dobro
11 b em dois
-4 b em dolar
4 b em excel
4 b em horari
7 b em junho
-12 b em letra
-10 b em maio
-4 b em meia
4 b em novemb
11 b em obra
-5 b em obras
4 b em papel
-9 b em pdf
-3 b em pleno
-10 b em quando
4 b em quatro
7 b em que
-8 b em setemb
-9 b em todo
-5 b em vez
-4 b em voz
-15 b email mail
-7 b email mails
4 b emails $
-9 b embala capric
17 b embora $
4 b emitir a
-4 b empres $
-4 b encome $
-5 b encome veio
-4 b encont $
4 b encont um
9 b endere $
-4 b enfim $
-4 b engane me
11 b englis $
-4 b enough $
-3 b enquan $
8 b entrad $
3 b entre um
16 b entreg em
-6 b entreg no
-6 b entreg o
-4 b entrou $
-5 b envelo $
4 b epoca de
-5 b equipa eh
-7 b equipe $
5 b era $
-4 b era meu
-6 b era o
-5 b era um
6 b errada $
6 b erro $
5 b erro ao
-3 b escane $
-11 b escola de
-7 b escolh $
6 b escond $
-5 b escrev $
-4 b escrit a
4 b espelh no
6 b espera e
5 b espera por
-6 b espero ter
6 b esplan $
-3 b esquec $
9 b esquec meu
7 b esquin $
-3 b esta $
-4 b esta bom
6 b esta com
-12 b esta em
9 b esta na
-5 b esta sem
-4 b esta tudo
16 b estaci $
5 b estaci gratis
-10 b estagi que
7 b estamo em
4 b estava bom
9 b estava tudo
3 b estoqu $
-4 b estou de
4 b etique $
-4 b eu $
4 b eu clico
-6 b eu com
6 b eu daria
3 b eu dava
5 b eu espera
3 b eu faco
6 b eu ia
5 b eu lanco
-3 b eu nao
6 b eu pedir
-6 b eu so
-4 b eu sou
6 b eu tenho
11 b eu trabal
-8 b every januar
-6 b every minute
5 b every month
10 b every single
4 b every update
5 b everyt else
-4 b everyt i
4 b exames $
-10 b exampl $
-13 b exampl please
8 b excel $
5 b except the
-5 b existe $
11 b existe em
-3 b exmos $
3 b expens $
5 b expens for
-4 b explai the
-4 b explic as
-4 b explic tudo
4 b export all
5 b expres e
4 b expres lane
10 b extens $
4 b extrat do
4 b extrat no
5 b facam a
-3 b faco de
5 b faco para
-3 b fair $
17 b falar com
5 b faleci marido
-7 b falei com
-11 b falta $
7 b falta de
4 b falta poder
8 b falta um
-8 b falta uma
-5 b famili $
-6 b famili e
7 b family ticket
7 b farmac nunca
12 b fatura $
5 b fatura de
-13 b fatura em
7 b fatura recorr
-14 b favor $
-3 b faz $
-6 b faz o
7 b fazer o
8 b fazer um
-11 b featur $
-8 b februa $
-6 b fecha a
-4 b fecha sozinh
4 b fechad $
3 b fechar a
4 b fechar o
-5 b fecho $
-6 b fee $
-3 b feels right
3 b feira de
5 b feriad $
-10 b ferias $
4 b ferias ficam
-11 b fez a
11 b fi $
4 b ficam parada
-3 b ficou muito
9 b fideli de
6 b fields on
3 b figuri $
-13 b fila $
-3 b filas $
-4 b filha $
6 b filter $
-16 b filtro $
8 b filtro por
-4 b fim de
-9 b fim do
-5 b financ $
6 b find out
-12 b fine $
-5 b fiquei na
6 b fiquei o
4 b first of
-5 b first one
6 b first time
-4 b five $
-4 b fix $
9 b fix the
-7 b fixed the
-7 b fiz a
-3 b fiz o
-4 b flight $
5 b floor $
4 b floris $
-4 b foi a
-3 b foi de
3 b foi embora
14 b foi regist
8 b foi se
3 b font $
-3 b for 0
-12 b for a
7 b for everyt
-16 b for itself
-6 b for me
4 b for my
5 b for one
-4 b for our
-6 b for pedir
5 b for people
-5 b for quotes
3 b for someth
-9 b for the
3 b for them
-7 b for this
14 b for three
13 b for volunt
4 b for what
-3 b for you
-8 b for your
-9 b fora $
4 b fora da
15 b form $
3 b form for
4 b formul de
4 b fornec $
6 b forty minute
5 b forty people
-7 b forwar to
7 b fosse estao
-12 b foto de
-7 b foto do
-5 b foto no
-5 b fotogr $
-4 b fotos $
20 b four $
3 b four clicks
-16 b four hours
4 b four times
6 b fralda $
-7 b frente da
4 b frete $
7 b fria $
-7 b friday $
4 b friend $
11 b from 0
5 b from last
-4 b from me
-5 b from suppor
6 b from the
-5 b front desk
-11 b fui a
-3 b fui ao
4 b fui eu
-4 b fui operad
7 b full $
-6 b full of
-5 b funcio $
4 b fundo preto
-5 b funera $
-16 b galo $
-8 b garage $
-3 b gave us
10 b gelo $
-6 b gente boa
-7 b gente que
-4 b gente se
-8 b gente seria
5 b gerent de
4 b gestao de
3 b get an
-9 b get my
6 b get rid
3 b get the
-5 b get what
-6 b gets to
4 b give me
-3 b gloves on
-3 b go $
3 b go back
4 b go out
-3 b goes in
-9 b goes to
-5 b goes up
5 b gone by
-9 b good $
6 b good produc
4 b google $
-9 b gostar de
7 b gostav que
-4 b gosto $
-5 b gosto da
9 b gosto de
-4 b got it
-14 b graca $
-3 b grand $
-6 b grande $
6 b grandp $
5 b gratis $
3 b gratui veio
4 b gravou $
-6 b great $
8 b great for
5 b great if
-8 b grupo da
3 b grupo de
-8 b guarda $
3 b gym is
4 b ha dois
6 b ha maneir
-5 b ha quem
6 b ha uma
-3 b ha vinte
3 b had a
-6 b had it
-4 b had to
-8 b haja a
4 b half my
-7 b half of
7 b half portio
8 b has been
-7 b has never
-6 b has no
-9 b has paid
5 b has to
-3 b have 0
5 b have a
-8 b have no
8 b have to
4 b haver um
-3 b he said
5 b he was
-5 b he would
-3 b heads $
-8 b heatin engine
-4 b held $
4 b help $
-4 b helps us
-4 b here $
13 b high chairs
3 b higher if
-5 b him $
-6 b his own
-4 b his shoes
-7 b histor $
5 b hoje $
-3 b hoje faco
4 b hold music
6 b holida $
3 b hook for
-11 b hora $
6 b hora a
-4 b hora da
-7 b hora de
4 b hora do
-10 b hora e
4 b horari comerc
-10 b horari da
6 b horari de
4 b hotel $
5 b hotel eh
15 b hours $
-4 b house $
4 b houves um
5 b how about
4 b how do
-3 b how the
5 b i ask
-7 b i came
-7 b i couldn
-4 b i did
-8 b i do
-17 b i dont
4 b i farm
-5 b i finish
3 b i got
-6 b i had
4 b i have
5 b i just
-3 b i leave
-6 b i left
-6 b i like
4 b i miss
-4 b i need
10 b i never
3 b i open
4 b i paid
-3 b i retire
-4 b i run
8 b i should
-5 b i still
-6 b i used
7 b i waited
-7 b i was
7 b i wish
-3 b i wont
4 b i would
-6 b iam na
-6 b id add
-12 b id change
-5 b id have
13 b id like
6 b id love
4 b id rather
-12 b idoso $
-9 b idosos $
-7 b if i
-4 b if my
6 b if the
21 b if you
-5 b igual $
7 b igual a
5 b igual ao
6 b ilumin o
6 b im in
3 b im not
7 b im still
-4 b imagin a
-4 b imenso $
-3 b import $
5 b impres $
3 b imprim a
-5 b improv the
8 b imundo $
21 b in $
5 b in 0
-10 b in a
8 b in at
13 b in englis
-7 b in every
9 b in it
-4 b in june
-7 b in march
-7 b in may
4 b in my
-4 b in octobe
5 b in on
4 b in online
-4 b in page
-4 b in person
-6 b in spring
-5 b in that
4 b in the
-11 b in three
-5 b in town
-5 b in two
5 b in which
5 b ingles $
5 b instal $
8 b instal a
3 b instal gratui
8 b instea of
3 b instru $
6 b integr $
3 b integr com
9 b inteir $
5 b inteir de
3 b intern $
3 b interr $
7 b invent $
-3 b invent moda
7 b invoic $
5 b invoic are
-6 b invoic goes
-4 b invoic in
-5 b invoic is
-10 b invoic to
6 b invoic vem
-5 b invoic went
9 b ir sozinh
-8 b is $
26 b is a
5 b is an
-4 b is anothe
3 b is exactl
-6 b is fine
7 b is in
5 b is only
-7 b is terrib
-14 b is the
4 b is there
-4 b is this
-6 b is what
-9 b isso $
-8 b isso aqui
4 b isso em
-4 b isso eu
-5 b isso ja
-17 b isso na
9 b isso podia
-8 b isto eh
-13 b it $
-5 b it all
-7 b it any
-4 b it as
3 b it at
-14 b it does
7 b it doesnt
9 b it forget
-6 b it has
-6 b it is
-4 b it isnt
-4 b it just
4 b it keeps
4 b it kill
-5 b it na
-4 b it says
-6 b it should
-5 b it takes
11 b it took
-4 b it up
-4 b it works
5 b it would
7 b itd be
5 b item $
-4 b its a
4 b its all
-6 b its always
3 b its not
3 b its own
-5 b its perfec
-6 b its the
4 b itself $
-11 b itself in
-6 b ive never
-4 b ive only
4 b ivone $
-3 b ja disse
-7 b ja foi
-3 b ja me
4 b ja saiu
-5 b ja tem
12 b janeir $
-7 b janela $
-7 b januar $
14 b jars $
-8 b jeitin que
8 b job is
4 b jobs $
5 b juntar as
6 b juros $
-3 b just leave
4 b just never
-8 b just the
9 b just to
7 b just want
-4 b just works
-23 b k $
18 b k 0 0
8 b k 0 108
6 b k 0 109
-19 b k 0 111
9 b k 0 117
-5 b k 0 12
15 b k 0 138
5 b k 0 15
4 b k 0 19
-6 b k 0 20
6 b k 0 29
3 b k 0 36
-7 b k 0 37
6 b k 0 4
-6 b k 0 40
-15 b k 0 41
-4 b k 0 43
-4 b k 0 48
-4 b k 0 50
8 b k 0 51
-4 b k 0 55
5 b k 0 63
8 b k 0 68
-4 b k 0 70
-3 b k 0 75
8 b k 0 82
-4 b k 0 85
-11 b k 0 86
-15 b k 0 9
-8 b k 0 91
-24 b k 0 93
-5 b k 0 94
4 b k 0 95
8 b k 1 0
-6 b k 1 117
-6 b k 1 126
7 b k 1 138
4 b k 1 16
-11 b k 1 20
-3 b k 1 68
-5 b k 10 142
5 b k 10 20
4 b k 10 54
-6 b k 10 75
4 b k 100 0
3 b k 100 116
-5 b k 100 20
-6 b k 100 37
12 b k 100 4
6 b k 100 55
-5 b k 100 67
-6 b k 100 89
16 b k 100 93
5 b k 100 96
7 b k 101 20
7 b k 102 102
8 b k 102 20
-3 b k 102 27
5 b k 102 37
-4 b k 102 48
5 b k 102 70
-8 b k 102 85
3 b k 102 89
11 b k 102 93
4 b k 103 116
5 b k 103 117
7 b k 103 128
7 b k 103 138
6 b k 103 16
7 b k 103 20
-8 b k 103 27
23 b k 103 37
8 b k 103 43
8 b k 103 51
-5 b k 103 65
-7 b k 103 67
-7 b k 103 68
6 b k 103 69
-8 b k 103 93
3 b k 103 94
-7 b k 104 20
-9 b k 104 93
-4 b k 105 2
3 b k 106 10
12 b k 106 100
5 b k 106 117
6 b k 106 123
7 b k 106 127
6 b k 106 138
-6 b k 106 140
-10 b k 106 142
-8 b k 106 19
-17 b k 106 2
-7 b k 106 27
12 b k 106 39
11 b k 106 43
11 b k 106 51
4 b k 106 65
-22 b k 106 67
5 b k 106 75
-6 b k 106 82
-3 b k 106 89
-5 b k 106 93
3 b k 106 96
5 b k 107 20
-3 b k 107 66
8 b k 107 68
7 b k 108 109
-5 b k 108 123
3 b k 108 131
-10 b k 108 138
-22 b k 108 20
-12 b k 108 26
11 b k 108 3
-8 b k 108 37
7 b k 108 68
4 b k 108 70
14 b k 108 89
5 b k 108 90
12 b k 109 20
6 b k 109 27
4 b k 109 37
3 b k 109 48
6 b k 109 51
-8 b k 109 70
-5 b k 109 76
-6 b k 109 90
-11 b k 11 0
7 b k 11 20
-4 b k 110 138
-12 b k 110 20
-8 b k 110 37
-3 b k 110 67
12 b k 110 91
-7 b k 111 111
6 b k 111 131
4 b k 111 18
-4 b k 111 2
-7 b k 111 20
-5 b k 111 24
-5 b k 111 43
7 b k 111 63
16 b k 111 67
-9 b k 111 70
3 b k 111 85
-3 b k 111 86
-4 b k 111 92
10 b k 112 106
7 b k 112 134
12 b k 112 138
7 b k 112 142
-8 b k 112 20
9 b k 112 3
-5 b k 112 37
4 b k 112 4
8 b k 112 54
-7 b k 112 67
-4 b k 112 68
-6 b k 112 70
-4 b k 112 82
-9 b k 112 89
-5 b k 112 9
4 b k 113 117
-3 b k 113 12
6 b k 113 20
4 b k 113 37
-13 b k 113 93
4 b k 114 18
4 b k 114 39
-8 b k 116 0
5 b k 116 112
-14 b k 116 116
18 b k 116 138
5 b k 116 149
14 b k 116 20
-4 b k 116 26
5 b k 116 27
14 b k 116 41
-6 b k 116 46
-7 b k 116 54
4 b k 116 68
4 b k 116 93
-7 b k 116 94
5 b k 117 107
8 b k 117 109
18 b k 117 110
-24 b k 117 117
-5 b k 117 12
3 b k 117 122
-5 b k 117 123
-7 b k 117 126
12 b k 117 127
-6 b k 117 136
-5 b k 117 138
-7 b k 117 142
8 b k 117 147
7 b k 117 16
-11 b k 117 27
8 b k 117 39
6 b k 117 40
-4 b k 117 41
3 b k 117 42
10 b k 117 43
-4 b k 117 55
13 b k 117 61
6 b k 117 64
4 b k 117 65
5 b k 117 66
14 b k 117 67
-11 b k 117 73
-11 b k 117 76
7 b k 117 81
-11 b k 117 89
-9 b k 117 90
3 b k 117 91
-7 b k 117 93
4 b k 117 94
-6 b k 117 95
4 b k 118 67
6 b k 119 103
6 b k 119 117
-4 b k 119 122
6 b k 119 137
-15 b k 119 20
-5 b k 12 0
9 b k 12 108
-3 b k 12 109
7 b k 12 111
-7 b k 12 112
6 b k 12 117
-9 b k 12 12
3 b k 12 126
-4 b k 12 140
-4 b k 12 149
-5 b k 12 15
-5 b k 12 18
-5 b k 12 19
4 b k 12 2
6 b k 12 24
-6 b k 12 27
-4 b k 12 55
5 b k 12 67
4 b k 12 70
-3 b k 12 89
-5 b k 121 20
-3 b k 121 3
-4 b k 121 67
-9 b k 121 93
-4 b k 122 106
-4 b k 122 111
-9 b k 122 12
-6 b k 122 128
14 b k 122 132
7 b k 122 133
-7 b k 122 136
-3 b k 122 142
10 b k 122 2
-10 b k 122 20
-4 b k 122 26
12 b k 122 29
6 b k 122 3
-13 b k 122 37
9 b k 122 38
4 b k 122 41
-5 b k 122 43
-5 b k 122 48
-13 b k 122 49
-6 b k 122 51
-8 b k 122 54
9 b k 122 55
6 b k 122 64
6 b k 122 66
-11 b k 122 67
5 b k 122 68
-7 b k 122 73
-4 b k 122 86
4 b k 122 9
-4 b k 122 93
4 b k 122 95
4 b k 123 122
-5 b k 123 142
8 b k 123 20
-4 b k 123 37
5 b k 123 70
8 b k 123 89
-3 b k 124 1
4 b k 124 20
-4 b k 124 29
3 b k 124 68
-8 b k 125 143
-11 b k 125 20
9 b k 125 69
7 b k 126 0
5 b k 126 126
-4 b k 126 138
-13 b k 126 142
6 b k 126 20
4 b k 126 31
7 b k 126 37
6 b k 126 51
3 b k 126 65
-4 b k 126 70
5 b k 126 91
-14 b k 127 37
3 b k 127 40
4 b k 127 67
4 b k 127 93
5 b k 128 37
5 b k 128 67
5 b k 128 93
-16 b k 129 20
11 b k 129 91
-4 b k 13 12
-5 b k 13 138
6 b k 13 47
7 b k 13 48
-5 b k 13 89
4 b k 131 131
-3 b k 131 136
4 b k 131 20
6 b k 131 51
-5 b k 131 54
-4 b k 132 0
-13 b k 132 109
3 b k 132 128
-13 b k 132 131
-8 b k 132 138
-3 b k 132 19
-5 b k 132 20
7 b k 132 26
-6 b k 132 4
4 b k 132 41
-4 b k 132 42
-4 b k 132 43
14 b k 132 60
10 b k 132 66
-4 b k 132 67
4 b k 132 68
-3 b k 132 73
6 b k 132 89
-3 b k 132 93
7 b k 133 106
4 b k 133 111
6 b k 133 20
9 b k 133 26
-7 b k 133 3
-5 b k 133 91
-8 b k 134 116
7 b k 134 138
11 b k 135 20
4 b k 136 149
29 b k 136 20
4 b k 136 40
-4 b k 136 51
-9 b k 136 55
-3 b k 136 66
-6 b k 136 68
12 b k 136 85
-5 b k 137 105
-4 b k 137 117
3 b k 137 132
8 b k 137 16
-3 b k 137 20
4 b k 137 24
6 b k 137 7
3 b k 138 1
16 b k 138 102
-4 b k 138 104
6 b k 138 106
-5 b k 138 107
-6 b k 138 108
-5 b k 138 110
6 b k 138 111
6 b k 138 114
-3 b k 138 118
-8 b k 138 119
6 b k 138 12
6 b k 138 126
-4 b k 138 128
-9 b k 138 131
-10 b k 138 137
-9 b k 138 142
-11 b k 138 144
-6 b k 138 145
-6 b k 138 149
8 b k 138 16
-18 b k 138 18
-6 b k 138 19
-14 b k 138 20
-8 b k 138 24
-6 b k 138 26
11 b k 138 27
4 b k 138 29
-21 b k 138 37
5 b k 138 38
-5 b k 138 43
20 b k 138 50
8 b k 138 51
6 b k 138 54
-4 b k 138 63
12 b k 138 66
-9 b k 138 67
15 b k 138 68
-4 b k 138 69
-12 b k 138 70
-4 b k 138 73
-10 b k 138 85
9 b k 138 89
-7 b k 138 9
-4 b k 138 90
-7 b k 138 91
-6 b k 138 92
6 b k 138 93
-7 b k 138 95
4 b k 14 20
4 b k 14 80
-6 b k 140 122
-7 b k 140 128
6 b k 140 138
9 b k 140 20
6 b k 140 35
-6 b k 140 37
-7 b k 140 48
-4 b k 140 54
-6 b k 140 55
-4 b k 140 67
5 b k 140 76
4 b k 140 91
7 b k 140 93
4 b k 141 85
-4 b k 142 10
-4 b k 142 103
10 b k 142 106
-12 b k 142 109
5 b k 142 112
4 b k 142 117
9 b k 142 119
19 b k 142 122
-4 b k 142 123
-6 b k 142 129
-10 b k 142 134
-4 b k 142 138
7 b k 142 143
-8 b k 142 2
24 b k 142 20
-17 b k 142 24
4 b k 142 27
11 b k 142 29
3 b k 142 32
-16 b k 142 37
-5 b k 142 39
8 b k 142 4
7 b k 142 41
-7 b k 142 42
-9 b k 142 43
3 b k 142 51
7 b k 142 54
-8 b k 142 55
7 b k 142 61
4 b k 142 66
8 b k 142 68
8 b k 142 70
10 b k 142 86
4 b k 142 89
10 b k 142 9
-3 b k 142 90
7 b k 142 92
9 b k 142 93
-5 b k 142 94
7 b k 142 95
4 b k 143 103
-20 b k 143 20
-5 b k 143 37
-6 b k 143 55
6 b k 143 65
10 b k 143 91
9 b k 144 0
8 b k 144 20
-5 b k 144 68
3 b k 144 69
3 b k 144 96
-4 b k 145 43
-5 b k 145 85
5 b k 145 96
-9 b k 146 20
4 b k 146 68
9 b k 147 100
-3 b k 147 117
6 b k 147 126
-4 b k 147 138
-6 b k 147 20
7 b k 147 26
8 b k 147 27
-4 b k 147 29
-4 b k 147 54
4 b k 147 65
-9 b k 147 70
-6 b k 148 105
-5 b k 148 12
-3 b k 148 122
14 b k 148 20
-4 b k 148 89
-5 b k 149 104
-4 b k 149 106
3 b k 149 108
4 b k 149 12
4 b k 149 54
4 b k 149 89
-7 b k 15 109
7 b k 15 117
3 b k 15 142
11 b k 15 20
-10 b k 15 31
3 b k 15 43
11 b k 15 67
-3 b k 15 89
-10 b k 15 9
-7 b k 15 91
-5 b k 15 93
6 b k 16 106
4 b k 16 107
5 b k 16 119
3 b k 16 128
3 b k 16 18
21 b k 16 20
4 b k 16 37
4 b k 16 48
-8 b k 16 55
-5 b k 16 67
-4 b k 17 142
10 b k 17 20
-7 b k 17 89
-7 b k 18 0
-7 b k 18 12
10 b k 18 138
4 b k 18 2
21 b k 18 20
3 b k 18 37
-9 b k 18 46
4 b k 18 51
4 b k 18 54
-9 b k 18 67
-5 b k 18 70
-5 b k 18 85
3 b k 18 89
5 b k 18 9
-6 b k 18 90
-4 b k 19 100
4 b k 19 103
7 b k 19 117
4 b k 19 142
4 b k 19 20
-8 b k 19 29
-3 b k 19 4
-7 b k 19 45
-4 b k 19 48
8 b k 19 67
10 b k 19 91
3 b k 19 95
-12 b k 2 0
-4 b k 2 106
4 b k 2 108
5 b k 2 109
-6 b k 2 117
6 b k 2 12
5 b k 2 126
6 b k 2 138
-7 b k 2 149
-11 b k 2 20
-7 b k 2 24
3 b k 2 27
10 b k 2 37
5 b k 2 39
4 b k 2 42
-9 b k 2 48
-7 b k 2 61
-4 b k 2 67
4 b k 2 68
13 b k 2 69
-8 b k 2 70
12 b k 2 73
7 b k 2 76
4 b k 2 85
6 b k 2 89
-6 b k 2 91
10 b k 20 0
12 b k 20 1
7 b k 20 100
-8 b k 20 101
14 b k 20 103
12 b k 20 104
11 b k 20 105
-17 b k 20 106
-4 b k 20 107
-11 b k 20 108
9 b k 20 109
-6 b k 20 11
-4 b k 20 110
-8 b k 20 111
-4 b k 20 113
15 b k 20 114
-3 b k 20 117
-8 b k 20 118
-6 b k 20 119
17 b k 20 12
-7 b k 20 120
7 b k 20 122
-13 b k 20 123
11 b k 20 124
-9 b k 20 125
-8 b k 20 126
-14 b k 20 129
11 b k 20 13
-13 b k 20 132
7 b k 20 133
3 b k 20 134
7 b k 20 135
-3 b k 20 137
4 b k 20 138
11 b k 20 139
9 b k 20 140
-7 b k 20 141
6 b k 20 142
-4 b k 20 143
4 b k 20 144
-8 b k 20 145
-7 b k 20 148
6 b k 20 149
-11 b k 20 15
-8 b k 20 18
-9 b k 20 19
-10 b k 20 2
-26 b k 20 20
-4 b k 20 22
-8 b k 20 24
-6 b k 20 25
-9 b k 20 26
4 b k 20 27
-5 b k 20 29
-4 b k 20 3
-4 b k 20 30
21 b k 20 31
3 b k 20 32
-7 b k 20 33
-5 b k 20 36
-10 b k 20 37
-9 b k 20 38
8 b k 20 39
-22 b k 20 4
-19 b k 20 40
6 b k 20 41
5 b k 20 42
12 b k 20 43
-5 b k 20 44
10 b k 20 46
4 b k 20 47
15 b k 20 48
14 b k 20 50
-25 b k 20 51
3 b k 20 53
-34 b k 20 54
-7 b k 20 55
4 b k 20 56
-8 b k 20 57
10 b k 20 59
5 b k 20 6
-9 b k 20 60
-5 b k 20 61
7 b k 20 62
-7 b k 20 64
-13 b k 20 65
-4 b k 20 66
12 b k 20 67
-35 b k 20 68
-10 b k 20 7
14 b k 20 70
-21 b k 20 72
12 b k 20 73
6 b k 20 75
-12 b k 20 78
29 b k 20 79
-4 b k 20 82
7 b k 20 83
7 b k 20 84
15 b k 20 85
-4 b k 20 86
-7 b k 20 88
-5 b k 20 89
16 b k 20 90
4 b k 20 92
20 b k 20 93
5 b k 20 95
12 b k 20 96
8 b k 20 98
3 b k 20 99
-9 b k 21 20
-10 b k 21 4
-6 b k 21 43
-7 b k 21 93
6 b k 23 67
-5 b k 24 106
6 b k 24 109
-12 b k 24 12
4 b k 24 133
3 b k 24 145
-4 b k 24 19
4 b k 24 2
4 b k 24 37
-7 b k 24 4
5 b k 24 40
5 b k 24 41
3 b k 24 42
3 b k 24 51
6 b k 24 55
4 b k 24 56
15 b k 24 67
3 b k 24 70
-5 b k 24 74
4 b k 24 89
4 b k 24 93
3 b k 24 95
4 b k 24 96
3 b k 25 106
4 b k 25 136
-20 b k 25 20
5 b k 25 37
3 b k 25 48
-3 b k 25 66
3 b k 25 67
-7 b k 25 90
5 b k 26 0
-4 b k 26 1
-6 b k 26 112
-11 b k 26 122
-4 b k 26 140
-4 b k 26 142
-6 b k 26 147
-13 b k 26 20
6 b k 26 27
6 b k 26 29
7 b k 26 3
-5 b k 26 48
3 b k 26 60
-4 b k 26 64
11 b k 26 66
-3 b k 26 67
11 b k 26 69
-6 b k 26 70
11 b k 26 9
4 b k 26 91
-7 b k 26 93
5 b k 26 94
4 b k 27 0
-6 b k 27 108
4 b k 27 112
-5 b k 27 114
-5 b k 27 119
4 b k 27 123
8 b k 27 138
-7 b k 27 142
5 b k 27 147
-9 b k 27 2
9 b k 27 27
8 b k 27 29
6 b k 27 3
-7 b k 27 37
-13 b k 27 38
3 b k 27 39
-3 b k 27 42
-10 b k 27 43
-14 b k 27 51
6 b k 27 56
-9 b k 27 61
3 b k 27 66
-3 b k 27 67
8 b k 27 70
-8 b k 27 86
3 b k 27 89
-4 b k 27 9
14 b k 27 91
-12 b k 27 93
-5 b k 27 95
6 b k 28 20
6 b k 29 0
6 b k 29 1
-7 b k 29 100
-20 b k 29 107
4 b k 29 109
-6 b k 29 11
6 b k 29 116
3 b k 29 147
4 b k 29 149
-6 b k 29 20
-6 b k 29 27
9 b k 29 29
4 b k 29 3
3 b k 29 68
9 b k 29 70
6 b k 29 72
-6 b k 29 73
13 b k 29 75
7 b k 29 89
7 b k 29 91
5 b k 29 92
-6 b k 29 93
10 b k 29 96
-6 b k 3 100
6 b k 3 106
9 b k 3 12
-7 b k 3 137
9 b k 3 138
13 b k 3 20
-4 b k 3 24
-6 b k 3 3
7 b k 3 37
-12 b k 3 40
10 b k 3 56
-6 b k 3 6
10 b k 3 67
12 b k 3 88
-5 b k 3 89
17 b k 3 90
5 b k 3 93
-9 b k 30 125
-5 b k 31 100
6 b k 31 18
-4 b k 31 37
4 b k 31 73
5 b k 31 79
7 b k 31 89
3 b k 31 91
9 b k 32 20
5 b k 32 66
-4 b k 32 67
3 b k 32 69
-8 b k 32 85
-5 b k 33 93
3 b k 35 0
5 b k 35 133
5 b k 35 135
-5 b k 35 19
4 b k 35 68
4 b k 35 93
-6 b k 36 20
10 b k 36 55
4 b k 36 67
-8 b k 36 89
6 b k 37 10
-13 b k 37 100
-6 b k 37 103
-12 b k 37 104
8 b k 37 106
13 b k 37 107
-5 b k 37 109
-4 b k 37 113
10 b k 37 114
-7 b k 37 117
-11 b k 37 119
7 b k 37 12
13 b k 37 122
-3 b k 37 123
8 b k 37 127
-3 b k 37 129
-9 b k 37 132
-15 b k 37 133
5 b k 37 136
-3 b k 37 137
-6 b k 37 138
9 b k 37 140
-4 b k 37 145
8 b k 37 147
4 b k 37 18
4 b k 37 19
7 b k 37 2
6 b k 37 21
-5 b k 37 22
3 b k 37 24
4 b k 37 26
18 b k 37 27
-4 b k 37 29
-7 b k 37 32
4 b k 37 36
-11 b k 37 37
12 b k 37 38
-8 b k 37 39
-6 b k 37 4
-13 b k 37 40
-7 b k 37 41
7 b k 37 42
-10 b k 37 43
-3 b k 37 46
12 b k 37 47
-22 b k 37 51
-5 b k 37 53
-10 b k 37 54
6 b k 37 55
-5 b k 37 57
6 b k 37 59
-6 b k 37 63
6 b k 37 64
-9 b k 37 66
-8 b k 37 67
4 b k 37 69
6 b k 37 7
7 b k 37 70
-6 b k 37 76
3 b k 37 83
-9 b k 37 85
20 b k 37 86
8 b k 37 89
-7 b k 37 9
-15 b k 37 90
-23 b k 37 91
-9 b k 37 93
14 b k 37 94
-7 b k 37 95
5 b k 37 96
-4 b k 37 98
3 b k 38 112
-4 b k 38 138
4 b k 38 20
-10 b k 39 0
-3 b k 39 10
7 b k 39 106
-4 b k 39 117
-18 b k 39 126
13 b k 39 138
-6 b k 39 147
3 b k 39 20
3 b k 39 29
-7 b k 39 39
-4 b k 39 91
3 b k 39 94
20 b k 4 0
-6 b k 4 103
-6 b k 4 114
7 b k 4 117
-3 b k 4 123
9 b k 4 128
-5 b k 4 132
-9 b k 4 138
-5 b k 4 20
-6 b k 4 26
-6 b k 4 29
-5 b k 4 3
-3 b k 4 37
-8 b k 4 4
4 b k 4 46
-5 b k 4 51
5 b k 4 55
4 b k 4 67
11 b k 4 68
-7 b k 4 73
6 b k 4 81
-6 b k 4 85
-5 b k 4 89
5 b k 4 95
-3 b k 4 96
-5 b k 40 122
4 b k 40 138
-5 b k 40 20
-4 b k 40 26
-6 b k 40 27
-10 b k 40 37
12 b k 40 41
-6 b k 40 67
5 b k 40 83
4 b k 40 85
-6 b k 40 86
-3 b k 40 89
14 b k 40 93
-10 b k 41 103
10 b k 41 117
7 b k 41 138
-4 b k 41 144
-14 b k 41 20
16 b k 41 37
-5 b k 41 66
12 b k 41 67
-10 b k 41 69
6 b k 41 75
10 b k 41 85
7 b k 41 86
-4 b k 41 89
5 b k 42 0
-3 b k 42 106
3 b k 42 20
7 b k 42 27
5 b k 42 67
9 b k 42 89
6 b k 42 91
3 b k 42 93
7 b k 42 94
-5 b k 43 103
-4 b k 43 112
-4 b k 43 117
-18 b k 43 20
5 b k 43 37
-4 b k 43 40
4 b k 43 41
4 b k 43 49
-5 b k 43 54
5 b k 43 67
5 b k 43 68
8 b k 43 72
-7 b k 43 73
-3 b k 43 85
4 b k 43 89
10 b k 43 90
5 b k 43 91
9 b k 43 92
11 b k 43 93
-6 b k 44 0
5 b k 44 20
11 b k 44 37
5 b k 44 93
10 b k 45 117
-9 b k 45 20
-4 b k 45 93
4 b k 46 0
-3 b k 46 133
4 b k 46 39
-5 b k 46 46
-3 b k 46 64
7 b k 46 68
-4 b k 46 85
-18 b k 47 20
4 b k 47 37
8 b k 47 48
9 b k 47 70
4 b k 48 106
-4 b k 48 142
5 b k 48 2
-19 b k 48 20
3 b k 48 24
21 b k 48 48
3 b k 48 54
4 b k 48 59
-4 b k 48 66
7 b k 48 67
-7 b k 48 68
-9 b k 48 86
11 b k 48 93
-6 b k 49 20
-7 b k 49 37
-5 b k 49 67
7 b k 49 70
24 b k 50 20
4 b k 51 109
8 b k 51 116
6 b k 51 117
8 b k 51 132
-3 b k 51 137
8 b k 51 145
-4 b k 51 16
8 b k 51 2
17 b k 51 20
-6 b k 51 37
-7 b k 51 40
5 b k 51 49
-4 b k 51 54
-7 b k 51 66
22 b k 51 67
3 b k 51 89
-6 b k 51 93
3 b k 52 74
-5 b k 52 86
-8 b k 53 20
4 b k 54 10
13 b k 54 111
-3 b k 54 112
3 b k 54 12
8 b k 54 121
-3 b k 54 140
-4 b k 54 142
-6 b k 54 147
-4 b k 54 16
-6 b k 54 18
-6 b k 54 37
12 b k 54 4
-11 b k 54 58
5 b k 54 68
-3 b k 54 69
4 b k 54 85
4 b k 54 86
-5 b k 54 89
-3 b k 54 91
-5 b k 54 93
4 b k 55 0
8 b k 55 100
-8 b k 55 102
6 b k 55 117
6 b k 55 12
29 b k 55 122
9 b k 55 126
7 b k 55 131
-5 b k 55 132
-3 b k 55 136
-17 b k 55 138
4 b k 55 142
-6 b k 55 16
-5 b k 55 20
-4 b k 55 29
-3 b k 55 37
-5 b k 55 39
-4 b k 55 41
7 b k 55 42
6 b k 55 48
-24 b k 55 55
-3 b k 55 66
-4 b k 55 67
-6 b k 55 68
-10 b k 55 91
-4 b k 55 99
8 b k 56 20
-7 b k 56 89
4 b k 57 68
-5 b k 59 0
6 b k 59 20
3 b k 59 29
6 b k 59 67
6 b k 59 91
-4 b k 6 140
4 b k 6 20
-3 b k 6 37
-5 b k 6 6
11 b k 60 0
-8 b k 60 108
4 b k 60 37
4 b k 60 85
5 b k 61 0
5 b k 61 138
-16 b k 61 20
-7 b k 61 23
-7 b k 61 27
7 b k 61 37
3 b k 61 40
4 b k 61 51
4 b k 61 68
-3 b k 61 70
6 b k 62 12
-6 b k 62 20
4 b k 62 27
-5 b k 63 20
-4 b k 63 37
5 b k 63 89
-5 b k 64 122
10 b k 64 20
-9 b k 64 67
-5 b k 64 68
-6 b k 65 0
9 b k 65 116
5 b k 65 117
4 b k 65 126
-7 b k 65 147
-5 b k 65 20
-5 b k 65 27
4 b k 65 37
8 b k 65 66
-4 b k 65 67
3 b k 65 70
8 b k 65 93
3 b k 66 0
4 b k 66 1
7 b k 66 117
-11 b k 66 128
9 b k 66 142
11 b k 66 20
-7 b k 66 27
12 b k 66 28
3 b k 66 31
-9 b k 66 37
-6 b k 66 43
-4 b k 66 47
15 b k 66 51
7 b k 66 61
-10 b k 66 66
-13 b k 66 67
10 b k 66 70
8 b k 66 89
-3 b k 66 91
11 b k 66 93
-4 b k 66 94
5 b k 66 95
-22 b k 67 0
4 b k 67 1
23 b k 67 100
8 b k 67 103
8 b k 67 106
7 b k 67 108
-6 b k 67 109
-10 b k 67 114
3 b k 67 115
-6 b k 67 116
27 b k 67 117
6 b k 67 12
-4 b k 67 121
5 b k 67 122
5 b k 67 124
-7 b k 67 126
7 b k 67 128
6 b k 67 130
-4 b k 67 132
-5 b k 67 136
-11 b k 67 137
-24 b k 67 138
-6 b k 67 140
-6 b k 67 142
3 b k 67 147
8 b k 67 17
-5 b k 67 18
9 b k 67 2
-8 b k 67 20
3 b k 67 26
7 b k 67 27
7 b k 67 3
-9 b k 67 31
9 b k 67 35
16 b k 67 37
6 b k 67 39
-7 b k 67 41
-6 b k 67 42
3 b k 67 46
-6 b k 67 54
-4 b k 67 55
9 b k 67 56
-6 b k 67 61
-7 b k 67 65
4 b k 67 68
9 b k 67 70
-6 b k 67 75
-4 b k 67 78
11 b k 67 85
-16 b k 67 89
-9 b k 67 9
13 b k 67 90
10 b k 67 91
10 b k 67 93
6 b k 67 94
6 b k 67 96
-4 b k 67 99
-4 b k 68 103
-6 b k 68 106
6 b k 68 107
7 b k 68 112
16 b k 68 113
-7 b k 68 116
-4 b k 68 117
-4 b k 68 118
-5 b k 68 122
-7 b k 68 123
6 b k 68 136
-12 b k 68 137
-12 b k 68 142
-10 b k 68 144
-5 b k 68 147
-5 b k 68 148
-4 b k 68 149
5 b k 68 15
-5 b k 68 16
13 b k 68 20
-13 b k 68 26
8 b k 68 27
-16 b k 68 29
13 b k 68 3
9 b k 68 43
6 b k 68 51
4 b k 68 52
-9 b k 68 54
-7 b k 68 55
-7 b k 68 56
5 b k 68 59
6 b k 68 61
4 b k 68 65
-5 b k 68 67
-5 b k 68 68
7 b k 68 70
7 b k 68 73
-4 b k 68 82
4 b k 68 86
7 b k 68 88
9 b k 68 9
5 b k 68 93
6 b k 69 0
11 b k 69 12
-5 b k 69 122
5 b k 69 138
4 b k 69 140
-15 b k 69 18
15 b k 69 20
3 b k 69 66
-7 b k 69 67
13 b k 69 69
6 b k 69 70
3 b k 69 86
8 b k 69 9
7 b k 69 93
-7 b k 69 94
14 b k 7 20
-7 b k 70 0
-11 b k 70 100
11 b k 70 118
-3 b k 70 12
5 b k 70 129
-7 b k 70 131
-5 b k 70 138
6 b k 70 147
7 b k 70 16
18 b k 70 20
-5 b k 70 26
9 b k 70 27
7 b k 70 29
6 b k 70 3
-12 b k 70 37
4 b k 70 48
-3 b k 70 51
6 b k 70 55
-5 b k 70 56
-4 b k 70 66
-9 b k 70 67
6 b k 70 68
-12 b k 70 70
-7 b k 70 73
5 b k 70 9
4 b k 70 91
-3 b k 70 94
-3 b k 70 99
8 b k 71 20
4 b k 71 37
5 b k 72 0
-6 b k 72 138
3 b k 72 20
8 b k 72 74
3 b k 72 90
4 b k 72 93
9 b k 73 0
-5 b k 73 106
-4 b k 73 117
-6 b k 73 131
5 b k 73 132
-5 b k 73 138
11 b k 73 20
-10 b k 73 24
4 b k 73 26
-4 b k 73 37
-3 b k 73 63
-7 b k 73 67
-4 b k 73 68
4 b k 73 9
-3 b k 73 96
3 b k 74 138
9 b k 74 20
-6 b k 74 66
6 b k 74 67
3 b k 74 72
4 b k 74 89
-6 b k 75 2
9 b k 75 20
3 b k 75 37
9 b k 75 38
-5 b k 75 39
4 b k 75 93
-8 b k 75 96
-8 b k 76 0
3 b k 76 122
13 b k 76 20
6 b k 76 27
7 b k 76 37
10 b k 76 55
-6 b k 76 66
5 b k 76 85
-19 b k 76 91
3 b k 77 94
5 b k 78 122
7 b k 78 20
5 b k 78 93
-4 b k 79 20
-4 b k 79 79
-4 b k 79 93
4 b k 80 20
6 b k 80 53
6 b k 80 97
-4 b k 81 136
-3 b k 81 138
4 b k 81 27
4 b k 81 9
-3 b k 82 16
-9 b k 82 20
-4 b k 82 35
9 b k 82 67
3 b k 82 94
-4 b k 83 0
7 b k 83 117
-5 b k 83 20
-3 b k 83 37
7 b k 83 40
4 b k 83 66
-11 b k 83 75
4 b k 83 85
-3 b k 83 90
11 b k 85 0
4 b k 85 100
-7 b k 85 108
-5 b k 85 111
5 b k 85 117
5 b k 85 134
15 b k 85 138
11 b k 85 142
10 b k 85 20
9 b k 85 24
6 b k 85 26
-8 b k 85 27
3 b k 85 29
8 b k 85 31
-7 b k 85 35
-7 b k 85 37
-8 b k 85 38
11 b k 85 4
6 b k 85 40
3 b k 85 43
-6 b k 85 46
-5 b k 85 47
6 b k 85 55
8 b k 85 60
-12 b k 85 67
13 b k 85 69
7 b k 85 76
15 b k 85 85
7 b k 85 89
-8 b k 85 93
-4 b k 85 94
-8 b k 85 96
5 b k 86 0
6 b k 86 1
-4 b k 86 10
-3 b k 86 138
-4 b k 86 18
4 b k 86 20
7 b k 86 27
-6 b k 86 31
5 b k 86 51
4 b k 86 58
10 b k 86 66
7 b k 86 67
4 b k 86 68
-8 b k 86 75
10 b k 86 89
6 b k 86 91
-6 b k 86 93
10 b k 89 0
4 b k 89 100
-10 b k 89 102
-8 b k 89 106
6 b k 89 111
-5 b k 89 119
5 b k 89 12
-9 b k 89 124
5 b k 89 128
-4 b k 89 134
8 b k 89 147
5 b k 89 16
-5 b k 89 17
5 b k 89 19
5 b k 89 20
3 b k 89 24
-9 b k 89 26
-4 b k 89 27
-7 b k 89 29
3 b k 89 3
-5 b k 89 37
-3 b k 89 4
-4 b k 89 40
6 b k 89 43
4 b k 89 44
5 b k 89 46
7 b k 89 48
-3 b k 89 51
5 b k 89 60
10 b k 89 66
-8 b k 89 67
5 b k 89 68
10 b k 89 73
4 b k 89 77
8 b k 89 9
-3 b k 89 91
12 b k 89 95
6 b k 9 0
-5 b k 9 1
7 b k 9 103
7 b k 9 106
4 b k 9 114
-4 b k 9 116
-6 b k 9 117
3 b k 9 12
7 b k 9 126
-7 b k 9 129
4 b k 9 138
4 b k 9 145
4 b k 9 147
4 b k 9 15
-5 b k 9 19
-17 b k 9 20
13 b k 9 24
-4 b k 9 26
5 b k 9 27
-5 b k 9 29
-9 b k 9 37
6 b k 9 38
-11 b k 9 4
6 b k 9 41
-5 b k 9 46
-3 b k 9 59
-5 b k 9 66
15 b k 9 67
4 b k 9 69
9 b k 9 70
-9 b k 9 83
9 b k 9 85
-6 b k 9 86
8 b k 9 91
4 b k 9 93
3 b k 90 0
-6 b k 90 117
3 b k 90 132
4 b k 90 140
-13 b k 90 142
4 b k 90 19
-4 b k 90 2
26 b k 90 20
-8 b k 90 27
7 b k 90 37
-8 b k 90 4
-3 b k 90 40
8 b k 90 66
7 b k 90 67
14 b k 90 70
19 b k 90 75
5 b k 90 85
-3 b k 90 91
7 b k 91 100
-7 b k 91 102
-3 b k 91 106
6 b k 91 112
-11 b k 91 117
-4 b k 91 12
6 b k 91 133
-5 b k 91 138
5 b k 91 140
-12 b k 91 19
-12 b k 91 2
-10 b k 91 20
12 b k 91 24
11 b k 91 27
6 b k 91 37
4 b k 91 4
-8 b k 91 43
-9 b k 91 51
5 b k 91 60
4 b k 91 63
11 b k 91 67
-12 b k 91 68
-3 b k 91 73
-5 b k 91 82
8 b k 91 89
11 b k 91 9
9 b k 91 93
-11 b k 91 94
5 b k 92 108
-13 b k 92 18
-20 b k 92 20
3 b k 92 37
8 b k 92 43
7 b k 92 66
5 b k 92 69
8 b k 92 74
3 b k 92 75
7 b k 93 103
-4 b k 93 106
6 b k 93 108
-17 b k 93 109
-4 b k 93 110
11 b k 93 111
-15 b k 93 112
-4 b k 93 113
-6 b k 93 117
-4 b k 93 119
-5 b k 93 122
-8 b k 93 126
5 b k 93 127
4 b k 93 128
3 b k 93 129
13 b k 93 133
4 b k 93 14
9 b k 93 146
4 b k 93 147
3 b k 93 17
5 b k 93 2
-3 b k 93 22
9 b k 93 24
10 b k 93 25
20 b k 93 26
8 b k 93 29
4 b k 93 39
8 b k 93 4
-22 b k 93 41
-12 b k 93 43
4 b k 93 47
5 b k 93 48
-7 b k 93 51
4 b k 93 53
3 b k 93 54
7 b k 93 59
-4 b k 93 60
-5 b k 93 61
8 b k 93 64
12 b k 93 65
8 b k 93 66
-7 b k 93 67
5 b k 93 68
-9 b k 93 70
4 b k 93 71
5 b k 93 74
-12 b k 93 81
-4 b k 93 83
10 b k 93 86
-18 b k 93 89
11 b k 93 9
-8 b k 93 90
13 b k 93 91
10 b k 93 93
6 b k 93 96
-9 b k 94 0
-4 b k 94 103
6 b k 94 11
-7 b k 94 142
3 b k 94 2
7 b k 94 20
-10 b k 94 3
11 b k 94 37
5 b k 94 4
-4 b k 94 41
10 b k 94 61
3 b k 94 66
-5 b k 94 67
-3 b k 94 68
-5 b k 94 70
7 b k 94 85
-5 b k 94 89
14 b k 94 91
6 b k 94 93
9 b k 95 100
6 b k 95 138
7 b k 95 140
4 b k 95 29
-12 b k 95 37
6 b k 95 55
6 b k 95 67
-3 b k 95 69
4 b k 95 89
-4 b k 95 9
-3 b k 95 91
6 b k 95 93
-5 b k 96 117
6 b k 96 12
-15 b k 96 138
-12 b k 96 20
4 b k 96 24
3 b k 96 27
4 b k 96 41
9 b k 96 47
-13 b k 96 55
12 b k 97 20
4 b k 98 138
7 b k 98 20
-3 b k 98 55
-5 b k 99 117
4 b k 99 29
-4 b k 99 36
5 b k 99 86
9 b k 99 91
-3 b keep a
10 b keep it
-4 b keep the
7 b kettle $
5 b keyboa shortc
10 b kids menu
4 b kill you
9 b kitche $
-6 b know their
-5 b know what
-5 b knows the
8 b la $
6 b labora $
5 b lactos $
-3 b lad on
-12 b lado $
-4 b laptop $
-9 b lareir $
-4 b last spring
-6 b last time
-4 b last update
4 b last week
-6 b last winter
3 b late and
9 b later $
-6 b leave it
6 b left $
5 b legend $
-9 b leitor de
-8 b lembro de
4 b lenta $
-8 b ler $
12 b let me
4 b let the
4 b let two
-9 b let us
4 b letra miuda
-9 b letra miudin
6 b letter to
-6 b levei a
-4 b levei o
4 b lift $
5 b ligar $
3 b ligar mais
9 b light above
4 b like is
-4 b like ours
-3 b like the
-7 b linda $
5 b lindo $
-8 b line $
-5 b lingua $
7 b lisboa $
-16 b list $
-17 b lista $
6 b lista de
-12 b lista por
-3 b livro $
-4 b lixo $
8 b log in
10 b login $
4 b login com
3 b logins for
-5 b loja do
-3 b longe $
4 b longer than
-3 b lost a
6 b lot $
-4 b lot in
4 b love a
-4 b lovely $
8 b loyalt card
-6 b lucro $
-17 b lugar $
8 b lugar da
6 b lugar e
4 b lugar para
6 b luncht $
-5 b lurdes da
-5 b luz $
3 b luz da
4 b luz mais
4 b luz na
-9 b madrug $
-4 b mae $
-14 b mail $
9 b maior $
12 b maiore $
-32 b mais $
4 b mais a
-8 b mais caros
-6 b mais do
5 b mais rapida
6 b mais tarde
4 b mais uma
4 b make it
6 b make the
10 b manage $
-11 b manda para o
7 b mandar o
-16 b mandem a
4 b mandem mais
8 b mandem o
-6 b mando os
9 b maneir de
-15 b manten o
-5 b manute $
-10 b mao $
-8 b mao no
-5 b mapa ainda
3 b maps $
-4 b maravi $
4 b marca $
3 b marcad $
4 b marido $
-5 b marido eh
-3 b marido que
7 b mata eh
-7 b matar um
-5 b mau $
-4 b may $
14 b maybe a
10 b mb way
-12 b me $
7 b me a
4 b me about
-7 b me at
4 b me change
4 b me coloca
3 b me custa
3 b me deixou
-5 b me deu
-4 b me esquec
4 b me for
-20 b me from
4 b me is
-8 b me lembro
-3 b me liguem
-6 b me my
3 b me o
6 b me pergun
-13 b me por
-8 b me que
12 b me the
-4 b me to
-7 b me uma
15 b me when
-3 b me which
7 b me with
4 b meetin room
-11 b meia hora
-3 b meio $
-9 b melhor $
8 b melhor a
-3 b melhor de
-5 b menina do
5 b menos $
8 b menos pelo
6 b menos um
-4 b mensag $
-6 b mentio it
13 b menu $
-13 b menu em
-9 b mercad $
-11 b merece um
4 b merge the
-11 b mes $
4 b mes a
-4 b mes passad
-3 b mes vem
14 b meses $
4 b meses por
-9 b mesmo $
-7 b met a
8 b meta por
-5 b metade $
12 b metade das
4 b metade do
4 b metade dos
7 b meu bairro
-8 b meu banco
-4 b meu barco
8 b meu cachor
-6 b meu celula
-8 b meu email
6 b meu endere
5 b meu faleci
8 b meu filho
-8 b meu marido
-3 b meu neto
-6 b meu nome
-7 b meu pagame
7 b meu ponto
6 b meu salari
-4 b meu sogro
4 b meus dados
-9 b mexam no
-6 b mil $
10 b mim $
-4 b mim que
-9 b mimo $
-6 b minha conta
-3 b minha equipa
-3 b minha equipe
-7 b minha filha
-9 b minha irma
-8 b minha neta
-4 b minha primei
3 b minha rua
-4 b minha socia
-4 b minha unica
7 b minha vida
-3 b minute $
-8 b minuto a
3 b minuto entre
4 b miuda e
5 b mobile app
-3 b moda $
-12 b modelo $
-14 b modo que
3 b moeda $
-9 b moment $
3 b moment i
4 b monday mornin
-6 b money $
-11 b more $
-4 b more lost
-14 b more of
13 b more plasti
-6 b more than
-4 b mossa $
6 b most is
4 b moto eu
3 b move a
-9 b moved to
3 b moving the
-5 b mudara a
-12 b mudara o
5 b mudei de
-7 b mudou $
-19 b muito $
6 b muito caro
-3 b muito mais
6 b muito um
16 b multi curren
-6 b mundo $
9 b music $
7 b music is
4 b musica de
-6 b my accoun
6 b my appoin
4 b my appren
-6 b my bad
-3 b my boss
-5 b my contra
6 b my husban
4 b my messag
-5 b my mother
-5 b my name
6 b my neighb
4 b my own
-4 b my report
-5 b my team
-3 b my thumb
-3 b my wife
-5 b n a
-6 b na $
-8 b na altura
-4 b na busca
-11 b na caixa
5 b na cantin
4 b na casa
-8 b na cidade
7 b na cozinh
-5 b na creche
6 b na entrad
-6 b na entreg
4 b na epoca
6 b na esplan
9 b na esquin
-5 b na etique
-7 b na frente
-20 b na hora
-20 b na lista
7 b na loja
-5 b na mao
18 b na minha
4 b na nota
-9 b na porta
4 b na quarta
7 b na recepc
3 b na rua
11 b na sala
-4 b na semana
-4 b na varand
6 b na vesper
6 b na vida
-7 b nada $
-10 b nada a
6 b nada de
6 b nada do
-7 b nadinh $
-5 b name $
-14 b nao $
-7 b nao aceita
4 b nao achei
12 b nao anda
7 b nao batem
-5 b nao cobre
8 b nao consig
8 b nao eh
5 b nao encont
-11 b nao espera
-4 b nao existe
3 b nao foi
-6 b nao for
7 b nao fosse
6 b nao fui
15 b nao gosto
19 b nao ha
3 b nao havia
-3 b nao invent
8 b nao me
-12 b nao mexam
8 b nao pedi
7 b nao pega
-10 b nao por
6 b nao quero
-4 b nao resolv
9 b nao tem
-12 b nao tenho
13 b nao tinha
-5 b nao uso
-7 b nao vejo
-8 b nas caves
6 b natal $
-9 b ne $
-5 b need $
7 b need a
8 b need the
-7 b needed a
5 b needed just
-11 b needs a
-5 b needs me
-8 b negoci de
-3 b nem bom
-3 b nem mau
-4 b nem precis
-6 b nem um
-7 b never a
-3 b never been
-10 b never had
10 b never know
-6 b never met
-7 b new releas
-3 b next time
5 b nice app
3 b night $
-5 b nights $
9 b nine $
-10 b ningue $
9 b ningue atende
4 b ningue perceb
6 b ningue veio
-6 b no 0
6 b no aparel
5 b no balcao
5 b no banhei
4 b no bar
12 b no bin
3 b no celula
-8 b no colo
-11 b no comeco
3 b no contra
5 b no corred
19 b no dia
-3 b no doming
-5 b no drama
-5 b no elevad
-8 b no fim
-6 b no geres
10 b no instru
4 b no invern
5 b no lugar
-10 b no mais
-5 b no meio
-6 b no menu
6 b no mesmo
4 b no meu
10 b no more
-7 b no olho
6 b no one
-10 b no opinio
5 b no plano
-3 b no portal
-13 b no posto
6 b no primei
4 b no quarte
-8 b no signal
3 b no sistem
4 b no site
-3 b no sitio
-6 b no surpri
-6 b no telemo
-3 b no way
4 b no zap
5 b nobody $
7 b nobody on
-8 b noite $
-4 b noite e
-23 b nome $
4 b nome da
3 b nome de
10 b nome do
-8 b nome sem
-10 b nomes $
-3 b none $
15 b none of
17 b noon $
4 b normal $
-12 b nos $
4 b nos somos
15 b not a
-5 b not at
-3 b not by
10 b not enough
8 b not from
-8 b not sure
-5 b not yours
12 b nota $
-4 b nota 0
6 b nota dez
5 b nota do
8 b nota fiscal
-14 b nota mil
-8 b nota para
7 b nota por
-9 b nota que
5 b notas de
3 b note $
-6 b notes $
-8 b nova morada
-6 b nove e
4 b novela $
-9 b novo $
4 b novo eh
-17 b now $
9 b now and
-6 b num lugar
-4 b number $
3 b number 0
6 b number on
-4 b number to
-6 b numero para
10 b nunca conseg
-4 b nunca me
-7 b nunca perdi
8 b nunca tem
-7 b o 0
-4 b o a
-5 b o ano
10 b o aplica
3 b o apoio
-4 b o app
3 b o ar
5 b o autoca
12 b o balcao
3 b o boleto
-6 b o bolo
11 b o cadast
6 b o caixa
4 b o calend
-11 b o cardap
7 b o carne
4 b o carrin
-8 b o carro
11 b o cartao
6 b o cartei
-5 b o celula
5 b o codigo
-8 b o contad
-4 b o coraca
-5 b o curso
10 b o de
4 b o descon
-5 b o dia
4 b o dinhei
3 b o do
6 b o dono
6 b o elevad
6 b o entreg
13 b o estaci
-11 b o estafe
-4 b o estagi
4 b o export
9 b o extrat
7 b o formul
-3 b o frete
-5 b o gerent
-5 b o guia
-13 b o horari
11 b o hotel
-5 b o iva
-7 b o lado
-3 b o leitor
-4 b o lembre
5 b o login
-3 b o lugar
4 b o manual
-5 b o mapa
7 b o medico
-7 b o melhor
3 b o menu
-8 b o mercad
3 b o mes
18 b o mesmo
-21 b o meu
9 b o motobo
11 b o nome
8 b o novo
9 b o numero
4 b o olho
-16 b o onibus
-6 b o outro
15 b o pacien
-6 b o pao
-7 b o papel
-6 b o pastor
7 b o pedido
-5 b o peso
10 b o pior
3 b o pix
3 b o planea
-6 b o plano
-9 b o planta
7 b o portao
-3 b o povo
8 b o prazo
4 b o preco
-5 b o produt
-5 b o profes
9 b o progra
12 b o qr
-3 b o quadro
-29 b o que
-3 b o rapaz
5 b o recibo
7 b o relato
6 b o remedi
-9 b o sistem
6 b o som
-10 b o sr
5 b o suport
11 b o talao
-10 b o tecnic
-3 b o telefo
4 b o tenis
13 b o titula
3 b o total
-3 b o triplo
5 b o unico
-15 b o unifor
19 b o vestia
7 b obra $
10 b obra e
11 b obras $
-8 b obriga $
-4 b octobe $
4 b of any
3 b of birth
5 b of each
-3 b of every
-8 b of me
-5 b of my
4 b of one
-7 b of our
-7 b of salt
-12 b of the
6 b of them
9 b of us
8 b of your
-7 b off $
6 b off in
-6 b office $
-4 b office 0
5 b offlin $
3 b offlin maps
-4 b ok $
-3 b old bank
4 b old system
-9 b olha que
-4 b olho $
-4 b olho fechad
11 b olhou e
4 b on $
-3 b on 0
-18 b on a
-5 b on all
8 b on it
6 b on monday
10 b on paper
7 b on saturd
-8 b on the
-7 b on time
-9 b on wednes
4 b onde nao
-9 b one $
-4 b one and
-4 b one bill
3 b one of
-3 b one parcel
4 b one patien
5 b onibus $
-5 b onibus em
-6 b only been
5 b only for
-6 b only one
4 b only the
-14 b only thing
4 b ontem $
8 b onze da
-5 b open $
-3 b open a
-4 b open it
5 b open the
6 b openin hours
5 b openin the
-5 b opinia $
-4 b opinio $
-9 b opinio yet
4 b option $
3 b option was
-11 b or at
-5 b ordem $
-4 b ordem de
-4 b os botoes
4 b os colcho
10 b os do
-4 b os email
-9 b os idosos
8 b os lugare
13 b os meus
-12 b os miudos
-6 b os numero
-6 b os outros
3 b os sacos
9 b our old
6 b our own
-4 b out blank
-7 b out by
5 b out in
-7 b out loud
17 b out of
-9 b out on
-7 b out the
6 b outloo $
-15 b outra $
-4 b outra coisa
-7 b outra vez
-12 b outro $
-8 b over $
-4 b own $
7 b packag $
12 b paga $
4 b pagar a
-12 b page $
-6 b pages of
4 b pago $
5 b pago expres
-4 b paguei o
-5 b paguei taxa
-13 b paid for
-3 b paid in
4 b pais eh
8 b palavr passe
-14 b pano para
7 b pao $
-9 b pao de
15 b papel $
7 b papel e
6 b paper $
-4 b para a sete
4 b para abrir
6 b para amamen
5 b para bicicl
-7 b para ca
7 b para cancel
-7 b para dizer
-4 b para ela
11 b para ele
5 b para entreg
-7 b para escola
7 b para falar
-10 b para fechar
-13 b para idoso
-6 b para isso
3 b para ligar
-4 b para melhor
4 b para mim
4 b para moto
5 b para mudar
-7 b para nada
-8 b para nos
-23 b para o
-4 b para o medico
4 b para o papel
-11 b para o seu
-9 b para os
-6 b para pesqui
5 b para quando
36 b para quem
5 b para saber
-12 b para salvar
8 b para uma
5 b para vinte
5 b parabe $
7 b parcel em
6 b parcel igual
3 b parkin for
-4 b parte da
6 b parts $
-7 b passag $
20 b passar $
-3 b passar o
4 b passei $
9 b passo $
-8 b passou $
3 b passwo every
3 b pay $
-3 b paying for
-3 b payrol $
9 b pdf $
9 b pe $
8 b pe da
-5 b peace $
-4 b pedaco $
7 b pedi $
-7 b pedi a
22 b pedi sem
-5 b pedido $
5 b pedido da
5 b pedir $
-3 b pedir e
-6 b pedir muito
-3 b pela metade
3 b pela minha
-3 b pela pacien
4 b pelo amor
9 b pelo menos
-5 b pelo nome
-4 b pelo site
7 b pena que
-5 b pensar $
10 b people $
3 b people cant
-7 b people in
4 b perceb $
-3 b perceb a
-4 b perceb disto
-3 b perdid $
-7 b perfec $
-4 b pergun $
-11 b person $
8 b person at
-5 b person who
8 b perto da
-4 b perto de
5 b pesqui nas
4 b pessim $
22 b pessoa $
4 b pessoa e
-19 b phone $
8 b phone after
6 b phones $
6 b photoc $
-4 b photos $
-3 b picked it
-7 b pinch of
-8 b pior $
-9 b piores $
-8 b piscin $
-5 b piscin esta
13 b pista de
10 b pix $
-11 b planil $
-4 b planta de
11 b plasti que
-16 b please $
-3 b please dont
3 b poderi ter
9 b podia ir
-10 b podia ter
8 b podiam fazer
12 b polish $
-10 b ponta a
-5 b ponto $
12 b ponto de
-6 b pontos nem
-8 b pony $
-4 b por amor
-4 b por aqui
5 b por bairro
-5 b por client
-4 b por dia
-5 b por enquan
4 b por fa $
-17 b por favor
4 b por marca
7 b por mb
5 b por mensag
-7 b por mim
5 b por o
-3 b por ordem
3 b por pessoa
-6 b por que
-13 b por sms
-8 b por telefo
16 b por um
6 b por uma
11 b por vended
-3 b por zap
-9 b porta $
5 b portal $
13 b portao $
-8 b portar $
-8 b portes de
7 b portio $
6 b portio for
6 b portug $
5 b post $
-3 b post office
8 b pram $
-4 b prata $
3 b prato e
-3 b prazo $
8 b prazo de
-19 b precis $
-24 b precis de
6 b precis que
7 b preco eh
3 b preco subiu
-8 b premio $
5 b presta $
-4 b prezad $
-14 b price $
-6 b price goes
6 b price of
13 b primei $
-9 b primei semana
-4 b print the
4 b printe $
-4 b proble era
-3 b produc is
-8 b profes graca
-7 b progra $
-3 b progra de
-7 b progra que
3 b projec $
-7 b promet $
12 b promet fibra
-5 b promis a
9 b pronta $
-8 b pronto $
4 b pump $
5 b put the
-6 b qr code
-6 b quando $
9 b quando a
-17 b quando eh
-5 b quando entra
4 b quando ligo
4 b quando me
-5 b quando tiver
5 b quando uma
7 b quaren minuto
-4 b quaren pessoa
9 b quarta $
4 b quarte $
-6 b quatro andare
-5 b quatro da
22 b que a
3 b que as
10 b que atenda
4 b que chegue
5 b que chove
-6 b que cuida
-4 b que de
-5 b que deus
-14 b que eh
-5 b que em
-3 b que era
-7 b que esta
22 b que estava
8 b que estou
-17 b que falta
-7 b que faz
-5 b que fazer
8 b que ja
3 b que ligar
6 b que maravi
9 b que mata
3 b que me
5 b que meu
-9 b que mudara
5 b que mudou
6 b que nao
6 b que ningue
7 b que nunca
14 b que o
-10 b que os
-12 b que precis
-5 b que reclam
-4 b que sabe
6 b que seja
6 b que tal
-13 b que tem
-3 b que tinha
-4 b que trata
-4 b que vem
6 b que voces
13 b quebra $
-9 b queijo $
-3 b queixa $
11 b quem eh
10 b quem ja
-7 b quem me
4 b quem nao
-7 b quem paga
5 b quem tem
-5 b quem usa
4 b quem vai
-9 b quente $
-4 b quer $
-6 b queria a
-4 b queria dar
7 b queria que
6 b queria um
7 b quero descon
7 b quero mais
8 b questi $
-8 b queue $
-10 b queue for
6 b quiet $
13 b quiet carria
-4 b quiet room
-16 b quieto $
7 b quote $
-7 b quotes $
6 b rack $
-8 b raise $
4 b ramp at
5 b rampa $
5 b rapida $
-5 b rapido $
-6 b rare $
5 b rate limits
7 b read $
-4 b read englis
-9 b read my
4 b readin $
5 b reads like
-4 b reais $
5 b recebe o
-6 b recebi o
7 b receip $
9 b receip by
-15 b recept $
5 b recibo do
-11 b reclam $
-7 b reclam do
5 b reclin $
7 b recorr $
-6 b rede e
-7 b reduzi a
9 b refeic $
6 b refund button
3 b regist as
3 b relato por
6 b remess $
4 b remind $
7 b remind to
4 b renova e
-4 b resolv por
-5 b respon isso
-6 b respon quando
-4 b respos anteri
10 b respos de
11 b respos pronta
-6 b rest is
7 b reunia de
6 b rid of
-4 b ring $
-4 b robert carlos
-3 b robo $
4 b roca $
4 b roof $
-7 b rota $
5 b roupa $
6 b rua o
-11 b ruim $
-5 b runs $
6 b runs out
12 b sabado $
6 b sabe o
8 b sai com
-7 b sai da
5 b sai em
5 b sair e
3 b sair no
4 b saiu $
7 b sala 0
12 b sala de
6 b sala do
5 b sala para
21 b salgad $
-7 b salt $
7 b salvou $
-14 b same $
6 b same accoun
-5 b sao o
-6 b sao os
5 b satisf $
-12 b say $
9 b school trips
-7 b se $
13 b se a
4 b se abriss
7 b se aceita
-8 b se em
-9 b se for
4 b se houves
-5 b se me
-18 b se nao
16 b se o
-4 b se onde
4 b se pedir
17 b se tivess
-4 b se tudo
5 b seat number
-4 b second till
-4 b sede $
9 b see my
-4 b see that
-4 b see what
-6 b see you
-7 b segue o
-9 b seguin $
-7 b segund $
5 b segund feira
-5 b segund loja
-4 b sei la
-4 b seis $
-3 b seis meses
-6 b sem acento
12 b sem avisar
6 b sem eu
3 b sem intern
6 b sem juros
5 b sem lactos
4 b sem ligar
-13 b sem mais
-4 b sem reclam
8 b sem rede
6 b sem sinal
-4 b sem sugest
-5 b sem surpre
-4 b sem talao
10 b sem tranca
6 b semana $
9 b semana para
-5 b send the
-8 b sends me
-4 b senha da
-5 b senhor $
-5 b sent me
9 b sentar nos
4 b separa as
3 b ser perfei
-3 b seria $
5 b seria bom
4 b seriou $
-8 b servic $
-9 b sete $
-9 b seu osvald
8 b shame about
-8 b sheep on
-4 b shifts $
4 b ship to
-4 b shoes off
9 b shortc $
7 b should be
21 b show me
-3 b show stock
5 b show the
3 b shows up
4 b shows zero
4 b side entran
-7 b sign $
3 b sign up
9 b signal in
4 b signat per
-5 b sim da
-4 b simpat $
-5 b simple $
-5 b since 0
6 b since half
8 b since the
8 b since tuesda
-7 b since we
-9 b sistem de
3 b sit on
3 b sit with
-6 b site $
-10 b site de
7 b sitio $
-5 b sitio a
5 b six $
-5 b slow $
5 b slow on
-14 b sms $
4 b sms de
6 b so $
4 b so a
-3 b so alegri
-4 b so aperto
-6 b so de
-5 b so deixa
-4 b so em
6 b so existe
-5 b so i
-4 b so its
9 b so para
-5 b so quando
-11 b so take
-8 b so tem
-7 b so that
-4 b so vem
3 b so we
6 b soap for
5 b sobre o
11 b sombra $
-5 b somos uma
-5 b sonho $
-3 b sorris $
-4 b sorry $
4 b sort out
-5 b sou da
-6 b sou eu
6 b sozinh $
-9 b speak to
-7 b spread for
-8 b spring $
15 b sso $
-3 b staff $
7 b staff nota
-6 b stairs $
-4 b star $
-3 b stayed for
-5 b stayed on
-5 b still cant
-6 b still waitin
4 b stock $
3 b stock per
5 b stocks $
9 b straig out
-4 b sua colega
-6 b subiu quatro
11 b subtit $
4 b sugiro que
-9 b sumiu $
-3 b suport $
4 b suport eh
-3 b suport respon
4 b suport so
-14 b suppor $
-5 b surpre $
-3 b surpri $
6 b swap the
-4 b swear at
5 b tablet $
7 b tags for
10 b take a
-9 b take bookin
-4 b take cards
-7 b take the
6 b takes ages
-4 b takes three
3 b tal uma
-4 b talao $
5 b talk to
4 b talvez uma
-14 b tambem $
6 b taxa de
6 b taxas escond
-4 b tea $
-9 b team $
3 b teclad $
5 b tecnic $
-7 b tecnic so
4 b tela $
5 b tela para
-4 b telefo $
5 b telefo a
3 b telefo na
12 b tell me
-9 b tell you
-4 b tem ate
5 b tem bebedo
-7 b tem como
-4 b tem mais
12 b tem uma
11 b temos um
-6 b tempo que
-8 b ten $
-3 b ten for
4 b ten if
-5 b tenho a
10 b tenho de
-4 b tenho duas
4 b tenho que
-3 b tenho um
-9 b tenho uma
-6 b ter ajudad
-7 b terrib $
5 b text me
-6 b than i
-5 b thank you
5 b thanks $
-12 b that $
-6 b that i
-3 b that isnt
10 b that shows
-5 b that time
-10 b thats the
-5 b thats why
-7 b the 0
-17 b the app
-12 b the baseme
7 b the basket
5 b the bath
-5 b the best
4 b the bike
3 b the box
6 b the bread
5 b the bus
5 b the button
6 b the cafe
4 b the calend
8 b the car
-4 b the cat
-3 b the certif
7 b the changi
-3 b the cheque
-8 b the choir
-3 b the class
-4 b the cleane
-3 b the clinic
-4 b the coach
5 b the coffee
4 b the colour
3 b the contra
-4 b the counte
5 b the courie
-4 b the course
6 b the dashbo
7 b the date
-7 b the day
-4 b the dentis
9 b the desk
-5 b the differ
4 b the docs
-4 b the doctor
4 b the dog
14 b the door
-6 b the driver
-10 b the error
3 b the evenin
15 b the exerci
4 b the expres
-9 b the ferry
-3 b the first
5 b the font
7 b the form
-6 b the fox
-5 b the front
-10 b the fruit
6 b the gate
-5 b the gift
-7 b the green
-3 b the grey
3 b the gym
-7 b the helpli
-3 b the histor
4 b the hold
-6 b the hour
4 b the instru
-3 b the insura
-4 b the keyboa
-6 b the lads
-6 b the lady
-17 b the last
7 b the letter
11 b the librar
5 b the lift
5 b the limit
-11 b the list
8 b the locker
5 b the lot
4 b the machin
-3 b the manual
-10 b the menu
3 b the merger
-5 b the money
-3 b the monthl
-4 b the mornin
-12 b the new
-11 b the newsle
-3 b the next
7 b the normal
7 b the number
-10 b the nurse
-10 b the office
-4 b the one
-27 b the only
3 b the order
-6 b the parcel
-4 b the people
9 b the pharma
-16 b the phone
-4 b the plumbe
9 b the pool
-4 b the post
5 b the price
-3 b the produc
-3 b the queue
5 b the quiet
9 b the quote
-5 b the rain
4 b the receip
-7 b the remind
4 b the reside
-7 b the rest
-7 b the right
7 b the roof
-4 b the room
6 b the safety
9 b the same
9 b the school
4 b the sea
-8 b the search
11 b the second
-7 b the shed
4 b the shop
5 b the shower
4 b the side
-9 b the sign
-4 b the sofa
4 b the sound
-7 b the stairs
3 b the sync
4 b the system
-5 b the team
7 b the thermo
14 b the thing
3 b the till
4 b the time
11 b the timeta
4 b the tip
5 b the top
15 b the total
-7 b the train
-5 b the traine
7 b the trolle
7 b the two
-3 b the upload
8 b the vaccin
4 b the vegeta
-8 b the villag
4 b the wait
7 b the waiter
-8 b the way
-4 b the weathe
-5 b the websit
-12 b the whole
5 b the wifi
-5 b the window
4 b the wrong
-6 b their stuff
4 b them in
5 b theme $
-10 b there $
6 b there a
11 b there are
11 b there was
-3 b theres no
18 b thermo $
-9 b these $
-8 b they are
4 b they called
7 b they dont
-7 b they say
-9 b thing $
-4 b thing i
-6 b thing it
-6 b things $
3 b thirty kids
-8 b thirty years
-10 b this $
3 b this day
6 b though $
-5 b three $
12 b three differ
-7 b three months
6 b three times
-7 b three to
5 b three weeks
-5 b three years
-4 b tiao $
11 b ticket $
6 b ticket that
4 b ticket to
5 b time zones
14 b times $
11 b timeta $
-7 b tinha uma
3 b tirand o
17 b tirara o
8 b tirem o
-3 b tirou a
-5 b tirou o
-5 b tive um
-3 b tive uma
7 b tivess um
4 b tivess vaga
-6 b to 0
22 b to a
-6 b to about
8 b to accept
-13 b to accoun
-4 b to add
-9 b to ask
-7 b to be
-10 b to call
6 b to copy
4 b to downlo
-4 b to find
7 b to get
5 b to have
8 b to help
4 b to hide
4 b to him
7 b to look
-7 b to meet
-4 b to my
-4 b to one
8 b to our
-4 b to print
-4 b to read
9 b to ring
-10 b to see
5 b to sit
6 b to sort
-6 b to the
10 b to us
-3 b to you
10 b toda vez
-10 b todas as
-3 b todo $
12 b todo dia
-7 b todo mes
-9 b todo o
-6 b toilet $
4 b told to
8 b tomada $
6 b tomada perto
-8 b too $
3 b took a
-5 b took his
15 b took my
3 b took the
3 b toque $
6 b toques $
7 b total $
-7 b touch the
3 b trabal $
8 b trabal em
3 b trabal no
-4 b trabal sozinh
-5 b train $
6 b traini $
3 b traini was
10 b tranca $
-4 b transp $
-3 b trata disso
5 b treino $
-4 b tres anos
-5 b tres formul
-3 b tres meses
-3 b tres progra
12 b tres semana
8 b tres vezes
-4 b trinta anos
9 b trinta e
4 b trocad $
5 b trocad no
4 b trocar de
9 b trocar o
-6 b trocar sem
7 b trolle $
6 b trying to
5 b tudo $
-6 b tudo a
9 b tudo certo
-3 b tudo do
-4 b tudo em
-6 b tudo mais
-5 b tudo na
-7 b tudo no
5 b tudo ok
-3 b tudo por
16 b tuesda $
9 b tunel $
4 b turma de
-4 b twenty minute
-7 b twice $
6 b two factor
3 b two hours
-4 b two of
3 b two people
4 b two taps
-4 b two things
-7 b two weeks
-4 b typing $
6 b typing the
-7 b ultima versao
-4 b um $
-11 b um a
-10 b um abraco
-7 b um amor
-4 b um ano
5 b um app
-12 b um aument
4 b um banco
10 b um bebedo
-9 b um beijo
-6 b um bom
6 b um botao
-6 b um client
-11 b um deles
5 b um descon
12 b um dia
-8 b um doce
-5 b um docume
7 b um elevad
4 b um equipa
-10 b um espelh
3 b um grupo
-5 b um guarda
-4 b um hotel
7 b um lado
-7 b um leitor
-6 b um luxo
-9 b um mimo
6 b um modo
-14 b um pano
-5 b um portal
3 b um prato
14 b um preco
-8 b um premio
-6 b um progra
7 b um quarto
-3 b um sorris
14 b um suco
19 b um totem
9 b uma $
-8 b uma a
-10 b uma avaria
3 b uma bencao
3 b uma bomba
-9 b uma carrin
-8 b uma client
-7 b uma coisa
-13 b uma folha
-8 b uma foto
9 b uma hora
7 b uma luz
10 b uma medica
3 b uma moeda
-4 b uma mossa
-5 b uma obra
8 b uma palavr
-4 b uma para
-3 b uma rampa
-4 b uma tarde
10 b uma tomada
4 b uma vez
5 b under the
6 b undo $
-3 b undo button
-7 b unica coisa
6 b unlimi and
-4 b uns 0
5 b until the
3 b until you
3 b up $
-4 b up at
-4 b up every
-5 b up in
-4 b up the
-4 b update in
8 b us $
-13 b us a
-5 b us in
-5 b usa eh
-4 b usando faz
4 b use $
-13 b use it
7 b use the
-14 b used to
-6 b uso o
8 b vaccin remind
-12 b vaga para
-4 b valdir $
9 b vale refeic
-5 b vamos abrir
6 b van $
7 b ve o
7 b vegan option
11 b vegeta $
5 b veio $
-6 b veio a
-5 b veio certin
-9 b veio na
-9 b veio o
-3 b vejo nada
-7 b velho $
-5 b vem a
3 b vem com
5 b vem pelo
5 b vem por
4 b vencim $
3 b vendas $
11 b vended $
4 b venho por
-4 b ver a
6 b ver as
6 b ver com
8 b verdad $
11 b vermel e
13 b vestia eh
-6 b vez $
-3 b vez a
-7 b vez de
-8 b vez em
4 b vez eu
7 b vez que
9 b vezes $
3 b vezes e
5 b vezes pelo
-3 b vezes por
12 b via $
-13 b viagem $
3 b video $
6 b video de
-5 b vim de
-6 b vim pelo
-6 b vinte minuto
5 b visit $
4 b visita $
10 b viu a
9 b vizinh $
-10 b voces $
-4 b voces arrasa
4 b voces nao
10 b voces podiam
-4 b voces sao
8 b volta no
-10 b voltar $
-10 b volto a
13 b volunt $
3 b voo $
-4 b vou pensar
-4 b voz alta
4 b wait $
-5 b want $
6 b want a
-6 b want is
6 b want the
-4 b was full
8 b was not
-11 b was on
-5 b was polite
4 b was straig
-3 b was the
5 b was transl
-5 b wasnt $
8 b water $
4 b way to
4 b wd be
-4 b we all
-12 b we are
6 b we could
-4 b we dont
-9 b we had
-5 b we have
-11 b we moved
13 b we need
5 b we run
3 b we still
5 b we were
-8 b websit $
-6 b week and
3 b weeken $
-8 b weeken in
7 b weeks $
4 b welcom $
6 b well $
-4 b went to
-14 b what a
14 b what i
-6 b what id
4 b what is
-11 b what it
5 b what the
16 b what we
-4 b whatev you
4 b whatsa $
3 b when a
7 b when i
3 b when im
12 b when its
-3 b when we
-4 b where the
-4 b where they
-4 b which in
-4 b which is
-10 b while i
4 b while im
-6 b who gets
-7 b why $
12 b wi fi
5 b widget $
9 b wifi $
5 b wifi na
4 b wifi was
7 b will be
3 b window on
8 b wish the
-6 b with me
-3 b with my
13 b with no
5 b with outloo
-5 b with the
-4 b within the
-3 b withou a
-3 b withou it
7 b work with
-9 b works $
-4 b world peace
-9 b worse $
-8 b would $
28 b would be
4 b would it
-8 b would not
-5 b wrote them
-7 b year $
-3 b year is
-4 b yet $
5 b you a
-4 b you answer
-8 b you are
-7 b you can
20 b you cant
-3 b you change
5 b you could
6 b you delive
-14 b you get
9 b you go
4 b you had
7 b you have
-8 b you next
-5 b you pay
-5 b you queue
-6 b you said
-3 b you since
3 b you to
9 b you took
5 b your app
-4 b your collea
-3 b your compet
-5 b your lad
6 b your order
4 b your thing
3 b zapier $
-4 b zero stress
5 b zones $
-27 before bug
-17 before bug|why
-22 before bug|wish
-7 before complaint
-7 before complaint|wish
-14 before name
-14 before name|wish
15 before nothing
24 before nothing|why
10 before points
8 before points|wish
29 before praise|why
-32 before praise|wish
-43 before question
-43 before question|wish
-12 before remark
-13 before remark|why
16 before remark|wish
-36 before sentence
-36 before sentence|wish
3 before side -1 and
12 before side -1 and|why
-13 before side -1 and|wish
-21 before side -1 cause
-15 before side -1 cause|why
-6 before side -1 cause|wish
-6 before side -1 listed
-6 before side -1 listed|wish
-33 before side -1 pause
-28 before side -1 pause|why
-24 before side -1 pause|wish
-8 before side -1 sentence
-3 before side -1 sentence|why
-10 before side -1 sentence|wish
-43 before side -1 turn
-36 before side -1 turn|why
-17 before side -1 turn|wish
-17 before side 0 and
-9 before side 0 and|why
-26 before side 0 and|wish
-19 before side 0 cause
8 before side 0 cause|why
-37 before side 0 cause|wish
16 before side 0 listed
-4 before side 0 listed|why
17 before side 0 listed|wish
-21 before side 0 pause
-23 before side 0 pause|why
-16 before side 0 pause|wish
-14 before side 0 sentence
-14 before side 0 sentence|why
-10 before side 0 sentence|wish
-20 before side 0 turn
-23 before side 0 turn|why
-24 before side 1 and
-24 before side 1 and|why
-9 before side 1 and|wish
-15 before side 1 cause
-7 before side 1 cause|why
-10 before side 1 cause|wish
-35 before side 1 listed
-31 before side 1 listed|wish
16 before side 1 pause|why
-45 before side 1 pause|wish
17 before side 1 sentence
29 before side 1 sentence|why
-36 before side 1 sentence|wish
42 before side 1 turn
42 before side 1 turn|why
6 before side 1 turn|wish
-26 before wish|why
24 before wish|wish
-24 begins
-30 begins|why
-7 begins|wish
11 both ask thing
4 both ask thing|why
14 both ask thing|wish
6 both bad people
11 both bad people|why
-12 both bad people|wish
9 both bad thing
10 both bad thing|why
16 both condition good
16 both condition good|why
16 both condition good|wish
-4 both deny ask
3 both deny ask|wish
-22 both deny bad
-19 both deny bad|why
-15 both deny bad|wish
5 both deny good
15 both deny good|wish
13 both excess thing
12 both excess thing|why
15 both excess thing|wish
-5 both excess wait
10 both excess wait|why
-16 both excess wait|wish
17 both fault thing
20 both fault thing|why
-8 both good people
-9 both good people|why
-8 both good thing
-11 both good thing|why
16 both good thing|wish
5 both hope ask
6 both hope ask|wish
7 both hope thing
-4 both hope thing|why
16 both hope thing|wish
7 both lack thing
11 both lack thing|why
13 both money excess
18 both money excess|why
-5 both money excess|wish
4 both none deny|why
-5 both none deny|wish
11 both rival good
8 both rival good|why
15 both rival good|wish
-10 both self burden|wish
-6 both self lack
-8 both self lack|why
-6 both self lack|wish
-5 both self past
-5 both self past|why
5 both survey self
11 both survey self|why
-10 both survey self|wish
-10 both thanks people
-14 both thanks people|wish
-58 contact
-58 contact|wish
5 ends
4 ends|why
17 ends|wish
9 first addressed|why
-18 first addressed|wish
21 first ask
-32 first ask|why
26 first ask|wish
34 first bad
34 first bad|why
3 first bad|wish
-18 first burden
-7 first burden|why
10 first cause
9 first cause|why
-7 first condition
-4 first condition|why
-10 first condition|wish
-6 first degree
5 first degree|why
-19 first degree|wish
-9 first deny
-6 first deny|why
-12 first deny|wish
-22 first excess
-43 first excess|wish
-23 first fault
-34 first fault|why
16 first fault|wish
-23 first good
-24 first good|why
-13 first good|wish
6 first hope
-4 first hope|why
7 first hope|wish
-8 first lack
-13 first lack|wish
11 first money|why
-16 first money|wish
-11 first none
-20 first none|wish
-33 first past
-32 first past|why
-22 first past|wish
-6 first people
6 first people|why
-23 first people|wish
-14 first rival
-34 first rival|why
36 first rival|wish
-21 first self
-14 first self|why
-30 first self|wish
-18 first solved
-25 first solved|why
6 first solved|wish
-37 first survey
-32 first survey|why
-27 first survey|wish
-34 first thanks
-19 first thanks|why
-36 first thanks|wish
43 first thing
-11 first thing|why
52 first thing|wish
-23 first turn
-14 first turn|why
-12 first turn|wish
-9 first wait
-8 first wait|wish
-12 has addressed
-4 has addressed more
-5 has addressed more|wish
8 has addressed|why
-30 has addressed|wish
9 has ask
6 has ask more
10 has ask more|why
18 has ask|wish
10 has bad
-16 has bad more
-7 has bad more|why
-11 has bad more|wish
13 has bad|why
8 has bad|wish
8 has burden more
9 has burden more|why
6 has burden more|wish
15 has burden|why
4 has burden|wish
7 has cause more
-6 has cause more|why
13 has cause more|wish
4 has cause|wish
5 has condition
-3 has condition more
-11 has condition more|why
12 has condition more|wish
10 has condition|why
-13 has degree
-13 has degree more
-13 has degree more|why
-28 has degree|wish
-14 has deny more
10 has deny more|why
-31 has deny more|wish
-10 has deny|wish
-4 has excess
-10 has excess more
-9 has excess more|why
-7 has excess more|wish
6 has excess|why
-4 has excess|wish
5 has fault
-17 has fault more
-17 has fault more|why
5 has fault|why
13 has fault|wish
-16 has good
-11 has good more
-9 has good more|why
-10 has good more|wish
-17 has good|why
-9 has good|wish
13 has hope more
5 has hope more|why
17 has hope more|wish
-8 has hope|why
7 has hope|wish
-12 has lack more
17 has lack more|why
-29 has lack more|wish
4 has lack|why
-14 has lack|wish
10 has money
21 has money more
27 has money more|why
12 has money|why
8 has money|wish
-6 has none
-22 has none more
-9 has none more|why
-28 has none more|wish
3 has none|why
-17 has none|wish
-23 has past more
-15 has past more|why
-28 has past more|wish
-7 has past|wish
-13 has people
-22 has people more
-14 has people more|why
-22 has people more|wish
-11 has people|why
-15 has people|wish
7 has rival
-31 has rival more
-22 has rival more|why
-17 has rival more|wish
16 has rival|why
13 has rival|wish
-12 has self
-9 has self more
-8 has self more|why
-5 has self more|wish
-7 has self|why
-18 has self|wish
-8 has solved
-18 has solved more
-12 has solved more|why
-9 has solved more|wish
-11 has solved|why
-12 has survey
40 has survey more|why
-45 has survey more|wish
-7 has survey|why
-22 has survey|wish
-17 has thanks
-6 has thanks more
-5 has thanks more|why
-5 has thanks|why
-25 has thanks|wish
14 has thing
21 has thing more
17 has thing more|why
24 has thing more|wish
14 has thing|why
17 has thing|wish
10 has turn
9 has turn more
9 has turn more|why
18 has turn|why
-12 has turn|wish
17 has wait more
20 has wait more|why
-14 has wait more|wish
-3 has wait|why
8 has wait|wish
27 infinitive
-29 infinitive|why
35 infinitive|wish
4 is bug|why
-8 is bug|wish
14 is complaint
17 is complaint|why
-20 is complaint|wish
-30 is harmless
-35 is harmless|why
-21 is harmless|wish
-31 is nothing
-20 is nothing|why
-30 is nothing|wish
23 is order
14 is order|why
22 is order|wish
-15 is praise
-14 is praise|why
-13 is praise|wish
11 is question
13 is question|why
10 is question|wish
10 is wish
6 is wish|why
11 is wish|wish
-17 joint and
-10 joint and|why
-26 joint and|wish
-24 joint cause
5 joint cause|why
-41 joint cause|wish
12 joint listed
-11 joint listed|why
13 joint listed|wish
-18 joint pause
-13 joint pause|why
-26 joint pause|wish
-11 joint sentence
-10 joint sentence|why
13 joint sentence|wish
19 joint turn
23 joint turn|why
-9 joint turn|wish
16 k 0
13 k 0|wish
22 k 1
-13 k 10
10 k 100
17 k 100|why
7 k 100|wish
14 k 101
15 k 101|wish
16 k 102
12 k 102|why
5 k 102|wish
27 k 103
36 k 103|why
12 k 103|wish
18 k 104
5 k 104|why
28 k 104|wish
-11 k 105
10 k 105|why
-32 k 105|wish
11 k 106
14 k 106|why
-5 k 106|wish
3 k 107
11 k 107|wish
-7 k 108
-5 k 108|why
-7 k 108|wish
12 k 109
14 k 109|why
11 k 109|wish
-21 k 10|wish
-6 k 11
-25 k 110
-26 k 110|why
13 k 111
-5 k 111|why
22 k 111|wish
-5 k 112
-8 k 112|wish
-13 k 113|why
4 k 113|wish
22 k 114
29 k 114|wish
9 k 115|why
-8 k 115|wish
13 k 116
12 k 116|why
23 k 116|wish
7 k 117
15 k 117|why
9 k 117|wish
-8 k 118
-7 k 118|why
-7 k 119
-6 k 119|wish
-5 k 11|why
7 k 11|wish
-28 k 120
-14 k 120|why
-23 k 120|wish
-6 k 121
21 k 121|why
-37 k 121|wish
-7 k 122
-6 k 122|why
12 k 122|wish
-19 k 123
-16 k 123|why
-15 k 123|wish
18 k 124
8 k 124|why
29 k 124|wish
-33 k 125
-25 k 125|why
-24 k 125|wish
7 k 126
7 k 126|why
18 k 126|wish
-16 k 127
-22 k 127|why
20 k 128
43 k 128|why
-35 k 128|wish
9 k 129
21 k 129|why
-5 k 129|wish
-4 k 13
-14 k 130|why
19 k 130|wish
24 k 131
14 k 131|why
31 k 131|wish
-10 k 132
-13 k 132|why
-10 k 133
-11 k 133|why
7 k 133|wish
28 k 134
10 k 134|why
29 k 134|wish
33 k 135
12 k 135|why
31 k 135|wish
22 k 136
6 k 136|why
33 k 136|wish
-20 k 137
-14 k 137|why
-21 k 137|wish
-11 k 138
-30 k 138|wish
21 k 139
36 k 139|why
-16 k 139|wish
-17 k 13|why
16 k 13|wish
20 k 14
13 k 140
-5 k 140|why
17 k 140|wish
-7 k 141
-4 k 141|why
-19 k 143
11 k 143|why
-38 k 143|wish
16 k 144
21 k 144|why
-8 k 145
-6 k 145|why
7 k 146
9 k 146|why
-4 k 146|wish
-16 k 147
-17 k 147|why
-10 k 147|wish
-9 k 148
-23 k 148|why
7 k 148|wish
-27 k 149
-35 k 149|why
20 k 14|why
9 k 15
18 k 15|why
-7 k 15|wish
17 k 16
5 k 16|why
5 k 16|wish
28 k 17
4 k 17|why
38 k 17|wish
15 k 18
13 k 18|why
21 k 18|wish
-6 k 19|why
11 k 19|wish
26 k 1|why
11 k 1|wish
12 k 20
-4 k 20|why
-6 k 21
4 k 21|why
-15 k 21|wish
-9 k 22
-27 k 22|why
20 k 22|wish
24 k 23
28 k 23|wish
18 k 24
15 k 24|why
21 k 24|wish
12 k 25
25 k 25|why
-7 k 25|wish
-21 k 26
-20 k 26|why
-19 k 26|wish
17 k 27
6 k 27|why
29 k 27|wish
-9 k 28|why
23 k 28|wish
7 k 29
-20 k 29|why
14 k 29|wish
17 k 2|why
-17 k 2|wish
15 k 3
-28 k 30
-4 k 30|why
-30 k 30|wish
26 k 31
28 k 31|why
17 k 31|wish
22 k 32
21 k 32|why
11 k 32|wish
24 k 33
-9 k 33|why
42 k 33|wish
-13 k 34
-13 k 34|why
20 k 35
32 k 35|wish
4 k 36
9 k 36|why
-13 k 37
-5 k 37|why
-23 k 37|wish
-6 k 38|wish
13 k 39
6 k 3|wish
-13 k 4
8 k 40
21 k 40|why
14 k 41
4 k 41|why
13 k 41|wish
20 k 42
22 k 42|why
13 k 42|wish
9 k 43|wish
16 k 44
-6 k 44|why
26 k 44|wish
-16 k 45
-20 k 45|wish
-9 k 46
-5 k 46|why
-13 k 46|wish
18 k 47
22 k 47|why
15 k 47|wish
21 k 48
-4 k 48|why
31 k 48|wish
-20 k 49
-31 k 49|wish
-33 k 4|wish
-9 k 5
24 k 50
10 k 50|why
14 k 50|wish
20 k 51
22 k 51|why
-12 k 51|wish
25 k 52
21 k 52|why
13 k 52|wish
-18 k 53|why
16 k 53|wish
-17 k 54
-17 k 54|why
-13 k 54|wish
-10 k 55
-27 k 55|wish
8 k 56
6 k 56|why
7 k 56|wish
-26 k 57|why
29 k 57|wish
-5 k 58
-8 k 58|wish
18 k 59
-10 k 59|why
35 k 59|wish
-14 k 5|why
5 k 5|wish
-10 k 6
18 k 60
5 k 60|why
25 k 60|wish
-8 k 61
-10 k 61|why
9 k 61|wish
8 k 63|why
-12 k 63|wish
-8 k 64
-20 k 64|why
34 k 64|wish
22 k 65
24 k 65|why
13 k 65|wish
19 k 66
25 k 66|why
10 k 66|wish
7 k 67|why
-20 k 67|wish
20 k 68
20 k 68|why
-10 k 68|wish
27 k 69
28 k 69|why
22 k 69|wish
-12 k 6|why
12 k 6|wish
28 k 7
16 k 70
13 k 70|why
20 k 70|wish
11 k 71
14 k 71|why
14 k 72
20 k 72|why
4 k 72|wish
-15 k 73
-12 k 73|why
16 k 74
-12 k 74|why
22 k 74|wish
15 k 75
13 k 75|why
14 k 75|wish
9 k 76
21 k 76|why
-6 k 76|wish
5 k 77
10 k 77|why
-7 k 77|wish
-16 k 78
25 k 78|why
-41 k 78|wish
14 k 79
8 k 79|why
19 k 79|wish
27 k 7|why
13 k 7|wish
40 k 80
30 k 80|why
33 k 80|wish
5 k 81
-8 k 81|why
8 k 81|wish
-14 k 82
-14 k 82|why
-3 k 82|wish
11 k 83
6 k 83|why
6 k 83|wish
30 k 84
17 k 84|why
20 k 84|wish
20 k 85
19 k 85|wish
22 k 86
21 k 86|why
20 k 86|wish
11 k 87
12 k 87|wish
12 k 88
14 k 88|why
17 k 89
24 k 89|why
10 k 9
-22 k 90
19 k 90|why
-25 k 90|wish
8 k 91
-10 k 91|why
17 k 91|wish
10 k 92
8 k 92|wish
-4 k 93|why
9 k 93|wish
-6 k 94
-6 k 94|why
14 k 95
6 k 95|why
25 k 95|wish
11 k 96
19 k 96|why
30 k 97
12 k 97|why
21 k 97|wish
34 k 98
29 k 98|why
18 k 98|wish
-14 k 99
-20 k 99|why
5 k 99|wish
-12 k 9|why
17 k 9|wish
-36 length -1
-36 length -1|why
-16 length -1|wish
-50 length 0
-56 length 0|why
-31 length 0|wish
-27 length 1
-33 length 1|why
-15 length 1|wish
-24 length 2
-32 length 2|why
-7 length 2|wish
3 length 3
8 length 3|why
11 length 3|wish
16 length 4
22 length 4|why
11 length 4|wish
7 length 5
14 length 5|why
-10 no verb
-20 no verb|why
22 no verb|wish
-10 plain
-5 plain|why
6 plain|wish
3 rule bug
7 rule bug|why
-10 rule bug|wish
21 rule complaint
24 rule complaint|why
-20 rule complaint|wish
-32 rule nothing
-25 rule nothing|why
-31 rule nothing|wish
-22 rule points
-12 rule points|why
-10 rule points|wish
-21 rule praise
-16 rule praise|why
-29 rule praise|wish
11 rule question
22 rule question|why
5 rule question|wish
-11 rule remark
-11 rule remark|why
5 rule remark|wish
-28 rule sentence
-28 rule sentence|wish
20 rule wish
14 rule wish|why
20 rule wish|wish
8 side -1
11 side -1|why
7 side -1|wish
-9 side 0
-4 side 0|why
6 side 0|wish
-21 side 1
-25 side 1|why
-8 side 1|wish
-36 titled
-42 titled|wish
-24 verb first
-14 verb first|why
-16 verb first|wish
-6 verb inside
-20 verb inside|wish
-12 w 0
-28 w 0|wish
3 w 18h
8 w 7am
8 w 7am|wish
4 w 7h40
4 w 7h40|why
10 w a
6 w a5
6 w a5|wish
-3 w aberta
-3 w aberta|wish
19 w aberto
10 w aberto|why
9 w aberto|wish
-6 w about
-6 w about|wish
8 w above
9 w above|wish
-13 w abraco
-4 w abraco|why
-9 w abraco|wish
4 w abre|why
-3 w abre|wish
17 w abria
-4 w abril
-12 w abrir
5 w abrir|why
-17 w abrir|wish
6 w abriss
4 w abriss|wish
-6 w absolu
-6 w absolu|why
9 w acaba
-7 w acabar
-7 w acabar|why
9 w acaba|why
-9 w acabou
-9 w acabou|why
-3 w academ
-3 w academ|why
4 w acai
3 w accoun
12 w accoun|why
-9 w accoun|wish
6 w aceita
5 w aceita|wish
-15 w aceite
-15 w aceite|wish
-5 w acento
-6 w acento|wish
10 w acesso
3 w acesso|why
7 w acesso|wish
8 w acha
-3 w achand
8 w acha|why
3 w achei|why
4 w acho
-5 w acompa
5 w aconte
-3 w actual
-7 w actual|why
3 w actual|wish
7 w add
12 w addres
17 w addres|why
-6 w addres|wish
9 w add|why
6 w adiant
6 w adiant|why
4 w adicio
3 w adicio|why
-4 w admini
-5 w admini|wish
6 w adora
-14 w adoram
-14 w adoram|why
-4 w adora|why
7 w ads
7 w ads|why
15 w after
3 w aftern
11 w after|why
5 w after|wish
-15 w again
-11 w again|wish
-4 w age
7 w agenci|why
11 w agenda
8 w agenda|why
-7 w agent
-7 w agent|why
7 w ages
8 w ages|why
-6 w agilid
-6 w agilid|why
-7 w agora
-12 w agora|why
6 w agora|wish
-7 w agosto|why
6 w agosto|wish
-9 w agrade
-5 w agrade|why
-4 w agrade|wish
4 w agua
20 w agua|why
-17 w agua|wish
-4 w ah
-3 w ahead|why
-4 w ah|why
-6 w ai
3 w ainda
5 w aisle
-7 w ai|wish
5 w ajuda
-6 w ajudad
-6 w ajudad|wish
5 w ajuda|why
6 w alarm
5 w alarm|why
-12 w alcanc
-12 w alcanc|wish
-3 w alegri
6 w alergi
6 w alergi|wish
4 w alerts
4 w alerts|wish
-7 w algo
3 w algum
-4 w ali
-7 w ali|why
-7 w all
11 w allerg
4 w allerg|why
7 w allerg|wish
5 w allowe
5 w allowe|why
5 w all|why
-12 w all|wish
6 w almoco
11 w almoco|why
-4 w almoco|wish
-6 w alone
10 w alread|why
-9 w alread|wish
5 w also|wish
3 w alta|wish
-8 w altura
-7 w alugue
5 w alunos|why
8 w always
8 w always|why
6 w amamen
6 w amamen|wish
-8 w amelia
-7 w amelia|wish
5 w americ
5 w americ|why
-8 w amor
-5 w amor|why
21 w an
-16 w and
10 w anda
-7 w andand
-11 w andar
-11 w andare
-6 w andare|why
-11 w andar|why
10 w anda|why
-4 w ando
6 w androi
6 w androi|why
-7 w and|why
-19 w and|wish
-3 w angels
4 w aniver
-10 w ano
-8 w anonim
-8 w anonim|wish
-4 w anonym
-4 w anonym|wish
-21 w anos
-14 w anos|why
-12 w anos|wish
14 w anota
10 w anota|why
13 w anothe
19 w anothe|why
-6 w anothe|wish
-5 w ano|why
-5 w ano|wish
-3 w answer|wish
5 w antece|wish
8 w antes
9 w antes|wish
-3 w antiga|wish
-10 w antigo|why
12 w antigo|wish
15 w anunci
7 w anunci|why
8 w anunci|wish
4 w any
-16 w anyone
-10 w anyone|why
-5 w anyone|wish
-7 w anythi
-7 w anythi|why
4 w any|wish
21 w an|why
5 w an|wish
14 w ao
26 w aos
8 w aos|why
19 w aos|wish
13 w ao|why
7 w ao|wish
3 w apaga
9 w apagad
6 w apagad|why
7 w apagar
3 w apaga|why
-6 w apanha
-5 w apanha|wish
-7 w apanhe
-7 w apanhe|why
12 w aparec
17 w aparec|why
-6 w aparec|wish
24 w aparel
19 w aparel|why
6 w aparel|wish
-4 w aparta
-4 w aperto
13 w api
5 w api|why
7 w api|wish
20 w aplica
15 w aplica|why
7 w aplica|wish
-5 w apolog
-5 w apolog|why
-3 w aponta
-3 w aponta|why
9 w app
-6 w appare
-6 w appare|why
5 w apple
5 w apple|wish
7 w appoin
12 w appoin|why
-5 w appoin|wish
15 w approv
8 w approv|why
7 w approv|wish
19 w app|wish
-11 w aprend
-6 w aprend|why
-4 w aprend|wish
3 w aprova
7 w aprova|why
-4 w aprova|wish
5 w aquela
-7 w aquele
-7 w aquele|wish
3 w aquem
3 w aquem|why
-15 w aqui
-3 w aquilo
-15 w aqui|wish
23 w ar
3 w archiv
-4 w are
-5 w are|wish
5 w arranj|wish
-4 w arrasa
-11 w arriva
-11 w arriva|wish
-4 w arruma
-10 w arruma|why
6 w arruma|wish
-9 w arrumo
-4 w arvore
9 w ar|why
14 w ar|wish
12 w as
-14 w ask
-11 w asked
-7 w asked|why
-4 w asked|wish
10 w asking
6 w asking|why
4 w asking|wish
7 w asks
6 w asks|why
-6 w ask|why
-8 w ask|wish
-6 w asleep
-8 w asleep|wish
4 w assemb
4 w assemb|wish
-14 w assim
-3 w assim|why
-10 w assim|wish
6 w as|why
18 w as|wish
-10 w at
-11 w ate
10 w atenda
26 w atende
16 w atende|why
12 w atende|wish
-14 w atendi
-15 w atendi|why
-5 w atenta
-5 w atenta|wish
-21 w ate|why
13 w ate|wish
-11 w atrasa
-10 w atrasa|why
-6 w att
-10 w attach
-11 w attach|wish
-6 w att|wish
-5 w atuali
-7 w at|wish
3 w audio
5 w august
5 w august|why
-7 w aula
11 w aulas
12 w aulas|wish
-5 w aula|why
-6 w aument
-9 w aument|wish
15 w autoca
5 w autoca|why
9 w autoca|wish
26 w automa
6 w automa|why
21 w automa|wish
5 w avisa
17 w avisar
15 w avisar|why
12 w avisa|why
-7 w avisa|wish
6 w avisem
6 w avisem|wish
3 w avisos
3 w avisos|wish
-7 w avo
-3 w avo|why
-4 w avo|wish
-8 w a|why
10 w back
8 w back|why
8 w back|wish
-4 w bad
-9 w bad|why
4 w bad|wish
7 w bairro
3 w bairro|why
4 w bairro|wish
5 w baixar|wish
-8 w baixin
-4 w bakery
13 w balanc
10 w balanc|why
3 w balanc|wish
4 w balcao
8 w balcao|why
-4 w balcao|wish
5 w balcoe
5 w balcoe|why
11 w banana
11 w banana|why
7 w banco
7 w bancos
8 w bancos|wish
9 w banco|why
18 w banhei
16 w banhei|wish
10 w banho
11 w banho|why
4 w banner
5 w bar
5 w barato
4 w barato|why
-4 w barco
-4 w barco|wish
6 w bars
5 w bars|why
-16 w barulh
-4 w barulh|why
-12 w barulh|wish
-4 w bar|why
9 w bar|wish
-12 w baseme
-15 w basica
4 w batem
4 w batem|why
4 w bateri
5 w bath
5 w bath|why
3 w batter
22 w be
11 w beans
11 w beans|why
-7 w beat
14 w bebe
15 w bebedo
5 w bebedo|why
10 w bebedo|wish
13 w bebe|why
-6 w been
-4 w been|wish
9 w beep
9 w beep|wish
30 w before
14 w before|why
22 w before|wish
5 w behind
5 w behind|why
-7 w beijin
-7 w beijin|wish
-12 w beijo
-9 w beijo|wish
11 w being
8 w being|why
-10 w bem
-15 w bem|why
4 w bem|wish
3 w bencao
13 w bench
9 w bench|why
3 w bench|wish
-13 w best
-8 w best|why
-4 w best|wish
-10 w beto
5 w better
-8 w better|why
13 w better|wish
11 w betwee
8 w betwee|why
14 w be|why
17 w be|wish
-3 w bi
5 w biblio
6 w bicicl
6 w bicicl|wish
-13 w big
12 w bigger
10 w bigger|wish
-12 w big|why
20 w bike
20 w bike|wish
4 w bilhet
4 w bilhet|why
-4 w billin|why
32 w bin
3 w bins
28 w bin|why
3 w bin|wish
3 w birth
3 w birth|wish
7 w biscui
10 w biscui|wish
3 w bit|why
-4 w bi|why
-4 w blank
5 w blocks
8 w bloco
6 w blocos
6 w blocos|wish
8 w bloco|why
-4 w bloque
-6 w bloque|why
12 w blue
7 w board
6 w board|wish
14 w boa|why
-10 w boa|wish
-4 w bodas
-13 w bola
-4 w bolach
-13 w bola|why
6 w boleti
6 w boleti|why
4 w boleto
3 w boleto|why
6 w bolinh
11 w bolinh|wish
-11 w bolo
-9 w bolo|wish
-9 w bom
-6 w bom|why
-4 w bom|wish
-6 w bonito
-5 w bonito|why
-5 w booked
-8 w bookin
-4 w bookin|why
-5 w bookin|wish
-3 w borreg
-3 w borreg|why
-4 w boss
9 w bota
-6 w botao|why
8 w botao|wish
4 w botar
6 w botara
6 w botara|why
4 w botar|wish
9 w bota|wish
-4 w botoes
-4 w botoes|why
-3 w botou
-5 w bought
-3 w bought|why
-5 w box
-5 w box|why
5 w branch|why
-4 w branch|wish
8 w branco
7 w branco|why
12 w bread
7 w bread|why
4 w bread|wish
-9 w bridge
-5 w bridge|why
-6 w brigue
8 w bring
8 w bring|wish
-5 w broke
-4 w broken
-3 w broken|why
-5 w broke|why
-5 w brough
-3 w brough|why
-4 w buildi
-5 w buildi|why
10 w bulk
-4 w bulk|why
15 w bulk|wish
-4 w burro
-4 w burro|why
6 w busca
7 w buscar
4 w buscar|why
3 w buscar|wish
4 w busca|why
-9 w busy
-9 w busy|wish
13 w button
10 w button|wish
12 w by
15 w by|wish
-15 w ca
-10 w cabeca
-6 w cabeca|why
-4 w cabeca|wish
-4 w cabele
-4 w cabele|why
13 w cabide
13 w cabide|wish
8 w cachor
7 w cachor|why
7 w cada
11 w cadast
4 w cadast|why
7 w cadast|wish
5 w cada|wish
3 w cadeir
4 w cadeir|why
-3 w cade|wish
4 w caduca
4 w caduca|why
-4 w cafe|why
3 w cafe|wish
4 w cairia
4 w cairia|wish
-19 w caiu
-14 w caiu|why
-4 w caiu|wish
4 w caixa|wish
3 w cai|why
6 w cake
12 w calcul
6 w calcul|why
6 w calcul|wish
14 w calend
6 w calend|why
8 w calend|wish
-19 w call
9 w calls
5 w calls|why
3 w calls|wish
-20 w call|why
-4 w cama
7 w cama|why
-12 w cama|wish
4 w cambio
4 w cambio|why
-10 w came
6 w camera
6 w camera|wish
-8 w came|wish
-6 w caminh|why
6 w caminh|wish
18 w campai
17 w campai|wish
-8 w campan
-12 w campo|why
11 w campo|wish
15 w can
6 w canais
7 w cancel
9 w cancel|why
11 w cant
-5 w cantav
-5 w cantav|why
-4 w cantin
-3 w cantin|wish
-4 w canto
7 w cant|why
5 w cant|wish
17 w can|wish
-9 w capric
-9 w capric|why
11 w car
-5 w cara
6 w caract
6 w caract|why
-4 w cara|why
13 w card
-6 w cardap
-4 w cardap|wish
-10 w cards
-12 w cards|why
11 w card|wish
-4 w care
-4 w carla
-4 w carlos
-4 w carlos|why
9 w carne
7 w carne|why
-8 w caros
-8 w caros|why
-5 w carreg
-5 w carreg|wish
13 w carria
5 w carrin|why
11 w cars
11 w cars|why
4 w carta
15 w cartao
4 w cartao|why
11 w cartao|wish
4 w carta|why
8 w cartei
10 w cartei|wish
-12 w cartoe
-7 w cartoe|wish
15 w car|why
-4 w car|wish
-10 w casa
-10 w casa|why
3 w cash
3 w cash|why
-3 w caso
-3 w caso|why
-11 w cat
3 w catalo
3 w catalo|wish
5 w catrac
7 w catrac|why
-6 w cat|why
-5 w cat|wish
-4 w causa|why
-8 w caves
-8 w caves|why
-15 w ca|why
-6 w cedo
-4 w cedo|wish
4 w celiac
3 w cello
3 w cello|why
-9 w celula
-10 w celula|why
-3 w centra
-3 w centra|why
5 w centro
3 w cents
4 w certa
4 w certa|wish
4 w certif
-10 w certin
-5 w certin|why
-5 w certin|wish
4 w cervej|why
8 w chairs
-7 w chairs|why
15 w chairs|wish
7 w chamad
5 w chamad|why
6 w chamar
6 w chamar|why
5 w chance
5 w chance|wish
4 w change|why
-3 w change|wish
9 w changi
7 w changi|why
21 w charge
20 w charge|why
4 w charts
3 w charts|why
5 w chat
3 w chatbo|why
4 w chat|wish
3 w chaven
3 w chaven|why
-7 w chaves
7 w chave|why
-7 w chave|wish
5 w cheap
-16 w cheape
-6 w cheape|why
-10 w cheape|wish
5 w cheap|why
7 w check
4 w checkl
17 w checko
13 w checko|why
4 w checko|wish
5 w check|why
-4 w cheers
21 w chega
-6 w chegam
-4 w chegam|why
10 w chega|why
12 w chega|wish
-5 w chego
3 w chegou|why
4 w chegue|why
-6 w cheia
-6 w cheia|why
-4 w cheio
-3 w cheio|why
-6 w cheira
-4 w cheira|why
-7 w childr
-7 w childr|wish
-4 w chip
-8 w choir
-4 w choir|why
-4 w choir|wish
6 w choose
6 w choose|wish
-12 w chorei
-5 w chorei|why
-7 w chorei|wish
-4 w chorou
-3 w chorou|wish
5 w chove|why
-8 w chovia
-8 w chovia|wish
-4 w christ
-4 w christ|why
-5 w church
-13 w chuva
-5 w chuva|why
-8 w chuva|wish
12 w chuvei
4 w chuvei|wish
-3 w cidade
-3 w cidade|why
8 w cida|why
-7 w cida|wish
8 w cima|why
-7 w cima|wish
-8 w cinco
-5 w cinco|wish
4 w cinema
4 w cinque
4 w cinque|why
6 w cinzen
6 w cinzen|why
8 w claro
-5 w claros
-5 w claros|why
5 w claro|why
3 w claro|wish
-4 w class|wish
-6 w clean
-6 w cleane|wish
-9 w clean|why
3 w clicki
3 w clicki|why
4 w clicks
7 w clico
4 w clico|why
-5 w client
-13 w client|why
6 w client|wish
5 w clinic
8 w clinic|why
-4 w clinic|wish
6 w clock
-3 w clock|why
9 w clock|wish
8 w closed
5 w closed|why
-6 w club
-8 w club|wish
12 w cobert
7 w cobert|why
5 w cobert|wish
3 w cobra
5 w cobrad
5 w cobrad|why
12 w cobram
8 w cobram|why
20 w cobrar
34 w cobrar|why
-15 w cobrar|wish
3 w cobra|why
-5 w cobre|why
4 w cobre|wish
6 w code
3 w codes
3 w code|why
15 w coffee
13 w coffee|why
6 w coins
12 w coins|why
-26 w coisa
-7 w coisas
-7 w coisas|wish
-11 w coisa|why
-20 w coisa|wish
-7 w coisin
4 w colcho
4 w colcho|why
9 w cold
7 w cold|why
-7 w colega
-5 w colega|why
-4 w colhei
-4 w colhei|wish
-8 w colo
4 w coloca|why
-6 w coloca|wish
4 w column
4 w column|wish
-7 w com
-10 w combin
-10 w combin|why
-7 w comboi
-6 w comboi|why
-9 w come
4 w comeca|why
-11 w comece
-10 w comece|why
-11 w comeco
-10 w comeco|why
5 w coment
7 w coment|wish
9 w comerc
9 w comerc|why
-3 w comes
-4 w comes|why
4 w comeu|wish
-5 w come|why
-4 w come|wish
6 w comia
6 w comia|why
13 w comida
15 w comida|why
-4 w comigo
-4 w comigo|why
12 w comiss
14 w comiss|wish
-5 w commen
-4 w commen|wish
-25 w como
-24 w como|why
-11 w compan
-8 w compan|why
-4 w compet
-4 w compet|why
-8 w compla
-6 w compla|why
5 w comple
6 w comple|wish
-9 w compli
-9 w compli|why
-7 w compre
-3 w compre|wish
7 w compri
-3 w compro|wish
-6 w comput
-8 w comput|wish
4 w comuni
-12 w com|why
9 w com|wish
-3 w concer
11 w concor
8 w concor|why
12 w condic
7 w condic|why
5 w condic|wish
-16 w confir
-16 w confir|why
8 w confus
9 w confus|why
-18 w conhec
-12 w conhec|why
-6 w conhec|wish
-6 w connos
-3 w connos|wish
7 w conseg
6 w conseg|wish
5 w consig
12 w consig|why
-7 w consig|wish
-10 w consul
-16 w consul|why
4 w consul|wish
-6 w conta
-10 w contab
-4 w contab|why
-6 w contab|wish
10 w contac
9 w contac|why
-8 w contad
-4 w contad|why
-5 w contad|wish
-5 w contas
-5 w contas|why
-7 w conta|why
13 w conten
11 w conten|wish
5 w contin
23 w contin|why
-17 w contin|wish
14 w contra
15 w contra|wish
-11 w conven
-12 w conven|wish
12 w conver
10 w conver|wish
10 w cookie
-5 w cooper
-5 w cooper|wish
12 w copy
6 w copy|why
6 w copy|wish
-6 w cor
-5 w coraca
9 w corre
15 w corred
20 w corred|why
-5 w corred|wish
-6 w correi
-8 w correi|wish
-3 w correr
-8 w corret
-8 w corret|why
-10 w correu
-10 w correu|why
9 w corre|why
-13 w corrig
-13 w corrig|wish
4 w corte
4 w corte|wish
-6 w cor|why
6 w cost|why
-6 w cottag
-6 w cottag|wish
10 w could
-12 w couldn
-12 w couldn|why
12 w could|wish
-4 w counte
-4 w countr
4 w counts
5 w counts|wish
5 w courie
4 w courie|why
-3 w course
-4 w course|why
-7 w couver
-5 w cover
13 w covera
13 w covera|why
-5 w cover|wish
-6 w cozinh|wish
-5 w cpf
-4 w cpf|wish
3 w create
3 w create|wish
6 w creche|why
-4 w creche|wish
-7 w cresce
-7 w cresce|why
5 w crew
5 w crew|wish
-6 w cuida
-6 w cuida|why
4 w culto
-10 w cumpre
-10 w cumpre|why
-14 w cumpri
-5 w cumpri|why
-9 w cumpri|wish
17 w cupom
17 w cupom|wish
19 w curren
14 w curren|wish
-9 w curso
-5 w curso|why
5 w custa
5 w custa|why
9 w custom
-5 w custom|why
13 w custom|wish
3 w da
-4 w daft
-5 w danca
-5 w danca|why
-9 w dar
11 w daria
11 w daria|why
9 w dark
4 w darker
4 w darker|why
12 w dark|wish
-3 w dar|why
-6 w dar|wish
26 w das
14 w dashbo
11 w dashbo|why
3 w dashbo|wish
17 w das|why
15 w das|wish
8 w data
-4 w datas
6 w data|wish
18 w date
13 w date|why
5 w date|wish
14 w dava
4 w dava|why
9 w dava|wish
-7 w day
7 w day|why
-10 w day|wish
8 w da|why
9 w da|wish
10 w de
5 w dead
5 w dead|why
-3 w dear|wish
18 w decent
4 w decent|why
15 w decent|wish
-5 w decide
-5 w decide|why
3 w deck
-5 w declar|why
-5 w decora
-14 w dei
-4 w deixa
3 w deixam
3 w deixam|why
-12 w deixar
-9 w deixar|why
-3 w deixar|wish
-4 w deixa|wish
-15 w deixei
-15 w deixei|why
-14 w deixem
-14 w deixem|wish
-6 w deixou
-3 w deixou|why
-14 w dei|why
-13 w deles
-12 w deles|why
14 w delete
4 w delete|why
10 w delete|wish
5 w delive|wish
-3 w demais|wish
7 w demasi
7 w demasi|why
7 w demora
7 w demora|why
3 w dentis
9 w dentro
6 w dentro|why
4 w depend
4 w depend|why
6 w deploy
-5 w depois
-13 w depois|why
8 w depois|wish
16 w deposi
10 w deposi|wish
6 w deram|why
4 w desapa
4 w desapa|why
5 w descar
8 w descol
8 w descol|why
19 w descon
20 w descon|wish
19 w desde|why
-13 w desde|wish
-14 w desenh
-11 w desenh|why
-4 w desenh|wish
-9 w deserv
-5 w deserv|why
-4 w deserv|wish
-5 w desist
-4 w desist|why
8 w desk
-3 w desk|why
11 w desk|wish
17 w deslig
7 w deslig|why
10 w deslig|wish
5 w desloc
5 w desloc|why
-8 w dessa
-7 w dessa|wish
4 w desse|why
-4 w desta
-4 w desta|wish
-17 w deu
-16 w deus
-4 w deus|why
-12 w deus|wish
-10 w deu|why
-7 w deu|wish
14 w deviam
3 w deviam|why
10 w deviam|wish
3 w devia|why
6 w devolu
4 w devolu|wish
25 w devolv
8 w devolv|why
17 w devolv|wish
14 w dez
6 w dezass
6 w dezass|why
13 w dez|why
-3 w de|why
14 w de|wish
5 w dia
4 w diaria
-5 w dias
15 w dia|wish
-4 w did
-6 w didnt
-3 w didnt|wish
-4 w did|why
-5 w died
5 w difere
17 w differ
10 w differ|why
8 w differ|wish
-5 w difici
-5 w difici|why
-5 w dificu
-5 w dificu|why
5 w digita|why
-5 w digita|wish
-4 w digo
9 w dinhei
10 w dinhei|why
-4 w direit
-4 w direit|wish
3 w disapp
3 w disapp|why
4 w discou
3 w discou|wish
-4 w dispen
-3 w dispen|wish
6 w disse|why
-3 w disse|wish
-16 w disso
-17 w disso|wish
-5 w disto
-4 w disto|why
-7 w diz
-11 w dizer
-8 w dizer|why
-4 w dizer|wish
-9 w diz|why
8 w do
-5 w dobrad
-5 w dobrad|why
-3 w dobrar
3 w dobro
3 w dobro|why
-15 w doce
-9 w doce|wish
4 w docs
4 w docs|why
-4 w doctor
-4 w doctor|why
-17 w does
13 w doesnt
20 w doesnt|why
-7 w doesnt|wish
-16 w does|why
-3 w dog
-3 w doing
15 w dois
20 w dois|why
-6 w dois|wish
-4 w dolar
-9 w dolar|wish
17 w doming
-8 w doming|why
26 w doming|wish
-9 w dona
-7 w donati
-6 w dona|wish
-3 w done|why
6 w dono
6 w dono|why
-4 w dont
-7 w dont|why
4 w dont|wish
18 w door
17 w door|wish
-6 w dor
-3 w dorme
-6 w dormia
-6 w dormia|why
-6 w dor|why
18 w dos
9 w dos|why
9 w dos|wish
-15 w dou
7 w double|why
-5 w double|wish
-9 w doutor
-3 w doutor|wish
-7 w dou|why
-8 w dou|wish
-19 w down
5 w downlo
5 w downlo|why
-19 w down|why
-3 w do|why
12 w do|wish
-5 w drama
-5 w drama|why
-11 w drawin
-5 w drawin|why
-4 w dream
-4 w dream|wish
-8 w driver|why
7 w driver|wish
7 w dry
8 w dry|why
-4 w duas|why
7 w duas|wish
-4 w duck
3 w duplic
3 w duplic|wish
-9 w durant
-9 w durant|wish
-4 w durmo
-3 w durmo|why
-20 w e
4 w each
-4 w early|wish
4 w eats
4 w eats|why
-3 w econom
14 w edit
12 w edit|wish
-3 w educac
-3 w educac|why
5 w educad
5 w educad|why
-18 w eh
-4 w eh|why
-36 w eh|wish
3 w eight
-9 w eighty
-9 w eighty|why
3 w eight|why
-7 w ela
-5 w ela|why
-8 w ele
7 w eleven
19 w eleven|why
-11 w eleven|wish
-4 w ele|why
-7 w elogia
-4 w elogia|wish
-9 w email
4 w emails
3 w emails|why
-5 w email|why
-5 w email|wish
-5 w embala
-8 w embala|why
7 w embora|why
4 w ementa
4 w ementa|wish
4 w emerge
8 w emitir
4 w emitir|why
4 w emitir|wish
-4 w empreg
-4 w empreg|why
-16 w empres
-18 w empres|why
4 w emptie
13 w em|why
-24 w em|wish
-4 w encome
-3 w encome|wish
9 w encont
6 w encont|why
3 w encont|wish
-8 w encrav
-8 w encrav|why
14 w ended
14 w ended|why
8 w endere
4 w endere|why
3 w endere|wish
-3 w end|why
7 w enferm
5 w enferm|why
-4 w enfim
-4 w enfim|why
-4 w engane
-11 w engine
-11 w engine|why
20 w englis
9 w englis|why
11 w englis|wish
4 w enough|why
-22 w entao
-9 w entao|why
-13 w entao|wish
-7 w entra
6 w entrad
4 w entran
4 w entran|wish
5 w entrar
6 w entrar|why
-10 w entra|why
4 w entre
21 w entreg
15 w entreg|why
9 w entreg|wish
-7 w entrei
-7 w entrei|why
3 w entre|why
-9 w entrou
-5 w entrou|why
-4 w entrou|wish
-5 w envelo
-5 w envelo|wish
3 w enviar
3 w enviar|wish
5 w epoca
4 w epoca|wish
-29 w equipe
-20 w equipe|why
-10 w equipe|wish
-5 w eram
11 w errada
7 w errada|why
7 w errado
9 w errado|why
19 w erro
-13 w error
-5 w error|why
11 w erro|why
8 w erro|wish
8 w escada
8 w escada|why
-3 w escane
-11 w escola
-8 w escola|wish
-9 w escolh
5 w escolh|why
-13 w escolh|wish
8 w escond
6 w escond|why
-17 w escrev
-14 w escrev|why
-4 w escrev|wish
-4 w escrit|why
4 w escuro
3 w escuro|wish
-3 w especi
-3 w especi|wish
4 w espelh|wish
8 w espera
6 w espera|why
4 w espera|wish
-4 w espere
-11 w espero
-11 w espero|wish
6 w esplan
6 w esplan|wish
4 w esquec
-6 w esquer
-7 w esquer|wish
6 w esquin
6 w esquin|why
7 w essa
8 w essa|why
-4 w esse
-4 w esse|wish
3 w estaca
5 w estaca|wish
32 w estaci
22 w estaci|why
12 w estaci|wish
-11 w estafe
-11 w estafe|why
-3 w estagi
5 w estagi|why
-8 w estagi|wish
7 w estamo
7 w estamo|why
4 w estao
10 w estao|why
-6 w estao|wish
-3 w estar
6 w estar|why
-10 w estar|wish
17 w estava
12 w estava|why
6 w estava|wish
34 w esta|why
-27 w esta|wish
-5 w este
9 w esteir
-4 w este|why
3 w estoqu
4 w estoqu|wish
-14 w estou
-10 w estou|why
-5 w estou|wish
-4 w estrad
-4 w estrad|wish
9 w etique
9 w etique|wish
9 w euros
8 w euros|why
-7 w eu|why
15 w eu|wish
-11 w even
-10 w even|why
-5 w ever
-4 w every
8 w everyb
8 w everyb|why
9 w everyt|why
-9 w everyt|wish
-4 w every|wish
-6 w ever|why
3 w exactl
3 w exactl|why
4 w exames|wish
-24 w exampl
-24 w exampl|wish
9 w excel
4 w excell
4 w excell|why
6 w excel|why
4 w excel|wish
6 w except
6 w except|why
9 w exerci
4 w exerci|wish
-3 w exmos
-3 w exmos|wish
6 w expens
7 w expens|why
4 w expire
4 w expire|why
-6 w explic
-7 w explic|why
17 w export
18 w export|why
7 w expres
7 w expres|why
9 w extens
6 w extens|wish
3 w extra
17 w extrat
6 w extrat|why
11 w extrat|wish
3 w extra|why
-7 w e|why
-35 w e|wish
-3 w fa
3 w faca
-11 w facam
-11 w facam|wish
3 w faca|wish
-5 w facil
-5 w facil|why
4 w faco
3 w faco|wish
6 w factor
4 w factor|wish
4 w factur
-4 w faculd
-4 w faculd|why
-7 w fair
-7 w fair|why
19 w falar
12 w falar|why
7 w falar|wish
5 w fala|why
-6 w fala|wish
5 w faleci
5 w faleci|why
-9 w falei
-7 w falei|wish
-11 w falou
11 w falta
7 w falta|why
4 w falta|wish
6 w faltei
6 w faltei|why
-8 w famili
-4 w famili|why
-3 w famili|wish
5 w family
7 w family|wish
-8 w fantas
-8 w fantas|wish
-6 w far
7 w farm
5 w farmac
5 w farmac|why
7 w farm|why
-4 w faro
-6 w far|why
-3 w faster|wish
4 w father
4 w father|why
8 w fatura
6 w fatura|why
-5 w fault
-4 w fault|why
-15 w favor
-14 w favor|wish
-17 w faz
-5 w fazia
-5 w fazia|why
-15 w faz|why
-3 w fa|why
-10 w featur
-13 w featur|wish
-9 w februa
-9 w februa|why
-6 w fecha
4 w fechad
3 w fechad|why
-7 w fechar
-8 w fechar|why
-5 w fechav
-5 w fechav|why
-3 w fecha|why
-3 w fecha|wish
17 w fechem
14 w fechem|wish
-11 w fecho
-11 w fecho|why
-6 w fee
7 w feed
-4 w feedba
-4 w feedba|why
3 w feed|wish
4 w feel
4 w feel|why
-4 w fees
-5 w fees|why
-6 w fee|why
5 w feira
5 w feira|wish
-8 w feito
-8 w feito|why
7 w feriad
11 w feriad|why
-4 w feriad|wish
-7 w ferias
-5 w ferias|why
4 w fernan|wish
-10 w ferry
-9 w ferry|wish
-10 w festa
-9 w festa|why
-5 w fewer
-3 w fewer|wish
-9 w fez
-11 w fez|wish
12 w fi
-8 w fiado
-8 w fiado|why
12 w fibra
14 w fibra|why
14 w fica
5 w ficam
-4 w ficar
-5 w ficar|why
7 w fica|why
9 w fica|wish
3 w ficha
7 w ficou|why
-4 w ficou|wish
15 w fideli
14 w fideli|why
6 w fields
6 w fields|wish
-4 w fifty
-4 w fifty|why
7 w figuri
7 w figuri|wish
-9 w fila
-3 w filas
-3 w filas|why
-13 w fila|wish
12 w fileir
-8 w files
-8 w files|wish
-8 w filha
-7 w filha|why
7 w filho
6 w filho|wish
10 w film
8 w filter
5 w filter|wish
-5 w filtro
-14 w filtro|why
10 w filtro|wish
-13 w fim
-17 w fim|why
4 w fim|wish
-10 w finall
-10 w finall|why
-4 w finalm
-4 w finalm|why
-4 w financ|wish
18 w find
12 w find|why
6 w find|wish
-8 w fine
-4 w fine|why
-4 w fine|wish
-5 w fiquei
-7 w fiquem
-3 w fiquem|wish
-6 w firme
-9 w first
-5 w first|why
-4 w first|wish
3 w fiscal
4 w fiscal|why
-4 w fisiot|wish
24 w five
31 w five|why
6 w fix
3 w fixar
3 w fixar|wish
-17 w fixed
-14 w fixed|why
-4 w fixed|wish
-6 w fixes
4 w fix|wish
-16 w fiz
-5 w fizera
-14 w fiz|why
12 w fi|why
-3 w fleet
3 w flight
3 w flight|why
8 w floor
9 w floor|why
-5 w flores|why
4 w floris
-10 w foi
-4 w foi|why
-9 w foi|wish
-12 w folha
-11 w folha|wish
-5 w fomos
5 w font
4 w font|why
19 w for
-10 w fora
-5 w foram
-5 w foram|why
-9 w fora|wish
9 w forget
9 w forget|why
16 w form
-4 w formad
11 w formul
12 w formul|wish
10 w form|why
7 w form|wish
-5 w fornec|why
4 w fornec|wish
5 w forty
9 w forty|why
-4 w forty|wish
-7 w forwar
4 w for|why
8 w for|wish
16 w fosse
15 w fosse|why
-21 w foto
-4 w fotogr
-4 w fotogr|why
-3 w fotos
-4 w fotos|why
-7 w foto|why
-16 w foto|wish
-11 w found
-11 w found|why
6 w four
7 w four|why
-6 w fox
-6 w fox|wish
6 w fraca
6 w fralda
11 w free
-3 w freeze
-6 w freeze|why
10 w free|wish
-4 w frente
-14 w frescu
-6 w frete|why
4 w frete|wish
10 w fria
10 w fria|why
-6 w friday
-7 w friday|wish
-12 w fridge
-10 w fridge|wish
-9 w friend|why
9 w friend|wish
-3 w frigor
-3 w frigor|why
11 w frio
11 w frio|why
-13 w from
-11 w from|why
-5 w from|wish
-5 w front
-7 w fruit
-5 w fruit|wish
-31 w fui
-21 w fui|why
-14 w fui|wish
-21 w fumar
-21 w fumar|wish
19 w funcio
6 w funcio|why
14 w funcio|wish
9 w fundo
8 w fundo|why
-5 w funera
-5 w funera|why
-10 w funny
9 w gabari
-5 w galera
-5 w galera|wish
-24 w galo
-24 w galo|wish
-5 w ganhei
-5 w ganhei|why
-9 w garage
-3 w garage|why
-6 w garage|wish
4 w garcom
10 w gate
7 w gate|wish
-4 w gato
-9 w gave
-6 w gave|why
7 w gelo
6 w gelo|why
-4 w gente
4 w gente|why
-7 w geral
-6 w geral|wish
4 w gerent
5 w gerent|wish
-6 w geres
-6 w geres|why
-15 w gets
-9 w gets|why
-6 w gets|wish
8 w gettin
8 w gettin|why
6 w get|why
-4 w gift
-5 w gift|wish
-6 w ginasi
-8 w ginasi|why
6 w give
8 w give|wish
-3 w gloves
-6 w gloves|wish
-5 w go
-6 w god
-8 w goes
-8 w goes|wish
-5 w going
-5 w going|wish
10 w gone
10 w gone|why
-10 w good
-5 w good|why
-6 w good|wish
13 w google
13 w google|wish
-4 w gosta
-6 w gostar
-7 w gostar|wish
9 w gostav
7 w gostav|why
-4 w gosta|why
-4 w gotas
-4 w gotas|wish
8 w got|why
-6 w got|wish
9 w go|why
-15 w go|wish
-16 w graca
-14 w graca|wish
3 w grafic
3 w grafic|why
-5 w grand
-9 w grande
-10 w grande|why
6 w grandp
6 w grandp|wish
-4 w grand|why
12 w gratis
6 w gratis|why
6 w gratis|wish
3 w gratui
3 w gratui|why
6 w gravad
4 w gravad|wish
4 w gravou
4 w gravou|why
-4 w greeti
-3 w grey
-10 w guarda
-17 w guarda|why
7 w guarda|wish
-3 w guess
-3 w guess|why
-8 w guest
5 w guests
-9 w guest|wish
3 w guias
5 w guy
5 w guys
7 w guys|why
17 w ha
4 w had|why
-8 w haja
-3 w hajam
-3 w hajam|wish
12 w half
10 w half|why
3 w half|wish
-19 w hall
-6 w hall|why
-13 w hall|wish
5 w hand
4 w hand|wish
-3 w happen
-6 w happen|wish
-3 w happie
-3 w happie|why
-14 w has
-14 w has|wish
3 w havent|wish
9 w haver
6 w haver|wish
8 w have|why
3 w havia
3 w havia|why
4 w having
4 w having|why
21 w ha|why
-18 w he
-3 w heads
-3 w heads|wish
4 w heard
-3 w hearse
-4 w heatin
-5 w heatin|why
-7 w heaven
-7 w heaven|why
-13 w hed
-8 w hed|why
-3 w hello
-3 w hello|wish
13 w help
-7 w helpli
-7 w helpli|why
-3 w helps|wish
11 w help|why
-6 w her
-14 w here
-5 w here|why
-9 w here|wish
-4 w hes
-10 w he|why
-8 w he|wish
-4 w hi
11 w high
3 w higher
3 w higher|why
12 w high|wish
-5 w him
-8 w himsel
-8 w himsel|why
-3 w him|why
5 w hire
-12 w his
-7 w histor|why
6 w histor|wish
-11 w his|why
3 w hit|why
-4 w hi|wish
-3 w hoje|wish
6 w hold
4 w hold|why
5 w holeri
14 w holida
9 w holida|why
5 w holida|wish
-9 w home
-11 w home|wish
-6 w honest
-7 w honest|why
5 w hook
5 w hook|wish
-8 w hope
-8 w hope|wish
-9 w hora
6 w horari
6 w horari|wish
-5 w horas|why
-11 w hora|wish
10 w hot
8 w hotel
3 w hotel|why
5 w hotel|wish
10 w hot|why
-6 w hour
13 w hours
13 w hours|wish
-11 w hour|why
5 w hour|wish
-13 w house
-4 w house|why
-9 w house|wish
4 w houves
4 w houves|wish
-6 w how|why
8 w how|wish
6 w humano|why
-5 w humano|wish
4 w husban
5 w husban|why
-4 w hymn
-4 w hymn|why
-15 w i
-6 w iam
-6 w iam|why
-6 w ia|why
5 w ia|wish
4 w iban
-8 w id
-4 w idade
-4 w idade|wish
3 w ideall
3 w ideall|wish
4 w ideia|why
-10 w idoso
-9 w idosos
-13 w idoso|wish
-9 w id|why
7 w if
7 w ifood
6 w if|wish
-6 w ignore
-6 w ignore|wish
6 w igual
6 w igual|why
-11 w ill
-3 w ill|why
-7 w ill|wish
16 w ilumin
16 w ilumin|wish
14 w im
-7 w imagin
-5 w imagin|why
-6 w imenso
-4 w impeca
-4 w impeca|why
-4 w implan
-4 w implan|why
-8 w import
-8 w import|why
4 w imposs
7 w impres
8 w imprim
-6 w imprim|why
14 w imprim|wish
-9 w improv
-3 w improv|why
8 w imundo
8 w imundo|why
11 w im|why
5 w im|wish
6 w in
3 w inbox
3 w inbox|wish
-3 w includ|wish
-6 w indico
-3 w indiqu
-3 w indiqu|why
6 w infant
6 w infant|why
19 w ingles|why
-18 w ingles|wish
8 w inicia
5 w inicia|why
-8 w inscri
-4 w insist
-3 w insist|why
12 w instal
9 w instal|why
3 w instal|wish
8 w instea
8 w instea|wish
16 w instru
20 w instru|why
-3 w instru|wish
-5 w insura
-3 w insura|wish
14 w integr
12 w integr|wish
7 w inteir
11 w inteir|why
-4 w inteir|wish
-7 w interf
-6 w interf|wish
-4 w intern
-4 w intern|wish
3 w interr
-4 w intuit
-4 w intuit|why
-3 w invent|wish
5 w invern
10 w invern|why
-6 w invoic
-4 w invoic|why
-4 w invoic|wish
8 w in|why
10 w in|wish
7 w ir
-6 w irma
-6 w irma|wish
3 w ir|why
4 w ir|wish
20 w is
4 w island|wish
-7 w isnt
-3 w isnt|why
-3 w isnt|wish
-39 w isso
-19 w isso|why
-29 w isso|wish
-20 w isto
-11 w isto|why
-9 w isto|wish
24 w is|why
-9 w is|wish
-16 w it
7 w itd
4 w itd|why
3 w itd|wish
6 w item
5 w item|why
4 w itens|why
-21 w its
-8 w itself
-13 w itself|why
5 w itself|wish
-15 w its|why
-9 w its|wish
-15 w it|why
-10 w it|wish
4 w ive|why
-5 w ive|wish
4 w ivone
4 w ivone|wish
-14 w i|why
-11 w i|wish
-10 w ja
-7 w janela
-7 w janela|wish
7 w jantar
5 w jantar|why
14 w jars
14 w jars|why
-12 w ja|why
-10 w jeitin
-10 w jeitin|wish
-5 w jeito|why
5 w jeito|wish
-4 w joana
-5 w joaqui
-5 w joaqui|why
4 w job
6 w jobs
6 w jobs|wish
-8 w job|why
13 w job|wish
5 w joke
-4 w jokes
5 w joke|why
-13 w jornal
-10 w jornal|wish
-4 w judge
-4 w judge|why
-3 w june
-4 w june|why
7 w junho
8 w junho|why
6 w juntar
6 w juntar|wish
4 w juntas
3 w juntas|wish
-5 w junto
5 w junto|why
-10 w junto|wish
7 w juros
6 w juros|wish
-4 w justo
-4 w justo|why
-23 w k
-4 w karate
10 w keeps
10 w keeps|why
-15 w kept
-15 w kept|why
-9 w kettle|why
3 w keyboa
5 w kids
-6 w kids|why
11 w kids|wish
-4 w kieran
-4 w kieran|why
4 w kill
4 w kill|wish
7 w kilns
-6 w kit
16 w kitche
15 w kitche|why
3 w km
-7 w knee
-7 w knee|why
7 w know
-6 w knows
-6 w knows|why
7 w know|wish
-8 w k|why
-16 w k|wish
-17 w la
-7 w label
3 w labels
-8 w label|why
6 w labora
6 w labora|wish
5 w lactos
5 w lactos|wish
-9 w lad
-5 w lado
-17 w lado|why
13 w lado|wish
-6 w lads
-6 w lads|why
-7 w lady
-3 w lady|why
-6 w lad|why
4 w lamp
4 w lamp|wish
7 w lancar
7 w lancar|wish
4 w lanco
5 w lanco|why
5 w lane
5 w langua
-8 w laptop
-8 w laptop|wish
-3 w lar
-6 w lareir
-3 w lar|why
-17 w last
-11 w last|why
-9 w last|wish
-3 w lata
-3 w lata|why
5 w late
11 w later
-4 w later|why
15 w later|wish
8 w late|wish
10 w laudos
-6 w laudo|why
3 w laudo|wish
-6 w laughe
-6 w laughe|why
-7 w lavado
-7 w lavado|why
-6 w layout
-8 w layout|wish
-12 w la|why
-5 w la|wish
-4 w le
5 w leak
7 w leak|wish
-9 w least
-10 w least|wish
-7 w leave
-8 w leeds
-8 w leeds|wish
22 w left
17 w left|why
5 w left|wish
-3 w legal
10 w legend
13 w legend|wish
11 w leite
11 w leite|wish
-7 w leitor
-8 w leitor|wish
-11 w lembra
-12 w lembra|wish
6 w lembre
8 w lembre|wish
-8 w lembro
5 w lenta
4 w lenta|wish
-4 w ler
-9 w ler|why
5 w ler|wish
12 w less
4 w lesson
4 w lesson|why
11 w less|wish
12 w let
4 w letra
11 w letra|why
-8 w letra|wish
7 w lets
9 w lets|wish
18 w letter
14 w letter|why
4 w letter|wish
-4 w let|why
16 w let|wish
-3 w levamo
-3 w levamo|wish
4 w levant
5 w levar
-5 w levava
-5 w levava|why
-21 w levei
-7 w levei|why
-14 w levei|wish
-6 w le|wish
-5 w lhe
11 w librar
10 w librar|wish
-10 w lids
-10 w lids|why
-9 w lift|why
7 w lift|wish
-3 w ligado
-3 w ligado|why
5 w ligam
5 w ligam|why
-12 w ligand
-12 w ligand|why
13 w ligar
13 w ligar|wish
17 w light
5 w lights
4 w lights|why
14 w light|wish
-5 w liguem
-5 w liguem|wish
3 w like|wish
5 w limit
4 w limita
5 w limits
5 w limits|wish
6 w limit|wish
-9 w limpar
-9 w limpar|wish
-11 w limpo
-11 w limpo|why
-5 w linda
12 w lindo
3 w lindo|why
9 w lindo|wish
-4 w line|why
11 w lingua
11 w lingua|why
-9 w linha
-9 w linha|why
5 w lisboa
7 w lisboa|why
-15 w list
-31 w lista
-6 w lista|why
-25 w lista|wish
7 w lists
5 w list|why
-20 w list|wish
-12 w live
-12 w live|wish
3 w livre
3 w livre|wish
14 w lixeir
14 w lixeir|wish
4 w locali
9 w lock
25 w locker
16 w locker|why
9 w locker|wish
4 w lock|why
5 w lock|wish
8 w log
10 w logged
17 w login
3 w logins
3 w logins|why
9 w login|why
8 w login|wish
8 w logo
9 w logo|wish
5 w logs
5 w logs|why
4 w log|why
4 w log|wish
5 w loja
4 w lojas
5 w lojas|wish
9 w loja|why
-5 w loja|wish
-4 w longe
11 w longer
4 w longer|why
7 w longer|wish
-3 w longe|why
4 w long|why
-7 w long|wish
4 w looked
-12 w lookin
-4 w lookin|why
-8 w lookin|wish
-5 w looks
-5 w looks|why
-3 w lorry
-3 w lorry|why
-16 w lost
-7 w lost|why
-8 w lost|wish
-5 w lot
-5 w lot|why
-5 w loud
-5 w loud|why
-3 w love
-4 w lovely
4 w love|why
-6 w love|wish
8 w loyalt
7 w loyalt|wish
-9 w lugar
9 w lugare
8 w lugare|why
-5 w lugar|why
-4 w lugar|wish
6 w luncht
-6 w lurdes
-6 w lurdes|why
-6 w luxo
-6 w luz
-9 w luz|why
3 w luz|wish
5 w machin
6 w machin|why
-4 w made
-12 w madrug
-11 w madrug|why
-10 w mae|why
9 w mae|wish
-17 w mail
-4 w mails
-3 w mails|wish
-13 w mail|why
-5 w mail|wish
-8 w maio
10 w maior
12 w maiore
12 w maiore|wish
10 w maior|wish
-4 w maio|why
-4 w mais|why
3 w mais|wish
4 w make
3 w make|why
5 w mal
-4 w malas
7 w mal|why
-7 w man
16 w manage
9 w manage|why
7 w manage|wish
9 w mandar
9 w mandar|wish
-9 w manda|why
6 w manda|wish
-17 w mandem
-7 w mandem|why
-10 w mandem|wish
-5 w mando
-4 w mandou
-5 w mandou|wish
-6 w mando|wish
5 w maneir
4 w maneir|wish
-16 w manten
-15 w manten|wish
-8 w manute
-8 w manute|why
4 w many
-3 w man|why
-15 w mao
-8 w mao|why
-7 w mao|wish
-6 w mapa
-10 w mapa|why
4 w mapa|wish
-8 w map|why
11 w map|wish
3 w maquin|wish
-8 w marcac
-8 w marcac|why
13 w marcad
11 w marcad|why
3 w marcar
-3 w march
-9 w marco
-5 w marco|why
-4 w marco|wish
7 w margem
7 w margem|why
-5 w marido|wish
-6 w market
-6 w market|why
-5 w marque
13 w mata
-7 w matar
-7 w matar|why
13 w mata|why
-8 w mau
-5 w mau|why
5 w maximo
5 w maximo|wish
-9 w may
12 w maybe
13 w maybe|wish
-8 w may|why
7 w mb
9 w mb|wish
-4 w me
8 w means
10 w medica
-6 w medico
-6 w medico|wish
-7 w meet
4 w meetin
-7 w meet|wish
-3 w mega
-4 w meh
-4 w meh|why
-10 w meia
-7 w meia|why
10 w meio
7 w meio|why
3 w meio|wish
-11 w melhor
-13 w melhor|why
4 w member
-17 w menina
-5 w menina|why
-12 w menina|wish
-9 w menino
-8 w menino|why
-8 w menos
-7 w menos|why
6 w mensag
8 w mensag|wish
13 w mensal
8 w mensal|why
5 w mensal|wish
-6 w mentio
10 w menus
10 w menus|why
-5 w mercad
-3 w mercad|wish
-15 w merece
-11 w merece|wish
8 w merge
3 w merger
3 w merger|why
6 w merge|wish
-19 w mes
-10 w mesa
6 w mesa|why
-16 w mesa|wish
11 w meses
13 w meses|why
-6 w mesma
-6 w mesma|why
14 w mesmo
6 w mesmo|why
9 w mesmo|wish
5 w messag
8 w messag|why
-4 w messag|wish
-19 w mes|why
-7 w met
10 w meta
14 w metade
15 w metade|why
10 w meta|wish
-4 w meter|why
4 w meter|wish
21 w meus
15 w meus|why
6 w meus|wish
19 w meu|why
-28 w meu|wish
-12 w mexam
-12 w mexam|wish
-6 w mexer
-8 w mexer|why
-6 w me|why
4 w micros
4 w micros|wish
-8 w midnig
-8 w midnig|why
-14 w mil
9 w miles
9 w miles|why
-7 w mil|why
-7 w mil|wish
-3 w mim
-9 w mimo
12 w mim|why
-15 w mim|wish
-4 w mine
-4 w mine|why
-14 w minha
-18 w minhas
-19 w minhas|why
-8 w minha|why
-13 w minha|wish
6 w minibu
-6 w minute
-4 w minute|why
12 w minuto
17 w minuto|why
-6 w minuto|wish
-4 w mirror|why
-4 w missa
7 w missa|why
-11 w missa|wish
-5 w missed
-4 w missed|why
-7 w missin
-6 w missin|why
5 w miuda
5 w miuda|why
-9 w miudin
7 w miudo
-10 w miudos
-12 w miudos|why
7 w miudo|why
4 w mobile
5 w mobile|why
-7 w moca|why
6 w moca|wish
-3 w moda
-3 w moda|wish
5 w mode
-6 w modelo|why
4 w modelo|wish
-5 w mode|why
10 w mode|wish
-4 w modo
-15 w modo|why
10 w modo|wish
3 w moeda
-4 w moedas
-6 w moedas|why
3 w moeda|wish
-13 w moment
-12 w moment|why
17 w monday
11 w monday|why
6 w monday|wish
-10 w money
-8 w money|why
4 w montad
4 w montad|why
-7 w monthl
-9 w monthl|why
-3 w months
-10 w months|why
7 w months|wish
-6 w month|why
4 w month|wish
3 w morada
-7 w more
3 w more|why
-13 w more|wish
-5 w mornin
-4 w mornin|why
-9 w moro
-4 w moro|why
-5 w moro|wish
3 w mossa
3 w mossa|why
-8 w mostly
-6 w mostly|wish
-5 w mostra|why
6 w mostra|wish
5 w most|why
5 w mot
-8 w mother
-5 w mother|why
9 w motobo
7 w motobo|why
5 w motori
4 w motori|why
3 w moto|wish
5 w move
-4 w moved
-6 w moved|wish
-8 w moving
-3 w mr
4 w mud
-4 w mudam
-4 w mudam|why
-4 w mudanc
-4 w mudanc|why
6 w mudar
-18 w mudara
-16 w mudara|why
5 w mudar|why
3 w mudo
-6 w mudou
-4 w mudou|why
4 w mud|why
5 w muita
4 w muita|why
-5 w muito
-5 w muitos
-5 w muitos|why
5 w muito|why
-10 w muito|wish
16 w multi
6 w multib
4 w multib|why
16 w multi|wish
-5 w mums
-5 w mums|wish
-4 w mundo
-6 w mundo|wish
16 w music
16 w musica
3 w musica|why
13 w musica|wish
7 w music|why
9 w music|wish
-10 w my
-24 w my|wish
-5 w n
10 w na
-8 w nada
14 w nada|why
-20 w nada|wish
-7 w nadinh
-7 w nadinh|wish
8 w name
10 w name|wish
3 w nan
3 w nan|why
23 w nao|why
-14 w nao|wish
15 w nas
-7 w nas|why
22 w nas|wish
4 w natal
7 w natal|why
-3 w natal|wish
6 w na|wish
-6 w nd
-9 w ne
6 w need
-10 w needed
-10 w needed|why
-8 w needs
-9 w needs|why
11 w need|wish
-12 w negoci
-12 w negoci|wish
-4 w neide
6 w neighb
-20 w nem
-14 w nem|why
-8 w nem|wish
9 w nenhum
12 w nenhum|why
-8 w net
-8 w neta
-8 w neta|why
-3 w neto
-31 w new
-9 w newsle
-10 w newsle|wish
10 w newspa
-9 w new|why
-26 w new|wish
-3 w next
7 w next|why
-10 w next|wish
-6 w ne|why
3 w nif
6 w night
4 w nightm
4 w nightm|why
-5 w nights|wish
9 w night|why
7 w nine
4 w ninety
10 w nine|why
10 w ningue
17 w ningue|why
-10 w ningue|wish
-6 w nivald
20 w no
8 w nobody|why
-8 w nobody|wish
4 w noites
3 w noites|why
10 w noite|why
-9 w noite|wish
-6 w nome
-10 w nomes
-10 w nomes|wish
-7 w nome|wish
11 w none
13 w none|why
18 w noon
18 w noon|why
14 w normal
10 w normal|why
4 w normal|wish
17 w nos
6 w nossa
6 w nossa|wish
-6 w nosso
-4 w nossos|why
-3 w nosso|wish
14 w nos|why
-12 w not
-5 w nota
9 w notas
7 w notas|why
-5 w notes
-14 w notes|why
8 w notes|wish
3 w note|wish
-11 w nothin
-9 w nothin|wish
-12 w notice
-12 w notice|why
8 w notifi
5 w notifi|why
-15 w not|wish
-6 w nova
-4 w novas
-7 w nova|why
-8 w nove
4 w novela
4 w novela|why
9 w novemb
9 w novemb|why
-6 w nove|why
-5 w novo
12 w novo|why
-16 w novo|wish
-3 w now
-4 w now|wish
16 w no|wish
-9 w num
11 w numa
9 w numa|why
15 w number
4 w number|why
11 w number|wish
5 w numero
7 w numero|why
-4 w num|why
-5 w num|wish
-10 w nunca|why
16 w nunca|wish
-3 w nurse
-4 w nurse|why
-5 w n|wish
13 w o
6 w obras
4 w obras|why
8 w obra|why
-11 w obra|wish
-11 w obriga
-3 w obriga|why
-8 w obriga|wish
-3 w ocorre
-3 w ocorre|wish
-4 w octobe
3 w oculos
3 w oculos|why
-6 w odd
-17 w of
-25 w office
-16 w office|why
-10 w office|wish
9 w offlin
11 w offlin|wish
-4 w oficin
-4 w oficin|why
-29 w of|wish
-6 w oh
-6 w oh|why
-4 w oi
-4 w oi|wish
8 w old
6 w older
6 w older|why
7 w old|wish
-8 w olho
18 w olhou
18 w olhou|why
-7 w olho|why
5 w on
7 w onboar
5 w onboar|why
-6 w once
-6 w once|why
13 w onde
13 w onde|why
-7 w ones
-6 w ones|why
8 w one|why
-14 w one|wish
-21 w onibus
-18 w onibus|why
-3 w onibus|wish
8 w online
6 w online|wish
-15 w only
-4 w only|why
-15 w only|wish
24 w ontem
28 w ontem|why
9 w onto
9 w onto|why
11 w onze
11 w onze|why
-5 w on|why
5 w on|wish
7 w opcao
4 w opcao|wish
5 w open
5 w opened
4 w opened|why
10 w openin
9 w openin|wish
4 w open|why
-5 w opinia
-5 w opinia|why
-11 w opinio
-10 w opinio|why
-13 w optima
-13 w optima|why
12 w option
4 w option|why
8 w option|wish
9 w or
5 w orcame
7 w orcame|wish
-9 w ordem
-7 w ordem|why
-5 w ordena
-7 w ordena|wish
7 w order
11 w ordere
11 w ordere|why
5 w orderi
5 w orderi|wish
11 w order|why
-4 w order|wish
20 w or|why
-10 w or|wish
15 w os
-9 w osvald
-9 w osvald|wish
13 w os|why
10 w os|wish
-6 w other
-9 w others
-7 w others|why
-7 w otherw
-5 w other|wish
-12 w our|why
13 w our|wish
13 w out
-4 w outage
-4 w outage|why
10 w outloo
6 w outloo|why
4 w outloo|wish
-4 w outra|why
6 w outra|wish
-5 w outro
-8 w outros
-8 w outros|why
-6 w outro|why
7 w outsid
6 w outsid|why
13 w out|why
4 w ouvido
3 w ouvir|why
-3 w ou|why
5 w ou|wish
-23 w over
5 w overni
5 w overni|why
-15 w over|why
-9 w over|wish
12 w own
11 w own|wish
19 w o|why
8 w o|wish
7 w packag
7 w packag|why
-4 w padari
-4 w padari|why
-7 w pagam
-9 w pagame
-5 w pagame|why
-4 w pagame|wish
-7 w pagam|why
6 w pagar
3 w pagar|why
-6 w pages
4 w page|why
-5 w page|wish
3 w pagina
-3 w pagou
-3 w pagou|wish
8 w pago|why
-9 w pago|wish
-12 w paid
-17 w paid|why
5 w paid|wish
4 w painel
4 w painel|wish
3 w pais
3 w pais|why
3 w pai|wish
7 w palavr
7 w palavr|why
-14 w pano
-14 w pano|wish
-5 w pao
18 w papel
-4 w papela
-4 w papela|why
7 w papelz
7 w papelz|why
10 w papel|why
9 w papel|wish
16 w paper
-4 w paperw
19 w paper|why
18 w para
-4 w para a|why
6 w para a|wish
3 w para o
-9 w para o|why
12 w para o|wish
6 w parabe
4 w parabe|wish
-6 w parage
-8 w parage|wish
19 w para|why
14 w para|wish
11 w parcel
-8 w parcel|why
18 w parcel|wish
10 w parede
-3 w parei
3 w parem
3 w parem|wish
7 w parent
3 w parent|wish
9 w park
5 w parkin
7 w parkin|wish
9 w park|why
-4 w parque|why
-6 w part
-3 w parte
-3 w parte|why
3 w parts
-8 w part|why
10 w pascoa
10 w pascoa|why
17 w passa
-13 w passad
-10 w passad|why
-8 w passag
-8 w passag|why
4 w passam
10 w passar
4 w passar|why
6 w passar|wish
19 w passa|why
8 w passe
6 w passe|why
-9 w passou
-9 w passou|why
3 w passpo
3 w passpo|why
6 w passwo
4 w passwo|wish
-7 w paste
-9 w pastel
-7 w pastel|wish
-6 w pastor
4 w pay
-4 w paying
-4 w paying|wish
-8 w paymen
-5 w paymen|why
-4 w payrol|why
-7 w pays
14 w paysli
-5 w pays|why
-5 w pay|why
8 w pay|wish
-5 w paz
-5 w paz|wish
8 w pdf|why
-10 w pdf|wish
6 w pe
-7 w peace
-5 w peace|wish
6 w peca
8 w peca|why
-13 w peco
-5 w peco|why
-8 w peco|wish
-4 w pedaco
-4 w pedaco|why
-7 w pede
9 w pedem
7 w pedem|why
-5 w pede|wish
7 w pedi
9 w pedia
9 w pedia|wish
4 w pedido
4 w pedido|wish
12 w pedir
14 w pedira
14 w pedira|why
14 w pedir|why
9 w pedi|why
10 w pega
-4 w pegar
-5 w pegar|wish
9 w pega|why
-6 w pegou
-6 w pegou|why
-9 w peguei
-10 w pela
-5 w pelas
-7 w pela|why
-4 w pela|wish
5 w pelo
-5 w pelo|why
9 w pelo|wish
8 w pena
7 w pena|why
-10 w pensar
-7 w pensar|why
-4 w pensar|wish
4 w pensio
3 w pensio|wish
-5 w penso
-4 w penso|wish
11 w people
4 w people|why
10 w people|wish
-6 w pequen
-5 w pequen|why
12 w per
-9 w perceb
-6 w perceb|why
7 w perder
-4 w perder|why
-7 w perdi
-6 w perdia
-6 w perdia|why
-4 w perdid
-3 w perdid|why
-5 w perdi|why
-6 w perfec
-5 w perfec|wish
-4 w period
-4 w period|why
-5 w perito
8 w permis
5 w permis|why
3 w permis|wish
-6 w person
-4 w person|why
9 w perto
9 w perto|wish
12 w per|wish
3 w pesage
3 w pesage|wish
-6 w peso
-7 w peso|why
-7 w pesqui
-8 w pesqui|why
4 w pessim
4 w pessim|why
9 w pessoa
9 w pessoa|why
8 w pets
5 w pe|why
9 w pharma
10 w pharma|why
-21 w phone
3 w phones|why
-28 w phone|why
6 w photoc
6 w photoc|why
-5 w photos|why
-3 w photo|wish
-8 w physio
-8 w physio|why
-6 w pia
-8 w piano
-8 w piano|why
-6 w pia|why
-4 w pick
-4 w picked
-4 w picked|why
-5 w pick|why
-4 w pillow|why
6 w pin
-7 w pinch
-7 w pinch|why
6 w pin|wish
-9 w piores
-9 w piores|why
4 w piscin
5 w piscin|why
13 w pista
13 w pista|wish
6 w pitch
16 w pix
6 w pix|why
10 w pix|wish
-13 w place
-6 w place|why
-7 w place|wish
3 w planea
3 w planea|why
-3 w planej
-3 w planej|why
-12 w planil
-13 w planil|why
-9 w planni
-8 w planni|why
6 w plano
4 w plano|wish
-23 w planta
-11 w planta|why
-12 w planta|wish
29 w plasti
26 w plasti|wish
-7 w plataf
-7 w plataf|why
5 w plate
3 w plate|wish
-22 w please
-24 w please|wish
-3 w pleno
-3 w pleno|why
-4 w plugs
-11 w plumbe
-5 w plumbe|why
-9 w poda
-5 w podem
11 w poder
4 w poderi
3 w poderi|wish
5 w poder|why
6 w poder|wish
6 w pode|why
-8 w pode|wish
-5 w podia|why
6 w podia|wish
7 w poe
7 w poe|wish
-5 w point
8 w points
8 w points|why
-5 w point|why
-4 w policy|why
12 w polish
12 w polish|wish
5 w polite
5 w polite|why
-5 w poltro
-5 w poltro|wish
19 w ponham
19 w ponham|wish
-10 w ponta
-9 w ponta|why
12 w ponto
5 w pontos|why
-5 w pontos|wish
11 w ponto|why
-8 w pony
-8 w pony|wish
8 w pool
9 w pool|wish
4 w pop
5 w pop|why
-9 w por fa
-9 w por fa|wish
8 w porcao
3 w porcao|wish
-4 w porta
4 w portag
5 w portal|why
-6 w portal|wish
-17 w portan
-13 w portan|why
19 w portao
16 w portao|wish
-9 w portar
-5 w portar|why
-3 w portar|wish
-7 w porta|wish
-6 w portei
-5 w portei|wish
-10 w portes
-9 w portes|wish
6 w portio
7 w portio|wish
14 w portug
4 w portug|why
10 w portug|wish
9 w por|why
-6 w por|wish
4 w possiv
4 w possiv|wish
3 w postco
-13 w posto
-10 w posto|wish
-4 w post|wish
8 w pot
8 w pot|wish
15 w pouca
15 w pouca|why
-4 w pouco
-4 w pouco|why
8 w pound
8 w pound|why
-3 w povo
-3 w power
4 w practi|wish
-3 w praise
9 w pram
8 w pram|why
-4 w prata
11 w prato
-3 w pratos
-3 w pratos|wish
11 w prato|why
-5 w prazo|why
4 w prazo|wish
-15 w precis
-20 w precis|why
-3 w precis|wish
-5 w preco
-4 w precos|why
-9 w preco|why
-4 w predio
-5 w predio|wish
-4 w prefir
-8 w premio
-8 w premio|wish
-5 w presen|why
6 w presen|wish
4 w press|why
5 w presta
5 w presta|wish
4 w preto
4 w preto|why
-4 w pretty
-4 w prezad
-4 w prezad|wish
-7 w price|why
4 w price|wish
5 w primei
10 w primei|why
-4 w primei|wish
-5 w princi
-4 w princi|why
4 w print
11 w printe
9 w printe|why
4 w print|wish
7 w privat
-14 w proble
-15 w proble|why
9 w procur
11 w procur|why
4 w produc
6 w produc|why
-12 w produt
-12 w produt|why
-14 w profes
-19 w profes|why
5 w profes|wish
-6 w progra
-7 w progra|wish
3 w projec
3 w projec|wish
13 w promet
13 w promet|why
-6 w promis
-6 w promis|why
14 w promoc
11 w pronta
9 w pronta|wish
14 w proper
10 w proper|why
4 w proper|wish
-6 w propos
7 w propri
5 w propri|why
-4 w prova
-5 w provid
-5 w provid|why
-5 w proxim
-5 w prue
-5 w prue|why
4 w publis
6 w pudess
5 w pudess|wish
-4 w pull
-4 w pull|why
4 w pump
4 w pump|wish
4 w punha
4 w punha|wish
5 w push
4 w push|wish
-9 w put
4 w puts
4 w puts|why
-10 w put|why
9 w qr
12 w qr|why
17 w quadra
-9 w quadro
-3 w quadro|why
-7 w qual
14 w qualqu
14 w qualqu|why
-10 w qual|wish
-9 w quando
-5 w quando|why
-12 w quando|wish
3 w quanta
3 w quanta|wish
19 w quanto
4 w quanto|why
15 w quanto|wish
5 w quaren|why
-4 w quaren|wish
-8 w quarta|why
6 w quarto
5 w quarto|why
-5 w quase
-5 w que
14 w quebra
14 w quebra|why
-9 w queijo
-8 w queijo|wish
-12 w queixa
-8 w queixa|why
4 w quem
-11 w quem|why
22 w quem|wish
-3 w quente
-12 w quer
-7 w querer
-7 w querer|why
6 w quero
6 w quero|wish
-10 w quer|why
10 w questi|why
-7 w questi|wish
-13 w queue
-9 w queue|why
-4 w que|why
-5 w quick
-3 w quick|why
11 w quiet
4 w quiete
6 w quiete|wish
-16 w quieto
-16 w quieto|wish
11 w quiet|wish
-4 w quilom
-4 w quilom|why
9 w quimic
9 w quimic|wish
-4 w quis
-3 w quis|why
6 w quotas
6 w quotas|wish
10 w quote
-9 w quotes
-3 w quotes|why
-6 w quotes|wish
6 w quote|why
4 w quote|wish
6 w rack
-5 w rain
-6 w rain|why
-8 w raise
3 w rampa
-3 w rampa|wish
5 w ramp|wish
-7 w rang
-7 w rang|why
7 w rankin
7 w rankin|wish
-6 w rapaz
-4 w rapaz|wish
6 w rapida
4 w rapida|wish
-8 w rapido
-5 w rapido|why
-3 w rara
-6 w rare
-6 w rare|why
4 w rastre
9 w rate
-8 w rates|wish
9 w rate|wish
7 w read
6 w reader
5 w reader|why
4 w readin
4 w readin|why
5 w reads|why
-4 w reads|wish
6 w read|why
-4 w reais
9 w real
6 w real|why
5 w recado
8 w recado|wish
17 w recebe
14 w recebe|wish
-4 w recebi
-4 w recebi|why
5 w recebo
5 w recebo|why
5 w receca
6 w receca|why
12 w receip
10 w receip|wish
9 w receit|wish
-4 w recept
6 w recept|why
-10 w recept|wish
13 w recibo
10 w recibo|wish
-8 w recipe
-8 w recipe|wish
-21 w reclam
-18 w reclam|why
-3 w reclam|wish
5 w reclin
9 w recolh
9 w recolh|wish
-5 w recome
-5 w recome|why
-6 w record
-6 w record|why
7 w recorr
7 w recorr|wish
3 w red
21 w rede
16 w rede|why
5 w rede|wish
-7 w reduzi
-7 w reduzi|why
4 w red|why
3 w refeic
3 w refere
3 w refere|wish
-3 w reform
-4 w refres
-4 w refres|why
-5 w refri
-7 w refund|why
9 w refund|wish
19 w regist
15 w regist|why
3 w regist|wish
14 w relato
5 w relato|why
9 w relato|wish
-7 w releas
-3 w releas|why
-4 w relogi|why
5 w relogi|wish
13 w remarc
7 w remarc|why
5 w remarc|wish
5 w remedi|why
-8 w remedi|wish
-9 w rememb
-9 w rememb|why
6 w remess
23 w remind
4 w remind|why
19 w remind|wish
-4 w remove|wish
5 w rename
5 w rename|wish
14 w renewa
14 w renewa|why
-5 w rent
-5 w rent|wish
-6 w repeat
7 w replie
5 w reply|why
10 w report
6 w report|why
4 w report|wish
4 w reques
4 w reques|why
5 w reset
5 w reset|why
5 w reside
5 w reside|why
-8 w resolv
-8 w resolv|why
-16 w respon
-11 w respon|why
-6 w respon|wish
26 w respos
15 w respos|why
10 w respos|wish
-6 w rest
-5 w restau|why
-4 w rest|why
4 w retira
4 w retira|wish
-14 w retire
-7 w retire|why
-8 w retire|wish
8 w retorn
8 w retorn|why
7 w return
6 w reunia
6 w reunia|why
-3 w revisa|why
6 w rid
-7 w right
-3 w right|why
-4 w right|wish
7 w ring|why
-5 w ring|wish
-8 w risco
-5 w risco|wish
-3 w riu
-3 w riu|why
12 w road
11 w road|why
-4 w robert
-4 w robert|why
3 w roca|wish
-6 w rodas
4 w roll
4 w roll|why
-4 w romari
-4 w romari|wish
11 w roof
10 w roof|wish
8 w room
-4 w rooms
-4 w rooms|why
8 w room|wish
-4 w rota|why
3 w round|wish
-8 w route
-6 w router
-6 w router|why
7 w rows
6 w rows|wish
-6 w rua
5 w rua|why
-11 w rua|wish
-4 w rui
-11 w ruim
-9 w ruim|why
-6 w runnin
-3 w runnin|wish
-8 w runs|why
5 w runs|wish
-4 w sabado
-3 w sabado|wish
3 w sabao
4 w sabe
4 w saber
5 w saber|why
-5 w sabe|why
3 w sacos
4 w safety
6 w safety|wish
-4 w sai
-17 w said
-14 w said|why
-3 w saint
-3 w saint|why
12 w sair
6 w sair|why
6 w sair|wish
14 w saiu
14 w saiu|why
-6 w sai|why
28 w sala
-3 w salao
5 w salari
11 w sala|why
19 w sala|wish
21 w salgad
-7 w salt
-7 w salt|why
5 w salva
-9 w salvar
-12 w salvar|why
4 w salvar|wish
5 w salva|why
3 w salvou
4 w salvou|why
3 w same
15 w same|why
-14 w same|wish
4 w saml
4 w saml|wish
-3 w santo|wish
-9 w sao
-5 w sao|why
-5 w sao|wish
5 w satisf|why
-5 w satisf|wish
8 w saturd
6 w saturd|wish
-9 w saudad
-9 w saudad|wish
-5 w saude
-3 w saude|why
-8 w saved|why
-12 w say
14 w saying
17 w saying|why
-5 w says
-3 w says|wish
-11 w say|why
3 w scanne
-5 w schedu
-6 w schedu|why
7 w school
9 w school|why
3 w screen
11 w screen|why
-8 w screen|wish
3 w se
-5 w season
-5 w season|wish
9 w seat
5 w seats|why
-7 w seats|wish
6 w seat|wish
4 w sea|why
19 w second
11 w second|why
9 w second|wish
-7 w secret
-7 w secret|why
14 w securi
14 w securi|why
-4 w sede
-9 w see
-4 w see|why
-8 w see|wish
-10 w segue
-10 w segue|wish
-7 w seguin
-9 w seguin|why
6 w segund
4 w segund|wish
-5 w segura
4 w segura|why
-8 w segura|wish
4 w seguro
6 w seguro|why
-8 w sei
-15 w seis
-11 w seis|why
-4 w seis|wish
-8 w sei|why
8 w seja
7 w sejam
7 w sejam|wish
8 w seja|wish
7 w self
4 w self|why
8 w sell|wish
20 w sem
8 w semana
8 w semana|why
-8 w sempre
-5 w sempre|why
-4 w sempre|wish
-3 w sem|why
24 w sem|wish
-5 w senao
-12 w send
-9 w sends|why
6 w sends|wish
-6 w send|why
-6 w send|wish
-10 w senha
6 w senhas
4 w senhas|wish
-11 w senha|why
-15 w senhor
-4 w senhor|why
-12 w senhor|wish
-14 w sent
21 w sentar
21 w sentar|why
6 w senti
6 w senti|why
3 w sentou|why
-13 w sent|why
10 w separa
5 w separa|why
5 w separa|wish
6 w septem
6 w septem|why
7 w ser
3 w sera
3 w sera|wish
7 w seria
8 w seria|wish
6 w seriou
4 w seriou|wish
-3 w serra
-3 w serra|why
12 w servem
-4 w server
-4 w server|wish
-4 w serve|why
-7 w servic
-13 w servic|why
6 w servic|wish
15 w servir
5 w ser|wish
6 w setemb|why
5 w sete|why
-3 w sete|wish
6 w settin
6 w settin|why
-12 w setup
-12 w setup|why
3 w set|why
-4 w set|wish
-15 w seu
-14 w seu|wish
-14 w sexta
-9 w sextas
-9 w sexta|why
-6 w sexta|wish
12 w se|why
-7 w se|wish
3 w shade
5 w shame
5 w shame|why
-11 w share
3 w shared|wish
-11 w share|wish
-13 w shed
-4 w shed|why
-9 w shed|wish
-8 w sheep
-8 w sheep|why
7 w shelf
7 w shelf|why
-6 w she|why
4 w she|wish
8 w shift
11 w shift|why
-3 w shift|wish
4 w ship
4 w ship|wish
-4 w shoes
-4 w shoes|why
3 w shop|why
11 w shortc
11 w shortc|wish
8 w shorte
8 w shorte|wish
16 w should
9 w should|why
9 w should|wish
26 w show
-3 w shower
18 w shows
5 w shows|why
13 w shows|wish
15 w show|why
11 w show|wish
5 w side
-6 w sides
6 w side|wish
-3 w sido
-3 w sido|why
-4 w signal
4 w signal|why
4 w signat
5 w signat|wish
-4 w sign|why
-7 w sim
-4 w simpat
-7 w simpat|why
10 w simple|why
-7 w simple|wish
11 w simula
11 w simula|wish
9 w sinal
9 w sinal|why
10 w since
13 w since|why
-4 w sindic
-4 w sindic|why
3 w single
5 w single|why
-10 w sistem
-7 w sistem|wish
10 w sit
-5 w site
-4 w sites
-3 w site|wish
5 w sitio
5 w sitio|why
8 w sit|why
9 w six
-6 w sixty
-6 w sixty|wish
8 w six|wish
9 w slack
9 w slack|wish
10 w slot
5 w slots
4 w slots|wish
4 w slot|wish
-11 w sms
-10 w sms|wish
-8 w so
8 w soap
6 w soap|wish
-6 w sobe
-6 w sobe|why
4 w sobre
-4 w socia
-4 w socia|why
5 w sofa|why
-7 w sofa|wish
-4 w softwa
-5 w softwa|why
-5 w sogra
-4 w sogro
3 w solar
3 w solar|wish
4 w solici
4 w solici|wish
3 w sol|why
-3 w sol|wish
19 w sombra
8 w sombra|why
10 w sombra|wish
4 w some
8 w somebo
6 w somebo|wish
4 w somem
4 w somem|why
23 w someon
9 w someon|why
15 w someon|wish
6 w someth
3 w someth|wish
-4 w somewh|why
6 w somewh|wish
5 w some|why
5 w somos
9 w somos|why
-4 w somos|wish
-4 w sonho
-3 w sonia
-3 w sonia|wish
4 w sopa|wish
-3 w sorris
-8 w sorry
-5 w sorry|why
9 w sort
-9 w sorted
-8 w sorted|why
4 w sortei
4 w sortei|wish
5 w sort|wish
8 w sotaqu
-26 w sou
3 w sounds
3 w sounds|why
4 w sound|why
-16 w sou|why
-16 w sou|wish
-10 w sozinh|why
10 w sozinh|wish
-13 w so|wish
14 w space
6 w space|wish
-10 w speak
-6 w speake
-7 w speak|wish
3 w speed
5 w speed|wish
-5 w spread
-5 w spread|why
-15 w spring
-7 w spring|why
-8 w spring|wish
-10 w sr
-6 w sr|why
25 w sso
22 w sso|wish
7 w staff|why
-5 w staff|wish
-5 w stairs
-4 w stairs|wish
9 w stand
3 w standi
-4 w stands
-6 w star
-5 w stars
-4 w stars|why
4 w starts
7 w starts|why
-3 w start|why
-4 w star|wish
6 w statem
6 w statem|why
-9 w stayed
-8 w stayed|why
-3 w stays
-3 w stays|why
3 w steps|why
4 w sticke
4 w sticke|wish
-4 w still|why
5 w stocks
5 w stocks|why
6 w stool
6 w stool|wish
10 w stop
-6 w stoppe
-6 w stoppe|why
5 w stop|why
6 w stop|wish
6 w straig
6 w straig|why
-5 w stress
-4 w stress|why
9 w studen
5 w studen|why
5 w studen|wish
-7 w stuff|why
5 w stuff|wish
-4 w sua
-4 w sua|wish
7 w subia
7 w subia|why
-10 w subiu
-10 w subiu|why
-17 w subo
-17 w subo|why
12 w subtit
12 w subtit|wish
4 w suco
-4 w suco|wish
7 w sugeri
-6 w sugest
-6 w sugest|wish
5 w sugiro
5 w sugiro|wish
8 w summar
3 w summar|wish
-8 w superm
-8 w superm|why
-3 w suport
-3 w suport|wish
-5 w suppli|why
3 w suppli|wish
-21 w suppor
-8 w suppor|why
-13 w suppor|wish
-5 w sure
-7 w sure|why
-5 w surpre
-5 w surpre|why
-7 w surpri
-7 w surpri|why
-8 w survey
-6 w survey|wish
6 w swap
7 w swap|wish
-4 w swear
-4 w swear|why
6 w sync
6 w sync|why
11 w system
5 w system|why
6 w system|wish
-12 w tables
-12 w tables|wish
10 w tablet
12 w tablet|why
-4 w table|why
3 w table|wish
8 w tags|wish
-8 w take
8 w takes
6 w takes|why
-6 w take|wish
12 w tal
5 w talao
-3 w talk
-3 w talk|why
7 w tal|why
5 w tal|wish
8 w tamanh
5 w tamanh|why
4 w tamanh|wish
-26 w tambem
-9 w tambem|why
-17 w tambem|wish
-8 w tanto
-7 w tanto|why
4 w taps
8 w tarifa
8 w tarifa|why
4 w tax
6 w taxas
6 w taxas|why
16 w taxa|why
-14 w taxa|wish
4 w tax|why
-8 w tea
-9 w teache
-9 w teache|wish
4 w teach|wish
15 w team|why
-16 w team|wish
-4 w tea|why
-4 w tea|wish
-5 w teclad
-6 w teclad|wish
8 w tecnic
8 w tecnic|why
4 w teh
4 w teh|why
24 w tela
7 w telas
7 w telas|why
10 w tela|why
14 w tela|wish
-8 w telefo|why
6 w telefo|wish
-13 w telemo|why
11 w telemo|wish
17 w televi
15 w televi|why
6 w telhad
6 w telhad|why
5 w tell
4 w tells
8 w tells|why
-4 w tells|wish
-5 w tell|why
10 w tell|wish
-12 w tem
11 w temos
11 w temos|why
9 w templa
6 w templa|wish
5 w tem|why
-22 w tem|wish
-9 w tenho
-7 w tenho|why
3 w tenis
4 w tenis|why
3 w tent|wish
-16 w ter
12 w terca
11 w terca|why
-5 w tercei
4 w teria
4 w teria|wish
-4 w termin
-4 w termin|why
-5 w terrib
-22 w ter|wish
11 w text
5 w text|why
5 w text|wish
4 w than
-5 w thank
6 w thanks
9 w thanks|why
9 w than|why
-6 w than|wish
4 w that
-17 w thats
-20 w thats|why
8 w that|wish
12 w the
-4 w their|why
6 w them
6 w theme
7 w them|wish
8 w then
11 w then|why
17 w there
15 w there|why
3 w there|wish
17 w thermo
7 w thermo|why
-10 w these
-9 w these|wish
-4 w theyre
-4 w theyre|why
-8 w theyve
-5 w theyve|why
8 w they|why
-6 w they|wish
18 w the|why
4 w the|wish
-12 w thing
-4 w thing|why
-8 w thing|wish
-10 w think
-5 w think|why
-5 w think|wish
3 w third
-4 w thirty
-3 w thirty|why
-29 w this
-4 w this|why
-27 w this|wish
6 w those
-3 w though|why
5 w though|wish
-7 w throug
-6 w throug|wish
-3 w thumb
-5 w thursd|why
5 w thursd|wish
-4 w ti
-4 w tiao
-4 w tiao|wish
19 w ticket
9 w ticket|why
11 w ticket|wish
-5 w tidy
-5 w tidy|why
4 w till|wish
5 w timer
25 w times
19 w times|why
6 w times|wish
26 w timeta
15 w timeta|why
12 w timeta|wish
5 w time|why
-3 w time|wish
-10 w tinha
-5 w tinha|why
-4 w tinha|wish
-8 w tio
-8 w tio|why
4 w tip
3 w tip|wish
-15 w tira
8 w tirar
17 w tirara
17 w tirara|why
5 w tirar|why
4 w tirar|wish
-13 w tira|wish
-9 w tirei
-9 w tirei|why
10 w tirem
10 w tirem|wish
-12 w tiro
-5 w tirou
-4 w tirou|why
-12 w tiro|why
13 w titula
-11 w tive
-4 w tiver
18 w tivess
8 w tivess|why
11 w tivess|wish
-11 w tive|why
11 w to
12 w toalha
9 w toalha|wish
4 w toast|why
-5 w tocand
10 w toda
-9 w todas
-6 w todas|why
-3 w todas|wish
13 w toda|why
-3 w todo
-3 w todos
-5 w todos|wish
-7 w todo|why
5 w todo|wish
6 w toilet
15 w toilet|why
-10 w toilet|wish
-7 w token
-7 w token|why
5 w toldo
5 w toldo|wish
8 w told|why
-8 w told|wish
24 w tomada
15 w tomada|why
9 w tomada|wish
-7 w too
39 w took
36 w took|why
5 w took|wish
-6 w tool
-6 w tool|why
-5 w too|wish
6 w toques
18 w total
16 w total|why
19 w totem
10 w totem|wish
-10 w touch
-10 w touch|wish
-5 w to|wish
-8 w trabal
-7 w trabal|wish
5 w tracki
5 w tracki|wish
14 w tracto
14 w tracto|why
4 w traduc
-3 w train
-5 w traine|why
4 w traine|wish
19 w tranca
19 w tranca|why
-3 w transf
-3 w transf|why
3 w transl
3 w transl|why
-3 w transp
-4 w transp|why
-4 w trata
-5 w tratad
3 w tratar|why
-4 w trata|why
-4 w travam
-5 w travam|why
-5 w travav
-5 w travav|why
6 w treino
6 w treino|why
-5 w tres
8 w tres|why
-18 w tres|wish
4 w trial|wish
7 w trinta
11 w trinta|why
-4 w trinta|wish
-4 w trip
-3 w triplo
-3 w triplo|why
9 w trips
9 w trips|why
-3 w trip|why
-5 w troca
10 w trocad
5 w trocad|why
24 w trocar
17 w trocar|why
9 w trocar|wish
4 w troca|why
-9 w troca|wish
6 w troco
6 w troco|wish
9 w trolle
9 w trolle|wish
10 w troque
11 w troque|wish
5 w trouxe
3 w trucks|why
6 w trying
6 w trying|why
-14 w tudo
-4 w tudo|why
-17 w tudo|wish
7 w tuesda
6 w tuesda|why
9 w tunel
10 w turma
5 w turmas
6 w turma|why
3 w turma|wish
4 w turno
5 w twelve
5 w twelve|why
-5 w twenty
-4 w twenty|why
-9 w twice
-7 w twice|why
22 w two
24 w two|wish
10 w type
9 w type|why
-5 w typing
-4 w typing|why
9 w typo
-9 w ultima
-11 w ultima|wish
19 w um
5 w umas
8 w umas|wish
5 w uma|wish
9 w um|why
13 w um|wish
6 w under
6 w under|why
7 w undo
5 w undo|wish
-14 w unica
-9 w unica|why
-5 w unica|wish
8 w unico
4 w unico|why
4 w unico|wish
15 w unifor|why
3 w unit
4 w unit|why
6 w unlimi
6 w unlimi|why
5 w unsubs
4 w unsubs|wish
-7 w uns|why
5 w uns|wish
10 w until
8 w until|why
-7 w update
5 w update|why
-12 w update|wish
4 w ups
5 w ups|why
-7 w up|why
9 w up|wish
-6 w usa
-7 w usando
-7 w usando|why
4 w usar|why
-6 w usa|why
4 w use
-16 w used
-14 w used|wish
-4 w usei
-4 w usei|why
-5 w user
3 w users
3 w users|wish
-4 w user|why
-7 w use|why
11 w use|wish
-12 w uso
-10 w uso|why
-14 w us|why
6 w us|wish
8 w vaccin
6 w vacina
-19 w vaga
-22 w vaga|wish
-3 w vai|why
-4 w valdir
-5 w vale
-3 w valeu
3 w valor
-5 w valsa
-5 w vamos
-5 w vamos|wish
4 w van
6 w vanish
6 w vanish|why
4 w vans
6 w vans|why
7 w van|wish
-3 w vao|wish
-8 w varand
-3 w varand|why
-5 w varand|wish
4 w vat
9 w ve
11 w vegan
9 w vegan|wish
17 w vegeta
15 w vegeta|why
6 w veio|why
-9 w veio|wish
-19 w vejo
-14 w vejo|why
-5 w vejo|wish
-8 w velho
-8 w velho|why
16 w vem
16 w vem|why
4 w vence
4 w vence|why
11 w vencim
6 w vencim|why
5 w vencim|wish
3 w vendas
3 w vendas|why
-6 w vende
7 w vended
10 w vended|wish
-6 w vende|why
-4 w vendo
4 w venho
4 w venho|wish
-9 w ventil
-11 w ventil|wish
8 w ver
-4 w verao|why
4 w verao|wish
15 w verdad
12 w verdad|wish
-4 w verde
-4 w verde|why
11 w vermel
11 w vermel|wish
-14 w versao
-15 w versao|wish
12 w versio
10 w versio|wish
9 w very
11 w very|why
7 w ver|why
33 w vestia
29 w vestia|why
4 w vestia|wish
-5 w vet|why
-7 w vez
8 w vezes
7 w vezes|wish
-7 w vez|wish
5 w ve|why
4 w ve|wish
-6 w vi
-13 w viagem
-12 w viagem|wish
-8 w viagen
-8 w viagen|why
5 w via|why
-6 w via|wish
15 w vida
9 w vida|why
6 w vida|wish
14 w video
-4 w videos
-5 w videos|why
12 w video|why
-3 w vieram
-3 w vieram|why
10 w viesse
8 w viesse|wish
3 w view|wish
-9 w villag
-9 w villag|wish
-16 w vim
-8 w vim|why
-8 w vim|wish
4 w vinha
8 w vinha|why
-4 w vinha|wish
8 w vinte|why
-8 w vinte|wish
5 w virou|why
7 w vir|wish
-4 w viseu
5 w visit
-8 w visita|why
5 w visita|wish
-4 w visits
-4 w visits|why
3 w visit|wish
6 w viu
6 w viu|why
5 w vive
8 w vivo
6 w vizinh
6 w vizinh|why
-5 w vi|why
-6 w voces
-4 w voces|wish
-7 w voltam
-7 w voltam|why
-11 w voltar
-9 w voltar|why
-6 w volta|why
6 w volta|wish
4 w voltem|wish
-18 w volto
9 w voltou
12 w voltou|why
-11 w volto|why
-7 w volto|wish
13 w volunt
13 w volunt|wish
3 w voo|why
-4 w vossa
-4 w vossa|wish
-8 w vosso
-3 w vosso|why
-4 w vosso|wish
-24 w vou
-5 w vouche
-5 w vouche|wish
-17 w vou|why
-6 w vou|wish
-4 w voz
-9 w voz|why
5 w voz|wish
8 w wait
5 w waited
5 w waited|why
7 w waiter
7 w waiter|why
6 w wait|why
4 w wallet
5 w want
-3 w wanted
10 w wants
5 w wants|why
5 w wants|wish
4 w want|wish
4 w warn
4 w warn|wish
4 w was
-5 w wasnt
-5 w wasnt|why
9 w was|why
-3 w was|wish
5 w water
5 w water|why
-6 w way|why
7 w way|wish
4 w wd
4 w wd|wish
-19 w we
-3 w weathe
-7 w weathe|wish
-10 w websit
-8 w websit|why
-6 w wed
-10 w wednes
-4 w wednes|why
-6 w wednes|wish
-6 w wed|wish
-17 w week
-8 w weeken
-6 w weeken|wish
11 w weeks
10 w weeks|why
-18 w week|why
6 w well
4 w well|why
-3 w went
-5 w went|wish
19 w were
25 w were|why
-20 w we|why
-5 w we|wish
-7 w whatev
-5 w whatev|wish
4 w whats
-5 w whatsa|why
7 w whatsa|wish
4 w what|wish
5 w wheelc
10 w when
5 w whenev
5 w whenev|why
7 w when|why
9 w when|wish
-12 w where
-7 w where|why
-5 w where|wish
6 w whethe
6 w whethe|why
5 w which
8 w which|wish
9 w while
11 w while|wish
-4 w whiteb
-5 w whoeve
-10 w whole
-8 w whole|wish
-12 w who|why
13 w who|wish
-8 w why|why
5 w why|wish
12 w wi
6 w widget
6 w widget|wish
-6 w wife
-4 w wife|wish
22 w wifi
16 w wifi|why
5 w wifi|wish
13 w will
13 w will|why
7 w window
8 w window|wish
-7 w winter
-4 w winter|why
14 w wish
-3 w wishes
4 w wish|why
11 w wish|wish
6 w with
-7 w within
-7 w within|why
8 w withou
7 w withou|wish
17 w with|wish
12 w wi|why
-12 w word
3 w words|wish
-12 w word|wish
11 w work
-5 w works
-3 w works|wish
10 w work|wish
-4 w world
-4 w world|wish
-10 w worse
-10 w worse|why
22 w would
5 w would|why
21 w would|wish
8 w write
5 w writin
3 w writte
4 w wrong
4 w wrong|why
-14 w wrote
-6 w wrote|why
5 w year
-14 w years
-10 w years|why
-4 w years|wish
-5 w year|why
11 w year|wish
-3 w yes
7 w yester
6 w yester|why
-4 w yes|why
-10 w yet
-10 w yet|why
-7 w youd
-7 w youd|wish
-8 w younge
-4 w youre
-9 w yours
-5 w yours|why
-4 w yours|wish
14 w your|why
-19 w your|wish
3 w you|why
-6 w you|wish
8 w zapier
3 w zapier|wish
-5 w zap|why
5 w zap|wish
-3 w ze
-7 w zero
7 w zero|why
-13 w zero|wish
5 w zones
5 w zones|wish
-4 x addressed 100
10 x addressed 103
4 x addressed 105
-9 x addressed 106
-3 x addressed 112
-6 x addressed 113
4 x addressed 116
7 x addressed 117
-9 x addressed 119
-10 x addressed 12
6 x addressed 123
-3 x addressed 126
-9 x addressed 128
3 x addressed 132
-4 x addressed 133
-10 x addressed 137
-10 x addressed 138
-10 x addressed 140
-3 x addressed 143
18 x addressed 147
-3 x addressed 148
4 x addressed 149
-8 x addressed 16
6 x addressed 17
-6 x addressed 19
-12 x addressed 20
-7 x addressed 21
8 x addressed 24
-10 x addressed 25
-11 x addressed 26
9 x addressed 3
-10 x addressed 37
-5 x addressed 38
12 x addressed 39
7 x addressed 4
-18 x addressed 40
-6 x addressed 43
11 x addressed 44
9 x addressed 47
7 x addressed 48
3 x addressed 50
-6 x addressed 51
6 x addressed 54
-5 x addressed 62
-4 x addressed 63
3 x addressed 64
-3 x addressed 67
12 x addressed 68
6 x addressed 7
20 x addressed 70
4 x addressed 71
-10 x addressed 74
8 x addressed 76
5 x addressed 78
-7 x addressed 79
9 x addressed 82
5 x addressed 84
4 x addressed 85
9 x addressed 86
-12 x addressed 89
30 x addressed 90
9 x addressed 91
4 x addressed 92
16 x addressed 94
5 x addressed 95
6 x addressed 96
19 x ask 1
-7 x ask 10
-16 x ask 102
5 x ask 103
4 x ask 105
11 x ask 106
5 x ask 107
8 x ask 108
16 x ask 109
4 x ask 11
12 x ask 112
12 x ask 113
4 x ask 115
10 x ask 116
5 x ask 118
-5 x ask 12
-13 x ask 120
-11 x ask 121
15 x ask 122
-4 x ask 123
17 x ask 124
-5 x ask 125
18 x ask 126
7 x ask 127
-27 x ask 128
10 x ask 129
6 x ask 131
11 x ask 132
-15 x ask 133
-6 x ask 134
12 x ask 136
10 x ask 137
-10 x ask 138
11 x ask 140
3 x ask 141
7 x ask 142
-12 x ask 143
8 x ask 144
4 x ask 145
6 x ask 146
-4 x ask 147
6 x ask 148
10 x ask 15
-5 x ask 16
16 x ask 17
3 x ask 18
-16 x ask 2
4 x ask 21
-6 x ask 22
11 x ask 23
13 x ask 24
6 x ask 25
28 x ask 26
9 x ask 27
9 x ask 29
12 x ask 3
-7 x ask 30
7 x ask 31
6 x ask 33
17 x ask 35
-5 x ask 37
11 x ask 39
7 x ask 4
-7 x ask 40
-6 x ask 41
14 x ask 42
20 x ask 43
-16 x ask 44
5 x ask 45
-29 x ask 46
-10 x ask 47
-4 x ask 51
3 x ask 52
-10 x ask 54
-12 x ask 55
-20 x ask 56
-7 x ask 57
-12 x ask 6
18 x ask 61
13 x ask 62
5 x ask 63
-11 x ask 64
15 x ask 65
3 x ask 68
5 x ask 69
9 x ask 7
4 x ask 70
20 x ask 72
-8 x ask 73
3 x ask 74
18 x ask 75
-9 x ask 76
-10 x ask 78
8 x ask 79
6 x ask 80
9 x ask 81
8 x ask 82
6 x ask 84
21 x ask 86
14 x ask 89
12 x ask 9
-4 x ask 90
11 x ask 91
16 x ask 92
6 x ask 93
5 x ask 95
19 x ask 96
4 x ask 98
-4 x bad 0
3 x bad 1
7 x bad 100
5 x bad 101
-3 x bad 102
4 x bad 104
-6 x bad 105
3 x bad 106
7 x bad 107
-11 x bad 108
-3 x bad 11
-18 x bad 110
4 x bad 114
8 x bad 116
-17 x bad 118
12 x bad 12
9 x bad 122
4 x bad 123
-17 x bad 124
7 x bad 126
8 x bad 127
8 x bad 128
9 x bad 129
4 x bad 132
6 x bad 135
-6 x bad 137
-20 x bad 138
4 x bad 139
-5 x bad 140
-6 x bad 142
-4 x bad 144
5 x bad 145
-19 x bad 147
-20 x bad 148
-15 x bad 149
-4 x bad 15
9 x bad 16
-12 x bad 18
-9 x bad 19
-4 x bad 2
10 x bad 21
11 x bad 24
6 x bad 28
-9 x bad 29
-14 x bad 3
6 x bad 31
4 x bad 34
10 x bad 35
-5 x bad 38
13 x bad 39
-5 x bad 4
-8 x bad 41
7 x bad 43
-11 x bad 44
33 x bad 46
-13 x bad 47
8 x bad 51
-8 x bad 54
-14 x bad 55
-5 x bad 56
6 x bad 57
7 x bad 60
-7 x bad 61
-7 x bad 63
-6 x bad 64
7 x bad 66
17 x bad 67
-9 x bad 68
8 x bad 70
4 x bad 71
-22 x bad 73
6 x bad 76
5 x bad 77
4 x bad 81
3 x bad 83
-8 x bad 85
8 x bad 86
-4 x bad 88
11 x bad 9
-26 x bad 90
-14 x bad 91
-15 x bad 92
-7 x bad 93
9 x bad 94
-3 x bad 95
12 x bad 96
-3 x burden 0
-9 x burden 100
-5 x burden 101
6 x burden 102
6 x burden 103
5 x burden 104
-14 x burden 105
7 x burden 106
6 x burden 108
7 x burden 11
-12 x burden 110
9 x burden 111
14 x burden 112
5 x burden 113
15 x burden 114
7 x burden 115
12 x burden 117
-15 x burden 119
-11 x burden 12
8 x burden 122
-12 x burden 123
14 x burden 124
-3 x burden 125
4 x burden 126
7 x burden 127
4 x burden 128
3 x burden 132
-4 x burden 133
8 x burden 134
3 x burden 135
-5 x burden 136
12 x burden 137
-10 x burden 138
9 x burden 139
8 x burden 140
9 x burden 142
-3 x burden 143
17 x burden 144
8 x burden 145
8 x burden 146
-15 x burden 147
-15 x burden 148
-8 x burden 149
8 x burden 15
14 x burden 16
-6 x burden 18
-14 x burden 19
9 x burden 2
20 x burden 21
-3 x burden 22
17 x burden 24
5 x burden 26
-4 x burden 27
-19 x burden 3
-3 x burden 30
12 x burden 31
4 x burden 32
5 x burden 33
3 x burden 36
-8 x burden 37
-18 x burden 38
-24 x burden 4
8 x burden 41
-23 x burden 43
29 x burden 44
5 x burden 45
-9 x burden 46
-19 x burden 47
-10 x burden 48
12 x burden 49
6 x burden 50
9 x burden 51
3 x burden 53
12 x burden 54
-13 x burden 56
7 x burden 59
6 x burden 6
-7 x burden 60
9 x burden 64
3 x burden 65
20 x burden 66
19 x burden 67
4 x burden 68
18 x burden 69
11 x burden 70
-8 x burden 72
-7 x burden 74
4 x burden 75
-11 x burden 76
13 x burden 78
-3 x burden 79
6 x burden 80
7 x burden 81
-10 x burden 82
12 x burden 83
4 x burden 85
7 x burden 86
9 x burden 89
-5 x burden 90
-9 x burden 92
3 x burden 93
-11 x burden 96
9 x burden 99
12 x cause 0
7 x cause 1
-4 x cause 10
5 x cause 100
4 x cause 103
-4 x cause 105
-4 x cause 106
5 x cause 108
-4 x cause 109
10 x cause 117
-4 x cause 12
5 x cause 121
-4 x cause 122
5 x cause 124
6 x cause 127
-3 x cause 131
-4 x cause 132
-4 x cause 133
-6 x cause 137
-7 x cause 138
6 x cause 147
-10 x cause 16
3 x cause 2
3 x cause 20
-7 x cause 24
-5 x cause 25
7 x cause 26
4 x cause 27
4 x cause 29
15 x cause 3
8 x cause 37
4 x cause 38
-4 x cause 39
-4 x cause 4
7 x cause 41
-6 x cause 42
-6 x cause 43
5 x cause 44
7 x cause 50
-15 x cause 51
12 x cause 54
-6 x cause 55
6 x cause 6
6 x cause 63
4 x cause 65
15 x cause 67
-7 x cause 68
6 x cause 70
3 x cause 74
-7 x cause 82
4 x cause 86
6 x cause 89
4 x cause 9
3 x cause 91
-7 x cause 93
-6 x cause 94
-5 x cause 96
3 x cause 98
-4 x condition 0
-10 x condition 1
5 x condition 10
11 x condition 103
12 x condition 106
9 x condition 107
-4 x condition 111
-5 x condition 112
5 x condition 113
6 x condition 116
9 x condition 117
6 x condition 119
17 x condition 12
8 x condition 122
-8 x condition 123
6 x condition 124
-10 x condition 125
-4 x condition 126
-6 x condition 127
-12 x condition 132
9 x condition 134
-8 x condition 137
15 x condition 138
5 x condition 140
8 x condition 141
8 x condition 142
7 x condition 144
-5 x condition 145
5 x condition 146
-15 x condition 147
5 x condition 148
7 x condition 16
-9 x condition 17
13 x condition 2
4 x condition 20
-11 x condition 24
19 x condition 26
15 x condition 27
-6 x condition 28
11 x condition 29
10 x condition 3
-4 x condition 31
3 x condition 32
4 x condition 35
9 x condition 36
7 x condition 39
15 x condition 4
-5 x condition 40
4 x condition 42
-4 x condition 44
11 x condition 45
4 x condition 46
12 x condition 47
-13 x condition 48
9 x condition 49
12 x condition 51
-3 x condition 58
7 x condition 59
8 x condition 6
-3 x condition 60
14 x condition 61
9 x condition 63
-5 x condition 64
4 x condition 66
6 x condition 67
-3 x condition 69
8 x condition 7
3 x condition 70
4 x condition 72
-19 x condition 74
-5 x condition 75
-11 x condition 76
4 x condition 78
6 x condition 79
9 x condition 81
12 x condition 82
5 x condition 86
-7 x condition 88
-10 x condition 89
-3 x condition 9
4 x condition 90
13 x condition 91
8 x condition 93
8 x condition 94
15 x condition 96
-8 x condition 98
15 x degree 0
8 x degree 100
15 x degree 101
-13 x degree 102
5 x degree 103
4 x degree 104
5 x degree 11
-6 x degree 110
-7 x degree 112
13 x degree 114
-3 x degree 116
11 x degree 12
7 x degree 122
4 x degree 124
3 x degree 132
-6 x degree 141
3 x degree 142
4 x degree 145
7 x degree 15
-4 x degree 16
5 x degree 18
-6 x degree 2
9 x degree 24
7 x degree 3
-5 x degree 31
7 x degree 37
8 x degree 38
-3 x degree 40
10 x degree 43
4 x degree 44
-4 x degree 45
-9 x degree 47
-15 x degree 48
4 x degree 52
-17 x degree 54
-5 x degree 55
9 x degree 66
-7 x degree 69
5 x degree 7
7 x degree 70
-6 x degree 73
6 x degree 74
12 x degree 75
-5 x degree 81
-8 x degree 83
17 x degree 85
7 x degree 86
-4 x degree 89
8 x degree 9
-17 x degree 91
-5 x degree 92
5 x degree 93
4 x degree 95
9 x degree 97
10 x degree 99
17 x deny 0
-3 x deny 1
9 x deny 10
3 x deny 100
-5 x deny 101
21 x deny 102
-4 x deny 103
-4 x deny 104
6 x deny 105
-9 x deny 106
20 x deny 107
16 x deny 108
-11 x deny 109
19 x deny 111
-12 x deny 112
-6 x deny 113
-4 x deny 114
-10 x deny 117
-8 x deny 118
3 x deny 119
18 x deny 12
-3 x deny 122
-6 x deny 126
24 x deny 127
7 x deny 131
12 x deny 133
4 x deny 134
4 x deny 135
8 x deny 136
-15 x deny 137
4 x deny 14
9 x deny 140
-4 x deny 141
-20 x deny 142
4 x deny 143
23 x deny 145
8 x deny 146
-17 x deny 147
-4 x deny 148
5 x deny 149
-7 x deny 15
-5 x deny 16
23 x deny 18
-8 x deny 19
13 x deny 20
7 x deny 21
10 x deny 26
-15 x deny 27
13 x deny 28
-3 x deny 29
3 x deny 31
5 x deny 32
-6 x deny 33
5 x deny 35
-5 x deny 36
9 x deny 37
4 x deny 39
15 x deny 4
12 x deny 40
10 x deny 41
-12 x deny 42
9 x deny 43
-18 x deny 44
-5 x deny 45
3 x deny 49
11 x deny 50
-4 x deny 51
-9 x deny 53
-10 x deny 54
-11 x deny 55
-6 x deny 56
7 x deny 59
19 x deny 6
4 x deny 60
13 x deny 61
-11 x deny 62
-5 x deny 63
14 x deny 65
-8 x deny 67
-4 x deny 68
25 x deny 69
7 x deny 70
8 x deny 72
-17 x deny 73
-5 x deny 75
-15 x deny 79
19 x deny 80
-9 x deny 81
-21 x deny 82
-9 x deny 83
6 x deny 85
10 x deny 88
5 x deny 89
-21 x deny 9
-15 x deny 90
10 x deny 91
-3 x deny 92
-6 x deny 93
13 x deny 94
-4 x deny 95
12 x deny 96
-4 x deny 97
9 x deny 98
-4 x deny 99
6 x excess 0
7 x excess 1
15 x excess 103
12 x excess 106
-14 x excess 107
12 x excess 109
16 x excess 111
-3 x excess 112
14 x excess 116
-6 x excess 12
4 x excess 124
-13 x excess 125
7 x excess 126
6 x excess 127
-17 x excess 128
5 x excess 129
-5 x excess 13
-8 x excess 131
-14 x excess 132
-4 x excess 133
-11 x excess 136
-14 x excess 137
-5 x excess 138
-4 x excess 140
6 x excess 141
9 x excess 142
-5 x excess 143
13 x excess 144
-7 x excess 145
6 x excess 149
12 x excess 15
18 x excess 16
-9 x excess 17
6 x excess 18
-5 x excess 19
-5 x excess 20
-5 x excess 26
3 x excess 29
6 x excess 3
-3 x excess 31
3 x excess 33
8 x excess 36
-8 x excess 37
-9 x excess 38
-8 x excess 39
-13 x excess 4
-25 x excess 40
18 x excess 41
7 x excess 42
10 x excess 43
3 x excess 44
5 x excess 45
-6 x excess 47
5 x excess 48
5 x excess 49
-11 x excess 51
6 x excess 52
-6 x excess 53
-10 x excess 54
5 x excess 55
-3 x excess 58
-4 x excess 60
3 x excess 62
-7 x excess 64
-4 x excess 65
11 x excess 66
6 x excess 67
-6 x excess 68
-11 x excess 69
10 x excess 70
-9 x excess 73
7 x excess 74
5 x excess 75
6 x excess 76
4 x excess 77
4 x excess 78
9 x excess 79
-4 x excess 80
14 x excess 82
-3 x excess 83
-4 x excess 84
13 x excess 86
-11 x excess 9
3 x excess 91
-38 x excess 92
5 x excess 94
13 x excess 95
23 x excess 96
-3 x excess 98
-7 x fault 1
5 x fault 100
21 x fault 103
-4 x fault 105
-6 x fault 106
-7 x fault 109
-11 x fault 11
4 x fault 110
13 x fault 111
6 x fault 114
-3 x fault 119
13 x fault 12
-5 x fault 122
-4 x fault 124
-11 x fault 126
-4 x fault 128
6 x fault 129
-9 x fault 131
-5 x fault 132
11 x fault 133
-4 x fault 134
3 x fault 136
7 x fault 137
-15 x fault 138
-6 x fault 139
4 x fault 144
5 x fault 15
-10 x fault 17
5 x fault 19
7 x fault 2
4 x fault 24
-4 x fault 25
-5 x fault 26
14 x fault 27
4 x fault 28
9 x fault 3
7 x fault 31
12 x fault 37
-3 x fault 43
-4 x fault 45
-7 x fault 47
-12 x fault 48
-5 x fault 55
6 x fault 56
-9 x fault 60
6 x fault 61
5 x fault 62
-11 x fault 63
6 x fault 66
12 x fault 67
-3 x fault 68
13 x fault 69
-5 x fault 70
-28 x fault 73
4 x fault 81
8 x fault 82
-3 x fault 83
7 x fault 85
-5 x fault 86
-4 x fault 89
10 x fault 9
-16 x fault 90
5 x fault 94
-9 x fault 95
10 x fault 96
10 x good 0
10 x good 1
5 x good 10
9 x good 101
-9 x good 102
21 x good 103
3 x good 104
8 x good 105
-17 x good 107
-9 x good 108
19 x good 111
7 x good 112
-4 x good 113
-11 x good 116
-7 x good 117
7 x good 118
-4 x good 119
5 x good 12
-6 x good 120
7 x good 121
-14 x good 122
-9 x good 123
13 x good 124
-10 x good 125
-7 x good 126
-13 x good 127
15 x good 128
7 x good 129
-11 x good 13
-4 x good 130
-5 x good 132
-9 x good 133
14 x good 134
6 x good 136
-5 x good 137
4 x good 14
-10 x good 140
-7 x good 142
-7 x good 143
-13 x good 144
9 x good 145
-14 x good 147
-6 x good 148
-3 x good 149
7 x good 15
15 x good 16
20 x good 18
-13 x good 19
-12 x good 20
-5 x good 21
-4 x good 22
13 x good 24
-12 x good 26
-10 x good 27
4 x good 28
3 x good 29
-5 x good 30
5 x good 31
-3 x good 34
14 x good 36
-9 x good 37
8 x good 38
24 x good 39
20 x good 41
-8 x good 42
-9 x good 43
-12 x good 46
-8 x good 48
12 x good 51
7 x good 52
-13 x good 54
17 x good 55
5 x good 60
-5 x good 61
-13 x good 62
-13 x good 64
-7 x good 65
20 x good 66
-5 x good 67
-8 x good 69
-7 x good 7
-8 x good 70
10 x good 73
11 x good 74
8 x good 78
-11 x good 79
8 x good 80
7 x good 81
4 x good 82
7 x good 83
9 x good 84
-3 x good 85
15 x good 86
6 x good 88
-4 x good 89
8 x good 9
16 x good 90
3 x good 91
3 x good 92
-5 x good 93
3 x good 94
9 x good 95
11 x good 96
8 x good 98
-15 x good 99
12 x hope 0
11 x hope 1
-9 x hope 10
11 x hope 100
26 x hope 103
17 x hope 104
-6 x hope 105
9 x hope 106
21 x hope 107
17 x hope 108
5 x hope 109
-11 x hope 110
-12 x hope 111
13 x hope 112
4 x hope 113
7 x hope 114
4 x hope 115
3 x hope 117
-4 x hope 119
6 x hope 12
12 x hope 122
-9 x hope 123
10 x hope 124
5 x hope 126
12 x hope 127
6 x hope 128
9 x hope 13
3 x hope 130
13 x hope 133
12 x hope 136
4 x hope 14
18 x hope 140
3 x hope 143
5 x hope 144
5 x hope 145
16 x hope 146
-5 x hope 147
-7 x hope 148
5 x hope 149
22 x hope 16
3 x hope 18
-12 x hope 19
10 x hope 20
16 x hope 21
-4 x hope 22
-4 x hope 23
-4 x hope 24
-9 x hope 25
8 x hope 26
12 x hope 27
11 x hope 29
-9 x hope 30
11 x hope 31
4 x hope 32
9 x hope 33
5 x hope 34
9 x hope 36
-18 x hope 38
-16 x hope 4
-10 x hope 40
-13 x hope 41
-17 x hope 43
28 x hope 44
6 x hope 45
-8 x hope 46
20 x hope 47
18 x hope 48
12 x hope 49
4 x hope 5
8 x hope 50
18 x hope 51
16 x hope 52
21 x hope 53
4 x hope 54
9 x hope 55
-6 x hope 56
-4 x hope 59
17 x hope 6
-16 x hope 60
11 x hope 64
13 x hope 65
3 x hope 66
6 x hope 67
19 x hope 68
-4 x hope 69
8 x hope 7
-4 x hope 73
-12 x hope 75
-7 x hope 78
13 x hope 80
5 x hope 81
-4 x hope 82
11 x hope 83
8 x hope 85
14 x hope 86
7 x hope 88
13 x hope 89
6 x hope 9
-10 x hope 90
5 x hope 91
4 x hope 92
12 x hope 93
11 x hope 95
16 x hope 96
-8 x hope 98
9 x hope 99
15 x lack 0
17 x lack 10
11 x lack 100
-5 x lack 101
13 x lack 102
-3 x lack 103
6 x lack 105
-12 x lack 106
24 x lack 107
23 x lack 108
10 x lack 111
8 x lack 112
9 x lack 113
-8 x lack 116
-15 x lack 117
-8 x lack 118
22 x lack 12
-4 x lack 121
5 x lack 122
-5 x lack 124
22 x lack 127
16 x lack 128
-8 x lack 13
9 x lack 131
3 x lack 132
26 x lack 133
4 x lack 134
6 x lack 136
-13 x lack 137
7 x lack 138
11 x lack 14
15 x lack 140
-4 x lack 141
-5 x lack 142
7 x lack 143
24 x lack 145
8 x lack 146
-19 x lack 147
7 x lack 149
11 x lack 16
7 x lack 17
24 x lack 18
12 x lack 20
7 x lack 21
-8 x lack 26
-6 x lack 27
13 x lack 28
-4 x lack 29
4 x lack 31
6 x lack 32
-6 x lack 33
11 x lack 35
-5 x lack 36
6 x lack 37
-3 x lack 39
19 x lack 4
15 x lack 40
9 x lack 41
-9 x lack 42
14 x lack 43
-12 x lack 44
3 x lack 46
-8 x lack 47
11 x lack 48
11 x lack 50
9 x lack 51
11 x lack 52
-9 x lack 53
-9 x lack 55
-4 x lack 56
9 x lack 59
15 x lack 6
11 x lack 61
-9 x lack 62
-6 x lack 63
5 x lack 64
22 x lack 65
21 x lack 69
4 x lack 7
16 x lack 70
6 x lack 72
-19 x lack 73
-3 x lack 74
-7 x lack 75
5 x lack 76
-7 x lack 79
20 x lack 80
-8 x lack 81
-19 x lack 82
-7 x lack 83
5 x lack 86
13 x lack 88
7 x lack 89
-12 x lack 9
-15 x lack 90
-3 x lack 92
-5 x lack 93
11 x lack 94
5 x lack 95
13 x lack 96
-4 x lack 97
9 x lack 98
-4 x lack 99
14 x money 0
9 x money 1
-5 x money 10
5 x money 102
3 x money 103
-7 x money 105
10 x money 108
-12 x money 110
-12 x money 111
4 x money 112
6 x money 113
-8 x money 114
-5 x money 116
14 x money 117
-4 x money 119
5 x money 12
6 x money 123
10 x money 124
-4 x money 125
-12 x money 128
3 x money 129
-10 x money 131
-14 x money 132
3 x money 133
13 x money 134
3 x money 135
12 x money 136
-14 x money 137
-22 x money 138
12 x money 140
7 x money 142
9 x money 147
-10 x money 148
-6 x money 149
4 x money 16
6 x money 17
3 x money 19
9 x money 2
7 x money 20
3 x money 21
-8 x money 25
-13 x money 26
18 x money 27
3 x money 3
-5 x money 32
8 x money 35
17 x money 37
11 x money 39
-6 x money 4
-7 x money 40
-6 x money 41
5 x money 43
-14 x money 44
-5 x money 45
-4 x money 46
4 x money 47
3 x money 48
-6 x money 49
-13 x money 54
12 x money 55
8 x money 56
4 x money 58
-12 x money 61
-9 x money 64
-5 x money 66
10 x money 67
4 x money 68
10 x money 69
-11 x money 7
14 x money 70
-18 x money 73
5 x money 77
-9 x money 83
16 x money 85
5 x money 86
-5 x money 88
-23 x money 9
-9 x money 90
12 x money 91
6 x money 92
18 x money 93
-20 x money 94
-8 x money 95
-8 x money 96
17 x none 0
6 x none 1
7 x none 10
27 x none 100
-5 x none 101
21 x none 102
-10 x none 104
-15 x none 106
11 x none 107
21 x none 108
-18 x none 110
13 x none 111
-5 x none 113
-7 x none 114
-4 x none 116
-18 x none 117
-13 x none 118
8 x none 119
20 x none 12
10 x none 121
10 x none 122
-9 x none 123
4 x none 125
-8 x none 126
11 x none 127
10 x none 128
8 x none 129
-6 x none 13
-16 x none 132
6 x none 134
-6 x none 136
-12 x none 137
4 x none 14
17 x none 140
-5 x none 141
-6 x none 142
4 x none 143
6 x none 144
15 x none 145
6 x none 146
-9 x none 147
9 x none 149
-20 x none 15
7 x none 17
6 x none 18
10 x none 2
-15 x none 20
8 x none 21
-7 x none 22
19 x none 24
-7 x none 26
-4 x none 27
8 x none 28
6 x none 29
-5 x none 3
-3 x none 31
-7 x none 33
-6 x none 35
5 x none 36
5 x none 4
3 x none 40
-6 x none 41
3 x none 42
3 x none 43
-4 x none 44
-3 x none 5
18 x none 50
-20 x none 51
6 x none 52
-9 x none 53
13 x none 55
6 x none 57
21 x none 6
4 x none 60
8 x none 61
-4 x none 62
-6 x none 64
-7 x none 65
-8 x none 67
5 x none 69
5 x none 73
5 x none 74
-5 x none 75
6 x none 76
5 x none 78
-4 x none 79
12 x none 80
-6 x none 81
-16 x none 82
-10 x none 83
18 x none 85
5 x none 86
7 x none 88
-13 x none 89
-19 x none 9
-7 x none 90
-36 x none 91
-10 x none 92
-7 x none 93
15 x none 94
-6 x none 95
11 x none 96
-4 x none 97
9 x none 98
8 x none 99
11 x past 1
7 x past 10
3 x past 100
13 x past 102
20 x past 103
-8 x past 104
-9 x past 105
20 x past 106
-10 x past 107
-15 x past 108
3 x past 109
7 x past 11
13 x past 110
-21 x past 111
-4 x past 112
4 x past 113
-4 x past 114
8 x past 116
-11 x past 117
14 x past 119
13 x past 12
-3 x past 120
5 x past 121
6 x past 122
5 x past 126
-10 x past 127
4 x past 129
-8 x past 131
-7 x past 132
-4 x past 134
4 x past 136
-12 x past 137
21 x past 140
-8 x past 142
10 x past 144
-10 x past 145
-5 x past 147
-10 x past 148
-8 x past 149
17 x past 16
-8 x past 18
-15 x past 2
-7 x past 20
-11 x past 24
-7 x past 25
-10 x past 26
-6 x past 27
16 x past 3
-4 x past 31
8 x past 32
-9 x past 35
-8 x past 36
-10 x past 37
-13 x past 39
-12 x past 4
11 x past 40
5 x past 41
-12 x past 42
-27 x past 43
13 x past 44
8 x past 45
5 x past 46
6 x past 47
6 x past 49
-3 x past 5
7 x past 50
12 x past 51
10 x past 52
20 x past 54
-4 x past 55
4 x past 56
8 x past 59
7 x past 6
-20 x past 60
5 x past 62
-5 x past 64
13 x past 65
10 x past 66
-11 x past 68
12 x past 70
-23 x past 73
3 x past 74
-9 x past 76
6 x past 78
-15 x past 79
8 x past 81
-13 x past 82
-5 x past 85
4 x past 86
-10 x past 88
-6 x past 89
-15 x past 91
-3 x past 92
10 x past 95
-7 x past 96
13 x past 98
-11 x people 0
-8 x people 1
11 x people 10
-12 x people 100
-4 x people 102
-5 x people 103
11 x people 104
4 x people 105
-5 x people 106
9 x people 107
-7 x people 109
5 x people 110
-15 x people 112
13 x people 113
6 x people 117
-6 x people 118
-17 x people 12
-13 x people 121
-10 x people 122
4 x people 123
-15 x people 124
-11 x people 125
7 x people 126
-15 x people 127
-15 x people 128
3 x people 131
8 x people 133
-4 x people 134
-15 x people 138
-13 x people 141
18 x people 142
-25 x people 147
-23 x people 149
-4 x people 15
17 x people 16
7 x people 18
4 x people 19
-12 x people 20
-3 x people 22
10 x people 24
-15 x people 26
-4 x people 27
-4 x people 28
-16 x people 29
-10 x people 3
-6 x people 30
-6 x people 31
-12 x people 32
-4 x people 35
-5 x people 36
-11 x people 37
25 x people 39
-7 x people 4
21 x people 41
-13 x people 43
-3 x people 44
-9 x people 47
11 x people 48
-9 x people 49
-4 x people 50
3 x people 52
4 x people 53
-4 x people 54
9 x people 55
-8 x people 56
-4 x people 57
4 x people 58
-7 x people 6
10 x people 60
22 x people 61
-4 x people 62
11 x people 63
9 x people 64
12 x people 65
7 x people 66
-5 x people 67
-21 x people 69
20 x people 70
4 x people 72
10 x people 73
5 x people 74
-7 x people 75
8 x people 78
-9 x people 79
-6 x people 82
-13 x people 85
-6 x people 86
-20 x people 89
4 x people 91
-7 x people 92
-8 x people 93
-7 x people 94
17 x people 95
-6 x people 96
-3 x people 99
-4 x rival 100
3 x rival 101
7 x rival 102
10 x rival 103
-4 x rival 106
3 x rival 107
4 x rival 109
7 x rival 111
-9 x rival 112
4 x rival 116
7 x rival 12
5 x rival 121
-3 x rival 122
4 x rival 124
16 x rival 126
10 x rival 127
-5 x rival 128
6 x rival 131
-4 x rival 132
-9 x rival 136
-3 x rival 137
11 x rival 138
14 x rival 140
10 x rival 16
-3 x rival 19
-15 x rival 2
7 x rival 25
4 x rival 26
-15 x rival 27
-4 x rival 35
23 x rival 37
5 x rival 38
9 x rival 39
-5 x rival 4
-6 x rival 40
9 x rival 41
4 x rival 42
17 x rival 43
-4 x rival 44
-11 x rival 47
15 x rival 51
-5 x rival 54
-6 x rival 55
3 x rival 56
8 x rival 61
-4 x rival 63
7 x rival 66
24 x rival 67
4 x rival 68
-16 x rival 69
4 x rival 7
7 x rival 70
3 x rival 72
-13 x rival 73
5 x rival 75
-5 x rival 76
14 x rival 86
3 x rival 89
-4 x rival 91
12 x rival 92
16 x rival 93
11 x rival 95
-4 x rival 99
19 x self 1
10 x self 10
-6 x self 100
12 x self 101
16 x self 102
15 x self 103
-7 x self 105
8 x self 106
14 x self 107
-4 x self 108
25 x self 109
-5 x self 11
-4 x self 110
7 x self 111
-16 x self 114
5 x self 115
-5 x self 116
-6 x self 117
-18 x self 12
8 x self 121
3 x self 122
-13 x self 123
-7 x self 124
-12 x self 125
8 x self 126
-9 x self 127
-11 x self 128
-3 x self 13
-8 x self 132
8 x self 133
4 x self 134
6 x self 136
-8 x self 137
-5 x self 138
10 x self 142
8 x self 143
12 x self 144
-6 x self 145
6 x self 146
5 x self 147
9 x self 148
14 x self 16
4 x self 17
3 x self 2
-8 x self 20
-12 x self 21
-5 x self 22
5 x self 23
9 x self 24
5 x self 25
6 x self 26
-7 x self 27
4 x self 29
27 x self 3
19 x self 32
-6 x self 35
5 x self 36
-11 x self 37
-13 x self 38
-21 x self 39
-9 x self 4
15 x self 40
7 x self 41
-3 x self 42
19 x self 44
-8 x self 45
-14 x self 46
-7 x self 48
-3 x self 5
-16 x self 50
-3 x self 52
-6 x self 53
8 x self 54
-3 x self 55
10 x self 56
-8 x self 57
15 x self 58
4 x self 6
16 x self 61
-4 x self 62
-5 x self 63
9 x self 64
20 x self 68
-5 x self 69
11 x self 7
22 x self 70
-4 x self 71
8 x self 72
-20 x self 74
-6 x self 75
15 x self 76
14 x self 78
-16 x self 79
-5 x self 80
-14 x self 82
-12 x self 85
-6 x self 88
-14 x self 89
14 x self 9
-4 x self 91
11 x self 92
-4 x self 95
8 x self 97
5 x self 98
13 x self 99
-15 x solved 0
11 x solved 1
6 x solved 10
14 x solved 100
8 x solved 101
-8 x solved 102
-8 x solved 103
-4 x solved 105
3 x solved 106
15 x solved 108
-7 x solved 109
-5 x solved 11
-13 x solved 110
8 x solved 117
-14 x solved 12
12 x solved 120
9 x solved 121
5 x solved 122
8 x solved 124
17 x solved 126
-4 x solved 131
-11 x solved 132
-6 x solved 133
-4 x solved 136
-15 x solved 137
7 x solved 140
5 x solved 142
4 x solved 144
-5 x solved 145
10 x solved 147
9 x solved 16
-4 x solved 18
-11 x solved 19
11 x solved 2
-13 x solved 20
-6 x solved 21
-4 x solved 24
11 x solved 26
8 x solved 27
-19 x solved 29
5 x solved 32
-4 x solved 37
7 x solved 38
4 x solved 39
-5 x solved 40
-10 x solved 42
-5 x solved 43
11 x solved 44
5 x solved 47
10 x solved 48
5 x solved 50
-7 x solved 51
8 x solved 54
-11 x solved 55
4 x solved 56
-7 x solved 6
8 x solved 63
-4 x solved 65
22 x solved 66
-10 x solved 67
-12 x solved 68
-6 x solved 69
7 x solved 72
3 x solved 73
-6 x solved 75
4 x solved 79
5 x solved 81
-13 x solved 82
-6 x solved 83
-9 x solved 85
9 x solved 86
-5 x solved 89
-17 x solved 90
-20 x solved 91
-12 x solved 93
-14 x solved 94
-4 x solved 96
-4 x survey 0
3 x survey 1
17 x survey 10
12 x survey 100
4 x survey 103
-12 x survey 109
-3 x survey 11
6 x survey 111
8 x survey 116
-8 x survey 117
6 x survey 119
-4 x survey 121
9 x survey 122
-4 x survey 123
3 x survey 125
7 x survey 126
3 x survey 128
-4 x survey 130
-6 x survey 132
5 x survey 135
11 x survey 136
-12 x survey 137
5 x survey 142
12 x survey 147
3 x survey 148
8 x survey 15
10 x survey 16
-10 x survey 17
13 x survey 19
-11 x survey 2
9 x survey 24
3 x survey 25
15 x survey 26
6 x survey 27
14 x survey 29
-3 x survey 3
6 x survey 35
-11 x survey 37
4 x survey 40
16 x survey 41
11 x survey 43
6 x survey 44
-5 x survey 46
3 x survey 47
-7 x survey 51
5 x survey 54
-10 x survey 55
6 x survey 61
-5 x survey 65
11 x survey 66
9 x survey 67
-14 x survey 68
9 x survey 69
21 x survey 76
-4 x survey 77
5 x survey 78
-12 x survey 81
5 x survey 83
22 x survey 85
16 x survey 86
3 x survey 88
-8 x survey 90
17 x survey 91
17 x survey 92
-15 x survey 94
-5 x survey 95
-10 x survey 96
-8 x thanks 0
5 x thanks 1
10 x thanks 100
9 x thanks 103
-4 x thanks 104
10 x thanks 106
-3 x thanks 107
-4 x thanks 11
-4 x thanks 110
9 x thanks 112
8 x thanks 116
7 x thanks 117
-9 x thanks 118
-11 x thanks 122
5 x thanks 126
-4 x thanks 127
9 x thanks 129
3 x thanks 13
-9 x thanks 133
17 x thanks 134
6 x thanks 135
6 x thanks 136
-9 x thanks 137
6 x thanks 141
19 x thanks 142
-4 x thanks 147
-10 x thanks 149
9 x thanks 19
-11 x thanks 20
9 x thanks 24
-9 x thanks 26
7 x thanks 27
10 x thanks 29
10 x thanks 3
-6 x thanks 31
3 x thanks 32
8 x thanks 35
-9 x thanks 37
-4 x thanks 4
5 x thanks 41
3 x thanks 42
4 x thanks 43
6 x thanks 45
-14 x thanks 49
-3 x thanks 51
-4 x thanks 53
-13 x thanks 54
4 x thanks 59
5 x thanks 6
5 x thanks 60
-5 x thanks 61
7 x thanks 63
-5 x thanks 64
-8 x thanks 66
13 x thanks 67
5 x thanks 68
8 x thanks 70
3 x thanks 76
7 x thanks 80
5 x thanks 83
8 x thanks 86
-8 x thanks 89
-5 x thanks 9
4 x thanks 90
6 x thanks 92
9 x thanks 93
-4 x thanks 94
4 x thanks 95
17 x thanks 96
16 x thing 0
24 x thing 1
7 x thing 10
4 x thing 100
-6 x thing 102
9 x thing 103
9 x thing 105
11 x thing 106
-5 x thing 107
-11 x thing 108
4 x thing 11
-13 x thing 110
14 x thing 111
7 x thing 112
4 x thing 113
11 x thing 116
13 x thing 117
6 x thing 118
7 x thing 119
10 x thing 12
-8 x thing 120
-6 x thing 121
14 x thing 123
4 x thing 124
11 x thing 126
-10 x thing 127
6 x thing 128
21 x thing 129
4 x thing 13
20 x thing 134
14 x thing 136
7 x thing 137
14 x thing 138
4 x thing 14
-15 x thing 141
7 x thing 142
9 x thing 143
9 x thing 145
20 x thing 147
11 x thing 148
-4 x thing 149
6 x thing 15
8 x thing 16
-5 x thing 17
-11 x thing 18
16 x thing 19
3 x thing 2
6 x thing 20
23 x thing 23
10 x thing 24
-6 x thing 25
4 x thing 26
13 x thing 27
10 x thing 28
6 x thing 29
20 x thing 31
15 x thing 32
7 x thing 35
6 x thing 37
9 x thing 39
-5 x thing 4
5 x thing 41
22 x thing 42
-6 x thing 43
-11 x thing 44
8 x thing 45
13 x thing 47
-12 x thing 48
16 x thing 50
5 x thing 51
7 x thing 52
10 x thing 53
5 x thing 54
15 x thing 55
-5 x thing 58
-7 x thing 59
-6 x thing 6
3 x thing 60
29 x thing 61
11 x thing 62
-7 x thing 63
7 x thing 64
16 x thing 65
10 x thing 66
19 x thing 67
7 x thing 68
10 x thing 69
11 x thing 7
7 x thing 70
10 x thing 71
-9 x thing 72
4 x thing 73
-4 x thing 74
9 x thing 75
13 x thing 76
4 x thing 77
-7 x thing 78
5 x thing 79
20 x thing 80
12 x thing 81
-7 x thing 82
-4 x thing 83
6 x thing 84
13 x thing 85
11 x thing 86
-4 x thing 88
9 x thing 89
4 x thing 9
9 x thing 90
5 x thing 91
12 x thing 92
5 x thing 93
15 x thing 95
4 x thing 96
5 x thing 97
15 x thing 98
-16 x thing 99
-9 x turn 0
7 x turn 1
-3 x turn 102
4 x turn 103
-16 x turn 106
-3 x turn 108
-4 x turn 111
10 x turn 112
-12 x turn 113
7 x turn 114
-10 x turn 116
-11 x turn 117
-12 x turn 119
-6 x turn 12
-13 x turn 122
4 x turn 123
-5 x turn 126
5 x turn 127
7 x turn 128
-10 x turn 13
3 x turn 131
10 x turn 132
11 x turn 133
6 x turn 134
-4 x turn 135
6 x turn 136
10 x turn 137
10 x turn 140
-7 x turn 142
3 x turn 143
-3 x turn 147
5 x turn 16
6 x turn 17
4 x turn 18
-5 x turn 19
5 x turn 20
-21 x turn 24
-15 x turn 26
-4 x turn 27
28 x turn 3
-8 x turn 37
-6 x turn 39
-8 x turn 4
3 x turn 42
6 x turn 43
10 x turn 44
-10 x turn 47
10 x turn 48
-3 x turn 49
7 x turn 54
7 x turn 60
4 x turn 64
-5 x turn 66
15 x turn 67
15 x turn 69
17 x turn 70
-9 x turn 74
-8 x turn 76
8 x turn 79
-5 x turn 85
8 x turn 86
4 x turn 88
7 x turn 89
-5 x turn 9
-10 x turn 93
9 x turn 95
9 x wait 0
10 x wait 1
-8 x wait 10
25 x wait 100
14 x wait 103
4 x wait 104
6 x wait 105
5 x wait 106
-11 x wait 107
-15 x wait 109
-4 x wait 110
-11 x wait 111
-5 x wait 112
5 x wait 113
-16 x wait 116
-9 x wait 117
12 x wait 118
-4 x wait 121
-8 x wait 122
-8 x wait 123
15 x wait 126
14 x wait 128
3 x wait 129
4 x wait 13
-4 x wait 130
8 x wait 131
-15 x wait 132
5 x wait 133
6 x wait 134
8 x wait 136
9 x wait 137
-9 x wait 138
9 x wait 140
-7 x wait 141
16 x wait 142
6 x wait 145
-5 x wait 148
3 x wait 15
6 x wait 16
-5 x wait 18
4 x wait 19
11 x wait 20
6 x wait 21
5 x wait 24
3 x wait 25
19 x wait 27
-6 x wait 28
-12 x wait 29
-8 x wait 3
8 x wait 31
10 x wait 32
9 x wait 35
6 x wait 36
-14 x wait 37
8 x wait 38
6 x wait 39
-5 x wait 4
-4 x wait 40
10 x wait 41
15 x wait 43
3 x wait 46
-6 x wait 47
3 x wait 49
9 x wait 51
7 x wait 53
3 x wait 54
-6 x wait 55
6 x wait 59
-17 x wait 60
-10 x wait 61
6 x wait 62
6 x wait 63
-10 x wait 64
10 x wait 66
16 x wait 67
13 x wait 7
-6 x wait 71
-13 x wait 75
5 x wait 76
6 x wait 81
5 x wait 82
4 x wait 83
9 x wait 85
22 x wait 86
-7 x wait 88
-9 x wait 89
8 x wait 9
-12 x wait 90
-15 x wait 91
-4 x wait 93
-14 x wait 94
13 x wait 95
-5 x wait 96
4 x wait 98
`;
