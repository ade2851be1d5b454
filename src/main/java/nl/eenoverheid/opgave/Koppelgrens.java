package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guards that no more of a line is linked in a dossier than there is. The caller was let into the dossier before. */
@Component
class Koppelgrens {
    private final JdbcClient jdbc;
    private final OpgaveRepository opgaven;
    private final OpgaveSommen sommen;
    private final OverheidLookup overheden;

    Koppelgrens(JdbcClient jdbc, OpgaveRepository opgaven, OpgaveSommen sommen, OverheidLookup overheden) {
        this.jdbc = jdbc;
        this.opgaven = opgaven;
        this.sommen = sommen;
        this.overheden = overheden;
    }

    /** A line that is linked, or is to be. */
    record Link(@Nullable BijdrageId id, OpgaveId opgave, Begrotingsregel regel, Aandeel aandeel) {}

    /**
     * Guards new links, and holds up who links in the same dossier at the same moment.
     *
     * @param instead the bijdrage that is changed, which then does not count as it was; null for new ones
     * @throws IllegalMove when a line is in the opgave already, or more of it than there is in the dossier
     */
    void guard(DossierId dossier, OpgaveId opgave, Collection<BijdrageData> added, @Nullable BijdrageId instead) {
        opgaven.findByDossierIdOrderById(dossier.value());
        List<Link> links = new ArrayList<>();
        linked(dossier).stream()
                .filter(each -> !Objects.equals(each.id(), instead))
                .forEach(links::add);
        for (BijdrageData each : added) {
            if (each.regel().staatInBegroting()) {
                guardNotTwice(opgave, each.regel(), links);
                links.add(new Link(null, opgave, each.regel(), each.aandeel()));
            }
        }
        if (added.stream().anyMatch(each -> each.regel().staatInBegroting())) {
            guardNotMore(added, links);
        }
    }

    /** Which lines are linked in a dossier, and how much of each. */
    List<RegelBezetting.Bezet> bezet(DossierId dossier) {
        return bezet(linked(dossier));
    }

    private List<RegelBezetting.Bezet> bezet(List<Link> links) {
        Regelbedragen known = sommen.regels(links.stream().map(Link::regel).collect(Collectors.toSet()));
        return links.stream().flatMap(each -> bezet(each, known)).toList();
    }

    private void guardNotTwice(OpgaveId opgave, Begrotingsregel regel, List<Link> links) {
        if (links.stream()
                .anyMatch(each -> each.opgave().equals(opgave) && each.regel().equals(regel))) {
            throw new IllegalMove("opgave.move.tweeKeer", naam(regel), regel.taakveld());
        }
    }

    private void guardNotMore(Collection<BijdrageData> added, List<Link> links) {
        List<RegelBezetting.Bezet> taken = bezet(links);
        for (BijdrageData each : added) {
            BigDecimal percent = RegelBezetting.procent(each.regel(), taken);
            if (each.regel().staatInBegroting() && percent.compareTo(Aandeel.HEEL) > 0) {
                throw new IllegalMove(
                        "opgave.move.meerDanHeel",
                        naam(each.regel()),
                        each.regel().taakveld(),
                        percent);
            }
        }
    }

    private static Stream<RegelBezetting.Bezet> bezet(Link link, Regelbedragen known) {
        return Optional.ofNullable(link.aandeel().deelVan(known.gepland(link.regel())))
                .map(percent -> new RegelBezetting.Bezet(link.regel(), percent))
                .stream();
    }

    private String naam(Begrotingsregel regel) {
        return overheden.find(regel.overheid()).map(Overheid::naam).orElseThrow();
    }

    /** Everything that is linked in a dossier counts. */
    private List<Link> linked(DossierId dossier) {
        return jdbc.sql("""
                        select b.* from opgave o join bijdrage b on b.opgave_id = o.id
                        where o.dossier_id = ? and b.ontkoppeld_op is null and b.taakveld <> ''""")
                .param(dossier.value())
                .query((row, number) -> new Link(
                        new BijdrageId(row.getLong("id")),
                        new OpgaveId(row.getLong("opgave_id")),
                        BijdrageReadRepository.regel(row),
                        BijdrageReadRepository.aandeel(row)))
                .list();
    }
}
