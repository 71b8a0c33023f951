/** A few snippets of a rep, one of which needs a word that no deal has. */
import type { Page, SnippetRow } from '../../../lib/contract/views.ts';
import type { Snippet } from '../../../lib/domain/rows/types.ts';

const VALUES = {
  first_name: 'Dana',
  name: 'Dana Whitfield',
  company: 'Northwind Traders',
  deal: 'Night-shift scheduling',
  date: 'Thursday 7 May',
  value: 'an honest decision whether this deserves more of their effort',
};

function row(fields: Partial<Snippet>, kindName: string | null): SnippetRow {
  const words = { shortcut: '', kind: null, stage: null, uses: 0, usedAt: null, createdAt: 0, updatedAt: 0 };
  const snippet: Snippet = { id: String(fields.name), name: '', text: '', ...words, ...fields };
  return { snippet, kindName, stageName: null, values: VALUES };
}

export const SNIPPETS: Page<SnippetRow> = {
  rows: [
    row(
      {
        name: 'Will this change?',
        shortcut: 'ch',
        text: 'Hi {first_name},\n\nis this something that {company} is going to fix this year, or does it stay as it is?',
        kind: 'change',
      },
      'Change',
    ),
    row({ name: 'Twenty minutes', text: 'Could we take 20 minutes on {date}? You get {value}.', kind: 'time' }, 'Time'),
    row(
      { name: 'After the fair', text: 'Good to meet you at {fair}, {first_name}. {their_words} stayed with me.' },
      null,
    ),
  ],
  total: 3,
};
