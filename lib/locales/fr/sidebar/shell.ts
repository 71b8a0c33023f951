import type { shell as english } from '../../en/sidebar/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  'app.loading': 'Chargement',
  'app.width': 'Largeur de la barre latérale',
  'header.palette': 'Recherche et commandes',
  'header.menu': 'Menu',
  'header.collapse': 'Réduire la barre latérale',

  'act.capture': 'Noter un engagement',
  'act.log': 'Noter un appel ou un échange',
  'act.editDeal': 'Modifier l’affaire',
  'act.wrongDeal': 'Autre affaire',
  'act.findDeal': 'Trouver une affaire',
  'act.closeDeal': 'Clôturer l’affaire',
  'act.reopen': 'Rouvrir',
  'act.moveTo': 'Passer à l’étape {stage}',
  'act.undoLast': 'Annuler la dernière action',
  'act.openSettings': 'Ouvrir les réglages',
  'act.help': 'Raccourcis clavier',
  'act.delete': 'Supprimer',
  'act.keep': 'Garder',
  'act.done': 'Terminé',

  'count.of': '{done} sur {total}',
  'count.people': '{count|# personne|# personnes}',
  'count.commitments': '{count|# engagement|# engagements}',

  'find.title': 'Recherche et commandes',
  'find.placeholder': 'Chercher, ou dire quoi faire',
  'find.nothing': 'Rien trouvé pour « {text} ».',
  'find.count': '{count|# résultat|# résultats}',
  'find.acts': 'Commandes',
  'find.deal': 'Affaires',
  'find.contact': 'Personnes',
  'find.account': 'Comptes',
  'find.commitment': 'Engagements',

  'help.title': 'Raccourcis clavier',
  'help.anywhere': 'Partout dans la barre latérale',
  'help.inChecklist': 'Sur une ligne de la checklist',
  'help.inLedger': 'Sur une ligne du registre',
  'help.palette': 'Recherche et commandes',
  'help.sent': 'Répondre à la question après l’envoi : noter, non, changer',
  'help.insert': 'Insérer ou copier la prochaine demande',
  'help.confirm': 'Confirmer ce que demande le brouillon',
  'help.notAnAsk': 'Ce n’est pas une demande',
  'help.stages': 'Voir l’étape d’avant, d’après',
  'help.checklist': 'Aller à la checklist',
  'help.ledger': 'Aller au registre',
  'help.people': 'Aller aux personnes',
  'help.same': 'Relier une personne de la page à celle que vous connaissez',
  'help.help': 'Cette fiche',
  'help.escape': 'Fermer, puis revenir à la page',
  'help.move': 'Ligne suivante, ligne d’avant',
  'help.main': 'Cocher, répondre, attribuer, noter',
  'help.singleKeys': 'Les raccourcis d’une seule lettre se désactivent dans les réglages.',

  'hello.title': 'Red Pen se tient à côté de vos e-mails',
  'hello.what':
    'Il trouve l’affaire dont relève un message, montre ce que l’étape attend encore de vous, et tient le compte de ce que vous avez demandé et obtenu.',
  'hello.private': 'Aucun compte, aucun serveur. Ce qu’il sait reste dans ce navigateur.',
  'hello.start': 'Configurer en une minute',
  'hello.skip': 'Commencer sans',

  'silent.internal': 'Entre collègues',
  'silent.internalHow': 'Tout le monde ici est de votre côté. Rien à faire.',
  'silent.newsletter': 'Une newsletter',
  'silent.newsletterHow': 'Aucune affaire ne vient d’ici.',
  'silent.list': 'Un message de liste',
  'silent.listHow': 'Il part à beaucoup de monde. Aucune affaire ne vient d’ici.',
  'silent.self': 'Personne d’autre ici',
  'silent.selfHow': 'Ouvrez une conversation avec quelqu’un, ou son profil, et son affaire s’affichera ici.',
  'silent.chosen': 'Ne relève d’aucune affaire',
  'silent.chosenHow': 'Vous l’avez dit pour cette conversation, et c’est retenu.',
  'silent.no-page': 'Rien à lire ici',
  'silent.no-pageHow': 'Ouvrez une conversation dans Gmail ou un profil sur LinkedIn, et l’affaire s’affichera ici.',
  'silent.no-message': 'Aucun message ouvert',
  'silent.no-messageHow': 'Ouvrez une conversation ou écrivez à quelqu’un, et son affaire s’affichera ici.',
  'silent.forget': 'Chercher de nouveau',

  'unreadable.title': 'Je ne peux pas lire cette page',
  'unreadable.how': 'Choisissez vous-même l’affaire : elle est retenue pour cette conversation.',

  'notice.updated': 'Red Pen a été mis à jour. Rechargez cet onglet pour continuer ; d’ici là, rien n’est noté ici.',
  'notice.newer':
    'Une version plus récente de Red Pen a ouvert ce carnet. Rechargez cet onglet pour continuer ; d’ici là, rien n’est noté ici.',
  'notice.upgrading': 'Le carnet est en cours de mise à niveau. Un instant suffit.',
  'notice.full':
    'Le disque est plein. Ce qui s’y trouve est intact ; rien de nouveau ne peut être gardé tant que la place manque.',
  'notice.lost': 'Le carnet ne contient plus ce qu’il contenait. Une copie peut le ramener.',
  'notice.shut.full': 'Le disque est plein',
  'notice.shutHow.full':
    'Il y a trop peu de place pour ouvrir le carnet. Rien de ce qui était gardé n’est touché ; libérez de la place, et il s’ouvrira de lui-même.',
  'notice.shut.unreadable': 'Le carnet ne s’ouvre pas',
  'notice.shutHow.unreadable': 'Rien n’a été modifié. Le tableau de bord montre comment le retrouver.',
  'notice.openData': 'Voir ce qui est possible',
  'notice.unanswered': 'Le carnet ne répond pas',
  'notice.unansweredHow': 'Rien n’est perdu pour autant. Réessayez, ou rechargez l’onglet.',
  'notice.again': 'Réessayer',

  'access.lost.gmail':
    'Le navigateur ne me laisse plus lire Gmail. J’ai quitté ses pages ; rien du carnet n’est perdu.',
  'access.lost.linkedin':
    'Le navigateur ne me laisse plus lire LinkedIn. J’ai quitté ses pages ; rien du carnet n’est perdu.',
  'access.lost.both':
    'Le navigateur ne me laisse plus lire Gmail et LinkedIn. J’ai quitté leurs pages ; rien du carnet n’est perdu.',
  'access.again': 'Autoriser de nouveau',

  'guard.untrusted': 'Ce clic ne venait pas de vous. Rien n’a changé.',
  'guard.unknown':
    'Ce navigateur ne peut pas dire si la page me recouvre. Passez par le tableau de bord, où rien ne le peut.',
  'guard.covered':
    'Un élément de la page me recouvre, ou change mon apparence. Passez par le tableau de bord, où rien ne le peut.',
  'guard.unsteady':
    'Je viens à peine d’arriver sous votre pointeur. Cliquez de nouveau dans une seconde, ou passez par le tableau de bord.',
};
