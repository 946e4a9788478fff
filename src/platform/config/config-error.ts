/** A wrong setting: the sentence says which one and what it expects. The start ends with status 2. */
export class ConfigError extends Error {}
