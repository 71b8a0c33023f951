/** French words by what they do in an answer, in the classes of English. */
export const FRENCH_LEXICON = `
WE je j nous moi on notre nos mon ma mes m me
YOU vous tu te toi votre vos ton ta t
THEY il elle ils elles lui leur
IT ca cela c ce cette le la l
NOT pas ne n jamais aucun* ni sans
NO non rien personne
WILL vais va allons vont
WOULD serait aimerai* faudrait voudrai*
MIGHT pourrai* pourrait
CAN peux peut pouvons pouvez
MUST dois faut devons besoin doit faudra
BE est sont suis sommes etes etait sera serai
HAVE ai a avons avez ont
IF si sauf condition
BUT mais cependant toutefois
FIRST abord avant
STILL encore toujours actuellement cours
AFTER apres partir jusqu* ensuite quand retour
SOON bientot vite
YES oui ok accord volontiers entendu evidemment
GOOD bon bonne bien parfait* super nickel ideal tres note
WORK convient marche possible va arrange
THANK merci remerci*
SORRY desole* malheureusement regret*
SEND envoy* envoi* transm* donn* recev* aurez parti* transfer*
HERE joint* voici lien document piece fichier
SIGN sign*
DONE fait deja pret* valide reserve
CONFIRM confirm* valid* approuv* accept* accorde* feu vert demarr* lanc* commenc*
ASKS demand* parl* discut* verifi* consult* relanc*
SEE voir vois regard* lire lis etudi* examin*
KNOW sais savoir idee
SAY dire dis dit redis repond* reponse
MAYBE probablement pense principe reflech*
TRY espere essay*
DEPEND depend*
WAIT attend* attente circule
OTHERS equipe* chef direction juridique collegue* comite associe* responsable hierarchie daf dg tous interne
LET laiss*
BACK reviens reviendr* recontact* tiens
STOP refus* abandon* annul* arret* clos mis fin renonc* stop
DECIDE decid* decision choix choisi* retenu
RIVAL autre* concurren* fournisseur* ailleurs prestataire
MONEY cher budget* prix moyens cout*
AGAINST contre
INTEREST interess* priorit* inutile peine suite
SECRET confidentiel* interne* secret
COPY copie cc present* relation
RATHER plutot mieux prefer* repouss* decal* report* propose*
AWAY conges vacances deplacement absent* bureau urgence
BUSY plein deborde* pris charge* court impossible
WHAT qui quoi quel* comment combien lequel laquelle
WHY pourquoi
MEAN exactement illisible
SOONDAY aujourd* demain matin soir
DAY lundi mardi mercredi jeudi vendredi
MONTH janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ete rentree
UNIT jour* semaine* mois trimestre annee an minutes heure*
NEXT prochain* suivant*
INVITE invitation creneau agenda calendrier
TAKE prends prendre fais mets charge compte* cale* note
HAPPY plaisir ravi* content*
MUCH plus trop moins
SOME quelqu* quelque*
WANT veux veut voulons souhait*
HARD difficile complique
`;
