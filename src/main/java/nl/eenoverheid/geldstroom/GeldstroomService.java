package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what governments say that they pay and receive, side by side. Public figures, so without Scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEGROTING_READ')")
public class GeldstroomService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final KringLookup kringen;
    private final OverdrachtLookup overdrachten;
    private final KringReader reader;
    private final GeldstroomStore store;

    GeldstroomService(KringLookup kringen, OverdrachtLookup overdrachten, KringReader reader, GeldstroomStore store) {
        this.kringen = kringen;
        this.overdrachten = overdrachten;
        this.reader = reader;
        this.store = store;
    }

    /** The sets that can be looked at: provinces, then joint arrangements. */
    public List<Kring> kringen() {
        return kringen.all();
    }

    /** The set that the caller looks at first: around their own government, else one that it is in, else any. */
    public Kring home() {
        return store.own()
                .flatMap(own -> kringen.of(own.id()).stream().findFirst())
                .or(() -> kringen.all().stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    /** The reports that there are in a set, the last year first. */
    public List<Verslagperiode> perioden(OverheidId kring) {
        return overdrachten.perioden(
                found(kring).leden().stream().map(Overheid::id).toList());
    }

    /**
     * What the governments of a set exchange: what asks for words first, and then by size.
     *
     * @throws NotFound when there is no such set
     */
    public Geldstromen vergelijk(GeldstroomFilter filter) {
        Kring kring = found(filter.kring());
        String taakveld = filter.taakveld();
        Kringcijfers cijfers = taakveld == null
                ? reader.of(kring, filter.boekjaar(), filter.verslag())
                : reader.of(kring, filter.boekjaar(), filter.verslag(), taakveld);
        List<Verschil> alle = cijfers.alle(kring, filter.boekjaar(), filter.verslag()).stream()
                .filter(each -> taakveld == null || hasSameTaakvelden(each.id()))
                .sorted(Comparator.comparing(Verschil::stand)
                        .thenComparing(Verschil::omvang, Comparator.reverseOrder()))
                .toList();
        return new Geldstromen(kring, alle, cijfers.buiten(kring, filter.boekjaar(), filter.verslag()));
    }

    /**
     * One difference with what is said about it.
     *
     * @throws NotFound when there is none
     */
    public VerschilDetail verschil(VerschilId id) {
        Verschil verschil = reader.een(id);
        boolean writes = store.person().has(Right.BEGROTING_WRITE);
        return new VerschilDetail(
                verschil,
                found(id.kring()).isRegeling(),
                writes
                        && verschil.stand().isVerschil()
                        && verschil.isOf(store.person().organisatie()),
                writes,
                writes && store.person().has(Right.BEGROTING_MANAGE));
    }

    /** The same by taakveld, by code; nothing where the layers have other lists of taakvelden. */
    public Map<String, Taakveldpaar> perTaakveld(VerschilId id) {
        Kring kring = found(id.kring());
        return hasSameTaakvelden(id)
                ? overdrachten.perTaakveld(id, ids(kring, id.van()), ids(kring, id.naar()))
                : Map.of();
    }

    /**
     * Differences of this year and the one before that the own organisation has not explained, the largest first; one of which the
     * other side gave an explanation says so.
     */
    public List<WaitingVerschil> waiting() {
        OrganisatieId own = store.person().organisatie();
        List<Kring> mine = store.own().map(each -> kringen.of(each.id())).orElse(List.of());
        if (mine.isEmpty()) {
            return List.of();
        }
        int year = LocalDate.ofInstant(store.now(), HERE).getYear();
        Kringcijfers cijfers = reader.since(mine, year - 1);
        List<WaitingVerschil> found = new ArrayList<>();
        for (Kring kring : mine) {
            cijfers.cijfers().keySet().stream()
                    .filter(each -> kring.holds(each.overheid()))
                    .map(each -> new Verslagperiode(each.boekjaar(), each.verslag(), 1))
                    .distinct()
                    .flatMap(each -> cijfers.alle(kring, each.boekjaar(), each.verslag()).stream())
                    .filter(each -> waits(each, own))
                    .map(each -> waiting(each, own))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(WaitingVerschil::bedrag).reversed());
        return found;
    }

    private static boolean waits(Verschil verschil, OrganisatieId own) {
        return verschil.stand().isVerschil()
                && verschil.isOf(own)
                && verschil.of(own).filter(said -> !verschil.isVerouderd(said)).isEmpty();
    }

    private static WaitingVerschil waiting(Verschil verschil, OrganisatieId own) {
        return new WaitingVerschil(
                verschil.id(),
                verschil.kring(),
                verschil.bedrag().map(BigDecimal::abs).orElseThrow(),
                verschil.verklaringen().stream()
                        .filter(each -> !each.ingetrokken() && !verschil.isVerouderd(each))
                        .map(VerklaringDetail::naam)
                        .collect(Collectors.joining(", ")),
                verschil.of(own).isPresent(),
                verschil.isAlone(own));
    }

    /** A code of a taakveld means something else in the list of provinces. */
    private static boolean hasSameTaakvelden(VerschilId id) {
        return id.van() == id.naar() || id.van() != Overheidslaag.PROVINCIE && id.naar() != Overheidslaag.PROVINCIE;
    }

    private static List<OverheidId> ids(Kring kring, Overheidslaag laag) {
        return kring.van(laag).stream().map(Overheid::id).toList();
    }

    private Kring found(OverheidId kring) {
        return kringen.find(kring).orElseThrow(NotFound::new);
    }
}
