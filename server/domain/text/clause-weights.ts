/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl and
 * bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
27 after bug
19 after bug|why
23 after bug|wish
-51 after complaint
-42 after complaint|why
-58 after complaint|wish
-28 after name
-28 after name|wish
18 after nothing
48 after nothing|why
-25 after nothing|wish
-41 after praise
-42 after praise|why
-23 after praise|wish
-43 after question
-43 after question|why
-25 after remark
-23 after remark|why
-51 after remark|wish
-40 after sentence
-40 after sentence|wish
-28 after wish
5 after wish|why
-45 after wish|wish
13 alone
5 alone|why
20 alone|wish
-18 any
-16 any|why
11 asked
27 asked|why
5 asked|wish
-21 b 0 $
-15 b 0 0
-4 b 0 a
-4 b 0 anos
6 b 0 dias
9 b 0 e
-5 b 0 in
-4 b 0 mb
13 b 0 minuto
-8 b 0 of
-6 b 0 para o
8 b 0 rows
9 b 0 se
5 b ^ 0
9 b ^ a
-4 b ^ acabar
4 b ^ add
6 b ^ adicio
4 b ^ adoro
4 b ^ agenda
-5 b ^ agrade
-6 b ^ all
5 b ^ an
-7 b ^ ando
-5 b ^ antes
-12 b ^ ao
-6 b ^ aqui
-3 b ^ arruma
-7 b ^ as
-5 b ^ ask
4 b ^ at
-8 b ^ atendi
-11 b ^ attach
4 b ^ automa
-3 b ^ bem
3 b ^ bigger
6 b ^ blocos
5 b ^ boa
-3 b ^ bom
6 b ^ busca
-7 b ^ cada
5 b ^ cadast
3 b ^ cade
8 b ^ can
-4 b ^ cant
6 b ^ charge
-5 b ^ chegue
3 b ^ cobran
-10 b ^ cobrar
-13 b ^ coloca
-9 b ^ com
3 b ^ como
-8 b ^ compli
3 b ^ compre
-4 b ^ consig
-5 b ^ cumpre
-6 b ^ cumpri
8 b ^ da
5 b ^ dark
-4 b ^ dei
-7 b ^ deixa
-18 b ^ deixei
6 b ^ demasi
8 b ^ demora
7 b ^ depend
-14 b ^ depois
10 b ^ desde
-6 b ^ deus
3 b ^ deviam
-6 b ^ did
17 b ^ diz
6 b ^ dois
-6 b ^ dou
-8 b ^ duas
-14 b ^ eh
3 b ^ ele
-15 b ^ em
14 b ^ entreg
-4 b ^ equipa
8 b ^ escrev
-9 b ^ espero
-8 b ^ esta
-8 b ^ estao
-7 b ^ estou
18 b ^ eu
-6 b ^ even
7 b ^ every
4 b ^ everyb
-5 b ^ everyo
-6 b ^ everyt
9 b ^ excele
7 b ^ except
9 b ^ export
7 b ^ falta
3 b ^ fatura
-4 b ^ faz
-11 b ^ fewer
10 b ^ fica
5 b ^ fico
-4 b ^ fiquem
4 b ^ first
4 b ^ fix
-7 b ^ foi
-16 b ^ for
4 b ^ fora
-4 b ^ four
-11 b ^ gente
-3 b ^ gettin
4 b ^ give
7 b ^ good
-7 b ^ gosto
-10 b ^ had
-7 b ^ half
7 b ^ hoje
-6 b ^ honest
-4 b ^ hope
4 b ^ horari
6 b ^ how
-18 b ^ i
9 b ^ id
-11 b ^ if
-5 b ^ im
-6 b ^ instal
6 b ^ integr
-9 b ^ invoic
-7 b ^ is
-5 b ^ isto
-14 b ^ it
-7 b ^ its
-6 b ^ ive
-5 b ^ keep
5 b ^ keyboa
7 b ^ legend
16 b ^ let
13 b ^ letra
-8 b ^ login
6 b ^ longer
-8 b ^ love
10 b ^ mais
11 b ^ make
-8 b ^ manten
6 b ^ maybe
-6 b ^ menos
8 b ^ metade
3 b ^ meu
7 b ^ minha
4 b ^ missin
-3 b ^ modo
-19 b ^ more
8 b ^ muita
7 b ^ my
-4 b ^ n
-6 b ^ na
-6 b ^ nao
7 b ^ needs
-10 b ^ nem
20 b ^ nenhum
-12 b ^ never
6 b ^ nice
12 b ^ ningue
4 b ^ niveis
6 b ^ no
10 b ^ nobody
-4 b ^ none
-10 b ^ nos
-23 b ^ not
3 b ^ nota
-11 b ^ nothin
-5 b ^ nunca
14 b ^ o
-4 b ^ of
6 b ^ offlin
-5 b ^ olha
16 b ^ olhou
5 b ^ onde
5 b ^ one
-6 b ^ orcame
11 b ^ os
-11 b ^ our
-3 b ^ para
5 b ^ parabe
13 b ^ parcel
-4 b ^ parei
3 b ^ pay
-7 b ^ paz
-8 b ^ pelo
6 b ^ people
4 b ^ permis
3 b ^ permit
-4 b ^ pode
-6 b ^ podiam
-18 b ^ por
-11 b ^ precis
-6 b ^ preco
-4 b ^ price
-4 b ^ primei
-3 b ^ quem
14 b ^ queria
5 b ^ quiet
8 b ^ rate
-3 b ^ recome
3 b ^ recurr
5 b ^ relato
-3 b ^ rememb
5 b ^ remind
4 b ^ rename
5 b ^ renova
5 b ^ report
-8 b ^ resolv
8 b ^ sao
-18 b ^ se
-11 b ^ see
-13 b ^ segue
-4 b ^ sei
-3 b ^ sem
-8 b ^ send
9 b ^ seria
-4 b ^ servic
-6 b ^ setup
6 b ^ show
-6 b ^ simple
11 b ^ some
9 b ^ someth
-4 b ^ sou
4 b ^ split
11 b ^ sso
6 b ^ super
-6 b ^ tell
-11 b ^ tem
10 b ^ tenho
-5 b ^ thanks
-4 b ^ that
-7 b ^ thats
5 b ^ the
12 b ^ there
3 b ^ they
5 b ^ tirem
-10 b ^ tive
4 b ^ to
4 b ^ toda
-9 b ^ tres
-3 b ^ tudo
12 b ^ two
4 b ^ um
6 b ^ uma
5 b ^ undo
-8 b ^ uso
-4 b ^ vai
-7 b ^ vamos
-4 b ^ vejo
-4 b ^ voces
-14 b ^ volto
-8 b ^ vou
-12 b ^ we
-6 b ^ wed
13 b ^ what
-18 b ^ who
6 b ^ why
3 b ^ yester
-6 b ^ your
13 b ^ zapier
-5 b a app
-5 b a assina
3 b a balanc
6 b a bateri
-5 b a big
7 b a bigger
5 b a bit
3 b a busca
-4 b a call
-4 b a custom
5 b a da
4 b a dark
4 b a deseja
-5 b a dia
5 b a docume
-4 b a dra
-4 b a empres
4 b a encome
7 b a entreg
-18 b a equipe
5 b a espera
-6 b a fatura
3 b a formac
20 b a gente
-7 b a good
8 b a hora
9 b a instal
5 b a job
5 b a link
-11 b a lista
-12 b a loja
-6 b a lot
-11 b a mao
6 b a margem
3 b a melhor
-3 b a mensal
-4 b a mesma
-23 b a minha
-10 b a minute
-17 b a month
3 b a morada
4 b a ningue
-4 b a noite
9 b a pesqui
7 b a piscin
-4 b a planil
8 b a pram
10 b a primei
4 b a procur
12 b a proper
-10 b a raise
-8 b a rede
-9 b a respon
5 b a second
-10 b a segund
4 b a shared
4 b a soma
4 b a ten
-5 b a todos
-10 b a ultima
-13 b a unica
-6 b a versao
3 b a vida
4 b a way
9 b a whole
4 b a widget
4 b about lettin
-9 b about my
23 b about the
-7 b abrir a
4 b abriss antes
-8 b acabar com
8 b acesso $
5 b achar o
6 b add a
4 b addres $
4 b addres and
8 b ads $
3 b again $
-7 b agrade a
7 b ainda $
8 b ajuda $
-4 b ajudad $
4 b all $
-3 b all good
-8 b all the
4 b almoco $
-4 b aluno $
3 b an api
5 b an hour
-17 b and a
5 b and have
4 b and no
5 b and then
19 b anda $
-6 b ando a
4 b androi $
-8 b ano passad
-4 b anonim $
-11 b anos $
-5 b anos de
-9 b answer $
6 b answer the
5 b antes do
-8 b any more
-12 b anythi $
9 b ao client
-9 b ao fim
3 b ao gravar
6 b ao sabado
6 b aos sabado
3 b api $
-4 b aplica nao
-3 b aplica que
6 b apoio ao
-9 b app $
8 b app is
-5 b appoin $
-5 b aprova $
-10 b aqui eh
-4 b aqui ningue
-5 b are $
7 b are a
4 b are the
3 b are too
-4 b as aulas
3 b as fatura
9 b as ferias
-6 b as horas
-4 b as it
-6 b as minhas
-3 b as pessoa
-12 b as viagen
-5 b ask me
-4 b ask my
-5 b asked for
3 b asking for
7 b asks me
-9 b assina do
-5 b at $
-3 b at 0
7 b at all
-11 b at least
3 b at night
-15 b at the
-6 b at this
-6 b ate de
-10 b atenda $
6 b atende $
-4 b atende minhas
4 b aulas de
-15 b aument para
7 b automa $
-7 b avisad $
10 b back $
6 b back to
4 b bate com
3 b bateri $
5 b be 0
6 b be a
3 b be great
4 b be nice
7 b before the
-5 b bem $
-3 b bem pensad
-8 b bill $
7 b boleto $
-3 b bom $
-5 b bom demais
-4 b bom dia
5 b bom so
-8 b botao de
6 b branch $
6 b branco $
6 b bulk edit
6 b busca $
-8 b button $
3 b by hand
4 b by itself
-11 b by sms
5 b by the
3 b cada vez
4 b cadast $
-3 b cadern $
6 b cafe $
4 b calend $
5 b call me
-5 b came back
-8 b can see
10 b cant find
-4 b cant hear
7 b caro $
3 b carro $
-6 b casa de
-8 b cedo para
-5 b certo $
4 b change my
3 b chefe que
3 b chega $
-5 b christ $
4 b cima do
-5 b clean $
9 b client $
-4 b clinic $
-9 b code $
-6 b coisa $
-8 b coisa de
-15 b coisa que
-3 b coisa rara
-8 b coisas $
4 b com a
-5 b com as
-5 b com o
14 b com um
-4 b como estao
6 b como faco
-10 b compli $
5 b comput $
-3 b connec it
7 b conseg falar
-4 b consig ver
-4 b conta $
-7 b contac $
7 b contin a
12 b contra $
-5 b contra de
8 b conver com
-3 b could be
10 b could happen
5 b could see
5 b criar orcame
-5 b cumpre o
18 b curren $
5 b custom $
-4 b custom on
-7 b da cidade
-9 b da conta
4 b da empres
5 b da encome
4 b da entreg
-5 b da equipe
15 b da erro
3 b da gente
5 b da loja
-10 b da para
-4 b da portar
-8 b da recepc
6 b daria 0
4 b dark mode
4 b dark theme
3 b das duas
4 b das linhas
11 b date $
-16 b day $
-6 b day one
4 b days $
6 b de 0
5 b de acesso
4 b de assina
-4 b de chuva
4 b de dois
-8 b de empres
8 b de espera
5 b de ir
-4 b de madrug
6 b de manha
-4 b de me
-6 b de olho
16 b de ontem
16 b de passar
4 b de ponto
5 b de primei
-8 b de que
5 b de reforc
-8 b de semana
-4 b de servic
-3 b de transp
7 b de tudo
-13 b de um
4 b de verdad
6 b de voces
-9 b de voltar
-22 b deixei de
8 b delete $
-7 b deleti $
5 b delive $
-7 b dentro de
4 b depois de
12 b depois do
-3 b desde o
10 b desde ontem
-8 b deserv a
-4 b deus abenco
4 b devia estar
21 b dez $
-4 b dez anos
8 b dia 0
-5 b dia a
-4 b dias para
-6 b did my
3 b difere $
-5 b difici $
-12 b digita $
-5 b direit $
12 b diz que
-14 b dizer $
3 b dizer quando
-5 b do $
7 b do ar
-4 b do banco
-12 b do botao
-9 b do condom
-4 b do lado
-8 b do mes
-5 b do que
4 b do trabal
8 b do vencim
12 b dobro $
-4 b docume $
11 b does it
-6 b does that
3 b does the
-9 b does what
3 b doesnt work
5 b dois anos
-4 b dont change
-7 b dont read
-5 b dont swear
4 b downlo $
-8 b duas coisas
9 b duas vezes
4 b e a
4 b e agora
8 b e contin
-7 b e do
-6 b e fiquei
15 b e foi
-8 b e gente
-6 b e mail
-5 b e mails
-6 b e o
-3 b e sem
7 b e veio
5 b each month
5 b each time
-5 b early to
6 b edit $
12 b educad $
12 b eh a
-4 b eh anonim
5 b eh bom
-4 b eh de
5 b eh lenta
-6 b eh nao
-13 b eh o
-3 b eh precis
7 b eh que
-7 b eh rua
-9 b eh um
-8 b ele nao
-13 b elevad $
-4 b em dez
10 b em dois
-5 b em duas
8 b em ingles
-5 b em maio
8 b em papel
4 b em real
-9 b em vez
-7 b embala capric
16 b embora $
-3 b empres de
4 b encont um
8 b endere $
-6 b enfim $
-5 b enough $
-7 b equipa eh
-7 b equipe $
-5 b equipe pegou
5 b era $
-6 b errado no
4 b erro $
8 b erro ao
-3 b erro que
-3 b escola $
-9 b escolh $
-7 b escrev $
-7 b escrit a
11 b espera $
-4 b espero ter
-5 b esta bom
5 b esta com
8 b estaci $
-4 b estao $
6 b eu clico
6 b eu espera
-5 b eu ja
7 b eu lanco
-7 b eu nao
-3 b eu precis
4 b every month
4 b everyt $
-3 b everyt i
-12 b exampl $
-14 b exampl please
11 b excel $
7 b except the
-7 b existe $
8 b existe em
4 b expens $
7 b expens for
-4 b explic as
4 b export all
4 b faco na
6 b faco para
-5 b fair $
12 b falar com
-10 b falta $
10 b falta de
-5 b far $
9 b fatura $
4 b fatura de
6 b fatura recorr
-20 b favor $
-4 b faz favor
-9 b faz o
5 b fazer o
-13 b featur $
-7 b fecha as
-9 b fecho $
-5 b fee $
-3 b feels right
9 b ferias ficam
9 b ficam parada
-6 b ficou muito
15 b fideli de
-4 b fila $
-10 b fila do
-12 b filtro $
8 b filtro por
-12 b fim de
-7 b fim do
-5 b fine $
-4 b fiquem como
5 b first of
-3 b first one
14 b first time
-5 b fiscal $
4 b fix the
-7 b fixed the
-7 b foi avisad
16 b foi regist
4 b foi um
4 b folha de
-4 b food $
-14 b for a
-5 b for an
8 b for everyt
7 b for half
-15 b for itself
-4 b for me
-4 b for my
5 b for people
3 b for quotes
-16 b for the
3 b for them
9 b for what
5 b fora da
-8 b fotogr $
4 b friend $
-5 b from start
4 b from the
-13 b front desk
-4 b funcio $
-5 b gente que
-7 b gente seria
9 b gestao de
4 b get rid
-6 b gloves on
-4 b go $
-7 b go back
-6 b good $
8 b good produc
7 b gostav que
-4 b gosto da
4 b gosto de
-6 b got my
-4 b got the
4 b gratui veio
4 b gravou $
-4 b great $
3 b great if
-3 b great tool
-10 b had a
-5 b had to
3 b half a
5 b half the
-4 b hard to
5 b has been
-3 b has everyt
-7 b has paid
-3 b have a
-6 b have no
-4 b have to
-4 b hear the
-6 b helps us
12 b hoje $
4 b hoje o
3 b hook for
-12 b hora $
-4 b hora de
3 b horari de
-7 b hotel $
-6 b i asked
-8 b i can
14 b i cant
6 b i could
-6 b i couldn
-5 b i dont
-6 b i had
-3 b i have
-8 b i keep
-3 b i like
-3 b i manage
3 b i miss
-6 b i need
13 b i never
-10 b i only
-4 b i open
8 b i press
-4 b i wanted
-5 b i was
4 b i would
-8 b id have
11 b id like
5 b id love
4 b if i
-6 b if it
5 b ilimit e
10 b im in
3 b imposs $
10 b in $
5 b in 0
-4 b in a
4 b in at
-4 b in daily
-14 b in every
3 b in excel
-6 b in may
10 b in my
-4 b in one
6 b ingles $
11 b instal a
4 b instal gratui
4 b instea of
7 b inteir $
5 b inteir de
-9 b intern $
4 b interr $
3 b into it
9 b invoic $
9 b invoic are
-9 b invoic in
-6 b invoic is
-8 b invoic to
-6 b invoic went
10 b ir sozinh
-7 b is $
-4 b is fine
4 b is only
-8 b is terrib
5 b is the
3 b is there
-10 b is this
3 b is too
-5 b is what
-8 b isso $
-20 b isso na
10 b isso podia
-7 b isto eh
-9 b it $
-6 b it all
-8 b it any
-4 b it as
-16 b it does
10 b it doesnt
12 b it forget
-17 b it has
6 b it in
-7 b it is
-8 b it isnt
-8 b it says
3 b it takes
3 b it the
-5 b it to
9 b it was
-8 b its the
-10 b itself in
-9 b ive never
-4 b ja foi
-6 b ja la
-5 b ja nao
-4 b ja pago
9 b ja saiu
3 b job $
-4 b julho $
11 b juros $
12 b just to
-14 b k $
-4 b k 0 39
3 b k 0 40
5 b k 10 125
-9 b k 10 126
-6 b k 10 141
20 b k 10 39
-5 b k 10 47
3 b k 10 69
3 b k 10 8
-5 b k 10 83
8 b k 100 39
11 b k 101 39
8 b k 102 39
8 b k 103 118
3 b k 103 18
-15 b k 103 39
4 b k 103 40
-10 b k 103 73
5 b k 103 77
12 b k 103 8
-3 b k 104 112
10 b k 104 17
-12 b k 104 39
4 b k 105 102
-5 b k 105 141
-4 b k 106 8
-9 b k 107 10
-16 b k 107 126
7 b k 107 131
-18 b k 107 141
4 b k 107 18
-9 b k 107 39
-7 b k 107 4
-4 b k 107 40
-4 b k 107 54
-11 b k 107 74
8 b k 107 78
-5 b k 107 84
7 b k 107 88
3 b k 108 126
7 b k 108 141
-3 b k 109 112
8 b k 109 126
-4 b k 109 87
17 b k 11 141
3 b k 11 31
-9 b k 11 54
-3 b k 11 78
5 b k 11 88
6 b k 110 39
4 b k 111 131
-7 b k 111 39
-11 b k 111 80
-7 b k 111 83
12 b k 112 10
-4 b k 112 103
6 b k 112 106
13 b k 112 11
-13 b k 112 117
-4 b k 112 12
15 b k 112 126
-5 b k 112 127
16 b k 112 129
-5 b k 112 131
6 b k 112 133
11 b k 112 140
15 b k 112 141
8 b k 112 143
-3 b k 112 18
3 b k 112 27
7 b k 112 31
-3 b k 112 34
3 b k 112 38
-20 b k 112 39
13 b k 112 44
-4 b k 112 46
-5 b k 112 52
-5 b k 112 56
3 b k 112 6
-6 b k 112 60
-7 b k 112 62
-9 b k 112 63
-4 b k 112 65
-3 b k 112 66
3 b k 112 67
7 b k 112 68
6 b k 112 69
9 b k 112 7
5 b k 112 74
-4 b k 112 78
-7 b k 112 81
3 b k 112 83
-8 b k 112 84
7 b k 112 85
-4 b k 112 88
4 b k 112 94
-8 b k 112 96
-8 b k 112 99
9 b k 113 18
6 b k 113 8
-5 b k 113 83
3 b k 116 39
5 b k 117 105
-6 b k 117 11
5 b k 117 27
7 b k 117 30
4 b k 117 31
11 b k 117 39
3 b k 117 52
-14 b k 117 7
-5 b k 117 8
-5 b k 117 83
-3 b k 117 85
-4 b k 117 86
-6 b k 117 98
23 b k 118 39
4 b k 118 68
3 b k 118 74
-5 b k 119 119
-4 b k 119 141
12 b k 119 39
4 b k 119 83
-6 b k 12 99
13 b k 120 54
5 b k 121 8
11 b k 121 83
6 b k 122 83
6 b k 123 87
-6 b k 125 107
14 b k 125 112
4 b k 125 25
6 b k 125 38
-7 b k 125 39
-4 b k 125 60
7 b k 125 87
-5 b k 126 10
3 b k 126 102
3 b k 126 105
-4 b k 126 107
5 b k 126 109
-7 b k 126 111
34 b k 126 112
-13 b k 126 113
4 b k 126 117
-12 b k 126 126
-7 b k 126 132
-5 b k 126 136
-4 b k 126 138
-31 b k 126 141
3 b k 126 145
-12 b k 126 17
-14 b k 126 27
4 b k 126 3
10 b k 126 32
-11 b k 126 36
-27 b k 126 39
8 b k 126 40
-7 b k 126 41
3 b k 126 42
5 b k 126 44
-7 b k 126 46
-4 b k 126 47
21 b k 126 51
-5 b k 126 52
10 b k 126 54
5 b k 126 55
3 b k 126 56
-7 b k 126 6
8 b k 126 60
6 b k 126 66
-6 b k 126 68
-9 b k 126 69
3 b k 126 7
-3 b k 126 70
5 b k 126 71
4 b k 126 73
15 b k 126 74
6 b k 126 78
5 b k 126 79
15 b k 126 8
-4 b k 126 80
7 b k 126 85
-13 b k 126 86
3 b k 126 87
14 b k 126 88
-5 b k 126 92
-7 b k 126 95
-17 b k 126 99
6 b k 127 107
-7 b k 127 39
7 b k 127 8
-5 b k 128 39
7 b k 129 103
7 b k 129 111
4 b k 129 126
5 b k 129 141
-9 b k 129 143
-3 b k 129 23
6 b k 129 27
-3 b k 129 38
-4 b k 129 4
-7 b k 129 8
4 b k 13 7
7 b k 131 141
-14 b k 131 39
-13 b k 131 41
-4 b k 131 6
3 b k 131 60
7 b k 131 71
5 b k 131 8
-8 b k 131 83
-5 b k 131 84
5 b k 131 99
15 b k 132 126
3 b k 132 19
-8 b k 132 30
-9 b k 132 39
-4 b k 132 41
7 b k 132 46
-7 b k 132 60
4 b k 132 73
6 b k 132 78
3 b k 132 88
-8 b k 133 112
4 b k 133 126
5 b k 133 132
5 b k 133 17
3 b k 133 39
4 b k 133 40
11 b k 133 8
-8 b k 133 83
4 b k 134 126
-6 b k 136 112
7 b k 137 39
12 b k 137 60
3 b k 137 96
14 b k 138 39
3 b k 139 113
-4 b k 139 143
7 b k 140 17
7 b k 141 0
6 b k 141 101
-5 b k 141 103
-7 b k 141 105
-10 b k 141 107
-6 b k 141 109
-7 b k 141 112
-6 b k 141 114
12 b k 141 117
6 b k 141 122
-9 b k 141 125
-4 b k 141 126
11 b k 141 129
-4 b k 141 13
3 b k 141 132
-10 b k 141 133
3 b k 141 136
6 b k 141 142
9 b k 141 143
10 b k 141 147
-6 b k 141 15
5 b k 141 17
-4 b k 141 18
-9 b k 141 2
-4 b k 141 23
3 b k 141 24
-13 b k 141 27
-9 b k 141 31
-7 b k 141 34
5 b k 141 36
-8 b k 141 37
10 b k 141 39
-3 b k 141 4
14 b k 141 40
-7 b k 141 44
-4 b k 141 46
4 b k 141 51
12 b k 141 52
-4 b k 141 55
-8 b k 141 56
-4 b k 141 59
-7 b k 141 6
12 b k 141 60
4 b k 141 61
3 b k 141 62
-7 b k 141 63
-4 b k 141 65
6 b k 141 68
-23 b k 141 69
-5 b k 141 71
7 b k 141 74
13 b k 141 75
9 b k 141 80
9 b k 141 82
10 b k 141 83
5 b k 141 84
-17 b k 141 85
-14 b k 141 87
-8 b k 141 88
16 b k 141 9
-4 b k 141 91
-6 b k 141 93
7 b k 141 99
4 b k 142 132
-5 b k 143 125
3 b k 143 126
-8 b k 143 129
11 b k 143 141
-6 b k 143 37
-8 b k 143 73
6 b k 143 85
6 b k 143 86
6 b k 143 96
-6 b k 144 20
-7 b k 144 39
5 b k 144 40
-7 b k 145 39
-10 b k 145 42
6 b k 145 8
9 b k 146 118
5 b k 147 39
-3 b k 147 8
3 b k 147 86
-7 b k 148 148
15 b k 15 112
5 b k 15 12
-7 b k 15 133
6 b k 15 141
6 b k 15 39
5 b k 15 51
-4 b k 15 8
5 b k 15 99
-6 b k 16 39
-7 b k 16 40
-8 b k 16 6
4 b k 17 11
4 b k 17 112
7 b k 17 125
-4 b k 17 127
4 b k 17 129
-11 b k 17 137
-5 b k 17 138
10 b k 17 141
7 b k 17 143
9 b k 17 26
-4 b k 17 27
4 b k 17 30
-4 b k 17 38
-9 b k 17 40
10 b k 17 46
-6 b k 17 50
11 b k 17 54
4 b k 17 59
-8 b k 17 6
4 b k 17 61
5 b k 17 69
4 b k 17 7
6 b k 17 71
-15 b k 17 78
8 b k 17 79
-11 b k 17 82
-7 b k 17 83
-5 b k 17 84
3 b k 17 85
-7 b k 17 87
21 b k 17 99
4 b k 18 0
9 b k 18 107
-6 b k 18 126
-9 b k 18 141
-6 b k 18 143
8 b k 18 144
-6 b k 18 2
14 b k 18 39
-6 b k 18 47
-7 b k 18 51
8 b k 18 78
4 b k 18 83
-4 b k 18 85
-3 b k 18 99
-11 b k 19 39
6 b k 19 41
6 b k 2 141
5 b k 2 39
4 b k 20 39
3 b k 20 54
-6 b k 23 99
-8 b k 25 39
14 b k 26 39
-8 b k 26 96
7 b k 27 106
8 b k 27 12
-9 b k 27 141
6 b k 27 15
-6 b k 27 16
3 b k 27 26
5 b k 27 39
11 b k 27 45
-16 b k 27 8
4 b k 27 86
-4 b k 3 39
9 b k 3 52
-7 b k 3 54
3 b k 3 74
5 b k 3 95
6 b k 30 126
-9 b k 30 30
11 b k 30 83
3 b k 31 126
-9 b k 31 141
-8 b k 31 41
6 b k 31 6
-4 b k 31 78
7 b k 31 8
11 b k 31 83
-6 b k 31 99
11 b k 32 39
6 b k 34 0
-4 b k 34 120
4 b k 34 39
5 b k 34 63
-7 b k 34 8
4 b k 34 99
4 b k 35 126
4 b k 35 7
5 b k 35 80
-11 b k 36 39
-7 b k 37 104
-7 b k 37 119
12 b k 37 39
-3 b k 38 0
4 b k 38 10
10 b k 38 112
5 b k 38 119
-11 b k 38 141
8 b k 38 143
9 b k 38 18
-9 b k 38 44
-9 b k 38 45
3 b k 38 51
4 b k 38 63
6 b k 38 69
10 b k 38 71
4 b k 38 74
-4 b k 38 8
5 b k 39 0
11 b k 39 1
-8 b k 39 10
6 b k 39 101
4 b k 39 102
3 b k 39 105
-12 b k 39 106
-4 b k 39 107
9 b k 39 109
-5 b k 39 11
8 b k 39 112
-11 b k 39 115
-14 b k 39 117
13 b k 39 118
-11 b k 39 121
6 b k 39 123
-13 b k 39 125
-7 b k 39 126
-7 b k 39 127
-5 b k 39 129
8 b k 39 13
-19 b k 39 131
7 b k 39 132
3 b k 39 133
4 b k 39 134
9 b k 39 135
-4 b k 39 136
11 b k 39 137
3 b k 39 139
-12 b k 39 141
4 b k 39 143
6 b k 39 144
-12 b k 39 145
4 b k 39 146
-7 b k 39 147
11 b k 39 16
4 b k 39 18
-10 b k 39 19
5 b k 39 20
4 b k 39 21
5 b k 39 22
10 b k 39 25
7 b k 39 26
9 b k 39 27
3 b k 39 28
-4 b k 39 3
5 b k 39 33
22 b k 39 34
-5 b k 39 35
-4 b k 39 36
23 b k 39 37
-29 b k 39 38
-9 b k 39 39
8 b k 39 4
18 b k 39 40
12 b k 39 41
5 b k 39 42
-9 b k 39 43
9 b k 39 44
-5 b k 39 46
13 b k 39 47
7 b k 39 48
9 b k 39 50
-7 b k 39 51
7 b k 39 52
14 b k 39 54
3 b k 39 55
-6 b k 39 56
5 b k 39 59
11 b k 39 6
14 b k 39 61
-6 b k 39 62
18 b k 39 63
-7 b k 39 65
-5 b k 39 69
5 b k 39 7
4 b k 39 71
4 b k 39 72
14 b k 39 73
-31 b k 39 74
-5 b k 39 75
-5 b k 39 76
25 b k 39 78
6 b k 39 79
10 b k 39 82
-3 b k 39 83
9 b k 39 84
10 b k 39 85
6 b k 39 86
-14 b k 39 87
-12 b k 39 88
-6 b k 39 90
7 b k 39 91
7 b k 39 92
9 b k 39 93
-11 b k 39 95
-16 b k 39 96
8 b k 39 99
-8 b k 4 0
7 b k 4 100
-6 b k 4 125
14 b k 4 126
-8 b k 4 27
15 b k 4 39
-3 b k 4 40
6 b k 4 54
-6 b k 4 68
8 b k 4 8
4 b k 4 83
10 b k 4 99
4 b k 40 107
-16 b k 40 112
3 b k 40 12
5 b k 40 126
9 b k 40 129
9 b k 40 18
-9 b k 40 39
4 b k 40 44
-3 b k 40 47
3 b k 40 6
-9 b k 40 69
-5 b k 40 81
4 b k 40 88
-3 b k 40 9
4 b k 41 112
-3 b k 41 126
14 b k 41 39
7 b k 41 41
-5 b k 41 60
3 b k 41 71
-3 b k 41 8
5 b k 41 84
-10 b k 41 99
-4 b k 42 55
7 b k 43 107
8 b k 43 39
-4 b k 44 107
4 b k 44 12
9 b k 44 126
10 b k 44 136
-6 b k 44 39
-4 b k 44 56
-4 b k 44 6
12 b k 44 74
-5 b k 44 8
-8 b k 45 112
-3 b k 45 126
-6 b k 45 141
5 b k 45 15
-7 b k 45 17
12 b k 45 39
9 b k 45 4
13 b k 45 74
-4 b k 46 112
-11 b k 46 126
8 b k 46 141
-4 b k 46 39
3 b k 46 87
13 b k 47 10
6 b k 47 11
3 b k 47 112
10 b k 47 119
-8 b k 47 12
-19 b k 47 126
8 b k 47 137
16 b k 47 141
6 b k 47 15
-10 b k 47 26
4 b k 47 27
-5 b k 47 38
9 b k 47 39
-6 b k 47 45
-9 b k 47 46
-18 b k 47 47
-4 b k 47 50
7 b k 47 51
4 b k 47 52
5 b k 47 60
-9 b k 47 63
-6 b k 47 78
-8 b k 47 8
17 b k 47 81
3 b k 47 83
3 b k 47 84
-4 b k 47 88
-8 b k 47 92
-3 b k 47 96
9 b k 47 99
-4 b k 48 100
5 b k 48 39
-6 b k 50 126
5 b k 50 39
4 b k 50 47
-12 b k 50 83
-5 b k 51 107
6 b k 51 132
8 b k 51 141
4 b k 51 17
18 b k 51 39
-8 b k 51 40
6 b k 51 41
5 b k 51 47
4 b k 51 6
-4 b k 51 60
6 b k 51 73
5 b k 51 8
-7 b k 51 84
3 b k 51 88
3 b k 52 112
7 b k 52 141
5 b k 52 41
-7 b k 52 7
6 b k 52 8
9 b k 52 83
11 b k 52 88
11 b k 54 112
-4 b k 54 119
-5 b k 54 126
-3 b k 54 129
4 b k 54 131
-4 b k 54 141
-4 b k 54 25
-14 b k 54 39
-14 b k 54 56
17 b k 54 65
10 b k 54 83
3 b k 54 85
-4 b k 55 39
-6 b k 56 112
-4 b k 56 126
5 b k 56 133
7 b k 56 17
-4 b k 56 34
-13 b k 56 39
5 b k 56 51
-4 b k 56 59
7 b k 56 6
4 b k 56 69
-11 b k 56 78
-7 b k 56 87
3 b k 57 39
3 b k 59 141
4 b k 59 143
6 b k 59 39
-11 b k 59 54
-4 b k 59 83
-5 b k 6 131
-11 b k 6 141
16 b k 6 38
18 b k 6 39
-9 b k 6 47
3 b k 6 6
11 b k 6 74
-14 b k 6 83
-10 b k 6 96
9 b k 60 141
-13 b k 60 144
-5 b k 60 4
3 b k 60 41
-9 b k 60 47
5 b k 60 51
-12 b k 60 52
-9 b k 60 54
14 b k 60 71
4 b k 60 79
-10 b k 60 83
-4 b k 60 87
-5 b k 60 88
4 b k 61 117
4 b k 61 2
4 b k 61 84
6 b k 62 15
10 b k 62 39
-4 b k 62 8
6 b k 62 83
-13 b k 63 141
-8 b k 63 142
-3 b k 63 34
9 b k 63 39
6 b k 63 41
-4 b k 63 45
8 b k 63 47
-4 b k 63 6
6 b k 63 80
-4 b k 63 83
4 b k 63 85
5 b k 63 99
3 b k 64 39
-12 b k 65 35
-4 b k 65 39
9 b k 65 40
8 b k 65 69
-6 b k 65 71
8 b k 65 83
3 b k 66 141
6 b k 67 141
4 b k 67 34
4 b k 67 39
9 b k 67 78
-5 b k 67 8
-6 b k 68 105
-5 b k 68 123
5 b k 68 99
-8 b k 69 112
8 b k 69 134
-10 b k 69 141
6 b k 69 2
33 b k 69 39
12 b k 69 47
-10 b k 69 63
4 b k 69 78
-6 b k 69 8
6 b k 7 112
3 b k 7 131
15 b k 7 141
-6 b k 7 23
3 b k 7 41
4 b k 7 45
3 b k 7 83
-5 b k 7 99
4 b k 70 83
-4 b k 71 112
8 b k 71 17
-6 b k 71 27
10 b k 71 88
6 b k 72 39
8 b k 73 100
5 b k 73 112
4 b k 73 126
8 b k 73 129
4 b k 73 141
-6 b k 73 39
-7 b k 73 83
11 b k 74 10
-9 b k 74 11
-7 b k 74 112
-8 b k 74 126
-12 b k 74 129
5 b k 74 141
-6 b k 74 18
4 b k 74 26
-6 b k 74 3
-18 b k 74 39
6 b k 74 44
12 b k 74 54
5 b k 74 6
15 b k 74 69
4 b k 74 75
-4 b k 74 78
4 b k 74 83
-4 b k 74 85
13 b k 74 88
7 b k 75 126
6 b k 75 129
3 b k 75 141
7 b k 75 39
-5 b k 75 47
4 b k 75 60
-5 b k 75 88
-4 b k 76 127
5 b k 76 6
3 b k 76 8
-10 b k 77 141
6 b k 77 19
-14 b k 77 39
-9 b k 77 40
5 b k 77 48
5 b k 77 80
11 b k 77 86
-3 b k 78 105
5 b k 78 107
3 b k 78 125
-12 b k 78 126
10 b k 78 132
-7 b k 78 141
-4 b k 78 23
-3 b k 78 36
4 b k 78 39
-5 b k 78 42
12 b k 78 47
3 b k 78 56
-3 b k 78 60
6 b k 78 63
16 b k 78 65
10 b k 78 78
-8 b k 78 79
5 b k 78 8
-3 b k 78 80
-15 b k 78 83
6 b k 78 85
5 b k 78 9
-9 b k 79 141
-11 b k 79 17
-11 b k 79 39
7 b k 79 40
-4 b k 79 54
6 b k 79 78
7 b k 79 8
-6 b k 8 103
14 b k 8 106
-6 b k 8 112
-4 b k 8 115
-10 b k 8 12
-5 b k 8 125
-8 b k 8 126
3 b k 8 129
-6 b k 8 135
7 b k 8 141
12 b k 8 17
8 b k 8 2
7 b k 8 20
-9 b k 8 26
-4 b k 8 30
6 b k 8 34
4 b k 8 35
-8 b k 8 38
-24 b k 8 39
-9 b k 8 40
11 b k 8 41
4 b k 8 45
21 b k 8 47
-8 b k 8 52
12 b k 8 56
13 b k 8 6
6 b k 8 60
-6 b k 8 7
-8 b k 8 71
19 b k 8 77
10 b k 8 78
-6 b k 8 8
8 b k 8 80
6 b k 8 82
-4 b k 8 83
6 b k 8 85
-4 b k 8 87
-9 b k 8 88
-4 b k 8 93
7 b k 8 99
13 b k 80 39
5 b k 80 98
20 b k 81 131
-6 b k 81 141
-10 b k 81 39
-4 b k 81 83
3 b k 82 126
5 b k 82 39
5 b k 82 52
4 b k 82 82
4 b k 83 0
-9 b k 83 111
6 b k 83 112
5 b k 83 117
-5 b k 83 141
-6 b k 83 143
5 b k 83 39
5 b k 83 40
3 b k 83 41
-3 b k 83 68
-10 b k 83 77
-7 b k 83 78
7 b k 83 8
12 b k 83 83
3 b k 83 87
-5 b k 83 88
-8 b k 83 99
-8 b k 84 105
-4 b k 84 126
-3 b k 84 129
-4 b k 84 144
4 b k 84 25
4 b k 84 39
4 b k 84 8
4 b k 84 99
10 b k 85 112
-6 b k 85 143
-4 b k 85 39
7 b k 85 4
7 b k 85 47
-3 b k 85 75
4 b k 85 8
6 b k 85 88
-3 b k 85 96
6 b k 86 103
-5 b k 86 112
-4 b k 86 126
-6 b k 86 17
15 b k 86 39
-8 b k 86 8
7 b k 86 88
9 b k 87 109
-3 b k 87 112
4 b k 87 117
9 b k 87 123
8 b k 87 126
7 b k 87 129
-6 b k 87 132
-4 b k 87 133
3 b k 87 139
-4 b k 87 141
-6 b k 87 27
5 b k 87 37
-7 b k 87 39
-5 b k 87 45
-5 b k 87 66
-4 b k 87 71
-5 b k 87 79
-5 b k 87 9
-6 b k 87 99
-4 b k 88 10
-5 b k 88 112
-9 b k 88 119
-4 b k 88 126
10 b k 88 131
7 b k 88 132
9 b k 88 133
-4 b k 88 143
-6 b k 88 144
-7 b k 88 17
5 b k 88 18
5 b k 88 2
4 b k 88 3
10 b k 88 30
5 b k 88 31
7 b k 88 4
8 b k 88 40
11 b k 88 41
4 b k 88 47
4 b k 88 6
3 b k 88 77
-6 b k 88 78
-4 b k 88 8
11 b k 88 83
12 b k 88 88
4 b k 88 9
-3 b k 88 96
7 b k 88 99
4 b k 89 133
-4 b k 89 141
8 b k 89 2
7 b k 89 39
6 b k 9 112
8 b k 9 126
5 b k 9 139
-5 b k 9 141
4 b k 9 39
9 b k 9 88
10 b k 90 39
-4 b k 90 8
6 b k 91 39
-5 b k 91 60
-10 b k 91 78
-6 b k 91 85
-6 b k 92 17
4 b k 92 39
-7 b k 92 51
11 b k 92 8
-10 b k 92 83
8 b k 93 41
7 b k 94 39
3 b k 95 126
4 b k 95 39
7 b k 95 8
-8 b k 96 102
-3 b k 96 107
-3 b k 96 132
6 b k 96 141
6 b k 96 39
-9 b k 96 40
12 b k 96 51
7 b k 96 6
-6 b k 96 68
-4 b k 96 71
-8 b k 96 83
8 b k 98 126
11 b k 98 141
4 b k 98 88
13 b k 99 0
-6 b k 99 107
-15 b k 99 112
7 b k 99 119
6 b k 99 131
11 b k 99 17
4 b k 99 27
5 b k 99 31
10 b k 99 39
5 b k 99 45
-4 b k 99 51
6 b k 99 6
5 b k 99 77
9 b k 99 8
-13 b k 99 83
8 b k 99 85
-11 b k 99 88
-8 b k 99 99
-4 b keep a
10 b keep it
5 b keyboa shortc
11 b kitche $
-8 b know their
-4 b lado $
3 b langua $
-7 b last month
-9 b last time
-12 b last update
5 b last week
-7 b last year
-4 b learn $
10 b left $
6 b legend $
5 b lenta $
4 b lento $
9 b let me
-13 b let us
-8 b letter $
-4 b like the
4 b like to
-5 b likes it
-7 b limpo e
4 b linhas $
5 b link to
-13 b list $
-14 b lista $
-17 b lista por
4 b live in
4 b log in
11 b login $
4 b login com
-6 b loja $
-5 b long $
5 b look at
4 b lost a
7 b love a
-5 b lovely $
-6 b lucro $
-9 b lugar $
6 b machin $
-4 b madrug $
-9 b mail $
-3 b mails $
-5 b maio $
-7 b mais $
-5 b mais do
7 b mais uma
9 b make it
-8 b manda para o
6 b mandar o
-8 b mando os
4 b maneir de
-9 b mao $
11 b mata eh
10 b me a
-3 b me and
3 b me com
4 b me is
-3 b me ligar
-4 b me on
5 b me pin
-12 b me to
-3 b meia hora
-14 b melhor $
11 b melhor a
-6 b menos papel
4 b mensal dos
-6 b mes $
10 b meses $
3 b mesmo quando
-4 b metade $
8 b metade das
5 b metade do
3 b meu filho
4 b meu nome
-12 b meu pagame
-4 b mim $
-5 b mim esta
-7 b minha equipa
-3 b minha filha
-6 b minha lingua
-7 b minute $
7 b minuto a
-5 b missin $
5 b mobile app
6 b mode $
-11 b modelo $
-6 b moment $
4 b moment i
-6 b money $
-4 b month $
-4 b months $
-7 b more $
5 b more than
-6 b muito $
5 b muito caro
-6 b muito mais
12 b multi curren
4 b music is
-8 b my daught
3 b my langua
5 b my own
-3 b my team
-5 b my wife
-4 b n a
-11 b na altura
5 b na casa
-5 b na hora
-19 b na lista
4 b na loja
3 b na mao
7 b na sala
7 b na vesper
5 b nada $
-10 b nao $
19 b nao anda
4 b nao bate
24 b nao consig
7 b nao conver
-5 b nao da
3 b nao entend
9 b nao ha
9 b nao havia
5 b nao le
-5 b nao me
4 b nao pega
-7 b nao precis
-7 b nao resolv
4 b nao serve
-4 b nao tem
-4 b nao tenho
-5 b nao uso
-5 b need $
-7 b need it
7 b needed just
-10 b never a
13 b never know
-6 b new releas
7 b nice app
12 b ningue atende
3 b ningue sabe
-4 b niveis de
-4 b no ano
-4 b no app
6 b no celula
-4 b no chat
-6 b no comeco
5 b no contra
11 b no dia
-9 b no fim
3 b no longer
9 b no meu
-9 b no more
4 b no receip
-6 b no surpri
-4 b noite $
-3 b none $
4 b noon $
-4 b not by
-6 b not sure
16 b nota $
9 b nota fiscal
-7 b nota mil
-9 b nothin to
-12 b nova morada
-11 b now $
8 b now and
5 b now i
-5 b number $
4 b number on
-8 b numero para
7 b nunca conseg
-5 b nunca falhou
-6 b nunca mais
-7 b nunca perdi
6 b o aplica
8 b o apoio
5 b o cadast
4 b o calend
6 b o campo
8 b o client
6 b o codigo
5 b o comboi
-5 b o dia
-6 b o erro
4 b o estaci
3 b o formul
4 b o grafic
-6 b o histor
-5 b o jeito
-3 b o lembre
5 b o manual
-8 b o melhor
-4 b o mes
-7 b o meu
-9 b o motobo
-6 b o nosso
5 b o onboar
-8 b o papel
-8 b o pedido
8 b o planea
-9 b o plano
4 b o prazo
18 b o preco
4 b o progra
-4 b o quadro
-11 b o que
4 b o relato
-6 b o servic
4 b o sinal
-7 b o sistem
-5 b o sms
-5 b o treina
6 b obra e
12 b obras $
4 b obriga $
7 b of each
-6 b of every
8 b of it
-9 b of our
4 b off at
-8 b office 0
7 b offlin $
-3 b ok $
-5 b olha que
-6 b olho fechad
16 b olhou e
5 b on monday
-7 b on my
8 b on paper
-13 b on the
-8 b on time
4 b onde mudo
6 b onde nao
-6 b one $
-14 b one thing
3 b online $
-7 b only $
-9 b only one
-4 b open it
3 b openin hours
-3 b opinio $
-4 b orcame $
5 b orcame por
-7 b ordem $
3 b order $
-4 b order of
4 b os do
8 b os meus
-8 b os numero
-7 b otimo $
4 b our own
21 b out of
-8 b out the
-9 b out to
3 b outloo $
5 b outloo and
-5 b outra coisa
5 b outra vez
-9 b over $
5 b over the
7 b paga $
4 b pago $
-8 b pago a
-11 b paid for
3 b palavr passe
12 b papel $
5 b papel e
6 b paper $
-3 b para a
5 b para abrir
-8 b para dizer
-7 b para isso
-6 b para mandar
-4 b para melhor
13 b para quem
3 b para trocar
3 b para um
-4 b para voces
10 b parcel em
4 b parts $
-3 b passad $
-6 b passad ja
16 b passar $
-5 b passar a
14 b passo $
3 b passwo every
4 b pay by
-3 b paymen $
9 b pdf $
3 b pedido $
4 b pedir um
17 b pelo menos
-3 b pelo preco
7 b pena que
-3 b pensad e
-14 b people in
-4 b pequen $
-8 b perceb a
-5 b perdi um
-9 b pergun $
-8 b phone $
8 b phones $
7 b pix $
-3 b plan for
4 b plano $
-14 b please $
4 b please add
-4 b please dont
3 b poder export
10 b podia ir
8 b podiam fazer
7 b ponto de
4 b pop up
4 b por cima
-5 b por e
-17 b por favor
-10 b por mim
3 b por que
9 b por um
8 b por vended
-4 b portar $
5 b portug $
-3 b pounds $
-7 b prazo $
-21 b precis $
-15 b precis de
-6 b preco e
5 b preenc a
-13 b price $
-7 b prices $
20 b primei $
-5 b proble com
6 b proble eh
-13 b progra que
3 b projec $
4 b propri relato
-8 b put a
11 b put the
4 b quando a
3 b quando chega
-8 b quando tiver
-4 b quando voltar
6 b quaren minuto
-4 b quaren pessoa
-10 b que atenda
-6 b que ele
-5 b que eu
12 b que ja
-10 b que me
7 b que mudou
-3 b que o
-11 b que precis
5 b que voces
-4 b quem esta
3 b quem ja
-5 b quem usa
3 b queria saber
4 b questi $
-4 b raise for
-5 b rapido $
8 b rate limits
-6 b reais $
7 b recebe o
4 b receip by
4 b receip for
-5 b recepc $
-6 b reclam $
-9 b reclam do
6 b recorr $
-3 b redond $
5 b relato $
3 b relato por
3 b relato que
3 b remind $
-3 b resolv $
-4 b resolv no
-10 b resolv por
-7 b respon isso
-3 b respon no
-12 b respon quando
-5 b respos anteri
4 b rid of
-3 b right $
-6 b ring $
-3 b robo $
4 b room has
-4 b runs out
9 b sabado $
7 b sabe o
4 b sai em
9 b saiu $
7 b sala de
11 b salvou $
-8 b sao os
4 b sao precis
-5 b say $
-12 b screen $
3 b se a
4 b se abriss
4 b se der
-4 b se faz
-13 b se for
-4 b se nao
3 b se o
11 b se tivess
-4 b se tudo
4 b search $
4 b seat number
-4 b sede $
-6 b see the
-6 b see what
-8 b segue o
4 b segund $
-7 b segund loja
6 b self servic
-4 b sem fila
-10 b sem intern
11 b sem juros
-4 b sem reclam
11 b sem rede
9 b sem sinal
-7 b semana $
3 b semana a
-9 b send the
-9 b sends me
3 b separa as
-3 b ser melhor
4 b seria bom
-8 b servic $
11 b shame about
-5 b shop $
7 b shortc $
5 b should be
5 b shows up
7 b shows zero
5 b sign on
-5 b signed up
-4 b simpat e
4 b sinal $
-6 b since we
5 b single sign
-6 b sistem $
-7 b site $
8 b slow on
5 b small print
4 b so a
-9 b so deixa
-5 b so far
-6 b so i
-3 b so no
5 b so para
3 b softwa $
4 b soma das
-3 b sorry $
10 b sozinh $
-3 b sozinh com
-8 b spread for
-5 b start to
-10 b still waitin
13 b straig out
-8 b stuff $
3 b sugeri a
-6 b suport $
11 b suport eh
-8 b suppor $
3 b suppor is
-5 b swear at
-3 b switch from
6 b takes ages
7 b talk to
-8 b tarde $
7 b taxa de
-9 b team $
5 b teclad $
5 b tecnic $
-3 b tecnic veio
8 b tela para
5 b telefo me
-10 b telefo que
-5 b tem $
9 b tenho de
6 b tenho que
-6 b tenho uma
-4 b ter ajudad
3 b ter de
-8 b terrib $
-5 b than i
8 b than one
8 b thanks $
-6 b that $
-10 b that i
4 b that my
-3 b that says
-17 b the app
-3 b the best
-4 b the bill
8 b the button
-10 b the card
-6 b the cleane
8 b the courie
-4 b the custom
8 b the dashbo
-3 b the day
4 b the delive
6 b the docs
-6 b the door
-4 b the export
-7 b the first
4 b the form
-13 b the front
-11 b the green
6 b the gym
8 b the heatin
-4 b the hour
6 b the invoic
-5 b the job
-6 b the kids
-12 b the last
3 b the left
3 b the letter
-10 b the list
-3 b the manual
8 b the menu
-3 b the monthl
-10 b the mornin
4 b the music
-18 b the new
-4 b the night
-8 b the office
3 b the old
-7 b the one
-17 b the only
11 b the other
7 b the parcel
-5 b the parkin
-6 b the people
-8 b the phone
3 b the photos
3 b the pool
4 b the queue
-10 b the remind
-4 b the rest
7 b the same
5 b the system
-9 b the team
3 b the techni
15 b the thing
-6 b the things
-4 b the time
7 b the top
9 b the total
4 b the two
5 b the update
-6 b the upload
10 b the waiter
-12 b the whole
-8 b their stuff
5 b them in
3 b theme $
8 b there are
3 b there is
4 b there was
3 b there when
-5 b they are
5 b they just
-9 b thing $
5 b thing that
-6 b things $
-6 b things i
-3 b this $
7 b this year
8 b three times
8 b three weeks
7 b till $
4 b timeta $
7 b tirand o
4 b tirar a
-5 b tive um
-14 b to accoun
13 b to be
4 b to get
10 b to look
-7 b to one
11 b to our
-4 b to pick
-9 b to print
4 b to see
-7 b to take
13 b to the
-3 b to think
8 b toda a
4 b toda segund
7 b toda vez
-3 b todas as
4 b todo $
7 b todo dia
8 b todos os
-6 b too $
-5 b too early
6 b too expens
8 b took a
7 b top $
-6 b town $
4 b trabal $
-5 b trabal sozinh
5 b traini $
3 b traini was
-3 b transp $
-4 b tras $
22 b tudo $
-5 b tudo mais
-8 b tudo no
-6 b tudo num
5 b tuesda $
8 b two factor
-13 b two weeks
-9 b ultima versao
8 b um $
7 b um app
-19 b um aument
-4 b um botao
-6 b um campo
-11 b um client
-7 b um descon
6 b um dia
-7 b um docume
5 b um elevad
3 b um equipa
-5 b um filtro
-11 b um logoti
6 b um pdf
-5 b um proble
-7 b um progra
-4 b um sabado
-10 b um telefo
-12 b uma coisa
5 b uma eterni
3 b uma palavr
-6 b uma pequen
-4 b uma tarde
4 b uma tomada
7 b undo $
-11 b unica coisa
6 b unpaid invoic
-8 b uns 0
4 b up that
-4 b up the
-5 b us a
-5 b usa eh
8 b use $
-14 b use it
-6 b used to
-6 b uso o
-7 b vamos abrir
6 b ve o
-3 b veio $
3 b vem sempre
5 b vendas $
7 b vended $
4 b verdad $
12 b vez $
-9 b vez de
-6 b vez em
8 b vezes $
5 b video $
-4 b vinte e
3 b visit $
3 b visita pelo
6 b viu a
-3 b voces $
7 b voces nao
4 b voces podiam
-12 b voltar $
-16 b volto a
-7 b vou pensar
-5 b was lovely
-8 b way $
4 b way to
-7 b we have
8 b we need
3 b we run
7 b we were
-7 b websit $
8 b weeks $
6 b welcom $
10 b what i
-7 b what it
-4 b whatsa $
4 b when a
7 b when i
4 b when im
-3 b where it
-4 b which is
10 b wi fi
16 b with a
-6 b with gloves
-4 b with our
-8 b within the
-3 b withou a
-3 b withou it
6 b withou me
4 b work with
3 b works on
-4 b worse $
23 b would be
3 b would love
-7 b year is
-3 b yet $
-4 b you all
-9 b you are
-3 b you can
-10 b you next
6 b your app
3 b zapier $
3 b zero $
-52 before bug
-43 before bug|why
-36 before bug|wish
5 before complaint
19 before complaint|wish
7 before name
7 before name|wish
-3 before nothing
17 before nothing|why
-31 before nothing|wish
27 before points
9 before points|why
20 before points|wish
5 before praise
6 before praise|why
-43 before question
-43 before question|wish
-8 before remark
-8 before remark|why
4 before remark|wish
-35 before sentence
-35 before sentence|wish
21 before side -1 and|why
-27 before side -1 cause
-27 before side -1 cause|why
-32 before side -1 pause
-6 before side -1 pause|why
-51 before side -1 pause|wish
-7 before side -1 sentence
-20 before side -1 sentence|why
-48 before side -1 turn
-39 before side -1 turn|why
-27 before side -1 turn|wish
-15 before side 0 and
-4 before side 0 and|why
-31 before side 0 and|wish
-19 before side 0 cause
-21 before side 0 cause|why
-5 before side 0 cause|wish
40 before side 0 listed
-42 before side 0 listed|why
53 before side 0 listed|wish
-25 before side 0 pause
-34 before side 0 pause|why
-6 before side 0 pause|wish
-3 before side 0 sentence
12 before side 0 sentence|wish
4 before side 0 turn|why
-42 before side 1 and
-39 before side 1 and|why
-20 before side 1 and|wish
-40 before side 1 cause
-14 before side 1 cause|why
-51 before side 1 listed
-4 before side 1 pause|wish
18 before side 1 sentence
28 before side 1 sentence|why
-16 before side 1 sentence|wish
45 before side 1 turn
45 before side 1 turn|why
-4 before wish|why
4 before wish|wish
-35 begins
-26 begins|why
-52 begins|wish
16 both ask thing
15 both ask thing|why
15 both ask thing|wish
23 both bad people
18 both bad people|why
30 both bad people|wish
21 both bad thing
21 both bad thing|why
15 both bad thing|wish
29 both condition good
29 both condition good|why
13 both condition good|wish
-37 both deny bad
-37 both deny bad|why
-5 both deny bad|wish
-14 both deny good
-13 both deny good|why
-10 both deny good|wish
23 both excess thing
28 both excess thing|why
3 both excess wait
21 both excess wait|why
-26 both excess wait|wish
9 both fault thing
11 both fault thing|why
-4 both good people|wish
-7 both good thing
-8 both good thing|why
20 both good thing|wish
7 both hope ask
9 both hope ask|why
4 both hope ask|wish
16 both hope thing
15 both hope thing|why
16 both hope thing|wish
17 both lack thing
20 both lack thing|why
4 both lack thing|wish
31 both money excess
35 both money excess|why
-4 both none deny
-9 both none deny|wish
-3 both past solved
-3 both past solved|why
16 both past solved|wish
20 both rival good
19 both rival good|why
6 both self burden
13 both self burden|wish
12 both self lack|why
-9 both self lack|wish
-12 both self past
-13 both self past|why
-4 both self past|wish
23 both survey self|why
-29 both survey self|wish
-36 both thanks people
-23 both thanks people|why
-33 both thanks people|wish
-64 contact
-64 contact|wish
-12 ends
-8 ends|why
-21 ends|wish
-16 first addressed
-14 first addressed|why
-3 first addressed|wish
11 first ask
-41 first ask|why
21 first ask|wish
37 first bad
36 first bad|why
-8 first burden
-21 first burden|why
-9 first burden|wish
-9 first cause
3 first cause|why
-21 first condition
6 first condition|why
-39 first condition|wish
9 first degree
4 first degree|why
19 first degree|wish
-17 first deny
-10 first deny|why
-27 first deny|wish
12 first excess|why
-25 first excess|wish
9 first fault
9 first fault|why
-25 first good
-27 first good|why
7 first hope
14 first hope|why
-17 first lack
-9 first lack|why
-29 first lack|wish
31 first money
21 first money|why
25 first money|wish
-20 first none
-42 first none|wish
-39 first past
-37 first past|why
-28 first past|wish
6 first people|why
-25 first people|wish
-37 first rival
-26 first rival|why
-21 first self
-8 first self|why
-40 first self|wish
-19 first solved
-31 first solved|why
13 first solved|wish
-37 first survey
-21 first survey|why
-37 first survey|wish
-34 first thanks
-19 first thanks|why
-38 first thanks|wish
33 first thing
46 first thing|wish
-16 first turn
-16 first turn|why
-38 first wait
-21 first wait|why
-35 first wait|wish
-11 has addressed
-12 has addressed more
-12 has addressed more|why
7 has addressed|why
-36 has addressed|wish
8 has ask
13 has ask more
11 has ask more|why
12 has ask more|wish
14 has ask|wish
10 has bad
-11 has bad more
-11 has bad more|why
9 has bad|why
13 has bad|wish
6 has burden
6 has burden more
4 has burden more|why
12 has burden more|wish
6 has burden|why
6 has burden|wish
-5 has cause
14 has cause more
14 has cause more|why
-10 has cause|why
-25 has cause|wish
5 has condition
-6 has condition more
-17 has condition more|why
14 has condition|why
-13 has condition|wish
-10 has degree
-16 has degree more
-16 has degree more|why
-11 has degree|wish
-9 has deny
-18 has deny more
-13 has deny more|why
-27 has deny more|wish
-8 has deny|why
-12 has deny|wish
6 has excess
7 has excess more
20 has excess more|wish
11 has excess|why
-9 has excess|wish
13 has fault
10 has fault|why
22 has fault|wish
-17 has good
-15 has good more
-8 has good more|why
-31 has good more|wish
-17 has good|why
-14 has good|wish
5 has hope
16 has hope more
24 has hope more|why
6 has hope|why
13 has lack
8 has lack more
17 has lack more|why
-27 has lack more|wish
18 has lack|why
-4 has lack|wish
12 has money
36 has money more
36 has money more|why
20 has money more|wish
9 has money|why
13 has money|wish
-10 has none
-22 has none more
-10 has none more|why
-33 has none more|wish
-30 has none|wish
-8 has past
-17 has past more
-17 has past more|why
5 has past more|wish
-3 has past|why
-4 has past|wish
-16 has people
15 has people more|why
-24 has people more|wish
-14 has people|why
3 has people|wish
12 has rival
17 has rival more
17 has rival more|why
14 has rival|why
-15 has self
-20 has self more
-24 has self more|why
11 has self more|wish
-9 has self|why
-26 has self|wish
-14 has solved
-7 has solved more
-7 has solved more|why
-19 has solved|why
22 has solved|wish
-14 has survey
26 has survey more|why
-38 has survey more|wish
-4 has survey|why
-34 has survey|wish
-18 has thanks
-8 has thanks more
-7 has thanks more|why
-8 has thanks|why
-29 has thanks|wish
24 has thing
29 has thing more
23 has thing more|why
32 has thing more|wish
20 has thing|why
24 has thing|wish
29 has turn
40 has turn|why
-15 has turn|wish
6 has wait
8 has wait more
12 has wait more|why
-25 has wait more|wish
4 has wait|why
12 has wait|wish
32 infinitive
-20 infinitive|why
35 infinitive|wish
11 is bug
13 is bug|why
-7 is bug|wish
20 is complaint
26 is complaint|why
-28 is complaint|wish
-36 is harmless
-35 is harmless|why
-31 is harmless|wish
-29 is nothing
-19 is nothing|why
-30 is nothing|wish
24 is order
14 is order|why
24 is order|wish
-17 is praise
-19 is praise|why
-5 is praise|wish
16 is question
8 is question|why
18 is question|wish
17 is wish
24 is wish|why
9 is wish|wish
-20 joint and
-10 joint and|why
-37 joint and|wish
-28 joint cause
-26 joint cause|why
-26 joint cause|wish
16 joint listed
-45 joint listed|why
38 joint listed|wish
-21 joint pause
-19 joint pause|why
-20 joint pause|wish
-16 joint sentence|why
5 joint sentence|wish
24 joint turn
32 joint turn|why
-18 joint turn|wish
33 k 0
42 k 0|why
15 k 0|wish
19 k 1
6 k 10
47 k 100
39 k 100|why
39 k 100|wish
35 k 101
28 k 101|why
25 k 101|wish
8 k 102
10 k 102|wish
-17 k 103
-19 k 103|why
-27 k 104
-29 k 104|why
5 k 104|wish
-17 k 105
-17 k 105|why
5 k 105|wish
19 k 106
-14 k 106|why
52 k 106|wish
-9 k 107
-31 k 107|why
5 k 107|wish
6 k 108
4 k 108|why
4 k 108|wish
-3 k 109
15 k 109|why
-36 k 109|wish
5 k 10|why
28 k 11
8 k 110
-5 k 110|why
37 k 110|wish
13 k 111
5 k 111|why
14 k 111|wish
-10 k 112
-11 k 112|why
16 k 112|wish
16 k 113
20 k 113|why
18 k 114
9 k 114|why
5 k 114|wish
-29 k 115
-17 k 115|why
-32 k 115|wish
17 k 116
20 k 116|wish
9 k 117
9 k 117|why
7 k 117|wish
15 k 118
21 k 118|wish
-16 k 119
-12 k 119|why
-16 k 119|wish
30 k 11|why
11 k 12
26 k 120
17 k 120|why
23 k 120|wish
-5 k 121
-12 k 121|why
3 k 121|wish
42 k 122
45 k 122|why
17 k 122|wish
-17 k 123
-23 k 123|why
17 k 123|wish
-7 k 124
-24 k 124|why
13 k 124|wish
4 k 125
-5 k 125|why
4 k 125|wish
4 k 126
-10 k 126|why
-8 k 126|wish
33 k 128
11 k 128|why
26 k 128|wish
20 k 129
4 k 129|why
38 k 129|wish
-13 k 12|why
23 k 12|wish
37 k 13
7 k 130
4 k 130|why
13 k 131
3 k 131|why
46 k 132
42 k 132|why
45 k 132|wish
21 k 133
20 k 133|why
15 k 133|wish
42 k 134
57 k 134|why
-29 k 134|wish
34 k 135
34 k 135|why
10 k 135|wish
-19 k 136
-17 k 136|why
32 k 137
19 k 137|why
40 k 137|wish
-35 k 138
-30 k 138|why
-14 k 138|wish
16 k 139
12 k 139|wish
26 k 13|why
36 k 13|wish
-13 k 14
24 k 140
-9 k 140|why
34 k 140|wish
-19 k 141
-9 k 141|why
-15 k 141|wish
29 k 142
24 k 142|why
23 k 142|wish
22 k 143
36 k 143|wish
-14 k 144
-20 k 144|wish
-47 k 145
-39 k 145|why
-40 k 145|wish
-26 k 146|why
18 k 146|wish
-5 k 147
9 k 147|why
-25 k 147|wish
-4 k 148
35 k 148|why
-34 k 148|wish
-33 k 14|why
16 k 14|wish
26 k 15
12 k 15|why
34 k 15|wish
-6 k 16
12 k 16|why
-36 k 16|wish
13 k 17
18 k 17|why
-4 k 17|wish
23 k 18
31 k 18|why
9 k 18|wish
22 k 19
40 k 19|why
-19 k 19|wish
19 k 1|why
5 k 1|wish
39 k 2
15 k 20
-17 k 20|why
39 k 20|wish
24 k 21
35 k 21|wish
10 k 22
4 k 22|why
10 k 22|wish
17 k 23
35 k 23|why
-12 k 23|wish
13 k 24
-8 k 24|why
21 k 24|wish
20 k 25
16 k 25|why
11 k 25|wish
22 k 26
5 k 26|why
33 k 26|wish
-22 k 27
-13 k 27|why
-37 k 27|wish
20 k 28
-16 k 28|why
43 k 28|wish
-25 k 29
-25 k 29|why
42 k 2|why
12 k 2|wish
21 k 3
20 k 30
4 k 30|why
47 k 30|wish
24 k 31
14 k 31|why
30 k 31|wish
24 k 32
32 k 32|why
-6 k 32|wish
-3 k 33
7 k 33|why
-3 k 33|wish
20 k 34
-22 k 34|why
43 k 34|wish
33 k 35
33 k 35|why
23 k 35|wish
-8 k 36
-13 k 36|why
10 k 36|wish
12 k 37
29 k 37|wish
7 k 38
12 k 38|why
7 k 39
7 k 39|why
6 k 39|wish
10 k 3|why
28 k 3|wish
21 k 4
24 k 40
17 k 40|why
28 k 40|wish
42 k 41
40 k 41|why
35 k 41|wish
-55 k 42
-15 k 42|why
-64 k 42|wish
9 k 43|why
-9 k 43|wish
-26 k 44
-20 k 44|why
-13 k 44|wish
19 k 45
7 k 45|why
32 k 45|wish
-24 k 46
-5 k 46|why
-37 k 46|wish
16 k 47
8 k 47|why
28 k 47|wish
19 k 48
23 k 48|why
3 k 49
25 k 49|why
12 k 4|wish
-20 k 5
8 k 50
8 k 50|why
39 k 51
47 k 51|why
19 k 51|wish
18 k 52
7 k 52|why
25 k 52|wish
11 k 53
-52 k 53|why
46 k 53|wish
7 k 54
16 k 54|why
-15 k 54|wish
-36 k 55
-29 k 55|why
-31 k 55|wish
-6 k 56
-27 k 56|why
8 k 56|wish
-15 k 57
-15 k 57|why
10 k 58
-36 k 58|why
47 k 58|wish
7 k 59
12 k 59|wish
-20 k 5|why
16 k 6
-11 k 60
-3 k 60|why
-18 k 60|wish
44 k 61
50 k 61|why
29 k 61|wish
21 k 62
17 k 62|why
16 k 62|wish
-11 k 63
7 k 63|why
-64 k 63|wish
7 k 64
20 k 64|why
-12 k 64|wish
-6 k 65
27 k 66
19 k 66|why
27 k 66|wish
39 k 67
11 k 67|why
47 k 67|wish
20 k 68
15 k 68|why
17 k 68|wish
23 k 69
35 k 69|why
-9 k 69|wish
17 k 6|why
13 k 6|wish
17 k 7
-11 k 70
-14 k 70|why
8 k 70|wish
20 k 71
30 k 71|wish
-23 k 72
-31 k 72|why
8 k 72|wish
31 k 73
31 k 73|why
25 k 73|wish
16 k 74
17 k 74|why
10 k 74|wish
25 k 75
23 k 75|why
20 k 75|wish
-18 k 76
5 k 76|why
-31 k 76|wish
-10 k 77
-21 k 77|why
10 k 77|wish
10 k 78
15 k 78|why
-14 k 78|wish
26 k 79
13 k 79|why
34 k 79|wish
4 k 7|why
29 k 7|wish
9 k 8
26 k 80
13 k 80|why
36 k 80|wish
-27 k 81
-37 k 81|why
33 k 81|wish
41 k 82
29 k 82|why
50 k 82|wish
14 k 83
9 k 83|why
22 k 83|wish
-4 k 84
-14 k 84|why
-11 k 84|wish
16 k 85
22 k 85|why
6 k 85|wish
24 k 86
10 k 86|why
29 k 86|wish
-22 k 87
-20 k 87|why
-25 k 87|wish
4 k 88|why
-23 k 88|wish
-5 k 89
-13 k 89|wish
14 k 8|why
-7 k 8|wish
24 k 9
22 k 90
-13 k 90|why
39 k 90|wish
32 k 91
36 k 91|why
13 k 91|wish
-45 k 92
-38 k 92|why
-24 k 92|wish
17 k 93
21 k 93|wish
6 k 94
-19 k 94|why
22 k 94|wish
17 k 95
6 k 95|why
11 k 95|wish
11 k 96
24 k 96|why
-16 k 96|wish
54 k 97
59 k 97|why
37 k 98
31 k 98|why
31 k 98|wish
21 k 99
12 k 99|why
28 k 99|wish
10 k 9|why
31 k 9|wish
24 length -1
19 length -1|why
9 length -1|wish
-48 length 0
-55 length 0|why
-41 length 1
-40 length 1|why
-36 length 1|wish
-29 length 2
-26 length 2|why
-31 length 2|wish
11 length 3
-4 length 3|why
6 length 3|wish
17 length 4
16 length 4|why
14 length 4|wish
19 length 5
13 length 5|why
29 length 5|wish
-12 no verb
-16 no verb|why
18 no verb|wish
-15 plain|why
13 rule bug
16 rule bug|why
-8 rule bug|wish
19 rule complaint
27 rule complaint|why
-36 rule complaint|wish
8 rule name
8 rule name|wish
-29 rule nothing
-19 rule nothing|why
-29 rule nothing|wish
-41 rule points
-35 rule points|why
-13 rule points|wish
-25 rule praise
-25 rule praise|why
-25 rule praise|wish
29 rule question
36 rule question|why
20 rule question|wish
-21 rule remark
-20 rule remark|why
-35 rule remark|wish
-35 rule sentence
-35 rule sentence|wish
27 rule wish
35 rule wish|why
21 rule wish|wish
18 side -1
17 side -1|why
18 side -1|wish
4 side 0
-14 side 0|why
-25 side 1
-27 side 1|why
-14 side 1|wish
-33 titled
-30 titled|wish
-30 verb first
-25 verb first|why
-12 verb first|wish
3 verb inside
7 verb inside|why
-12 verb inside|wish
-9 w 0
4 w 0|why
-24 w 0|wish
8 w a
-4 w abenco
-4 w abenco|wish
4 w aberto
12 w about
10 w about|why
-7 w abraco
-7 w abraco|wish
6 w abrir|why
-5 w abrir|wish
4 w abriss
4 w abriss|why
-8 w absolu
-7 w absolu|why
-11 w acabar
-12 w acabar|why
-7 w acabou
-7 w acabou|why
-4 w accept
-6 w accept|why
-16 w accoun
-13 w accoun|wish
6 w aceita
4 w aceita|why
11 w acesso
6 w acesso|wish
12 w achar
7 w achar|wish
-4 w acores
-4 w acores|why
-6 w actual
-7 w actual|why
16 w add
7 w addres
5 w addres|why
10 w add|why
5 w add|wish
6 w adicio
6 w adicio|why
-9 w admini
-4 w adora
-8 w adoram
-8 w adoram|why
-4 w adora|why
4 w adoro
4 w adoro|why
14 w ads
13 w ads|why
12 w agenda
8 w agenda|why
4 w agenda|wish
8 w ages
8 w ages|why
-5 w agilid
-5 w agilid|why
-10 w agora
-10 w agora|why
-7 w agrade
-4 w agrade|wish
5 w agua
5 w agua|why
8 w ai
15 w ainda
14 w ainda|why
4 w ai|why
3 w ai|wish
8 w ajuda
-4 w ajudad
-4 w ajudad|wish
11 w ajuda|why
5 w alarm
4 w alguma
4 w alguma|why
-6 w all
5 w allerg
8 w all|why
-14 w all|wish
9 w almoco
9 w almoco|why
8 w alread|why
-6 w alread|wish
-3 w altera
-3 w altera|wish
-11 w altura
-4 w aluno
4 w alunos
4 w alunos|why
-4 w always
-7 w always|why
-9 w amor
25 w an
6 w and
19 w anda
-17 w andar
-17 w andar|why
19 w anda|why
-7 w ando
-7 w ando|why
7 w androi
6 w androi|why
-7 w and|why
4 w and|wish
-8 w ano
-4 w anonim
-4 w anonim|wish
-18 w anos
-16 w anos|why
5 w anothe
5 w anothe|why
-5 w ano|why
-7 w answer
-6 w answer|why
4 w anteri|why
-5 w anteri|wish
8 w antes
6 w antes|why
7 w antiga|why
-3 w antigo|why
9 w anunci
-8 w any
-7 w anyone
-6 w anyone|why
-12 w anythi
-16 w anythi|why
4 w anythi|wish
-8 w any|why
18 w an|why
10 w an|wish
9 w ao
11 w aos
9 w aos|why
14 w ao|why
-7 w ao|wish
5 w apaga
7 w apagad
7 w apagad|why
10 w apagar
5 w apaga|why
-3 w aparec|why
6 w aparel
12 w api
8 w api|why
4 w api|wish
14 w aplica
9 w aplica|why
5 w aplica|wish
10 w app
3 w appoin
8 w appoin|why
-5 w appoin|wish
6 w appren
6 w appren|why
7 w approv
6 w approv|why
5 w app|why
6 w app|wish
5 w aprova|why
-8 w aprova|wish
10 w aquem
10 w aquem|why
-9 w aqui
-5 w aqui|why
-4 w aqui|wish
8 w ar
3 w archiv
-17 w are
4 w arent
4 w arent|wish
-3 w are|why
-14 w are|wish
-11 w arruma
-11 w arruma|why
6 w artigo
4 w artigo|wish
8 w ar|why
13 w as
-7 w ask
-5 w asked
-5 w asked|why
3 w asking|wish
9 w asks
9 w asks|why
-5 w ask|why
-4 w assina
-6 w assina|why
13 w as|why
-22 w at
-23 w ate
-10 w atenda
-10 w atenda|wish
23 w atende
23 w atende|why
-14 w atendi
-11 w atendi|why
-20 w ate|why
-4 w atras
-7 w atraso
-4 w atras|why
-19 w attach
-19 w attach|wish
-8 w at|why
-23 w at|wish
-9 w aula
-4 w aulas|why
-9 w aula|why
-16 w aument
-15 w aument|wish
11 w automa
14 w automa|wish
-3 w avalia
-3 w avalia|why
-7 w avisad
-4 w aviso
-4 w aviso|wish
10 w a|why
24 w back
-5 w backup
18 w back|why
7 w back|wish
-5 w bad
-9 w bad|why
4 w bad|wish
6 w bairro
11 w baixo
11 w baixo|why
9 w balanc
9 w balanc|why
-4 w banco
-4 w banco|why
6 w bank
5 w bank|why
3 w bar
3 w bar|wish
3 w basic
4 w bate
7 w bateri
5 w bateri|why
4 w bate|why
27 w be
-11 w been
-8 w been|why
13 w before
11 w before|wish
-8 w bell
-8 w bell|wish
-7 w bem
-10 w bem|why
4 w bem|wish
-5 w best
-5 w best|why
4 w better|wish
17 w be|why
16 w be|wish
-5 w bi
-5 w big
13 w bigger
11 w bigger|wish
-5 w big|why
-4 w bilhet
-6 w bilhet|why
-7 w bill
-8 w bill|why
5 w bit
-5 w bi|why
7 w blocks
6 w blocos
6 w blocos|wish
18 w boa
18 w boa|why
12 w boleto
4 w boleto|why
8 w boleto|wish
-10 w bom
-10 w bom|wish
3 w book
5 w bota
-11 w botao
-7 w botao|why
-5 w botao|wish
5 w bota|wish
-4 w both|why
5 w both|wish
-6 w box
-5 w box|why
6 w branch
6 w branch|why
7 w branco
6 w branco|why
-7 w bread
7 w build
7 w build|wish
-9 w bulk|why
6 w bulk|wish
11 w busca
8 w busca|wish
-4 w busine
-4 w busine|why
4 w button|why
29 w by
15 w by|why
21 w by|wish
-9 w cada
10 w cadast
9 w cadast|why
-11 w cada|why
3 w cade
4 w cadeir
3 w cade|wish
-12 w caiu
5 w caixa
5 w caixa|why
7 w calcul
7 w calcul|why
14 w calend
10 w calend|why
3 w calend|wish
5 w calls
5 w calls|why
-10 w call|why
7 w call|wish
5 w cambio
5 w cambio|why
3 w came|why
-3 w caminh
-3 w caminh|why
4 w campai|wish
-6 w campo
-12 w campo|why
5 w campo|wish
9 w can
8 w cancel
8 w cancel|why
10 w cant
17 w cant|why
-5 w cant|wish
-6 w can|why
15 w can|wish
-7 w capric
-7 w capric|why
-9 w cara
-9 w cara|why
-10 w card
-11 w card|why
8 w caro
8 w caro|why
6 w carreg
6 w carreg|why
3 w carro
3 w carro|why
-6 w casa
-7 w casa|why
-6 w caucao
-7 w cedo
-7 w cedo|wish
5 w celula
7 w celula|wish
4 w certif
-9 w certo
-7 w certo|why
6 w chamad
6 w chamad|why
8 w charge
5 w charge|why
5 w charts
3 w charts|why
5 w checkl
3 w chefe|why
7 w chega
5 w chegar
6 w chega|why
-4 w chegou
-4 w chegou|why
-5 w chegue
-5 w chegue|why
4 w cheque
-5 w christ
-4 w chuva
-4 w chuva|why
-9 w cidade
-9 w cidade|why
5 w cima
5 w cima|why
7 w cinzen
7 w cinzen|why
3 w class
-6 w clean
-6 w cleane|wish
-6 w clean|why
-5 w clear
-5 w clear|why
7 w clicki
7 w clicki|why
8 w clico
6 w clico|why
-7 w client|why
-12 w clinic
-4 w clinic|why
6 w clique
9 w clique|why
4 w closed
4 w closed|why
5 w cobrad
5 w cobrad|why
9 w cobram
9 w cobram|why
8 w cobran
8 w cobran|why
-10 w cobrar
-10 w cobrar|wish
4 w cobre
4 w cobre|wish
6 w code|why
-6 w code|wish
6 w codigo|why
9 w coffee
9 w coffee|why
-32 w coisa
-8 w coisas
-8 w coisas|wish
-19 w coisa|why
-15 w coisa|wish
-6 w colega
-6 w colega|why
-11 w collec
-11 w collec|why
-10 w coloca
-12 w coloca|wish
5 w colour
5 w column
5 w column|wish
5 w com
6 w comboi
5 w comboi|why
8 w comeca
8 w comeca|why
-6 w comeco
-6 w comeco|why
7 w comerc
7 w comerc|why
-6 w comes
-8 w comes|why
6 w come|why
-4 w come|wish
19 w comida
19 w comida|why
-5 w commen
-5 w commen|wish
-4 w compan
-5 w compan|why
-5 w compar|why
5 w compet
5 w compet|why
-6 w compla
-6 w compla|why
-17 w compli
-17 w compli|why
3 w compre
3 w compre|why
4 w comput|why
6 w comuni
-21 w com|why
20 w com|wish
4 w concor
4 w concor|why
-12 w condom
-9 w condom|wish
-5 w conexa
-7 w conexa|why
-5 w confia
-5 w confia|why
-15 w confir
-15 w confir|why
3 w confus
3 w confus|why
5 w connec
5 w conseg
7 w conseg|wish
4 w consid
4 w consid|wish
20 w consig
11 w consig|why
9 w consig|wish
4 w consul
7 w consul|why
-3 w consul|wish
-7 w conta
-5 w contab
-6 w contab|why
-7 w contac
-9 w contac|wish
-4 w conta|why
-3 w conta|wish
3 w conten|why
12 w contin|why
-13 w contin|wish
6 w contra
-11 w contra|why
16 w contra|wish
19 w conver
9 w conver|why
10 w conver|wish
7 w copy
-5 w cor
6 w corre
6 w corre|why
-5 w cor|why
9 w cost
9 w cost|why
17 w could
-17 w couldn
-17 w couldn|why
9 w could|why
7 w could|wish
-5 w counte
-5 w counte|why
8 w courie
7 w courie|why
-9 w cresce
-9 w cresce|why
5 w criar
5 w criar|why
-7 w cumpre
-7 w cumpre|why
-11 w cumpri
-5 w cumpri|why
-6 w cumpri|wish
19 w curren
13 w curren|wish
8 w custom
-10 w custom|why
17 w custom|wish
-4 w cut
-4 w cut|why
4 w dados
4 w dados|why
-6 w daqui
-6 w daqui|why
6 w daria
6 w daria|why
8 w dark
4 w darker
4 w darker|why
9 w dark|wish
27 w das
12 w dashbo
12 w dashbo|why
20 w das|why
9 w das|wish
-7 w data
-8 w data|why
18 w date
16 w date|why
-8 w daught
7 w dava
4 w dava|why
-21 w day
-14 w day|why
-7 w day|wish
4 w da|why
13 w de
5 w decent
5 w decent|why
-11 w dei
-19 w deixa
-6 w deixar
-8 w deixar|why
5 w deixa|why
-24 w deixa|wish
-22 w deixei
-22 w deixei|why
-5 w deixou
-11 w dei|why
14 w delete
6 w delete|why
-7 w deleti
6 w delive
4 w delive|wish
5 w demais
9 w demais|why
-5 w demais|wish
8 w demasi
8 w demasi|why
11 w demora
14 w demora|why
3 w depart
3 w depart|why
7 w depend
7 w depend|why
5 w depois
4 w depois|wish
4 w der
4 w der|wish
-3 w descan
-3 w descan|why
4 w descar
-6 w descon
-12 w descon|why
6 w descon|wish
6 w desde
6 w desde|why
4 w deseja
4 w deseja|why
-8 w deserv
-8 w deserv|why
-5 w desist
-5 w desist|why
-7 w desk
5 w desloc
5 w desloc|why
4 w desse|why
-14 w deus
-14 w deus|wish
5 w devia
4 w deviam
3 w devia|why
6 w devolv
19 w dez
18 w dez|why
24 w de|wish
9 w dias
6 w dias|why
-14 w did
-10 w did|why
-4 w did|wish
-10 w dificu
-10 w dificu|why
-10 w digita
-5 w digita|why
-5 w digita|wish
-4 w diminu
3 w direct
3 w direct|wish
-4 w direit
-5 w direit|why
6 w direto
6 w direto|why
6 w disso
6 w disso|why
15 w diz
-11 w dizer
-4 w dizer|why
-6 w dizer|wish
9 w diz|why
-6 w do
12 w dobro
12 w dobro|why
6 w docs
6 w docs|why
5 w docume
-13 w does
13 w doesnt
16 w doesnt|why
-21 w does|why
9 w does|wish
-4 w dog
9 w dois
8 w dois|why
-4 w doming|why
-4 w dona
-4 w dona|wish
-13 w dont
-13 w dont|why
-5 w door
-8 w door|wish
16 w dos
13 w dos|why
3 w dos|wish
-4 w dou
13 w double
11 w double|why
4 w downlo
4 w downlo|why
-5 w do|why
-5 w do|wish
-6 w dra
-6 w dra|wish
6 w drives
6 w drives|why
-8 w durmo
-8 w durmo|why
7 w e
11 w each
10 w each|why
-4 w early
7 w eats
7 w eats|why
7 w edit
4 w edit|wish
-6 w educac
12 w educad
12 w educad|why
-22 w eh
-11 w eh|why
-23 w eh|wish
5 w ela
5 w ela|why
-3 w ele
-9 w elevad
-17 w elevad|why
7 w elevad|wish
-5 w ele|why
5 w else
17 w em
4 w emails
4 w emails|why
-4 w embala
-7 w embala|why
10 w embora
10 w embora|why
4 w emitir
-11 w empres
-12 w empres|why
18 w em|why
4 w em|wish
10 w encome
9 w encome|why
4 w encont
-3 w end
10 w ended
10 w ended|why
4 w endere
3 w endere|wish
-3 w end|why
-6 w enfim
-6 w enfim|why
9 w englis
7 w englis|why
-5 w enough
-7 w enough|why
27 w entreg
13 w entreg|why
15 w entreg|wish
4 w epoca
-5 w equipa
-7 w equipa|why
-30 w equipe
-24 w equipe|why
-7 w equipe|wish
4 w era
4 w era|why
3 w erp
3 w erp|wish
-3 w errado
15 w erro
-9 w error
-9 w error|why
6 w erro|why
10 w erro|wish
-3 w escola
-3 w escola|wish
-10 w escolh
-7 w escolh|wish
4 w escrev
13 w escrev|why
-9 w escrev|wish
-6 w escrit|why
3 w escrit|wish
3 w escuro
-4 w especi
-4 w especi|wish
15 w espera
13 w espera|why
-12 w espero
-9 w espero|wish
-4 w esquec
-6 w esquec|why
12 w essa
14 w essa|why
-11 w esse
-3 w esse|why
-8 w esse|wish
-5 w esta
10 w estaci
9 w estaci|why
9 w estagi|why
-8 w estagi|wish
11 w estao|why
-9 w estao|wish
5 w estar
4 w estar|why
-6 w estava
-9 w estava|why
4 w esta|why
-7 w esta|wish
-5 w este
-5 w este|why
-5 w estou
-5 w estou|why
-6 w estrad
-6 w estrad|wish
5 w eterni
5 w eterni|why
12 w etique
4 w etique|why
7 w etique|wish
19 w eu
-4 w euros
-4 w euros|why
21 w eu|why
-8 w even
-8 w even|why
-9 w every
11 w everyb
11 w everyb|why
5 w everyo
4 w everyo|why
-5 w everyt
5 w everyt|why
-10 w everyt|wish
-7 w every|why
-28 w exampl
-28 w exampl|wish
13 w excel
5 w excele
5 w excele|why
9 w excel|why
7 w except
7 w except|why
-4 w exempl
-4 w exempl|why
13 w expens
13 w expens|why
-4 w experi
-4 w experi|why
6 w expire
-4 w explic
-4 w explic|why
17 w export
17 w export|why
5 w e|why
5 w e|wish
-5 w facil
-5 w facil|why
11 w faco
6 w faco|why
5 w faco|wish
8 w factor
-6 w fair
-6 w fair|why
20 w falar
13 w falar|why
7 w falar|wish
-5 w falhou
-5 w falhou|why
8 w falta|why
-7 w falta|wish
5 w famili
4 w famili|why
-6 w far
-6 w far|why
11 w fatura
4 w fatura|why
7 w fatura|wish
-20 w favor
-6 w favor|why
-15 w favor|wish
4 w fax
4 w fax|why
-10 w faz
-10 w fazer
-9 w fazer|why
-12 w faz|why
-9 w featur
4 w featur|why
-13 w featur|wish
-4 w fecha
3 w fechad
-4 w fechan
-4 w fechan|why
-4 w fechar
-5 w fechar|why
-4 w fechav
-4 w fechav|why
-4 w fecha|why
-7 w fecho
-7 w fecho|why
-5 w fee
-5 w feedba
-5 w feedba|why
9 w feel
9 w feel|why
-8 w fees
-10 w fees|why
-5 w fee|why
5 w ferias
5 w ferias|why
4 w fernan
4 w fernan|wish
-6 w fewer
-5 w fewer|wish
-10 w fez
10 w fi
27 w fica
9 w ficam
5 w ficam|why
4 w ficam|wish
17 w fica|why
-6 w ficou
-4 w ficou|why
22 w fideli
22 w fideli|why
-8 w fila
-8 w fila|why
-11 w files
-4 w filha
-4 w filha|why
3 w filho
-3 w fill
-12 w filtro|why
10 w filtro|wish
-18 w fim
-22 w fim|why
4 w fim|wish
-10 w finall
-10 w finall|why
5 w financ|why
10 w find
7 w find|wish
-6 w fiquei
-6 w fiquei|why
-4 w fiquem
-4 w fiquem|wish
-6 w firme
-3 w first
15 w five
17 w five|why
4 w fix
-12 w fixed
-9 w fixed|why
-5 w fixes
3 w fix|why
10 w fi|why
-7 w flight
-7 w flight|why
5 w foi
10 w foi|why
-4 w foi|wish
5 w folha
4 w folha|why
6 w follow
-4 w food
-4 w food|why
7 w for
7 w fora
7 w fora|why
13 w forget
12 w forget|why
6 w forgot
6 w forgot|why
5 w form
5 w forma
5 w formac
3 w formac|why
9 w formul
8 w formul|wish
4 w form|wish
6 w forty
-6 w for|why
20 w for|wish
-8 w fotogr
-8 w fotogr|why
3 w foto|wish
-9 w found
-9 w found|why
-4 w free
-7 w freeze
-9 w freeze|why
-6 w free|wish
-5 w friday
4 w friday|why
-8 w friday|wish
5 w friend
6 w friend|wish
-11 w from
-5 w from|why
-6 w from|wish
-13 w front
-4 w fui
-4 w fui|why
23 w funcio
17 w funcio|why
5 w funcio|wish
13 w fundo
13 w fundo|why
-8 w gabine
-8 w gabine|why
-6 w ganhei
-6 w ganhei|why
3 w gente
3 w gente|wish
-6 w geral
-5 w geral|wish
12 w gerent
7 w gestao
7 w gestao|why
5 w gestor
11 w get
-5 w gets
-8 w gets|why
-4 w gettin
-4 w gettin|why
9 w get|why
6 w give
3 w give|wish
-6 w gloves
-12 w go
15 w goes
15 w goes|why
-7 w going
-7 w going|wish
-10 w good
-4 w good|why
-5 w good|wish
7 w google
7 w google|wish
9 w gostav
7 w gostav|why
-6 w gosto
-6 w gosto|why
-10 w go|why
5 w grafic
5 w grafic|why
-13 w grande
-13 w grande|why
10 w gratis
9 w gratis|why
4 w gratui
4 w gratui|why
3 w gravar
3 w gravar|why
4 w gravou
4 w gravou|why
-3 w great
-4 w great|wish
-11 w green
-11 w green|wish
-4 w greeti
6 w grey
6 w grey|why
7 w guy
3 w guys
4 w gym
4 w gym|why
-20 w had
-20 w had|why
8 w half
7 w half|why
6 w hand
3 w hand|wish
10 w happen
4 w happen|wish
-6 w hard
-6 w hard|why
-11 w has
-16 w has|why
5 w has|wish
-5 w have
-8 w have|wish
9 w havia
9 w havia|why
4 w having
4 w having|why
3 w ha|wish
-4 w hear
8 w heatin
8 w heatin|why
15 w help
6 w helps|why
-4 w helps|wish
14 w help|why
-11 w here
-9 w here|wish
-10 w histor
-10 w histor|why
26 w hoje
20 w hoje|why
6 w hoje|wish
7 w holida
10 w holida|why
-8 w honest
-4 w honest|why
-3 w honest|wish
3 w hook
-4 w hope
-4 w hope|wish
-4 w hora
9 w horari
5 w horari|why
3 w horari|wish
-5 w hora|wish
-7 w hotel
-7 w hotel|why
8 w hours
7 w hours|wish
-3 w hour|why
4 w hour|wish
12 w how
5 w how|why
6 w how|wish
-5 w human
-8 w humano|wish
-4 w human|wish
-16 w i
4 w ia
4 w ia|why
6 w iban
9 w id
9 w id|why
3 w if
5 w if|why
-5 w ignore
-5 w ignore|wish
-4 w igual
-5 w igual|wish
5 w ilimit
5 w ilimit|why
9 w im
-4 w imagin
-4 w imagin|why
-8 w imenso
-3 w import|wish
3 w imposs
3 w imposs|why
3 w imprim
3 w imprim|wish
-6 w improv
-6 w improv|why
11 w im|why
12 w in
-4 w includ|wish
-4 w indiqu
-4 w indiqu|why
11 w ingles
11 w ingles|why
18 w instal
13 w instal|why
4 w instea
4 w instea|wish
10 w integr
6 w integr|why
4 w integr|wish
13 w inteir
12 w inteir|why
-9 w intern
-9 w intern|why
4 w interr
3 w interr|wish
-7 w into|why
7 w into|wish
5 w invent
5 w invent|why
5 w invoic|why
-6 w invoic|wish
13 w in|why
17 w ir
8 w ir|why
10 w ir|wish
7 w is
-6 w isnt
-6 w isnt|why
-29 w isso
-5 w isso|why
-27 w isso|wish
-18 w isto
-15 w isto|why
-3 w isto|wish
19 w is|why
-21 w is|wish
-26 w it
5 w itens
-11 w its
-9 w itself
-14 w itself|why
5 w itself|wish
-7 w its|why
-4 w its|wish
-24 w it|why
-10 w it|wish
4 w iva
3 w iva|why
-16 w ive
-14 w ive|why
-14 w i|why
-10 w i|wish
-14 w ja
-7 w janeir
-7 w janeir|why
-7 w ja|why
-7 w ja|wish
-5 w jeito|why
-5 w job
3 w jobs
3 w jobs|wish
-5 w job|why
-4 w julho
-4 w julho|why
-8 w june
4 w junto
4 w junto|why
12 w juros
11 w juros|wish
15 w just
-6 w justo
-6 w justo|why
17 w just|why
-14 w k
-5 w keep
-9 w keep|why
5 w keep|wish
-10 w kept
-10 w kept|why
7 w keyboa
5 w keyboa|wish
-6 w kids
-6 w kids|why
7 w kitche
4 w kitche|why
13 w know
5 w know|why
8 w know|wish
-6 w k|why
-8 w k|wish
-9 w la
-10 w label
-10 w label|why
-4 w lado
-4 w lado|wish
7 w lanco
7 w lanco|why
5 w langua
4 w langua|why
-4 w laptop
-20 w last
-16 w last|why
-6 w last|wish
-3 w late
-5 w late|why
-3 w laudo
12 w laudos
-8 w la|why
-11 w least
-11 w least|wish
16 w left
14 w left|why
6 w legend
11 w legend|wish
-6 w lembra
-8 w lembra|wish
6 w lenta
4 w lenta|wish
4 w lento
4 w lento|why
14 w letra
13 w letra|why
-5 w letter
-7 w letter|wish
4 w lettin
4 w lettin|wish
-3 w let|wish
-4 w le|wish
-3 w licenc
4 w lift
6 w ligaca|wish
-5 w ligado
-5 w ligado|why
-6 w ligand
-6 w ligand|why
-5 w liguem
-5 w liguem|wish
7 w like
-5 w likes
-5 w likes|why
-3 w like|why
12 w like|wish
-5 w limit
5 w limita
8 w limits
8 w limits|wish
-6 w limit|why
-7 w limpo
-7 w limpo|why
13 w lingua
11 w lingua|why
5 w linha
4 w linhas
4 w linhas|why
5 w linha|why
6 w link
5 w link|why
-11 w list
-27 w lista
-27 w lista|wish
-13 w list|wish
4 w live|why
6 w lock
5 w lock|why
6 w log
10 w login
7 w login|wish
5 w logo
-11 w logoti
5 w log|why
-7 w loja
-5 w loja|why
-3 w long
14 w longer
5 w longer|why
9 w longer|wish
5 w long|why
-8 w long|wish
-6 w lost
-6 w lot
-4 w lot|wish
-5 w love
-4 w lovely
-4 w lovely|why
-3 w love|wish
-3 w lucro
-3 w lucro|why
-6 w lugar
-5 w lugar|wish
3 w luz|wish
-7 w made
-8 w mail
-5 w mails|why
-14 w mail|why
5 w mail|wish
-5 w maio
-5 w maio|why
-10 w mais|why
7 w mais|wish
11 w make
6 w make|why
6 w make|wish
3 w mal
3 w manage|why
-6 w manda
4 w mandar
-5 w mandar|why
10 w mandar|wish
-6 w manda|why
-8 w mando
-8 w mando|wish
-4 w manha
-5 w manha|why
-6 w manten
-6 w manten|wish
4 w manual|why
6 w mapa
-6 w marcac
-6 w marcac|why
6 w margem
6 w margem|why
14 w mata
14 w mata|why
-3 w matriz
-5 w mau
-5 w mau|why
-7 w may
7 w maybe
4 w maybe|why
3 w maybe|wish
-7 w may|why
-11 w me
4 w means
4 w means|why
-5 w medico
6 w meetin
11 w meio
11 w meio|why
-20 w melhor
-14 w melhor|why
-7 w melhor|wish
-8 w menino
-8 w menino|why
-17 w menos|why
18 w menos|wish
14 w mensal
14 w mensal|why
-4 w mentio
8 w menu
4 w menus
4 w menus|why
4 w menu|why
-9 w mes
5 w meses
5 w meses|why
-5 w mesma
-12 w mesma|why
7 w mesma|wish
4 w mesmo
13 w messag
9 w messag|why
4 w messag|wish
-8 w mes|why
10 w metade
10 w metade|why
-6 w meu
25 w meus
16 w meus|why
9 w meus|wish
4 w meu|why
-10 w meu|wish
-13 w me|why
7 w me|wish
-6 w mil
-4 w mil|why
-5 w mim
3 w mim|why
-9 w mim|wish
-16 w minha
-15 w minhas
-15 w minhas|why
-12 w minha|why
-5 w minha|wish
-8 w minute
-8 w minute|why
25 w minuto
25 w minuto|why
-13 w missin
-10 w missin|why
4 w miuda
3 w miuda|why
7 w mobile
6 w mobile|why
8 w mode
-9 w modelo
-5 w mode|why
13 w mode|wish
3 w modo
5 w modo|wish
-8 w moment
-8 w moment|why
7 w monday
7 w monday|why
-6 w money
-6 w money|why
-8 w month
-8 w monthl
-9 w monthl|why
-5 w months|why
-13 w month|why
4 w month|wish
-5 w more
-4 w more|wish
-14 w mornin
-8 w mornin|why
-6 w mornin|wish
4 w mostra
3 w mostra|wish
-9 w motobo
13 w moved
13 w moved|why
-4 w much|why
-4 w muda
3 w mudari
3 w mudari|wish
-4 w muda|why
-4 w mudei
-4 w mudei|why
5 w mudo
-7 w mudou|why
7 w mudou|wish
4 w mudo|wish
6 w muita
5 w muita|why
8 w muito
-5 w muitos
-5 w muitos|why
8 w muito|why
4 w multa
4 w multa|why
12 w multi
12 w multi|wish
4 w music
6 w musica
4 w music|why
-14 w my
-27 w my|wish
-4 w n
12 w na
7 w nada
15 w nada|why
-6 w nada|wish
17 w nao|why
7 w nas
6 w nas|wish
9 w na|why
6 w na|wish
8 w needed
7 w needed|why
9 w needs
3 w needs|why
5 w needs|wish
3 w need|wish
-22 w nem
-22 w nem|why
20 w nenhum
23 w nenhum|why
-4 w nesse
-4 w nesse|why
6 w never
-5 w never|why
12 w never|wish
-21 w new
-4 w new|why
-16 w new|wish
5 w next
7 w next|why
10 w nice
6 w nice|why
3 w nice|wish
4 w night
3 w night|why
15 w ningue
15 w ningue|why
-4 w niveis
-4 w niveis|wish
12 w no
17 w nobody
21 w nobody|why
6 w nome
4 w nome|why
5 w none|why
4 w noon
3 w noon|why
25 w nos
-4 w nosso
-6 w nosso|why
21 w nos|why
4 w nos|wish
-20 w not
11 w nota
16 w nota|why
-5 w nota|wish
-5 w note
-12 w notes
-6 w notes|wish
-14 w nothin
-13 w nothin|wish
-12 w notice
-12 w notice|why
10 w notifi
9 w notifi|why
-13 w not|why
-8 w not|wish
-10 w nova
-8 w nova|why
4 w nove
4 w nove|why
-13 w novo
-15 w novo|wish
-5 w no|why
13 w no|wish
6 w number
4 w number|wish
-6 w numero
-6 w numero|wish
-9 w nunca|why
9 w nunca|wish
-4 w n|wish
13 w o
10 w obras
9 w obras|why
5 w obriga
3 w obriga|wish
-5 w of
-26 w office
-18 w office|why
-9 w office|wish
15 w offlin
14 w offlin|wish
-10 w of|wish
-7 w ok
-6 w ok|why
23 w old
15 w old|why
8 w old|wish
-5 w olha
4 w olhand
4 w olhand|why
-5 w olha|why
-6 w olho
16 w olhou
16 w olhou|why
-6 w olho|why
14 w onboar
9 w onboar|why
4 w once
4 w once|why
15 w onde
8 w onde|why
7 w onde|wish
-5 w one
5 w one|why
-12 w one|wish
6 w online
3 w online|why
3 w online|wish
-23 w only
-14 w only|why
-12 w only|wish
29 w ontem
35 w ontem|why
-15 w on|why
12 w on|wish
4 w open
3 w opened
6 w openin
3 w openin|wish
4 w open|why
-3 w opinio
6 w option
3 w orcame|wish
-11 w ordem
-10 w ordem|why
-10 w ordena
-10 w ordena|wish
4 w orders|why
-4 w orders|wish
7 w order|why
-10 w order|wish
-5 w organi
-5 w organi|why
11 w or|why
-11 w or|wish
13 w os
8 w os|why
8 w os|wish
3 w other
-7 w others
-7 w others|why
3 w other|why
-7 w otimo
-7 w otimo|why
-5 w ou
-8 w ours
-8 w ours|why
-14 w our|why
13 w our|wish
8 w outloo
7 w outloo|why
-4 w outra
-7 w outros
-7 w outros|why
11 w outsid
10 w outsid|why
-5 w ou|why
-3 w over
-8 w over|why
4 w over|wish
12 w own
6 w own|why
5 w own|wish
4 w o|why
22 w o|wish
-19 w pacien
-19 w pacien|why
7 w packag
7 w pacote
7 w pacote|why
11 w paga
-10 w pagam
-10 w pagame
-10 w pagame|wish
-10 w pagam|why
9 w pagar
7 w pagar|why
11 w paga|why
3 w page
5 w pai
-11 w paid
-15 w paid|why
3 w palavr
9 w papel
8 w papelz
8 w papelz|why
8 w papel|why
16 w paper
17 w paper|why
6 w para
7 w para o
-5 w para o|why
12 w para o|wish
5 w parabe
5 w parabe|why
9 w parada
9 w parada|why
7 w para|why
18 w parcel
15 w parcel|wish
6 w parece
6 w parece|why
-4 w parei
-4 w parei|why
-3 w part
-5 w parts|wish
-4 w part|why
-11 w passad
-10 w passad|why
11 w passar
11 w passar|why
6 w passe
17 w passo
17 w passo|why
9 w passwo
7 w passwo|why
15 w pay
-5 w paymen
4 w payrol|wish
-6 w pays
-6 w pays|why
4 w pay|why
11 w pay|wish
-7 w paz
-7 w paz|wish
14 w pdf
12 w pdf|why
8 w peca
8 w peca|why
5 w pedido
5 w pedido|why
17 w pedir
12 w pedir|why
5 w pedir|wish
6 w pega
6 w pega|why
-5 w pegou
-5 w pegou|why
-6 w pela
-3 w pela|why
11 w pelo
-4 w pelo|why
15 w pelo|wish
7 w pena
7 w pena|why
-3 w pensad
-3 w pensad|why
-7 w pensar
-7 w pensar|wish
-10 w people|why
11 w people|wish
-6 w pequen
7 w per
-10 w perceb
-8 w perceb|why
-5 w perdi
-5 w perdid
-5 w perdid|why
-5 w perdi|why
-4 w perfei
12 w pergun
12 w pergun|why
-5 w period
-5 w period|why
7 w permis
4 w permis|why
4 w permit
4 w permit|wish
5 w person
5 w person|why
8 w per|wish
5 w pesado
5 w pesado|why
-11 w pesqui
-9 w pesqui|why
-3 w pessoa
-5 w pessoa|why
-23 w phone
5 w phones
-29 w phone|why
-7 w physio
-7 w physio|why
-4 w pick
-4 w pick|why
8 w pin
8 w pin|wish
10 w piscin
8 w piscin|why
11 w pix
7 w pix|why
4 w pix|wish
-3 w place
-3 w place|why
-3 w plan
8 w planea
8 w planea|why
-3 w planej
-3 w planej|why
-3 w planil|why
-4 w planni
-4 w planni|why
8 w plano
7 w plano|why
-3 w plan|why
-11 w please
-4 w please|why
-9 w please|wish
6 w pode
11 w poder
7 w poder|why
4 w poder|wish
9 w pode|why
12 w podia
11 w podia|wish
-3 w point
-3 w point|why
-5 w polite
11 w ponto
6 w pontos
10 w ponto|why
4 w pool
3 w pool|wish
8 w pop
8 w pop|why
7 w por
-4 w portal
-8 w portal|why
4 w portal|wish
4 w portao
4 w portao|wish
-4 w portar
-4 w portar|wish
4 w portio
7 w portug
4 w portug|why
4 w por|why
4 w por|wish
-3 w post
-4 w post|why
-3 w pounds
-5 w power
8 w pram
-20 w precis
-10 w precis|why
-10 w precis|wish
4 w preco
8 w press
11 w press|why
-8 w price
-4 w prices|why
-10 w price|why
4 w printe
-13 w proble
-14 w proble|why
8 w procur|why
4 w produc|why
-6 w produt
-6 w produt|why
-11 w profes
-11 w profes|why
-9 w progra
-9 w progra|why
3 w projec
3 w projec|wish
10 w promet
10 w promet|why
13 w proper
11 w proper|why
-3 w propos
-4 w propos|why
4 w propri
4 w propri|wish
-5 w provid
-5 w provid|why
4 w pudess
7 w push
4 w push|wish
-5 w put
3 w put|wish
-6 w qr|wish
-4 w quadro
-4 w quadro|why
5 w qual
-8 w quando|why
4 w quando|wish
10 w quanto
10 w quanto|wish
6 w quaren|why
-4 w quaren|wish
-13 w quase
-13 w quase|why
-12 w que
5 w quem
4 w quem|why
-10 w quer
13 w queria
7 w queria|why
6 w queria|wish
-10 w quer|why
8 w questi
8 w questi|why
8 w queue
8 w queue|why
-14 w que|why
-3 w que|wish
-6 w quiet|why
-5 w quotes|why
3 w quotes|wish
-10 w raise
-4 w raise|wish
8 w rankin
8 w rankin|wish
-8 w rapido
-4 w rapido|why
-3 w rara
-3 w rara|why
11 w rate
9 w rates
8 w rate|wish
6 w read
5 w reads|why
6 w read|why
-6 w reais
4 w real
12 w recebe
3 w recebe|why
8 w recebe|wish
-5 w recebi
-5 w recebi|why
11 w receip
5 w receip|why
6 w receip|wish
-3 w recepc
-5 w recepc|wish
6 w recibo
5 w recibo|wish
-19 w reclam
-19 w reclam|why
-5 w recome
-5 w recome|why
6 w recorr
6 w recorr|wish
3 w recurr
3 w recurr|wish
4 w recusa
4 w recusa|why
3 w rede
-3 w redond
6 w refeic
5 w refere
5 w refere|wish
5 w reforc
5 w reforc|wish
-7 w refres
-7 w refres|why
-4 w refund
-6 w refund|why
22 w regist
20 w regist|why
21 w relato
10 w relato|why
12 w relato|wish
-6 w releas
-10 w rememb
-7 w rememb|why
-3 w rememb|wish
-9 w remind|why
7 w remind|wish
5 w remove
4 w rename
4 w rename|wish
7 w report
5 w report|wish
-6 w resolv
-6 w resolv|why
-13 w respon
-10 w respon|why
-3 w respon|wish
10 w respos
15 w respos|why
-5 w respos|wish
-3 w rest
-3 w rest|why
4 w retira
4 w retira|wish
7 w retorn
8 w return
4 w rid
-7 w risco
-9 w room
-8 w rooms
-8 w rooms|why
-10 w room|why
3 w rota
10 w rows
8 w rows|wish
-3 w rua
4 w rua|why
-7 w rua|wish
-8 w ruim
-8 w runs
-8 w runs|why
6 w sabado
4 w sabado|why
6 w sabe
6 w saber|why
6 w sabe|why
-4 w sai
-4 w said
11 w sair
11 w sair|why
14 w saiu
14 w saiu|why
-6 w sai|why
8 w sala
8 w sala|why
7 w salva
-12 w salvar
-12 w salvar|why
7 w salva|why
11 w salvou
11 w salvou|why
7 w same
14 w same|why
5 w saml
5 w saml|wish
5 w sao
5 w sao|why
-4 w save
-11 w saved
-11 w saved|why
3 w save|why
-7 w save|wish
-5 w say
-14 w says
-9 w says|why
-4 w say|why
9 w screen|why
-11 w screen|wish
12 w search
4 w search|why
8 w search|wish
12 w seat
4 w seats
4 w seats|why
7 w seat|why
4 w seat|wish
7 w second
5 w second|why
-4 w sede
-13 w see
-6 w see|why
-7 w see|wish
-13 w segue
-13 w segue|wish
-5 w seguin
-5 w seguin|why
-7 w segund
-5 w segund|why
-13 w seis
-13 w seis|why
6 w self
6 w self|wish
12 w sem
-7 w semana
-12 w semana|why
6 w semana|wish
-18 w sempre
-20 w sempre|why
-8 w sem|why
18 w sem|wish
-12 w send
-8 w sends
-8 w sends|why
-5 w send|why
-7 w send|wish
-3 w senha
5 w senhas
5 w senhas|why
-6 w senha|wish
-8 w senhor
4 w sensor
-4 w sent
7 w separa
5 w separa|why
11 w ser
3 w seria
4 w seria|wish
-16 w servic
-24 w servic|why
8 w servic|wish
10 w ser|why
13 w settin
13 w settin|why
-17 w setup
-14 w setup|why
-6 w seu
-6 w seu|wish
-4 w sexta
15 w se|why
-16 w se|wish
11 w shame
11 w shame|why
-3 w share
4 w shared
4 w shared|why
-3 w share|wish
-5 w shop
-5 w shop|wish
8 w shortc
8 w shortc|wish
8 w should
6 w should|why
10 w show
15 w shows
13 w shows|why
8 w show|wish
6 w sign
5 w signat
8 w signat|wish
-5 w signed|why
3 w sign|wish
-6 w simpat
-6 w simpat|why
6 w simple|why
-4 w simple|wish
11 w sinal
10 w sinal|why
-3 w since
-7 w sindic
-5 w sindic|why
-3 w single
-5 w single|why
-10 w siquei
-10 w siquei|wish
-17 w sistem
-12 w sistem|why
5 w sit
-6 w site
-6 w site|why
5 w sit|why
6 w small
7 w small|why
-15 w sms
-14 w sms|why
11 w so
5 w socket
5 w socket|why
-5 w softwa|why
4 w softwa|wish
-7 w sol
-7 w sol|wish
4 w soma
4 w soma|why
13 w some
7 w somebo
-3 w someon
-4 w someon|wish
8 w someth
3 w someth|why
5 w someth|wish
12 w some|why
6 w somos
8 w somos|why
-5 w sorry
3 w sort
-8 w sorted
-8 w sorted|why
-5 w sou
5 w sozinh
-6 w sozinh|why
11 w sozinh|wish
17 w so|why
-5 w so|wish
4 w speed|wish
4 w split
4 w split|wish
-4 w spread
-4 w spread|why
3 w spring|why
-3 w spring|wish
15 w sso
11 w sso|wish
3 w staff|wish
-4 w stars
-5 w start
4 w starts
4 w starts|why
-5 w start|why
4 w statem
4 w statem|why
-9 w stay
-7 w stay|wish
12 w still
6 w still|why
6 w still|wish
3 w stop
-4 w stops
9 w straig
9 w straig|why
-5 w stress
-4 w stress|why
-8 w stuff
-8 w stuff|why
-13 w subiu
-13 w subiu|why
4 w subtit
4 w subtit|wish
4 w sugeri
4 w sugeri|wish
4 w sumiu
4 w sumiu|why
-4 w sunday|why
6 w super
6 w super|why
-8 w suport
-11 w suport|why
-3 w suppli
-6 w suppli|why
-3 w suppor
-5 w suppor|why
-6 w sure
-5 w sure|why
-6 w surpri
-6 w surpri|why
-5 w swear
-5 w swear|why
-3 w switch
-4 w switch|why
4 w sync
4 w sync|why
9 w system
9 w system|why
-4 w table
4 w tablet
-7 w tags
-13 w take
13 w takes
13 w takes|why
-11 w take|wish
3 w tal
-6 w tanto
-6 w tanto|why
-9 w tarde
-10 w tarde|why
10 w tasks
10 w tasks|wish
10 w taxa
10 w taxa|why
-4 w teache
-4 w teache|wish
5 w team
16 w team|why
-10 w team|wish
5 w techni
4 w techni|wish
5 w teclad
14 w tecnic
12 w tecnic|why
5 w teh
5 w teh|why
19 w tela
10 w telas
10 w telas|why
14 w tela|why
10 w telefo|why
-9 w telefo|wish
3 w telemo
3 w telemo|wish
-9 w tell|why
9 w tell|wish
7 w templa
4 w templa|wish
4 w tempo
4 w tempo|why
11 w tem|why
-14 w tem|wish
-6 w tenha
-6 w tenha|why
11 w tenho
14 w tenho|why
3 w ten|why
4 w ter
-12 w tercei
-8 w terrib
-8 w terrib|why
3 w text
7 w than
3 w thanks|wish
-5 w thank|why
6 w thank|wish
3 w than|why
4 w than|wish
-4 w that
-12 w thats
-8 w thats|wish
-6 w that|wish
11 w the
-5 w their
-8 w their|why
4 w theme
-10 w them|why
10 w them|wish
5 w then
5 w then|why
24 w there
23 w there|why
4 w they|why
14 w the|why
4 w thin
-9 w thing
-5 w things
-6 w things|why
7 w thing|why
-16 w thing|wish
-6 w think
-4 w think|wish
4 w thin|why
-9 w this
4 w this|why
-14 w this|wish
7 w those
7 w those|why
-10 w though
-14 w though|why
14 w three
12 w three|why
-4 w throug
6 w throug|why
-10 w throug|wish
7 w ticket
6 w ticket|why
-5 w tidy
-5 w tidy|why
7 w till
10 w till|why
12 w times
10 w times|why
4 w timeta
-4 w tinha
-4 w tinha|why
-3 w tira
3 w tirand
3 w tirand|why
10 w tirar
9 w tirar|why
-3 w tira|why
5 w tirem
5 w tirem|wish
-10 w tive
-7 w tiver
-5 w tiver|why
11 w tivess
11 w tivess|why
-10 w tive|why
13 w toda
-5 w todas
-3 w todas|wish
8 w toda|why
4 w toda|wish
3 w todos
6 w todos|why
-3 w todos|wish
9 w todo|why
-8 w todo|wish
4 w tomada
3 w tomada|why
12 w took
12 w took|why
-7 w tool
-7 w tool|why
5 w too|why
-3 w too|wish
7 w top
7 w top|wish
-4 w toque
-4 w toque|wish
10 w total
6 w total|why
-5 w touch
-5 w touch|wish
-6 w town
-3 w town|why
6 w to|why
-6 w to|wish
-5 w trabal|why
8 w train
-5 w traine
-5 w traine|why
6 w train|why
-3 w transp
-4 w transp|why
-3 w treina
-3 w treina|why
-5 w tres
8 w trinta
8 w trinta|why
7 w trocar
4 w trocar|wish
8 w tudo|why
-7 w tudo|wish
12 w turma
11 w turma|why
7 w turno
-4 w twice
-5 w twice|why
8 w two
7 w two|wish
4 w type
5 w type|why
-10 w ultima
-9 w ultima|wish
11 w um
6 w uma
8 w uma|why
17 w um|wish
3 w under
4 w unders
4 w unders|why
7 w undo
-9 w unica
-5 w unica|why
6 w unpaid
6 w unpaid|why
-13 w uns
-12 w uns|why
7 w until
5 w until|why
9 w up
-6 w update
6 w update|why
-12 w update|wish
10 w ups
10 w ups|why
7 w up|wish
-12 w us
-6 w usa
-4 w usando
-4 w usando|why
5 w usar
5 w usar|why
-6 w usa|why
-6 w use
-9 w used
-8 w used|why
-9 w use|why
-14 w uso
-12 w uso|why
-10 w us|why
-4 w us|wish
-13 w vai
-13 w vai|why
-6 w vamos
-7 w vamos|wish
-5 w vans
-5 w vans|why
-8 w vao
4 w vat
6 w ve
6 w vegeta
10 w veio
10 w veio|why
-11 w vejo
-9 w vejo|why
4 w vem|why
8 w vencim
8 w vencim|why
-5 w venda
5 w vendas
5 w vendas|why
-5 w venda|wish
10 w vended
3 w vended|why
7 w vended|wish
-3 w vender|why
-3 w vendi
-3 w vendi|why
5 w ver
4 w verdad
-14 w versao
-16 w versao|wish
13 w versio
3 w versio|why
10 w versio|wish
7 w vesper
12 w vezes
8 w vezes|why
5 w vezes|wish
4 w ve|why
-12 w viagen
-12 w viagen|why
6 w vida
5 w vida|wish
11 w video
-4 w videos
-5 w videos|why
7 w video|why
4 w video|wish
5 w view
3 w view|wish
-4 w vinte
-4 w vinte|why
-5 w virou
-5 w virou|why
3 w visit
-6 w visita
-14 w visita|why
7 w visita|wish
-5 w visits
-5 w visits|why
3 w visit|wish
-3 w visual
-3 w visual|why
-4 w voces
-3 w voces|why
-14 w voltar
-12 w voltar|wish
-15 w volto
-6 w volto|why
-9 w volto|wish
-5 w vosso
-5 w vosso|why
-16 w vou
-9 w vou|why
-7 w vou|wish
10 w waiter
10 w waiter|why
-7 w waitin
-7 w waitin|why
-5 w wanted
-4 w wanted|wish
4 w wareho
11 w was
15 w was|why
-3 w was|wish
-8 w we
-5 w websit
-12 w websit|why
7 w websit|wish
-6 w wed
-6 w wed|wish
-3 w week
-4 w weeken
-6 w weeken|why
-4 w weeks
-5 w weeks|why
-11 w week|why
-6 w went
-6 w went|why
7 w were
9 w were|why
-8 w we|why
16 w what
-6 w whatsa
-7 w whatsa|why
12 w what|wish
5 w when
4 w whenev
4 w whenev|why
6 w when|why
-4 w where
-6 w where|why
7 w whethe
7 w whethe|why
15 w which
15 w which|why
5 w while
5 w while|why
-9 w who
-7 w whole
-8 w whole|why
-6 w who|wish
3 w why
3 w why|wish
10 w wi
4 w widget
4 w widget|wish
-5 w wife
-5 w wife|why
7 w wifi
7 w wifi|why
7 w will
-5 w wishes
-4 w wishes|wish
6 w wish|why
-4 w wish|wish
13 w with
-11 w within
-11 w within|why
4 w withou
6 w withou|why
-3 w withou|wish
10 w with|why
4 w with|wish
10 w wi|why
-6 w wont
-6 w wont|why
5 w work
4 w works
3 w works|why
-4 w worse
-4 w worse|why
28 w would
12 w would|why
21 w would|wish
5 w write
4 w wrong|why
-5 w wrong|wish
-6 w years
-3 w years|why
-3 w years|wish
-3 w year|wish
10 w yester
10 w yester|why
-4 w you
-4 w your
-5 w your|wish
13 w zapier
3 w zapier|wish
4 w zero
4 w zero|why
`;
