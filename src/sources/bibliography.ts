import type { Source } from './factor.ts';

/** Every source our own numbers name, by the key in `reference.source`. Originals, never mirrors. */
export const bibliography: Readonly<Record<string, Source>> = {
  abc_of_mobility: {
    title: 'Large cities are less efficient for sustainable transport: The ABC of mobility (data set ModalShare)',
    publisher: 'Prieto-Curiel, R. and Ospina, J. P., Environment International',
    year: 2024,
    url: 'https://www.sciencedirect.com/science/article/pii/S0160412024001272',
  },
  activitysim: {
    title: 'ActivitySim, example model prototype_mtc, tour mode choice coefficients',
    publisher: 'ActivitySim Consortium',
    url: 'https://github.com/ActivitySim/activitysim',
  },
  bay_area_tm1: {
    title: 'Travel Model One, truck trip generation (TruckTripGeneration.job)',
    publisher: 'Metropolitan Transportation Commission, San Francisco Bay Area',
    url: 'https://github.com/BayAreaMetro/travel-model-one',
  },
  desnz_2025: {
    title: 'UK Government GHG Conversion Factors for Company Reporting 2025',
    publisher: 'Department for Energy Security and Net Zero',
    year: 2025,
  },
  ember: {
    title: 'Yearly electricity data',
    publisher: 'Ember',
    url: 'https://ember-energy.org/data/yearly-electricity-data/',
  },
  emep_eea_2019: {
    title: 'EMEP/EEA air pollutant emission inventory guidebook 2019, 1.A.3.b.i-iv Road transport, Appendix 4',
    publisher: 'European Environment Agency',
    year: 2019,
  },
  en_16258: {
    title:
      'EN 16258:2012, Methodology for calculation and declaration of energy consumption and GHG emissions of transport services (freight and passengers)',
    publisher: 'European Committee for Standardization (CEN)',
    year: 2012,
  },
  gbd_2023: {
    title: 'Global Burden of Disease Study 2023, road injuries',
    publisher: 'Institute for Health Metrics and Evaluation',
  },
  heat: {
    title: 'Health economic assessment tool (HEAT) for walking and cycling',
    publisher: 'World Health Organization',
    url: 'https://heat4.heatwalkingcycling.org/',
  },
  helmet: {
    title: 'HELMET, travel forecast model of the Helsinki region, freight trips (parameters/tour_generation.py)',
    publisher: 'Helsinki Region Transport (HSL)',
  },
  icct_roadmap: {
    title: 'Roadmap model, limits of annual distance by vehicle type',
    publisher: 'International Council on Clean Transportation (ICCT)',
  },
  commercial_motor_2005: {
    title: 'Funding cut blow to consolidation centre',
    publisher: 'Commercial Motor',
    year: 2005,
    url: 'https://archive.commercialmotor.com/article/29th-september-2005/6/funding-cut-blow-to-consolidation-centre',
  },
  dft_vans_2020: {
    title: 'Final van statistics April 2019 to March 2020',
    publisher: 'Department for Transport',
    year: 2021,
  },
  mass_gt: {
    title: 'MASS-GT, Tactical Freight Simulator of the HARMONY project',
    url: 'https://github.com/mass-gt/tfs-harmony',
  },
  myc_calculator: {
    title:
      'MobiliseYourCity Emissions Calculator, example projects Guadalajara (data of IMEPLAN) and Antofagasta (SUMP 2021)',
    publisher: 'La Fabrique des Mobilités',
    year: 2022,
    url: 'https://github.com/fabmob/myc-emissions-calculator',
  },
  nationmaster_2014: { title: 'Motor vehicles per 1000 people', publisher: 'NationMaster', year: 2014 },
  ncfrp_25: {
    title: 'Freight Trip Generation and Land Use (NCHRP Report 739 / NCFRP Report 25)',
    publisher: 'Transportation Research Board',
    year: 2012,
    url: 'https://nap.nationalacademies.org/read/22659',
  },
  parcel_shipping_index: { title: 'Parcel Shipping Index', publisher: 'Pitney Bowes' },
  parcels_100: {
    title: 'Package delivery statistics per country',
    publisher: '100parcels.com',
    url: 'https://100parcels.com/en/statistics/countries-volume',
  },
  qrfm_2: {
    title: 'Quick Response Freight Manual II',
    publisher: 'Federal Highway Administration, US Department of Transportation',
  },
  rail_crowding_2010: {
    title: '20 Years of Rail Crowding Valuation Studies: Evidence and Lessons from British Experience',
    publisher: 'Transportation Research Board, 89th Annual Meeting, paper 10-2011',
    year: 2010,
    url: 'https://trid.trb.org/view/910286',
  },
  un_habitat_density: { title: 'Largest cities by population density', publisher: 'UN-Habitat', year: 2014 },
  wdi: {
    title: 'World Development Indicators',
    publisher: 'World Bank',
    url: 'https://databank.worldbank.org/source/world-development-indicators',
  },
};
