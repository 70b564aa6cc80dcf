/**
 * A value that is written into the file as it is. PDFKit writes what it does not know as an object by its `toString`, and a tag of its own
 * is what keeps this from being taken for a dictionary.
 */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'Raw';
  }

  toString(): string {
    return this.text;
  }
}
