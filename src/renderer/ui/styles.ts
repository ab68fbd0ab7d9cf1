// The order of the style sheets: Mantine lies in a layer, so that every rule of ours wins over it.
import './layers.css';
import './fonts.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './tokens.css';
import './mantine-variables.css';
import './base.css';
