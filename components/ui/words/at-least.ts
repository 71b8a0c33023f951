import { numberFormat } from './formats.ts';

/** `1,200`, or `100+` where no more than so many were counted. */
export function atLeast(count: number, more: boolean, language: string): string {
  return `${numberFormat(language).format(count)}${more ? '+' : ''}`;
}
