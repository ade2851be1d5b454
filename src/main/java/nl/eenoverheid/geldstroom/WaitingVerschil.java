package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;

/**
 * A difference that the own organisation has not explained.
 *
 * @param kring what the set is called
 * @param bedrag how large it is, × 1,000 euro
 * @param verklaardDoor who of the other side explained it; empty when nobody did
 * @param verouderd whether the own explanation is from before the figures changed
 * @param alleen whether it is about the own organisation, and not about a whole layer that it is one of
 */
public record WaitingVerschil(
        VerschilId id, String kring, BigDecimal bedrag, String verklaardDoor, boolean verouderd, boolean alleen) {}
