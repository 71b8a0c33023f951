/** French words by what they do in an answer, in the classes of English. */
export const FRENCH_LEXICON = `
WE je j nous moi on notre mon ma mes m me
YOU vous tu te toi votre vos ton ta t
THEY il elle ils lui
IT ca cela c ce cette le la l
NOT pas ne n ni sans
NO non rien personne
WILL vais va vont
WOULD serait faudrait
MIGHT pourrait
CAN peux peut pouvez
MUST faut besoin faudra
BE est sont sommes etes etait sera
HAVE ai a avons avez ont
IF si
BUT mais
FIRST abord avant
STILL encore
AFTER apres partir jusqu* quand retour
SOON vite
YES oui ok accord volontiers entendu exactement
GOOD bon bonne bien parfait* tres note
WORK convient possible
THANK merci
SORRY desole* desolee
SEND envoy* envoi* transm* donn* aurez ferai poste
HERE joint* voici lien document piece
DONE fait deja pret* valide regle* parti regle
CONFIRM confirm* valid* accept* accorde* feu vert demarr* signe* unanim* signe
ASKS demand* parl*
SEE voir vois regard* relire regarde
KNOW sais sait aucune
SAY dire dis dit redis repond* reponse
MAYBE reflech* difficile hesite*
TRY espere
DEPEND depend*
WAIT attend* attends
OTHERS equipe* chef direction juridique collegue* comite associe* responsable dg tous interne bureau assistante maison service gerant
BACK reviens
STOP refus* arret* fin abandonne ferme
DECIDE decid* choix choisi* retenu
RIVAL autre* fournisseur* prestataire
MONEY budget* prix
INTEREST interess* inutile peine suite
COPY copie present* relation
RATHER plutot mieux prefer*
AWAY conges vacances deplacement absent* urgence absente conge inclus
BUSY plein court occupe*
WHAT qui quoi quel* combien
SOONDAY aujourd* demain matin soir
DAY lundi mardi mercredi jeudi vendredi
MONTH janvier mai juin juillet septembre ete
UNIT jour* semaine* mois annee an minutes heure*
NEXT prochain* suivant*
INVITE invitation agenda
TAKE prends mets compte*
HAPPY plaisir
MUCH trop
SOME quelqu* quelque*
WANT veux
COUNT deux trois dix
PAST hier passe* vu
MESSAGE message recu
TITLE monsieur madame
THING chiffres contrat* liste proposition echantillons
PROJECT projet* pilote sujet
EVENT cloture exercice rentree inventaire audit reunion*
ONLY seulement juste
LONGER plus
PASSED suis transmis fais
STAY rest*
CHAT chocolats chaleur bonjour
ELSEBUSINESS facture* adresse numero
ACCEPTS bien_sur avec_plaisir me_convient nous_convient c_est_note tres_bien va_pour feu_vert d_accord
HANDED en_piece est_parti c_est_fait en_copie
REFUSES non_merci pas_interesses ne_donnerons_pas pas_suite
GONE nous_avons_choisi nous_avons_decide est_abandonne
PUTSOFF je_reviens reviens_vers_vous pas_encore il_faut_que je_vais_voir on_verra
UNSURE difficile_a_dire pas_sur peut_etre a_voir ca_depend
UPTO depend_de transmis_a ce_n_est voyez_avec
AUTOMATIC en_conge en_conges reponse_automatique je_suis_absent
PUZZLED de_quoi
LATER pas_avant semaine_prochaine
`;
