/** The name under which standard input is asked for and reported. */
export const STDIN = '-';
