package nl.eenoverheid.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.stereotype.Component;

/** Chooses what somebody sees before they asked anything: never an empty page while there are figures. */
@Component
class Vergelijkingstart {
    private final OverheidLookup overheden;
    private final LeveringLookup leveringen;
    private final VergelijkingLookup cijfers;

    Vergelijkingstart(OverheidLookup overheden, LeveringLookup leveringen, VergelijkingLookup cijfers) {
        this.overheden = overheden;
        this.leveringen = leveringen;
        this.cijfers = cijfers;
    }

    VergelijkingFilter of(OrganisatieId organisatie) {
        Optional<Overheid> own = overheden.of(organisatie);
        Optional<Boekjaar> newest = cijfers.boekjaren().stream()
                .filter(each -> each.overheden() > 0)
                .findFirst();
        if (newest.isEmpty()) {
            return filter(own.map(each -> List.of(each.id())).orElse(List.of()), List.of(), List.of(Verslag.BEGROTING));
        }
        Boekjaar jaar = newest.get();
        Set<OverheidId> delivered =
                leveringen.of(overheden.all().stream().map(Overheid::id).toList(), List.of(jaar.jaar())).stream()
                        .filter(each -> each.verslag() == jaar.verslag() && each.aangeleverd())
                        .map(Levering::overheid)
                        .collect(Collectors.toSet());
        List<OverheidId> chosen = own.filter(each -> delivered.contains(each.id()))
                .map(each -> withLikes(each, delivered))
                .or(() -> own.map(Overheid::provincie).map(naam -> inProvince(naam, delivered)))
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> overheden.all().stream()
                        .map(Overheid::id)
                        .filter(delivered::contains)
                        .limit(Vergelijkbaar.MOST)
                        .toList());
        return filter(chosen, List.of(jaar.jaar()), List.of(jaar.verslag()));
    }

    /** Those with as many inhabitants; of what is few, such as provinces, all others. */
    private List<OverheidId> withLikes(Overheid own, Set<OverheidId> delivered) {
        List<Overheid> likes = Optional.of(own)
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE)
                .flatMap(each -> Vergelijkbaar.of(each, overheden.all(), cijfers.inwoners()))
                .map(Vergelijkbaar::overheden)
                .orElseGet(() -> overheden.all().stream()
                        .filter(each -> each.laag() == own.laag() && !each.equals(own))
                        .toList());
        List<OverheidId> all = new ArrayList<>(List.of(own.id()));
        likes.stream()
                .map(Overheid::id)
                .filter(delivered::contains)
                .limit(Vergelijkbaar.MOST - 1)
                .forEach(all::add);
        return all;
    }

    private List<OverheidId> inProvince(String provincie, Set<OverheidId> delivered) {
        return overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE && Objects.equals(each.provincie(), provincie))
                .map(Overheid::id)
                .filter(delivered::contains)
                .toList();
    }

    private static VergelijkingFilter filter(List<OverheidId> overheden, List<Integer> jaren, List<Verslag> verslagen) {
        return new VergelijkingFilter(
                overheden,
                jaren,
                verslagen,
                Maat.PER_INWONER,
                Bedragsoort.LASTEN,
                overheden.size() > 12 ? Indeling.OVERHEID : Indeling.TAAKVELD,
                null);
    }
}
