import { Button, Group } from '@mantine/core';
import { IconEye, IconScale } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './settings.module.css';

/** The ways to what the journal holds about customers, and to the law and policy that bind it. */
export const PrivacyLink = () => (
  <section className={classes['group']} aria-labelledby="privacy-title">
    <h2 id="privacy-title">Privacy, law and policy</h2>
    <p className={classes['quiet']}>
      What this journal holds about customers and where, and what you must keep to.
    </p>
    <Group gap="sm">
      <Button
        component={Link}
        to="/privacy"
        leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
      >
        What is held
      </Button>
      <Button
        component={Link}
        to="/policies"
        leftSection={<IconScale size={18} stroke={1.75} aria-hidden />}
      >
        Law and policy
      </Button>
    </Group>
  </section>
);
