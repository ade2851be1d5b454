package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.List;

/**
 * A proposal as its owner sees it.
 *
 * @param gelezen how many signalen were read until now
 * @param overig how many are in no group
 */
public record VoorstelDetail(
        VoorstelId id, Instant gestartOp, VoorstelStatus status, int gelezen, int overig, List<GroepDetail> groepen) {}
