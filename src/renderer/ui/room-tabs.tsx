import { NavLink } from 'react-router';
import classes from './room-tabs.module.css';

export type RoomTab = {
  readonly to: string;
  readonly name: string;
  readonly count?: number;
};

/** The screens of one room of the rail, as links above the page. */
export function RoomTabs(props: { readonly label: string; readonly tabs: readonly RoomTab[] }) {
  return (
    <nav className={classes['tabs']} aria-label={props.label}>
      {props.tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end className={classes['tab'] ?? ''}>
          {tab.name}
          {tab.count !== undefined && tab.count > 0 && (
            <span className={classes['count']}>{tab.count}</span>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
