import type { reminderSettings as english } from '../../../en/dashboard/settings/reminder-settings.ts';

export const reminderSettings: Record<keyof typeof english, string> = {
  'settings.reminders': 'Rappels',
  'settings.notifyLegend': 'Notifications du navigateur : un résumé par jour, et ce qui a sa propre heure.',
  'settings.notify.off': 'Aucune',
  'settings.notify.offWhy': 'Le nombre sur le bouton de la barre d’outils et la page Aujourd’hui disent tout.',
  'settings.notify.numbers': 'Avec des nombres',
  'settings.notify.numbersWhy':
    '« 3 choses vous attendent aujourd’hui : 1 promesse à tenir, 2 sans réponse ». Aucun nom.',
  'settings.notify.names': 'Avec des noms',
  'settings.notify.namesWhy':
    'Entreprises et types, lisibles par qui voit votre écran. Jamais ce que quelqu’un a écrit.',
  'settings.notifyAsk': 'Le navigateur vous demandera d’abord. Choisir « Aucune » lui rend l’autorisation.',
  'settings.notifyRefused': 'Le navigateur n’a pas donné l’autorisation : il n’y en a donc pas.',
  'settings.notifyLost': 'L’autorisation du navigateur pour les notifications manque.',
  'settings.notifyAgain': 'Demander de nouveau',
  'settings.digest': 'Résumé du jour',
  'settings.digestHint': 'Une fois par jour ouvré. Après une mise en veille, il vient à votre retour, le même jour.',
  'settings.digestMoved': 'C’est pendant vos heures calmes : il vient donc à {time}.',
  'settings.digestNever': 'C’est pendant vos heures calmes : aucun résumé ne vient.',
  'settings.digestNone': 'Aucun résumé',
  'settings.quiet': 'Heures calmes',
  'settings.quietHint': 'Aucune notification entre les deux. Deux fois la même heure : jamais calme.',
  'settings.quietFrom': 'Calme à partir de',
  'settings.quietTo': 'Calme jusqu’à',
  'settings.quietBetween': 'à',
  'settings.days': 'Jours ouvrés',
  'settings.daysHint': 'L’attente d’une réponse se compte en ces jours. Aucune notification les autres jours.',
  'settings.daysNone': 'Sans jour ouvré, aucune notification ne vient, et l’attente se compte du lundi au vendredi.',
};
