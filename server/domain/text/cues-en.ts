/** English words by what they say about a clause; a star stands for any ending. Folded, without apostrophes. */
export const englishCues = {
  good: `good great excellent amazing perfect* awesome fantastic wonderful brilliant* superb love loved loves loving lovely like likes
    liked enjoy* happy happier pleased pleasant pleasure delighted delightful satisfied satisfying nice nicest neat best better fast quick
    quickly prompt* efficient* reliable reliabl* solid robust stable easy easier easily easiest simple simpl* intuitive smooth* helpful
    useful handy friendly polite kind courteous caring patient professional knowledgeable attentive recommend* impressed impressive
    outstanding exceptional flawless* spotless immaculate gem godsend lifesaver saver saved works fine ok okay cool super clear clean
    cheap affordable fair value worth beautiful gorgeous elegant delicious tasty fresh comfy comfortable cosy cozy warm welcoming
    seamless* effortless* trust* trustworthy honest thorough responsive accurate accessible modern fun stress-free hassle-free top notch
    five stars 10/10 unbeatable favourite favorite exactly improved upgraded glad grateful appreciate* well decent flexible never-ending
    joy treat star stars rock rocks proud thrilled sweet winner magic boring-good quiet quietly trouble-free ace
    dependable consistent* generous amazed painless convenient convenience calm peace`,
  bad: `bad badly worse worst poor poorly terrible terribl* awful horrible horrid horrendous dreadful appalling disgusting dirty filthy
    smelly rude unprofessional unhelpful useless pointless worthless slow slower slowly sluggish laggy lag lags clunky clumsy confusing
    confused confuses confusion complicated complex cumbersome tedious tiresome tiring annoying annoys annoyed annoyance frustrating
    frustrated frustration irritating painful pain nightmare mess messy cluttered chaotic chaos ugly dated outdated old-fashioned
    unreliable unstable inconsistent unclear unintuitive hard harder difficult difficulty awkward limited limiting limits restrictive rigid
    inflexible weak mediocre disappointing disappointed disappointment unacceptable ridiculous absurd joke shambles unfair unusable unreadable
    illegible tiny faint cramped noisy loud cold stale soggy overcooked lukewarm bland sticky creaky wobbly uncomfortable stuffy
    expensive pricey overpriced costly steep rip-off hate hates hated dislike loathe struggle struggles struggled struggling suffer*
    problem problems issue issues trouble troubles hassle headache waste wastes wasted wasting lacking misleading misled dishonest
    unresponsive ignored ignores ignore wrong wrongly incorrect* inaccurate impossible inconvenient insufficient inadequate buried hidden
    maze labyrinth guesswork guessing guess invisible blurry pixelated jumps lose loses lost losing leak leaks leaking stuck sucks suck crap
    rubbish garbage pathetic shocking insane crazy silly stupid dumb fiddly finicky bloated overwhelming heavy endless relentless spammy spam
    pushy intrusive aggressive bureaucratic paperwork nag nags scratched damaged bruised missed cancelled canceled delayed late delay delays
    unanswered unfinished half-baked sloppy patchy spotty flaky dismal drop drops dropped dropping`,
  fault: `crash crashes crashed crashing freeze freezes froze frozen freezing hang hangs hung glitch glitch* bug bugs buggy error errors
    broken breaks broke breaking fail fails failed failing failure failures malfunction* fault faulty corrupt* duplicate duplicated duplicates
    disappear disappears disappeared disappearing vanish* wiped deleted erased reset resets logout logs kicked blank timeout timed expired
    spins spinning stops stopped quits dies died rejects rejected refuses refused loses reverts reverted misaligned overlaps overlapping
    swallows swallowed ghost double twice garbled truncated wrong 404 500 unavailable down`,
  lack: `missing lack lacks lacking without no none nowhere miss misses absence absent unavailable unsupported impossible cant cannot unable
    isnt arent doesnt didnt wont havent hasnt never nobody neither nor not nothing couldnt wasnt only still`,
  excess: `too overly way many much long longer few constantly always again twice endless everything every each`,
  burden: `manually manual hand retype retyping re-enter reenter copy copying paste pasting rewrite redo redoing recreate repeat
    repeating scroll scrolling click clicks clicking clicked workaround workarounds print fax paper spreadsheet spreadsheets excel napkin
    phone call calling ring chase chasing explain explaining wait waiting waited queue queued hold type typing reload refresh refreshing
    restart relog reconcile hunt hunting search searching dig digging guess juggle jump jumping switch switching forced force forces required
    requires require obliged have had must need needs needed steps screens pages tabs times`,
  wait: `wait waits waiting waited minutes minute hours hour days day weeks week months month ages forever eternity long slow late delay
    delays delayed queue hold seconds takes take took until respond responded response reply replied answer answered`,
  money: `price prices priced pricing pricey expensive cost costs costly fee fees charge charges charged charging bill bills billed billing
    subscription plan plans tier tiers surcharge money pay paid paying pays euros dollars pounds quid budget afford discount discounts
    cheaper invoice refund`,
  ask: `add adding include including allow allowing let letting enable enabling make making fix fixing improve improving remove removing
    implement introduce integrate provide bring offer support simplify translate give create change reduce increase raise lower show hide sync
    connect build stop replace redesign rework automate split separate update expand extend restore send sort group link attach archive
    duplicate mention mark print undo rename lock save filter export import put move turn switch localize localise cut drop shorten accept
    notify warn remember keep open publish set offer display highlight merge combine scan share start extend bigger larger smaller faster
    shorter longer more fewer less better clearer cheaper easier simpler quicker louder quieter separate proper option ability possibility
    choose pick customise customize configure schedule assign tag label block mute pause skip upload download get have use view see search`,
  hope: `would should could wish wished hope hoping please want wanted wants need needs needed must id wed suggest suggestion suggestions
    idea request consider prefer rather ideally if maybe perhaps why chance possible plan plans future someday nice great helpful love itd
    thatd shouldnt wouldnt ought`,
  thing: `app application website site page pages screen screens menu menus button buttons dashboard report reports export import search
    filter filters list lists table tables chart charts graph calendar notification notifications email emails mail mails sms message messages
    password login account accounts profile settings option options feature features function tool tools integration integrations api sync
    template templates form forms field fields file files folder document documents pdf csv excel spreadsheet map maps photo photos picture
    video videos upload download version mobile phone tablet desktop browser android iphone ipad keyboard mode theme colour color font text
    language languages translation invoice invoices payment payments card cards checkout basket cart order orders delivery deliveries courier
    parcel parcels shipping tracking return returns refund stock product products catalogue shop store room rooms bed breakfast wifi shower
    parking reception lift gym class classes course courses lesson lessons lecture teacher ticket tickets seat seats booking bookings
    appointment appointments reservation schedule timetable shift shifts rota contract contracts plan signal coverage network internet router
    call calls hotline chat chatbot bot documentation manual guide tutorial training onboarding update updates release support service price
    prices fee data backup history log audit permission permissions role roles user users team project projects task tasks ticket board
    workflow automation reminder reminders alert alerts sound audio microphone camera printer scanner device sensor battery charger bill
    bills tariff meter warranty packaging box label size sizes menu food coffee portion queue terminal gate flight train bus route stop`,
  people: `staff team people person guy guys lady man woman agent agents receptionist driver drivers teacher teachers instructor instructors
    doctor doctors nurse nurses waiter waitress colleague colleagues boss manager wife husband daughter son kids children mum mom dad
    friend friends accountant he she her him his they them mr mrs ms dr everyone somebody someone nobody`,
  self: `i me my mine we us our im ive weve were ill myself ourselves`,
  addressed: `you your yours youre youve guys team`,
  thanks: `thanks thank thankful cheers grateful kudos congrats congratulations bravo regards sincerely greetings welcome hello hi hey dear
    sorry apologies`,
  none: `nothing none nope nah no na n/a idk comment comments suggestions suggestion complaint complaints complain fault moment think
    mind add say same pass skip everything fine happy keep`,
  past: `was were had used before previously earlier first initially originally once former formerly old ago last year since until back
    started beginning took switched moved came left became previous`,
  solved: `fixed solved resolved sorted better improved now since anymore longer gone quickly back happy thanks fine repaired replaced`,
  rival: `competitor competitors competition other others another elsewhere alternative alternatives unlike compared than switched moved
    instead rivals provider providers previous`,
  survey: `survey surveys question questions questionnaire score scores rating rate ten nine eight seven six anonymous answer answers form
    feedback box tick ask asking asked mark marks vote`,
  deny: `not no never dont doesnt didnt isnt arent wasnt cant cannot couldnt wont wouldnt hardly barely without nothing nobody neither nor`,
  degree: `very really so extremely absolutely totally completely quite pretty rather bit little somewhat super truly incredibly`,
  turn: `but however although though except yet only unfortunately sadly still otherwise`,
  cause: `because since as due reason`,
  condition: `if when whenever unless until once while every`,
} as const;
