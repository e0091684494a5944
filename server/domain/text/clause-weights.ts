/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl and
 * bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
22 after bug
12 after bug|why
24 after bug|wish
-50 after complaint
-43 after complaint|why
-56 after complaint|wish
-19 after name
-19 after name|wish
5 after nothing
46 after nothing|why
-36 after nothing|wish
-40 after praise
-42 after praise|why
-22 after praise|wish
-41 after question
-41 after question|why
-30 after remark
-29 after remark|why
-44 after remark|wish
-43 after sentence
-43 after sentence|wish
-32 after wish
-47 after wish|wish
14 alone
11 alone|why
16 alone|wish
-16 any|why
12 asked
22 asked|why
8 asked|wish
-28 b 0 $
-14 b 0 0
-5 b 0 a
-4 b 0 anos
5 b 0 dias
6 b 0 e
-4 b 0 in
-3 b 0 mb
11 b 0 minuto
-8 b 0 of
-5 b 0 para o
6 b 0 rows
8 b 0 se
13 b ^ a
-4 b ^ acabar
4 b ^ add
6 b ^ adicio
4 b ^ adoro
4 b ^ agenda
-4 b ^ agrade
-5 b ^ all
-7 b ^ ando
-5 b ^ antes
-11 b ^ ao
-4 b ^ aqui
3 b ^ are
-6 b ^ as
-4 b ^ ask
-3 b ^ ate
-8 b ^ atendi
-10 b ^ attach
4 b ^ automa
-5 b ^ baixar
4 b ^ bigger
8 b ^ blocos
5 b ^ boa
-3 b ^ bom
5 b ^ bulk
5 b ^ busca
-5 b ^ cada
4 b ^ cadast
3 b ^ cade
8 b ^ can
-3 b ^ cant
-7 b ^ cedo
5 b ^ charge
-5 b ^ chegue
-4 b ^ clear
-4 b ^ client
3 b ^ cobran
-6 b ^ cobrar
-11 b ^ coloca
-10 b ^ com
10 b ^ comida
-4 b ^ como
-8 b ^ compli
-4 b ^ consig
-4 b ^ cumpre
-6 b ^ cumpri
8 b ^ custom
6 b ^ da
4 b ^ dark
-4 b ^ dei
-7 b ^ deixa
6 b ^ deixar
-18 b ^ deixei
4 b ^ demasi
6 b ^ demora
6 b ^ depend
-19 b ^ depois
6 b ^ desde
11 b ^ deslig
-6 b ^ deus
-7 b ^ did
15 b ^ diz
5 b ^ do
7 b ^ dois
-6 b ^ dou
-7 b ^ duas
-9 b ^ eh
-20 b ^ em
9 b ^ entreg
-3 b ^ equipa
6 b ^ escrev
-8 b ^ espero
-7 b ^ esta
-7 b ^ estao
-7 b ^ estou
18 b ^ eu
-6 b ^ even
7 b ^ every
-7 b ^ everyt
8 b ^ excele
6 b ^ except
9 b ^ export
-12 b ^ falei
7 b ^ falta
-4 b ^ faz
11 b ^ fechar
-7 b ^ fewer
14 b ^ fica
4 b ^ fico
4 b ^ fiquei
-3 b ^ fiquem
4 b ^ first
6 b ^ fix
-6 b ^ foi
-17 b ^ for
4 b ^ fora
6 b ^ formul
-4 b ^ four
-10 b ^ gente
4 b ^ give
6 b ^ good
-6 b ^ gosto
-11 b ^ had
-6 b ^ hide
5 b ^ hoje
-6 b ^ honest
-7 b ^ hope
4 b ^ horari
4 b ^ how
-18 b ^ i
10 b ^ id
-9 b ^ if
-3 b ^ im
-3 b ^ in
-7 b ^ instal
5 b ^ integr
5 b ^ inutil
-11 b ^ invoic
-6 b ^ is
-4 b ^ isto
-7 b ^ it
-6 b ^ its
-9 b ^ ive
4 b ^ keyboa
6 b ^ legend
17 b ^ let
12 b ^ letra
-7 b ^ login
4 b ^ longer
-6 b ^ love
11 b ^ mais
11 b ^ make
-5 b ^ mandem
-5 b ^ manten
8 b ^ maybe
-4 b ^ menos
13 b ^ metade
4 b ^ meu
6 b ^ minha
-18 b ^ more
5 b ^ muita
-4 b ^ n
-8 b ^ na
-5 b ^ nada
-5 b ^ nao
7 b ^ needs
-14 b ^ nem
15 b ^ nenhum
-11 b ^ never
8 b ^ nice
8 b ^ ningue
4 b ^ niveis
6 b ^ nobody
-4 b ^ none
-8 b ^ nos
-19 b ^ not
4 b ^ nota
-8 b ^ nothin
-4 b ^ nunca
10 b ^ o
-4 b ^ of
6 b ^ offlin
-5 b ^ olha
14 b ^ olhou
5 b ^ onboar
4 b ^ onde
8 b ^ one
5 b ^ openin
-7 b ^ orcame
21 b ^ os
-6 b ^ our
-3 b ^ paguei
-3 b ^ para
6 b ^ parabe
11 b ^ parcel
-3 b ^ parei
-7 b ^ paz
4 b ^ people
-8 b ^ please
-4 b ^ pode
-6 b ^ podiam
-15 b ^ por
13 b ^ pouca
-8 b ^ precis
-6 b ^ preco
-4 b ^ price
-3 b ^ primei
4 b ^ quaren
10 b ^ queria
-6 b ^ quero
4 b ^ quiet
6 b ^ rate
5 b ^ recebo
-4 b ^ recome
-8 b ^ reduzi
5 b ^ relato
-4 b ^ rememb
7 b ^ remind
4 b ^ rename
4 b ^ renova
7 b ^ report
-6 b ^ resolv
-7 b ^ respon
15 b ^ respos
-12 b ^ retire
6 b ^ sao
-19 b ^ se
-10 b ^ see
-12 b ^ segue
-4 b ^ sei
5 b ^ sem
-6 b ^ send
8 b ^ seria
-4 b ^ servic
-6 b ^ setup
6 b ^ show
-6 b ^ simple
9 b ^ some
8 b ^ someth
-4 b ^ somos
-3 b ^ sorry
-4 b ^ sou
4 b ^ split
15 b ^ sso
6 b ^ super
4 b ^ talvez
6 b ^ taxas
-6 b ^ tell
-9 b ^ tem
9 b ^ tenho
-5 b ^ thanks
-4 b ^ that
-10 b ^ thats
4 b ^ the
15 b ^ there
6 b ^ theres
8 b ^ they
3 b ^ this
5 b ^ tirem
-10 b ^ tive
5 b ^ toda
-3 b ^ todo
-7 b ^ trabal
-8 b ^ tudo
13 b ^ two
6 b ^ um
8 b ^ uma
6 b ^ undo
-7 b ^ uso
-5 b ^ vai
-6 b ^ vamos
-4 b ^ vejo
9 b ^ versio
-5 b ^ voces
-11 b ^ volto
-6 b ^ vou
-17 b ^ we
-4 b ^ wed
13 b ^ what
-14 b ^ who
4 b ^ why
8 b ^ wish
-5 b ^ works
-3 b ^ would
11 b ^ zapier
3 b a api
-4 b a app
-5 b a assina
4 b a bateri
3 b a bench
-4 b a big
7 b a bigger
4 b a bit
-3 b a custom
5 b a da
4 b a dark
-5 b a dia
4 b a differ
4 b a docume
-4 b a empres
3 b a encome
5 b a entreg
-8 b a equipa
-24 b a equipe
5 b a espera
8 b a farmac
-6 b a fatura
20 b a gente
-8 b a good
5 b a hora
4 b a impres
9 b a instal
5 b a job
3 b a link
-3 b a lista
-11 b a loja
-7 b a lot
4 b a loyalt
-12 b a mao
5 b a margem
-3 b a metade
-24 b a minha
-9 b a minute
-17 b a month
-8 b a noite
-8 b a papela
4 b a pergun
6 b a pesqui
8 b a piscin
-4 b a planil
7 b a pram
8 b a primei
11 b a proper
-5 b a quiet
-10 b a raise
-7 b a rede
-9 b a respon
5 b a second
-9 b a segund
7 b a shared
5 b a simple
-8 b a single
3 b a soma
-4 b a todos
-12 b a ultima
-12 b a unica
-7 b a versao
5 b a way
4 b a widget
-3 b about $
-4 b about it
4 b about lettin
-7 b about my
21 b about the
-5 b abrir a
-7 b acabar com
7 b acesso $
5 b achar o
6 b add a
-5 b addres $
5 b adicio o
8 b ads $
-9 b after the
-4 b agenda $
-6 b agrade a
6 b ainda $
5 b ajuda $
-3 b ajudad $
3 b all $
-4 b all good
-9 b all the
-4 b aluno $
5 b an api
6 b an hour
-10 b and a
4 b and have
-3 b and the
4 b and then
17 b anda $
-6 b ando a
3 b androi $
-8 b ano passad
-4 b anonim $
-10 b anos $
-4 b anos de
-9 b answer $
-4 b answer on
5 b answer the
7 b antes das
4 b antes do
-3 b antiga $
-7 b any more
-12 b anythi $
8 b ao client
-10 b ao fim
5 b ao sabado
6 b aos sabado
5 b api $
3 b api de
-3 b aplica que
5 b apoio ao
-6 b app $
7 b app is
-3 b aprova $
-3 b aqui $
-11 b aqui eh
-3 b aqui ningue
-8 b are $
5 b are out
-4 b as aulas
8 b as dez
3 b as fatura
7 b as ferias
-6 b as horas
-4 b as it
-6 b as minhas
-3 b as pessoa
-11 b as viagen
-5 b ask me
-3 b ask my
-5 b asked for
4 b asking for
5 b asks me
-9 b assina do
-5 b at $
-3 b at 0
7 b at all
-9 b at least
5 b at night
-8 b at the
-5 b at this
5 b ate ao
-4 b ate de
-6 b atenda $
7 b atende $
-4 b atende minhas
-9 b atuali de
3 b aulas de
-14 b aument para
5 b automa $
-7 b avisad $
5 b back $
4 b back to
8 b bairro $
-5 b banco antigo
3 b bate com
6 b be $
4 b be 0
6 b be a
4 b be nice
4 b be the
-4 b been here
3 b before $
6 b before the
-5 b bem $
7 b better $
4 b bicicl $
-12 b bill $
7 b boa comida
5 b boleti quatro
6 b boleto $
8 b bolinh vermel
-5 b bom demais
-4 b bom dia
4 b bom so
4 b bomba para
-6 b bonus $
11 b branch $
5 b branco $
5 b bulk edit
6 b busca $
-9 b button $
4 b by a
-10 b by sms
3 b cada vez
4 b cadast $
-3 b cadern $
6 b cafe $
3 b calend $
-3 b call $
6 b call me
-5 b came back
8 b campai no
4 b campo de
3 b can i
-7 b can see
8 b cant find
-4 b cant hear
11 b cara $
6 b caro $
-3 b carrin $
-5 b casa de
-9 b cedo para
-5 b certo $
5 b change my
4 b charts $
-4 b christ $
4 b cima do
-5 b clean $
8 b client $
-5 b client desde
-3 b clinic $
6 b closed my
-5 b code $
7 b codigo do
-8 b coisa $
-7 b coisa de
-7 b coisa que
-4 b coisa rara
-8 b coisas $
-5 b com as
-5 b com o
9 b com um
-3 b comeca $
5 b comida boa
5 b comida fria
5 b como deslig
-3 b como estao
6 b como faco
-3 b compla about
-10 b compli $
6 b compri $
4 b comput $
-3 b connec it
6 b conseg falar
7 b consig tirar
-4 b consig ver
-9 b conta $
-6 b contac $
6 b contin a
11 b contra $
-5 b contra de
6 b conver com
8 b could happen
3 b could see
-5 b couldn find
-5 b countr $
4 b courie never
3 b criar orcame
-5 b cumpre o
16 b curren $
4 b custom $
8 b custom fields
-3 b custom on
4 b cut off
-6 b cut our
-4 b da atuali
-6 b da cidade
-9 b da conta
4 b da empres
4 b da encome
4 b da entreg
-4 b da equipe
14 b da erro
7 b da loja
6 b da minha
-5 b da para
-4 b da portar
-8 b da recepc
4 b dar o
5 b daria 0
4 b dark theme
3 b das duas
3 b das linhas
8 b date $
-6 b day $
-6 b day one
7 b de 0
5 b de acesso
-3 b de ajuda
3 b de assina
-5 b de chuva
-9 b de empres
7 b de espera
5 b de ir
-4 b de madrug
7 b de manha
-7 b de marco
-4 b de me
-4 b de olho
15 b de ontem
13 b de passar
4 b de ponto
3 b de primei
-6 b de que
4 b de reforc
-4 b de semana
-3 b de servic
7 b de telefo
4 b de texto
-4 b de transp
-11 b de tres
7 b de tudo
-10 b de um
-3 b de uma
5 b de verdad
6 b de voces
-4 b deixar de
-23 b deixei de
-4 b deixou de
8 b delete $
-5 b deleti $
4 b delive $
-6 b dentro de
-5 b depois da
3 b depois de
9 b depois do
3 b depois que
-3 b descan $
6 b descon para
-7 b desde 0
-4 b desde a
10 b desde ontem
-12 b deserv a
6 b deslig o
-4 b deus abenco
3 b devia estar
18 b dez $
-5 b dez anos
6 b dia 0
-5 b dia a
3 b dia seguin
5 b dia todo
-5 b dias para
-7 b did my
4 b difere $
-6 b difici $
-3 b digita $
10 b diz que
-14 b dizer $
-5 b do $
6 b do ar
-3 b do banco
-11 b do botao
-9 b do condom
-5 b do lado
-7 b do mes
-4 b do que
6 b do sms
7 b do vencim
3 b do with
5 b do you
11 b dobro $
-6 b docume $
9 b does it
-6 b does that
4 b does the
-10 b does what
4 b dois anos
-4 b dois dias
-7 b dont fix
-8 b dont read
-5 b dont swear
-4 b dou aula
3 b downlo $
-8 b duas coisas
3 b duas vezes
6 b e contin
4 b e da
-6 b e do
-7 b e fiquei
14 b e foi
-13 b e gente
-4 b e ja
4 b e ningue
-5 b e no
-7 b e o
4 b e outro
-4 b e sem
5 b e veio
4 b e vem
5 b each month
4 b each time
-4 b early to
5 b edit $
10 b educad $
-4 b eh 0
10 b eh a
-4 b eh anonim
4 b eh bom
3 b eh confus
-3 b eh de
3 b eh lenta
-6 b eh nao
-13 b eh o
-3 b eh precis
-6 b eh rua
4 b eight $
-6 b ele nao
-9 b elevad $
-5 b em dez
9 b em dois
-5 b em duas
-3 b em especi
8 b em ingles
-6 b em janeir
-5 b em maio
8 b em papel
4 b em real
-9 b em vez
-15 b email mail
-5 b email mails
-8 b embala capric
14 b embora $
4 b empres $
-3 b empres de
4 b encont um
-4 b end $
7 b endere $
-6 b enfim $
-7 b enough $
4 b entre um
8 b entreg $
-7 b equipa eh
-6 b equipe $
-5 b equipe pegou
3 b era $
-6 b errado no
5 b erro $
7 b erro ao
-9 b escolh $
6 b escond $
-7 b escrev $
-7 b escrit a
13 b espera $
4 b espera e
-3 b espero ter
-5 b esta bom
5 b esta com
6 b estaci $
-3 b estao $
5 b estuda $
5 b eu clico
5 b eu espera
-5 b eu ja
6 b eu lanco
-6 b eu nao
-4 b eu precis
-3 b even the
3 b every month
3 b everyt $
-3 b everyt i
-11 b exampl $
-13 b exampl please
10 b excel $
6 b except the
-6 b existe $
7 b existe em
3 b expens $
7 b expens for
4 b export all
4 b expres e
-3 b facil $
3 b faco na
6 b faco para
-4 b fair $
13 b falar com
-9 b falei com
-8 b falta $
10 b falta de
-5 b far $
8 b farmac nunca
8 b fatura $
4 b fatura de
6 b fatura recorr
-16 b favor $
-3 b faz favor
-9 b faz o
5 b fazer o
-12 b featur $
-6 b fecha as
6 b fechar a
-8 b fecho $
-5 b fee $
-3 b feels right
-5 b feito $
7 b ferias ficam
14 b fi $
7 b ficam parada
-5 b ficou muito
14 b fideli de
8 b fields on
-4 b fila $
-9 b fila do
-11 b filtro $
6 b filtro por
-9 b fim de
-6 b fim do
-3 b financ $
6 b find out
5 b find the
-5 b fine $
4 b fiquei o
-3 b fiquem como
5 b first of
-3 b first one
11 b first time
-4 b fiscal $
6 b fix the
-7 b fixed the
-7 b flight $
-3 b foi a
-7 b foi avisad
15 b foi regist
3 b foi um
3 b folha de
-5 b for an
7 b for everyt
6 b for half
-15 b for itself
-5 b for me
5 b for people
-5 b for quotes
-10 b for the
3 b for them
8 b for what
4 b fora da
-11 b forwar to
-8 b fotogr $
6 b fria $
4 b friend $
-4 b from start
-11 b front desk
-4 b funcio $
4 b gave a
-10 b gente que
-6 b gente seria
6 b gestao de
-10 b get my
4 b get rid
4 b get the
-4 b gloves on
-3 b go $
-7 b go back
-6 b good $
8 b good produc
-6 b good way
7 b gostav que
-4 b got my
-3 b got the
3 b gratui veio
3 b gravou $
-4 b great $
6 b great for
-3 b great tool
-10 b had a
-7 b had to
7 b half the
-4 b hard to
3 b has been
-4 b has everyt
-7 b has paid
-4 b have a
-6 b have no
-4 b have nothin
-4 b have to
-4 b hear the
7 b help $
-6 b helps us
6 b hoje $
4 b hoje o
-11 b hora $
-4 b horari $
4 b horari de
-6 b hotel $
4 b how do
9 b how the
-6 b i asked
-6 b i can
9 b i cant
7 b i could
-5 b i couldn
-7 b i dont
3 b i get
-5 b i had
-3 b i manage
4 b i miss
-6 b i need
9 b i never
-10 b i only
-3 b i open
6 b i press
6 b i should
3 b i upload
-4 b i wanted
-7 b i was
4 b i work
4 b i would
-7 b id have
11 b id like
4 b id love
4 b if i
-5 b if it
8 b im in
-8 b improv the
13 b imundo $
12 b in $
9 b in 0
-7 b in a
5 b in at
-4 b in daily
-11 b in every
-8 b in march
-7 b in may
8 b in my
4 b in our
5 b in the
6 b ingles $
4 b instal $
11 b instal a
3 b instal gratui
6 b instea of
7 b inteir $
4 b inteir de
-8 b intern $
4 b interr $
5 b inutil para
8 b invoic $
8 b invoic are
-9 b invoic in
-5 b invoic is
-7 b invoic to
-6 b invoic went
9 b ir sozinh
-6 b is $
-4 b is fine
5 b is on
5 b is only
-9 b is terrib
4 b is the
3 b is there
-8 b is this
-6 b is what
-7 b isso $
-16 b isso na
9 b isso podia
-7 b isto eh
-10 b it $
-6 b it all
-7 b it any
-4 b it as
-16 b it does
6 b it doesnt
10 b it forget
-16 b it has
6 b it in
-7 b it is
-7 b it isnt
6 b it keeps
-8 b it says
-6 b it should
7 b it the
-4 b it to
7 b it was
-3 b its a
-9 b its the
-10 b itself in
-8 b ive never
-4 b ive only
6 b ja chega
-4 b ja foi
-7 b ja la
-6 b ja nao
-4 b ja pago
7 b ja saiu
-4 b ja tinha
4 b janeir $
4 b januar $
-4 b julho $
10 b juros $
11 b just to
-12 b k $
-7 b k 0 39
5 b k 10 125
-8 b k 10 126
-11 b k 10 141
20 b k 10 39
-5 b k 10 47
5 b k 10 8
-4 b k 10 83
7 b k 100 39
4 b k 101 126
10 b k 101 39
7 b k 102 39
7 b k 103 118
-13 b k 103 39
3 b k 103 40
-9 b k 103 73
4 b k 103 77
11 b k 103 8
-3 b k 104 112
10 b k 104 17
-12 b k 104 39
4 b k 105 126
-5 b k 105 141
8 b k 105 47
4 b k 106 39
-3 b k 106 8
-8 b k 107 10
5 b k 107 112
-15 b k 107 126
4 b k 107 131
-16 b k 107 141
-18 b k 107 39
-7 b k 107 4
-4 b k 107 40
-4 b k 107 54
-11 b k 107 74
6 b k 107 78
-4 b k 107 84
-6 b k 107 87
5 b k 107 88
6 b k 108 141
14 b k 109 126
-8 b k 109 39
-7 b k 109 87
8 b k 11 141
8 b k 11 31
-4 b k 11 39
-7 b k 11 54
5 b k 11 88
5 b k 110 39
-6 b k 111 39
-12 b k 111 80
-4 b k 111 83
9 b k 112 10
-4 b k 112 103
4 b k 112 106
12 b k 112 11
-12 b k 112 117
-9 b k 112 12
15 b k 112 126
-4 b k 112 127
12 b k 112 129
-4 b k 112 131
3 b k 112 133
9 b k 112 140
13 b k 112 141
7 b k 112 143
-4 b k 112 15
-3 b k 112 18
8 b k 112 31
-3 b k 112 34
13 b k 112 38
-12 b k 112 39
6 b k 112 4
16 b k 112 44
-3 b k 112 46
-6 b k 112 56
-4 b k 112 59
10 b k 112 6
-9 b k 112 60
-8 b k 112 62
-10 b k 112 63
-6 b k 112 65
-4 b k 112 66
6 b k 112 68
8 b k 112 69
8 b k 112 7
-6 b k 112 81
3 b k 112 83
-9 b k 112 84
5 b k 112 85
3 b k 112 94
-8 b k 112 96
-8 b k 112 99
8 b k 113 18
5 b k 113 8
-5 b k 113 83
8 b k 114 141
4 b k 117 105
-4 b k 117 11
4 b k 117 27
6 b k 117 30
6 b k 117 31
4 b k 117 39
12 b k 117 52
-12 b k 117 7
-4 b k 117 83
-4 b k 117 85
-5 b k 117 86
-6 b k 117 98
-7 b k 118 102
19 b k 118 39
4 b k 118 68
-5 b k 119 119
-5 b k 119 141
7 b k 119 39
5 b k 119 47
-7 b k 119 88
6 b k 119 90
4 b k 12 88
-7 b k 12 99
10 b k 120 54
4 b k 121 8
8 b k 121 83
6 b k 122 83
-4 b k 122 99
5 b k 123 30
-3 b k 123 60
5 b k 123 87
3 b k 124 41
-6 b k 125 107
10 b k 125 112
7 b k 125 119
-8 b k 125 126
4 b k 125 25
6 b k 125 38
-7 b k 125 39
4 b k 125 70
7 b k 125 87
-5 b k 126 10
-3 b k 126 107
4 b k 126 109
-4 b k 126 111
30 b k 126 112
-12 b k 126 113
3 b k 126 117
-3 b k 126 118
-17 b k 126 126
12 b k 126 129
-6 b k 126 132
-4 b k 126 136
-26 b k 126 141
6 b k 126 144
5 b k 126 145
-5 b k 126 17
3 b k 126 21
-12 b k 126 27
4 b k 126 3
9 b k 126 32
-11 b k 126 36
-24 b k 126 39
5 b k 126 40
-4 b k 126 41
5 b k 126 44
-9 b k 126 46
18 b k 126 51
-5 b k 126 52
17 b k 126 54
4 b k 126 55
3 b k 126 56
-8 b k 126 6
11 b k 126 60
6 b k 126 63
4 b k 126 66
-11 b k 126 69
-4 b k 126 70
5 b k 126 71
4 b k 126 73
14 b k 126 74
4 b k 126 78
5 b k 126 79
14 b k 126 8
-4 b k 126 80
8 b k 126 85
-14 b k 126 86
10 b k 126 87
10 b k 126 88
-6 b k 126 92
-10 b k 126 93
-8 b k 126 95
-3 b k 126 98
-13 b k 126 99
4 b k 127 107
-3 b k 127 39
6 b k 127 8
-6 b k 128 39
7 b k 129 103
7 b k 129 111
7 b k 129 117
4 b k 129 126
5 b k 129 141
-8 b k 129 143
-4 b k 129 18
-3 b k 129 38
-4 b k 129 4
-7 b k 129 8
4 b k 13 7
-3 b k 131 126
8 b k 131 141
-8 b k 131 39
-11 b k 131 41
-4 b k 131 6
3 b k 131 60
5 b k 131 71
4 b k 131 78
7 b k 131 8
-8 b k 131 83
-5 b k 131 84
5 b k 131 99
13 b k 132 126
6 b k 132 141
-8 b k 132 30
-4 b k 132 39
-4 b k 132 41
6 b k 132 46
-7 b k 132 60
5 b k 132 78
3 b k 132 88
-7 b k 133 112
3 b k 133 126
4 b k 133 132
6 b k 133 17
4 b k 133 19
4 b k 133 40
10 b k 133 8
-7 b k 133 83
6 b k 134 126
-4 b k 135 78
-4 b k 136 112
6 b k 137 39
10 b k 137 60
11 b k 138 39
-4 b k 138 84
3 b k 139 113
-4 b k 139 143
6 b k 140 17
7 b k 141 0
7 b k 141 1
-5 b k 141 10
5 b k 141 101
-7 b k 141 103
-8 b k 141 105
-8 b k 141 107
-6 b k 141 109
-11 b k 141 112
-6 b k 141 114
7 b k 141 117
-15 b k 141 125
-4 b k 141 126
10 b k 141 129
-5 b k 141 13
-9 b k 141 133
-7 b k 141 141
5 b k 141 142
12 b k 141 143
8 b k 141 144
9 b k 141 147
-5 b k 141 15
5 b k 141 17
-7 b k 141 2
-4 b k 141 23
-14 b k 141 27
-3 b k 141 3
-12 b k 141 31
-9 b k 141 34
3 b k 141 36
-6 b k 141 37
11 b k 141 39
-3 b k 141 4
12 b k 141 40
-6 b k 141 44
-5 b k 141 46
7 b k 141 51
13 b k 141 52
-10 b k 141 55
-6 b k 141 56
-9 b k 141 6
8 b k 141 60
4 b k 141 62
-6 b k 141 63
-4 b k 141 65
6 b k 141 68
-18 b k 141 69
-4 b k 141 71
-9 b k 141 73
9 b k 141 74
12 b k 141 75
4 b k 141 78
3 b k 141 8
7 b k 141 80
7 b k 141 82
9 b k 141 83
10 b k 141 84
-25 b k 141 85
-9 b k 141 87
-4 b k 141 88
13 b k 141 9
-3 b k 141 91
-6 b k 141 93
11 b k 141 99
3 b k 142 132
7 b k 143 112
-4 b k 143 125
6 b k 143 126
-7 b k 143 129
9 b k 143 141
-7 b k 143 37
-7 b k 143 73
5 b k 143 85
6 b k 143 86
5 b k 143 96
-5 b k 144 20
-5 b k 144 39
5 b k 144 40
4 b k 144 41
-5 b k 145 39
-5 b k 145 42
5 b k 145 8
8 b k 146 118
4 b k 147 39
-7 b k 148 148
12 b k 15 112
-7 b k 15 133
16 b k 15 141
7 b k 15 39
8 b k 15 51
-4 b k 15 8
4 b k 15 99
-6 b k 16 40
-8 b k 16 6
4 b k 17 11
3 b k 17 112
4 b k 17 125
-4 b k 17 127
-11 b k 17 137
-5 b k 17 138
8 b k 17 141
6 b k 17 143
4 b k 17 15
8 b k 17 26
-5 b k 17 27
-5 b k 17 38
9 b k 17 39
8 b k 17 46
-6 b k 17 50
10 b k 17 54
-8 b k 17 6
4 b k 17 71
-13 b k 17 78
8 b k 17 79
-10 b k 17 82
-7 b k 17 83
-5 b k 17 84
3 b k 17 85
-7 b k 17 87
18 b k 17 99
3 b k 18 0
8 b k 18 107
-9 b k 18 126
-17 b k 18 141
-6 b k 18 143
7 b k 18 144
-6 b k 18 2
-3 b k 18 3
7 b k 18 39
5 b k 18 41
-5 b k 18 47
-6 b k 18 51
9 b k 18 78
5 b k 18 83
-3 b k 18 85
5 b k 19 41
3 b k 19 78
-3 b k 2 2
4 b k 2 39
5 b k 20 39
4 b k 20 54
6 b k 21 39
-5 b k 23 99
14 b k 26 39
-7 b k 26 96
7 b k 27 106
8 b k 27 12
-7 b k 27 141
4 b k 27 15
-6 b k 27 16
4 b k 27 39
12 b k 27 45
-15 b k 27 8
3 b k 27 86
6 b k 3 126
8 b k 3 52
-7 b k 3 54
4 b k 30 126
8 b k 30 141
-6 b k 30 3
-8 b k 30 30
11 b k 30 83
3 b k 31 126
-12 b k 31 141
-6 b k 31 41
6 b k 31 6
7 b k 31 8
11 b k 31 83
6 b k 31 96
-7 b k 31 98
-5 b k 31 99
10 b k 32 39
5 b k 34 0
-5 b k 34 120
-5 b k 34 144
4 b k 34 63
-3 b k 34 8
3 b k 34 88
8 b k 35 112
11 b k 35 126
7 b k 35 35
-4 b k 35 40
6 b k 35 80
10 b k 36 31
-12 b k 36 39
-8 b k 37 104
-7 b k 37 119
4 b k 37 12
-5 b k 37 18
14 b k 37 39
-8 b k 37 85
-3 b k 38 0
4 b k 38 10
10 b k 38 112
4 b k 38 119
5 b k 38 126
-8 b k 38 141
8 b k 38 143
9 b k 38 18
-9 b k 38 44
-8 b k 38 45
-3 b k 38 46
3 b k 38 63
10 b k 38 69
10 b k 38 71
8 b k 38 77
-7 b k 38 78
6 b k 38 85
-6 b k 38 96
4 b k 39 0
8 b k 39 1
-9 b k 39 10
6 b k 39 101
3 b k 39 102
5 b k 39 105
-9 b k 39 106
-7 b k 39 107
6 b k 39 109
5 b k 39 112
-5 b k 39 113
3 b k 39 114
-3 b k 39 115
-12 b k 39 117
13 b k 39 118
-4 b k 39 121
5 b k 39 123
-12 b k 39 125
-16 b k 39 126
-6 b k 39 127
-5 b k 39 129
7 b k 39 13
-18 b k 39 131
7 b k 39 132
9 b k 39 135
-4 b k 39 136
11 b k 39 137
-14 b k 39 141
10 b k 39 143
-10 b k 39 145
3 b k 39 146
-4 b k 39 147
-5 b k 39 15
10 b k 39 16
3 b k 39 17
-6 b k 39 18
-6 b k 39 19
5 b k 39 20
7 b k 39 21
3 b k 39 22
7 b k 39 25
11 b k 39 26
8 b k 39 27
5 b k 39 28
-5 b k 39 3
3 b k 39 33
23 b k 39 34
-7 b k 39 35
-4 b k 39 36
10 b k 39 37
-28 b k 39 38
7 b k 39 4
16 b k 39 40
14 b k 39 41
3 b k 39 42
-10 b k 39 43
7 b k 39 44
4 b k 39 45
-5 b k 39 46
10 b k 39 47
5 b k 39 48
8 b k 39 52
8 b k 39 54
-6 b k 39 56
10 b k 39 59
5 b k 39 6
7 b k 39 61
-5 b k 39 62
17 b k 39 63
-6 b k 39 65
-5 b k 39 66
-6 b k 39 69
3 b k 39 7
4 b k 39 70
4 b k 39 71
7 b k 39 72
9 b k 39 73
-31 b k 39 74
-7 b k 39 75
-6 b k 39 76
20 b k 39 78
7 b k 39 79
13 b k 39 82
10 b k 39 84
8 b k 39 85
-17 b k 39 87
-18 b k 39 88
-5 b k 39 89
-4 b k 39 9
4 b k 39 90
6 b k 39 91
7 b k 39 92
9 b k 39 93
-12 b k 39 95
-10 b k 39 96
4 b k 39 98
6 b k 39 99
-7 b k 4 0
6 b k 4 100
-6 b k 4 125
13 b k 4 126
-8 b k 4 27
15 b k 4 39
-3 b k 4 40
5 b k 4 54
-4 b k 4 68
7 b k 4 8
3 b k 4 83
-11 b k 4 88
9 b k 4 99
4 b k 40 107
-14 b k 40 112
8 b k 40 129
12 b k 40 18
-8 b k 40 39
-9 b k 40 69
-6 b k 40 8
-4 b k 40 81
4 b k 40 84
3 b k 40 85
9 b k 40 88
4 b k 41 122
-3 b k 41 126
12 b k 41 39
5 b k 41 41
-6 b k 41 60
4 b k 41 71
3 b k 41 73
-8 b k 41 78
-4 b k 41 8
6 b k 41 84
-10 b k 41 99
-4 b k 42 55
5 b k 43 107
6 b k 43 39
8 b k 43 53
-5 b k 44 107
7 b k 44 126
9 b k 44 136
-4 b k 44 39
-3 b k 44 56
-4 b k 44 6
10 b k 44 74
-5 b k 44 8
-8 b k 45 112
7 b k 45 126
-4 b k 45 141
5 b k 45 15
-6 b k 45 17
11 b k 45 39
9 b k 45 4
13 b k 45 74
-10 b k 46 126
3 b k 46 74
13 b k 47 10
-6 b k 47 107
4 b k 47 11
8 b k 47 119
-8 b k 47 12
-16 b k 47 126
6 b k 47 137
15 b k 47 141
9 b k 47 15
-14 b k 47 26
3 b k 47 27
-3 b k 47 28
-5 b k 47 38
11 b k 47 39
-5 b k 47 45
-8 b k 47 46
-18 b k 47 47
-3 b k 47 50
5 b k 47 51
-10 b k 47 63
6 b k 47 69
-6 b k 47 78
4 b k 47 79
-8 b k 47 8
15 b k 47 81
3 b k 47 83
-5 b k 47 88
-9 b k 47 92
-4 b k 47 96
7 b k 47 99
4 b k 48 39
-6 b k 50 126
3 b k 50 39
-12 b k 50 83
-4 b k 51 107
5 b k 51 132
6 b k 51 141
4 b k 51 17
22 b k 51 39
-7 b k 51 40
7 b k 51 41
5 b k 51 47
-3 b k 51 60
4 b k 51 73
-7 b k 51 84
5 b k 51 85
7 b k 52 141
-12 b k 52 39
-6 b k 52 7
6 b k 52 8
-3 b k 52 83
9 b k 52 88
8 b k 54 112
-5 b k 54 119
-5 b k 54 126
-4 b k 54 129
-4 b k 54 141
-4 b k 54 25
-15 b k 54 39
-12 b k 54 56
12 b k 54 65
9 b k 54 83
-6 b k 55 39
-3 b k 55 82
-5 b k 56 112
-4 b k 56 126
5 b k 56 133
-5 b k 56 141
7 b k 56 17
-4 b k 56 34
-13 b k 56 39
5 b k 56 51
6 b k 56 6
3 b k 56 69
4 b k 56 76
-9 b k 56 78
-7 b k 56 87
3 b k 57 39
5 b k 59 126
5 b k 59 28
-3 b k 59 50
-12 b k 59 54
4 b k 59 8
-5 b k 59 83
7 b k 6 118
-6 b k 6 131
-13 b k 6 141
14 b k 6 38
11 b k 6 39
-10 b k 6 47
5 b k 6 60
12 b k 6 74
3 b k 6 78
-16 b k 6 83
4 b k 6 86
-9 b k 6 96
8 b k 60 141
-11 b k 60 144
-3 b k 60 39
-6 b k 60 4
-8 b k 60 47
5 b k 60 51
-10 b k 60 52
-10 b k 60 54
4 b k 60 69
12 b k 60 71
-7 b k 60 83
-6 b k 60 88
3 b k 61 117
5 b k 61 39
-4 b k 62 141
5 b k 62 15
6 b k 62 39
-5 b k 62 8
5 b k 62 83
-11 b k 63 129
-12 b k 63 141
-8 b k 63 142
-5 b k 63 34
8 b k 63 39
4 b k 63 40
5 b k 63 41
4 b k 63 47
-6 b k 63 6
9 b k 63 80
-4 b k 63 83
3 b k 63 86
6 b k 63 99
-12 b k 65 35
-4 b k 65 39
7 b k 65 69
-6 b k 65 71
7 b k 65 83
9 b k 65 95
-4 b k 66 141
4 b k 66 52
3 b k 66 83
5 b k 67 141
3 b k 67 34
4 b k 67 39
9 b k 67 78
-5 b k 67 8
-7 b k 68 105
-5 b k 68 123
-8 b k 69 112
7 b k 69 134
-12 b k 69 141
8 b k 69 2
30 b k 69 39
13 b k 69 47
-9 b k 69 63
4 b k 69 78
-6 b k 69 8
4 b k 7 107
6 b k 7 112
3 b k 7 131
16 b k 7 141
-5 b k 7 23
4 b k 7 41
4 b k 7 45
3 b k 7 83
-5 b k 7 99
4 b k 70 63
-4 b k 71 112
4 b k 71 17
-6 b k 71 27
-3 b k 71 83
9 b k 71 88
-9 b k 72 31
6 b k 72 39
8 b k 72 84
7 b k 73 100
5 b k 73 112
3 b k 73 126
7 b k 73 129
-6 b k 73 83
10 b k 74 10
-8 b k 74 11
-6 b k 74 112
-8 b k 74 126
-10 b k 74 129
4 b k 74 141
-8 b k 74 18
4 b k 74 26
-6 b k 74 3
-16 b k 74 39
6 b k 74 44
9 b k 74 54
13 b k 74 69
3 b k 74 75
-4 b k 74 78
4 b k 74 83
-4 b k 74 85
14 b k 74 88
7 b k 75 126
5 b k 75 129
7 b k 75 39
-5 b k 75 47
3 b k 75 68
-6 b k 75 88
-3 b k 76 127
3 b k 76 39
3 b k 76 8
-8 b k 77 141
5 b k 77 19
-10 b k 77 39
-9 b k 77 40
5 b k 77 80
9 b k 77 86
3 b k 78 107
3 b k 78 125
-11 b k 78 126
8 b k 78 132
-4 b k 78 141
-5 b k 78 23
9 b k 78 39
-4 b k 78 42
17 b k 78 47
-5 b k 78 52
-5 b k 78 53
4 b k 78 56
5 b k 78 63
18 b k 78 65
-10 b k 78 7
8 b k 78 75
9 b k 78 78
-8 b k 78 79
-3 b k 78 81
-12 b k 78 83
6 b k 78 85
4 b k 78 9
-9 b k 79 141
-10 b k 79 17
-11 b k 79 39
7 b k 79 40
6 b k 79 78
6 b k 79 8
-6 b k 8 103
3 b k 8 105
13 b k 8 106
-4 b k 8 107
-7 b k 8 112
-5 b k 8 115
-9 b k 8 12
-4 b k 8 125
-7 b k 8 126
4 b k 8 129
-5 b k 8 135
4 b k 8 14
10 b k 8 141
12 b k 8 17
6 b k 8 2
5 b k 8 20
-8 b k 8 26
5 b k 8 34
-8 b k 8 38
-18 b k 8 39
-9 b k 8 40
9 b k 8 41
4 b k 8 45
4 b k 8 46
19 b k 8 47
-6 b k 8 52
10 b k 8 56
11 b k 8 6
4 b k 8 60
-8 b k 8 7
15 b k 8 77
7 b k 8 78
-7 b k 8 8
3 b k 8 80
5 b k 8 82
5 b k 8 85
-4 b k 8 87
-4 b k 8 88
-3 b k 8 93
6 b k 8 99
10 b k 80 39
5 b k 80 98
17 b k 81 131
-5 b k 81 141
-9 b k 81 39
-4 b k 81 83
6 b k 82 141
5 b k 82 39
5 b k 82 52
4 b k 82 82
-7 b k 83 111
7 b k 83 112
3 b k 83 117
7 b k 83 131
-8 b k 83 141
-6 b k 83 143
-3 b k 83 17
6 b k 83 39
4 b k 83 40
-8 b k 83 52
-9 b k 83 77
-7 b k 83 78
10 b k 83 8
9 b k 83 83
3 b k 83 87
-10 b k 83 88
-7 b k 83 99
-9 b k 84 105
3 b k 84 106
-3 b k 84 126
-4 b k 84 129
4 b k 84 141
-5 b k 84 144
3 b k 84 25
-5 b k 84 40
-4 b k 84 9
3 b k 84 99
10 b k 85 112
-5 b k 85 126
4 b k 85 141
-6 b k 85 143
9 b k 85 38
6 b k 85 4
6 b k 85 40
8 b k 85 47
3 b k 85 63
-4 b k 85 75
-3 b k 85 79
-15 b k 85 85
-10 b k 85 86
5 b k 85 88
-3 b k 85 96
5 b k 86 103
-5 b k 86 112
-5 b k 86 126
-6 b k 86 17
12 b k 86 39
-7 b k 86 8
7 b k 86 88
-4 b k 87 107
9 b k 87 109
-4 b k 87 112
4 b k 87 117
4 b k 87 119
7 b k 87 123
6 b k 87 126
7 b k 87 129
4 b k 87 139
-5 b k 87 27
5 b k 87 37
-3 b k 87 39
-4 b k 87 45
-6 b k 87 66
-3 b k 87 71
-3 b k 87 79
-5 b k 87 9
-6 b k 87 99
-4 b k 88 10
-9 b k 88 119
9 b k 88 131
5 b k 88 132
7 b k 88 133
4 b k 88 141
-4 b k 88 144
-6 b k 88 17
6 b k 88 18
4 b k 88 2
7 b k 88 30
5 b k 88 31
7 b k 88 34
-6 b k 88 39
6 b k 88 4
7 b k 88 40
8 b k 88 41
4 b k 88 46
3 b k 88 6
-7 b k 88 78
6 b k 88 8
4 b k 88 83
12 b k 88 88
-4 b k 88 89
3 b k 88 9
-4 b k 88 96
5 b k 88 99
-4 b k 89 141
7 b k 89 2
7 b k 89 39
-9 b k 89 72
-3 b k 89 84
5 b k 9 112
9 b k 9 126
3 b k 9 131
4 b k 9 139
-5 b k 9 141
5 b k 9 39
-6 b k 9 78
7 b k 9 88
8 b k 90 39
-6 b k 90 8
8 b k 91 39
-9 b k 91 78
4 b k 91 83
-5 b k 91 85
-6 b k 92 17
5 b k 92 39
-7 b k 92 51
9 b k 92 8
-8 b k 92 83
-9 b k 93 39
7 b k 93 41
6 b k 94 39
-6 b k 95 40
7 b k 95 8
-8 b k 96 102
-4 b k 96 107
-3 b k 96 132
6 b k 96 141
6 b k 96 39
-7 b k 96 40
10 b k 96 51
4 b k 96 6
-7 b k 96 68
-5 b k 96 71
-7 b k 96 83
6 b k 98 126
10 b k 98 141
3 b k 98 88
10 b k 99 0
-5 b k 99 107
-15 b k 99 112
6 b k 99 119
8 b k 99 125
6 b k 99 131
10 b k 99 17
4 b k 99 18
3 b k 99 27
5 b k 99 31
11 b k 99 39
4 b k 99 45
-4 b k 99 51
6 b k 99 6
-3 b k 99 69
-5 b k 99 78
9 b k 99 8
-12 b k 99 83
6 b k 99 85
-8 b k 99 88
-6 b k 99 99
-4 b keep a
7 b keep it
-6 b keep the
4 b keyboa shortc
8 b kitche $
-7 b know their
4 b labora $
-5 b lado $
3 b langua $
-6 b last month
-8 b last time
-10 b last update
-7 b last year
-4 b learn $
8 b left $
9 b left in
4 b left to
5 b legend $
3 b lenta $
4 b lento $
11 b let me
-12 b let us
-4 b letter $
3 b lift $
5 b ligar mais
-7 b like ours
-3 b like the
-7 b limpo e
3 b linhas $
3 b link to
-17 b list $
-23 b lista $
8 b lista de
-14 b lista por
3 b live in
4 b log in
12 b login $
-7 b loja $
-3 b long $
3 b look at
6 b love a
-4 b lovely $
-6 b lucro $
-7 b lugar $
5 b machin $
-4 b madrug $
-19 b mail $
-5 b maio $
-8 b mais $
-6 b mais do
5 b mais tarde
6 b mais uma
8 b make it
4 b make the
-8 b manda para o
5 b mandar o
-7 b mando os
4 b maneir de
-14 b manten o
-10 b mao $
-5 b map $
-4 b marido eh
9 b mata eh
8 b maybe a
7 b me $
9 b me a
7 b me change
-14 b me from
3 b me is
-3 b me ligar
-4 b me on
4 b me pin
-11 b me to
-12 b melhor $
10 b melhor a
-5 b menos papel
3 b mensal dos
6 b menu $
-10 b merece um
-4 b mes $
-5 b mes passad
9 b meses $
5 b mesmo boleti
-12 b metade $
10 b metade das
5 b metade do
7 b meu bairro
-5 b meu banco
-13 b meu email
4 b meu filho
-6 b meu marido
-8 b meu pagame
-3 b mim $
-4 b mim esta
-6 b minha conta
-7 b minha equipa
-3 b minha equipe
-3 b minha filha
-6 b minha lingua
-3 b minha socia
-6 b minute $
6 b minuto a
4 b minuto entre
-5 b missin $
4 b mobile app
-12 b modelo $
3 b modo noturn
-5 b moment $
-5 b money $
-6 b month $
-4 b months $
-7 b more $
7 b more than
6 b mudara o
-6 b muito $
4 b muito caro
-5 b muito mais
10 b multi curren
-6 b my accoun
-7 b my contra
3 b my langua
-5 b my name
-3 b my old
5 b my own
-6 b my report
-3 b my team
-5 b my wife
-4 b n a
-10 b na altura
3 b na casa
4 b na entrad
3 b na fatura
-4 b na hora
-16 b na lista
7 b na nota
4 b na recepc
6 b na sala
9 b na vesper
-9 b nao $
6 b nao achei
17 b nao anda
3 b nao bate
20 b nao consig
6 b nao conver
9 b nao ha
8 b nao havia
4 b nao le
-5 b nao mexam
3 b nao pega
-7 b nao precis
-6 b nao resolv
5 b nao respon
5 b nao se
4 b nao serve
-3 b nao tem
-7 b nao tenho
-5 b nao uso
-5 b need $
-5 b need it
6 b needed just
3 b needs a
-9 b never a
-4 b never been
4 b never finds
-4 b never had
11 b never know
-7 b new releas
7 b nice app
3 b night $
-6 b nights $
-3 b nine $
9 b ningue atende
4 b ningue veio
-5 b no ano
5 b no caixa
5 b no celula
-4 b no chat
-6 b no comeco
4 b no contra
10 b no dia
-4 b no fim
-7 b no more
8 b no portao
-6 b no surpri
8 b nobody $
-8 b noite $
3 b normal $
-4 b not by
11 b not enough
-7 b not sure
15 b nota $
8 b nota fiscal
-6 b nota mil
-4 b notes $
-6 b nothin to
-12 b nova morada
-10 b now $
7 b now and
5 b now i
-3 b number $
-5 b number to
-7 b numero para
6 b nunca conseg
-4 b nunca falhou
-5 b nunca mais
-7 b nunca perdi
8 b nunca tem
4 b o aplica
7 b o apoio
6 b o balcao
5 b o cadast
4 b o campo
7 b o client
9 b o codigo
4 b o comboi
-5 b o erro
4 b o formul
5 b o grafic
-5 b o histor
-4 b o horari
-5 b o jeito
4 b o manual
-7 b o melhor
5 b o mesmo
-14 b o meu
-8 b o motobo
-6 b o nosso
4 b o onboar
-4 b o outro
7 b o pao
-8 b o papel
-7 b o pedido
8 b o planea
-7 b o plano
3 b o prazo
7 b o preco
5 b o progra
-4 b o quadro
-12 b o que
4 b o relato
-5 b o servic
-8 b o sistem
-5 b o sms
-9 b o tecnic
4 b o total
-5 b o treina
5 b obra e
11 b obras $
7 b of each
-6 b of every
7 b of it
-4 b of my
-9 b of our
-7 b office 0
7 b offlin $
-3 b ok $
4 b old tablet
-5 b olha que
-4 b olho fechad
14 b olhou e
7 b on $
5 b on me
8 b on paper
-11 b on the
-9 b on time
-5 b on wednes
3 b once a
-4 b onde $
4 b onde mudo
4 b onde nao
4 b onde sentar
-7 b one $
-3 b one bill
-4 b one thing
5 b online $
-6 b only $
3 b only for
-7 b only one
-4 b open it
4 b openin hours
5 b openin the
-5 b opinia $
-4 b opinio $
4 b orcame por
-8 b ordem $
5 b order $
-3 b order of
9 b os meus
-7 b os numero
-6 b otimo $
8 b our old
5 b our own
14 b out $
16 b out of
-8 b out the
-8 b out to
3 b outloo $
4 b outloo and
-5 b outra coisa
3 b outra vez
-10 b over $
5 b over the
10 b packag $
5 b paga $
-7 b page $
3 b pago $
-8 b pago a
4 b pago expres
-10 b paid for
3 b palavr passe
9 b papel $
5 b papel e
4 b paper $
3 b para abrir
-9 b para dizer
8 b para entreg
5 b para estuda
-6 b para isso
5 b para ligar
-6 b para mandar
-5 b para pesqui
10 b para quem
4 b para saber
-11 b para salvar
3 b para um
9 b parcel em
-4 b parkin $
4 b parts $
-5 b passad $
-5 b passad ja
13 b passar $
-4 b passar a
13 b passo $
-4 b passou $
4 b pay by
-4 b paymen $
8 b pdf $
4 b pedir um
12 b pelo menos
-4 b pelo preco
5 b pena que
-8 b people in
-5 b pequen $
-7 b perceb a
-6 b perdi um
-7 b pergun $
9 b pesqui nas
4 b pessim $
-3 b pessoa a
-9 b phone $
8 b phones $
7 b pix $
-4 b plan for
-7 b please $
4 b please add
3 b poder export
9 b podia ir
9 b podiam fazer
10 b ponto de
4 b por cima
-3 b por enquan
-13 b por favor
-8 b por mim
-7 b por telefo
8 b por um
7 b por uma
6 b por vended
8 b portao $
-4 b portar $
8 b portio for
5 b portug $
7 b post $
4 b prato e
-6 b prazo $
-20 b precis $
-19 b precis de
-9 b preco $
-6 b preco e
4 b preenc a
3 b presen $
-12 b price $
-7 b prices $
17 b primei $
3 b printe $
-5 b proble com
4 b proble eh
-5 b produc is
-11 b progra que
3 b projec $
14 b pronta $
4 b propri relato
5 b pump $
-6 b put a
9 b put the
-3 b qualit $
3 b quando a
-8 b quando tiver
-4 b quando voltar
4 b quanto vai
9 b quaren minuto
-4 b quaren pessoa
7 b quatro vezes
-6 b que atenda
-5 b que ele
-3 b que escolh
-6 b que eu
-6 b que faz
15 b que ja
-9 b que me
6 b que mudou
-6 b que nao
-3 b que ningue
-3 b que o
-11 b que precis
-8 b que sabe
5 b que voces
9 b quebra $
-4 b quem esta
-4 b quem usa
3 b queria saber
7 b questi $
3 b quote $
-7 b quotes $
-4 b raise for
-5 b rapido $
6 b rate limits
-5 b reais $
7 b recebe o
5 b recebo o
4 b receip by
-5 b recepc $
-6 b reclam $
-9 b reclam do
6 b recorr $
-8 b reduzi a
4 b relato $
4 b relato que
-4 b rememb my
-4 b resolv $
-4 b resolv no
-8 b resolv por
-5 b respon isso
-12 b respon quando
-6 b respos anteri
15 b respos pronta
4 b rid of
-6 b ring $
-3 b robo $
6 b room $
3 b room has
-7 b runs $
8 b sabado $
8 b sabe o
4 b sai em
7 b saiu $
6 b sala de
9 b salvou $
-7 b sao os
4 b sao precis
-5 b say $
-11 b screen $
3 b se a
-3 b se faz
-11 b se for
-4 b se nao
5 b se o
10 b se tivess
-3 b search $
-4 b sede $
-6 b see the
-5 b see what
-8 b segue o
-6 b seguin $
-6 b segund loja
6 b self servic
-4 b sem fila
-9 b sem intern
10 b sem juros
-4 b sem reclam
10 b sem rede
8 b sem sinal
-7 b sem surpre
-4 b semana $
8 b semana para
-3 b sempre $
-7 b send the
-8 b sends me
4 b sentar enquan
3 b separa as
-3 b ser melhor
3 b seria bom
-8 b servic $
11 b shame about
-6 b shifts $
-5 b shop $
7 b shortc $
5 b should be
4 b shows up
7 b shows zero
5 b sign on
8 b signal in
11 b signat per
-5 b signed up
-4 b simpat $
-3 b simpat e
4 b since the
-6 b since we
5 b single sign
-6 b sistem $
-6 b site $
-4 b slow $
7 b slow on
3 b small print
6 b sms ja
4 b so a
-8 b so deixa
-5 b so far
-7 b so i
4 b so para
3 b soma das
3 b somewh $
-4 b somos uma
9 b sozinh $
-3 b sozinh com
-8 b spread for
-4 b start to
-10 b still waitin
5 b stock $
8 b stocks $
10 b straig out
-7 b stuff $
-9 b sua colega
-5 b suport $
9 b suport eh
-6 b suppor $
-7 b surpre $
-5 b swear at
5 b tablet $
5 b takes ages
10 b talk to
4 b talvez uma
-5 b tarde $
6 b taxa de
6 b taxas escond
-8 b team $
4 b teclad $
4 b tecnic $
4 b tela $
5 b tela para
-7 b telefo $
4 b telefo me
4 b telefo na
-6 b telefo que
-6 b tell you
-5 b tem $
3 b templa $
9 b tenho de
6 b tenho que
-7 b tenho uma
-3 b ter ajudad
-9 b terrib $
3 b texto $
-4 b than i
8 b than one
7 b thanks $
-5 b that $
-10 b that i
-4 b that says
-14 b the app
-3 b the bill
9 b the button
-10 b the card
3 b the changi
-6 b the cleane
3 b the column
9 b the courie
-3 b the custom
7 b the dashbo
4 b the delive
5 b the docs
-4 b the export
-8 b the first
4 b the form
-11 b the front
-12 b the green
5 b the gym
7 b the heatin
-5 b the hour
-5 b the kids
-12 b the last
5 b the letter
4 b the lift
-9 b the list
-3 b the manual
8 b the menu
-10 b the mornin
-9 b the new
-6 b the next
9 b the normal
-5 b the office
-7 b the one
-16 b the only
5 b the parcel
-4 b the parkin
4 b the passwo
-9 b the phone
3 b the price
-5 b the produc
4 b the queue
4 b the receip
-9 b the remind
-4 b the rest
4 b the right
8 b the same
-5 b the search
4 b the system
3 b the tablet
-13 b the team
14 b the thing
-7 b the things
-4 b the time
3 b the timer
6 b the top
8 b the total
-3 b the tunnel
3 b the two
-6 b the upload
8 b the waiter
4 b the waitin
-3 b the websit
-8 b the whole
-7 b their stuff
5 b them $
5 b them in
3 b theme $
7 b there are
3 b there is
6 b there was
8 b theres a
-9 b they are
12 b they dont
5 b they just
-10 b thing $
-8 b thing it
4 b thing that
-6 b things $
-7 b things i
-4 b think about
-7 b this $
6 b this year
-7 b three months
7 b three times
9 b three weeks
6 b till $
10 b times $
4 b timeta $
6 b tirand o
-5 b tive um
-7 b to 0
3 b to a
-13 b to accoun
-4 b to add
11 b to be
-3 b to call
3 b to find
5 b to get
9 b to look
4 b to me
9 b to our
-4 b to pick
-8 b to print
-6 b to take
6 b to the
-5 b to think
-3 b to use
8 b toda a
8 b toda vez
3 b todo $
7 b todo dia
5 b todos os
3 b toilet $
-5 b too $
-4 b too early
4 b too expens
7 b took a
4 b top $
4 b total $
-6 b town $
-3 b trabal sozinh
4 b traini $
-4 b transp $
-5 b tras $
-3 b tres formul
-3 b tres meses
10 b tres semana
22 b tudo $
-4 b tudo mais
-8 b tudo no
-5 b tudo num
-3 b tudo o
-6 b tudo por
4 b tuesda $
3 b twice $
-5 b two days
6 b two factor
-11 b two weeks
-10 b ultima versao
6 b um $
6 b um app
-17 b um aument
-10 b um client
-5 b um descon
6 b um dia
-7 b um docume
5 b um elevad
4 b um equipa
-5 b um filtro
-9 b um logoti
4 b um modo
4 b um prato
-5 b um proble
-6 b um progra
-3 b um sabado
-13 b um telefo
10 b uma $
4 b uma bomba
-12 b uma coisa
3 b uma eterni
4 b uma hora
3 b uma palavr
-7 b uma pequen
-4 b uma tarde
4 b uma tomada
-5 b uma vez
6 b undo $
-10 b unica coisa
6 b unpaid invoic
-7 b uns 0
4 b up every
4 b up on
-4 b up the
-7 b update in
-5 b us a
-4 b usa eh
6 b use $
-15 b use it
-5 b used to
-5 b uso o
4 b vai dar
-6 b vamos abrir
6 b ve o
11 b vegeta $
4 b vem pelo
5 b vencid $
5 b vendas $
6 b vended $
5 b verdad $
8 b vermel e
7 b vez $
-9 b vez de
-4 b vez em
14 b vezes $
3 b vida $
5 b video $
-4 b vinte e
4 b visit $
5 b viu a
6 b voces nao
5 b voces podiam
4 b volta no
-6 b voltar $
-13 b volto a
-5 b vou pensar
4 b wait $
-4 b was lovely
-12 b way $
7 b way to
-4 b we are
-6 b we cut
-3 b we dont
-6 b we have
4 b we left
-5 b we moved
8 b we need
4 b we run
6 b we were
-4 b websit $
5 b weeken $
9 b weeks $
6 b welcom $
8 b what i
-8 b what it
7 b what we
-3 b what you
-4 b whatsa $
3 b when a
5 b when i
4 b when im
4 b when it
-5 b where they
-4 b which is
15 b wi fi
12 b wifi $
5 b window $
15 b with a
-4 b with gloves
4 b with the
-8 b within the
-3 b withou it
5 b withou me
4 b work with
-5 b worse $
21 b would be
5 b would love
-3 b year and
-6 b year is
-5 b yet $
-4 b you all
-7 b you are
-5 b you can
4 b you cant
-7 b you get
3 b you have
-8 b you next
4 b you to
6 b your app
-5 b your collea
3 b zero $
-52 before bug
-40 before bug|why
-37 before bug|wish
-4 before complaint
-9 before complaint|why
21 before complaint|wish
8 before name
8 before name|wish
-9 before nothing
16 before nothing|why
-31 before nothing|wish
21 before points
7 before points|why
15 before points|wish
6 before praise
8 before praise|why
-8 before praise|wish
-44 before question
-44 before question|wish
-11 before remark
-11 before remark|why
-30 before sentence
-30 before sentence|wish
4 before side -1 and
18 before side -1 and|why
-29 before side -1 cause
-29 before side -1 cause|why
-35 before side -1 pause
-10 before side -1 pause|why
-48 before side -1 pause|wish
-8 before side -1 sentence
-20 before side -1 sentence|why
-48 before side -1 turn
-38 before side -1 turn|why
-27 before side -1 turn|wish
-16 before side 0 and
-9 before side 0 and|why
-22 before side 0 and|wish
-19 before side 0 cause
-19 before side 0 cause|why
-9 before side 0 cause|wish
41 before side 0 listed
-14 before side 0 listed|why
44 before side 0 listed|wish
-28 before side 0 pause
-39 before side 0 pause|why
-4 before side 0 pause|wish
-3 before side 0 sentence|why
17 before side 0 sentence|wish
-16 before side 0 turn
-21 before side 0 turn|wish
-40 before side 1 and
-44 before side 1 and|why
-3 before side 1 and|wish
-34 before side 1 cause
-7 before side 1 cause|why
-69 before side 1 listed
-68 before side 1 listed|wish
9 before side 1 pause
13 before side 1 pause|why
-12 before side 1 pause|wish
12 before side 1 sentence
27 before side 1 sentence|why
-30 before side 1 sentence|wish
43 before side 1 turn
43 before side 1 turn|why
9 before side 1 turn|wish
18 before wish|wish
-38 begins
-31 begins|why
-49 begins|wish
16 both ask thing
15 both ask thing|why
15 both ask thing|wish
27 both bad people
23 both bad people|why
29 both bad people|wish
22 both bad thing
21 both bad thing|why
16 both bad thing|wish
27 both condition good
31 both condition good|why
6 both condition good|wish
7 both deny ask|wish
-42 both deny bad
-41 both deny bad|why
-6 both deny bad|wish
-8 both deny good
-6 both deny good|why
-10 both deny good|wish
24 both excess thing
27 both excess thing|why
10 both excess thing|wish
-4 both excess wait
11 both excess wait|why
-27 both excess wait|wish
9 both fault thing
11 both fault thing|why
-4 both good people
-10 both good people|wish
-6 both good thing
-10 both good thing|why
27 both good thing|wish
8 both hope ask
13 both hope ask|why
17 both hope thing
19 both hope thing|why
13 both hope thing|wish
19 both lack thing
24 both lack thing|why
30 both money excess
33 both money excess|why
-3 both none deny
-4 both none deny|wish
-4 both past solved|why
34 both past solved|wish
13 both rival good
17 both rival good|why
4 both rival good|wish
6 both self burden
12 both self burden|wish
11 both self lack
12 both self lack|why
-9 both self lack|wish
-9 both self past
-10 both self past|why
30 both survey self|why
-29 both survey self|wish
-24 both thanks people
-8 both thanks people|why
-27 both thanks people|wish
-64 contact
-64 contact|wish
-14 ends
-9 ends|why
-5 ends|wish
-7 first addressed
-6 first addressed|why
10 first ask
-48 first ask|why
22 first ask|wish
48 first bad
48 first bad|why
3 first bad|wish
-9 first burden
-25 first burden|why
-5 first burden|wish
-11 first cause
-19 first condition
6 first condition|why
-38 first condition|wish
11 first degree
4 first degree|why
22 first degree|wish
-16 first deny
-7 first deny|why
-30 first deny|wish
-8 first excess
4 first excess|why
-20 first excess|wish
11 first fault
7 first fault|why
-25 first good
-29 first good|why
4 first hope
15 first hope|why
-6 first hope|wish
-17 first lack
-8 first lack|why
-31 first lack|wish
32 first money
22 first money|why
27 first money|wish
-19 first none
5 first none|why
-43 first none|wish
-45 first past
-44 first past|why
-30 first past|wish
5 first people|why
-27 first people|wish
-31 first rival
-21 first rival|why
-24 first self
-9 first self|why
-43 first self|wish
-18 first solved
-31 first solved|why
11 first solved|wish
-42 first survey
-27 first survey|why
-40 first survey|wish
-36 first thanks
-19 first thanks|why
-40 first thanks|wish
31 first thing
-4 first thing|why
45 first thing|wish
-28 first turn
-28 first turn|why
-26 first wait
-26 first wait|why
-11 first wait|wish
-17 has addressed
-27 has addressed more
-26 has addressed more|why
4 has addressed|why
-44 has addressed|wish
7 has ask
15 has ask more
11 has ask more|why
15 has ask more|wish
14 has ask|wish
13 has bad
-20 has bad more
-20 has bad more|why
12 has bad|why
14 has bad|wish
7 has burden
11 has burden more
8 has burden more|why
17 has burden more|wish
7 has burden|why
6 has burden|wish
-3 has cause
10 has cause more
10 has cause more|why
9 has cause|why
-27 has cause|wish
9 has condition
-5 has condition more
-12 has condition more|why
11 has condition more|wish
16 has condition|why
-6 has condition|wish
-11 has degree
-14 has degree more
-14 has degree more|why
-11 has degree|wish
-7 has deny
-14 has deny more
-28 has deny more|wish
-6 has deny|why
-13 has deny|wish
4 has excess
5 has excess more
11 has excess more|wish
10 has excess|why
-13 has excess|wish
13 has fault
-36 has fault more
-36 has fault more|why
11 has fault|why
20 has fault|wish
-18 has good
-17 has good more
-11 has good more|why
-23 has good more|wish
-20 has good|why
-7 has good|wish
5 has hope
15 has hope more
23 has hope more|why
6 has hope|why
3 has hope|wish
14 has lack
-10 has lack more
15 has lack more|why
-25 has lack more|wish
19 has lack|why
12 has money
34 has money more
34 has money more|why
18 has money more|wish
10 has money|why
10 has money|wish
-11 has none
-18 has none more
-30 has none more|wish
-29 has none|wish
-11 has past
-20 has past more
-16 has past more|why
-13 has past more|wish
-6 has past|why
-5 has past|wish
-22 has people
11 has people more
30 has people more|why
-28 has people more|wish
-16 has people|why
-13 has people|wish
7 has rival
9 has rival more
21 has rival more|why
-12 has rival more|wish
10 has rival|why
-3 has rival|wish
-16 has self
-24 has self more
-29 has self more|why
11 has self more|wish
-8 has self|why
-29 has self|wish
-12 has solved
5 has solved more|why
-16 has solved|why
20 has solved|wish
-5 has survey
19 has survey more|why
-35 has survey more|wish
-17 has survey|wish
-19 has thanks
-12 has thanks more
-12 has thanks more|why
-8 has thanks|why
-31 has thanks|wish
22 has thing
28 has thing more
20 has thing more|why
33 has thing more|wish
21 has thing|why
20 has thing|wish
23 has turn
-4 has turn more
34 has turn|why
-18 has turn|wish
7 has wait
18 has wait more
21 has wait more|why
-19 has wait more|wish
4 has wait|why
15 has wait|wish
31 infinitive
-38 infinitive|why
37 infinitive|wish
7 is bug
9 is bug|why
-10 is bug|wish
19 is complaint
25 is complaint|why
-11 is complaint|wish
-39 is harmless
-42 is harmless|why
-27 is harmless|wish
-31 is nothing
-19 is nothing|why
-32 is nothing|wish
21 is order
6 is order|why
22 is order|wish
-18 is praise
-20 is praise|why
-8 is praise|wish
16 is question
6 is question|why
18 is question|wish
13 is wish
24 is wish|why
-20 joint and
-15 joint and|why
-26 joint and|wish
-28 joint cause
-23 joint cause|why
-34 joint cause|wish
13 joint listed
-22 joint listed|why
21 joint listed|wish
-20 joint pause
-19 joint pause|why
-18 joint pause|wish
-15 joint sentence|why
16 joint turn
27 joint turn|why
-29 joint turn|wish
34 k 0
42 k 0|why
17 k 0|wish
23 k 1
-15 k 10
52 k 100
47 k 100|why
39 k 100|wish
37 k 101
31 k 101|why
26 k 101|wish
9 k 102
4 k 102|why
10 k 102|wish
-25 k 103
-26 k 103|why
-4 k 103|wish
-32 k 104
-35 k 104|why
7 k 104|wish
-20 k 105|why
6 k 105|wish
10 k 106
-9 k 106|why
38 k 106|wish
-11 k 107
-33 k 107|why
4 k 107|wish
4 k 108|wish
21 k 109|why
-28 k 109|wish
-4 k 10|why
12 k 10|wish
25 k 11
19 k 110
-10 k 110|why
34 k 110|wish
15 k 111
26 k 111|wish
-9 k 112
-12 k 112|why
18 k 112|wish
12 k 113
12 k 113|why
20 k 114
18 k 114|why
-17 k 115
-30 k 115|wish
14 k 116
18 k 116|wish
13 k 117
15 k 117|why
6 k 117|wish
11 k 118
27 k 118|wish
-13 k 119
-15 k 119|why
24 k 11|why
14 k 11|wish
10 k 12
25 k 120
14 k 120|why
25 k 120|wish
7 k 121
-4 k 121|why
15 k 121|wish
38 k 122
45 k 122|why
11 k 122|wish
-8 k 123
-12 k 123|why
16 k 123|wish
-23 k 124
-16 k 124|why
-15 k 124|wish
6 k 125
18 k 125|why
-13 k 125|wish
7 k 126
-8 k 126|why
-6 k 126|wish
-14 k 127|why
16 k 127|wish
20 k 128
25 k 128|wish
16 k 129
42 k 129|wish
-16 k 12|why
26 k 12|wish
37 k 13
-14 k 130|why
16 k 130|wish
11 k 131
-4 k 131|why
6 k 131|wish
43 k 132
36 k 132|why
45 k 132|wish
21 k 133
15 k 133|why
25 k 133|wish
42 k 134
54 k 134|why
-21 k 134|wish
38 k 135
36 k 135|why
14 k 135|wish
-24 k 136
-22 k 136|why
26 k 137
13 k 137|why
35 k 137|wish
-35 k 138
-32 k 138|why
-9 k 138|wish
14 k 139
14 k 139|wish
23 k 13|why
39 k 13|wish
3 k 14
24 k 140
-6 k 140|why
32 k 140|wish
-18 k 141
-11 k 141|why
-30 k 141|wish
22 k 142
12 k 142|why
25 k 142|wish
24 k 143
7 k 143|why
36 k 143|wish
-10 k 144
-5 k 144|why
-41 k 145
-35 k 145|why
-31 k 145|wish
-25 k 146|why
18 k 146|wish
5 k 147|why
-15 k 147|wish
-6 k 148
31 k 148|why
-34 k 148|wish
-19 k 14|why
25 k 14|wish
21 k 15
7 k 15|why
30 k 15|wish
-13 k 16
15 k 16|why
-49 k 16|wish
8 k 17
14 k 17|why
-8 k 17|wish
17 k 18
22 k 18|why
8 k 18|wish
18 k 19
16 k 19|why
13 k 19|wish
25 k 1|why
37 k 2
16 k 20
-25 k 20|why
42 k 20|wish
35 k 21
-7 k 21|why
53 k 21|wish
16 k 22
18 k 22|why
17 k 23
34 k 23|why
-10 k 23|wish
-5 k 24
-3 k 24|why
29 k 25
10 k 25|why
40 k 25|wish
21 k 26
6 k 26|why
30 k 26|wish
-26 k 27
-17 k 27|why
-40 k 27|wish
24 k 28
-9 k 28|why
47 k 28|wish
-28 k 29
-28 k 29|why
39 k 2|why
14 k 2|wish
25 k 3
33 k 30
3 k 30|why
45 k 30|wish
12 k 31
4 k 31|why
22 k 31|wish
23 k 32
33 k 32|why
-12 k 32|wish
6 k 33
7 k 33|why
4 k 33|wish
16 k 34
-18 k 34|why
33 k 34|wish
36 k 35
28 k 35|why
36 k 35|wish
-11 k 36|why
8 k 36|wish
9 k 37
11 k 37|why
9 k 38
11 k 38|why
6 k 39
5 k 39|why
5 k 39|wish
9 k 3|why
37 k 3|wish
12 k 4
23 k 40
16 k 40|why
27 k 40|wish
42 k 41
35 k 41|why
44 k 41|wish
-50 k 42
-18 k 42|why
-54 k 42|wish
4 k 43
22 k 43|why
-19 k 43|wish
-26 k 44
-25 k 44|why
-3 k 44|wish
20 k 45
5 k 45|why
40 k 45|wish
-26 k 46
-10 k 46|why
-35 k 46|wish
16 k 47
12 k 47|why
21 k 47|wish
25 k 48
27 k 48|why
7 k 48|wish
22 k 49|why
17 k 4|why
-6 k 4|wish
-21 k 5
-4 k 50
-6 k 50|why
39 k 51
46 k 51|why
23 k 51|wish
13 k 52
7 k 52|why
16 k 52|wish
11 k 53
-45 k 53|why
36 k 53|wish
13 k 54
18 k 54|why
-4 k 54|wish
-36 k 55
-22 k 55|why
-38 k 55|wish
-8 k 56
-34 k 56|why
12 k 56|wish
-11 k 57
-19 k 57|why
11 k 57|wish
-36 k 58|why
39 k 58|wish
14 k 59
13 k 59|why
11 k 59|wish
-21 k 5|why
13 k 6
-11 k 60
-9 k 60|wish
40 k 61
45 k 61|why
27 k 61|wish
13 k 62
6 k 62|why
16 k 62|wish
-10 k 63
5 k 63|why
-38 k 63|wish
9 k 64
20 k 64|why
-8 k 64|wish
7 k 65|why
11 k 66
8 k 66|why
10 k 66|wish
37 k 67
10 k 67|why
44 k 67|wish
14 k 68
13 k 68|why
8 k 68|wish
22 k 69
35 k 69|why
-15 k 69|wish
14 k 6|why
10 k 6|wish
11 k 7
15 k 70
13 k 70|wish
15 k 71
-5 k 71|why
21 k 71|wish
-29 k 72
-46 k 72|why
18 k 72|wish
27 k 73
26 k 73|why
22 k 73|wish
14 k 74
13 k 74|why
13 k 74|wish
30 k 75
25 k 75|why
30 k 75|wish
-14 k 76
14 k 76|why
-34 k 76|wish
-12 k 77
-19 k 77|why
7 k 78
11 k 78|why
-12 k 78|wish
23 k 79
10 k 79|why
31 k 79|wish
21 k 7|wish
10 k 8
26 k 80
13 k 80|why
34 k 80|wish
-32 k 81
-41 k 81|why
26 k 81|wish
45 k 82
36 k 82|why
47 k 82|wish
13 k 83
10 k 83|why
14 k 83|wish
-13 k 84|why
-5 k 84|wish
16 k 85
29 k 85|why
27 k 86
18 k 86|why
28 k 86|wish
-22 k 87
-20 k 87|why
-22 k 87|wish
3 k 88
10 k 88|why
-20 k 88|wish
-13 k 89
-10 k 89|why
-15 k 89|wish
18 k 8|why
-9 k 8|wish
18 k 9
37 k 90
-8 k 90|why
53 k 90|wish
29 k 91
34 k 91|why
10 k 91|wish
-49 k 92
-45 k 92|why
-17 k 92|wish
7 k 93
-21 k 94|why
18 k 94|wish
21 k 95
13 k 95|why
7 k 95|wish
16 k 96
27 k 96|why
-8 k 96|wish
51 k 97
55 k 97|why
3 k 97|wish
27 k 98
13 k 98|why
30 k 98|wish
21 k 99
13 k 99|why
27 k 99|wish
12 k 9|why
20 k 9|wish
24 length -1
21 length -1|why
7 length -1|wish
-52 length 0
-57 length 0|why
-17 length 0|wish
-35 length 1
-34 length 1|why
-31 length 1|wish
-31 length 2
-23 length 2|why
-36 length 2|wish
12 length 3
15 length 4
11 length 4|why
21 length 4|wish
17 length 5
10 length 5|why
30 length 5|wish
-11 no verb
-12 no verb|why
14 no verb|wish
-14 plain|why
10 rule bug
12 rule bug|why
-5 rule bug|wish
21 rule complaint
29 rule complaint|why
-18 rule complaint|wish
7 rule name
7 rule name|wish
-29 rule nothing
-19 rule nothing|why
-29 rule nothing|wish
-37 rule points
-33 rule points|why
-8 rule points|wish
-26 rule praise
-25 rule praise|why
-27 rule praise|wish
28 rule question
33 rule question|why
20 rule question|wish
-20 rule remark
-20 rule remark|why
-31 rule remark|wish
-33 rule sentence
-33 rule sentence|wish
23 rule wish
33 rule wish|why
16 rule wish|wish
21 side -1
21 side -1|why
19 side -1|wish
3 side 0
-13 side 0|why
-27 side 1
-31 side 1|why
-6 side 1|wish
-40 titled
-6 titled|why
-42 titled|wish
-28 verb first
-23 verb first|why
-14 verb first|wish
5 verb inside|why
-9 verb inside|wish
-13 w 0
-25 w 0|wish
7 w a
-4 w abenco
-4 w abenco|wish
11 w about
7 w about|why
5 w about|wish
-6 w abraco
-6 w abraco|wish
4 w abrir|why
-3 w abrir|wish
-8 w absolu
-8 w absolu|why
-11 w acabar
-11 w acabar|why
-7 w acabou
-7 w acabou|why
-4 w accept
-6 w accept|why
-18 w accoun
-4 w accoun|why
-15 w accoun|wish
6 w aceita
5 w aceita|why
9 w acesso
5 w acesso|wish
10 w achar
5 w achar|wish
5 w achei
5 w achei|why
-4 w acores
-4 w acores|why
-5 w actual
-6 w actual|why
15 w add
9 w addres|why
-6 w addres|wish
9 w add|why
5 w add|wish
6 w adicio
5 w adicio|why
-9 w admini
-4 w adora
-8 w adoram
-8 w adoram|why
-4 w adora|why
4 w adoro
4 w adoro|why
12 w ads
11 w ads|why
-6 w after
4 w aftern
-8 w after|why
10 w agenda
9 w agenda|why
7 w ages
7 w ages|why
-5 w agilid
-5 w agilid|why
-9 w agora
-9 w agora|why
-6 w agrade
3 w agua
3 w agua|why
7 w ai
13 w ainda
12 w ainda|why
4 w ai|why
5 w ajuda
-3 w ajudad
-3 w ajudad|wish
8 w ajuda|why
3 w alarm
4 w alguma
4 w alguma|why
6 w allerg
4 w allerg|why
13 w all|why
-12 w all|wish
5 w almoco
5 w almoco|why
6 w alread
13 w alread|why
-7 w alread|wish
-10 w altura
-4 w aluno
4 w alunos|why
-4 w amor
21 w an
17 w anda
3 w andamo
3 w andamo|why
-16 w andar
-16 w andar|why
17 w anda|why
-7 w ando
-7 w ando|why
6 w androi
5 w androi|why
-14 w and|why
8 w and|wish
-8 w ano
-4 w anonim
-4 w anonim|wish
-16 w anos
-15 w anos|why
9 w anothe
9 w anothe|why
-4 w ano|why
-3 w ano|wish
-3 w answer
4 w anteri|why
-6 w anteri|wish
7 w antes
5 w antes|why
-4 w antiga
6 w antiga|why
-6 w antigo
-7 w antigo|why
6 w anunci
-5 w any
-7 w anyone
-7 w anyone|why
-11 w anythi
-16 w anythi|why
5 w anythi|wish
-7 w any|why
16 w an|why
8 w an|wish
3 w ao
11 w aos
9 w aos|why
8 w ao|why
-7 w ao|wish
5 w apaga
10 w apagad
7 w apagad|why
9 w apagar
5 w apaga|why
-3 w aparec|why
6 w aparel
6 w aparel|why
15 w api
7 w api|why
8 w api|wish
12 w aplica
7 w aplica|why
4 w aplica|wish
6 w app
4 w apple
4 w apple|wish
6 w appoin
11 w appoin|why
-5 w appoin|wish
5 w appren
5 w appren|why
10 w approv
6 w approv|why
4 w approv|wish
5 w app|wish
-3 w aprend
-3 w aprend|why
5 w aprova|why
-5 w aprova|wish
7 w aquem
7 w aquem|why
-11 w aqui
-6 w aqui|why
-5 w aqui|wish
8 w ar
4 w archiv
-15 w are
3 w arent
3 w arent|wish
-10 w are|wish
3 w around
3 w around|why
-4 w arranj
-4 w arranj|wish
-3 w arrive
-3 w arrive|why
-11 w arruma
-11 w arruma|why
5 w artigo
4 w artigo|wish
7 w ar|why
10 w as
-8 w ask
-9 w asked
-9 w asked|why
4 w asking|wish
10 w asks
9 w asks|why
-6 w ask|why
-5 w assina
-7 w assina|why
7 w as|why
5 w as|wish
-14 w at
-22 w ate
-6 w atenda
-6 w atenda|wish
21 w atende
21 w atende|why
-12 w atendi
-10 w atendi|why
-23 w ate|why
-5 w atras
-8 w atraso
-5 w atras|why
-15 w attach
-16 w attach|wish
-6 w atuali
-10 w at|why
-12 w at|wish
-7 w aula
-4 w aulas|why
-7 w aula|why
-14 w aument
-14 w aument|wish
9 w automa
13 w automa|wish
-3 w avalia
-3 w avalia|why
-7 w avisad
9 w a|why
22 w back
-5 w backup
17 w back|why
6 w back|wish
-6 w bad
-9 w bad|why
10 w bairro
7 w bairro|why
-4 w baixar
11 w baixo
11 w baixo|why
7 w balanc
7 w balanc|why
6 w balcao
5 w balcao|why
-9 w banco
-9 w banco|why
-4 w baseme
-4 w baseme|why
3 w bate
5 w bateri
3 w bate|why
5 w batter
4 w batter|why
25 w be
-13 w been
-9 w been|why
-4 w been|wish
16 w before
13 w before|wish
5 w behind
5 w behind|why
10 w being
10 w being|why
-6 w bem
-10 w bem|why
5 w bem|wish
3 w bench
3 w bench|wish
-6 w best
-5 w best|why
9 w better
12 w better|wish
16 w be|why
15 w be|wish
-5 w bi
4 w bicicl
4 w bicicl|wish
-5 w big
14 w bigger
12 w bigger|wish
-4 w big|why
7 w bike
7 w bike|wish
-5 w bilhet
-6 w bilhet|why
-11 w bill
-7 w bill|why
-3 w bill|wish
5 w bin
5 w bin|wish
7 w bit
4 w bit|why
-5 w bi|why
7 w blocks
8 w blocos
8 w blocos|wish
-3 w bloque|why
15 w boa
16 w boa|why
5 w boleti
5 w boleti|why
10 w boleto
7 w boleto|wish
8 w bolinh
8 w bolinh|wish
-10 w bom
4 w bomba
4 w bomba|wish
-9 w bom|wish
-6 w bonus
-6 w bonus|wish
3 w book
8 w bookin
5 w bookin|wish
4 w bota
-5 w botao
-7 w botao|why
4 w bota|wish
-4 w both|why
4 w both|wish
-6 w box
-4 w box|why
13 w branch
10 w branch|why
3 w branch|wish
6 w branco
5 w branco|why
-4 w bread
-4 w bread|why
-4 w broken
-5 w broken|wish
7 w build
7 w build|wish
-10 w bulk|why
8 w bulk|wish
9 w busca
7 w busca|wish
-5 w busine
-5 w busine|why
5 w button|why
27 w by
14 w by|why
17 w by|wish
-6 w cada
8 w cadast
7 w cadast|why
-10 w cada|why
3 w cade
3 w cade|wish
3 w cafe
3 w cafe|wish
-9 w caiu
9 w caixa
9 w caixa|why
5 w calcul
5 w calcul|why
12 w calend
7 w calend|why
4 w calend|wish
-6 w call
-4 w called
4 w calls
4 w calls|why
-14 w call|why
7 w call|wish
4 w cambio
4 w cambio|why
-3 w came
7 w campai
9 w campai|wish
-5 w campo|why
9 w can
8 w cancel|why
-7 w cancel|wish
10 w cant
17 w cant|why
-6 w cant|wish
-7 w can|why
16 w can|wish
-8 w capric
-8 w capric|why
-6 w card
-7 w card|why
6 w caro
6 w caro|why
5 w carreg
5 w carreg|why
3 w cartao
-7 w casa
-7 w casa|why
-7 w caucao
-8 w cedo
-6 w cedo|wish
4 w celula
6 w celula|wish
4 w certif
-8 w certo
-7 w certo|why
6 w chamad
6 w chamad|why
7 w change
6 w change|wish
5 w changi
13 w charge
10 w charge|why
5 w charts
3 w charts|why
3 w chatbo
3 w chatbo|why
4 w checkl
-4 w check|why
5 w check|wish
7 w chega
4 w chegar
6 w chega|why
-4 w chego
-5 w chegue
-5 w chegue|why
8 w cheque
9 w cheque|wish
-4 w christ
-5 w chuva
-5 w chuva|why
-7 w cidade
-7 w cidade|why
5 w cima
5 w cima|why
6 w cinzen
6 w cinzen|why
11 w claro
9 w claro|why
-6 w clean
-6 w cleane|wish
-6 w clean|why
6 w clicki
6 w clicki|why
6 w clico
5 w clico|why
-11 w client|why
5 w client|wish
-9 w clinic
-3 w clinic|why
4 w clique
8 w clique|why
9 w closed
9 w closed|why
-5 w close|wish
3 w cobrad
3 w cobrad|why
7 w cobram
7 w cobram|why
7 w cobran
7 w cobran|why
10 w cobrar|why
-10 w cobrar|wish
3 w cobre
3 w cobre|wish
4 w codes
4 w codes|why
5 w code|why
7 w codigo
9 w codigo|why
8 w coffee
8 w coffee|why
-29 w coisa
-8 w coisas
-8 w coisas|wish
-17 w coisa|why
-13 w coisa|wish
-13 w colega
-5 w colega|why
-9 w colega|wish
-8 w coloca
-10 w coloca|wish
5 w column
5 w column|wish
4 w comboi
4 w comboi|why
4 w comeca
7 w comeca|why
-3 w comeca|wish
-7 w comeco
-7 w comeco|why
5 w comerc
5 w comerc|why
4 w come|why
-4 w come|wish
18 w comida
18 w comida|why
-4 w commen
-4 w commen|wish
-6 w como
-8 w como|wish
-5 w compan
-7 w compan|why
-4 w compar|why
5 w compet
5 w compet|why
-10 w compla
-8 w compla|why
6 w comple|wish
-18 w compli
-18 w compli|why
8 w compre
8 w compre|why
6 w compri
3 w comput|why
-5 w comput|wish
5 w comuni
-16 w com|why
14 w com|wish
4 w concor
4 w concor|why
-10 w condom
-8 w condom|wish
-5 w conexa
-6 w conexa|why
-4 w confia
-4 w confia|why
-13 w confir
-14 w confir|why
6 w confus
6 w confus|why
5 w connec
4 w conseg|wish
4 w consid
4 w consid|wish
16 w consig
10 w consig|why
7 w consig|wish
4 w consul|why
-12 w conta
-5 w contab
-5 w contab|why
9 w contac|why
-7 w contac|wish
-4 w conta|why
-8 w conta|wish
10 w contin|why
-11 w contin|wish
4 w contra
-11 w contra|why
14 w contra|wish
17 w conver
7 w conver|why
10 w conver|wish
8 w copy
7 w copy|why
-4 w cor
6 w corre
6 w corre|why
-4 w cor|why
8 w cost
8 w cost|why
17 w could
-16 w couldn
-16 w couldn|why
6 w could|why
11 w could|wish
-4 w counte
-4 w counte|why
-5 w countr
-3 w countr|why
9 w courie
8 w courie|why
-8 w cover
11 w covera
11 w covera|why
-8 w cover|wish
-8 w crashe
-9 w crashe|why
3 w create
3 w create|wish
-10 w cresce
-10 w cresce|why
4 w criar
3 w criar|why
-6 w cumpre
-6 w cumpre|why
-11 w cumpri
-5 w cumpri|why
-6 w cumpri|wish
17 w curren
11 w curren|wish
9 w custom
-5 w custom|why
14 w custom|wish
-4 w cut
-5 w cut|why
4 w da
3 w dados
-5 w daqui
-5 w daqui|why
5 w daria
5 w daria|why
8 w dark
4 w darker
4 w darker|why
9 w dark|wish
26 w das
11 w dashbo
11 w dashbo|why
20 w das|why
8 w das|wish
4 w data
5 w data|wish
14 w date
13 w date|why
6 w dava
4 w dava|why
-13 w day
-3 w days|why
-9 w day|why
-4 w day|wish
11 w de
4 w decent
4 w decent|why
-10 w dei
-18 w deixa
-9 w deixar|why
6 w deixar|wish
-21 w deixa|wish
-23 w deixei
-23 w deixei|why
-9 w deixou
-5 w deixou|why
-10 w dei|why
14 w delete
7 w delete|why
7 w delete|wish
-5 w deleti
7 w delive
3 w delive|why
4 w delive|wish
7 w demais|why
-4 w demais|wish
6 w demasi
6 w demasi|why
7 w demora
9 w demora|why
3 w depart
3 w depart|why
4 w depend
4 w depend|why
-5 w depois|why
5 w depois|wish
-5 w desapa
-5 w desapa|why
-5 w descan
-5 w descan|why
4 w descar
-11 w descon|why
11 w descon|wish
-5 w desde|wish
-12 w deserv
-8 w deserv|why
-5 w desist
-5 w desist|why
-4 w desk
16 w deslig
12 w deslig|why
5 w deslig|wish
4 w desloc
4 w desloc|why
5 w desse|why
-4 w deu
-7 w deus
-7 w deus|wish
-4 w deu|why
5 w devia
4 w deviam
6 w devolv
15 w dez
14 w dez|why
-4 w de|why
24 w de|wish
5 w dia
6 w diaria
5 w dias
3 w dias|why
5 w dia|wish
-10 w did
-4 w didnt
-4 w didnt|why
-10 w did|why
-3 w difere|why
4 w difere|wish
7 w differ
4 w differ|why
-4 w difici
-4 w difici|why
-8 w dificu
-8 w dificu|why
-4 w digita|wish
-4 w diminu
4 w direct
4 w direct|wish
5 w direto
5 w direto|why
3 w disso
3 w disso|why
12 w diz
5 w dizem
5 w dizem|why
-12 w dizer
-7 w dizer|why
-5 w dizer|wish
7 w diz|why
11 w dobro
11 w dobro|why
5 w docs
5 w docs|why
-16 w does
12 w doesnt
15 w doesnt|why
-22 w does|why
6 w does|wish
9 w dois
6 w dois|why
-4 w dona
-4 w dona|wish
-12 w dont
-7 w dont|why
-5 w dont|wish
15 w dos
12 w dos|why
3 w dos|wish
-7 w dou
10 w double
9 w double|why
-4 w dou|wish
4 w downlo
3 w downlo|why
-4 w dra
-4 w dra|wish
4 w driver
4 w drives
4 w drives|why
5 w duas
6 w duas|why
-9 w durmo
-9 w durmo|why
11 w e
9 w each
8 w each|why
-3 w early|wish
6 w eats
6 w eats|why
5 w edit
-4 w educac
10 w educad
10 w educad|why
-21 w eh
-7 w eh|why
-29 w eh|wish
4 w eight
4 w eight|why
-5 w elevad
-12 w elevad|why
7 w elevad|wish
-4 w eleven
-4 w eleven|wish
-4 w ele|why
5 w else
14 w em
-16 w email
-16 w email|why
-6 w embala|why
9 w embora
9 w embora|why
3 w emitir
-13 w empres
-14 w empres|why
17 w em|why
5 w encome
7 w encome|why
4 w encont
9 w ended
9 w ended|why
4 w endere
3 w endere|wish
-6 w enfim
-6 w enfim|why
7 w englis
7 w englis|why
5 w enough
4 w enough|why
3 w enquan|why
5 w entra
4 w entrad
4 w entrad|wish
5 w entra|wish
5 w entre
28 w entreg
15 w entreg|why
13 w entreg|wish
4 w entre|why
4 w epoca
-11 w equipa
-9 w equipa|why
-36 w equipe
-25 w equipe|why
-13 w equipe|wish
6 w era
6 w era|why
3 w erp
3 w erp|wish
14 w erro
-8 w error
-8 w error|why
5 w erro|why
9 w erro|wish
-5 w escola
-5 w escola|wish
-4 w escolh
-7 w escolh|wish
7 w escond
7 w escond|why
11 w escrev|why
-8 w escrev|wish
-5 w escrit|why
-4 w especi
-4 w especi|wish
20 w espera
19 w espera|why
-11 w espero
-9 w espero|wish
-5 w esquec
-7 w esquec|why
9 w essa
11 w essa|why
-11 w esse
-8 w esse|wish
-6 w esta
9 w estaci
7 w estaci|why
8 w estagi|why
-8 w estagi|wish
5 w estao
13 w estao|why
-8 w estao|wish
4 w estar
3 w estar|why
-3 w estava|why
-7 w esta|wish
-5 w este
-5 w este|why
3 w estoqu
-5 w estou
-5 w estou|why
-7 w estrad
-7 w estrad|wish
5 w estuda
5 w estuda|wish
3 w eterni
3 w eterni|why
9 w etique
4 w etique|why
5 w etique|wish
17 w eu
-3 w euros|why
16 w eu|why
5 w eu|wish
-12 w even
6 w evenin
5 w evenin|why
-12 w even|why
-4 w every
9 w everyb
9 w everyb|why
8 w everyo
7 w everyo|why
-6 w everyt
-8 w everyt|wish
-6 w every|why
-27 w exampl
-27 w exampl|wish
11 w excel
5 w excele
5 w excele|why
8 w excel|why
6 w except
6 w except|why
-4 w exempl
-4 w exempl|why
11 w expens
11 w expens|why
-4 w experi
-4 w experi|why
3 w expire
3 w expire|why
-4 w explai
-4 w explai|why
-4 w explic
-5 w explic|why
17 w export
17 w export|why
8 w e|why
8 w e|wish
-5 w facil
-5 w facil|why
11 w faco
6 w faco|why
5 w faco|wish
6 w factor
-6 w fair
-6 w fair|why
-4 w fala
22 w falar
13 w falar|why
9 w falar|wish
-12 w falei
-9 w falei|wish
-4 w falhou
-4 w falhou|why
4 w falta
8 w falta|why
-4 w falta|wish
4 w famili
4 w famili|why
-5 w far
9 w farmac
8 w farmac|why
-5 w far|why
-7 w faster|wish
10 w fatura
4 w fatura|why
6 w fatura|wish
-16 w favor
-5 w favor|why
-11 w favor|wish
5 w fax
5 w fax|why
-17 w faz
-6 w fazer
-7 w fazer|why
-14 w faz|why
-3 w faz|wish
-8 w featur
4 w featur|why
-12 w featur|wish
-3 w fecha
4 w fechad
3 w fechad|why
6 w fechar
5 w fechar|why
-5 w fechav
-5 w fechav|why
-3 w fecha|why
-6 w fecho
-6 w fecho|why
-5 w fee
-5 w feedba
-5 w feedba|why
8 w feel
8 w feel|why
-7 w fees
-8 w fees|why
-5 w fee|why
-5 w feito
4 w ferias
4 w ferias|why
3 w fernan
3 w fernan|wish
-4 w fewer
-10 w fez
15 w fi
29 w fica
7 w ficam
5 w ficam|why
20 w fica|why
-6 w ficou
-4 w ficou|why
19 w fideli
19 w fideli|why
8 w fields
8 w fields|wish
-8 w fila
-8 w fila|why
-10 w files
-4 w filha
-4 w filha|why
4 w filho
-3 w fill
3 w filter
-9 w filtro|why
7 w filtro|wish
-15 w fim
-18 w fim|why
3 w fim|wish
-10 w finall
-10 w finall|why
4 w financ|why
10 w find
4 w finds
4 w finds|why
8 w find|wish
-3 w fine
-3 w fiquei
-3 w fiquei|why
-3 w fiquem
-3 w fiquem|wish
-6 w firme
-6 w first
14 w five
16 w five|why
5 w fix
-12 w fixed
-9 w fixed|why
-5 w fixes
4 w fix|why
15 w fi|why
-5 w flight
-5 w flight|why
8 w foi|why
-7 w foi|wish
5 w folha
4 w folha|why
6 w follow
5 w for
6 w fora
6 w fora|why
11 w forget
10 w forget|why
5 w form
5 w forma
4 w formac
7 w formul
9 w formul|wish
4 w form|wish
7 w forty
8 w forty|why
-11 w forwar
-5 w for|why
14 w for|wish
-7 w fotogr
-8 w fotogr|why
-7 w found
-7 w found|why
-3 w free
-8 w freeze
-9 w freeze|why
-5 w free|wish
-6 w fresh
6 w fria
6 w fria|why
-5 w friday
-7 w friday|wish
6 w friend
7 w friend|wish
-13 w from
-7 w from|why
-11 w from|wish
-11 w front
-5 w front|wish
-3 w fruit
-6 w fui
-6 w fui|why
18 w funcio
12 w funcio|why
6 w funcio|wish
12 w fundo
12 w fundo|why
-7 w gabine
-7 w gabine|why
-6 w ganhei
-6 w ganhei|why
4 w gente
-4 w gente|why
5 w gente|wish
-7 w geral
-6 w geral|wish
10 w gerent
3 w gestao
3 w gestao|why
5 w gestor
7 w get
-6 w gets
-7 w gets|why
8 w get|why
6 w give
3 w give|wish
-4 w gloves
-6 w go
15 w goes
14 w goes|why
-6 w going
-6 w going|wish
-12 w good
-6 w good|why
-6 w good|wish
8 w google
7 w google|wish
9 w gostav
7 w gostav|why
-5 w gosto
-5 w gosto|why
5 w got
-4 w go|why
5 w grafic
5 w grafic|why
-14 w grande
-14 w grande|why
11 w gratis
9 w gratis|why
3 w gratui
3 w gratui|why
3 w gravou
3 w gravou|why
-6 w great
-5 w great|wish
-6 w green
-6 w green|wish
-3 w greeti
4 w grey
4 w grey|why
4 w guests
3 w guests|wish
6 w guy
3 w guys|why
3 w gym
6 w ha
-15 w had
-17 w had|why
8 w half
8 w half|why
4 w hand
8 w happen
3 w happen|wish
-4 w hard
-4 w hard|why
-10 w has
-15 w has|why
5 w has|wish
-7 w have
-5 w have|why
-6 w have|wish
8 w havia
8 w havia|why
4 w having
4 w having|why
5 w ha|wish
-4 w hear
7 w heatin
7 w heatin|why
10 w help
4 w helps|why
-4 w helps|wish
12 w help|why
-13 w here
-4 w here|why
-9 w here|wish
-6 w hide
-6 w hide|wish
-5 w his
-6 w histor
-8 w histor|why
-5 w his|why
19 w hoje
15 w hoje|why
4 w hoje|wish
6 w holida
8 w holida|why
-8 w honest
-5 w honest|why
-4 w honest|wish
-7 w hope
-7 w hope|wish
7 w horari
5 w horari|wish
-3 w horas
-4 w horas|why
-4 w hora|wish
5 w hot
-5 w hotel
-5 w hotel|why
5 w hot|why
7 w hours
7 w hours|wish
-4 w hour|why
6 w hour|wish
12 w how
7 w how|why
5 w how|wish
-4 w human
-6 w humano|wish
-3 w human|wish
-15 w i
3 w ia
3 w ia|why
6 w iban
11 w id
9 w id|why
4 w if
4 w if|why
-5 w ignore
-6 w ignore|wish
-6 w igual
-6 w igual|wish
8 w im
-3 w imagin
-3 w imagin|why
-8 w imenso
5 w imprim
4 w imprim|wish
-14 w improv
-5 w improv|why
13 w imundo
13 w imundo|why
12 w im|why
-3 w im|wish
12 w in
4 w inbox
4 w inbox|wish
-4 w includ|wish
-4 w indiqu
-4 w indiqu|why
11 w ingles
11 w ingles|why
13 w instal
8 w instal|why
6 w instea
5 w instea|wish
5 w instru|why
9 w integr
4 w integr|why
5 w integr|wish
13 w inteir
12 w inteir|why
-9 w intern
-8 w intern|why
4 w interr
-8 w into|why
7 w into|wish
5 w inutil
5 w inutil|why
4 w invent
4 w invent|why
5 w invoic|why
-4 w invoic|wish
11 w in|why
6 w in|wish
16 w ir
7 w ir|why
9 w ir|wish
7 w is
-6 w isnt
-5 w isnt|why
-25 w isso
-5 w isso|why
-22 w isso|wish
-17 w isto
-14 w isto|why
-3 w isto|wish
16 w is|why
-11 w is|wish
-22 w it
-4 w itens
4 w itens|why
-11 w its
-11 w itself
-14 w itself|why
3 w itself|wish
-7 w its|why
-5 w its|wish
-23 w it|why
-5 w it|wish
4 w iva
3 w iva|why
-10 w ive
-8 w ive|why
-12 w i|why
-11 w i|wish
-11 w ja
4 w januar
4 w januar|why
-6 w ja|why
-7 w ja|wish
-5 w jeito|why
-4 w job
4 w jobs
4 w jobs|wish
-4 w job|why
-4 w julho
-4 w julho|why
-8 w june
5 w junto
5 w junto|why
11 w juros
10 w juros|wish
11 w just
-5 w justo
-5 w justo|why
15 w just|why
-12 w k
-4 w keep
8 w keeps
8 w keeps|why
-15 w kept
-15 w kept|why
6 w keyboa
5 w keyboa|wish
-6 w kids
-5 w kids|why
3 w kitche
13 w know
6 w know|why
7 w know|wish
-5 w k|why
-7 w k|wish
-8 w la
-9 w label
-10 w label|why
4 w labora
4 w labora|wish
-5 w lado
-5 w lado|wish
6 w lanco
6 w lanco|why
5 w langua
-4 w laptop
-21 w last
-17 w last|why
-5 w last|wish
-5 w late
6 w later
-6 w late|why
-3 w laudo
12 w laudos
-8 w la|why
-4 w le
-9 w least
-9 w least|wish
24 w left
23 w left|why
5 w legend
11 w legend|wish
-6 w lembra
-7 w lembra|wish
3 w lenta
4 w lento
4 w lento|why
4 w less
3 w less|why
12 w letra
11 w letra|why
4 w lettin
4 w lettin|wish
-4 w le|wish
-4 w licenc
5 w lift
4 w lift|why
4 w ligaca|wish
-5 w ligado
-5 w ligado|why
-6 w ligand
-6 w ligand|why
4 w ligar
4 w ligo
-4 w liguem
-4 w liguem|wish
5 w like
8 w like|wish
-5 w limit
4 w limita
6 w limits
6 w limits|wish
-6 w limit|why
-7 w limpo
-7 w limpo|why
13 w lingua
11 w lingua|why
4 w linha
3 w linhas
3 w linhas|why
4 w linha|why
5 w link
3 w link|why
-13 w list
-27 w lista
6 w lista|why
-33 w lista|wish
7 w lists
-15 w list|wish
3 w live|why
4 w lixeir
4 w lixeir|wish
5 w lock
5 w lock|why
6 w log
9 w login
3 w login|why
5 w login|wish
-9 w logoti
4 w logo|why
-4 w logo|wish
5 w log|why
-5 w loja
-6 w loja|why
-6 w long
12 w longer
4 w longer|why
8 w longer|wish
-9 w long|wish
-9 w lookin
-4 w lose
-4 w lose|why
-8 w lost
-7 w lot
-3 w lot|why
-3 w lot|wish
-4 w lovely
-4 w lovely|why
3 w love|why
-4 w love|wish
4 w loyalt
-3 w lucro
-3 w lucro|why
-7 w lugar
-4 w lugar|wish
3 w luz|wish
-5 w made
-15 w mail
-11 w mail|why
-5 w mail|wish
-5 w maio
3 w maior
-5 w maio|why
-5 w mais|why
8 w mais|wish
11 w make
5 w make|why
6 w make|wish
-7 w manda
-6 w mandar|why
7 w mandar|wish
-7 w manda|why
-5 w mandem
-5 w mandem|wish
-7 w mando
-7 w mando|wish
-3 w manha
-4 w manha|why
-15 w manten
-14 w manten|wish
4 w manual|why
-5 w mao
-4 w mao|wish
4 w mapa
-3 w maquin
-3 w maquin|why
-5 w marcac
-5 w marcac|why
-8 w march
-8 w march|why
-7 w marco
-7 w marco|why
5 w margem
5 w margem|why
-6 w marido
-5 w marido|wish
12 w mata
12 w mata|why
-3 w matriz
-4 w mau
-4 w mau|why
-8 w may
8 w maybe
8 w maybe|wish
-7 w may|why
-5 w me
4 w means
4 w means|why
-4 w medico
5 w meetin
10 w meio
10 w meio|why
-18 w melhor
-14 w melhor|why
-5 w melhor|wish
-7 w menino
-7 w menino|why
-13 w menos|why
15 w menos|wish
3 w mensag
10 w mensal
10 w mensal|why
-4 w mentio
12 w menu
6 w menus
6 w menus|why
4 w menu|why
8 w menu|wish
-10 w merece
-10 w merece|wish
-11 w mes
-10 w mesma|why
7 w mesma|wish
10 w mesmo
6 w mesmo|why
3 w mesmo|wish
15 w messag
12 w messag|why
-7 w mes|why
-4 w mes|wish
7 w metade
7 w metade|why
-14 w meu
26 w meus
18 w meus|why
8 w meus|wish
4 w meu|why
-21 w meu|wish
-5 w mexam
-5 w mexam|wish
-13 w me|why
6 w me|wish
5 w micros
5 w micros|wish
-6 w mil
-4 w mil|why
-5 w mim
-7 w mim|wish
-14 w minha
-18 w minhas
-18 w minhas|why
-7 w minha|why
-8 w minha|wish
-7 w minute
-7 w minute|why
24 w minuto
24 w minuto|why
-14 w missin
-10 w missin|why
3 w miuda
6 w mobile
5 w mobile|why
3 w mode
-9 w modelo
3 w modelo|wish
-5 w mode|why
8 w mode|wish
7 w modo
8 w modo|wish
-8 w moment
-7 w moment|why
5 w monday
5 w monday|why
-5 w money
-5 w money|why
-11 w month
-7 w monthl
-8 w monthl|why
-3 w months
-5 w months|why
-13 w month|why
-5 w more|wish
-14 w mornin
-8 w mornin|why
-6 w mornin|wish
4 w mostra
-8 w motobo
7 w motori
5 w motori|why
11 w moved
11 w moved|why
-4 w much|why
-3 w muda
3 w mudari
3 w mudari|wish
-3 w muda|why
-3 w mudei
-3 w mudei|why
4 w mudo
-6 w mudou|why
6 w mudou|wish
4 w mudo|wish
4 w muita
3 w muita|why
5 w muito
-5 w muitos
-5 w muitos|why
6 w muito|why
4 w multa
4 w multa|why
10 w multi
10 w multi|wish
4 w music
5 w musica
-15 w my
-29 w my|wish
-4 w n
12 w na
4 w nada
12 w nada|why
-7 w nada|wish
-5 w name|why
16 w nao|why
19 w nas
17 w nas|wish
6 w na|why
10 w na|wish
9 w needs
4 w needs|why
5 w needs|wish
-25 w nem
-25 w nem|why
15 w nenhum
17 w nenhum|why
-3 w nesse
-3 w nesse|why
5 w never
-4 w never|why
11 w never|wish
-18 w new
-17 w new|wish
5 w next|why
-5 w next|wish
11 w nice
8 w nice|why
11 w night
-6 w nights
-6 w nights|wish
8 w night|why
-3 w nine
13 w ningue
13 w ningue|why
15 w no
13 w nobody
17 w nobody|why
4 w noites
4 w noites|why
-4 w noite|wish
5 w none|why
13 w normal
10 w normal|why
23 w nos
-5 w nosso
-6 w nosso|why
16 w nos|why
8 w nos|wish
-17 w not
9 w nota
4 w notas
12 w nota|why
-4 w note
-9 w notes
-3 w notes|wish
-9 w nothin
6 w nothin|why
-15 w nothin|wish
-12 w notice
-12 w notice|why
7 w notifi
6 w notifi|why
3 w noturn
-7 w not|why
-10 w not|wish
-16 w nova
-8 w nova|why
-8 w nova|wish
-13 w novo
-13 w novo|wish
-7 w no|why
20 w no|wish
5 w number|wish
-5 w numero
-5 w numero|wish
7 w nunca
9 w nunca|wish
-4 w n|wish
13 w o
3 w obra
8 w obras
8 w obras|why
5 w obriga
-8 w of
5 w off
-23 w office
-14 w office|why
-9 w office|wish
8 w offlin
10 w offlin|wish
-14 w of|wish
-6 w ok
-6 w ok|why
26 w old
13 w old|why
13 w old|wish
-5 w olha
3 w olhand
3 w olhand|why
-5 w olha|why
-4 w olho
14 w olhou
14 w olhou|why
-4 w olho|why
7 w on
14 w onboar
10 w onboar|why
14 w onde
7 w onde|why
6 w onde|wish
7 w one|why
-7 w one|wish
8 w online
5 w online|wish
-25 w only
-13 w only|why
-14 w only|wish
29 w ontem
33 w ontem|why
-11 w on|why
13 w on|wish
5 w opcao
5 w open
9 w openin
6 w openin|wish
4 w open|why
-5 w opinia
-5 w opinia|why
-4 w opinio
4 w option
-4 w orcame|why
4 w orcame|wish
-11 w ordem
-8 w ordem|why
-8 w ordena
-8 w ordena|wish
3 w orderi
3 w orderi|wish
-4 w orders|wish
7 w order|why
-8 w order|wish
-4 w organi
-4 w organi|why
8 w or|why
-9 w or|wish
17 w os
11 w os|why
10 w os|wish
-4 w other
-8 w others
-8 w others|why
-4 w other|why
-6 w otimo
-6 w otimo|why
-5 w ou
4 w our
-4 w ours
-4 w ours|why
-15 w our|why
19 w our|wish
8 w out
8 w outloo
7 w outloo|why
-6 w outra
-7 w outra|wish
-4 w outro
-7 w outros
-7 w outros|why
-4 w outro|why
10 w outsid
9 w outsid|why
8 w out|wish
-5 w ou|why
-7 w over
-11 w over|why
4 w over|wish
14 w own
6 w own|why
8 w own|wish
5 w o|why
19 w o|wish
-18 w pacien
-18 w pacien|why
9 w packag
10 w packag|why
5 w pacote
5 w pacote|why
8 w paga
-9 w pagam
-7 w pagame
-7 w pagame|wish
-9 w pagam|why
9 w pagar
7 w pagar|why
8 w paga|why
4 w pai
-11 w paid
-13 w paid|why
3 w palavr
5 w pao
5 w pao|why
6 w papel
-6 w papela
-6 w papela|why
7 w papelz
7 w papelz|why
5 w papel|why
15 w paper
15 w paper|why
8 w para
6 w para o
-5 w para o|why
12 w para o|wish
6 w parabe
6 w parabe|why
7 w parada
7 w parada|why
7 w para|why
3 w para|wish
18 w parcel
4 w parcel|why
14 w parcel|wish
6 w parece
6 w parece|why
-3 w parei
-3 w parei|why
-4 w parts|wish
-3 w pass
-13 w passad
-10 w passad|why
-3 w passad|wish
9 w passar
9 w passar|why
5 w passe
15 w passo
-4 w passou
-4 w passou|why
15 w passo|why
8 w passwo
4 w passwo|why
4 w passwo|wish
-3 w pass|wish
-8 w paste
9 w pay
-6 w paymen
-4 w paymen|why
5 w payrol|wish
-7 w pays
-7 w pays|why
11 w pay|wish
-7 w paz
-7 w paz|wish
9 w pdf
8 w pdf|why
6 w peca
6 w peca|why
4 w pedem
-6 w pedi
4 w pedido
6 w pedido|why
15 w pedir
11 w pedir|why
4 w pedir|wish
-5 w pedi|wish
6 w pega
6 w pega|why
-5 w pegou
-5 w pegou|why
-7 w pela
-6 w pela|why
17 w pelo
15 w pelo|wish
5 w pena
5 w pena|why
-9 w pensar
-6 w pensar|wish
3 w people
-7 w people|why
11 w people|wish
-9 w pequen
-4 w pequen|why
12 w per
-8 w perceb
-7 w perceb|why
-3 w perdem
-3 w perdem|why
-6 w perdi
-6 w perdia
-6 w perdia|why
-5 w perdid
-5 w perdid|why
-6 w perdi|why
-4 w perfei
11 w pergun
11 w pergun|why
-5 w period
-5 w period|why
6 w permis
12 w per|wish
4 w pesado
4 w pesado|why
-4 w pesqui
-9 w pesqui|why
5 w pesqui|wish
4 w pessim
4 w pessim|why
-3 w pessoa|why
-21 w phone
3 w phones
-26 w phone|why
4 w phone|wish
-6 w physio
-7 w physio|why
-5 w pick
-5 w pick|why
7 w pin
7 w pin|wish
9 w piscin
7 w piscin|why
10 w pix
6 w pix|why
4 w pix|wish
-3 w place
-4 w place|why
8 w planea
8 w planea|why
-3 w planej
-3 w planej|why
-4 w planne|wish
-4 w planni
-4 w planni|why
7 w plano
6 w plano|why
7 w plasti
7 w plasti|wish
-13 w please
-3 w please|why
-12 w please|wish
5 w pode
12 w poder
3 w poderi|wish
7 w poder|why
5 w poder|wish
8 w pode|why
11 w podia
10 w podia|wish
10 w points
10 w points|why
-4 w policy
-4 w policy|why
-4 w polite
13 w ponto
7 w pontos
7 w pontos|why
9 w ponto|why
4 w ponto|wish
4 w pool
6 w pop
6 w pop|why
4 w por
6 w porcao
-8 w porta
-5 w portal
-8 w portal|why
3 w portal|wish
10 w portao
9 w portao|wish
-4 w portar
-4 w portar|wish
-8 w porta|why
-5 w portio|wish
7 w portug
4 w portug|wish
4 w por|why
4 w post
17 w pouca
17 w pouca|why
-4 w pouco
-4 w pouco|why
-5 w power
5 w practi
5 w practi|wish
7 w pram
4 w prato
4 w prato|why
-25 w precis
-15 w precis|why
-10 w precis|wish
-5 w preco
-5 w precos
-6 w precos|why
-7 w preco|wish
3 w preenc
3 w presen
7 w presen|wish
5 w press
8 w press|why
-6 w price
-6 w prices
-8 w price|why
4 w printe
-4 w print|why
4 w print|wish
-16 w proble
-16 w proble|why
6 w procur|why
-6 w produt
-6 w produt|why
-9 w profes
-9 w profes|why
-7 w progra
-7 w progra|why
3 w projec
3 w projec|wish
8 w promet
8 w promet|why
15 w pronta
14 w pronta|wish
5 w pronto
4 w pronto|wish
12 w proper
10 w proper|why
-13 w propos
-4 w propos|why
4 w propri
4 w propri|wish
-4 w provid
-4 w provid|why
5 w pump
5 w pump|wish
6 w push
4 w push|wish
-4 w put
3 w put|wish
-3 w qr|wish
-4 w quadro
-4 w quadro|why
-3 w qualit
-3 w qualit|why
-6 w quando
-10 w quando|why
3 w quando|wish
13 w quanto
11 w quanto|wish
5 w quaren
9 w quaren|why
-4 w quaren|wish
-12 w quase
-12 w quase|why
7 w quatro
5 w quatro|why
-15 w que
9 w quebra
9 w quebra|why
-9 w quer
10 w queria
7 w queria|why
3 w queria|wish
-4 w quero
-6 w quero|wish
-9 w quer|why
8 w questi
8 w questi|why
7 w queue
7 w queue|why
-14 w que|why
-10 w que|wish
-3 w quiete
-6 w quiet|why
4 w quiet|wish
-8 w quotes
-4 w quotes|why
-5 w quotes|wish
-10 w raise
-4 w raise|wish
7 w rankin
7 w rankin|wish
-8 w rapido
-4 w rapido|why
-4 w rara
-4 w rara|why
7 w rate
7 w rate|wish
7 w read
3 w reads|why
6 w read|why
-5 w reais
4 w real
10 w recebe
8 w recebe|wish
-6 w recebi
-6 w recebi|why
5 w recebo
5 w recebo|why
11 w receip
4 w receip|why
7 w receip|wish
-4 w recepc
-5 w recepc|wish
5 w recibo
5 w recibo|wish
-20 w reclam
-20 w reclam|why
-5 w recome
-5 w recome|why
6 w recorr
6 w recorr|wish
4 w rede
-8 w reduzi
-8 w reduzi|why
4 w refeic
3 w refere
3 w refere|wish
4 w reforc
4 w reforc|wish
-6 w refres
-6 w refres|why
-4 w refund
-6 w refund|why
20 w regist
19 w regist|why
19 w relato
7 w relato|why
12 w relato|wish
-7 w releas
9 w remarc
9 w remarc|why
5 w remedi
-14 w rememb
-10 w rememb|why
-4 w rememb|wish
4 w remind
-7 w remind|why
11 w remind|wish
4 w rename
4 w rename|wish
-4 w rent
-4 w rent|wish
7 w replie
5 w reply|why
8 w report
4 w report|wish
-6 w resolv
-6 w resolv|why
-16 w respon
-10 w respon|why
-5 w respon|wish
24 w respos
16 w respos|why
8 w respos|wish
-4 w rest|why
3 w rest|wish
3 w retira
3 w retira|wish
-12 w retire
5 w retorn
7 w return
4 w rid
-8 w risco
-4 w risco|wish
-3 w roda
-7 w rooms
-7 w rooms|why
-8 w room|why
6 w room|wish
3 w rota
8 w rows
6 w rows|wish
4 w rua|why
-6 w rua|wish
-10 w ruim
-10 w runs
-14 w runs|why
3 w runs|wish
5 w sabado
3 w sabado|why
4 w saber
5 w saber|why
-4 w said
10 w sair
10 w sair|why
12 w saiu
12 w saiu|why
-5 w sai|why
8 w sala
6 w sala|why
5 w salva
-11 w salvar
-11 w salvar|why
5 w salva|why
9 w salvou
9 w salvou|why
7 w same
10 w same|why
4 w saml
4 w saml|wish
5 w sao
-4 w saved
-10 w saved|why
4 w save|why
-4 w save|wish
-15 w says
-11 w says|why
-3 w say|why
4 w say|wish
3 w scanne
7 w screen|why
-10 w screen|wish
9 w se
8 w search
5 w search|why
-7 w season
11 w seat
7 w seat|why
3 w seat|wish
8 w second
4 w second|why
4 w second|wish
-4 w sede
-13 w see
-6 w see|why
-7 w see|wish
-11 w segue
-12 w segue|wish
-4 w seguin
-7 w seguin|why
-7 w segund
-6 w segund|why
-12 w seis
-12 w seis|why
6 w self
6 w self|wish
9 w sem
4 w semana
-5 w semana|why
8 w semana|wish
-14 w sempre
-14 w sempre|why
-10 w sem|why
17 w sem|wish
-11 w send
-8 w sends
-8 w sends|why
-5 w send|why
-6 w send|wish
-4 w senha
4 w senhas
4 w senhas|why
-6 w senha|wish
-7 w senhor
3 w sensor
4 w sentar
4 w sentar|why
-3 w sent|why
7 w separa
4 w separa|why
3 w separa|wish
8 w ser
4 w seria
5 w seria|wish
5 w serve
-11 w servic
-18 w servic|why
7 w servic|wish
8 w ser|why
4 w setore
4 w setore|why
7 w settin
7 w settin|why
-14 w setup
-12 w setup|why
-5 w seu
-5 w seu|wish
-6 w sexta
-7 w sexta|wish
17 w se|why
-10 w se|wish
11 w shame
11 w shame|why
-3 w share
8 w shared
3 w shared|why
4 w shared|wish
-3 w share|wish
-6 w shifts
-6 w shifts|wish
-4 w shop
-5 w shop|wish
7 w shortc
7 w shortc|wish
15 w should
8 w should|why
6 w should|wish
9 w show
13 w shows
11 w shows|why
8 w show|wish
6 w sign
9 w signat
11 w signat|wish
-3 w signed
-5 w signed|why
4 w sign|wish
-7 w simpat
-5 w simpat|why
3 w simple
4 w simple|why
10 w sinal
10 w sinal|why
-6 w sindic
-5 w sindic|why
-5 w single|why
-7 w siquei
-7 w siquei|wish
-17 w sistem
-11 w sistem|why
8 w sit
-4 w site
-5 w site|why
8 w sit|why
4 w slow|why
6 w small
6 w small|why
-7 w sms
-6 w sms|why
7 w so
-3 w socia
-3 w socia|why
4 w socket
4 w socket|why
-5 w softwa|why
4 w softwa|wish
-7 w sol
-7 w sol|wish
3 w soma
3 w soma|why
11 w some
7 w somebo
-3 w someon|wish
8 w someth
3 w someth|why
5 w someth|wish
3 w somewh
3 w somewh|wish
10 w some|why
7 w somos|why
-4 w somos|wish
-6 w sorry
-3 w sorry|wish
-8 w sorted
-8 w sorted|why
-5 w sou
5 w sozinh
-5 w sozinh|why
11 w sozinh|wish
11 w so|why
-5 w so|wish
4 w speed|wish
4 w split
4 w split|wish
-5 w spread
-5 w spread|why
-3 w spring|wish
17 w sso
15 w sso|wish
8 w staff
7 w staff|why
-3 w stars
-4 w start
3 w starte
4 w starts
4 w starts|why
-4 w start|why
4 w statem
4 w statem|why
-5 w stay
-6 w stays
-6 w stays|why
-4 w stay|wish
5 w steps
5 w steps|why
13 w still
9 w still|why
4 w still|wish
7 w stock
8 w stocks
8 w stocks|why
5 w stock|why
4 w stop
-9 w stoppe
-9 w stoppe|why
6 w straig
6 w straig|why
-5 w stress
-5 w stress|why
-7 w stuff
-7 w stuff|why
-9 w sua
-9 w sua|wish
-13 w subiu
-13 w subiu|why
4 w subtit
4 w subtit|wish
10 w sugeri
5 w sugges
4 w sumiu
4 w sumiu|why
3 w sunday
6 w super
6 w super|why
-8 w suport
-11 w suport|why
-4 w suppli
-6 w suppli|why
-4 w suppor
-6 w suppor|why
-7 w sure
-6 w sure|why
-7 w surpre
-7 w surpre|why
-6 w surpri
-6 w surpri|why
-5 w swear
-5 w swear|why
4 w sync
4 w sync|why
17 w system
8 w system|why
8 w system|wish
-4 w table
11 w tablet
10 w tablet|why
-7 w tags
-11 w take
13 w takes
11 w takes|why
-10 w take|wish
4 w talk
4 w talk|why
4 w talvez
4 w talvez|wish
-7 w tanto
-7 w tanto|why
-6 w tarde
-6 w tarde|why
8 w tasks
8 w tasks|wish
10 w taxa
6 w taxas
6 w taxas|why
9 w taxa|why
13 w team|why
-13 w team|wish
4 w techni
4 w teclad
7 w tecnic
6 w tecnic|why
4 w teh
4 w teh|why
14 w tela
9 w telas
9 w telas|why
10 w tela|why
4 w tela|wish
-5 w telefo
5 w telefo|why
-10 w telefo|wish
-3 w tell
-9 w tell|why
6 w tell|wish
3 w tem
9 w templa
7 w templa|wish
3 w tempo
3 w tempo|why
13 w tem|why
-11 w tem|wish
-5 w tenha
-5 w tenha|why
8 w tenho
8 w tenho|why
4 w ter
-11 w tercei
-4 w terrib
-4 w terrib|why
4 w ter|why
4 w texto
4 w texto|wish
8 w than
-4 w thank|why
6 w thank|wish
5 w than|wish
-4 w that
-15 w thats
-5 w thats|why
-11 w thats|wish
-4 w that|why
-5 w that|wish
12 w the
-4 w their
-7 w their|why
10 w them
4 w theme
12 w them|wish
4 w then
4 w then|why
25 w there
6 w theres
5 w theres|why
22 w there|why
3 w there|wish
-6 w these
8 w they|why
-8 w they|wish
14 w the|why
3 w the|wish
4 w thin
6 w thing|why
-7 w thing|wish
-3 w think
-3 w think|why
4 w thin|why
-22 w this
-23 w this|wish
6 w those
6 w those|why
-7 w though
-11 w though|why
9 w three
8 w three|why
-5 w throug
4 w throug|why
-10 w throug|wish
6 w ticket
5 w ticket|why
-3 w tidy
-3 w tidy|why
7 w till
8 w till|why
4 w timer
3 w timer|why
14 w times
10 w times|why
3 w times|wish
5 w timeta
5 w timeta|why
-4 w tira
9 w tirar
8 w tirar|why
-4 w tira|why
-11 w tirou
-11 w tirou|why
-11 w tive
-7 w tiver
-5 w tiver|why
10 w tivess
10 w tivess|why
-11 w tive|why
11 w toda
-4 w todas
-3 w todas|wish
7 w toda|why
3 w todos|why
10 w todo|why
-7 w todo|wish
3 w toilet
3 w toilet|why
4 w told
6 w told|why
4 w tomada
3 w tomada|why
-4 w too
8 w took
8 w took|why
-6 w tool
-6 w tool|why
-4 w too|wish
4 w top
6 w top|wish
13 w total
10 w total|why
-8 w touch
-8 w touch|wish
-6 w town
-4 w town|why
8 w to|why
-7 w to|wish
-8 w trabal
-6 w trabal|why
3 w train
-5 w traine|why
-4 w transp
-4 w transp|why
-3 w tras|why
-4 w treina
-4 w treina|why
-6 w tres|wish
7 w trinta
8 w trinta|why
8 w trocar
6 w trocar|wish
-5 w tudo
6 w tudo|why
-12 w tudo|wish
-3 w tunnel
-3 w tunnel|why
11 w turma
9 w turma|why
7 w turno
7 w two
9 w two|wish
4 w type
5 w type|why
-12 w ultima
-10 w ultima|wish
11 w um
11 w uma
8 w uma|why
5 w uma|wish
15 w um|wish
4 w under
5 w undo
-8 w unica
-5 w unica|why
6 w unpaid
6 w unpaid|why
-12 w uns
-11 w uns|why
5 w until
3 w until|why
13 w up
-19 w update
-20 w update|wish
9 w ups
9 w ups|why
8 w up|why
5 w up|wish
-14 w us
-6 w usa
-5 w usando
-5 w usando|why
4 w usar
4 w usar|why
-6 w usa|why
-8 w used
-7 w used|why
-8 w use|why
10 w use|wish
-13 w uso
-11 w uso|why
-11 w us|why
-5 w us|wish
-8 w vai
-8 w vai|why
5 w vale|wish
-5 w vamos
-6 w vamos|wish
-8 w vao
4 w vat
6 w ve
17 w vegeta
15 w vegeta|why
12 w veio
12 w veio|why
-10 w vejo
-9 w vejo|why
5 w vem
7 w vem|why
5 w vencid
7 w vencim
7 w vencim|why
-3 w venda
5 w vendas
5 w vendas|why
-3 w venda|wish
7 w vended
5 w vended|wish
-3 w vender|why
5 w verdad
5 w verdad|wish
8 w vermel
8 w vermel|wish
-16 w versao
-17 w versao|wish
10 w versio
8 w versio|wish
4 w very
4 w very|why
4 w ver|why
9 w vesper
3 w vesper|wish
-6 w vez
11 w vezes
7 w vezes|why
5 w vezes|wish
-8 w vez|wish
4 w ve|why
-11 w viagen
-11 w viagen|why
5 w vida
5 w vida|wish
12 w video
-4 w videos
-5 w videos|why
7 w video|why
4 w video|wish
5 w view
4 w view|wish
-4 w vinte
-4 w vinte|why
-6 w virou
-6 w virou|why
4 w visit
-6 w visita
-11 w visita|why
6 w visita|wish
-5 w visits
-5 w visits|why
-4 w visual
-4 w visual|why
-3 w voces
-4 w voces|why
4 w volta
-8 w voltar
-4 w voltar|why
-5 w voltar|wish
-13 w volto
-6 w volto|why
-8 w volto|wish
-4 w vosso
-4 w vosso|why
-13 w vou
-8 w vou|why
-5 w vou|wish
4 w wait
8 w waiter
8 w waiter|why
-5 w waitin
-7 w waitin|why
4 w wait|why
-5 w wanted
-4 w wanted|wish
16 w was
19 w was|why
-4 w was|wish
-6 w way|why
4 w way|wish
-8 w we
-8 w websit|why
5 w websit|wish
-4 w wed
-5 w wednes
-5 w wednes|why
-4 w wed|wish
-8 w week
-8 w week|why
3 w welcom
-6 w went
-6 w went|why
9 w were
12 w were|why
-6 w we|why
14 w what
-5 w whatsa
-6 w whatsa|why
6 w what|why
9 w what|wish
4 w when
5 w whenev
5 w whenev|why
5 w when|why
-7 w where
-5 w where|why
7 w whethe
6 w whethe|why
18 w which
14 w which|why
5 w which|wish
7 w while
7 w while|why
-10 w who
-11 w whole
-9 w whole|why
-6 w who|why
-4 w who|wish
15 w wi
4 w widget
4 w widget|wish
-5 w wife
-4 w wife|why
16 w wifi
16 w wifi|why
8 w will
10 w will|why
6 w window
12 w wish
-6 w wishes
-5 w wishes|wish
4 w wish|why
7 w wish|wish
20 w with
-11 w within
-11 w within|why
10 w with|why
15 w with|wish
15 w wi|why
-4 w wont
-4 w wont|why
4 w words|wish
6 w work
3 w works
3 w work|wish
-5 w worse
-5 w worse|why
26 w would
11 w would|why
19 w would|wish
4 w write
4 w wrong|why
-4 w wrong|wish
-5 w years
-4 w years|why
7 w yester
7 w yester|why
-4 w yet
-3 w yet|why
-5 w you
9 w your|why
-7 w your|wish
-6 w you|wish
11 w zapier
3 w zero
3 w zero|why
`;
