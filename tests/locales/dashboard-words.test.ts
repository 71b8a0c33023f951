import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import { common } from '../../lib/locales/en/common.ts';
import { dashboard } from '../../lib/locales/en/dashboard.ts';
import { data } from '../../lib/locales/en/data.ts';
import { fillMessage } from '../../lib/locales/fill.ts';
import { sidebar } from '../../lib/locales/en/sidebar.ts';
import { MESSAGES } from '../../lib/locales/translate.ts';
import { NEVER } from './voice.ts';

const code = globSync('components/dashboard/**/*.{ts,tsx}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** `t(\`settings.theme.${value}\`)` uses every key that begins so. */
const prefixes = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/gi)].map((found) => found[1] ?? '');

/** As a value, or as the attribute of a component. */
const isNamed = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`);

test('no area takes the key of another', () => {
  const keys = [common, sidebar, dashboard, data].flatMap((area) => Object.keys(area));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every word of the dashboard is said somewhere', () => {
  const unsaid = Object.keys(dashboard).filter(
    (key) => !isNamed(key) && !prefixes.some((prefix) => prefix !== '' && key.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});

test.each(LANGUAGE_CODES)('the same values are filled in %s', (language) => {
  const names = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map((found) => found[1] ?? ''))].sort((a, b) => a.localeCompare(b));
  for (const key of Object.keys(dashboard) as (keyof typeof dashboard)[]) {
    expect(names(MESSAGES[language][key]), key).toEqual(names(dashboard[key]));
  }
});

test.each(LANGUAGE_CODES)('the words keep to the voice in %s', (language) => {
  expect(Object.entries(MESSAGES[language]).filter(([, text]) => NEVER[language].test(text))).toEqual([]);
});

test('one of a thing is not several', () => {
  const one = { n: '1', of: '1', people: '1', companies: '1', deals: '1' };
  const said = (key: 'done.records-imported' | 'rates.ask.of' | 'rates.obtained.of') => [
    fillMessage('en', MESSAGES.en[key], one),
    fillMessage('de', MESSAGES.de[key], one),
  ];
  expect(said('done.records-imported')).toEqual([
    'Imported: 1 person, 1 company, 1 deal.',
    'Übernommen: 1 Person, 1 Unternehmen, 1 Deal.',
  ]);
  expect(said('rates.ask.of')).toEqual(['1 of 1 chance to ask', '1 von 1 Gelegenheit zu fragen']);
  expect(said('rates.obtained.of')).toEqual(['1 of 1 answer was a yes', '1 von 1 Antwort war ein Ja']);
});
