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
