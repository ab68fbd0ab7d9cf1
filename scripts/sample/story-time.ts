/**
 * The UTC instant of a moment as the pages write it: `2026-02-14 20:30`.
 * The whole story lies in winter, when British clocks show UTC. Throws for anything else.
 */
export function storyTime(written: string): string {
  const [day, time] = written.split(' ');
  const instant = new Date(`${day}T${time}:00.000Z`);
  if (Number.isNaN(instant.getTime())) {
    throw new Error(`“${written}” is not a moment: write it like 2026-02-14 20:30.`);
  }
  return instant.toISOString();
}
