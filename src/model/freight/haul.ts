/**
 * Counts the loaded trips that carry tonnes in full loads.
 *
 * `loaded = tonnes / (payload LF)`
 *
 * @param tonnes t a day by the class
 * @param payload_t payload of a vehicle, t
 * @param loadFactor mass on loaded km over payload, share
 * @returns trips a day, no way back among them; 0 without tonnes
 * @source worked case T9; FAF allocation of tonnes to trucks
 * @example loadedTrips(1440, 24, 0.6) // 100
 */
export function loadedTrips(tonnes: number, payload_t: number, loadFactor: number): number {
  return tonnes / (payload_t * loadFactor);
}

/**
 * Adds the empty trips: once, as their share of all.
 *
 * `all = loaded / (1 - e)`; trips or vehicle-km alike
 *
 * @param loaded loaded trips or km
 * @param emptyShare e, empty share of all, in [0, 1)
 * @returns loaded and empty together
 * @source worked case T9
 * @example withEmpty(75, 0.25) // 100
 */
export function withEmpty(loaded: number, emptyShare: number): number {
  return loaded / (1 - emptyShare);
}

/**
 * Takes the mean load of a vehicle-km, empty ones among them.
 *
 * `load = payload LF (1 - e)`
 *
 * @param payload_t payload, t
 * @param loadFactor mass on loaded km over payload, share
 * @param emptyShare e, empty share of vehicle-km, in [0, 1)
 * @returns t a vehicle-km; what divides tkm into vkm, never again by LF or 1 - e
 * @example meanLoad_t(1.2, 0.45, 0.25) // 0.405
 */
export function meanLoad_t(payload_t: number, loadFactor: number, emptyShare: number): number {
  return payload_t * loadFactor * (1 - emptyShare);
}

/**
 * Takes the mean load that published factors imply, empty running among it.
 *
 * `load = g per km / g per tkm`
 *
 * @param g_per_km emission of a vehicle-km
 * @param g_per_tkm emission of a tonne-km, in the same set
 * @returns t a vehicle-km, comparable with `meanLoad_t`
 * @source UK Government GHG Conversion Factors 2025
 * @example impliedLoad_t(250, 625) // 0.4
 */
export function impliedLoad_t(g_per_km: number, g_per_tkm: number): number {
  return g_per_km / g_per_tkm;
}

/**
 * Takes the vehicle-km of a class from its tonne-km.
 *
 * `vkm = tkm / (payload LF (1 - e))`
 *
 * @param tkm tonne-km on the road that is driven
 * @param payload_t payload, t
 * @param loadFactor mass on loaded km over payload, share
 * @param emptyShare e, empty share of vehicle-km, in [0, 1)
 * @returns vehicle-km, empty ones among them
 * @source ISO 14083:2023, load factor and empty trips, as our reference pages report it
 * @example haulVehicleKm(4050, 1.2, 0.45, 0.25) // 10000
 */
export function haulVehicleKm(tkm: number, payload_t: number, loadFactor: number, emptyShare: number): number {
  return tkm / meanLoad_t(payload_t, loadFactor, emptyShare);
}

/**
 * Takes the vehicle-km after a change of empty running, the loaded km unchanged.
 *
 * `vkm1 = vkm0 (1 - e0) / (1 - e1)`
 *
 * @param vkm vehicle-km before
 * @param emptyBefore e0, share, in [0, 1)
 * @param emptyAfter e1, share, in [0, 1)
 * @returns vehicle-km after
 * @example vkmAfterEmptyCut(90, 0.5, 0.25) // 60
 */
export function vkmAfterEmptyCut(vkm: number, emptyBefore: number, emptyAfter: number): number {
  return (vkm * (1 - emptyBefore)) / (1 - emptyAfter);
}
