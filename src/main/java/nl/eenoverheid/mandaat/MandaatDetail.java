package nl.eenoverheid.mandaat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mandate.
 *
 * @param boven the one under which it was given
 * @param artikel the article of the library, empty without one
 * @param wet link to it
 * @param werktVan the first day on which it works
 * @param werktTot the last one; null when no end is known
 * @param ingetrokkenPer the first day on which it was withdrawn
 * @param stand today
 * @param verwant what was given under it, and who stands in for who has it
 * @param stappen what was done with it, the last thing first
 * @param canKeep whether the caller may put it right or withdraw it
 * @param canGiveOn whether they may keep what is given under it
 */
public record MandaatDetail(
        MandaatId id,
        long version,
        MandaatSoort soort,
        @Nullable MandaatId boven,
        String gever,
        String houder,
        String namens,
        String keten,
        MandaatInhoud inhoud,
        String artikel,
        String wet,
        LocalDate werktVan,
        @Nullable LocalDate werktTot,
        @Nullable LocalDate ingetrokkenPer,
        String intrekReden,
        MandaatStand stand,
        List<MandaatListItem> verwant,
        List<Stap> stappen,
        boolean canKeep,
        boolean canGiveOn) {

    public MandaatDetail {
        verwant = List.copyOf(verwant);
        stappen = List.copyOf(stappen);
    }

    /** What was given under it. */
    public List<MandaatListItem> onder() {
        return verwant.stream()
                .filter(each -> each.soort() != MandaatSoort.WAARNEMING)
                .toList();
    }

    /** Who stands in for who has it. */
    public List<MandaatListItem> waarnemers() {
        return verwant.stream()
                .filter(each -> each.soort() == MandaatSoort.WAARNEMING)
                .toList();
    }

    /** Whether it works shorter than it says, because of the one above it. */
    public boolean isCutShort() {
        LocalDate own = ingetrokkenPer == null ? inhoud.tot() : ingetrokkenPer.minusDays(1);
        return werktTot != null && (own == null || werktTot.isBefore(own));
    }

    /**
     * Why it does not carry a decision.
     *
     * @param dag on which it was taken
     * @param bedrag what it is about, in euro; null when that does not matter
     */
    public List<Gebrek> gebreken(LocalDate dag, @Nullable BigDecimal bedrag) {
        List<Gebrek> found = new ArrayList<>();
        if (dag.isBefore(werktVan)) {
            found.add(Gebrek.NOG_NIET);
        } else if (ingetrokkenPer != null && !dag.isBefore(ingetrokkenPer)) {
            found.add(Gebrek.INGETROKKEN);
        } else if (werktTot != null && dag.isAfter(werktTot)) {
            found.add(isCutShort() ? Gebrek.BOVENLIGGEND : Gebrek.VERLOPEN);
        }
        BigDecimal most = inhoud.bedrag();
        if (most != null && (bedrag == null || bedrag.compareTo(most) > 0)) {
            found.add(bedrag == null ? Gebrek.BEDRAG_ONBEKEND : Gebrek.BOVEN_GRENS);
        }
        return found;
    }

    /** Why a mandate does not carry a decision. */
    public enum Gebrek {
        NOG_NIET,
        VERLOPEN,
        INGETROKKEN,
        /** What it was given under holds no more. */
        BOVENLIGGEND,
        BOVEN_GRENS,
        /** There is a limit, and nobody said what the decision is about. */
        BEDRAG_ONBEKEND
    }

    /** What somebody did with it. */
    public record Stap(MandaatHandeling wat, String toelichting, String wie, Instant op) {}
}
