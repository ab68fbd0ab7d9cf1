import { Button, Modal } from '@mantine/core';
import { identifierNames } from '#shared/privacy/identifier.ts';
import type { FoundIdentifier } from '#shared/privacy/privacy-calls.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { IgnorePlaces } from './ignore-places.tsx';
import classes from './check-list.module.css';

/** What would give somebody away, in its place: replace it, let it stay with a reason, or stop. */
export function IdentifierDialog(props: {
  readonly places: readonly FoundIdentifier[];
  readonly fault: string;
  readonly busy: boolean;
  readonly onReplace: (places: readonly FoundIdentifier[]) => void;
  readonly onIgnore: (places: readonly FoundIdentifier[], reason: string) => void;
  readonly onStop: () => void;
}) {
  const { places } = props;
  return (
    <Modal
      opened
      size="44rem"
      title={
        places.length === 0
          ? 'Nothing gives anybody away any more'
          : places.length === 1
            ? 'This place gives somebody away: what shall be done?'
            : `These ${places.length} places give somebody away: what shall be done?`
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
      onClose={props.onStop}
    >
      <p>
        A code takes the place of a name in your account itself; the old words stay in its history.
        What stays is kept as a record with your reason.
      </p>
      {props.fault !== '' && <ErrorLine>{props.fault}</ErrorLine>}
      <ul className={classes['places']} aria-label="Places that give somebody away">
        {places.map((place) => (
          <Place key={`${place.id} ${place.path} ${place.from}`} {...props} place={place} />
        ))}
      </ul>
      <div className={classes['buttons']}>
        {places.length > 1 && (
          <>
            <Button
              size="xs"
              variant="filled"
              disabled={props.busy}
              onClick={() => props.onReplace(places)}
            >
              Replace all
            </Button>
            <IgnorePlaces name="Ignore all" onIgnore={(reason) => props.onIgnore(places, reason)} />
          </>
        )}
        <Button size="xs" variant="subtle" ml="auto" onClick={props.onStop}>
          {places.length === 0 ? 'Done' : 'Stop'}
        </Button>
      </div>
    </Modal>
  );
}

function Place(props: {
  readonly place: FoundIdentifier;
  readonly busy: boolean;
  readonly onReplace: (places: readonly FoundIdentifier[]) => void;
  readonly onIgnore: (places: readonly FoundIdentifier[], reason: string) => void;
}) {
  const { place } = props;
  return (
    <li>
      <p className={classes['where']}>
        {place.name} · {identifierNames[place.type]}
      </p>
      <p className={classes['context']}>
        …{place.before}
        <mark>{place.text}</mark>
        {place.after}…
      </p>
      <div className={classes['buttons']}>
        {place.frozen ? (
          <span>Submitted and frozen: withdraw the entry to change it.</span>
        ) : (
          <Button
            size="xs"
            aria-label={`Replace “${place.text}”`}
            disabled={props.busy}
            onClick={() => props.onReplace([place])}
          >
            Replace by {place.replacement}
          </Button>
        )}
        <IgnorePlaces
          name={`Ignore “${place.text}”`}
          onIgnore={(reason) => props.onIgnore([place], reason)}
        />
      </div>
    </li>
  );
}
