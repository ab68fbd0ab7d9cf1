import type { IStylesOptions } from 'docx';
import { styles } from '../../pdf/pdf-theme.ts';
import { ink } from '../paper.ts';
import { runLook } from './paragraph-style.ts';

const underlined = { type: 'single', color: ink.accent } as const;

/** Claimed words, the codes behind them, links and empty boxes. Nothing is said by colour alone. */
export const characterStyles: NonNullable<IStylesOptions['characterStyles']> = [
  {
    id: 'ClaimedWords',
    name: 'Claimed words',
    quickFormat: true,
    run: {
      underline: underlined,
      shading: { type: 'clear', color: 'auto', fill: ink.claim },
    },
  },
  {
    id: 'CriterionCode',
    name: 'Criterion code',
    quickFormat: true,
    run: runLook(styles.code),
  },
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: ink.accent, underline: underlined } },
  { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: ink.quiet } },
];
