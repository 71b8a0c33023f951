import { describe, expect, test } from 'vitest';
import { cleanName, displayName, splitNames } from '../../../lib/page/linkedin/names.ts';

describe('a name without what is shown around it', () => {
  test.each([
    ['Oda Falk', 'Oda Falk'],
    ['  Oda \n Falk ', 'Oda Falk'],
    ['(12+) Oda Falk', 'Oda Falk'],
    ['Oda Falk Status is reachable', 'Oda Falk'],
    ['Status is offline Oda Falk', 'Oda Falk'],
    ['Oda Falk is reachable', 'Oda Falk'],
    ['Oda Falk Mobile • 10h', 'Oda Falk'],
    ['Oda Falk #OPEN_TO_WORK', 'Oda Falk'],
    ['Oda Falk (She/Her)', 'Oda Falk'],
    ['Oda Falk 🚚✨', 'Oda Falk'],
    ...['(she)', '(Elle)', '(él)', '(sie)', '(ela)', '(they)', '(she, her)', '(Sie · ihr)', '(ela | dela)'].map(
      (bracket) => [`Oda Falk ${bracket}`, 'Oda Falk'],
    ),
    ...[
      '2º grado',
      '· Contacto de 2.º grado',
      'Kontakt 2. Grades',
      '· 3. Grades',
      '2e',
      '• Relation de 2e niveau',
      '2º',
      'Conexão de 2º grau',
      '2nd degree connection',
      'Profil vérifié',
      'Profil verifié',
      'Vérifiée',
      'Verifiziert',
      'Verifiziertes Profil',
      'Perfil verificado',
      'Verificada',
      'Premium-Mitglied',
      'Membre Premium',
      'Miembro Premium',
      'Assinante Premium',
      'ist erreichbar',
      'est en ligne',
      'está en línea',
      'está disponível',
      'Móvil • 10 h',
      'Mobil • 10 Std.',
    ].map((after) => [`Oda Falk ${after}`, 'Oda Falk']),
    ['Status: online Oda Falk', 'Oda Falk'],
    ['Oda Falk · 2nd', 'Oda Falk'],
    ['Oda Falk • 2.', 'Oda Falk'],
    ['Oda Falk · 1er', 'Oda Falk'],
    ['Oda Falk, Verified', 'Oda Falk'],
    ['Oda Falk \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 'Oda Falk'],
    ['Oda 👩‍💻 Falk', 'Oda Falk'],
    // What belongs to a name stays.
    ['ශ්\u200Dරී ලංකා', 'ශ්\u200Dරී ලංකා'],
    ['Oda Falk (née Berg)', 'Oda Falk (née Berg)'],
    ['Oda Falk, MBA', 'Oda Falk, MBA'],
    ['Oda Falk (Il Sung)', 'Oda Falk (Il Sung)'],
    ['Elle Premiumsdóttir', 'Elle Premiumsdóttir'],
    ['Ana Verificat', 'Ana Verificat'],
    ['Perfil García', 'Perfil García'],
    ['Grado Ruiz', 'Grado Ruiz'],
    ['O’Neill-Falk Jr. 3rd', 'O’Neill-Falk Jr. 3rd'],
    ['李 娜', '李 娜'],
  ])('%s', (raw, name) => expect(cleanName(raw)).toBe(name));

  test.each([
    '',
    '  ',
    '🚚',
    'LinkedIn Member',
    'LinkedIn',
    'LinkedIn-Mitglied',
    'Membre de LinkedIn',
    'Utilisateur LinkedIn',
    'Miembro de LinkedIn',
    'Usuário do LinkedIn',
    'LinkedIn-lid',
    null,
    undefined,
  ])('nobody: %s', (raw) => {
    expect(cleanName(raw)).toBeNull();
  });

  test('stays quick with a hostile name', () => {
    const began = performance.now();
    cleanName('verified '.repeat(5_000) + '!');
    cleanName('mobile • '.repeat(5_000) + '!');
    cleanName('Kontakt '.repeat(5_000) + '!');
    cleanName('ist en línea '.repeat(5_000) + '!');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the name to display', () => {
  test('is the title’s while heading and title speak of one person', () => {
    expect(displayName('Oda Falk, MBA 🚚', '(3) Oda Falk | LinkedIn')).toBe('Oda Falk');
  });

  test('is the heading’s while the title is still of the page before', () => {
    expect(displayName('Oda Falk', 'Pim de Wit | LinkedIn')).toBe('Oda Falk');
    expect(displayName('Oda Falk', 'LinkedIn')).toBe('Oda Falk');
  });

  test('is the title’s without a heading, and nobody’s without both', () => {
    expect(displayName(null, 'Oda Falk | LinkedIn')).toBe('Oda Falk');
    expect(displayName(null, 'LinkedIn')).toBeNull();
  });
});

test('a group’s heading is split, one name is not', () => {
  expect(splitNames('Oda Falk, Pim de Wit')).toEqual(['Oda Falk', 'Pim de Wit']);
  expect(splitNames('Oda Falk, Pim de Wit, and 2 others')).toEqual(['Oda Falk', 'Pim de Wit']);
  expect(splitNames('Oda Falk, Pim de Wit et 2 autres personnes')).toEqual(['Oda Falk', 'Pim de Wit']);
  expect(splitNames('Oda Falk und 3 weitere')).toEqual(['Oda Falk']);
  expect(splitNames('Oda Falk, Pim de Wit und Una Berg')).toEqual(['Oda Falk', 'Pim de Wit', 'Una Berg']);
  expect(splitNames('Oda Falk, Pim de Wit e mais 2 pessoas')).toEqual(['Oda Falk', 'Pim de Wit']);
  expect(splitNames('Oda Falk e outras 2 pessoas')).toEqual(['Oda Falk']);
  expect(splitNames('Oda Falk')).toEqual([]);
  expect(splitNames('New message')).toEqual([]);
});
