import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './settings.module.css';

/** The way to what was deleted. */
export const TrashLink = () => (
  <section className={classes['group']} aria-labelledby="trash-title">
    <h2 id="trash-title">Deleted things</h2>
    <p className={classes['quiet']}>Nothing you delete is gone: it waits in the trash.</p>
    <Button
      component={Link}
      to="/trash"
      leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
    >
      Open the trash
    </Button>
  </section>
);
