/** The list with the item at `index` moved up (`-1`) or down (`1`); at an end it stays. */
export function moveItem<Item>(items: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [items[index], items[index + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((each, place) => {
    if (place === index) return other;
    return place === index + by ? item : each;
  });
}
