import { run } from '@middletier/runtime/run';
import { startService } from '@middletier/runtime/service';
import { readSettings } from './config';
import { funding } from './subgraph';

void run(funding.name, () => startService(funding, readSettings()));
