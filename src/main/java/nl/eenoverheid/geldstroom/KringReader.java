package nl.eenoverheid.geldstroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.shared.NotFound;
import org.springframework.stereotype.Component;

/** Gathers what a comparison needs: three statements, whatever the size of the set. */
@Component
class KringReader {
    private final KringLookup kringen;
    private final OverdrachtLookup overdrachten;
    private final VerklaringLookup verklaringen;

    KringReader(KringLookup kringen, OverdrachtLookup overdrachten, VerklaringLookup verklaringen) {
        this.kringen = kringen;
        this.overdrachten = overdrachten;
        this.verklaringen = verklaringen;
    }

    /**
     * One exchange.
     *
     * @throws NotFound when there is none
     */
    Verschil een(VerschilId id) {
        Kring kring = kringen.find(id.kring()).orElseThrow(NotFound::new);
        return of(kring, id.boekjaar(), id.verslag()).een(kring, id).orElseThrow(NotFound::new);
    }

    /** One report of a year in one set. */
    Kringcijfers of(Kring kring, int boekjaar, Verslag verslag) {
        List<OverheidId> anker = List.of(kring.anker().id());
        return new Kringcijfers(
                overdrachten.of(members(List.of(kring)), boekjaar, verslag, null),
                kring.isRegeling() ? verklaringen.toerekeningen(anker, boekjaar) : Map.of(),
                verklaringen.verklaringen(anker, boekjaar));
    }

    /** The same of one taakveld. What is said and stated is about all of them together, so it is left out. */
    Kringcijfers of(Kring kring, int boekjaar, Verslag verslag, String taakveld) {
        return new Kringcijfers(
                overdrachten.of(members(List.of(kring)), boekjaar, verslag, taakveld), Map.of(), Map.of());
    }

    /** Every report of a year and the two after it in several sets. */
    Kringcijfers since(Collection<Kring> kringen, int boekjaar) {
        List<OverheidId> ankers =
                kringen.stream().map(each -> each.anker().id()).toList();
        return new Kringcijfers(
                overdrachten.since(members(kringen), boekjaar),
                verklaringen.toerekeningen(ankers, boekjaar),
                verklaringen.verklaringen(ankers, boekjaar));
    }

    private static List<OverheidId> members(Collection<Kring> kringen) {
        return kringen.stream()
                .flatMap(each -> each.leden().stream())
                .map(Overheid::id)
                .distinct()
                .toList();
    }
}
