/**
 * What each feature of a clause weighs, in hundredths. Learned by scripts/train-lifting.mjs from bench/comments/dev.jsonl
 * and more.jsonl and bench/lifting; not edited by hand.
 */
export const CLAUSE_WEIGHTS = `
15 after bug
4 after bug|why
20 after bug|wish
-46 after complaint
-37 after complaint|why
-57 after complaint|wish
-13 after nothing
47 after nothing|why
-40 after nothing|wish
-35 after praise
-39 after praise|why
-10 after praise|wish
-31 after question
-26 after question|why
-7 after question|wish
-34 after remark
-33 after remark|why
-47 after remark|wish
-49 after sentence
-49 after sentence|wish
-34 after wish
-15 after wish|why
-39 after wish|wish
17 alone
15 alone|why
17 alone|wish
-17 any
-14 any|why
6 asked|why
-29 b 0 $
-15 b 0 0
-4 b 0 a
-6 b 0 anos
5 b 0 dias
9 b 0 e
-3 b 0 eh
-5 b 0 from
-7 b 0 in
-5 b 0 mb
3 b 0 mega
-7 b 0 minuto
-5 b 0 of
-5 b 0 para o
9 b 0 rows
11 b 0 se
10 b 0 since
-10 b 0 with
6 b ^ 0
10 b ^ a
-6 b ^ acabar
-5 b ^ acabou
-4 b ^ aceita
5 b ^ add
9 b ^ adicio
5 b ^ agenda
-3 b ^ all
5 b ^ an
-11 b ^ ando
-12 b ^ antes
4 b ^ any
-19 b ^ ao
5 b ^ app
12 b ^ aqui
6 b ^ are
4 b ^ arranj
-19 b ^ as
-4 b ^ ask
-5 b ^ ate
-9 b ^ atendi
-8 b ^ att
-14 b ^ attach
-7 b ^ aument
6 b ^ automa
-6 b ^ baixar
-3 b ^ been
-7 b ^ bem
-4 b ^ best
-3 b ^ better
6 b ^ bigger
8 b ^ blocos
4 b ^ boa
-7 b ^ bom
-7 b ^ bookin
-10 b ^ both
5 b ^ bring
8 b ^ bulk
5 b ^ busca
-5 b ^ cada
12 b ^ cade
18 b ^ can
-5 b ^ cant
-8 b ^ cedo
3 b ^ change
6 b ^ charge
5 b ^ checki
4 b ^ chegav
-11 b ^ chegue
-4 b ^ clear
-9 b ^ client
6 b ^ cobrar
-3 b ^ coisa
-13 b ^ coloca
-11 b ^ com
13 b ^ comida
-9 b ^ compli
4 b ^ conser
-6 b ^ consig
-6 b ^ consul
-5 b ^ contin
3 b ^ couldn
-9 b ^ cumpre
-10 b ^ cumpri
8 b ^ custom
4 b ^ da
7 b ^ dark
-5 b ^ de
-5 b ^ dei
7 b ^ deixar
-15 b ^ deixei
-13 b ^ deixem
-5 b ^ delive
6 b ^ demasi
8 b ^ demora
9 b ^ depend
-24 b ^ depois
14 b ^ deslig
-6 b ^ deus
3 b ^ deviam
-8 b ^ did
-6 b ^ dispen
23 b ^ diz
14 b ^ do
3 b ^ does
11 b ^ dois
-3 b ^ dont
-8 b ^ dou
-7 b ^ duas
-12 b ^ eh
-15 b ^ em
4 b ^ ementa
11 b ^ entreg
4 b ^ era
10 b ^ escrev
-14 b ^ espero
-13 b ^ esta
-12 b ^ estao
-7 b ^ estava
-20 b ^ estou
19 b ^ eu
-8 b ^ even
8 b ^ every
-6 b ^ everyt
11 b ^ excele
7 b ^ except
-5 b ^ experi
11 b ^ export
-11 b ^ falei
19 b ^ falta
-3 b ^ faz
16 b ^ fechar
14 b ^ fica
4 b ^ fico
4 b ^ fiquei
-4 b ^ fiquem
6 b ^ fix
-3 b ^ fiz
-10 b ^ foi
-19 b ^ for
8 b ^ formul
-5 b ^ four
-11 b ^ fui
-16 b ^ gente
16 b ^ gettin
9 b ^ give
7 b ^ good
5 b ^ gostar
-10 b ^ gosto
-4 b ^ got
12 b ^ ha
-8 b ^ had
-7 b ^ hide
8 b ^ hoje
-9 b ^ honest
-10 b ^ hope
6 b ^ horari
6 b ^ how
-24 b ^ i
13 b ^ id
5 b ^ ideall
-11 b ^ if
-6 b ^ im
-5 b ^ imprim
-9 b ^ in
-4 b ^ indico
-6 b ^ instal
5 b ^ integr
6 b ^ inutil
-15 b ^ invoic
-3 b ^ is
-12 b ^ isso
-4 b ^ isto
-11 b ^ it
-12 b ^ its
-6 b ^ ive
-14 b ^ just
-5 b ^ keep
4 b ^ keyboa
-4 b ^ last
8 b ^ later
-10 b ^ leave
12 b ^ legend
4 b ^ lembre
6 b ^ ler
23 b ^ let
14 b ^ letra
3 b ^ ligaca
-5 b ^ login
4 b ^ longer
-9 b ^ love
6 b ^ lugar
4 b ^ luz
8 b ^ mais
14 b ^ make
-8 b ^ mandem
-17 b ^ manten
19 b ^ maybe
-4 b ^ median
9 b ^ menos
10 b ^ menus
8 b ^ meta
17 b ^ metade
6 b ^ meu
4 b ^ minha
5 b ^ missin
4 b ^ modelo
-28 b ^ more
-4 b ^ moro
-8 b ^ mudara
6 b ^ muita
9 b ^ multi
-15 b ^ my
-4 b ^ n
-16 b ^ na
-7 b ^ nada
-12 b ^ nao
11 b ^ needs
-13 b ^ nem
15 b ^ nenhum
-19 b ^ never
-11 b ^ new
5 b ^ nice
7 b ^ niveis
-8 b ^ no
7 b ^ nobody
-5 b ^ none
-10 b ^ nos
-21 b ^ not
8 b ^ nota
-16 b ^ nothin
13 b ^ now
-5 b ^ nunca
14 b ^ o
-4 b ^ obriga
-4 b ^ of
6 b ^ offlin
-5 b ^ oh
-7 b ^ olha
15 b ^ olhou
10 b ^ on
4 b ^ onboar
6 b ^ onde
4 b ^ openin
-10 b ^ orcame
-3 b ^ organi
23 b ^ os
-13 b ^ our
5 b ^ outra
3 b ^ pagar
-6 b ^ pago
-6 b ^ para
4 b ^ parabe
11 b ^ parcel
-5 b ^ parei
5 b ^ parkin
-3 b ^ passo
-8 b ^ pay
-8 b ^ paz
-8 b ^ pedi
3 b ^ pena
4 b ^ people
4 b ^ permis
3 b ^ permit
-15 b ^ please
-7 b ^ pode
4 b ^ poder
5 b ^ poderi
-11 b ^ podia
-16 b ^ podiam
-15 b ^ por
4 b ^ portao
14 b ^ pouca
-16 b ^ preco
-6 b ^ precos
-5 b ^ prezad
-5 b ^ price
-3 b ^ primei
-18 b ^ qual
-12 b ^ quando
5 b ^ quaren
11 b ^ que
7 b ^ queria
-3 b ^ quero
6 b ^ quiet
-4 b ^ quotes
4 b ^ rampa
7 b ^ rate
4 b ^ recebo
-5 b ^ recome
-9 b ^ reduzi
13 b ^ remind
6 b ^ rename
4 b ^ renova
8 b ^ report
-6 b ^ resolv
-13 b ^ respon
17 b ^ respos
-12 b ^ retire
-13 b ^ risco
4 b ^ sao
-18 b ^ se
-14 b ^ see
-17 b ^ segue
-10 b ^ sei
-10 b ^ send
8 b ^ seria
-4 b ^ serve
-5 b ^ servic
-6 b ^ setup
-3 b ^ she
8 b ^ show
-8 b ^ simple
7 b ^ some
3 b ^ someon
9 b ^ someth
-8 b ^ somos
9 b ^ sort
-11 b ^ sou
4 b ^ split
26 b ^ sso
4 b ^ stock
-5 b ^ sugeri
4 b ^ sugiro
5 b ^ super
6 b ^ swap
9 b ^ taxas
-4 b ^ tell
-9 b ^ tem
12 b ^ tenho
-9 b ^ thanks
-7 b ^ that
-13 b ^ thats
8 b ^ the
7 b ^ there
11 b ^ they
-3 b ^ this
7 b ^ tirem
-15 b ^ tive
-8 b ^ to
14 b ^ toda
-12 b ^ todo
-3 b ^ too
-4 b ^ top
-17 b ^ trabal
5 b ^ tres
-4 b ^ trocar
-9 b ^ tudo
22 b ^ two
4 b ^ um
18 b ^ uma
6 b ^ undo
-8 b ^ uso
-5 b ^ vai
-4 b ^ vale
-6 b ^ vamos
-5 b ^ vejo
13 b ^ versio
-3 b ^ voces
-13 b ^ volto
-10 b ^ vou
-21 b ^ we
-4 b ^ wed
-3 b ^ weve
10 b ^ what
-11 b ^ whatev
-9 b ^ when
-18 b ^ who
7 b ^ why
10 b ^ wish
10 b ^ with
-7 b ^ works
-5 b ^ world
12 b ^ you
4 b ^ your
-5 b ^ yours
13 b ^ zapier
-10 b ^ zero
12 b a 0
4 b a agenda
-14 b a apanha
-3 b a app
-6 b a assina
3 b a avaria
5 b a bateri
-8 b a bell
4 b a bench
-7 b a big
8 b a bigger
4 b a bonus
4 b a busca
4 b a caixa
-4 b a call
4 b a campai
9 b a carrin
-7 b a carta
-17 b a consul
-11 b a contab
-5 b a custom
5 b a da
7 b a dark
4 b a data
-7 b a de
-7 b a dia
-4 b a dona
-8 b a dream
-5 b a empres
4 b a entrad
5 b a entreg
-8 b a equipa
-24 b a equipe
-12 b a espera
3 b a etique
10 b a farmac
-8 b a fatura
4 b a fila
7 b a friend
22 b a gente
-7 b a good
6 b a hora
6 b a impres
8 b a instal
4 b a intern
3 b a job
3 b a letra
-6 b a lista
-14 b a loja
-8 b a lot
6 b a loyalt
5 b a man
4 b a manage
-13 b a mao
10 b a margem
-3 b a mensal
-6 b a mesma
-3 b a metade
-29 b a minha
-10 b a minute
-6 b a moca
-15 b a month
3 b a morada
-4 b a new
7 b a nightm
-9 b a papela
4 b a paper
5 b a pergun
8 b a pesqui
12 b a piscin
-17 b a planil
-10 b a pony
-4 b a por
-6 b a porta
-8 b a power
10 b a pram
9 b a primei
7 b a procur
-9 b a profes
16 b a proper
8 b a quiet
4 b a quota
-6 b a rede
5 b a refund
-10 b a respon
9 b a second
-7 b a segund
-6 b a semana
7 b a shared
7 b a simple
-12 b a single
3 b a soma
7 b a sombra
-7 b a ter
-6 b a thing
-3 b a todos
3 b a turma
-12 b a ultima
-19 b a um
-12 b a unica
-10 b a versao
5 b a way
-12 b a weeken
-9 b a whiteb
5 b a widget
3 b a word
-5 b a year
3 b a5 $
4 b aberto na
-5 b about $
5 b about a
-5 b about it
3 b about lettin
-7 b about my
17 b about the
4 b abre $
-5 b abrir a
-9 b acabar com
10 b accoun to
5 b aceita mb
-11 b aceita vale
12 b acesso $
12 b acha o
5 b achar o
-3 b achei $
-13 b add $
8 b add a
3 b add more
4 b addres and
8 b adicio o
7 b ads $
-11 b after the
4 b again $
-5 b age $
-8 b agenda em
-3 b agora $
-12 b agrade $
-6 b agrade a
6 b ajuda $
-8 b ajudad $
6 b alergi num
6 b all $
14 b all day
-6 b all good
7 b all i
-8 b all the
-4 b alread $
-10 b alread told
-3 b aluno $
-6 b amor $
12 b an addres
4 b an androi
5 b an api
6 b an hour
-10 b an offlin
-16 b and a
5 b and have
4 b and no
-4 b and scan
-3 b and the
7 b and then
19 b anda $
7 b andar $
-10 b andare com
-10 b ando a
6 b androi $
17 b ano $
-10 b ano passad
-7 b ano que
-5 b anonim $
-5 b anonym $
-15 b anos $
-4 b anos de
-7 b answer $
-6 b answer on
4 b answer the
5 b anteri $
6 b antes da
7 b antes das
4 b antes do
-7 b antes eu
-10 b antiga $
4 b any chance
-5 b any more
-11 b anyone $
-19 b anythi $
4 b ao 0
11 b ao client
-9 b ao fim
4 b ao gravar
9 b ao sabado
-5 b ao vosso
4 b aos doming
10 b aos sabado
-14 b apanha $
5 b api $
10 b aplica $
-6 b aplica nao
-4 b aplica que
5 b apoio ao
7 b app doesnt
7 b app is
5 b apple pay
-5 b aprova $
-4 b aqui $
4 b aqui dentro
-12 b aqui eh
-5 b aqui ningue
16 b aqui sao
5 b ar condic
-10 b are $
10 b are always
-4 b are doing
6 b are out
-3 b as aulas
6 b as consul
-3 b as contas
9 b as dez
3 b as duas
-4 b as encome
5 b as ferias
13 b as guias
-5 b as horas
-5 b as it
-16 b as minhas
4 b as notas
-6 b as pessoa
-7 b as sete
-13 b as viagen
3 b as well
-4 b ask me
-3 b ask my
-8 b asked for
-6 b asked to
8 b asks me
-4 b assim $
-13 b assina do
3 b assina por
-11 b at $
-4 b at 0
12 b at all
-13 b at least
3 b at noon
-14 b at recept
-5 b at this
4 b ate ao
5 b ate as
-6 b ate de
-3 b ate eu
-7 b ate no
4 b ate o
-5 b ate sexta
5 b atenda $
6 b atende $
4 b attach $
-13 b atuali de
-13 b aument para
9 b automa $
5 b avaria $
3 b avaria eh
-9 b avisad $
7 b avisar quando
4 b back the
4 b back to
-10 b back when
-7 b bagunc $
11 b bairro $
-6 b balanc nao
3 b balcao aberto
-5 b balcao de
-7 b banco antigo
4 b banhei $
-5 b bank $
4 b bateri $
11 b be $
5 b be 0
4 b be great
-3 b be set
5 b be the
-3 b been here
3 b before $
15 b before the
3 b bell $
-8 b bell at
-3 b bem $
16 b bem que
-3 b bem tratad
7 b bench $
10 b better $
10 b bicicl $
-13 b bill $
10 b boa comida
4 b boleti quatro
5 b boleto $
6 b boleto chega
13 b bolinh vermel
-9 b bom $
-5 b bom dia
-4 b bom nem
5 b bom so
-3 b bom trabal
3 b bomba para
11 b book a
-7 b bookin for
13 b branch $
7 b branco $
8 b bulk edit
9 b busca $
-3 b busine $
-6 b button $
4 b by itself
-8 b by sms
3 b cada loja
-4 b cada um
3 b cada vez
5 b cadast $
8 b cade o
12 b calcul $
4 b calend $
-3 b call $
-3 b called back
-8 b came back
7 b campai no
-4 b campo de
4 b can find
-11 b can see
-9 b can tell
4 b can we
5 b cancel $
8 b cant find
-5 b cant rememb
13 b cara $
-4 b card $
-4 b carrin $
3 b carro $
-6 b causa da
-10 b cedo para
6 b certif $
-12 b certo $
4 b chance of
18 b change it
6 b change my
4 b changi room
3 b changi rooms
8 b check in
5 b checko $
8 b chega $
7 b chega depois
4 b chegav ao
-3 b christ $
-4 b cidade $
5 b cima de
3 b cima do
-6 b clean $
8 b client $
-13 b client com
-5 b client de
-9 b client desde
-5 b client por
-3 b clinic $
10 b clique $
5 b closed my
4 b cobrad $
-7 b code $
5 b codigo do
-8 b coisa $
-10 b coisa de
7 b coisa difere
-9 b coisa que
-4 b coisa rara
-9 b coisas $
4 b colour $
-8 b com as
-11 b com duas
-8 b com o
10 b com um
-4 b com uma
4 b comboi das
-3 b comeca $
4 b comerc $
-6 b comes out
5 b comida boa
8 b comida fria
-4 b coming $
3 b como bloque
6 b como deslig
-4 b como estao
10 b como faco
-6 b compla $
-5 b compla about
-6 b compli $
-7 b compra $
9 b compri $
4 b comput $
4 b confus $
-4 b connec it
10 b conseg falar
4 b conser a
4 b consid openin
9 b consig tirar
-5 b consig ver
6 b consul $
6 b consul de
-13 b conta $
-10 b contad pede
8 b contin a
17 b contra $
-5 b contra de
6 b contra um
-3 b could be
7 b could happen
-6 b couldn find
-4 b countr $
4 b courie never
6 b creche $
6 b criar orcame
-10 b cumpre o
23 b curren $
8 b custom fields
-4 b custom on
7 b custom servic
9 b cut off
-5 b cut our
-7 b da atuali
-5 b da cidade
-7 b da conta
5 b da empres
5 b da encome
7 b da entreg
17 b da erro
10 b da escola
6 b da fatura
-4 b da fila
8 b da loja
-6 b da manha
8 b da minha
-10 b da outra
4 b da para
8 b da piscin
-8 b da portar
-8 b da receca
-12 b da recepc
6 b da sala
4 b da volta
4 b dar o
7 b daria 0
6 b dark mode
7 b dark theme
5 b das duas
3 b das linhas
3 b das sete
6 b dashbo $
9 b date $
4 b dava 0
-6 b day $
9 b day before
-7 b day one
-7 b de $
11 b de 0
9 b de acesso
-4 b de ajuda
-10 b de algo
-6 b de almoco
-8 b de cartoe
-5 b de chuva
6 b de dois
-12 b de empres
9 b de espera
-11 b de ferias
8 b de ir
-5 b de madrug
9 b de manha
-6 b de marco
-7 b de me
11 b de nada
-7 b de olho
-3 b de olhos
19 b de ontem
25 b de passar
5 b de ponto
9 b de que
-11 b de quem
11 b de remess
3 b de tarefa
18 b de taxa
12 b de telefo
-4 b de ter
3 b de texto
-4 b de transp
-13 b de tres
-8 b de um
3 b de usar
4 b de verao
4 b de verdad
17 b de voces
4 b decent $
-8 b deixar de
-21 b deixei de
-4 b deixou de
-9 b deixou tudo
4 b dela $
5 b delete $
-5 b deleti $
-4 b demais $
3 b demais da
3 b demora $
-3 b demora muito
-6 b demora uma
-5 b dentro de
-10 b depois da
14 b depois do
9 b depois que
-5 b descan $
4 b descar $
13 b descon para
-14 b desde 0
11 b desde o
5 b desde ontem
-9 b deserv a
6 b desk $
9 b deslig o
-11 b deus $
-7 b deus abenco
4 b devia estar
16 b dez $
-9 b dez anos
6 b dez minuto
-7 b dia a
-3 b dia inteir
4 b dia para
5 b dia seguin
8 b dia todo
-7 b dias $
4 b dias e
-3 b did it
-8 b did my
5 b difere $
-7 b difici $
-6 b disso $
4 b diz que
7 b diz uma
-15 b dizer $
-7 b do $
-3 b do aluno
3 b do ano
13 b do ar
-11 b do balcao
-3 b do banco
-15 b do botao
-8 b do condom
4 b do jantar
-15 b do lado
-4 b do mercad
-4 b do mes
14 b do meu
-16 b do que
3 b do sms
-6 b do the
9 b do vencim
6 b do vizinh
4 b do with
14 b do you
4 b do zero
10 b dobro $
-5 b docume $
11 b does it
-10 b does that
-10 b does what
-4 b dois meses
-5 b doming $
-5 b dont change
-8 b dont fix
3 b dont have
4 b dont know
-8 b dont read
-7 b dont swear
-8 b dont touch
-5 b door $
-6 b dou aula
-4 b down $
-8 b dream $
-9 b duas coisas
-7 b duas pessoa
3 b duas vezes
-16 b durant a
-6 b e as
-3 b e com
6 b e contin
7 b e da
3 b e depois
-8 b e do
-9 b e fiquei
17 b e foi
-10 b e gente
8 b e ningue
-5 b e no
4 b e nos
-8 b e o
5 b e outro
-14 b e so
3 b e um
4 b e uma
9 b e veio
8 b e vem
7 b each month
7 b each time
-5 b early to
8 b edit $
15 b educad $
-10 b eh $
-4 b eh 0
10 b eh a
-5 b eh anonim
9 b eh confus
5 b eh lenta
-10 b eh nao
-29 b eh o
-6 b eh rua
-7 b eh ruim
6 b eight $
-3 b ela nao
-9 b ele $
-7 b ele nao
-6 b elevad $
-5 b em casa
6 b em cima
-5 b em dez
6 b em dois
3 b em dolar
-7 b em espanh
-4 b em especi
8 b em excel
4 b em horari
12 b em ingles
-9 b em janeir
-7 b em julho
-4 b em maio
-7 b em obras
4 b em papel
4 b em pdf
7 b em real
-4 b em vez
-6 b em voz
-15 b email mail
-9 b email mails
6 b emails $
-13 b embala capric
15 b embora $
4 b emitir a
-5 b empres de
-4 b encome $
-5 b encont $
5 b encont um
12 b endere $
-7 b enfim $
4 b englis $
-8 b enough $
-3 b entend $
7 b entrad $
4 b entrad latera
5 b entre um
9 b entreg $
-7 b equipa eh
-9 b equipe $
-3 b equipe pegou
9 b era $
-4 b errado no
7 b erro $
9 b erro ao
-8 b escane $
-5 b escola de
-13 b escolh $
9 b escond $
-7 b escrev $
-7 b escrit a
7 b espelh no
15 b espera $
8 b espera e
-8 b espero ter
10 b esplan $
-5 b esquec $
-4 b esquec de
-4 b esta $
-8 b esta bom
4 b esta com
12 b estaci $
-4 b estao $
-4 b estao a
4 b estava bom
-5 b estou de
5 b estuda $
3 b etique $
5 b eu clico
4 b eu dava
5 b eu espera
4 b eu ia
-6 b eu ja
9 b eu lanco
-8 b eu nao
-4 b eu precis
4 b eu tenho
-9 b every minute
5 b every month
4 b every second
-4 b everyo has
6 b everyt $
-4 b everyt i
-3 b exame ate
-16 b exampl $
-16 b exampl please
15 b excel $
5 b except the
-6 b existe $
10 b existe em
4 b expens $
5 b expens for
-5 b explic as
5 b export all
3 b export to
8 b expres e
-3 b extrat do
-3 b facil $
10 b faco para
-5 b fair $
-4 b fala que
11 b falar com
-8 b falei com
-13 b falta $
13 b falta de
6 b falta um
10 b farmac nunca
14 b fatura $
7 b fatura de
8 b fatura recorr
-15 b favor $
5 b fax number
-10 b faz o
5 b fazer o
-13 b featur $
-7 b fecha as
-4 b fechad $
10 b fechar a
-12 b fecho $
-6 b fee $
-6 b feels right
-12 b ferias $
4 b ferias ficam
19 b fi $
10 b fica rodand
4 b ficam parada
-4 b ficou muito
13 b fideli de
8 b fields on
-4 b fila $
-5 b fila do
5 b filter $
-5 b filter by
-13 b filtro $
7 b filtro por
-10 b fim de
-3 b fim do
9 b find out
5 b find the
-11 b fine $
8 b fiquei o
-4 b fiquem como
6 b first of
-6 b first one
10 b first time
7 b fix the
-6 b fixed the
-3 b fiz o
-6 b flight $
-3 b foi a
-9 b foi avisad
13 b foi de
16 b foi regist
4 b folha de
5 b font $
6 b for $
-3 b for 0
-3 b for an
13 b for everyt
7 b for half
-20 b for itself
-8 b for me
6 b for one
-4 b for payrol
5 b for people
-8 b for quotes
-20 b for the
3 b for them
-3 b for us
6 b for what
-5 b for you
3 b fora da
6 b formul de
22 b fortni $
6 b forty minute
5 b forty people
-13 b forwar to
-7 b fotogr $
5 b four times
10 b fria $
-12 b friday $
6 b friend $
-5 b from me
-4 b from paper
-4 b from start
-8 b from the
-5 b front desk
13 b full $
-10 b funcio $
3 b fundo preto
5 b gave a
-8 b gente boa
-10 b gente que
-10 b gente seria
5 b gestao de
-10 b get my
5 b get rid
-3 b give tens
-4 b go $
-10 b go back
6 b go out
-7 b goes off
-9 b goes to
-5 b going $
-10 b good $
11 b good produc
-5 b good way
9 b gostav que
-3 b gosto $
-5 b gosto da
5 b gosto de
-4 b got my
4 b gratui veio
7 b gravou $
-6 b great $
6 b great for
4 b great if
-3 b great produc
-4 b great tool
4 b grey $
4 b grey on
6 b guias de
-4 b ha um
10 b ha uma
-5 b had a
-3 b had an
-3 b had to
-8 b half of
11 b half the
-3 b hard way
-5 b has a
6 b has been
-4 b has everyt
-5 b has never
-4 b has no
-9 b has paid
-10 b have no
-6 b have to
7 b haver um
4 b heatin in
8 b help $
-8 b helps us
-5 b him $
-8 b his shoes
5 b hoje $
-7 b hoje eh
3 b hoje o
8 b hold music
6 b hook for
-18 b hora $
4 b hora do
-3 b horari $
4 b horari comerc
-19 b horari da
7 b horari de
6 b hour $
4 b how about
7 b how do
10 b how the
5 b i add
-3 b i am
5 b i ask
-3 b i asked
6 b i cant
-4 b i compla
-4 b i could
-7 b i couldn
-13 b i do
-11 b i dont
-4 b i export
4 b i get
6 b i got
8 b i had
-8 b i have
-5 b i like
-4 b i manage
-4 b i miss
-7 b i need
-9 b i needed
9 b i never
-7 b i only
-5 b i open
4 b i press
-3 b i said
10 b i should
-6 b i spent
-6 b i still
-5 b i wanted
6 b i work
5 b i would
-10 b id add
-6 b id have
9 b id like
8 b id love
-6 b if it
5 b ilimit e
9 b im in
6 b im still
-4 b import $
4 b imposs $
3 b impres sai
8 b imprim a
-8 b improv the
15 b imundo $
15 b in $
10 b in 0
-13 b in a
8 b in at
-5 b in daily
5 b in englis
-9 b in every
3 b in excel
-4 b in june
-8 b in march
-6 b in may
12 b in my
-6 b in octobe
3 b in on
-3 b in one
5 b in our
-9 b in spring
15 b in the
-5 b in town
-9 b in two
5 b ingles $
8 b instal $
15 b instal a
4 b instal gratui
9 b instea of
9 b integr $
4 b integr com
6 b inteir $
3 b inteir de
-5 b intern $
5 b interr $
6 b inutil para
10 b invoic $
8 b invoic are
-7 b invoic goes
-4 b invoic in
-7 b invoic is
-11 b invoic to
-8 b invoic went
10 b ir sozinh
-9 b is $
13 b is a
3 b is an
-3 b is anothe
7 b is not
6 b is only
-13 b is terrib
-5 b is this
-8 b is what
-13 b isso $
-4 b isso ja
-18 b isso na
10 b isso podia
-9 b isto eh
-14 b it $
-8 b it all
-5 b it any
-5 b it as
5 b it asks
5 b it at
-19 b it does
8 b it doesnt
12 b it forget
-17 b it has
5 b it in
-12 b it is
-9 b it isnt
8 b it keeps
7 b it kill
-10 b it na
7 b it out
-8 b it says
-5 b it should
4 b it takes
9 b it the
-5 b it to
7 b it was
-7 b it works
4 b it would
7 b item $
15 b its a
-6 b its always
5 b its never
5 b its not
-5 b its payrol
-12 b its the
-13 b itself in
-10 b ive never
-3 b ive only
3 b ja chega
-4 b ja la
-5 b ja nao
-5 b ja pago
4 b ja saiu
-7 b ja tem
6 b janeir $
-4 b jeitin $
-7 b julho $
10 b juros $
-5 b just keep
8 b just never
-3 b just the
13 b just to
-14 b k $
11 b k 0 0
-23 b k 0 111
5 b k 0 112
5 b k 0 117
4 b k 0 19
5 b k 0 27
-7 b k 0 29
-11 b k 0 37
5 b k 0 4
-4 b k 0 40
-13 b k 0 41
3 b k 0 60
3 b k 0 66
12 b k 0 67
5 b k 0 68
8 b k 0 82
-7 b k 0 86
-6 b k 0 89
-14 b k 0 9
-14 b k 0 91
9 b k 0 93
6 b k 0 95
7 b k 0 96
-10 b k 1 126
7 b k 1 138
14 b k 1 20
-6 b k 1 68
-3 b k 1 86
6 b k 10 148
7 b k 10 20
3 b k 10 37
8 b k 10 54
-3 b k 10 67
-8 b k 100 142
18 b k 100 20
-6 b k 100 37
-6 b k 100 4
-4 b k 100 40
-5 b k 100 66
-6 b k 100 69
5 b k 100 86
3 b k 100 89
4 b k 100 90
5 b k 100 93
8 b k 102 20
5 b k 102 70
5 b k 102 89
13 b k 102 93
-16 b k 103 0
8 b k 103 128
10 b k 103 20
4 b k 103 27
7 b k 103 3
12 b k 103 37
9 b k 103 43
5 b k 103 69
-5 b k 103 90
-3 b k 105 24
3 b k 106 0
7 b k 106 127
4 b k 106 133
-6 b k 106 147
-11 b k 106 20
-5 b k 106 27
-5 b k 106 37
23 b k 106 39
10 b k 106 43
11 b k 106 51
-4 b k 106 61
4 b k 106 65
9 b k 106 66
-26 b k 106 67
3 b k 106 75
5 b k 106 89
-5 b k 106 9
5 b k 106 93
4 b k 107 20
-4 b k 107 66
-14 b k 108 20
-4 b k 108 24
14 b k 108 3
6 b k 108 68
5 b k 108 70
-7 b k 108 73
7 b k 108 90
-4 b k 109 122
6 b k 109 2
15 b k 109 20
6 b k 109 29
5 b k 109 37
11 b k 109 51
4 b k 109 67
8 b k 11 20
-3 b k 110 0
-11 b k 110 20
-13 b k 110 37
-3 b k 110 67
4 b k 110 70
18 b k 110 91
-3 b k 111 0
6 b k 111 18
-6 b k 111 2
-5 b k 111 20
-9 b k 111 24
3 b k 111 27
10 b k 111 63
17 b k 111 67
5 b k 111 85
5 b k 111 95
-3 b k 112 0
8 b k 112 134
18 b k 112 138
9 b k 112 142
-11 b k 112 20
9 b k 112 3
-4 b k 112 37
-4 b k 112 46
-4 b k 112 67
-7 b k 112 68
-5 b k 112 70
-4 b k 112 82
-5 b k 112 93
7 b k 113 117
7 b k 113 37
4 b k 113 76
4 b k 114 39
13 b k 114 89
-9 b k 116 116
13 b k 116 138
8 b k 116 27
10 b k 116 41
5 b k 116 93
-8 b k 117 0
6 b k 117 103
7 b k 117 107
7 b k 117 109
30 b k 117 110
-4 b k 117 112
-22 b k 117 117
-5 b k 117 122
-8 b k 117 123
-11 b k 117 126
12 b k 117 127
-5 b k 117 13
5 b k 117 133
-11 b k 117 136
-14 b k 117 138
-5 b k 117 142
8 b k 117 16
-8 b k 117 29
-4 b k 117 3
11 b k 117 37
6 b k 117 4
6 b k 117 41
5 b k 117 42
-5 b k 117 44
-6 b k 117 48
3 b k 117 51
-5 b k 117 55
7 b k 117 64
7 b k 117 65
10 b k 117 66
4 b k 117 67
11 b k 117 70
-12 b k 117 73
-14 b k 117 76
8 b k 117 81
-12 b k 117 9
-15 b k 117 90
-8 b k 117 93
4 b k 117 94
-7 b k 117 95
6 b k 118 67
-3 b k 119 122
9 b k 119 137
-10 b k 119 20
-5 b k 119 89
-7 b k 12 112
7 b k 12 126
-6 b k 12 140
-4 b k 12 18
-13 b k 12 19
4 b k 12 2
9 b k 12 20
-12 b k 12 27
4 b k 12 44
-3 b k 12 54
-6 b k 12 55
-4 b k 12 65
3 b k 12 67
9 b k 12 70
-3 b k 12 9
-3 b k 120 20
5 b k 121 20
-4 b k 121 3
-5 b k 121 54
-7 b k 121 67
-15 b k 121 93
-8 b k 122 106
4 b k 122 117
-4 b k 122 12
-4 b k 122 127
7 b k 122 133
10 b k 122 2
-21 b k 122 20
5 b k 122 29
-17 b k 122 37
9 b k 122 41
-3 b k 122 44
-12 b k 122 54
-4 b k 122 55
-3 b k 122 61
9 b k 122 66
-20 b k 122 67
8 b k 122 68
-4 b k 122 70
-4 b k 122 73
6 b k 122 85
-4 b k 122 93
5 b k 122 94
6 b k 122 95
6 b k 123 122
4 b k 123 20
-3 b k 123 70
14 b k 123 89
-3 b k 124 20
-14 b k 124 27
-6 b k 124 29
5 b k 124 37
-7 b k 125 20
5 b k 125 69
12 b k 126 0
-21 b k 126 142
7 b k 126 20
6 b k 126 51
5 b k 126 65
-5 b k 126 70
3 b k 126 91
-15 b k 127 37
6 b k 127 40
12 b k 127 67
-4 b k 128 128
9 b k 128 20
4 b k 128 37
7 b k 128 93
-17 b k 129 20
3 b k 129 29
12 b k 129 91
-8 b k 13 12
-7 b k 13 138
8 b k 13 47
10 b k 13 48
8 b k 131 0
18 b k 131 20
-3 b k 131 67
3 b k 131 76
-5 b k 132 100
-4 b k 132 109
-21 b k 132 20
-5 b k 132 26
5 b k 132 37
-8 b k 132 41
6 b k 132 51
3 b k 132 66
6 b k 132 89
-7 b k 132 93
9 b k 133 106
9 b k 133 111
-8 b k 133 20
17 b k 133 26
-5 b k 133 39
-9 b k 133 67
-9 b k 134 116
8 b k 134 138
4 b k 134 67
6 b k 135 20
-8 b k 136 122
25 b k 136 20
3 b k 136 27
4 b k 136 40
-10 b k 136 55
-9 b k 136 68
13 b k 136 85
-9 b k 137 105
10 b k 137 16
-7 b k 137 67
6 b k 137 85
-9 b k 138 0
6 b k 138 1
10 b k 138 103
-3 b k 138 107
-7 b k 138 110
9 b k 138 111
-4 b k 138 116
9 b k 138 117
4 b k 138 12
4 b k 138 126
-10 b k 138 131
-5 b k 138 137
10 b k 138 138
-10 b k 138 142
-12 b k 138 147
5 b k 138 16
7 b k 138 19
-4 b k 138 20
-5 b k 138 24
-11 b k 138 26
10 b k 138 27
-15 b k 138 37
9 b k 138 38
-6 b k 138 39
6 b k 138 4
-10 b k 138 43
12 b k 138 54
9 b k 138 55
19 b k 138 66
-9 b k 138 67
4 b k 138 68
-15 b k 138 70
-9 b k 138 73
-3 b k 138 74
-4 b k 138 82
-4 b k 138 85
-5 b k 138 86
16 b k 138 89
-4 b k 138 9
4 b k 138 91
-4 b k 138 92
19 b k 138 93
7 b k 14 20
3 b k 14 80
-9 b k 140 122
13 b k 140 138
4 b k 140 20
5 b k 140 43
-4 b k 140 54
-7 b k 140 67
5 b k 140 76
6 b k 140 91
10 b k 140 93
5 b k 141 16
7 b k 142 103
14 b k 142 106
-8 b k 142 109
5 b k 142 117
16 b k 142 119
21 b k 142 122
-4 b k 142 123
4 b k 142 127
6 b k 142 142
7 b k 142 143
3 b k 142 15
-15 b k 142 2
8 b k 142 20
-24 b k 142 24
-17 b k 142 37
-8 b k 142 39
9 b k 142 4
8 b k 142 54
15 b k 142 61
4 b k 142 66
4 b k 142 68
17 b k 142 86
4 b k 142 89
7 b k 142 9
6 b k 142 93
-16 b k 142 94
-23 b k 143 20
-10 b k 143 37
-7 b k 143 55
7 b k 143 65
5 b k 143 68
17 b k 143 91
8 b k 144 0
3 b k 144 20
-3 b k 144 49
5 b k 144 69
4 b k 145 96
7 b k 146 68
10 b k 147 100
3 b k 147 112
7 b k 147 126
-4 b k 147 29
-9 b k 147 54
5 b k 147 65
-10 b k 147 70
-3 b k 147 89
-13 b k 148 12
-3 b k 148 133
16 b k 148 20
-9 b k 148 89
-10 b k 149 104
7 b k 149 12
-10 b k 15 109
8 b k 15 117
14 b k 15 20
4 b k 15 27
-12 b k 15 31
5 b k 15 43
14 b k 15 67
3 b k 15 70
-5 b k 15 89
5 b k 16 106
6 b k 16 107
23 b k 16 20
3 b k 16 24
5 b k 16 37
-7 b k 16 67
-9 b k 16 70
6 b k 17 20
-12 b k 18 0
5 b k 18 138
3 b k 18 16
4 b k 18 2
17 b k 18 20
4 b k 18 24
-13 b k 18 46
-8 b k 18 85
4 b k 19 103
10 b k 19 117
6 b k 19 20
-13 b k 19 29
-7 b k 19 86
5 b k 19 95
-7 b k 2 0
4 b k 2 104
4 b k 2 106
5 b k 2 108
-13 b k 2 117
-4 b k 2 131
5 b k 2 142
-10 b k 2 149
4 b k 2 20
-11 b k 2 24
7 b k 2 37
4 b k 2 39
3 b k 2 42
-15 b k 2 48
-6 b k 2 55
-14 b k 2 61
-10 b k 2 67
15 b k 2 69
-12 b k 2 70
19 b k 2 73
8 b k 2 76
7 b k 2 89
17 b k 20 0
4 b k 20 1
-7 b k 20 10
-12 b k 20 101
-8 b k 20 102
-5 b k 20 103
8 b k 20 104
12 b k 20 105
-18 b k 20 106
7 b k 20 107
9 b k 20 108
9 b k 20 109
-5 b k 20 11
-4 b k 20 110
-7 b k 20 113
22 b k 20 114
-6 b k 20 116
6 b k 20 117
8 b k 20 12
4 b k 20 122
-8 b k 20 123
7 b k 20 124
-3 b k 20 125
-9 b k 20 126
-7 b k 20 128
-4 b k 20 129
15 b k 20 13
-5 b k 20 130
3 b k 20 133
5 b k 20 134
7 b k 20 135
11 b k 20 136
4 b k 20 137
-4 b k 20 142
-11 b k 20 143
3 b k 20 145
-5 b k 20 147
14 b k 20 149
-7 b k 20 15
6 b k 20 16
3 b k 20 17
-5 b k 20 19
-8 b k 20 2
-14 b k 20 20
3 b k 20 24
11 b k 20 25
-10 b k 20 26
13 b k 20 27
-7 b k 20 29
17 b k 20 31
3 b k 20 32
-6 b k 20 37
16 b k 20 39
4 b k 20 4
-23 b k 20 40
9 b k 20 41
6 b k 20 42
25 b k 20 43
-6 b k 20 44
7 b k 20 45
11 b k 20 47
7 b k 20 48
4 b k 20 49
15 b k 20 50
-16 b k 20 51
6 b k 20 53
-35 b k 20 54
25 b k 20 55
12 b k 20 56
14 b k 20 59
13 b k 20 61
3 b k 20 62
11 b k 20 63
-14 b k 20 65
11 b k 20 67
-22 b k 20 68
-11 b k 20 69
3 b k 20 7
19 b k 20 70
4 b k 20 71
-13 b k 20 72
6 b k 20 73
-10 b k 20 74
13 b k 20 75
-12 b k 20 78
12 b k 20 79
9 b k 20 80
7 b k 20 82
7 b k 20 85
15 b k 20 90
-23 b k 20 91
-3 b k 20 92
15 b k 20 93
-6 b k 20 94
4 b k 20 95
16 b k 20 96
-9 b k 21 93
4 b k 22 20
-4 b k 23 67
-6 b k 24 106
5 b k 24 145
-4 b k 24 19
6 b k 24 2
5 b k 24 20
-7 b k 24 37
-10 b k 24 4
5 b k 24 40
-8 b k 24 51
-3 b k 24 66
23 b k 24 67
5 b k 24 68
5 b k 24 70
-7 b k 24 74
-14 b k 25 20
4 b k 25 24
6 b k 25 37
4 b k 25 67
8 b k 26 0
-4 b k 26 1
-7 b k 26 112
-7 b k 26 122
5 b k 26 132
-5 b k 26 140
-15 b k 26 20
8 b k 26 27
8 b k 26 29
3 b k 26 3
7 b k 26 60
-5 b k 26 64
-7 b k 26 70
-6 b k 26 93
3 b k 27 0
-5 b k 27 106
-8 b k 27 114
-7 b k 27 117
-10 b k 27 119
4 b k 27 12
6 b k 27 123
4 b k 27 137
19 b k 27 138
-4 b k 27 140
7 b k 27 147
3 b k 27 2
13 b k 27 27
5 b k 27 3
3 b k 27 31
-7 b k 27 42
-9 b k 27 43
-22 b k 27 51
4 b k 27 56
-12 b k 27 61
4 b k 27 66
-7 b k 27 67
9 b k 27 70
-5 b k 27 75
-3 b k 27 85
-12 b k 27 86
4 b k 27 89
-13 b k 27 93
-7 b k 27 97
-3 b k 28 2
4 b k 29 0
5 b k 29 1
12 b k 29 116
3 b k 29 122
-5 b k 29 126
4 b k 29 140
6 b k 29 147
3 b k 29 15
10 b k 29 20
-11 b k 29 27
12 b k 29 29
-6 b k 29 46
3 b k 29 60
8 b k 29 70
-4 b k 29 73
10 b k 29 75
-15 b k 29 85
9 b k 29 91
8 b k 29 92
5 b k 3 100
-12 b k 3 137
15 b k 3 138
4 b k 3 20
-7 b k 3 24
-13 b k 3 40
-6 b k 3 46
10 b k 3 56
11 b k 3 67
7 b k 3 68
15 b k 3 88
-11 b k 3 89
24 b k 3 90
4 b k 3 91
3 b k 3 92
-9 b k 30 125
-10 b k 31 100
5 b k 31 18
5 b k 31 20
7 b k 31 73
10 b k 32 20
7 b k 32 66
-5 b k 32 67
4 b k 32 69
-6 b k 33 93
7 b k 35 133
7 b k 35 135
-10 b k 35 19
7 b k 35 20
6 b k 35 93
-4 b k 36 20
4 b k 36 67
4 b k 37 0
8 b k 37 10
7 b k 37 102
-6 b k 37 103
-3 b k 37 104
20 b k 37 106
7 b k 37 112
-4 b k 37 113
-4 b k 37 116
-8 b k 37 117
-10 b k 37 119
10 b k 37 12
-4 b k 37 121
-8 b k 37 123
-4 b k 37 127
-6 b k 37 129
-4 b k 37 13
-16 b k 37 132
-18 b k 37 133
4 b k 37 134
7 b k 37 136
-4 b k 37 138
9 b k 37 140
3 b k 37 142
-11 b k 37 147
10 b k 37 16
9 b k 37 18
-6 b k 37 19
4 b k 37 20
7 b k 37 21
-4 b k 37 22
8 b k 37 24
11 b k 37 27
-4 b k 37 28
15 b k 37 3
-11 b k 37 32
-3 b k 37 35
8 b k 37 36
-12 b k 37 37
13 b k 37 38
-9 b k 37 39
-8 b k 37 4
-4 b k 37 40
4 b k 37 41
-6 b k 37 43
11 b k 37 47
-3 b k 37 48
-13 b k 37 51
-4 b k 37 53
10 b k 37 55
-7 b k 37 61
4 b k 37 63
9 b k 37 64
-17 b k 37 66
-5 b k 37 67
-11 b k 37 68
6 b k 37 69
6 b k 37 7
3 b k 37 70
3 b k 37 73
-4 b k 37 76
-5 b k 37 81
-7 b k 37 82
-5 b k 37 85
9 b k 37 86
12 b k 37 89
-6 b k 37 9
-5 b k 37 90
-4 b k 37 91
14 b k 37 93
-7 b k 37 95
9 b k 37 96
-3 b k 37 98
-8 b k 38 100
12 b k 38 112
4 b k 38 18
-5 b k 38 20
4 b k 38 27
-3 b k 38 67
-9 b k 39 0
3 b k 39 1
6 b k 39 106
-14 b k 39 117
-28 b k 39 126
5 b k 39 138
-5 b k 39 2
14 b k 39 20
-11 b k 39 37
-3 b k 39 39
-4 b k 39 67
-3 b k 39 68
-6 b k 39 91
3 b k 39 93
6 b k 39 94
9 b k 4 0
7 b k 4 117
3 b k 4 12
-11 b k 4 138
-9 b k 4 142
17 b k 4 20
-5 b k 4 3
-7 b k 4 37
4 b k 4 46
4 b k 4 54
-5 b k 4 73
8 b k 4 81
8 b k 4 89
-6 b k 40 122
6 b k 40 124
3 b k 40 142
3 b k 40 19
-11 b k 40 20
-3 b k 40 26
3 b k 40 4
7 b k 40 80
4 b k 40 83
4 b k 40 85
19 b k 40 93
-4 b k 40 94
-7 b k 41 144
11 b k 41 20
6 b k 41 67
7 b k 41 85
10 b k 41 86
6 b k 42 0
-5 b k 42 106
4 b k 42 138
7 b k 42 27
7 b k 42 37
10 b k 42 91
-5 b k 43 112
-6 b k 43 117
-14 b k 43 20
3 b k 43 27
4 b k 43 49
-8 b k 43 54
4 b k 43 66
4 b k 43 91
17 b k 43 92
14 b k 43 93
-10 b k 44 0
3 b k 44 114
-10 b k 44 20
11 b k 44 24
12 b k 44 37
-10 b k 44 89
8 b k 44 93
-5 b k 45 20
-5 b k 45 93
5 b k 46 0
-6 b k 46 133
14 b k 46 20
4 b k 46 39
-5 b k 46 46
-6 b k 46 64
13 b k 46 68
3 b k 47 138
-11 b k 48 20
-6 b k 48 37
6 b k 48 54
6 b k 48 67
-8 b k 48 68
4 b k 48 86
-15 b k 49 20
4 b k 49 29
-8 b k 49 67
15 b k 50 20
-5 b k 51 0
6 b k 51 109
-8 b k 51 114
6 b k 51 117
4 b k 51 128
4 b k 51 135
16 b k 51 138
9 b k 51 145
-6 b k 51 16
7 b k 51 2
12 b k 51 20
7 b k 51 29
-12 b k 51 37
16 b k 51 67
-6 b k 51 90
-17 b k 51 93
4 b k 52 74
-7 b k 52 86
-3 b k 54 0
6 b k 54 10
-5 b k 54 112
-5 b k 54 118
13 b k 54 121
-10 b k 54 147
12 b k 54 20
-10 b k 54 37
17 b k 54 4
-4 b k 54 43
-9 b k 54 58
-3 b k 54 61
17 b k 54 68
-4 b k 54 69
-8 b k 54 89
-8 b k 54 93
10 b k 55 100
-12 b k 55 102
-7 b k 55 117
27 b k 55 122
22 b k 55 126
-7 b k 55 138
-10 b k 55 16
6 b k 55 37
-4 b k 55 39
-5 b k 55 41
4 b k 55 48
-8 b k 55 55
4 b k 55 66
-6 b k 55 67
-5 b k 55 68
-5 b k 55 70
-10 b k 55 91
4 b k 55 94
-4 b k 55 99
12 b k 56 20
4 b k 57 68
-7 b k 59 0
7 b k 59 29
5 b k 59 67
4 b k 59 86
4 b k 6 20
12 b k 6 93
4 b k 60 20
-6 b k 60 67
4 b k 60 85
10 b k 61 0
-3 b k 61 106
4 b k 61 138
-6 b k 61 147
-5 b k 61 20
6 b k 61 40
7 b k 61 68
-6 b k 61 70
5 b k 62 12
-9 b k 62 20
5 b k 62 27
-4 b k 63 37
4 b k 63 89
8 b k 64 20
-4 b k 64 26
8 b k 64 37
-6 b k 64 68
-7 b k 65 0
-12 b k 65 111
12 b k 65 116
4 b k 65 126
13 b k 65 37
12 b k 65 66
-6 b k 65 67
5 b k 65 70
13 b k 65 93
4 b k 66 0
5 b k 66 1
4 b k 66 109
7 b k 66 117
-5 b k 66 138
14 b k 66 142
11 b k 66 20
-10 b k 66 27
7 b k 66 31
-9 b k 66 66
-20 b k 66 67
5 b k 66 69
4 b k 66 70
4 b k 66 75
-4 b k 66 86
5 b k 66 90
18 b k 66 93
-5 b k 66 94
-9 b k 67 0
-6 b k 67 1
30 b k 67 100
7 b k 67 103
8 b k 67 108
-12 b k 67 109
-4 b k 67 110
-4 b k 67 111
3 b k 67 112
-5 b k 67 114
-8 b k 67 116
31 b k 67 117
5 b k 67 12
-8 b k 67 121
7 b k 67 124
-15 b k 67 126
12 b k 67 128
-5 b k 67 13
11 b k 67 130
-8 b k 67 136
-23 b k 67 137
-22 b k 67 138
-10 b k 67 140
-10 b k 67 142
4 b k 67 15
-4 b k 67 18
7 b k 67 19
8 b k 67 2
7 b k 67 20
-4 b k 67 22
-4 b k 67 29
-9 b k 67 31
6 b k 67 37
13 b k 67 39
-7 b k 67 41
3 b k 67 44
5 b k 67 46
-4 b k 67 47
-6 b k 67 54
15 b k 67 55
-4 b k 67 59
-9 b k 67 61
7 b k 67 66
9 b k 67 68
9 b k 67 69
8 b k 67 70
-5 b k 67 79
14 b k 67 85
5 b k 67 86
-15 b k 67 89
-6 b k 67 9
12 b k 67 90
4 b k 67 95
-9 b k 67 99
3 b k 68 103
6 b k 68 110
4 b k 68 112
11 b k 68 113
-9 b k 68 117
-5 b k 68 118
-5 b k 68 123
6 b k 68 129
11 b k 68 136
-16 b k 68 137
-12 b k 68 142
-7 b k 68 148
13 b k 68 20
-8 b k 68 24
-11 b k 68 26
-6 b k 68 29
10 b k 68 3
-3 b k 68 37
-13 b k 68 39
12 b k 68 43
11 b k 68 51
-9 b k 68 54
-9 b k 68 55
-12 b k 68 56
3 b k 68 59
7 b k 68 61
4 b k 68 65
-13 b k 68 67
3 b k 68 69
10 b k 68 70
-8 b k 68 73
4 b k 68 85
8 b k 68 86
10 b k 68 88
6 b k 68 93
15 b k 69 12
4 b k 69 140
-8 b k 69 18
19 b k 69 20
-3 b k 69 3
6 b k 69 31
-5 b k 69 70
-4 b k 69 75
6 b k 69 86
6 b k 69 9
7 b k 69 93
15 b k 7 20
-13 b k 70 0
-18 b k 70 108
13 b k 70 118
3 b k 70 126
8 b k 70 129
-11 b k 70 131
-5 b k 70 136
-4 b k 70 138
16 b k 70 20
-6 b k 70 26
9 b k 70 27
7 b k 70 29
13 b k 70 3
-8 b k 70 37
5 b k 70 4
3 b k 70 41
-6 b k 70 44
-5 b k 70 67
10 b k 70 68
-10 b k 70 70
-7 b k 70 73
6 b k 70 86
-14 b k 70 89
8 b k 70 9
6 b k 70 91
-6 b k 70 93
13 b k 71 20
5 b k 71 37
4 b k 72 74
5 b k 72 90
-3 b k 73 0
-4 b k 73 138
18 b k 73 20
-16 b k 73 24
7 b k 73 26
3 b k 73 37
-5 b k 73 55
-8 b k 73 66
-4 b k 73 68
-9 b k 73 89
-7 b k 73 99
11 b k 74 20
-5 b k 74 27
6 b k 74 67
9 b k 74 89
9 b k 75 18
-7 b k 75 2
5 b k 75 20
-7 b k 75 39
4 b k 76 117
8 b k 76 20
4 b k 76 24
3 b k 76 27
-7 b k 76 66
-3 b k 76 68
-16 b k 76 91
6 b k 78 122
7 b k 78 20
-3 b k 79 20
8 b k 79 67
-8 b k 79 93
3 b k 80 20
7 b k 80 53
4 b k 80 80
6 b k 80 97
-3 b k 81 4
-5 b k 81 67
4 b k 81 9
-3 b k 82 122
-5 b k 82 16
-12 b k 82 20
-6 b k 82 35
11 b k 82 67
-9 b k 83 0
-5 b k 83 109
-12 b k 83 20
-4 b k 83 67
-17 b k 83 75
3 b k 84 85
5 b k 85 0
5 b k 85 100
4 b k 85 131
8 b k 85 142
17 b k 85 20
5 b k 85 31
-5 b k 85 35
7 b k 85 37
-7 b k 85 38
-7 b k 85 46
6 b k 85 55
3 b k 85 61
-8 b k 85 67
7 b k 85 76
11 b k 85 85
4 b k 85 89
3 b k 85 93
12 b k 86 1
-10 b k 86 103
-8 b k 86 109
4 b k 86 114
-6 b k 86 18
5 b k 86 20
-3 b k 86 29
-7 b k 86 31
10 b k 86 37
5 b k 86 66
9 b k 86 67
-8 b k 86 75
11 b k 86 89
7 b k 86 91
11 b k 86 93
6 b k 88 20
10 b k 89 0
4 b k 89 117
6 b k 89 12
10 b k 89 131
-6 b k 89 134
4 b k 89 142
-6 b k 89 17
3 b k 89 2
4 b k 89 29
-16 b k 89 37
5 b k 89 41
8 b k 89 43
4 b k 89 44
6 b k 89 48
5 b k 89 66
7 b k 89 68
17 b k 89 73
4 b k 89 85
3 b k 89 86
-5 b k 89 88
-7 b k 89 89
5 b k 89 9
12 b k 89 91
6 b k 89 95
13 b k 9 0
6 b k 9 109
-6 b k 9 117
6 b k 9 12
4 b k 9 122
11 b k 9 126
8 b k 9 145
4 b k 9 15
-8 b k 9 2
-17 b k 9 20
9 b k 9 24
4 b k 9 27
5 b k 9 29
-17 b k 9 37
10 b k 9 38
-3 b k 9 39
-16 b k 9 4
8 b k 9 41
4 b k 9 42
3 b k 9 44
4 b k 9 60
-16 b k 9 66
19 b k 9 67
3 b k 9 68
6 b k 9 69
-3 b k 9 74
-12 b k 9 86
-7 b k 90 0
5 b k 90 1
-4 b k 90 108
-16 b k 90 142
23 b k 90 20
-10 b k 90 27
4 b k 90 37
-7 b k 90 4
-4 b k 90 40
11 b k 90 66
-6 b k 90 67
15 b k 90 70
13 b k 90 75
-4 b k 90 85
-6 b k 90 91
11 b k 91 0
10 b k 91 100
5 b k 91 108
7 b k 91 112
-15 b k 91 117
10 b k 91 133
3 b k 91 136
-15 b k 91 138
-8 b k 91 19
-20 b k 91 2
-12 b k 91 20
16 b k 91 24
7 b k 91 27
6 b k 91 37
-10 b k 91 43
-16 b k 91 51
-16 b k 91 55
4 b k 91 56
4 b k 91 61
6 b k 91 67
-18 b k 91 68
8 b k 91 70
-5 b k 91 85
5 b k 91 86
5 b k 91 89
6 b k 91 9
-4 b k 91 91
3 b k 91 96
4 b k 92 103
8 b k 92 108
-23 b k 92 18
-4 b k 92 20
9 b k 92 66
7 b k 92 69
12 b k 92 74
-5 b k 92 82
7 b k 93 100
3 b k 93 107
9 b k 93 108
-8 b k 93 109
-7 b k 93 110
-15 b k 93 112
-8 b k 93 117
-5 b k 93 119
-9 b k 93 12
11 b k 93 123
-14 b k 93 126
7 b k 93 127
3 b k 93 128
4 b k 93 129
-5 b k 93 132
17 b k 93 133
4 b k 93 138
3 b k 93 14
10 b k 93 146
4 b k 93 147
5 b k 93 17
-12 b k 93 2
-7 b k 93 20
19 b k 93 24
11 b k 93 25
9 b k 93 26
13 b k 93 37
11 b k 93 39
-5 b k 93 41
5 b k 93 42
-5 b k 93 51
5 b k 93 54
-9 b k 93 60
4 b k 93 64
13 b k 93 65
6 b k 93 66
-3 b k 93 67
15 b k 93 68
13 b k 93 69
-21 b k 93 70
7 b k 93 71
3 b k 93 76
3 b k 93 79
-10 b k 93 81
-9 b k 93 83
10 b k 93 86
-11 b k 93 89
-4 b k 93 9
-9 b k 93 90
19 b k 93 91
-5 b k 93 92
28 b k 93 93
-10 b k 93 94
5 b k 93 95
4 b k 93 96
-17 b k 94 0
-8 b k 94 11
-20 b k 94 142
-7 b k 94 3
13 b k 94 37
4 b k 94 4
-3 b k 94 54
10 b k 94 61
-4 b k 94 68
-6 b k 94 70
-8 b k 95 100
9 b k 95 138
-3 b k 95 20
-3 b k 95 27
-4 b k 95 3
-4 b k 95 37
9 b k 95 66
7 b k 95 67
6 b k 95 89
-7 b k 95 91
5 b k 95 93
-6 b k 96 117
4 b k 96 132
7 b k 96 138
4 b k 96 20
4 b k 96 24
5 b k 96 27
5 b k 96 41
-5 b k 96 89
-4 b k 96 93
16 b k 97 20
6 b k 98 138
-4 b k 98 15
-3 b k 98 55
-5 b k 99 36
6 b k 99 86
17 b k 99 91
-5 b keep a
-5 b keep going
11 b keep it
-5 b keep the
4 b keyboa shortc
7 b kill you
14 b kitche $
3 b know $
-11 b know their
8 b labora $
5 b langua $
-3 b last month
-10 b last time
-8 b last update
5 b last week
3 b last weeks
-4 b last year
4 b latera $
-10 b leave it
8 b left $
6 b left in
3 b left to
10 b legend $
-8 b leitor de
5 b lenta $
6 b lento $
17 b let me
3 b let the
-16 b let us
-5 b letter $
3 b levant a
7 b ligar mais
17 b light above
6 b like it
-4 b like ours
-7 b like the
-5 b limpo e
-3 b lindo $
3 b linhas $
-24 b list $
-17 b lista $
6 b lista de
-16 b lista por
-5 b listen to
3 b log in
16 b login $
6 b login com
5 b logins for
-6 b loja $
3 b loja sao
9 b longer than
-9 b lot $
9 b love a
-4 b love the
-3 b lovely $
3 b loyalt card
-9 b lucro $
-20 b lugar $
7 b lugar para
4 b luz da
4 b luz na
5 b machin $
-5 b madrug $
-3 b mae $
-19 b mail $
-4 b maio $
-15 b mais $
-8 b mais do
7 b mais tarde
13 b mais uma
11 b make it
6 b make the
-3 b mal $
-5 b manage $
-9 b manda para o
8 b mandar o
-7 b mando os
5 b maneir de
-3 b manha $
-27 b manten o
-8 b mao $
-13 b map $
-5 b maravi $
3 b marca $
3 b marco $
-5 b marido eh
9 b mata eh
-3 b may $
24 b maybe a
5 b mb way
-5 b me $
11 b me a
6 b me change
-7 b me down
-16 b me from
6 b me is
-7 b me ligar
-12 b me my
-5 b me on
6 b me pin
-13 b me to
-4 b me which
-4 b median $
3 b mega e
-5 b meia hora
-14 b melhor $
12 b melhor a
7 b menu $
-4 b mercad $
-9 b merece um
-14 b mes $
-6 b mes passad
6 b meses $
-8 b mesmo $
4 b mesmo boleti
8 b meta por
-14 b metade $
13 b metade das
6 b metade do
3 b metade dos
11 b meu bairro
-7 b meu banco
-12 b meu email
4 b meu endere
6 b meu filho
-9 b meu marido
-12 b meu pagame
6 b meu pai
-4 b meu socio
3 b meus dados
-6 b mim esta
-8 b minha conta
-6 b minha equipa
-4 b minha equipe
-6 b minha filha
-5 b minha lingua
-5 b minha mae
-3 b minha socia
8 b minha vida
-6 b minute $
-15 b minuto a
5 b minuto entre
-5 b missin $
10 b mobile app
-18 b modelo $
5 b modelo de
4 b modo noturn
-6 b moment $
-6 b money $
-4 b months $
-20 b more $
3 b more filter
6 b more than
-4 b moved to
-5 b muda a
-3 b mudara o
-12 b muito $
6 b muito caro
-4 b muito mais
17 b multi curren
-13 b mundo $
10 b music is
-5 b my accoun
-4 b my boss
-9 b my contra
5 b my langua
-6 b my mother
-4 b my name
-7 b my old
6 b my own
-6 b my phone
3 b my portug
-6 b my report
-3 b my son
-6 b my team
-4 b n a
-16 b na altura
4 b na cantin
8 b na casa
7 b na entrad
10 b na esplan
4 b na ficha
-8 b na hora
-18 b na lista
3 b na loja
7 b na nota
-15 b na porta
4 b na primei
5 b na recepc
5 b na saida
9 b na sala
-9 b na semana
14 b na vesper
-13 b nao $
5 b nao abre
4 b nao achei
19 b nao anda
27 b nao consig
9 b nao encont
9 b nao ha
10 b nao havia
7 b nao me
-10 b nao mexam
8 b nao pega
-6 b nao por
-9 b nao precis
-7 b nao resolv
5 b nao respon
8 b nao se
-12 b nao tem
-8 b nao tenho
4 b nao tinha
-8 b nao uso
-3 b nao vejo
-6 b need $
-4 b need it
5 b need to
8 b needed just
3 b needs a
-4 b nem bom
-4 b nem mau
-11 b never a
-5 b never been
-11 b never had
10 b never know
-7 b never let
-11 b new releas
-4 b nice $
6 b nice app
6 b nif $
-9 b nights $
-5 b ningue $
10 b ningue atende
8 b ningue veio
-5 b nisso $
6 b no banhei
5 b no caixa
6 b no celula
-5 b no chat
-9 b no comeco
21 b no dia
-3 b no fim
8 b no mesmo
-3 b no moment
-11 b no more
5 b no papel
6 b no plano
-5 b no portal
7 b no portao
-5 b no posto
4 b no primei
4 b no quarte
3 b no relato
4 b no segund
-6 b no surpri
-7 b no telemo
6 b nobody $
11 b nobody can
-8 b noite $
4 b nome do
-5 b none $
4 b noon $
5 b normal $
-6 b nos $
4 b nos somos
-5 b not by
15 b not enough
-8 b not sure
-3 b not to
17 b nota $
9 b nota fiscal
-9 b nota mil
5 b note $
-9 b nothin to
-12 b nova morada
23 b nove $
-3 b novo $
-16 b now $
8 b now and
-4 b num post
4 b number 0
5 b number on
-6 b number to
-7 b numero para
10 b nunca conseg
-5 b nunca falhou
-6 b nunca mais
-3 b nunca me
-8 b nunca perdi
11 b nunca tem
-9 b o 0
4 b o apoio
4 b o ar
8 b o balcao
6 b o boleto
5 b o cadast
6 b o cafe
4 b o calend
8 b o cartei
4 b o chat
4 b o client
6 b o codigo
6 b o comboi
-10 b o contad
-7 b o curso
-3 b o da
20 b o de
-3 b o dia
10 b o elevad
9 b o estaci
-8 b o estagi
7 b o extrat
11 b o formul
-3 b o histor
-23 b o horari
-4 b o jeito
-3 b o laudo
-4 b o lembre
6 b o login
5 b o manual
-7 b o melhor
4 b o menu
7 b o mesmo
-22 b o meu
5 b o nif
-5 b o nosso
6 b o novo
4 b o olho
-3 b o outro
-3 b o pao
-12 b o papel
-3 b o phc
6 b o planea
-7 b o plano
6 b o prazo
12 b o preco
9 b o progra
-6 b o quadro
-15 b o que
-5 b o rapaz
5 b o recibo
4 b o relato
7 b o remedi
3 b o seguro
-3 b o servic
4 b o sinal
-9 b o sistem
-5 b o sms
-9 b o sr
-7 b o tecnic
-8 b o telefo
4 b o total
3 b o valor
10 b obra e
16 b obras $
3 b obriga $
-6 b octobe $
9 b of each
5 b of it
-5 b of my
3 b of order
-9 b of our
-4 b of the
-3 b of them
5 b of us
-10 b office $
-8 b office 0
9 b offlin $
-7 b offlin mode
-6 b ok $
-9 b old bank
4 b old tablet
-11 b olha que
4 b olho $
-7 b olho fechad
-3 b olhos fechad
15 b olhou e
11 b on $
-19 b on a
-7 b on hold
6 b on me
8 b on paper
7 b on saturd
-4 b on sunday
-9 b on the
-11 b on time
-3 b on tuesda
-5 b on wednes
-6 b on weeken
-4 b once $
6 b onde mudo
3 b onde nao
4 b onde sentar
-5 b one $
-3 b one bill
-10 b one page
5 b one patien
-3 b one place
-4 b one was
-3 b ones i
5 b online $
-4 b only $
-9 b only one
5 b only the
4 b ontem $
3 b opcao de
-6 b open $
-5 b open it
3 b openin hours
7 b openin the
-6 b opinia $
-6 b opinio $
6 b orcame por
-8 b ordem $
5 b order $
-4 b order of
-3 b organi a
4 b os certif
-4 b os client
-3 b os dados
4 b os do
-5 b os email
5 b os horari
-4 b os mesmos
13 b os meus
-7 b os numero
-8 b os outros
-4 b otimo $
12 b our old
6 b our own
20 b out $
-6 b out blank
19 b out of
-4 b out the
6 b outloo $
5 b outloo and
3 b outra vez
4 b outro $
-12 b over $
4 b over the
4 b owner $
11 b packag $
5 b paga $
4 b pagar a
-17 b page $
3 b pago $
-6 b pago a
8 b pago expres
-9 b paguei taxa
-15 b paid for
9 b palavr passe
18 b papel $
8 b papel e
5 b paper $
3 b para abrir
8 b para bicicl
5 b para cancel
-10 b para dizer
-7 b para ele
9 b para entreg
5 b para estuda
-7 b para isso
7 b para ligar
-6 b para mandar
3 b para me
6 b para mudar
-13 b para nada
-4 b para o medico
-6 b para pesqui
-4 b para portug
19 b para quem
4 b para saber
-17 b para salvar
4 b para trocar
4 b para uma
8 b para vinte
-6 b para voces
9 b parcel em
-6 b parcel was
-5 b parte da
7 b parts $
-5 b passad $
26 b passar $
-3 b passar a
15 b passo $
-8 b passou $
-8 b paymen $
-6 b payrol $
13 b pdf $
-5 b peace $
10 b pedido da
4 b pedir um
-4 b pela metade
4 b pelo amor
17 b pelo menos
-4 b pelo preco
6 b pena que
13 b people $
-12 b people in
-4 b pequen $
-7 b perceb a
-6 b perdi um
-5 b perfec $
-9 b pergun $
-4 b person $
10 b pesqui nas
7 b pessim $
27 b pessoa $
-6 b pessoa a
-18 b phone $
3 b phone number
8 b phones $
4 b pictur $
-12 b pior $
13 b pix $
-3 b place $
-6 b plan for
-13 b planil $
-7 b planne $
-3 b plano famili
-8 b please $
6 b please add
-3 b please dont
3 b poderi ter
10 b podia ir
-11 b podia ser
6 b podiam fazer
-4 b podiam ter
11 b ponto de
-10 b pony $
6 b pop up
-4 b por aqui
-8 b por causa
3 b por cima
-5 b por client
-4 b por dia
-3 b por email
-9 b por enquan
-17 b por favor
-7 b por isso
3 b por marca
4 b por mensag
-9 b por mim
-7 b por telefo
17 b por um
9 b por uma
10 b por vended
-6 b por zap
-15 b porta $
6 b portal $
-3 b portal do
8 b portao $
-8 b portar $
-11 b portes de
10 b portio for
10 b post $
-4 b post it
5 b prato e
-6 b prazo $
-24 b precis $
-17 b precis de
-14 b preco $
-7 b preco e
4 b precos sobem
3 b presen $
6 b presta $
-5 b prezad $
-17 b price $
18 b primei $
4 b primei dia
3 b print $
5 b printe $
-3 b proble com
4 b proble eh
-4 b procur do
-4 b produc $
-7 b produc is
-12 b progra que
5 b projec $
-9 b promet $
15 b pronta $
4 b pump $
-5 b put a
9 b put the
-5 b qualit $
3 b quando a
9 b quando o
-7 b quando tiver
4 b quanto vai
8 b quaren minuto
-8 b quaren pessoa
-3 b quarta sem
4 b quarte $
-5 b quatro $
4 b quatro vezes
5 b que a
8 b que as
5 b que atenda
-5 b que diz
-3 b que ela
-5 b que ele
3 b que falar
-13 b que falta
-11 b que faz
10 b que ja
3 b que ligar
6 b que maravi
-10 b que me
5 b que mudou
-4 b que nao
-5 b que ningue
16 b que o
-4 b que os
-15 b que precis
-4 b que reclam
-8 b que sabe
5 b que se
7 b que so
-16 b que tem
-7 b que vem
11 b quebra $
5 b quem tem
-6 b quem usa
7 b quem vai
4 b queria saber
10 b questi $
-6 b queue for
-20 b quieto $
4 b quota em
4 b quote $
-10 b quotes $
3 b raise for
7 b ramp at
4 b rampa na
-5 b rapaz da
-5 b rapido $
3 b rastre $
7 b rate limits
3 b read the
4 b readin $
10 b reads like
-3 b reais $
7 b recebe o
-10 b recebi o
4 b recebo o
5 b receip by
-3 b recepc $
-12 b recept $
-6 b reclam $
-10 b reclam do
8 b recorr $
5 b rede $
-3 b redond $
-9 b reduzi a
-6 b refeic $
5 b regist as
-4 b relato $
4 b relato de
3 b relato por
11 b remess $
4 b remind $
-3 b report $
-9 b report in
-3 b resolv $
-3 b resolv no
-6 b resolv por
21 b respon $
-10 b respon isso
-10 b respon quando
-6 b respos anteri
4 b respos nao
17 b respos pronta
5 b rid of
4 b right now
-6 b ring $
8 b room $
-4 b rooms $
-3 b rude $
-8 b ruim $
3 b run a
-9 b runs $
7 b sabado $
7 b sabe o
4 b sai cortad
6 b sai em
4 b saida $
4 b saiu $
6 b sala 0
9 b sala de
7 b salvar o
13 b salvou $
5 b same accoun
3 b sao difere
20 b sao nove
-10 b sao os
4 b sao precis
-5 b save button
-5 b say $
-4 b scan it
-10 b screen $
6 b se a
5 b se aceita
-3 b se der
-13 b se for
-4 b se nao
8 b se o
5 b se perceb
5 b se pudess
13 b se tivess
-4 b se tudo
5 b sea $
-5 b search $
5 b seat number
-5 b sede $
13 b see my
-8 b see the
-5 b see what
-6 b see you
-12 b segue o
-7 b seguin $
-6 b segund loja
-5 b sei la
-12 b seis $
4 b self servic
-4 b sem fila
-12 b sem intern
10 b sem juros
-4 b sem reclam
12 b sem rede
11 b sem sinal
-7 b sem surpre
-5 b semana $
14 b semana para
-4 b sempre $
-12 b send the
-11 b sends me
-7 b senhor $
-3 b sensac $
4 b sentar enquan
4 b separa as
-3 b ser melhor
4 b seria bom
-4 b seriou $
4 b serve $
-13 b servic $
-6 b sete $
-5 b sexta $
10 b shame about
-9 b shifts $
-8 b shoes off
8 b shortc $
7 b should be
4 b should work
23 b show me
6 b shows up
4 b shows zero
7 b side entran
5 b sign in
13 b signal in
11 b signat per
-5 b signed up
-8 b simpat $
-4 b simple $
-3 b simple to
4 b sinal $
12 b since the
-9 b since we
-6 b sistem $
5 b sit on
-7 b site $
3 b sitio $
-7 b slow $
8 b slow on
4 b small print
-5 b sms $
3 b sms ja
6 b so $
5 b so a
-7 b so deixa
-8 b so i
10 b so para
3 b soma das
4 b someon who
-8 b somos uma
-4 b sorry $
9 b sort out
-3 b sou client
-4 b sou de
-6 b sou eu
14 b sozinh $
-5 b sozinh com
-15 b speak to
-10 b spread for
-13 b spring $
18 b sso $
-4 b staff $
-4 b start to
-3 b stay $
-6 b still cant
-11 b still waitin
5 b stock $
4 b stock per
8 b stocks $
12 b straig out
3 b studen $
-12 b stuff $
-8 b sua colega
4 b sugeri que
6 b sunday $
-3 b sunday evenin
-3 b suport $
13 b suport eh
-4 b suport respon
-8 b suppor $
-7 b surpre $
6 b swap the
-7 b swear at
8 b tablet $
10 b takes ages
13 b talk to
3 b talvez uma
-4 b tambem $
4 b taxa de
9 b taxas escond
-4 b tea $
-7 b team $
5 b teclad $
7 b tecnic $
7 b tela $
5 b tela para
-8 b telefo $
5 b telefo a
4 b telefo me
4 b telefo na
5 b telefo que
-5 b telemo $
-7 b tells me
-6 b tem $
-9 b tem como
5 b templa $
4 b tempo de
-5 b ten $
-7 b tenho a
16 b tenho de
-4 b tenho do
8 b tenho que
-8 b tenho uma
-8 b ter ajudad
-13 b terrib $
6 b than one
9 b thanks $
-6 b that $
-11 b that i
5 b that my
-5 b that says
-10 b the alarm
-18 b the app
4 b the bell
-5 b the best
-5 b the bus
12 b the button
4 b the calend
-3 b the card
-5 b the cat
7 b the changi
3 b the checko
-12 b the cleane
4 b the colour
4 b the column
3 b the courie
-5 b the custom
5 b the dashbo
6 b the date
-6 b the day
3 b the delive
6 b the desk
6 b the docs
-8 b the driver
-3 b the export
-7 b the first
6 b the font
4 b the form
-5 b the front
-15 b the green
7 b the gym
-5 b the hall
-3 b the hard
8 b the heatin
8 b the hold
-4 b the job
-6 b the kids
3 b the kiosk
-10 b the lady
-15 b the last
6 b the letter
4 b the lift
-14 b the list
-4 b the manual
-4 b the map
8 b the menu
-3 b the monthl
-8 b the mornin
-17 b the new
-7 b the next
-4 b the night
13 b the normal
-6 b the office
-8 b the one
-18 b the only
5 b the order
-8 b the other
3 b the page
-5 b the parcel
-4 b the parkin
7 b the passwo
11 b the pharma
-18 b the phone
-4 b the planne
8 b the pool
-7 b the produc
-3 b the queue
5 b the receip
-11 b the remind
6 b the reside
-8 b the rest
5 b the right
11 b the same
-5 b the save
3 b the school
5 b the sea
-9 b the search
3 b the seat
11 b the shower
7 b the side
4 b the system
5 b the tablet
-10 b the team
16 b the thing
-7 b the things
3 b the till
-4 b the time
3 b the timer
3 b the timeta
8 b the top
13 b the total
5 b the two
4 b the update
-5 b the upload
6 b the wait
16 b the waiter
-5 b the websit
-14 b the whole
5 b the wifi
6 b the window
5 b the wrong
-11 b their stuff
3 b them $
4 b them in
7 b theme $
4 b themse $
-11 b there $
3 b there an
9 b there are
4 b there is
9 b there was
-8 b theres a
-10 b they are
14 b they dont
3 b they just
-13 b thing $
-6 b thing i
-10 b thing it
-8 b things $
-7 b things i
-5 b think about
-12 b this $
-4 b this survey
8 b three differ
-9 b three months
10 b three times
12 b three weeks
-5 b throug your
13 b ticket $
6 b ticket to
7 b till $
-4 b time $
8 b times $
4 b timeta $
4 b tinha nada
4 b tirand o
4 b tirar a
-6 b tive um
5 b tivess um
-11 b to 0
-16 b to accoun
-4 b to add
-4 b to ask
-11 b to call
-4 b to change
5 b to find
7 b to get
4 b to have
-11 b to it
12 b to look
9 b to me
-3 b to one
12 b to our
3 b to pay
-3 b to pick
-9 b to print
-4 b to see
8 b to sit
9 b to the
-5 b to think
-3 b to use
-4 b to you
11 b toda a
14 b toda vez
4 b todo dia
-8 b todo mes
-6 b todo mundo
5 b toilet $
3 b too $
-5 b too early
5 b too expens
8 b took a
-8 b took his
5 b took longer
3 b took me
3 b took my
4 b top $
-3 b top demais
4 b total $
-8 b touch the
-8 b town $
9 b trabal em
-5 b trabal sozinh
8 b traini $
4 b traini was
-4 b transp $
-4 b tratad $
-10 b tres dias
-5 b tres formul
15 b tres semana
8 b trinta e
6 b trying to
23 b tudo $
-6 b tudo em
-9 b tudo mais
-6 b tudo no
-5 b tudo num
-8 b tudo por
5 b tuesda $
6 b turma de
-8 b twice $
-4 b two days
11 b two factor
-14 b two weeks
-10 b ultima versao
-12 b um $
-19 b um a
-11 b um abraco
-6 b um amor
-4 b um ano
5 b um aplica
7 b um app
-16 b um aument
7 b um botao
-10 b um client
8 b um dia
-8 b um docume
5 b um elevad
3 b um equipa
-6 b um filtro
-6 b um logoti
7 b um modo
5 b um prato
-3 b um proble
-7 b um progra
14 b uma $
3 b uma bomba
-11 b uma coisa
5 b uma consul
17 b uma medica
5 b uma obra
9 b uma palavr
-8 b uma pequen
7 b uma pessoa
-8 b uma tarde
7 b uma tomada
-6 b uma vez
9 b undo $
-11 b unica coisa
5 b unpaid invoic
-5 b uns 0
-5 b up $
-8 b up at
4 b up every
5 b up on
6 b up that
-4 b up the
-6 b update in
-6 b us a
-6 b us in
-6 b usa eh
3 b usar $
6 b use $
-19 b use it
-16 b used to
-7 b uso o
6 b vai a
4 b vai dar
-6 b vale refeic
-6 b vamos abrir
10 b van $
10 b ve o
14 b vegeta $
6 b veio $
-3 b vejo nada
4 b velho $
8 b vem pelo
6 b vencim $
10 b vended $
7 b ver com
4 b verao no
4 b verdad $
13 b vermel e
5 b versao para
4 b vesper $
-5 b vez de
14 b vezes $
-5 b vezes por
6 b via $
5 b vida $
-5 b vinte e
6 b visit $
10 b viu a
6 b vizinh $
-7 b voces $
4 b voces nao
8 b voces podiam
-11 b voces sao
7 b volta no
3 b voltar a
-16 b volto a
-9 b vou pensar
-6 b voz alta
6 b wait $
11 b want a
5 b was fine
5 b was straig
10 b was transl
-7 b wasnt $
-12 b way $
8 b way to
-7 b we are
-5 b we cut
-7 b we have
-7 b we moved
7 b we need
4 b we run
5 b we still
-4 b we use
3 b we want
-5 b websit $
4 b weeken $
-11 b weeken in
3 b weekly digest
14 b weeks $
5 b welcom $
-10 b what a
16 b what i
-9 b what id
-11 b what it
7 b what we
-7 b whatev you
12 b when i
7 b when im
8 b when it
-5 b where it
-4 b where the
-6 b where they
-5 b which is
-9 b who gets
21 b wi fi
20 b wifi $
5 b wifi was
8 b window $
5 b window on
5 b wish the
-4 b with my
8 b with no
-3 b with our
5 b with outloo
13 b with the
11 b with you
-4 b within the
-7 b withou a
-3 b withou it
4 b withou me
-7 b work $
7 b work with
-8 b works $
-5 b world peace
-6 b worse $
24 b would be
8 b would it
-4 b would like
6 b would love
4 b would make
-3 b wrong person
-5 b year and
-7 b year is
-8 b yet $
-14 b you $
7 b you a
-4 b you all
-10 b you answer
-12 b you are
-10 b you can
4 b you cant
4 b you consid
21 b you could
-6 b you do
-8 b you get
4 b you need
-7 b you next
5 b you to
5 b your app
-5 b your collea
-8 b zap $
4 b zapier $
-43 before bug
-32 before bug|why
-31 before bug|wish
-16 before complaint
-20 before complaint|why
13 before complaint|wish
6 before name
6 before name|wish
-15 before nothing
29 before nothing|why
-30 before nothing|wish
17 before points
8 before points|why
9 before points|wish
8 before praise
10 before praise|why
-7 before praise|wish
-48 before question
-48 before question|wish
-9 before remark
-9 before remark|why
-28 before sentence
-28 before sentence|wish
16 before side -1 and|why
-20 before side -1 and|wish
-27 before side -1 cause
-27 before side -1 cause|why
4 before side -1 listed
4 before side -1 listed|wish
-32 before side -1 pause
-16 before side -1 pause|why
-41 before side -1 pause|wish
-31 before side -1 sentence
-23 before side -1 sentence|why
-16 before side -1 sentence|wish
-41 before side -1 turn
-32 before side -1 turn|why
-21 before side -1 turn|wish
-18 before side 0 and
-14 before side 0 and|why
-22 before side 0 and|wish
-12 before side 0 cause
-11 before side 0 cause|why
-14 before side 0 cause|wish
24 before side 0 listed
-8 before side 0 listed|why
26 before side 0 listed|wish
-25 before side 0 pause
-33 before side 0 pause|why
-9 before side 0 pause|wish
-5 before side 0 sentence
8 before side 0 sentence|wish
-20 before side 0 turn
-16 before side 0 turn|why
-11 before side 0 turn|wish
-28 before side 1 and
-34 before side 1 and|why
8 before side 1 and|wish
-16 before side 1 cause
-57 before side 1 listed
-57 before side 1 listed|wish
5 before side 1 pause
14 before side 1 pause|why
-27 before side 1 pause|wish
18 before side 1 sentence
28 before side 1 sentence|why
-16 before side 1 sentence|wish
39 before side 1 turn
38 before side 1 turn|why
4 before side 1 turn|wish
-4 before wish
-5 before wish|why
-36 begins
-33 begins|why
-40 begins|wish
10 both ask thing
7 both ask thing|why
13 both ask thing|wish
20 both bad people
22 both bad people|why
16 both bad thing
19 both bad thing|why
4 both condition good
5 both condition good|why
-33 both deny bad
-30 both deny bad|why
-15 both deny bad|wish
-8 both deny good
-5 both deny good|why
-12 both deny good|wish
17 both excess thing
17 both excess thing|why
12 both excess thing|wish
-9 both excess wait
-4 both excess wait|why
-14 both excess wait|wish
14 both fault thing
14 both fault thing|why
4 both fault thing|wish
-12 both good people
-10 both good people|why
-11 both good people|wish
-10 both good thing
-13 both good thing|why
23 both good thing|wish
3 both hope ask
7 both hope ask|why
9 both hope thing
11 both hope thing|why
6 both hope thing|wish
9 both lack thing
12 both lack thing|why
-4 both lack thing|wish
23 both money excess
25 both money excess|why
-4 both none deny
-15 both none deny|wish
-5 both past solved|why
28 both past solved|wish
14 both rival good
18 both rival good|why
4 both rival good|wish
4 both self burden
5 both self burden|why
-12 both self lack
5 both self lack|why
-6 both self lack|wish
-7 both self past
-5 both self past|why
7 both self past|wish
5 both survey self
17 both survey self|why
-20 both survey self|wish
-13 both thanks people
-17 both thanks people|wish
-56 contact
-56 contact|wish
-8 ends
-4 ends|why
-13 ends|wish
5 first addressed
13 first addressed|wish
13 first ask
-45 first ask|why
24 first ask|wish
34 first bad
38 first bad|why
-6 first bad|wish
-18 first burden|why
5 first burden|wish
-6 first cause
-15 first condition
10 first condition|why
-33 first condition|wish
-11 first degree
-30 first degree|wish
-16 first deny
-6 first deny|why
-28 first deny|wish
-14 first excess
-21 first excess|wish
20 first fault
10 first fault|why
12 first fault|wish
-25 first good
-27 first good|why
-7 first good|wish
4 first hope
9 first hope|why
-14 first lack
-6 first lack|why
-26 first lack|wish
13 first money
21 first money|why
-19 first none
-34 first none|wish
-34 first past
-34 first past|why
-18 first past|wish
-11 first people
6 first people|why
-41 first people|wish
-27 first rival
-29 first rival|why
5 first rival|wish
-26 first self
-15 first self|why
-41 first self|wish
-7 first solved
-14 first solved|why
7 first solved|wish
-36 first survey
-26 first survey|why
-33 first survey|wish
-31 first thanks
-18 first thanks|why
-33 first thanks|wish
33 first thing
-5 first thing|why
47 first thing|wish
-14 first turn
-14 first turn|why
-16 first wait
-14 first wait|why
-9 has addressed
-22 has addressed more
-21 has addressed more|why
8 has addressed|why
-31 has addressed|wish
6 has ask
11 has ask more
6 has ask more|why
13 has ask more|wish
12 has ask|wish
11 has bad
-12 has bad more
-12 has bad more|why
13 has bad|why
-4 has bad|wish
3 has burden
6 has burden more|wish
6 has burden|wish
3 has cause
11 has cause more
4 has cause more|why
7 has cause|why
-5 has cause|wish
-11 has condition more
-14 has condition more|why
4 has condition more|wish
7 has condition|why
-7 has condition|wish
-13 has degree
-27 has degree more
-27 has degree more|why
-8 has degree|why
-9 has deny
-9 has deny more
11 has deny more|why
-17 has deny more|wish
-5 has deny|why
-22 has deny|wish
3 has excess more
7 has excess more|why
-5 has excess more|wish
6 has excess|why
-11 has excess|wish
13 has fault
-25 has fault more
-25 has fault more|why
8 has fault|why
27 has fault|wish
-15 has good
-12 has good more
-17 has good more|why
4 has good more|wish
-18 has good|why
-5 has good|wish
17 has hope more
15 has hope more|why
15 has hope more|wish
4 has hope|wish
11 has lack
-12 has lack more
10 has lack more|why
-20 has lack more|wish
16 has lack|why
-22 has lack|wish
10 has money
22 has money more
32 has money more|why
-10 has money more|wish
7 has money|why
12 has money|wish
-12 has none
-13 has none more
-24 has none more|wish
-29 has none|wish
-10 has past
-9 has past more
-28 has past more|wish
-6 has past|why
-18 has people
-9 has people more
10 has people more|why
-14 has people more|wish
-13 has people|why
-8 has people|wish
-19 has rival more
6 has rival more|why
-26 has rival more|wish
-16 has self
-17 has self more|why
8 has self more|wish
-9 has self|why
-27 has self|wish
-7 has solved
6 has solved more
7 has solved more|why
-13 has solved|why
7 has solved|wish
-13 has survey
-10 has survey more
18 has survey more|why
-27 has survey more|wish
-6 has survey|why
-29 has survey|wish
-14 has thanks
-8 has thanks more
-7 has thanks more|why
-31 has thanks|wish
14 has thing
23 has thing more
15 has thing more|why
30 has thing more|wish
12 has thing|why
15 has thing|wish
13 has turn
8 has turn more
10 has turn more|why
19 has turn|why
-10 has turn|wish
8 has wait
5 has wait more
9 has wait more|why
-18 has wait more|wish
5 has wait|why
15 has wait|wish
33 infinitive
-33 infinitive|why
39 infinitive|wish
7 is bug
9 is bug|why
-7 is bug|wish
15 is complaint
19 is complaint|why
-16 is complaint|wish
-35 is harmless
-37 is harmless|why
-28 is harmless|wish
-26 is nothing
-19 is nothing|why
-24 is nothing|wish
23 is order
5 is order|why
24 is order|wish
-14 is praise
-16 is praise|why
-9 is praise|wish
13 is question
19 is question|why
7 is question|wish
7 is wish
15 is wish|why
-20 joint and
-17 joint and|why
-23 joint and|wish
-18 joint cause
-14 joint cause|why
-27 joint cause|wish
4 joint listed
-14 joint listed|why
7 joint listed|wish
-19 joint pause
-16 joint pause|why
-21 joint pause|wish
-6 joint sentence
-14 joint sentence|why
3 joint sentence|wish
14 joint turn
21 joint turn|why
-22 joint turn|wish
12 k 0
12 k 0|why
8 k 0|wish
28 k 1
4 k 10
22 k 100
11 k 100|why
31 k 100|wish
5 k 101
-7 k 101|why
11 k 101|wish
12 k 102
20 k 102|wish
30 k 103
40 k 103|why
12 k 103|wish
29 k 104
11 k 104|why
32 k 104|wish
-11 k 105
17 k 105|why
-27 k 105|wish
9 k 106
8 k 106|why
6 k 106|wish
-7 k 107
-20 k 107|why
25 k 107|wish
17 k 108
14 k 108|why
15 k 108|wish
8 k 109
17 k 109|why
-5 k 109|wish
4 k 10|why
-19 k 10|wish
20 k 11
-20 k 110
-21 k 110|why
12 k 111
14 k 111|why
-5 k 112|why
25 k 112|wish
-12 k 113
-22 k 113|why
18 k 113|wish
12 k 114
5 k 114|why
16 k 114|wish
12 k 115|why
-13 k 115|wish
23 k 116
-12 k 116|why
36 k 116|wish
7 k 117
9 k 117|why
9 k 118
22 k 118|wish
18 k 119|wish
27 k 11|wish
5 k 12
-14 k 120
-9 k 120|why
-8 k 120|wish
-10 k 121
17 k 121|why
-42 k 121|wish
-20 k 122|why
13 k 122|wish
-20 k 123
-17 k 123|why
-4 k 123|wish
14 k 124
27 k 124|wish
-32 k 125
-27 k 125|why
-14 k 125|wish
12 k 126
7 k 126|why
17 k 126|wish
-13 k 127
-15 k 127|why
3 k 127|wish
25 k 128
32 k 128|why
20 k 129
31 k 129|why
-12 k 12|why
4 k 12|wish
6 k 13
-14 k 130|why
25 k 130|wish
33 k 131
18 k 131|why
40 k 131|wish
-19 k 132
-21 k 132|why
4 k 132|wish
-19 k 133|why
10 k 133|wish
23 k 134
19 k 134|why
14 k 134|wish
35 k 135
14 k 135|why
32 k 135|wish
21 k 136
11 k 136|why
29 k 136|wish
-20 k 137
-22 k 137|why
-4 k 137|wish
-15 k 138
-13 k 138|why
6 k 139
20 k 139|why
-19 k 13|why
22 k 13|wish
26 k 14
18 k 140
-10 k 140|why
27 k 140|wish
-11 k 141|why
11 k 141|wish
4 k 142
11 k 142|why
-7 k 142|wish
-17 k 143
11 k 143|why
-46 k 143|wish
23 k 144
30 k 144|why
31 k 145
27 k 145|why
8 k 145|wish
31 k 146
20 k 146|wish
-16 k 147
-11 k 147|why
-23 k 147|wish
-16 k 148
-32 k 148|why
-26 k 149
-44 k 149|why
25 k 149|wish
31 k 14|why
-4 k 14|wish
19 k 15
29 k 15|why
14 k 16
8 k 16|why
19 k 16|wish
23 k 17
31 k 17|why
18 k 18
15 k 18|why
16 k 18|wish
-19 k 19|why
5 k 19|wish
20 k 1|why
30 k 1|wish
5 k 2
5 k 20
6 k 20|why
4 k 20|wish
8 k 21
6 k 21|why
9 k 21|wish
-16 k 22
-23 k 22|why
11 k 22|wish
14 k 23
-9 k 23|why
28 k 23|wish
12 k 24
9 k 24|why
13 k 24|wish
28 k 25
23 k 25|why
22 k 25|wish
-21 k 26
-19 k 26|why
-23 k 26|wish
18 k 27
5 k 27|why
29 k 27|wish
14 k 28
-6 k 28|why
20 k 28|wish
8 k 29|wish
17 k 2|why
-17 k 2|wish
14 k 3
-27 k 30
11 k 30|why
-37 k 30|wish
17 k 31
16 k 31|why
12 k 31|wish
20 k 32
17 k 32|why
15 k 32|wish
32 k 33
42 k 33|wish
-23 k 34
-23 k 34|why
9 k 35
-12 k 35|why
25 k 35|wish
-10 k 36|wish
-13 k 37
-6 k 37|why
-25 k 37|wish
9 k 38
5 k 38|why
-13 k 38|wish
7 k 39
11 k 39|why
10 k 3|why
17 k 3|wish
-12 k 4
8 k 40
-6 k 40|why
23 k 40|wish
16 k 41
6 k 41|why
22 k 41|wish
27 k 42
26 k 42|why
15 k 42|wish
10 k 43
-5 k 43|why
4 k 43|wish
19 k 44
11 k 44|why
25 k 44|wish
-10 k 45
-12 k 45|wish
-13 k 46|why
40 k 46|wish
30 k 47
6 k 47|why
39 k 47|wish
24 k 48
42 k 48|wish
-34 k 49
-9 k 49|why
-30 k 49|wish
-5 k 4|why
-12 k 4|wish
3 k 5
30 k 50
3 k 50|why
41 k 50|wish
9 k 51
15 k 51|why
-6 k 51|wish
13 k 52
19 k 52|why
8 k 53
-24 k 53|why
30 k 53|wish
-13 k 54
-17 k 54|why
-9 k 55
4 k 55|why
-43 k 55|wish
29 k 56
21 k 56|why
28 k 56|wish
12 k 57
-13 k 57|why
25 k 57|wish
-6 k 58
-13 k 58|why
6 k 58|wish
-5 k 59|why
5 k 59|wish
-15 k 5|why
-10 k 6
26 k 60
37 k 60|wish
4 k 61
-6 k 61|why
-4 k 61|wish
-6 k 62|why
9 k 62|wish
11 k 63
5 k 63|why
16 k 63|wish
-10 k 64
-22 k 64|why
23 k 64|wish
31 k 65
23 k 65|why
32 k 65|wish
16 k 66
27 k 66|why
5 k 67
12 k 67|why
-14 k 67|wish
9 k 68
15 k 68|why
-7 k 68|wish
27 k 69
21 k 69|why
31 k 69|wish
-4 k 6|wish
40 k 7
14 k 70
9 k 70|why
16 k 70|wish
26 k 71
15 k 71|why
18 k 71|wish
22 k 72
13 k 72|why
17 k 72|wish
-8 k 73|why
27 k 73|wish
10 k 74
-7 k 74|why
13 k 74|wish
21 k 75
20 k 75|why
18 k 75|wish
4 k 76
25 k 76|why
-22 k 76|wish
-3 k 77
18 k 77|why
-21 k 77|wish
-11 k 78
14 k 78|why
-30 k 78|wish
12 k 79
31 k 79|wish
32 k 7|why
29 k 7|wish
39 k 80
27 k 80|why
37 k 80|wish
-10 k 81|why
9 k 81|wish
-14 k 82
-22 k 82|why
28 k 82|wish
16 k 83
4 k 83|why
24 k 83|wish
22 k 84
8 k 84|why
15 k 84|wish
11 k 85
-10 k 85|why
11 k 85|wish
12 k 86
13 k 86|why
8 k 86|wish
21 k 87
5 k 87|why
19 k 87|wish
6 k 88
-6 k 88|why
13 k 88|wish
16 k 89
17 k 89|why
10 k 89|wish
11 k 9
11 k 90|why
-38 k 90|wish
9 k 91
-6 k 91|why
4 k 91|wish
11 k 92
19 k 92|why
-3 k 92|wish
12 k 93
-8 k 93|why
14 k 93|wish
-5 k 94|why
4 k 94|wish
16 k 95
10 k 95|why
19 k 95|wish
25 k 96
23 k 96|why
19 k 96|wish
32 k 97
11 k 97|why
27 k 97|wish
30 k 98
32 k 98|why
9 k 98|wish
-10 k 99
-21 k 99|why
9 k 99|wish
5 k 9|why
13 k 9|wish
-48 length 0
-52 length 0|why
-26 length 0|wish
-31 length 1
-29 length 1|why
-29 length 1|wish
-24 length 2
-22 length 2|why
-23 length 2|wish
13 length 3
14 length 4
11 length 4|why
16 length 4|wish
8 length 5
18 length 5|wish
-10 no verb
-11 no verb|why
13 no verb|wish
-14 plain|why
9 rule bug
11 rule bug|why
-7 rule bug|wish
18 rule complaint
23 rule complaint|why
-21 rule complaint|wish
8 rule name
8 rule name|wish
-29 rule nothing
-19 rule nothing|why
-29 rule nothing|wish
-24 rule points
-19 rule points|why
-5 rule points|wish
-20 rule praise
-19 rule praise|why
-24 rule praise|wish
15 rule question
32 rule question|why
7 rule question|wish
-18 rule remark
-17 rule remark|why
-36 rule remark|wish
-31 rule sentence
-31 rule sentence|wish
19 rule wish
22 rule wish|why
16 rule wish|wish
17 side -1
18 side -1|why
9 side -1|wish
3 side 0
-13 side 0|why
-21 side 1
-25 side 1|why
-6 side 1|wish
-47 titled
-50 titled|wish
-26 verb first
-21 verb first|why
-9 verb first|wish
6 verb inside|why
-9 verb inside|wish
-17 w 0
-5 w 0|why
-32 w 0|wish
3 w 18h
6 w a
3 w a5
3 w a5|wish
-7 w abenco
-6 w abenco|wish
-4 w aberta
-4 w aberta|wish
9 w aberto
6 w aberto|wish
9 w about
9 w about|why
17 w above
17 w above|wish
-16 w abraco
-10 w abraco|wish
-15 w abre
4 w abre|why
-21 w abre|wish
-3 w abrir
5 w abrir|why
-8 w abrir|wish
4 w abriss
-9 w absolu
-9 w absolu|why
-14 w acabar
-14 w acabar|why
-11 w acabou
-11 w acabou|why
-4 w accept
-6 w accept|why
-13 w accoun
-13 w accoun|wish
7 w aceita
8 w aceita|why
14 w acesso
9 w acesso|wish
10 w acha
8 w achar
4 w achar|wish
10 w acha|why
-3 w achei|wish
-5 w acores
-5 w acores|why
-4 w actual
-8 w actual|why
3 w actual|wish
8 w add
7 w addres
16 w addres|why
-9 w addres|wish
12 w add|why
9 w adicio
8 w adicio|why
-6 w admini
-4 w adora
-19 w adoram
-19 w adoram|why
-4 w adora|why
11 w ads
11 w ads|why
9 w after
-4 w aftern|why
8 w after|wish
4 w again|why
-5 w age
5 w agenda
5 w agenda|wish
12 w ages
12 w ages|why
-9 w agilid
-9 w agilid|why
-7 w agora
-6 w agora|why
-16 w agrade
-9 w agrade|why
-7 w agrade|wish
15 w agua
15 w agua|why
12 w ai
8 w ai|why
4 w ai|wish
4 w ajuda
-8 w ajudad
-8 w ajudad|wish
7 w ajuda|why
-5 w alarm
-6 w alarm|why
8 w alergi
8 w alergi|wish
-10 w algo
4 w alguma
4 w alguma|why
5 w all
13 w allerg
10 w allerg|wish
3 w allow
5 w allowe
3 w allow|wish
21 w all|why
-9 w all|wish
6 w almoco|why
-6 w almoco|wish
-8 w alone
14 w alread|why
-14 w alread|wish
-6 w alta
-8 w alta|why
-16 w altura
-3 w aluno
4 w alunos
8 w alunos|why
12 w always
10 w always|why
-3 w am
-5 w ama
-5 w ama|why
-7 w amor
-6 w amor|why
28 w an
5 w and
19 w anda
-6 w andar
-10 w andare
-13 w andar|why
7 w andar|wish
19 w anda|why
-4 w ando
-4 w ando|why
10 w androi
8 w androi|why
-9 w and|why
5 w and|wish
-5 w anonim
-5 w anonim|wish
-5 w anonym
-5 w anonym|wish
-24 w anos
-22 w anos|why
-3 w anos|wish
7 w anota
6 w anothe
11 w anothe|why
12 w ano|why
-12 w ano|wish
-7 w answer
-7 w answer|why
4 w anteri|why
-4 w anteri|wish
8 w antes
5 w antes|wish
-14 w antiga
-6 w antigo
-8 w antigo|why
5 w anunci
-15 w anyone
-14 w anyone|why
-23 w anythi
-23 w anythi|why
-5 w any|why
4 w any|wish
29 w an|why
10 w an|wish
23 w aos
15 w aos|why
10 w aos|wish
5 w ao|why
-6 w ao|wish
6 w apaga
9 w apagad
6 w apagad|why
9 w apagar
6 w apaga|why
-14 w apanha
-14 w apanha|wish
8 w aparec
8 w aparec|why
26 w aparel
26 w aparel|why
17 w api
7 w api|why
10 w api|wish
19 w aplica
13 w aplica|why
9 w aplica|wish
-4 w apoio|why
6 w apple
6 w apple|wish
8 w appoin|why
-6 w appoin|wish
8 w appren
8 w appren|why
16 w approv
11 w approv|why
5 w approv|wish
3 w apps
3 w apps|wish
-5 w app|why
10 w app|wish
-6 w aprend
-6 w aprend|why
3 w aprova
8 w aprova|why
-5 w aprova|wish
5 w aquem
5 w aquem|why
13 w aqui|why
-11 w aqui|wish
17 w ar
3 w archiv
-9 w are
3 w are|why
-6 w are|wish
-3 w arrive
-3 w arrive|why
-12 w arruma
-13 w arruma|why
4 w artigo
11 w ar|why
6 w ar|wish
12 w as
-9 w ask
-17 w asked
-16 w asked|why
16 w asks
16 w asks|why
-7 w ask|why
6 w as|why
13 w as|wish
-9 w at
-19 w ate
5 w atenda
5 w atenda|wish
28 w atende
28 w atende|why
-20 w atendi
-16 w atendi|why
-4 w atendi|wish
-24 w ate|why
6 w ate|wish
-4 w atras
-21 w atraso
-9 w atraso|why
-11 w atraso|wish
-4 w atras|why
-8 w att
-17 w attach
-18 w attach|wish
-8 w att|wish
-7 w atuali
-4 w atuali|why
-4 w atuali|wish
-13 w at|why
-9 w at|wish
-7 w aula
-7 w aula|why
-17 w aument
-17 w aument|wish
15 w automa
18 w automa|wish
4 w avaria
3 w avaria|why
-9 w avisad
-3 w avisad|why
9 w avisar
9 w avisar|wish
-4 w aviso
-4 w aviso|wish
7 w a|why
6 w baby
6 w baby|why
14 w back
8 w back|why
5 w back|wish
-8 w bad
-13 w bad|why
5 w bad|wish
-10 w bag
-7 w bagunc
-7 w bagunc|why
-10 w bag|why
13 w bairro
10 w bairro|why
4 w baixa
-3 w baixar
17 w baixo
17 w baixo|why
6 w balanc
4 w balanc|why
-23 w banco
-23 w banco|why
11 w banhei
11 w banhei|wish
-6 w bank
-8 w bank|why
-23 w barulh
5 w bar|wish
-5 w baseme
-5 w baseme|why
-4 w batem
-4 w batem|why
6 w bateri
4 w batter
23 w be
4 w bebe
-11 w been
-9 w been|why
23 w before
13 w before|why
16 w before|wish
6 w behind
6 w behind|why
11 w being
10 w being|why
-5 w bell
-5 w bell|wish
-5 w bem
-17 w bem|why
13 w bem|wish
8 w bench
4 w bench|wish
-11 w best
-9 w best|why
12 w better
-7 w better|why
19 w better|wish
20 w betwee
20 w betwee|why
20 w be|why
14 w be|wish
-6 w bi
10 w bicicl
10 w bicicl|wish
-9 w big
18 w bigger
16 w bigger|wish
-9 w big|why
27 w bike
27 w bike|wish
-3 w bilhet
-5 w bilhet|why
-5 w bill
-3 w billin
-6 w billin|why
-3 w bill|why
7 w bin
4 w bins
4 w bins|wish
7 w bin|wish
6 w bit
4 w bit|why
-6 w bi|why
-6 w blank
9 w blocks
8 w blocos
8 w blocos|wish
3 w bloque|wish
3 w board
5 w boa|why
-4 w bola
-4 w bola|why
8 w boleti
8 w boleti|why
13 w boleto
8 w boleto|why
6 w boleto|wish
20 w bolinh
13 w bolinh|wish
-5 w bom
3 w bomba
3 w bomba|wish
-10 w bom|wish
-3 w bonito
-3 w bonito|why
13 w book
-6 w booked
-4 w booked|wish
4 w bookin
-4 w bookin|why
8 w bookin|wish
11 w book|why
-4 w boss
-4 w boss|wish
6 w bota
-4 w botao
-12 w botao|why
7 w botao|wish
6 w bota|wish
-7 w both
-5 w both|wish
6 w bought
3 w branch
11 w branch|why
-8 w branch|wish
8 w branco
8 w branco|why
-9 w break
5 w breakf
5 w breakf|why
-9 w break|why
6 w bring
5 w bring|wish
-3 w broken
3 w build
3 w build|wish
5 w bulk
-5 w bulk|why
10 w bulk|wish
-5 w bus
12 w busca
4 w busca|why
7 w busca|wish
-6 w busine
-6 w busine|why
-5 w bus|why
5 w button
4 w button|why
13 w by
16 w by|wish
-4 w ca
8 w cadast
8 w cadast|why
-9 w cada|why
4 w cada|wish
12 w cade
-19 w cadeir
-24 w cadeir|wish
6 w cade|wish
5 w cafe
6 w cafe|wish
-13 w caiu
21 w calcul
10 w calcul|why
11 w calcul|wish
17 w calend
10 w calend|why
8 w calend|wish
-15 w call
6 w calls
5 w calls|why
-20 w call|why
5 w call|wish
7 w cambio
7 w cambio|why
-11 w came
-8 w came|why
-5 w caminh
11 w campai
12 w campai|wish
-6 w campo
-16 w campo|why
9 w campo|wish
26 w can
5 w canais
-11 w cancel
-11 w cancel|wish
5 w cantin
5 w cantin|wish
8 w cant|why
-6 w cant|wish
3 w can|why
24 w can|wish
-13 w capric
-13 w capric|why
-7 w car
-3 w card
-11 w cards
-13 w cards|why
-5 w card|why
6 w carne
6 w carne|why
6 w carreg
5 w carreg|why
3 w carro
3 w carro|why
-6 w carta
11 w cartao
8 w cartao|wish
-6 w carta|why
8 w cartei
-8 w cartoe
-7 w car|wish
-5 w cat
10 w catrac
-5 w cat|why
-8 w caucao
-8 w causa
-8 w causa|why
-4 w ca|why
-8 w cedo
-6 w cedo|wish
-4 w celula|why
7 w celula|wish
4 w cents
8 w certif
3 w certif|why
5 w certif|wish
-18 w certo
-16 w certo|why
8 w chamad
6 w chamad|why
4 w chance
4 w chance|wish
14 w change
17 w change|why
10 w changi
6 w changi|why
3 w changi|wish
18 w charge
15 w charge|why
4 w chat
4 w chatbo
4 w chatbo|why
3 w chat|why
9 w chave
7 w chave|wish
-8 w cheape
-10 w cheape|why
8 w check
5 w checki
5 w checki|why
3 w checkl
16 w checko
10 w checko|why
5 w checko|wish
6 w check|wish
15 w chega
4 w chegav
4 w chegav|why
9 w chega|why
8 w chega|wish
-8 w chego
-5 w chegou|why
-9 w chegue
-7 w cheio
-5 w cheio|why
11 w cheque
12 w cheque|wish
-3 w christ
-5 w chuva
-5 w chuva|why
-9 w cida
-7 w cidade
-7 w cidade|why
10 w cima
9 w cima|why
-9 w cinco
-4 w cinco|why
-5 w cinco|wish
4 w cinque
3 w cinque|why
8 w cinzen
8 w cinzen|why
10 w claro
8 w claro|why
3 w class
3 w classe|why
-7 w clean
-12 w cleane|wish
-7 w clean|why
5 w clear
5 w clear|why
5 w clicki
5 w clicki|why
7 w clicks
4 w clicks|why
9 w clico
5 w clico|why
-11 w client
-22 w client|why
-7 w clinic
-3 w clinic|why
3 w clique|why
-4 w close
9 w closed
9 w closed|why
-7 w close|wish
-4 w club
3 w cnpj
3 w cnpj|why
7 w cobert
6 w cobrad
6 w cobrad|why
6 w cobram
6 w cobram|why
3 w cobran
10 w cobrar
28 w cobrar|why
-18 w cobrar|wish
4 w cobre
4 w cobre|wish
9 w code
5 w codes
5 w codes|why
8 w code|why
8 w coffee
8 w coffee|why
-29 w coisa
-12 w coisas
-12 w coisas|wish
-17 w coisa|why
-16 w coisa|wish
6 w cold
-13 w colega
-4 w colega|why
-9 w colega|wish
-6 w coloca
-7 w coloca|wish
4 w colour
3 w colour|wish
9 w column
9 w column|wish
6 w com
6 w comboi
6 w comboi|why
4 w comeca
7 w comeca|why
-3 w comeca|wish
-10 w comeco
-10 w comeco|why
-3 w coment
-3 w coment|why
14 w comerc
14 w comerc|why
-6 w comes
-7 w comes|why
-4 w come|wish
24 w comida
24 w comida|why
-4 w coming
-4 w coming|why
11 w comiss
11 w comiss|wish
-7 w commen
-7 w commen|wish
-13 w como
-16 w como|why
-4 w compan
-7 w compan|why
-7 w compar|why
-15 w compla
-10 w compla|why
-5 w compla|wish
4 w comple
-3 w comple|why
7 w comple|wish
-15 w compli
-15 w compli|why
9 w compri
-8 w comput
-7 w comput|wish
7 w comuni
-7 w com|why
21 w com|wish
12 w concor
12 w concor|why
6 w condic
4 w condic|wish
-10 w condom
-7 w condom|wish
-6 w conexa
-8 w conexa|why
-15 w confir
-16 w confir|why
13 w confus
13 w confus|why
5 w connec
9 w conseg
8 w conseg|wish
7 w conser
7 w conser|wish
5 w consid
5 w consid|wish
21 w consig
18 w consig|why
4 w consig|wish
-8 w consul
-11 w consul|why
-15 w contab
-6 w contab|why
-9 w contab|wish
9 w contac
14 w contac|why
-6 w contac|wish
-16 w contad
-9 w contad|why
-7 w contad|wish
-3 w contas|why
3 w conta|wish
-10 w contin
10 w contin|why
-20 w contin|wish
6 w contra
-8 w contra|why
12 w contra|wish
20 w conver
18 w conver|wish
10 w copy
-7 w copyin
10 w copy|why
-5 w cor
9 w corre
-10 w correi
3 w correi|why
-13 w correi|wish
9 w corre|why
4 w cortad
3 w cortad|why
-5 w cor|why
8 w cost
-4 w costs
-5 w costs|why
8 w cost|why
19 w could
-11 w couldn
-11 w couldn|why
-7 w could|why
27 w could|wish
-3 w countr
-3 w countr|why
3 w courie
-9 w cover
23 w covera
23 w covera|why
-9 w cover|wish
-9 w crashe
-9 w crashe|why
4 w create
4 w create|wish
6 w creche
6 w creche|wish
-11 w cresce
-11 w cresce|why
-4 w crianc
-4 w crianc|wish
6 w criar
6 w criar|why
-12 w cumpre
-12 w cumpre|why
-13 w cumpri
-7 w cumpri|why
-5 w cumpri|wish
19 w curren
14 w curren|wish
-7 w curso
-7 w curso|why
4 w custa
4 w custa|why
5 w custom
-11 w custom|why
15 w custom|wish
-3 w cut
4 w cut|why
-6 w cut|wish
4 w da
-3 w daft
-4 w daily
-3 w daily|wish
-5 w daqui
-5 w daqui|why
7 w daria
7 w daria|why
13 w dark
4 w darker
4 w darker|why
15 w dark|wish
31 w das
12 w dashbo
11 w dashbo|why
23 w das|why
17 w das|wish
-7 w data|why
5 w data|wish
24 w date
21 w date|why
9 w dava
4 w dava|why
5 w dava|wish
-9 w day
4 w days|wish
-16 w day|why
3 w da|why
14 w de
19 w dead
19 w dead|why
30 w decent
5 w decent|why
26 w decent|wish
-10 w dei
-13 w deixa
-4 w deixar
-13 w deixar|why
9 w deixar|wish
4 w deixa|why
-17 w deixa|wish
-21 w deixei
-21 w deixei|why
-13 w deixem
-13 w deixem|wish
-13 w deixou
-9 w deixou|why
-10 w dei|why
4 w dela
4 w dela|why
15 w delete
5 w delete|why
10 w delete|wish
-5 w deleti
10 w delive
-5 w delive|why
16 w delive|wish
4 w demais|why
7 w demasi
7 w demasi|why
4 w demora
6 w demora|why
3 w depart
3 w depart|why
5 w depend
5 w depend|why
6 w deploy
5 w depois|wish
-3 w der
-3 w der|wish
-7 w descan
-7 w descan|why
6 w descar
5 w descol
5 w descol|why
8 w descon
-10 w descon|why
19 w descon|wish
5 w desde
11 w desde|why
-8 w desde|wish
-9 w deserv
-6 w deserv|why
-7 w desist
-7 w desist|why
6 w desk
6 w desk|wish
22 w deslig
14 w deslig|why
7 w deslig|wish
5 w desloc
5 w desloc|why
-18 w dessa
-18 w dessa|wish
6 w desse|why
-5 w desse|wish
-6 w desta
-6 w desta|wish
-14 w deus
-5 w deus|why
-9 w deus|wish
5 w devia
5 w deviam
9 w devolv
18 w dez
15 w dez|why
3 w dez|wish
4 w de|why
23 w de|wish
7 w diaria
-4 w dias|why
5 w dia|wish
-8 w did
-3 w didnt
-3 w didnt|why
-10 w did|why
5 w difere
4 w difere|why
11 w differ
9 w differ|why
-8 w dificu
-8 w dificu|why
3 w digest
3 w digest|wish
5 w digita
10 w digita|why
-6 w digita|wish
-4 w diminu
-4 w dinhei
-7 w direct
-7 w direct|wish
3 w disapp
3 w disapp|why
-8 w dispen
-6 w dispen|wish
-4 w disse
20 w disser
20 w disser|why
10 w diz
7 w dizem
7 w dizem|why
-14 w dizer
-9 w dizer|why
-5 w dizer|wish
7 w diz|why
10 w dobro
10 w dobro|why
6 w docs
6 w docs|why
4 w docume
-23 w does
12 w doesnt
20 w doesnt|why
-7 w doesnt|wish
-23 w does|why
-5 w dog
-5 w doing
8 w dois|why
-9 w dois|wish
3 w dolar
3 w dolar|wish
-5 w doming
-9 w doming|why
4 w doming|wish
-8 w dona
-5 w dona|wish
-4 w done
-4 w done|why
-18 w dont
-8 w dont|why
-14 w dont|wish
-4 w door|why
6 w door|wish
15 w dos
9 w dos|why
6 w dos|wish
-11 w dou
17 w double
16 w double|why
-4 w dou|why
-6 w dou|wish
-6 w down
-6 w down|why
-4 w dra
-4 w dra|wish
-8 w dream
6 w drives
6 w drives|why
-16 w durant
-15 w durant|wish
-7 w durmo
-7 w durmo|why
7 w e
5 w each
4 w each|why
-3 w early|wish
5 w eats
5 w eats|why
4 w ecra
3 w ecra|why
8 w edit
4 w edit|wish
15 w educad
15 w educad|why
-19 w eh
-5 w eh|why
-38 w eh|wish
6 w eight
-4 w eighty
-4 w eighty|why
6 w eight|why
-10 w ele
-4 w eletro
-6 w eletro|why
10 w elevad
11 w elevad|wish
-3 w eleven|wish
-12 w ele|why
-4 w elogio
-4 w elogio|why
15 w em
-16 w email
8 w emails
4 w emails|why
4 w emails|wish
-19 w email|why
-4 w embala
-8 w embala|why
10 w embora
10 w embora|why
4 w ementa
4 w ementa|wish
6 w emerge
8 w emitir
6 w emitir|why
-17 w empres
-18 w empres|why
11 w em|why
13 w em|wish
11 w encont
9 w encont|why
9 w ended
9 w ended|why
9 w endere
5 w endere|why
4 w endere|wish
-4 w end|why
4 w end|wish
-7 w enfim
-7 w enfim|why
12 w englis
7 w englis|why
5 w englis|wish
4 w enough
3 w enough|why
-7 w enquan
-3 w enquan|why
-25 w entao
-14 w entao|why
-11 w entao|wish
-3 w entend
5 w entra
12 w entrad
11 w entrad|wish
7 w entran
7 w entran|wish
4 w entrar
3 w entrar|why
5 w entra|wish
6 w entre
36 w entreg
19 w entreg|why
22 w entreg|wish
5 w entre|why
4 w enviar
4 w enviar|wish
3 w epoca
-6 w equipa
-5 w equipa|why
-33 w equipe
-23 w equipe|why
-14 w equipe|wish
10 w era
3 w era|why
10 w era|wish
3 w erp
3 w erp|wish
8 w errado|why
22 w erro
-11 w error
-11 w error|why
13 w erro|why
10 w erro|wish
-8 w escane
-4 w escola|wish
-5 w escolh
5 w escolh|why
-11 w escolh|wish
10 w escond
9 w escond|why
15 w escrev|why
-15 w escrev|wish
-4 w escrit
-6 w escrit|why
5 w escuro
6 w escuro|wish
-7 w espanh
-7 w espanh|wish
-5 w especi
-5 w especi|wish
9 w espelh
9 w espelh|wish
8 w espera
6 w espera|wish
-27 w espero
-10 w espero|why
-16 w espero|wish
10 w esplan
10 w esplan|wish
-10 w esquec
-12 w esquec|why
12 w essa
14 w essa|why
-17 w esse
-6 w esse|why
-11 w esse|wish
-3 w estaca
20 w estaci
18 w estaci|why
-6 w estagi
7 w estagi|why
-13 w estagi|wish
3 w estao
15 w estao|why
-11 w estao|wish
-5 w estar
7 w estar|why
-12 w estar|wish
6 w estava
5 w estava|wish
13 w esta|why
-15 w esta|wish
-7 w este
-7 w este|why
-20 w estou
-19 w estou|why
-7 w estrad
-6 w estrad|wish
5 w estuda
5 w estuda|wish
14 w etique
6 w etique|why
8 w etique|wish
15 w eu
6 w euros
5 w euros|why
13 w eu|why
10 w eu|wish
-12 w even
-12 w even|why
9 w everyb
9 w everyb|why
5 w everyo
4 w everyo|why
8 w everyt|why
-6 w everyt|wish
-3 w every|why
3 w every|wish
-34 w exampl
-34 w exampl|wish
16 w excel
7 w excele
7 w excele|why
8 w excell
8 w excell|why
9 w excel|why
7 w excel|wish
7 w except
7 w except|why
-3 w exempl
-3 w exempl|why
6 w existe
6 w existe|why
10 w expens
10 w expens|why
-7 w experi
-7 w experi|why
3 w expire
-7 w explic
-8 w explic|why
18 w export
21 w export|why
5 w expres
5 w expres|why
6 w extrat
7 w extrat|wish
11 w e|why
-12 w e|wish
-7 w facil
-7 w facil|why
11 w faco
7 w faco|why
5 w faco|wish
11 w factor
7 w factor|wish
-7 w fair
-7 w fair|why
-7 w fala
22 w falar
10 w falar|why
13 w falar|wish
6 w fala|why
-12 w fala|wish
-11 w falei
-8 w falei|wish
-5 w falhou
-5 w falhou|why
14 w falta
15 w falta|why
-4 w famili|why
10 w farmac
10 w farmac|why
-5 w faster|wish
8 w father
15 w fatura
6 w fatura|why
12 w fatura|wish
-4 w fault
-3 w fault|why
-13 w favor
-11 w favor|wish
4 w fax
4 w fax|why
-17 w faz
-6 w fazer
-5 w fazer|why
-11 w fazia
-11 w fazia|why
-14 w faz|why
-9 w featur
5 w featur|why
-14 w featur|wish
3 w fechad
7 w fechar
6 w fechar|why
-6 w fechav
-6 w fechav|why
-7 w fecho
-7 w fecho|why
-6 w fee
-7 w feedba
-7 w feedba|why
5 w feel
-4 w feels
-4 w feels|why
5 w feel|why
-4 w fees
-5 w fees|why
-6 w fee|why
4 w feriad
-7 w ferias
-9 w ferias|why
6 w fernan|wish
-5 w fewer
-13 w fez
3 w fez|why
21 w fi
29 w fica
4 w ficam
-4 w ficar
-4 w ficar|why
3 w ficava
3 w ficava|wish
29 w fica|why
3 w ficha
4 w ficha|wish
-5 w ficou
21 w fideli
19 w fideli|why
8 w fields
8 w fields|wish
-5 w fila
-5 w fila|why
-15 w files
3 w file|wish
-7 w filha
-6 w filha|why
6 w filho
7 w filho|wish
5 w filter
4 w filter|wish
-11 w filtro|why
9 w filtro|wish
-14 w fim
-19 w fim|why
6 w fim|wish
-14 w finall
-14 w finall|why
6 w financ|why
21 w find
14 w find|why
9 w find|wish
-6 w fine
-4 w fine|why
4 w finger
4 w finger|why
-5 w fiquei
-5 w fiquei|why
-8 w fiquem
-4 w fiquem|wish
-7 w firme
-9 w first
-7 w first|wish
25 w five
28 w five|why
6 w fix
9 w fixar
9 w fixar|wish
-14 w fixed
-11 w fixed|why
-7 w fixes
5 w fix|why
-3 w fiz
-11 w fizera
-7 w fizera|wish
-3 w fiz|why
21 w fi|why
-4 w flight
-4 w flight|why
5 w flores
5 w flores|wish
5 w foi
16 w foi|why
-12 w foi|wish
6 w folha
5 w folha|why
5 w follow
5 w font
6 w font|why
-4 w food
9 w for
6 w fora
6 w fora|why
13 w forget
12 w forget|why
7 w form
4 w forma
5 w formac
-7 w formad
-3 w forms
-4 w forms|why
15 w formul
17 w formul|wish
4 w form|wish
22 w fortni
22 w fortni|why
18 w forty
20 w forty|why
-13 w forwar
18 w for|wish
-6 w fotogr
-6 w fotogr|why
-10 w found
-10 w found|why
-5 w four
-5 w four|why
-4 w freeze
-8 w freeze|why
5 w freeze|wish
-5 w free|wish
3 w frente|wish
4 w frete
10 w fria
10 w fria|why
-8 w friday
4 w friday|why
-11 w friday|wish
6 w friend
-6 w friend|why
11 w friend|wish
-3 w frigor
-3 w frigor|why
-4 w from
-4 w from|why
-12 w from|wish
-5 w front
-11 w fui
-11 w fui|why
16 w full
15 w funcio
7 w funcio|why
8 w funcio|wish
12 w fundo
12 w fundo|why
-4 w gabine
-4 w gabine|why
-6 w ganhei
-6 w ganhei|why
5 w gate
5 w gate|wish
-4 w gente
-12 w gente|why
4 w gente|wish
-9 w geral
-8 w geral|wish
11 w gerent
10 w gerent|wish
3 w get
-5 w gets
-6 w gets|why
15 w gettin
15 w gettin|why
4 w get|why
3 w gift
7 w give
6 w give|wish
4 w gloves|why
5 w gluten
5 w gluten|wish
-7 w goes
-7 w goes|why
-9 w going
-8 w going|wish
5 w gone
5 w gone|why
-12 w good
-5 w good|why
-10 w good|wish
12 w google
11 w google|wish
5 w gostar
5 w gostar|wish
11 w gostav
9 w gostav|why
-13 w gosto
-12 w gosto|why
-9 w graca
5 w grafic
5 w grafic|why
-18 w grande
-18 w grande|why
8 w gratis
6 w gratis|why
4 w gratui
4 w gratui|why
4 w gravar
4 w gravar|why
7 w gravou
7 w gravou|why
-10 w great
-8 w great|wish
-4 w green
-4 w green|wish
-5 w greeti
4 w grey
4 w grey|why
5 w grupo
-5 w guarda
-6 w guarda|why
-5 w guess
-5 w guess|why
8 w guests
5 w guests|wish
5 w guia
8 w guias
6 w guias|why
4 w guide
8 w guy
3 w guys|why
3 w guy|why
5 w gym
5 w gym|why
6 w ha
-5 w had|why
6 w had|wish
4 w half
6 w half|why
-5 w hall
-4 w hand|wish
7 w happen
-4 w happie
-4 w happie|why
-3 w happy|why
-6 w hard
-6 w hard|why
-20 w has
-20 w has|why
-12 w have
8 w haver
7 w haver|wish
-10 w have|why
-8 w have|wish
10 w havia
10 w havia|why
5 w having
5 w having|why
6 w ha|why
5 w ha|wish
-4 w he
8 w heatin
8 w heatin|why
12 w held
12 w held|why
9 w help
-3 w helps
-5 w helps|wish
10 w help|why
-16 w her
-12 w here
-10 w here|wish
-3 w hi
-6 w hide
-6 w hide|wish
-5 w him
-5 w him|why
-9 w his
-7 w histor|why
7 w histor|wish
-9 w his|why
-3 w hi|wish
13 w hoje
10 w hoje|why
4 w hoje|wish
10 w holeri
11 w holida
13 w holida|why
-12 w home
-12 w home|why
-8 w honest
-7 w honest|why
6 w hook
-10 w hope
-10 w hope|wish
-7 w hora
-3 w horari|why
-4 w horas
-5 w horas|why
-4 w hora|why
-7 w hora|wish
11 w hot
-3 w hotel
-3 w hotel|why
11 w hot|why
-8 w hours|why
10 w hours|wish
13 w how
8 w how|why
5 w how|wish
-4 w human
-7 w humano|wish
-3 w human|wish
-17 w i
4 w ia
4 w ia|why
6 w iban
5 w id
5 w ideall
5 w ideall|wish
-4 w ideia
-4 w ideia|why
10 w id|why
-4 w id|wish
6 w if|why
-4 w if|wish
-5 w ignore
-5 w ignore|wish
-3 w igual
5 w ilimit
5 w ilimit|why
18 w im
-3 w imagin
-3 w imagin|why
-8 w imenso
-4 w impeca
-4 w impeca|why
-11 w import
-12 w import|why
6 w imposs
4 w imposs|why
11 w imprim
-7 w imprim|why
17 w imprim|wish
-15 w improv
-6 w improv|why
15 w imundo
15 w imundo|why
20 w im|why
10 w in
6 w inbox
6 w inbox|wish
-4 w includ|wish
-4 w indico
-4 w indico|why
-3 w indiqu
-3 w indiqu|why
10 w ingles
16 w ingles|why
18 w instal
10 w instal|why
9 w instea
8 w instea|wish
11 w instru
14 w instru|why
17 w integr
4 w integr|why
14 w integr|wish
13 w inteir
11 w inteir|why
-4 w intern|why
5 w interr
3 w interr|wish
-8 w into|why
5 w into|wish
-7 w intuit
-7 w intuit|why
6 w inutil
6 w inutil|why
6 w invent
6 w invent|why
-6 w invoic
-6 w invoic|why
-3 w invoic|wish
5 w in|wish
19 w ir
9 w ir|why
10 w ir|wish
11 w is
-4 w isnt
-4 w isnt|why
-43 w isso
-19 w isso|why
-36 w isso|wish
-22 w isto
-19 w isto|why
19 w is|why
-8 w is|wish
-19 w it
7 w item
7 w item|why
-6 w itens
5 w itens|why
-8 w its
-15 w itself
-18 w itself|why
3 w itself|wish
-3 w its|why
-6 w its|wish
-18 w it|why
-10 w it|wish
6 w iva
5 w iva|why
-7 w ive
-5 w ive|why
-13 w i|why
-18 w i|wish
-17 w ja
-3 w janeir
-4 w janeir|why
4 w jantar
5 w januar
5 w januar|why
-13 w ja|why
-5 w ja|wish
-4 w jeitin
-4 w jeitin|wish
-4 w jeito|why
3 w jeito|wish
-9 w joaqui
-9 w joaqui|why
-10 w job
4 w jobs|wish
-10 w job|why
-7 w julho
-7 w julho|why
-6 w june
-4 w june|why
3 w juntar
3 w juntar|wish
5 w junto
5 w junto|why
10 w juros
10 w juros|wish
-4 w justo
-4 w justo|why
10 w just|why
-9 w just|wish
-14 w k
9 w keeps
9 w keeps|why
-16 w kept
-16 w kept|why
5 w keyboa
5 w keyboa|wish
-6 w kids
-8 w kids|why
7 w kill
7 w kill|wish
3 w kiosk
13 w kitche
9 w kitche|why
7 w know
-3 w knows
-3 w knows|why
8 w know|wish
-5 w k|why
-8 w k|wish
-11 w la
-11 w label
-12 w label|why
8 w labora
8 w labora|wish
-15 w lado
-8 w lado|why
-7 w lado|wish
-10 w lady
9 w lanco
9 w lanco|why
8 w langua
3 w langua|why
4 w langua|wish
-5 w laptop
-16 w last
-8 w last|why
-10 w last|wish
3 w late
13 w later
4 w latera
4 w latera|wish
8 w later|wish
-4 w late|why
6 w late|wish
12 w laudos
-7 w layout
-13 w la|why
-12 w le
-13 w least
-13 w least|wish
-10 w leave
-4 w leave|wish
11 w left
10 w left|why
11 w legend
16 w legend|wish
-6 w lembra
-8 w lembra|wish
-3 w lembre|why
5 w lembre|wish
5 w lenta
4 w lenta|wish
6 w lento
6 w lento|why
6 w ler|wish
5 w less
5 w less|why
9 w let
17 w letra
13 w letra|why
4 w letra|wish
3 w lettin
3 w lettin|wish
-3 w let|why
11 w let|wish
3 w levant
3 w levant|why
5 w levar
5 w levar|why
-6 w le|why
-7 w le|wish
5 w lift
4 w lift|why
7 w ligaca
7 w ligaca|wish
-5 w ligado
-5 w ligado|why
-6 w ligand
-6 w ligand|why
4 w ligar
17 w light
17 w light|wish
3 w ligo
-4 w liguem
-4 w liguem|wish
6 w limita
7 w limits
7 w limits|wish
-6 w limit|why
4 w limit|wish
-4 w limpez
-12 w limpo
-12 w limpo|why
-4 w lindo
-4 w lindo|why
16 w lingua
15 w lingua|why
3 w linhas
3 w linhas|why
-17 w list
-34 w lista
-5 w lista|why
-31 w lista|wish
-5 w listen
-5 w listen|why
10 w lists
5 w list|why
-24 w list|wish
6 w lixeir
6 w lixeir|wish
5 w lock
19 w locker
16 w locker|why
5 w lock|why
4 w log
12 w logged
24 w login
5 w logins
5 w logins|why
16 w login|why
9 w login|wish
-6 w logoti
3 w logo|why
4 w log|why
-5 w loja
4 w lojas|wish
-6 w loja|why
-8 w long
17 w longer
7 w longer|why
9 w longer|wish
4 w long|why
-13 w long|wish
-12 w lookin
-4 w lookin|why
-10 w looks
-10 w looks|why
-7 w lose
-7 w lose|why
-15 w lost
-9 w lost|why
-17 w lot
-13 w lot|why
-4 w lot|wish
-3 w loud
-3 w loud|why
4 w love|why
-5 w love|wish
6 w loyalt
4 w loyalt|wish
-12 w lugar
13 w lugare
13 w lugare|why
-14 w lugar|why
-4 w lunch
-4 w lunch|why
7 w luz
-4 w luz|why
11 w luz|wish
3 w machin
3 w machin|why
-6 w made
-3 w madrug|why
-7 w mae
-7 w mae|why
-15 w mail
-4 w mails
-4 w mails|wish
-14 w mail|why
-3 w mail|wish
-4 w maio
4 w maior
3 w maior|wish
-4 w maio|why
3 w mais|wish
12 w make
8 w make|why
4 w make|wish
4 w mal
-11 w malas
-3 w mal|wish
5 w man
5 w manage
-3 w manage|why
9 w manage|wish
-8 w manda
5 w mandar
-3 w mandar|why
8 w mandar|wish
-8 w manda|why
-8 w mandem
-8 w mandem|wish
-7 w mando
-7 w mando|wish
-8 w manha
-9 w manha|why
-28 w manten
-28 w manten|wish
4 w manual|why
5 w man|why
-9 w mao
4 w mao|why
-13 w mao|wish
-6 w map
-10 w map|why
3 w map|wish
3 w marca
-8 w marcac
-9 w marcac|why
14 w marcad
-4 w marcar
-5 w marcar|why
3 w marca|wish
-6 w march
-6 w march|why
-7 w marco
-7 w marco|why
10 w margem
10 w margem|why
-7 w marido
-8 w marido|wish
13 w mata
13 w mata|why
-3 w matriz
-5 w mau
-5 w mau|why
-8 w may
20 w maybe
22 w maybe|wish
-6 w may|why
-11 w me
10 w means
10 w means|why
-4 w median
-4 w median|why
17 w medica
-4 w medico
-5 w medico|why
5 w meetin
3 w mega
3 w mega|why
-3 w meh
-3 w meh|why
12 w meio
9 w meio|why
-11 w melhor
-14 w melhor|why
4 w member
4 w member|wish
-7 w menino
-7 w menino|why
-3 w menos
-18 w menos|why
14 w menos|wish
8 w mensag
6 w mensag|wish
24 w mensal
16 w mensal|why
8 w mensal|wish
-5 w mentio
9 w menu
15 w menus
15 w menus|why
6 w menu|why
-6 w mercad
-4 w mercad|why
-16 w merece
-9 w merece|wish
4 w merge
-19 w mes
-15 w mesa
-25 w mesa|wish
-4 w mesma
-14 w mesma|why
10 w mesma|wish
9 w mesmo
-4 w mesmos
6 w mesmo|wish
15 w messag
11 w messag|why
3 w messag|wish
-15 w mes|why
-4 w mes|wish
8 w meta
9 w metade
9 w metade|why
8 w meta|wish
-5 w meter|why
-6 w meu
23 w meus
19 w meus|why
5 w meus|wish
11 w meu|why
-24 w meu|wish
-10 w mexam
-10 w mexam|wish
-4 w mexer
-5 w mexer|why
-12 w me|why
9 w me|wish
5 w micros
5 w micros|wish
-9 w mil
-4 w mil|why
-9 w mim
-6 w mim|wish
-3 w mine
-3 w mine|why
-8 w minha
-24 w minhas
-24 w minhas|why
-14 w minha|wish
-9 w minute
-9 w minute|why
18 w minuto
18 w minuto|why
-6 w miss
-10 w missin
-7 w missin|why
-6 w miss|why
4 w miuda
3 w miuda|why
12 w mobile
10 w mobile|why
6 w mobili
6 w mobili|why
-6 w moca
-6 w moca|why
-12 w modelo
6 w modelo|wish
-8 w mode|why
9 w mode|wish
11 w modo
-5 w modo|why
15 w modo|wish
-16 w moment
-11 w moment|why
-5 w moment|wish
8 w monday
8 w monday|why
-6 w money
-6 w money|why
-4 w month
-8 w monthl
-9 w monthl|why
-3 w months
-8 w months|why
-6 w month|why
-13 w more
6 w more|why
-22 w more|wish
-11 w mornin
-5 w mornin|why
-5 w mornin|wish
-4 w moro
7 w mostra
5 w mostra|wish
-6 w mother
-6 w mother|why
6 w motobo|why
9 w motori
8 w motori|why
-3 w much|why
-5 w muda
5 w mudar
-8 w mudara
-8 w mudara|why
3 w mudari
3 w mudari|wish
4 w mudar|why
-6 w muda|why
-4 w mudei
-4 w mudei|why
6 w mudo
-6 w mudou|why
5 w mudou|wish
6 w mudo|wish
5 w muita
5 w muita|why
-5 w muitos
-5 w muitos|why
17 w multi
3 w multib
17 w multi|wish
-9 w mundo
4 w mundo|why
-13 w mundo|wish
11 w music
5 w musica
10 w music|why
-14 w my
-33 w my|wish
-4 w n
14 w na
23 w nada|why
-23 w nada|wish
-6 w name
4 w names
-13 w name|why
6 w name|wish
-3 w nao
17 w nao|why
-11 w nao|wish
25 w nas
24 w nas|wish
-4 w nataca
-4 w nataca|why
18 w na|wish
14 w needs
4 w needs|why
9 w needs|wish
6 w need|why
-4 w need|wish
-28 w nem
-28 w nem|why
14 w nenhum
17 w nenhum|why
-4 w nesse
-4 w nesse|why
-7 w never
-17 w never|why
11 w never|wish
-32 w new
-6 w new|why
-29 w new|wish
8 w next|why
-8 w next|wish
6 w nice
6 w nice|why
6 w nif
6 w nif|why
7 w night
7 w nightm
7 w nightm|why
-9 w nights
-9 w nights|wish
11 w night|why
-4 w night|wish
-4 w nine
8 w ningue
14 w ningue|why
-8 w ningue|wish
-5 w nisso
-3 w nisso|wish
16 w no
26 w nobody
30 w nobody|why
4 w noite
5 w noites
4 w noites|why
7 w noite|why
-4 w noite|wish
5 w nome
3 w none
6 w none|why
4 w noon
4 w noon|why
21 w normal
16 w normal|why
4 w normal|wish
22 w nos
-4 w nosso
-5 w nossos|why
3 w nossos|wish
-5 w nosso|why
13 w nos|why
11 w nos|wish
-14 w not
10 w notas
8 w notas|why
-5 w nota|wish
-7 w notes
-12 w notes|why
5 w notes|wish
5 w note|wish
-12 w nothin
7 w nothin|why
-20 w nothin|wish
-18 w notice
-18 w notice|why
9 w notifi
7 w notifi|why
4 w noturn
4 w noturn|wish
-4 w not|why
-13 w not|wish
-14 w nova
-8 w nova|why
-6 w nova|wish
21 w nove
21 w nove|why
9 w novo|why
-12 w novo|wish
4 w now
3 w now|wish
-7 w no|why
23 w no|wish
-4 w num
9 w number
9 w number|wish
-4 w numero
-4 w numero|wish
-9 w nunca|why
15 w nunca|wish
-4 w n|wish
13 w o
8 w obra
9 w obras
8 w obras|why
8 w obra|why
-6 w octobe
-11 w of
-25 w office
-16 w office|why
-9 w office|wish
3 w offlin
-4 w offlin|why
7 w offlin|wish
-5 w off|why
5 w off|wish
-6 w of|why
-16 w of|wish
-5 w oh
-5 w oh|why
-4 w oito
-4 w oito|why
-10 w ok
-9 w ok|why
18 w old
8 w old|why
10 w old|wish
-11 w olha
-11 w olha|why
15 w olhou
15 w olhou|why
-7 w olho|why
4 w olho|wish
8 w onboar
6 w onboar|why
11 w onde
9 w onde|wish
-3 w ones
6 w one|why
-11 w one|wish
7 w online
7 w online|wish
-18 w only
-15 w only|wish
32 w ontem
38 w ontem|why
-21 w on|why
13 w on|wish
8 w opcao
4 w opcao|wish
3 w opened
11 w openin
9 w openin|wish
7 w open|why
-5 w open|wish
-3 w operad
-3 w operad|why
-6 w opinia
-6 w opinia|why
-6 w opinio
6 w option
5 w option|wish
-3 w or
4 w orcame
-3 w orcame|why
7 w orcame|wish
-9 w ordem
-4 w ordem|why
-4 w ordem|wish
-10 w ordena
-10 w ordena|wish
6 w orderi
6 w orderi|wish
3 w orders
8 w order|why
-10 w order|wish
-4 w organi
-4 w organi|why
12 w or|why
-15 w or|wish
16 w os
17 w os|why
4 w os|wish
-12 w other
-4 w others
-4 w others|why
-12 w other|why
-5 w otimo
-4 w otimo|why
-6 w ou
-16 w our|why
22 w our|wish
24 w out
11 w outloo
7 w outloo|why
4 w outloo|wish
-12 w outra
-5 w outra|why
-6 w outra|wish
-5 w outro
-11 w outros
-11 w outros|why
-5 w outro|why
10 w outsid
9 w outsid|why
15 w out|why
19 w out|wish
-7 w ou|why
-10 w over
-16 w over|why
5 w over|wish
17 w own
4 w owner
4 w owner|wish
7 w own|why
10 w own|wish
10 w o|why
12 w o|wish
-23 w pacien
-23 w pacien|why
10 w packag
11 w packag|why
3 w pacote
3 w pacote|why
-7 w padari
-7 w padari|why
-11 w pagam
-9 w pagame
-10 w pagame|wish
-11 w pagam|why
15 w pagar
9 w pagar|why
7 w pagar|wish
-13 w page
-13 w page|wish
-7 w pago
7 w pago|why
-14 w pago|wish
-9 w paguei
-9 w paguei|why
-12 w paid
-16 w paid|why
4 w painel
4 w painel|wish
9 w palavr
8 w palavr|why
5 w pao
6 w pao|why
16 w papel
-6 w papela
-6 w papela|why
10 w papelz
10 w papelz|why
7 w papel|why
11 w papel|wish
18 w paper
21 w paper|why
14 w para
7 w para o
7 w para o|wish
4 w parabe
4 w parabe|why
16 w para|why
5 w para|wish
18 w parcel
-9 w parcel|why
26 w parcel|wish
4 w parece
4 w parece|why
-5 w parei
-5 w parei|why
6 w parent
-4 w parkin
-6 w parkin|why
-4 w parte
-4 w parte|why
-5 w parts|wish
-3 w pass
-13 w passad
-8 w passad|why
-6 w passad|wish
23 w passar
12 w passar|why
11 w passar|wish
12 w passe
8 w passe|why
4 w passe|wish
-8 w passou
-8 w passou|why
6 w passo|why
6 w passpo
6 w passpo|why
10 w passwo
5 w passwo|why
5 w passwo|wish
-3 w pass|wish
-13 w paste
3 w patien
3 w patien|why
-10 w paymen
-8 w paymen|why
-7 w payrol
-6 w payrol|why
-10 w pays
4 w paysli
4 w paysli|why
-10 w pays|why
-8 w paz
-8 w paz|wish
14 w pdf
12 w pdf|why
7 w pe
-9 w peace
-5 w peace|wish
7 w peca
6 w peca|why
-13 w pede
4 w pedem
-4 w pede|why
-9 w pede|wish
4 w pedido
16 w pedir
11 w pedir|why
5 w pedir|wish
12 w pega
12 w pega|why
-3 w pegou
-3 w pegou|why
14 w pelo
-9 w pelo|why
24 w pelo|wish
8 w pena
8 w pena|why
-12 w pensar
-9 w pensar|wish
10 w pensio
5 w pensio|wish
8 w people
-5 w people|why
11 w people|wish
-12 w pequen
-7 w pequen|why
15 w per
-10 w perceb
-11 w perceb|why
-4 w perdem
-4 w perdem|why
-6 w perdi
-4 w perdia
-4 w perdia|why
-5 w perdid
-5 w perdid|why
-6 w perdi|why
-3 w perfec|wish
-7 w perfei
-5 w perfei|why
6 w pergun
6 w pergun|why
-6 w period
-6 w period|why
10 w permis
5 w permis|why
5 w permis|wish
4 w permit
4 w permit|wish
4 w perto
4 w perto|wish
14 w per|wish
4 w pesado
4 w pesado|why
-10 w peso
-10 w peso|why
-11 w pesqui|why
8 w pesqui|wish
7 w pessim
7 w pessim|why
8 w pessoa
6 w pessoa|why
7 w pe|wish
11 w pharma
11 w pharma|why
-25 w phone
-6 w phones|wish
-35 w phone|why
-5 w photo
-6 w photo|wish
-6 w physio
-7 w physio|why
-4 w pick|why
4 w pictur
3 w pictur|why
4 w pillow
11 w pin
11 w pin|wish
-8 w pior
-8 w pior|why
21 w piscin
9 w piscin|why
12 w piscin|wish
13 w pix
3 w pix|why
10 w pix|wish
-4 w place
-4 w place|why
4 w plain
4 w plain|wish
6 w planea
6 w planea|why
-4 w planej
-4 w planej|why
-15 w planil
-17 w planil|why
-7 w planne
-5 w planne|wish
-6 w planni
-6 w planni|why
-3 w plan|why
12 w plasti
11 w plasti|wish
-17 w please
-4 w please|why
-16 w please|wish
13 w poder
5 w poderi
5 w poderi|wish
6 w poder|why
7 w poder|wish
7 w pode|why
3 w podiam
3 w podiam|wish
-11 w podia|why
12 w podia|wish
-7 w point
12 w points
12 w points|why
-7 w point|why
-4 w policy
-4 w policy|why
-4 w polite
16 w ponto
5 w pontos
5 w pontos|why
12 w ponto|why
5 w ponto|wish
-10 w pony
-10 w pony|wish
7 w pool
8 w pool|wish
4 w pop
9 w pop|why
-5 w pop|wish
6 w porcao
-21 w porta
9 w portal
5 w portal|why
4 w portal|wish
12 w portao
11 w portao|wish
-8 w portar
-8 w portar|wish
-6 w porta|why
-15 w porta|wish
-11 w portes
-14 w portes|wish
8 w portio
7 w portug
4 w portug|wish
3 w por|wish
-4 w posto
6 w post|why
-4 w post|wish
20 w pouca
20 w pouca|why
-5 w pouco
-5 w pouco|why
-14 w power
-8 w power|wish
3 w practi
-3 w practi|why
6 w practi|wish
10 w pram
5 w prato
5 w prato|why
-5 w prazo
-5 w prazo|why
-24 w precis
-16 w precis|why
-13 w precis|wish
-4 w preco
-3 w precos
-5 w precos|why
3 w presen
9 w presen|wish
6 w press|why
6 w presta
6 w presta|wish
3 w preto
3 w preto|why
-5 w prezad
-5 w prezad|wish
-11 w price
-15 w price|why
3 w price|wish
10 w primei
10 w primei|why
-3 w princi
-3 w princi|why
17 w printe
15 w printe|why
5 w printi
4 w printi|wish
11 w privat
-9 w proble
-10 w proble|why
3 w procur
9 w procur|why
6 w produc
9 w produc|why
-9 w produt
-9 w produt|why
-17 w profes
-19 w profes|why
-4 w progra
-4 w progra|why
5 w projec
5 w projec|wish
-4 w promis
-4 w promis|why
17 w pronta
15 w pronta|wish
4 w pronto
3 w pronto|wish
3 w propag
17 w proper
13 w proper|why
4 w proper|wish
-14 w propos
-6 w propri|why
-7 w provid
-7 w provid|why
7 w publis
6 w pudess
5 w pudess|wish
-3 w pull
-3 w pull|why
4 w pump
4 w pump|wish
5 w purcha
5 w purcha|wish
5 w push
3 w push|wish
-4 w put
4 w puts
4 w puts|why
6 w qr
5 w qr|why
-6 w quadro
-6 w quadro|why
-15 w qual
-3 w qualid
-3 w qualid|why
-5 w qualit
-5 w qualit|why
-18 w qual|wish
-7 w quando
-11 w quando|why
17 w quanto
6 w quanto|why
11 w quanto|wish
8 w quaren|why
-8 w quaren|wish
-3 w quarta
-3 w quarta|why
5 w quarte
5 w quarte|why
5 w quarto
4 w quarto|why
-15 w quase
-14 w quase|why
-7 w quatro
-5 w quatro|wish
-4 w que
12 w quebra
12 w quebra|why
-8 w quem|why
6 w quem|wish
-12 w quer
-10 w querer
-10 w querer|why
7 w queria
12 w queria|why
-4 w queria|wish
-12 w quer|why
9 w questi
11 w questi|why
-6 w que|why
-4 w quick
-4 w quick|why
14 w quiet
-20 w quieto
-20 w quieto|wish
17 w quiet|wish
4 w quota
-11 w quotes
-4 w quotes|why
-8 w quotes|wish
-4 w radio
5 w raise|wish
8 w ramp
3 w rampa
3 w rampa|wish
8 w ramp|wish
10 w rankin
10 w rankin|wish
-5 w rapaz
-9 w rapido
-5 w rapido|why
-4 w rara
-4 w rara|why
-5 w rascun
-5 w rascun|why
3 w rastre
3 w rastre|wish
10 w rate
7 w rate|wish
9 w read
4 w readin
4 w readin|why
9 w reads|why
11 w read|why
-3 w reais
9 w real
-4 w really
-4 w really|wish
4 w real|wish
12 w recebe
9 w recebe|wish
-13 w recebi
-13 w recebi|why
5 w recebo
5 w recebo|why
8 w receca|why
4 w receip
-6 w recepc
-9 w recepc|wish
-12 w recept
13 w recibo
11 w recibo|wish
-24 w reclam
-24 w reclam|why
-7 w recome
-7 w recome|why
8 w recorr
8 w recorr|wish
5 w recusa
5 w recusa|why
12 w rede
4 w rede|why
7 w rede|wish
-3 w redond
-8 w reduzi
-8 w reduzi|why
-7 w reembo
-7 w reembo|why
-6 w refeic|wish
6 w refere
6 w refere|wish
-7 w refres
-7 w refres|why
-5 w refund|why
4 w refund|wish
26 w regist
22 w regist|why
6 w regist|wish
11 w relato
11 w relato|wish
-11 w releas
14 w remarc
13 w remarc|why
12 w remedi
6 w remedi|wish
-8 w rememb
-8 w rememb|why
11 w remess
23 w remind
6 w remind|why
17 w remind|wish
-3 w remove|wish
6 w rename
6 w rename|wish
-7 w rent
-7 w rent|wish
8 w replie
8 w reply|why
6 w report
5 w report|wish
5 w reques
5 w reques|why
6 w reset
6 w reset|why
6 w reside
-8 w resolv
-9 w resolv|why
7 w respon|why
-10 w respon|wish
30 w respos
21 w respos|why
9 w respos|wish
-4 w rest
-8 w rest|why
4 w rest|wish
5 w retira
5 w retira|wish
-12 w retire
4 w retorn
7 w return
5 w rid
-16 w risco
-13 w risco|wish
-3 w roca
10 w rodand
10 w rodand|why
3 w room
-5 w rooms
-5 w rooms|why
-5 w room|why
8 w room|wish
12 w rows
9 w rows|wish
7 w rua|why
-6 w rua|wish
4 w rude
4 w rude|why
-9 w ruim
-7 w run
-4 w runnin
-5 w runnin|wish
-10 w runs
-17 w runs|why
7 w runs|wish
-7 w run|why
7 w sabado
9 w sabado|why
-6 w sabe
4 w saber
6 w saber|why
-6 w sabe|why
5 w sai
-20 w said
5 w saida
4 w saida|wish
-16 w said|why
-3 w said|wish
10 w sair
10 w sair|why
18 w saiu
18 w saiu|why
3 w sai|why
17 w sala
13 w salari
4 w salari|wish
6 w sala|why
11 w sala|wish
5 w salva
-11 w salvar
-19 w salvar|why
8 w salvar|wish
5 w salva|why
13 w salvou
13 w salvou|why
10 w same
12 w same|why
6 w saml
6 w saml|wish
5 w sao
7 w sao|why
-3 w sao|wish
5 w saturd|wish
-9 w save
-6 w saved
-12 w saved|why
-8 w save|wish
-21 w says
-18 w says|why
-3 w say|why
5 w say|wish
4 w scanne
-5 w schedu
6 w school
7 w screen|why
-9 w screen|wish
5 w sea
-9 w season
14 w seat
4 w seats
4 w seats|why
8 w seat|why
5 w seat|wish
5 w sea|why
16 w second
9 w second|why
8 w second|wish
-5 w sede
-14 w see
-10 w see|why
-8 w see|wish
-16 w segue
-17 w segue|wish
-4 w seguin
-7 w seguin|why
4 w segund
4 w segund|wish
-9 w segura
-9 w segura|why
-8 w sei
-16 w seis
-16 w seis|why
-7 w sei|why
5 w sejam
5 w sejam|wish
10 w self
4 w self|wish
5 w sell
5 w sell|wish
16 w sem
7 w semana
7 w semana|wish
-19 w sempre
-16 w sempre|why
-6 w sempre|wish
-6 w sem|why
20 w sem|wish
-17 w send
-12 w sends
-9 w sends|why
-6 w send|why
-11 w send|wish
-3 w senha
5 w senhas
4 w senhas|why
-4 w senha|wish
-9 w senhor
-6 w senhor|wish
-3 w sensac
-3 w sensac|why
4 w sensor
4 w sentar
4 w sentar|why
-3 w sent|why
7 w separa
5 w separa|why
-4 w seria|why
3 w seria|wish
-4 w seriou
-3 w seriou|wish
19 w servem
-6 w serve|why
-14 w servic
-20 w servic|why
7 w servic|wish
-4 w sete
-7 w sete|wish
4 w setore
4 w setore|why
9 w settin
9 w settin|why
-19 w setup
-16 w setup|why
6 w set|why
-3 w set|wish
-14 w seu
-14 w seu|wish
-8 w sexta
-8 w sexta|wish
8 w se|why
-8 w se|wish
10 w shame
10 w shame|why
-5 w share
8 w shared
6 w shared|wish
-5 w share|wish
-3 w she
-3 w she|why
-9 w shifts
-9 w shifts|wish
-8 w shoes
-8 w shoes|why
9 w shortc
9 w shortc|wish
22 w should
14 w should|why
11 w should|wish
30 w show
11 w shower
17 w shower|why
11 w shows
8 w shows|why
20 w show|why
12 w show|wish
6 w side
-9 w sides
6 w side|wish
-5 w sido
-5 w sido|why
8 w sign
10 w signat
11 w signat|wish
-4 w signed
-5 w signed|why
10 w sign|why
-4 w simpat
-7 w simpat|why
5 w simple
9 w simple|why
12 w sinal
12 w sinal|why
7 w since
7 w since|why
-6 w sindic
-5 w sindic|why
-9 w single
-5 w single|why
-4 w single|wish
-6 w siquei
-6 w siquei|wish
-14 w sistem
-8 w sistem|why
14 w sit
-4 w site
-4 w sites
-5 w site|why
5 w sitio
11 w sit|why
5 w six
5 w six|why
10 w slack
10 w slack|wish
4 w slip
12 w slot
-6 w slots
-7 w slots|why
4 w small
5 w small|why
-10 w sms
-7 w sms|why
-3 w sms|wish
4 w sobem
4 w sobem|why
8 w sobre
8 w sobre|why
-3 w socia
-3 w socia|why
5 w socket
5 w socket|why
-8 w softwa
-11 w softwa|why
3 w softwa|wish
-4 w sol
-7 w sol|wish
3 w soma
3 w soma|why
7 w sombra
10 w some
4 w somebo
6 w somem
6 w somem|why
12 w someth
3 w someth|why
9 w someth|wish
8 w some|why
10 w somos|why
-7 w somos|wish
-3 w son
-3 w son|why
-7 w sorry
-4 w sorry|why
12 w sort
-5 w sorted
-5 w sorted|why
8 w sort|wish
-20 w sou
-18 w sou|why
-4 w sou|wish
5 w sozinh
-7 w sozinh|why
12 w sozinh|wish
-6 w so|why
-6 w so|wish
-15 w speak
5 w speed|wish
-6 w spent
-6 w spent|why
5 w split
5 w split|wish
-9 w spread
-9 w spread|why
-10 w spring
-4 w spring|why
-6 w spring|wish
-9 w sr
-9 w sr|why
30 w sso
26 w sso|wish
9 w staff
7 w staff|why
-5 w stars
-3 w stars|why
-3 w start
6 w starte
6 w starts
6 w starts|why
-3 w start|why
9 w statem
9 w statem|why
-7 w stay
-6 w stays
-6 w stays|why
-5 w stay|wish
3 w steps
6 w steps|why
-3 w steps|wish
7 w sticke
7 w sticke|wish
10 w still
7 w still|why
3 w still|wish
5 w stock
8 w stocks
8 w stocks|why
5 w stock|why
5 w stop
-11 w stoppe
-11 w stoppe|why
-6 w stops
3 w stop|wish
6 w straig
6 w straig|why
-6 w stress
-5 w stress|why
11 w studen
9 w studen|why
-12 w stuff
-13 w stuff|why
-8 w sua
-8 w sua|wish
-10 w subiu
-10 w subiu|why
4 w subscr
8 w subtit
8 w subtit|wish
6 w sugeri
-4 w sugest
-4 w sugest|wish
7 w sugges
4 w sugiro
4 w sugiro|wish
7 w sumiu
7 w sumiu|why
4 w summar
4 w summar|wish
4 w sunday|wish
5 w super
5 w super|why
-5 w suport
-8 w suport|why
-12 w suppli
-9 w suppli|why
-19 w suppor
-9 w suppor|why
-11 w suppor|wish
-8 w sure
-10 w sure|why
-8 w surpre
-8 w surpre|why
-7 w surpri
-7 w surpri|why
-8 w survey
-8 w survey|wish
8 w swap
8 w swap|wish
-7 w swear
-7 w swear|why
6 w sync
6 w sync|why
22 w system
9 w system|why
13 w system|wish
18 w tablet
15 w tablet|why
4 w tablet|wish
-3 w tags
-17 w take
17 w takes
14 w takes|why
-6 w take|why
-11 w take|wish
7 w tal
4 w talk
4 w talk|why
4 w tal|why
4 w tamanh
-10 w tambem
-9 w tambem|wish
-7 w tanto
-7 w tanto|why
-8 w tarde
-7 w tarde|why
3 w tarefa
18 w taxa
9 w taxas
9 w taxas|why
17 w taxa|why
-4 w tea
6 w teach
-4 w teache
-4 w teache|wish
6 w teach|wish
18 w team|why
-16 w team|wish
-4 w tea|why
4 w techni
3 w techni|wish
-4 w teclad|wish
14 w tecnic
11 w tecnic|why
3 w tecnic|wish
6 w teh
6 w teh|why
18 w tela
9 w telas
9 w telas|why
11 w tela|why
7 w tela|wish
-6 w telemo|why
3 w telemo|wish
6 w televi
-6 w tell
-7 w tells
-12 w tell|why
5 w tell|wish
-12 w tem
14 w templa
3 w templa|why
10 w templa|wish
8 w tempo
5 w tempo|why
-7 w tem|why
-15 w tem|wish
3 w ten
-7 w tenha
-7 w tenha|why
6 w tenho
5 w tenho|why
-3 w tens
-3 w tens|why
-4 w tenth
-4 w tenth|why
3 w ten|wish
-8 w tercei
-7 w terrib
-7 w terrib|why
-4 w text
3 w texto
3 w texto|wish
-7 w text|wish
7 w than
18 w thanks
16 w thanks|why
-4 w thank|why
5 w than|wish
-18 w thats
-10 w thats|why
-8 w thats|wish
-5 w that|why
10 w the
-3 w their
-6 w their|why
7 w them
7 w theme
-3 w themse
-3 w themse|why
-7 w them|why
15 w them|wish
7 w then
7 w then|why
14 w there
-10 w theres
-11 w theres|why
19 w there|why
-5 w there|wish
-8 w these
10 w they|why
-9 w they|wish
10 w the|why
8 w the|wish
4 w thin
-9 w thing
-3 w things|wish
8 w thing|why
-15 w thing|wish
-4 w think
4 w thin|why
-27 w this
-4 w this|why
-28 w this|wish
5 w those
5 w those|why
-5 w though
-8 w though|why
16 w three
13 w three|why
3 w three|wish
-4 w throug
4 w throug|why
-8 w throug|wish
-8 w thursd|why
-4 w tick
18 w ticket
16 w ticket|why
-6 w tidy
-6 w tidy|why
12 w till
8 w till|why
4 w till|wish
5 w timer
3 w timer|why
24 w times
16 w times|why
8 w times|wish
7 w timeta
4 w timeta|why
3 w time|why
-7 w time|wish
-5 w tira
14 w tirar
10 w tirar|why
4 w tirar|wish
-5 w tira|why
-13 w tive
-7 w tiver
-4 w tiver|why
13 w tivess
9 w tivess|why
4 w tivess|wish
-13 w tive|why
5 w toalha
18 w toda
-4 w todas
-12 w today
-12 w today|why
19 w toda|why
-13 w todo
3 w todo|why
-20 w todo|wish
5 w toilet|why
-4 w told
7 w told|why
-11 w told|wish
-4 w tom
12 w tomada
6 w tomada|why
6 w tomada|wish
20 w took
20 w took|why
-5 w tool
-3 w tools
-3 w tools|why
-5 w tool|why
-4 w too|why
7 w topo
7 w topo|wish
-6 w top|why
8 w top|wish
18 w total
14 w total|why
3 w total|wish
-12 w touch
-12 w touch|wish
-8 w town
-5 w town|why
6 w to|why
-3 w to|wish
-5 w trabal
6 w trabal|why
-10 w trabal|wish
12 w tracto
7 w train
-6 w traine
-11 w traine|why
3 w train|why
3 w train|wish
13 w tranca
13 w tranca|why
3 w transl
-4 w transp
-5 w transp|why
-4 w tratad
-4 w tratad|why
-4 w trata|why
-4 w travam
-5 w travav
-5 w travav|why
-6 w tres
-6 w tres|wish
5 w trial
4 w trial|wish
10 w trinta
13 w trinta|why
-12 w troca
-3 w trocad|why
5 w trocar
7 w trocar|wish
4 w trucks
5 w trucks|why
-3 w try
6 w trying
6 w trying|why
-3 w try|why
-11 w tudo
-4 w tudo|why
-11 w tudo|wish
-3 w tuesda|why
4 w tuesda|wish
11 w turma
9 w turma|why
6 w turno
-10 w twice
-8 w twice|why
14 w two
17 w two|wish
7 w type
-6 w typed
-6 w typed|wish
7 w type|why
-12 w ultima
-9 w ultima|wish
7 w um
20 w uma
-4 w umas
18 w uma|why
11 w uma|wish
11 w um|wish
4 w unders
4 w unders|why
11 w undo
6 w undo|wish
-9 w unica
-9 w unica|why
5 w unpaid
5 w unpaid|why
-11 w uns
-9 w uns|why
8 w until
6 w until|why
7 w up
-13 w update
7 w update|why
-20 w update|wish
8 w ups|why
7 w up|why
-18 w us
-9 w usa
-4 w usando
-4 w usando|why
-9 w usa|why
5 w use
-17 w used
-5 w used|why
-12 w used|wish
-6 w usei
-6 w usei|why
-5 w user
4 w users
4 w users|wish
-4 w user|why
-10 w use|why
15 w use|wish
-16 w uso
-14 w uso|why
-16 w us|why
-10 w us|wish
-7 w vai
-8 w vai|why
-9 w vale
-3 w valeu
-4 w vale|why
-5 w vale|wish
4 w valor
-5 w vamos
-6 w vamos|wish
4 w van
-4 w van|why
-16 w vao
-6 w vao|wish
4 w vat
12 w ve
22 w vegeta
20 w vegeta|why
14 w veio
14 w veio|why
-12 w vejo
-9 w vejo|why
-3 w vejo|wish
4 w velho
4 w velho|why
7 w vem|why
-7 w vem|wish
10 w vencim
9 w vencim|why
-5 w venda
3 w vendas
3 w vendas|why
-5 w venda|wish
11 w vended
9 w vended|wish
-4 w vender
-5 w vender|why
-4 w vendi
-4 w vendi|why
4 w venho
4 w venho|wish
6 w ver
5 w verao
7 w verao|wish
4 w verdad
-5 w verdad|why
9 w verdad|wish
13 w vermel
13 w vermel|wish
-17 w versao
-19 w versao|wish
15 w versio
13 w versio|wish
8 w ver|why
10 w vesper
5 w vesper|why
5 w vesper|wish
30 w vestia
26 w vestia|why
8 w vezes
7 w vezes|wish
10 w vez|why
-11 w vez|wish
7 w ve|why
5 w ve|wish
7 w via
-13 w viagen
-13 w viagen|why
15 w vida
6 w vida|why
10 w vida|wish
10 w video
-5 w videos
-5 w videos|why
6 w video|why
3 w video|wish
4 w view
4 w view|wish
6 w vinte
6 w vinte|why
-10 w virou
-10 w virou|why
6 w visit
-8 w visita
-17 w visita|why
8 w visita|wish
-7 w visits
-7 w visits|why
3 w vista
4 w vista|wish
6 w vizinh
5 w voces|why
6 w volta
-4 w voltar
-6 w voltar|wish
3 w volta|why
-16 w volto
-4 w volto|why
-12 w volto|wish
-9 w vossa
-9 w vossa|why
-10 w vosso
-10 w vosso|why
-18 w vou
-9 w vou|why
-9 w vou|wish
6 w voz|wish
11 w wait
16 w waiter
16 w waiter|why
-9 w waitin
-10 w waitin|why
10 w wait|why
7 w want
-5 w wanted
-5 w wanted|wish
4 w want|why
5 w wareho
10 w was
-8 w wasnt
-8 w wasnt|why
12 w was|why
-3 w was|wish
-4 w way
-5 w way|why
-14 w we
-5 w websit
-11 w websit|why
5 w websit|wish
-4 w wed
-5 w wednes
-5 w wednes|why
-4 w wed|wish
-12 w week
-16 w weeken
-6 w weeken|why
-11 w weeken|wish
3 w weekly
3 w weekly|wish
-11 w week|why
3 w well|wish
-10 w went
-10 w went|why
14 w were
15 w were|why
-3 w weve
-12 w we|why
14 w what
-11 w whatev
-10 w whatev|wish
-4 w whatsa
-5 w whatsa|why
7 w what|wish
4 w whenev
4 w whenev|why
-15 w where
-12 w where|why
-3 w where|wish
6 w whethe
6 w whethe|why
17 w which
11 w which|why
6 w which|wish
13 w while
13 w while|why
-9 w whiteb
-10 w who
-17 w whole
-13 w whole|why
-4 w whole|wish
-13 w who|why
-3 w why
-8 w why|why
4 w why|wish
21 w wi
5 w widget
5 w widget|wish
26 w wifi
26 w wifi|why
12 w will
13 w will|why
14 w window
6 w window|wish
-5 w winter
-5 w winter|wish
20 w wish
-5 w wishes
-4 w wishes|wish
6 w wish|why
14 w wish|wish
24 w with
-7 w within
-7 w within|why
3 w with|why
23 w with|wish
21 w wi|why
5 w words
6 w words|wish
10 w work
-6 w works
-6 w works|wish
12 w work|wish
-5 w world
-5 w world|wish
-6 w worse
-6 w worse|why
22 w would
14 w would|why
16 w would|wish
6 w write
-4 w x
-4 w x|why
-8 w year
-12 w years
-8 w years|why
-3 w years|wish
-9 w year|why
10 w yester
10 w yester|why
-6 w yet
-3 w yet|why
5 w you
-7 w your
-7 w youre
-6 w youre|wish
-10 w yours
-4 w yours|why
7 w your|why
-17 w your|wish
11 w you|why
-7 w zap
13 w zapier
4 w zapier|wish
-8 w zap|why
12 w zerado
12 w zerado|why
8 w zero|why
-10 x addressed 100
4 x addressed 102
7 x addressed 103
-9 x addressed 106
-11 x addressed 107
-6 x addressed 111
12 x addressed 117
-11 x addressed 119
-9 x addressed 12
11 x addressed 123
-7 x addressed 128
-6 x addressed 131
-7 x addressed 132
-5 x addressed 133
8 x addressed 135
-3 x addressed 138
-5 x addressed 140
-23 x addressed 142
-10 x addressed 143
10 x addressed 147
-4 x addressed 148
3 x addressed 149
9 x addressed 17
3 x addressed 18
-7 x addressed 19
-14 x addressed 2
-8 x addressed 20
6 x addressed 24
4 x addressed 25
-12 x addressed 26
-12 x addressed 27
17 x addressed 3
-7 x addressed 37
-7 x addressed 39
3 x addressed 4
-5 x addressed 40
-9 x addressed 41
7 x addressed 42
14 x addressed 44
7 x addressed 47
9 x addressed 48
4 x addressed 50
-15 x addressed 51
13 x addressed 54
3 x addressed 55
-5 x addressed 58
-5 x addressed 6
-5 x addressed 60
3 x addressed 67
10 x addressed 68
12 x addressed 69
6 x addressed 7
23 x addressed 70
7 x addressed 71
9 x addressed 73
-10 x addressed 74
-3 x addressed 79
6 x addressed 82
8 x addressed 83
19 x addressed 85
-8 x addressed 89
-9 x addressed 9
29 x addressed 90
23 x addressed 93
7 x addressed 96
11 x ask 1
-8 x ask 10
5 x ask 100
-8 x ask 101
6 x ask 103
4 x ask 104
26 x ask 106
11 x ask 107
7 x ask 108
4 x ask 109
5 x ask 11
-6 x ask 110
7 x ask 112
10 x ask 114
22 x ask 116
-6 x ask 119
3 x ask 12
-8 x ask 120
-11 x ask 121
10 x ask 122
-11 x ask 123
20 x ask 124
14 x ask 126
11 x ask 127
18 x ask 129
14 x ask 131
-11 x ask 133
6 x ask 134
5 x ask 137
11 x ask 140
3 x ask 141
-20 x ask 143
6 x ask 144
5 x ask 145
4 x ask 146
-4 x ask 147
3 x ask 149
10 x ask 15
-12 x ask 16
18 x ask 17
5 x ask 18
6 x ask 19
-13 x ask 2
5 x ask 20
-7 x ask 21
-7 x ask 22
4 x ask 23
11 x ask 24
5 x ask 25
24 x ask 26
6 x ask 27
4 x ask 29
14 x ask 3
-16 x ask 30
5 x ask 33
-3 x ask 34
13 x ask 35
14 x ask 36
-6 x ask 37
-16 x ask 38
4 x ask 39
-6 x ask 4
-6 x ask 40
18 x ask 41
9 x ask 42
-7 x ask 43
-20 x ask 44
-15 x ask 46
-4 x ask 48
-6 x ask 49
9 x ask 50
-3 x ask 52
-15 x ask 54
-9 x ask 55
-10 x ask 56
6 x ask 59
7 x ask 60
19 x ask 61
15 x ask 62
-16 x ask 63
-6 x ask 64
15 x ask 65
5 x ask 66
-7 x ask 67
8 x ask 68
5 x ask 69
22 x ask 7
8 x ask 70
6 x ask 72
-15 x ask 73
5 x ask 74
12 x ask 75
-4 x ask 76
-4 x ask 77
-4 x ask 78
13 x ask 79
8 x ask 80
13 x ask 81
16 x ask 82
5 x ask 84
-4 x ask 85
20 x ask 89
13 x ask 9
-10 x ask 90
13 x ask 92
10 x ask 93
11 x ask 95
26 x ask 96
7 x ask 98
-11 x ask 99
11 x bad 1
26 x bad 100
-5 x bad 104
-11 x bad 105
5 x bad 106
-18 x bad 110
10 x bad 111
6 x bad 112
4 x bad 115
14 x bad 116
-7 x bad 117
-9 x bad 118
11 x bad 12
12 x bad 122
10 x bad 123
-6 x bad 124
8 x bad 126
8 x bad 127
8 x bad 128
4 x bad 131
7 x bad 135
-9 x bad 136
-6 x bad 137
-7 x bad 138
5 x bad 140
-7 x bad 144
-23 x bad 147
-12 x bad 148
-16 x bad 149
-8 x bad 15
16 x bad 16
-17 x bad 18
-13 x bad 19
16 x bad 2
8 x bad 20
16 x bad 24
-15 x bad 26
14 x bad 27
-29 x bad 29
-26 x bad 3
-5 x bad 31
8 x bad 34
11 x bad 35
-13 x bad 37
8 x bad 38
5 x bad 39
8 x bad 40
-12 x bad 41
5 x bad 43
-15 x bad 44
25 x bad 46
-8 x bad 47
-7 x bad 48
-3 x bad 50
13 x bad 51
-11 x bad 54
-6 x bad 55
-5 x bad 56
13 x bad 60
-10 x bad 61
-3 x bad 62
4 x bad 64
4 x bad 65
14 x bad 66
22 x bad 67
16 x bad 70
8 x bad 71
-10 x bad 73
3 x bad 75
4 x bad 76
7 x bad 77
5 x bad 82
8 x bad 83
-6 x bad 85
17 x bad 86
-11 x bad 89
14 x bad 9
-16 x bad 90
-8 x bad 91
-35 x bad 92
-23 x bad 93
6 x bad 94
7 x bad 96
-6 x bad 98
-8 x bad 99
9 x burden 0
11 x burden 1
-10 x burden 100
-9 x burden 101
13 x burden 103
7 x burden 104
-3 x burden 105
-6 x burden 106
10 x burden 108
5 x burden 109
10 x burden 11
-21 x burden 110
4 x burden 112
-16 x burden 113
8 x burden 114
7 x burden 115
-8 x burden 116
17 x burden 117
-19 x burden 119
-14 x burden 123
15 x burden 124
5 x burden 127
5 x burden 128
-5 x burden 130
-6 x burden 131
12 x burden 132
-17 x burden 133
6 x burden 134
3 x burden 135
-11 x burden 136
14 x burden 137
-17 x burden 138
8 x burden 139
7 x burden 142
9 x burden 144
9 x burden 145
-17 x burden 147
-17 x burden 148
4 x burden 15
12 x burden 16
7 x burden 17
-4 x burden 19
4 x burden 2
16 x burden 21
22 x burden 24
4 x burden 25
17 x burden 26
-10 x burden 27
4 x burden 29
-3 x burden 3
3 x burden 30
9 x burden 31
4 x burden 33
5 x burden 37
-24 x burden 38
-4 x burden 39
-20 x burden 4
4 x burden 41
13 x burden 42
-7 x burden 43
22 x burden 44
3 x burden 45
-8 x burden 46
-9 x burden 47
-6 x burden 48
7 x burden 51
3 x burden 52
8 x burden 54
18 x burden 55
4 x burden 6
6 x burden 60
4 x burden 61
-3 x burden 63
9 x burden 64
11 x burden 65
26 x burden 66
16 x burden 67
-10 x burden 68
24 x burden 69
-4 x burden 7
17 x burden 70
-10 x burden 73
-14 x burden 74
17 x burden 75
-6 x burden 76
11 x burden 78
5 x burden 80
4 x burden 81
-7 x burden 82
17 x burden 83
5 x burden 84
19 x burden 85
13 x burden 86
25 x burden 89
6 x burden 9
-3 x burden 90
-14 x burden 92
9 x burden 94
10 x burden 96
4 x cause 0
7 x cause 1
7 x cause 100
7 x cause 103
4 x cause 108
-6 x cause 109
4 x cause 112
-5 x cause 12
6 x cause 122
-5 x cause 136
-4 x cause 137
-4 x cause 138
-4 x cause 142
11 x cause 147
4 x cause 20
-9 x cause 24
9 x cause 27
15 x cause 3
5 x cause 32
-4 x cause 35
-5 x cause 37
3 x cause 38
4 x cause 41
4 x cause 44
4 x cause 48
-12 x cause 51
-10 x cause 55
8 x cause 66
8 x cause 67
4 x cause 69
5 x cause 70
-10 x cause 82
5 x cause 86
15 x cause 89
-3 x cause 90
-13 x cause 93
-5 x cause 95
4 x cause 96
7 x condition 0
-4 x condition 1
-3 x condition 101
10 x condition 106
9 x condition 108
-8 x condition 110
7 x condition 111
-7 x condition 112
10 x condition 113
3 x condition 117
5 x condition 119
13 x condition 12
-3 x condition 121
9 x condition 122
-7 x condition 123
8 x condition 124
-12 x condition 125
6 x condition 127
3 x condition 128
-3 x condition 13
-4 x condition 133
5 x condition 134
-7 x condition 136
-12 x condition 137
10 x condition 138
3 x condition 140
10 x condition 142
-3 x condition 143
7 x condition 144
4 x condition 146
-5 x condition 147
8 x condition 148
-3 x condition 17
-4 x condition 18
5 x condition 20
-3 x condition 22
-3 x condition 24
5 x condition 25
4 x condition 26
17 x condition 27
11 x condition 29
10 x condition 3
-4 x condition 31
4 x condition 32
4 x condition 35
10 x condition 36
7 x condition 4
-6 x condition 40
13 x condition 41
3 x condition 44
3 x condition 46
5 x condition 47
4 x condition 48
9 x condition 49
3 x condition 50
-4 x condition 53
14 x condition 59
-7 x condition 60
7 x condition 61
6 x condition 63
5 x condition 67
5 x condition 69
8 x condition 7
12 x condition 70
4 x condition 73
-24 x condition 74
-5 x condition 75
-11 x condition 76
7 x condition 79
4 x condition 80
10 x condition 81
17 x condition 82
6 x condition 83
13 x condition 85
5 x condition 86
-5 x condition 88
13 x condition 89
-12 x condition 9
17 x condition 90
14 x condition 91
7 x condition 93
21 x condition 94
15 x condition 96
-4 x condition 98
8 x degree 0
6 x degree 1
-3 x degree 10
12 x degree 100
-13 x degree 102
13 x degree 103
-8 x degree 106
4 x degree 108
-6 x degree 110
-11 x degree 112
-5 x degree 113
12 x degree 114
9 x degree 117
-3 x degree 118
10 x degree 12
6 x degree 122
5 x degree 124
-7 x degree 131
6 x degree 132
-5 x degree 133
4 x degree 136
-15 x degree 138
7 x degree 142
9 x degree 15
-3 x degree 16
4 x degree 18
-5 x degree 19
11 x degree 20
5 x degree 24
-6 x degree 27
-12 x degree 29
6 x degree 32
9 x degree 37
11 x degree 38
7 x degree 39
5 x degree 43
3 x degree 51
4 x degree 52
-14 x degree 54
-14 x degree 55
-8 x degree 64
7 x degree 66
20 x degree 67
7 x degree 68
-4 x degree 69
12 x degree 70
6 x degree 74
11 x degree 75
-6 x degree 76
-7 x degree 81
10 x degree 85
13 x degree 86
4 x degree 89
10 x degree 9
3 x degree 90
-12 x degree 91
-15 x degree 92
13 x degree 93
10 x degree 97
13 x deny 0
5 x deny 1
21 x deny 10
5 x deny 100
22 x deny 102
10 x deny 103
15 x deny 107
16 x deny 108
-19 x deny 109
3 x deny 110
14 x deny 111
-12 x deny 113
9 x deny 116
-11 x deny 118
8 x deny 119
-7 x deny 121
10 x deny 122
-6 x deny 124
-8 x deny 126
28 x deny 127
-7 x deny 128
14 x deny 131
13 x deny 132
11 x deny 133
4 x deny 134
9 x deny 135
10 x deny 136
-19 x deny 137
8 x deny 14
9 x deny 140
-9 x deny 142
11 x deny 144
3 x deny 145
7 x deny 146
-9 x deny 147
-11 x deny 16
4 x deny 17
27 x deny 18
-4 x deny 19
9 x deny 2
6 x deny 20
8 x deny 24
15 x deny 25
-4 x deny 26
-13 x deny 27
-19 x deny 29
-8 x deny 3
7 x deny 32
-4 x deny 33
-4 x deny 36
6 x deny 37
19 x deny 39
10 x deny 4
19 x deny 40
8 x deny 41
22 x deny 43
-25 x deny 44
-7 x deny 45
-9 x deny 46
-7 x deny 47
-4 x deny 48
11 x deny 51
-9 x deny 53
-6 x deny 54
3 x deny 55
-6 x deny 56
4 x deny 57
13 x deny 6
9 x deny 60
24 x deny 61
-11 x deny 62
-3 x deny 63
20 x deny 65
-4 x deny 67
-15 x deny 68
20 x deny 69
20 x deny 70
12 x deny 72
-29 x deny 73
4 x deny 74
6 x deny 76
-12 x deny 79
5 x deny 80
-12 x deny 81
-13 x deny 82
21 x deny 85
20 x deny 86
11 x deny 88
15 x deny 89
-7 x deny 90
13 x deny 91
-8 x deny 93
3 x deny 94
17 x deny 95
-3 x deny 99
3 x excess 0
10 x excess 1
-6 x excess 10
13 x excess 100
20 x excess 103
12 x excess 108
19 x excess 109
7 x excess 11
8 x excess 111
-7 x excess 112
5 x excess 114
11 x excess 116
3 x excess 119
-5 x excess 121
6 x excess 124
-15 x excess 125
4 x excess 127
-4 x excess 128
8 x excess 129
-11 x excess 13
-5 x excess 131
10 x excess 132
-5 x excess 133
-18 x excess 136
-6 x excess 137
-8 x excess 142
-6 x excess 143
9 x excess 144
4 x excess 147
5 x excess 148
7 x excess 149
9 x excess 15
13 x excess 16
-12 x excess 18
4 x excess 2
16 x excess 24
4 x excess 25
3 x excess 26
5 x excess 28
4 x excess 3
-6 x excess 30
4 x excess 31
11 x excess 36
-9 x excess 37
-8 x excess 38
-6 x excess 39
-4 x excess 4
-19 x excess 40
11 x excess 41
9 x excess 42
11 x excess 43
5 x excess 44
3 x excess 47
9 x excess 48
4 x excess 49
-8 x excess 51
4 x excess 52
-15 x excess 53
-22 x excess 54
17 x excess 55
7 x excess 56
6 x excess 59
-13 x excess 60
4 x excess 62
-8 x excess 63
-5 x excess 64
-9 x excess 65
17 x excess 66
9 x excess 70
-11 x excess 73
5 x excess 74
3 x excess 75
7 x excess 76
15 x excess 79
15 x excess 82
-10 x excess 85
3 x excess 86
5 x excess 88
4 x excess 89
-5 x excess 90
-24 x excess 92
6 x excess 95
6 x excess 96
5 x excess 98
-9 x excess 99
21 x fault 0
3 x fault 1
21 x fault 103
13 x fault 111
5 x fault 112
5 x fault 114
5 x fault 117
6 x fault 12
-7 x fault 124
-15 x fault 126
6 x fault 128
4 x fault 129
6 x fault 132
8 x fault 133
-6 x fault 134
3 x fault 137
-12 x fault 138
6 x fault 147
-5 x fault 149
5 x fault 16
4 x fault 18
8 x fault 19
3 x fault 2
9 x fault 20
-11 x fault 26
14 x fault 27
4 x fault 28
12 x fault 3
9 x fault 37
6 x fault 38
-5 x fault 40
-8 x fault 41
5 x fault 42
-8 x fault 45
-9 x fault 47
-10 x fault 48
-5 x fault 53
-23 x fault 55
-6 x fault 59
-7 x fault 60
6 x fault 61
5 x fault 62
-13 x fault 63
-5 x fault 65
15 x fault 67
-4 x fault 68
16 x fault 69
-7 x fault 70
-16 x fault 73
10 x fault 79
9 x fault 82
-4 x fault 83
4 x fault 85
5 x fault 90
-16 x fault 91
5 x fault 93
-6 x fault 95
8 x good 0
10 x good 1
10 x good 10
-5 x good 100
-6 x good 102
18 x good 103
-12 x good 107
5 x good 108
-3 x good 110
5 x good 111
20 x good 112
-5 x good 115
4 x good 117
6 x good 118
-6 x good 119
13 x good 12
-9 x good 120
6 x good 121
-3 x good 122
-18 x good 123
4 x good 124
-11 x good 125
-5 x good 127
7 x good 128
10 x good 129
-14 x good 13
-4 x good 131
-6 x good 132
-5 x good 133
16 x good 134
-8 x good 136
-4 x good 137
7 x good 14
-12 x good 140
-5 x good 142
-7 x good 143
-18 x good 147
-5 x good 148
-3 x good 149
12 x good 15
16 x good 16
-4 x good 17
13 x good 18
-10 x good 19
6 x good 2
-15 x good 20
5 x good 21
21 x good 24
-16 x good 26
5 x good 27
5 x good 29
8 x good 3
-7 x good 30
7 x good 31
-4 x good 34
4 x good 35
-4 x good 36
-5 x good 37
15 x good 38
23 x good 39
10 x good 40
25 x good 41
5 x good 42
-15 x good 43
3 x good 45
-8 x good 46
21 x good 51
9 x good 52
-10 x good 54
11 x good 55
4 x good 56
5 x good 57
6 x good 60
-8 x good 61
-13 x good 62
9 x good 63
-16 x good 64
18 x good 66
-7 x good 67
8 x good 7
-5 x good 70
-4 x good 72
4 x good 74
7 x good 76
6 x good 78
-6 x good 79
15 x good 80
7 x good 81
12 x good 83
-10 x good 85
4 x good 86
-6 x good 88
-17 x good 89
10 x good 9
20 x good 90
7 x good 91
10 x good 92
-18 x good 93
9 x good 94
-14 x good 95
-5 x good 96
4 x good 97
10 x good 98
-15 x good 99
17 x hope 0
14 x hope 1
6 x hope 100
4 x hope 102
12 x hope 103
15 x hope 104
-8 x hope 105
7 x hope 107
20 x hope 108
9 x hope 11
-16 x hope 110
8 x hope 113
12 x hope 114
7 x hope 115
-4 x hope 119
7 x hope 12
-12 x hope 121
7 x hope 122
-14 x hope 123
16 x hope 124
5 x hope 125
4 x hope 126
7 x hope 127
-5 x hope 128
3 x hope 129
5 x hope 13
-4 x hope 131
5 x hope 132
15 x hope 133
8 x hope 134
4 x hope 136
-13 x hope 137
13 x hope 138
7 x hope 143
5 x hope 145
11 x hope 146
4 x hope 149
-5 x hope 15
12 x hope 16
4 x hope 17
7 x hope 18
-10 x hope 19
-9 x hope 2
5 x hope 20
4 x hope 21
3 x hope 26
19 x hope 27
-7 x hope 28
8 x hope 29
-3 x hope 3
-9 x hope 30
11 x hope 31
4 x hope 32
5 x hope 36
-35 x hope 38
4 x hope 39
-6 x hope 4
-6 x hope 40
11 x hope 42
-27 x hope 43
11 x hope 44
3 x hope 45
4 x hope 47
18 x hope 48
7 x hope 50
21 x hope 51
12 x hope 52
18 x hope 53
13 x hope 55
3 x hope 56
7 x hope 58
5 x hope 59
10 x hope 6
-5 x hope 60
4 x hope 61
-4 x hope 62
5 x hope 63
10 x hope 64
12 x hope 65
10 x hope 66
-3 x hope 67
12 x hope 68
8 x hope 69
4 x hope 7
8 x hope 70
6 x hope 72
-9 x hope 73
-6 x hope 74
6 x hope 75
-11 x hope 76
6 x hope 78
18 x hope 80
7 x hope 81
13 x hope 83
5 x hope 84
16 x hope 85
7 x hope 86
23 x hope 89
-7 x hope 9
-19 x hope 90
5 x hope 91
-6 x hope 92
16 x hope 93
5 x hope 95
20 x hope 96
-10 x hope 98
5 x hope 99
9 x lack 0
4 x lack 1
21 x lack 10
10 x lack 100
19 x lack 102
4 x lack 103
22 x lack 107
25 x lack 108
-11 x lack 109
3 x lack 110
12 x lack 111
17 x lack 112
4 x lack 113
13 x lack 116
-11 x lack 118
9 x lack 119
7 x lack 12
-7 x lack 121
5 x lack 122
9 x lack 123
-4 x lack 124
-5 x lack 126
24 x lack 127
8 x lack 128
3 x lack 129
11 x lack 131
18 x lack 132
27 x lack 133
5 x lack 134
10 x lack 135
10 x lack 136
-18 x lack 137
16 x lack 14
13 x lack 140
11 x lack 144
3 x lack 145
7 x lack 146
-10 x lack 147
-3 x lack 149
8 x lack 16
10 x lack 17
19 x lack 18
4 x lack 19
9 x lack 20
4 x lack 21
3 x lack 24
10 x lack 25
-10 x lack 26
-4 x lack 27
-14 x lack 29
-7 x lack 3
3 x lack 31
7 x lack 32
-4 x lack 33
-4 x lack 36
12 x lack 39
17 x lack 4
24 x lack 40
15 x lack 41
14 x lack 42
26 x lack 43
-14 x lack 44
3 x lack 46
-17 x lack 47
12 x lack 48
-7 x lack 49
15 x lack 51
8 x lack 52
-10 x lack 53
8 x lack 54
-5 x lack 56
10 x lack 57
13 x lack 6
-4 x lack 60
28 x lack 61
-9 x lack 62
-3 x lack 63
8 x lack 64
25 x lack 65
6 x lack 68
24 x lack 69
4 x lack 7
24 x lack 70
12 x lack 72
-39 x lack 73
11 x lack 76
-7 x lack 79
7 x lack 80
-12 x lack 81
-10 x lack 82
25 x lack 85
13 x lack 86
11 x lack 88
21 x lack 89
-14 x lack 90
10 x lack 91
-6 x lack 93
17 x lack 94
21 x lack 95
-5 x lack 96
-3 x lack 99
13 x money 1
3 x money 10
10 x money 100
6 x money 102
6 x money 103
-7 x money 105
-13 x money 106
-7 x money 109
-14 x money 110
-5 x money 111
8 x money 113
-5 x money 114
17 x money 117
-8 x money 119
18 x money 12
-8 x money 122
16 x money 124
-5 x money 125
4 x money 127
15 x money 128
3 x money 129
4 x money 130
-11 x money 131
8 x money 133
15 x money 134
9 x money 136
-12 x money 137
-6 x money 138
14 x money 140
-12 x money 142
-4 x money 143
13 x money 147
-10 x money 148
-10 x money 149
-12 x money 15
4 x money 16
7 x money 17
3 x money 18
-5 x money 19
9 x money 20
4 x money 25
-6 x money 26
14 x money 27
3 x money 28
4 x money 31
-5 x money 32
6 x money 35
16 x money 37
11 x money 39
-5 x money 4
-7 x money 40
-16 x money 41
6 x money 43
-5 x money 44
-7 x money 45
-8 x money 49
4 x money 52
-11 x money 54
18 x money 55
7 x money 56
-6 x money 61
-8 x money 64
9 x money 66
-4 x money 7
14 x money 70
-13 x money 73
6 x money 77
-8 x money 83
21 x money 85
-13 x money 88
6 x money 89
-9 x money 9
-28 x money 90
19 x money 91
8 x money 92
16 x money 93
-29 x money 94
-5 x money 95
-7 x money 96
15 x none 0
10 x none 1
15 x none 100
24 x none 102
18 x none 103
-21 x none 106
9 x none 107
32 x none 108
-14 x none 109
-24 x none 110
22 x none 111
11 x none 112
-12 x none 113
-4 x none 114
-10 x none 116
-9 x none 118
7 x none 119
-3 x none 120
15 x none 122
-3 x none 123
-9 x none 126
11 x none 127
10 x none 129
-7 x none 13
11 x none 131
3 x none 135
-16 x none 137
8 x none 14
15 x none 140
13 x none 141
3 x none 142
12 x none 144
-4 x none 145
-23 x none 15
11 x none 17
19 x none 18
5 x none 19
10 x none 2
-5 x none 22
30 x none 24
12 x none 25
-16 x none 26
-9 x none 29
-10 x none 3
-4 x none 33
-5 x none 35
-3 x none 38
14 x none 39
13 x none 40
15 x none 43
-10 x none 44
-10 x none 46
-4 x none 48
3 x none 50
-3 x none 51
6 x none 52
-9 x none 53
3 x none 54
13 x none 55
9 x none 57
-5 x none 59
13 x none 6
9 x none 60
7 x none 65
-9 x none 67
-4 x none 68
8 x none 69
5 x none 70
-7 x none 73
5 x none 74
-6 x none 75
15 x none 76
-7 x none 79
4 x none 80
-12 x none 81
-14 x none 82
26 x none 85
13 x none 86
15 x none 89
-7 x none 9
-9 x none 90
-37 x none 91
-17 x none 92
-6 x none 93
-6 x none 94
6 x none 95
15 x none 96
4 x none 98
8 x none 99
11 x past 1
-5 x past 100
-4 x past 102
11 x past 103
-12 x past 104
5 x past 105
23 x past 106
-16 x past 107
-27 x past 108
5 x past 109
-5 x past 11
22 x past 110
-3 x past 111
-6 x past 112
7 x past 113
4 x past 117
-4 x past 119
12 x past 12
19 x past 122
-8 x past 123
6 x past 124
4 x past 128
8 x past 129
-11 x past 131
-10 x past 132
-4 x past 133
-4 x past 134
3 x past 135
9 x past 136
-7 x past 137
21 x past 140
-34 x past 142
10 x past 143
8 x past 144
-5 x past 147
22 x past 16
11 x past 18
-11 x past 19
-17 x past 2
6 x past 20
4 x past 25
-17 x past 26
19 x past 27
-7 x past 29
32 x past 3
13 x past 32
-6 x past 37
-14 x past 39
-14 x past 4
-8 x past 40
5 x past 42
-30 x past 43
3 x past 44
11 x past 45
9 x past 46
-14 x past 48
3 x past 49
23 x past 51
5 x past 53
28 x past 54
-8 x past 55
19 x past 56
5 x past 6
-4 x past 60
15 x past 61
5 x past 62
4 x past 63
20 x past 65
18 x past 66
-5 x past 67
-17 x past 68
4 x past 69
19 x past 70
-3 x past 72
-21 x past 73
-5 x past 74
6 x past 75
-4 x past 76
4 x past 78
-12 x past 79
8 x past 81
-13 x past 82
5 x past 83
15 x past 85
-9 x past 86
-7 x past 88
15 x past 89
8 x past 9
-12 x past 91
-6 x past 92
-8 x past 94
-4 x past 95
-7 x past 96
5 x past 98
-9 x past 99
11 x people 0
5 x people 1
-23 x people 100
-9 x people 103
5 x people 105
17 x people 106
7 x people 107
22 x people 108
8 x people 110
17 x people 111
7 x people 113
-5 x people 118
-3 x people 119
-20 x people 12
-11 x people 121
-16 x people 122
-4 x people 124
-10 x people 125
13 x people 126
-12 x people 127
-7 x people 128
-4 x people 13
-19 x people 132
7 x people 136
4 x people 137
-11 x people 138
-23 x people 140
-15 x people 141
19 x people 142
-5 x people 143
-5 x people 144
-16 x people 147
6 x people 148
-17 x people 149
-3 x people 15
13 x people 16
6 x people 18
5 x people 19
21 x people 2
15 x people 24
3 x people 25
-19 x people 26
-17 x people 29
-19 x people 3
-6 x people 30
-17 x people 31
-5 x people 32
5 x people 35
-31 x people 37
29 x people 39
11 x people 4
14 x people 41
5 x people 43
-6 x people 44
-6 x people 46
-4 x people 47
4 x people 50
3 x people 53
-12 x people 54
8 x people 55
8 x people 56
-7 x people 59
-13 x people 6
25 x people 61
-7 x people 62
6 x people 63
8 x people 64
6 x people 66
7 x people 67
-4 x people 68
-5 x people 69
26 x people 70
11 x people 73
8 x people 78
-6 x people 79
6 x people 83
-10 x people 85
9 x people 86
13 x people 9
6 x people 90
9 x people 91
5 x people 92
-5 x people 93
8 x people 95
-9 x people 99
-17 x rival 0
-9 x rival 100
4 x rival 101
11 x rival 102
4 x rival 106
-12 x rival 108
15 x rival 109
7 x rival 111
-8 x rival 112
4 x rival 114
-11 x rival 119
11 x rival 12
5 x rival 121
11 x rival 122
6 x rival 124
15 x rival 126
-8 x rival 128
4 x rival 129
5 x rival 131
4 x rival 133
-10 x rival 136
-4 x rival 137
12 x rival 140
-14 x rival 142
3 x rival 15
14 x rival 16
7 x rival 18
-13 x rival 2
-5 x rival 20
5 x rival 25
5 x rival 26
-12 x rival 27
8 x rival 29
6 x rival 36
-7 x rival 37
-4 x rival 39
-10 x rival 4
-7 x rival 40
-5 x rival 41
5 x rival 43
-6 x rival 44
3 x rival 46
-8 x rival 47
-7 x rival 48
9 x rival 51
-7 x rival 54
-15 x rival 55
6 x rival 56
3 x rival 60
-7 x rival 63
26 x rival 66
12 x rival 67
-7 x rival 69
8 x rival 7
5 x rival 70
5 x rival 72
-8 x rival 73
-3 x rival 79
7 x rival 86
-5 x rival 9
-8 x rival 90
8 x rival 92
6 x rival 95
-5 x rival 96
19 x self 0
8 x self 1
9 x self 10
9 x self 100
15 x self 102
16 x self 103
7 x self 104
-4 x self 105
4 x self 107
3 x self 108
21 x self 109
3 x self 11
-5 x self 110
13 x self 111
4 x self 112
3 x self 113
-9 x self 114
5 x self 115
-6 x self 116
16 x self 117
-9 x self 119
4 x self 121
-15 x self 123
14 x self 124
13 x self 126
-15 x self 128
19 x self 129
-4 x self 13
22 x self 131
-8 x self 132
3 x self 133
3 x self 134
7 x self 136
-11 x self 137
-4 x self 138
3 x self 140
7 x self 143
11 x self 144
7 x self 146
-9 x self 147
9 x self 148
12 x self 15
16 x self 16
3 x self 17
-12 x self 18
26 x self 2
3 x self 20
-5 x self 21
-4 x self 22
-3 x self 23
10 x self 24
-5 x self 25
4 x self 27
22 x self 3
-9 x self 31
30 x self 32
-7 x self 35
10 x self 36
-14 x self 37
-12 x self 38
-19 x self 39
-12 x self 4
20 x self 40
-3 x self 41
14 x self 42
3 x self 43
-7 x self 45
-22 x self 46
5 x self 47
-13 x self 48
-11 x self 52
11 x self 54
16 x self 56
3 x self 59
4 x self 6
10 x self 60
20 x self 61
-8 x self 63
15 x self 64
14 x self 65
4 x self 66
9 x self 67
8 x self 68
7 x self 69
24 x self 70
11 x self 72
4 x self 73
-11 x self 74
-10 x self 75
15 x self 76
10 x self 78
-7 x self 79
-15 x self 82
8 x self 83
-14 x self 86
-9 x self 88
7 x self 89
7 x self 9
-14 x self 90
-9 x self 91
-4 x self 92
-4 x self 93
13 x self 94
-5 x self 95
12 x self 96
8 x self 97
-18 x solved 0
5 x solved 1
21 x solved 100
21 x solved 106
6 x solved 108
-7 x solved 109
4 x solved 11
-15 x solved 110
8 x solved 111
4 x solved 112
-12 x solved 12
18 x solved 120
3 x solved 121
17 x solved 122
7 x solved 124
27 x solved 126
-10 x solved 133
-18 x solved 137
-4 x solved 140
5 x solved 142
8 x solved 144
4 x solved 18
20 x solved 2
-23 x solved 20
-5 x solved 21
-10 x solved 24
8 x solved 25
10 x solved 26
20 x solved 27
-3 x solved 28
6 x solved 32
-11 x solved 37
12 x solved 38
21 x solved 39
-3 x solved 40
-13 x solved 41
-7 x solved 42
4 x solved 44
3 x solved 47
6 x solved 48
-3 x solved 51
15 x solved 54
-5 x solved 55
9 x solved 56
4 x solved 61
4 x solved 63
5 x solved 64
-4 x solved 65
25 x solved 66
-12 x solved 67
-6 x solved 68
-3 x solved 69
-16 x solved 70
9 x solved 72
-4 x solved 73
-6 x solved 75
-4 x solved 78
7 x solved 81
-18 x solved 82
-9 x solved 83
-11 x solved 85
-7 x solved 86
-15 x solved 90
-18 x solved 91
-23 x solved 93
-12 x solved 94
-18 x solved 95
6 x solved 96
3 x survey 1
8 x survey 10
6 x survey 100
-8 x survey 102
6 x survey 103
14 x survey 106
4 x survey 108
-7 x survey 109
-3 x survey 110
9 x survey 111
-10 x survey 112
5 x survey 116
-11 x survey 117
7 x survey 119
4 x survey 12
-4 x survey 122
10 x survey 126
3 x survey 129
-4 x survey 133
11 x survey 135
15 x survey 136
-15 x survey 137
7 x survey 138
8 x survey 142
19 x survey 147
10 x survey 15
7 x survey 18
-4 x survey 2
11 x survey 20
10 x survey 24
5 x survey 25
8 x survey 26
12 x survey 27
-3 x survey 28
16 x survey 29
-6 x survey 37
-5 x survey 39
-3 x survey 4
4 x survey 40
9 x survey 41
5 x survey 42
10 x survey 43
10 x survey 44
-4 x survey 46
5 x survey 47
-10 x survey 51
-10 x survey 55
5 x survey 61
-4 x survey 63
3 x survey 64
-4 x survey 65
10 x survey 66
7 x survey 67
-20 x survey 68
7 x survey 69
6 x survey 70
-7 x survey 73
12 x survey 76
-5 x survey 77
-9 x survey 81
-7 x survey 82
5 x survey 83
-4 x survey 85
5 x survey 86
-3 x survey 88
-7 x survey 9
-10 x survey 90
8 x survey 91
19 x survey 92
-11 x survey 93
-7 x survey 94
-17 x survey 95
-17 x thanks 0
12 x thanks 103
-5 x thanks 104
11 x thanks 106
17 x thanks 112
6 x thanks 116
5 x thanks 117
-6 x thanks 118
-4 x thanks 12
-12 x thanks 122
6 x thanks 129
6 x thanks 13
5 x thanks 132
16 x thanks 134
10 x thanks 135
9 x thanks 136
-9 x thanks 137
24 x thanks 142
-8 x thanks 147
-12 x thanks 149
-15 x thanks 20
9 x thanks 24
9 x thanks 27
10 x thanks 29
7 x thanks 3
-7 x thanks 31
7 x thanks 32
11 x thanks 35
-11 x thanks 37
-6 x thanks 39
-6 x thanks 4
5 x thanks 44
3 x thanks 48
11 x thanks 51
-7 x thanks 53
-10 x thanks 54
-3 x thanks 55
11 x thanks 59
6 x thanks 60
-8 x thanks 61
7 x thanks 63
-7 x thanks 64
6 x thanks 66
5 x thanks 67
18 x thanks 68
5 x thanks 70
-4 x thanks 74
4 x thanks 79
7 x thanks 80
-12 x thanks 85
15 x thanks 86
-18 x thanks 89
-8 x thanks 91
6 x thanks 92
-4 x thanks 94
4 x thanks 95
6 x thanks 96
4 x thanks 98
13 x thing 0
25 x thing 1
9 x thing 10
14 x thing 100
8 x thing 102
15 x thing 103
6 x thing 104
9 x thing 106
-15 x thing 107
-8 x thing 108
8 x thing 109
-14 x thing 110
13 x thing 111
5 x thing 113
6 x thing 114
30 x thing 116
15 x thing 117
5 x thing 118
-7 x thing 12
-11 x thing 120
-9 x thing 121
-4 x thing 122
13 x thing 123
-9 x thing 125
11 x thing 126
13 x thing 128
25 x thing 129
5 x thing 130
9 x thing 131
14 x thing 134
19 x thing 136
17 x thing 137
9 x thing 138
5 x thing 14
-13 x thing 141
10 x thing 142
11 x thing 143
3 x thing 144
8 x thing 145
17 x thing 147
6 x thing 148
-8 x thing 149
18 x thing 15
10 x thing 16
-6 x thing 17
-4 x thing 18
9 x thing 20
13 x thing 21
7 x thing 22
22 x thing 23
3 x thing 25
9 x thing 26
17 x thing 27
9 x thing 28
16 x thing 29
10 x thing 3
20 x thing 31
15 x thing 32
3 x thing 33
10 x thing 35
5 x thing 37
-7 x thing 38
4 x thing 39
8 x thing 4
-5 x thing 40
5 x thing 41
34 x thing 42
-7 x thing 43
10 x thing 45
22 x thing 47
-5 x thing 48
-11 x thing 49
3 x thing 5
19 x thing 50
6 x thing 53
29 x thing 55
9 x thing 56
-16 x thing 58
8 x thing 6
9 x thing 60
40 x thing 61
11 x thing 62
-12 x thing 63
18 x thing 65
7 x thing 66
15 x thing 67
9 x thing 68
17 x thing 69
21 x thing 7
10 x thing 70
9 x thing 71
5 x thing 72
4 x thing 74
14 x thing 75
5 x thing 76
4 x thing 77
-11 x thing 78
13 x thing 79
22 x thing 80
11 x thing 81
5 x thing 84
18 x thing 85
5 x thing 86
-7 x thing 88
13 x thing 89
4 x thing 90
22 x thing 92
11 x thing 93
24 x thing 95
17 x thing 96
19 x thing 98
-8 x thing 99
4 x turn 1
8 x turn 100
-7 x turn 106
-3 x turn 111
3 x turn 112
-5 x turn 113
7 x turn 12
-10 x turn 122
4 x turn 123
9 x turn 128
9 x turn 132
20 x turn 133
4 x turn 137
6 x turn 138
9 x turn 140
6 x turn 16
6 x turn 17
-9 x turn 18
-12 x turn 19
-9 x turn 2
14 x turn 20
-15 x turn 24
-14 x turn 26
-9 x turn 27
21 x turn 3
3 x turn 35
-12 x turn 37
-12 x turn 39
6 x turn 40
14 x turn 42
9 x turn 43
10 x turn 44
-10 x turn 47
8 x turn 51
10 x turn 54
9 x turn 60
10 x turn 61
7 x turn 64
5 x turn 65
-7 x turn 66
11 x turn 67
7 x turn 68
15 x turn 69
14 x turn 70
-11 x turn 74
-4 x turn 78
5 x turn 79
10 x turn 83
4 x turn 85
3 x turn 86
15 x turn 89
-11 x turn 9
4 x turn 90
8 x turn 91
14 x turn 94
-3 x wait 0
-4 x wait 1
9 x wait 100
6 x wait 102
7 x wait 103
4 x wait 104
8 x wait 105
-13 x wait 108
-5 x wait 11
-5 x wait 110
5 x wait 112
7 x wait 113
-9 x wait 116
-11 x wait 117
17 x wait 118
-4 x wait 121
8 x wait 122
13 x wait 126
6 x wait 127
3 x wait 128
3 x wait 129
4 x wait 13
10 x wait 131
-7 x wait 132
6 x wait 134
10 x wait 135
21 x wait 136
16 x wait 137
-5 x wait 138
6 x wait 140
-14 x wait 141
15 x wait 142
12 x wait 145
-9 x wait 148
-6 x wait 149
15 x wait 16
-4 x wait 17
13 x wait 18
-15 x wait 19
-4 x wait 2
6 x wait 20
7 x wait 21
7 x wait 24
7 x wait 26
24 x wait 27
-15 x wait 29
7 x wait 3
4 x wait 31
13 x wait 32
10 x wait 35
-13 x wait 37
15 x wait 38
5 x wait 39
-8 x wait 4
-8 x wait 40
4 x wait 41
-13 x wait 44
12 x wait 46
5 x wait 47
8 x wait 48
12 x wait 51
-3 x wait 55
6 x wait 56
-16 x wait 60
-11 x wait 61
7 x wait 62
24 x wait 65
22 x wait 66
9 x wait 67
-11 x wait 68
9 x wait 69
6 x wait 7
-4 x wait 70
5 x wait 72
4 x wait 73
6 x wait 76
3 x wait 78
4 x wait 81
9 x wait 82
9 x wait 83
24 x wait 85
7 x wait 86
-6 x wait 88
-10 x wait 89
4 x wait 9
-27 x wait 90
-7 x wait 91
8 x wait 92
-10 x wait 93
-19 x wait 94
5 x wait 95
8 x wait 98
`;
