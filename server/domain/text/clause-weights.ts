/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl and
 * bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
17 after bug
8 after bug|why
20 after bug|wish
-49 after complaint
-42 after complaint|why
-55 after complaint|wish
-19 after name
-19 after name|wish
4 after nothing
45 after nothing|why
-36 after nothing|wish
-38 after praise
-37 after praise|why
-25 after praise|wish
-41 after question
-40 after question|why
-30 after remark
-29 after remark|why
-45 after remark|wish
-44 after sentence
-44 after sentence|wish
-35 after wish
-9 after wish|why
-45 after wish|wish
14 alone
11 alone|why
16 alone|wish
-16 any|why
12 asked
23 asked|why
8 asked|wish
-25 b 0 $
-10 b 0 0
-6 b 0 a
-4 b 0 anos
8 b 0 dias
6 b 0 e
-6 b 0 in
-4 b 0 mb
10 b 0 minuto
-5 b 0 of
-5 b 0 para o
5 b 0 rows
6 b 0 se
3 b ^ 0
14 b ^ a
-5 b ^ acabar
4 b ^ add
6 b ^ adicio
4 b ^ adoro
5 b ^ agenda
-3 b ^ agrade
-4 b ^ all
-7 b ^ ando
-4 b ^ antes
-9 b ^ ao
-4 b ^ aqui
-14 b ^ as
-4 b ^ ask
4 b ^ at
-4 b ^ ate
-9 b ^ atendi
-10 b ^ attach
6 b ^ automa
-5 b ^ baixar
6 b ^ blocos
5 b ^ boa
-4 b ^ bom
5 b ^ bulk
5 b ^ busca
-4 b ^ cada
5 b ^ cadast
4 b ^ cade
7 b ^ can
-4 b ^ cant
-6 b ^ cedo
6 b ^ charge
-3 b ^ clear
-6 b ^ client
3 b ^ cobran
-7 b ^ cobrar
-11 b ^ coloca
-11 b ^ com
12 b ^ comida
-5 b ^ como
-9 b ^ compli
-4 b ^ consig
-5 b ^ consul
-5 b ^ cumpre
-6 b ^ cumpri
5 b ^ custom
7 b ^ da
-4 b ^ dei
-7 b ^ deixa
5 b ^ deixar
-13 b ^ deixei
-4 b ^ delive
4 b ^ demasi
4 b ^ demora
6 b ^ depend
-18 b ^ depois
4 b ^ desde
11 b ^ deslig
-6 b ^ deus
-6 b ^ did
16 b ^ diz
6 b ^ do
7 b ^ dois
-5 b ^ dou
-6 b ^ duas
-9 b ^ eh
-18 b ^ em
11 b ^ entreg
6 b ^ escrev
-9 b ^ espero
-6 b ^ esta
-8 b ^ estao
-5 b ^ estou
14 b ^ eu
-7 b ^ even
4 b ^ every
-6 b ^ everyt
9 b ^ excele
5 b ^ except
7 b ^ export
-11 b ^ falei
7 b ^ falta
-5 b ^ faz
13 b ^ fechar
-5 b ^ fewer
12 b ^ fica
4 b ^ fiquei
5 b ^ first
5 b ^ fix
-6 b ^ foi
-15 b ^ for
3 b ^ fora
6 b ^ formul
-4 b ^ four
-10 b ^ gente
-5 b ^ gettin
5 b ^ give
8 b ^ good
4 b ^ gostar
-7 b ^ gosto
3 b ^ ha
-10 b ^ had
-5 b ^ hide
7 b ^ hoje
-8 b ^ honest
-8 b ^ hope
4 b ^ horari
4 b ^ how
-17 b ^ i
13 b ^ id
-8 b ^ if
-5 b ^ im
3 b ^ imprim
-5 b ^ in
-3 b ^ indico
-5 b ^ instal
5 b ^ integr
5 b ^ inutil
-10 b ^ invoic
-4 b ^ is
-3 b ^ isso
-4 b ^ isto
-6 b ^ it
-7 b ^ its
-8 b ^ ive
-4 b ^ just
-4 b ^ keep
7 b ^ legend
17 b ^ let
12 b ^ letra
-6 b ^ login
4 b ^ longer
-7 b ^ love
9 b ^ mais
10 b ^ make
-7 b ^ mandem
-6 b ^ manten
-3 b ^ many
6 b ^ maybe
-3 b ^ median
-5 b ^ menos
15 b ^ metade
4 b ^ meu
7 b ^ minha
3 b ^ missin
-3 b ^ modo
-21 b ^ more
5 b ^ muita
-5 b ^ n
-7 b ^ na
-6 b ^ nada
-9 b ^ nao
9 b ^ needs
-12 b ^ nem
14 b ^ nenhum
-11 b ^ never
9 b ^ nice
9 b ^ ningue
5 b ^ niveis
-3 b ^ no
6 b ^ nobody
-4 b ^ none
-8 b ^ nos
-22 b ^ not
3 b ^ nota
-9 b ^ nothin
-4 b ^ nunca
13 b ^ o
-4 b ^ of
4 b ^ offlin
-4 b ^ olha
14 b ^ olhou
4 b ^ onde
9 b ^ one
4 b ^ openin
-6 b ^ orcame
21 b ^ os
-9 b ^ our
-3 b ^ paguei
-4 b ^ para
6 b ^ parabe
11 b ^ parcel
-4 b ^ parei
-6 b ^ paz
4 b ^ people
4 b ^ permis
-9 b ^ please
-5 b ^ pode
-11 b ^ podiam
-11 b ^ por
12 b ^ pouca
-7 b ^ precis
-6 b ^ preco
-5 b ^ price
-3 b ^ primei
4 b ^ quaren
11 b ^ queria
-4 b ^ quero
5 b ^ quiet
6 b ^ rate
4 b ^ recebo
-4 b ^ recome
3 b ^ recurr
-8 b ^ reduzi
9 b ^ remind
4 b ^ rename
5 b ^ report
-4 b ^ resolv
-9 b ^ respon
16 b ^ respos
-12 b ^ retire
7 b ^ sao
-18 b ^ se
-10 b ^ see
-12 b ^ segue
-3 b ^ sei
4 b ^ sem
-8 b ^ send
6 b ^ seria
-4 b ^ servic
-5 b ^ setup
8 b ^ show
-6 b ^ simple
5 b ^ some
7 b ^ someth
-4 b ^ somos
-4 b ^ sorry
-4 b ^ sou
3 b ^ split
14 b ^ sso
6 b ^ super
6 b ^ taxas
-4 b ^ tell
-9 b ^ tem
9 b ^ tenho
-6 b ^ thanks
-5 b ^ that
-10 b ^ thats
5 b ^ the
15 b ^ there
6 b ^ theres
8 b ^ they
4 b ^ this
4 b ^ tirem
-7 b ^ tive
7 b ^ toda
-3 b ^ todo
-4 b ^ too
-6 b ^ trabal
-6 b ^ tudo
14 b ^ two
8 b ^ um
11 b ^ uma
5 b ^ undo
-6 b ^ uso
-5 b ^ vai
-6 b ^ vamos
-4 b ^ vejo
8 b ^ versio
-4 b ^ voces
-13 b ^ volto
-7 b ^ vou
-17 b ^ we
-5 b ^ wed
13 b ^ what
-16 b ^ who
3 b ^ why
7 b ^ wish
-6 b ^ works
-6 b ^ would
10 b ^ zapier
3 b a api
-5 b a app
-3 b a assina
4 b a bateri
-5 b a big
6 b a bigger
4 b a bit
-5 b a call
-5 b a custom
5 b a da
5 b a dark
-5 b a dia
-3 b a empres
5 b a entreg
-9 b a equipa
-24 b a equipe
4 b a espera
8 b a farmac
-7 b a fatura
-4 b a file
18 b a gente
-7 b a good
3 b a hora
5 b a impres
9 b a instal
5 b a job
-6 b a lista
-11 b a loja
-8 b a lot
6 b a loyalt
-11 b a mao
6 b a margem
-4 b a mesma
-3 b a metade
-24 b a minha
-10 b a minute
-19 b a month
-6 b a noite
-8 b a papela
3 b a pergun
5 b a pesqui
9 b a piscin
-4 b a planil
-3 b a por
6 b a pram
8 b a primei
12 b a proper
-3 b a quiet
-3 b a quote
-5 b a raise
-6 b a rede
-8 b a respon
6 b a second
-8 b a segund
6 b a shared
5 b a simple
-9 b a single
3 b a soma
-3 b a todos
-12 b a ultima
-11 b a unica
-8 b a versao
4 b a way
4 b a widget
3 b a5 $
-4 b about it
4 b about lettin
-7 b about my
21 b about the
-5 b abrir a
3 b abriss antes
-7 b acabar com
10 b acesso $
4 b achar o
6 b add a
-7 b addres $
4 b addres and
6 b adicio o
8 b ads $
-8 b after the
-4 b agenda $
-5 b agrade a
4 b ainda $
5 b ajuda $
-6 b ajudad $
3 b alergi num
5 b all $
-5 b all good
-10 b all the
3 b almoco $
5 b an api
9 b an hour
-12 b and a
4 b and have
5 b and no
4 b and then
16 b anda $
-7 b ando a
4 b androi $
4 b ano $
-6 b ano passad
-5 b anonim $
-9 b anos $
-5 b anos de
-8 b answer $
-4 b answer on
6 b answer the
7 b antes das
4 b antes do
-7 b antiga $
-7 b any more
-12 b anythi $
8 b ao client
-7 b ao fim
3 b ao gravar
5 b ao sabado
7 b aos sabado
5 b api $
3 b api de
4 b aplica $
-3 b aplica nao
5 b apoio ao
-7 b app $
4 b app doesnt
7 b app is
-5 b aprova $
-3 b aqui $
-10 b aqui eh
-3 b aqui ningue
-8 b are $
5 b are out
-3 b as contas
8 b as dez
-4 b as encome
7 b as ferias
-5 b as horas
-4 b as it
-12 b as minhas
-4 b as pessoa
-11 b as viagen
-6 b ask me
-3 b asked for
3 b asking for
5 b asks me
-9 b assina do
-6 b at $
-4 b at 0
9 b at all
-9 b at least
8 b at night
-6 b at the
-5 b at this
5 b ate ao
-4 b ate de
-3 b ate sexta
-6 b atenda $
7 b atende $
-8 b atuali de
5 b aulas de
-13 b aument para
6 b automa $
-6 b avisad $
6 b back $
-3 b badly $
10 b bairro $
-10 b banco antigo
3 b bateri $
7 b be $
4 b be 0
7 b be a
3 b be nice
4 b be the
-4 b been here
4 b before $
6 b before the
-4 b bem $
7 b better $
4 b bicicl $
3 b bilhet $
-10 b bill $
7 b boa comida
4 b boleti quatro
4 b boleto $
9 b bolinh vermel
-4 b bom demais
-5 b bom dia
4 b bom so
4 b bomba para
8 b branch $
6 b branco $
5 b bulk edit
6 b busca $
-8 b button $
5 b by a
-9 b by sms
-3 b cada atuali
4 b cadast $
6 b cafe $
4 b calend $
-4 b call $
6 b call me
-6 b came back
7 b campai no
-5 b campo de
-8 b can see
7 b cant find
-4 b cant hear
11 b cara $
5 b caro $
-8 b cedo para
-6 b certo $
4 b change my
3 b changi room
4 b charge us
3 b charts $
4 b chefe que
-5 b christ $
-5 b clean $
8 b client $
-5 b client desde
4 b closed my
4 b cobrad $
-6 b code $
5 b codigo do
-8 b coisa $
-10 b coisa de
-6 b coisa que
-4 b coisa rara
-8 b coisas $
4 b com a
-5 b com as
-7 b com o
9 b com um
-3 b comeca $
-4 b comes out
5 b comida boa
8 b comida fria
-4 b coming $
3 b como deslig
7 b como faco
-3 b compla about
-7 b compli $
6 b compri $
3 b comput $
3 b confus $
-4 b connec it
9 b conseg falar
7 b consig tirar
-4 b consig ver
4 b consul $
-8 b conta $
-4 b contac $
7 b contin a
14 b contra $
-5 b contra de
4 b contra um
8 b conver com
8 b could happen
4 b could see
-5 b couldn find
-4 b countr $
3 b criar orcame
-6 b cumpre o
15 b curren $
7 b custom fields
-4 b custom on
5 b cut off
-5 b cut our
-5 b da cidade
-8 b da conta
5 b da empres
3 b da encome
14 b da erro
6 b da loja
9 b da minha
-5 b da para
-5 b da portar
-8 b da recepc
3 b daria 0
5 b dark theme
3 b das duas
3 b das linhas
7 b date $
-6 b day $
-6 b day one
3 b days $
7 b de 0
7 b de acesso
-4 b de ajuda
4 b de assina
-5 b de chuva
-8 b de empres
6 b de espera
-8 b de ferias
5 b de ir
-4 b de madrug
6 b de manha
-6 b de marco
-5 b de me
-5 b de olho
15 b de ontem
13 b de passar
3 b de ponto
4 b de primei
-5 b de que
6 b de reforc
7 b de telefo
-4 b de transp
-13 b de tres
6 b de tudo
-10 b de um
-3 b de uma
8 b de verdad
6 b de voces
-5 b deixar de
-17 b deixei de
-4 b deixou de
6 b delete $
-4 b deleti $
5 b delive $
-5 b dentro de
-4 b depois da
11 b depois do
3 b depois que
-4 b descan $
6 b descon para
-8 b desde 0
-4 b desde a
8 b desde ontem
-7 b deserv a
5 b deslig o
-5 b deus abenco
3 b devia estar
15 b dez $
-6 b dez anos
-7 b dia $
6 b dia 0
-5 b dia a
6 b dia seguin
5 b dia todo
3 b dias e
-5 b dias para
-6 b did my
4 b difere $
-7 b difici $
-6 b digita $
9 b diz que
-13 b dizer $
-5 b do $
8 b do ar
-5 b do banco
-12 b do botao
-7 b do condom
-8 b do mes
4 b do sms
3 b do trabal
6 b do vencim
3 b do with
6 b do you
12 b dobro $
-6 b docume $
9 b does it
-6 b does that
-9 b does what
-3 b dois dias
-3 b dont change
-6 b dont fix
-8 b dont read
-6 b dont swear
-3 b dou aula
-8 b duas coisas
3 b e agora
3 b e contin
5 b e da
-7 b e do
-5 b e fiquei
15 b e foi
-12 b e gente
-3 b e ja
4 b e ningue
-7 b e no
-6 b e o
4 b e outro
6 b e veio
4 b e vem
6 b each month
5 b each time
-4 b early to
5 b edit $
10 b educad $
-4 b eh 0
10 b eh a
-5 b eh anonim
4 b eh bom
6 b eh confus
-3 b eh de
-7 b eh nao
-12 b eh o
-3 b eh perfei
-4 b eh precis
-5 b eh rua
5 b eight $
-6 b ele nao
-9 b elevad $
3 b em 0
-5 b em dez
9 b em dois
-4 b em duas
-4 b em especi
3 b em excel
8 b em ingles
-8 b em janeir
-4 b em maio
6 b em papel
4 b em real
-8 b em vez
-15 b email mail
-5 b email mails
-9 b embala capric
14 b embora $
4 b empres $
-4 b empres de
-3 b encome $
4 b encont um
-3 b end $
7 b endere $
-6 b enfim $
-6 b enough $
4 b entrad $
4 b entre um
8 b entreg $
-6 b equipa eh
-6 b equipe $
-3 b equipe pegou
6 b era $
-6 b errado no
6 b erro $
7 b erro ao
-7 b escolh $
6 b escond $
-5 b escrev $
-6 b escrit a
8 b espera $
4 b espera e
-6 b espero ter
-4 b esquec $
-4 b esta bom
4 b esta com
7 b estaci $
5 b estuda $
6 b eu clico
5 b eu espera
-6 b eu ja
6 b eu lanco
-7 b eu nao
-4 b eu precis
5 b every month
4 b everyt $
-4 b everyt i
-14 b exampl $
-14 b exampl please
9 b excel $
5 b except the
-5 b existe $
7 b existe em
6 b expens for
-4 b explic as
4 b export all
4 b expres e
3 b faco na
7 b faco para
15 b falar com
-9 b falei com
-7 b falta $
9 b falta de
8 b farmac nunca
7 b fatura $
5 b fatura de
6 b fatura recorr
-13 b favor $
-10 b faz o
-10 b featur $
-6 b fecha as
-4 b fechad $
8 b fechar a
-10 b fecho $
-6 b fee $
-4 b feels right
-4 b feito $
-9 b ferias $
7 b ferias ficam
13 b fi $
7 b ficam parada
-4 b ficou muito
14 b fideli de
7 b fields on
-4 b fila $
-8 b fila do
-10 b filtro $
6 b filtro por
-6 b fim de
-8 b fim do
5 b find out
4 b find the
-5 b fine $
4 b fiquei o
7 b first of
-5 b first one
12 b first time
6 b fix the
-7 b fixed the
-6 b flight $
-6 b foi avisad
16 b foi regist
3 b foi um
-3 b food $
-5 b for an
8 b for everyt
6 b for half
-15 b for itself
-6 b for me
-3 b for my
4 b for people
-6 b for quotes
-9 b for the
7 b for what
4 b fora da
-10 b forwar to
-7 b fotogr $
10 b fria $
5 b friend $
-4 b from start
-7 b front desk
-4 b funcio $
4 b gave a
-11 b gente que
-7 b gente seria
5 b gestao de
-11 b get my
6 b get rid
5 b get the
-4 b gloves on
-3 b go $
-7 b go back
-6 b good $
9 b good produc
-5 b good way
7 b gostav que
-4 b gosto da
3 b gosto de
-3 b got my
4 b gratui veio
4 b gravou $
-5 b great $
6 b great for
-9 b had a
-6 b had to
8 b half the
-3 b hard to
4 b has been
-4 b has everyt
-7 b has paid
-3 b have a
-8 b have no
-3 b have nothin
-5 b have to
-4 b hear the
6 b help $
-7 b helps us
-3 b here $
5 b hoje o
-12 b hora $
-5 b horari $
4 b horari de
-4 b hotel $
5 b how do
8 b how the
-4 b i asked
-7 b i can
9 b i cant
6 b i could
-6 b i couldn
-8 b i dont
4 b i got
-4 b i had
-3 b i have
-3 b i manage
-6 b i need
8 b i never
-9 b i only
-4 b i open
4 b i press
7 b i should
-4 b i wanted
-5 b i was
5 b i work
3 b i would
-6 b id have
12 b id like
5 b id love
4 b if i
-4 b if it
4 b if only
3 b ilimit e
9 b im in
-4 b impres $
-6 b improv the
13 b imundo $
12 b in $
9 b in 0
-6 b in a
8 b in at
-4 b in daily
-10 b in every
-8 b in march
-6 b in may
9 b in my
4 b in our
8 b in the
-5 b in two
6 b ingles $
4 b instal $
12 b instal a
4 b instal gratui
6 b instea of
8 b inteir $
-6 b intern $
4 b into it
5 b inutil para
9 b invoic $
5 b invoic are
-7 b invoic in
-5 b invoic is
-10 b invoic to
-6 b invoic went
7 b ir sozinh
-6 b is $
3 b is a
-3 b is fine
4 b is on
6 b is only
-8 b is terrib
4 b is there
-7 b is this
-7 b is what
-9 b isso $
-17 b isso na
7 b isso podia
-7 b isto eh
-8 b it $
-7 b it all
-7 b it any
-4 b it as
-16 b it does
5 b it doesnt
12 b it forget
-16 b it has
7 b it in
-8 b it is
-6 b it isnt
6 b it keeps
-8 b it says
-5 b it should
4 b it takes
7 b it the
-5 b it to
7 b it was
-3 b its a
3 b its not
-10 b its the
-9 b itself in
-8 b ive never
-4 b ive only
4 b ja chega
-6 b ja la
-6 b ja nao
-3 b ja pago
7 b ja saiu
-4 b ja tinha
4 b janeir $
4 b januar $
10 b juros $
-4 b just keep
11 b just to
-12 b k $
14 b k 0 0
4 b k 0 117
5 b k 0 122
3 b k 0 138
6 b k 0 20
5 b k 0 27
-5 b k 0 29
4 b k 0 3
-9 b k 0 37
-3 b k 0 39
-9 b k 0 41
-6 b k 0 55
-3 b k 0 61
6 b k 0 67
4 b k 0 68
-7 b k 0 86
8 b k 0 89
-8 b k 0 91
9 b k 0 93
4 b k 0 95
-9 b k 1 126
14 b k 1 20
-7 b k 1 68
3 b k 10 148
6 b k 10 20
-6 b k 100 142
9 b k 100 20
-6 b k 100 67
3 b k 100 9
4 b k 100 90
6 b k 102 20
9 b k 102 93
5 b k 103 128
4 b k 103 3
9 b k 103 37
3 b k 103 43
6 b k 103 69
5 b k 106 0
7 b k 106 127
3 b k 106 133
5 b k 106 136
-4 b k 106 147
-7 b k 106 20
-4 b k 106 27
4 b k 106 37
4 b k 106 39
10 b k 106 43
13 b k 106 51
-23 b k 106 67
4 b k 106 89
-7 b k 106 9
-17 b k 108 20
-6 b k 108 24
5 b k 108 68
-6 b k 108 73
5 b k 108 90
6 b k 108 93
-5 b k 109 122
5 b k 109 2
12 b k 109 20
4 b k 109 29
4 b k 109 37
5 b k 109 51
-5 b k 110 0
-15 b k 110 20
-13 b k 110 37
16 b k 110 91
-8 b k 111 2
-5 b k 111 20
-6 b k 111 24
8 b k 111 63
16 b k 111 67
4 b k 111 85
4 b k 111 95
9 b k 112 134
12 b k 112 138
7 b k 112 142
7 b k 112 3
-3 b k 112 67
-5 b k 112 68
-5 b k 112 70
-6 b k 112 82
-4 b k 112 93
9 b k 113 37
9 b k 114 89
8 b k 116 138
-5 b k 116 20
8 b k 116 41
3 b k 117 0
5 b k 117 103
4 b k 117 109
25 b k 117 110
-18 b k 117 117
-5 b k 117 122
-7 b k 117 123
-8 b k 117 126
11 b k 117 127
-4 b k 117 13
-13 b k 117 136
-8 b k 117 138
-5 b k 117 142
-3 b k 117 2
12 b k 117 20
-6 b k 117 29
-4 b k 117 3
11 b k 117 37
6 b k 117 4
7 b k 117 41
4 b k 117 42
-4 b k 117 44
7 b k 117 51
-5 b k 117 55
3 b k 117 61
10 b k 117 65
5 b k 117 66
7 b k 117 70
-11 b k 117 73
-3 b k 117 81
-4 b k 117 9
-9 b k 117 90
-10 b k 117 93
4 b k 117 94
-6 b k 117 95
-3 b k 119 122
9 b k 119 137
-10 b k 119 20
-7 b k 12 112
-3 b k 12 140
-8 b k 12 19
4 b k 12 29
-3 b k 12 55
5 b k 12 70
-3 b k 12 9
-3 b k 120 20
-8 b k 121 67
-11 b k 122 106
-4 b k 122 12
-4 b k 122 127
10 b k 122 2
-24 b k 122 20
4 b k 122 29
-15 b k 122 37
6 b k 122 41
-6 b k 122 54
6 b k 122 66
-11 b k 122 67
9 b k 122 68
5 b k 122 85
-4 b k 122 93
4 b k 122 94
5 b k 123 122
4 b k 123 37
-7 b k 124 20
3 b k 124 37
-8 b k 125 20
5 b k 125 69
7 b k 126 0
9 b k 126 20
5 b k 126 51
-8 b k 126 70
5 b k 127 20
-12 b k 127 37
4 b k 127 40
10 b k 127 67
7 b k 128 20
3 b k 128 37
6 b k 128 93
-13 b k 129 20
10 b k 129 91
-8 b k 13 12
-7 b k 13 138
7 b k 13 47
8 b k 13 48
5 b k 131 20
-6 b k 132 100
-3 b k 132 109
-10 b k 132 20
-3 b k 132 26
-8 b k 132 41
7 b k 132 51
10 b k 133 106
6 b k 133 111
12 b k 133 26
-4 b k 133 39
-8 b k 133 67
-7 b k 134 116
9 b k 134 138
5 b k 135 20
-5 b k 136 122
-7 b k 136 2
19 b k 136 20
-8 b k 136 55
10 b k 136 85
-8 b k 137 105
11 b k 137 16
-4 b k 137 20
-7 b k 137 67
-7 b k 138 0
4 b k 138 103
-7 b k 138 110
7 b k 138 111
-5 b k 138 116
4 b k 138 117
-4 b k 138 137
7 b k 138 138
-9 b k 138 142
-7 b k 138 147
6 b k 138 19
-8 b k 138 20
-4 b k 138 24
-11 b k 138 26
7 b k 138 27
5 b k 138 3
-12 b k 138 37
7 b k 138 38
-5 b k 138 39
-7 b k 138 43
4 b k 138 51
11 b k 138 54
7 b k 138 55
18 b k 138 66
5 b k 138 68
-9 b k 138 73
-4 b k 138 86
16 b k 138 89
-5 b k 138 91
-5 b k 138 92
15 b k 138 93
7 b k 14 20
9 b k 140 138
6 b k 140 143
-7 b k 140 67
6 b k 140 91
7 b k 140 93
6 b k 141 16
4 b k 142 103
7 b k 142 106
11 b k 142 119
13 b k 142 122
-3 b k 142 138
4 b k 142 142
4 b k 142 143
-12 b k 142 2
-4 b k 142 20
-15 b k 142 24
3 b k 142 27
6 b k 142 29
-15 b k 142 37
-6 b k 142 39
6 b k 142 4
8 b k 142 51
5 b k 142 54
10 b k 142 61
7 b k 142 66
-7 b k 142 67
13 b k 142 86
4 b k 142 89
5 b k 142 9
7 b k 142 90
5 b k 142 93
-21 b k 143 20
4 b k 143 65
4 b k 143 68
13 b k 143 91
7 b k 144 0
6 b k 146 68
5 b k 147 100
7 b k 147 126
-4 b k 147 29
-4 b k 147 54
4 b k 147 65
-9 b k 147 70
-4 b k 148 12
-3 b k 148 133
13 b k 148 20
-5 b k 148 89
7 b k 149 12
-9 b k 15 109
7 b k 15 138
10 b k 15 20
5 b k 15 67
3 b k 15 70
5 b k 16 106
4 b k 16 107
23 b k 16 20
4 b k 16 24
-6 b k 16 67
-8 b k 16 70
4 b k 18 138
11 b k 18 20
-9 b k 18 46
-10 b k 18 85
-4 b k 18 9
8 b k 19 117
-10 b k 19 29
4 b k 19 95
-9 b k 2 0
5 b k 2 108
-6 b k 2 122
-5 b k 2 131
-9 b k 2 149
-8 b k 2 24
-6 b k 2 27
7 b k 2 37
4 b k 2 39
-11 b k 2 48
-4 b k 2 61
13 b k 2 69
-4 b k 2 70
12 b k 2 73
5 b k 2 76
4 b k 2 89
12 b k 20 0
10 b k 20 1
-4 b k 20 10
-7 b k 20 101
-8 b k 20 102
-6 b k 20 103
3 b k 20 104
11 b k 20 105
-19 b k 20 106
19 b k 20 109
-4 b k 20 111
12 b k 20 112
-7 b k 20 113
10 b k 20 114
7 b k 20 117
7 b k 20 12
-3 b k 20 122
-15 b k 20 123
4 b k 20 124
-6 b k 20 125
-11 b k 20 126
-3 b k 20 127
-5 b k 20 128
-5 b k 20 129
7 b k 20 13
-4 b k 20 130
3 b k 20 132
6 b k 20 133
5 b k 20 134
4 b k 20 135
4 b k 20 136
-9 b k 20 140
3 b k 20 141
-6 b k 20 142
-9 b k 20 143
12 b k 20 149
9 b k 20 15
4 b k 20 16
9 b k 20 18
-6 b k 20 2
-10 b k 20 20
7 b k 20 25
-6 b k 20 26
15 b k 20 27
7 b k 20 3
11 b k 20 31
4 b k 20 32
4 b k 20 35
-26 b k 20 37
14 b k 20 39
-9 b k 20 4
-12 b k 20 40
4 b k 20 41
5 b k 20 42
16 b k 20 43
-4 b k 20 44
6 b k 20 45
-11 b k 20 46
5 b k 20 49
11 b k 20 50
-10 b k 20 51
6 b k 20 53
-30 b k 20 54
5 b k 20 55
8 b k 20 56
14 b k 20 59
9 b k 20 6
-3 b k 20 60
10 b k 20 61
6 b k 20 62
-6 b k 20 65
13 b k 20 67
3 b k 20 7
18 b k 20 70
3 b k 20 71
-4 b k 20 72
-8 b k 20 74
11 b k 20 75
-9 b k 20 78
6 b k 20 79
6 b k 20 80
3 b k 20 81
5 b k 20 85
-4 b k 20 88
-9 b k 20 9
15 b k 20 90
-18 b k 20 91
-7 b k 20 92
9 b k 20 93
6 b k 20 96
6 b k 20 99
-7 b k 21 20
5 b k 22 20
-3 b k 24 0
-4 b k 24 100
-4 b k 24 114
-4 b k 24 19
4 b k 24 20
-4 b k 24 37
-6 b k 24 4
5 b k 24 40
-4 b k 24 66
20 b k 24 67
4 b k 24 68
6 b k 24 70
-7 b k 24 74
-11 b k 25 20
4 b k 25 24
8 b k 26 0
-4 b k 26 112
-3 b k 26 122
-10 b k 26 20
8 b k 26 27
3 b k 26 29
5 b k 26 37
5 b k 26 60
-6 b k 26 70
-5 b k 26 93
4 b k 27 0
-8 b k 27 119
4 b k 27 12
5 b k 27 123
6 b k 27 137
12 b k 27 138
5 b k 27 147
-6 b k 27 20
6 b k 27 27
6 b k 27 3
-8 b k 27 43
-6 b k 27 51
3 b k 27 56
-9 b k 27 61
4 b k 27 66
-6 b k 27 67
5 b k 27 70
-4 b k 27 75
-5 b k 27 85
-10 b k 27 86
14 b k 27 89
4 b k 27 91
-12 b k 27 93
-5 b k 27 97
4 b k 29 1
4 b k 29 140
7 b k 29 20
-12 b k 29 27
7 b k 29 29
-6 b k 29 73
6 b k 29 75
4 b k 29 85
8 b k 29 91
7 b k 29 92
4 b k 3 100
-9 b k 3 137
14 b k 3 138
17 b k 3 20
-5 b k 3 24
-3 b k 3 27
-6 b k 3 40
4 b k 3 43
-6 b k 3 46
6 b k 3 56
11 b k 3 67
5 b k 3 68
11 b k 3 88
-9 b k 3 89
4 b k 3 90
3 b k 3 92
-7 b k 30 125
5 b k 31 18
10 b k 32 20
6 b k 32 66
-5 b k 32 67
4 b k 32 69
5 b k 35 133
7 b k 35 135
-8 b k 35 19
3 b k 35 20
6 b k 35 93
7 b k 37 0
11 b k 37 10
-5 b k 37 100
6 b k 37 102
8 b k 37 106
3 b k 37 110
4 b k 37 112
-4 b k 37 113
-4 b k 37 116
-7 b k 37 119
-4 b k 37 123
-4 b k 37 127
-4 b k 37 13
-13 b k 37 132
-6 b k 37 133
8 b k 37 136
-4 b k 37 137
-4 b k 37 138
7 b k 37 140
9 b k 37 144
-10 b k 37 147
6 b k 37 15
5 b k 37 16
-5 b k 37 18
-8 b k 37 19
12 b k 37 20
-3 b k 37 22
4 b k 37 24
12 b k 37 27
-6 b k 37 3
-12 b k 37 32
-21 b k 37 37
7 b k 37 38
-5 b k 37 40
7 b k 37 41
-4 b k 37 43
9 b k 37 47
-15 b k 37 51
-7 b k 37 54
11 b k 37 55
-3 b k 37 61
5 b k 37 63
10 b k 37 64
-14 b k 37 66
-6 b k 37 67
-6 b k 37 68
5 b k 37 7
5 b k 37 70
-4 b k 37 76
-6 b k 37 82
-10 b k 37 85
8 b k 37 86
-3 b k 37 89
-10 b k 37 9
-5 b k 37 90
-3 b k 37 93
8 b k 37 94
8 b k 37 96
-6 b k 38 100
-4 b k 38 108
4 b k 38 18
-6 b k 38 20
4 b k 38 27
-8 b k 39 0
10 b k 39 106
-15 b k 39 117
4 b k 39 138
-6 b k 39 2
16 b k 39 20
-7 b k 39 37
-5 b k 39 67
-6 b k 39 91
4 b k 39 93
4 b k 39 94
6 b k 4 0
5 b k 4 117
-13 b k 4 138
-10 b k 4 142
9 b k 4 20
-4 b k 4 37
4 b k 4 54
-4 b k 4 73
6 b k 4 81
7 b k 4 89
-4 b k 40 122
4 b k 40 124
5 b k 40 142
-17 b k 40 20
6 b k 40 4
4 b k 40 83
4 b k 40 85
-3 b k 40 86
7 b k 40 93
-6 b k 41 144
3 b k 41 37
3 b k 41 85
5 b k 42 0
-3 b k 42 149
7 b k 42 37
6 b k 42 91
-20 b k 43 20
-6 b k 43 37
-7 b k 43 54
4 b k 43 66
6 b k 43 91
12 b k 43 92
11 b k 43 93
-9 b k 44 0
-7 b k 44 20
4 b k 44 24
4 b k 44 37
-9 b k 44 89
7 b k 44 93
-5 b k 45 20
4 b k 46 0
-6 b k 46 133
4 b k 46 20
-5 b k 46 46
-4 b k 46 64
9 b k 46 68
-14 b k 48 20
-8 b k 48 37
4 b k 48 67
-9 b k 48 68
5 b k 49 29
9 b k 50 20
-7 b k 51 0
5 b k 51 109
6 b k 51 117
7 b k 51 128
3 b k 51 135
8 b k 51 145
6 b k 51 2
26 b k 51 20
-11 b k 51 37
11 b k 51 67
-8 b k 51 90
-13 b k 51 93
-5 b k 52 86
5 b k 54 10
-3 b k 54 112
-6 b k 54 118
10 b k 54 121
-5 b k 54 147
7 b k 54 20
-6 b k 54 37
13 b k 54 4
-9 b k 54 58
-3 b k 54 61
-7 b k 54 89
-6 b k 54 93
-9 b k 55 102
-4 b k 55 117
12 b k 55 122
16 b k 55 126
-9 b k 55 138
-6 b k 55 16
8 b k 55 20
3 b k 55 37
-4 b k 55 55
4 b k 55 66
-4 b k 55 68
-5 b k 55 91
6 b k 56 20
-5 b k 59 0
7 b k 59 29
4 b k 59 67
3 b k 59 86
6 b k 6 20
4 b k 60 85
-5 b k 61 0
-7 b k 61 147
-7 b k 61 20
4 b k 61 37
5 b k 61 68
-3 b k 61 70
-7 b k 62 20
7 b k 62 27
7 b k 63 89
8 b k 64 20
-4 b k 64 68
-9 b k 65 0
-8 b k 65 111
5 b k 65 20
11 b k 65 37
11 b k 65 66
-5 b k 65 67
4 b k 65 70
11 b k 65 93
4 b k 66 1
7 b k 66 117
9 b k 66 142
3 b k 66 148
9 b k 66 20
5 b k 66 3
5 b k 66 31
-15 b k 66 66
-4 b k 66 67
5 b k 66 68
4 b k 66 69
3 b k 66 75
-4 b k 66 86
4 b k 66 89
5 b k 66 90
15 b k 66 93
-5 b k 66 94
-4 b k 67 0
-3 b k 67 1
22 b k 67 100
3 b k 67 108
-5 b k 67 110
-4 b k 67 111
-8 b k 67 116
28 b k 67 117
5 b k 67 122
-8 b k 67 126
6 b k 67 128
-5 b k 67 13
7 b k 67 130
-5 b k 67 133
-5 b k 67 136
-11 b k 67 137
-14 b k 67 138
-7 b k 67 140
-9 b k 67 142
4 b k 67 15
-5 b k 67 17
4 b k 67 19
6 b k 67 2
-3 b k 67 22
-8 b k 67 27
-9 b k 67 31
8 b k 67 37
10 b k 67 39
-6 b k 67 41
-4 b k 67 47
15 b k 67 55
-4 b k 67 59
10 b k 67 66
12 b k 67 68
8 b k 67 69
6 b k 67 70
-5 b k 67 75
-4 b k 67 79
11 b k 67 85
5 b k 67 86
-13 b k 67 89
-7 b k 67 9
7 b k 67 90
-5 b k 67 93
3 b k 67 95
3 b k 68 112
11 b k 68 113
-5 b k 68 118
8 b k 68 136
-14 b k 68 137
-5 b k 68 142
-7 b k 68 148
11 b k 68 20
-10 b k 68 26
4 b k 68 3
4 b k 68 37
-4 b k 68 39
10 b k 68 43
-8 b k 68 54
-9 b k 68 55
-10 b k 68 56
3 b k 68 59
7 b k 68 61
5 b k 68 65
-10 b k 68 67
8 b k 68 70
-6 b k 68 73
4 b k 68 85
6 b k 68 86
10 b k 68 88
3 b k 68 93
7 b k 69 12
8 b k 69 20
3 b k 69 31
-7 b k 69 70
4 b k 69 86
6 b k 69 9
13 b k 7 20
-12 b k 70 0
-11 b k 70 108
7 b k 70 118
11 b k 70 129
-8 b k 70 131
-4 b k 70 136
12 b k 70 20
6 b k 70 26
3 b k 70 3
5 b k 70 4
-4 b k 70 44
-7 b k 70 55
6 b k 70 66
4 b k 70 67
10 b k 70 68
-7 b k 70 70
-4 b k 70 73
5 b k 70 86
-7 b k 70 89
6 b k 70 9
-9 b k 70 93
-4 b k 70 94
8 b k 71 20
3 b k 72 74
4 b k 72 90
-7 b k 73 0
23 b k 73 20
-13 b k 73 24
4 b k 73 26
-11 b k 73 66
-6 b k 73 68
-8 b k 73 89
8 b k 74 20
-3 b k 74 27
6 b k 74 67
5 b k 75 18
9 b k 75 20
-7 b k 75 39
3 b k 76 117
5 b k 76 20
-6 b k 76 66
-8 b k 76 91
6 b k 78 122
7 b k 78 20
-4 b k 79 20
5 b k 79 67
5 b k 80 53
3 b k 80 80
-3 b k 81 67
-3 b k 82 16
-9 b k 82 20
-5 b k 82 35
11 b k 82 67
-6 b k 83 0
-3 b k 83 67
-13 b k 83 75
3 b k 83 91
4 b k 85 0
6 b k 85 138
4 b k 85 142
14 b k 85 20
3 b k 85 24
4 b k 85 31
6 b k 85 37
-10 b k 85 38
3 b k 85 4
-5 b k 85 46
6 b k 85 55
-4 b k 85 67
4 b k 85 76
8 b k 85 85
3 b k 85 93
-4 b k 85 94
9 b k 86 1
4 b k 86 138
-5 b k 86 18
-4 b k 86 29
-6 b k 86 31
6 b k 86 93
9 b k 89 0
-4 b k 89 134
-8 b k 89 17
-4 b k 89 2
5 b k 89 24
4 b k 89 29
-12 b k 89 37
3 b k 89 41
5 b k 89 43
7 b k 89 44
4 b k 89 48
-5 b k 89 67
5 b k 89 69
4 b k 89 73
4 b k 89 85
-4 b k 89 89
6 b k 89 9
5 b k 89 91
4 b k 89 93
5 b k 89 95
13 b k 9 0
4 b k 9 109
-7 b k 9 117
4 b k 9 122
9 b k 9 126
3 b k 9 129
-4 b k 9 2
-12 b k 9 20
10 b k 9 24
3 b k 9 27
-8 b k 9 37
6 b k 9 38
9 b k 9 41
3 b k 9 42
-13 b k 9 66
16 b k 9 67
5 b k 9 69
-14 b k 9 86
-6 b k 9 89
-3 b k 90 0
5 b k 90 1
-3 b k 90 112
3 b k 90 117
-14 b k 90 142
9 b k 90 20
-9 b k 90 27
-5 b k 90 39
-9 b k 90 4
-6 b k 90 40
6 b k 90 66
9 b k 90 70
11 b k 90 75
-6 b k 90 91
4 b k 91 0
7 b k 91 100
6 b k 91 112
-9 b k 91 117
-5 b k 91 12
9 b k 91 133
3 b k 91 136
-6 b k 91 138
-8 b k 91 19
-14 b k 91 2
-10 b k 91 20
8 b k 91 24
6 b k 91 27
7 b k 91 37
-10 b k 91 43
-8 b k 91 48
-8 b k 91 51
-19 b k 91 55
5 b k 91 61
5 b k 91 67
-16 b k 91 68
3 b k 91 70
-7 b k 91 85
6 b k 91 89
3 b k 91 96
3 b k 92 103
6 b k 92 108
-5 b k 92 20
3 b k 92 66
-4 b k 92 69
9 b k 92 74
6 b k 93 100
5 b k 93 103
3 b k 93 107
-5 b k 93 109
-7 b k 93 110
-11 b k 93 112
-3 b k 93 117
-4 b k 93 119
-9 b k 93 12
-12 b k 93 126
7 b k 93 127
5 b k 93 128
4 b k 93 129
-8 b k 93 132
15 b k 93 133
3 b k 93 138
10 b k 93 142
9 b k 93 146
4 b k 93 17
-10 b k 93 2
15 b k 93 24
7 b k 93 25
11 b k 93 26
6 b k 93 3
15 b k 93 37
7 b k 93 39
-8 b k 93 41
3 b k 93 51
6 b k 93 65
4 b k 93 66
-18 b k 93 70
-5 b k 93 81
-7 b k 93 83
6 b k 93 86
-4 b k 93 89
-8 b k 93 90
11 b k 93 91
-5 b k 93 92
18 b k 93 93
-8 b k 93 94
3 b k 93 95
-12 b k 94 0
-9 b k 94 142
4 b k 94 20
-5 b k 94 3
8 b k 94 37
12 b k 94 61
-3 b k 94 70
8 b k 95 138
-4 b k 95 27
-5 b k 95 3
7 b k 95 66
4 b k 95 67
3 b k 95 69
5 b k 95 89
-7 b k 95 91
7 b k 95 93
6 b k 96 138
6 b k 96 20
4 b k 96 24
4 b k 96 27
6 b k 96 41
-3 b k 96 93
14 b k 97 20
6 b k 98 138
-4 b k 98 15
4 b k 99 86
-4 b keep a
7 b keep it
-7 b keep the
8 b kitche $
-10 b know their
6 b labora $
-3 b lado $
4 b langua $
-5 b last month
-8 b last time
-8 b last update
-7 b last year
8 b left $
7 b left in
8 b legend $
4 b lento $
11 b let me
-12 b let us
-3 b letter $
7 b ligar mais
-5 b like ours
-4 b like the
-6 b limpo e
3 b linhas $
-15 b list $
-22 b lista $
5 b lista de
-14 b lista por
5 b log in
14 b login $
4 b login com
-7 b loja $
-4 b long $
4 b longer than
4 b look at
7 b love a
-3 b lovely $
4 b loyalt card
-6 b lucro $
-10 b lugar $
5 b machin $
-4 b madrug $
-20 b mail $
-4 b maio $
-7 b mais $
-5 b mais do
7 b mais tarde
5 b mais uma
8 b make it
5 b make the
-9 b manda para o
6 b mandar o
-6 b mando os
6 b maneir de
-13 b manten o
-3 b many of
-9 b mao $
-6 b map $
3 b marco $
-5 b marido eh
10 b mata eh
8 b maybe a
7 b me $
9 b me a
7 b me change
-13 b me from
5 b me is
-4 b me ligar
-4 b me on
4 b me pin
-11 b me to
-3 b median $
-13 b melhor $
9 b melhor a
-5 b menos papel
3 b mensal dos
6 b menu $
-9 b merece um
-5 b mes $
-5 b mes passad
10 b meses $
4 b mesmo boleti
-12 b metade $
11 b metade das
5 b metade do
4 b metade dos
10 b meu bairro
-10 b meu banco
-12 b meu email
5 b meu filho
-7 b meu marido
-8 b meu pagame
-3 b minha conta
-7 b minha equipa
-3 b minha filha
-5 b minha lingua
-6 b minute $
6 b minuto a
4 b minuto entre
-4 b missin $
6 b mobile app
-4 b mode $
-13 b modelo $
-5 b moment $
4 b moment i
-5 b money $
-3 b months $
-7 b more $
-4 b more lost
5 b more than
5 b mudara o
-6 b muito $
3 b muito caro
-4 b muito mais
9 b multi curren
-5 b my accoun
-8 b my contra
5 b my langua
-5 b my name
-6 b my old
7 b my own
-6 b my report
-3 b my wife
-5 b n a
-12 b na altura
4 b na casa
5 b na entrad
-4 b na hora
-17 b na lista
6 b na nota
5 b na recepc
6 b na sala
11 b na vesper
-4 b name $
-9 b nao $
16 b nao anda
18 b nao consig
7 b nao conver
7 b nao ha
10 b nao havia
4 b nao le
-5 b nao mexam
-4 b nao por
-7 b nao precis
-6 b nao resolv
4 b nao respon
4 b nao se
-8 b nao tenho
-4 b nao uso
-6 b need $
5 b need a
-5 b need it
6 b needed just
-8 b never a
-4 b never been
-4 b never had
10 b never know
-8 b new releas
7 b nice app
4 b night $
-7 b nights $
10 b ningue atende
4 b ningue veio
-4 b no ano
4 b no caixa
4 b no celula
-4 b no chat
-8 b no comeco
6 b no contra
11 b no dia
-7 b no fim
-3 b no meu
-3 b no moment
-8 b no more
7 b no portao
-4 b no sabado
-5 b no surpri
8 b nobody $
-3 b nobody here
-8 b noite $
-3 b none $
3 b normal $
-5 b not by
10 b not enough
-7 b not sure
15 b nota $
8 b nota fiscal
-8 b nota mil
-6 b nothin to
-9 b nova morada
-9 b now $
8 b now and
4 b number on
-6 b number to
-6 b numero para
9 b nunca conseg
-4 b nunca falhou
-4 b nunca mais
-8 b nunca perdi
8 b nunca tem
5 b o aplica
6 b o apoio
6 b o balcao
4 b o cadast
-4 b o campo
6 b o client
6 b o codigo
3 b o comboi
-3 b o erro
5 b o estaci
-8 b o estagi
3 b o extrat
4 b o formul
4 b o grafic
-5 b o histor
-4 b o horari
-4 b o lembre
5 b o manual
-6 b o melhor
-3 b o mes
4 b o mesmo
-14 b o meu
-9 b o motobo
-6 b o nosso
-4 b o outro
7 b o pao
-8 b o papel
-6 b o pedido
8 b o planea
-7 b o plano
3 b o prazo
9 b o preco
4 b o progra
-4 b o quadro
-12 b o que
4 b o relato
-4 b o servic
-4 b o sistem
-4 b o sms
-5 b o tecnic
3 b o vended
6 b obra e
12 b obras $
8 b of each
-4 b of every
8 b of it
-10 b of our
-3 b off at
-8 b office 0
6 b offlin $
-5 b offlin mode
-4 b ok $
4 b old tablet
-4 b olha que
-5 b olho fechad
14 b olhou e
7 b on $
4 b on me
10 b on paper
-12 b on the
-10 b on time
-4 b on tuesda
-7 b on wednes
3 b once a
-4 b onde $
4 b onde mudo
4 b onde nao
-6 b one $
-5 b one thing
5 b online $
-4 b only $
-9 b only one
4 b only the
-4 b open it
3 b openin hours
3 b openin the
-6 b opinia $
-5 b opinio $
4 b orcame por
-4 b ordem $
4 b order $
-4 b order of
3 b os do
3 b os horari
10 b os meus
-6 b os numero
-5 b otimo $
7 b our old
6 b our own
15 b out $
-4 b out blank
15 b out of
-8 b out the
-8 b out to
4 b outloo and
-4 b outra coisa
-10 b over $
7 b packag $
5 b paga $
-8 b page $
3 b pago $
-7 b pago a
4 b pago expres
-10 b paid for
3 b palavr passe
9 b papel $
5 b papel e
4 b paper $
3 b para abrir
-8 b para dizer
8 b para entreg
5 b para estuda
-7 b para isso
7 b para ligar
-7 b para mandar
-6 b para pesqui
10 b para quem
4 b para saber
-13 b para salvar
5 b para trinta
9 b parcel em
-3 b parkin $
-4 b parte da
5 b parts $
-5 b passad $
-3 b passad ja
13 b passar $
-3 b passar a
11 b passo $
-4 b passou $
4 b passwo every
3 b pay by
-4 b paymen $
9 b pdf $
5 b pedir um
-4 b pela metade
12 b pelo menos
5 b pena que
-9 b people in
-5 b pequen $
-7 b perceb a
-9 b perdi um
-7 b pergun $
8 b pesqui nas
4 b pessim $
5 b pessoa $
-3 b pessoa a
-9 b phone $
7 b phones $
7 b pix $
-4 b plan for
-3 b planne $
-13 b please $
5 b please add
-4 b please dont
7 b podia ir
8 b podiam fazer
10 b ponto de
3 b pop up
-5 b por dia
-4 b por enquan
-12 b por favor
-7 b por mim
-6 b por telefo
9 b por um
7 b por uma
5 b por vended
7 b portao $
-5 b portar $
7 b portio for
5 b portug $
7 b post $
4 b prato e
-6 b prazo $
-22 b precis $
-20 b precis de
-7 b preco $
-6 b preco e
-14 b price $
-7 b prices $
17 b primei $
3 b print $
3 b printe $
-4 b proble com
4 b proble eh
-4 b produc is
-10 b progra que
14 b pronta $
5 b pump $
-5 b put a
8 b put the
-4 b qualit $
-7 b quando tiver
-3 b quando voltar
9 b quaren minuto
-4 b quaren pessoa
5 b quatro vezes
-6 b que atenda
-4 b que ele
-5 b que eu
-8 b que faz
12 b que ja
-10 b que me
6 b que mudou
-9 b que nao
-12 b que precis
-8 b que sabe
5 b que so
8 b que voces
10 b quebra $
-4 b quem esta
-5 b quem usa
3 b queria que
7 b questi $
-7 b quotes $
-5 b rapido $
6 b rate limits
-6 b reais $
5 b recebe o
4 b recebo o
4 b receip by
-4 b recepc $
-5 b reclam $
-10 b reclam do
6 b recorr $
-8 b reduzi a
4 b remind $
-4 b resolv $
-5 b resolv no
-5 b resolv por
-7 b respon isso
-11 b respon quando
-6 b respos anteri
16 b respos pronta
6 b rid of
-7 b ring $
-4 b robo $
5 b room $
3 b room has
-8 b runs $
6 b sabado $
8 b sabe o
4 b sai em
7 b saiu $
6 b sala de
9 b salvou $
-7 b sao os
5 b sao precis
-4 b say $
-11 b screen $
4 b se a
3 b se abriss
-10 b se for
-4 b se nao
6 b se o
6 b se tivess
-4 b se tudo
-3 b search $
4 b seat number
-4 b sede $
-6 b see the
-6 b see what
-8 b segue o
-6 b seguin $
5 b segund $
-6 b segund loja
3 b self servic
-4 b sem fila
-9 b sem intern
10 b sem juros
-4 b sem reclam
10 b sem rede
8 b sem sinal
-7 b sem surpre
-3 b semana $
8 b semana para
-10 b send the
-10 b sends me
3 b separa as
-4 b ser melhor
-9 b servic $
-3 b sexta $
11 b shame about
-6 b shifts $
-5 b shop $
5 b shortc $
5 b should be
4 b shows up
5 b shows zero
6 b sign on
8 b signal in
11 b signat per
-4 b signed up
-5 b simpat $
-3 b simple to
5 b since the
-7 b since we
6 b single sign
-6 b sistem $
-6 b site $
-4 b slow $
7 b slow on
4 b sms ja
3 b so a
-7 b so deixa
-7 b so i
6 b so para
3 b soma das
-4 b somos uma
9 b sozinh $
-8 b spread for
-3 b staff $
-4 b start to
-9 b still waitin
4 b stock $
7 b stocks $
9 b straig out
-10 b stuff $
-9 b sua colega
-6 b suport $
8 b suport eh
-6 b suppor $
-7 b surpre $
-6 b swear at
6 b tablet $
6 b takes ages
9 b talk to
4 b talvez uma
6 b taxa de
6 b taxas escond
-7 b team $
5 b tecnic $
6 b tela $
4 b tela para
-6 b telefo $
4 b telefo na
-6 b telefo que
-4 b tell you
-5 b tem $
3 b templa $
3 b tempo de
11 b tenho de
7 b tenho que
-9 b tenho uma
-6 b ter ajudad
-8 b terrib $
-4 b than i
7 b than one
8 b thanks $
-5 b that $
-9 b that i
3 b that my
-4 b that says
-17 b the app
-3 b the best
-3 b the bus
8 b the button
-7 b the card
4 b the changi
-8 b the cleane
5 b the courie
-4 b the custom
6 b the dashbo
4 b the docs
-5 b the export
-5 b the first
5 b the form
-7 b the front
-13 b the green
6 b the gym
5 b the heatin
-4 b the hour
-3 b the job
-6 b the kids
-10 b the last
7 b the letter
-7 b the list
7 b the menu
-7 b the mornin
-9 b the new
-5 b the next
9 b the normal
-6 b the office
-8 b the one
-17 b the only
3 b the order
3 b the page
5 b the parcel
-4 b the parkin
5 b the passwo
-7 b the phone
-3 b the planne
3 b the pool
-4 b the produc
4 b the queue
4 b the receip
-7 b the remind
-4 b the rest
4 b the right
8 b the same
-4 b the search
3 b the sync
5 b the system
3 b the tablet
-10 b the team
13 b the thing
-7 b the things
-4 b the time
3 b the timer
5 b the top
9 b the total
-3 b the tunnel
4 b the two
-4 b the upload
5 b the waiter
4 b the waitin
-4 b the websit
-11 b the whole
-10 b their stuff
4 b them $
5 b them in
4 b theme $
-3 b there $
7 b there are
3 b there is
5 b there was
9 b theres a
-10 b they are
10 b they dont
4 b they just
-10 b thing $
-9 b thing it
-6 b things $
-7 b things i
-4 b think about
-10 b this $
6 b this year
-3 b though $
-7 b three months
5 b three times
10 b three weeks
5 b till $
8 b times $
5 b timeta $
5 b tirand o
-4 b tive um
-8 b to 0
-14 b to accoun
-3 b to add
9 b to be
-3 b to call
7 b to get
9 b to look
6 b to me
-3 b to one
8 b to our
-8 b to print
-6 b to take
-3 b to tell
4 b to the
-4 b to think
-3 b toca a
9 b toda a
3 b toda segund
7 b toda vez
-3 b todas as
8 b todo dia
3 b todo mundo
4 b todos os
4 b toilet $
-6 b too $
-4 b too early
3 b too expens
8 b took a
3 b top $
-7 b town $
-4 b trabal sozinh
5 b traini $
3 b traini was
-4 b transp $
-3 b tras $
-6 b tres formul
9 b tres semana
17 b tudo $
-4 b tudo mais
-9 b tudo no
-6 b tudo num
-7 b tudo por
3 b tuesda $
-3 b two days
7 b two factor
-12 b two weeks
-9 b ultima versao
6 b um $
5 b um app
-17 b um aument
-9 b um client
-3 b um descon
7 b um dia
-8 b um docume
5 b um elevad
4 b um equipa
-5 b um filtro
-9 b um logoti
4 b um modo
4 b um prato
-4 b um proble
-5 b um progra
-3 b um sabado
-13 b um telefo
10 b uma $
4 b uma bomba
-11 b uma coisa
3 b uma palavr
-9 b uma pequen
7 b uma tomada
-5 b uma vez
6 b undo $
-9 b unica coisa
4 b unpaid invoic
-8 b uns 0
3 b up every
4 b up on
3 b up that
-3 b up the
-6 b update in
-6 b us a
-5 b usa eh
7 b use $
-14 b use it
-4 b used to
-5 b uso o
-6 b vamos abrir
6 b ve o
11 b vegeta $
4 b vem pelo
3 b vendas $
4 b vended $
8 b verdad $
9 b vermel e
3 b versao para
3 b vesper $
6 b vez $
-8 b vez de
-4 b vez em
12 b vezes $
-4 b vezes por
3 b vida $
-4 b vinte e
5 b visit $
6 b viu a
7 b voces nao
6 b voces podiam
4 b volta no
-5 b voltar $
-16 b volto a
-7 b vou pensar
5 b wait $
-3 b was lovely
-10 b way $
6 b way to
-4 b we are
-5 b we cut
-7 b we have
-6 b we moved
7 b we need
4 b we run
3 b we still
6 b we were
-5 b websit $
4 b weeken $
10 b weeks $
5 b welcom $
7 b what i
-8 b what it
8 b what we
-3 b what you
-5 b whatsa $
3 b when a
7 b when i
4 b when im
5 b when it
-5 b where it
-5 b where they
14 b wi fi
12 b wifi $
4 b window $
14 b with a
-4 b with each
-4 b with gloves
6 b with the
-6 b within the
-4 b withou a
-4 b withou it
4 b withou me
-3 b work $
3 b work with
-4 b worse $
23 b would be
-4 b would like
6 b would love
4 b year $
-4 b year and
-6 b year is
-6 b yet $
-7 b you are
-5 b you can
5 b you cant
-7 b you get
3 b you need
-6 b you next
5 b you to
6 b your app
-8 b your collea
-54 before bug
-36 before bug|why
-47 before bug|wish
-5 before complaint|why
14 before complaint|wish
8 before name
8 before name|wish
-6 before nothing
19 before nothing|why
-31 before nothing|wish
21 before points
9 before points|why
12 before points|wish
4 before praise
7 before praise|why
-10 before praise|wish
-40 before question
-40 before question|wish
-11 before remark
-11 before remark|why
5 before remark|wish
-31 before sentence
-31 before sentence|wish
7 before side -1 and
23 before side -1 and|why
-30 before side -1 cause
-30 before side -1 cause|why
-35 before side -1 pause
-6 before side -1 pause|why
-52 before side -1 pause|wish
-21 before side -1 sentence
-20 before side -1 sentence|why
-14 before side -1 sentence|wish
-43 before side -1 turn
-37 before side -1 turn|why
-19 before side -1 turn|wish
-17 before side 0 and
-13 before side 0 and|why
-18 before side 0 and|wish
-20 before side 0 cause
-22 before side 0 cause|why
-4 before side 0 cause|wish
40 before side 0 listed
-12 before side 0 listed|why
43 before side 0 listed|wish
-29 before side 0 pause
-41 before side 0 pause|why
16 before side 0 sentence|wish
-14 before side 0 turn
-25 before side 0 turn|wish
-36 before side 1 and
-38 before side 1 and|why
-8 before side 1 and|wish
-35 before side 1 cause
-8 before side 1 cause|why
-64 before side 1 listed
-63 before side 1 listed|wish
11 before side 1 pause
15 before side 1 pause|why
-15 before side 1 pause|wish
14 before side 1 sentence
28 before side 1 sentence|why
-27 before side 1 sentence|wish
41 before side 1 turn
40 before side 1 turn|why
9 before side 1 turn|wish
20 before wish|wish
-38 begins
-32 begins|why
-48 begins|wish
14 both ask thing
13 both ask thing|why
15 both ask thing|wish
32 both bad people
28 both bad people|why
29 both bad people|wish
20 both bad thing
20 both bad thing|why
13 both bad thing|wish
22 both condition good
26 both condition good|why
6 both deny ask|wish
-41 both deny bad
-40 both deny bad|why
-8 both deny bad|wish
-9 both deny good
-7 both deny good|why
-8 both deny good|wish
23 both excess thing
26 both excess thing|why
10 both excess thing|wish
13 both excess wait|why
-25 both excess wait|wish
9 both fault thing
10 both fault thing|why
-4 both good people
-10 both good people|wish
-5 both good thing|why
27 both good thing|wish
7 both hope ask
13 both hope ask|why
16 both hope thing
20 both hope thing|why
10 both hope thing|wish
19 both lack thing
23 both lack thing|why
3 both lack thing|wish
31 both money excess
34 both money excess|why
4 both money excess|wish
-3 both none deny
-7 both none deny|wish
5 both past solved
35 both past solved|wish
16 both rival good
18 both rival good|why
8 both rival good|wish
5 both self burden
12 both self burden|wish
11 both self lack
13 both self lack|why
-10 both self lack|wish
-7 both self past
-9 both self past|why
-3 both survey self
31 both survey self|why
-32 both survey self|wish
-23 both thanks people
-9 both thanks people|why
-24 both thanks people|wish
-67 contact
-67 contact|wish
-14 ends
-9 ends|why
-5 ends|wish
-9 first addressed
-8 first addressed|why
-4 first addressed|wish
11 first ask
-49 first ask|why
23 first ask|wish
47 first bad
47 first bad|why
3 first bad|wish
-7 first burden
-23 first burden|why
-12 first cause
-19 first condition
6 first condition|why
-37 first condition|wish
13 first degree
4 first degree|why
29 first degree|wish
-17 first deny
-7 first deny|why
-32 first deny|wish
-11 first excess
-24 first excess|wish
13 first fault
11 first fault|why
-25 first good
-29 first good|why
13 first hope|why
-6 first hope|wish
-17 first lack
-7 first lack|why
-32 first lack|wish
35 first money
25 first money|why
28 first money|wish
-19 first none
6 first none|why
-43 first none|wish
-45 first past
-43 first past|why
-33 first past|wish
9 first people|why
-35 first people|wish
-31 first rival
-21 first rival|why
-25 first self
-10 first self|why
-44 first self|wish
-16 first solved
-26 first solved|why
8 first solved|wish
-42 first survey
-27 first survey|why
-41 first survey|wish
-36 first thanks
-16 first thanks|why
-41 first thanks|wish
28 first thing
-8 first thing|why
44 first thing|wish
-30 first turn
-30 first turn|why
-27 first wait
-29 first wait|why
-8 first wait|wish
-15 has addressed
-28 has addressed more
-27 has addressed more|why
6 has addressed|why
-41 has addressed|wish
7 has ask
17 has ask more
13 has ask more|why
18 has ask more|wish
14 has ask|wish
11 has bad
-20 has bad more
-20 has bad more|why
10 has bad|why
14 has bad|wish
6 has burden
9 has burden more
6 has burden more|why
16 has burden more|wish
6 has burden|why
4 has burden|wish
8 has cause more
8 has cause more|why
8 has cause|why
-24 has cause|wish
9 has condition
-8 has condition more|why
12 has condition more|wish
16 has condition|why
-6 has condition|wish
-12 has degree
-12 has degree more
-12 has degree more|why
-3 has degree|why
-10 has degree|wish
-8 has deny
-14 has deny more
-27 has deny more|wish
-6 has deny|why
-16 has deny|wish
3 has excess
7 has excess more
4 has excess more|why
9 has excess more|wish
10 has excess|why
-14 has excess|wish
14 has fault
-38 has fault more
-38 has fault more|why
10 has fault|why
24 has fault|wish
-17 has good
-17 has good more
-11 has good more|why
-23 has good more|wish
-20 has good|why
-7 has good|wish
4 has hope
15 has hope more
23 has hope more|why
5 has hope|why
14 has lack
-12 has lack more
12 has lack more|why
-24 has lack more|wish
19 has lack|why
14 has money
37 has money more
38 has money more|why
18 has money more|wish
12 has money|why
12 has money|wish
-12 has none
-18 has none more
-30 has none more|wish
-30 has none|wish
-8 has past
-17 has past more
-14 has past more|why
-9 has past more|wish
-4 has past|why
-20 has people
8 has people more
31 has people more|why
-35 has people more|wish
-15 has people|why
-11 has people|wish
4 has rival
7 has rival more
17 has rival more|why
-10 has rival more|wish
6 has rival|why
-3 has rival|wish
-16 has self
-21 has self more
-25 has self more|why
8 has self more|wish
-9 has self|why
-28 has self|wish
-11 has solved
8 has solved more
11 has solved more|why
-17 has solved|why
22 has solved|wish
-4 has survey
22 has survey more|why
-32 has survey more|wish
-16 has survey|wish
-19 has thanks
-15 has thanks more
-15 has thanks more|why
-6 has thanks|why
-32 has thanks|wish
21 has thing
28 has thing more
21 has thing more|why
33 has thing more|wish
20 has thing|why
19 has thing|wish
21 has turn
-5 has turn more
31 has turn|why
-15 has turn|wish
8 has wait
15 has wait more
19 has wait more|why
-23 has wait more|wish
3 has wait|why
19 has wait|wish
31 infinitive
-37 infinitive|why
37 infinitive|wish
3 is bug
5 is bug|why
-7 is bug|wish
18 is complaint
24 is complaint|why
-13 is complaint|wish
-40 is harmless
-41 is harmless|why
-31 is harmless|wish
-31 is nothing
-19 is nothing|why
-31 is nothing|wish
22 is order
6 is order|why
22 is order|wish
-18 is praise
-20 is praise|why
-8 is praise|wish
14 is question
7 is question|why
15 is question|wish
11 is wish
22 is wish|why
-19 joint and
-15 joint and|why
-25 joint and|wish
-29 joint cause
-26 joint cause|why
-30 joint cause|wish
14 joint listed
-20 joint listed|why
20 joint listed|wish
-20 joint pause
-19 joint pause|why
-19 joint pause|wish
-16 joint sentence|why
16 joint turn
26 joint turn|why
-26 joint turn|wish
19 k 0
17 k 0|why
18 k 0|wish
37 k 1
5 k 10
26 k 100
10 k 100|why
39 k 100|wish
-19 k 101
-26 k 101|wish
16 k 102
12 k 102|why
14 k 102|wish
38 k 103
42 k 103|why
26 k 103|wish
24 k 104
24 k 104|why
3 k 104|wish
5 k 105
20 k 105|why
-28 k 105|wish
11 k 106
8 k 106|why
13 k 106|wish
-11 k 107
-33 k 107|why
21 k 107|wish
15 k 108
23 k 108|why
-6 k 108|wish
20 k 109
20 k 109|why
14 k 109|wish
4 k 10|why
-14 k 10|wish
22 k 11
-40 k 110
-40 k 110|why
26 k 111
23 k 111|why
19 k 111|wish
-9 k 112|why
37 k 112|wish
-13 k 113
-13 k 113|why
3 k 113|wish
21 k 114
13 k 114|why
22 k 114|wish
-5 k 115
10 k 115|why
-21 k 115|wish
23 k 116
-3 k 116|why
36 k 116|wish
16 k 117
12 k 117|why
20 k 117|wish
7 k 118
19 k 118|wish
10 k 119
-8 k 119|why
14 k 119|wish
-7 k 11|why
33 k 11|wish
-26 k 120
-17 k 120|why
-16 k 120|wish
-6 k 121
20 k 121|why
-47 k 121|wish
-24 k 122|why
11 k 122|wish
-34 k 123
-38 k 123|why
26 k 124
13 k 124|why
32 k 124|wish
-50 k 125
-47 k 125|why
-24 k 125|wish
13 k 126
12 k 126|why
9 k 126|wish
12 k 127|wish
36 k 128
38 k 128|why
16 k 128|wish
29 k 129
31 k 129|why
19 k 129|wish
-13 k 12|why
-9 k 12|wish
-22 k 130|why
30 k 130|wish
39 k 131
30 k 131|why
40 k 131|wish
-29 k 132
-38 k 132|why
8 k 132|wish
-25 k 133|why
20 k 133|wish
31 k 134
34 k 134|why
10 k 134|wish
42 k 135
21 k 135|why
39 k 135|wish
21 k 136
6 k 136|why
32 k 136|wish
-29 k 137
-31 k 137|why
-10 k 137|wish
-14 k 138
-11 k 138|why
-4 k 138|wish
-12 k 139
-24 k 13|why
21 k 13|wish
37 k 14
8 k 140
19 k 140|wish
-12 k 141
-27 k 141|why
10 k 141|wish
6 k 142
17 k 142|why
-10 k 142|wish
-11 k 143
14 k 143|why
-43 k 143|wish
38 k 144
39 k 144|why
12 k 144|wish
52 k 145
51 k 145|why
7 k 145|wish
46 k 146
30 k 146|wish
-27 k 147
-17 k 147|why
-43 k 147|wish
-22 k 148
-43 k 148|why
5 k 148|wish
-22 k 149
-44 k 149|why
29 k 149|wish
45 k 14|why
-6 k 14|wish
36 k 15
48 k 15|why
14 k 16
-14 k 16|why
28 k 16|wish
18 k 17
29 k 17|why
-6 k 17|wish
23 k 18
14 k 18|why
26 k 18|wish
-6 k 19
-30 k 19|why
14 k 19|wish
32 k 1|why
34 k 1|wish
9 k 2
4 k 20
5 k 20|why
26 k 21
19 k 21|why
16 k 21|wish
-39 k 22
-35 k 22|why
-8 k 22|wish
24 k 23
4 k 23|why
30 k 23|wish
18 k 24
21 k 24|why
5 k 24|wish
33 k 25
30 k 25|why
23 k 25|wish
-25 k 26
-25 k 26|why
-17 k 26|wish
23 k 27
9 k 27|why
33 k 27|wish
22 k 28
-8 k 28|why
30 k 28|wish
-6 k 29|why
14 k 29|wish
26 k 2|why
-26 k 2|wish
19 k 3
-44 k 30
-52 k 30|wish
28 k 31
34 k 31|why
14 k 31|wish
19 k 32
16 k 32|why
14 k 32|wish
31 k 33
6 k 33|why
30 k 33|wish
-34 k 34
-34 k 34|why
18 k 35
-4 k 35|why
29 k 35|wish
-13 k 36
5 k 36|why
-14 k 36|wish
-19 k 37
-13 k 37|why
-31 k 37|wish
9 k 38
10 k 38|why
7 k 39
13 k 39|why
16 k 3|why
17 k 3|wish
-16 k 4
7 k 40
12 k 40|wish
20 k 41
33 k 41|wish
43 k 42
43 k 42|why
27 k 42|wish
8 k 43
18 k 43|why
-11 k 43|wish
21 k 44
5 k 44|why
35 k 44|wish
-25 k 45
-23 k 45|why
-12 k 45|wish
-14 k 46
-19 k 46|why
22 k 46|wish
24 k 47
36 k 47|wish
26 k 48
11 k 48|why
36 k 48|wish
17 k 49|why
-19 k 49|wish
-12 k 4|why
-5 k 4|wish
5 k 5
34 k 50
-7 k 50|why
53 k 50|wish
23 k 51
32 k 51|why
-3 k 51|wish
17 k 52
15 k 52|wish
-6 k 53
-41 k 53|why
33 k 53|wish
-22 k 54
-18 k 54|why
-28 k 54|wish
-19 k 55
-7 k 55|why
-43 k 55|wish
37 k 56
18 k 56|why
49 k 56|wish
17 k 57
10 k 57|why
7 k 57|wish
-8 k 58
-16 k 58|why
6 k 58|wish
-7 k 59|why
7 k 59|wish
-22 k 5|why
-6 k 6
31 k 60
-8 k 60|why
48 k 60|wish
15 k 61
11 k 61|wish
-6 k 62
-11 k 62|why
9 k 62|wish
7 k 63
-6 k 63|why
32 k 63|wish
-12 k 64
-23 k 64|why
22 k 64|wish
35 k 65
20 k 65|why
43 k 65|wish
27 k 66
40 k 66|why
10 k 67
19 k 67|why
-15 k 67|wish
10 k 68
18 k 68|why
-13 k 68|wish
38 k 69
34 k 69|why
35 k 69|wish
16 k 6|why
-20 k 6|wish
41 k 7
18 k 70
11 k 70|why
23 k 70|wish
11 k 71
10 k 72
8 k 72|why
5 k 72|wish
-17 k 73
-22 k 73|why
7 k 73|wish
28 k 75
19 k 75|why
33 k 75|wish
28 k 76
34 k 76|why
7 k 76|wish
23 k 77|why
-20 k 77|wish
-6 k 78
24 k 78|why
-39 k 78|wish
16 k 79
44 k 79|wish
38 k 7|why
27 k 7|wish
46 k 80
37 k 80|why
40 k 80|wish
8 k 81
-24 k 81|why
29 k 81|wish
-25 k 82
-31 k 82|why
20 k 82|wish
30 k 83
21 k 83|why
28 k 83|wish
8 k 84
-7 k 84|why
12 k 84|wish
28 k 85
21 k 85|why
31 k 85|wish
20 k 86
16 k 86|why
21 k 86|wish
28 k 87
15 k 87|why
18 k 87|wish
4 k 88
-6 k 88|why
17 k 88|wish
23 k 89
28 k 89|why
7 k 89|wish
12 k 9
-7 k 90
6 k 90|why
-35 k 90|wish
-14 k 91|why
-8 k 91|wish
15 k 92
20 k 92|why
13 k 93
-9 k 93|why
16 k 93|wish
23 k 95
15 k 95|why
24 k 95|wish
36 k 96
26 k 96|why
38 k 96|wish
39 k 97
24 k 97|why
26 k 97|wish
15 k 98
-3 k 98|why
27 k 98|wish
-21 k 99
-27 k 99|why
6 k 99|wish
8 k 9|why
12 k 9|wish
28 length -1
26 length -1|why
6 length -1|wish
-52 length 0
-57 length 0|why
-18 length 0|wish
-35 length 1
-34 length 1|why
-32 length 1|wish
-31 length 2
-23 length 2|why
-38 length 2|wish
12 length 3
-3 length 3|why
3 length 3|wish
15 length 4
11 length 4|why
22 length 4|wish
19 length 5
12 length 5|why
30 length 5|wish
-11 no verb
-12 no verb|why
13 no verb|wish
-14 plain|why
7 rule bug
8 rule bug|why
19 rule complaint
27 rule complaint|why
-19 rule complaint|wish
9 rule name
9 rule name|wish
-31 rule nothing
-19 rule nothing|why
-30 rule nothing|wish
-35 rule points
-29 rule points|why
-9 rule points|wish
-26 rule praise
-25 rule praise|why
-28 rule praise|wish
24 rule question
34 rule question|why
16 rule question|wish
-20 rule remark
-19 rule remark|why
-29 rule remark|wish
-34 rule sentence
-34 rule sentence|wish
22 rule wish
31 rule wish|why
16 rule wish|wish
21 side -1
20 side -1|why
23 side -1|wish
3 side 0
-13 side 0|why
-26 side 1
-30 side 1|why
-7 side 1|wish
-37 titled
-9 titled|why
-37 titled|wish
-28 verb first
-21 verb first|why
-16 verb first|wish
4 verb inside|why
-8 verb inside|wish
-12 w 0
-26 w 0|wish
7 w a
3 w a5
3 w a5|wish
-5 w abenco
-5 w abenco|wish
3 w aberto
11 w about
8 w about|why
3 w about|wish
-8 w abraco
-8 w abraco|wish
3 w abre
3 w abre|why
4 w abrir|why
-3 w abrir|wish
3 w abriss
3 w abriss|why
-6 w absolu
-6 w absolu|why
-11 w acabar
-11 w acabar|why
-7 w acabou
-7 w acabou|why
-3 w accept
-6 w accept|why
-18 w accoun
-3 w accoun|why
-15 w accoun|wish
8 w aceita
6 w aceita|why
13 w acesso
8 w acesso|wish
7 w achar
3 w achar|wish
-4 w acores
-4 w acores|why
-4 w actual
-6 w actual|why
16 w add
9 w addres|why
-9 w addres|wish
10 w add|why
6 w add|wish
6 w adicio
6 w adicio|why
-5 w admini
-3 w adora
-15 w adoram
-15 w adoram|why
-3 w adora|why
4 w adoro
4 w adoro|why
12 w ads
11 w ads|why
-3 w after
3 w aftern
-6 w after|why
-3 w again
10 w agenda
8 w agenda|why
7 w ages
7 w ages|why
-7 w agilid
-7 w agilid|why
-7 w agora
-7 w agora|why
-5 w agrade
4 w agua
4 w agua|why
8 w ai
10 w ainda
9 w ainda|why
5 w ai|why
-6 w ajudad
-6 w ajudad|wish
6 w ajuda|why
-3 w ajuda|wish
5 w alarm
3 w alergi
3 w alergi|wish
4 w allerg
3 w allow
3 w allow|wish
11 w all|why
-11 w all|wish
7 w almoco
7 w almoco|why
5 w alread
12 w alread|why
-7 w alread|wish
-12 w altura
5 w alunos
7 w alunos|why
-6 w amor
23 w an
16 w anda
-14 w andar
-14 w andar|why
16 w anda|why
-7 w ando
-7 w ando|why
7 w androi
6 w androi|why
-14 w and|why
8 w and|wish
-5 w anonim
-5 w anonim|wish
-18 w anos
-16 w anos|why
9 w anothe
9 w anothe|why
5 w anteri|why
-5 w anteri|wish
9 w antes
7 w antes|why
-9 w antiga
3 w antiga|why
-11 w antigo
-12 w antigo|why
7 w anunci
-4 w any
-7 w anyone
-7 w anyone|why
-12 w anythi
-16 w anythi|why
4 w anythi|wish
-7 w any|why
17 w an|why
9 w an|wish
7 w ao
13 w aos
10 w aos|why
11 w ao|why
-5 w ao|wish
4 w apaga
8 w apagad
6 w apagad|why
7 w apagar
4 w apaga|why
-3 w aparec|why
7 w aparel
7 w aparel|why
15 w api
7 w api|why
8 w api|wish
14 w aplica
9 w aplica|why
5 w aplica|wish
4 w app
4 w apple
4 w apple|wish
8 w appoin|why
-5 w appoin|wish
5 w appren
5 w appren|why
12 w approv
7 w approv|why
5 w approv|wish
6 w app|wish
6 w aprova|why
-5 w aprova|wish
5 w aquem
5 w aquem|why
-9 w aqui
-3 w aqui|why
-6 w aqui|wish
10 w ar
3 w archiv
-17 w are
4 w arent
4 w arent|wish
-6 w are|why
-8 w are|wish
-4 w arranj
-4 w arranj|wish
-3 w arrive
-3 w arrive|why
-12 w arruma
-12 w arruma|why
4 w artigo
9 w ar|why
9 w as
-10 w ask
-7 w asked
-7 w asked|why
-3 w asking|why
10 w asks
9 w asks|why
-8 w ask|why
4 w as|why
7 w as|wish
-11 w at
-21 w ate
-6 w atenda
-6 w atenda|wish
25 w atende
25 w atende|why
-15 w atendi
-12 w atendi|why
-22 w ate|why
-4 w atras
-9 w atraso
-4 w atras|why
-15 w attach
-15 w attach|wish
-9 w atuali
-5 w atuali|why
-9 w at|why
-9 w at|wish
-6 w aula
4 w aulas
-7 w aula|why
-13 w aument
-12 w aument|wish
11 w automa
15 w automa|wish
-6 w avisad
8 w a|why
20 w back
16 w back|why
4 w back|wish
-7 w bad
-3 w badly
-10 w bad|why
12 w bairro
10 w bairro|why
-3 w baixar
10 w baixo
10 w baixo|why
8 w balanc
8 w balanc|why
5 w balcao
4 w balcao|why
-15 w banco
-15 w banco|why
-5 w bank
-6 w bank|why
-5 w baseme
-5 w baseme|why
-4 w batem
-4 w batem|why
5 w bateri
3 w bateri|why
4 w batter
3 w batter|why
25 w be
-11 w been
-9 w been|why
20 w before
4 w before|why
16 w before|wish
5 w behind
5 w behind|why
10 w being
9 w being|why
-9 w bem|why
7 w bem|wish
-6 w best
-6 w best|why
10 w better
-4 w better|why
14 w better|wish
17 w be|why
14 w be|wish
-5 w bi
4 w bicicl
4 w bicicl|wish
-5 w big
13 w bigger
11 w bigger|wish
-5 w big|why
6 w bike
6 w bike|wish
-4 w bilhet|why
-9 w bill
-6 w bill|why
6 w bin
6 w bin|wish
6 w bit
3 w bit|why
-5 w bi|why
-4 w blank
5 w blocks
6 w blocos
6 w blocos|wish
-3 w bloque
-4 w bloque|why
14 w boa
3 w board
15 w boa|why
4 w boleti
4 w boleti|why
8 w boleto
4 w boleto|why
4 w boleto|wish
9 w bolinh
9 w bolinh|wish
-12 w bom
4 w bomba
4 w bomba|wish
-3 w bom|why
-9 w bom|wish
8 w bookin
5 w bookin|wish
4 w bota
-4 w botao
-7 w botao|why
4 w bota|wish
3 w both|wish
-6 w box
-4 w box|wish
10 w branch
8 w branch|why
7 w branco
7 w branco|why
-4 w broken|wish
7 w build
7 w build|wish
-9 w bulk|why
8 w bulk|wish
-3 w bus
9 w busca
6 w busca|wish
-5 w busine
-5 w busine|why
-4 w bus|why
26 w by
14 w by|why
16 w by|wish
-4 w cada
9 w cadast
8 w cadast|why
-8 w cada|why
3 w cada|wish
4 w cade
5 w cadeir
4 w cade|wish
6 w cafe
4 w cafe|wish
-9 w caiu
7 w caixa
7 w caixa|why
9 w calcul
9 w calcul|why
12 w calend
8 w calend|why
4 w calend|wish
-9 w call
4 w calls
4 w calls|why
-18 w call|why
8 w call|wish
5 w cambio
5 w cambio|why
-5 w came
5 w campai
-3 w campai|why
8 w campai|wish
-10 w campo
-14 w campo|why
3 w campo|wish
6 w can
6 w cancel|why
-6 w cancel|wish
10 w cant
18 w cant|why
-7 w cant|wish
-10 w can|why
16 w can|wish
-9 w capric
-9 w capric|why
-4 w card
-5 w card|why
5 w caro
5 w caro|why
6 w carreg
5 w carreg|why
5 w cartao
-4 w caucao
-7 w cedo
-5 w cedo|wish
4 w celula
5 w celula|wish
5 w certif
-11 w certo
-10 w certo|why
4 w chamad
4 w chamad|why
3 w change
6 w changi
3 w changi|why
15 w charge
13 w charge|why
4 w charts
4 w chatbo
4 w chatbo|why
-3 w cheape
3 w check
6 w check|wish
4 w chefe|why
5 w chega
3 w chegar
4 w chega|why
-5 w chego
7 w cheque
8 w cheque|wish
-5 w christ
-5 w chuva
-5 w chuva|why
-5 w cidade
-5 w cidade|why
7 w cinzen
7 w cinzen|why
9 w claro
7 w claro|why
3 w class
3 w classe|why
-5 w clean
-8 w cleane|wish
-5 w clean|why
3 w clear
3 w clear|why
4 w clicki
4 w clicki|why
8 w clico
6 w clico|why
-5 w client
-12 w client|why
-6 w clinic
6 w clique|why
8 w closed
8 w closed|why
4 w close|why
-4 w close|wish
5 w cobrad
5 w cobrad|why
7 w cobram
7 w cobram|why
4 w cobran
3 w cobran|why
10 w cobrar|why
-11 w cobrar|wish
4 w cobre
4 w cobre|wish
5 w codes
5 w codes|why
4 w code|why
-4 w code|wish
4 w codigo
6 w codigo|why
9 w coffee
9 w coffee|why
-31 w coisa
-8 w coisas
-8 w coisas|wish
-19 w coisa|why
-12 w coisa|wish
4 w cold
-14 w colega
-5 w colega|why
-9 w colega|wish
-4 w collea
-8 w coloca
-9 w coloca|wish
5 w column
5 w column|wish
3 w comboi
3 w comboi|why
-4 w come
6 w comeca|why
-3 w comeca|wish
-9 w comeco
-9 w comeco|why
7 w comerc
7 w comerc|why
-5 w come|wish
21 w comida
21 w comida|why
-4 w coming
-4 w coming|why
-4 w commen
-4 w commen|wish
-8 w como
-8 w como|wish
-5 w compan|why
-5 w compar|why
4 w compet
4 w compet|why
-9 w compla
-8 w compla|why
-4 w comple|why
6 w comple|wish
-15 w compli
-15 w compli|why
8 w compre
8 w compre|why
6 w compri
-3 w comput
-5 w comput|wish
6 w comuni
-15 w com|why
15 w com|wish
-8 w condom
-6 w condom|wish
-5 w conexa
-7 w conexa|why
-3 w confia
-3 w confia|why
-13 w confir
-14 w confir|why
10 w confus
10 w confus|why
4 w connec
7 w conseg
7 w conseg|wish
14 w consig
10 w consig|why
4 w consig|wish
-8 w conta
-5 w contab
-6 w contab|why
4 w contac
12 w contac|why
-8 w contac|wish
-3 w contas|why
-7 w conta|wish
-5 w contin
8 w contin|why
-12 w contin|wish
7 w contra
-7 w contra|why
13 w contra|wish
18 w conver
8 w conver|why
9 w conver|wish
9 w copy
8 w copy|why
-5 w cor
4 w corre
4 w corre|why
-5 w cor|why
10 w cost
10 w cost|why
16 w could
-16 w couldn
-16 w couldn|why
6 w could|why
10 w could|wish
-6 w counte
-6 w counte|why
5 w courie
5 w courie|why
-9 w cover
18 w covera
18 w covera|why
-9 w cover|wish
-5 w crashe
-6 w crashe|why
3 w create
3 w create|wish
-10 w cresce
-10 w cresce|why
4 w criar
3 w criar|why
-7 w cumpre
-7 w cumpre|why
-12 w cumpri
-6 w cumpri|why
-6 w cumpri|wish
16 w curren
10 w curren|wish
7 w custom
-8 w custom|why
14 w custom|wish
4 w da
-4 w daily
-3 w daily|wish
-4 w daqui
-4 w daqui|why
3 w daria
3 w daria|why
6 w dark
4 w darker
4 w darker|why
8 w dark|wish
27 w das
12 w dashbo
11 w dashbo|why
21 w das|why
7 w das|wish
4 w data|wish
14 w date
13 w date|why
4 w dava
-14 w day
-11 w day|why
4 w da|wish
12 w de
3 w decent
3 w decent|why
-8 w dei
-18 w deixa
-5 w deixar
-10 w deixar|why
5 w deixar|wish
-20 w deixa|wish
-17 w deixei
-17 w deixei|why
-8 w deixou
-5 w deixou|why
-8 w dei|why
10 w delete
4 w delete|why
6 w delete|wish
-4 w deleti
4 w delive
4 w delive|wish
6 w demais|why
-4 w demais|wish
5 w demasi
5 w demasi|why
3 w demora
6 w demora|why
4 w depart
4 w depart|why
4 w depend
4 w depend|why
-4 w depois|why
4 w depois|wish
-3 w desapa
-3 w desapa|why
-6 w descan
-6 w descan|why
5 w descar
-9 w descon|why
11 w descon|wish
-3 w desde
-5 w desde|wish
-7 w deserv
-4 w deserv|why
-5 w desist
-5 w desist|why
16 w deslig
12 w deslig|why
3 w deslig|wish
4 w desloc
4 w desloc|why
5 w desse|why
-3 w desse|wish
-7 w deus
-7 w deus|wish
5 w devia
7 w devolv
14 w dez
11 w dez|why
-4 w de|why
27 w de|wish
6 w dia
5 w diaria
12 w dias
10 w dias|why
7 w dia|wish
-9 w did
-3 w didnt
-3 w didnt|why
-10 w did|why
3 w difere|wish
5 w differ
3 w differ|why
-3 w difici
-3 w difici|why
-8 w dificu
-8 w dificu|why
-3 w digita
-6 w digita|wish
-4 w diminu
3 w direct
3 w direct|wish
5 w direto
5 w direto|why
3 w disso
3 w disso|why
11 w diz
7 w dizem
7 w dizem|why
-12 w dizer
-8 w dizer|why
-4 w dizer|wish
8 w diz|why
12 w dobro
12 w dobro|why
4 w docs
4 w docs|why
-19 w does
12 w doesnt
16 w doesnt|why
-3 w doesnt|wish
-24 w does|why
5 w does|wish
-6 w dog
7 w dois
5 w dois|why
-5 w dona
-5 w dona|wish
-14 w dont
-8 w dont|why
-6 w dont|wish
15 w dos
12 w dos|why
4 w dos|wish
-6 w dou
10 w double
9 w double|why
-3 w dou|wish
-3 w dra
-3 w dra|wish
4 w drives
4 w drives|why
4 w duas
-8 w durmo
-8 w durmo|why
13 w e
9 w each
8 w each|why
5 w eats
5 w eats|why
6 w edit
-3 w educac
10 w educad
10 w educad|why
-21 w eh
-5 w eh|why
-30 w eh|wish
5 w eight
5 w eight|why
-10 w elevad|why
7 w elevad|wish
-4 w ele|why
6 w else
17 w em
-17 w email
-17 w email|why
-5 w embala
-7 w embala|why
9 w embora
9 w embora|why
3 w emitir
-12 w empres
-12 w empres|why
20 w em|why
5 w encome|why
-3 w encome|wish
3 w encont
9 w ended
9 w ended|why
4 w endere
3 w endere|wish
-3 w end|why
-6 w enfim
-6 w enfim|why
-3 w engage
-3 w engage|wish
7 w englis
6 w englis|why
4 w enough
-3 w enquan
5 w entra
6 w entrad
6 w entrad|wish
5 w entra|wish
5 w entre
26 w entreg
12 w entreg|why
15 w entreg|wish
4 w entre|why
-9 w equipa
-8 w equipa|why
-34 w equipe
-23 w equipe|why
-12 w equipe|wish
12 w era
12 w era|why
16 w erro
-9 w error
-9 w error|why
9 w erro|why
7 w erro|wish
-4 w escola
-4 w escola|wish
4 w escolh|why
-5 w escolh|wish
7 w escond
7 w escond|why
5 w escrev
12 w escrev|why
-7 w escrev|wish
-4 w escrit|why
-6 w especi
-5 w especi|wish
15 w espera
14 w espera|why
-14 w espero
-12 w espero|wish
-8 w esquec
-10 w esquec|why
11 w essa
13 w essa|why
-10 w esse
-9 w esse|wish
-4 w esta
12 w estaci
9 w estaci|why
-5 w estagi
5 w estagi|why
-11 w estagi|wish
4 w estao
13 w estao|why
-9 w estao|wish
4 w estar
-3 w estava|why
4 w esta|why
-6 w esta|wish
-4 w este
-4 w este|why
3 w estoqu
-4 w estou
-3 w estou|why
-7 w estrad
-7 w estrad|wish
5 w estuda
5 w estuda|wish
9 w etique
4 w etique|why
5 w etique|wish
14 w eu
-5 w euros
-5 w euros|why
14 w eu|why
3 w eu|wish
-11 w even
5 w evenin
4 w evenin|why
-11 w even|why
8 w everyb
8 w everyb|why
7 w everyo
6 w everyo|why
4 w everyt|why
-7 w everyt|wish
-4 w every|why
-30 w exampl
-30 w exampl|wish
12 w excel
7 w excele
7 w excele|why
8 w excel|why
5 w except
5 w except|why
-4 w exempl
-4 w exempl|why
9 w expens
9 w expens|why
-5 w experi
-5 w experi|why
3 w expire
-3 w explai
-3 w explai|why
-5 w explic
-6 w explic|why
14 w export
14 w export|why
3 w extrat
10 w e|why
6 w e|wish
-5 w facil
-4 w facil|why
10 w faco
3 w faco|why
6 w faco|wish
7 w factor
-5 w fair
-5 w fair|why
-6 w fala
24 w falar
13 w falar|why
11 w falar|wish
-11 w falei
-9 w falei|wish
-4 w falhou
-4 w falhou|why
4 w falta
8 w falta|why
-4 w falta|wish
9 w farmac
8 w farmac|why
-6 w faster|wish
9 w fatura
4 w fatura|why
4 w fatura|wish
-11 w favor
-9 w favor|wish
5 w fax
5 w fax|why
-17 w faz
-5 w fazer
-5 w fazer|why
-13 w faz|why
-4 w faz|wish
-6 w featur
4 w featur|why
-10 w featur|wish
8 w fechar
7 w fechar|why
-5 w fechav
-5 w fechav|why
-7 w fecho
-7 w fecho|why
-6 w fee
-6 w feedba
-6 w feedba|why
4 w feel
4 w feel|why
-4 w fees
-6 w fees|why
-6 w fee|why
-4 w feito
-3 w ferias
-3 w ferias|why
-11 w fez
14 w fi
26 w fica
7 w ficam
5 w ficam|why
16 w fica|why
-4 w ficou
22 w fideli
21 w fideli|why
7 w fields
7 w fields|wish
-9 w fila
-10 w fila|why
-10 w files
-4 w filha
-4 w filha|why
5 w filho
4 w filter
-9 w filtro|why
7 w filtro|wish
-14 w fim
-17 w fim|why
-11 w finall
-11 w finall|why
5 w financ|why
8 w find
3 w finds
7 w find|wish
-4 w fine
-6 w firme
17 w five
18 w five|why
6 w fix
-13 w fixed
-9 w fixed|why
-6 w fixes
5 w fix|why
14 w fi|why
-3 w flight
-3 w flight|why
3 w flores
3 w flores|wish
6 w foi
13 w foi|why
-6 w foi|wish
5 w folha
4 w folha|why
4 w follow
-3 w food
-3 w food|why
7 w for
6 w fora
6 w fora|why
13 w forget
12 w forget|why
6 w form
4 w forma
-4 w forms|why
5 w formul
-5 w formul|why
10 w formul|wish
5 w form|wish
8 w forty
9 w forty|why
-10 w forwar
-3 w for|why
16 w for|wish
3 w fosse
3 w fosse|why
-6 w fotogr
-7 w fotogr|why
-10 w found
-10 w found|why
-4 w free
-7 w freeze
-8 w freeze|why
-5 w free|wish
10 w fria
10 w fria|why
-6 w friday
-8 w friday|wish
6 w friend
7 w friend|wish
-11 w from
-4 w from|why
-12 w from|wish
-7 w front
-3 w front|wish
18 w funcio
11 w funcio|why
7 w funcio|wish
10 w fundo
10 w fundo|why
-7 w gabine
-7 w gabine|why
-5 w ganhei
-5 w ganhei|why
-7 w gente|why
5 w gente|wish
-8 w geral
-7 w geral|wish
11 w gerent
3 w gestao
3 w gestao|why
3 w gestor
9 w get
-5 w gets
-6 w gets|why
-5 w gettin
-5 w gettin|why
10 w get|why
7 w give
4 w give|wish
-4 w gloves
-7 w go
12 w goes
12 w goes|why
-8 w going
-7 w going|wish
4 w gone
4 w gone|why
-10 w good
-3 w good|why
-6 w good|wish
8 w google
7 w google|wish
4 w gostar
4 w gostar|wish
9 w gostav
7 w gostav|why
-6 w gosto
-6 w gosto|why
5 w got
3 w got|why
-6 w go|why
6 w grafic
6 w grafic|why
-14 w grande
-14 w grande|why
9 w gratis
7 w gratis|why
4 w gratui
4 w gratui|why
3 w gravar
3 w gravar|why
4 w gravou
4 w gravou|why
-5 w great
-5 w great|wish
-5 w green
-5 w green|wish
4 w grupo
7 w guests
4 w guests|wish
5 w guy
4 w guys
4 w guys|why
4 w gym
4 w gym|why
6 w ha
-12 w had
-14 w had|why
6 w half
7 w half|why
8 w happen
3 w happen|wish
-4 w hard
-5 w hard|why
-10 w has
-15 w has|why
6 w has|wish
-11 w have
-7 w have|why
-9 w have|wish
10 w havia
10 w havia|why
5 w having
5 w having|why
6 w ha|wish
-4 w hear
5 w heatin
5 w heatin|why
7 w help
3 w helps|why
-5 w helps|wish
9 w help|why
-17 w here
-5 w here|why
-12 w here|wish
-4 w hide
-4 w hide|wish
-7 w his
-6 w histor
-7 w histor|why
-7 w his|why
17 w hoje
13 w hoje|why
4 w hoje|wish
7 w holida
9 w holida|why
-10 w honest
-5 w honest|why
-5 w honest|wish
-8 w hope
-8 w hope|wish
-6 w hora
7 w horari
6 w horari|wish
-5 w horas
-6 w horas|why
-6 w hora|wish
7 w hot
7 w hot|why
4 w hour
4 w hours
-4 w hours|why
8 w hours|wish
6 w hour|wish
11 w how
6 w how|why
5 w how|wish
-7 w humano|wish
-15 w i
5 w iban
13 w id
9 w id|why
5 w id|wish
6 w if
7 w if|why
-5 w ignore
-5 w ignore|wish
-4 w igual
-5 w igual|wish
3 w ilimit
3 w ilimit|why
7 w im
-8 w imenso
3 w imposs
7 w imprim
7 w imprim|wish
-11 w improv
-5 w improv|why
13 w imundo
13 w imundo|why
12 w im|why
-4 w im|wish
13 w in
5 w inbox
5 w inbox|wish
-3 w indico
-3 w indico|why
11 w ingles
11 w ingles|why
16 w instal
12 w instal|why
6 w instea
5 w instea|wish
5 w instru|why
9 w integr
4 w integr|why
5 w integr|wish
12 w inteir
11 w inteir|why
-7 w intern
-7 w intern|why
-8 w into|why
8 w into|wish
5 w inutil
5 w inutil|why
-4 w invoic|wish
12 w in|why
7 w in|wish
14 w ir
7 w ir|why
7 w ir|wish
6 w is
-7 w isnt
-5 w isnt|why
-33 w isso
-6 w isso|why
-28 w isso|wish
-18 w isto
-14 w isto|why
-3 w isto|wish
15 w is|why
-12 w is|wish
-21 w it
-6 w itens
-12 w its
-11 w itself
-14 w itself|why
3 w itself|wish
-8 w its|why
-4 w its|wish
-22 w it|why
-5 w it|wish
-10 w ive
-8 w ive|why
-11 w i|why
-11 w i|wish
-12 w ja
-4 w janeir
-4 w janeir|why
4 w januar
4 w januar|why
-7 w ja|why
-8 w ja|wish
-5 w job
4 w jobs
5 w jobs|wish
-5 w job|why
-7 w june
5 w junto
5 w junto|why
11 w juros
10 w juros|wish
7 w just
-4 w justo
-4 w justo|why
12 w just|why
-5 w just|wish
-12 w k
8 w keeps
8 w keeps|why
-15 w kept
-15 w kept|why
4 w keyboa
4 w keyboa|wish
-6 w kids
-6 w kids|why
6 w kitche
3 w kitche|why
7 w know
7 w know|wish
-5 w k|why
-7 w k|wish
-9 w la
-10 w label
-10 w label|why
6 w labora
6 w labora|wish
6 w lanco
6 w lanco|why
7 w langua
4 w langua|why
-6 w laptop
-19 w last
-15 w last|why
-5 w last|wish
-6 w late
6 w later
-7 w late|why
11 w laudos
-8 w la|why
-4 w le
-9 w least
-9 w least|wish
3 w leave|wish
17 w left
16 w left|why
8 w legend
12 w legend|wish
-3 w lembra
-6 w lembra|wish
3 w lembre|wish
3 w lenta
4 w lento
4 w lento|why
4 w less
4 w less|why
3 w let
13 w letra
12 w letra|why
4 w lettin
4 w lettin|wish
3 w levar
3 w levar|why
-4 w le|wish
4 w lift
4 w ligaca
5 w ligaca|wish
-5 w ligado
-5 w ligado|why
-5 w ligand
-5 w ligand|why
5 w ligar
3 w ligar|why
5 w ligo
-4 w liguem
-4 w liguem|wish
4 w like
7 w like|wish
6 w limita
6 w limits
6 w limits|wish
-4 w limit|why
-4 w limpez
-6 w limpo
-6 w limpo|why
-3 w line
-3 w line|why
12 w lingua
12 w lingua|why
3 w linhas
3 w linhas|why
-10 w list
-31 w lista
-34 w lista|wish
7 w lists
4 w list|why
-14 w list|wish
4 w lixeir
4 w lixeir|wish
4 w lock
4 w lock|why
7 w log
14 w login
6 w login|why
7 w login|wish
-9 w logoti
3 w logo|why
6 w log|why
-4 w loja
-6 w loja|why
-6 w long
12 w longer
4 w longer|why
7 w longer|wish
-9 w long|wish
-9 w lookin
-7 w lose
-7 w lose|why
-14 w lost
-8 w lost|why
-8 w lot
-4 w lot|why
-4 w lot|wish
3 w love|why
-4 w love|wish
6 w loyalt
3 w loyalt|wish
-3 w lucro
-3 w lucro|why
-8 w lugar
-5 w lugar|wish
4 w luz
7 w luz|wish
4 w machin
3 w machin|why
-5 w made
-17 w mail
-3 w mails|why
-13 w mail|why
-5 w mail|wish
-4 w maio
-4 w maio|why
4 w mais|wish
13 w make
6 w make|why
7 w make|wish
5 w mal
-7 w manda
-6 w mandar|why
9 w mandar|wish
-7 w manda|why
-7 w mandem
-7 w mandem|wish
-6 w mando
-6 w mando|wish
-5 w manha
-6 w manha|why
-14 w manten
-14 w manten|wish
5 w manual|why
-5 w mao
-4 w mao|wish
-3 w map|why
-5 w marcac
-5 w marcac|why
-8 w march
-8 w march|why
-6 w marco
-6 w marco|why
6 w margem
6 w margem|why
-7 w marido
-7 w marido|wish
11 w mata
11 w mata|why
-4 w mau
-4 w mau|why
-7 w may
7 w maybe
7 w maybe|wish
-6 w may|why
-5 w me
4 w means
4 w means|why
-3 w median
-3 w median|why
-4 w medico
5 w meetin
4 w meia
4 w meia|why
8 w meio
8 w meio|why
-15 w melhor
-14 w melhor|why
-7 w menino
-7 w menino|why
-14 w menos|why
14 w menos|wish
12 w mensal
12 w mensal|why
-3 w mentio
10 w menu
6 w menus
6 w menus|why
8 w menu|wish
-9 w merece
-9 w merece|wish
-15 w mes
4 w meses
4 w meses|why
-4 w mesma
-12 w mesma|why
8 w mesma|wish
9 w mesmo
4 w mesmo|why
4 w mesmo|wish
13 w messag
10 w messag|why
-10 w mes|why
-5 w mes|wish
8 w metade
7 w metade|why
-13 w meu
20 w meus
15 w meus|why
4 w meus|wish
3 w meu|why
-20 w meu|wish
-5 w mexam
-5 w mexam|wish
-14 w me|why
8 w me|wish
5 w micros
5 w micros|wish
-8 w mil
-6 w mil|why
-4 w mim|wish
-11 w minha
-21 w minhas
-22 w minhas|why
-4 w minha|why
-7 w minha|wish
-7 w minute
-7 w minute|why
23 w minuto
23 w minuto|why
-11 w missin
-7 w missin|why
3 w miuda
8 w mobile
6 w mobile|why
-11 w modelo
-6 w mode|why
4 w mode|wish
6 w modo
8 w modo|wish
-7 w moment
-7 w moment|why
5 w monday
5 w monday|why
-5 w money
-5 w money|why
-5 w month
-6 w monthl
-7 w monthl|why
-4 w months|why
-10 w month|why
5 w month|wish
-7 w more
-10 w more|wish
-13 w mornin
-7 w mornin|why
-7 w mornin|wish
5 w mostra
4 w mostra|wish
-9 w motobo
5 w motori
4 w motori|why
6 w moved
6 w moved|why
-3 w much|why
-5 w muda
3 w mudari
3 w mudari|wish
-6 w muda|why
4 w mudo
-6 w mudou|why
6 w mudou|wish
4 w mudo|wish
4 w muita
3 w muita|why
4 w muito
-5 w muitos
-5 w muitos|why
5 w muito|why
4 w multa
4 w multa|why
9 w multi
9 w multi|wish
3 w mundo|why
5 w musica
-11 w my
4 w my|why
-28 w my|wish
-5 w n
13 w na
4 w nada
12 w nada|why
-6 w nada|wish
4 w names
-5 w name|why
3 w name|wish
13 w nao|why
19 w nas
18 w nas|wish
3 w na|why
13 w na|wish
10 w needs
8 w needs|wish
-22 w nem
-22 w nem|why
15 w nenhum
17 w nenhum|why
-4 w nesse
-4 w nesse|why
4 w never
-6 w never|why
11 w never|wish
-21 w new
-19 w new|wish
9 w next|why
-6 w next|wish
12 w nice
9 w nice|why
11 w night
-7 w nights
-7 w nights|wish
9 w night|why
15 w ningue
15 w ningue|why
15 w no
11 w nobody
17 w nobody|why
4 w noites
4 w noites|why
-4 w noite|wish
3 w none
6 w none|why
13 w normal
11 w normal|why
20 w nos
-6 w nosso
-3 w nossos|why
-6 w nosso|why
14 w nos|why
7 w nos|wish
-20 w not
6 w nota
5 w notas
4 w notas|why
10 w nota|why
-4 w nota|wish
-6 w notes
-9 w nothin
6 w nothin|why
-15 w nothin|wish
-13 w notice
-13 w notice|why
6 w notifi
5 w notifi|why
-10 w not|why
-11 w not|wish
-11 w nova
-5 w nova|why
-6 w nova|wish
-11 w novo
-12 w novo|wish
-7 w no|why
22 w no|wish
-4 w number|why
6 w number|wish
-3 w numero
-3 w numero|wish
8 w nunca
12 w nunca|wish
-5 w n|wish
13 w o
5 w obra
10 w obras
9 w obras|why
4 w obra|why
-7 w of
3 w off
-27 w office
-16 w office|why
-11 w office|wish
-4 w offlin|why
4 w offlin|wish
3 w off|wish
-16 w of|wish
-3 w oito
-3 w oito|why
-6 w ok
-6 w ok|why
18 w old
4 w old|why
14 w old|wish
-4 w olha
-4 w olha|why
-5 w olho
14 w olhou
14 w olhou|why
-5 w olho|why
4 w on
7 w onboar
5 w onboar|why
11 w onde
5 w onde|why
6 w onde|wish
-5 w one
-9 w one|wish
7 w online
5 w online|wish
-23 w only
-13 w only|why
-13 w only|wish
24 w ontem
29 w ontem|why
-13 w on|why
11 w on|wish
6 w opcao
5 w open
7 w openin
4 w openin|wish
4 w open|why
-6 w opinia
-6 w opinia|why
-5 w opinio
5 w option
3 w orcame
4 w orcame|wish
-4 w ordem
-4 w ordem|why
-7 w ordena
-7 w ordena|wish
3 w orderi
3 w orderi|wish
-4 w orders|wish
7 w order|why
-10 w order|wish
-3 w organi|why
8 w or|why
-10 w or|wish
17 w os
12 w os|why
10 w os|wish
-7 w other
-6 w others
-6 w others|why
-7 w other|why
-3 w otimo
-5 w otimo|why
-5 w ou
5 w our
-14 w our|why
19 w our|wish
8 w out
7 w outloo
6 w outloo|why
-7 w outra
-7 w outra|wish
-7 w outros
-7 w outros|why
10 w outsid
10 w outsid|why
8 w out|wish
-5 w ou|why
-12 w over
-15 w over|why
19 w own
9 w own|why
10 w own|wish
7 w o|why
17 w o|wish
-20 w pacien
-20 w pacien|why
7 w packag
7 w packag|why
3 w pacote
3 w pacote|why
7 w paga
-9 w pagam
-6 w pagame
-7 w pagame|wish
-9 w pagam|why
10 w pagar
8 w pagar|why
7 w paga|why
-4 w page|wish
-12 w paid
-15 w paid|why
3 w palavr
6 w pao
6 w pao|why
7 w papel
-5 w papela
-5 w papela|why
7 w papelz
7 w papelz|why
5 w papel|why
16 w paper
15 w paper|why
12 w para
6 w para o
-4 w para o|why
11 w para o|wish
6 w parabe
6 w parabe|why
7 w parada
7 w parada|why
11 w para|why
6 w para|wish
18 w parcel
3 w parcel|why
14 w parcel|wish
5 w parece
5 w parece|why
-4 w parei
-4 w parei|why
-4 w parte|why
-5 w parts|wish
-11 w passad
-8 w passad|why
10 w passar
9 w passar|why
5 w passe
13 w passo
-4 w passou
-4 w passou|why
13 w passo|why
11 w passwo
5 w passwo|why
5 w passwo|wish
-9 w paste
10 w pay
-6 w paymen
-4 w paymen|why
4 w payrol|wish
-7 w pays
-7 w pays|why
11 w pay|wish
-6 w paz
-6 w paz|wish
9 w pdf
9 w pdf|why
6 w peca
6 w peca|why
3 w pedem
-7 w pedi
5 w pedido|why
17 w pedir
12 w pedir|why
5 w pedir|wish
-4 w pedi|wish
5 w pega
5 w pega|why
-3 w pegou
-3 w pegou|why
-6 w pela
-5 w pela|why
16 w pelo
14 w pelo|wish
5 w pena
5 w pena|why
-9 w pensar
-7 w pensar|wish
-10 w people|why
10 w people|wish
-9 w pequen
-4 w pequen|why
11 w per
-11 w perceb
-10 w perceb|why
-4 w perdem
-4 w perdem|why
-9 w perdi
-6 w perdia
-6 w perdia|why
-5 w perdid
-5 w perdid|why
-9 w perdi|why
-4 w perfei
-3 w perfei|why
9 w pergun
9 w pergun|why
-5 w period
-5 w period|why
8 w permis
4 w permis|why
3 w permis|wish
-4 w person
-3 w person|why
3 w perto
3 w perto|wish
10 w per|wish
3 w pesado
3 w pesado|why
-8 w pesqui
-11 w pesqui|why
3 w pesqui|wish
4 w pessim
4 w pessim|why
-5 w pessoa|why
4 w pessoa|wish
-21 w phone
-4 w phones|wish
-26 w phone|why
-5 w physio
-5 w physio|why
-3 w pick
-3 w pick|why
7 w pin
7 w pin|wish
11 w piscin
7 w piscin|why
4 w piscin|wish
11 w pix
7 w pix|why
4 w pix|wish
-3 w place
-3 w place|why
3 w plain
3 w plain|wish
-4 w plan
8 w planea
8 w planea|why
-4 w planil|why
-3 w planne
-5 w planne|wish
-4 w planni
-4 w planni|why
4 w plano
3 w plano|why
-4 w plan|why
6 w plasti
6 w plasti|wish
-19 w please
-5 w please|why
-17 w please|wish
11 w poder
4 w poderi|wish
6 w poder|why
4 w poder|wish
6 w pode|why
7 w podia
-5 w podiam
-5 w podiam|wish
7 w podia|wish
-6 w point
8 w points
8 w points|why
-6 w point|why
-5 w polite
12 w ponto
4 w pontos
3 w pontos|why
8 w ponto|why
3 w ponto|wish
5 w pool
3 w pool|wish
8 w pop
8 w pop|why
6 w por
5 w porcao
-6 w porta
-6 w portal
-9 w portal|why
10 w portao
9 w portao|wish
-5 w portar
-5 w portar|wish
-6 w porta|why
-5 w portio|wish
7 w portug
3 w portug|why
3 w portug|wish
5 w por|why
5 w post
3 w post|why
16 w pouca
16 w pouca|why
-6 w pouco
-6 w pouco|why
-6 w power
5 w practi
5 w practi|wish
6 w pram
4 w prato
4 w prato|why
-27 w precis
-18 w precis|why
-9 w precis|wish
-3 w precos
-4 w precos|why
4 w preco|why
-6 w preco|wish
5 w presen|wish
6 w press|why
-10 w price
-7 w prices
-4 w prices|why
-12 w price|why
3 w primei
3 w primei|why
-3 w princi
-3 w princi|why
4 w printe
-4 w print|why
6 w print|wish
-11 w proble
-11 w proble|why
4 w procur|why
-6 w produt
-6 w produt|why
-9 w profes
-9 w profes|why
-6 w progra
-6 w progra|why
7 w promet
7 w promet|why
-4 w promis
-4 w promis|why
16 w pronta
14 w pronta|wish
4 w pronto
13 w proper
11 w proper|why
-14 w propos
-5 w propos|why
-8 w provid
-8 w provid|why
-4 w pull
-4 w pull|why
5 w pump
5 w pump|wish
4 w push
-3 w put
-4 w qr|wish
-4 w quadro
-4 w quadro|why
-4 w qualit
-4 w qualit|why
-5 w quando
-10 w quando|why
3 w quando|wish
13 w quanto
12 w quanto|wish
5 w quaren
9 w quaren|why
-4 w quaren|wish
-11 w quase
-11 w quase|why
6 w quatro
4 w quatro|why
-13 w que
10 w quebra
10 w quebra|why
-9 w quer
12 w queria
7 w queria|why
6 w queria|wish
-3 w quero
-4 w quero|wish
-9 w quer|why
7 w questi
7 w questi|why
7 w queue
7 w queue|why
-12 w que|why
-9 w que|wish
-3 w quick
-3 w quick|why
-4 w quiet|why
6 w quiet|wish
-8 w quotes
-6 w quotes|wish
-3 w quote|why
-4 w raise
6 w rankin
6 w rankin|wish
-7 w rapido
-4 w rapido|why
-4 w rara
-4 w rara|why
9 w rate
7 w rate|wish
4 w reach
5 w read
4 w reads|why
6 w read|why
-6 w reais
4 w real
10 w recebe
7 w recebe|wish
-5 w recebi
-5 w recebi|why
4 w recebo
4 w recebo|why
10 w receip
7 w receip|wish
-4 w recepc|wish
6 w recibo
5 w recibo|wish
-20 w reclam
-20 w reclam|why
-5 w recome
-5 w recome|why
6 w recorr
6 w recorr|wish
3 w recurr
3 w recurr|wish
4 w recusa
4 w recusa|why
5 w rede
-8 w reduzi
-8 w reduzi|why
8 w refeic
3 w refere
3 w refere|wish
6 w reforc
6 w reforc|wish
-5 w refres
-5 w refres|why
-4 w refund
-6 w refund|why
21 w regist
20 w regist|why
11 w relato
10 w relato|wish
-8 w releas
9 w remarc
9 w remarc|why
4 w remedi
-9 w rememb
-7 w rememb|why
10 w remind
-5 w remind|why
14 w remind|wish
4 w rename
4 w rename|wish
-5 w rent
-5 w rent|wish
6 w replie
5 w reply|why
5 w report
4 w report|wish
4 w reset
4 w reset|why
-5 w resolv
-5 w resolv|why
-18 w respon
-10 w respon|why
-8 w respon|wish
24 w respos
16 w respos|why
9 w respos|wish
-4 w rest|why
-12 w retire
5 w retorn
8 w return
6 w rid
-8 w risco
-4 w risco|wish
-4 w room|why
5 w room|wish
3 w rota
6 w rows
5 w rows|wish
5 w rua|why
-5 w rua|wish
-9 w ruim
-9 w runs
-14 w runs|why
5 w runs|wish
4 w sabado
4 w saber|why
-4 w said
10 w sair
10 w sair|why
15 w saiu
15 w saiu|why
-4 w sai|why
9 w sala
6 w sala|why
5 w salva
-14 w salvar
-14 w salvar|why
5 w salva|why
9 w salvou
9 w salvou|why
7 w same
12 w same|why
-4 w same|wish
4 w saml
4 w saml|wish
3 w sao
-4 w save
-6 w saved
-10 w saved|why
-5 w save|wish
-16 w says
-10 w says|why
3 w scanne
-4 w screen
6 w screen|why
-10 w screen|wish
6 w se
8 w search
4 w search|why
4 w search|wish
-6 w season
12 w seat
5 w seats
5 w seats|why
8 w seat|why
4 w seat|wish
11 w second
7 w second|why
4 w second|wish
-4 w sede
-17 w see
-9 w see|why
-9 w see|wish
-11 w segue
-12 w segue|wish
-4 w seguin
-6 w seguin|why
-10 w seis
-10 w seis|why
3 w self
3 w self|wish
13 w sem
5 w semana
-5 w semana|why
9 w semana|wish
-13 w sempre
-12 w sempre|why
-7 w sem|why
18 w sem|wish
-12 w send
-9 w sends
-9 w sends|why
-5 w send|why
-7 w send|wish
3 w senhas
3 w senhas|why
-5 w senha|wish
-7 w senhor
-3 w sent
-4 w sent|why
7 w separa
4 w separa|why
7 w ser
-3 w seria|why
3 w seria|wish
-12 w servic
-17 w servic|why
5 w servic|wish
6 w ser|why
4 w setore
4 w setore|why
8 w settin
8 w settin|why
-17 w setup
-13 w setup|why
-5 w seu
-5 w seu|wish
-5 w sexta
-6 w sexta|wish
13 w se|why
-8 w se|wish
11 w shame
11 w shame|why
-5 w share
7 w shared
4 w shared|wish
-5 w share|wish
-6 w shifts
-6 w shifts|wish
-4 w shop
-5 w shop|wish
5 w shortc
5 w shortc|wish
16 w should
9 w should|why
7 w should|wish
10 w show
14 w shows
11 w shows|why
10 w show|wish
7 w sign
10 w signat
11 w signat|wish
-4 w signed|why
4 w sign|wish
-8 w simpat
-5 w simpat|why
4 w simple|why
8 w sinal
8 w sinal|why
-5 w sindic
-4 w sindic|why
-5 w single|why
-5 w siquei
-5 w siquei|wish
-11 w sistem
-5 w sistem|why
8 w sit
-4 w site
-4 w site|why
8 w sit|why
-5 w slots
3 w small
4 w small|why
-8 w sms
-7 w sms|why
9 w so
4 w socket
4 w socket|why
-5 w softwa|why
3 w softwa|wish
-5 w sol
-5 w sol|wish
3 w soma
3 w soma|why
7 w some
9 w somebo
-4 w someon|wish
7 w someth
3 w someth|why
4 w someth|wish
7 w some|why
4 w somos
7 w somos|why
-3 w somos|wish
-6 w sorry
-4 w sorry|wish
3 w sort
-6 w sorted
-6 w sorted|why
-5 w sou
5 w sozinh
-4 w sozinh|why
9 w sozinh|wish
15 w so|why
-6 w so|wish
3 w speed|wish
4 w split
4 w split|wish
-5 w spread
-6 w spread|why
-4 w spring|wish
18 w sso
14 w sso|wish
5 w staff
5 w staff|why
-3 w stars
3 w starte
5 w starts
5 w starts|why
4 w statem
4 w statem|why
-5 w stay
-4 w stays
-4 w stays|why
-4 w stay|wish
4 w steps
4 w steps|why
11 w still
6 w still|why
5 w still|wish
6 w stock
7 w stocks
7 w stocks|why
4 w stock|why
3 w stop
-8 w stoppe
-8 w stoppe|why
-5 w stops
4 w straig
4 w straig|why
-5 w stress
-5 w stress|why
4 w studen
-11 w stuff
-11 w stuff|why
-8 w sua
-9 w sua|wish
-10 w subiu
-10 w subiu|why
4 w subtit
4 w subtit|wish
9 w sugeri
5 w sugges
6 w sumiu
6 w sumiu|why
4 w sunday
6 w super
6 w super|why
-9 w suport
-10 w suport|why
-6 w suppli
-8 w suppli|why
-6 w suppor
-7 w suppor|why
-7 w sure
-6 w sure|why
-7 w surpre
-7 w surpre|why
-5 w surpri
-5 w surpri|why
-6 w swear
-6 w swear|why
-3 w switch|why
6 w sync
5 w sync|why
18 w system
9 w system|why
9 w system|wish
12 w tablet
10 w tablet|why
-8 w tags
-12 w take
14 w takes
12 w takes|why
-11 w take|wish
4 w tal
3 w tamanh
-6 w tanto
-6 w tanto|why
8 w tasks
8 w tasks|wish
9 w taxa
6 w taxas
6 w taxas|why
9 w taxa|why
-5 w teache
-5 w teache|wish
14 w team|why
-10 w team|wish
3 w teclad
13 w tecnic
12 w tecnic|why
4 w teh
4 w teh|why
15 w tela
8 w telas
8 w telas|why
9 w tela|why
6 w tela|wish
-6 w telefo
4 w telefo|why
-10 w telefo|wish
-3 w tell
-9 w tell|why
5 w tell|wish
10 w templa
8 w templa|wish
4 w tempo|why
14 w tem|why
-13 w tem|wish
-6 w tenha
-6 w tenha|why
6 w tenho
7 w tenho|why
-10 w tercei
-5 w terrib
-5 w terrib|why
3 w ter|why
-3 w ter|wish
7 w than
-3 w thank|why
5 w thank|wish
5 w than|wish
-6 w that
-17 w thats
-7 w thats|why
-10 w thats|wish
-5 w that|why
-6 w that|wish
11 w the
-7 w their
-10 w their|why
3 w their|wish
9 w them
5 w theme
11 w them|wish
4 w then
4 w then|why
25 w there
6 w theres
5 w theres|why
23 w there|why
3 w there|wish
-7 w these
8 w they|why
-9 w they|wish
13 w the|why
5 w the|wish
-4 w thing
4 w thing|why
-7 w thing|wish
-4 w think
-23 w this
-23 w this|wish
5 w those
5 w those|why
-9 w though
-12 w though|why
8 w three
6 w three|why
-5 w throug
4 w throug|why
-9 w throug|wish
6 w ticket
5 w ticket|why
-4 w tidy
-4 w tidy|why
7 w till
7 w till|why
4 w timer
3 w timer|why
12 w times
9 w times|why
7 w timeta
6 w timeta|why
-4 w time|wish
10 w tirar
8 w tirar|why
-8 w tirou
-8 w tirou|why
-9 w tive
-7 w tiver
-4 w tiver|why
6 w tivess
6 w tivess|why
-9 w tive|why
-3 w toca
-3 w toca|why
12 w toda
-5 w todas
-3 w todas|wish
9 w toda|why
11 w todo|why
-8 w todo|wish
4 w toilet
4 w toilet|why
5 w told
8 w told|why
7 w tomada
6 w tomada|why
-8 w too
9 w took
9 w took|why
-5 w tool
-5 w tool|why
-4 w too|why
-4 w too|wish
5 w top|wish
12 w total
9 w total|why
-8 w touch
-8 w touch|wish
-7 w town
-4 w town|why
7 w to|why
-8 w to|wish
-7 w trabal
-5 w trabal|why
-7 w traine|why
-4 w transp
-5 w transp|why
-6 w tres
-6 w tres|wish
-3 w trimes
-3 w trimes|why
11 w trinta
11 w trinta|why
6 w trocar
4 w trocar|wish
-8 w tudo
-10 w tudo|wish
-4 w tuesda|why
-3 w tunnel
-3 w tunnel|why
12 w turma
11 w turma|why
5 w turno
-3 w twice|why
7 w two
10 w two|wish
6 w type
7 w type|why
-12 w ultima
-9 w ultima|wish
13 w um
12 w uma
9 w uma|why
5 w uma|wish
19 w um|wish
4 w unders
4 w unders|why
4 w undo
-7 w unica
-5 w unica|why
4 w unpaid
4 w unpaid|why
-13 w uns
-11 w uns|why
4 w until
13 w up
-14 w update
3 w update|why
-17 w update|wish
9 w ups
9 w ups|why
8 w up|why
5 w up|wish
-15 w us
-8 w usa
-5 w usando
-5 w usando|why
5 w usar
5 w usar|why
-8 w usa|why
6 w use
-5 w used
-5 w used|why
-5 w use|why
11 w use|wish
-11 w uso
-9 w uso|why
-11 w us|why
-7 w us|wish
-7 w vai
-7 w vai|why
4 w vale|wish
-5 w vamos
-6 w vamos|wish
-7 w vao
4 w vat
7 w ve
19 w vegeta
17 w vegeta|why
17 w veio
17 w veio|why
-10 w vejo
-8 w vejo|why
5 w vem
5 w vem|why
6 w vencim
6 w vencim|why
-4 w venda
3 w vendas
3 w vendas|why
-4 w venda|wish
8 w vended
4 w vended|why
4 w vended|wish
-5 w vender
-5 w vender|why
3 w verao
4 w verao|wish
8 w verdad
8 w verdad|wish
9 w vermel
9 w vermel|wish
-15 w versao
-17 w versao|wish
9 w versio
6 w versio|wish
3 w very
3 w very|why
5 w ver|why
11 w vesper
4 w vesper|wish
-6 w vez
7 w vezes
6 w vezes|wish
-7 w vez|wish
5 w ve|why
-11 w viagen
-11 w viagen|why
6 w vida
5 w vida|wish
9 w video
-4 w videos
-5 w videos|why
5 w video|why
4 w video|wish
3 w view
3 w view|wish
-4 w vinte
-4 w vinte|why
-8 w virou
-8 w virou|why
5 w visit
-5 w visita
-12 w visita|why
6 w visita|wish
-5 w visits
-5 w visits|why
3 w visit|wish
3 w volta
-7 w voltar
-5 w voltar|wish
-15 w volto
-4 w volto|why
-11 w volto|wish
-6 w vosso
-6 w vosso|why
-14 w vou
-7 w vou|why
-7 w vou|wish
6 w wait
5 w waiter
5 w waiter|why
-5 w waitin
-6 w waitin|why
5 w wait|why
-6 w wanted
-4 w wanted|wish
21 w was
24 w was|why
-4 w was|wish
-5 w way|why
3 w way|wish
-8 w we
-5 w websit
-10 w websit|why
5 w websit|wish
-5 w wed
-7 w wednes
-7 w wednes|why
-5 w wed|wish
-7 w week
-6 w week|why
-6 w went
-6 w went|why
12 w were
13 w were|why
-7 w we|why
16 w what
-5 w whatsa
-6 w whatsa|why
7 w what|why
10 w what|wish
6 w when
5 w whenev
5 w whenev|why
6 w when|why
-11 w where
-7 w where|why
-3 w where|wish
6 w whethe
6 w whethe|why
19 w which
15 w which|why
4 w which|wish
9 w while
9 w while|why
-12 w who
-15 w whole
-12 w whole|why
-8 w who|why
-4 w who|wish
14 w wi
4 w widget
4 w widget|wish
-3 w wife
-3 w wife|why
17 w wifi
17 w wifi|why
11 w will
12 w will|why
5 w window
13 w wish
-4 w wishes
-3 w wishes|wish
4 w wish|why
9 w wish|wish
20 w with
-9 w within
-9 w within|why
-4 w withou|wish
10 w with|why
16 w with|wish
14 w wi|why
-3 w wont
-3 w wont|why
3 w words
4 w words|wish
4 w work
-4 w worse
-4 w worse|why
26 w would
14 w would|why
17 w would|wish
6 w write
-4 w wrong|wish
-7 w years
-6 w years|why
8 w yester
8 w yester|why
-6 w yet
-4 w yet|why
-5 w you
-3 w yours
-3 w yours|why
8 w your|why
-8 w your|wish
-6 w you|wish
10 w zapier
`;
