/**
 * What words are about, in five languages at once: what the model learned of one serves the others. Folded forms; one
 * that ends in `-` stands for all that begin so.
 */
export const CONCEPT_WORDS: Record<string, string> = {
  talk: 'call calls chat talk speak conversation discuss connect catch-up meeting meet phone coffee lunch zoom demo ring appointment gesprach- telefon- termin treffen sprechen austausch- anruf- kaffee appel appeler echang- parler rencontr- rendez-vous visio entretien cafe llamada llamar hablar hablamos charla- conversa- cita vernos ligacao falar falamos papo bate-papo encontro',
  free: 'free available availability suit suits slot slots calendar diary works reschedule frei zeit passt kalender uhrzeit disponi- creneau agenda dispo hueco horario encaja libre horarios livre',
  day: 'monday tuesday wednesday thursday friday saturday tomorrow tonight montag dienstag mittwoch donnerstag freitag morgen lundi mardi mercredi jeudi vendredi demain lunes martes miercoles jueves viernes manana segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira amanha',
  length:
    'minute minutes min mins hour hours half minuten stunde stunden viertelstunde heure heures minuto minutos hora horas',
  see: 'show see watch observe understand learn visit tour shadow map listen examine explore sit walk describe explain zeig- verstehen anschauen ansehen besichtig- beobacht- erklar- montr- voir comprendre visit- observ- expliqu- mostrar mostr- ver entender conhecer conocer visitar acompanhar acompanar explicar',
  facts:
    'data figures numbers export report reports log logs volume volumes sample samples statistics stats records metrics history extract breakdown spreadsheet zahlen daten auswertung- bericht- kennzahlen protokoll- chiffres donnees rapport- releve- extraction datos cifras informe- numeros registro- dados relatorio- planilha- indicadores historico',
  current:
    "today currently current process workflow existing nowadays heute aktuell- ablauf ablaufe prozess- derzeit aujourd'hui actuel- processus hoy actual- proceso procesos hoje atual- atualmente processo processos",
  session:
    'workshop session discovery audit assessment deep-dive site-visit arbeitssitzung workshop- bestandsaufnahme atelier seance diagnostic taller sesion auditoria diagnostico oficina sessao',
  cost: 'cost costs costing lose losing loss losses wasted kostet kosten verlust- verlier- coute coutent cout couts pert- cuesta cuestan coste costo perd- custa custam custo perda-',
  change:
    'change fix solve replace tackle different status quo remain stay stays continue act end andern anders losen ersetzen bleib- anpack- changer resoudre remplacer rester agir cambiar resolver seguir reemplaz- actuar mudar trocar continuar ficar',
  must: 'priority year must urgent this-year deadline-driven willing determined serious prioritat jahr muss ernst priorite annee faut prioridad ano anos debe prioridade precisa deve',
  mark: 'mark edit edits edited correct corrections comment comments input feedback notes amend rewrite redline missing wrong strike annotate suggestions tweak adjust markup additions korrigier- anmerk- erganz- kommentar- kommentier- fehlt markier- streich- anderungen corrig- annot- complet- manque modifi- ratur- remarques anot- falta marca marcar marques modific- comentario- sugerencias corrij- risca- ajust- sugestoes',
  together:
    'together jointly co-write co-author cowrite co-design build design draw sketch develop joint whiteboard gemeinsam zusammen ensemble construire rediger juntos conjunt- construir redactar junto juntas redigir montar desenhar',
  draft:
    'draft document doc concept sketch version outline diagram layout wireframes mock-up entwurf dokument konzept skizze brouillon ebauche schema borrador documento esquema rascunho esboco',
  cause:
    'diagnosis causes cause findings assumptions problem analysis ursache- diagnose befund analyse causas diagnostico analisis constats analise hallazgos',
  plan: 'plan schedule roadmap timeline plans projektplan zeitplan planning calendrier cronograma plano',
  proposal:
    'proposal offer quote quotation solution terms pricing bid angebot vorschlag losung proposition offre devis propuesta oferta cotizacion solucion proposta orcamento solucao',
  review:
    'review walk-through run-through walkthrough present page-turn go-through read-through reviewing durchgehen durchsprechen prasent- passer revoir relire revue parcourir repasar revisar revision presentar repassar revisao apresentar',
  final:
    'final finalise finalize finalized finalised finalising locked endgultig- final- definitiv- finaliz- finalis- fechada',
  before: 'before prior bevor ehe vor avant antes',
  all: 'everyone everybody all each panel committee whole entire group leadership approvers deciders voters alle allen gremium runde tous toutes chacun comite decideurs todos todas decisores',
  role: 'cfo ceo coo cto cio vp boss director directors manager managers head team colleague- board procurement legal finance it lead leads users executive- sponsor stakeholder- owner counsel chief controller chef chefin leiter- kolleg- einkauf geschaftsfuhr- vorstand direction directeur directrice collegue- responsable- equipe achats dirigeant- patron jefe jefa equipo colega- compras gerente- direccion diretor- chefe time gestor- diretoria socio-',
  who: "who whom whoever who's wer wen wem qui quien quienes quem",
  bring:
    'introduce introduction intro loop involve include join bring invite contact touch cc access-to meet-with attend bekannt einbind- einbezieh- dazuhol- dazu kontakt einlad- mitbring- relation associ- invit- inclu- impliqu- introdui- involucr- sumar invita- contacto presenta- presente presentarme traer envolv- convid- contato apresenta- apresente trazer incluir',
  decides:
    'decides decide decision-maker decision-makers agree sign-off approval signs entscheidet entscheiden zustimm- decident decideur- deciden aprueba decidem aprova aprovar',
  money:
    'budget price money pay fund funds funding spend invest investment afford range <money> dollars euro euros cost-center preis- geld mittel budgets investi- prix argent montant financ- depens- presupuesto precio dinero inversion inverti- pagar preco verba orcamento dinheiro',
  effort:
    'people resource resources effort commit dedicate dedicated lend release headcount workload part-time allocate aufwand ressourcen freistell- abstell- kapazitat- leute ressourc- mobilis- degag- esfuerzo recurso recursos dedicar dedicaci- esforco dedica- aloca- pessoas personas',
  doubt:
    'concern concerns concerned worry worries worried worrying hesitate hesitation hesitant doubt doubts reservation reservations objection objections object fear fears afraid risk risks risky nervous uneasy bother bothers uncomfortable hurdle obstacle blocker blockers holding stopping unsure catch trouble troubles bedenken sorge- zoger- einwand einwande zweifel- risik- hinder- stort angst vorbehalt- crain- inquiet- hesit- reserve reserves objection- dout- risque- frein- bloqu- gene peur preocup- duda dudas temor- objecion- riesgo- freno frena miedo reparo- receio- duvida- objec- risco- medo trava impede incomod-',
  sign: 'sign signed signing signature countersign contract agreement order purchase po order-form paperwork docusign unterschr- unterzeichn- auftrag vertrag bestell- beauftrag- sign- contrat commande bon firma firmar firme firmes firmado contrato pedido orden assina- assine',
  decide:
    'decision decided deciding yes no go approve approved approval accept proceed forward ahead deal award commit choose green-light verdict entscheidung zusage zusagen freigabe freigeb- ja nein los valid- accord oui non decidir si adelante aprob- acept- decisao sim nao aprov- aceit- fechar fechamos',
  access:
    'account accounts login logins access admin admins user credentials passwords vpn ports sso sandbox server feed zugang zugange konto konten benutzer- acces compte comptes utilisateur- identifiants acceso accesos usuario- cuenta cuentas acesso acessos conta contas',
  start:
    'kickoff kick-off rollout launch go-live golive onboarding install installation import migration training implementation start pilot cutover delivery deployment auftakt einfuhrung schulung- demarr- lancement deploie- deploiement formation mise arran- lanzamiento puesta instala- implement- capacitacion formacion lancamento implant- treinamento',
  task: 'name nominate assign own prepare set configure clean appoint upload install export list complete confirm provide benenn- vorbereit- einricht- anleg- bereitstell- ubernimmt nomme- design- prepar- creer charge configur- nombr- crear encarg- indica- nome- cria- prepara-',
  side: 'side end yours-side seite ihrerseits cote lado parte',
  praise:
    'reference references referral refer recommend- testimonial case-study webinar podcast speak-at g2 linkedin quote-us referenz- empfehl- weiterempfehl- recommand- temoign- avis referencia- recomend- testimonio resena indicacao indicacoes depoimento recomenda-',
  papers:
    'nda confidentiality invoice invoices form certificate w-9 insurance questionnaire vendor geheimhaltung- rechnung- formular facture- confidential- attestation factura- confidencial- formulario fatura- nota cadastro',
  reply:
    'reply answer respond response word received got hear either file stop antwort- ruckmeldung meld- gehort reponse repon- recu signe respuesta respond- recib- resposta receb- retorno sinal',
};
