/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl
 * and more.jsonl and bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
14 after bug
7 after bug|why
16 after bug|wish
-47 after complaint
-38 after complaint|why
-56 after complaint|wish
-19 after nothing
29 after nothing|why
-39 after nothing|wish
-29 after praise
-38 after praise|why
12 after praise|wish
-30 after question
-24 after question|why
-6 after question|wish
-33 after remark
-31 after remark|why
-46 after remark|wish
-37 after sentence
-37 after sentence|wish
-32 after wish
-9 after wish|why
-38 after wish|wish
17 alone
16 alone|why
15 alone|wish
-17 any
-14 any|why
11 asked
7 asked|why
9 asked|wish
-16 b 0 $
-16 b 0 0
-4 b 0 a
-6 b 0 anos
9 b 0 e
-3 b 0 eh
-3 b 0 from
-7 b 0 in
-4 b 0 mb
-4 b 0 minuto
-5 b 0 of
-5 b 0 para o
-5 b 0 por
8 b 0 rows
10 b 0 se
11 b 0 since
-9 b 0 with
4 b 0 would
13 b 7am $
4 b ^ 0
9 b ^ a
-6 b ^ acabar
-5 b ^ acabou
5 b ^ aceita
5 b ^ add
9 b ^ adicio
5 b ^ agenda
4 b ^ agora
-10 b ^ all
-11 b ^ amelia
5 b ^ an
-10 b ^ ando
-15 b ^ antes
4 b ^ any
-28 b ^ ao
4 b ^ app
-9 b ^ aqui
6 b ^ are
4 b ^ arranj
-18 b ^ as
-6 b ^ ask
-6 b ^ ate
4 b ^ atende
-11 b ^ atendi
-8 b ^ att
-13 b ^ attach
-6 b ^ aument
6 b ^ automa
4 b ^ avisem
-4 b ^ baixar
4 b ^ banhei
-3 b ^ best
5 b ^ bigger
7 b ^ blocos
-7 b ^ bom
-6 b ^ bookin
-9 b ^ both
8 b ^ bring
7 b ^ bulk
6 b ^ busca
9 b ^ cade
16 b ^ can
-7 b ^ cedo
4 b ^ change
5 b ^ charge
4 b ^ checki
9 b ^ chegou
-11 b ^ chegue
-4 b ^ clear
-8 b ^ client
-13 b ^ coloca
-8 b ^ com
11 b ^ comida
-8 b ^ compli
5 b ^ conser
-4 b ^ consul
8 b ^ conta
-6 b ^ contin
4 b ^ could
-9 b ^ cumpre
-15 b ^ cumpri
8 b ^ custom
12 b ^ da
6 b ^ dark
-5 b ^ de
-11 b ^ dei
7 b ^ deixar
-15 b ^ deixei
-14 b ^ deixem
-5 b ^ delive
7 b ^ demasi
6 b ^ demora
7 b ^ depend
-27 b ^ depois
14 b ^ deslig
-5 b ^ deus
3 b ^ deviam
-6 b ^ did
-6 b ^ dispen
21 b ^ diz
12 b ^ do
9 b ^ dois
-3 b ^ dont
-8 b ^ dou
-7 b ^ duas
-14 b ^ eh
3 b ^ ele
-17 b ^ em
8 b ^ entreg
5 b ^ era
12 b ^ escrev
-14 b ^ espero
-14 b ^ esta
-12 b ^ estao
-7 b ^ estava
-19 b ^ estou
15 b ^ eu
-7 b ^ even
5 b ^ every
-5 b ^ everyt
8 b ^ excele
6 b ^ except
-4 b ^ experi
10 b ^ export
-9 b ^ falei
21 b ^ falta
-4 b ^ faltou
-3 b ^ faz
13 b ^ fechar
4 b ^ fico
6 b ^ fiquei
7 b ^ fix
-5 b ^ fizera
-14 b ^ foi
-18 b ^ for
8 b ^ formul
-5 b ^ four
-22 b ^ fui
-10 b ^ galera
4 b ^ gave
-18 b ^ gente
11 b ^ gettin
10 b ^ give
12 b ^ good
3 b ^ gostar
-10 b ^ gosto
-5 b ^ got
6 b ^ group
17 b ^ ha
-8 b ^ hide
8 b ^ hoje
-9 b ^ honest
-9 b ^ hope
4 b ^ horari
6 b ^ how
-22 b ^ i
13 b ^ id
5 b ^ ideall
-6 b ^ if
-4 b ^ im
-3 b ^ imprim
-10 b ^ in
-6 b ^ instal
5 b ^ integr
5 b ^ inutil
-13 b ^ invoic
-9 b ^ isso
-4 b ^ isto
-9 b ^ it
-8 b ^ its
-4 b ^ ive
-14 b ^ just
-5 b ^ keep
3 b ^ keyboa
-4 b ^ last
8 b ^ later
-9 b ^ leave
11 b ^ legend
4 b ^ lembre
5 b ^ ler
22 b ^ let
13 b ^ letra
-4 b ^ login
4 b ^ longer
-8 b ^ love
5 b ^ lugar
4 b ^ luz
5 b ^ mais
11 b ^ make
-22 b ^ mandem
-16 b ^ manten
19 b ^ maybe
3 b ^ me
-4 b ^ median
8 b ^ menos
8 b ^ menus
7 b ^ meta
18 b ^ metade
6 b ^ meu
-4 b ^ minha
5 b ^ missin
3 b ^ modelo
-3 b ^ modo
-32 b ^ more
-8 b ^ moro
-6 b ^ mudara
5 b ^ muita
8 b ^ multi
-16 b ^ my
-4 b ^ n
-16 b ^ na
-7 b ^ nada
-15 b ^ nao
11 b ^ needs
-20 b ^ nem
15 b ^ nenhum
-17 b ^ never
-10 b ^ new
6 b ^ nice
5 b ^ ningue
6 b ^ niveis
7 b ^ nobody
-5 b ^ none
-9 b ^ nos
-19 b ^ not
8 b ^ nota
-15 b ^ nothin
-5 b ^ now
-4 b ^ num
16 b ^ o
-6 b ^ obriga
-3 b ^ of
8 b ^ offlin
-3 b ^ oh
-3 b ^ oi
16 b ^ olhou
8 b ^ on
4 b ^ onboar
7 b ^ onde
7 b ^ one
3 b ^ openin
-8 b ^ orcame
32 b ^ os
-11 b ^ our
4 b ^ pagar
-7 b ^ pago
7 b ^ para
3 b ^ parabe
8 b ^ parcel
-5 b ^ parei
4 b ^ parkin
-6 b ^ pay
-7 b ^ paz
-12 b ^ pedi
3 b ^ pena
4 b ^ permis
3 b ^ permit
-13 b ^ please
4 b ^ poder
3 b ^ poderi
-9 b ^ podia
-13 b ^ podiam
-17 b ^ por
3 b ^ portao
13 b ^ pouca
-16 b ^ preco
-6 b ^ precos
-5 b ^ pretty
-5 b ^ prezad
-5 b ^ price
-4 b ^ primei
-15 b ^ qual
-30 b ^ quando
4 b ^ quaren
-5 b ^ quero
5 b ^ quiet
7 b ^ rate
6 b ^ recebo
-4 b ^ recome
-8 b ^ reduzi
12 b ^ remind
6 b ^ rename
18 b ^ renewa
7 b ^ report
-6 b ^ resolv
-10 b ^ respon
16 b ^ respos
-11 b ^ retire
-11 b ^ risco
-5 b ^ room
3 b ^ sao
-15 b ^ se
-14 b ^ see
-16 b ^ segue
-10 b ^ sei
-10 b ^ send
3 b ^ sera
8 b ^ seria
-4 b ^ servic
-6 b ^ setup
8 b ^ show
-7 b ^ simple
5 b ^ some
18 b ^ someon
8 b ^ someth
-7 b ^ somos
-4 b ^ sorry
7 b ^ sort
-12 b ^ sou
5 b ^ split
25 b ^ sso
5 b ^ sugiro
5 b ^ super
3 b ^ suppor
7 b ^ swap
9 b ^ taxas
-3 b ^ tell
8 b ^ tenho
-4 b ^ thank
-7 b ^ thanks
-5 b ^ that
-14 b ^ thats
8 b ^ the
6 b ^ there
13 b ^ they
-4 b ^ this
11 b ^ tirem
-15 b ^ tive
-10 b ^ to
13 b ^ toda
-11 b ^ todo
-4 b ^ top
-21 b ^ trabal
9 b ^ tres
14 b ^ trocar
-9 b ^ tudo
30 b ^ two
10 b ^ um
30 b ^ uma
6 b ^ undo
-8 b ^ uso
-5 b ^ vai
-4 b ^ vale
-7 b ^ vamos
-6 b ^ vejo
10 b ^ versio
-12 b ^ volto
-9 b ^ vou
-25 b ^ we
-5 b ^ wed
-6 b ^ what
-8 b ^ whatev
-5 b ^ when
-17 b ^ who
-7 b ^ whoeve
5 b ^ why
10 b ^ wish
-8 b ^ with
-6 b ^ works
-5 b ^ world
6 b ^ you
-4 b ^ yours
12 b ^ zapier
-14 b ^ zero
7 b a academ
9 b a agenci
4 b a agenda
-13 b a apanha
4 b a api
-4 b a assina
-4 b a aula
4 b a avaria
5 b a bateri
-10 b a bell
4 b a bench
-7 b a big
8 b a bigger
3 b a bit
5 b a bonus
4 b a busca
4 b a caixa
3 b a calend
-5 b a call
4 b a campai
8 b a carrin
4 b a comida
-23 b a consul
-10 b a contab
8 b a creche
5 b a da
7 b a dark
6 b a data
6 b a day
-7 b a de
-7 b a declar
-6 b a dia
-4 b a dona
-7 b a dream
-7 b a empres
-3 b a encome
3 b a entrad
7 b a entreg
-7 b a equipa
-23 b a equipe
-11 b a espera
3 b a etique
9 b a farmac
-7 b a fatura
5 b a few
6 b a fila
6 b a friend
20 b a gente
-7 b a good
5 b a hora
5 b a impres
8 b a instal
3 b a intern
-7 b a lista
-10 b a loja
-7 b a lot
7 b a loyalt
4 b a manage
-11 b a mao
10 b a margem
-8 b a mensal
-6 b a mesma
-3 b a metade
-25 b a minha
-10 b a minute
-7 b a moca
-15 b a month
-4 b a new
6 b a nightm
4 b a nota
-8 b a papela
6 b a paper
5 b a pergun
-12 b a person
8 b a pesqui
-15 b a planil
-10 b a pony
-4 b a por
-6 b a porta
9 b a pram
8 b a primei
-4 b a princi
8 b a procur
-18 b a profes
16 b a proper
7 b a quiet
4 b a quota
-5 b a rede
4 b a refund
-6 b a respon
15 b a second
-9 b a segund
-6 b a semana
-3 b a senha
7 b a shared
6 b a simple
-11 b a single
12 b a slot
6 b a sombra
-9 b a star
6 b a studen
11 b a tela
-7 b a ter
4 b a text
3 b a turma
-11 b a ultima
-19 b a um
-6 b a uma
-11 b a unica
-10 b a versao
3 b a vida
9 b a way
-12 b a weeken
-9 b a whiteb
6 b a widget
-11 b a work
-6 b a year
3 b a5 $
3 b aberto na
-5 b about $
4 b about a
-4 b about it
-12 b about my
16 b about the
4 b abre $
-4 b abre sem
-9 b acabar com
8 b accoun to
4 b aceita mb
12 b acesso $
11 b acha o
5 b achar o
-3 b achei $
-11 b add $
9 b add a
3 b addres and
6 b adicio o
4 b adora $
7 b ads $
-10 b after the
4 b again $
-4 b again in
-4 b age $
-3 b agora $
-10 b agrade $
-5 b agrade a
3 b agua $
6 b ajuda $
-7 b ajudad $
5 b alergi num
5 b all $
11 b all day
-9 b all good
8 b all i
-8 b all the
-3 b almoco $
-4 b alread $
-10 b alread told
-7 b amor $
10 b an addres
3 b an androi
5 b an api
12 b an hour
-9 b an offlin
-16 b and a
-5 b and got
4 b and have
-3 b and scan
-5 b and the
8 b and then
17 b anda $
6 b andar $
-11 b andare com
-9 b ando a
5 b androi $
-4 b ano $
-7 b ano passad
-6 b ano que
-6 b anonim $
-6 b anonym $
-13 b anos $
-4 b anos de
-7 b answer $
6 b answer the
3 b anteri $
5 b antes da
8 b antes das
6 b antes de
4 b antes do
-6 b antes eu
-9 b antiga $
4 b anular a
4 b any chance
-5 b any more
-11 b anyone $
-15 b anythi $
10 b ao client
-6 b ao fim
4 b ao gravar
-6 b ao lado
7 b ao sabado
11 b aos doming
8 b aos sabado
-13 b apanha $
5 b api $
4 b api de
8 b aplica $
-5 b aplica nao
-5 b aplica que
4 b apoio ao
6 b app $
6 b app doesnt
-4 b app e
6 b app is
5 b apple pay
-4 b aprend a
-4 b aprova $
-10 b aqui $
4 b aqui dentro
-10 b aqui eh
-3 b aqui ningue
12 b ar condic
-10 b are $
8 b are always
-3 b are doing
6 b are out
4 b as a
-3 b as aulas
-4 b as compra
7 b as consul
-4 b as contas
9 b as dez
8 b as duas
-5 b as encome
6 b as ferias
11 b as guias
-6 b as horas
-6 b as it
-13 b as minhas
4 b as notas
3 b as nove
-6 b as pessoa
-7 b as seis
-7 b as sete
-13 b as sextas
-13 b as viagen
-6 b ask me
-12 b asked for
-4 b asked to
3 b asking for
-7 b assim $
-11 b assina do
-10 b at $
-4 b at 0
11 b at all
-12 b at least
4 b at my
3 b at once
-14 b at recept
13 b at the
-5 b at this
15 b ate ao
4 b ate as
-6 b ate de
-7 b ate my
-9 b ate no
11 b ate o
4 b ate para
-5 b ate sexta
3 b atenda $
5 b atende $
-4 b atendi humano
-8 b atrasa $
6 b attach $
-14 b atuali de
-13 b aument para
8 b automa $
-5 b avaria $
4 b avaria eh
-6 b avisad $
6 b avisar quando
7 b back the
-8 b back when
-10 b bad knee
-6 b bagunc $
9 b bairro $
-6 b balanc nao
-9 b banco antigo
-3 b bank $
4 b bateri $
10 b be $
4 b be 0
6 b be great
5 b be the
6 b before i
3 b before it
7 b before the
-10 b bell at
9 b bench $
9 b better $
8 b bicicl $
3 b bilhet $
-12 b bill $
-4 b boa $
9 b boa comida
3 b boleti quatro
3 b boleto $
6 b boleto chega
13 b bolinh vermel
-10 b bom $
-5 b bom dia
-4 b bom nem
5 b bom so
3 b bomba para
11 b book a
3 b bookin $
-6 b bookin for
11 b branch $
7 b branco $
-3 b brinde $
6 b bring back
7 b bulk edit
9 b busca $
-3 b busine $
-3 b button $
3 b button and
5 b by itself
-7 b by sms
-6 b cabeca $
-4 b cada um
5 b cadast $
7 b cade o
6 b caixa de
-7 b caixa eh
-4 b caixa eletro
11 b calcul $
3 b calend $
-4 b call $
-3 b called back
-7 b came back
-4 b came for
7 b campai no
-3 b campo de
6 b can find
15 b can read
-9 b can see
-5 b can tell
3 b can we
5 b cancel $
7 b cant find
-5 b cant rememb
-6 b cant say
7 b car park
7 b cara $
-6 b carla $
-4 b carrin $
4 b carro $
-4 b cartao $
10 b cartao de
-3 b catrac $
-7 b causa da
-9 b cedo para
5 b celula $
6 b certif $
-10 b certo $
4 b chamad $
4 b chance of
6 b change my
4 b changi room
4 b charts $
-10 b chat $
5 b check in
5 b checko $
6 b chega $
7 b chega depois
6 b chega fria
6 b cidade $
4 b cima de
3 b cima do
-6 b clean $
6 b client $
-13 b client com
-4 b client de
-9 b client desde
-5 b client por
6 b clique $
6 b closed my
3 b cobrad $
4 b cobrad duas
-6 b cobre a
-8 b code $
5 b codigo do
-10 b coisa $
-10 b coisa de
6 b coisa difere
-6 b coisa que
-4 b coisa rara
-9 b coisas $
4 b colour $
4 b com antece
-10 b com as
-10 b com duas
-4 b com folha
-6 b com o
9 b com um
-5 b com uma
4 b comboi das
-4 b comeca $
5 b comerc $
-6 b comes out
4 b comida boa
6 b comida chega
6 b comida fria
-4 b coming $
6 b como deslig
8 b como faco
-6 b compla $
-5 b compla about
-6 b compli $
-8 b compra $
8 b compri $
4 b confus $
8 b conseg falar
5 b conser a
4 b consid openin
10 b consig tirar
-5 b consig ver
8 b consul $
5 b consul de
-11 b conta $
-9 b contad pede
6 b contin a
-4 b contin assim
22 b contra $
-5 b contra de
5 b contra um
9 b could do
10 b could happen
-6 b couldn find
-3 b countr $
3 b courie never
7 b creche $
5 b criar orcame
-10 b cumpre o
22 b curren $
7 b custom fields
-4 b custom on
7 b custom servic
7 b cut off
-4 b cut our
-8 b da atuali
-7 b da cidade
-12 b da conta
6 b da empres
5 b da encome
4 b da entreg
18 b da erro
8 b da escola
6 b da fatura
-4 b da fila
7 b da loja
5 b da minha
-16 b da missa
4 b da para
8 b da piscin
-6 b da portar
-5 b da receca
-12 b da recepc
5 b da sala
-3 b dar 0
6 b daria 0
5 b dark mode
7 b dark theme
5 b das duas
4 b das sete
6 b dashbo $
8 b date $
-12 b dave $
-5 b day $
8 b day before
-6 b day one
3 b days $
-11 b days a
-9 b de $
25 b de 0
9 b de acesso
3 b de agua
-3 b de ajuda
-9 b de algo
-7 b de almoco
-15 b de cabeca
-7 b de cartoe
-4 b de chuva
3 b de dois
-10 b de empres
8 b de espera
5 b de exames
-9 b de ferias
7 b de ir
6 b de juntar
-6 b de madrug
9 b de manha
-5 b de marco
-7 b de me
8 b de nada
-8 b de o
-7 b de olho
21 b de ontem
-8 b de pagame
8 b de papel
23 b de passar
5 b de ponto
4 b de primei
-7 b de que
-12 b de quem
10 b de remess
-4 b de servic
8 b de setemb
5 b de sitio
4 b de socio
15 b de taxa
12 b de telefo
-4 b de ter
3 b de texto
-15 b de tres
3 b de tudo
-5 b de um
-10 b de uma
3 b de verao
13 b de verdad
-4 b de voces
3 b decent $
-7 b dei 0
-7 b deixar de
-3 b deixar na
-19 b deixei de
-4 b deixou de
-9 b deixou tudo
4 b dela $
6 b delete $
-4 b deleti $
4 b demora $
-6 b demora uma
-5 b dentro de
-4 b depois $
-17 b depois da
15 b depois do
9 b depois que
-4 b descan $
4 b descar $
12 b descon para
-12 b desde 0
11 b desde o
5 b desde ontem
-8 b deserv a
3 b desk $
8 b deslig o
-10 b deus $
-5 b deus abenco
-5 b deus ilumin
4 b devia estar
16 b dez $
-8 b dez anos
6 b dez minuto
-3 b dia $
-10 b dia a
3 b dia para
3 b dia que
8 b dia todo
-8 b dias $
4 b dias e
-4 b dias para
-6 b did my
4 b difere $
-7 b difici $
6 b discou $
-5 b disso $
4 b diz que
6 b diz uma
-14 b dizer $
-5 b do $
10 b do ano
12 b do ar
-9 b do balcao
-4 b do banco
-13 b do botao
5 b do client
-8 b do condom
-3 b do dia
4 b do jantar
3 b do lado
-4 b do mercad
-9 b do mes
7 b do meu
-11 b do que
3 b do sms
-5 b do the
8 b do vencim
6 b do vizinh
10 b do with
16 b do you
3 b do zero
10 b dobro $
-5 b docume $
9 b does it
-6 b does that
-9 b does what
4 b doesnt exist
4 b doesnt work
-5 b dois meses
-6 b doming $
-4 b dont fix
3 b dont have
4 b dont know
-7 b dont read
-6 b dont swear
-7 b dont touch
-6 b dont use
-5 b door $
-9 b dor de
-6 b dou aula
-7 b dream $
-9 b duas coisas
-7 b duas pessoa
-14 b durant a
8 b e a
3 b e agora
-5 b e as
-4 b e chega
-4 b e com
4 b e contin
6 b e da
3 b e depois
-7 b e do
-7 b e fiquei
19 b e foi
-9 b e gente
6 b e me
9 b e ningue
-6 b e no
4 b e nos
-6 b e o
4 b e outro
-12 b e so
4 b e um
4 b e uma
7 b e veio
6 b e vem
5 b each month
6 b each time
7 b edit $
-4 b educac $
13 b educad $
-9 b eh $
-4 b eh 0
10 b eh a
-6 b eh anonim
9 b eh confus
6 b eh lenta
-7 b eh nao
-15 b eh o
-8 b eh que
-6 b eh rua
-6 b eh ruim
-3 b eh simple
4 b eh um
-4 b eh uma
7 b eight $
-8 b ele $
-6 b ele nao
-5 b elevad $
-4 b em casa
5 b em cima
-5 b em dez
13 b em dois
-6 b em espanh
-3 b em especi
5 b em excel
5 b em horari
11 b em ingles
-7 b em janeir
-5 b em julho
-3 b em maio
-7 b em obras
3 b em papel
-13 b em pdf
6 b em real
-3 b em um
-7 b em vez
-6 b em voz
-13 b email mail
-7 b email mails
6 b emails $
-12 b embala capric
16 b embora $
5 b emitir a
-4 b empres de
-5 b encome $
-5 b encont $
5 b encont um
11 b endere $
-7 b enfim $
-7 b engane me
4 b englis $
-7 b enough $
6 b entrad $
4 b entre um
3 b entreg $
5 b epoca de
-7 b equipa eh
-8 b equipe $
-3 b equipe pegou
8 b era $
-4 b era meu
4 b errado $
7 b erro $
8 b erro ao
5 b erro no
-7 b escane $
-9 b escola de
-13 b escolh $
9 b escond $
-7 b escrev $
-7 b escrit a
6 b espelh no
6 b espera $
8 b espera e
-7 b espero ter
7 b esplan $
-5 b esquec $
-4 b esquec de
-4 b esta $
-6 b esta bom
3 b esta com
13 b estaci $
-4 b estao a
4 b estava bom
4 b estoqu $
-4 b estou de
5 b estuda $
5 b etique $
5 b eu clico
4 b eu dava
6 b eu espera
4 b eu ia
-4 b eu ja
8 b eu lanco
-6 b eu nao
8 b eu pedir
-5 b eu precis
-3 b eu que
-10 b every minute
5 b every month
4 b every second
12 b every single
-3 b everyo has
4 b everyt $
-4 b everyt i
5 b exames $
-14 b exampl $
-16 b exampl please
11 b excel $
5 b except the
4 b exist $
-6 b existe $
10 b existe em
6 b expens $
7 b expens for
-5 b explic as
5 b export all
3 b export to
6 b expres e
7 b extrat do
8 b faco para
-4 b fair $
18 b falar com
-7 b falei com
-13 b falta $
11 b falta de
9 b falta um
5 b family ticket
9 b farmac nunca
13 b fatura $
6 b fatura de
8 b fatura recorr
-14 b favor $
4 b fax number
-9 b faz o
-4 b faz tudo
5 b fazer o
-13 b featur $
-6 b fecha $
-4 b fecha as
-4 b fechad $
7 b fechar a
-10 b fecho $
3 b fecho a
-6 b fee $
-5 b feels right
-11 b ferias $
5 b ferias ficam
4 b ferias sao
17 b fi $
3 b fica a
5 b ficam parada
-5 b ficou muito
12 b fideli de
7 b fields on
-5 b fila $
-6 b fila do
4 b filter $
-11 b filtro $
6 b filtro por
-5 b fim de
-9 b fim do
-4 b financ $
5 b find out
5 b find the
-10 b fine $
-7 b fiquei na
8 b fiquei o
4 b first of
-6 b first one
9 b first time
-3 b five stars
-5 b fix $
8 b fix the
-6 b fixed the
-6 b flight $
-6 b foi avisad
17 b foi regist
-4 b folha de
4 b font $
5 b for $
-3 b for 0
-4 b for an
13 b for everyt
6 b for half
-21 b for itself
-8 b for me
6 b for one
4 b for pedir
4 b for people
-8 b for quotes
-21 b for the
4 b for them
-11 b for this
6 b for what
3 b fora da
4 b form $
4 b formul de
6 b forty minute
6 b forty people
-11 b forwar to
-7 b fotogr $
12 b four $
3 b four times
8 b fria $
-10 b friday $
6 b friend $
-3 b from me
-3 b from paper
-4 b from start
-10 b from suppor
-7 b front desk
3 b fui eu
11 b full $
5 b gave a
-7 b gente boa
-10 b gente que
-11 b gente seria
5 b gestao de
-9 b get my
6 b get rid
7 b get the
7 b give me
-16 b go $
-9 b go back
7 b go out
4 b goes off
-7 b goes to
-4 b going $
-7 b going to
-11 b good $
9 b good produc
-5 b good way
8 b gostav que
-5 b gosto da
5 b gosto de
-5 b got it
-3 b got my
4 b gratui veio
7 b gravou $
-8 b great $
7 b great for
6 b great if
-3 b great tool
3 b grey $
3 b grey on
6 b guias de
9 b ha uma
-6 b had a
-9 b half of
10 b half the
-3 b hard to
-3 b hard way
5 b has been
-3 b has everyt
-12 b has never
-11 b has paid
-9 b have no
-6 b have to
6 b haver um
8 b help $
-7 b helps us
-4 b here $
-7 b him $
-7 b his shoes
5 b hoje $
-6 b hoje eh
8 b hold music
5 b hook for
-16 b hora $
4 b hora do
-4 b horari $
5 b horari comerc
-15 b horari da
5 b horari de
5 b hotel $
4 b hour $
8 b hours $
3 b how about
6 b how do
8 b how the
5 b i add
-3 b i am
6 b i ask
-6 b i came
7 b i can
6 b i cant
-4 b i compla
6 b i could
-7 b i couldn
-13 b i do
-16 b i dont
-4 b i export
6 b i got
-7 b i have
-8 b i like
-4 b i manage
-7 b i need
-7 b i needed
11 b i never
-8 b i only
5 b i press
-4 b i said
9 b i should
-5 b i spent
-5 b i still
4 b i wish
5 b i work
5 b i would
-8 b id add
-5 b id change
-5 b id have
8 b id like
9 b id love
3 b if the
5 b if you
4 b ilimit e
9 b im in
6 b im still
-7 b imagin a
-4 b import $
4 b imposs $
4 b impres sai
7 b imprim a
-7 b improv the
12 b imundo $
24 b in $
7 b in 0
-10 b in a
8 b in at
-4 b in daily
4 b in englis
-9 b in every
-5 b in june
-10 b in march
-5 b in may
10 b in my
-6 b in octobe
4 b in on
4 b in our
-9 b in spring
9 b in the
-5 b in town
-10 b in two
4 b ingles $
7 b instal $
14 b instal a
4 b instal gratui
10 b instea of
8 b integr $
5 b inteir $
3 b inteir de
3 b interr $
5 b inutil para
11 b invent $
10 b invoic $
7 b invoic are
-7 b invoic goes
-4 b invoic in
-6 b invoic is
-12 b invoic to
-7 b invoic went
11 b ir sozinh
-8 b is $
18 b is a
4 b is an
-4 b is anothe
-3 b is fine
3 b is not
6 b is only
-11 b is terrib
5 b is that
-5 b is this
-7 b is what
-10 b isso $
-4 b isso ja
-18 b isso na
11 b isso podia
-10 b isto eh
-15 b it $
-7 b it all
-5 b it any
-6 b it as
5 b it asks
5 b it at
-17 b it does
8 b it doesnt
11 b it forget
-17 b it has
4 b it in
-9 b it is
-6 b it isnt
8 b it keeps
6 b it kill
-8 b it na
-8 b it says
4 b it the
-3 b it to
7 b it was
-6 b it works
4 b it would
7 b item $
-4 b its always
4 b its never
5 b its not
-4 b its payrol
-4 b its perfec
-11 b its the
6 b itself $
-15 b itself in
-9 b ive never
3 b ja chega
-4 b ja la
-4 b ja nao
-4 b ja pago
5 b ja saiu
-8 b ja tem
6 b janeir $
-4 b jeitin $
6 b jobs $
-4 b julho $
7 b juntar as
7 b juros $
-3 b just keep
7 b just never
-3 b just the
11 b just to
-3 b justo $
-16 b k $
9 b k 0 0
-22 b k 0 111
4 b k 0 112
10 b k 0 117
3 b k 0 138
5 b k 0 19
5 b k 0 20
5 b k 0 27
-4 b k 0 40
-12 b k 0 41
9 b k 0 67
4 b k 0 68
-3 b k 0 69
-4 b k 0 73
9 b k 0 82
-8 b k 0 86
-5 b k 0 89
-14 b k 0 9
-10 b k 0 91
6 b k 0 95
6 b k 0 96
9 b k 1 0
-9 b k 1 126
8 b k 1 138
-12 b k 1 20
-3 b k 1 67
-6 b k 1 68
5 b k 10 148
7 b k 10 20
7 b k 10 54
-4 b k 10 67
-6 b k 100 142
14 b k 100 20
-5 b k 100 37
6 b k 100 4
-9 b k 100 67
-6 b k 100 69
4 b k 100 86
3 b k 100 93
7 b k 102 20
5 b k 102 70
3 b k 102 89
13 b k 102 93
-6 b k 103 0
4 b k 103 117
8 b k 103 128
-12 b k 103 27
5 b k 103 3
18 b k 103 37
9 b k 103 43
3 b k 103 66
4 b k 103 67
6 b k 103 69
-4 b k 103 90
-6 b k 105 20
4 b k 106 10
-4 b k 106 112
9 b k 106 117
8 b k 106 127
5 b k 106 138
-6 b k 106 147
-6 b k 106 19
-5 b k 106 20
-11 b k 106 27
9 b k 106 39
10 b k 106 43
14 b k 106 51
-4 b k 106 61
4 b k 106 65
7 b k 106 66
-28 b k 106 67
-7 b k 106 82
5 b k 106 89
-6 b k 106 9
-3 b k 106 93
11 b k 107 20
-5 b k 107 66
-26 b k 108 20
-4 b k 108 24
12 b k 108 3
-7 b k 108 37
7 b k 108 68
4 b k 108 70
-6 b k 108 73
11 b k 108 89
6 b k 108 90
4 b k 108 93
-4 b k 109 122
5 b k 109 134
5 b k 109 2
13 b k 109 20
4 b k 109 29
5 b k 109 37
11 b k 109 51
4 b k 109 67
7 b k 11 20
-4 b k 110 0
-4 b k 110 138
-13 b k 110 20
-11 b k 110 37
-4 b k 110 67
4 b k 110 70
17 b k 110 91
-3 b k 111 0
5 b k 111 18
-7 b k 111 2
-8 b k 111 20
-8 b k 111 24
9 b k 111 63
16 b k 111 67
-9 b k 111 70
4 b k 111 85
5 b k 111 95
-4 b k 112 0
3 b k 112 106
8 b k 112 134
17 b k 112 138
11 b k 112 142
-11 b k 112 20
9 b k 112 3
-4 b k 112 37
-4 b k 112 46
-9 b k 112 67
-7 b k 112 68
-6 b k 112 70
-6 b k 112 82
-4 b k 112 93
6 b k 113 117
6 b k 113 37
4 b k 113 76
4 b k 114 39
13 b k 114 89
-11 b k 116 116
14 b k 116 138
7 b k 116 27
9 b k 116 41
4 b k 116 68
5 b k 116 93
-8 b k 117 0
5 b k 117 103
5 b k 117 107
9 b k 117 109
28 b k 117 110
-19 b k 117 117
-7 b k 117 123
-9 b k 117 126
14 b k 117 127
-4 b k 117 13
5 b k 117 133
-12 b k 117 136
-13 b k 117 138
-5 b k 117 142
7 b k 117 16
-8 b k 117 20
4 b k 117 29
-3 b k 117 3
6 b k 117 37
6 b k 117 4
5 b k 117 42
-4 b k 117 44
-4 b k 117 48
-5 b k 117 55
7 b k 117 64
8 b k 117 65
10 b k 117 66
5 b k 117 67
9 b k 117 70
-13 b k 117 73
-13 b k 117 76
10 b k 117 81
-8 b k 117 89
-9 b k 117 9
-13 b k 117 90
3 b k 117 91
-8 b k 117 93
3 b k 117 94
-6 b k 117 95
5 b k 118 67
-4 b k 119 122
11 b k 119 137
-9 b k 119 20
-4 b k 119 89
-3 b k 119 9
-5 b k 12 0
-7 b k 12 112
-7 b k 12 12
6 b k 12 126
-6 b k 12 140
-5 b k 12 18
-11 b k 12 19
4 b k 12 2
8 b k 12 20
-10 b k 12 27
8 b k 12 37
4 b k 12 44
-3 b k 12 54
-6 b k 12 55
4 b k 12 67
8 b k 12 70
-3 b k 12 9
-4 b k 121 3
-5 b k 121 54
-7 b k 121 67
-14 b k 121 93
-8 b k 122 106
-4 b k 122 12
-3 b k 122 127
7 b k 122 133
8 b k 122 2
-25 b k 122 20
9 b k 122 29
-17 b k 122 37
7 b k 122 41
-7 b k 122 51
-12 b k 122 54
-4 b k 122 55
7 b k 122 66
-18 b k 122 67
8 b k 122 68
-3 b k 122 73
5 b k 122 85
-6 b k 122 93
5 b k 122 94
5 b k 122 95
4 b k 123 122
4 b k 123 20
-6 b k 123 37
8 b k 123 70
13 b k 123 89
-3 b k 124 19
4 b k 124 20
-6 b k 124 29
5 b k 124 37
5 b k 124 68
-10 b k 125 20
5 b k 125 69
12 b k 126 0
-18 b k 126 142
5 b k 126 20
6 b k 126 51
4 b k 126 65
-4 b k 126 70
-16 b k 127 37
4 b k 127 40
13 b k 127 67
-3 b k 128 128
4 b k 128 20
4 b k 128 37
7 b k 128 93
3 b k 129 102
-14 b k 129 20
3 b k 129 29
11 b k 129 91
-7 b k 13 12
-7 b k 13 138
7 b k 13 47
9 b k 13 48
-6 b k 131 0
11 b k 131 20
-6 b k 132 100
-5 b k 132 103
-4 b k 132 109
-11 b k 132 20
4 b k 132 26
4 b k 132 37
-7 b k 132 41
4 b k 132 51
4 b k 132 68
4 b k 132 89
-7 b k 132 93
10 b k 133 106
9 b k 133 111
3 b k 133 126
-4 b k 133 147
-4 b k 133 20
15 b k 133 26
-3 b k 133 39
-8 b k 133 67
-9 b k 134 116
8 b k 134 138
7 b k 135 20
-6 b k 136 122
24 b k 136 20
4 b k 136 40
-10 b k 136 55
-10 b k 136 68
14 b k 136 85
-8 b k 137 105
10 b k 137 16
-6 b k 137 67
5 b k 137 85
-9 b k 138 0
5 b k 138 1
8 b k 138 103
-7 b k 138 110
9 b k 138 111
-4 b k 138 116
9 b k 138 117
3 b k 138 12
-10 b k 138 128
-8 b k 138 131
-4 b k 138 137
11 b k 138 138
-9 b k 138 142
-13 b k 138 147
4 b k 138 148
4 b k 138 16
4 b k 138 19
5 b k 138 2
-12 b k 138 20
-5 b k 138 24
-11 b k 138 26
16 b k 138 27
3 b k 138 3
-14 b k 138 37
8 b k 138 38
5 b k 138 4
-8 b k 138 43
3 b k 138 44
12 b k 138 54
26 b k 138 55
15 b k 138 66
-13 b k 138 67
4 b k 138 68
-11 b k 138 70
-5 b k 138 73
-3 b k 138 74
-4 b k 138 85
-5 b k 138 86
15 b k 138 89
-3 b k 138 9
-4 b k 138 92
12 b k 138 93
-3 b k 138 95
7 b k 14 20
-3 b k 14 73
-8 b k 140 122
9 b k 140 138
7 b k 140 20
7 b k 140 35
-10 b k 140 37
7 b k 140 43
-4 b k 140 54
-13 b k 140 67
4 b k 140 76
7 b k 140 91
9 b k 140 93
5 b k 141 16
6 b k 142 103
13 b k 142 106
-8 b k 142 109
4 b k 142 117
14 b k 142 119
22 b k 142 122
-4 b k 142 123
-4 b k 142 126
5 b k 142 127
-4 b k 142 134
-6 b k 142 138
5 b k 142 142
7 b k 142 143
-14 b k 142 2
8 b k 142 20
-22 b k 142 24
-16 b k 142 37
-7 b k 142 39
7 b k 142 4
8 b k 142 54
12 b k 142 61
3 b k 142 66
-4 b k 142 67
6 b k 142 68
16 b k 142 86
4 b k 142 89
8 b k 142 9
9 b k 142 93
-6 b k 142 94
7 b k 142 95
-23 b k 143 20
-9 b k 143 37
-7 b k 143 55
7 b k 143 65
4 b k 143 68
15 b k 143 91
8 b k 144 0
6 b k 144 20
-3 b k 144 49
-4 b k 144 68
4 b k 144 69
4 b k 145 96
-14 b k 146 20
9 b k 146 68
10 b k 147 100
6 b k 147 126
-5 b k 147 138
-5 b k 147 147
8 b k 147 27
-5 b k 147 29
-8 b k 147 54
4 b k 147 65
-13 b k 147 70
-3 b k 147 89
-9 b k 148 105
-11 b k 148 12
16 b k 148 20
-7 b k 148 89
-10 b k 149 104
7 b k 149 12
-10 b k 15 109
8 b k 15 117
15 b k 15 20
4 b k 15 27
-10 b k 15 31
5 b k 15 43
12 b k 15 67
3 b k 15 70
-9 b k 15 91
5 b k 16 106
6 b k 16 107
22 b k 16 20
5 b k 16 37
-11 b k 16 55
-6 b k 16 67
-8 b k 16 70
4 b k 17 117
5 b k 17 20
-4 b k 17 70
-11 b k 18 0
5 b k 18 138
3 b k 18 16
3 b k 18 2
27 b k 18 20
4 b k 18 24
7 b k 18 37
-12 b k 18 46
-4 b k 18 60
-8 b k 18 70
-9 b k 18 85
3 b k 19 103
9 b k 19 117
4 b k 19 20
-11 b k 19 29
-6 b k 2 0
3 b k 2 106
4 b k 2 108
-13 b k 2 117
-5 b k 2 122
-3 b k 2 131
4 b k 2 142
-9 b k 2 149
-11 b k 2 24
-3 b k 2 27
5 b k 2 37
5 b k 2 39
-14 b k 2 48
-7 b k 2 55
-13 b k 2 61
-3 b k 2 66
20 b k 2 69
-12 b k 2 70
17 b k 2 73
6 b k 2 76
7 b k 2 89
12 b k 20 0
5 b k 20 1
-6 b k 20 10
6 b k 20 100
-10 b k 20 101
9 b k 20 103
12 b k 20 104
15 b k 20 105
-12 b k 20 106
7 b k 20 109
-7 b k 20 11
-5 b k 20 110
3 b k 20 111
-3 b k 20 113
17 b k 20 114
-13 b k 20 116
18 b k 20 12
6 b k 20 122
-8 b k 20 123
22 b k 20 124
-3 b k 20 125
-15 b k 20 126
-5 b k 20 128
-16 b k 20 129
13 b k 20 13
-4 b k 20 130
-4 b k 20 131
3 b k 20 133
6 b k 20 134
9 b k 20 135
12 b k 20 136
-10 b k 20 138
4 b k 20 140
-9 b k 20 143
4 b k 20 144
-4 b k 20 147
13 b k 20 149
-13 b k 20 15
5 b k 20 16
-6 b k 20 18
-5 b k 20 19
-12 b k 20 2
-15 b k 20 20
7 b k 20 25
-9 b k 20 26
10 b k 20 27
-6 b k 20 29
4 b k 20 3
19 b k 20 31
5 b k 20 32
-17 b k 20 37
-9 b k 20 38
18 b k 20 39
-15 b k 20 40
4 b k 20 41
8 b k 20 42
23 b k 20 43
-6 b k 20 44
6 b k 20 45
12 b k 20 47
13 b k 20 48
12 b k 20 50
-11 b k 20 51
6 b k 20 53
-33 b k 20 54
5 b k 20 55
9 b k 20 56
-5 b k 20 57
12 b k 20 59
8 b k 20 6
16 b k 20 61
3 b k 20 62
11 b k 20 63
-14 b k 20 65
12 b k 20 67
-31 b k 20 68
-7 b k 20 69
18 b k 20 70
3 b k 20 71
-15 b k 20 72
8 b k 20 73
-10 b k 20 74
11 b k 20 75
-9 b k 20 78
14 b k 20 79
9 b k 20 80
3 b k 20 83
-4 b k 20 86
-3 b k 20 88
5 b k 20 89
15 b k 20 90
-18 b k 20 91
17 b k 20 93
7 b k 20 95
17 b k 20 96
4 b k 20 99
-8 b k 21 20
-8 b k 21 93
6 b k 22 20
7 b k 23 67
-5 b k 24 106
5 b k 24 109
-7 b k 24 12
4 b k 24 145
-6 b k 24 19
6 b k 24 2
6 b k 24 20
-6 b k 24 37
-9 b k 24 4
6 b k 24 40
4 b k 24 51
23 b k 24 67
5 b k 24 68
4 b k 24 70
-7 b k 24 74
-3 b k 24 91
6 b k 25 136
-19 b k 25 20
4 b k 25 24
6 b k 25 37
-5 b k 25 66
4 b k 25 67
9 b k 26 0
-5 b k 26 1
-7 b k 26 112
-6 b k 26 122
5 b k 26 132
-4 b k 26 140
-4 b k 26 142
-8 b k 26 147
-17 b k 26 20
8 b k 26 27
11 b k 26 29
3 b k 26 3
6 b k 26 60
-5 b k 26 64
-9 b k 26 70
-5 b k 26 93
-5 b k 27 106
8 b k 27 112
-7 b k 27 114
-6 b k 27 117
-10 b k 27 119
4 b k 27 12
3 b k 27 122
5 b k 27 123
5 b k 27 137
13 b k 27 138
7 b k 27 147
3 b k 27 2
12 b k 27 27
6 b k 27 3
-4 b k 27 35
-3 b k 27 38
-7 b k 27 42
-9 b k 27 43
-23 b k 27 51
4 b k 27 56
-13 b k 27 61
4 b k 27 66
-11 b k 27 67
5 b k 27 69
10 b k 27 70
-5 b k 27 75
-9 b k 27 86
12 b k 27 89
11 b k 27 91
-21 b k 27 93
-7 b k 27 97
-3 b k 28 2
8 b k 28 67
3 b k 29 0
5 b k 29 1
-13 b k 29 100
10 b k 29 116
3 b k 29 122
5 b k 29 140
5 b k 29 147
5 b k 29 20
-10 b k 29 27
10 b k 29 29
-6 b k 29 46
7 b k 29 70
-5 b k 29 73
7 b k 29 75
-12 b k 29 85
7 b k 29 89
7 b k 29 91
7 b k 29 92
4 b k 3 100
9 b k 3 106
-9 b k 3 137
16 b k 3 138
10 b k 3 20
-7 b k 3 24
-10 b k 3 3
-14 b k 3 40
3 b k 3 43
-5 b k 3 46
10 b k 3 56
13 b k 3 67
5 b k 3 68
13 b k 3 88
-8 b k 3 89
21 b k 3 90
3 b k 3 91
3 b k 3 92
-14 b k 30 125
-9 b k 31 100
4 b k 31 18
7 b k 31 20
4 b k 31 73
9 b k 32 20
7 b k 32 66
-5 b k 32 67
4 b k 32 69
-6 b k 33 93
6 b k 35 133
7 b k 35 135
-8 b k 35 19
6 b k 35 20
6 b k 35 93
4 b k 36 67
9 b k 37 0
7 b k 37 10
4 b k 37 102
-10 b k 37 103
7 b k 37 106
4 b k 37 112
-5 b k 37 116
-7 b k 37 117
-9 b k 37 119
4 b k 37 12
-7 b k 37 123
-4 b k 37 127
-4 b k 37 129
-12 b k 37 132
-17 b k 37 133
8 b k 37 136
13 b k 37 140
8 b k 37 142
7 b k 37 147
5 b k 37 16
7 b k 37 18
-8 b k 37 19
-8 b k 37 20
6 b k 37 21
-4 b k 37 22
9 b k 37 24
17 b k 37 27
-4 b k 37 28
3 b k 37 3
-10 b k 37 32
7 b k 37 36
-10 b k 37 37
12 b k 37 38
-13 b k 37 39
-3 b k 37 4
-4 b k 37 40
-5 b k 37 43
20 b k 37 47
-7 b k 37 48
-13 b k 37 51
-13 b k 37 54
8 b k 37 55
-5 b k 37 61
4 b k 37 63
8 b k 37 64
-17 b k 37 66
-13 b k 37 67
-11 b k 37 68
5 b k 37 7
23 b k 37 70
4 b k 37 73
-6 b k 37 76
-4 b k 37 81
-6 b k 37 82
-7 b k 37 85
12 b k 37 86
10 b k 37 89
-3 b k 37 9
-12 b k 37 90
-5 b k 37 91
8 b k 37 94
-9 b k 37 95
9 b k 37 96
-3 b k 37 98
-6 b k 38 100
5 b k 38 112
4 b k 38 18
3 b k 38 27
-6 b k 39 0
3 b k 39 1
8 b k 39 106
-12 b k 39 117
-23 b k 39 126
5 b k 39 138
4 b k 39 147
-6 b k 39 2
6 b k 39 20
6 b k 39 27
5 b k 39 29
-8 b k 39 37
4 b k 39 66
-8 b k 39 91
4 b k 39 93
6 b k 39 94
7 b k 4 0
7 b k 4 117
3 b k 4 12
10 b k 4 128
-11 b k 4 138
-8 b k 4 142
16 b k 4 20
-5 b k 4 3
-7 b k 4 37
3 b k 4 46
-5 b k 4 73
6 b k 4 81
12 b k 4 89
-4 b k 4 96
-6 b k 40 122
6 b k 40 124
-11 b k 40 20
-3 b k 40 26
5 b k 40 4
6 b k 40 80
5 b k 40 83
4 b k 40 85
-7 b k 40 89
16 b k 40 93
-3 b k 40 94
-16 b k 41 103
-6 b k 41 144
5 b k 41 20
3 b k 41 36
19 b k 41 37
-10 b k 41 66
7 b k 41 67
7 b k 41 75
7 b k 41 85
10 b k 41 86
6 b k 42 0
-4 b k 42 106
4 b k 42 138
7 b k 42 27
6 b k 42 37
9 b k 42 91
4 b k 42 93
-5 b k 43 112
-6 b k 43 117
-10 b k 43 20
-7 b k 43 27
-8 b k 43 37
-9 b k 43 40
4 b k 43 49
-6 b k 43 54
4 b k 43 66
-4 b k 43 67
8 b k 43 68
-10 b k 43 73
6 b k 43 91
16 b k 43 92
15 b k 43 93
-9 b k 44 0
4 b k 44 114
3 b k 44 117
-10 b k 44 20
3 b k 44 24
12 b k 44 37
-9 b k 44 89
8 b k 44 93
-8 b k 45 20
-5 b k 45 93
4 b k 46 0
-5 b k 46 133
12 b k 46 20
4 b k 46 39
-5 b k 46 46
-5 b k 46 64
11 b k 46 68
3 b k 47 138
6 b k 47 20
8 b k 48 2
-11 b k 48 20
-9 b k 48 37
17 b k 48 48
4 b k 48 54
6 b k 48 59
-7 b k 48 66
8 b k 48 67
-8 b k 48 68
-15 b k 49 20
3 b k 49 29
-6 b k 49 67
5 b k 49 70
14 b k 50 20
4 b k 50 37
-5 b k 51 0
5 b k 51 109
-4 b k 51 114
10 b k 51 117
5 b k 51 128
3 b k 51 135
9 b k 51 145
-7 b k 51 16
8 b k 51 2
15 b k 51 20
7 b k 51 29
-10 b k 51 37
3 b k 51 39
20 b k 51 67
-6 b k 51 90
-12 b k 51 93
4 b k 52 74
-6 b k 52 86
-3 b k 54 0
5 b k 54 10
-5 b k 54 112
3 b k 54 116
-4 b k 54 118
12 b k 54 121
-3 b k 54 140
-3 b k 54 142
-7 b k 54 147
-4 b k 54 16
-6 b k 54 37
14 b k 54 4
-9 b k 54 58
13 b k 54 68
-4 b k 54 69
-8 b k 54 89
-6 b k 54 93
11 b k 55 100
-12 b k 55 102
-5 b k 55 117
30 b k 55 122
25 b k 55 126
-7 b k 55 138
-9 b k 55 16
10 b k 55 20
4 b k 55 37
-4 b k 55 39
-5 b k 55 41
5 b k 55 48
-7 b k 55 55
4 b k 55 66
-4 b k 55 68
-5 b k 55 70
-7 b k 55 91
-5 b k 55 99
17 b k 56 20
-7 b k 59 0
6 b k 59 29
10 b k 59 67
-4 b k 6 138
5 b k 6 20
-3 b k 60 67
4 b k 60 85
-3 b k 60 93
10 b k 61 0
-4 b k 61 106
5 b k 61 138
-6 b k 61 147
-11 b k 61 20
3 b k 61 37
5 b k 61 40
6 b k 61 68
-6 b k 61 70
6 b k 62 12
-9 b k 62 20
5 b k 62 27
-6 b k 63 37
5 b k 63 89
7 b k 64 20
-3 b k 64 26
6 b k 64 37
-6 b k 64 68
-8 b k 65 0
-11 b k 65 111
14 b k 65 116
5 b k 65 126
3 b k 65 20
13 b k 65 37
12 b k 65 66
-6 b k 65 67
4 b k 65 70
11 b k 65 93
3 b k 66 0
3 b k 66 1
4 b k 66 109
6 b k 66 117
-4 b k 66 138
11 b k 66 142
12 b k 66 20
-9 b k 66 27
15 b k 66 28
6 b k 66 31
-7 b k 66 43
-8 b k 66 47
6 b k 66 54
-5 b k 66 66
-20 b k 66 67
4 b k 66 69
4 b k 66 70
3 b k 66 75
-4 b k 66 86
4 b k 66 90
16 b k 66 93
-6 b k 66 94
-11 b k 67 0
-5 b k 67 1
29 b k 67 100
9 b k 67 103
11 b k 67 106
9 b k 67 108
-14 b k 67 109
-4 b k 67 110
-4 b k 67 111
-4 b k 67 112
-6 b k 67 114
-9 b k 67 116
27 b k 67 117
10 b k 67 12
-14 b k 67 121
4 b k 67 122
-17 b k 67 126
12 b k 67 128
-5 b k 67 13
8 b k 67 130
-9 b k 67 136
-21 b k 67 137
-20 b k 67 138
-9 b k 67 140
-8 b k 67 142
-5 b k 67 149
5 b k 67 15
-4 b k 67 18
6 b k 67 19
10 b k 67 2
10 b k 67 20
6 b k 67 27
-12 b k 67 31
8 b k 67 37
9 b k 67 39
-10 b k 67 41
4 b k 67 46
-4 b k 67 47
-7 b k 67 54
9 b k 67 55
5 b k 67 56
-10 b k 67 61
4 b k 67 68
4 b k 67 69
7 b k 67 70
-3 b k 67 75
12 b k 67 85
4 b k 67 86
-13 b k 67 89
-6 b k 67 9
9 b k 67 90
7 b k 67 94
4 b k 67 95
7 b k 67 96
-9 b k 67 99
3 b k 68 103
3 b k 68 107
5 b k 68 110
3 b k 68 112
10 b k 68 113
-7 b k 68 117
-6 b k 68 118
-5 b k 68 123
6 b k 68 129
10 b k 68 136
-15 b k 68 137
-12 b k 68 142
-9 b k 68 144
-7 b k 68 148
17 b k 68 20
-10 b k 68 26
9 b k 68 27
-12 b k 68 29
10 b k 68 3
3 b k 68 37
-5 b k 68 39
11 b k 68 43
6 b k 68 51
-9 b k 68 54
-8 b k 68 55
-12 b k 68 56
8 b k 68 61
3 b k 68 65
-11 b k 68 67
8 b k 68 70
5 b k 68 73
-4 b k 68 82
6 b k 68 86
7 b k 68 88
4 b k 68 93
17 b k 69 12
3 b k 69 138
4 b k 69 140
-7 b k 69 18
18 b k 69 20
-4 b k 69 3
5 b k 69 31
-3 b k 69 67
-4 b k 69 70
-5 b k 69 75
5 b k 69 86
7 b k 69 9
8 b k 69 93
-5 b k 69 94
13 b k 7 20
-10 b k 70 0
13 b k 70 118
3 b k 70 123
6 b k 70 129
-10 b k 70 131
-4 b k 70 136
-5 b k 70 138
9 b k 70 16
18 b k 70 20
-6 b k 70 26
8 b k 70 27
8 b k 70 29
9 b k 70 3
-6 b k 70 37
5 b k 70 4
3 b k 70 41
-5 b k 70 44
-4 b k 70 51
-7 b k 70 67
7 b k 70 68
-11 b k 70 70
-12 b k 70 73
5 b k 70 86
-14 b k 70 89
7 b k 70 9
5 b k 70 91
-5 b k 70 93
-6 b k 70 94
13 b k 71 20
4 b k 71 37
7 b k 72 74
4 b k 72 90
-6 b k 73 117
-4 b k 73 12
24 b k 73 20
-14 b k 73 24
7 b k 73 26
-4 b k 73 55
-8 b k 73 66
-5 b k 73 68
-5 b k 73 99
8 b k 74 20
-4 b k 74 27
6 b k 74 67
7 b k 74 89
6 b k 75 18
-11 b k 75 2
10 b k 75 38
-6 b k 75 39
8 b k 76 0
3 b k 76 117
7 b k 76 12
9 b k 76 20
3 b k 76 24
7 b k 76 37
-6 b k 76 66
-4 b k 76 68
6 b k 76 85
-17 b k 76 91
-3 b k 77 70
5 b k 77 94
5 b k 78 122
10 b k 78 20
-5 b k 79 79
-8 b k 79 93
7 b k 80 53
3 b k 80 80
5 b k 80 97
-4 b k 81 67
4 b k 81 9
-5 b k 82 16
-13 b k 82 20
4 b k 82 27
-5 b k 82 35
-3 b k 82 37
12 b k 82 67
-9 b k 83 0
-4 b k 83 109
7 b k 83 117
-6 b k 83 20
-4 b k 83 67
-16 b k 83 75
8 b k 85 0
7 b k 85 100
3 b k 85 131
14 b k 85 138
7 b k 85 142
25 b k 85 20
4 b k 85 24
4 b k 85 31
-5 b k 85 35
5 b k 85 37
-9 b k 85 38
7 b k 85 4
-7 b k 85 46
6 b k 85 55
-11 b k 85 67
6 b k 85 76
11 b k 85 85
4 b k 85 89
3 b k 85 93
-3 b k 85 94
11 b k 86 1
-5 b k 86 109
-5 b k 86 117
-5 b k 86 18
5 b k 86 20
-4 b k 86 29
-7 b k 86 31
5 b k 86 37
3 b k 86 66
10 b k 86 67
-4 b k 86 69
-12 b k 86 75
8 b k 86 89
6 b k 86 91
10 b k 86 93
9 b k 89 0
6 b k 89 117
6 b k 89 12
-12 b k 89 124
-6 b k 89 134
4 b k 89 142
3 b k 89 143
-6 b k 89 17
7 b k 89 20
9 b k 89 24
-7 b k 89 26
4 b k 89 29
-10 b k 89 37
4 b k 89 41
8 b k 89 43
5 b k 89 44
6 b k 89 46
9 b k 89 48
17 b k 89 66
4 b k 89 67
5 b k 89 68
16 b k 89 73
6 b k 89 77
-8 b k 89 83
10 b k 89 85
3 b k 89 86
-4 b k 89 88
6 b k 89 9
5 b k 89 91
5 b k 89 95
13 b k 9 0
-6 b k 9 1
5 b k 9 103
5 b k 9 109
-6 b k 9 117
5 b k 9 12
9 b k 9 126
-5 b k 9 140
8 b k 9 145
4 b k 9 15
-4 b k 9 2
-16 b k 9 20
10 b k 9 24
4 b k 9 27
4 b k 9 29
-15 b k 9 37
9 b k 9 38
-3 b k 9 39
-17 b k 9 4
7 b k 9 41
3 b k 9 42
-16 b k 9 66
21 b k 9 67
9 b k 9 69
-4 b k 9 74
-14 b k 9 86
-6 b k 90 0
4 b k 90 1
-3 b k 90 108
-3 b k 90 112
-5 b k 90 122
-16 b k 90 142
22 b k 90 20
-11 b k 90 27
-9 b k 90 4
-4 b k 90 40
9 b k 90 66
3 b k 90 67
14 b k 90 70
10 b k 90 75
7 b k 90 85
-7 b k 90 91
11 b k 91 0
10 b k 91 100
4 b k 91 108
7 b k 91 112
-17 b k 91 117
10 b k 91 133
-9 b k 91 138
-9 b k 91 19
-20 b k 91 2
-13 b k 91 20
16 b k 91 24
14 b k 91 27
5 b k 91 37
-9 b k 91 43
-13 b k 91 51
-16 b k 91 55
-4 b k 91 61
4 b k 91 67
-16 b k 91 68
5 b k 91 70
-9 b k 91 82
-7 b k 91 85
5 b k 91 86
9 b k 91 89
7 b k 91 9
-3 b k 91 91
11 b k 91 93
3 b k 91 96
7 b k 92 108
-23 b k 92 18
-4 b k 92 20
5 b k 92 37
7 b k 92 66
8 b k 92 69
11 b k 92 74
7 b k 92 75
-4 b k 92 82
-4 b k 93 100
-7 b k 93 101
8 b k 93 108
-7 b k 93 109
-6 b k 93 110
-16 b k 93 112
-6 b k 93 117
-4 b k 93 119
-8 b k 93 12
4 b k 93 122
9 b k 93 123
-12 b k 93 126
7 b k 93 127
4 b k 93 128
6 b k 93 129
-6 b k 93 132
16 b k 93 133
15 b k 93 138
3 b k 93 14
14 b k 93 146
5 b k 93 147
5 b k 93 17
-11 b k 93 2
-4 b k 93 20
19 b k 93 24
11 b k 93 25
12 b k 93 26
13 b k 93 37
12 b k 93 39
11 b k 93 4
-27 b k 93 41
6 b k 93 42
4 b k 93 53
5 b k 93 54
-8 b k 93 60
4 b k 93 64
17 b k 93 65
6 b k 93 66
22 b k 93 68
12 b k 93 69
-19 b k 93 70
6 b k 93 71
3 b k 93 79
-10 b k 93 81
-7 b k 93 83
8 b k 93 86
-9 b k 93 89
6 b k 93 9
-10 b k 93 90
21 b k 93 91
-4 b k 93 92
16 b k 93 93
-13 b k 93 94
7 b k 93 95
4 b k 93 96
-14 b k 94 0
4 b k 94 11
-12 b k 94 142
4 b k 94 20
-17 b k 94 3
10 b k 94 37
3 b k 94 4
14 b k 94 61
-6 b k 94 70
3 b k 95 100
8 b k 95 138
-5 b k 95 20
-4 b k 95 27
-3 b k 95 37
9 b k 95 66
6 b k 95 67
5 b k 95 89
-7 b k 95 91
6 b k 95 93
-5 b k 96 117
3 b k 96 132
6 b k 96 138
6 b k 96 20
5 b k 96 24
4 b k 96 27
5 b k 96 41
7 b k 96 47
-3 b k 96 89
-4 b k 96 93
16 b k 97 20
5 b k 98 138
-4 b k 98 55
-5 b k 99 36
6 b k 99 86
15 b k 99 91
-4 b keep a
-4 b keep going
11 b keep it
-5 b keep the
-5 b keyboa $
3 b keyboa shortc
6 b kill you
13 b kitche $
4 b knees $
4 b know $
-10 b know their
6 b labora $
3 b lactos $
-3 b lado $
5 b langua $
-3 b last month
-9 b last time
-7 b last update
4 b last week
5 b le $
-9 b leave it
7 b left $
6 b left in
3 b left to
8 b legend $
-6 b leitor de
-11 b lembro de
6 b lenta $
6 b lento $
6 b less plasti
16 b let me
4 b let two
-14 b let us
-5 b letter $
6 b ligar mais
15 b light above
-5 b like $
9 b like a
6 b like it
-3 b like my
-4 b like ours
-5 b like the
-5 b limpo e
-3 b lindo $
-22 b list $
-18 b lista $
6 b lista de
-14 b lista por
-5 b listen to
-4 b lixo $
4 b log in
14 b login $
5 b login com
4 b logins for
-6 b loja $
7 b longer than
-3 b lost a
-7 b loud $
8 b love a
-3 b love the
3 b loyalt card
-8 b lucro $
-20 b lugar $
6 b lugar para
4 b luz da
4 b luz na
4 b machin $
-11 b madrug $
-4 b mae $
-17 b mail $
-3 b maio $
-14 b mais $
-13 b mais caros
-9 b mais do
7 b mais rapida
6 b mais tarde
13 b mais uma
10 b make it
4 b make the
-4 b mal $
11 b manage $
-10 b manda para o
7 b mandar o
-22 b mandem a
-7 b mando os
11 b maneir de
5 b manha $
-25 b manten o
-9 b mao $
-13 b mao no
-13 b map $
-5 b mapa $
-9 b mapa ainda
-4 b maravi $
4 b marco $
-7 b marido eh
9 b mata eh
22 b maybe a
9 b mb way
10 b me a
-3 b me again
6 b me change
-5 b me down
-14 b me from
-4 b me in
6 b me is
-11 b me lembro
-7 b me ligar
-13 b me my
-4 b me on
-8 b me out
5 b me pin
-6 b me to
5 b me when
-4 b me which
-4 b median $
-12 b melhor $
11 b melhor a
6 b menu $
-4 b mercad $
-9 b merece um
-4 b mes $
6 b mes a
-6 b mes passad
3 b meses $
-9 b mesmo $
3 b mesmo boleti
7 b meta por
-14 b metade $
14 b metade das
8 b metade do
4 b metade dos
9 b meu bairro
-9 b meu banco
-11 b meu email
4 b meu endere
-10 b meu marido
-5 b meu nome
-11 b meu pagame
5 b meu pai
-4 b meu socio
-6 b mim $
-4 b mim esta
-10 b minha conta
-7 b minha equipa
-4 b minha equipe
-6 b minha filha
-4 b minha lingua
3 b minha mae
-4 b minha socia
-7 b minha unica
8 b minha vida
-12 b minuto a
4 b minuto entre
-4 b missin $
9 b mobile app
-5 b moca do
-17 b modelo $
4 b modelo de
-13 b moment $
-6 b monday $
-7 b money $
-4 b months $
-18 b more $
-13 b more of
6 b more than
-3 b moved to
-12 b mudara a
-10 b muito $
7 b muito caro
-5 b muito mais
4 b muito um
15 b multi curren
-12 b mundo $
11 b music is
-7 b my accoun
-10 b my bad
-4 b my client
-8 b my contra
5 b my langua
-5 b my mother
-6 b my name
-8 b my old
13 b my own
-5 b my phone
3 b my portug
-6 b my report
-5 b my team
-4 b n a
-15 b na altura
-4 b na caixa
7 b na casa
6 b na entrad
5 b na epoca
7 b na esplan
-5 b na hora
-21 b na lista
13 b na loja
-10 b na mao
19 b na minha
7 b na nota
-13 b na porta
5 b na recepc
4 b na saida
9 b na sala
-7 b na semana
12 b na vesper
-7 b nada $
-11 b nao $
3 b nao abre
6 b nao achei
17 b nao anda
15 b nao consig
4 b nao da
8 b nao encont
4 b nao for
6 b nao fui
9 b nao ha
11 b nao havia
-10 b nao mexam
11 b nao pedi
8 b nao pega
-8 b nao por
-8 b nao precis
-5 b nao resolv
4 b nao respon
7 b nao se
-11 b nao tem
-5 b nao tenho
3 b nao tinha
-5 b nao uso
4 b natal $
-5 b need $
4 b need a
-4 b need it
3 b need to
7 b needed just
-4 b nem bom
-4 b nem mau
-9 b never a
-5 b never been
-10 b never had
12 b never know
-5 b never let
-11 b new releas
-4 b nice $
7 b nice app
4 b nif $
-9 b nights $
-5 b ningue $
10 b ningue atende
8 b ningue veio
-4 b nisso $
4 b no banhei
4 b no caixa
6 b no celula
-4 b no chat
-9 b no comeco
-5 b no comput
19 b no dia
4 b no estaci
-8 b no fim
7 b no mesmo
3 b no mobile
-12 b no more
-10 b no opinio
4 b no papel
6 b no plano
-4 b no portal
7 b no portao
-4 b no posto
3 b no primei
-3 b no sabado
4 b no segund
7 b no sistem
-5 b no surpri
5 b no telao
-6 b no telemo
8 b nobody $
-8 b noite $
-6 b nome $
3 b nome da
-14 b nomes $
-4 b none $
4 b noon $
5 b normal $
-10 b nos $
4 b nos somos
-4 b not by
15 b not enough
-7 b not sure
-6 b not yours
17 b nota $
4 b nota do
8 b nota fiscal
-7 b nota mil
5 b note $
4 b nothin to
-12 b nova morada
4 b nove $
-5 b novo $
-16 b now $
9 b now and
-3 b num post
4 b number on
-7 b number to
-7 b numero para
8 b nunca conseg
-4 b nunca falhou
5 b nunca mais
-5 b nunca me
-7 b nunca perdi
11 b nunca tem
-8 b o 0
5 b o aplica
5 b o apoio
7 b o balcao
-11 b o banco
6 b o boleto
5 b o cadast
6 b o caixa
-4 b o carro
11 b o cartao
8 b o cartei
4 b o chat
3 b o client
6 b o codigo
6 b o comboi
-9 b o contad
-6 b o curso
-4 b o da
8 b o de
-5 b o dia
10 b o elevad
9 b o estaci
-7 b o estagi
4 b o export
6 b o extrat
7 b o formul
3 b o frio
-20 b o horari
5 b o hotel
-4 b o jeito
-8 b o laudo
-8 b o leitor
-4 b o lembre
6 b o login
5 b o manual
-9 b o mapa
-8 b o melhor
4 b o menu
19 b o mesmo
-12 b o meu
3 b o nif
12 b o nome
-4 b o nosso
5 b o novo
4 b o olho
-4 b o outro
-4 b o pao
-11 b o papel
-4 b o phc
5 b o planea
-8 b o plano
6 b o prazo
20 b o preco
11 b o progra
15 b o qr
-6 b o quadro
-14 b o que
-5 b o rapaz
5 b o recibo
4 b o relato
5 b o remedi
-3 b o servic
4 b o sinal
-9 b o sistem
-4 b o sms
-8 b o sr
3 b o tamanh
-7 b o tecnic
-8 b o telefo
3 b o total
19 b o vestia
-4 b obra $
10 b obra e
14 b obras $
-6 b octobe $
7 b of each
-4 b of my
3 b of order
-7 b of our
-8 b of the
7 b of us
4 b off the
-10 b office $
-8 b office 0
8 b offlin $
-7 b offlin mode
-6 b ok $
-7 b old bank
5 b old system
4 b old tablet
-11 b olha que
-7 b olho fechad
16 b olhou e
9 b on $
-5 b on 0
-18 b on a
3 b on friday
-7 b on hold
6 b on me
-5 b on monday
9 b on paper
6 b on saturd
-3 b on sunday
-13 b on the
-11 b on time
-4 b on tuesda
-6 b on wednes
-4 b once $
6 b onde mudo
4 b onde sentar
-5 b one $
-4 b one bill
-10 b one page
4 b one patien
-3 b one place
-3 b one thing
-3 b one was
-12 b onibus em
4 b online $
-4 b only $
6 b only answer
4 b only for
-9 b only one
4 b only the
7 b ontem $
4 b opcao de
-6 b open $
-7 b open it
5 b opened the
4 b openin hours
6 b openin the
-4 b opinia $
-4 b opinio $
4 b option $
6 b orcame por
-8 b ordem $
3 b order $
-4 b order of
3 b os certif
-5 b os client
8 b os do
-5 b os email
5 b os horari
-3 b os mesmos
17 b os meus
-7 b os numero
-8 b os outros
-3 b otimo $
12 b our old
6 b our own
16 b out $
-6 b out blank
-12 b out loud
19 b out of
-5 b out the
8 b outloo $
4 b outloo and
-3 b outra coisa
-11 b over $
3 b over the
3 b owner $
-8 b pacien $
11 b packag $
5 b paga $
4 b pagar a
-15 b page $
3 b pago $
-5 b pago a
6 b pago expres
-7 b paguei taxa
-16 b paid for
9 b palavr passe
15 b papel $
6 b papel e
5 b paper $
-5 b para a
4 b para abrir
7 b para amamen
7 b para bicicl
7 b para cancel
-9 b para dizer
-7 b para ele
8 b para entreg
5 b para estuda
-6 b para isso
6 b para ligar
-6 b para mandar
3 b para me
6 b para mudar
-13 b para nada
-5 b para nos
-17 b para o
-4 b para o medico
-9 b para o seu
-6 b para pesqui
-3 b para portug
23 b para quem
5 b para saber
-16 b para salvar
3 b para trocar
4 b para uma
5 b para ver
8 b para vinte
-4 b para voces
7 b parcel em
-4 b parcel was
-3 b parkin $
-5 b parte da
6 b parts $
24 b passar $
-4 b passar a
13 b passo $
-4 b passo o
-8 b passou $
3 b passwo every
3 b pay $
-6 b paymen $
-5 b payrol $
13 b pdf $
-5 b peace $
7 b pedi $
-8 b pedido $
8 b pedido da
7 b pedir $
-8 b pedir e
4 b pedir muito
4 b pedir um
-4 b pela metade
-6 b pela pacien
4 b pelo amor
-4 b pelo app
-7 b pelo celula
16 b pelo menos
-9 b pelo site
6 b pena que
16 b people $
-5 b people are
-11 b people in
-6 b perceb a
-6 b perdi um
-6 b perfec $
-8 b pergun $
-14 b person $
7 b perto da
10 b pesqui nas
6 b pessim $
25 b pessoa $
-6 b pessoa a
-25 b phone $
8 b phones $
3 b pictur $
-10 b pior $
-14 b piores $
-10 b piscin $
10 b pix $
-3 b place $
3 b plan $
-5 b plan for
-11 b planil $
-5 b planne $
5 b plano $
-3 b plano famili
-6 b planta de
9 b plasti que
-14 b please $
6 b please add
11 b podia ir
-8 b podia ser
8 b podiam fazer
-5 b podiam ter
17 b polish $
12 b ponto de
-10 b pony $
3 b pop up
-3 b por aqui
3 b por bairro
-8 b por causa
-6 b por client
-3 b por email
-8 b por enquan
-16 b por favor
-6 b por isso
5 b por mb
4 b por mensag
-10 b por mim
4 b por obra
-6 b por telefo
14 b por um
7 b por uma
8 b por vended
-6 b por zap
-13 b porta $
6 b portal $
7 b portao $
-6 b portar $
-13 b portes de
9 b portio for
10 b post $
-3 b post it
4 b prato e
-4 b prazo $
-24 b precis $
-19 b precis de
-14 b preco $
-5 b preco e
10 b preco eh
4 b precos sobem
6 b presta $
-5 b prezad $
-17 b price $
18 b primei $
3 b primei dia
-3 b princi estran
3 b print $
5 b printe $
-4 b proble com
4 b proble eh
-4 b proble era
-6 b produc is
-12 b progra que
4 b projec $
-10 b promet $
13 b promet fibra
-7 b promis a
13 b pronta $
-4 b pronto $
4 b pump $
-5 b put a
8 b put the
-5 b qualit $
7 b quando a
-20 b quando eh
-9 b quando entra
8 b quando o
-6 b quando tiver
7 b quaren minuto
-8 b quaren pessoa
4 b quatro vezes
16 b que a
7 b que as
14 b que atenda
-5 b que deus
-3 b que digite
-4 b que diz
-4 b que ele
-13 b que falta
-12 b que faz
12 b que funcio
13 b que ja
3 b que ligar
6 b que maravi
11 b que mata
-9 b que me
6 b que mudou
5 b que nao
8 b que nunca
17 b que o
-14 b que os
-15 b que precis
-3 b que promet
-7 b que sabe
7 b que se
7 b que so
-17 b que tem
-3 b que trata
-6 b que vem
5 b que voces
12 b quebra $
6 b quem eh
4 b quem nao
5 b quem tem
-5 b quem usa
6 b quem vai
-3 b quer $
5 b queria saber
9 b questi $
-7 b queue for
-21 b quieto $
4 b quota em
9 b quote $
-10 b quotes $
5 b ramp at
7 b rampa $
-5 b rapaz da
7 b rapida $
-6 b rapido $
7 b rate limits
7 b read $
4 b readin $
10 b reads like
-6 b reais $
6 b recebe o
3 b recebo o
5 b receip by
-4 b recepc $
-14 b recept $
5 b recibo do
-6 b reclam $
-10 b reclam do
6 b reclin $
8 b recorr $
5 b rede $
-3 b redond $
-8 b reduzi a
6 b refeic $
4 b regist as
-3 b relato $
3 b relato de
10 b remess $
4 b remind $
8 b renova e
-5 b report $
-4 b resolv no
-6 b resolv por
-7 b respon isso
-9 b respon quando
-6 b respos anteri
3 b respos nao
16 b respos pronta
3 b result $
6 b rid of
-7 b ring $
-3 b rooms $
-7 b ruim $
3 b run a
-9 b runs $
4 b runs out
20 b sabado $
7 b sabe o
4 b sai cortad
6 b sai em
3 b saida $
5 b saiu $
5 b sala 0
8 b sala de
5 b salvar o
11 b salvou $
-13 b same $
6 b same accoun
-10 b sao os
4 b sao precis
-4 b save button
-15 b say $
6 b says 0
-3 b scan it
-10 b screen $
5 b se a
4 b se aceita
3 b se de
-4 b se der
-13 b se for
-4 b se nao
8 b se o
-3 b se onde
5 b se perceb
4 b se pudess
13 b se tivess
-4 b se tudo
5 b sea $
-6 b search $
4 b seat number
-5 b secret eh
-4 b sede $
12 b see my
-7 b see the
-5 b see what
-6 b see you
-11 b segue o
-10 b seguin $
-7 b segund loja
-5 b sei la
-9 b seis $
8 b sem eu
-5 b sem fila
7 b sem juros
3 b sem lactos
-11 b sem mais
3 b sem pergun
-5 b sem reclam
10 b sem rede
9 b sem sinal
-7 b sem surpre
-4 b semana $
12 b semana para
-11 b send the
-11 b sends me
-5 b senhor $
-4 b sensac $
4 b sentar enquan
6 b separa as
3 b sera que
-4 b seria $
4 b seria bom
-4 b seriou $
4 b serve $
-15 b servic $
-6 b sete $
6 b setemb $
-5 b sexta $
10 b shame about
-7 b shifts $
-7 b shoes off
-4 b shop $
7 b shortc $
6 b should be
22 b show me
5 b shows up
4 b shows zero
5 b side entran
4 b sign in
12 b signal in
10 b signat per
-5 b signed up
-7 b simpat $
-6 b simple $
-3 b simple to
4 b sinal $
12 b since the
-8 b since we
4 b sit on
-7 b site $
8 b sitio $
3 b six people
-6 b slow $
7 b slow on
4 b small print
-4 b sms $
3 b sms ja
5 b so a
-7 b so deixa
-7 b so i
8 b so para
-8 b somos uma
-4 b sorry $
7 b sort out
-3 b sou client
-4 b sou de
-4 b sou eu
15 b sozinh $
-6 b sozinh com
-12 b speak to
-9 b spread for
-11 b spring $
16 b sso $
-3 b staff $
-4 b start to
-5 b still cant
-11 b still waitin
6 b stock $
4 b stock per
8 b stocks $
12 b straig out
-10 b stuff $
-7 b sua colega
3 b sugeri que
6 b sunday $
-3 b sunday evenin
11 b suport eh
-3 b suport respon
-12 b suppor $
-7 b surpre $
7 b swap the
-6 b swear at
6 b tablet $
9 b takes ages
11 b talk to
3 b talvez uma
4 b taxa de
9 b taxas escond
-4 b tea $
-11 b team $
4 b teclad $
6 b tecnic $
6 b tela $
5 b tela para
5 b telao $
-10 b telefo $
4 b telefo a
4 b telefo me
4 b telefo na
3 b telefo que
-4 b telemo $
-5 b tell you
-5 b tells me
-7 b tem $
-8 b tem como
10 b tem uma
3 b templa $
5 b tempo de
-4 b tenho a
9 b tenho de
-10 b tenho uma
-7 b ter ajudad
3 b ter de
-11 b terrib $
4 b than one
-4 b thank you
9 b thanks $
-5 b that $
-10 b that i
-5 b that says
-8 b thats the
-20 b the app
7 b the basket
-5 b the best
7 b the button
5 b the calend
-3 b the cat
7 b the changi
-4 b the class
-10 b the cleane
4 b the colour
3 b the courie
-4 b the custom
5 b the dashbo
6 b the date
-6 b the day
4 b the delive
4 b the desk
6 b the docs
13 b the door
-6 b the driver
-14 b the error
3 b the exam
-4 b the export
6 b the font
5 b the form
-7 b the front
-16 b the fruit
-14 b the green
8 b the gym
-4 b the hall
-3 b the hard
7 b the heatin
8 b the hold
3 b the instru
-4 b the invoic
-4 b the job
-4 b the kids
4 b the kiosk
-10 b the lady
-20 b the last
4 b the letter
3 b the lift
-13 b the list
7 b the menu
-3 b the monthl
-8 b the mornin
4 b the music
-19 b the new
-6 b the next
12 b the normal
-13 b the nurse
-6 b the office
-6 b the one
-17 b the only
4 b the order
4 b the page
-3 b the parcel
-4 b the parkin
8 b the passwo
10 b the pharma
-15 b the phone
7 b the pool
7 b the price
-3 b the proble
-6 b the produc
-5 b the queue
5 b the quote
5 b the receip
-10 b the remind
-4 b the report
6 b the reside
-6 b the rest
4 b the right
-5 b the room
6 b the same
-4 b the save
5 b the sea
-8 b the search
4 b the seat
10 b the shower
5 b the side
6 b the sound
4 b the system
4 b the tablet
-8 b the team
15 b the thing
-6 b the things
-3 b the time
3 b the timer
3 b the timeta
3 b the tip
7 b the top
15 b the total
5 b the two
-5 b the upload
3 b the vegeta
4 b the wait
18 b the waiter
-6 b the websit
-18 b the whole
5 b the wifi
7 b the window
8 b the wrong
-10 b their stuff
5 b them $
4 b them in
6 b theme $
3 b themse $
-10 b there $
8 b there a
9 b there are
3 b there is
9 b there was
-11 b they are
13 b they dont
4 b they just
-12 b thing $
-6 b thing i
-9 b thing it
-7 b things $
-6 b things i
-4 b think about
-13 b this $
7 b three differ
-10 b three months
8 b three times
9 b three weeks
-7 b throug your
17 b ticket $
5 b ticket to
6 b till $
8 b times $
4 b timeta $
3 b tinha nada
5 b tirand o
11 b tirem o
-7 b tive um
4 b tivess um
-11 b to 0
14 b to a
8 b to accept
-16 b to accoun
-4 b to add
-3 b to ask
-14 b to call
8 b to downlo
7 b to get
6 b to hide
-8 b to it
10 b to look
7 b to me
3 b to move
-4 b to one
13 b to our
-3 b to pick
-9 b to print
8 b to sit
7 b to sort
-4 b to the
-4 b to think
4 b to use
-4 b to you
10 b toda a
15 b toda vez
-12 b todas as
4 b todo dia
-8 b todo mes
-5 b todo mundo
5 b toilet $
6 b told me
7 b tomada perto
-13 b too $
6 b took a
-7 b took his
4 b took longer
5 b took the
4 b top $
-3 b top demais
6 b total $
-7 b touch the
-8 b town $
12 b trabal em
-6 b trabal sozinh
8 b traini $
4 b traini was
-10 b transp $
-7 b tres formul
13 b tres semana
7 b trinta e
4 b trocad $
11 b trocar o
6 b trying to
18 b tudo $
-6 b tudo em
-10 b tudo mais
-4 b tudo na
-7 b tudo no
-5 b tudo num
7 b tudo ok
-6 b tudo por
6 b turma de
-10 b twice $
-4 b two $
-4 b two days
8 b two factor
3 b two of
4 b two people
-12 b two weeks
-8 b ultima versao
-19 b um a
-11 b um abraco
-7 b um amor
4 b um aplica
7 b um app
-16 b um aument
-5 b um bom
5 b um botao
-9 b um client
4 b um descon
15 b um dia
-7 b um docume
5 b um elevad
4 b um equipa
-5 b um filtro
3 b um free
-7 b um logoti
6 b um mes
5 b um modo
4 b um pdf
4 b um prato
-4 b um proble
-7 b um progra
-5 b um sonho
11 b uma $
-12 b uma avaria
3 b uma bomba
-6 b uma carrin
-13 b uma coisa
4 b uma consul
15 b uma medica
4 b uma obra
9 b uma palavr
-8 b uma pequen
7 b uma rampa
-8 b uma tarde
13 b uma tomada
-3 b uma vez
3 b unders the
8 b undo $
-10 b unica coisa
4 b unpaid invoic
-8 b uns 0
7 b until the
-8 b up $
-7 b up at
4 b up every
-3 b up in
5 b up on
3 b up that
-4 b up the
-7 b update in
-6 b us a
-5 b us in
-5 b usa eh
6 b use $
-18 b use it
8 b use the
-16 b used to
-6 b uso o
6 b vai a
6 b vale refeic
-7 b vamos abrir
12 b van $
9 b ve o
6 b vegan option
14 b vegeta $
6 b veio $
3 b velho $
6 b vem pelo
6 b vencim $
8 b vended $
6 b ver com
3 b verao no
13 b vermel e
4 b versao para
19 b vestia eh
-8 b vez de
6 b vezes $
-3 b vezes por
5 b via $
5 b vida $
-4 b vinte e
6 b visit $
3 b visita $
10 b viu a
6 b vizinh $
-11 b voces $
5 b voces nao
9 b voces podiam
-6 b voces sao
6 b volta no
3 b voltar a
-14 b volto a
-8 b vou pensar
-6 b voz alta
6 b wait $
-4 b waitin for
11 b want a
3 b was fine
5 b was straig
10 b was transl
-6 b wasnt $
-8 b way $
11 b way to
-6 b we are
3 b we cant
-4 b we cut
-8 b we have
-8 b we moved
5 b we need
4 b we run
4 b we still
4 b we want
4 b we were
-4 b websit $
4 b weeken $
-11 b weeken in
11 b weeks $
6 b welcom $
6 b well $
-8 b what a
16 b what i
-8 b what id
7 b what is
-8 b what it
8 b what we
-4 b whatev you
7 b when a
12 b when i
6 b when im
-3 b when is
8 b when it
4 b where i
-5 b where it
-4 b where the
-5 b where they
-7 b which is
-9 b who gets
19 b wi fi
16 b wifi $
5 b wifi was
8 b window $
6 b window on
5 b wish the
10 b with a
7 b with no
-3 b with our
7 b with outloo
-3 b with the
-8 b with you
-4 b within the
-7 b withou a
-3 b withou it
4 b withou me
-5 b work $
-5 b work and
9 b work with
-7 b works $
-5 b world peace
-5 b worse $
24 b would be
6 b would it
-5 b would like
6 b would love
-6 b would save
-4 b year and
-5 b year is
-7 b yet $
-9 b you $
8 b you a
-5 b you answer
-9 b you are
-6 b you can
5 b you cant
4 b you consid
-8 b you get
4 b you guys
3 b you had
3 b you need
-7 b you next
4 b you to
5 b you took
5 b your app
-6 b your collea
-8 b zap $
4 b zapier $
-30 before bug
-27 before bug|why
-11 before bug|wish
-18 before complaint
-22 before complaint|why
13 before complaint|wish
4 before name
4 before name|wish
-15 before nothing
35 before nothing|why
-31 before nothing|wish
12 before points
5 before points|why
7 before points|wish
10 before praise
14 before praise|why
-15 before praise|wish
-48 before question
-48 before question|wish
-11 before remark
-11 before remark|why
-10 before remark|wish
-28 before sentence
-28 before sentence|wish
-4 before side -1 and
10 before side -1 and|why
-20 before side -1 and|wish
-25 before side -1 cause
-25 before side -1 cause|why
4 before side -1 listed
4 before side -1 listed|wish
-36 before side -1 pause
-24 before side -1 pause|why
-37 before side -1 pause|wish
-22 before side -1 sentence
-19 before side -1 sentence|why
-9 before side -1 sentence|wish
-43 before side -1 turn
-34 before side -1 turn|why
-23 before side -1 turn|wish
-17 before side 0 and
-15 before side 0 and|why
-17 before side 0 and|wish
-12 before side 0 cause
-9 before side 0 cause|why
-20 before side 0 cause|wish
23 before side 0 listed
-7 before side 0 listed|why
25 before side 0 listed|wish
-29 before side 0 pause
-36 before side 0 pause|why
-17 before side 0 pause|wish
-4 before side 0 sentence
-9 before side 0 sentence|wish
-14 before side 0 turn
-17 before side 0 turn|why
-20 before side 1 and
-25 before side 1 and|why
5 before side 1 and|wish
-23 before side 1 cause
-9 before side 1 cause|why
-61 before side 1 listed
-60 before side 1 listed|wish
5 before side 1 pause
16 before side 1 pause|why
-33 before side 1 pause|wish
20 before side 1 sentence
30 before side 1 sentence|why
-12 before side 1 sentence|wish
39 before side 1 turn
39 before side 1 turn|why
-4 before wish
-6 before wish|why
-33 begins
-32 begins|why
-32 begins|wish
10 both ask thing
9 both ask thing|why
11 both ask thing|wish
18 both bad people
19 both bad people|why
5 both bad people|wish
13 both bad thing
16 both bad thing|why
-3 both bad thing|wish
11 both condition good
10 both condition good|why
6 both condition good|wish
-5 both deny ask
-6 both deny ask|why
-28 both deny bad
-24 both deny bad|why
-14 both deny bad|wish
-5 both deny good
-5 both deny good|why
15 both excess thing
16 both excess thing|why
9 both excess thing|wish
-7 both excess wait
-17 both excess wait|wish
10 both fault thing
14 both fault thing|why
-10 both fault thing|wish
-8 both good people
-11 both good people|why
7 both good people|wish
-10 both good thing
-12 both good thing|why
20 both good thing|wish
6 both hope ask
10 both hope ask|why
11 both hope thing
11 both hope thing|why
10 both hope thing|wish
8 both lack thing
14 both lack thing|why
-9 both lack thing|wish
17 both money excess
21 both money excess|why
-9 both money excess|wish
-10 both none deny|wish
21 both past solved|wish
7 both rival good
11 both rival good|why
6 both self burden
7 both self burden|why
-6 both self lack
-8 both self lack|why
-11 both self past
-10 both self past|why
7 both self past|wish
6 both survey self
26 both survey self|why
-21 both survey self|wish
-8 both thanks people
-12 both thanks people|wish
-58 contact
-59 contact|wish
-9 ends
-4 ends|why
-16 ends|wish
6 first addressed|why
-9 first addressed|wish
13 first ask
-44 first ask|why
23 first ask|wish
37 first bad
41 first bad|why
-5 first bad|wish
-15 first burden|why
-4 first burden|wish
-4 first cause
-17 first condition
6 first condition|why
-33 first condition|wish
-11 first degree
-29 first degree|wish
-16 first deny
-6 first deny|why
-26 first deny|wish
-13 first excess
-25 first excess|wish
-9 first fault|why
10 first fault|wish
-23 first good
-25 first good|why
-12 first good|wish
-14 first lack
-7 first lack|why
-23 first lack|wish
11 first money
21 first money|why
-5 first money|wish
-19 first none
-34 first none|wish
-32 first past
-34 first past|why
-12 first past|wish
-12 first people
-28 first people|wish
-32 first rival
-35 first rival|why
-26 first self
-15 first self|why
-40 first self|wish
-6 first solved
-15 first solved|why
12 first solved|wish
-37 first survey
-31 first survey|why
-30 first survey|wish
-34 first thanks
-18 first thanks|why
-37 first thanks|wish
34 first thing
-4 first thing|why
46 first thing|wish
-11 first turn
-11 first turn|why
-21 first wait
-23 first wait|why
-11 has addressed
-12 has addressed more
-10 has addressed more|why
-3 has addressed more|wish
6 has addressed|why
-29 has addressed|wish
6 has ask
12 has ask more
14 has ask more|why
8 has ask more|wish
-3 has ask|why
13 has ask|wish
11 has bad
-17 has bad more
-17 has bad more|why
13 has bad|why
3 has burden more
11 has burden more|wish
6 has burden|wish
9 has cause
9 has cause more
4 has cause more|why
4 has condition
-7 has condition more
-10 has condition more|why
3 has condition more|wish
11 has condition|why
-7 has condition|wish
-15 has degree
-23 has degree more
-23 has degree more|why
-4 has degree|why
-14 has degree|wish
-7 has deny
-8 has deny more
13 has deny more|why
-20 has deny more|wish
-3 has deny|why
-17 has deny|wish
7 has excess more
8 has excess more|why
5 has excess|why
-8 has excess|wish
12 has fault
-20 has fault more
-20 has fault more|why
8 has fault|why
23 has fault|wish
-15 has good
-11 has good more
-15 has good more|why
5 has good more|wish
-18 has good|why
-5 has good|wish
13 has hope more
16 has hope more|why
9 has hope more|wish
3 has hope|wish
-6 has lack
-10 has lack more
13 has lack more|why
-23 has lack more|wish
16 has lack|why
-16 has lack|wish
10 has money
23 has money more
33 has money more|why
-13 has money more|wish
7 has money|why
12 has money|wish
-11 has none
-16 has none more
-27 has none more|wish
-28 has none|wish
-10 has past
-14 has past more
-5 has past more|why
-28 has past more|wish
-6 has past|why
-18 has people
-21 has people more
-15 has people more|why
-19 has people more|wish
-14 has people|why
-5 has people|wish
5 has rival
-18 has rival more
4 has rival more|why
-22 has rival more|wish
8 has rival|why
-4 has rival|wish
-15 has self
-21 has self more|why
12 has self more|wish
-9 has self|why
-25 has self|wish
-8 has solved
9 has solved more
11 has solved more|why
-11 has solved|why
-16 has survey
-8 has survey more
21 has survey more|why
-29 has survey more|wish
-11 has survey|why
-25 has survey|wish
-16 has thanks
-5 has thanks more
-4 has thanks more|why
-30 has thanks|wish
14 has thing
22 has thing more
14 has thing more|why
30 has thing more|wish
13 has thing|why
13 has thing|wish
13 has turn
8 has turn more
10 has turn more|why
18 has turn|why
-5 has turn|wish
8 has wait
10 has wait more
12 has wait more|why
-8 has wait more|wish
4 has wait|why
17 has wait|wish
29 infinitive
-32 infinitive|why
35 infinitive|wish
4 is bug|why
-15 is bug|wish
14 is complaint
20 is complaint|why
-26 is complaint|wish
-34 is harmless
-35 is harmless|why
-27 is harmless|wish
-26 is nothing
-19 is nothing|why
-24 is nothing|wish
25 is order
26 is order|wish
-14 is praise
-14 is praise|why
-11 is praise|wish
10 is question
19 is question|why
3 is question|wish
5 is wish
14 is wish|why
-18 joint and
-16 joint and|why
-20 joint and|wish
-19 joint cause
-15 joint cause|why
-31 joint cause|wish
-13 joint listed|why
5 joint listed|wish
-23 joint pause
-19 joint pause|why
-27 joint pause|wish
-15 joint sentence
-13 joint sentence|why
5 joint sentence|wish
14 joint turn
19 joint turn|why
-15 joint turn|wish
10 k 0
6 k 0|why
13 k 0|wish
25 k 1
4 k 10
20 k 100
7 k 100|why
33 k 100|wish
-9 k 101
-32 k 101|why
15 k 101|wish
15 k 102
5 k 102|why
21 k 102|wish
29 k 103
42 k 103|why
9 k 103|wish
31 k 104
17 k 104|why
29 k 104|wish
-15 k 105
12 k 105|why
-29 k 105|wish
11 k 106
14 k 106|why
-9 k 107|why
25 k 107|wish
13 k 108
4 k 108|wish
9 k 109
13 k 109|why
3 k 10|why
-20 k 10|wish
27 k 11
-22 k 110
-23 k 110|why
5 k 110|wish
13 k 111
9 k 111|why
13 k 111|wish
-3 k 112
-4 k 112|why
17 k 112|wish
-13 k 113
-22 k 113|why
18 k 113|wish
20 k 114
33 k 114|wish
11 k 115|why
-13 k 115|wish
29 k 116
-6 k 116|why
39 k 116|wish
7 k 117
10 k 117|why
-3 k 118|why
10 k 118|wish
-5 k 119|why
12 k 119|wish
16 k 11|why
21 k 11|wish
6 k 12
-12 k 120
-9 k 120|why
-4 k 120|wish
-6 k 121
23 k 121|why
-43 k 121|wish
-15 k 122|why
7 k 122|wish
-18 k 123
-13 k 123|why
-16 k 123|wish
18 k 124
6 k 124|why
27 k 124|wish
-34 k 125
-31 k 125|why
-17 k 125|wish
12 k 126
8 k 126|why
17 k 126|wish
-12 k 127
-14 k 127|why
4 k 127|wish
22 k 128
33 k 128|why
-6 k 128|wish
15 k 129
32 k 129|why
-8 k 129|wish
-11 k 12|why
6 k 12|wish
5 k 13
-15 k 130|why
22 k 130|wish
23 k 131
41 k 131|wish
-18 k 132
-26 k 132|why
17 k 132|wish
-14 k 133
-17 k 133|why
15 k 133|wish
22 k 134
16 k 134|why
17 k 134|wish
38 k 135
15 k 135|why
35 k 135|wish
23 k 136
13 k 136|why
29 k 136|wish
-25 k 137
-26 k 137|why
-11 k 137|wish
-14 k 138
-11 k 138|why
-22 k 138|wish
9 k 139
21 k 139|why
-19 k 13|why
21 k 13|wish
23 k 14
17 k 140
-14 k 140|why
31 k 140|wish
-6 k 141|why
9 k 141|wish
10 k 142|why
-9 k 142|wish
-18 k 143
12 k 143|why
-47 k 143|wish
22 k 144
30 k 144|why
19 k 145
14 k 145|why
8 k 145|wish
-6 k 146
-5 k 146|wish
-12 k 147
-9 k 147|why
-12 k 147|wish
-15 k 148
-31 k 148|why
-23 k 149
-33 k 149|why
8 k 149|wish
28 k 14|why
-3 k 14|wish
18 k 15
25 k 15|why
12 k 16
6 k 16|why
19 k 16|wish
22 k 17
32 k 17|why
22 k 18
16 k 18|why
23 k 18|wish
5 k 19
-14 k 19|why
9 k 19|wish
27 k 1|why
15 k 1|wish
7 k 2
5 k 20
5 k 20|why
4 k 20|wish
5 k 21
9 k 21|why
-15 k 22
-24 k 22|why
12 k 22|wish
24 k 23
9 k 23|why
22 k 23|wish
15 k 24
11 k 24|why
17 k 24|wish
27 k 25
18 k 25|why
26 k 25|wish
-23 k 26
-22 k 26|why
-20 k 26|wish
17 k 27
6 k 27|why
27 k 27|wish
24 k 28
-15 k 28|why
41 k 28|wish
-6 k 29|why
13 k 29|wish
19 k 2|why
-17 k 2|wish
14 k 3
-31 k 30
4 k 30|why
-37 k 30|wish
21 k 31
22 k 31|why
13 k 31|wish
20 k 32
16 k 32|why
17 k 32|wish
24 k 33
-9 k 33|why
39 k 33|wish
-23 k 34
-23 k 34|why
10 k 35
-13 k 35|why
28 k 35|wish
-8 k 36
5 k 36|why
-8 k 36|wish
-15 k 37
-8 k 37|why
-25 k 37|wish
13 k 38
3 k 38|why
5 k 39
7 k 39|why
6 k 3|why
24 k 3|wish
-10 k 4
8 k 40
19 k 40|wish
12 k 41
11 k 41|why
12 k 41|wish
24 k 42
23 k 42|why
14 k 42|wish
6 k 43
-11 k 43|why
7 k 43|wish
19 k 44
5 k 44|why
31 k 44|wish
-15 k 45
-4 k 45|why
-14 k 45|wish
-11 k 46|why
36 k 46|wish
30 k 47
11 k 47|why
39 k 47|wish
29 k 48
-16 k 48|why
48 k 48|wish
-34 k 49
-15 k 49|why
-24 k 49|wish
-3 k 4|why
-8 k 4|wish
29 k 50
41 k 50|wish
10 k 51
16 k 51|why
-6 k 51|wish
20 k 52
14 k 52|why
12 k 52|wish
11 k 53
-21 k 53|why
29 k 53|wish
-14 k 54
-17 k 54|why
-6 k 54|wish
-10 k 55
-42 k 55|wish
29 k 56
23 k 56|why
26 k 56|wish
5 k 57
-19 k 57|why
23 k 57|wish
-12 k 58|why
9 k 58|wish
7 k 59
-7 k 59|why
17 k 59|wish
-14 k 5|why
14 k 5|wish
25 k 60
-4 k 60|why
38 k 60|wish
4 k 61
-8 k 61|why
-3 k 62
-6 k 62|why
5 k 62|wish
8 k 63
5 k 63|why
7 k 63|wish
-8 k 64
-15 k 64|why
16 k 64|wish
30 k 65
26 k 65|why
27 k 65|wish
17 k 66
28 k 66|why
7 k 67
14 k 67|why
-11 k 67|wish
14 k 68
17 k 68|why
6 k 68|wish
25 k 69
22 k 69|why
23 k 69|wish
-3 k 6|wish
39 k 7
15 k 70
13 k 70|why
14 k 70|wish
27 k 71
16 k 71|why
15 k 71|wish
20 k 72
6 k 72|why
22 k 72|wish
-15 k 73|why
37 k 73|wish
13 k 74
-6 k 74|why
15 k 74|wish
23 k 75
23 k 75|why
17 k 75|wish
12 k 76
25 k 76|why
-8 k 76|wish
14 k 77|why
-12 k 77|wish
-8 k 78
18 k 78|why
-30 k 78|wish
11 k 79
-3 k 79|why
29 k 79|wish
29 k 7|why
29 k 7|wish
41 k 80
31 k 80|why
35 k 80|wish
4 k 81
-10 k 81|why
8 k 81|wish
-15 k 82
-15 k 82|why
4 k 82|wish
16 k 83
3 k 83|why
26 k 83|wish
32 k 84
27 k 84|why
12 k 84|wish
13 k 85
-10 k 85|why
16 k 85|wish
12 k 86
14 k 86|why
8 k 86|wish
19 k 87
19 k 87|wish
6 k 88
7 k 88|wish
18 k 89
20 k 89|why
11 k 89|wish
11 k 9
15 k 90|why
-47 k 90|wish
8 k 91
-7 k 91|why
11 k 92
17 k 92|why
11 k 93
-7 k 93|why
10 k 93|wish
16 k 95
12 k 95|why
15 k 95|wish
24 k 96
19 k 96|why
21 k 96|wish
29 k 97
13 k 97|why
20 k 97|wish
29 k 98
30 k 98|why
8 k 98|wish
-8 k 99
-12 k 99|why
3 k 99|wish
4 k 9|why
14 k 9|wish
-16 length -1
-22 length -1|why
-48 length 0
-51 length 0|why
-32 length 0|wish
-29 length 1
-27 length 1|why
-27 length 1|wish
-25 length 2
-26 length 2|why
-22 length 2|wish
11 length 3
16 length 4
15 length 4|why
16 length 4|wish
11 length 5
7 length 5|why
16 length 5|wish
-8 no verb
-10 no verb|why
15 no verb|wish
3 plain
-13 plain|why
5 rule bug|why
-15 rule bug|wish
19 rule complaint
25 rule complaint|why
-25 rule complaint|wish
10 rule name
10 rule name|wish
-31 rule nothing
-19 rule nothing|why
-31 rule nothing|wish
-21 rule points
-17 rule points|why
-4 rule points|wish
-18 rule praise
-17 rule praise|why
-20 rule praise|wish
6 rule question
32 rule question|why
-17 rule remark
-17 rule remark|why
7 rule remark|wish
-33 rule sentence
-33 rule sentence|wish
18 rule wish
21 rule wish|why
16 rule wish|wish
14 side -1
16 side -1|why
6 side -1|wish
4 side 0
-12 side 0|why
-20 side 1
-24 side 1|why
-5 side 1|wish
-38 titled
-8 titled|why
-40 titled|wish
-24 verb first
-19 verb first|why
-6 verb first|wish
5 verb inside|why
-11 verb inside|wish
-15 w 0
-3 w 0|why
-31 w 0|wish
3 w 18h
3 w 18h|why
13 w 7am
13 w 7am|wish
5 w a
3 w a5
3 w a5|wish
-5 w abenco
-4 w abenco|wish
-4 w aberta
-4 w aberta|wish
13 w aberto
9 w aberto|why
4 w aberto|wish
6 w about
6 w about|why
15 w above
15 w above|wish
-15 w abraco
-6 w abraco|why
-8 w abraco|wish
3 w abre|why
5 w abri
26 w abria
5 w abrir|why
-7 w abrir|wish
4 w abriss
5 w abri|why
-8 w absolu
-8 w absolu|why
-15 w acabar
-15 w acabar|why
-10 w acabou
-10 w acabou|why
7 w academ
7 w academ|why
15 w accoun|why
-13 w accoun|wish
13 w aceita
7 w aceita|why
6 w aceita|wish
14 w acesso
8 w acesso|wish
10 w acha
9 w achar
4 w achar|wish
10 w acha|why
4 w achei|why
-3 w achei|wish
11 w acho
7 w acho|why
-4 w acompa
-4 w acores
-4 w acores|why
-4 w actual
-8 w actual|why
4 w actual|wish
9 w add
6 w addres
14 w addres|why
-7 w addres|wish
10 w add|why
9 w adicio
6 w adicio|why
-7 w admini
4 w adora
-18 w adoram
-18 w adoram|why
-4 w adora|why
11 w ads
11 w ads|why
11 w after
5 w after|why
6 w after|wish
-5 w again
-4 w again|wish
-4 w age
9 w agenci
9 w agenci|why
12 w agenda
10 w agenda|why
11 w ages
11 w ages|why
-8 w agilid
-8 w agilid|why
-6 w agora
-8 w agora|why
3 w agora|wish
10 w agosto
-13 w agrade
-6 w agrade|why
-7 w agrade|wish
17 w agua
14 w agua|why
8 w ai
6 w ai|why
5 w ajuda
-7 w ajudad
-7 w ajudad|wish
7 w ajuda|why
6 w alarm
5 w alarm|why
6 w alergi
6 w alergi|wish
-9 w algo
5 w algum
16 w allerg
5 w allerg|why
11 w allerg|wish
5 w allowe
14 w all|why
-14 w all|wish
6 w almoco|why
-7 w almoco|wish
-8 w alone
13 w alread|why
-13 w alread|wish
-5 w alta
-8 w alta|why
-15 w altura
4 w alunos
7 w alunos|why
11 w always
9 w always|why
-3 w am
-4 w ama
7 w amamen
7 w amamen|wish
-4 w ama|why
-11 w amelia
-11 w amelia|wish
-8 w amor
-7 w amor|why
30 w an
6 w and
17 w anda
-6 w andar
-11 w andare
-12 w andar|why
6 w andar|wish
17 w anda|why
9 w androi
8 w androi|why
-4 w and|why
-4 w and|wish
-12 w ano
-6 w anonim
-6 w anonim|wish
-6 w anonym
-6 w anonym|wish
-22 w anos
-20 w anos|why
-4 w anos|wish
19 w anota
16 w anota|why
4 w anothe
9 w anothe|why
-3 w ano|why
-9 w ano|wish
-3 w answer
4 w antece
4 w antece|wish
4 w anteri|why
-5 w anteri|wish
9 w antes
5 w antes|why
4 w antes|wish
-4 w antiga
-6 w antiga|wish
-6 w antigo
-9 w antigo|why
4 w anular
4 w anular|wish
-7 w anyone
-6 w anyone|why
-20 w anythi
-20 w anythi|why
-5 w any|why
4 w any|wish
27 w an|why
15 w an|wish
26 w aos
10 w aos|why
17 w aos|wish
12 w ao|why
-16 w ao|wish
6 w apaga
9 w apagad
6 w apagad|why
8 w apagar
6 w apaga|why
-13 w apanha
-13 w apanha|wish
11 w aparec
10 w aparec|why
22 w aparel
21 w aparel|why
-3 w apenas|wish
16 w api
8 w api|why
9 w api|wish
18 w aplica
13 w aplica|why
8 w aplica|wish
-4 w apoio|why
7 w app
6 w apple
6 w apple|wish
7 w appoin|why
-5 w appoin|wish
7 w appren
7 w appren|why
16 w approv
10 w approv|why
6 w approv|wish
14 w app|wish
-5 w aprend
-5 w aprend|why
3 w aprova
9 w aprova|why
-6 w aprova|wish
5 w aquem
5 w aquem|why
-14 w aqui
-6 w aqui|why
-9 w aqui|wish
12 w ar
3 w archiv
-9 w are
3 w are|why
-7 w are|wish
-12 w arruma
-13 w arruma|why
4 w artigo
7 w ar|why
5 w ar|wish
17 w as
-7 w ask
-18 w asked
-13 w asked|why
-5 w asked|wish
7 w asks
8 w asks|why
-6 w ask|why
-10 w assim
-8 w assim|wish
9 w as|why
18 w as|wish
-4 w at
-15 w ate
14 w atenda
3 w atenda|wish
42 w atende
26 w atende|why
20 w atende|wish
-18 w atendi
-15 w atendi|why
-3 w atendi|wish
-19 w ate|why
7 w ate|wish
-7 w atrasa
-7 w atrasa|why
-19 w atraso
-9 w atraso|why
-10 w atraso|wish
-8 w att
-15 w attach
-16 w attach|wish
-8 w att|wish
-10 w atuali
-7 w atuali|why
-4 w atuali|wish
-12 w at|why
-11 w aula
5 w aulas
7 w aulas|wish
-11 w aula|why
-16 w aument
-17 w aument|wish
14 w automa
18 w automa|wish
8 w avisa
-6 w avisad
8 w avisar
7 w avisar|wish
7 w avisa|why
4 w avisem
4 w avisem|wish
5 w a|why
4 w a|wish
6 w baby
6 w baby|why
14 w back
8 w back|why
3 w back|wish
-8 w bad
-13 w bad|why
5 w bad|wish
-7 w bag
-6 w bagunc
-6 w bagunc|why
-7 w bag|why
10 w bairro
8 w bairro|why
14 w baixo
14 w baixo|why
8 w balanc
4 w balanc|why
3 w balanc|wish
6 w balcoe
6 w balcoe|why
-19 w banco
-14 w banco|why
-5 w banco|wish
12 w banhei
12 w banhei|wish
-5 w bank
-7 w bank|why
6 w banner
-3 w barato
-4 w barato|why
-24 w barulh
5 w bar|wish
-5 w baseme
-5 w baseme|why
-5 w basket
-5 w basket|wish
-5 w batem
-5 w batem|why
6 w bateri
3 w bateri|why
5 w batter
3 w batter|why
24 w be
3 w bebe
-7 w been
-8 w been|why
25 w before
8 w before|why
21 w before|wish
6 w behind
6 w behind|why
11 w being
10 w being|why
-7 w bell
-8 w bell|wish
-10 w bem
-13 w bem|why
9 w bench
4 w bench|wish
-10 w best
-9 w best|why
12 w better
-7 w better|why
18 w better|wish
18 w betwee
18 w betwee|why
19 w be|why
17 w be|wish
-5 w bi
8 w bicicl
8 w bicicl|wish
-14 w big
15 w bigger
12 w bigger|wish
-14 w big|why
25 w bike
25 w bike|wish
5 w bilhet
4 w bilhet|why
-6 w bill
-3 w billin
-6 w billin|why
-4 w bill|why
6 w bin
3 w bins
3 w bins|wish
6 w bin|wish
6 w bit
4 w bit|why
-6 w bi|why
-6 w blank
6 w blocks
7 w blocos
7 w blocos|wish
-10 w bloque
-10 w bloque|why
-4 w boa
-4 w boa|wish
-4 w bola
-4 w bola|why
7 w boleti
7 w boleti|why
13 w boleto
7 w boleto|why
6 w boleto|wish
5 w bolinh
13 w bolinh|wish
-7 w bom
3 w bomba|wish
-8 w bom|wish
12 w book
8 w bookin
10 w bookin|wish
11 w book|why
5 w bota
-5 w botao
-11 w botao|why
5 w botao|wish
4 w botar
4 w botar|wish
5 w bota|wish
-6 w both
-3 w both|wish
4 w bought
10 w branch|why
-8 w branch|wish
8 w branco
8 w branco|why
6 w breakf
6 w breakf|why
-3 w brinde
-3 w brinde|wish
9 w bring
8 w bring|wish
-7 w broke
-7 w broke|why
-3 w buildi
-3 w buildi|why
3 w bulk
-6 w bulk|why
9 w bulk|wish
12 w busca
4 w busca|why
8 w busca|wish
-6 w busine
-6 w busine|why
-4 w bus|why
3 w bus|wish
11 w button
10 w button|wish
16 w by
20 w by|wish
-3 w ca
-4 w cabe
-15 w cabeca
-9 w cabeca|why
-4 w cabe|why
6 w cachor
6 w cachor|why
7 w cadast
7 w cadast|why
-3 w cada|why
9 w cade
-12 w cadeir
-17 w cadeir|wish
9 w caduca
9 w caduca|why
4 w cafe|wish
-4 w cai
-17 w caiu
-11 w caiu|why
18 w calcul
8 w calcul|why
10 w calcul|wish
16 w calend
9 w calend|why
8 w calend|wish
-13 w call
8 w calls
7 w calls|why
-17 w call|why
-8 w cama
6 w cambio
6 w cambio|why
-11 w came
4 w camera
4 w camera|wish
-9 w came|why
4 w caminh|wish
11 w campai
12 w campai|wish
-7 w campo
-15 w campo|why
7 w campo|wish
19 w can
5 w canais
-9 w cancel
-11 w cancel|wish
4 w cant
4 w cantin
4 w cantin|wish
8 w cant|why
-4 w cant|wish
18 w can|wish
-12 w capric
-12 w capric|why
-5 w cara
-5 w cara|why
-6 w cards
-10 w cards|why
4 w cards|wish
-4 w care
-6 w carla
6 w carne
6 w carne|why
4 w caro
-13 w caros
-13 w caros|why
4 w caro|why
5 w carreg
4 w carreg|why
4 w carro
4 w carro|why
16 w cars
16 w cars|why
14 w cartao
12 w cartao|wish
-3 w cartas|wish
8 w cartei
-7 w cartoe
-7 w car|wish
-9 w cat
-3 w catrac|wish
-3 w cat|why
-8 w caucao
-8 w causa
-8 w causa|why
-3 w ca|why
-8 w cedo
-6 w cedo|wish
-10 w celula|why
8 w celula|wish
3 w cents
8 w certif
4 w certif|why
4 w certif|wish
-16 w certo
-16 w certo|why
6 w chairs
11 w chamad
6 w chamad|why
4 w chamad|wish
4 w chance
4 w chance|wish
5 w change
6 w change|why
-3 w change|wish
9 w changi
6 w changi|why
3 w changi|wish
18 w charge
16 w charge|why
4 w charts
3 w chatbo
4 w chatbo|why
8 w chave
7 w chave|wish
-8 w cheape
-9 w cheape|why
6 w check
4 w checki
4 w checki|why
3 w checkl
15 w checko
10 w checko|why
5 w checko|wish
5 w check|wish
4 w chefe
12 w chega
7 w chegar
6 w chegar|why
7 w chega|why
6 w chega|wish
-7 w chego
8 w chegou
5 w chegou|why
-9 w chegue
-6 w cheio
-4 w cheio|why
8 w cheque
9 w cheque|wish
-4 w chuva
-4 w chuva|why
-9 w cida
8 w cima
8 w cima|why
-9 w cinco
-6 w cinco|wish
3 w cinque
3 w cinque|why
8 w cinzen
8 w cinzen|why
9 w claro
7 w claro|why
4 w classe|why
-7 w clean
-10 w cleane|wish
-7 w clean|why
5 w clear
5 w clear|why
4 w clicki
4 w clicki|why
10 w clico
5 w clico|why
-11 w client
-22 w client|why
-7 w clinic
-4 w clique
-4 w close
10 w closed
10 w closed|why
-6 w close|wish
-4 w club
6 w cobert
8 w cobrad
8 w cobrad|why
6 w cobram
6 w cobram|why
3 w cobran
16 w cobrar
33 w cobrar|why
-18 w cobrar|wish
-7 w cobre
-12 w cobre|why
5 w cobre|wish
16 w code
4 w codes
4 w codes|why
6 w code|why
10 w code|wish
12 w coffee
12 w coffee|why
-29 w coisa
-13 w coisas
-13 w coisas|wish
-16 w coisa|why
-16 w coisa|wish
5 w cold
-13 w colega
-5 w colega|why
-8 w colega|wish
-5 w coloca
-6 w coloca|wish
-3 w coloqu
-3 w coloqu|wish
4 w colour
7 w column
7 w column|wish
9 w com
6 w comboi
6 w comboi|why
3 w comeca
7 w comeca|why
-4 w comeca|wish
-10 w comece
-9 w comece|why
-10 w comeco
-10 w comeco|why
11 w comerc
11 w comerc|why
-4 w comes
-5 w comes|why
-3 w come|wish
24 w comida
24 w comida|why
-4 w coming
-4 w coming|why
10 w comiss
10 w comiss|wish
-6 w commen
-6 w commen|wish
-18 w como
-23 w como|why
-7 w compan
-10 w compan|why
-7 w compar|why
-13 w compla
-8 w compla|why
-5 w compla|wish
6 w comple|wish
-14 w compli
-14 w compli|why
-3 w compra
8 w compri
-10 w comput
-9 w comput|wish
7 w comuni
-4 w com|why
21 w com|wish
15 w concor
15 w concor|why
13 w condic
10 w condic|why
3 w condic|wish
-3 w condom
-4 w conexa
-6 w conexa|why
-15 w confir
-16 w confir|why
13 w confus
13 w confus|why
4 w connec
9 w conseg
7 w conseg|wish
7 w conser
7 w conser|wish
5 w consid
5 w consid|wish
8 w consig
16 w consig|why
-9 w consig|wish
-10 w consul
-14 w consul|why
-14 w contab
-6 w contab|why
-8 w contab|wish
9 w contac
13 w contac|why
-5 w contac|wish
-16 w contad
-9 w contad|why
-6 w contad|wish
-4 w contas
-5 w contas|why
3 w conten|why
-8 w contin
13 w contin|why
-20 w contin|wish
9 w contra
9 w contra|wish
19 w conver
4 w conver|why
16 w conver|wish
13 w cookie
9 w copy
-6 w copyin
9 w copy|why
-4 w cor
9 w corre
18 w corred
18 w corred|why
-11 w correi
-14 w correi|wish
9 w corre|why
-17 w corrig
-16 w corrig|wish
4 w cortad
4 w cortad|why
-4 w cor|why
8 w cost
-4 w costs
-5 w costs|why
8 w cost|why
19 w could
-13 w couldn
-13 w couldn|why
5 w could|why
17 w could|wish
-4 w countr
10 w counts
3 w courie
-8 w cover
22 w covera
22 w covera|why
-8 w cover|wish
-4 w crashe
-5 w crashe|why
3 w create
3 w create|wish
15 w creche
8 w creche|wish
-8 w cresce
-8 w cresce|why
-4 w crianc
-4 w crianc|wish
6 w criar
5 w criar|why
-12 w cumpre
-12 w cumpre|why
-16 w cumpri
-6 w cumpri|why
-10 w cumpri|wish
15 w cupom
15 w cupom|wish
19 w curren
12 w curren|wish
-6 w curso
-6 w curso|why
8 w custa
-4 w custav
8 w custa|why
-7 w custom|why
7 w custom|wish
5 w cut
-4 w cuts
-4 w cuts|why
8 w da
-4 w daily
-3 w daily|wish
-5 w daqui
-5 w daqui|why
6 w daria
6 w daria|why
12 w dark
4 w darker
4 w darker|why
13 w dark|wish
26 w das
12 w dashbo
11 w dashbo|why
26 w das|why
6 w das|wish
3 w data
-6 w datas
-5 w data|why
7 w data|wish
22 w date
20 w date|why
8 w dava
3 w dava|why
5 w dava|wish
-14 w dave
-14 w dave|why
-5 w day
-4 w days|why
-7 w day|why
9 w da|why
4 w da|wish
16 w de
18 w dead
18 w dead|why
3 w debito
29 w decent
5 w decent|why
24 w decent|wish
-7 w declar|why
-15 w dei
-13 w deixa
-4 w deixar
-13 w deixar|why
8 w deixar|wish
4 w deixa|why
-17 w deixa|wish
-19 w deixei
-19 w deixei|why
-14 w deixem
-14 w deixem|wish
-14 w deixou
-10 w deixou|why
-15 w dei|why
4 w dela
4 w dela|why
20 w delete
5 w delete|why
15 w delete|wish
-4 w deleti
11 w delive
-5 w delive|why
17 w delive|wish
-3 w demais
-6 w demais|wish
8 w demasi
8 w demasi|why
5 w demora
6 w demora|why
8 w dentis
7 w dentis|why
5 w depend
5 w depend|why
7 w deploy
-3 w depois
-10 w depois|why
8 w depois|wish
-4 w der
-4 w der|wish
4 w desapa
4 w desapa|why
-6 w descan
-6 w descan|why
6 w descar
5 w descol
5 w descol|why
6 w descon
-8 w descon|why
14 w descon|wish
6 w desde
13 w desde|why
-7 w desde|wish
-8 w deserv
-5 w deserv|why
-5 w desist
-5 w desist|why
5 w desk
5 w desk|wish
22 w deslig
13 w deslig|why
9 w deslig|wish
6 w desloc
6 w desloc|why
-14 w dessa
-14 w dessa|wish
6 w desse|why
-5 w desse|wish
-5 w desta
-5 w desta|wish
-15 w deus
-4 w deus|why
-11 w deus|wish
5 w devia
5 w deviam
17 w devolv
15 w devolv|wish
17 w dez
15 w dez|why
5 w de|why
25 w de|wish
6 w diaria
9 w dia|wish
-7 w did
-9 w did|why
10 w differ
8 w differ|why
-7 w dificu
-7 w dificu|why
4 w digita
9 w digita|why
-6 w digita|wish
-3 w digite
-3 w digite|why
5 w digito
5 w digito|why
-4 w diminu
7 w dinhei
-7 w direct
-7 w direct|wish
4 w disapp
4 w disapp|why
7 w discou
6 w discou|wish
-8 w dispen
-6 w dispen|wish
-3 w disse
4 w disser
4 w disser|why
9 w diz
6 w dizem
6 w dizem|why
-13 w dizer
-8 w dizer|why
-5 w dizer|wish
7 w diz|why
4 w do
10 w dobro
10 w dobro|why
6 w docs
6 w docs|why
-19 w does
15 w doesnt
23 w doesnt|why
-7 w doesnt|wish
-20 w does|why
-3 w dog
-4 w doing
12 w dois|why
-11 w dois|wish
-8 w doming|why
11 w doming|wish
-7 w dona
-4 w dona|wish
-3 w done
-3 w done|why
-17 w dont
-9 w dont|why
-11 w dont|wish
15 w door
-4 w door|why
19 w door|wish
-9 w dor
-9 w dor|why
17 w dos
11 w dos|why
8 w dos|wish
-10 w dou
14 w double
13 w double|why
-4 w dou|why
-6 w dou|wish
-6 w down
9 w downlo
9 w downlo|why
-8 w down|why
7 w doze
7 w doze|why
-4 w do|why
10 w do|wish
-4 w dra
-4 w dra|wish
-7 w dream
5 w drives
5 w drives|why
-5 w duas
-10 w duas|why
-14 w durant
-13 w durant|wish
-6 w durmo
-6 w durmo|why
9 w each
7 w each|why
-3 w easy
-3 w easy|why
5 w eats
5 w eats|why
-3 w econom
7 w edit
3 w edit|wish
-4 w educac
-4 w educac|why
13 w educad
13 w educad|why
-17 w eh
-45 w eh|wish
7 w eight
-3 w eighty
-3 w eighty|why
7 w eight|why
-4 w ela
-4 w ela|why
-7 w ele
-5 w eletro|why
10 w elevad
10 w elevad|wish
-3 w eleven|wish
-10 w ele|why
-7 w elogia
-3 w elogio
-3 w elogio|why
16 w em
-16 w email
7 w emails
4 w emails|why
3 w emails|wish
-16 w email|why
-4 w email|wish
-6 w embala
-8 w embala|why
12 w embora
12 w embora|why
5 w emerge
8 w emitir
6 w emitir|why
-16 w empres
-18 w empres|why
14 w em|why
10 w em|wish
-3 w encome
-4 w encome|wish
10 w encont
8 w encont|why
8 w ended
8 w ended|why
7 w endere
3 w endere|why
4 w endere|wish
-5 w end|why
3 w end|wish
-7 w enfim
-7 w enfim|why
-7 w engane
12 w englis
7 w englis|why
5 w englis|wish
4 w enough
4 w enough|why
-5 w enquan
-23 w entao
-13 w entao|why
-10 w entao|wish
-4 w entend
-4 w entra
10 w entrad
10 w entrad|wish
5 w entran
5 w entran|wish
4 w entrar
3 w entrar|why
5 w entra|wish
5 w entre
27 w entreg
14 w entreg|why
18 w entreg|wish
-5 w entrei
-5 w entrei|why
4 w entre|why
6 w epoca
5 w epoca|wish
-6 w equipa
-5 w equipa|why
-32 w equipe
-23 w equipe|why
-12 w equipe|wish
6 w era
4 w era|why
6 w era|wish
4 w erp
4 w erp|wish
10 w errada
3 w errado
8 w errado|why
25 w erro
-17 w error
-7 w error|why
15 w erro|why
11 w erro|wish
-7 w escane
-7 w escola
-3 w escola|why
-4 w escola|wish
-6 w escolh
5 w escolh|why
-11 w escolh|wish
10 w escond
9 w escond|why
-8 w escrev
-11 w escrev|wish
-4 w escrit
-5 w escrit|why
5 w escuro
5 w escuro|wish
-6 w espanh
-6 w espanh|wish
-5 w especi
-5 w especi|wish
7 w espelh
7 w espelh|wish
-3 w espera|why
4 w espera|wish
-17 w espero
-15 w espero|wish
7 w esplan
7 w esplan|wish
-8 w esquec
-10 w esquec|why
10 w essa
13 w essa|why
-3 w essa|wish
-15 w esse
-5 w esse|why
-10 w esse|wish
21 w estaci
17 w estaci|why
4 w estaci|wish
-5 w estagi
7 w estagi|why
-12 w estagi|wish
13 w estao|why
-11 w estao|wish
-6 w estar
7 w estar|why
-13 w estar|wish
6 w estava
5 w estava|wish
13 w esta|why
-14 w esta|wish
-6 w este
-6 w este|why
5 w estoqu
4 w estoqu|wish
-22 w estou
-21 w estou|why
-6 w estrad
-5 w estrad|wish
5 w estuda
5 w estuda|wish
15 w etique
6 w etique|why
7 w etique|wish
13 w eu
7 w euros
7 w euros|why
9 w eu|wish
-8 w even
-11 w even|why
9 w everyb
9 w everyb|why
4 w everyo
3 w everyo|why
7 w everyt|why
-6 w everyt|wish
3 w every|why
3 w exam
5 w exames|wish
-32 w exampl
-32 w exampl|wish
12 w excel
4 w excele
4 w excele|why
7 w excell
7 w excell|why
7 w excel|why
5 w excel|wish
6 w except
6 w except|why
4 w exist
5 w existe
5 w existe|why
4 w exist|why
9 w expens
9 w expens|why
-6 w experi
-6 w experi|why
4 w expire
4 w expire|why
-6 w explic
-8 w explic|why
17 w export
21 w export|why
4 w expres
4 w expres|why
17 w extrat
8 w extrat|why
9 w extrat|wish
-7 w e|wish
-4 w fa
-6 w facil
-6 w facil|why
7 w faco
4 w faco|wish
8 w factor
5 w factor|wish
-7 w fair
-7 w fair|why
-4 w fala
27 w falar
18 w falar|why
11 w falar|wish
6 w fala|why
-9 w fala|wish
-9 w falei
-7 w falei|wish
-4 w falhou
-4 w falhou|why
15 w falta
13 w falta|why
4 w falta|wish
-5 w faltou
-7 w faltou|why
-5 w famili
-6 w famili|why
4 w family
6 w family|wish
14 w farm
10 w farmac
9 w farmac|why
14 w farm|why
-5 w faster|wish
6 w father
14 w fatura
4 w fatura|why
12 w fatura|wish
-13 w favor
-11 w favor|wish
4 w fax
4 w fax|why
-17 w faz
-3 w fazer|why
-13 w faz|why
-4 w faz|wish
-4 w fa|why
-9 w featur
5 w featur|why
-13 w featur|wish
-7 w fecha
5 w fechad
3 w fechad|why
5 w fechar
4 w fechar|why
-6 w fechav
-6 w fechav|why
-7 w fecha|why
18 w fechem
-6 w fecho
-6 w fecho|why
-6 w fee
-5 w feedba
-5 w feedba|why
5 w feel
-4 w feels
-4 w feels|why
5 w feel|why
-4 w fees|why
-6 w fee|why
-7 w ferias
-6 w ferias|why
5 w fernan|wish
4 w few
-5 w fewer
-3 w fewer|wish
-12 w fez
19 w fi
13 w fibra
13 w fibra|why
15 w fica
5 w ficam
-4 w ficar
-4 w ficar|why
17 w fica|why
-5 w ficou
18 w fideli
18 w fideli|why
7 w fields
7 w fields|wish
-13 w files
-6 w filha
-6 w filha|why
-11 w filho|why
10 w filho|wish
5 w filter
4 w filter|wish
-9 w filtro|why
8 w filtro|wish
-15 w fim
-17 w fim|why
-14 w finall
-14 w finall|why
5 w financ|why
19 w find
14 w find|why
5 w find|wish
-8 w fine
-5 w fine|why
4 w finger
4 w finger|why
5 w finish
4 w finish|wish
-5 w fiquei
-5 w fiquei|why
-8 w fiquem
-6 w firme
-4 w first
-6 w first|wish
22 w five
26 w five|why
5 w fix
7 w fixar
7 w fixar|wish
-14 w fixed
-11 w fixed|why
-6 w fixes
-11 w fiz
-10 w fizera
-6 w fizera|wish
-11 w fiz|why
19 w fi|why
-4 w flight
-4 w flight|why
8 w foi|why
-9 w foi|wish
-3 w folha|why
5 w font
6 w font|why
-3 w food
10 w for
-7 w fora
-7 w foram
-7 w foram|why
-7 w fora|why
12 w forget
11 w forget|why
10 w form
4 w forma
4 w formac
-6 w formad
-3 w forms|why
14 w formul
14 w formul|wish
5 w form|why
5 w form|wish
20 w forty
21 w forty|why
-11 w forwar
18 w for|wish
4 w fosse
3 w fosse|why
-6 w fotogr
-6 w fotogr|why
-11 w found
-11 w found|why
3 w four|why
-4 w freeze
-7 w freeze|why
4 w freeze|wish
3 w frete
12 w fria
12 w fria|why
-7 w friday
5 w friday|why
-11 w friday|wish
4 w friend
-8 w friend|why
12 w friend|wish
3 w frio
3 w frio|why
-16 w from
-6 w from|why
-13 w from|wish
-7 w front
-12 w fruit
-9 w fruit|wish
-17 w fui
-17 w fui|why
9 w full
7 w full|why
24 w funcio
8 w funcio|why
17 w funcio|wish
10 w fundo
10 w fundo|why
-5 w gabine
-5 w gabine|why
-10 w galera
-10 w galera|wish
-6 w ganhei
-6 w ganhei|why
3 w gate
3 w gate|wish
-5 w gente|why
3 w gente|wish
-9 w geral
-8 w geral|wish
9 w gerent
8 w gerent|wish
6 w get
-7 w gets
-8 w gets|why
12 w gettin
11 w gettin|why
11 w get|why
-6 w get|wish
-12 w ginasi
-12 w ginasi|why
7 w give
8 w give|wish
5 w gloves|why
4 w gluten
4 w gluten|wish
-13 w go
-9 w god
4 w goes
4 w goes|why
-11 w going
-10 w going|wish
6 w gone
6 w gone|why
-11 w good
-5 w good|why
-8 w good|wish
10 w google
10 w google|wish
3 w gostar
3 w gostar|wish
9 w gostav
8 w gostav|why
-12 w gosto
-11 w gosto|why
-16 w go|wish
-8 w graca
4 w grafic
4 w grafic|why
-15 w grande
-15 w grande|why
8 w gratis
6 w gratis|why
4 w gratui
4 w gratui|why
5 w gravad
5 w gravad|wish
4 w gravar
4 w gravar|why
7 w gravou
7 w gravou|why
-7 w great
-4 w great|why
-4 w green
-4 w green|wish
-5 w greeti
4 w grey
4 w grey|why
6 w group
6 w group|wish
5 w grupo
-13 w guarda
-13 w guarda|why
-4 w guess
-4 w guess|why
7 w guests
4 w guests|wish
6 w guia
8 w guias
6 w guias|why
4 w guide
7 w guy
7 w guys
8 w guys|why
3 w guy|why
4 w gym
4 w gym|why
16 w ha
-3 w had|why
5 w had|wish
4 w half|why
-4 w hall
-3 w hand|wish
-6 w happen
-10 w happen|wish
-3 w happy|why
-6 w hard
-7 w hard|why
-20 w has
-17 w has|why
-4 w has|wish
-8 w have
8 w haver
7 w haver|wish
-7 w have|why
-5 w have|wish
11 w havia
11 w havia|why
5 w having
5 w having|why
8 w ha|why
9 w ha|wish
-6 w he
7 w heatin
6 w heatin|why
-9 w heaven
-9 w heaven|why
10 w held
10 w held|why
9 w help
4 w helps|why
-5 w helps|wish
10 w help|why
-7 w her
-15 w here
-16 w here|wish
-5 w her|wish
-6 w hes
-5 w hes|wish
-5 w he|why
-7 w him
-7 w him|why
-17 w his
-5 w histor|why
5 w histor|wish
-17 w his|why
13 w hoje
9 w hoje|why
4 w hoje|wish
8 w holeri
10 w holida
12 w holida|why
-11 w home
-11 w home|why
-7 w honest
-7 w honest|why
5 w hook
-9 w hope
-9 w hope|wish
-4 w hora
-6 w horas
-6 w horas|why
-8 w hora|wish
11 w hot
3 w hotel
-6 w hotel|why
11 w hot|why
5 w hour
4 w hours
-6 w hours|why
10 w hours|wish
9 w hour|wish
11 w how
5 w how|why
7 w how|wish
-4 w human
8 w humano|why
-6 w humano|wish
-4 w human|wish
-5 w hymn
-5 w hymn|why
-18 w i
5 w ia
5 w ia|why
6 w iban
5 w id
5 w ideall
5 w ideall|wish
4 w ideia
6 w ideia|why
10 w id|why
-3 w id|wish
7 w if
7 w if|why
-5 w ignore
-6 w ignore|wish
5 w igual|why
-4 w igual|wish
4 w ilimit
4 w ilimit|why
18 w im
-8 w imagin
-8 w imagin|why
-6 w imenso
-3 w impeca
-3 w impeca|why
-10 w import
-10 w import|why
6 w imposs
4 w imposs|why
8 w imprim
-8 w imprim|why
17 w imprim|wish
-13 w improv
-5 w improv|why
12 w imundo
12 w imundo|why
20 w im|why
13 w in
5 w inbox
5 w inbox|wish
-4 w includ|wish
10 w ingles
15 w ingles|why
18 w instal
10 w instal|why
10 w instea
9 w instea|wish
11 w instru
13 w instru|why
16 w integr
3 w integr|why
13 w integr|wish
7 w inteir
11 w inteir|why
-4 w inteir|wish
5 w intern
5 w intern|why
3 w interr
-4 w into|why
-6 w intuit
-6 w intuit|why
5 w inutil
5 w inutil|why
4 w invent|why
-8 w invoic
-7 w invoic|why
-3 w invoic|wish
9 w in|why
14 w in|wish
10 w ir
11 w ir|wish
16 w is
-40 w isso
-18 w isso|why
-31 w isso|wish
-22 w isto
-18 w isto|why
-3 w isto|wish
21 w is|why
-22 w it
7 w item
7 w item|why
-5 w itens
4 w itens|why
-16 w its
-12 w itself
-17 w itself|why
5 w itself|wish
-13 w its|why
-4 w its|wish
-23 w it|why
-10 w it|wish
4 w iva
3 w iva|why
-5 w ive
-3 w ive|why
-12 w i|why
-21 w i|wish
-20 w ja
4 w jantar
6 w januar
6 w januar|why
-9 w ja|why
-15 w ja|wish
-4 w jeitin
-4 w jeitin|wish
-4 w jeito|why
3 w jeito|wish
-8 w joaqui
-8 w joaqui|why
-10 w job
6 w jobs
8 w jobs|wish
-10 w job|why
-4 w julho
-4 w julho|why
-6 w june
-5 w june|why
9 w juntar
9 w juntar|wish
6 w junto
6 w junto|why
7 w juros
7 w juros|wish
-5 w justo
-5 w justo|why
9 w just|why
-9 w just|wish
-21 w k
8 w keeps
9 w keeps|why
-16 w kept
-16 w kept|why
-8 w kids
-9 w kids|why
6 w kill
6 w kill|wish
4 w kiosk
13 w kitche
10 w kitche|why
-10 w knee
4 w knees
4 w knees|wish
-10 w knee|why
11 w know
-5 w knows
-5 w knows|why
9 w know|wish
-10 w k|why
-12 w k|wish
-18 w la
-11 w label
-12 w label|why
6 w labora
6 w labora|wish
3 w lactos
3 w lactos|wish
-14 w lado|why
11 w lado|wish
-10 w lady
11 w lancar
11 w lancar|wish
8 w lanco
8 w lanco|why
8 w langua
3 w langua|why
4 w langua|wish
-6 w laptop
-18 w last
-11 w last|why
-10 w last|wish
12 w later
8 w later|wish
-3 w late|why
5 w late|wish
-7 w laudo
12 w laudos
-8 w laudo|why
-11 w layout
-20 w la|why
-9 w le
8 w leak
8 w leak|wish
-12 w least
-12 w least|wish
-9 w leave
-4 w leave|wish
16 w left
13 w left|why
3 w left|wish
13 w legend
18 w legend|wish
8 w leite
8 w leite|wish
-6 w leitor
-6 w leitor|wish
-6 w lembra
-7 w lembra|wish
-4 w lembre|why
5 w lembre|wish
-11 w lembro
6 w lenta
5 w lenta|wish
6 w lento
6 w lento|why
5 w ler
5 w ler|wish
8 w less
6 w less|wish
9 w let
18 w letra
13 w letra|why
5 w letra|wish
4 w lets
4 w lets|wish
3 w letter
-6 w let|why
14 w let|wish
4 w levar
4 w levar|why
-3 w le|why
-6 w le|wish
4 w libras
5 w lift
3 w lift|why
5 w ligaca
5 w ligaca|wish
-5 w ligado
-5 w ligado|why
-6 w ligand
-6 w ligand|why
3 w ligar
21 w light
15 w light|wish
3 w ligo
-5 w liguem
-5 w liguem|wish
4 w like
6 w like|why
7 w limita
7 w limits
7 w limits|wish
-5 w limit|why
6 w limit|wish
-3 w limpez
-11 w limpo
-11 w limpo|why
-4 w lindo
-4 w lindo|why
3 w line
17 w lingua
15 w lingua|why
-16 w list
-37 w lista
-10 w lista|why
-29 w lista|wish
-5 w listen
-5 w listen|why
11 w lists
5 w list|why
-22 w list|wish
11 w lixeir
11 w lixeir|wish
-4 w lixo
5 w locali
6 w lock
24 w locker
14 w locker|why
10 w locker|wish
6 w lock|why
6 w log
13 w logged
21 w login
4 w logins
4 w logins|why
14 w login|why
7 w login|wish
-7 w logoti
3 w logo|why
5 w log|why
3 w loja
8 w loja|why
-4 w loja|wish
-8 w long
14 w longer
6 w longer|why
8 w longer|wish
4 w long|why
-12 w long|wish
-10 w lookin
-10 w looks
-10 w looks|why
-6 w lose
-6 w lose|why
-15 w lost
-9 w lost|why
-13 w lot
-8 w lot|why
-4 w lot|wish
-8 w loud
-8 w loud|why
3 w love|why
-4 w love|wish
7 w loyalt
4 w loyalt|wish
-3 w lucro
-3 w lucro|why
-14 w lugar
11 w lugare
11 w lugare|why
-16 w lugar|why
-4 w lurdes
6 w luz
-5 w luz|why
11 w luz|wish
5 w machin
-6 w made
-9 w madrug
-4 w madrug|why
-5 w madrug|wish
-8 w mae|why
-14 w mail
-3 w mails
-4 w mails|wish
-13 w mail|why
-3 w mail|wish
-3 w maio
4 w maior
-3 w maio|why
-7 w mais|why
14 w mais|wish
10 w make
7 w make|why
3 w make|wish
-10 w malas
-4 w mal|wish
20 w manage
13 w manage|why
8 w manage|wish
-9 w manda
3 w mandar
-5 w mandar|why
8 w mandar|wish
-9 w manda|why
-22 w mandem
-22 w mandem|wish
-6 w mando
-7 w mando|wish
7 w maneir
6 w maneir|wish
-26 w manten
-26 w manten|wish
4 w manual|why
3 w many
-15 w mao
-4 w mao|why
-11 w mao|wish
-6 w map
-12 w mapa
-15 w mapa|why
-9 w map|why
3 w map|wish
-8 w marcac
-8 w marcac|why
12 w marcad
-5 w marcar
-4 w marcar|why
-7 w march
-7 w march|why
-7 w marco
-7 w marco|why
10 w margem
10 w margem|why
-9 w marido
-9 w marido|wish
15 w mata
15 w mata|why
-3 w matriz
-7 w mau
-7 w mau|why
-6 w may
19 w maybe
20 w maybe|wish
-5 w may|why
4 w mb
6 w mb|wish
-3 w me
17 w means
5 w means|why
-4 w median
-4 w median|why
15 w medica
-5 w medico
-5 w medico|why
6 w meetin
-3 w meh
-3 w meh|why
10 w meio
7 w meio|why
-11 w melhor
-15 w melhor|why
4 w melhor|wish
-6 w menino
-6 w menino|why
-14 w menos|why
11 w menos|wish
8 w mensag
6 w mensag|wish
19 w mensal
10 w mensal|why
9 w mensal|wish
-3 w mentio
9 w menu
13 w menus
13 w menus|why
7 w menu|why
-3 w mercad
-4 w mercad|why
-15 w merece
-9 w merece|wish
7 w merge
5 w merge|wish
-12 w mes
-15 w mesa
-25 w mesa|wish
-8 w mesma
-14 w mesma|why
5 w mesma|wish
13 w mesmo
-3 w mesmos
8 w mesmo|why
6 w mesmo|wish
3 w messag
10 w messag|why
-7 w messag|wish
-14 w mes|why
-3 w mes|wish
-11 w met
7 w meta
13 w metade
12 w metade|why
7 w meta|wish
-4 w meter|why
4 w meter|wish
-4 w meu
28 w meus
18 w meus|why
11 w meus|wish
11 w meu|why
-23 w meu|wish
-10 w mexam
-10 w mexam|wish
-4 w mexer|why
-14 w me|why
11 w me|wish
5 w micros
5 w micros|wish
-7 w mil
-4 w mil|why
-9 w mim
-7 w mim|wish
-6 w minha
-22 w minhas
-22 w minhas|why
3 w minha|why
-13 w minha|wish
-7 w minute
-6 w minute|why
19 w minuto
19 w minuto|why
-4 w miss
-16 w missa
-16 w missa|wish
-8 w missin
-6 w missin|why
-4 w miss|why
4 w miuda
3 w miuda|why
8 w mobile
9 w mobile|why
5 w mobili
5 w mobili|why
-7 w moca
-7 w moca|why
-12 w modelo
5 w modelo|wish
-7 w mode|why
8 w mode|wish
8 w modo
-4 w modo|why
11 w modo|wish
-22 w moment
-17 w moment|why
-5 w moment|wish
-9 w money
-9 w money|why
-7 w month
-8 w monthl
-9 w monthl|why
-4 w months
-9 w months|why
-9 w month|why
-11 w more
8 w more|why
-26 w more|wish
-9 w mornin
-4 w mornin|why
-5 w mornin|wish
-8 w moro
-7 w moro|why
4 w most
-4 w mostra
-9 w mostra|why
6 w mostra|wish
4 w most|why
-5 w mother
-5 w mother|why
6 w motobo|why
8 w motori
7 w motori|why
3 w move
6 w mudar
-14 w mudara
-14 w mudara|why
3 w mudari
3 w mudari|wish
4 w mudar|why
-4 w mudei
-4 w mudei|why
7 w mudo
-5 w mudou|why
6 w mudou|wish
6 w mudo|wish
6 w muita
5 w muita|why
-5 w muitos
-5 w muitos|why
5 w muito|why
15 w multi
5 w multib
4 w multib|why
15 w multi|wish
-8 w mundo
4 w mundo|why
-13 w mundo|wish
12 w music
11 w music|why
-14 w my
-30 w my|wish
-4 w n
13 w na
-5 w nada
21 w nada|why
-24 w nada|wish
-13 w name|why
14 w name|wish
20 w nao|why
-16 w nao|wish
24 w nas
24 w nas|wish
-3 w nataca
-3 w nataca|why
4 w natal
10 w natal|why
7 w na|why
12 w na|wish
13 w needs
3 w needs|why
10 w needs|wish
3 w need|why
-3 w need|wish
-33 w nem
-29 w nem|why
-6 w nem|wish
14 w nenhum
16 w nenhum|why
-13 w never
-13 w never|why
-33 w new
-13 w newsle
-8 w new|why
-28 w new|wish
7 w next|why
-9 w next|wish
6 w nice
6 w nice|why
4 w nif
4 w nif|why
7 w night
6 w nightm
6 w nightm|why
-9 w nights
-9 w nights|wish
12 w night|why
-5 w night|wish
-3 w nine
13 w ningue
18 w ningue|why
-7 w ningue|wish
-4 w nisso
20 w no
12 w nobody
17 w nobody|why
6 w noite
4 w noites
3 w noites|why
6 w noite|why
14 w nome
-14 w nomes
-14 w nomes|wish
12 w nome|why
4 w none
6 w none|why
4 w noon
4 w noon|why
19 w normal
15 w normal|why
4 w normal|wish
13 w nos
-3 w nosso
-5 w nossos|why
3 w nossos|wish
-4 w nosso|why
13 w nos|wish
-12 w not
10 w notas
9 w notas|why
-9 w notes
-13 w notes|why
4 w notes|wish
5 w note|wish
7 w nothin|why
-8 w nothin|wish
-16 w notice
-16 w notice|why
10 w notifi
8 w notifi|why
-5 w not|why
-10 w not|wish
-14 w nova
-7 w nova|why
-7 w nova|wish
4 w nove
4 w nove|why
9 w novo|why
-12 w novo|wish
-7 w now
-8 w now|why
22 w no|wish
-5 w numa
-6 w numa|why
10 w number
11 w number|wish
-4 w numero
-4 w numero|wish
7 w nunca
-9 w nunca|why
25 w nunca|wish
-13 w nurse
-13 w nurse|why
-4 w n|wish
15 w o
6 w obra
7 w obras
6 w obras|why
10 w obra|why
-4 w obra|wish
-5 w obriga
-6 w octobe
-15 w of
7 w off
-26 w office
-17 w office|why
-9 w office|wish
6 w offlin
-4 w offlin|why
10 w offlin|wish
6 w off|wish
-5 w oficin
-4 w oficin|why
-4 w of|why
-25 w of|wish
-3 w oh
-3 w oh|why
-3 w oi
-4 w oito
-4 w oito|why
-3 w oi|wish
7 w old
3 w old|why
5 w old|wish
-3 w olhar
-3 w olhar|why
-11 w olha|why
-7 w olho
16 w olhou
16 w olhou|why
-11 w olho|why
4 w olho|wish
9 w onboar
7 w onboar|why
8 w onde
6 w onde|why
6 w one|why
-5 w one|wish
-14 w onibus
-16 w onibus|why
5 w online
6 w online|wish
-13 w only
5 w only|why
-15 w only|wish
28 w ontem
33 w ontem|why
11 w onto
11 w onto|why
-22 w on|why
11 w on|wish
8 w opcao
4 w opcao|wish
7 w opened
7 w opened|why
11 w openin
10 w openin|wish
9 w open|why
-7 w open|wish
-4 w opinia
-4 w opinia|why
-12 w opinio
-9 w opinio|why
9 w option
8 w option|wish
4 w orcame
6 w orcame|wish
-8 w ordem
-4 w ordem|why
-4 w ordem|wish
-10 w ordena
-10 w ordena|wish
-3 w order
6 w orderi
6 w orderi|wish
6 w order|why
-10 w order|wish
-4 w organi
-4 w organi|why
11 w or|why
-13 w or|wish
15 w os
20 w os|why
-3 w os|wish
-11 w other
-7 w others
-7 w others|why
-4 w other|why
-6 w other|wish
-4 w otimo
-4 w otimo|why
-6 w ou
-17 w our|why
22 w our|wish
17 w out
12 w outloo
7 w outloo|why
5 w outloo|wish
-8 w outra
-5 w outra|wish
3 w outro
-12 w outros
-12 w outros|why
10 w outsid
9 w outsid|why
10 w out|why
13 w out|wish
-6 w ou|why
-14 w over
-14 w over|why
14 w own
3 w owner
3 w owner|wish
6 w own|why
9 w own|wish
14 w o|why
12 w o|wish
-23 w pacien
-17 w pacien|why
10 w packag
11 w packag|why
-7 w padari
-7 w padari|why
-10 w pagam
-16 w pagame
-8 w pagame|why
-9 w pagame|wish
-10 w pagam|why
15 w pagar
9 w pagar|why
7 w pagar|wish
-11 w page
-12 w page|wish
-8 w pago
7 w pago|why
-15 w pago|wish
-4 w paguei
-4 w paguei|why
-16 w paid
-19 w paid|why
4 w painel
4 w painel|wish
9 w palavr
9 w palavr|why
4 w pao|why
16 w papel
-5 w papela
-5 w papela|why
11 w papelz
11 w papelz|why
8 w papel|why
9 w papel|wish
19 w paper
21 w paper|why
14 w para
4 w para o
-4 w para o|why
7 w para o|wish
3 w parabe
3 w parabe|why
12 w para|why
9 w para|wish
17 w parcel
-6 w parcel|why
24 w parcel|wish
3 w parece
3 w parece|why
-5 w parei
-5 w parei|why
7 w parent
4 w parish
7 w park
-4 w parkin|why
-7 w parque
-3 w parte
-4 w parte|why
-5 w parts|wish
-16 w passad
-5 w passad|why
-10 w passad|wish
20 w passar
10 w passar|why
10 w passar|wish
10 w passe
7 w passe|why
4 w passe|wish
-4 w passo
-5 w passou
-5 w passou|why
4 w passpo
4 w passpo|why
11 w passwo
6 w passwo|why
6 w passwo|wish
-11 w paste
-4 w paying
-12 w paymen
-6 w paymen|why
-6 w paymen|wish
-6 w payrol
-5 w payrol|why
-9 w pays
20 w paysli
-9 w pays|why
-7 w paz
-7 w paz|wish
13 w pdf|why
-15 w pdf|wish
7 w pe
-8 w peace
-5 w peace|wish
6 w peca
5 w peca|why
-12 w peco
-7 w peco|why
-5 w peco|wish
-8 w pede
4 w pedem
-8 w pede|wish
-3 w pedi
-5 w pedido
-8 w pedido|wish
15 w pedir
12 w pedir|why
4 w pedir|wish
-5 w pedi|wish
11 w pega
11 w pega|why
-3 w pegou
-3 w pegou|why
-6 w pela
-7 w pela|wish
11 w pelo
-11 w pelo|why
23 w pelo|wish
7 w pena
7 w pena|why
-10 w pensar
-8 w pensar|wish
12 w pensio
6 w pensio|wish
8 w people
9 w people|wish
-10 w pequen
-5 w pequen|why
14 w per
-9 w perceb
-11 w perceb|why
-3 w perdem
-3 w perdem|why
4 w perder
-6 w perdi
-5 w perdia
-5 w perdia|why
-5 w perdid
-5 w perdid|why
-6 w perdi|why
-4 w perfec
-4 w perfec|wish
-6 w perfei
-5 w perfei|why
8 w pergun
8 w pergun|why
-6 w period
-6 w period|why
11 w permis
6 w permis|why
5 w permis|wish
4 w permit
4 w permit|wish
-3 w person
-5 w person|wish
14 w perto
10 w perto|wish
13 w per|wish
3 w pesado
3 w pesado|why
-9 w peso
-9 w peso|why
-11 w pesqui|why
8 w pesqui|wish
6 w pessim
6 w pessim|why
7 w pessoa
13 w pets
7 w pe|wish
10 w pharma
11 w pharma|why
-26 w phone
-4 w phones|wish
-39 w phone|why
4 w phone|wish
-6 w photo
-7 w photo|wish
-6 w physio
-7 w physio|why
-4 w pick|why
3 w pictur
4 w pillow
10 w pin
10 w pin|wish
-6 w pior
-14 w piores
-14 w piores|why
-6 w pior|why
9 w piscin
11 w piscin|why
20 w pix
12 w pix|why
8 w pix|wish
-4 w place
-4 w place|why
5 w planea
5 w planea|why
-4 w planej
-4 w planej|why
-13 w planil
-14 w planil|why
-5 w planne
-4 w planne|wish
-11 w planni
-11 w planni|why
7 w plano
5 w plano|wish
-4 w planta
24 w plasti
23 w plasti|wish
-20 w please
-4 w please|why
-19 w please|wish
5 w pode
12 w poder
3 w poderi
4 w poderi|wish
6 w poder|why
6 w poder|wish
6 w pode|why
5 w podia
-8 w podiam
-8 w podiam|wish
-9 w podia|why
13 w podia|wish
-7 w point
12 w points
12 w points|why
-7 w point|why
-4 w policy|why
17 w polish
17 w polish|wish
-4 w polite
17 w ponto
6 w pontos|why
-5 w pontos|wish
12 w ponto|why
4 w ponto|wish
-10 w pony
-10 w pony|wish
6 w pool
7 w pool|wish
6 w pop|why
-5 w pop|wish
5 w por
-13 w por fa
-13 w por fa|wish
5 w porcao
-19 w porta
8 w portal
4 w portal|why
4 w portal|wish
11 w portao
11 w portao|wish
-6 w portar
-6 w portar|wish
-6 w porta|why
-13 w porta|wish
-13 w portes
-14 w portes|wish
8 w portio
8 w portug
5 w portug|wish
4 w por|why
3 w por|wish
4 w postco
4 w postco|why
-4 w posto
6 w post|why
-3 w post|wish
18 w pouca
18 w pouca|why
-5 w pouco
-5 w pouco|why
-6 w power
6 w practi|wish
9 w pram
4 w prato
4 w prato|why
-4 w prazo
-4 w prazo|why
-24 w precis
-17 w precis|why
-11 w precis|wish
3 w preco
-3 w precos
-5 w precos|why
4 w preco|why
7 w presen|wish
3 w press
6 w press|why
5 w presta
6 w presta|wish
-5 w pretty
-5 w prezad
-5 w prezad|wish
-4 w price
-3 w prices|wish
-9 w price|why
4 w price|wish
11 w primei
10 w primei|why
-5 w princi
-5 w princi|why
16 w printe
13 w printe|why
3 w printi
9 w privat
-13 w proble
-14 w proble|why
5 w procur
10 w procur|why
4 w produc
6 w produc|why
-9 w produt
-9 w produt|why
-18 w profes
-20 w profes|why
4 w projec
4 w projec|wish
7 w promet
7 w promet|why
-6 w promis
-6 w promis|why
16 w pronta
13 w pronta|wish
17 w proper
13 w proper|why
4 w proper|wish
-13 w propos
-4 w propos|why
7 w propri
5 w propri|why
-7 w provid
-7 w provid|why
-8 w proxim
-7 w prue
-7 w prue|why
6 w publis
5 w pudess
4 w pudess|wish
-3 w pull
-3 w pull|why
4 w pump
4 w pump|wish
4 w purcha
4 w purcha|wish
6 w push
4 w push|wish
-5 w put
4 w puts
4 w puts|why
16 w qr
15 w qr|why
-6 w quadro
-6 w quadro|why
-12 w qual
-5 w qualit
-5 w qualit|why
-15 w qual|wish
-18 w quando
-12 w quando|why
-14 w quando|wish
16 w quanto
5 w quanto|why
12 w quanto|wish
7 w quaren|why
-8 w quaren|wish
5 w quarte
5 w quarte|why
-14 w quase
-13 w quase|why
-5 w quatro
-4 w quatro|wish
-6 w que
13 w quebra
13 w quebra|why
-13 w queixa
-6 w queixa|why
4 w quem
-7 w quem|why
9 w quem|wish
-6 w quente
-6 w quente|why
-13 w quer
-10 w querer
-10 w querer|why
7 w queria|why
-5 w quero
-5 w quero|wish
-13 w quer|why
10 w questi
12 w questi|why
-9 w que|why
-4 w quick
-4 w quick|why
12 w quiet
-21 w quieto
-21 w quieto|wish
14 w quiet|wish
4 w quota
5 w quotas
5 w quotas|wish
6 w quote
-10 w quotes
-4 w quotes|why
-7 w quotes|wish
3 w quote|wish
-4 w radio
4 w raise|wish
6 w ramp
10 w rampa
10 w rampa|wish
6 w ramp|wish
9 w rankin
9 w rankin|wish
-5 w rapaz
7 w rapida
7 w rapida|wish
-9 w rapido
-5 w rapido|why
-4 w rara
-4 w rara|why
15 w rate
3 w rate|why
12 w rate|wish
14 w read
4 w readin
4 w readin|why
3 w reads
9 w reads|why
9 w read|why
6 w read|wish
-6 w reais
7 w real
-4 w really
-4 w really|wish
10 w recebe
8 w recebe|wish
-4 w recebi
-4 w recebi|why
7 w recebo
7 w recebo|why
8 w receca|why
-9 w receit
-7 w recepc
-9 w recepc|wish
-12 w recept
15 w recibo
13 w recibo|wish
-12 w recipe
-12 w recipe|wish
-20 w reclam
-20 w reclam|why
6 w reclin
-6 w recome
-6 w recome|why
8 w recorr
8 w recorr|wish
3 w recusa
3 w recusa|why
4 w red
11 w rede
4 w rede|why
7 w rede|wish
-3 w redond
-8 w reduzi
-8 w reduzi|why
6 w red|why
12 w refeic
6 w refeic|wish
5 w refere
5 w refere|wish
-6 w refres
-6 w refres|why
-6 w refund|why
3 w refund|wish
26 w regist
21 w regist|why
5 w regist|wish
10 w relato
10 w relato|wish
-11 w releas
12 w remarc
12 w remarc|why
10 w remedi
4 w remedi|wish
-9 w rememb
-8 w rememb|why
10 w remess
20 w remind
5 w remind|why
16 w remind|wish
6 w rename
6 w rename|wish
18 w renewa
18 w renewa|why
6 w renova
4 w renova|why
-7 w rent
-7 w rent|wish
8 w replie
8 w reply|why
16 w report
11 w report|why
5 w report|wish
4 w reques
4 w reques|why
-10 w reserv
-11 w reserv|why
6 w reset
6 w reset|why
6 w reside
-7 w resolv
-8 w resolv|why
-16 w respon
-9 w respon|why
-8 w respon|wish
27 w respos
20 w respos|why
7 w respos|wish
-9 w restau
-9 w restau|why
-3 w resto
-6 w rest|why
3 w rest|wish
3 w result
3 w retira
3 w retira|wish
-11 w retire
3 w retorn
5 w return
6 w rid
-14 w risco
-11 w risco|wish
-7 w rodas
13 w roof
-4 w rooms
-4 w rooms|why
-8 w room|why
8 w room|wish
-8 w router
-8 w router|why
10 w rows
8 w rows|wish
7 w rua|why
-6 w rua|wish
5 w rude
5 w rude|why
-7 w ruim
-6 w run
-7 w runnin
-6 w runnin|wish
-8 w runs
-16 w runs|why
8 w runs|wish
-6 w run|why
18 w sabado
5 w sabado|why
14 w sabado|wish
-5 w sabe
4 w saber
7 w saber|why
-5 w sabe|why
-18 w said
4 w saida
3 w saida|wish
-14 w said|why
-4 w said|wish
8 w sair
8 w sair|why
17 w saiu
17 w saiu|why
19 w sala
10 w salari
3 w salari|wish
7 w sala|why
12 w sala|wish
6 w salva
-11 w salvar
-17 w salvar|why
6 w salvar|wish
6 w salva|why
11 w salvou
11 w salvou|why
5 w same
11 w same|why
-6 w same|wish
5 w saml
5 w saml|wish
-5 w santo
-7 w sao
-5 w sao|why
-8 w satisf
-6 w satisf|wish
4 w saturd|wish
-7 w save
-6 w saved
-11 w saved|why
-6 w save|wish
-7 w say
-8 w says
-3 w says|why
-9 w say|why
4 w scanne
-5 w schedu
5 w school
8 w screen|why
-9 w screen|wish
4 w se
5 w sea
-8 w season
13 w seat
9 w seats
3 w seats|why
6 w seats|wish
8 w seat|why
5 w seat|wish
5 w sea|why
21 w second
15 w second|why
7 w second|wish
-5 w secret
-5 w secret|why
-4 w sede
-15 w see
-9 w see|why
-10 w see|wish
-16 w segue
-16 w segue|wish
-8 w seguin
-10 w seguin|why
-8 w sei
-18 w seis
-17 w seis|why
-7 w sei|why
4 w seja
10 w sejam
10 w sejam|wish
9 w self
5 w self|why
4 w self|wish
5 w sell
5 w sell|wish
27 w sem
8 w semana
-3 w semana|why
9 w semana|wish
-15 w sempre
-13 w sempre|why
-4 w sempre|wish
-6 w sem|why
35 w sem|wish
-10 w senao
-17 w send
-10 w sends|why
7 w sends|wish
-5 w send|why
-11 w send|wish
-7 w senha
6 w senhas
4 w senhas|why
-3 w senha|why
-5 w senha|wish
-17 w senhor
-14 w senhor|wish
-4 w sensac
-4 w sensac|why
4 w sensor
-3 w sent
4 w sentar
4 w sentar|why
-4 w sent|why
9 w separa
7 w separa|why
3 w sera
3 w sera|wish
-6 w seria|why
4 w seria|wish
-4 w seriou
-3 w seriou|wish
16 w servem
-5 w serve|why
-15 w servic
-20 w servic|why
6 w servic|wish
-4 w sete
7 w setemb
7 w setemb|why
4 w sete|why
-7 w sete|wish
4 w setore
4 w setore|why
7 w settin
7 w settin|why
-17 w setup
-14 w setup|why
6 w set|why
-8 w set|wish
-14 w seu
-12 w seu|wish
-9 w sexta
-13 w sextas
-9 w sexta|wish
8 w se|why
-4 w se|wish
5 w shame
5 w shame|why
-5 w share
8 w shared
5 w shared|wish
-5 w share|wish
10 w shelf
10 w shelf|why
-7 w shifts
-7 w shifts|wish
-7 w shoes
-7 w shoes|why
-3 w shop|wish
8 w shortc
8 w shortc|wish
22 w should
12 w should|why
12 w should|wish
28 w show
10 w shower
15 w shower|why
11 w shows
8 w shows|why
18 w show|why
10 w show|wish
4 w side
-9 w sides
4 w side|wish
-4 w sido
-4 w sido|why
10 w sign
3 w signal
3 w signal|why
9 w signat
10 w signat|wish
-4 w signed
-5 w signed|why
10 w sign|why
-5 w simpat|why
4 w simpat|wish
3 w simple
9 w simple|why
-5 w simple|wish
11 w sinal
11 w sinal|why
10 w since
8 w since|why
-5 w sindic
-4 w sindic|why
6 w single|why
-5 w single|wish
-6 w siquei
-6 w siquei|wish
-8 w sistem
-3 w sistem|why
13 w sit
-4 w sites
-4 w site|why
11 w sitio
7 w sitio|why
5 w sitio|wish
10 w sit|why
8 w six
8 w six|why
10 w slack
10 w slack|wish
4 w slip
13 w slot
-5 w slots
-6 w slots|why
4 w slot|wish
4 w small
6 w small|why
-6 w sms
-4 w sms|why
4 w sobem
4 w sobem|why
-4 w socia
-4 w socia|why
5 w socket|why
-6 w softwa
-9 w softwa|why
3 w softwa|wish
4 w sol|why
-6 w sol|wish
6 w sombra
6 w some
3 w somebo
7 w somem
7 w somem|why
12 w someon
14 w someon|wish
13 w someth
3 w someth|why
10 w someth|wish
6 w some|why
8 w somos|why
-6 w somos|wish
-5 w sonho
-5 w sonho|wish
-7 w sorry
-4 w sorry|wish
11 w sort
-5 w sorted
-5 w sorted|why
7 w sort|wish
-20 w sou
6 w sound
4 w sounds
4 w sounds|why
6 w sound|why
-16 w sou|why
-5 w sou|wish
4 w sozinh
-8 w sozinh|why
12 w sozinh|wish
-6 w so|why
-12 w speak
5 w speed|wish
-5 w spent
-5 w spent|why
-7 w spread
-7 w spread|why
-10 w spring
-5 w spring|why
-6 w spring|wish
-8 w sr
-8 w sr|why
28 w sso
25 w sso|wish
10 w staff
7 w staff|why
-9 w star
-7 w stars
-5 w stars|why
5 w starte
5 w starts
5 w starts|why
9 w statem
9 w statem|why
-6 w stay
-5 w stays
-5 w stays|why
-4 w stay|wish
6 w steps|why
-4 w steps|wish
6 w sticke
6 w sticke|wish
6 w still
3 w still|why
8 w stocks
8 w stocks|why
7 w stop
-9 w stoppe
-9 w stoppe|why
-6 w stops
4 w stop|wish
7 w straig
7 w straig|why
-6 w stress
-6 w stress|why
14 w studen
8 w studen|why
7 w studen|wish
-11 w stuff
-11 w stuff|why
-7 w sua
-7 w sua|wish
-9 w subiu
-9 w subiu|why
7 w subtit
7 w subtit|wish
9 w sugeri
-4 w sugest
-4 w sugest|wish
6 w sugges
5 w sugiro
5 w sugiro|wish
3 w sumiu
3 w sumiu|why
7 w summar
4 w summar|wish
4 w sunday|wish
3 w super
3 w super|why
-3 w suport
-7 w suport|why
-8 w suppli|why
5 w suppli|wish
-19 w suppor
-11 w suppor|why
-11 w suppor|wish
-5 w sure
-8 w sure|why
-8 w surpre
-8 w surpre|why
-6 w surpri
-6 w surpri|why
-8 w survey
-8 w survey|wish
8 w swap
-3 w swappe
8 w swap|wish
-6 w swear
-6 w swear|why
6 w sync
6 w sync|why
15 w system
12 w system|wish
16 w tablet
14 w tablet|why
-4 w tags
6 w tags|wish
-15 w take
15 w takes
13 w takes|why
-5 w take|why
-10 w take|wish
10 w tal
4 w talk
4 w talk|why
8 w tal|why
4 w tamanh
-8 w tambem
-6 w tambem|wish
-6 w tanto
-6 w tanto|why
-9 w tarde
-8 w tarde|why
6 w tarifa
3 w tax
16 w taxa
9 w taxas
9 w taxas|why
16 w taxa|why
-4 w tea
5 w teach
-5 w teache
-5 w teache|wish
5 w teach|wish
19 w team|why
-20 w team|wish
-4 w tea|why
4 w techni
-3 w teclad|wish
14 w tecnic
10 w tecnic|why
3 w tecnic|wish
6 w teh
6 w teh|why
24 w tela
5 w telao
8 w telas
8 w telas|why
10 w tela|why
15 w tela|wish
-3 w telefo|why
-6 w telemo|why
4 w telemo|wish
6 w televi
-12 w tell
-5 w tells
-12 w tell|why
-10 w tem
10 w templa
8 w templa|wish
8 w tempo
6 w tempo|why
-5 w tem|why
-11 w tem|wish
-5 w tenha
-5 w tenha|why
-9 w tenho
-6 w tenho|why
-3 w tenth
-3 w tenth|why
-4 w ten|why
-8 w tercei
-5 w terrib
-5 w terrib|why
7 w text
3 w texto
3 w texto|wish
5 w text|wish
8 w than
-4 w thank
18 w thanks
14 w thanks|why
4 w thanks|wish
-4 w thank|why
5 w than|why
3 w than|wish
4 w that
-21 w thats
-11 w thats|why
-10 w thats|wish
7 w that|wish
10 w the
-3 w their
-5 w their|why
11 w them
7 w theme
-4 w them|why
15 w them|wish
8 w then
8 w then|why
17 w there
19 w there|why
15 w thermo
-8 w these
4 w they
14 w they|why
-10 w they|wish
12 w the|why
3 w the|wish
-8 w thing
-3 w things
-4 w things|wish
4 w thing|why
-11 w thing|wish
-30 w this
-6 w this|why
-29 w this|wish
5 w those
5 w those|why
-5 w though
-6 w though|why
18 w three
15 w three|why
4 w three|wish
-5 w throug
5 w throug|why
-9 w throug|wish
-7 w thursd|why
-3 w tick
24 w ticket
15 w ticket|why
10 w ticket|wish
-5 w tidy
-5 w tidy|why
11 w till
7 w till|why
3 w till|wish
5 w time
5 w timer
3 w timer|why
22 w times
13 w times|why
9 w times|wish
9 w timeta
7 w timeta|why
12 w time|why
-7 w time|wish
-6 w tinha
-6 w tinham
-6 w tinha|why
3 w tip
-5 w tira
14 w tirar
10 w tirar|why
4 w tirar|wish
-5 w tira|why
5 w tirem
5 w tirem|wish
-13 w tive
-6 w tiver
-3 w tiver|why
14 w tivess
9 w tivess|why
4 w tivess|wish
-13 w tive|why
4 w to
5 w toalha
19 w toda
-13 w todas
-11 w todas|why
-10 w today
-10 w today|why
17 w toda|why
4 w toda|wish
-11 w todo
-5 w todos
-7 w todos|wish
-13 w todo|wish
5 w toilet|why
7 w toldo
7 w toldo|wish
12 w told|why
-11 w told|wish
-3 w tom
16 w tomada
5 w tomada|why
10 w tomada|wish
-15 w too
25 w took
22 w took|why
5 w took|wish
-7 w tool
-3 w tools
-3 w tools|why
-7 w tool|why
-12 w too|wish
6 w topo
6 w topo|wish
-6 w top|why
7 w top|wish
19 w total
16 w total|why
-12 w touch
-12 w touch|wish
-8 w town
-5 w town|why
9 w to|why
-5 w to|wish
-8 w trabal
-10 w trabal|wish
19 w tracto
19 w tracto|why
7 w train
-4 w traine
-9 w traine|why
3 w train|why
3 w train|wish
11 w tranca
11 w tranca|why
4 w transl
4 w transl|why
-15 w transp
-15 w transp|why
-3 w trata
-3 w tratad
-3 w tratad|why
-4 w trata|why
-7 w travav
-7 w travav|why
5 w tres
10 w tres|why
-7 w tres|wish
3 w trial
4 w trial|wish
9 w trinta
11 w trinta|why
10 w trocad
7 w trocad|why
14 w trocar
14 w trocar|why
5 w troca|why
4 w trucks
5 w trucks|why
6 w trying
6 w trying|why
-15 w tudo
-6 w tudo|why
-16 w tudo|wish
-3 w tuesda
-7 w tuesda|why
4 w tuesda|wish
9 w turma
9 w turma|why
6 w turno
-15 w twice
-10 w twice|why
-4 w twice|wish
14 w two
-14 w two|why
27 w two|wish
10 w type
-6 w typed
-6 w typed|wish
10 w type|why
-11 w ultima
-9 w ultima|wish
12 w um
22 w uma
-5 w umas
14 w uma|why
20 w uma|wish
5 w um|why
15 w um|wish
-5 w under
4 w unders
4 w unders|why
-5 w under|why
10 w undo
6 w undo|wish
-15 w unica
-9 w unica|why
-7 w unica|wish
-4 w unico
4 w unpaid
4 w unpaid|why
-13 w uns
-12 w uns|why
13 w until
11 w until|why
13 w up
-10 w update
9 w update|why
-19 w update|wish
7 w ups|why
13 w up|why
-14 w us
-8 w usa
-4 w usando
-4 w usando|why
-8 w usa|why
6 w use
-17 w used
-4 w used|why
-13 w used|wish
-5 w usei
-5 w usei|why
-6 w user
4 w users
4 w users|wish
-4 w user|why
-7 w use|why
14 w use|wish
-14 w uso
-12 w uso|why
-12 w us|why
-7 w us|wish
8 w vacina
-5 w vai
-7 w vai|why
-3 w valeu
-4 w vale|why
6 w vale|wish
3 w valor
-7 w vamos
-7 w vamos|wish
-8 w van|why
-17 w vao
-8 w vao|wish
3 w vat
12 w ve
6 w vegan
6 w vegan|wish
22 w vegeta
19 w vegeta|why
3 w vegeta|wish
13 w veio
13 w veio|why
-12 w vejo
-9 w vejo|why
3 w velho
3 w velho|why
11 w vem
17 w vem|why
-6 w vem|wish
12 w vencim
10 w vencim|why
-5 w venda
-5 w venda|wish
-11 w vende
10 w vended
7 w vended|wish
-11 w vende|why
-3 w vendi
-3 w vendi|why
3 w venho
3 w venho|wish
8 w ver
4 w verao
6 w verao|wish
13 w verdad
6 w verdad|why
7 w verdad|wish
13 w vermel
13 w vermel|wish
-16 w versao
-18 w versao|wish
13 w versio
11 w versio|wish
4 w very|why
7 w ver|why
9 w vesper
5 w vesper|why
4 w vesper|wish
38 w vestia
35 w vestia|why
4 w vezes
8 w vezes|wish
7 w vez|why
-8 w vez|wish
6 w ve|why
6 w ve|wish
6 w via
-13 w viagen
-13 w viagen|why
15 w vida
6 w vida|why
9 w vida|wish
8 w video
-4 w videos
-5 w videos|why
5 w video|why
5 w view
5 w view|wish
7 w vinte
7 w vinte|why
-12 w virou
-5 w virou|why
6 w visit
-6 w visita
-14 w visita|why
8 w visita|wish
-6 w visits
-6 w visits|why
3 w visit|wish
4 w vista|wish
6 w vizinh
-6 w voces
-10 w voces|why
4 w voces|wish
5 w volta
-6 w voltar
-6 w voltar|wish
-14 w volto
-4 w volto|why
-11 w volto|wish
-5 w vontad
-4 w vosso
-4 w vosso|why
-17 w vou
-4 w vouche
-4 w vouche|wish
-7 w vou|why
-9 w vou|wish
8 w voz|wish
9 w wait
8 w waited
8 w waited|why
18 w waiter
18 w waiter|why
-4 w waitin
-5 w waitin|why
9 w wait|why
5 w want
-4 w wanted
-4 w wanted|wish
4 w want|why
3 w wareho
10 w was
-7 w wasnt
-7 w wasnt|why
14 w was|why
-5 w was|wish
-6 w way|why
6 w way|wish
-17 w we
-6 w websit
-10 w websit|why
5 w websit|wish
-5 w wed
-6 w wednes
-6 w wednes|why
-5 w wed|wish
-9 w week
-11 w weeken
-10 w weeken|wish
-9 w week|why
7 w well
5 w well|why
7 w went
7 w went|why
15 w were
16 w were|why
-16 w we|why
6 w what
-8 w whatev
-8 w whatev|wish
-4 w whatsa|why
4 w what|why
-6 w what|wish
6 w when
5 w whenev
5 w whenev|why
6 w when|why
-14 w where
-13 w where|why
7 w whethe
7 w whethe|why
10 w which
4 w which|why
6 w which|wish
13 w while
13 w while|why
-9 w whiteb
-7 w whoeve
-20 w whole
-11 w whole|why
-9 w whole|wish
-12 w who|why
13 w who|wish
-6 w why|why
3 w why|wish
19 w wi
6 w widget
6 w widget|wish
23 w wifi
23 w wifi|why
12 w will
12 w will|why
14 w window
7 w window|wish
-6 w winter
-5 w winter|wish
19 w wish
-5 w wishes
-4 w wishes|wish
5 w wish|why
14 w wish|wish
15 w with
-7 w within
-7 w within|why
15 w with|wish
19 w wi|why
-16 w word
4 w words
6 w words|wish
5 w work
-5 w works
-5 w works|wish
7 w work|wish
-5 w world
-5 w world|wish
-5 w worse
-5 w worse|why
24 w would
13 w would|why
19 w would|wish
6 w write
5 w wrong
-11 w wrote
-4 w x
-4 w x|why
-9 w year
-11 w years
-8 w years|why
-7 w year|why
13 w yester
9 w yester|why
-11 w yet
-9 w yet|why
-4 w your
-5 w youre
-5 w youre|wish
-11 w yours
-6 w yours|why
11 w your|why
-18 w your|wish
6 w you|why
-5 w you|wish
-7 w zap
13 w zapier
4 w zapier|wish
-8 w zap|why
9 w zerado
9 w zerado|why
-7 w zero
8 w zero|why
-14 w zero|wish
-8 x addressed 0
-16 x addressed 100
5 x addressed 102
7 x addressed 103
-8 x addressed 107
4 x addressed 109
-4 x addressed 111
-5 x addressed 112
7 x addressed 117
-9 x addressed 119
-13 x addressed 12
3 x addressed 121
9 x addressed 123
-4 x addressed 125
3 x addressed 126
-6 x addressed 128
-4 x addressed 131
8 x addressed 135
3 x addressed 136
-4 x addressed 140
-10 x addressed 142
-8 x addressed 143
26 x addressed 147
-3 x addressed 148
9 x addressed 149
-6 x addressed 15
-7 x addressed 16
8 x addressed 17
7 x addressed 18
-8 x addressed 19
-7 x addressed 2
-14 x addressed 20
-11 x addressed 26
-4 x addressed 27
13 x addressed 3
-4 x addressed 30
6 x addressed 31
-9 x addressed 37
-7 x addressed 38
-14 x addressed 40
-10 x addressed 41
6 x addressed 42
-9 x addressed 43
15 x addressed 44
3 x addressed 46
8 x addressed 47
6 x addressed 48
4 x addressed 50
-11 x addressed 51
7 x addressed 55
-4 x addressed 58
-3 x addressed 60
-5 x addressed 61
-10 x addressed 67
12 x addressed 68
9 x addressed 69
5 x addressed 7
26 x addressed 70
6 x addressed 71
9 x addressed 73
-11 x addressed 74
8 x addressed 76
-9 x addressed 79
6 x addressed 82
18 x addressed 85
8 x addressed 86
-20 x addressed 89
-8 x addressed 9
33 x addressed 90
8 x addressed 91
11 x addressed 94
9 x addressed 95
9 x addressed 96
8 x ask 0
18 x ask 1
-10 x ask 10
4 x ask 100
-5 x ask 101
-4 x ask 102
7 x ask 103
19 x ask 106
13 x ask 107
10 x ask 108
5 x ask 109
6 x ask 111
5 x ask 112
4 x ask 113
11 x ask 114
21 x ask 116
-5 x ask 119
-6 x ask 120
-9 x ask 121
11 x ask 122
-10 x ask 123
19 x ask 124
16 x ask 126
10 x ask 127
-11 x ask 128
18 x ask 129
12 x ask 131
3 x ask 132
-11 x ask 133
8 x ask 140
3 x ask 141
5 x ask 142
-20 x ask 143
8 x ask 144
5 x ask 145
7 x ask 146
-4 x ask 147
4 x ask 148
6 x ask 149
11 x ask 15
-16 x ask 16
16 x ask 17
5 x ask 19
-8 x ask 2
5 x ask 20
-6 x ask 21
-8 x ask 22
12 x ask 23
9 x ask 24
8 x ask 25
21 x ask 26
6 x ask 27
4 x ask 29
11 x ask 3
-14 x ask 30
7 x ask 31
3 x ask 32
9 x ask 33
-4 x ask 34
13 x ask 35
12 x ask 36
-4 x ask 37
-8 x ask 38
11 x ask 39
3 x ask 4
-5 x ask 40
6 x ask 41
8 x ask 42
-10 x ask 43
-17 x ask 44
-15 x ask 46
-9 x ask 47
-8 x ask 49
9 x ask 50
4 x ask 52
-15 x ask 54
-6 x ask 55
-8 x ask 56
5 x ask 59
9 x ask 60
21 x ask 61
15 x ask 62
-18 x ask 63
-4 x ask 64
13 x ask 65
4 x ask 66
-4 x ask 67
3 x ask 69
21 x ask 7
9 x ask 70
8 x ask 72
-12 x ask 73
6 x ask 74
12 x ask 75
-4 x ask 76
-3 x ask 78
13 x ask 79
7 x ask 80
14 x ask 81
12 x ask 82
-5 x ask 83
4 x ask 84
4 x ask 85
7 x ask 86
21 x ask 89
15 x ask 9
13 x ask 92
10 x ask 93
10 x ask 95
25 x ask 96
6 x ask 98
-11 x ask 99
-5 x bad 0
10 x bad 1
15 x bad 100
9 x bad 103
5 x bad 104
-17 x bad 105
5 x bad 106
6 x bad 107
-10 x bad 108
-19 x bad 110
11 x bad 111
9 x bad 112
4 x bad 115
13 x bad 116
-7 x bad 117
-9 x bad 118
4 x bad 119
10 x bad 12
15 x bad 122
4 x bad 123
-10 x bad 124
7 x bad 126
6 x bad 127
-5 x bad 128
6 x bad 131
4 x bad 132
3 x bad 133
8 x bad 135
-8 x bad 136
-5 x bad 137
-18 x bad 138
8 x bad 140
-6 x bad 144
4 x bad 145
-20 x bad 147
-14 x bad 148
-11 x bad 149
-6 x bad 15
15 x bad 16
-22 x bad 18
-10 x bad 19
16 x bad 2
7 x bad 20
14 x bad 24
-13 x bad 26
16 x bad 27
-34 x bad 29
-21 x bad 3
8 x bad 34
11 x bad 35
-9 x bad 37
7 x bad 38
5 x bad 4
7 x bad 40
-18 x bad 41
5 x bad 42
11 x bad 43
-15 x bad 44
26 x bad 46
-15 x bad 47
-4 x bad 48
12 x bad 51
-9 x bad 54
-4 x bad 55
-4 x bad 56
6 x bad 57
13 x bad 60
-12 x bad 61
4 x bad 64
3 x bad 65
12 x bad 66
30 x bad 67
-5 x bad 68
-7 x bad 69
11 x bad 70
8 x bad 71
-6 x bad 73
4 x bad 76
6 x bad 77
3 x bad 79
6 x bad 82
8 x bad 83
-9 x bad 85
15 x bad 86
12 x bad 9
-18 x bad 90
-13 x bad 91
-33 x bad 92
-19 x bad 93
6 x bad 94
8 x bad 96
-4 x bad 98
-7 x bad 99
13 x burden 0
10 x burden 1
-13 x burden 100
-15 x burden 101
8 x burden 102
19 x burden 103
6 x burden 104
-12 x burden 105
-3 x burden 107
14 x burden 108
6 x burden 109
9 x burden 11
-18 x burden 110
4 x burden 111
7 x burden 112
-11 x burden 113
10 x burden 114
6 x burden 115
-7 x burden 116
14 x burden 117
-18 x burden 119
4 x burden 121
9 x burden 122
-14 x burden 123
13 x burden 124
-6 x burden 125
6 x burden 127
-4 x burden 130
-5 x burden 131
14 x burden 132
-13 x burden 133
5 x burden 134
4 x burden 135
-11 x burden 136
17 x burden 137
-20 x burden 138
8 x burden 139
6 x burden 140
8 x burden 142
12 x burden 144
10 x burden 145
-16 x burden 147
-22 x burden 148
6 x burden 149
5 x burden 15
14 x burden 16
9 x burden 17
3 x burden 18
-6 x burden 19
16 x burden 21
16 x burden 24
5 x burden 25
22 x burden 26
-5 x burden 27
4 x burden 29
-4 x burden 30
15 x burden 31
7 x burden 33
9 x burden 37
-18 x burden 38
-4 x burden 39
-20 x burden 4
-7 x burden 40
12 x burden 42
-12 x burden 43
22 x burden 44
-8 x burden 46
-5 x burden 47
-4 x burden 48
6 x burden 49
3 x burden 51
13 x burden 55
-5 x burden 57
9 x burden 6
8 x burden 60
10 x burden 61
-4 x burden 63
16 x burden 64
10 x burden 65
21 x burden 66
12 x burden 67
-5 x burden 68
24 x burden 69
-4 x burden 7
14 x burden 70
-9 x burden 73
-12 x burden 74
14 x burden 75
13 x burden 78
4 x burden 80
7 x burden 81
-13 x burden 82
12 x burden 83
4 x burden 84
6 x burden 85
13 x burden 86
16 x burden 89
6 x burden 9
-11 x burden 92
4 x burden 93
9 x burden 94
3 x burden 95
7 x burden 96
7 x burden 99
8 x cause 0
7 x cause 1
8 x cause 100
6 x cause 103
5 x cause 108
-5 x cause 109
-4 x cause 12
5 x cause 122
-4 x cause 136
-4 x cause 137
11 x cause 147
10 x cause 20
-8 x cause 24
5 x cause 27
14 x cause 3
5 x cause 32
-4 x cause 35
-6 x cause 37
-5 x cause 40
6 x cause 41
5 x cause 44
4 x cause 48
-11 x cause 51
4 x cause 54
-8 x cause 55
4 x cause 63
10 x cause 66
6 x cause 67
3 x cause 69
6 x cause 70
-8 x cause 82
5 x cause 86
19 x cause 89
-10 x cause 93
-6 x cause 95
4 x cause 96
-3 x condition 1
5 x condition 10
-4 x condition 100
-3 x condition 101
-4 x condition 103
10 x condition 106
-5 x condition 110
6 x condition 111
-5 x condition 112
8 x condition 113
4 x condition 117
5 x condition 119
5 x condition 12
-4 x condition 121
13 x condition 122
-7 x condition 123
7 x condition 124
-11 x condition 125
7 x condition 127
3 x condition 128
-13 x condition 132
9 x condition 134
-5 x condition 136
-10 x condition 137
14 x condition 138
11 x condition 142
-3 x condition 143
7 x condition 144
7 x condition 146
-4 x condition 147
8 x condition 148
5 x condition 18
6 x condition 20
-11 x condition 24
5 x condition 25
4 x condition 26
19 x condition 27
10 x condition 29
10 x condition 3
-5 x condition 31
5 x condition 32
5 x condition 35
9 x condition 36
-5 x condition 37
4 x condition 39
6 x condition 4
-7 x condition 40
9 x condition 41
-8 x condition 43
5 x condition 45
3 x condition 46
4 x condition 47
6 x condition 48
11 x condition 49
4 x condition 50
13 x condition 51
5 x condition 55
12 x condition 59
-7 x condition 60
6 x condition 61
6 x condition 63
3 x condition 66
6 x condition 67
6 x condition 7
14 x condition 70
5 x condition 73
-24 x condition 74
-5 x condition 75
-7 x condition 76
4 x condition 78
6 x condition 79
4 x condition 80
10 x condition 81
12 x condition 82
5 x condition 83
4 x condition 86
-6 x condition 88
5 x condition 89
-15 x condition 9
15 x condition 90
9 x condition 91
5 x condition 93
24 x condition 94
17 x condition 96
-3 x condition 98
12 x degree 0
5 x degree 1
12 x degree 100
-12 x degree 102
14 x degree 103
-4 x degree 106
6 x degree 108
-7 x degree 110
-13 x degree 112
-4 x degree 113
10 x degree 114
9 x degree 117
11 x degree 12
6 x degree 122
6 x degree 124
-4 x degree 131
6 x degree 132
-5 x degree 133
5 x degree 136
-11 x degree 138
-3 x degree 140
4 x degree 145
9 x degree 15
-3 x degree 16
-5 x degree 19
7 x degree 20
6 x degree 24
-12 x degree 26
-4 x degree 27
-11 x degree 29
5 x degree 32
-3 x degree 37
10 x degree 38
6 x degree 39
3 x degree 42
9 x degree 43
4 x degree 52
-16 x degree 54
-11 x degree 55
-7 x degree 64
7 x degree 66
19 x degree 67
4 x degree 7
6 x degree 70
6 x degree 74
11 x degree 75
-8 x degree 81
12 x degree 85
10 x degree 86
8 x degree 9
-12 x degree 91
-13 x degree 92
9 x degree 93
11 x degree 97
14 x deny 0
22 x deny 10
-9 x deny 101
20 x deny 102
-4 x deny 103
16 x deny 107
18 x deny 108
-10 x deny 109
23 x deny 111
-4 x deny 112
-13 x deny 113
12 x deny 116
-10 x deny 118
6 x deny 119
7 x deny 12
5 x deny 122
-8 x deny 126
30 x deny 127
-5 x deny 128
-5 x deny 129
14 x deny 131
22 x deny 132
11 x deny 133
6 x deny 134
9 x deny 135
7 x deny 136
-14 x deny 137
8 x deny 14
7 x deny 140
-9 x deny 142
4 x deny 145
9 x deny 146
-11 x deny 147
4 x deny 149
-11 x deny 16
5 x deny 17
31 x deny 18
-3 x deny 19
7 x deny 2
7 x deny 20
8 x deny 24
14 x deny 25
-12 x deny 27
10 x deny 28
-16 x deny 29
-5 x deny 3
4 x deny 31
8 x deny 32
-4 x deny 36
9 x deny 37
16 x deny 39
7 x deny 4
18 x deny 40
-8 x deny 41
20 x deny 43
-24 x deny 44
-6 x deny 45
-9 x deny 46
5 x deny 47
-4 x deny 48
8 x deny 51
-9 x deny 53
-6 x deny 54
-7 x deny 55
-7 x deny 56
-4 x deny 59
19 x deny 6
8 x deny 60
24 x deny 61
-12 x deny 62
-3 x deny 64
22 x deny 65
7 x deny 66
-12 x deny 68
17 x deny 69
12 x deny 70
15 x deny 72
-20 x deny 73
-4 x deny 75
4 x deny 76
-14 x deny 79
5 x deny 80
-10 x deny 81
-20 x deny 82
22 x deny 85
17 x deny 86
8 x deny 88
15 x deny 89
-8 x deny 90
14 x deny 91
-8 x deny 93
7 x deny 94
4 x deny 95
-4 x deny 97
5 x excess 0
10 x excess 1
-3 x excess 10
13 x excess 103
13 x excess 106
18 x excess 109
6 x excess 11
22 x excess 111
-12 x excess 112
3 x excess 114
9 x excess 116
4 x excess 119
-4 x excess 12
5 x excess 122
5 x excess 124
-12 x excess 125
5 x excess 127
-20 x excess 128
7 x excess 129
-10 x excess 13
-4 x excess 132
-4 x excess 133
-18 x excess 136
-13 x excess 137
-13 x excess 138
-5 x excess 140
-5 x excess 142
-6 x excess 143
8 x excess 144
4 x excess 147
4 x excess 148
10 x excess 15
15 x excess 16
4 x excess 2
8 x excess 24
4 x excess 27
5 x excess 29
12 x excess 3
-4 x excess 30
3 x excess 33
10 x excess 36
-14 x excess 37
-9 x excess 38
-7 x excess 39
-13 x excess 4
-20 x excess 40
14 x excess 41
11 x excess 42
4 x excess 44
11 x excess 48
5 x excess 49
4 x excess 52
-14 x excess 53
-18 x excess 54
16 x excess 55
9 x excess 56
6 x excess 59
-13 x excess 60
4 x excess 62
-8 x excess 63
-5 x excess 64
-10 x excess 65
18 x excess 66
5 x excess 67
-9 x excess 68
5 x excess 70
4 x excess 72
-10 x excess 73
10 x excess 74
3 x excess 75
5 x excess 76
4 x excess 78
10 x excess 79
17 x excess 82
-9 x excess 83
-6 x excess 85
11 x excess 86
4 x excess 88
6 x excess 89
-3 x excess 9
-3 x excess 90
4 x excess 91
-28 x excess 92
-7 x excess 93
9 x excess 94
10 x excess 95
7 x excess 96
4 x excess 98
-9 x excess 99
13 x fault 0
-4 x fault 1
25 x fault 103
5 x fault 108
4 x fault 110
10 x fault 111
5 x fault 114
6 x fault 12
-6 x fault 122
-15 x fault 126
7 x fault 128
4 x fault 129
-9 x fault 131
8 x fault 133
-6 x fault 134
8 x fault 137
-6 x fault 138
7 x fault 147
-4 x fault 148
3 x fault 15
5 x fault 16
-4 x fault 18
10 x fault 19
6 x fault 2
7 x fault 20
-5 x fault 25
-6 x fault 26
16 x fault 27
3 x fault 28
11 x fault 3
4 x fault 31
-5 x fault 35
8 x fault 37
-5 x fault 39
-4 x fault 40
-6 x fault 41
5 x fault 42
-7 x fault 45
-8 x fault 47
-8 x fault 48
-5 x fault 53
-16 x fault 55
9 x fault 56
-8 x fault 60
5 x fault 61
6 x fault 62
-12 x fault 63
-5 x fault 65
5 x fault 66
13 x fault 67
-5 x fault 68
16 x fault 69
-10 x fault 70
-18 x fault 73
5 x fault 79
5 x fault 81
13 x fault 82
6 x fault 85
7 x fault 9
-12 x fault 91
7 x fault 93
-3 x fault 95
-8 x fault 96
8 x good 0
10 x good 1
7 x good 10
-5 x good 102
20 x good 103
6 x good 106
-12 x good 107
-6 x good 109
-4 x good 110
18 x good 112
-4 x good 115
3 x good 116
7 x good 117
6 x good 118
-4 x good 119
13 x good 12
-6 x good 120
8 x good 121
-4 x good 122
-9 x good 123
18 x good 124
-10 x good 125
-6 x good 127
6 x good 128
9 x good 129
-14 x good 13
-10 x good 131
-4 x good 132
-4 x good 133
16 x good 134
-9 x good 136
6 x good 14
-10 x good 140
-10 x good 142
-8 x good 143
-4 x good 144
-20 x good 147
-5 x good 148
-3 x good 149
10 x good 15
6 x good 16
-4 x good 17
20 x good 18
-11 x good 19
8 x good 2
-11 x good 20
6 x good 21
22 x good 24
-15 x good 26
4 x good 27
10 x good 29
-6 x good 30
4 x good 31
-4 x good 34
3 x good 35
-4 x good 36
15 x good 38
24 x good 39
4 x good 4
8 x good 40
25 x good 41
-5 x good 42
-6 x good 43
-10 x good 46
3 x good 47
14 x good 51
8 x good 52
-10 x good 54
15 x good 55
4 x good 57
6 x good 60
-15 x good 61
-15 x good 62
9 x good 63
-17 x good 64
-6 x good 65
15 x good 66
-7 x good 67
8 x good 68
5 x good 7
-4 x good 70
-4 x good 72
6 x good 73
4 x good 74
7 x good 76
6 x good 78
-7 x good 79
14 x good 80
5 x good 81
11 x good 83
9 x good 84
-11 x good 85
4 x good 88
-17 x good 89
6 x good 9
16 x good 90
5 x good 91
7 x good 92
-16 x good 93
9 x good 94
-5 x good 95
4 x good 96
4 x good 97
11 x good 98
-19 x good 99
23 x hope 0
23 x hope 1
-4 x hope 10
6 x hope 100
-7 x hope 101
4 x hope 102
14 x hope 103
14 x hope 104
-7 x hope 105
10 x hope 106
5 x hope 107
19 x hope 108
8 x hope 11
-16 x hope 110
-5 x hope 111
8 x hope 113
4 x hope 114
6 x hope 115
-4 x hope 119
9 x hope 12
-10 x hope 121
7 x hope 122
-8 x hope 123
15 x hope 124
-5 x hope 126
7 x hope 127
-5 x hope 128
5 x hope 129
4 x hope 13
12 x hope 132
16 x hope 133
4 x hope 134
7 x hope 136
-4 x hope 137
6 x hope 138
5 x hope 140
7 x hope 143
3 x hope 144
6 x hope 145
15 x hope 146
-9 x hope 148
13 x hope 16
5 x hope 17
5 x hope 18
-7 x hope 19
-5 x hope 2
6 x hope 20
5 x hope 21
20 x hope 27
-7 x hope 28
11 x hope 29
-11 x hope 30
10 x hope 31
4 x hope 32
4 x hope 33
4 x hope 36
4 x hope 37
-33 x hope 38
-8 x hope 4
-11 x hope 40
-4 x hope 41
12 x hope 42
-23 x hope 43
10 x hope 44
6 x hope 47
20 x hope 48
4 x hope 49
8 x hope 50
20 x hope 51
11 x hope 52
22 x hope 53
-5 x hope 54
7 x hope 56
7 x hope 58
3 x hope 59
12 x hope 6
-3 x hope 60
11 x hope 61
-3 x hope 62
8 x hope 64
14 x hope 65
8 x hope 66
19 x hope 68
7 x hope 69
4 x hope 7
6 x hope 70
5 x hope 72
-7 x hope 74
-4 x hope 76
5 x hope 78
17 x hope 80
5 x hope 81
-11 x hope 82
9 x hope 83
4 x hope 84
8 x hope 85
11 x hope 86
11 x hope 88
10 x hope 89
-10 x hope 90
4 x hope 91
-4 x hope 92
15 x hope 93
5 x hope 94
9 x hope 95
22 x hope 96
-10 x hope 98
3 x hope 99
15 x lack 0
-4 x lack 1
23 x lack 10
9 x lack 100
-9 x lack 101
18 x lack 102
-10 x lack 103
3 x lack 104
21 x lack 107
24 x lack 108
20 x lack 111
12 x lack 112
14 x lack 116
5 x lack 117
-10 x lack 118
8 x lack 119
15 x lack 12
9 x lack 123
-6 x lack 124
-5 x lack 126
27 x lack 127
9 x lack 128
12 x lack 131
25 x lack 132
26 x lack 133
6 x lack 134
10 x lack 135
10 x lack 136
-12 x lack 137
-4 x lack 138
15 x lack 14
11 x lack 140
4 x lack 142
4 x lack 145
9 x lack 146
-11 x lack 147
4 x lack 149
10 x lack 16
10 x lack 17
24 x lack 18
9 x lack 20
4 x lack 21
6 x lack 24
9 x lack 25
-5 x lack 27
10 x lack 28
-11 x lack 29
-8 x lack 3
5 x lack 31
8 x lack 32
-4 x lack 36
6 x lack 37
5 x lack 38
-4 x lack 39
13 x lack 4
23 x lack 40
13 x lack 42
23 x lack 43
-13 x lack 44
-5 x lack 47
10 x lack 48
-6 x lack 49
12 x lack 51
8 x lack 52
-10 x lack 53
7 x lack 54
-4 x lack 55
-6 x lack 56
5 x lack 57
19 x lack 6
-4 x lack 60
28 x lack 61
-11 x lack 62
6 x lack 64
28 x lack 65
6 x lack 66
8 x lack 67
9 x lack 68
19 x lack 69
18 x lack 70
15 x lack 72
-32 x lack 73
-4 x lack 74
8 x lack 76
-8 x lack 79
7 x lack 80
-10 x lack 81
-17 x lack 82
26 x lack 85
19 x lack 86
8 x lack 88
21 x lack 89
-8 x lack 90
10 x lack 91
-6 x lack 93
15 x lack 94
13 x lack 95
-3 x lack 96
-4 x lack 97
12 x money 1
8 x money 100
6 x money 102
5 x money 103
-13 x money 105
-4 x money 106
3 x money 108
-10 x money 109
-16 x money 110
-11 x money 111
8 x money 113
-5 x money 114
18 x money 117
-7 x money 119
13 x money 12
-7 x money 122
8 x money 123
12 x money 124
-4 x money 125
5 x money 127
3 x money 129
3 x money 130
-11 x money 131
-3 x money 132
8 x money 133
15 x money 134
10 x money 136
-22 x money 137
-24 x money 138
11 x money 140
-6 x money 142
-6 x money 143
9 x money 147
-15 x money 148
-8 x money 149
-8 x money 15
5 x money 16
6 x money 17
-4 x money 18
-5 x money 19
9 x money 20
3 x money 25
-15 x money 26
14 x money 27
-5 x money 29
-6 x money 32
5 x money 35
23 x money 37
12 x money 39
-5 x money 4
-11 x money 41
5 x money 42
16 x money 43
-5 x money 44
-9 x money 45
-8 x money 49
3 x money 52
-10 x money 54
14 x money 55
7 x money 56
-3 x money 6
-6 x money 61
-10 x money 64
7 x money 66
5 x money 67
6 x money 68
-4 x money 7
14 x money 70
-17 x money 73
5 x money 77
4 x money 79
-8 x money 83
20 x money 85
6 x money 86
-7 x money 88
6 x money 89
-10 x money 9
-16 x money 90
22 x money 91
8 x money 92
13 x money 93
-16 x money 94
-7 x money 95
-7 x money 96
13 x none 0
10 x none 1
19 x none 100
-9 x none 101
22 x none 102
9 x none 103
-18 x none 106
9 x none 107
31 x none 108
-9 x none 109
-24 x none 110
18 x none 111
7 x none 112
-14 x none 113
-6 x none 114
-8 x none 116
-8 x none 117
-14 x none 118
7 x none 119
4 x none 12
-3 x none 120
8 x none 121
13 x none 122
-9 x none 126
10 x none 127
11 x none 129
-7 x none 13
4 x none 131
9 x none 132
4 x none 135
-11 x none 137
-5 x none 138
7 x none 14
13 x none 140
12 x none 141
9 x none 144
-3 x none 145
4 x none 146
3 x none 149
-25 x none 15
-6 x none 16
11 x none 17
22 x none 18
5 x none 19
10 x none 2
-4 x none 22
28 x none 24
12 x none 25
-11 x none 26
9 x none 28
-18 x none 29
-7 x none 3
-6 x none 35
19 x none 39
-5 x none 4
7 x none 40
-17 x none 41
-5 x none 42
18 x none 43
-9 x none 44
-10 x none 46
-4 x none 48
3 x none 50
-20 x none 51
5 x none 52
-9 x none 53
5 x none 54
11 x none 55
-4 x none 56
8 x none 57
-7 x none 59
19 x none 6
7 x none 60
3 x none 61
-4 x none 62
-3 x none 64
5 x none 65
-9 x none 67
10 x none 69
5 x none 70
4 x none 73
5 x none 74
-4 x none 75
11 x none 76
7 x none 78
-9 x none 79
4 x none 80
-10 x none 81
-21 x none 82
25 x none 85
14 x none 86
9 x none 88
4 x none 89
-11 x none 9
-16 x none 90
-44 x none 91
-16 x none 92
-7 x none 93
14 x none 96
-4 x none 97
4 x none 98
9 x none 99
10 x past 0
16 x past 1
-3 x past 10
3 x past 101
17 x past 103
-10 x past 104
-4 x past 105
23 x past 106
-13 x past 107
-22 x past 108
3 x past 109
6 x past 11
21 x past 110
-6 x past 111
-8 x past 112
4 x past 116
-5 x past 119
12 x past 12
18 x past 122
-7 x past 123
3 x past 126
11 x past 128
6 x past 129
-7 x past 131
-12 x past 132
-3 x past 134
4 x past 135
11 x past 136
-11 x past 137
-4 x past 138
14 x past 140
-16 x past 142
9 x past 143
9 x past 144
-4 x past 145
-6 x past 147
-4 x past 148
-8 x past 149
4 x past 15
21 x past 16
5 x past 18
8 x past 19
-5 x past 2
5 x past 20
-16 x past 26
19 x past 27
-8 x past 29
32 x past 3
11 x past 32
-6 x past 37
-13 x past 39
-12 x past 4
-6 x past 40
-6 x past 41
6 x past 42
-31 x past 43
6 x past 44
11 x past 45
9 x past 46
-3 x past 48
3 x past 50
18 x past 51
8 x past 52
7 x past 53
29 x past 54
-10 x past 55
16 x past 56
4 x past 59
7 x past 6
-3 x past 60
12 x past 61
4 x past 62
15 x past 65
17 x past 66
-3 x past 67
-16 x past 68
12 x past 70
-27 x past 73
9 x past 75
4 x past 78
-16 x past 79
7 x past 81
-14 x past 82
6 x past 83
12 x past 85
3 x past 86
-12 x past 88
10 x past 89
10 x past 9
6 x past 90
-13 x past 91
-4 x past 92
-7 x past 93
10 x past 94
6 x past 95
4 x past 96
5 x past 98
9 x people 0
-4 x people 1
-19 x people 100
-13 x people 103
5 x people 105
11 x people 106
15 x people 108
9 x people 110
15 x people 111
-3 x people 112
5 x people 113
5 x people 114
-6 x people 118
-16 x people 12
-13 x people 121
-13 x people 122
-11 x people 124
-11 x people 125
11 x people 126
-12 x people 127
-12 x people 128
-3 x people 13
-16 x people 132
6 x people 136
5 x people 137
-9 x people 138
-16 x people 140
-14 x people 141
14 x people 142
-4 x people 143
-4 x people 144
-15 x people 147
6 x people 148
-21 x people 149
12 x people 16
16 x people 18
4 x people 19
15 x people 2
-17 x people 20
16 x people 24
5 x people 25
-11 x people 26
-4 x people 27
-6 x people 28
-16 x people 29
-14 x people 3
-8 x people 30
-3 x people 31
-6 x people 32
-24 x people 37
15 x people 39
12 x people 4
20 x people 41
-4 x people 44
-6 x people 46
-5 x people 47
-3 x people 49
12 x people 51
4 x people 53
-8 x people 54
11 x people 55
9 x people 56
-6 x people 59
-4 x people 6
25 x people 61
-6 x people 62
7 x people 63
18 x people 64
3 x people 65
9 x people 66
-12 x people 67
-6 x people 69
35 x people 70
17 x people 73
10 x people 75
9 x people 78
-5 x people 79
-10 x people 82
6 x people 83
-10 x people 85
7 x people 86
11 x people 9
11 x people 90
8 x people 91
6 x people 92
-6 x people 93
-5 x people 94
6 x people 95
-7 x people 99
8 x rival 1
-7 x rival 100
4 x rival 101
6 x rival 102
6 x rival 106
-11 x rival 108
12 x rival 109
5 x rival 111
-10 x rival 112
-11 x rival 119
9 x rival 12
8 x rival 121
4 x rival 124
11 x rival 126
-5 x rival 128
4 x rival 129
3 x rival 131
3 x rival 133
-11 x rival 136
-4 x rival 137
6 x rival 138
12 x rival 140
-7 x rival 142
3 x rival 144
3 x rival 15
14 x rival 16
-9 x rival 2
-5 x rival 20
5 x rival 24
7 x rival 25
3 x rival 26
-10 x rival 27
7 x rival 29
8 x rival 36
7 x rival 39
-10 x rival 4
-8 x rival 40
-4 x rival 41
6 x rival 43
-6 x rival 44
3 x rival 46
-7 x rival 47
-5 x rival 48
5 x rival 49
-8 x rival 54
-16 x rival 55
4 x rival 56
-7 x rival 63
20 x rival 66
24 x rival 67
4 x rival 68
-7 x rival 69
5 x rival 7
4 x rival 72
-11 x rival 73
3 x rival 83
10 x rival 85
11 x rival 86
6 x rival 89
4 x rival 9
-6 x rival 90
5 x rival 92
8 x rival 93
5 x rival 94
5 x rival 95
20 x self 0
15 x self 1
8 x self 10
4 x self 100
18 x self 102
17 x self 103
8 x self 104
-9 x self 105
10 x self 106
3 x self 107
19 x self 109
-6 x self 110
9 x self 111
-3 x self 112
5 x self 113
-11 x self 114
5 x self 115
-7 x self 116
11 x self 117
-10 x self 119
9 x self 121
-4 x self 123
-5 x self 125
15 x self 126
-4 x self 127
-14 x self 128
16 x self 129
-3 x self 13
16 x self 131
-9 x self 132
5 x self 133
4 x self 134
6 x self 136
-6 x self 137
-4 x self 138
3 x self 140
8 x self 143
16 x self 144
4 x self 146
-5 x self 147
4 x self 149
15 x self 15
12 x self 16
-9 x self 18
26 x self 2
4 x self 20
-9 x self 21
-4 x self 22
7 x self 23
7 x self 24
-10 x self 25
-3 x self 29
21 x self 3
-7 x self 31
27 x self 32
-6 x self 35
10 x self 36
-13 x self 37
-10 x self 38
-18 x self 39
-19 x self 4
12 x self 40
5 x self 41
13 x self 42
5 x self 43
7 x self 44
-9 x self 45
-19 x self 46
15 x self 47
-17 x self 48
-5 x self 49
-3 x self 5
13 x self 54
3 x self 55
16 x self 56
5 x self 59
7 x self 60
15 x self 61
-5 x self 62
-9 x self 63
14 x self 64
6 x self 65
4 x self 66
8 x self 67
15 x self 68
6 x self 69
4 x self 7
27 x self 70
11 x self 72
-12 x self 74
-3 x self 75
19 x self 76
13 x self 78
-8 x self 79
-13 x self 82
8 x self 83
-5 x self 85
-12 x self 86
-5 x self 89
11 x self 9
5 x self 90
-4 x self 92
-4 x self 93
11 x self 94
6 x self 96
9 x self 97
5 x self 99
-17 x solved 0
10 x solved 1
20 x solved 100
23 x solved 108
-5 x solved 109
-15 x solved 110
8 x solved 111
4 x solved 112
-7 x solved 117
-12 x solved 12
16 x solved 120
4 x solved 121
16 x solved 122
11 x solved 124
24 x solved 126
-4 x solved 132
-8 x solved 133
-17 x solved 137
-5 x solved 140
6 x solved 142
8 x solved 144
4 x solved 148
5 x solved 18
18 x solved 2
-18 x solved 20
-4 x solved 21
-8 x solved 24
7 x solved 25
10 x solved 26
10 x solved 27
-3 x solved 28
5 x solved 32
-4 x solved 35
-12 x solved 37
8 x solved 38
5 x solved 39
-10 x solved 40
-5 x solved 42
4 x solved 44
6 x solved 48
18 x solved 54
4 x solved 55
7 x solved 56
4 x solved 61
6 x solved 63
-3 x solved 65
25 x solved 66
-13 x solved 67
-13 x solved 68
-8 x solved 69
6 x solved 72
-6 x solved 73
-10 x solved 75
-4 x solved 78
6 x solved 81
-20 x solved 82
-7 x solved 83
-11 x solved 85
-5 x solved 86
-7 x solved 89
4 x solved 9
-17 x solved 90
-22 x solved 91
-23 x solved 93
-12 x solved 94
-15 x solved 95
5 x solved 96
3 x survey 0
5 x survey 1
12 x survey 10
7 x survey 100
-6 x survey 102
4 x survey 103
5 x survey 108
-7 x survey 109
10 x survey 111
-8 x survey 112
4 x survey 114
6 x survey 116
-5 x survey 117
7 x survey 119
12 x survey 126
3 x survey 129
10 x survey 135
14 x survey 136
-14 x survey 137
4 x survey 138
8 x survey 142
3 x survey 143
18 x survey 147
12 x survey 15
-8 x survey 17
8 x survey 18
-8 x survey 2
8 x survey 20
11 x survey 24
6 x survey 25
9 x survey 26
-3 x survey 28
16 x survey 29
10 x survey 35
-20 x survey 37
-9 x survey 39
5 x survey 40
9 x survey 41
5 x survey 42
7 x survey 43
8 x survey 44
5 x survey 47
-3 x survey 51
-18 x survey 55
5 x survey 61
5 x survey 64
-4 x survey 65
10 x survey 66
8 x survey 67
-18 x survey 68
6 x survey 69
3 x survey 70
-6 x survey 73
9 x survey 76
-6 x survey 77
7 x survey 78
-9 x survey 81
-6 x survey 82
5 x survey 83
-4 x survey 85
-7 x survey 9
-5 x survey 90
11 x survey 91
17 x survey 92
-11 x survey 94
-10 x survey 95
-11 x thanks 0
6 x thanks 100
11 x thanks 103
-4 x thanks 104
12 x thanks 106
-4 x thanks 110
14 x thanks 112
7 x thanks 116
7 x thanks 117
-10 x thanks 118
-6 x thanks 12
-10 x thanks 122
6 x thanks 129
6 x thanks 13
5 x thanks 132
15 x thanks 134
9 x thanks 135
6 x thanks 136
-9 x thanks 137
-6 x thanks 140
23 x thanks 142
-9 x thanks 147
-11 x thanks 149
3 x thanks 19
-14 x thanks 20
7 x thanks 24
6 x thanks 27
8 x thanks 29
8 x thanks 3
-7 x thanks 31
6 x thanks 32
10 x thanks 35
-11 x thanks 37
-4 x thanks 4
-4 x thanks 43
4 x thanks 44
10 x thanks 51
-6 x thanks 53
-10 x thanks 54
9 x thanks 59
5 x thanks 60
-12 x thanks 61
6 x thanks 63
-7 x thanks 64
4 x thanks 67
15 x thanks 68
-3 x thanks 69
11 x thanks 70
-4 x thanks 74
4 x thanks 79
7 x thanks 80
5 x thanks 83
-10 x thanks 85
9 x thanks 86
-16 x thanks 89
-4 x thanks 90
-14 x thanks 91
5 x thanks 92
-7 x thanks 94
4 x thanks 95
6 x thanks 96
3 x thanks 98
14 x thing 0
24 x thing 1
9 x thing 10
8 x thing 100
-8 x thing 101
5 x thing 102
14 x thing 103
7 x thing 104
9 x thing 106
-6 x thing 107
10 x thing 109
10 x thing 11
-14 x thing 110
9 x thing 111
7 x thing 113
3 x thing 114
22 x thing 116
12 x thing 117
4 x thing 118
-3 x thing 119
-9 x thing 12
-10 x thing 120
-5 x thing 121
-6 x thing 122
11 x thing 123
10 x thing 124
-7 x thing 125
10 x thing 126
13 x thing 128
25 x thing 129
18 x thing 134
21 x thing 136
10 x thing 137
9 x thing 138
5 x thing 14
4 x thing 140
-11 x thing 141
13 x thing 142
9 x thing 143
8 x thing 145
9 x thing 147
4 x thing 148
16 x thing 15
5 x thing 16
-8 x thing 17
-5 x thing 18
6 x thing 19
9 x thing 20
9 x thing 21
6 x thing 22
26 x thing 23
6 x thing 24
15 x thing 27
8 x thing 28
12 x thing 29
11 x thing 3
18 x thing 31
14 x thing 32
6 x thing 35
9 x thing 37
5 x thing 39
8 x thing 4
6 x thing 41
31 x thing 42
-15 x thing 43
9 x thing 45
18 x thing 47
-8 x thing 48
-6 x thing 49
19 x thing 50
4 x thing 51
9 x thing 52
8 x thing 53
4 x thing 54
26 x thing 55
10 x thing 56
-16 x thing 58
10 x thing 60
36 x thing 61
9 x thing 62
-12 x thing 63
18 x thing 65
6 x thing 66
15 x thing 67
10 x thing 68
15 x thing 69
20 x thing 7
10 x thing 70
8 x thing 71
4 x thing 74
17 x thing 75
5 x thing 76
-8 x thing 78
12 x thing 79
21 x thing 80
9 x thing 81
-10 x thing 82
20 x thing 85
7 x thing 86
-10 x thing 88
12 x thing 89
13 x thing 90
19 x thing 92
11 x thing 93
21 x thing 95
17 x thing 96
19 x thing 98
-8 x thing 99
-5 x turn 0
3 x turn 1
-17 x turn 106
5 x turn 112
-10 x turn 113
-5 x turn 117
-10 x turn 122
4 x turn 123
3 x turn 127
8 x turn 128
9 x turn 132
18 x turn 133
4 x turn 137
10 x turn 138
9 x turn 140
-3 x turn 144
7 x turn 16
6 x turn 17
-9 x turn 18
-14 x turn 19
-9 x turn 2
11 x turn 20
-23 x turn 24
-10 x turn 26
-9 x turn 27
25 x turn 3
3 x turn 35
-12 x turn 37
-15 x turn 39
-3 x turn 40
14 x turn 42
11 x turn 44
-10 x turn 47
-8 x turn 49
8 x turn 51
10 x turn 54
8 x turn 55
9 x turn 60
8 x turn 61
6 x turn 64
6 x turn 65
-8 x turn 66
7 x turn 67
5 x turn 68
15 x turn 69
13 x turn 70
-4 x turn 73
-12 x turn 74
-5 x turn 76
6 x turn 79
4 x turn 85
5 x turn 86
5 x turn 89
-11 x turn 9
8 x turn 91
-5 x turn 93
10 x turn 94
8 x turn 95
7 x wait 1
19 x wait 100
10 x wait 102
16 x wait 103
12 x wait 105
-4 x wait 106
-11 x wait 108
6 x wait 11
-3 x wait 110
6 x wait 113
-9 x wait 116
-11 x wait 117
15 x wait 118
-4 x wait 12
-3 x wait 121
6 x wait 122
15 x wait 126
6 x wait 127
16 x wait 128
4 x wait 13
10 x wait 131
-5 x wait 132
5 x wait 134
10 x wait 135
22 x wait 136
12 x wait 137
-6 x wait 138
-14 x wait 141
16 x wait 142
13 x wait 145
-8 x wait 148
-5 x wait 149
-4 x wait 15
14 x wait 16
-4 x wait 17
12 x wait 18
5 x wait 19
9 x wait 20
7 x wait 21
7 x wait 24
7 x wait 26
24 x wait 27
-18 x wait 29
8 x wait 3
12 x wait 32
9 x wait 35
-16 x wait 37
13 x wait 38
-7 x wait 4
-5 x wait 40
-5 x wait 44
11 x wait 46
-4 x wait 47
5 x wait 48
12 x wait 51
6 x wait 56
-5 x wait 57
-15 x wait 60
-17 x wait 61
7 x wait 62
-3 x wait 63
22 x wait 65
14 x wait 66
15 x wait 67
-12 x wait 68
5 x wait 69
4 x wait 7
-5 x wait 70
4 x wait 72
-3 x wait 75
4 x wait 76
12 x wait 83
19 x wait 85
15 x wait 86
-9 x wait 88
-6 x wait 89
11 x wait 9
-16 x wait 90
-11 x wait 91
7 x wait 92
3 x wait 95
-7 x wait 96
7 x wait 98
5 x wait 99
`;
