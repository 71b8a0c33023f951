import { describe, expect, it } from 'vitest';
import { DEGREE, PRESENCE } from '../../../lib/page/linkedin/words.ts';

describe('the line under a name in a conversation', () => {
  it.each([
    'Active now',
    'Active 2h ago',
    'Mobile • 5h ago',
    'Status is online',
    'Dana Reyes is online',
    'Dana was active 2h ago',
    'Online',
    'Mobile • 10h',
    'Status is reachable',
    'Available on mobile',
    '5h',
    'Offline',
    'Dana Reyes is offline',
    'Mobil • vor 10 Std.',
    'Dernière connexion il y a 3 h',
    'Fuera de línea',
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
    'Online marketing manager',
    'Mobile developer at Halden',
    'Mobile • Payments • Lisbon',
    'Available for freelance work in Lisbon from May',
    'Active investor',
    'Available for hire',
    'Status quo breaker',
    'Offline events at Halden',
    'Mobil • Zahlungen • Berlin',
    '3D artist',
    'Head of Mobile',
    'Director, Online',
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

describe('how somebody stands to the rep', () => {
  it.each([
    ['1st', '1st'],
    ['· 2nd', '2nd'],
    ['• 3rd+', '3rd+'],
    ['3rd degree connection', '3rd'],
    ['• 2.', '2.'],
    ['· 3.+', '3.+'],
    ['• 1er', '1er'],
    ['2e', '2e'],
    ['· 3e et +', '3e'],
    ['· 1.º', '1.º'],
    ['• 2º', '2º'],
    ['• 3.er+', '3.er+'],
    ['• 2°', '2°'],
  ])('is told by %s', (shown, degree) => expect(DEGREE.exec(shown)?.[1]).toBe(degree));

  it.each(['2', '1st in class', '3D artist', '2e ligne, Halden', '1er violon solo', '3. Vorsitzender'])(
    'is not told by a headline: %s',
    (shown) => expect(DEGREE.test(shown)).toBe(false),
  );
});
