/**
 * Moves places apart until neighbours are at least `gap` from each other, each
 * as little as it can, within `from` and `to` where there is room. The order
 * given is the order of the answer.
 */
export function spreadApart(
  places: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .sort((one, other) => one.place - other.place || one.index - other.index);
  const moved: number[] = [];
  // Runs that touch are centred on the middle of what they hold.
  let blocks: { readonly members: readonly number[]; readonly middle: number }[] = [];
  for (const { place } of order) {
    let block = { members: [place], middle: place } as (typeof blocks)[number];
    for (;;) {
      const last = blocks.at(-1);
      if (!last) break;
      const distance = ((last.members.length + block.members.length) / 2) * gap;
      if (block.middle - last.middle >= distance) break;
      const members = [...last.members, ...block.members];
      block = { members, middle: members.reduce((sum, each) => sum + each, 0) / members.length };
      blocks = blocks.slice(0, -1);
    }
    blocks.push(block);
  }
  for (const { members, middle } of blocks) {
    members.forEach((_, index) => moved.push(middle + (index - (members.length - 1) / 2) * gap));
  }
  const kept = keepWithin(moved, gap, from, to);
  const answer = places.map(() => 0);
  order.forEach(({ index }, at) => (answer[index] = kept[at] ?? 0));
  return answer;
}

/** Pushes what lies above the start down and what lies below the end up, keeping the gaps. */
function keepWithin(rising: readonly number[], gap: number, from: number, to: number) {
  const places = [...rising];
  for (let at = 0, least = from; at < places.length; at += 1) {
    places[at] = Math.max(places[at] ?? 0, least);
    least = (places[at] ?? 0) + gap;
  }
  for (let at = places.length - 1, most = to; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, most);
    most = (places[at] ?? 0) - gap;
  }
  return places;
}
