package nl.eenoverheid.opgave;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;

/**
 * An opgave with what governments put in.
 *
 * @param dossierNaam name of its dossier
 * @param bijdragen by year and government
 * @param elders lines that are linked in other dossiers too, as far as the caller may see those
 * @param stappen that it was closed or taken up again, the last one first
 * @param canWrite whether the caller may write in the dossier, and that is not closed
 */
public record OpgaveDetail(
        OpgaveId id,
        long version,
        DossierId dossier,
        String dossierNaam,
        OpgaveData data,
        OpgaveStatus status,
        List<BijdrageDetail> bijdragen,
        OpgaveStand stand,
        List<Elders> elders,
        List<Stap> stappen,
        boolean canWrite) {

    public OpgaveDetail {
        bijdragen = List.copyOf(bijdragen);
        elders = List.copyOf(elders);
        stappen = List.copyOf(stappen);
    }

    public Optional<BijdrageDetail> bijdrage(BijdrageId bijdrage) {
        return bijdragen.stream().filter(each -> each.id().equals(bijdrage)).findFirst();
    }

    /** A line of this opgave that is linked in another dossier too. */
    public record Elders(BijdrageId bijdrage, OpgaveId opgave, String naam, DossierId dossier, String dossierNaam) {}

    /** What somebody did with it. */
    public record Stap(OpgaveStapSoort soort, String waarom, String wie, String organisatie, Instant op) {}
}
