import type { Language } from '../../rows/languages.ts';
import { overlays as de } from '../words/de/overlays.ts';
import { overlays as en } from '../words/en/overlays.ts';
import { overlays as fr } from '../words/fr/overlays.ts';
import { overlays as es } from '../words/es/overlays.ts';
import { overlays as pt } from '../words/pt/overlays.ts';
import type { AllOverlayWords } from './shape.ts';

export const OVERLAY_WORDS: Readonly<Record<Language, AllOverlayWords>> = { en, de, fr, es, pt };
