package nl.eenoverheid.overview;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.geldstroom.GeldstroomService;
import nl.eenoverheid.geldstroom.WaitingVerschil;
import org.springframework.stereotype.Component;

/** What waits of money that governments say something else about: a line for each set, with the largest difference. */
@Component
class WaitingGeld {
    private final GeldstroomService geldstromen;

    WaitingGeld(GeldstroomService geldstromen) {
        this.geldstromen = geldstromen;
    }

    List<Attention.Geldverschil> differences() {
        return geldstromen.waiting().stream()
                .collect(groupingBy(Kringdeel::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> line(each.getValue(), each.getKey().part()))
                .toList();
    }

    private static Attention.Geldverschil line(List<WaitingVerschil> all, Attention.Part part) {
        WaitingVerschil largest = all.getFirst();
        return new Attention.Geldverschil(
                largest.id(),
                largest.kring(),
                all.size(),
                largest.bedrag(),
                largest.verklaardDoor(),
                largest.verouderd(),
                part);
    }

    /** Those of one set that ask the same of who looks. */
    private record Kringdeel(OverheidId kring, Attention.Part part) {
        static Kringdeel of(WaitingVerschil verschil) {
            return new Kringdeel(
                    verschil.id().kring(), verschil.alleen() ? Attention.Part.ANSWER : Attention.Part.INFORM);
        }
    }
}
