import { describe, expect, it } from 'vitest';
import { PRESENCE } from '../../../lib/page/linkedin/words.ts';

describe('the line under a name in a conversation', () => {
  it.each([
    'Active now',
    'Active 2h ago',
    'Mobile • 5h ago',
    'Status is online',
    'Dana Reyes is online',
    'Dana was active 2h ago',
    'Online',
    'Jetzt online',
    'Aktiv',
    'Aktiv vor 3 Std.',
    'Zuletzt aktiv vor 2 Std.',
    'Vor 2 Std. aktiv',
    'Dana Reyes ist online',
    'En ligne',
    'Dana est en ligne',
    'Actif il y a 2 h',
    'Actif maintenant',
    'Active en ce moment',
    'En línea',
    'Activa ahora',
    'Activo hace 3 h',
    'Dana está en línea',
    'Ativo agora',
    'Ativa há 2 h',
    'Disponível',
  ])('is presence: %s', (info) => expect(PRESENCE.test(info)).toBe(true));

  it.each([
    'Head of Operations at Northwind',
    'Aktiv auf der Suche nach neuen Wegen',
    'Aktive Zuhörerin bei Northwind',
    'Disponible para proyectos de logística',
    'Activista y directora en Halden',
    'Ativista | Diretora na Halden',
    'En ligne directe avec nos clients',
    'Directrice générale, active dans la logistique',
    'Onlinemarketing bei Halden',
    'Verfügbarkeit und Planung',
  ])('is a headline: %s', (info) => expect(PRESENCE.test(info)).toBe(false));
});
