import type { Source } from '../../sources/factor.ts';

/** Bibliography of the measures; the originals, wherever they were read. */
export const measureSources: Readonly<Record<string, Source>> = {
  kuss_nicholas_2022: {
    title:
      'A dozen effective interventions to reduce car use in European cities: lessons learned from a meta-analysis and transition management',
    publisher: 'Case Studies on Transport Policy 10(3)',
    year: 2022,
  },
  eliasson_2014: {
    title: 'The Stockholm congestion pricing syndrome: how congestion charges went from unthinkable to uncontroversial',
    publisher: 'Centre for Transport Studies Stockholm',
    year: 2014,
  },
  kelly_clinch_2005: {
    title: 'Temporal variance of revealed preference on-street parking price elasticity',
    publisher: 'University College Dublin, Department of Planning and Environmental Policy',
    year: 2005,
  },
  tcrp_95_10: {
    title: 'Traveler response to transportation system changes, chapter 10: bus routing and coverage (TCRP Report 95)',
    publisher: 'Transportation Research Board',
    year: 2004,
    url: 'https://nap.nationalacademies.org/catalog/23330',
  },
  helmet_cba: {
    title: 'Appraisal workbook of the Helsinki region model, operating costs of public transport (CBA_kehikko.xlsx)',
    publisher: 'Helsinki Region Transport',
    year: 2022,
    url: 'https://github.com/HSLdevcom/helmet-model-system',
  },
  kraus_koch_2021: {
    title: 'Provisional COVID-19 infrastructure induces large, rapid increases in cycling',
    publisher: 'Proceedings of the National Academy of Sciences 118(15)',
    year: 2021,
    url: 'https://doi.org/10.1073/pnas.2024399118',
  },
  drawdown_cycling: {
    title: 'Solution data, bicycle infrastructure: first cost and operating cost',
    publisher: 'Project Drawdown',
    year: 2022,
    url: 'https://github.com/ProjectDrawdown/solutions',
  },
  browne_2011: {
    title: 'Evaluating the use of an urban consolidation centre and electric vehicles in central London',
    publisher: 'IATSS Research 35(1)',
    year: 2011,
  },
  de_bok_2021: {
    title: 'Simulation of the impacts of a zero-emission zone on freight delivery patterns in Rotterdam',
    publisher: 'Transportation Research Record 2675(10)',
    year: 2021,
    url: 'https://doi.org/10.1177/03611981211012694',
  },
  itv_2021: {
    title: 'Expanding ULEZ: £130m cost of cleaning up London’s air as zone widens',
    publisher: 'ITV News London',
    year: 2021,
    url: 'https://www.itv.com/news/london/2021-07-07/expanding-ulez-130m-cost-of-cleaning-up-londons-air-as-zone-widens',
  },
  itrl_2016: {
    title: 'Night time deliveries reduces green house gases (seminar of J. Holguín-Veras)',
    publisher: 'Integrated Transport Research Lab, KTH Royal Institute of Technology',
    year: 2016,
    url: 'https://www.itrl.kth.se/events/news-itrl/news-archive/2016/night-time-deliveries-reduces-green-house-gases-1.682671',
  },
};
