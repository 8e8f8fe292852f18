/**
 * Takes the transport activity of a chain element.
 *
 * `tkm = t * km`, on the shortest feasible or the great-circle distance, never on what was driven: a round would count
 * the last drop's way round all others
 *
 * @param tonnes t carried
 * @param distance_km shortest feasible or great-circle distance from where they are loaded to where they are left
 * @returns tkm
 * @source ISO 14083:2023 as our reference pages report it
 * @example transportActivity_tkm(2, 15) // 30
 */
export function transportActivity_tkm(tonnes: number, distance_km: number): number {
  return tonnes * distance_km;
}

/**
 * Takes the emission of vehicles well to wheel.
 *
 * `g = vkm (WTT + TTW)`, all vkm: empty running is counted here, once, and never added to the activity
 *
 * @param vkm vehicle-km, empty ones among them
 * @param wtt_g_per_km upstream emission, g CO2e a km
 * @param ttw_g_per_km emission of driving, g CO2e a km
 * @returns g CO2e
 * @example wellToWheel_g(100, 50, 200) // 25000
 */
export function wellToWheel_g(vkm: number, wtt_g_per_km: number, ttw_g_per_km: number): number {
  return vkm * (wtt_g_per_km + ttw_g_per_km);
}

/**
 * Takes the intensity of a transport operation category, or of a whole chain.
 *
 * `I = g WTW / tkm`
 *
 * @param emission_g well to wheel, empty running among it, g CO2e
 * @param tkm transport activity, on the shortest feasible or great-circle distance
 * @returns g CO2e per tkm; NaN where nothing was carried: that has no intensity, not a good one
 * @source ISO 14083:2023 as our reference pages report it
 * @example intensity_g_per_tkm(3000, 20) // 150
 */
export function intensity_g_per_tkm(emission_g: number, tkm: number): number {
  return tkm > 0 ? emission_g / tkm : NaN;
}

/**
 * Takes the emission that one parcel bears.
 *
 * `g / parcels`, for goods whose mass is unknown or beside the point
 *
 * @param emission_g well to wheel, hubs among it, g CO2e
 * @param parcels parcels delivered, each once however often it was tried
 * @returns g CO2e a parcel; NaN without parcels
 * @source ISO 14083:2023 as our reference pages report it
 * @example emissionPerParcel_g(45000, 180) // 250
 */
export function emissionPerParcel_g(emission_g: number, parcels: number): number {
  return parcels > 0 ? emission_g / parcels : NaN;
}
