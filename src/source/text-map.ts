/**
 * For every UTF-16 unit of a text made from a source, the slice of the source that it came from.
 * Built by appending in order; `text` is kept to be compared with what the library made.
 */
export interface TextMap {
  text: string;
  starts: number[];
  ends: number[];
}

export function textMap(): TextMap {
  return { text: '', starts: [], ends: [] };
}

/** Appends a run that stands in the source as it is, and returns where it ends. */
export function copy(map: TextMap, source: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    map.starts.push(i);
    map.ends.push(i + 1);
  }
  map.text += source.slice(start, end);
  return end;
}

/** Appends text that the slice of the source stands for as a whole. */
export function put(map: TextMap, text: string, start: number, end: number): void {
  for (let i = 0; i < text.length; i++) {
    map.starts.push(start);
    map.ends.push(end);
  }
  map.text += text;
}
