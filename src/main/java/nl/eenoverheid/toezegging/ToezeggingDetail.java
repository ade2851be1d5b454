package nl.eenoverheid.toezegging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import org.jspecify.annotations.Nullable;

/**
 * One toezegging or motie, as its page shows it.
 *
 * @param besluit the record in which it was made, for who may see that
 * @param knoop the question in which it came up, for who may see that
 * @param bewijs where can be read what was done, for who may see that
 * @param acts what the caller may do with it now
 * @param stappen what was done with it, the last thing first
 */
public record ToezeggingDetail(
        ToezeggingListItem item,
        long version,
        BestuursorgaanId orgaan,
        @Nullable BesluitId inBesluit,
        boolean uitBesluit,
        @Nullable AccountId behandelaar,
        String behandelaarNaam,
        @Nullable Verwijzing besluit,
        @Nullable Verwijzing knoop,
        @Nullable Verwijzing bewijs,
        Set<ToezeggingAct> acts,
        List<Stap> stappen) {

    public ToezeggingDetail {
        acts = Set.copyOf(acts);
        stappen = List.copyOf(stappen);
    }

    public ToezeggingId id() {
        return new ToezeggingId(item.id());
    }

    public boolean may(ToezeggingAct act) {
        return acts.contains(act);
    }

    /** As the form takes it. */
    public ToezeggingData data() {
        return new ToezeggingData(
                item.dossier(),
                knoop == null ? null : new KnoopId(knoop.id()),
                inBesluit,
                item.soort(),
                orgaan,
                item.nummer(),
                item.titel(),
                item.tekst(),
                item.gedaanOp(),
                item.vergadering(),
                item.indiener(),
                item.portefeuillehouder(),
                behandelaar,
                item.uiterlijk());
    }

    /**
     * Something else, with a name.
     *
     * @param pad where it can be read
     */
    public record Verwijzing(long id, String naam, String pad) {}

    /**
     * One thing that was done.
     *
     * @param act null when it was written down
     * @param uiterlijk the day that counted afterwards
     * @param wie by name
     */
    public record Stap(
            @Nullable ToezeggingAct act,
            ToezeggingStatus status,
            LocalDate uiterlijk,
            String gezegd,
            String wie,
            String organisatie,
            Instant op) {}
}
