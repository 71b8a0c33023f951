import { useState } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import { stageSegments } from './stage-bar.ts';
import type { StageSegment } from './stage-bar.ts';
import './StageBar.css';

export interface StageBarProps {
  stages: readonly { key: string; name: string }[];
  claimed: string;
  honest: string | null;
  /** The whole drawing in words, e.g. "Claimed Discover, honest Qualify". */
  label: string;
  /** One segment in words, for the ears and the tooltip; its name when absent. */
  describe?: ((segment: StageSegment) => string) | undefined;
  /** The stage whose checklist is being looked at. */
  viewed?: string | undefined;
  /** Makes each segment a button: arrows move between them. */
  onPick?: ((key: string) => void) | undefined;
  /** The name under the pointer or the focus, `null` when neither is there. */
  onPoint?: ((segment: StageSegment | null) => void) | undefined;
}

/** The picture of the product: what is claimed is filled, what is honest has a small mark above. */
export function StageBar(props: StageBarProps) {
  const segments = stageSegments(props.stages, props.claimed, props.honest);
  const behind = segments.some((segment) => segment.unproven);
  const outer = classNames('stage-bar', behind && 'stage-bar-behind');
  if (!props.onPick) {
    return (
      <span class={outer} role="img" aria-label={props.label} onPointerLeave={() => props.onPoint?.(null)}>
        {segments.map((segment) => (
          <span
            key={segment.key}
            class={segmentClass(segment, props.viewed)}
            title={props.describe?.(segment) ?? segment.name}
            onPointerEnter={() => props.onPoint?.(segment)}
          />
        ))}
      </span>
    );
  }
  return <StageButtons {...props} segments={segments} outer={outer} />;
}

function segmentClass(segment: StageSegment, viewed: string | undefined): string {
  return classNames(
    'stage',
    `stage-${segment.place}`,
    segment.unproven && 'stage-unproven',
    segment.honest && 'stage-honest',
    segment.key === viewed && 'stage-viewed',
  );
}

function StageButtons(props: StageBarProps & { segments: StageSegment[]; outer: string }) {
  const { segments, onPoint } = props;
  const start = props.viewed ?? props.claimed;
  const [stop, setStop] = useState<string | null>(null);
  const tabStop = segments.some((segment) => segment.key === stop) ? stop : start;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const current = event.currentTarget;
    if (step === 0 || !(current instanceof HTMLElement)) return;
    event.preventDefault();
    const buttons = [...current.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  return (
    <div
      class={props.outer}
      role="group"
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onPoint?.(null)}
    >
      {segments.map((segment) => (
        <button
          key={segment.key}
          type="button"
          class={segmentClass(segment, props.viewed)}
          aria-label={props.describe?.(segment) ?? segment.name}
          aria-current={segment.place === 'claimed' ? 'step' : undefined}
          aria-pressed={segment.key === start}
          tabIndex={segment.key === tabStop ? 0 : -1}
          onClick={() => props.onPick?.(segment.key)}
          onFocus={() => {
            setStop(segment.key);
            onPoint?.(segment);
          }}
          onBlur={() => onPoint?.(null)}
          onPointerEnter={() => onPoint?.(segment)}
        />
      ))}
    </div>
  );
}
