package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of one government, in one version. Amounts are × 1,000 euro; null is what was not delivered.
 *
 * @param geldig whether this version counts; otherwise a later one replaced it
 * @param versies all of them, the one that counts first
 * @param velden main fields each before its taakvelden, as far as asked
 * @param over the taakveld or main field that was asked; null for all
 * @param lijnen its lines by category, when a taakveld was asked
 */
public record VerslagDetail(
        Overheid overheid,
        Levering levering,
        boolean geldig,
        List<Versie> versies,
        List<Veld> velden,
        @Nullable Taakveld over,
        List<Lijn> lijnen) {

    public VerslagDetail {
        versies = List.copyOf(versies);
        velden = List.copyOf(velden);
        lijnen = List.copyOf(lijnen);
    }

    /** Whether a main field has taakvelden that stand apart and are not in its sum. */
    public boolean hasApart(Taakveld hoofd) {
        return velden.stream()
                .map(Veld::taakveld)
                .filter(each -> hoofd.code().equals(each.hoofdcode()))
                .anyMatch(each -> Taakveldregel.standsApart(overheid.laag(), each.code()));
    }

    /** How many taakvelden were delivered for at least one side. */
    public long delivered() {
        return velden.stream()
                .filter(each -> !each.taakveld().isMain())
                .filter(each -> each.lasten() != null || each.baten() != null)
                .count();
    }

    /** How many taakvelden the list has. */
    public long known() {
        return velden.stream().filter(each -> !each.taakveld().isMain()).count();
    }

    /** A version of the report. */
    public record Versie(
            int versie,
            boolean geldig,
            Instant ingelezenOp,
            String bron,
            @Nullable BigDecimal lasten,
            @Nullable BigDecimal baten) {}

    /**
     * A main field or taakveld.
     *
     * @param was what it was in the version before this one; null when that was the same, or when there is none
     * @param zonder of a main field, the codes of which a side was not delivered
     */
    public record Veld(
            Taakveld taakveld,
            @Nullable BigDecimal lasten,
            @Nullable BigDecimal baten,
            @Nullable Was was,
            List<String> zonder) {}

    /** What stood there before. */
    public record Was(@Nullable BigDecimal lasten, @Nullable BigDecimal baten) {}

    /**
     * One line.
     *
     * @param was what it was in the version before; null when that was the same, or when there is none
     */
    public record Lijn(
            Zijde zijde,
            String categorie,
            String naam,
            BigDecimal bedrag,
            @Nullable BigDecimal was) {}
}
