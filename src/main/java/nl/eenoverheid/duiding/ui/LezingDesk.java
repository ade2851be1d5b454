package nl.eenoverheid.duiding.ui;

import java.util.List;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.Geschreven;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.LezingVersieDetail;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;

/** What the page does with the reading of the one duiding that it shows. */
final class LezingDesk {
    private final DuidingId id;
    private final LezingService lezingen;
    private final Runnable refresh;

    /**
     * For one page.
     *
     * @param refresh shows the page as it is now
     */
    LezingDesk(DuidingId id, LezingService lezingen, Runnable refresh) {
        this.id = id;
        this.lezingen = lezingen;
        this.refresh = refresh;
    }

    List<AlineaDetail> alineas() {
        return lezingen.alineas(id);
    }

    Page<LezingVersieDetail> versies(@Nullable String after) {
        return lezingen.versies(id, after);
    }

    void add(@Nullable Long after, String tekst) {
        lezingen.add(id, after, tekst);
    }

    Geschreven write(long alinea, int seen, String tekst) {
        return lezingen.write(id, alinea, seen, tekst);
    }

    void move(long alinea, @Nullable Long after) {
        lezingen.move(id, alinea, after);
        refresh.run();
    }

    void remove(AlineaDetail alinea) {
        try {
            lezingen.remove(id, alinea.id(), alinea.nummer());
        } finally {
            refresh.run();
        }
    }

    void refresh() {
        refresh.run();
    }
}
