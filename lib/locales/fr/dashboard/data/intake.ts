import type { intake as english } from '../../../en/dashboard/data/intake.ts';

export const intake: Record<keyof typeof english, string> = {
  'intake.title': 'Importer',
  'intake.how':
    'Personnes, entreprises et affaires depuis un tableau d’un autre outil, ou depuis l’export de LinkedIn (Connections.csv, Invitations.csv, messages.csv). Vous voyez d’abord ce qui en sortirait. Le fichier lui-même n’est pas gardé.',
  'intake.choose': 'Choisir un fichier CSV',
  'intake.reading': 'Lecture : {name}…',
  'intake.importing': 'Import : {name}…',
  'intake.progress': '{done} lignes sur {total}',
  'intake.done': '{name} : {rows|# ligne lue|# lignes lues}.',
  'intake.nothingNew': 'Il ne contenait rien de nouveau.',
  'intake.filledIn': 'Complété : {count|# fiche|# fiches}.',
  'intake.unchanged': 'Inchangé : {count|# fiche|# fiches}.',
  'intake.leftOut': 'Laissé de côté : {count|# personne|# personnes} d’un nom et d’une entreprise que vous avez déjà.',
  'intake.messages.new': 'Nouveau : {count|# message|# messages}.',
  'intake.stopped': 'Arrêté. {rows} lignes sur {of} sont dans le carnet ({name}).',
  'intake.broken': 'Tout n’a pas pu être repris de {name} : {rows} lignes sur {of} sont dans le carnet.',
  'intake.undone': 'Annulé : {name}.',
  'intake.undoing': 'Annulation : {name}…',
  'intake.kept':
    'De {name}, {count|# entrée reste|# entrées restent} dans le carnet, car quelque chose de plus récent en dépend.',
  'intake.keptNamed':
    'De {name}, {count|# entrée reste|# entrées restent} dans le carnet, car quelque chose de plus récent en dépend : {stays}',
  'intake.refused': '{name} ne peut pas être importé. Rien n’a changé.',
  'intake.problem.empty': 'Rien que Red Pen puisse reprendre ne s’y trouve.',
  'intake.problem.too-large': 'Il dépasse 50 Mo. Divisez-le, ou retirez des colonnes.',
  'intake.problem.too-many-rows': 'Il a plus de 200 000 lignes. Divisez-le.',
  'intake.problem.no-text':
    'Ce n’est pas un tableau en texte brut. Si c’est une archive, décompressez-la et choisissez-y un CSV ; si c’est un classeur, enregistrez-le d’abord en CSV.',
  'intake.problem.endless-cell':
    'Une cellule ou une ligne n’y finit jamais : elle a plus d’un million de caractères, le plus souvent parce qu’un guillemet manque. Corrigez-la sur place, ou retirez la colonne.',
  'intake.problem.no-columns': 'Aucune ligne de noms de colonnes n’y a été trouvée.',
  'intake.columns': '{name} : {rows|# ligne|# lignes}',
  'intake.column': 'Colonne',
  'intake.columnAt': 'Colonne {at}',
  'intake.hasHeads': 'La première ligne nomme les colonnes',
  'intake.holds': 'Contient',
  'intake.becomes': 'Devient',
  'intake.fieldOf': 'Ce que devient « {column} »',
  'intake.field.none': 'Ignoré',
  'intake.field.name': 'Nom',
  'intake.field.firstName': 'Prénom',
  'intake.field.lastName': 'Nom de famille',
  'intake.field.email': 'Adresse e-mail',
  'intake.field.title': 'Fonction',
  'intake.field.linkedin': 'Profil LinkedIn',
  'intake.field.company': 'Entreprise',
  'intake.field.website': 'Site web',
  'intake.field.deal': 'Affaire',
  'intake.field.stage': 'Étape',
  'intake.field.value': 'Montant',
  'intake.field.currency': 'Devise',
  'intake.field.close': 'Clôture prévue',
  'intake.field.outcome': 'Issue',
  'intake.field.closedOn': 'Clôturée le',
  'intake.field.note': 'Note',
  'intake.stages': 'Étapes que « {process} » n’a pas, et où commencent les nouvelles affaires',
  'intake.stageDeals': '{count|# affaire ouverte|# affaires ouvertes}',
  'intake.stageUnlike': 'Comme aucune des vôtres',
  'intake.nothing': 'Dites quelle colonne contient noms, adresses e-mail ou entreprises.',
  'intake.allHomeless':
    'Une affaire relève d’une entreprise. Dites quelle colonne contient les entreprises, ou exportez le fichier avec elles.',
  'intake.makes':
    'Nouveau : {people|# personne|# personnes}, {companies|# entreprise|# entreprises}, {deals|# affaire|# affaires}.',
  'intake.filled':
    '{count|# personne est connue|# personnes sont connues}, et le fichier en dit plus : c’est ajouté, rien n’est remplacé.',
  'intake.known': '{count|# personne est déjà connue|# personnes sont déjà connues}.',
  'intake.dealsFilled':
    '{count|# affaire est connue|# affaires sont connues}, et le fichier en dit plus : c’est ajouté, rien n’est remplacé.',
  'intake.dealsKnown':
    '{count|# affaire est déjà connue et reste telle quelle|# affaires sont déjà connues et restent telles quelles}.',
  'intake.homeless':
    '{count|# affaire ne relève|# affaires ne relèvent} d’aucune entreprise nommée dans le fichier : {count|ignorée|ignorées}.',
  'intake.doubled': '{count|# ligne répète|# lignes répètent} ce que dit une autre ligne.',
  'intake.empty': '{count|# ligne ne nomme|# lignes ne nomment} ni personne ni entreprise.',
  'intake.unread':
    '{count|# cellule n’est ni une date ni un montant sûrs|# cellules ne sont ni des dates ni des montants sûrs} : {count|ignorée|ignorées}.',
  'intake.crooked': '{count|# ligne a|# lignes ont} plus ou moins de cellules qu’il n’y a de colonnes.',
  'intake.similar':
    'Ajouter {count|# personne dont vous avez déjà le nom et l’entreprise|# personnes dont vous avez déjà le nom et l’entreprise}',
  'intake.underWay': 'Ce qui se demande avant l’étape d’une affaire ouverte est déjà acquis : continuer à partir de là',
  'intake.do': 'Importer',
  'intake.canUndo': 'Vous pourrez l’annuler.',
  'intake.messages': '{name} : messages LinkedIn',
  'intake.messages.adds':
    'Nouveau : {count|# message|# messages} avec {people|# personne|# personnes} de vos affaires ouvertes.',
  'intake.messages.known': '{count|# est déjà|# sont déjà} dans le carnet.',
  'intake.messages.others':
    '{count|# ne concerne personne|# ne concernent personne} d’une affaire ouverte : {count|ignoré|ignorés}.',
  'intake.messages.skipped':
    '{count|# ligne est un brouillon, un groupe ou|# lignes sont des brouillons, des groupes ou} sans profil : {count|ignorée|ignorées}.',
  'intake.messages.words': 'Seuls la date, la personne et le sens sont gardés. Les mots restent dans le fichier.',
};
