/** What agreeing, declining, putting off … sounds like in French. Apostrophes are straight. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!(?<!\p{L})(?:ne|n'|pas|ni|aucun|aucune|si) ?(?:\p{L}+ ){0,2})`;

export const FRENCH_SIGNS: SignWords = {
  agrees: String.raw`
    oui(?!,? mais) | ouais | d'accord
    | c'est (?:bon|parfait|ok|noté|d'accord|entendu|validé|confirmé|possible|faisable|calé) | entendu | parfait
    | super | très bien | volontiers | avec (?:grand )?plaisir | bien sûr | bien entendu | évidemment | certainement
    | absolument | tout à fait | sans (?:problème|souci) | pas de (?:problème|souci) | aucun (?:problème|souci) | ok
    | okay | ça marche | ça roule | ${NOT}(?:me|nous|m'|te) ?(?:convient|va|conviendrait|arrange) | ça (?:me|nous) va
    | l'un ou l'autre | les deux
    | je (?:confirme|valide|prends|note|suis (?:disponible|libre|partant\p{L}*|d'accord|prêt\p{L}*|preneu\p{L}+|dispo))
    | ${NOT}(?:nous sommes|on est) (?:prêts|partants|d'accord|disponibles|ok|preneurs|dispo) | allons-y | on y va
    | feu vert(?! d) | (?:c'est|est|a été) (?:validé|approuvé|accepté|confirmé|signé) | approuvé | validé
    | envoyez-(?:moi|nous) (?:une |l')?invitation | à (?:mardi|mercredi|jeudi|vendredi|lundi|demain)(?=\s*[.!]|$)
    | au plaisir | bonne idée | je note | c'est noté | partante?s? | marché conclu | avec joie | hâte (?:de|d)
    | je vous attends | je suis dispo\p{L}* | (?:c'est|est) (?:dans l'agenda|réservé|bloqué|calé|noté)
    | je vous mets en relation | banco | comptez sur moi | on fait comme ça | nous signons | je réserve
    | parfait pour (?:moi|nous)
  `,
  done: String.raw`
    ci-joint\p{L}* | en pièce jointe | pièce jointe | vous trouverez
    | (?:c'est|est|sont) (?:fait|signé|envoyé|réglé|parti)\p{L}* | les? (?:voici|voilà) | voici | voilà
    | (?:je|nous|on) (?:l'|les |vous l'|vous les |te l'|te les |vous |t')?(?:ai|avons|a) (?:bien )?(?:signé|envoyé|transmis|réservé|bloqué|validé|préparé|ajouté|invité|mis|complété|rempli)\p{L}*
    | je vous présente | que je mets en copie
  `,
  promises: String.raw`
    je m'en (?:occupe|charge) | on s'en (?:occupe|charge) | nous nous en (?:occupons|chargeons) | ce sera fait
    | je (?:vous |te |le |la |les |vous les |te les |vous le |te le |vous l')+ ?(?:envoie|enverrai|transmets|fais|ferai|signe|signerai|présente|prépare|donne|donnerai|communique|mets en relation)
    | nous (?:vous )?(?:envoyons|enverrons|signerons|signons|ferons|préparons|transmettons) | vous (?:aurez|recevrez)
    | tu (?:auras|l'auras|les auras) | je (?:le|la|les) (?:signe|fais|prépare|prends)
    | je (?:prends|signe|fais|relis|regarde)(?= (?:ça|cela) (?:ce soir|demain|aujourd'hui))
    | sera (?:signé|prêt|envoyé|fait)\p{L}*
  `,
  declines: String.raw`
    (?:pas|plus) (?:du tout |vraiment )?(?:intéressé\p{L}*|preneu\p{L}+) | ne (?:nous |m')?intéresse(?:nt)? pas
    | (?:non|non merci)(?=\s*(?:$|[.,!]|merci|nous|je)) | sans façon
    | (?:avons|a|ai) (?:choisi|retenu|opté pour|préféré|signé avec|refusé|décliné|annulé|renoncé)\p{L}*
    | (?:autre|différent) (?:prestataire|fournisseur|solution|éditeur|partenaire)
    | ne (?:donner\p{L}*|donnons|donne) pas (?:de )?suite | pas (?:de )?suite | décidé de ne pas
    | ne pas (?:continuer|poursuivre|donner|aller|retenir|signer|renouveler) | abandonn\p{L}+
    | (?:est|a été) (?:annulé|arrêté|refusé|gelé|suspendu|rejeté)\p{L}* | arrêtons | en rester là | on arrête
    | décliner | refus\p{L}* | ne me (?:contactez|relancez) plus | désinscri\p{L}+ | retirez-moi | c'est non
    | sans nous | restons avec | (?:garde|gardons|conservons) notre
    | ne (?:souhaite|souhaitons|désire|désirons) pas (?:donner|poursuivre|continuer|aller)
    | budget (?:a été|est) (?:supprimé|coupé|gelé) | ne (?:sera|serait) pas possible | pas pour nous
    | nous ne (?:signerons|continuerons|retiendrons) pas | n'irons pas plus loin | annul\p{L}+
    | nous (?:arrêtons|renonçons|déclinons|refusons)
  `,
  'no need': String.raw`
    (?:pas|plus|aucun) (?:de |le |d')?(?:besoin|budget|intérêt|priorité|projet) | pas (?:une |la |notre )?priorité
    | (?:n'avons|n'ai|n'a|n'y a) (?:pas|plus|aucun\p{L}*) | déjà (?:équipé|un|une|ce)\p{L}* | satisfaits? de
    | trop cher | pas (?:nécessaire|utile|prévu|d'actualité) | d'autres priorités | inutile | pas de besoin
    | fournisseur actuel | nous suffit | besoin actuellement
  `,
  refuses: String.raw`
    confidentiel\p{L}*
    | ne (?:peux|pouvons|peut|souhaite|souhaitons|veux|voulons|partageons|communiquons|désire) pas (?:le |la |les |vous )?(?:partager|communiquer|transmettre|divulguer|donner|fournir|le faire|signer|impliquer|faire)?
    | ne (?:souhaite|souhaitons|veux|voulons|partageons|communiquons) pas | (?:n'avons|n'ai) pas le droit | interdit
    | politique (?:interne|de la maison) | préfère (?:ne pas|garder|éviter) | hors de question | pas mon rôle
    | impossible de | (?:reste|rester|laisser?) en dehors | préfère qu'(?:elle|il) | pas possible(?=[.,!]|$)
  `,
  cannot: String.raw`
    (?:pas|plus|ni|non) (?:être )?(?:disponible|dispo|libre|possible|là|avant)\p{L}*
    | ne (?:suis|sera|serai|peux|peut|pourrai|pouvons|pourrons|convient|va|marche|sommes|les aurai|l'aurai|tiens) (?:malheureusement )?pas
    | n'(?:est|aurai|ai|y serai) (?:malheureusement )?pas | impossible | malheureusement | en déplacement | en congés?
    | en vacances | empêché\p{L}* | complète? | débordé\p{L}* (?:cette|jusqu) | trop (?:court|tôt|juste|tard)
    | aucun des deux | ni mardi | conflit | férié | déjà pris\p{L}* | je ne les? aurai que | indisponible
  `,
  'puts off': String.raw`
    (?:je|nous|on) (?:reviens|reviendrai|revenons|revient|reviendra) vers (?:vous|toi)
    | je (?:vous|te) (?:tiens|dirai|redis|recontacte|recontacterai|ferai signe|rappelle|tiendrai)
    | tiens? (?:vous |te )?au courant | vous tiendrai
    | (?:je|nous) (?:regarde|regardons|vérifie|vérifions|vais (?:voir|regarder|vérifier|demander|réfléchir|en parler))
    | (?:il )?(?:faut|dois|devons|faudrait) (?:d'abord )?(?:que )?(?:j'|je |nous |on )?(?:en )?(?:parl\p{L}+|voi\p{L}+|vérifi\p{L}+|demand\p{L}+|valid\p{L}+|réfléch\p{L}+|consult\p{L}+|discut\p{L}+)
    | en cours | en (?:interne|discussion|attente|réflexion) | réfléchi\p{L}* | réfléch\p{L}* | on verra
    | nous verrons | à voir | plus tard | un jour | pour le moment | pour l'instant
    | pas (?:encore|maintenant|tout de suite) | débordé\p{L}* | sous l'eau | en temps voulu
    | dès que (?:je|nous|possible|j') | voir ce que | point en interne | attendons | j'attends | le moment venu
    | je vous redis | (?:voie|voir|vois) avec | (?:lui|leur) en parler | en ce moment | je reviendrai | je regarde
    | on en reparle(?! après| en| à| la) | ne (?:peux|pouvons) pas (?:encore )?(?:vous )?(?:répondre|confirmer|dire)
  `,
  unsure: String.raw`
    pas (?:encore )?(?:sûr|certain|décidé|tranché|de visibilité|convaincu)\p{L}* | je ne sais pas | aucune idée
    | peut-être | éventuellement | ça dépend | cela dépend | difficile (?:à|de) (?:dire|s'engager|savoir)? | compliqué
    | hésit\p{L}+ | visibilité | bonne question | intéressant\p{L}* | trop tôt pour
    | rien (?:est|n'est) (?:décidé|fait|sûr)
  `,
  refers: String.raw`
    (?:pas|plus) (?:moi|la bonne personne|le bon interlocuteur|mon domaine|de mon ressort)(?: qui)?
    | (?:voyez|contactez|adressez-vous|parlez)(?: plutôt)?(?: en)?(?: avec| à)?
    | (?:en charge|responsable|s'occupe) (?:de|du|des) | je (?:transmets|transfère|fais suivre)
    | j'ai (?:transmis|transféré|fait suivre) | mon collègue|ma collègue | je mets? (?:en copie )?\p{L}+ en copie
  `,
  'wants material': String.raw`
    (?:envoyez|envoie|faites|transmettez)(?:-(?:moi|nous))?(?: suivre| parvenir)?(?: d'abord| plutôt| déjà| simplement)? (?:une |un |des |de la |plus d'|votre |vos |la |les |quelque )?(?:documentation|infos?|informations?|présentation|plaquette|tarifs?|prix|brochure|détails|chose|mail|e-?mail|résumé)
    | par (?:mail|e-?mail|écrit) | d'abord (?:une|un|de la|des)
  `,
  later: String.raw`
    (?:après|à partir (?:de|du|d')|pas avant|dès|d'ici|vers|courant|début|mi|fin|en|au|à la)[ -](?:la |le |les |l'|mon |notre )?(?:vacances|congés|été|rentrée|retour|fêtes|audit|salon|clôture|noël|pâques|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:premier|deuxième|troisième|quatrième|prochain|[1-4]e?r?) trimestre|automne|printemps|hiver|l'année|mois|semaine)
    | (?:semaine|mois|trimestre|année|lundi|mardi|mercredi|jeudi|vendredi) (?:prochaine?|suivante?|d'après)
    | (?:une|deux|trois|quelques|un) (?:semaines?|jours?|mois) (?:de plus|plus tard|supplémentaires?|encore)
    | (?:report|décal|repouss|déplac)\p{L}+ | plutôt | pas avant | disons
    | que (?:lundi|mardi|mercredi|jeudi|vendredi|la semaine|le|début|fin|en|dans) | l'année prochaine
    | au (?:premier|deuxième|troisième|quatrième) trimestre | à la rentrée | un autre (?:jour|moment|créneau)
    | une autre (?:date|semaine|heure) | en reparle(?:r|ra)? | jusqu'(?:au|à) | mais à partir | plus de temps
    | (?:préf[ée]r\p{L}+|mieux) (?:le|la semaine|lundi|mardi|mercredi|jeudi|vendredi)
  `,
  proposes: String.raw`
    (?:est-ce que|serait-il|serait-ce|pourrions-nous|pourrait-on|peut-on|on peut|que diriez-vous|que penses-tu|et|possible)[^.?!]{0,60}\?
    | plutôt | disons | je (?:vous )?propose | je préfère(?! ne) | vous (?:irait|va|conviendrait) | te va
  `,
  'asks back': String.raw`
    (?:que|qu'|quoi|quels?|quelles?|qui|combien|comment|où|pourquoi|quand|de quoi|à quel\p{L}*|pour quel\p{L}*)(?!\p{L})[^.?!]{0,120}\?
    | (?:pourriez|pouvez|avez|est|sont|y a|peux|peut|faut)[- ](?:vous|tu|ce|il|elle|t-il)[^.?!]{0,120}\?
    | est-ce que[^.?!]{0,120}\? | pour (?:quelle|quel|quoi)[^.?!]{0,80}\? | sur quel[^.?!]{0,80}\?
  `,
  away: String.raw`
    absente? (?:du bureau|jusqu|pour) | réponse automatique | en (?:congés?|vacances) jusqu' | de retour (?:le|au)
    | en cas d'urgence | actuellement absente? | accès limité
  `,
  thanks: String.raw`
    merci | bien reçu | félicitations | bonne journée | bon week-end | au fait | bravo | ha ha | mdr | bonnes fêtes
    | bon anniversaire
  `,
  condition: String.raw`
    sous réserve | à condition | si (?:vous|nous|le|la|les|tu|on) | dès que | pourvu que | une fois
  `,
  but: String.raw`
    mais | toutefois | cependant | malheureusement | désolée? | par contre | hélas | je crains
  `,
};
