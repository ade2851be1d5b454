package nl.eenoverheid.besluitloop;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule for which stage can follow, and when there is a way back.
 *
 * @param said the stage that people said last
 */
record StadiumRegel(Besluitstand besluit, @Nullable Stadium said) {

    /** Why a stage cannot follow, as the end of a text key; empty when it can. */
    Optional<String> refusal(Stadium next) {
        Stadium now = besluit.counting(said);
        if (besluit.over().isPresent()) {
            return besluit.over();
        }
        if (!Stadium.of(besluit.soort()).contains(next)) {
            return Optional.of("soort");
        }
        if (now != null && next.compareTo(now) <= 0) {
            return Optional.of("alZover");
        }
        if (besluit.isPrepared()) {
            return next.compareTo(Stadium.DEFINITIEF) < 0 ? Optional.empty() : Optional.of("nietVastgelegd");
        }
        if (!besluit.isAdopted()) {
            return Optional.of("nietVastgesteld");
        }
        return next == Stadium.BEKRACHTIGD && now != Stadium.DEFINITIEF
                ? Optional.of("eerstDefinitief")
                : Optional.empty();
    }

    /** Why there is no way back, as the end of a text key; empty when there is. */
    Optional<String> refusalBack() {
        if (besluit.over().isPresent()) {
            return besluit.over();
        }
        if (!besluit.isPrepared()) {
            return Optional.of("geenTerug");
        }
        return said == null ? Optional.of("geenStadium") : Optional.empty();
    }

    /** The stage before the one that it is in; null when it was the first. */
    @Nullable
    Stadium before() {
        List<Stadium> known = Stadium.of(besluit.soort());
        return known.stream()
                .filter(each -> said != null && each.compareTo(said) < 0)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The stages to which it can go now. */
    List<Stadium> next() {
        return Stadium.of(besluit.soort()).stream()
                .filter(each -> refusal(each).isEmpty())
                .toList();
    }
}
