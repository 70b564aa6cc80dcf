/** The configuration, in the folder where the program is run. */
export const CONFIG_FILE = 'avtale.config.yaml';
