/** The inverse of what safe exports do (ours, too): the apostrophe before what a spreadsheet could take for a formula. */
const DISARMED = /(^|[\r\n\t;])([\s\p{Cf}\p{Cc}'"]*)'(?=[=+\-@＝＋－＠])/gu;

export function rearm(cell: string): string {
  return cell.includes("'") ? cell.replace(DISARMED, '$1$2') : cell;
}
