import { contextBridge, ipcRenderer } from 'electron';
import { buildClient } from '#shared/contract/client.ts';

const client = buildClient((channel, request) => ipcRenderer.invoke(channel, request));

contextBridge.exposeInMainWorld('hindsight', client);
