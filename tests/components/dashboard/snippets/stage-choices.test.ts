import { describe, expect, it } from 'vitest';
import { stageChoices } from '../../../../components/dashboard/snippets/stage-choices.ts';
import type { BookSummary, ProcessSummary } from '../../../../lib/contract/views.ts';

const process = (id: string, stages: ProcessSummary['stages']): ProcessSummary => ({
  id,
  name: id,
  language: 'en',
  stages,
  begins: null,
});

const SUMMARY = {
  settings: { processId: 'ours' },
  processes: [
    process('theirs', [{ key: 'pilot', name: 'Pilot' }]),
    process('ours', [
      { key: 'discover', name: 'Discover' },
      { key: 'survey', name: 'Survey', retired: true },
    ]),
  ],
} as BookSummary;

const keys = (held: string) => stageChoices(SUMMARY, held).map(({ key }) => key);

describe('stages to choose from for a snippet', () => {
  it('are those that deals go through', () => {
    expect(keys('any')).toEqual(['discover']);
    expect(keys('discover')).toEqual(['discover']);
  });

  it('hold the one that the snippet has, retired or of another process: saving it changes nothing', () => {
    expect(keys('survey')).toEqual(['discover', 'survey']);
    expect(stageChoices(SUMMARY, 'pilot').at(-1)).toMatchObject({ key: 'pilot', name: 'Pilot' });
    expect(stageChoices(SUMMARY, 'gone').at(-1)).toEqual({ key: 'gone', name: 'gone' });
  });

  it('are none before the book has answered', () => {
    expect(stageChoices(null, 'any')).toEqual([]);
  });
});
