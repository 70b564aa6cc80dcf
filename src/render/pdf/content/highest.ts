/** The highest measure of the items. Without spreading: a hostile table has more rows than a call may have arguments. */
export function highest<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  let found = 0;
  for (const item of items) found = Math.max(found, measure(item));
  return found;
}
