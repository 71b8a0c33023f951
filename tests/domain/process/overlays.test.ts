import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/domain/identity/names.ts';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { layOverlay, liftOverlay } from '../../../lib/domain/process/overlays/lay.ts';
import { OVERLAY_KEYS, OVERLAYS } from '../../../lib/domain/process/overlays/shape.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { OVERLAY_WORDS } from '../../../lib/domain/process/overlays/words.ts';
import { processProblems } from '../../../lib/domain/process/problems.ts';
import { allTemplates, templateOf } from '../../../lib/domain/process/templates/templates.ts';
import { anyDraft } from './support/edits.ts';

const anyOverlays = fc.array(fc.constantFrom(...OVERLAY_KEYS), { minLength: 1, maxLength: 6 });
const lay = (content: ProcessContent, keys: readonly (typeof OVERLAY_KEYS)[number][]) =>
  keys.reduce(layOverlay, content);
const texts = ({ stages }: ProcessContent) =>
  stages
    .filter(({ retired }) => !retired)
    .flatMap(({ elements }) => elements.filter((one) => !one.retired).map(({ text }) => text));

describe('an overlay', () => {
  it('leaves a valid process, and laid again changes nothing, over random processes', () => {
    fc.assert(
      fc.property(anyDraft, anyOverlays, ({ draft }, keys) => {
        const once = lay(draft, keys);
        expect(processProblems(once)).toEqual([]);
        expect(lay(once, keys)).toEqual(once);
        for (const key of keys) expect(once.overlays).toContain(key);
      }),
      { numRuns: 500 },
    );
  });

  it('has each of its fields once, by its name in brackets or as the rep has renamed it', () => {
    fc.assert(
      fc.property(anyDraft, anyOverlays, ({ draft }, keys) => {
        const live = lay(draft, keys)
          .stages.filter(({ retired }) => !retired)
          .flatMap(({ elements }) => elements.filter((one) => !one.retired));
        for (const key of new Set(keys)) {
          const { name, fields } = OVERLAY_WORDS[draft.language === 'de' ? 'de' : 'en'][key];
          for (const field of OVERLAYS[key].filter((one) => !one.everywhere)) {
            const tag = `(${name}: ${fields[field.key]?.[0]})`;
            const held = live.filter((one) => one.text.includes(tag) || one.key === `${key}.${field.key}`);
            expect(held.length, tag).toBe(1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never adds words that its stage has already', () => {
    for (const template of [...allTemplates('en'), ...allTemplates('de')]) {
      for (const { elements } of lay(contentOf(template), OVERLAY_KEYS).stages) {
        const words = elements.map(({ group, text }) => `${group} ${foldText(text)}`);
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });

  it('comes off again: its fields are retired, and the names in brackets are gone', () => {
    for (const template of [...allTemplates('en'), ...allTemplates('de')]) {
      const content = contentOf(template);
      for (const key of OVERLAY_KEYS) {
        const off = liftOverlay(layOverlay(content, key), key);
        expect(texts(off)).toEqual(texts(content));
        expect(off.overlays).toBeUndefined();
        expect(layOverlay(off, key)).toEqual(layOverlay(content, key));
      }
    }
  });

  it('puts the fields of the schools where they belong', () => {
    const standard = lay(contentOf(templateOf('standard', 'en')), ['meddpicc', 'spiced', 'bant', 'upfront']);
    const where = (tag: string) =>
      standard.stages.filter(({ elements }) => elements.some(({ text }) => text.includes(tag))).map(({ key }) => key);
    expect(where('(MEDDPICC: identified pain)')).toEqual(['qualify']);
    expect(where('(MEDDPICC: economic buyer)')).toEqual(['discover']);
    expect(where('(MEDDPICC: paper process)')).toEqual(['diagnose']);
    expect(where('(MEDDPICC: competition)')).toEqual(['qualify', 'discover', 'diagnose', 'present', 'negotiate']);
    expect(where('(SPICED: critical event)')).toEqual(['discover']);
    expect(where('(SPICED: decision)')).toEqual(['present', 'negotiate']);
    expect(where('(BANT: budget)')).toEqual(['qualify']);
    expect(where('(Up-front agreement: up-front)')).toHaveLength(5);
  });

  it.each(LANGUAGE_CODES)('has its fields in %s, in words of their own', (language) => {
    for (const key of OVERLAY_KEYS) {
      const [own, english] = [OVERLAY_WORDS[language][key].fields, OVERLAY_WORDS.en[key].fields];
      expect(Object.keys(own).toSorted()).toEqual(OVERLAYS[key].map((field) => field.key).toSorted());
      for (const field of Object.keys(own)) expect(own[field]?.[1] === english[field]?.[1]).toBe(language === 'en');
    }
  });
});
