import { expose, releaseProxy, type Remote } from 'comlink';
import { estimateSurvey } from '../src/engine/estimation/estimate.ts';
import { policyRun } from '../src/engine/estimation/policy.ts';
import type { EstimateApi, TellProgress } from './estimate-api.ts';

const api: EstimateApi = {
  estimate(text, spec, tell) {
    try {
      // The message goes out at once, although this thread stays busy; its answer is not waited for.
      return Promise.resolve(estimateSurvey(text, spec, (progress) => void tell(progress)));
    } finally {
      (tell as Partial<Remote<TellProgress>>)[releaseProxy]?.();
    }
  },
  policy: (text, spec, result, changes) => Promise.resolve(policyRun(text, spec, result, changes)),
};

expose(api);
