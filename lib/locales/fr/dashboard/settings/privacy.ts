import type { privacy as english } from '../../../en/dashboard/settings/privacy.ts';

export const privacy: Record<keyof typeof english, string> = {
  'privacy.title': 'Confidentialité',
  'privacy.lead': 'Aucun compte, aucun serveur, aucun réseau. Ce que Red Pen sait reste dans ce navigateur.',
  'privacy.read': 'Ce qu’il lit',
  'privacy.readHow':
    'Seulement ce qui est à votre écran, tant que c’est là. Il ne fait jamais défiler, ne clique pas, ne déplie rien et ne va rien chercher pour en voir plus.',
  'privacy.gmail': 'Gmail',
  'privacy.gmail.1':
    'La boîte où vous êtes, et la conversation ouverte : objet, expéditeurs, destinataires, et le texte des messages dépliés.',
  'privacy.gmail.2':
    'Le brouillon que vous écrivez : destinataires, objet, vos propres mots sans citation ni signature.',
  'privacy.gmail.3': 'Dans une liste : rien, sinon que c’est une liste.',
  'privacy.linkedin': 'LinkedIn',
  'privacy.linkedin.1':
    'Rien avant que vous l’activiez. Ensuite : le profil ou l’entreprise à l’écran, avec nom, titre du profil, fonction et entreprise.',
  'privacy.linkedin.2': 'Les conversations ouvertes : les personnes, les messages, votre brouillon.',
  'privacy.linkedin.3': 'Aucune photo. Rien n’est saisi, cliqué ni activé dans les pages de LinkedIn.',
  'privacy.linkedinNow.page': 'En ce moment : activé, dans la page.',
  'privacy.linkedinNow.panel': 'En ce moment : activé, dans le panneau latéral.',
  'privacy.linkedinNow.off': 'En ce moment : désactivé.',
  'privacy.elsewhere': 'Partout ailleurs',
  'privacy.elsewhere.1': 'Red Pen ne fonctionne sur aucune autre page.',
  'privacy.kept': 'Ce qu’il garde',
  'privacy.kept.1':
    'Ce que vous notez : comptes, personnes, affaires, réponses, engagements avec leurs mots et un lien vers le message, appels et échanges, ce que les clients ont dit, vos raisons honnêtes, audits, bilans, compétences, plans et textes types.',
  'privacy.kept.2': 'L’affaire que vous avez choisie pour une conversation, afin de la retrouver.',
  'privacy.kept.3': 'Un journal de vos changements, pour l’annulation et l’historique.',
  'privacy.kept.4':
    'Les e-mails et messages eux-mêmes ne sont pas gardés. Des mots le sont, quand vous les notez ou dites d’une phrase ce qu’elle demande.',
  'privacy.kept.5':
    'Quels résumés et rappels ont été affichés, par nombre et par jour, pour qu’aucun ne vienne deux fois. Aucun texte, et dans aucun fichier.',
  'privacy.kept.6':
    'Ce que vous avez commencé à écrire à côté d’une affaire, jusqu’à ce que vous l’enregistriez ou l’annuliez : une semaine au plus, et dans aucun fichier.',
  'privacy.kept.7':
    'D’un message que vous avez envoyé : les phrases qui demandent ou promettent quelque chose, jusqu’à votre réponse à leur sujet. Une semaine au plus, 60 jours tant que l’envoi est programmé, et dans aucun fichier.',
  'privacy.kept.8': 'Vos réglages, et les adresses des boîtes qui ont été à l’écran.',
  'privacy.where': 'Où',
  'privacy.where.1': 'Dans le stockage du navigateur lui-même, sur cet ordinateur, avec des copies de secours à côté.',
  'privacy.where.2':
    'Dans les fichiers que vous enregistrez : une sauvegarde ou un tableau. Rien ne sort par une autre voie.',
  'privacy.where.3':
    'Une notification passe par votre système, qui peut la garder un temps et l’afficher sur un écran verrouillé. Elle ne contient que des nombres, sauf si vous autorisez les noms d’entreprises ; jamais ce que quelqu’un a écrit.',
  'privacy.never': 'Ce qui n’arrive jamais',
  'privacy.never.1':
    'Rien n’est envoyé nulle part : ni statistiques, ni rapports d’erreur, ni mises à jour de contenu.',
  'privacy.never.2':
    'Personne d’autre ne voit vos raisons, audits, compétences et plans. Ils sont dans votre propre sauvegarde, signalés comme privés, et jamais dans un tableau.',
  'privacy.never.3':
    'Rien n’est envoyé ni saisi en votre nom. Un texte ne va dans un brouillon Gmail que lorsque vous appuyez sur Insérer.',
  'privacy.enforced': 'Comment c’est garanti',
  'privacy.enforced.1':
    'Le navigateur bloque toute connexion des pages de l’extension et de son arrière-plan, par cette règle du paquet :',
  'privacy.enforced.2':
    'Accès aux pages : mail.google.com. Pour www.linkedin.com, le navigateur vous demande d’abord, et vous pouvez le retirer dans les réglages.',
  'privacy.enforced.3':
    'Autres autorisations : stockage (le carnet et ses copies), menu contextuel (noter des mots sélectionnés), scripts (onglets Gmail ouverts avant, et LinkedIn une fois autorisé), alarmes (copies de secours, effacement de ce qui est supprimé, nombre du jour, rappels), panneau latéral. Notifications seulement après que vous les activez dans les réglages ; les désactiver rend l’autorisation. Téléchargements seulement pour les sauvegardes automatiques, de la même façon.',
  'privacy.enforced.4':
    'La page qui accueille la barre latérale ne voit pas dedans, et n’apprend rien de vos affaires.',
  'privacy.deleting': 'Suppression',
  'privacy.deleting.1':
    'Ce que vous supprimez quitte le journal environ une minute plus tard, et les copies de secours à mesure que de nouvelles les remplacent. Le journal garde quand, quel type et combien.',
  'privacy.deleting.2':
    'Tout supprimer efface cela aussi, et rend ce que vous aviez autorisé dans le navigateur. Les fichiers que vous avez enregistrés sont hors de portée.',
  'privacy.toData': 'Aller aux données',
};
