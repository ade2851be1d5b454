package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.begroting.Overheid;
import org.jspecify.annotations.Nullable;

/** What one side of an exchange says, per government. */
public record Kant(String code, List<Kantregel> regels) {

    public Kant {
        regels = List.copyOf(regels);
    }

    /** What is known of it in all, × 1,000 euro; empty when nothing is, which is not zero. */
    public Optional<BigDecimal> som() {
        return regels.stream().map(Kantregel::bedrag).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    /** Whether every government on it told its part. */
    public boolean isCompleet() {
        return regels.stream().allMatch(each -> each.bedrag() != null);
    }

    /** Whether all of it is about the other side, and no part about other arrangements. */
    public boolean isPrecies() {
        return regels.stream().noneMatch(Kantregel::isRuim);
    }

    /** Those of whom it is not known. */
    public List<Kantregel> gaten() {
        return regels.stream().filter(each -> each.bedrag() == null).toList();
    }

    /** Where an amount comes from, or why there is none. */
    public enum Herkomst {
        /** The line in its report. */
        VERSLAG,
        /** The line in its report, with all joint arrangements together. */
        ALLE_REGELINGEN,
        /** Somebody stated which part is about this arrangement. */
        TOEREKENING,
        /** The report holds totals and no categories. */
        GEEN_CATEGORIEEN,
        /** It reported nothing about the year: all zeros. */
        NIET_AANGELEVERD,
        /** No report was loaded. */
        GEEN_VERSLAG
    }

    /**
     * What one government says.
     *
     * @param bedrag × 1,000 euro; null when it is not known, which is not zero
     * @param regel what its report has in this category, also where a part was stated
     * @param toerekening what was stated, if anything was; also when it was taken back
     */
    public record Kantregel(
            Overheid overheid,
            Herkomst herkomst,
            @Nullable BigDecimal bedrag,
            @Nullable BigDecimal regel,
            String bron,
            @Nullable LocalDate peildatum,
            int versie,
            @Nullable Toerekeningstand toerekening) {

        /** The same with what was stated of it; what was taken back counts no more, and is still told. */
        Kantregel with(Toerekeningstand stated) {
            return stated.bedrag() == null
                    ? new Kantregel(overheid, herkomst, bedrag, regel, bron, peildatum, versie, stated)
                    : new Kantregel(
                            overheid,
                            Herkomst.TOEREKENING,
                            stated.bedrag(),
                            regel,
                            stated.bron(),
                            null,
                            versie,
                            stated);
        }

        boolean isRuim() {
            return herkomst == Herkomst.ALLE_REGELINGEN && bedrag != null && bedrag.signum() != 0;
        }
    }
}
