import type { Block } from '#shared/reports/report.ts';

/** The space that a block wants above it, in points. Of two neighbours, the larger wish counts. */
export function spaceAbove(block: Block): number {
  switch (block.type) {
    case 'heading':
      return { 2: 30, 3: 22, 4: 15 }[block.level];
    case 'table':
    case 'figure':
    case 'photo':
    case 'note':
    case 'fields':
      return 14;
    case 'boxes':
      return 10;
    case 'title':
    case 'contents':
    case 'paragraph':
    case 'list':
    case 'page-break':
      return 0;
  }
}

/** The space that a block wants below it, in points. */
export function spaceBelow(block: Block): number {
  switch (block.type) {
    case 'heading':
      return { 2: 9, 3: 5, 4: 3 }[block.level];
    case 'paragraph':
      return block.style === 'question' ? 4 : 8;
    case 'list':
      return 9;
    case 'table':
    case 'figure':
    case 'photo':
    case 'note':
    case 'fields':
      return 18;
    case 'boxes':
      return 10;
    case 'title':
    case 'contents':
    case 'page-break':
      return 0;
  }
}
