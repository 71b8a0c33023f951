import { describe, expect, it } from 'vitest';
import { stageSegments } from '../../../../components/ui/marks/stage-bar.ts';

const STAGES = ['target', 'qualify', 'discover', 'diagnose'].map((key) => ({ key, name: key.toUpperCase() }));
const draw = (claimed: string, honest: string | null) =>
  stageSegments(STAGES, claimed, honest)
    .map(({ place, unproven, honest: mark }) => `${mark ? 'v' : ''}${unproven ? '/' : ''}${place[0]}`)
    .join(' ');

describe('stage bar', () => {
  it('fills what is claimed and marks the honest stage', () => expect(draw('qualify', 'qualify')).toBe('b vc a a'));
  it('hatches what is claimed past what stands', () => expect(draw('diagnose', 'target')).toBe('vb /b /b /c'));
  it('hatches nothing where the honest stage is ahead', () => expect(draw('target', 'discover')).toBe('c a va a'));
  it('draws no mark without an honest stage', () => expect(draw('discover', null)).toBe('b b c a'));
  it('fills nothing for a stage that the process has lost', () => expect(draw('gone', 'gone')).toBe('a a a a'));
});
