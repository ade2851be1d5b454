package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Regel;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports that a test makes up, in years that no other test has. */
public final class Verslagen {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final AtomicInteger YEAR = new AtomicInteger(2300);

    private final LeveringWriter writer;
    private final TransactionTemplate transactions;
    private final AccountId door;

    public Verslagen(LeveringWriter writer, PlatformTransactionManager manager, AccountId door) {
        this.writer = writer;
        this.transactions = new TransactionTemplate(manager);
        this.door = door;
    }

    /** A year of which nobody reported anything yet. */
    public static int jaar() {
        return YEAR.incrementAndGet();
    }

    /** The budget of a government with these lines, and salaries: all zeros would mean that it was not delivered. */
    public void begroting(OverheidId overheid, int jaar, Regel... regels) {
        List<Regel> alle =
                Stream.concat(Stream.of(lasten("1.1", "1")), Stream.of(regels)).toList();
        keep(overheid, jaar, Detail.REGELS, List.of(), alle);
    }

    /** One without categories. */
    public void totalen(OverheidId overheid, int jaar) {
        keep(
                overheid,
                jaar,
                Detail.TOTALEN,
                List.of(new LeveringData.Totaal("8.3", BigDecimal.TEN, BigDecimal.ONE)),
                List.of());
    }

    /** One with nothing but zeros: it was not delivered. */
    public void leeg(OverheidId overheid, int jaar) {
        keep(
                overheid,
                jaar,
                Detail.TOTALEN,
                List.of(new LeveringData.Totaal("8.3", BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of());
    }

    public static Regel lasten(String categorie, String bedrag) {
        return new Regel("8.3", Zijde.LASTEN, categorie, new BigDecimal(bedrag));
    }

    public static Regel baten(String categorie, String bedrag) {
        return new Regel("8.3", Zijde.BATEN, categorie, new BigDecimal(bedrag));
    }

    private void keep(
            OverheidId overheid, int jaar, Detail detail, List<LeveringData.Totaal> totalen, List<Regel> regels) {
        LeveringData data = new LeveringData(
                overheid,
                jaar,
                Verslag.BEGROTING,
                detail,
                "Verzonnen voor deze test",
                LocalDate.of(2026, 1, 1),
                totalen,
                regels);
        transactions.executeWithoutResult(status -> writer.keep(data, door, null, NOW));
    }
}
