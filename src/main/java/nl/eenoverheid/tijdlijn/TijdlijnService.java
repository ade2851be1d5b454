package nl.eenoverheid.tijdlijn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what happened in a dossier, from every source; each asks once for a stretch. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class TijdlijnService {
    static final int PAGE = 30;

    /** Of each source at once: enough for most dossiers as a whole. */
    static final int STRETCH = 300;

    /** How many stretches are read for one page of a list that lets little through. */
    private static final int ROUNDS = 8;

    private final ObjectProvider<TijdlijnBron> sources;
    private final DossierService dossiers;

    TijdlijnService(ObjectProvider<TijdlijnBron> sources, DossierService dossiers) {
        this.sources = sources;
        this.dossiers = dossiers;
    }

    /**
     * The timeline of a dossier for the picture, and the first stretch of the list.
     *
     * @throws nl.eenoverheid.shared.NotFound when there is no such dossier in scope
     */
    public Tijdlijn of(DossierId dossier, TijdlijnFilter filter) {
        dossiers.home(dossier);
        Stretch stretch = read(dossier, filter.before());
        List<Tijdlijnpunt> shown =
                stretch.punten().stream().filter(filter::lets).toList();
        Set<TijdlijnSoort> soorten = EnumSet.noneOf(TijdlijnSoort.class);
        stretch.punten().forEach(punt -> soorten.add(punt.soort()));
        return new Tijdlijn(
                shown,
                stretch.next() == null,
                page(shown, stretch.next(), filter),
                soorten,
                stretch.punten().stream()
                        .map(Tijdlijnpunt::organisatie)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * The list, the last first.
     *
     * @param after key of the page before, null at first
     */
    public Page<Tijdlijnpunt> list(DossierId dossier, TijdlijnFilter filter, @Nullable String after) {
        dossiers.home(dossier);
        List<Tijdlijnpunt> shown = new ArrayList<>();
        @Nullable Instant before = after == null ? filter.before() : Instant.parse(after);
        for (int round = 0; round < ROUNDS && before != null && shown.size() <= PAGE; round++) {
            Stretch stretch = read(dossier, before);
            stretch.punten().stream().filter(filter::lets).forEach(shown::add);
            before = stretch.next() != null && stretch.next().isAfter(filter.first()) ? stretch.next() : null;
        }
        return page(shown, before, filter);
    }

    private Stretch read(DossierId dossier, Instant before) {
        return Stretch.of(
                sources.orderedStream()
                        .map(source -> source.punten(dossier, before, STRETCH))
                        .toList(),
                STRETCH);
    }

    /** A page never ends between moments of the same instant: its key is that instant. */
    private static Page<Tijdlijnpunt> page(List<Tijdlijnpunt> read, @Nullable Instant next, TijdlijnFilter filter) {
        int end = Math.min(PAGE, read.size());
        while (end > 0
                && end < read.size()
                && read.get(end).op().equals(read.get(end - 1).op())) {
            end++;
        }
        if (end < read.size()) {
            return new Page<>(read.subList(0, end), read.get(end - 1).op().toString());
        }
        return new Page<>(read, next == null || !next.isAfter(filter.first()) ? null : next.toString());
    }
}
