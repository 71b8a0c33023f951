/**
 * The few words that stand in the page itself. They carry no brand, and the page side does without the locales: the
 * browser's own language decides.
 */
const german = navigator.language.toLowerCase().startsWith('de');

export const HOST_WORDS = german
  ? {
      label: 'Seitenleiste',
      open: 'Seitenleiste öffnen',
      blocked: 'Diese Seite lässt die Seitenleiste nicht zu. Öffne sie in der Seitenleiste des Browsers.',
    }
  : {
      label: 'Sidebar',
      open: 'Open the sidebar',
      blocked: 'This page does not let the sidebar load. Open it in the browser’s own side panel.',
    };
