import { createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import controls from './controls.module.css';

/** Mantine reads shades from here only to judge contrast; what is seen comes from `tokens.css`. */
const petrol: MantineColorsTuple = [
  '#e9f3f3',
  '#d3e6e7',
  '#aed1d4',
  '#84c3ca',
  '#4f9aa2',
  '#2f7f88',
  '#1e6c75',
  '#155b64',
  '#114a52',
  '#0b363c',
];

/** One filled button a screen; `default` is the usual one, `subtle` the quiet one. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  switch (variant) {
    case 'filled':
      return {
        background: 'var(--hs-accent)',
        hover: 'var(--hs-accent-hover)',
        color: 'var(--hs-on-accent)',
        border: '1px solid transparent',
      };
    case 'light':
      return {
        background: 'var(--hs-accent-soft)',
        hover: 'var(--hs-hover)',
        color: 'var(--hs-accent)',
        border: '1px solid transparent',
      };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--hs-hover)',
        color: 'var(--hs-accent)',
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--hs-sheet)',
        hover: 'var(--hs-hover)',
        color: 'var(--hs-ink)',
        border: '1px solid var(--hs-edge)',
      };
  }
};

/** The theme of every Mantine part, by its name: naming the parts themselves would load them all at the start. Sizes, spaces and colours are in `mantine-variables.css`. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  colors: { petrol },
  fontFamily: 'var(--hs-font)',
  focusRing: 'auto',
  focusClassName: controls['focus'] ?? '',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: {
      defaultProps: { variant: 'default' },
      classNames: { root: controls['button'] ?? '' },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Checkbox: { defaultProps: { iconColor: 'var(--hs-on-accent)' } },
    Radio: { defaultProps: { iconColor: 'var(--hs-on-accent)' } },
    Modal: {
      classNames: {
        title: controls['modalTitle'] ?? '',
        content: controls['modalContent'] ?? '',
        header: controls['modalHeader'] ?? '',
      },
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        radius: 'md',
        size: '30rem',
        centered: true,
        // The page behind does not scroll, and the lock would write styles without our nonce.
        lockScroll: false,
        transitionProps: { duration: 120 },
      },
    },
    Pill: { classNames: { root: controls['pill'] ?? '' } },
    Popover: { defaultProps: { radius: 'md', shadow: 'md' } },
    Switch: { classNames: { track: controls['track'] ?? '' } },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: controls['tooltip'] ?? '' },
    },
    InputWrapper: {
      classNames: {
        label: controls['label'],
        description: controls['hint'],
        error: controls['error'],
      },
    },
    Input: { classNames: { input: controls['input'], wrapper: controls['inputWrapper'] } },
  },
});
