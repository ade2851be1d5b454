package nl.eenoverheid.geldstroom;

/**
 * One difference, and what the caller may do with it.
 *
 * @param isRegeling whether parts of lines can be stated
 * @param mayExplain whether their organisation is on one of the sides
 * @param mayStateOwn whether they state parts for their own government
 * @param mayState whether they state parts for every government
 */
public record VerschilDetail(
        Verschil verschil, boolean isRegeling, boolean mayExplain, boolean mayStateOwn, boolean mayState) {}
