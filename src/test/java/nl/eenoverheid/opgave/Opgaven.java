package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import org.jspecify.annotations.Nullable;

/** Opgaven and what governments put in, for tests. */
public final class Opgaven {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private Opgaven() {}

    /** A plain opgave that costs 4,100 in 2027. */
    public static OpgaveData data(String naam) {
        return new OpgaveData(
                naam, "woningbouw", "", List.of(new Behoefte(2027, new BigDecimal(4100), "raming", null)));
    }

    /** Money in no budget yet, with who of the government said so. */
    public static BijdrageData toegezegd(OverheidId overheid, int jaar, long bedrag) {
        return BijdrageData.plain(
                Begrotingsregel.geen(overheid, jaar),
                Aandeel.bedrag(BigDecimal.valueOf(bedrag)),
                new BijdrageData.Gezegd("de controller", LocalDate.of(2026, 3, 1)));
    }

    /** Money in no budget yet, of the government that leads. */
    public static BijdrageData trekker(OverheidId overheid, int jaar, long bedrag) {
        BijdrageData plain = toegezegd(overheid, jaar, bedrag);
        return new BijdrageData(
                plain.regel(),
                plain.aandeel(),
                null,
                BijdrageRol.TREKKER,
                plain.structuur(),
                plain.stand(),
                plain.moment(),
                plain.voorwaarde(),
                plain.gezegd());
    }

    /** All of the costs on a taakveld, with who of the government said so. */
    public static BijdrageData regel(OverheidId overheid, int jaar, String taakveld) {
        return BijdrageData.plain(
                new Begrotingsregel(overheid, jaar, taakveld, Zijde.LASTEN, ""),
                Aandeel.heel(),
                new BijdrageData.Gezegd("de controller", LocalDate.of(2026, 3, 1)));
    }

    /**
     * What a government puts in, as a table of a test writes it: number, condition on number, last day of that, day of deciding, role.
     */
    static BijdrageDetail bijdrage(
            long id,
            String overheid,
            @Nullable Long van,
            @Nullable LocalDate tot,
            @Nullable LocalDate vastOp,
            BijdrageRol rol,
            BijdrageStand stand) {
        BijdrageData data = new BijdrageData(
                Begrotingsregel.geen(new OverheidId(id), 2027),
                Aandeel.bedrag(BigDecimal.TEN),
                null,
                rol,
                BijdrageStructuur.INCIDENTEEL,
                stand,
                new BijdrageData.Moment(Vastlegmoment.KADERNOTA, vastOp, null),
                new BijdrageData.Voorwaarde("", van == null ? null : new BijdrageId(van), tot),
                BijdrageData.Gezegd.ZELF);
        return detail(id, overheid, Overheidslaag.GEMEENTE, data);
    }

    static BijdrageDetail detail(long id, String overheid, Overheidslaag laag, BijdrageData data) {
        return new BijdrageDetail(
                new BijdrageId(id), 0, overheid, laag, "", "", "", data, "Iemand", overheid, NOW, NOW, false);
    }

    static String words(Knelpunt knelpunt) {
        return knelpunt.soort().name().toLowerCase(Locale.ROOT) + " " + String.join(",", knelpunt.overheden());
    }
}
