import { undescribed } from './describe';
import { run } from './run';
import { HOUSE } from './subgraphs';

run(() => undescribed(HOUSE));
