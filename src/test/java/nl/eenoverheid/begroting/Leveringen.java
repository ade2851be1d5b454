package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.LeveringData.Totaal;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of governments, made up for tests. */
public final class Leveringen {
    private static final String BRON = "Verzonnen voor deze test";
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final LeveringWriter writer;
    private final OverheidLookup overheden;
    private final TransactionTemplate transactions;
    private final AccountId door;

    public Leveringen(
            LeveringWriter writer, OverheidLookup overheden, PlatformTransactionManager manager, AccountId door) {
        this.writer = writer;
        this.overheden = overheden;
        this.transactions = new TransactionTemplate(manager);
        this.door = door;
    }

    /** Totals by taakveld: code, costs and income, with a dash for what was not delivered. */
    public LeveringUitkomst totals(String code, int jaar, Verslag verslag, String... totalen) {
        return keep(new LeveringData(
                overheid(code),
                jaar,
                verslag,
                Detail.TOTALEN,
                BRON,
                LocalDate.of(2026, 11, 1),
                Arrays.stream(totalen).map(Leveringen::total).toList(),
                List.of()));
    }

    /** Every line: taakveld, side, category and amount. */
    public LeveringUitkomst lines(String code, int jaar, Verslag verslag, Regel... regels) {
        return keep(
                new LeveringData(overheid(code), jaar, verslag, Detail.REGELS, BRON, null, List.of(), List.of(regels)));
    }

    public static Regel line(String taakveld, Zijde zijde, String categorie, String bedrag) {
        return new Regel(taakveld, zijde, categorie, new BigDecimal(bedrag));
    }

    public LeveringUitkomst keep(LeveringData data) {
        return Objects.requireNonNull(transactions.execute(status -> writer.keep(data, door, null, NOW)));
    }

    public OverheidId overheid(String code) {
        return overheden.byCode(code).orElseThrow().id();
    }

    private static Totaal total(String text) {
        String[] parts = text.split(" ");
        return new Totaal(parts[0], amount(parts[1]), amount(parts[2]));
    }

    private static @Nullable BigDecimal amount(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }
}
