/**
 * More words of the same concepts, in the same order, and more concepts: they tell what is asked for, and are not looked
 * at where it is judged whether something is.
 */
export const KIND_WORDS: Record<string, string> = {
  talk: 'natter yarn chinwag sync syncs catchup hello spoke telephone phoned dial facetime skype webex teams breakfast dinner supper brunch drinks beer tacos buzz intro- down regroup reconnect standup stand-up checkin check-in grab hop jump word',
  free: 'around about convenient convenience reachable doable window opening spare calendly invite hold pencil pencilled booked book accept dial-in',
  day: 'mon tue tues wed weds thu thur thurs fri tmrw sunday weekend fortnight',
  length: 'quarter quick briefly sec moment ten fifteen twenty thirty',
  see: 'peek demo action hear taste video seeing screen demonstrat-',
  facts:
    'bill bills invoice invoices tickets ticket screenshot photo photos picture pics receipts csv xls dump excerpt values measure- readings tally drawing drawings spec recipe slice tape rows scores survey surveys exit ratio rates inventory pull dig incident- complaints redacted anonymi- masked export- read-only view-only belege- rechnungen fotos factures facturas notas romaneio- orders returns error errors benchmark-',
  current: 'usual normal typical month-end status circumstances really goes happens morning present is',
  session: 'assess- fact-finding diagnos- oficina- sitzung',
  cost: 'waste wasting spend wear fine fines penalt- outage downtime leak',
  change:
    'fixed fixing sort sorted solved solving ends ended gone stop stopping replac- retire retir- kill killing ditch rid tackl- acting switch switching transform otherwise resolved serious truly abolish- weg loswerden abschaff- bouger arreter finir acabar terminar parar mexer legacy changing',
  must: 'regulator audit deadline binding target goal intend intention decided prepared resolved committed real latest drop-dead',
  mark: 'scribbl- cross crossing crossings red pen ink annotat- amend- rework- rewrit- redraw redo redraft fill insert- overwrit- doodl- margin- column columns cells cell yellow swap shred strik- adapt- improve add adding missed misstat- hack nits wince off rausstreich- uberarbeit- biffer barrer tachar tacha- risque palpite- rabisc- remarks ideas thoughts alter alter- changes poke differently exceptions wording',
  together: 'write author shared board miro table authored both words roughed nut',
  draft:
    'page sheet stab skeleton list picture mock mockup pager template playbook paragraph section para row rows slide deck flow chart flowchart storyline workflow criteria wording blatt seite feuille pagina folha hoja summary sequence model annex texts requirement- specification',
  cause: 'caus- root root-cause why reason reasons hypothes- guess guessing diagnos- situation',
  plan: 'scope milestones schedul-',
  proposal: 'tender sow scope options package packages offer- concept fee',
  review:
    'through read reading page-by-page page clause item pages questioned circulate presented presentation examine walk-round over',
  final: 'ink inked print pdf lock lock-in issue issued seal',
  before: 'afore until ahead',
  all: 'both four three five sitting room governors trustees partners owners signers steering exco veto vote whoever',
  role: "fd cro ciso cpo cmo cdo gm md ceo's cfo's hr bursar trustee trustees chair chairman governor governors supervisor supervisors foreman operator operators technician technicians engineer engineers electrician sparky mechanic mechanics planner planners analyst analysts assistant receptionist nurse nurses clerk driver drivers porter dispatcher dispatchers treasurer auditor auditors partner partners husband wife brother mother father dad accountant lawyer lawyers attorney attorneys paralegal guy guys folks lady chap bloke desk person people somebody someone crew squad shift officer union council landlord insurer agent committee reps store site agri compliance security safety quality sales marketing maintenance production supervis- janitor dietician teacher gaffer stakehold- kitchen betriebsrat meister- schicht- syndicat atelier obrador- conselho conselheiro- operador- presidente ops operations payroll architect architects purchasing secretary controller controllers buyer buyers deputy",
  who: "whose who'd who'll",
  bring:
    'rope hook copy forward pass arrange tag joining attending reach introduced presence convene gather add along facilitat- grace verbind- dazunehm- kontakt- mettre presentez conect- conoc- apresent- ponte ligar thread',
  decides:
    'approves approve approver approvers veto say blessing bless sanction signatory signatories hierarchy owns nod nods pushback hate against unterschreibt- valide- tranche- aprueba- firma- aprova- responsible involved handles',
  money:
    'quid grand k £ pounds pound cents capex opex stump stretch swing figure sum ballpark fee fees lease rent purse pot piggy spending number premium payback thousand million deposit paying pays down carry wear foot allowance stomach kostenrahm- summe enveloppe somme cuantia monto reais mil amount grant capital percent',
  effort:
    'spare spared free released hours hour week ringfence staff staffing afternoons mornings half-day half-days days full-time person-days utilisation sme smes shutdown carve own tage halbtag- jours horas dias jornada',
  doubt:
    'bugging bug niggl- nagging qualm- misgiving- hold unease snag sticking stuck block blocks blocking swither fret- wobbly pause comfortable trust scared scare frighten- dealbreaker deal-breaker breaker unhappy dislike sceptic- skeptic- wary wrong lurking gut nope whinge creeps wince chicken awake convinced convince reluctan- bothering troubling weigh quiet pushed question questions points open went pegando pulga pega- duda- atora cloche gene- chiffonne- tracass- klemm- stimm- mulmig bauchweh privacy warranty guarantee residency answered issue issues',
  sign: 'esign dotted countersigned initial mandate letter envelope autograph executed execute msa loi lapses expires expire expiry renewal renewals',
  decide:
    'nod thumbs vote voted voting yay nay pick picked choosing chosen choice option win in out trigger renew renewing renewal renews roll extend landed made business job authorize authorise authoriz- select selected shake final green light aboard board zuschlag entschied- entscheid- tranch- retenu- choisi- elegi- elij- escolh- fech-',
  access:
    'wifi badge badges keys key code codes port password tenant whitelist api domain firewall induction inductions parking credential- portal slack',
  start:
    'live launching changeover crane commissioning deploy- rollout- production go test dry-run fitters integration',
  task: 'isolate open book print hang clear cleared empty emptied notify tell inform unload label labels names lists register registered create arrange choose put announce plan import map tidy paint count schedule train trained enter transfer cancel serve notice charged deliver reserve ship block freeze users admin team roster checklist gate',
  side: '',
  praise:
    'referee endorsement stars rating rate google panel award awards vote logo speak speaker story quote post share tag photo website nominate network friend friends peer peers customer visitors visit anybody mention mentions goodword brag bewertung- zitat- citation etoile- premio estrellas depoimento- sister mutual',
  papers:
    '9 ndas secrecy cert w9 overdue remit balance registration bank address accounts ap pvg liability survey csat forms paid settle chase receipt gst vat returned return payment tax outstanding credit dpa',
  reply:
    'alive ghosted silence silent chase nudge leave alone bother bothering bugging quit park close hint acknowledge acknowledg- update status line thumbs emoji confirm confirmation wasting lost wondering parcel hearing radio stand lebenszeichen- ruckmeld- nouvelle- signe- senal noticia- retorno- sinal-',
  visit:
    'swing pop drop come coming land lands flying town nearby booth stand fair forum office offices site premises campus neighbourhood besuch- vorbei- passer passe venir pasar vengo visita- passar aparecer',
  move: 'move moving moved shift push bump reschedul- postpon- prepone instead earlier later cancel- rebook delayed late swap verschieb- verleg- decal- repouss- deplac- mover aplaz- cambiarla adiar remarc- antecip-',
  clock:
    "<time> am pm o'clock noon arvo morning mornings afternoon afternoons evening tonight lunchtime teatime uhr vormittag- nachmittag- matin tarde manha",
  interest:
    'interest interested interesting curious worth worthwhile relevant radar useful appeal resonat- intrigued keen appetite topic agenda plate tempted fancy consider- explor- poking opposed peek benefit valuable theme themes headache issue mind ring bell sound sounds inter- neugier- lohn- relevan- thema curieu- utile sujet vaut vale merece- curios- tema assunto',
  watch:
    'shadow watch observ- watching listen count interview- floor shift park stand walk tour replay beobacht- mitlauf- begleit- acompan-',
  keep: 'stay staying stays remain remaining leave leaving live living tolerat- tolerable acceptable accept unacceptable carry carrying continu- same still nothing option happy ok okay patching another footnote weiter weiterhin bleib- hinnehm- akzept- statu tolerer rester encore seguir aguant- igual aguent- mesma',
  season:
    'winter summer spring autumn fall season peak quarter q1 q2 q3 q4 christmas xmas easter january february march april june july august september october november december year-end year years winter- sommer- saison ete hiver verano invierno verao inverno safra',
  wish: 'love loved glad grateful thankful hope hoping hopefully appreciated welcome delighted nice lovely great wonderful ideal ideally happy pleased pleasure privilege',
  give: 'send share provide give forward email mail text upload pass let supply flick chuck shoot drop hand return schick- send- envoy- transm- mand- envi- pass-',
  ask: 'tell say know hear list name write describe explain nenn- dire dites diga- decir dime conte- contar',
  make: 'write wrote draft build develop create prepare compile put work pull assemble',
};
