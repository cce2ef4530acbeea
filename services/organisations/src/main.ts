import { run } from '@middletier/runtime/run';
import { startService } from '@middletier/runtime/service';
import { readSettings } from './config';
import { organisations } from './subgraph';

void run(organisations.name, () => startService(organisations, readSettings()));
