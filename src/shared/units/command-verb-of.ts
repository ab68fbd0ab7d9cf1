/** The verbs that specifications begin their criteria with, as far as the coach or an assessor tells them apart. */
export const commandVerbs: ReadonlySet<string> = new Set(
  `adapt agree analyse apply assess clarify communicate compare confirm contrast critically deal deliver
   demonstrate describe develop discuss distinguish encourage ensure establish evaluate explain find follow
   gather give greet handle identify implement invite judge justify keep know list maintain make manage
   monitor negotiate obtain offer outline plan present promote propose provide recognise recommend record
   reflect report resolve respond review seek select set share show spot state summarise support take tell
   understand use work`.split(/\s+/u),
);

/** The command verb a criterion starts with, in lower case; `''` when it starts with another word. */
export function commandVerbOf(text: string): string {
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return commandVerbs.has(first) ? first : '';
}
