package nl.eenoverheid.duiding.ui;

import java.util.List;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.duiding.MerkRegel;
import org.jspecify.annotations.Nullable;

/** What the parts of the page do with the one duiding that it shows. */
final class DuidingTable {
    private final DuidingId id;
    private final DuidingService duidingen;
    private final DuidingWorkService work;
    private final Runnable refresh;

    /**
     * For one page.
     *
     * @param refresh shows the page as it is now
     */
    DuidingTable(DuidingId id, DuidingService duidingen, DuidingWorkService work, Runnable refresh) {
        this.id = id;
        this.duidingen = duidingen;
        this.work = work;
        this.refresh = refresh;
    }

    DuidingDetail detail() {
        return duidingen.detail(id);
    }

    List<MerkRegel> merken(long signaal) {
        return duidingen.merken(id, signaal);
    }

    void refresh() {
        refresh.run();
    }

    void disagree(String tekst, int seen) {
        work.disagree(id, seen, tekst);
    }

    void note(String tekst, int seen) {
        work.note(id, seen, tekst);
    }

    void mark(long signaal, @Nullable Merk merk, String woorden) {
        work.mark(id, signaal, merk, woorden);
        refresh.run();
    }

    void remove(long signaal, String reden) {
        work.removeSignaal(id, signaal, reden);
        refresh.run();
    }

    void sign(DuidingDetail seen) {
        try {
            work.sign(id, seen.lezingNummer(), seen.stemNummer());
        } finally {
            refresh.run();
        }
    }

    void withdraw(String reden) {
        work.withdraw(id, reden);
        refresh.run();
    }

    void reopen(String reden) {
        work.reopen(id, reden);
        refresh.run();
    }
}
