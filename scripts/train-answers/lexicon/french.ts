/** French words by what they do in an answer, in the classes of English. */
export const FRENCH_LEXICON = `
WE je j nous moi on notre nos mon ma mes m me
YOU vous tu te toi votre vos ton ta t
THEY il elle ils elles lui leur
IT ca cela c ce cette le la l
NOT pas ne n jamais aucun* ni sans
NO non rien personne
WILL vais va allons vont
WOULD serait aimerai* faudrait
MIGHT pourrai* pourrait
CAN peux peut pouvons pouvez
MUST dois faut devons besoin doit faudra
BE est sont sommes etes etait sera serai
HAVE ai a avons avez ont
IF si sauf condition
BUT mais
FIRST abord avant
STILL encore toujours actuellement cours
AFTER apres partir jusqu* ensuite quand retour
SOON bientot vite
YES oui ok accord volontiers entendu exactement marche ca go carrement
GOOD bon bonne bien parfait* ideal tres note
WORK convient marche possible va
THANK merci remerci*
SORRY desole* malheureusement desolee helas
SEND envoy* envoi* transm* donn* recev* aurez parti* ferai parvenir poste partie
HERE joint* voici lien document piece fichier
SIGN sign*
DONE fait deja pret* valide reserve regle* depose* livre* parti partis regle
CONFIRM confirm* valid* accept* accorde* feu vert demarr* vote signe* unanim* accord signe lance
ASKS demand* parl* discut* verifi* consult* relanc*
SEE voir vois regard* lire relire relu regarde
KNOW sais savoir sait aucune
SAY dire dis dit redis repond* reponse prevenu
MAYBE principe reflech* normalement difficile peut hesite* sais pas
TRY espere essay*
DEPEND depend* dependra
WAIT attend* attente circule attendons attends cours
OTHERS equipe* chef direction juridique collegue* comite associe* responsable hierarchie daf dg tous interne juriste* drh bureau assistante siege maison comptabilite service patron patronne gerant notaire
LET laiss*
BACK reviens tiens rappelle rappellerai retour signe
STOP refus* abandon* annul* arret* clos mis fin stop abandonne cesse* gele* ferme
DECIDE decid* decision choix choisi* retenu
RIVAL autre* concurren* fournisseur* ailleurs prestataire
MONEY budget* prix moyens cout*
AGAINST contre
INTEREST interess* priorit* inutile peine suite
SECRET confidentiel*
COPY copie present* relation
RATHER plutot mieux prefer* decal* propose*
AWAY conges vacances deplacement absent* urgence absente conge inclus bureau
BUSY plein charge* court complet* chargee occupe*
WHAT qui quoi quel* comment combien lequel laquelle
WHY pourquoi
MEAN exactement illisible
SOONDAY aujourd* demain matin soir
DAY lundi mardi mercredi jeudi vendredi
MONTH janvier mars avril mai juin juillet septembre decembre ete
UNIT jour* semaine* mois trimestre annee an minutes heure*
NEXT prochain* suivant*
INVITE invitation creneau agenda
TAKE prends mets charge compte* note
HAPPY plaisir ravi*
MUCH trop moins
SOME quelqu* quelque*
WANT veux veut souhait*
HARD difficile complique
COUNT deux trois quatre cinq six neuf dix vingt trente demi
PAST hier dernier* derniere* passe* vu
MESSAGE message messages courriel mail reception recu
TITLE monsieur madame mme
THING chiffres donnees noms contrat* liste devis proposition dossier echantillons
PROJECT projet* pilote sujet demarche
TOOL outil* logiciel solution
EVENT cloture bilan exercice rentree inventaire audit demenagement reunion* tribunal
ONLY seulement juste
LONGER plus
PASSED envoye suis transmis transfere* remonte* fais remonter laisse
STAY rest* gard*
CHAT pleut felicitation* bravo enfants fete chocolats photo chaleur salon mdr top bonjour calendrier
ELSEBUSINESS facture* adresse mot numero
`;
