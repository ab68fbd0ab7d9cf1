const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The words of a page of ours as a reader gets them: no style, no drawing; blocks and cells apart. */
export function pageText(html: string): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return main
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/?(?:a|span|strong|em)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

/** The words of a Markdown document of ours: no pictures, no signs of the format. */
export const markdownText = (markdown: string): string =>
  markdown
    .replace(/!\[(?:\\.|[^\]\\])*\]\(data:[^)]*\)/gs, '')
    .replace(/<a id="[^"]*"><\/a>|<\/?(?:ins|strong|em)>/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(#[^)]*\)/g, '$1')
    .replace(/^\|(?: *-+:? *\|)+$/gm, '')
    .replace(/^\| *\| *\|$/gm, '')
    .replaceAll('<br>', '\n')
    .replace(/^(?:#+|>|\s*-(?: \[ \])?|\d+\.) /gm, '')
    .replace(/^>$/gm, '')
    .replace(/(?<!\\)\|/g, ' ')
    .replace(/(?<!\\)\*{1,3}/g, '')
    .replaceAll('\\_\\_\\_\\_', '')
    .replace(/\\\n/g, '\n')
    .replace(/\\([^A-Za-z0-9\s])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

const voidTags = new Set(['meta', 'br', 'col']);

/** What is wrong with the nesting of a page's tags; empty for a sound page. */
export function nestingFaults(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = html.replace(/<!doctype html>|<style>.*?<\/style>/gs, '');
  for (const [, slash, tag = '', closed] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s(?:[^<>"]|"[^"]*")*?)?(\/?)>/g,
  )) {
    if (voidTags.has(tag) || closed === '/') continue;
    if (slash !== '/') open.push(tag);
    else if (open.pop() !== tag) faults.push(`</${tag}> closes nothing`);
  }
  return [...faults, ...open.map((tag) => `<${tag}> stays open`)];
}

export const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

export const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, target = '']) => target);
