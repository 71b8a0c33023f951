/** An error whose name says what is wrong, as `BackupTrouble` in `lib/contract/views` has it. */
export function backupProblem(
  name: 'no-permission' | 'no-folder' | 'ask-folder' | 'no-key' | 'full' | 'failed',
): Error {
  return Object.assign(new Error(name), { name });
}
