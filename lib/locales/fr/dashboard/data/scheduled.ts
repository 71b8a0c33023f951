import type { scheduled as english } from '../../../en/dashboard/data/scheduled.ts';

export const scheduled: Record<keyof typeof english, string> = {
  'scheduled.title': 'Sauvegardes automatiques',
  'scheduled.how':
    'Tant que le navigateur tourne, Red Pen enregistre la sauvegarde ci-dessus dans un fichier, et retire les plus anciennes des siennes quand il y en a assez. Si rien n’a changé, aucun fichier n’est nécessaire.',
  'scheduled.every': 'Fréquence',
  'scheduled.every.off': 'Jamais',
  'scheduled.every.daily': 'Chaque jour',
  'scheduled.every.weekly': 'Chaque semaine',
  'scheduled.place': 'Où',
  'scheduled.place.downloads': 'Téléchargements, dans « Red Pen »',
  'scheduled.place.folder': 'Un dossier à moi',
  'scheduled.folderIs': 'Dans « {name} ».',
  'scheduled.folderOther': 'Choisir un dossier',
  'scheduled.keep': 'Garder',
  'scheduled.keepCount': 'les {count} dernières',
  'scheduled.now': 'En enregistrer une maintenant',
  'scheduled.saving': 'Enregistrement…',
  'scheduled.saved': 'Dernière enregistrée : {name}, {when}.',
  'scheduled.never': 'Aucune pour l’instant.',
  'scheduled.failed': 'Cela n’a pas marché : {when}',
  'scheduled.allow': 'Autoriser et en enregistrer une',
  'scheduled.sealHow':
    'Demandée une seule fois, car personne n’est là quand un fichier s’enregistre. Red Pen ne garde pas la phrase secrète, seulement une clé tirée d’elle qui peut verrouiller des fichiers.',
  'scheduled.sealDo': 'Les verrouiller désormais',
  'scheduled.sealed': 'Verrouillées avec votre phrase secrète.',
  'scheduled.unseal': 'Arrêter le verrouillage',
  'scheduled.notice': 'Les sauvegardes automatiques sont à l’arrêt.',
  'scheduled.refused.downloads':
    'Le navigateur ne l’a pas autorisé : rien ne s’enregistre automatiquement. Vous pouvez enregistrer une sauvegarde ci-dessus à tout moment.',
  'scheduled.refused.folder': 'Aucun dossier n’a été choisi : rien n’a changé.',
  'scheduled.why.no-permission': 'Le navigateur ne laisse plus Red Pen enregistrer des fichiers.',
  'scheduled.why.ask-folder':
    'Le navigateur veut que vous autorisiez de nouveau le dossier. Il l’oublie dès qu’aucun onglet de Red Pen n’est ouvert.',
  'scheduled.why.no-folder': 'Le dossier n’est plus là. Il a été déplacé, renommé ou retiré.',
  'scheduled.why.no-key':
    'La clé de verrouillage a disparu, et le fichier n’a pas été enregistré sans elle. Arrêtez le verrouillage, ou redonnez la phrase secrète.',
  'scheduled.why.busy': 'Le carnet changeait sans cesse. Nouvel essai dans l’heure.',
  'scheduled.why.full': 'Le disque est plein. Nouvel essai dans l’heure.',
  'scheduled.why.not-whole':
    'Le carnet ne contient plus ce qu’il contenait : les bons fichiers n’ont donc pas été touchés.',
  'scheduled.why.failed': 'Le fichier n’a pas pu être écrit. Nouvel essai dans l’heure.',
};
