/** Where the text that was signed is kept: beside the agreement, under a name that is no agreement's. */
export function signedFileOf(agreement: string): string {
  return `${agreement.replace(/\.ya?ml$/i, '')}.signert.txt`;
}
