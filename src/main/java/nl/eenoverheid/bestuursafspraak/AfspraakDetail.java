package nl.eenoverheid.bestuursafspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on its own page.
 *
 * @param status where it stands today
 * @param plek where it is kept; null for who does not see that dossier
 * @param wordtOpgezegd whether somebody ended it, also while it still holds
 * @param opvolger what took or takes its place
 * @param voorgangers whose place it took, the last one first
 * @param stappen what people did with it, the last one first
 * @param canWrite whether the caller may change it
 */
public record AfspraakDetail(
        BestuursafspraakId id,
        long version,
        AfspraakStatus status,
        AfspraakData data,
        AfspraakRuimte ruimte,
        String ruimteUitleg,
        boolean wordtOpgezegd,
        @Nullable Plek plek,
        @Nullable Schakel opvolger,
        List<Partij> partijen,
        List<Schakel> voorgangers,
        List<Stap> stappen,
        boolean canWrite) {

    public AfspraakDetail {
        partijen = List.copyOf(partijen);
        voorgangers = List.copyOf(voorgangers);
        stappen = List.copyOf(stappen);
    }

    /** The dossier in which it is kept. */
    public record Plek(DossierId dossier, String naam) {}

    /** Another agreement of its chain. */
    public record Schakel(BestuursafspraakId id, String titel) {}

    /**
     * Who takes part.
     *
     * @param naam of the body when that is known, else of the government
     */
    public record Partij(
            OrganisatieId organisatie, @Nullable BestuursorgaanId orgaan, String naam) {}

    /** What somebody did with it. */
    public record Stap(AfspraakStapSoort soort, String waarom, String wie, String organisatie, Instant op) {}

    /** The day on which it was agreed, null while it is not. */
    public @Nullable LocalDate overeengekomenOp() {
        return data.overeengekomenOp();
    }

    AfspraakDetail with(List<Partij> parties, List<Schakel> before, List<Stap> steps) {
        var all = new AfspraakData(
                data.titel(),
                data.soort(),
                parties.stream()
                        .map(each -> new AfspraakData.Partij(each.organisatie(), each.orgaan()))
                        .toList(),
                data.overigePartijen(),
                data.inhoud(),
                data.overeengekomenOp(),
                data.alleenJaar(),
                data.vanaf(),
                data.tot(),
                data.bron(),
                data.link());
        return new AfspraakDetail(
                id,
                version,
                status,
                all,
                ruimte,
                ruimteUitleg,
                wordtOpgezegd,
                plek,
                opvolger,
                parties,
                before,
                steps,
                canWrite);
    }
}
