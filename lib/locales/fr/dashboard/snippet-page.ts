import type { snippetPage as english } from '../../en/dashboard/snippet-page.ts';

export const snippetPage: Record<keyof typeof english, string> = {
  'shell.snippets': 'Textes types',
  'snippetPage.new': 'Nouveau texte type',
  'snippetPage.save': 'Enregistrer dans un fichier',
  'snippetPage.take': 'Ajouter depuis un fichier',
  'snippetPage.refused.newer':
    'Je ne peux pas prendre {name} : écrit par une version plus récente de Red Pen. Mettez d’abord à jour.',
  'snippetPage.refused.none':
    'Je ne peux pas prendre {name} : ce n’est pas un fichier de textes types. Rien n’a changé.',
  'snippetPage.leftOut': '{count|# illisible, laissé|# illisibles, laissés} de côté : {which}',
  'snippetPage.emptyHow': 'Écrivez-en un, commencez avec un par type de demande, ou ajoutez ceux d’un fichier.',
  'snippetPage.column.name': 'Nom',
  'snippetPage.column.for': 'Pour',
  'snippetPage.column.uses': 'Utilisé',
  'snippetPage.name': 'Nom',
  'snippetPage.shortcut': 'Raccourci',
  'snippetPage.text': 'Texte',
  'slots.filled': 'Rempli d’après l’affaire :',
  'slots.others': 'Tout le reste entre accolades est demandé avant l’insertion.',
  'slots.asked': 'Demandé avant l’insertion : {slots}',
  'snippetPage.delete': 'Supprimer {name}. Annulable pendant 8 secondes.',
  'snippetPage.kind': 'Type de demande',
  'snippetPage.anyKind': 'Tous',
  'snippetPage.stage': 'Étape',
  'snippetPage.anyStage': 'Toutes',
  'snippetPage.needsWords': 'Il faut un nom et un texte.',
  'snippetPage.edit': 'Modifier {name}',
  'snippetPage.uses': '{count} fois',
  'snippetPage.unused': 'pas encore',
};
