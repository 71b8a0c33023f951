import type { Language } from '../../rows/languages.ts';
import type { ProcessNames } from '../shape.ts';
import { names as de } from './de/names.ts';
import { names as en } from './en/names.ts';
import { names as fr } from './fr/names.ts';
import { names as es } from './es/names.ts';
import { names as pt } from './pt/names.ts';

export const PROCESS_NAMES: Readonly<Record<Language, ProcessNames>> = { en, de, fr, es, pt };
