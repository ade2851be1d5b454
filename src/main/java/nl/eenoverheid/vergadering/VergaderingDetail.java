package nl.eenoverheid.vergadering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with its agenda, as its page shows it.
 *
 * @param werkruimte home of the dossier, where what follows from it is asked
 * @param organisatie of who planned it
 * @param acts what the caller may do with it now
 */
public record VergaderingDetail(
        VergaderingListItem item,
        long version,
        WerkruimteId werkruimte,
        String link,
        String reden,
        @Nullable Long vorige,
        String wie,
        String organisatie,
        Set<VergaderingAct> acts,
        boolean canPlan,
        List<Genodigde> genodigden,
        List<Punt> agenda) {

    public VergaderingDetail {
        acts = Set.copyOf(acts);
        genodigden = List.copyOf(genodigden);
        agenda = List.copyOf(agenda);
    }

    public VergaderingId id() {
        return new VergaderingId(item.id());
    }

    public DossierId dossier() {
        return new DossierId(item.dossierId());
    }

    public boolean may(VergaderingAct act) {
        return acts.contains(act);
    }

    /** Whether it is about this point now: the first of which nothing came, while not all were noted. */
    public boolean isNow(Punt punt) {
        return punt.aanwezig().size() < genodigden.size()
                && agenda.stream()
                        .filter(each -> each.uitkomst() == null)
                        .limit(1)
                        .anyMatch(punt::equals);
    }

    /** What somebody filled in to plan it. */
    public VergaderingData data() {
        return new VergaderingData(
                item.titel(),
                item.begintOp(),
                item.minuten(),
                item.plek(),
                link,
                genodigden.stream().map(Genodigde::data).toList());
    }

    /** The same with its people and points. */
    VergaderingDetail with(List<Genodigde> people, List<Punt> points) {
        return new VergaderingDetail(
                item, version, werkruimte, link, reden, vorige, wie, organisatie, acts, canPlan, people, points);
    }

    /**
     * Who is invited.
     *
     * @param persoon name; empty when the organisation says who comes
     */
    public record Genodigde(long id, GenodigdeData data, String organisatie, String persoon) {

        /** How they are called on the page. */
        public String naam() {
            return persoon.isEmpty() ? organisatie : persoon;
        }
    }

    /**
     * A point of the agenda.
     *
     * @param signalen voices with it, as far as the caller may see them
     * @param verborgen how many others there are
     * @param uitkomst null until something came of it
     * @param aanwezig by the id of who is invited
     */
    public record Punt(
            long id,
            long version,
            String overWie,
            String vraag,
            @Nullable Long brenger,
            List<Stem> signalen,
            int verborgen,
            @Nullable Uitkomst uitkomst,
            String tekst,
            @Nullable Long taak,
            Map<Long, Aanwezigheid> aanwezig) {

        public Punt {
            signalen = List.copyOf(signalen);
            aanwezig = Map.copyOf(aanwezig);
        }

        /** Whether nothing was noted of it: who was there, or what came of it. */
        public boolean isUntouched() {
            return uitkomst == null && aanwezig.isEmpty();
        }

        /** What somebody filled in to put it on the agenda. */
        public AgendapuntData data() {
            return new AgendapuntData(
                    overWie,
                    vraag,
                    brenger,
                    signalen.stream().map(Stem::signaal).collect(Collectors.toSet()));
        }
    }

    /** The first line of what somebody said. */
    public record Stem(long signaal, String kop) {}
}
