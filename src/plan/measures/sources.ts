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
  ewing_cervero_2010: {
    title: 'Travel and the built environment: a meta-analysis',
    publisher: 'Journal of the American Planning Association 76(3)',
    year: 2010,
    url: 'https://doi.org/10.1080/01944361003766766',
  },
  hook_2020: {
    title: 'A systematic review of the energy and climate impacts of teleworking',
    publisher: 'Environmental Research Letters 15',
    year: 2020,
    url: 'https://doi.org/10.1088/1748-9326/ab8a84',
  },
  eea_fuel_price: {
    title: 'Elasticity of transport demand with respect to fuel price',
    publisher: 'European Environment Agency',
    url: 'https://www.eea.europa.eu/data-and-maps/figures/elasticity-of-transport-demand-with-respect-to-fuel-price',
  },
  dale_2019: {
    title: 'The impact of the Nottingham Workplace Parking Levy on travel to work mode share',
    publisher: 'Loughborough University',
    year: 2019,
    url: 'https://repository.lboro.ac.uk/articles/journal_contribution/The_impact_of_the_Nottingham_Workplace_Parking_Levy_on_travel_to_work_mode_share/10067039/1',
  },
  businesscar_2013: {
    title: 'Nottingham city council Workplace Parking Levy misses £8m revenue target',
    publisher: 'BusinessCar',
    year: 2013,
    url: 'https://www.businesscar.co.uk/news/2013/nottingham-city-council-workplace-parking-levy-misses-8m-revenue-target',
  },
  shoup_1997: {
    title: 'Evaluating the effects of cashing out employer-paid parking: eight case studies',
    publisher: 'Transport Policy 4(4)',
    year: 1997,
  },
  ipsos_2018: {
    title: 'Survey of nine European countries on zones with limits for polluting cars',
    publisher: 'Ipsos for Transport & Environment',
    year: 2018,
  },
  thomas_aldred_ltn: {
    title: 'Changes in motor traffic in London’s Low Traffic Neighbourhoods and boundary roads',
    publisher: 'University of Westminster',
    url: 'https://westminsterresearch.westminster.ac.uk/item/w6xqv/changes-in-motor-traffic-in-london-s-low-traffic-neighbourhoods-and-boundary-roads',
  },
  environment_journal_ltn: {
    title: 'Low-traffic neighbourhoods found to be popular despite criticism',
    publisher: 'Environment Journal',
    url: 'https://environmentjournal.online/pollution/low-traffic-neighbourhoods-found-to-be-popular-despite-criticism/',
  },
  duranton_turner_2011: {
    title: 'The fundamental law of road congestion: evidence from US cities',
    publisher: 'American Economic Review 101(6)',
    year: 2011,
  },
  kantar_2020: {
    title: 'Survey of opinion on traffic and the use of road space in England',
    publisher: 'Kantar for the Department for Transport',
    year: 2020,
  },
  cairns_2004: {
    title: 'Smarter choices: changing the way we travel',
    publisher: 'Department for Transport',
    year: 2004,
    url: 'https://www.gov.uk/government/publications/smarter-choices-main-report-about-changing-the-way-we-travel',
  },
  mckenzie_1985: {
    title: 'Public transport fare elasticities: a dynamic perspective',
    publisher: 'University of Oxford, Transport Studies Unit',
    year: 1985,
    url: 'https://trid.trb.org/view/268247',
  },
  cats_2017: {
    title: 'The prospects of fare-free public transport: evidence from Tallinn',
    publisher: 'Transportation 44',
    year: 2017,
    url: 'https://doi.org/10.1007/s11116-016-9695-5',
  },
  fareast_brt: {
    title: 'BRT database: infrastructure cost per km',
    publisher: 'Far East Mobility',
    url: 'https://brt.fareast.mobi/en/cities/param-quan.aspx?param=26',
  },
  embarq_2013: { title: 'Social, environmental and economic impacts of BRT systems', publisher: 'EMBARQ', year: 2013 },
  sharaby_shiftan_2012: {
    title: 'The impact of fare integration on travel behavior and transit ridership',
    publisher: 'Transport Policy 21',
    year: 2012,
  },
  sundfor_2024: {
    title: 'The effects of subsidising e-bikes on mode share and physical activity: a natural experiment',
    publisher: 'Journal of Transport & Health 35',
    year: 2024,
    url: 'https://doi.org/10.1016/j.jth.2023.101752',
  },
  grist_2024: {
    title: 'Report on Denver’s programme of e-bike rebates (G. Aoun Angueira)',
    publisher: 'Grist',
    year: 2024,
    url: 'https://grist.org/cities/denver-ebike-rebate-program/',
  },
  fishman_2014: {
    title: 'Bike share’s impact on car use: evidence from the United States, Great Britain, and Australia',
    publisher: 'Transportation Research Part D 31',
    year: 2014,
    url: 'https://doi.org/10.1016/j.trd.2014.05.013',
  },
  eea_car_sharing: {
    title: 'Number of cars in car-sharing schemes',
    publisher: 'European Environment Agency',
    url: 'https://www.eea.europa.eu/en/circularity/thematic-metrics/consumer/number-cars-in-car-sharing-schemes-1',
  },
  wiltshire_2024: {
    title: 'Costs of highway works',
    publisher: 'Wiltshire Council',
    year: 2024,
    url: 'https://www.wiltshire.gov.uk/article/1281/Costs-of-highway-works',
  },
  zijlstra_2015: {
    title: 'A meta-analysis of the effectiveness of park-and-ride facilities',
    publisher: 'European Journal of Transport and Infrastructure Research 15(4)',
    year: 2015,
    url: 'https://journals.library.tudelft.nl/index.php/ejtir/article/view/3099',
  },
  yep_stourton: {
    title: 'Here is what the new £30 million Stourton park and ride could look like',
    publisher: 'Yorkshire Evening Post',
    url: 'https://www.yorkshireeveningpost.co.uk/news/transport/here-is-what-the-new-30-million-stourton-park-and-ride-could-look-like-1-9577705',
  },
  cambridge_school_streets: {
    title:
      'Effectiveness and equity impacts of traffic restriction schemes outside schools: a controlled natural experimental study',
    publisher: 'University of Cambridge',
    url: 'https://www.repository.cam.ac.uk/items/e3701b27-87b3-4210-8585-dda3684db022',
  },
  shropshire_live_2022: {
    title: 'Six Shropshire schools to take part in School Streets scheme trial',
    publisher: 'Shropshire Live',
    year: 2022,
    url: 'https://www.shropshirelive.com/news/2022/10/20/six-shropshire-schools-to-take-part-in-school-streets-scheme-trial/',
  },
  clean_cities_school_streets: {
    title: 'School streets to shape child-friendly cities',
    publisher: 'Clean Cities Campaign',
  },
  taylor_hiblin_2017: {
    title: 'Typical costs of cycling interventions: interim analysis of Cycle City Ambition schemes',
    publisher: 'Department for Transport',
    year: 2017,
  },
  yannis_2024: {
    title: 'Review of city-wide 30 km/h speed limit benefits in Europe',
    publisher: 'Sustainability 16(11)',
    year: 2024,
    url: 'https://doi.org/10.3390/su16114382',
  },
  bristol_20mph: {
    title: 'Bristol 20 mph, questions and answers: do they work?',
    publisher: 'Bristol City Council',
    url: 'https://bristol20mph.co.uk/faq-items/do-they-work/',
  },
  skabardonis_fetsim: {
    title: 'ITS benefits: the case of traffic signal control systems',
    publisher: 'University of California, Berkeley',
  },
  civitas_bristol: {
    title: 'Freight consolidation scheme, Bristol',
    publisher: 'CIVITAS',
    url: 'https://civitas.eu/measure/freight-consolidation-scheme',
  },
  bathnes_2016: {
    title: 'Freight consolidation centre, report on decision 949',
    publisher: 'Bath and North East Somerset Council',
    year: 2016,
    url: 'https://democracy.bathnes.gov.uk/ieDecisionDetails.aspx?ID=949',
  },
  oslo_lockers: {
    title:
      'Replacing home deliveries by deliveries to parcel lockers: cost, traffic, emissions, and societal cost effects of locker network expansions in Greater Oslo',
    publisher: 'abstract of a journal article',
  },
  lccc: {
    title: 'London Construction Consolidation Centre',
    publisher: 'Building magazine; Interreg IVC good practice 126',
    year: 2007,
    url: 'https://www.building.co.uk/focus/heres-one-way-to-cut-traffic/3080433.article',
  },
  ce_delft_price: {
    title: 'Price sensitivity of road freight transport: towards a better understanding of existing results',
    publisher: 'CE Delft and Significance',
    year: 2010,
    url: 'https://cedelft.eu/publications/price-sensitivity-of-road-freight-transport-towards-a-better-understanding-of-existing-results/',
  },
  pedal_me: {
    title: 'Decarbonising last mile',
    publisher: 'GreenFleet',
    year: 2021,
    url: 'https://greenfleet.net/features/07102021/decarbonising-last-mile',
  },
  monoprix_rail: {
    title: 'Ville & Transport 404, on goods by rail for shops in Paris',
    publisher: 'Ville & Transport',
    year: 2006,
  },
  iclei_pilots: {
    title: 'Cities in drive: lessons from EcoLogistics pilot projects towards sustainable urban freight',
    publisher: 'ICLEI',
    url: 'https://talkofthecities.iclei.org/cities-in-drive-lessons-from-ecologistics-pilot-projects-towards-sustainable-urban-freight/',
  },
  ulez_vans: {
    title: 'Report on the first six months of the London-wide ULEZ',
    publisher: 'Greater London Authority, as reported in the press',
  },
  route_fifty_2022: {
    title: 'Curb management data monetizes parking, boosts safety',
    publisher: 'Route Fifty',
    year: 2022,
    url: 'https://route-fifty.com/digital-government/2022/07/curb-management-data-monetizes-parking-boosts-safety/374737/',
  },
  dc_curb: {
    title: 'Study: curb reservations reduce parking problems, congestion',
    publisher: 'International Parking & Mobility Institute',
    year: 2019,
    url: 'https://www.parking-mobility.org/2019/11/18/study-curb-reservations-reduce-parking-problems-congestion/',
  },
  quak_de_koster: {
    title:
      'The impacts of time access restrictions and vehicle weight restrictions on food retailers and the environment',
    publisher: 'European Journal of Transport and Infrastructure Research 6(2)',
    year: 2006,
    url: 'https://journals.library.tudelft.nl/index.php/ejtir/article/view/3430',
  },
};
