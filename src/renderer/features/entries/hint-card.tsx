import { Button, Menu } from '@mantine/core';
import type { ShapeName } from '#renderer/ui/shape.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import type { EntryHint } from '#shared/coach/coach-entry.ts';
import { hintText, type HintShape } from '#shared/coach/hint-text.ts';
import classes from './coach-tab.module.css';

/** One thing the coach noticed: how pressing, the question, the words, why it asks, and what to do about it. */
export function HintCard(props: {
  readonly hint: EntryHint;
  readonly stageName: string;
  readonly onShow: () => void;
  readonly onIgnoreOnce: () => void;
  readonly onIgnoreAlways: () => void;
}) {
  const { hint } = props;
  const { shape, name } = hintText(hint.rule);
  const { word, drawing, tone } = shapes[shape];
  return (
    <article className={classes['hint']} aria-label={name}>
      <header>
        <Tag tone={tone} shape={drawing}>
          {word}
        </Tag>
        <span>{props.stageName}</span>
      </header>
      <h3>{hint.question}</h3>
      <blockquote>
        <Quoted hint={hint} />
      </blockquote>
      <p className={classes['why']}>
        <b>Why this shows</b> {hint.why}
      </p>
      <div className={classes['acts']}>
        <Button size="xs" variant="default" onClick={props.onShow}>
          Go to the sentence
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="subtle">
              Ignore
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={props.onIgnoreOnce}>Ignore this one</Menu.Item>
            <Menu.Item onClick={props.onIgnoreAlways}>Never ask about “{name}”</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </article>
  );
}

const shapes: Readonly<
  Record<HintShape, { word: string; drawing: ShapeName; tone: 'accent' | 'care' | 'bad' }>
> = {
  consider: { word: 'Consider', drawing: 'ask', tone: 'accent' },
  check: { word: 'Check', drawing: 'check', tone: 'care' },
  needed: { word: 'Needed', drawing: 'stop', tone: 'bad' },
};

/** The sentence with the words the hint is about marked; all of it when it is about the whole. */
function Quoted({ hint }: { readonly hint: EntryHint }) {
  const { sentence, marked } = hint;
  const [from, to] = marked;
  if (from === 0 && to === sentence.length) return <>“{sentence.trim()}”</>;
  return (
    <>
      “{sentence.slice(0, from)}
      <mark>{sentence.slice(from, to)}</mark>
      {sentence.slice(to)}”
    </>
  );
}
